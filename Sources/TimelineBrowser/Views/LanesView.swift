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
      TimeStrip.drawCuts(axis, column: layout.axisColumn - area.column, area, &canvas)
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
    if isSelected { canvas.put("▌", column: 0, row: line, in: area, .rowMark) }
    canvas.put(
      state.name(state.lanes.subject, value), column: 1, row: line, width: nameWidth(area.width) - 1,
      in: area,
      Style(tone, isSelected ? .bold : []))
    let lane = state.lanes.drawn(value, on: axis) ?? Lane(value, on: axis, state)
    let selected = state.selectedEvent.flatMap { event in
      state.index.values(state.lanes.subject.facet, of: event).contains(Int32(value)) ? event : nil
    }
    let lit = selected.flatMap { state.index.days[$0] }.map { axis.column(of: $0) }
    let left = layout.axisColumn - area.column
    for (column, cell) in lane.cells.enumerated() {
      let style = column == lit ? Style(.selection, [.bold, .reverse]) : cell.style
      canvas.put(cell.scalar, column: left + column, row: line, in: area, style)
    }
    if lane.undated > 0 {
      canvas.put(
        "?\(lane.undated)", column: left + axis.width + 1, row: line, in: area,
        Style(.time, selected != nil && lit == nil ? .reverse : []))
    }
  }
}
