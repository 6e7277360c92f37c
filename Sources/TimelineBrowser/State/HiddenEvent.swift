import TimelineModel

/// An event that the filter hides.
struct HiddenEvent: Hashable, Sendable {
  /// As an index into the timeline.
  let event: Int
  let obstacles: [FilterObstacle]
}

extension BrowserState {
  /// Says what in the filter hides an event, and how to see it all the same.
  mutating func tellWhatHides(_ event: Int) -> [Effect] {
    guard timeline.events.indices.contains(event) else { return [] }
    let obstacles = index.obstacles(to: event, of: filter, in: timeline)
    hidden = HiddenEvent(event: event, obstacles: obstacles)
    let what = obstacles.map { FilterWording.text($0, event, self) }.joined(separator: " and ")
    let who = EventWording.who(timeline.events[event], names)
    let name = who.isEmpty ? timeline.events[event].title : who
    notice = "\(keys.label("show-hidden")) shows it: \(name) is hidden by " + what
    return []
  }

  /// Lifts what hides the event one wanted to go to, and goes there.
  mutating func showHidden() -> [Effect] {
    guard let hidden else {
      notice = "no event was asked for that the filter hides"
      return []
    }
    filter = index.lifting(hidden.obstacles, to: hidden.event, from: filter)
    applyFilter()
    return go(to: hidden.event)
  }

  /// Puts the filter aside, or back again; the selected event stays.
  mutating func toggleFilter() -> [Effect] {
    if !filter.isEmpty {
      let aside = filter
      filter = TimelineFilter()
      applyFilter()
      setAside = aside
      notice = "filters off;  \(keys.label("toggle-filter")) puts them back"
    } else if let aside = setAside {
      filter = aside
      applyFilter()
    } else {
      notice = "no filter is on"
    }
    return []
  }
}
