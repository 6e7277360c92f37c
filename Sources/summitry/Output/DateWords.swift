import TimelineModel

/// Dates in plain words.
enum DateWords {
  /// "on 25 April 2019", "in 2023", "from 24 to 26 April 2019", "on one of the days from … to …", "by the end
  /// of 2018", "at an unknown time".
  static func phrase(_ date: EventDate) -> String {
    switch (date.earliest, date.latest) {
    case (nil, nil): return "at a time the text does not tell"
    case (let earliest?, nil): return beginning(earliest)
    case (nil, let latest?): return ending(latest)
    case (let earliest?, let latest?):
      if earliest == latest { return "on " + day(earliest) }
      if let edtf = date.edtf, !edtf.contains("/"), !edtf.contains("[") {
        let word = date.extent == .throughout ? "throughout " : "in "
        return word + (edtf.utf8.count == 4 ? year(earliest) : month(earliest))
      }
      let range = self.range(earliest, latest)
      return date.extent == .throughout ? "from " + range : "some time from " + range
    }
  }

  /// How it is known.
  static func certainty(_ date: EventDate) -> String {
    switch date.certainty {
    case .stated: "stated in the text"
    case .inferred: "worked out from the text"
    case .unknown: "not known"
    }
  }

  private static func beginning(_ day: Day) -> String {
    let parts = day.parts
    return parts.month == 1 && parts.day == 1
      ? "in \(parts.year) or later" : "on \(self.day(day)) or later"
  }

  private static func ending(_ day: Day) -> String {
    let parts = day.parts
    return day == Day.last(ofYear: parts.year)
      ? "in \(parts.year) or earlier" : "on \(self.day(day)) or earlier"
  }

  private static func range(_ earliest: Day, _ latest: Day) -> String {
    let (from, to) = (earliest.parts, latest.parts)
    let isYears = from.month == 1 && from.day == 1 && latest == Day.last(ofYear: to.year)
    if isYears { return "\(from.year) to \(to.year)" }
    let isMonths = from.day == 1 && latest == Day.last(ofMonth: to.month, year: to.year)
    if isMonths {
      let start = from.year == to.year ? months[from.month - 1] : month(earliest)
      return start + " to " + month(latest)
    }
    if from.year != to.year { return day(earliest) + " to " + day(latest) }
    let start = from.month == to.month ? "\(from.day)" : "\(from.day) \(months[from.month - 1])"
    return start + " to " + day(latest)
  }

  private static func day(_ day: Day) -> String { "\(day.parts.day) " + month(day) }
  private static func month(_ day: Day) -> String { months[day.parts.month - 1] + " " + year(day) }
  private static func year(_ day: Day) -> String { "\(day.parts.year)" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
