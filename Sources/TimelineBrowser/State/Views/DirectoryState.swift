import TimelineModel

/// All people, or all countries.
struct DirectoryState: Hashable, Sendable {
  /// Values of the facet, those with the most events first.
  private(set) var values: [Int] = []
  var list = ListPosition()

  mutating func arrange(_ state: BrowserState, _ subject: Subject, entering: Bool) {
    let before = selectedValue
    values = state.ranked(subject.facet)
    let own = state.selectedValues(subject)
    let wanted = entering ? before.flatMap { own.contains($0) ? $0 : nil } ?? own.first : before
    list.selected = wanted.flatMap { values.firstIndex(of: $0) } ?? 0
    list.center(
      count: values.count, height: DirectoryView.visibleRows(ScreenLayout(state).main.height))
  }

  var selectedValue: Int? { values.indices.contains(list.selected) ? values[list.selected] : nil }
}

/// What the events that are shown tell of one person or country.
struct DirectorySummary: Sendable {
  var events = 0
  var first: EventDate?
  var last: EventDate?
  /// Values of the same facet, the most frequent first.
  var met: [Int] = []
  var places: [String] = []

  init(_ subject: Subject, _ value: Int, _ state: BrowserState) {
    var met: [Int32: Int] = [:]
    var places: [String: Int] = [:]
    for event in state.index.events(subject.facet, value: value)
    where state.result.events.contains(Int(event)) {
      let position = Int(event)
      let happened = state.timeline.events[position]
      events += 1
      if !happened.date.isOpen {
        if first == nil { first = happened.date }
        last = happened.date
      }
      if happened.kind != .context {
        for other in state.index.values(subject.facet, of: position) where other != value {
          met[other, default: 0] += 1
        }
      }
      let place = EventWording.place(happened, state.timeline)
      if !place.isEmpty { places[place, default: 0] += 1 }
    }
    self.met = met.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { Int($0.key) }
    self.places = places.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}
