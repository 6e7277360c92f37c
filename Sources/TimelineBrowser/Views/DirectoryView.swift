import TerminalCanvas
import TimelineModel

/// People or countries in a table: how many events, from when to when, whom they met, where.
enum DirectoryView {
  /// Rows below the heading; where they have no room for all, the last row of the area tells more of the selected one.
  static func visibleRows(_ area: Area) -> Int { max(1, area.height - 1 - (hasDetail(area) ? 1 : 0)) }

  private static func hasDetail(_ area: Area) -> Bool { area.height >= 5 && parts(area.width) != .all }

  static func draw(
    _ directory: DirectoryState, _ subject: Subject, _ state: BrowserState, _ area: Area,
    _ canvas: inout Canvas
  ) {
    guard !area.isEmpty else { return }
    guard !directory.values.isEmpty else { return EmptyState.draw(state, area, &canvas) }
    let columns = Columns(area.width)
    canvas.put(subject == .people ? "Who" : "Country", column: 1, row: 0, in: area, .label)
    canvas.put("events", column: columns.dates - 8, row: 0, in: area, .label)
    canvas.put("from – to", column: columns.dates, row: 0, in: area, .label)
    if columns.met > 0 { canvas.put("with", column: columns.met, row: 0, in: area, .label) }
    if columns.places > 0 { canvas.put("where", column: columns.places, row: 0, in: area, .label) }
    for line in 0..<visibleRows(area) {
      let row = directory.list.top + line
      guard row < directory.values.count, line + 1 < area.height else { break }
      let value = directory.values[row]
      let summary =
        directory.summaries[value] ?? DirectorySummary(subject, value, state, columns.parts)
      let isSelected = row == directory.list.selected
      func put(_ text: String, _ column: Int, _ end: Int, _ style: Style) {
        var text = StyledText(text, style)
        if column == 1 { text.light(state.query) }
        canvas.put(text, column: column, row: line + 1, width: end - column - 1, in: area)
      }
      let name = subject == .people ? fullName(value, state) : state.name(subject, value)
      put(name, 1, columns.dates - 6, Style(subject == .people ? .person : .place))
      let count = String(summary.events)
      canvas.put(count, column: columns.dates - 2 - count.count, row: line + 1, in: area)
      if let first = summary.first, let last = summary.last {
        put(
          DateText.span(first, last), columns.dates, columns.met > 0 ? columns.met : area.width, Style(.time))
      }
      if columns.met > 0 {
        let met = summary.met.map { state.name(subject, $0) }.joined(separator: ", ")
        put(met, columns.met, columns.places > 0 ? columns.places : area.width, Style(.person))
      }
      if columns.places > 0 {
        put(summary.places.joined(separator: ", "), columns.places, area.width, Style(.place))
      }
      if isSelected { RowMark.draw(line + 1, area, &canvas) }
    }
    let table = area.inset(top: min(1, area.height), bottom: hasDetail(area) ? 1 : 0)
    ScrollMark.draw(top: directory.list.top, count: directory.values.count, table, &canvas)
    if hasDetail(area), let value = directory.selectedValue {
      drawDetail(directory, subject, value, state, area, &canvas)
    }
  }

  /// With whom and where, of the selected one.
  private static func drawDetail(
    _ directory: DirectoryState, _ subject: Subject, _ value: Int, _ state: BrowserState, _ area: Area,
    _ canvas: inout Canvas
  ) {
    let summary =
      directory.selected.flatMap { $0.value == value ? $0.summary : nil }
      ?? DirectorySummary(subject, value, state, .all)
    var text = StyledText(state.name(subject, value), Style(.plain, .bold))
    if !summary.met.isEmpty {
      text.append("  with ", .muted)
      text.append(summary.met.map { state.name(subject, $0) }.joined(separator: ", "), Style(.person))
    }
    if !summary.places.isEmpty {
      text.append("  in ", .muted)
      text.append(summary.places.joined(separator: ", "), Style(.place))
    }
    canvas.put(text, column: 1, row: area.height - 1, width: area.width - 2, in: area)
  }

  static func fullName(_ value: Int, _ state: BrowserState) -> String {
    let actor = state.timeline.actors[value]
    return actor.country.map { "\(actor.name) (\($0))" } ?? actor.name
  }

  /// What there is room to tell of each.
  static func parts(_ width: Int) -> DirectorySummary.Parts { Columns(width).parts }

  /// Where the columns start; 0 where there is no room for one.
  private struct Columns {
    let dates: Int
    let met: Int
    let places: Int

    /// What there are columns for.
    var parts: DirectorySummary.Parts {
      var parts: DirectorySummary.Parts = []
      if met > 0 { parts.insert(.met) }
      if places > 0 { parts.insert(.places) }
      return parts
    }

    init(_ width: Int) {
      dates = width >= 60 ? 35 : max(14, width - 19)
      met = width >= 70 ? dates + 19 : 0
      places = width >= 110 ? met + (width - met) / 2 : 0
    }
  }
}

/// The selected row of a table: a bar at the left, and the row reversed.
enum RowMark {
  static func draw(_ line: Int, _ area: Area, _ canvas: inout Canvas) {
    guard line < area.height else { return }
    canvas.put("▌", column: 0, row: line, in: area, .rowMark)
    canvas.restyle(Area(column: area.column + 1, row: area.row + line, width: area.width - 1, height: 1)) {
      $0.tone == .match
        ? Style(.match, [.bold, .underline])
        : Style(.selection, $0.attributes.subtracting(.dim).union(.reverse))
    }
  }
}
