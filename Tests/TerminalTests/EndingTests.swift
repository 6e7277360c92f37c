import Glibc
import TerminalTesting
import Testing

/// However a program on a screen ends, the terminal is left as it was found.
@Suite struct EndingTests {
  private func started(type: String = "xterm-256color") throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(builtProgram("screen-fixture"), type: type)
    try #require(terminal.wait(for: "80x24"), "\(terminal.screen.text)")
    #expect(!terminal.isCooked)
    return terminal
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS, SIGPIPE,
    SIGUSR1, SIGXCPU,
  ])
  func signalled(number: Int32) throws {
    let terminal = try started()
    #expect(terminal.screen.modes.alternateScreen && terminal.screen.modes.cursorHidden)
    #expect(terminal.screen.modes.mouse)
    terminal.signal(number)
    #expect(terminal.waitForEnd() == .killed(number))
    #expect(terminal.leftovers == [])
  }

  @Test(arguments: [("\u{3}", SIGINT), ("\u{1C}", SIGQUIT)])
  func interruptedByKey(key: String, number: Int32) throws {
    let terminal = try started()
    terminal.send(key)
    #expect(terminal.waitForEnd() == .killed(number))
    #expect(terminal.leftovers == [])
  }

  @Test(arguments: [("q", 0), ("#", 4)] as [(String, Int32)])
  func exits(key: String, status: Int32) throws {
    let terminal = try started()
    terminal.send(key)
    #expect(terminal.waitForEnd() == .exited(status))
    #expect(terminal.leftovers == [])
  }

  @Test(arguments: [
    ("!", "Fatal error: the fixture's last words"), ("\\", "Unexpectedly found nil"),
  ])
  func trapsAndItsWordsStayReadable(key: String, words: String) throws {
    let terminal = try started()
    terminal.send(key)
    #expect([.killed(SIGILL), .killed(SIGTRAP)].contains(try #require(terminal.waitForEnd())))
    #expect(terminal.leftovers == [])
    #expect(terminal.screen.text.contains(words))
  }

  @Test func overflowsItsStack() throws {
    let terminal = try started()
    terminal.send("@")
    #expect([.killed(SIGSEGV), .killed(SIGBUS)].contains(try #require(terminal.waitForEnd())))
    #expect(terminal.leftovers == [])
  }

  @Test func doesNotComeToItsEndInTime() throws {
    let terminal = try started()
    terminal.send("<")
    // Once it hangs, keys are no longer answered.
    terminal.send("x")
    #expect(!terminal.wait(for: "key character", seconds: 0.1))
    terminal.signal(SIGTERM)
    #expect(terminal.waitForEnd() == .killed(SIGTERM))
    #expect(terminal.leftovers == [])
  }

  @Test func isAskedTwiceWhileItHangs() throws {
    let terminal = try started()
    terminal.send("<x")
    #expect(!terminal.wait(for: "key character", seconds: 0.1))
    terminal.send("\u{3}")
    terminal.send("\u{3}")
    #expect(terminal.waitForEnd() == .killed(SIGINT))
    #expect(terminal.leftovers == [])
  }

  @Test func saysAfterwardsWhatItSaidMeanwhile() throws {
    let terminal = try started()
    terminal.send("$")
    #expect(terminal.wait(for: "has spoken"))
    #expect(!terminal.screen.text.contains("said meanwhile"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.text.contains("said meanwhile ?[31m"))
    #expect(terminal.leftovers == [])
  }

  @Test func losesItsTerminal() throws {
    let terminal = try started()
    terminal.hangUp()
    #expect(terminal.waitForEnd() == .killed(SIGHUP))
  }

  @Test(arguments: ["vt100", "linux", "tmux-256color", "screen", "xterm"])
  func asksOfATerminalOnlyWhatItCan(type: String) throws {
    let terminal = try started(type: type)
    terminal.signal(SIGSEGV)
    #expect(terminal.waitForEnd() == .killed(SIGSEGV))
    #expect(terminal.leftovers == [])
    if type == "vt100" {
      #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}[?1049"))
      #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}[?1000"))
    }
  }

  @Test(arguments: [
    ("dumb", "cannot move the cursor"), ("no-such-type", "unknown terminal type"), ("", "TERM is not set"),
  ])
  func refusesWhatItCannotDrawOn(type: String, words: String) throws {
    let terminal = try PseudoTerminal(builtProgram("screen-fixture"), type: type)
    #expect(terminal.waitForEnd() == .exited(3))
    #expect(terminal.screen.text.contains(words))
    #expect(!terminal.output.contains(0x1B))
    #expect(terminal.leftovers == [])
  }
}
