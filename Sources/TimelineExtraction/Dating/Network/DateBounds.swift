import TimelineModel

/// The days a point in time can fall on.
struct DateBounds: Hashable {
  /// Inclusive; nil where open.
  var earliest: Day?
  var latest: Day?

  static let open = DateBounds(earliest: nil, latest: nil)

  var isEmpty: Bool {
    guard let earliest, let latest else { return false }
    return earliest > latest
  }

  var isOpen: Bool { earliest == nil && latest == nil }

  /// The days that both allow.
  func intersection(_ other: DateBounds) -> DateBounds {
    var both = other
    if let earliest { both.earliest = max(earliest, other.earliest ?? earliest) }
    if let latest { both.latest = min(latest, other.latest ?? latest) }
    return both
  }

  /// Whether all days of this one are days of the other.
  func lies(within other: DateBounds) -> Bool {
    (other.earliest.map { floor in earliest.map { $0 >= floor } ?? false } ?? true)
      && (other.latest.map { ceiling in latest.map { $0 <= ceiling } ?? false } ?? true)
  }

  /// The days `amount` units later, in whole units: four years after some day in 2019 is some day in 2023.
  func shifted(by amount: Int, _ unit: TimeExpression.Unit) -> DateBounds {
    DateBounds(
      earliest: earliest.map { $0.shifted(by: amount, unit).floor(unit) },
      latest: latest.map { $0.shifted(by: amount, unit).ceiling(unit) })
  }

  /// These days and so many before and after.
  func widened(by days: Int) -> DateBounds {
    DateBounds(
      earliest: earliest.map { $0.shifted(by: -days, .day) },
      latest: latest.map { $0.shifted(by: days, .day) })
  }

  /// The days of the units these days lie in.
  func widened(to unit: TimeExpression.Unit) -> DateBounds {
    DateBounds(earliest: earliest?.floor(unit), latest: latest?.ceiling(unit))
  }
}

extension EventDate {
  var bounds: DateBounds { DateBounds(earliest: earliest, latest: latest) }
}

extension Day {
  /// The same day `amount` units later.
  func shifted(by amount: Int, _ unit: TimeExpression.Unit) -> Day {
    // More than the calendar has in any unit but days, and far from what overflows.
    let amount = max(-100_000, min(100_000, amount))
    let shifted: Day
    switch unit {
    case .second, .minute, .hour: shifted = self
    case .day: shifted = self + amount
    case .week: shifted = self + amount * 7
    case .month: shifted = adding(months: amount)
    case .quarter, .season: shifted = adding(months: amount * 3)
    case .year: shifted = adding(months: amount * 12)
    case .decade: shifted = adding(months: amount * 120)
    case .century: shifted = adding(months: max(-40, min(40, amount)) * 1200)
    }
    return min(max(shifted, Day.firstOfCalendar), Day.lastOfCalendar)
  }

  private static let firstOfCalendar = Day.first(ofYear: 1)
  private static let lastOfCalendar = Day.last(ofYear: 9999)

  /// The first day of the unit this day lies in.
  func floor(_ unit: TimeExpression.Unit) -> Day {
    switch unit {
    case .second, .minute, .hour, .day: self
    case .week: self - (weekday - 1)
    case .month: .first(ofMonth: month, year: year)
    case .quarter, .season: .first(ofMonth: (month - 1) / 3 * 3 + 1, year: year)
    case .year: .first(ofYear: year)
    case .decade: .first(ofYear: max(1, year / 10 * 10))
    case .century: .first(ofYear: max(1, year / 100 * 100))
    }
  }

  /// The last day of the unit this day lies in.
  func ceiling(_ unit: TimeExpression.Unit) -> Day {
    switch unit {
    case .second, .minute, .hour, .day: self
    case .week: floor(.week) + 6
    case .month: .last(ofMonth: month, year: year)
    case .quarter, .season: .last(ofMonth: (month - 1) / 3 * 3 + 3, year: year)
    case .year: .last(ofYear: year)
    case .decade: .last(ofYear: year / 10 * 10 + 9)
    case .century: .last(ofYear: min(9999, year / 100 * 100 + 99))
    }
  }
}
