import TerminalCanvas
import TimelineModel

/// All documents: when they were written, how many events they tell of, and what is amiss with them.
enum DocumentList {
  /// Rows below the heading.
  static func visibleRows(_ height: Int) -> Int { max(1, height - 1) }

  static func draw(_ state: BrowserState, _ area: Area, _ canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let documents = state.documents
    guard !documents.values.isEmpty else { return EmptyState.draw(state, area, &canvas) }
    canvas.put("Written", column: 2, row: 0, in: area, .label)
    canvas.put("events", column: 16, row: 0, in: area, .label)
    canvas.put("title", column: 24, row: 0, in: area, .label)
    for line in 0..<visibleRows(area.height) {
      let row = documents.list.top + line
      guard row < documents.values.count, line + 1 < area.height else { break }
      let value = documents.values[row]
      let document = state.timeline.documents[value]
      canvas.put(DateText.marked(document.date), column: 1, row: line + 1, width: 15, in: area, Style(.time))
      let count = String(documents.counts[value])
      canvas.put(count, column: 22 - count.count, row: line + 1, in: area)
      let problem = area.width >= 60 ? DocumentList.problem(document, documents.counts[value], state) : ""
      let room = area.width - 25 - (problem.isEmpty ? 0 : problem.cellWidth + 2)
      var title = StyledText(DocumentWording.name(document), .plain)
      if area.width >= 100, document.title != nil {
        title.append("  " + DocumentWording.fileName(document), .muted)
      }
      title.light(state.query)
      canvas.put(title, column: 24, row: line + 1, width: room, in: area)
      canvas.put(
        problem, column: area.width - 1 - problem.cellWidth, row: line + 1, in: area, Style(.warning, .bold))
      if row == documents.list.selected { RowMark.draw(line + 1, area, &canvas) }
    }
    ScrollMark.draw(
      top: documents.list.top, count: documents.values.count, area.inset(top: min(1, area.height)), &canvas)
  }

  /// What a reader should know before trusting it.
  private static func problem(_ document: Document, _ count: Int32, _ state: BrowserState) -> String {
    if count == 0 { return "no events" }
    let conflicts = state.index.events(.document, value: Int(document.id.index)).filter {
      state.index.disputed.contains(Int($0))
    }.count
    if conflicts > 0 { return counted(conflicts, "conflict") }
    return document.date.isOpen ? "not dated" : document.date.certainty == .inferred ? "date inferred" : ""
  }
}
