import TimelineModel

/// The events whose sources disagree.
struct ConflictListState: Hashable, Sendable {
  private(set) var events: [Int] = []
  var list = ListPosition()

  mutating func arrange(_ state: BrowserState, entering: Bool) {
    events = state.result.events.intersection(state.index.disputed).events.map { Int($0) }
    let anchor = state.selectedEvent ?? 0
    list.selected = events.firstIndex { $0 >= anchor } ?? max(0, events.count - 1)
    list.center(
      count: events.count, height: ConflictView.visibleCount(ScreenLayout(state).main.height))
  }

  var selectedEvent: Int? { events.indices.contains(list.selected) ? events[list.selected] : nil }
}
