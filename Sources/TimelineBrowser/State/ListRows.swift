import TimelineModel

/// A row of the list of events.
enum ListRow: Hashable, Sendable {
  case year(Int32)
  /// Months since the year 0.
  case month(Int32)
  case undated
  case event(Int32)
  /// An event of the journey above it.
  case stop(Int32)

  /// The event, as an index into the timeline; nil for headings.
  var event: Int? {
    switch self {
    case .event(let event), .stop(let event): Int(event)
    case .year, .month, .undated: nil
    }
  }
}

/// What the list shows: the events that the filter leaves, those of a journey below it, and in a long list
/// headings of years or months.
struct ListRows: Sendable {
  private(set) var rows: [ListRow] = []
  private(set) var hasHeadings = false
  /// The rows that are headings, in order.
  private var headings: [Int32] = []
  /// How many events each folded journey hides.
  private(set) var hidden: [Int32: Int] = [:]

  /// Lists of so many events have headings.
  static let headingsFrom = 40

  init() {}

  init(_ events: EventSet, _ shown: [Int32], _ index: TimelineIndex, _ folds: Folds) {
    hasHeadings = shown.count >= ListRows.headingsFrom
    let stops = Stops(events, shown, index)
    rows.reserveCapacity(shown.count)
    let showsMonths = hasHeadings && ListRows.areMany(shown, index)
    var heading: ListRow?
    var month: (first: Day, last: Day)?
    func begin(_ next: ListRow) {
      guard next != heading else { return }
      headings.append(Int32(rows.count))
      rows.append(next)
      heading = next
    }
    for event in shown {
      if stops.isStop(event, index) { continue }
      if hasHeadings {
        if let day = index.days[Int(event)] {
          if month.map({ day < $0.first || day > $0.last }) ?? true {
            let unit: TimeUnit = showsMonths ? .month : .year
            let bucket = unit.bucket(of: day)
            month = (unit.first(bucket), unit.last(bucket))
            begin(showsMonths ? .month(Int32(bucket)) : .year(Int32(bucket)))
          }
        } else {
          begin(.undated)
          month = nil
        }
      }
      rows.append(.event(event))
      let own = stops[event]
      guard !own.isEmpty else { continue }
      if folds.contains(event) {
        hidden[event] = own.count
      } else {
        for stop in own { rows.append(.stop(stop)) }
      }
    }
  }

  /// Whether the years have so many events that months tell more.
  private static func areMany(_ shown: [Int32], _ index: TimelineIndex) -> Bool {
    guard let first = shown.lazy.compactMap({ index.days[Int($0)] }).first,
      let last = shown.reversed().lazy.compactMap({ index.days[Int($0)] }).first
    else { return false }
    return shown.count > 40 * (abs(last.year - first.year) + 1)
  }

  func event(at row: Int) -> Int? { rows.indices.contains(row) ? rows[row].event : nil }

  /// The row of an event; of its journey where that is folded.
  func row(of event: Int, _ index: TimelineIndex) -> Int? {
    // Rows are nearly in the order of events: look near where it should be first.
    let near = max(0, min(event, rows.count - 1))
    if rows.indices.contains(near), rows[near].event == event { return near }
    if let row = rows.firstIndex(where: { $0.event == event }) { return row }
    return index.journeys[event].flatMap { journey in
      rows.firstIndex { $0.event == journey }
    }
  }

  /// The heading that a row stands under; nil where there are none.
  func heading(above row: Int) -> ListRow? {
    let count = headingCount(through: row)
    return count > 0 ? rows[Int(headings[count - 1])] : nil
  }

  /// How many events there are up to a row, it included.
  func ordinal(of row: Int) -> Int { row + 1 - headingCount(through: row) }

  /// The row of the event that is the n-th of all, from 0.
  func row(ofOrdinal ordinal: Int) -> Int {
    var low = 0
    var high = headings.count
    while low < high {
      let middle = (low + high) / 2
      if Int(headings[middle]) - middle <= ordinal { low = middle + 1 } else { high = middle }
    }
    return min(ordinal + low, rows.count - 1)
  }

  var eventCount: Int { rows.count - headings.count }

  private func headingCount(through row: Int) -> Int {
    var low = 0
    var high = headings.count
    while low < high {
      let middle = (low + high) / 2
      if Int(headings[middle]) <= row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The events that are shown below the journey they are part of.
private struct Stops {
  private let events: EventSet
  /// The stops of journey `j` are `stops[offsets[j]..<offsets[j + 1]]`; empty where there are none.
  private var offsets: [Int32] = []
  private var stops: [Int32] = []

  init(_ events: EventSet, _ shown: [Int32], _ index: TimelineIndex) {
    self.events = events
    guard !index.journeys.isEmpty else { return }
    offsets = Array(repeating: 0, count: events.universe + 1)
    for event in shown {
      if let journey = journey(of: event, index) { offsets[journey + 1] += 1 }
    }
    for position in 1..<offsets.count { offsets[position] += offsets[position - 1] }
    stops = Array(repeating: 0, count: Int(offsets[offsets.count - 1]))
    var next = offsets
    for event in shown {
      guard let journey = journey(of: event, index) else { continue }
      stops[Int(next[journey])] = event
      next[journey] += 1
    }
  }

  func isStop(_ event: Int32, _ index: TimelineIndex) -> Bool {
    !stops.isEmpty && journey(of: event, index) != nil
  }

  subscript(journey: Int32) -> ArraySlice<Int32> {
    if stops.isEmpty { return [] }
    return stops[Int(offsets[Int(journey)])..<Int(offsets[Int(journey) + 1])]
  }

  private func journey(of event: Int32, _ index: TimelineIndex) -> Int? {
    index.journeys[Int(event)].flatMap { events.contains($0) ? $0 : nil }
  }
}

extension ListPosition {
  /// Moves in the rows of events; headings are passed over.
  mutating func move(_ motion: Motion, in rows: ListRows, height: Int) {
    let row = selected
    let count = rows.rows.count
    move(motion, count: count, height: height)
    guard count > 1, rows.event(at: selected) == nil else { return }
    let step = selected == 0 || (selected >= row && selected < count - 1) ? 1 : -1
    selected += step
    reveal(count: count, height: height)
    // The first heading of all comes back into view with its event.
    if selected == 1 { top = 0 }
  }
}

extension BrowserState {
  /// Folds the journey of the selected event, or unfolds it.
  mutating func toggleFold() -> [Effect] {
    guard let selected = selectedEvent else { return [] }
    let journey = index.journeys[selected] ?? selected
    guard index.journeys.contains(journey) else {
      notice = "this event is no journey with meetings, and part of none"
      return []
    }
    folds.toggle(Int32(journey))
    anchor = journey
    arrangeRows()
    return []
  }

  /// Folds all journeys, or unfolds all.
  mutating func toggleAllFolds() -> [Effect] {
    guard !index.journeys.isEmpty else {
      notice = "no journey has meetings of its own"
      return []
    }
    folds = folds.areNone ? .all : Folds()
    arrangeRows()
    return []
  }

  mutating func arrangeRows() {
    rows =
      filter.isEmpty && folds.areNone
      ? indexed.allRows : ListRows(result.events, shown, index, folds)
    showAnchor()
  }
}
