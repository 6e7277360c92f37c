import TimelineModel

/// The stretch of calendar time that one bar or column stands for. Stretches are numbered without gaps.
enum TimeUnit: Int, Hashable, Sendable, CaseIterable {
  case decade, year, month, day

  /// The number of the stretch that holds a day.
  func bucket(of day: Day) -> Int {
    switch self {
    case .decade: day.year / 10
    case .year: day.year
    case .month: day.year * 12 + day.month - 1
    case .day: Int(day.number)
    }
  }

  func first(_ bucket: Int) -> Day {
    switch self {
    case .decade: Day.first(ofYear: bucket * 10)
    case .year: Day.first(ofYear: bucket)
    case .month: Day.first(ofMonth: bucket + 1, year: 0)
    case .day: Day(number: Int32(bucket))
    }
  }

  func last(_ bucket: Int) -> Day { first(bucket + 1) - 1 }

  /// "year": one of them.
  var word: String {
    switch self {
    case .decade: "decade"
    case .year: "year"
    case .month: "month"
    case .day: "day"
    }
  }

  /// "years": several of them.
  var plural: String { word + "s" }

  var finer: TimeUnit? { TimeUnit(rawValue: rawValue + 1) }
  var coarser: TimeUnit? { TimeUnit(rawValue: rawValue - 1) }
}
