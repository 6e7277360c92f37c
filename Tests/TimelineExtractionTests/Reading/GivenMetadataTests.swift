import Testing
import TimelineModel

@testable import TimelineExtraction

/// What is told of an article beside its text counts as if it stood there.
@Suite struct GivenMetadataTests {
  private func read(_ text: String, headline: String? = nil, on date: String? = nil) throws -> ReadDocument {
    try DocumentReader.read(
      SourceFile(path: "a.jsonl#1", bytes: Array(text.utf8), headline: headline, writtenOn: date),
      statedDate: Day("2001-01-01"))
  }

  @Test func theHeadlineStandsFirst() throws {
    let document = try read("Macron met Merkel.\n\nThey dined.", headline: " Talks\nin Berlin ")
    #expect(document.title == "Talks in Berlin")
    #expect(
      String(decoding: document.text, as: UTF8.self) == "Talks in Berlin\n\nMacron met Merkel.\n\nThey dined."
    )
    #expect(
      document.paragraphs.map { document.words($0.bytes) } == [
        "Talks in Berlin", "Macron met Merkel.", "They dined.",
      ])
    #expect(document.paragraphs.map(\.kind) == [.title, .prose, .prose])
  }

  @Test func aHeadlineThatIsThereIsNotRepeated() throws {
    let document = try read("Talks in Berlin\n\nMacron met Merkel.", headline: "Talks in Berlin")
    #expect(document.title == "Talks in Berlin" && document.paragraphs.count == 2)
  }

  @Test(arguments: [
    ("2019-05-03T10:00:00Z", "2019-05-03"), ("3 May 2019", "2019-05-03"), ("yesterday", "2001-01-01"),
  ])
  func theDateIsReadInAnyForm(given: String, day: String) throws {
    #expect(try read("They met.", on: given).statedDate?.day == Day(day))
  }

  @Test func eventsAreDatedByIt() {
    let file = SourceFile(
      path: "a.jsonl#1", bytes: Array("French President Emmanuel Macron visited Japan on Tuesday.".utf8),
      headline: "A visit", writtenOn: "2019-05-03")
    let timeline = Extractor().timeline(of: [file]).timeline
    #expect(timeline.events.map(\.date.edtf) == ["2019-04-30"])
    #expect(
      timeline.events.map { timeline[$0.evidence[0].span] } == [
        "French President Emmanuel Macron visited Japan on Tuesday."
      ])
  }

  @Test func equalTextsOfDifferentDaysAreRead() {
    let files = ["2019-05-03", "2020-05-03"].enumerated().map { number, day in
      SourceFile(
        path: "a.jsonl#\(number)", bytes: Array("Emmanuel Macron visited Japan on Tuesday.".utf8),
        headline: "Visit \(number)", writtenOn: day)
    }
    #expect(Extractor().timeline(of: files).timeline.documents.map(\.title) == ["Visit 0", "Visit 1"])
  }
}
