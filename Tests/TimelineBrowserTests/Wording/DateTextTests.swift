import Testing
import TimelineModel

@testable import TimelineBrowser

@Suite struct DateTextTests {
  private func short(_ date: EventDate) -> String {
    String(Character(DateText.mark(date))) + DateText.short(date)
  }

  @Test func shortFormsKeepTheYearFirst() {
    #expect(short(.stated("2019-01-01", "2019-12-31")) == " 2019")
    #expect(short(.stated("2019-04-01", "2019-04-30")) == " 2019-04")
    #expect(short(.stated("2019-04-25")) == " 2019-04-25")
    #expect(short(.stated("2011-01-01", "2023-12-31", .throughout)) == " 2011–2023")
    #expect(short(.stated("2019-04-24", "2019-04-26", .throughout)) == " 2019-04-24–26")
    #expect(short(.stated("2019-04-24", "2019-04-26")) == " 2019-04-24..26")
    #expect(short(.stated("2019-03-01", "2019-05-31")) == " 2019-03..05")
    #expect(short(.stated("2019-04-30", "2019-05-02", .throughout)) == " 2019-04-30–05-02")
    #expect(short(.stated("2018-12-01", "2019-02-28")) == " 2018-12..2019-02")
  }

  @Test func whatDoesNotFitIsToldByMonthsOrYears() {
    let days = EventDate.stated("2021-10-25", "2021-11-03")
    #expect(DateText.short(days, width: 17) == "2021-10-25..11-03")
    #expect(DateText.short(days, width: 13) == "2021-10..11")
    #expect(DateText.short(days, width: 4) == "2021")
    let turn = EventDate.stated("2021-12-30", "2022-01-02", .throughout)
    #expect(DateText.short(turn, width: 13) == "2021–2022")
    #expect(DateText.short(.stated("2021-10-25"), width: 10) == "2021-10-25")
    #expect(DateText.short(.unknown, width: 4) == "undated")
  }

  @Test func aSpanEndsWithTheLastDate() {
    let year = EventDate.stated("1964-01-01", "1964-12-31")
    #expect(DateText.span(.stated("1963-05-02"), year) == "1963-05 – 1964")
    #expect(DateText.span(.stated("1964-01-15"), year) == "1964-01 – 1964")
    #expect(DateText.span(year, .stated("1964-01-15")) == "1964")
  }

  @Test func howADateIsKnownIsSeenWithoutColour() {
    #expect(short(.inferred("2023-01-01", "2023-12-31")) == "≈2023")
    #expect(short(EventDate(latest: Day("2018-12-31"), certainty: .stated)) == "≤2018")
    #expect(short(EventDate(earliest: Day("2019-04-26"), certainty: .inferred)) == "≥2019-04-26")
    #expect(short(.unknown) == "?undated")
  }

  @Test func longFormsReadAsASentence() {
    #expect(DateText.long(.stated("2019-04-25")) == "25 April 2019")
    #expect(DateText.long(.stated("2019-04-24", "2019-04-26", .throughout)) == "24 to 26 April 2019")
    #expect(DateText.long(.stated("2019-04-24", "2019-04-26")) == "between 24 and 26 April 2019")
    #expect(DateText.long(.stated("2011-01-01", "2023-12-31", .throughout)) == "2011 to 2023")
    #expect(DateText.long(.stated("2019-03-01", "2019-05-31")) == "between March and May 2019")
    #expect(DateText.long(EventDate(latest: Day("2018-12-31"))) == "by the end of 2018")
    #expect(DateText.long(EventDate(earliest: Day("2019-04-01"))) == "from April 2019 on")
    #expect(DateText.long(.unknown) == "not known")
  }
}
