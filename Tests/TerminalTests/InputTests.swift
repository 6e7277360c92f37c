import TerminalTesting
import Testing

/// What a person does arrives as it was meant.
@Suite struct InputTests {
  @Test func keys() throws {
    let terminal = try PseudoTerminal(builtProgram("screen-fixture"))
    #expect(terminal.wait(for: "80x24"))
    let cases = [
      ("k", "character(\"k\")"), ("é", "character(\"\\u{00E9}\")"), ("金", "character(\"\\u{91D1}\")"),
      ("\r", "enter"), ("\t", "tab"), ("\u{1B}[Z", "backTab"), ("\u{7F}", "backspace"),
      ("\u{8}", "backspace"),
      ("\u{4}", "control(\"d\")"), ("\u{13}", "control(\"s\")"), ("\u{16}", "control(\"v\")"),
      ("\u{1B}OA", "up"), ("\u{1B}OB", "down"), ("\u{1B}OC", "right"), ("\u{1B}OD", "left"),
      ("\u{1B}OH", "home"), ("\u{1B}OF", "end"), ("\u{1B}[5~", "pageUp"), ("\u{1B}[6~", "pageDown"),
      ("\u{1B}[3~", "delete"), ("\u{1B}[2~", "insert"), ("\u{1B}OP", "function(1)"),
      ("\u{1B}[24~", "function(12)"),
      ("\u{1B}", "escape"),
      ("\u{1B}[<0;12;5M\u{1B}[<0;12;5m", "click(column: 11, row: 4)"),
      ("\u{1B}[<64;250;3M", "wheelUp(column: 249, row: 2)"),
      ("\u{1B}[<65;1;1M", "wheelDown(column: 0, row: 0)"),
    ]
    for (typed, meant) in cases {
      terminal.send(typed)
      #expect(terminal.wait(seconds: 10) { $0.rows.contains { $0.hasSuffix("key " + meant) } }, "\(meant)")
    }
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func unfinishedAndUnknownSequencesDoNoHarm() throws {
    let terminal = try PseudoTerminal(builtProgram("screen-fixture"))
    #expect(terminal.wait(for: "80x24"))
    for typed in ["\u{1B}[", "\u{1B}[99;99~", "\u{1B}[?1;2c", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}O"] {
      terminal.send(typed)
    }
    terminal.sendBytes([0xC3, 0x28, 0xFF, 0xFE, 0x80, 0xF5])
    terminal.send("zz")
    #expect(terminal.wait { $0.rows.last { !$0.isEmpty } == "key character(\"z\")" })
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func anotherThreadWakesTheWait() throws {
    let terminal = try PseudoTerminal(builtProgram("screen-fixture"))
    #expect(terminal.wait(for: "80x24"))
    terminal.send("&")
    #expect(terminal.wait(for: "woken"))
  }

  @Test func copiesThroughTheTerminal() throws {
    let plain = try PseudoTerminal(builtProgram("screen-fixture"))
    plain.send("%")
    #expect(plain.wait(for: "asked true"))
    #expect(plain.screen.clipboard == ["c;S2ltIEpvbmctdW4sIFZvc3RvY2hueSDigJMgMjAyMw=="])
    let old = try PseudoTerminal(builtProgram("screen-fixture"), type: "vt100")
    old.send("%")
    #expect(old.wait(for: "asked false"))
    #expect(old.screen.clipboard.isEmpty)
  }
}
