import TerminalCanvas

/// The format and the name of the file to write, in the bottom lines.
enum ExportView {
  static func draw(
    _ export: ExportState, _ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas
  ) {
    let area = layout.body.inset(top: layout.body.height - 2)
    canvas.fill(area)
    if area.height == 2 {
      canvas.horizontalLine(column: area.column, row: area.row, length: area.width)
      canvas.put(" export \(counted(state.shown.count, "event")) ", column: 3, row: 0, in: area, .muted)
    }
    if !area.isEmpty { drawFormats(export, state, area, &canvas) }
    drawName(export, state, layout.footer, &canvas)
  }

  private static func drawFormats(
    _ export: ExportState, _ state: BrowserState, _ area: Area, _ canvas: inout Canvas
  ) {
    let row = area.height - 1
    var column = canvas.put("as ", column: 1, row: row, in: area)
    for format in ExportFormat.allCases {
      let isChosen = format == export.format
      column = canvas.put(
        isChosen ? "[\(format.word)]" : " \(format.word) ", column: column, row: row, in: area,
        isChosen ? Style(.accent, .bold) : .muted)
    }
    column += 2
    for (name, text) in [("next-format", "format"), ("accept-export", "write"), ("close-export", "back")] {
      let key = state.keys.label(name)
      guard column + key.cellWidth + text.cellWidth + 2 < area.width else { return }
      column = canvas.put(key, column: column, row: row, in: area, .heading)
      column = canvas.put(" \(text)  ", column: column, row: row, in: area)
    }
  }

  private static func drawName(
    _ export: ExportState, _ state: BrowserState, _ area: Area, _ canvas: inout Canvas
  ) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let end = canvas.put(area.width >= 20 ? "file " : "", column: 1, row: 0, in: area, .heading)
    let notice = state.notice.map { " " + $0 } ?? ""
    let room = area.width - end - notice.cellWidth
    TextFieldView.draw(export.field, column: end, row: 0, width: max(1, room), in: area, &canvas)
    canvas.put(
      notice, column: area.width - notice.cellWidth - 1, row: 0, in: area, Style(.warning, .bold))
  }

  /// Whether a file that is there may be replaced, in the bottom line.
  static func draw(
    _ question: ReplaceQuestion, _ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas
  ) {
    let area = layout.footer
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let answers = " \(state.keys.label("answer-yes")) yes  \(state.keys.label("answer-no")) no "
    let text = " exists. Replace it?"
    let room = area.width - answers.cellWidth - text.cellWidth - 1
    let end = canvas.put(question.export.path, column: 1, row: 0, width: room, in: area, Style(.plain, .bold))
    let after = canvas.put(text, column: end, row: 0, in: area, Style(.warning, .bold))
    canvas.put(answers, column: after + 1, row: 0, in: area, .heading)
  }
}
