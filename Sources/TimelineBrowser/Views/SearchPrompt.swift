import TerminalCanvas

/// The bottom line while one types a search.
enum SearchPrompt {
  static func draw(_ prompt: SearchPromptState, _ state: BrowserState, _ area: Area, _ canvas: inout Canvas) {
    let count: String
    if prompt.text.isEmpty {
      count = state.keys.label("cancel-search") + " back"
    } else if state.searchIndex == nil {
      count = "reading the words…"
    } else {
      let hidden = state.screens.isEmpty ? state.hits.count - state.hitCount : 0
      count =
        (state.hitCount == 0 && hidden == 0 ? "not found" : counted(state.hitCount, "hit"))
        + (hidden > 0 ? ", \(hidden) more behind the filter" : "")
    }
    let room = area.width - count.cellWidth - 4
    canvas.put("/", column: 0, row: 0, in: area, .heading)
    TextFieldView.draw(
      prompt.field, column: 1, row: 0, width: room > 6 ? room : area.width - 1, in: area, &canvas)
    if room > 6 { canvas.put(count, column: area.width - 1 - count.cellWidth, row: 0, in: area, .muted) }
  }
}
