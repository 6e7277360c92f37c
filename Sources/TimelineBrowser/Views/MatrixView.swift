import TerminalCanvas
import TimelineModel

/// Who met whom: a table of counts.
enum MatrixView {
  static func nameWidth(_ width: Int) -> Int { max(8, min(22, width / 4)) }
  static func columnWidth(_ width: Int) -> Int { width >= 110 ? 10 : width >= 70 ? 8 : 5 }

  static func visibleRows(_ state: BrowserState) -> Int { max(1, ScreenLayout(state).main.height - 3) }
  static func visibleColumns(_ state: BrowserState) -> Int {
    let width = ScreenLayout(state).main.width
    return max(1, (width - nameWidth(width) - 2) / columnWidth(width))
  }

  static func draw(_ state: BrowserState, _ area: Area, _ canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let matrix = state.matrix
    guard !matrix.values.isEmpty else { return EmptyState.draw(state, area, &canvas) }
    let nameWidth = nameWidth(area.width)
    let columnWidth = columnWidth(area.width)
    let tone: Style.Tone = matrix.subject == .people ? .person : .place
    let columns = matrix.columns.top..<min(matrix.values.count, matrix.columns.top + visibleColumns(state))
    for column in columns {
      let name = heading(state.name(matrix.subject, matrix.values[column]), columnWidth)
      let end = nameWidth + 1 + (column - columns.lowerBound + 1) * columnWidth
      canvas.put(
        name, column: end - name.cellWidth, row: 0, in: area,
        Style(tone, column == matrix.columns.selected ? [.bold, .underline] : []))
    }
    for line in 0..<visibleRows(state) {
      let row = matrix.rows.top + line
      guard row < matrix.values.count, line + 1 < area.height else { break }
      let isSelected = row == matrix.rows.selected
      if isSelected { canvas.put("▌", column: 0, row: line + 1, in: area, .rowMark) }
      canvas.put(
        state.name(matrix.subject, matrix.values[row]), column: 1, row: line + 1, width: nameWidth - 1,
        in: area,
        Style(tone, isSelected ? .bold : []))
      for column in columns {
        let text = cell(matrix, row, column)
        let end = nameWidth + 1 + (column - columns.lowerBound + 1) * columnWidth
        let isCurrent = isSelected && column == matrix.columns.selected
        let style: Style =
          isCurrent
          ? Style(.selection, [.bold, .reverse])
          : text == "·" || row == column ? .muted : Style(.trigger, .bold)
        canvas.put(
          isCurrent ? " \(text)" : text, column: end - text.count - (isCurrent ? 1 : 0), row: line + 1,
          in: area, style)
      }
    }
    ScrollMark.draw(
      top: matrix.rows.top, count: matrix.values.count, area.inset(top: 1, bottom: 2), &canvas)
    canvas.put(summary(state), column: 1, row: area.height - 1, width: area.width - 2, in: area)
  }

  /// A name that fits above a column; four letters say more than three and a dot.
  private static func heading(_ name: String, _ columnWidth: Int) -> String {
    guard columnWidth <= 5, name.cellWidth > columnWidth - 1 else {
      return name.truncated(to: columnWidth - 1)
    }
    return String(name.truncated(to: columnWidth).dropLast())
  }

  /// On the diagonal all events of one, in brackets.
  private static func cell(_ matrix: MatrixState, _ row: Int, _ column: Int) -> String {
    let count = matrix.count(row, column)
    if row == column { return "(\(count))" }
    return count == 0 ? "·" : String(count)
  }

  private static func summary(_ state: BrowserState) -> String {
    let matrix = state.matrix
    guard let pair = matrix.pair else { return "" }
    let count = matrix.count(matrix.rows.selected, matrix.columns.selected)
    let one = state.name(matrix.subject, pair.0)
    let who = pair.0 == pair.1 ? one : one + " and " + state.name(matrix.subject, pair.1)
    guard count > 0 else { return who + ": no event together" }
    let facet = matrix.subject.facet
    let shared = state.index.events(facet, value: pair.0).lazy.map { Int($0) }.filter {
      state.index.values(facet, of: $0).contains(Int32(pair.1)) && state.result.events.contains($0)
        && state.index.days[$0] != nil
    }
    let dates = [shared.first, shared.last].compactMap { $0 }.map { state.timeline.events[$0].date }
    return who + ": " + counted(count, "event")
      + (dates.isEmpty ? "" : ", " + DateText.span(dates[0], dates[dates.count - 1]))
  }
}
