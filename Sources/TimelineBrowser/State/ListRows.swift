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

  /// Whether it is an event of the journey above it.
  var isStop: Bool { if case .stop = self { true } else { false } }

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
  private var events = EventSet(universe: 0)
  private var folds = Folds()

  /// Lists of so many events have headings.
  static let headingsFrom = 40

  init() {}

  init(_ events: EventSet, _ shown: [Int32], _ index: TimelineIndex, _ folds: Folds) {
    (self.events, self.folds) = (events, folds)
    hasHeadings = shown.count >= ListRows.headingsFrom
    let range = ListRows.range(of: shown, index)
    // Where the years have so many events, months tell more.
    let showsMonths =
      hasHeadings && range.map { shown.count > 40 * (abs($0.last.year - $0.first.year) + 1) } ?? false
    let unit: TimeUnit = showsMonths ? .month : .year
    // Room for the headings too: an array that grows is copied.
    let stretches = range.map { abs(unit.bucket(of: $0.last) - unit.bucket(of: $0.first)) + 2 } ?? 1
    rows.reserveCapacity(shown.count + (hasHeadings ? min(stretches, shown.count) : 0))
    let journeys = index.journeys
    var stretch: (first: Day, last: Day)?
    for event in shown {
      // Those that are part of a journey stand below it.
      if let journey = journeys[Int(event)], events.contains(journey) { continue }
      if hasHeadings {
        if let day = index.days[Int(event)] {
          if stretch.map({ day < $0.first || day > $0.last }) ?? true {
            let bucket = unit.bucket(of: day)
            stretch = (unit.first(bucket), unit.last(bucket))
            begin(showsMonths ? .month(Int32(bucket)) : .year(Int32(bucket)))
          }
        } else {
          begin(.undated)
          stretch = nil
        }
      }
      rows.append(.event(event))
      guard journeys.contains(Int(event)), !folds.contains(event) else { continue }
      for stop in journeys.stops(of: Int(event)) where events.contains(Int(stop)) { rows.append(.stop(stop)) }
    }
  }

  /// How many events a folded journey hides.
  func hiddenCount(of journey: Int, _ index: TimelineIndex) -> Int {
    guard folds.contains(Int32(journey)) else { return 0 }
    return index.journeys.stops(of: journey).count { events.contains(Int($0)) }
  }

  private mutating func begin(_ heading: ListRow) {
    guard headings.last.map({ rows[Int($0)] }) != heading else { return }
    headings.append(Int32(rows.count))
    rows.append(heading)
  }

  /// The days of the first and the last event that have one.
  private static func range(of shown: [Int32], _ index: TimelineIndex) -> (first: Day, last: Day)? {
    guard let first = shown.lazy.compactMap({ index.days[Int($0)] }).first,
      let last = shown.reversed().lazy.compactMap({ index.days[Int($0)] }).first
    else { return nil }
    return (first, last)
  }

  func event(at row: Int) -> Int? { rows.indices.contains(row) ? rows[row].event : nil }

  /// The row of an event; of its journey where that is folded.
  func row(of event: Int, _ index: TimelineIndex) -> Int? {
    // Rows are nearly in the order of events: look near where it should be first.
    let near = max(0, min(event, rows.count - 1))
    if rows.indices.contains(near), rows[near].event == event { return near }
    if let row = row(ofOwn: event) { return row }
    guard let journey = index.journeys[event].flatMap({ row(ofOwn: $0) }) else { return nil }
    return rows[journey...].dropFirst().prefix { $0.isStop }.firstIndex { $0.event == event } ?? journey
  }

  /// The row of an event that does not stand below a journey: these are in order.
  private func row(ofOwn event: Int) -> Int? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      let own = rows[low...middle].lastIndex { if case .event = $0 { true } else { false } }
      guard let own, case .event(let found) = rows[own] else {
        low = middle + 1
        continue
      }
      if found == event { return own }
      if found < event { low = middle + 1 } else { high = own }
    }
    return nil
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
