import Testing
import TimelineModel

@testable import TimelineExtraction

/// What the date network builds on.
@Suite struct TimePartsTests {
  private func only(_ text: String, written: String? = nil) throws -> TimeExpression {
    let found = try MarkedTimes(text, written: written).expressions()
    #expect(found.count == 1)
    return try #require(found.first)
  }

  @Test func aRangeSpansItsDays() throws {
    let time = try only("They met on Feb. 27-28, 2019.")
    #expect(time.earliest == Day("2019-02-27"))
    #expect(time.latest == Day("2019-02-28"))
    #expect(time.spansBounds)
    #expect((time.day, time.lastDay) == (27, 28))
  }

  @Test func aMonthIsSomeDayOfIt() throws {
    let time = try only("They met in April 2019.")
    #expect(time.earliest == Day("2019-04-01"))
    #expect(time.latest == Day("2019-04-30"))
    #expect(!time.spansBounds)
    #expect(time.anchor == .absolute)
  }

  @Test func anOpenDayHasPartsButNoBounds() throws {
    let time = try only("They met on 27 April.")
    #expect((time.month, time.day, time.year) == (4, 27, nil))
    #expect(time.earliest == nil && time.latest == nil)
    #expect(time.anchor == .context)
  }

  @Test func sinceHasNoEnd() throws {
    let time = try only("He has led the country since 2011.")
    #expect(time.earliest == Day("2011-01-01"))
    #expect(time.latest == nil)
  }

  @Test func lateInAYearIsStillThatYear() throws {
    let time = try only("He took power late in 2011.")
    #expect(time.part == .late)
    #expect(time.earliest == Day("2011-01-01"))
    #expect(time.latest == Day("2011-12-31"))
  }

  @Test func lengthsTellWhatTheyCount() throws {
    let time = try only("They met two months later.")
    #expect(time.anchor == .context)
    #expect((time.amount, time.unit, time.direction) == (2, .month, 1))
    let visit = try only("It was a three-day summit.")
    #expect((visit.kind, visit.amount, visit.unit) == (.duration, 3, .day))
  }

  @Test func aWeekdayKeepsItsNumber() throws {
    let time = try only("They met on Friday.")
    #expect(time.weekday == 5)
    #expect(time.anchor == .writing)
  }
}
