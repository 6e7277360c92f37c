import TerminalCanvas
import TimelineModel

/// The cells of a lane, whichever event is selected.
struct Lane: Hashable, Sendable {
  private(set) var cells: [Cell]
  /// Events without a date.
  private(set) var undated = 0
  private var marks: [Int]
  /// Events come nearly in order, and their ends do: the stretches of the last ones are tried first.
  private var starts: ColumnFinder
  private var ends: ColumnFinder

  init(_ value: Int, on axis: TimeAxis, _ state: borrowing BrowserState) {
    cells = Array(repeating: Cell("·", .muted), count: axis.width)
    marks = Array(repeating: 0, count: axis.width)
    starts = ColumnFinder(axis)
    ends = starts
    let events = state.index.events(state.lanes.subject.facet, value: value)
    let areAll = state.filter.isEmpty
    // The days of many events lie far apart in memory: fetched in one go, several are waited for at once.
    let days = events.map { [days = state.index.days] in days[Int($0)] }
    for (event, day) in zip(events, days) where areAll || state.result.events.contains(Int(event)) {
      add(Int(event), on: day, state.index, state.timeline)
    }
    marks = []
  }

  private mutating func add(_ event: Int, on day: Day?, _ index: TimelineIndex, _ timeline: Timeline) {
    guard let first = day else {
      undated += 1
      return
    }
    let start = starts.column(of: first)
    let lasts = index.lasting.contains(event)
    if lasts || index.trips.contains(event) {
      let latest = index.latestDay(of: event)
      let end = latest.map { ends.column(of: $0) } ?? start
      // A trip is as long as its date; a doubtful one is drawn thin.
      let isSure = lasts || first == latest
      for column in max(0, start)..<max(max(0, start), min(cells.count, end + 1)) where marks[column] == 0 {
        cells[column] = Cell(isSure ? "━" : "╌", Style(.time))
      }
    }
    guard cells.indices.contains(start) else { return }
    marks[start] += 1
    let count = marks[start]
    // Of many no more is told.
    if count > 10 { return }
    let symbol: Unicode.Scalar =
      count > 1
      ? (count > 9 ? "+" : Unicode.Scalar(UInt8(0x30 + count)))
      : symbol(of: event, timeline)
    cells[start] = Cell(symbol, Style(.trigger))
  }

  private func symbol(of event: Int, _ timeline: Timeline) -> Unicode.Scalar {
    let status = timeline.events[event].status
    return status == .occurred ? timeline.events[event].kind.symbol : status.symbol
  }
}
