import TerminalCanvas
import TimelineModel

/// The filter line at the bottom: what is typed and how many events it leaves, and below it what is wrong, or
/// how the word can go on.
enum FilterLineView {
  private static let label = " filter: "

  static func draw(
    _ line: FilterLineState, _ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas
  ) {
    let area = layout.footer
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let count = line.isFilled ? count(state) : "reading the names…"
    let room = area.width - label.cellWidth - count.cellWidth - 3
    let hasCount = room >= 12
    let start = area.width >= 24 ? label.cellWidth : 0
    let width = hasCount ? room : area.width - start - 1
    if start > 0 { canvas.put(label, column: 0, row: 0, in: area, .heading) }
    if hasCount {
      canvas.put(count, column: area.width - 1 - count.cellWidth, row: 0, in: area, .muted)
    }
    let hidden = TextFieldView.draw(
      line.field, wrong: line.error?.range, column: start, row: 0, width: width, in: area, &canvas)
    guard area.height > 1 else { return }
    if let error = line.error {
      let utf8 = Array(line.field.text.utf8)
      func column(_ byte: Int) -> Int {
        start + String(decoding: utf8[..<byte], as: UTF8.self).cellWidth - hidden
      }
      let word = max(start, column(error.range.lowerBound))..<max(start + 1, column(error.range.upperBound))
      draw(error, under: word, of: line, area, &canvas)
    } else {
      drawCandidates(of: line, state, column: 1, area, &canvas)
    }
  }

  private static func count(_ state: BrowserState) -> String {
    if !state.filter.search.isEmpty, state.searchIndex == nil { return "reading the words…" }
    return "\(grouped(state.shown.count)) of \(counted(state.timeline.events.count, "event"))"
  }

  /// Marks the wrong word from below, and says beside the marks what is wrong with it.
  private static func draw(
    _ error: FilterLineError, under word: Range<Int>, of line: FilterLineState, _ area: Area,
    _ canvas: inout Canvas
  ) {
    let style = Style(.warning, .bold)
    let marks = String(repeating: "^", count: max(1, min(word.count, area.width - 1 - word.lowerBound)))
    let isTyped = error.range.upperBound == line.field.before.utf8.count
    let short = String(error.message.prefix { $0 != ";" })
    let ways = isTyped ? line.completion.candidates.prefix(3).map(\.text).joined(separator: " ") : ""
    let messages = ways.isEmpty ? [error.message, short] : [short + ";  Tab: " + ways, short]
    let end = word.lowerBound + marks.cellWidth
    let place = messages.lazy.compactMap { message -> (column: Int, message: String)? in
      if end + 1 + message.cellWidth < area.width { return (end + 1, message) }
      let left = word.lowerBound - 1 - message.cellWidth
      return left > 0 ? (left, message) : nil
    }.first
    // Where there is room for one of them only, the word is marked in the line alone.
    if place != nil { canvas.put(marks, column: word.lowerBound, row: 1, in: area, style) }
    canvas.put(
      place?.message ?? short, column: place?.column ?? 1, row: 1,
      width: area.width - 1 - (place?.column ?? 1), in: area, style)
  }

  private static func drawCandidates(
    of line: FilterLineState, _ state: BrowserState, column: Int, _ area: Area, _ canvas: inout Canvas
  ) {
    let candidates = line.completion.candidates
    guard !candidates.isEmpty else { return }
    var column = canvas.put(state.keys.label("complete") + " ", column: column, row: 1, in: area, .heading)
    // The one that was taken is in view.
    let taken = line.taken?.candidate
    for (index, candidate) in candidates.enumerated().dropFirst(max(0, (taken ?? 0) - 2)) {
      let note = candidate.note.isEmpty ? "" : " " + candidate.note
      let width = candidate.text.cellWidth + note.cellWidth + 2
      guard column + width < area.width else {
        canvas.put("…", column: column, row: 1, in: area, .muted)
        break
      }
      let style: Style = index == taken ? Style(.selection, .reverse) : .plain
      column = canvas.put(candidate.text, column: column + 1, row: 1, in: area, style)
      column = canvas.put(note, column: column, row: 1, in: area, .muted) + 1
    }
  }
}
