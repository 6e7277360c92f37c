import Gazetteer
import TimelineModel

/// A time expression as a rule reads it, before anything around it is consulted.
struct TimeDraft {
  var tokens: Range<Int>
  var content: Content
  var part: TimeExpression.Part?
  var clock: ClockTime?

  init(_ tokens: Range<Int>, _ content: Content) {
    self.tokens = tokens
    self.content = content
  }

  /// Held apart, since most words begin no expression, and what is none is handed on in little room.
  indirect enum Content {
    /// A year, month or day, or some of their parts.
    case date(PartialDate)
    /// All days from one to another.
    case range(PartialDate, PartialDate)
    /// "the second Sunday of June 2018"; -1 is the last.
    case weekdayOfMonth(Int, weekday: Int, PartialDate)
    /// "Good Friday": so many days after Easter Sunday, in the year of a date.
    case feast(Int, PartialDate)
    /// "the last week of March".
    case weekOfMonth(Int, PartialDate)
    /// "the 1990s" is 199.
    case decade(Int)
    /// "the 21st century" is 21.
    case century(Int)
    /// "last week", "that year", "the following month".
    case unit(TimeExpression.Unit, Which)
    case weekend(Which?)
    /// A weekday, "last Tuesday", "the Wednesday".
    case weekday(Int, Which?, definite: Bool)
    /// 1 spring to 4 winter.
    case season(Int, YearReference)
    /// 1 to 4; nil is "the last quarter".
    case quarter(Int, YearReference)
    /// "today", "yesterday".
    case dayFromWriting(Int)
    /// "two years ago", "four days later": counted from the time of writing or from a time told before.
    case shifted(Double, TimeExpression.Unit, direction: Int, from: ShiftOrigin)
    /// "four years after …": a length that leads from an event.
    case fromEvent(Double?, TimeExpression.Unit, direction: Int)
    /// "months later", "days before": the text does not tell how many.
    case vaguelyShifted(TimeExpression.Unit, direction: Int)
    /// "three days"; nil where the text does not tell how many.
    case duration(Double?, TimeExpression.Unit)
    case set(String)
    case reference(String)
    /// The clock alone: "at 16:08".
    case clock
    /// "the same period last year".
    case samePeriod(YearReference)
    case period(from: Day, to: Day?)
  }

  /// `weekOfWriting`: whole weeks from that of writing, "the week after next".
  enum ShiftOrigin { case writing, writtenMonth, writtenWeek, weekOfWriting, context }
}

/// What a date says of its year.
enum YearReference: Equatable {
  case none
  case number(Int)
  /// Counted from the year of writing: "next year" is 1.
  case fromWriting(Int)
  /// Counted from the year told before: "that year" is 0, "the following year" 1.
  case fromContext(Int)
  /// Told with the month or season itself: "last June", "next spring".
  case which(Which)
}

/// The parts of a date that the words tell.
struct PartialDate {
  var year: YearReference = .none
  var month: Int?
  var day: Int?
  var weekday: Int?
  /// "that month", "this month" in place of a month: months from the written or told one.
  var monthOffset: (Int, fromWriting: Bool)?

  /// The same in another year.
  func of(_ year: YearReference) -> PartialDate {
    var date = self
    date.year = year
    return date
  }
}

/// A time of day.
enum ClockTime {
  /// TIMEX3's MO, MI, AF, EV, NI.
  case part(String)
  case time(hour: Int, minute: Int, utc: Bool)

  var value: String {
    switch self {
    case .part(let code): "T" + code
    case .time(let hour, let minute, let utc):
      "T" + TimexValue.padded(hour, 2) + ":" + TimexValue.padded(minute, 2) + (utc ? "Z" : "")
    }
  }
}
