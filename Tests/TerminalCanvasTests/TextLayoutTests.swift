import RandomTesting
import Testing

@testable import TerminalCanvas

@Suite struct TextLayoutTests {
  private func rows(_ text: String, _ width: Int) -> [String] {
    let utf8 = Array(text.utf8)
    return TextLayout(utf8, width: width).rows.map { String(decoding: utf8[$0], as: UTF8.self) }
  }

  @Test func breaksAtSpaces() {
    #expect(rows("The two leaders met again", 10) == ["The two", "leaders", "met again"])
    #expect(rows("exactly ten", 11) == ["exactly ten"])
  }

  @Test func keepsLinesAndEmptyLines() {
    #expect(rows("one\n\ntwo\r\nthree", 20) == ["one", "", "two", "three"])
    #expect(rows("", 20) == [""])
  }

  @Test func breaksWordsThatAreTooLong() {
    #expect(rows("a Donaudampfschiff", 8) == ["a", "Donaudam", "pfschiff"])
  }

  @Test func breaksAfterHyphensAndDashes() {
    #expect(rows("nuclear-powered boat", 10) == ["nuclear-", "powered", "boat"])
  }

  @Test func breaksBetweenCJKButNotBeforeItsClosingMarks() {
    #expect(rows("赵紫阳会见了。", 6) == ["赵紫阳", "会见", "了。"])
    #expect(rows("met 赵紫阳 in", 8) == ["met 赵紫", "阳 in"])
  }

  @Test func findsTheRowOfAByte() {
    let layout = TextLayout("The two leaders met again", width: 10)
    #expect([0, 6, 8, 15, 16, 24].map { layout.row(ofByte: $0) } == [0, 0, 1, 1, 2, 2])
  }

  /// Rows fit their width, are in order, and leave out nothing but white space.
  @Test func rowsFitAndLoseNothing() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "a", "bc", "long-word", "Höfði", "赵紫阳", "。", " ", "  ", "\n", "e\u{301}", "😀", "—", "\t", "\u{202E}",
    ]
    for _ in 0..<1500 {
      let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in pieces.randomElement(using: &random)!
      }.joined()
      let width = Int.random(in: 1...12, using: &random)
      let utf8 = Array(text.utf8)
      let rows = TextLayout(utf8, width: width).rows
      var end = 0
      for row in rows {
        #expect(row.lowerBound >= end)
        #expect(utf8[end..<row.lowerBound].allSatisfy { [0x20, 0x0A, 0x0D, 0x09].contains($0) })
        let glyphs = Array(Glyphs(utf8, in: row))
        let columns = glyphs.reduce(0) { $0 + $1.width }
        #expect(columns <= width || glyphs.count == 1, "\(text) at \(width)")
        end = row.upperBound
      }
      #expect(utf8[end...].allSatisfy { [0x20, 0x0A, 0x0D, 0x09].contains($0) })
    }
  }

  @Test func truncationKeepsToColumns() {
    #expect("Vostochny Cosmodrome".truncated(to: 12) == "Vostochny C…")
    #expect("Vostochny Cosmodrome".truncated(to: 11) == "Vostochny…")
    #expect("赵紫阳".truncated(to: 6) == "赵紫阳")
    #expect("赵紫阳".truncated(to: 5) == "赵紫…")
    #expect("赵紫阳".truncated(to: 4) == "赵…")
    #expect("abc".truncated(to: 0) == "")
  }
}
