import TimelineModel

/// Dates in few characters. What was inferred has a `≈` before it.
enum DateLabel {
  /// `2019-04-25`, `≈2023`, `2019-04-24–26` for what lasted, `2019-04-24…26` for one of these days, `≤2018`,
  /// `≥2019-05`; `undated`.
  static func short(_ date: EventDate) -> String {
    let mark = date.certainty == .inferred ? "≈" : ""
    switch (date.earliest, date.latest) {
    case (nil, nil): return "undated"
    case (let earliest?, nil): return "≥" + beginning(earliest)
    case (nil, let latest?): return "≤" + end(latest)
    case (let earliest?, let latest?): return mark + range(earliest, latest, date)
    }
  }

  private static func range(_ earliest: Day, _ latest: Day, _ date: EventDate) -> String {
    // EDTF's own form where it is one unit of the calendar or one day.
    if let edtf = date.edtf, edtf.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }) {
      return edtf
    }
    let dash = date.extent == .throughout ? "–" : "…"
    let (from, to) = (earliest.parts, latest.parts)
    guard from.year == to.year else { return beginning(earliest) + dash + end(latest) }
    let stop = latest.description
    return earliest.description + dash + (from.month == to.month ? stop.suffix(2) : stop.dropFirst(5))
  }

  /// The year or month that starts with a day, else the day.
  private static func beginning(_ day: Day) -> String {
    let parts = day.parts
    if parts.day == 1, parts.month == 1 { return String(day.description.prefix(4)) }
    return day.description
  }

  /// The year or month that ends with a day, else the day.
  private static func end(_ day: Day) -> String {
    let parts = day.parts
    if day == Day.last(ofYear: parts.year) { return String(day.description.prefix(4)) }
    return day.description
  }
}
