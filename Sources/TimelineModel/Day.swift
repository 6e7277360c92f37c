/// A day of the proleptic Gregorian calendar, without a time zone.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public var number: Int32

  /// The day that lies `number` days after 1970-01-01.
  public init(number: Int32) { self.number = number }

  /// The day with these parts, or nil where the calendar has none such.
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(number: Day.count(year: year, month: month, day: day))
  }

  /// Howard Hinnant's `days_from_civil` (http://howardhinnant.github.io/date_algorithms.html).
  private static func count(year: Int, month: Int, day: Int) -> Int32 {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1 to 12) and day of the month (1 to 31): Hinnant's `civil_from_days`.
  public var parts: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
  }

  /// The year, 1 to 9999 for days made from parts.
  public var year: Int { parts.year }
  /// The month, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { parts.day }
  /// The ISO 8601 weekday: 1 is Monday, 7 is Sunday.
  public var weekday: Int { (((Int(number) + 3) % 7) + 7) % 7 + 1 }

  /// How many days the month has, 28 to 31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The first day of a year.
  public static func first(ofYear year: Int) -> Day { Day(number: count(year: year, month: 1, day: 1)) }
  /// The last day of a year.
  public static func last(ofYear year: Int) -> Day { Day(number: count(year: year, month: 12, day: 31)) }
  /// The first day of a month; months outside 1 to 12 run on into other years.
  public static func first(ofMonth month: Int, year: Int) -> Day {
    let months = year * 12 + month - 1
    let y = months >= 0 ? months / 12 : (months - 11) / 12
    return Day(number: count(year: y, month: months - y * 12 + 1, day: 1))
  }
  /// The last day of a month; months outside 1 to 12 run on into other years.
  public static func last(ofMonth month: Int, year: Int) -> Day {
    first(ofMonth: month + 1, year: year) - 1
  }

  /// The day `days` days later.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  /// The day `days` days earlier.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }
  /// How many days lie between two days.
  public static func - (later: Day, earlier: Day) -> Int { Int(later.number) - Int(earlier.number) }

  /// The same day of the month `months` months later; the 31st becomes the last day where it must.
  public func adding(months: Int) -> Day {
    let (y, m, d) = parts
    let first = Day.first(ofMonth: m + months, year: y)
    let (year, month, _) = first.parts
    return first + (min(d, Day.length(ofMonth: month, year: year)) - 1)
  }
}

extension Day: Comparable {
  /// Earlier days first.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day: CustomStringConvertible {
  /// The ISO 8601 form, `2019-04-25`.
  public var description: String {
    let (y, m, d) = parts
    return Day.padded(y, 4) + "-" + Day.padded(m, 2) + "-" + Day.padded(d, 2)
  }

  /// Reads the ISO 8601 form `2019-04-25`; nil where it is not one.
  public init?(_ iso: some StringProtocol) {
    let fields = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0].utf8.count == 4, fields[1].utf8.count == 2, fields[2].utf8.count == 2,
      fields.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(fields[0]), let month = Int(fields[1]), let day = Int(fields[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
