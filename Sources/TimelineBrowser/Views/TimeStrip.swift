import TerminalCanvas
import TimelineModel

/// Time across the top: a bar for each stretch, with the event one is at and the range that is filtered for.
enum TimeStrip {
  static func draw(_ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas) {
    let area = layout.strip
    guard !area.isEmpty, !state.histogram.counts.isEmpty || state.histogram.undated > 0 else { return }
    let axis = axis(state, layout)
    let cursor = cursor(state)
    for offset in 0..<axis.count {
      let bucket = axis.first + offset
      let count = state.histogram.counts[bucket - state.histogram.first]
      let isCurrent = bucket == cursor
      let style =
        isCurrent
        ? Style(.accent, .bold)
        : count == 0 || !isInRange(bucket, axis.unit, state) ? Style.muted : Style(.time)
      canvas.horizontalLine(
        column: layout.axisColumn + offset * axis.columns, row: area.row, length: bars(axis),
        bar(count, state.histogram.highest), style)
    }
    let undated = undatedText(state)
    let isUndated = state.selectedEvent.map { state.index.days[$0] == nil } ?? false
    canvas.put(
      undated, column: area.width - 1 - undated.cellWidth, row: 0, in: area,
      isUndated ? Style(.accent, .bold) : Style(.time))
    drawAxis(axis, cursor, state, layout, &canvas)
  }

  /// Labels, the cursor and the ends of the range, on the line below the bars.
  private static func drawAxis(
    _ axis: TimeAxis, _ cursor: Int?, _ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas
  ) {
    let area = layout.rule
    let left = layout.axisColumn
    let mark = cursor.flatMap { axis.column(of: $0) }.map { column in
      left + column + (axis.columns >= 6 ? axis.columns - 2 : (bars(axis) - 1) / 2)
    }
    var isMarked = false
    for (column, text) in axis.labels {
      // Where the cursor falls on a label, the label is the mark.
      let isCurrent = mark.map { (left + column..<left + column + text.utf8.count).contains($0) } ?? false
      canvas.put(
        text, column: left + column, row: 0, in: area, isCurrent ? Style(.accent, .reverse) : Style(.muted))
      isMarked = isMarked || isCurrent
    }
    drawCuts(axis, column: left, area, &canvas)
    if let from = state.filter.from, let column = axis.column(of: axis.unit.bucket(of: from)) {
      canvas.put("[", column: left + column - 1, row: 0, in: area, Style(.warning, .bold))
    }
    if let to = state.filter.to, let column = axis.column(of: axis.unit.bucket(of: to)) {
      canvas.put(
        "]", column: min(area.width - 1, left + column + axis.columns), row: 0, in: area,
        Style(.warning, .bold))
    }
    if let mark, !isMarked { canvas.put("▲", column: mark, row: 0, in: area, Style(.accent, .bold)) }
  }

  /// Says where time goes on out of view.
  static func drawCuts(_ axis: TimeAxis, column: Int, _ area: Area, _ canvas: inout Canvas) {
    if axis.isCutBefore { canvas.put("‹", column: column - 1, row: 0, in: area, Style(.time, .bold)) }
    if axis.isCutAfter { canvas.put("›", column: column + axis.width, row: 0, in: area, Style(.time, .bold)) }
  }

  /// The finest unit of which all of time fits, whatever the filter leaves.
  static func fittingUnit(_ state: BrowserState, _ layout: ScreenLayout) -> TimeUnit {
    let undated = "?\(state.timeline.events.count) ".utf8.count
    return Histogram.unit(for: state.dayRange, columns: state.width - layout.axisColumn - 1 - undated)
  }

  static func axis(_ state: BrowserState, _ layout: ScreenLayout) -> TimeAxis {
    let undated = undatedText(state).cellWidth
    let width = state.width - layout.axisColumn - 1 - (undated > 0 ? undated + 1 : 0)
    return TimeAxis(state.histogram, width: max(0, width), showing: cursor(state))
  }

  /// The stretch of the selected event.
  static func cursor(_ state: BrowserState) -> Int? {
    state.selectedEvent.flatMap { state.index.days[$0] }.map { state.histogram.unit.bucket(of: $0) }
  }

  private static func undatedText(_ state: BrowserState) -> String {
    state.histogram.undated > 0 ? "?\(state.histogram.undated)" : ""
  }

  /// Bars that are wide enough stand apart.
  private static func bars(_ axis: TimeAxis) -> Int { axis.columns >= 3 ? axis.columns - 1 : axis.columns }

  private static func bar(_ count: Int32, _ highest: Int32) -> Unicode.Scalar {
    guard count > 0 else { return "·" }
    let levels: [Unicode.Scalar] = ["▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return levels[highest <= 1 ? 2 : Int(count - 1) * (levels.count - 1) / Int(highest - 1)]
  }

  private static func isInRange(_ bucket: Int, _ unit: TimeUnit, _ state: BrowserState) -> Bool {
    (state.filter.from.map { unit.last(bucket) >= $0 } ?? true)
      && (state.filter.to.map { unit.first(bucket) <= $0 } ?? true)
  }
}
