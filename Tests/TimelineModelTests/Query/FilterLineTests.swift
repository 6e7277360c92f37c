import Testing

@testable import TimelineModel

/// What the words of a filter line mean.
@Suite struct FilterLineTests {
  private let vocabulary = FilterVocabulary(Fixture.small)

  private func filter(_ line: String) throws(FilterLineError) -> TimelineFilter {
    try vocabulary.filter(line)
  }

  @Test func anEmptyLineAsksForNothing() throws {
    #expect(try filter("").isEmpty && filter("   ").isEmpty)
  }

  @Test func fieldsNameWhatIsWanted() throws {
    let nixon = Actor.ID(0)
    let brezhnev = Actor.ID(1)
    #expect(try filter("person:nixon") == TimelineFilter(persons: .init(included: [nixon])))
    #expect(try filter("person:Nixon,leonid-brezhnev") == filter("person:nixon person:Brezhnev"))
    #expect(
      try filter("person:Nixon+Brezhnev")
        == TimelineFilter(persons: .init(included: [nixon, brezhnev], together: true)))
    #expect(
      try filter("country:su,\"south korea\" -COUNTRY:america")
        == TimelineFilter(
          countries: .init(
            included: [CountryCode("SU"), CountryCode("KR")], excluded: [CountryCode("US")])))
    #expect(
      try filter("kind:summits -status:planned,denied year:1972,none")
        == TimelineFilter(
          kinds: .init(included: [.summit]), statuses: .init(excluded: [.planned, .denied]),
          years: .init(included: [1972, TimelineFilter.undated])))
    #expect(try filter("doc:a.txt") == TimelineFilter(documents: .init(included: [.init(0)])))
    #expect(try filter("-doc:#1") == TimelineFilter(documents: .init(excluded: [.init(0)])))
  }

  private static let ranges: [(String, String?, String?)] = [
    ("1972..1974", "1972-01-01", "1974-12-31"), ("1972-02..", "1972-02-01", nil),
    ("..1974", nil, "1974-12-31"), ("1972-02-03..1972-02", "1972-02-03", "1972-02-29"),
    ("from:1972 to:1972-05-06", "1972-01-01", "1972-05-06"),
  ]

  @Test(arguments: ranges)
  func rangesAreYearsMonthsOrDays(line: String, from: String?, to: String?) throws {
    #expect(try filter(line) == TimelineFilter(from: from.flatMap { Day($0) }, to: to.flatMap { Day($0) }))
  }

  @Test func otherWordsAreSearchedForEachByItself() throws {
    #expect(
      try filter(#"moscow -"San Clemente" 1972 a..b 12:30 "say \"x\\y\"" -"#)
        == TimelineFilter(
          search: .init(
            included: ["moscow", "1972", "a..b", "12:30", #"say "x\y""#, "-"], excluded: ["San Clemente"])))
  }

  @Test func aMarkThatIsNotClosedReachesToTheEnd() throws {
    #expect(try filter("kind:trip \"flew to") == filter("kind:trip \"flew to\""))
  }

  @Test func phrasesAreAllThereAndExcludedOnesAreNot() throws {
    let timeline = Fixture.small
    #expect(timeline.events(matching: try filter("nixon moscow")) == [1])
    #expect(timeline.events(matching: try filter("nixon -moscow")) == [0, 2])
    #expect(timeline.events(matching: try filter("-nixon")) == [])
  }

  private static let mistakes: [(String, Int, String, String)] = [
    ("person:Kmi", 8, "Kmi", "no person is called 'Kmi'"),
    ("ü person:", 10, "", "which person?"),
    ("person:Nixon,", 14, "", "which person?"),
    (
      "form:1972", 1, "form",
      "'form' is no field; there are person, country, kind, status, year, doc, from, to"
    ),
    ("nixon kind:walk", 12, "walk", "'walk' is no kind; there are trip, summit, meeting, call, context"),
    (
      "status:maybe", 8, "maybe",
      "'maybe' is no status; there are occurred, planned, postponed, cancelled, proposed, denied"
    ),
    ("year:soon", 6, "soon", "'soon' is no year; there are 1 to 9999, none"),
    ("1972-13..", 1, "1972-13", "'1972-13' is no year, month or day (2019, 2019-04, 2019-04-25)"),
    ("from:today", 6, "today", "'today' is no year, month or day (2019, 2019-04, 2019-04-25)"),
    ("1974..1972", 1, "1974..1972", "the range ends before it begins"),
    ("1972.. from:1973", 8, "from:1973", "the range begins twice"),
    ("-1972..1974", 1, "-1972..1974", "a range of time cannot be excluded"),
    ("kind:trip+call", 6, "trip+call", "an event has only one kind"),
    ("person:Nixon+Kim,Thieu", 8, "Nixon+Kim,Thieu", "',' and '+' cannot be mixed in one word"),
    ("-person:Nixon+Kim", 9, "Nixon+Kim", "'-' excludes each of them: write ',' for '+'"),
    (
      "person:Nixon+Kim person:Thieu", 18, "person:Thieu",
      "those wanted together stand in one word, joined by '+'"
    ),
    (
      "country:US+korea", 12, "korea",
      "'korea' may mean North Korea or South Korea; write more of it"
    ),
    ("doc:\"no such\"", 5, "\"no such\"", "no document is called 'no such'"),
  ]

  @Test(arguments: mistakes)
  func whatIsWrongIsSaidWithItsWord(line: String, column: Int, word: String, message: String) {
    let error = #expect(throws: FilterLineError.self) { try filter(line) }
    #expect(error?.message == message)
    #expect(error?.column == column)
    #expect(error.map { String(decoding: Array(line.utf8)[$0.range], as: UTF8.self) } == word)
  }
}
