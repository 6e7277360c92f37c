import Gazetteer
import TimelineModel

/// Writes TIMEX3 values (ISO 8601 with X for what is not known).
enum TimexValue {
  static func padded(_ value: Int, _ width: Int) -> String {
    if width == 2, pairs.indices.contains(value) { return pairs[value] }
    if width == 4, (0..<10_000).contains(value) { return pairs[value / 100] + pairs[value % 100] }
    var text = String(value)
    while text.utf8.count < width { text = "0" + text }
    return text
  }

  /// The numbers of two digits.
  private static let pairs = (0..<100).map { $0 < 10 ? "0\($0)" : "\($0)" }

  static func date(year: Int?, month: Int?, day: Int?) -> String {
    var value = year.map { padded($0, 4) } ?? "XXXX"
    if month == nil, day == nil { return value }
    value += "-" + (month.map { padded($0, 2) } ?? "XX")
    if let day { value += "-" + padded(day, 2) }
    return value
  }

  /// The ISO 8601 week of a day, "2008-W41".
  static func week(of day: Day) -> String {
    let thursday = day + (4 - day.weekday)
    let week = (thursday - Day.first(ofYear: thursday.year)) / 7 + 1
    return padded(thursday.year, 4) + "-W" + padded(week, 2)
  }

  static let seasons = ["SP", "SU", "FA", "WI"]

  static func duration(_ amount: Double?, _ unit: TimeExpression.Unit) -> String {
    var time = ""
    if amount == 0.5 {
      switch unit {
      case .hour: return "PT30M"
      case .day: return "PT12H"
      case .year: return "P6M"
      default: break
      }
    }
    var amount = amount
    let code: String
    switch unit {
    case .second: (time, code) = ("T", "S")
    case .minute: (time, code) = ("T", "M")
    case .hour: (time, code) = ("T", "H")
    case .day: code = "D"
    case .week: code = "W"
    case .month: code = "M"
    case .quarter: code = "Q"
    case .season: code = "S"
    case .year: code = "Y"
    case .decade:
      code = amount == nil ? "DE" : "Y"
      amount = amount.map { $0 * 10 }
    case .century:
      code = amount == nil ? "CE" : "Y"
      amount = amount.map { $0 * 100 }
    }
    return "P" + time + (amount.map(number) ?? "X") + code
  }

  private static func number(_ amount: Double) -> String {
    guard amount.magnitude < 1e12 else { return "X" }
    return amount == amount.rounded() ? String(Int(amount)) : String(amount)
  }
}
