import Testing
import TimelineModel

@testable import TimelineExtraction

@Suite("Long documents, read in parts") struct DocumentPartsTests {
  private let paragraph =
    "The harvest was good, and nobody complained of the weather or of the price of bread. "
  private var filler: String { String(repeating: paragraph, count: 5) }

  @Test("Every block is in one part, and no part is longer than it may be")
  func parts() throws {
    let text = (1...9).map { "Chapter \($0)\n\n\(filler)" }.joined(separator: "\n\n")
    let parts = try parts(text, limit: 1_000)
    #expect(parts.count > 3)
    let paragraphs = (0..<parts.count).flatMap { parts[$0].paragraphs }
    #expect(paragraphs.map(\.bytes) == (try whole(text)).paragraphs.map(\.bytes))
    for index in 0..<parts.count {
      let bytes = parts[index].paragraphs.map(\.bytes)
      #expect(bytes.last!.upperBound - bytes.first!.lowerBound <= 1_000)
    }
  }

  @Test("A paragraph that is too long is cut where a sentence ends")
  func longParagraph() throws {
    let text = String(repeating: paragraph, count: 30)
    let parts = try parts(text, limit: 600)
    let sentences = (0..<parts.count).flatMap { part in parts[part].sentences.map(\.bytes) }
    #expect(sentences == (try whole(text)).sentences.map(\.bytes))
  }

  @Test("A word without end is cut between characters")
  func longWord() throws {
    let parts = try parts(String(repeating: "é", count: 1_000), limit: 301)
    #expect(parts.count == 7)
    for index in 0..<parts.count {
      #expect(parts[index].paragraphs.allSatisfy { $0.bytes.lowerBound % 2 == 0 })
    }
  }

  @Test("Title and date of the first part are those of all")
  func head() throws {
    let parts = try parts(
      "The year in brief\n\n4 March 2015\n\n\(filler)\n\n\(filler)\n\n\(filler)", limit: 500)
    #expect(parts.count == 3)
    for index in 0..<parts.count {
      #expect(parts[index].title == "The year in brief")
      #expect(parts[index].statedDate?.day == Day("2015-03-04"))
    }
  }

  @Test("A date line at the end is the date of all")
  func signOff() throws {
    let parts = try parts("The year in brief\n\n\(filler)\n\n\(filler)\n\nBern, 3 May 2001", limit: 500)
    #expect(parts.count > 1)
    #expect(parts[0].statedDate?.day == Day("2001-05-03"))
  }

  @Test("A meeting that two parts tell of is one event, with both sentences, and two meetings stay two")
  func joining() throws {
    let text = """
      Vladimir Putin met Emmanuel Macron in Moscow on 7 February 2022. Putin then flew to Beijing.

      \(filler)

      \(filler)

      Emmanuel Macron was in Moscow on 7 February 2022 and met Vladimir Putin.

      Vladimir Putin met Xi Jinping in Beijing on 4 February 2022. "It went well," Putin said.
      """
    let document = Extractor(threads: 2).extract(try parts(text, limit: 500))
    let timeline = CorpusLinker.link([document])
    let meetings = timeline.events.filter { $0.kind == .meeting }
    #expect(
      meetings.map(\.title) == [
        "Vladimir Putin and Xi Jinping meet in Beijing", "Vladimir Putin and Emmanuel Macron meet in Moscow",
      ])
    #expect(meetings.map(\.evidence.count) == [1, 2])
    #expect(
      meetings[1].explanation.contains {
        $0.rule == "told of by another part of the document: the same people, place and days"
      })
    for event in timeline.events {
      for evidence in event.evidence {
        #expect(timeline.documents[0].text[evidence.span].contains("in"))
      }
    }
    #expect(
      timeline.quotes.compactMap { $0.speaker.map { timeline.actors[Int($0.index)].name } } == [
        "Vladimir Putin"
      ])
  }

  private func parts(_ text: String, limit: Int) throws -> DocumentParts {
    DocumentParts(try source(text), path: "a.txt", statedDate: nil, limit: limit)
  }

  private func whole(_ text: String) throws -> ReadDocument {
    DocumentReader.document(try source(text), path: "a.txt")
  }

  private func source(_ text: String) throws -> BlockText {
    try DocumentReader.blocks(of: SourceFile(path: "a.txt", bytes: Array(text.utf8)))
  }
}
