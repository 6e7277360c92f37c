import Gazetteer
import TimelineModel

/// Words that tell a time: "April 25, 2019", "last Tuesday", "four years after", "the following spring".
struct TimeExpression {
  /// The TIMEX3 types (ISO 24617-1).
  enum Kind: String { case date = "DATE", time = "TIME", duration = "DURATION", set = "SET" }

  /// A calendar unit.
  enum Unit: UInt8 {
    case second, minute, hour, day, week, month, quarter, season, year, decade, century

    /// The most days between the first and the last of so many units.
    func mostDays(_ amount: Int) -> Int {
      switch self {
      case .second, .minute: 1
      case .hour: (amount + 23) / 24
      case .day: amount
      case .week: amount * 7
      case .month: amount * 31
      case .quarter, .season: amount * 92
      case .year: amount * 366
      case .decade: amount * 3653
      case .century: amount * 36525
      }
    }
  }

  /// The part of a longer time that is meant: "late February", "mid-2011". It does not narrow the bounds.
  enum Part { case early, middle, late }

  /// What a time is counted from.
  enum Anchor {
    /// It stands by itself: "25 April 2019".
    case absolute
    /// The time of writing: "yesterday", "this year", "last June", a weekday in a wire story.
    case writing
    /// A time told before: "that year", "the next day", "the following spring", "the 25th".
    case context
    /// An event that the words after it name: "four years after …", "the day before …", "since …".
    case event
  }

  /// Indices into the document's tokens.
  var tokens: Range<Int>
  var kind: Kind
  /// The TIMEX3 value: "2019-04-25", "P3D", "XXXX-04-27", "2019-04-24/2019-04-26".
  var value: String
  var anchor: Anchor
  /// The first and the last day it can mean, as far as it was resolved; nil where open.
  var earliest: Day?
  var latest: Day?
  /// Whether it means all the days of its bounds ("from 24 to 26 April") or some within ("in April").
  var spansBounds = false

  // Parts, for what needs more than the text around it to resolve.
  var year: Int?
  /// 1 to 12.
  var month: Int?
  /// Of the month, 1 to 31.
  var day: Int?
  /// The last day of a range within one month, with `day` as the first: "12 to 17".
  var lastDay: Int?
  /// 1 Monday to 7 Sunday.
  var weekday: Int?
  var part: Part?

  // For durations and for shifts from an anchor.
  var amount: Double?
  var unit: Unit?
  /// -1 before the anchor, +1 after it, 0 neither.
  var direction = 0

  /// "1986", no more.
  var isBareYear: Bool { kind == .date && value.utf8.count == 4 && year != nil && month == nil }

  /// Whether it means one day that is known.
  var isOneDay: Bool { earliest != nil && earliest == latest }

  var bounds: DateBounds { DateBounds(earliest: earliest, latest: latest) }

  /// The amount in whole units; nil where there is none, or more than any calendar has use for.
  var wholeAmount: Int? { amount.flatMap { $0 < 10_000 ? Int($0) : nil } }
}
