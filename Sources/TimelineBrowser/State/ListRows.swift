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
  /// How many events each folded journey hides.
  private(set) var hidden: [Int32: Int] = [:]

  /// Lists of so many events have headings.
  static let headingsFrom = 40

  init() {}

  init(_ events: EventSet, _ shown: [Int32], _ index: TimelineIndex, _ folds: Folds) {
    hasHeadings = shown.count >= ListRows.headingsFrom
    var stops: [Int32: [Int32]] = [:]
    if !index.journeys.isEmpty {
      for event in shown {
        if let journey = index.journeys[event], events.contains(Int(journey)) {
          stops[journey, default: []].append(event)
        }
      }
    }
    rows.reserveCapacity(shown.count)
    let showsMonths = hasHeadings && ListRows.areMany(shown, index)
    var heading: ListRow?
    var month: (first: Day, last: Day)?
    for event in shown {
      if !stops.isEmpty, let journey = index.journeys[event], events.contains(Int(journey)) { continue }
      if hasHeadings {
        if let day = index.days[Int(event)] {
          if month.map({ day < $0.first || day > $0.last }) ?? true {
            let unit: TimeUnit = showsMonths ? .month : .year
            let bucket = unit.bucket(of: day)
            month = (unit.first(bucket), unit.last(bucket))
            let next: ListRow = showsMonths ? .month(Int32(bucket)) : .year(Int32(bucket))
            if next != heading { rows.append(next) }
            heading = next
          }
        } else if heading != .undated {
          rows.append(.undated)
          heading = .undated
          month = nil
        }
      }
      rows.append(.event(event))
      guard let own = stops[event] else { continue }
      if folds.contains(event) {
        hidden[event] = own.count
      } else {
        rows += own.map { .stop($0) }
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
    return index.journeys[Int32(event)].flatMap { journey in
      rows.firstIndex { $0.event == Int(journey) }
    }
  }

  /// The heading that a row stands under; nil where there are none.
  func heading(above row: Int) -> ListRow? {
    guard hasHeadings, !rows.isEmpty else { return nil }
    return rows[...max(0, min(row, rows.count - 1))].last { $0.event == nil }
  }

  /// How many events there are up to a row, it included.
  func ordinal(of row: Int) -> Int {
    guard hasHeadings else { return row + 1 }
    return rows[...max(0, min(row, rows.count - 1))].reduce(0) { $0 + ($1.event == nil ? 0 : 1) }
  }

  /// The row of the event that is the n-th of all, from 0.
  func row(ofOrdinal ordinal: Int) -> Int {
    guard hasHeadings else { return ordinal }
    var left = ordinal
    for (row, content) in rows.enumerated() where content.event != nil {
      if left == 0 { return row }
      left -= 1
    }
    return rows.count - 1
  }

  var eventCount: Int { hasHeadings ? rows.reduce(0) { $0 + ($1.event == nil ? 0 : 1) } : rows.count }
}

extension BrowserState {
  /// Folds the journey of the selected event, or unfolds it.
  mutating func toggleFold() -> [Effect] {
    guard let selected = selectedEvent else { return [] }
    let journey = index.journeys[Int32(selected)] ?? Int32(selected)
    guard index.journeys.values.contains(journey) else {
      notice = "this event is no journey with meetings, and part of none"
      return []
    }
    folds.toggle(journey)
    anchor = Int(journey)
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
    rows = ListRows(result.events, shown, index, folds)
    showAnchor()
  }
}
