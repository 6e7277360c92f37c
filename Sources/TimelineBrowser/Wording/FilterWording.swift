import TimelineModel

/// The filters that are on, in a line: "Putin or Kim · not Russia · summits".
enum FilterWording {
  static func text(_ state: BrowserState) -> String { text(state.filter, state) }

  static func text(_ filter: TimelineFilter, _ state: BrowserState) -> String {
    var parts: [String] = []
    parts += words(filter.persons) { state.names[$0] }
    parts += words(filter.countries) { state.timeline.name(of: $0) }
    parts += words(filter.kinds) { $0.plural }
    parts += words(filter.statuses) { $0.word }
    parts += words(filter.years) { $0 == TimelineFilter.undated ? "no date" : String($0) }
    parts += words(filter.documents) { DocumentWording.name(state.timeline[$0]) }
    parts += [filter.rangeText].compactMap { $0 }
    parts += filter.search.included.map { "“\($0)”" }
    parts += filter.search.excluded.map { "not “\($0)”" }
    return parts.joined(separator: " · ")
  }

  /// What hides an event: "Putin or Kim", "not trips", "2018..2019".
  static func text(_ obstacle: FilterObstacle, _ event: Int, _ state: BrowserState) -> String {
    var part = TimelineFilter()
    let filter = state.filter
    switch obstacle {
    case .included(.person): part.persons = filter.persons.wanted
    case .included(.country): part.countries = filter.countries.wanted
    case .included(.kind): part.kinds = filter.kinds.wanted
    case .included(.status): part.statuses = filter.statuses.wanted
    case .included(.year): part.years = filter.years.wanted
    case .included(.document): part.documents = filter.documents.wanted
    case .excluded:
      // Only those of the values that the event has.
      let without = state.index.lifting([obstacle], to: event, from: filter)
      part.persons.excluded = filter.persons.excluded.subtracting(without.persons.excluded)
      part.countries.excluded = filter.countries.excluded.subtracting(without.countries.excluded)
      part.kinds.excluded = filter.kinds.excluded.subtracting(without.kinds.excluded)
      part.statuses.excluded = filter.statuses.excluded.subtracting(without.statuses.excluded)
      part.years.excluded = filter.years.excluded.subtracting(without.years.excluded)
      part.documents.excluded = filter.documents.excluded.subtracting(without.documents.excluded)
    case .range: (part.from, part.to) = (filter.from, filter.to)
    case .phrase(let phrase): part.search.included = [phrase]
    case .excludedPhrase(let phrase): part.search.excluded = [phrase]
    }
    return text(part, state)
  }

  private static func words<Value>(_ choice: TimelineFilter.Choice<Value>, _ name: (Value) -> String)
    -> [String]
  {
    var parts: [String] = []
    func names(_ values: Set<Value>, _ missing: Set<TimelineFilter.MissingName>) -> [String] {
      values.map(name).sorted() + missing.sorted().map { $0.name + " (gone)" }
    }
    if choice.isWanting {
      let joint = choice.together ? " and " : " or "
      parts.append(names(choice.included, choice.missing).joined(separator: joint))
    }
    if !choice.excluded.isEmpty || !choice.missingExcluded.isEmpty {
      parts.append("not " + names(choice.excluded, choice.missingExcluded).joined(separator: ", "))
    }
    return parts
  }
}

extension TimelineFilter.Choice {
  fileprivate var wanted: Self {
    var wanted = self
    wanted.excluded = []
    wanted.missingExcluded = []
    return wanted
  }
}
