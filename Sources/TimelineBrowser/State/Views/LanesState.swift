import TimelineModel

/// A lane a person or country.
struct LanesState: Hashable, Sendable {
  var subject = Subject.people
  /// The values that have a lane, those with the most events first.
  private(set) var values: [Int] = []
  var list = ListPosition()
  /// The lanes that were in view, and the axis they are on.
  private var lanes: [Int: Lane] = [:]
  private var axis: TimeAxis?

  /// Lists the lanes; the selected one stays, or on entering is one of the selected event: the one of those with
  /// the most events, so that there is something to see.
  mutating func arrange(_ state: BrowserState, entering: Bool) {
    let before = values.indices.contains(list.selected) ? values[list.selected] : nil
    values = state.ranked(subject.facet)
    lanes = [:]
    let own = state.selectedValues(subject)
    let wanted = before.flatMap { own.contains($0) ? $0 : nil } ?? values.first { own.contains($0) } ?? before
    list.selected = wanted.flatMap { values.firstIndex(of: $0) } ?? 0
    list.center(count: values.count, height: LanesView.visibleLanes(state))
  }

  /// Keeps only what is selected, by its number in another timeline, until all are listed anew.
  mutating func renumber(_ number: (Int) -> Int?) {
    values = [selectedValue.flatMap(number)].compactMap(\.self)
    lanes = [:]
    list.selected = 0
  }

  /// Draws the lanes in view that are not yet.
  mutating func draw(_ state: BrowserState) {
    let axis = TimeStrip.axis(state, ScreenLayout(state))
    if axis != self.axis { lanes = [:] }
    self.axis = axis
    let rows = list.top..<max(list.top, min(values.count, list.top + LanesView.visibleLanes(state)))
    for value in values[rows.clamped(to: values.indices)] where lanes[value] == nil {
      lanes[value] = Lane(value, on: axis, state)
    }
  }

  /// A lane that was drawn on an axis.
  func drawn(_ value: Int, on axis: TimeAxis) -> Lane? { axis == self.axis ? lanes[value] : nil }

  var selectedValue: Int? { values.indices.contains(list.selected) ? values[list.selected] : nil }
}

extension BrowserState {
  /// The events of a lane that are shown, in order.
  func events(ofLane value: Int) -> [Int] {
    index.events(lanes.subject.facet, value: value).lazy.map { Int($0) }.filter { result.events.contains($0) }
  }

  /// To another lane: its event nearest in time is selected.
  mutating func moveLane(_ motion: Motion) {
    let before = lanes.list.selected
    lanes.list.move(motion, count: lanes.values.count, height: LanesView.visibleLanes(self))
    guard lanes.list.selected != before, let value = lanes.selectedValue else { return }
    let events = events(ofLane: value)
    guard let selected = selectedEvent, !events.contains(selected) else { return }
    let day = index.days[selected]
    func distance(_ event: Int) -> Int {
      guard let day else { return index.days[event] == nil ? 0 : .max }
      return index.days[event].map { abs($0 - day) } ?? .max
    }
    if let nearest = events.min(by: { distance($0) < distance($1) }) { select(event: nearest) }
  }

  /// To the next event in the lane.
  mutating func moveInLane(_ step: Int) -> [Effect] {
    guard let value = lanes.selectedValue, let selected = selectedEvent else { return [] }
    let events = events(ofLane: value)
    let before = events.firstIndex { $0 >= selected } ?? events.count
    let isIn = before < events.count && events[before] == selected
    // From an event of another lane, the first step leads to the one beside it.
    let next = before + step - (step > 0 && !isIn ? 1 : 0)
    let target = events.isEmpty ? selected : events[max(0, min(next, events.count - 1))]
    if step > 0 ? target <= selected : target >= selected {
      notice = step > 0 ? "the last event of this lane" : "the first event of this lane"
    } else {
      select(event: target)
    }
    return []
  }
}
