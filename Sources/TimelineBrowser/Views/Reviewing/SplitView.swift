import TerminalCanvas

/// The sources of an event, of which some go, over the lower part of the screen.
enum SplitView {
  /// The rows there are for the sources.
  static func rows(_ split: SplitState, _ layout: ScreenLayout) -> Range<Int> {
    let wanted = split.sources.count + 1
    let height = min(wanted, max(4, layout.body.height * 2 / 3), layout.body.height)
    return 0..<max(0, height - 1)
  }

  static func draw(
    _ split: SplitState, _ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas
  ) {
    let count = rows(split, layout).count
    let area = layout.body.inset(top: layout.body.height - count - 1)
    canvas.fill(area)
    if !area.isEmpty {
      canvas.horizontalLine(column: area.column, row: area.row, length: area.width)
      let title = " which tell of another event?  \(split.title) "
      canvas.put(title, column: 3, row: 0, width: area.width - 4, in: area, .heading)
    }
    for line in 0..<count {
      let row = split.list.top + line
      guard split.sources.indices.contains(row) else { break }
      drawSource(split, row, line + 1, area, &canvas)
    }
    ReviewLine.draw(
      state, layout.footer, ["toggle-source", "accept-split", "close-split"],
      end: "\(split.going.count) of \(split.sources.count) go", &canvas)
  }

  private static func drawSource(
    _ split: SplitState, _ source: Int, _ row: Int, _ area: Area, _ canvas: inout Canvas
  ) {
    let isSelected = source == split.list.selected
    canvas.put(isSelected ? "▌" : " ", column: 0, row: row, in: area, Style(.accent, .bold))
    let goes = split.going.contains(source)
    var column = canvas.put(
      goes ? "[x] " : "[ ] ", column: 1, row: row, in: area, goes ? Style(.accent, .bold) : .plain)
    if area.width >= 60 {
      column = canvas.put(
        split.places[source].truncated(to: area.width / 3), column: column, row: row, in: area, .muted)
      column += 2
    }
    let words = split.sources[source].words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    canvas.put(
      words, column: column, row: row, width: area.width - column - 1, in: area,
      isSelected ? Style(.plain, .bold) : .plain)
  }
}

/// The bottom line of a dialog about events: what just happened, or what keys do, and where one is.
enum ReviewLine {
  static func draw(
    _ state: BrowserState, _ area: Area, _ commands: [String], end: String = "", _ canvas: inout Canvas
  ) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    if let notice = state.notice {
      canvas.put(notice, column: 1, row: 0, width: area.width - 2, in: area, Style(.warning, .bold))
      return
    }
    var column = 1
    for name in commands {
      let (key, hint) = (state.keys.label(name), Command.named(name)?.hint ?? "")
      guard column + key.cellWidth + hint.cellWidth + 1 <= area.width else { break }
      column = canvas.put(key, column: column, row: 0, in: area, .heading)
      column = canvas.put(" \(hint)  ", column: column, row: 0, in: area)
    }
    // What keys do comes first where there is no room for both.
    guard column + end.cellWidth < area.width else { return }
    canvas.put(end, column: area.width - 1 - end.cellWidth, row: 0, in: area)
  }
}
