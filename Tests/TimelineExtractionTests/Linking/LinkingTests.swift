import Testing
import TimelineModel

@testable import TimelineExtraction

@Suite("Linking")
struct LinkingTests {
  private func timeline(_ texts: [String]) -> Timeline {
    let files = texts.enumerated().map { SourceFile(path: "\($0.offset).txt", bytes: Array($0.element.utf8)) }
    return Extractor(threads: 2).timeline(of: files).timeline
  }

  @Test("A definite mention goes back to the event, which keeps both sentences")
  func definite() {
    let timeline = timeline([
      "Tony Blair met Jacques Chirac in Saint-Malo on 3 December 1998. The meeting lasted two hours."
    ])
    #expect(timeline.events.map(\.evidence.count) == [2])
  }

  @Test(
    "A headline and \"is travelling\" leave it to the text whether the event is past",
    arguments: [
      "Angela Merkel’s visit to Turkey\n\nAngela Merkel will visit Ankara in May 2016.",
      "Angela Merkel will visit Ankara in May 2016. She is travelling to Ankara for talks on trade.",
    ])
  func tenseless(text: String) {
    #expect(EventsInTextTests.events(text) == ["trip planned 2016-05 Angela Merkel @ Ankara"])
  }

  @Test("Two meetings of one pair on different days stay two")
  func two() {
    let timeline = timeline([
      "Tony Blair met Jacques Chirac on 3 December 1998. Tony Blair met Jacques Chirac on 4 February 2003."
    ])
    #expect(timeline.events.count == 2)
  }

  @Test("One event of two documents is told once, by the one that is more exact")
  func acrossDocuments() {
    let timeline = timeline([
      "Tony Blair met Jacques Chirac in Saint-Malo in December 1998.",
      "On 3 December 1998 Jacques Chirac received Tony Blair in Saint-Malo.",
    ])
    #expect(timeline.events.map(\.date.edtf) == ["1998-12-03"])
    #expect(Set(timeline.events[0].evidence.map(\.span.document)).count == 2)
  }

  @Test(
    "A meeting on one day in a house on a border and in the village it stands in is one; in two cities it is two"
  )
  func houseOnABorder() {
    let village = "On 27 April 2018 Kim Jong Un met Moon Jae-in in Panmunjom."
    #expect(
      timeline([village, "On 27 April 2018 Moon Jae-in met Kim Jong Un in the Peace House."]).events.count
        == 1)
    #expect(timeline([village, "On 27 April 2018 Moon Jae-in met Kim Jong Un in Seoul."]).events.count == 2)
  }

  @Test("Of files with the same bytes each is named where they cannot be read")
  func unreadableTwice() {
    let files = ["a.txt", "b.txt"].map { SourceFile(path: $0, bytes: [0xFF, 0x00, 0xFF]) }
    #expect(Extractor().timeline(of: files).problems.map(\.path) == ["a.txt", "b.txt"])
  }

  @Test("The same bytes in two formats are two texts")
  func sameBytesInTwoFormats() {
    let bytes = Array("In May 2016 **Angela Merkel** visited Ankara.".utf8)
    let files = ["a.md", "b.txt"].map { SourceFile(path: $0, bytes: bytes) }
    #expect(Extractor().timeline(of: files).timeline.documents.map(\.path) == ["a.md", "b.txt"])
  }

  @Test("A text that comes twice counts once, and the order of the files changes nothing")
  func laws() {
    let first = "Tony Blair met Jacques Chirac in Saint-Malo in December 1998."
    let second = "In May 2016 Angela Merkel visited Ankara."
    #expect(timeline([first, first]).documents.count == 1)
    let files = [first, second].enumerated().map {
      SourceFile(path: "\($0.offset).txt", bytes: Array($0.element.utf8))
    }
    let forwards = Extractor().timeline(of: files).timeline
    let backwards = Extractor().timeline(of: files.reversed()).timeline
    #expect(forwards.events.map(\.id) == backwards.events.map(\.id))
  }

  @Test(
    "A call is called after those who speak",
    arguments: [
      (1, nil, "Angela Merkel speaks by telephone"),
      (2, nil, "Angela Merkel and Shinzo Abe speak by telephone"),
      (2, 16, "Angela Merkel and Shinzo Abe: 16 calls"),
    ] as [(Int, Int?, String)])
  func titlesOfCalls(people: Int, count: Int?, title: String) {
    let event = Event(
      id: Event.ID(1), kind: .call, title: "", date: .unknown,
      participants: (0..<people).map { .init(actor: Actor.ID($0)) }, count: count, evidence: [])
    #expect(
      EventTitle.title(of: event, series: nil) { ["Angela Merkel", "Shinzo Abe"][Int($0.index)] } == title)
  }
}
