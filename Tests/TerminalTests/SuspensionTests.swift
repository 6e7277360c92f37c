import Glibc
import TerminalTesting
import Testing

/// A program on a screen lets the shell have the terminal, and takes it back.
@Suite struct SuspensionTests {
  /// Runs the fixture as a job of a shell that says when it is stopped and continues it after a line.
  private func job() throws -> PseudoTerminal {
    let script = "\"$0\"; echo shell has it; read answer; fg; echo the end"
    let terminal = try PseudoTerminal("/bin/sh", ["-mc", script, builtProgram("screen-fixture")])
    try #require(terminal.wait(for: "80x24"), "\(terminal.screen.text)")
    return terminal
  }

  @Test(arguments: ["\u{1A}", nil])
  func stopsAndContinues(key: String?) throws {
    let terminal = try job()
    // Ctrl-Z, or the stop that no program can catch: then the screen stays as it is.
    if let key { terminal.send(key) } else { terminal.signalForeground(SIGSTOP) }
    #expect(terminal.wait(for: "shell has it"))
    if key != nil {
      #expect(terminal.isCooked)
      #expect(terminal.screen.modes == TerminalEmulator.Modes())
    }
    terminal.resize(width: 60, height: 20)
    terminal.send("\n")
    #expect(terminal.wait(for: "60x20"), "\(terminal.screen.text)")
    #expect(terminal.screen.modes.alternateScreen && terminal.screen.modes.mouse)
    #expect(!terminal.isCooked)
    terminal.send("q")
    #expect(terminal.wait(for: "the end"))
    #expect(terminal.isCooked)
    #expect(terminal.screen.modes == TerminalEmulator.Modes())
  }

  @Test func endsWhileItIsStopped() throws {
    let terminal = try job()
    terminal.send("\u{1A}")
    #expect(terminal.wait(for: "shell has it"))
    terminal.signal(SIGKILL)
    #expect(terminal.waitForEnd() == .killed(SIGKILL))
    #expect(terminal.isCooked)
    #expect(terminal.screen.modes == TerminalEmulator.Modes())
  }

  @Test func goesOnWhereNoShellCouldContinueIt() throws {
    // The leader of a session cannot be stopped by its terminal: nobody could wake it.
    let terminal = try PseudoTerminal(builtProgram("screen-fixture"))
    #expect(terminal.wait(for: "80x24"))
    terminal.send("\u{1A}")
    #expect(terminal.wait(for: "resize 80 24"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func givesTheTerminalAwayForAWhile() throws {
    let terminal = try PseudoTerminal(builtProgram("screen-fixture"))
    #expect(terminal.wait(for: "80x24"))
    terminal.send("=k")
    #expect(terminal.wait(for: "key character(\"k\")"))
    #expect(terminal.screen.modes.alternateScreen && terminal.screen.modes.mouse)
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.text.contains("away from the screen"))
    #expect(terminal.screen.modes == TerminalEmulator.Modes())
  }
}
