extension FilterVocabulary {
  /// The line that means a filter: read again, it is the same filter.
  ///
  /// Names that are not in the timeline are in the line, too: read again, they are wrong words.
  ///
  /// - Parameter filter: of this timeline; a range must not end before it begins.
  public func line(_ filter: TimelineFilter) -> String {
    FilterVocabulary.line(filter, person: name(of:), document: name(of:))
  }

  /// The same without learning the names: people are called by their ids, documents by their paths, though several
  /// may have one.
  public static func plainLine(_ filter: TimelineFilter, of timeline: Timeline) -> String {
    line(filter) {
      timeline[$0].slug
    } document: {
      timeline[$0].path
    }
  }

  private static func line(
    _ filter: TimelineFilter, person: (Actor.ID) -> String, document: (Document.ID) -> String
  ) -> String {
    var words: [String] = []
    words += FilterVocabulary.words(.person, filter.persons, person)
    words += FilterVocabulary.words(.country, filter.countries) { $0.rawValue }
    words += FilterVocabulary.words(.kind, filter.kinds) { $0.rawValue }
    words += FilterVocabulary.words(.status, filter.statuses) { $0.rawValue }
    words += FilterVocabulary.words(.year, filter.years) {
      $0 == TimelineFilter.undated ? FilterVocabulary.undated : String($0)
    }
    words += FilterVocabulary.words(.doc, filter.documents, document)
    words += [filter.rangeText].compactMap { $0 }
    words += filter.search.included.map { FilterWords.quoted($0) }
    words += filter.search.excluded.map { "-" + FilterWords.quoted($0) }
    return words.joined(separator: " ")
  }

  private static func words<Value>(
    _ field: FilterField, _ choice: TimelineFilter.Choice<Value>, _ name: (Value) -> String
  ) -> [String] {
    func word(_ values: Set<Value>, _ missing: Set<TimelineFilter.MissingName>, _ joint: String) -> [String] {
      if values.isEmpty, missing.isEmpty { return [] }
      let names =
        values.map { FilterWords.quoted(name($0)) }.sorted()
        + missing.sorted().map { FilterWords.quoted(field == .doc ? $0.key : $0.name) }
      return [field.rawValue + ":" + names.joined(separator: joint)]
    }
    let isTogether = choice.together && field.canBeTogether
    return word(choice.included, choice.missing, isTogether ? "+" : ",")
      + word(choice.excluded, choice.missingExcluded, ",").map { "-" + $0 }
  }
}

extension TimelineFilter {
  /// The range of days, by years or months where it keeps to them: `2018..2019-04`, `..2020`; nil where there
  /// is none.
  public var rangeText: String? {
    guard from != nil || to != nil else { return nil }
    return (from.map(TimelineFilter.beginning) ?? "") + ".." + (to.map(TimelineFilter.end) ?? "")
  }

  /// The year or the month that begins with a day, else the day.
  private static func beginning(_ day: Day) -> String {
    let (_, month, dayOfMonth) = day.parts
    if dayOfMonth > 1 { return day.description }
    return String(day.description.prefix(month == 1 ? 4 : 7))
  }

  /// The year or the month that ends with a day, else the day.
  private static func end(_ day: Day) -> String {
    let (year, month, _) = day.parts
    if day != Day.last(ofMonth: month, year: year) { return day.description }
    return String(day.description.prefix(month == 12 ? 4 : 7))
  }
}
