import TimelineModel

/// The filters that are on, in a line: "Putin or Kim · not Russia · summits".
enum FilterWording {
  static func text(_ state: BrowserState) -> String {
    let filter = state.filter
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

  private static func words<Value>(_ choice: TimelineFilter.Choice<Value>, _ name: (Value) -> String)
    -> [String]
  {
    var parts: [String] = []
    if !choice.included.isEmpty {
      let joint = choice.together ? " and " : " or "
      parts.append(choice.included.map(name).sorted().joined(separator: joint))
    }
    if !choice.excluded.isEmpty {
      parts.append("not " + choice.excluded.map(name).sorted().joined(separator: ", "))
    }
    return parts
  }
}
