extension EventDate {
  /// The date in EDTF (ISO 8601-2:2019): `2019`, `2019-04`, `2019-04-24/2019-04-26` for what lasted those
  /// days, `[2019-04-24..2019-04-26]` for one of them, `[..2018-12-31]` for before 2019; nil where open.
  public var edtf: String? {
    switch (earliest, latest) {
    case (nil, nil): return nil
    case (let earliest?, nil): return "[\(earliest)..]"
    case (nil, let latest?): return "[..\(latest)]"
    case (let earliest?, let latest?):
      if earliest == latest { return earliest.description }
      if let unit = EventDate.calendarUnit(from: earliest, to: latest) { return unit }
      return extent == .throughout ? "\(earliest)/\(latest)" : "[\(earliest)..\(latest)]"
    }
  }

  /// `2019` or `2019-04` where the two days are the first and the last of a year or a month.
  static func calendarUnit(from earliest: Day, to latest: Day) -> String? {
    let (y, m, d) = earliest.parts
    guard d == 1 else { return nil }
    if m == 1, latest == Day.last(ofYear: y) { return Day.padded(y, 4) }
    if latest == Day.last(ofMonth: m, year: y) { return Day.padded(y, 4) + "-" + Day.padded(m, 2) }
    return nil
  }
}
