import Testing
import TimelineModel

@testable import TimelineArchive

/// Where quoted words are found again after their text was edited.
@Suite struct AttachmentTests {
  private static let text =
    "Macron flew to Berlin. They met. Merkel flew to Paris. They met. Both were content."

  /// What is quoted, the text as it is now with «» around the place that must be found, and how it is found.
  /// The second "They met." is quoted where the words stand twice.
  @Test(arguments: [
    Case(
      "nothing changed", quoting: "Merkel flew to Paris.",
      now: "Macron flew to Berlin. They met. «Merkel flew to Paris.» They met. Both were content.", .inPlace),
    Case(
      "a change behind the words", quoting: "Merkel flew to Paris.",
      now: "Macron flew to Berlin. They met. «Merkel flew to Paris.» They dined.", .inPlace),
    Case(
      "the same words elsewhere as well", quoting: "Merkel flew to Paris.",
      now: "Macron flew to Berlin. They met. «Merkel flew to Paris.» Again: Merkel flew to Paris.", .inPlace),
    Case(
      "words put before", quoting: "Merkel flew to Paris.",
      now: "News: Macron flew to Berlin. They met. «Merkel flew to Paris.» They met. Both were content.",
      .moved),
    Case(
      "words that stand twice, told apart by their context", quoting: "They met.",
      now: "News: Macron flew to Berlin. They met. Merkel flew to Paris. «They met.» Both were content.",
      .moved
    ),
    Case(
      "another context, but no second place", quoting: "Merkel flew to Paris.",
      now: "Quite something else. «Merkel flew to Paris.» The end.", .moved),
    Case(
      "lines that were broken anew", quoting: "Merkel flew to Paris.",
      now: "Macron flew to Berlin.\n\nThey met. «Merkel\nflew to\n  Paris.» They met. Both were content.",
      .moved),
    Case(
      "words that are gone", quoting: "Merkel flew to Paris.",
      now: "Macron flew to Berlin. They met. Merkel drove to Paris. They met.", .lost),
    Case(
      "words that stand twice in other contexts", quoting: "They met.",
      now: "It rained. They met. It snowed. They met. It stopped.", .lost),
    Case("nothing left", quoting: "Merkel flew to Paris.", now: "", .lost),
  ])
  func findsWords(_ example: Case) throws {
    let text = Array(Self.text.utf8)
    let words = Array(example.words.utf8)
    let place = try #require((0...text.count - words.count).last { text[$0...].starts(with: words) })
    let quote = QuotedWords(
      place..<place + words.count, of: SourceText(validated: text), hash: [], path: "a.txt")
    #expect(quote.words == example.words)
    let attachment = Attachment(quote, in: example.text)
    switch example.outcome {
    case .inPlace: #expect(attachment == .inPlace(try #require(example.place)))
    case .moved: #expect(attachment == .moved(try #require(example.place)))
    case .lost: #expect(attachment.range == nil)
    }
  }

  @Test func keepsScalarsWhole() {
    let text = SourceText(String(repeating: "é", count: 40) + "Paris" + String(repeating: "—", count: 40))
    let quote = QuotedWords(80..<85, of: text, hash: [], path: "")
    #expect(quote.words == "Paris" && quote.before.allSatisfy { $0 == "é" })
    #expect(quote.after.allSatisfy { $0 == "—" } && !quote.before.isEmpty && !quote.after.isEmpty)
    #expect(Attachment(quote, in: Array(("x" + text[0..<text.utf8.count]).utf8)) == .moved(81..<86))
  }

  struct Case: CustomTestStringConvertible, Sendable {
    enum Outcome { case inPlace, moved, lost }
    let name: String
    let words: String
    let text: [UInt8]
    let place: Range<Int>?
    let outcome: Outcome
    var testDescription: String { name }

    init(_ name: String, quoting words: String, now marked: String, _ outcome: Outcome) {
      self.name = name
      self.words = words
      self.outcome = outcome
      let bytes = Array(marked.utf8)
      let (open, close) = (Array("«".utf8), Array("»".utf8))
      func place(of mark: [UInt8]) -> Int? { bytes.indices.first { bytes[$0...].starts(with: mark) } }
      if let start = place(of: open), let end = place(of: close) {
        text = Array(bytes[..<start] + bytes[(start + 2)..<end] + bytes[(end + 2)...])
        self.place = start..<end - 2
      } else {
        text = bytes
        self.place = nil
      }
    }
  }
}
