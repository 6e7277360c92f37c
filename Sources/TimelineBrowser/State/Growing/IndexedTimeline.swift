public import TimelineModel

/// A timeline with all that browsing it needs to look up. To make one takes long where there are many events:
/// it is made where the timeline is read, and given to the browser as a whole.
public struct IndexedTimeline: Sendable {
  let timeline: Timeline
  let index: TimelineIndex
  let names: ShortNames
  let quotes: QuoteIndex
  /// Columns that the widest date needs.
  let dateWidth: Int
  /// From the first to the last day of all events.
  let dayRange: ClosedRange<Day>?
  /// All events, counted by every facet.
  let everything: FilterResult
  /// All events, and the rows of a list of them with nothing folded away.
  let allEvents: [Int32]
  let allRows: ListRows
  private let positions: EventPositions

  /// Indexes a timeline.
  public init(_ timeline: Timeline) {
    self.timeline = timeline
    index = TimelineIndex(timeline)
    names = ShortNames(timeline)
    let positions = EventPositions(timeline.events)
    self.positions = positions
    quotes = QuoteIndex(timeline, names) { positions[$0] }
    dateWidth = IndexedTimeline.dateWidth(timeline)
    dayRange = index.dayRange
    everything = index.result(of: TimelineFilter())
    allEvents = everything.events.events
    allRows = ListRows(everything.events, allEvents, index, Folds())
  }

  /// What names in a filter line mean; to learn it takes long where there are many.
  var vocabulary: FilterVocabulary { FilterVocabulary(timeline, index) }

  /// Where an event is among the events.
  func position(of event: Event.ID) -> Int? { positions[event] }

  /// The only event whose id begins with some hexadecimal digits; nil where there is none or are several.
  func position(ofEventBeginning digits: String) -> Int? { positions.only(beginning: digits) }

  /// The event that is nearest in time, of events in the order of their days; the first where there is no
  /// telling.
  func nearest(to day: Day?) -> Int {
    guard let day else { return 0 }
    let days = index.days
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle].map({ $0 < day }) ?? false { low = middle + 1 } else { high = middle }
    }
    func distance(_ event: Int) -> Int? {
      days.indices.contains(event) ? days[event].map { abs($0 - day) } : nil
    }
    let before = max(0, low - 1)
    guard let later = distance(low) else { return before }
    return later < distance(before) ?? .max ? low : before
  }

  private static func dateWidth(_ timeline: Timeline) -> Int {
    var width = 4
    for event in timeline.events where width < EventList.widestDate {
      width = max(width, DateText.short(event.date).cellWidth)
    }
    return min(width, EventList.widestDate)
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
    let found = first(from: id)
    return found < sorted.count && sorted[found].id == id ? Int(sorted[found].position) : nil
  }

  /// The only event whose id begins so.
  func only(beginning digits: String) -> Int? {
    guard digits.utf8.count <= 12,
      let id = Event.ID(digits + String(repeating: "0", count: 12 - digits.utf8.count))
    else { return nil }
    let found = first(from: id)
    func begins(_ index: Int) -> Bool {
      index < sorted.count && sorted[index].id.description.hasPrefix(digits)
    }
    return begins(found) && !begins(found + 1) ? Int(sorted[found].position) : nil
  }

  /// Where an id is, or would be.
  private func first(from id: Event.ID) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
