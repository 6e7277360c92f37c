import TerminalCanvas
import TerminalTesting
import Testing

/// What a canvas holds is what the terminal shows, whatever was shown before.
@Suite struct DrawingTests {
  @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"], [(80, 24), (37, 11)])
  func showsOneCanvasAfterTheOther(type: String, size: (width: Int, height: Int)) throws {
    let terminal = try PseudoTerminal(
      builtProgram("screen-fixture"), type: type, width: size.width, height: size.height)
    for number in 0..<24 {
      let canvas = SampleCanvas.make(number, width: size.width, height: size.height)
      let expected = SampleCanvas.rows(of: canvas)
      terminal.send("+")
      #expect(terminal.wait(seconds: 10) { $0.rows == expected }, "canvas \(number)")
      #expect(terminal.screen.modes.cursorHidden == (canvas.cursor == nil) || type == "vt100")
      if let cursor = canvas.cursor { #expect(terminal.screen.cursor == cursor) }
    }
    #expect(terminal.screen.unknown.isEmpty)
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func hostileTextNeverReachesTheTerminal() throws {
    let terminal = try PseudoTerminal(builtProgram("screen-fixture"))
    for _ in 0..<12 { terminal.send("+") }
    #expect(terminal.wait { $0.text.contains(Character(SampleCanvas.standIn)) })
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    let shown = String(decoding: terminal.output, as: UTF8.self).unicodeScalars
    for scalar: Unicode.Scalar in ["\u{202E}", "\u{2066}", "\u{9B}", "\u{200B}", "\u{E000}", "\u{FEFF}"] {
      #expect(!shown.contains(scalar))
    }
  }

  @Test func takesAnySizeAtAnyMoment() throws {
    let terminal = try PseudoTerminal(builtProgram("screen-fixture"))
    #expect(terminal.wait(for: "80x24"))
    terminal.send("++")
    let sizes = [(1, 1), (300, 100), (2, 1), (1, 50), (40, 10), (300, 1), (7, 3), (80, 24)]
    for (width, height) in sizes {
      terminal.resize(width: width, height: height)
      let expected = SampleCanvas.rows(of: SampleCanvas.make(1, width: width, height: height))
      #expect(terminal.wait { $0.rows == expected }, "\(width)x\(height)")
    }
    // Faster than it can follow.
    for turn in 0..<40 { terminal.resize(width: 20 + turn * 7 % 90, height: 3 + turn * 5 % 40) }
    terminal.resize(width: 50, height: 12)
    let expected = SampleCanvas.rows(of: SampleCanvas.make(1, width: 50, height: 12))
    #expect(terminal.wait { $0.rows == expected })
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: [("xterm-256color", true), ("xterm", true), ("vt100", false)])
  func usesColoursWhereThereAreAny(type: String, hasColours: Bool) throws {
    func showsColour(_ environment: [String: String]) throws -> Bool {
      let terminal = try PseudoTerminal(builtProgram("screen-fixture"), type: type, environment: environment)
      #expect(terminal.wait(for: "80x24"))
      terminal.send("+++++")
      #expect(terminal.wait { $0.rows == SampleCanvas.rows(of: SampleCanvas.make(4, width: 80, height: 24)) })
      return terminal.screen.hasShownColour
    }
    #expect(try showsColour([:]) == hasColours)
    #expect(try showsColour(["NO_COLOR": ""]) == hasColours)
    #expect(try showsColour(["NO_COLOR": "1"]) == false)
  }

  @Test(arguments: ["C", "POSIX", "C.UTF-8", ""])
  func showsUnicodeWhateverTheLocaleSays(locale: String) throws {
    let terminal = try PseudoTerminal(builtProgram("screen-fixture"), environment: ["LANG": locale])
    terminal.send("+")
    let expected = SampleCanvas.rows(of: SampleCanvas.make(0, width: 80, height: 24))
    #expect(terminal.wait { $0.rows == expected })
  }

  @Test func keepsToASCIIOnAnOldTerminalWithoutALocale() throws {
    let terminal = try PseudoTerminal(
      builtProgram("screen-fixture"), type: "vt100", environment: ["LANG": "C"])
    terminal.send("+")
    #expect(terminal.wait { $0.text.contains("|") && $0.text.contains("~") })
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }
}
