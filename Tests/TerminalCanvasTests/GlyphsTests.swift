import RandomTesting
import Testing

@testable import TerminalCanvas

@Suite struct GlyphsTests {
  private func shown(_ text: String) -> String {
    let utf8 = Array(text.utf8)
    return String(String.UnicodeScalarView(Glyphs(utf8, in: 0..<utf8.count).map(\.scalar)))
  }

  @Test func marksAreComposedWithTheirLettersOrLeftOut() {
    #expect(Array(shown("Ho\u{308}fdi\u{301}").unicodeScalars) == Array("Höfdí".unicodeScalars))
    #expect(Array(shown("Vie\u{302}\u{323}t").unicodeScalars).count == 4)
    #expect(Array(shown("q\u{301}a").unicodeScalars) == ["q", "a"])
    #expect(Array(shown("\u{1112}\u{1161}\u{11AB}").unicodeScalars) == ["한"])
  }

  @Test func whatCannotBePrintedIsSeen() {
    #expect(shown("a\u{1B}[2Jb") == "a�[2Jb")
    #expect(shown("a\u{202E}b") == "a�b")
    #expect(shown("one\r\ntwo\tthree") == "one two three")
  }

  @Test func aFamilyOfEmojiIsItsMembers() {
    #expect(Array(shown("👨‍👩‍👧").unicodeScalars) == ["👨", "👩", "👧"])
    #expect(Array(shown("👍🏽!").unicodeScalars) == ["👍", "!"])
  }

  @Test func anyBytesGiveGlyphsThatCoverThemInOrder() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var end = 0
      for glyph in Glyphs(bytes, in: 0..<bytes.count) {
        #expect(
          glyph.bytes.lowerBound >= end && glyph.bytes.upperBound <= bytes.count && !glyph.bytes.isEmpty)
        #expect(CellWidth(of: glyph.scalar) == (glyph.width == 2 ? .wide : .narrow))
        end = glyph.bytes.upperBound
      }
    }
  }
}
