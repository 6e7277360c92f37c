import Testing
import TimelineModel

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("1900-03-01", -25508),
    ("0001-01-01", -719_162),
  ])
  func daysAreCountedFrom1970(iso: String, number: Int) throws {
    let day = try #require(Day(iso))
    #expect(Int(day.number) == number)
    #expect(day.description == iso)
  }

  @Test(arguments: [
    "2019-02-29", "1900-02-29", "2019-13-01", "2019-00-10", "2019-04-31", "2019-4-01", "0000-01-01",
    "2019-04-1x",
    "+019-04-01", "", "2019-04", "2019-04-01-01",
  ])
  func whatTheCalendarDoesNotHaveIsNoDay(iso: String) { #expect(Day(iso) == nil) }

  @Test func everyDayOfTwelveCenturiesFollowsTheOneBefore() throws {
    var day = try #require(Day(year: 1200, month: 1, day: 1))
    var (year, month, dayOfMonth) = day.parts
    while year < 2400 {
      let next = day + 1
      let parts = next.parts
      if dayOfMonth < Day.length(ofMonth: month, year: year) {
        try #require(parts == (year, month, dayOfMonth + 1))
      } else if month < 12 {
        try #require(parts == (year, month + 1, 1))
      } else {
        try #require(parts == (year + 1, 1, 1))
      }
      try #require(Day(year: parts.year, month: parts.month, day: parts.day) == next)
      day = next
      (year, month, dayOfMonth) = parts
    }
  }

  @Test func aMonthLaterIsNeverInTheMonthAfter() throws {
    #expect(try #require(Day("2019-01-31")).adding(months: 1).description == "2019-02-28")
    #expect(try #require(Day("2019-03-31")).adding(months: -1).description == "2019-02-28")
    #expect(try #require(Day("2019-11-15")).adding(months: 14).description == "2021-01-15")
  }
}
