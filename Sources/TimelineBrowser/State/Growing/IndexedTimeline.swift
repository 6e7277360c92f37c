public import TimelineModel

/// A timeline with all that browsing it needs to look up. To make one takes long where there are many events:
/// it is made where the timeline is read, and given to the browser as a whole.
public struct IndexedTimeline: Sendable {
  let timeline: Timeline
  let index: TimelineIndex
  let names: ShortNames
  /// Columns that the widest date needs.
  let dateWidth: Int
  /// From the first to the last day of all events.
  let dayRange: ClosedRange<Day>?
  /// All events, counted by every facet.
  let everything: FilterResult
  private let positions: EventPositions

  /// Indexes a timeline.
  public init(_ timeline: Timeline) {
    self.timeline = timeline
    index = TimelineIndex(timeline)
    names = ShortNames(timeline)
    dateWidth = IndexedTimeline.dateWidth(timeline)
    dayRange = index.dayRange
    everything = index.result(of: TimelineFilter())
    positions = EventPositions(timeline.events)
  }

  /// Where an event is among the events.
  func position(of event: Event.ID) -> Int? { positions[event] }

  private static func dateWidth(_ timeline: Timeline) -> Int {
    var width = 4
    for event in timeline.events where width < 13 {
      width = max(width, DateText.short(event.date).unicodeScalars.count)
    }
    return min(width, 13)
  }
}

/// Events by their ids: sorted, for a hash table of a million would fill the memory.
private struct EventPositions: Sendable {
  private var sorted: [(id: Event.ID, position: Int32)]

  init(_ events: [Event]) {
    sorted = events.enumerated().map { ($1.id, Int32($0)) }
    sorted.sort { $0.id < $1.id }
  }

  subscript(id: Event.ID) -> Int? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].id == id ? Int(sorted[low].position) : nil
  }
}
