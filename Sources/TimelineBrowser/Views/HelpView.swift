import TerminalCanvas
import TimelineModel

/// Every command with its keys, those of the place one came from first.
enum HelpView {
  /// A line of the help.
  enum Line {
    case heading(String), command(keys: String, help: StyledText, name: String), text(String), empty
  }

  static func lines(_ help: HelpState, _ keys: KeyMap, width: Int) -> [Line] {
    var lines: [Line] = []
    let pattern = FuzzyPattern(help.field.text)
    for (heading, commands) in Command.groups(in: help.place) {
      let found = commands.compactMap { command in
        text(command, keys, help.field.text, pattern).map { (command: command, text: $0) }
      }
      guard !found.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.empty) }
      lines.append(.heading(heading))
      for (command, text) in found { add(command, text, keys, width, to: &lines) }
    }
    let signs = signs.filter { pattern.match(in: $0) != nil }
    guard !signs.isEmpty else { return lines }
    if !lines.isEmpty { lines.append(.empty) }
    lines.append(.heading("Signs"))
    return lines + signs.map { .text($0) }
  }

  /// What a command does, with what was typed lit; nil where it is not meant.
  private static func text(_ command: Command, _ keys: KeyMap, _ typed: String, _ pattern: FuzzyPattern)
    -> StyledText?
  {
    var text = StyledText(command.help)
    if pattern.isEmpty { return text }
    if let match = pattern.match(in: command.help) {
      text.light(match.ranges)
      return text
    }
    let isNamed = pattern.match(in: command.name) != nil
    return isNamed || keys[command.name].contains { $0.name == typed } ? text : nil
  }

  private static func add(
    _ command: Command, _ text: StyledText, _ keys: KeyMap, _ width: Int, to lines: inout [Line]
  ) {
    let room = max(8, width - keyWidth(width) - 3 - nameWidth(width))
    for (index, row) in TextLayout(text.utf8, width: room).rows.enumerated() {
      lines.append(
        .command(
          keys: index == 0 ? keys[command.name].map(\.name).joined(separator: " ") : "",
          help: text.part(row), name: index == 0 ? command.name : ""))
    }
  }

  static func draw(_ help: HelpState, _ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas) {
    let area = layout.body
    let lines = lines(help, state.keys, width: area.width)
    if lines.isEmpty { canvas.put("No command is like this.", column: 2, row: min(1, area.height), in: area) }
    let keyWidth = keyWidth(area.width)
    let nameWidth = nameWidth(area.width)
    for row in 0..<area.height {
      let index = help.position.top + row
      guard index < lines.count else { break }
      switch lines[index] {
      case .heading(let text): canvas.put(text, column: 1, row: row, in: area, .heading)
      case .command(let keys, let help, let name):
        canvas.put(keys, column: 3, row: row, width: keyWidth - 3, in: area, Style(.plain, .bold))
        let room = area.width - keyWidth - 2
        canvas.put(help, column: keyWidth + 1, row: row, width: room, in: area)
        if nameWidth > 0 {
          canvas.put(name, column: area.width - nameWidth, row: row, width: nameWidth - 1, in: area, .muted)
        }
      case .text(let text): canvas.put(text, column: 3, row: row, width: area.width - 4, in: area)
      case .empty: break
      }
    }
    ScrollMark.draw(top: help.position.top, count: lines.count, area, &canvas)
    if help.isTyping { drawLine(help, layout.footer, &canvas) }
  }

  /// What is typed, in the bottom line.
  private static func drawLine(_ help: HelpState, _ area: Area, _ canvas: inout Canvas) {
    canvas.put("/", column: 0, row: 0, in: area, .heading)
    TextFieldView.draw(help.field, column: 1, row: 0, width: area.width - 1, in: area, &canvas)
  }

  private static func keyWidth(_ width: Int) -> Int { width >= 60 ? 24 : 14 }

  /// Columns for the names of the commands; 0 where there is no room.
  private static func nameWidth(_ width: Int) -> Int { width >= 110 ? 24 : 0 }

  private static let signs: [String] =
    Event.Kind.allCases.map { "\($0.symbol)  \($0.word)" }
    + Event.Status.allCases.filter { $0 != .occurred }.map { "\($0.symbol)  \($0.word)" } + [
      "≈  the date is inferred; the event says from which words",
      "≤  by this date at the latest", "≥  from this date on", "?  the text bounds the date nowhere",
      "2019–2023  lasted throughout", "2019..2023  some time within", "✓  accepted",
      "!  kept as it was: the extractor finds it no more", "●  chosen",
    ]
}
