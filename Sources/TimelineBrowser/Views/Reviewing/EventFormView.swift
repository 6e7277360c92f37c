import TerminalCanvas

/// The parts of an event of one's own, over the lower part of the screen.
enum EventFormView {
  static func draw(
    _ form: EventFormState, _ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas
  ) {
    let fields = EventFormState.Field.allCases
    let height = min(fields.count + 1, layout.body.height)
    let area = layout.body.inset(top: layout.body.height - height)
    canvas.fill(area)
    if height > 1 {
      canvas.horizontalLine(column: area.column, row: area.row, length: area.width)
      let words = form.source.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      canvas.put(" an event: “\(words)” ", column: 3, row: 0, width: area.width - 4, in: area, .heading)
    }
    let visible = max(0, height - 1)
    let current = fields.firstIndex(of: form.current) ?? 0
    let first = max(0, min(current - visible / 2, fields.count - visible))
    for line in 0..<visible where fields.indices.contains(first + line) {
      drawField(fields[first + line], form, line + 1, area, &canvas)
    }
    ReviewLine.draw(
      state, layout.footer, ["next-part", "accept-event-form", "close-event-form"], end: hint(form.current),
      &canvas)
  }

  private static func drawField(
    _ field: EventFormState.Field, _ form: EventFormState, _ row: Int, _ area: Area, _ canvas: inout Canvas
  ) {
    let isCurrent = field == form.current
    canvas.put(isCurrent ? "▌" : " ", column: 0, row: row, in: area, Style(.accent, .bold))
    canvas.put(label(field), column: 1, row: row, in: area, isCurrent ? .heading : .label)
    let column = 8
    let text = form[field]
    guard isCurrent else {
      canvas.put(text.text, column: column, row: row, width: area.width - column - 1, in: area)
      return
    }
    if EventFormState.isChoice(field) {
      canvas.put(
        "‹ \(text.text) ›", column: column, row: row, width: area.width - column - 1, in: area,
        Style(.plain, .bold))
      canvas.cursor = (area.column + min(column + 2, max(0, area.width - 1)), area.row + row)
    } else {
      TextFieldView.draw(
        text, column: column, row: row, width: area.width - column - 1, in: area, &canvas)
    }
  }

  private static func label(_ field: EventFormState.Field) -> String {
    switch field {
    case .date: "when"
    case .kind: "kind"
    case .status: "status"
    case .who: "who"
    case .place: "where"
    case .title: "title"
    }
  }

  /// What can be typed.
  private static func hint(_ field: EventFormState.Field) -> String {
    switch field {
    case .date: "2019  2019-04-24  [2019..2021]"
    case .kind, .status: "← → choose"
    case .who: "names; with semicolons"
    case .place: "place, country"
    case .title: "may be left empty"
    }
  }
}
