import RandomTesting
import Testing

@testable import TimelineExtraction

/// Laws that hold for every input.
@Suite("Hostile text") struct HostileTextTests {
  private static let paths = ["a.txt", "a.md", "a.html"]

  @Test("Spans lie within the text, in order, on scalar boundaries", arguments: paths)
  func spans(path: String) {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let bytes = Array(Self.text(&generator).utf8)
      guard let document = try? DocumentReader.read(path: path, bytes: bytes) else { continue }
      expectLaws(document)
    }
  }

  @Test("Random bytes are read or refused", arguments: paths)
  func randomBytes(path: String) {
    var generator = SeededGenerator(seed: 11)
    for length in 0..<200 {
      var bytes = (0..<length).map { _ in UInt8.random(in: 1...255, using: &generator) }
      if let document = try? DocumentReader.read(path: path, bytes: bytes) { expectLaws(document) }
      bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
      if let document = try? DocumentReader.read(path: path, bytes: bytes) { expectLaws(document) }
    }
  }

  @Test(
    "Long runs of one thing",
    arguments: [
      "word ", "x", "x\n", "“", "Mr. ", ". ", "[", "[a](", "<!--", "> ", "&amp", "| a ", "|-", "*", "<div>",
      "<table><tr><td>", "<p class=related><a href=x>", "<div class=ad><b>", "1. ", "« ", "2021-01-01\n\n",
    ])
  func runs(unit: String) {
    let bytes = Array((String(repeating: unit, count: 30_000 / unit.utf8.count) + "The end.").utf8)
    for path in Self.paths {
      if let document = try? DocumentReader.read(path: path, bytes: bytes) { expectLaws(document) }
    }
  }

  private func expectLaws(_ document: ReadDocument, _ location: SourceLocation = #_sourceLocation) {
    let text = document.text
    func isBoundary(_ index: Int) -> Bool { index == text.count || text[index] & 0xC0 != 0x80 }
    func isSound(_ spans: [Range<Int>]) -> Bool {
      var end = 0
      for span in spans {
        guard span.lowerBound >= end, !span.isEmpty, span.upperBound <= text.count,
          isBoundary(span.lowerBound), isBoundary(span.upperBound)
        else { return false }
        end = span.upperBound
      }
      return true
    }
    #expect(String(validating: text, as: UTF8.self) != nil, sourceLocation: location)
    #expect(isSound(document.paragraphs.map(\.bytes)), sourceLocation: location)
    #expect(isSound(document.sentences.map(\.bytes)), sourceLocation: location)
    #expect(isSound(document.tokens.map(\.bytes)), sourceLocation: location)
    let isNested = document.sentences.allSatisfy { sentence in
      let paragraph = document.paragraphs[sentence.paragraph].bytes
      return paragraph.lowerBound <= sentence.bytes.lowerBound
        && sentence.bytes.upperBound <= paragraph.upperBound
        && document.tokens[sentence.tokens.lowerBound].bytes.lowerBound == sentence.bytes.lowerBound
    }
    #expect(isNested, sourceLocation: location)
    #expect(
      document.sentences.reduce(0) { $0 + $1.tokens.count } == document.tokens.count, sourceLocation: location
    )
  }

  /// Text of pieces that readers stumble over.
  private static func text(_ generator: inout SeededGenerator) -> String {
    let pieces = [
      "The president ", "met ", "Mr. ", "U.S. ", "\n", "\n\n", "\r\n", ". ", ".", "“", "”", "\"", "'", "’s ",
      "[1]",
      "<p>", "</p>", "<li>", "<a href=x>", "<br>", "&nbsp;", "&#0;", "&#xD800;", "| ", "- ", "1. ", "# ",
      "**", "`",
      "```", "---\n", "title: x\n", "May 1, 2001", "é", "中文", "\u{FEFF}", "\u{A0}", "😀", "e\u{301}",
      "\u{202E}",
      "\u{1B}[31m", "<!--", "<script>", "GENEVA, June 1, 2001 — ", "Published: ", "[a](b)", "![", "\\",
      "* * *",
    ]
    let count = Int.random(in: 1...60, using: &generator)
    return (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
  }
}
