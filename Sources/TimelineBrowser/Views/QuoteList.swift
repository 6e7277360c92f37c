import TerminalCanvas
import TimelineModel

/// All quotes, each with its speaker and its event.
enum QuoteList {
  /// Rows of a quote: the words, and who said them when.
  static let rowsPerQuote = 3

  static func visibleCount(_ state: BrowserState) -> Int {
    max(1, (ScreenLayout(state).body.height + 1) / rowsPerQuote)
  }

  static func draw(_ quotes: QuoteListState, _ state: BrowserState, _ area: Area, _ canvas: inout Canvas) {
    for slot in 0..<visibleCount(state) {
      let row = quotes.list.top + slot
      guard row < quotes.quotes.count else { break }
      drawQuote(
        state, quotes.quotes[row], slot * rowsPerQuote, isSelected: row == quotes.list.selected, area, &canvas
      )
    }
    let visible = visibleCount(state)
    if quotes.quotes.count > visible {
      ScrollMark.draw(
        top: quotes.list.top * rowsPerQuote, count: quotes.quotes.count * rowsPerQuote - 1, area, &canvas)
    }
  }

  private static func drawQuote(
    _ state: BrowserState, _ index: Int, _ line: Int, isSelected: Bool, _ area: Area, _ canvas: inout Canvas
  ) {
    let quote = state.timeline.quotes[index]
    let document = state.timeline[quote.span.document]
    var words = StyledText("“", Style(.quote))
    words.append(document.text, quote.span.bytes) { _ in Style(.quote) }
    words.append("”", Style(.quote))
    words.light(state.query)
    var said = StyledText(quote.speaker.map { state.timeline[$0].name } ?? "not told who", Style(.person))
    if let position = state.indexed.quotes.event(of: index) {
      let event = state.timeline.events[position]
      let date = DateText.marked(event.date).drop { $0 == " " }
      said.append(
        "  \(event.kind.symbol) \(date)  " + EventWording.line(event, state.timeline, state.names), .muted)
    }
    said.light(state.query)
    for offset in 0..<2 where isSelected {
      canvas.put("▌", column: 0, row: line + offset, in: area, .rowMark)
    }
    let place = "line \(document.text.line(ofByte: Int(quote.span.start)))"
    canvas.put(words, column: 2, row: line, width: area.width - 4, in: area)
    let room = area.width - 7 - place.count
    canvas.put(said, column: 4, row: line + 1, width: room, in: area)
    if room > 8 { canvas.put(place, column: area.width - 2 - place.count, row: line + 1, in: area, .muted) }
    if isSelected {
      let cells = Area(
        column: area.column + 1, row: area.row + line, width: area.width - 2,
        height: line < area.height ? 1 : 0)
      canvas.restyle(cells) { Style(.selection, $0.attributes.union(.reverse)) }
    }
  }
}
