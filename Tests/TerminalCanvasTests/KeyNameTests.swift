import TerminalCanvas
import Testing

@Suite struct KeyNameTests {
  private static let keys: [Key] =
    [
      "j", "G", ":", "=", "#", "é", " ", .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up,
      .down, .left, .right, .home, .end, .pageUp, .pageDown,
    ] + (1...12).map { .function($0) } + "abcz".unicodeScalars.map { .control($0) }

  @Test(arguments: keys)
  func aKeyIsFoundByItsName(key: Key) {
    #expect(Key(name: key.name) == key)
  }

  @Test(
    arguments: [
      ("Down", .down), ("down", .down), ("Enter", .enter), ("ctrl-d", .control("d")), ("PgUp", .pageUp),
      ("f5", .function(5)), ("f", "f"), ("Shift-Tab", .backTab), ("Space", " "),
    ] as [(String, Key)])
  func plainNamesAreKnown(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: ["", " ", "jj", "F0", "F13", "Ctrl-", "Ctrl-1", "Ctrl-dd", "click", "wheel up", "\u{7}"])
  func othersAreNoKeys(name: String) {
    #expect(Key(name: name) == nil)
  }
}
