import RandomTesting
import Testing

@testable import TimelineExchange

@Suite struct JSONStringTests {
  private func written(_ text: String, escapesInvisible: Bool = false) -> String {
    var writer = JSONWriter(escapesInvisible: escapesInvisible)
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func read(_ json: String) throws(ImportError) -> String {
    try Array(json.utf8).withUnsafeBufferPointer { bytes throws(ImportError) in
      var reader = JSONReader(bytes)
      let string = try reader.string()
      try reader.end()
      return reader.text(string)
    }
  }

  @Test func onlyWhatMustBeEscapedIs() {
    #expect(written("a\"b\\c/d\n\t\r\u{8}\u{C}\u{1}é金🕊") == #""a\"b\\c/d\n\t\r\b\f\u0001é金🕊""#)
  }

  @Test func forATerminalNothingInvisibleIsLeft() {
    #expect(
      written("é\u{202E}x\u{9B}\u{7F}\u{E0041}", escapesInvisible: true)
        == #""é\u202ex\u009b\u007f\udb40\udc41""#)
  }

  @Test func anyTextIsReadAsItWasWritten() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let text = generator.text(0...60)
      for escapes in [false, true] {
        try #require(Array(try read(written(text, escapesInvisible: escapes)).utf8) == Array(text.utf8))
      }
    }
  }

  @Test(arguments: [
    (#""\u00e9\/\ud83d\udd4a""#, "é/🕊"), (#""\ud83dx""#, "\u{FFFD}x"),
    (#""\udd4a\ud83d\u0041""#, "\u{FFFD}\u{FFFD}A"),
  ])
  func escapes(json: String, text: String) throws { #expect(try read(json) == text) }

  @Test(arguments: [
    "\"open", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"line\nfeed\"", "plain", "", "\"a\" \"b\"",
  ])
  func whatIsNoString(json: String) { #expect(throws: ImportError.self) { try read(json) } }

  @Test func invalidUTF8IsRefused() {
    let bytes: [UInt8] = [0x22, 0x61, 0xC3, 0x22]
    #expect(throws: ImportError(line: 1, message: "invalid UTF-8")) {
      try bytes.withUnsafeBufferPointer { bytes throws(ImportError) in
        var reader = JSONReader(bytes)
        _ = try reader.string()
      }
    }
  }
}
