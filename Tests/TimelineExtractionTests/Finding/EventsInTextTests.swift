import Testing
import TimelineModel

@testable import TimelineExtraction

/// Texts and the events in them, each on a line: kind, status unless it occurred, date, who, where.
@Suite("Events in text")
struct EventsInTextTests {
  static func events(_ text: String, written: String? = nil) -> [String] {
    let file = SourceFile(path: "article.txt", bytes: Array(text.utf8))
    let timeline = Extractor(fallbackDate: written.flatMap { Day($0) }, threads: 1).timeline(of: [file])
      .timeline
    return lines(timeline)
  }

  /// A date as the text tells it: that what is past is past is left out.
  private static func date(_ date: EventDate) -> String? {
    date.because.map(\.rule) == ["told as past when this was written"] ? nil : date.edtf
  }

  static func lines(_ timeline: Timeline) -> [String] {
    timeline.events.map { event in
      let who = event.participants.filter { event.kind != .trip || $0.role != .host }
        .map { timeline[$0.actor].name }.sorted().joined(separator: ", ")
      return [
        event.kind.rawValue, event.status == .occurred ? nil : event.status.rawValue, date(event.date),
        event.count.map { "\($0) times" }, who, event.place.map { "@ " + $0.name },
      ].compactMap { $0 }.joined(separator: " ")
    }
  }

  @Test(
    "One sentence, one event",
    arguments: [
      ("Angela Merkel visited Ankara in May 2016.", "trip 2016-05 Angela Merkel @ Ankara"),
      ("Angela Merkel flew to Kyiv on 23 August 2014.", "trip 2014-08-23 Angela Merkel @ Kyiv"),
      ("Tony Blair was in Tripoli on 25 March 2004.", "trip 2004-03-25 Tony Blair @ Tripoli"),
      (
        "François Mitterrand met Helmut Kohl in Verdun on 22 September 1984.",
        "meeting 1984-09-22 François Mitterrand, Helmut Kohl @ Verdun"
      ),
      (
        "On 22 September 1984 Helmut Kohl was received by François Mitterrand in Verdun.",
        "meeting 1984-09-22 François Mitterrand, Helmut Kohl @ Verdun"
      ),
      (
        "Talks between Tony Blair and Jacques Chirac in Saint-Malo in December 1998 were brief.",
        "meeting 1998-12 Jacques Chirac, Tony Blair @ Saint-Malo"
      ),
      (
        "Barack Obama telephoned Angela Merkel on 3 July 2013.", "call 2013-07-03 Angela Merkel, Barack Obama"
      ),
      (
        "Barack Obama attended the G20 summit in Cannes in November 2011.",
        "summit 2011-11 Barack Obama @ Cannes"
      ),
      ("Shinzo Abe has made eleven foreign trips since 2012.", "trip [2012-01-01..] 11 times Shinzo Abe"),
    ])
  func oneEvent(text: String, event: String) {
    #expect(Self.events(text) == [event])
  }

  @Test("A city may be followed by its country, and by the next city of the tour")
  func citiesWithTheirCountries() {
    let text = "In May 2016 Angela Merkel travelled to Ankara, Turkey and Kyiv, Ukraine."
    #expect(
      Self.events(text) == [
        "trip 2016-05 Angela Merkel @ Ankara", "trip 2016-05 Angela Merkel @ Kyiv",
      ])
  }

  @Test(
    "How real it is",
    arguments: [
      ("Angela Merkel will visit Ankara in May 2016.", "trip planned 2016-05 Angela Merkel @ Ankara"),
      ("Angela Merkel is to travel to Ankara in May 2016.", "trip planned 2016-05 Angela Merkel @ Ankara"),
      (
        "Angela Merkel was to have been in Ankara in May 2016.",
        "trip cancelled 2016-05 Angela Merkel @ Ankara"
      ),
      ("Angela Merkel called off a visit to Ankara.", "trip cancelled Angela Merkel @ Ankara"),
      ("Angela Merkel offered to meet Vladimir Putin.", "meeting proposed Angela Merkel, Vladimir Putin"),
    ])
  func status(text: String, event: String) {
    #expect(Self.events(text) == [event])
  }

  @Test(
    "What is no event",
    arguments: [
      "Angela Merkel did not go to Ankara.",
      "Angela Merkel called on the government to act.",
      "Angela Merkel travelled to Hamburg.",
      "The climbers reached the summit on Sunday.",
      "The two clubs met in the cup final, and the visitors won.",
      "Visit our website for more.",
    ])
  func nothing(text: String) {
    #expect(Self.events(text).isEmpty)
  }

  @Test("A trip and the meeting held on it are two events")
  func tripAndMeeting() {
    #expect(
      Self.events("On 9 May 2005 George W. Bush travelled to Moscow, where he met Vladimir Putin.") == [
        "trip 2005-05-09 George W. Bush @ Moscow",
        "meeting 2005-05-09 George W. Bush, Vladimir Putin @ Moscow",
      ])
  }

  @Test("A tour has one leg a country")
  func tour() {
    #expect(
      Self.events("In March 1979 Jimmy Carter flew to Egypt and Israel.").sorted() == [
        "trip 1979-03 Jimmy Carter @ Egypt", "trip 1979-03 Jimmy Carter @ Israel",
      ])
  }

  @Test("A list of years is as many trips")
  func list() {
    #expect(
      Self.events("Charles de Gaulle visited Canada in 1944, 1945 and 1960.") == [
        "trip 1944 Charles de Gaulle @ Canada", "trip 1945 Charles de Gaulle @ Canada",
        "trip 1960 Charles de Gaulle @ Canada",
      ])
  }

  @Test("What is left out is taken from before: the first having been in 1959")
  func ellipsis() {
    #expect(
      Self.events(
        "In May 1961 Nikita Khrushchev made his second visit to Austria, the first having been in 1960.") == [
          "trip 1960 Nikita Khrushchev @ Austria", "trip 1961-05 Nikita Khrushchev @ Austria",
        ])
  }

  @Test("An interval dates a meeting that has no date of its own")
  func interval() {
    #expect(
      Self.events(
        "Vladimir Putin and Shinzo Abe met in Sochi, their first meeting in three years; the other one had been in 2013."
      )
      .contains("meeting 2016 Shinzo Abe, Vladimir Putin @ Sochi"))
  }

  @Test("A stay is counted from its first day")
  func stay() {
    #expect(
      Self.events("Helmut Schmidt came to Poland for four days on 21 November 1977.")
        == ["trip 1977-11-21/1977-11-24 Helmut Schmidt @ Poland"])
  }

  @Test("A date line dates no event, but weekdays count from it")
  func dateline() {
    #expect(
      Self.events("OSLO, May 4, 2011 — Barack Obama met Jens Stoltenberg on Tuesday.\n\nHe gave no details.")
        .contains { $0.hasPrefix("meeting 2011-05-03 Barack Obama, Jens Stoltenberg") })
  }
}
