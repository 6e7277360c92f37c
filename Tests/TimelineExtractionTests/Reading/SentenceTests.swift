import Testing

@testable import TimelineExtraction

/// In the fixtures "¦" parts sentences.
@Suite("Sentences") struct SentenceTests {
  @Test(
    "Stops that end no sentence",
    arguments: [
      "The U.S. President met Mr. Orlov in St. Petersburg on Feb. 27-28, 2019.¦ They talked.",
      "He left at 4:32 p.m. Tuesday.¦ She stayed until 5 p.m. EST.",
      "He left at 4 p.m.¦ She stayed.",
      "It was No. 10 that said so.¦ No one else did.",
      "J. F. Kennedy and George W. Bush never met.",
      "She works in the U.S.¦ The visit begins today.",
      "Growth was 4.5 per cent in 2019.¦ It fell to 1,000.",
      "Ltd. companies and Smith & Co.¦ He said no more.",
      "The talks … went on.¦ Then … talks ended.",
      "Joseph R. Biden, Jr. spoke today.¦ He left.",
      "They met, e.g. in Geneva, and i.e. Bern.",
    ])
  func abbreviations(_ fixture: String) { expectSentences(fixture) }

  @Test(
    "Quotes and brackets belong to the sentence they close",
    arguments: [
      "“We agreed.¦ We shall go on,” he said.¦ “Good.”¦ Nobody asked.",
      "\"It is over.\"¦ The leaders left.",
      "(They met twice.)¦ It rained.",
      "‘It is over.’¦ The leaders left.",
      "« C’est fini. »¦ The leaders left.",
      "The treaty was signed in 1972.[1][2]¦ It lapsed.",
    ])
  func closing(_ fixture: String) { expectSentences(fixture) }

  @Test(
    "A question or cry goes on where its speaker follows",
    arguments: [
      "“Why not?” President Marten asked.¦ Nobody knew.",
      "“Never!” she cried.¦ “Why?”¦ The answer came late.",
    ])
  func attribution(_ fixture: String) { expectSentences(fixture) }

  @Test("Semicolons, colons and numbers of lists end nothing")
  func otherMarks() {
    expectSentences("They met; they talked: nothing came of it.")
    expectSentences("1. The ministers met in Bern and left at once.")
  }

  @Test("A sentence never crosses a paragraph")
  func paragraphs() throws {
    let document = try DocumentReader.read(
      path: "a.txt", bytes: Array("The first has no stop\n\nThe second.".utf8))
    #expect(document.sentences.map { document.words($0.bytes) } == ["The first has no stop", "The second."])
    #expect(document.sentences.map(\.paragraph) == [0, 1])
  }

  @Test("A run of words without an end is cut")
  func cut() throws {
    let words = Array(String(repeating: "word ", count: SentenceSplitter.maximumLength * 3).utf8)
    let document = try DocumentReader.read(path: "a.txt", bytes: words)
    #expect(document.sentences.count == 3)
  }

  private func expectSentences(_ fixture: String, _ location: SourceLocation = #_sourceLocation) {
    let parts = fixture.split(separator: "¦")
    let text = Array(parts.joined().utf8)
    var tokens = Tokenizer.tokens(of: text)
    var sentences: [Sentence] = []
    SentenceSplitter.split(
      tokens.indices, paragraph: 0, capitals: text.withUnsafeBufferPointer { CapitalsAfterStops(in: $0) },
      tokens: &tokens, into: &sentences)
    let found = sentences.map { String(decoding: text[$0.bytes], as: UTF8.self) }
    let wanted = parts.map { String($0.drop(while: \.isWhitespace)) }
    #expect(found == wanted, sourceLocation: location)
  }
}

extension ReadDocument {
  /// The words in a range of bytes.
  func words(_ bytes: Range<Int>) -> String { String(decoding: text[bytes], as: UTF8.self) }
}
