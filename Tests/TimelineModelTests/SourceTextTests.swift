import Testing
import TimelineModel

@Suite struct SourceTextTests {
  let text = SourceText("Né à Séoul\n金正恩 🕊\nend")

  @Test func wordsOfASpan() {
    let start = "Né à Séoul\n".utf8.count
    #expect(text[start..<start + 9] == "金正恩")
    #expect(text.line(ofByte: start) == 2)
    #expect(text.scalarOffset(ofByte: start) == 11)
  }

  @Test func rangesOutsideAreCut() {
    #expect(text[-5..<2] == "N\u{FFFD}")
    #expect(text[1000..<2000] == "")
  }

  @Test func spansOverlapWithinOneDocument() {
    func span(_ document: Int, _ bytes: Range<Int>) -> SourceSpan {
      SourceSpan(document: Document.ID(document), bytes: bytes)
    }
    #expect(span(0, 2..<5).overlaps(span(0, 4..<9)))
    #expect(!span(0, 2..<5).overlaps(span(0, 5..<9)))
    #expect(!span(0, 2..<5).overlaps(span(1, 2..<5)))
    #expect(span(0, 7..<8) < span(1, 0..<1))
  }
}
