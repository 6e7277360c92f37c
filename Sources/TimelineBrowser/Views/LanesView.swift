import TerminalCanvas
import TimelineModel

/// A lane a person or country, calendar time across: trips are bars, other events marks.
enum LanesView {
  /// Columns of the names.
  static func nameWidth(_ width: Int) -> Int { max(6, min(20, width / 4)) }

  /// Rows of lanes: the last row tells of the selected event.
  static func visibleLanes(_ state: BrowserState) -> Int {
    let layout = ScreenLayout(state)
    return max(1, layout.main.height - 1 - (hasOwnLabels(layout) ? 1 : 0))
  }

  /// Where no strip of time stands above, the lanes have the labels themselves.
  private static func hasOwnLabels(_ layout: ScreenLayout) -> Bool {
    layout.strip.isEmpty && layout.main.height >= 4
  }

  static func draw(_ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas) {
    let area = layout.main
    guard !area.isEmpty else { return }
    guard !state.lanes.values.isEmpty else { return EmptyState.draw(state, area, &canvas) }
    let axis = TimeStrip.axis(state, layout)
    var lanes = area
    if hasOwnLabels(layout) {
      for (column, text) in axis.labels {
        canvas.put(text, column: layout.axisColumn + column, row: area.row, .muted)
      }
      lanes = area.inset(top: 1)
    }
    lanes.height = max(0, lanes.height - 1)
    for line in 0..<lanes.height {
      let row = state.lanes.list.top + line
      guard row < state.lanes.values.count else { break }
      draw(lane: row, line, state, axis, layout, lanes, &canvas)
    }
    ScrollMark.draw(top: state.lanes.list.top, count: state.lanes.values.count, lanes, &canvas)
    if let selected = state.selectedEvent {
      let event = state.timeline.events[selected]
      let text =
        "\(DateText.marked(event.date))  \(event.kind.symbol) "
        + EventWording.line(event, state.timeline, state.names)
      canvas.put(text, column: 1, row: area.height - 1, width: area.width - 2, in: area)
    }
  }

  private static func draw(
    lane row: Int, _ line: Int, _ state: BrowserState, _ axis: TimeAxis, _ layout: ScreenLayout, _ area: Area,
    _ canvas: inout Canvas
  ) {
    let value = state.lanes.values[row]
    let isSelected = row == state.lanes.list.selected
    let tone: Style.Tone = state.lanes.subject == .people ? .person : .place
    if isSelected { canvas.put("▌", column: 0, row: line, in: area, .heading) }
    canvas.put(
      state.name(state.lanes.subject, value), column: 1, row: line, width: nameWidth(area.width) - 1,
      in: area,
      Style(tone, isSelected ? .bold : []))
    var lane = Lane(axis)
    let selected = state.selectedEvent
    for event in state.index.events(state.lanes.subject.facet, value: value)
    where state.result.events.contains(Int(event)) {
      lane.add(Int(event), of: state.timeline, isSelected: Int(event) == selected)
    }
    let left = layout.axisColumn - area.column
    for (column, cell) in lane.cells.enumerated() {
      canvas.put(String(Character(cell.scalar)), column: left + column, row: line, in: area, cell.style)
    }
    if lane.undated > 0 {
      canvas.put(
        "?\(lane.undated)", column: left + axis.width + 1, row: line, in: area,
        Style(.time, lane.isUndatedSelected ? .reverse : []))
    }
  }

  /// The cells of a lane.
  private struct Lane {
    private(set) var cells: [Cell]
    private var marks: [Int]
    private(set) var undated = 0
    private(set) var isUndatedSelected = false

    /// Events come nearly in order, and their ends do: the stretches of the last ones are tried first.
    private var starts: ColumnFinder
    private var ends: ColumnFinder

    init(_ axis: TimeAxis) {
      cells = Array(repeating: Cell("·", .muted), count: axis.width)
      marks = Array(repeating: 0, count: axis.width)
      starts = ColumnFinder(axis)
      ends = starts
    }

    mutating func add(_ event: Int, of timeline: Timeline, isSelected: Bool) {
      let earliest = timeline.events[event].date.earliest
      let latest = timeline.events[event].date.latest
      guard let first = earliest ?? latest else {
        undated += 1
        if isSelected { isUndatedSelected = true }
        return
      }
      let start = starts.column(of: first)
      let lasts = timeline.events[event].date.extent == .throughout
      if lasts || timeline.events[event].kind == .trip {
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
      if count > 10, !isSelected { return }
      let isLit = isSelected || (count > 1 && cells[start].style.attributes.contains(.reverse))
      let symbol: Unicode.Scalar =
        count > 1
        ? (count > 9 ? "+" : Unicode.Scalar(UInt8(0x30 + count)))
        : symbol(of: event, timeline)
      cells[start] = Cell(symbol, isLit ? Style(.selection, [.bold, .reverse]) : Style(.trigger))
    }

    private func symbol(of event: Int, _ timeline: Timeline) -> Unicode.Scalar {
      let status = timeline.events[event].status
      return status == .occurred ? timeline.events[event].kind.symbol : status.symbol
    }
  }
}
