import TerminalCanvas
import TimelineModel

/// Every command with its keys, from the list of commands.
enum HelpView {
  /// A line of the help.
  enum Line { case heading(String), command(keys: String, help: String, name: String), text(String), empty }

  static func lines(width: Int) -> [Line] {
    var lines: [Line] = []
    for (heading, commands) in Command.groups {
      if !lines.isEmpty { lines.append(.empty) }
      lines.append(.heading(heading))
      for command in commands {
        let keys = command.keys.map(\.name).joined(separator: " ")
        let room = max(8, width - keyWidth(width) - 3)
        let utf8 = Array(command.help.utf8)
        for (index, row) in TextLayout(utf8, width: room).rows.enumerated() {
          lines.append(
            .command(
              keys: index == 0 ? keys : "", help: String(decoding: utf8[row], as: UTF8.self),
              name: index == 0 ? command.name : ""))
        }
      }
    }
    lines.append(.empty)
    lines.append(.heading("Signs"))
    for sign in signs { lines.append(.text(sign)) }
    return lines
  }

  static func draw(_ help: HelpState, _ area: Area, _ canvas: inout Canvas) {
    let lines = lines(width: area.width)
    let keyWidth = keyWidth(area.width)
    for row in 0..<area.height {
      let index = help.position.top + row
      guard index < lines.count else { break }
      switch lines[index] {
      case .heading(let text): canvas.put(text, column: 1, row: row, in: area, .heading)
      case .command(let keys, let help, _):
        canvas.put(keys, column: 3, row: row, width: keyWidth - 3, in: area, Style(.plain, .bold))
        canvas.put(help, column: keyWidth + 1, row: row, in: area)
      case .text(let text): canvas.put(text, column: 3, row: row, width: area.width - 4, in: area)
      case .empty: break
      }
    }
    ScrollMark.draw(top: help.position.top, count: lines.count, area, &canvas)
  }

  private static func keyWidth(_ width: Int) -> Int { width >= 60 ? 24 : 14 }

  private static let signs: [String] =
    Event.Kind.allCases.map { "\($0.symbol)  \($0.word)" }
    + Event.Status.allCases.filter { $0 != .occurred }.map { "\($0.symbol)  \($0.word)" } + [
      "≈  the date is inferred; the event says from which words",
      "≤  by this date at the latest", "≥  from this date on", "?  the text bounds the date nowhere",
      "2019–2023  lasted throughout", "2019..2023  some time within",
    ]
}
