import TerminalCanvas
import TimelineModel

/// All commands above the line in which one types, the keys beside them.
enum PaletteView {
  /// The rows that lie over the view: a rule and the commands.
  static func area(_ state: BrowserState) -> Area {
    let body = ScreenLayout(state).body
    let height = body.height <= 12 ? body.height : max(12, body.height * 3 / 5)
    return body.inset(top: body.height - height)
  }

  static func listHeight(_ state: BrowserState) -> Int { listArea(state).height }

  static func listArea(_ state: BrowserState) -> Area {
    let area = area(state)
    return area.inset(top: area.height > 2 ? 1 : 0)
  }

  static func draw(
    _ palette: PaletteState, _ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas
  ) {
    let area = area(state)
    canvas.fill(area)
    let list = listArea(state)
    if list.height < area.height {
      canvas.horizontalLine(column: area.column, row: area.row, length: area.width)
      canvas.put(" commands ", column: 3, row: 0, in: area, .muted)
    }
    let columns = Columns(list.width)
    for line in 0..<list.height {
      let row = palette.list.top + line
      guard row < palette.rows.count else { break }
      draw(palette.rows[row], line, columns, state, list, &canvas)
      if row == palette.list.selected { RowMark.draw(line, list, &canvas) }
    }
    if let target = palette.target {
      canvas.put(words(target, state), column: 1, row: 0, width: list.width - 2, in: list, Style(.accent))
    }
    ScrollMark.draw(top: palette.list.top, count: palette.rows.count, list, &canvas)
    drawLine(palette, state, layout.footer, &canvas)
  }

  private static func draw(
    _ row: PaletteState.Row, _ line: Int, _ columns: Columns, _ state: BrowserState, _ area: Area,
    _ canvas: inout Canvas
  ) {
    let look: Style = row.isUsable ? .plain : .muted
    var name = StyledText(row.command.name, row.isUsable ? Style(.accent) : .muted)
    name.light(row.nameRanges)
    canvas.put(name, column: 1, row: line, width: columns.help - 2, in: area)
    let keys = state.keys[row.command.name].prefix(3).map(\.name).joined(separator: " ")
      .truncated(to: max(0, columns.keyWidth))
    if columns.keys > columns.help {
      var help = StyledText(row.command.help, look)
      help.light(row.helpRanges)
      canvas.put(help, column: columns.help, row: line, width: columns.keys - columns.help - 2, in: area)
    }
    canvas.put(
      keys, column: columns.keys, row: line, in: area, row.isUsable ? Style(.plain, .bold) : .muted)
  }

  /// Where Enter leads.
  private static func words(_ target: PaletteState.Target, _ state: BrowserState) -> String {
    switch target {
    case .row(let row): return "go to number \(grouped(row + 1))"
    case .event(let position):
      let event = state.timeline.events[position]
      let hides = state.result.events.contains(position) ? "" : ", which the filter hides"
      return
        "go to \(DateText.short(event.date))  \(EventWording.line(event, state.timeline, state.names))\(hides)"
    }
  }

  /// Where the parts of a row stand: name, what it does where there is room, keys.
  private struct Columns {
    let help: Int
    let keys: Int
    let keyWidth: Int

    init(_ width: Int) {
      keyWidth = max(0, min(width >= 110 ? 20 : 15, width - 18))
      keys = max(2, width - keyWidth - 1)
      help = width >= 60 ? 23 : keys
    }
  }

  /// What is typed, in the bottom line.
  private static func drawLine(
    _ palette: PaletteState, _ state: BrowserState, _ area: Area, _ canvas: inout Canvas
  ) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    func hint(_ name: String) -> String {
      state.keys.label(name) + " " + (Command.named(name)?.hint ?? "")
    }
    let keys =
      (palette.isMoving ? ["run-command", "type-again", "close-palette"] : ["run-command", "leave-field"])
      .map(hint).joined(separator: "  ")
    let count =
      palette.field.isEmpty || palette.isMoving
      ? keys
      : palette.target != nil
        ? state.keys.label("run-command") + " go"
        : palette.rows.isEmpty ? "no such command" : counted(palette.rows.count, "command")
    let room = area.width - count.cellWidth - 3
    canvas.put(":", column: 0, row: 0, in: area, .heading)
    let width = room >= 8 ? room : area.width - 1
    TextFieldView.draw(
      palette.field, column: 1, row: 0, width: width, hasCursor: !palette.isMoving, in: area, &canvas)
    guard room >= 8 else { return }
    canvas.put(count, column: area.width - 1 - count.cellWidth, row: 0, in: area, .muted)
  }
}
