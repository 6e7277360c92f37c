import TimelineModel

/// Dates as people read them.
enum DateText {
  /// One column that tells how a date is known: stated plain, `≈` inferred, `≤` and `≥` open on one side,
  /// `?` unknown.
  static func mark(_ date: EventDate) -> Unicode.Scalar {
    switch (date.earliest, date.latest) {
    case (nil, nil): "?"
    case (nil, _): "≤"
    case (_, nil): "≥"
    default: date.certainty == .inferred ? "≈" : " "
    }
  }

  /// The mark and the short form: `≈2023`, ` 2019`.
  static func marked(_ date: EventDate) -> String {
    String(Character(mark(date))) + (date.isOpen ? " " : "") + short(date)
  }

  /// From one date to another, by months: `1985-11 – 1990`; the first alone where the other lies within it.
  static func span(_ first: EventDate, _ last: EventDate) -> String {
    if first == last { return short(first) }
    if let end = first.latest, let latest = last.latest, latest <= end { return short(first) }
    let start = first.earliest.map { String(startOfUnit($0).prefix(7)) } ?? short(first)
    let end = last.latest.map { String(endOfUnit($0).prefix(7)) } ?? short(last)
    return start == end ? start : start + " – " + end
  }

  /// For a column: `2019`, `2019-04`, `2019-04-24`, `2019-04-24–26` for what lasted, `2019-04-24..26` for
  /// some time within.
  static func short(_ date: EventDate) -> String {
    switch (date.earliest, date.latest) {
    case (nil, nil): "undated"
    case (nil, let latest?): endOfUnit(latest)
    case (let earliest?, nil): startOfUnit(earliest)
    case (let earliest?, let latest?): range(earliest, latest, date.extent == .throughout ? "–" : "..")
    }
  }

  /// The short form where it fits, else by months, else by years: `2021-10-25..11-03`, `2021-10..11`, `2021`.
  static func short(_ date: EventDate, width: Int) -> String {
    let exact = short(date)
    guard exact.cellWidth > width, let earliest = date.earliest, let latest = date.latest else {
      return exact
    }
    func within(_ first: Day, _ last: Day) -> String {
      short(EventDate(earliest: first, latest: last, extent: date.extent))
    }
    let (first, last) = (earliest.parts, latest.parts)
    let months = within(
      Day.first(ofMonth: first.month, year: first.year), Day.last(ofMonth: last.month, year: last.year))
    if months.cellWidth <= width { return months }
    return within(Day.first(ofYear: first.year), Day.last(ofYear: last.year))
  }

  /// For a sentence: `24 to 26 April 2019`, `some day from … to …`, `before 2019`.
  static func long(_ date: EventDate) -> String {
    switch (date.earliest, date.latest) {
    case (nil, nil): return "not known"
    case (nil, let latest?): return "by " + longEnd(latest)
    case (let earliest?, nil): return "from " + longStart(earliest) + " on"
    case (let earliest?, let latest?):
      if earliest == latest { return long(earliest) }
      if let unit = unit(earliest, latest) { return unit }
      let (y1, m1, d1) = earliest.parts
      let (y2, m2, d2) = latest.parts
      let joint = date.extent == .throughout ? "to" : "or"
      let prefix = date.extent == .throughout ? "" : "between "
      let and = date.extent == .throughout ? joint : "and"
      if d1 == 1, m1 == 1, latest == Day.last(ofYear: y2) { return "\(prefix)\(y1) \(and) \(y2)" }
      if d1 == 1, latest == Day.last(ofMonth: m2, year: y2) {
        return y1 == y2
          ? "\(prefix)\(months[m1 - 1]) \(and) \(months[m2 - 1]) \(y1)"
          : "\(prefix)\(months[m1 - 1]) \(y1) \(and) \(months[m2 - 1]) \(y2)"
      }
      if y1 == y2, m1 == m2 { return "\(prefix)\(d1) \(and) \(d2) \(months[m1 - 1]) \(y1)" }
      if y1 == y2 { return "\(prefix)\(d1) \(months[m1 - 1]) \(and) \(d2) \(months[m2 - 1]) \(y1)" }
      return "\(prefix)\(long(earliest)) \(and) \(long(latest))"
    }
  }

  static func long(_ day: Day) -> String {
    let (year, month, day) = day.parts
    return "\(day) \(months[month - 1]) \(year)"
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// `2019` or `April 2019` where two days bound a year or a month.
  private static func unit(_ earliest: Day, _ latest: Day) -> String? {
    let (year, month, day) = earliest.parts
    guard day == 1 else { return nil }
    if month == 1, latest == Day.last(ofYear: year) { return String(year) }
    return latest == Day.last(ofMonth: month, year: year) ? "\(months[month - 1]) \(year)" : nil
  }

  private static func longEnd(_ day: Day) -> String {
    let (year, month, _) = day.parts
    if day == Day.last(ofYear: year) { return "the end of \(year)" }
    return day == Day.last(ofMonth: month, year: year) ? "the end of \(months[month - 1]) \(year)" : long(day)
  }

  private static func longStart(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.parts
    if month == 1, dayOfMonth == 1 { return String(year) }
    return dayOfMonth == 1 ? "\(months[month - 1]) \(year)" : long(day)
  }

  private static func startOfUnit(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.parts
    guard dayOfMonth == 1 else { return day.description }
    return month == 1 ? padded(year, 4) : padded(year, 4) + "-" + padded(month, 2)
  }

  private static func endOfUnit(_ day: Day) -> String {
    let (year, month, _) = day.parts
    if day == Day.last(ofYear: year) { return padded(year, 4) }
    return day == Day.last(ofMonth: month, year: year)
      ? padded(year, 4) + "-" + padded(month, 2) : day.description
  }

  private static func range(_ earliest: Day, _ latest: Day, _ joint: String) -> String {
    if earliest == latest { return earliest.description }
    let (y1, m1, d1) = earliest.parts
    let (y2, m2, d2) = latest.parts
    let wholeYears = d1 == 1 && m1 == 1 && latest == Day.last(ofYear: y2)
    if wholeYears { return y1 == y2 ? padded(y1, 4) : padded(y1, 4) + joint + padded(y2, 4) }
    if d1 == 1, latest == Day.last(ofMonth: m2, year: y2) {
      let first = padded(y1, 4) + "-" + padded(m1, 2)
      if y1 == y2 { return m1 == m2 ? first : first + joint + padded(m2, 2) }
      return first + joint + padded(y2, 4) + "-" + padded(m2, 2)
    }
    if y1 == y2, m1 == m2 { return earliest.description + joint + padded(d2, 2) }
    if y1 == y2 { return earliest.description + joint + padded(m2, 2) + "-" + padded(d2, 2) }
    return earliest.description + joint + latest.description
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
