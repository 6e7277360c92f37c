import Glibc
import TerminalTesting
import Testing

/// However the browser ends, the terminal is left as it was found.
@Suite struct LeavingTests {
  private func browser(_ articles: Articles) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), [articles.folder], environment: ["XDG_STATE_HOME": articles.path("state")])
    terminal.attachment = articles
    try #require(terminal.wait(for: "1 document"), "\(terminal.screen.text)")
    #expect(terminal.screen.modes.alternateScreen && terminal.screen.modes.cursorHidden)
    #expect(!terminal.isCooked)
    return terminal
  }

  @Test func quits() throws {
    let terminal = try browser(Articles.chronicle())
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.leftovers == [])
    #expect(terminal.screen.rows.allSatisfy { $0.isEmpty })
  }

  @Test func isInterrupted() throws {
    let terminal = try browser(Articles.chronicle())
    terminal.send("\u{3}")
    #expect(terminal.waitForEnd() == .killed(SIGINT))
    #expect(terminal.leftovers == [])
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP,
  ])
  func isSignalled(number: Int32) throws {
    let terminal = try browser(Articles.chronicle())
    terminal.signal(number)
    #expect(terminal.waitForEnd() == .killed(number))
    #expect(terminal.leftovers == [])
  }

  @Test(arguments: ["?", "f", "/", "\""])
  func isEndedOnAnyScreen(key: String) throws {
    let terminal = try browser(Articles.chronicle())
    let before = terminal.screen.text
    terminal.send(key)
    #expect(terminal.wait { $0.text != before })
    terminal.signal(SIGTERM)
    #expect(terminal.waitForEnd() == .killed(SIGTERM))
    #expect(terminal.leftovers == [])
  }

  @Test func isSuspendedAndContinued() throws {
    let articles = try Articles.chronicle()
    let terminal = try PseudoTerminal(
      "/bin/sh",
      ["-mc", "\"$0\" \"$1\"; echo shell has it; read answer; fg", builtProgram("summitry"), articles.folder])
    #expect(terminal.wait(for: "1 document"))
    terminal.send("\u{1A}")
    #expect(terminal.wait(for: "shell has it"))
    #expect(terminal.leftovers == [])
    terminal.resize(width: 50, height: 12)
    terminal.send("\n")
    #expect(terminal.wait { $0.modes.alternateScreen && $0.text.contains("Summitry") })
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.leftovers == [])
  }

  @Test func reportsWhatItCouldNotReadAfterwards() throws {
    let articles = try Articles.chronicle()
    let terminal = try PseudoTerminal(
      builtProgram("summitry"), [articles.folder, articles.path("missing.txt")])
    #expect(terminal.wait(for: "1 document"))
    #expect(!terminal.screen.text.contains("missing.txt"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(66))
    #expect(terminal.screen.text.contains("missing.txt"))
    #expect(terminal.leftovers == [])
  }
}
