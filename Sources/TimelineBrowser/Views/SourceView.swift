import TerminalCanvas
import TimelineModel

/// An article, with the words that tell of the event marked and a bar beside their sentence.
enum SourceView {
  static func draw(_ source: SourceState, _ state: BrowserState, _ area: Area, _ canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let page = source.page
    let text = state.timeline[page.document].text.utf8
    let excerpts = source.excerpts.enumerated().filter { $0.element.span.document == page.document }
    let current = source.excerpt.flatMap { $0.span.document == page.document ? $0 : nil }
    let selected = state.selectedWords
    for line in 0..<area.height {
      let row = source.position.top + line
      guard row < page.layout.rows.count else { break }
      let bytes = page.layout.rows[row]
      if page.margin >= 7, row == 0 || page.lines[row] != page.lines[row - 1] {
        let number = String(page.lines[row])
        canvas.put(number, column: page.margin - 3 - number.count, row: line, in: area, .muted)
      }
      let touching = excerpts.filter { $0.element.span.bytes.overlaps(bytes) }
      if touching.contains(where: { $0.offset == source.current }) {
        canvas.put("▌", column: page.margin - 2, row: line, in: area, Style(.accent, .bold))
      } else if !touching.isEmpty {
        canvas.put("│", column: page.margin - 2, row: line, in: area, .muted)
      }
      let hits = source.hits.isEmpty ? [] : hits(source.hits, in: bytes)
      canvas.put(text, bytes: bytes, column: page.margin, row: line, in: area) { byte in
        let style = style(at: byte, current, touching.map(\.element), hits)
        guard let selected, selected.bytes.contains(byte) else { return style }
        return Style(.selection, style.attributes.subtracting(.dim).union(.reverse))
      }
      if let selected, bytes.contains(selected.cursor.lowerBound) {
        let before = String(decoding: text[bytes.lowerBound..<selected.cursor.lowerBound], as: UTF8.self)
        canvas.cursor = (
          min(area.column + page.margin + before.cellWidth, area.endColumn - 1), area.row + line
        )
      }
    }
    ScrollMark.draw(top: source.position.top, count: page.layout.rows.count, area, &canvas)
  }

  private static func style(
    at byte: Int, _ current: SourceState.Excerpt?, _ touching: [SourceState.Excerpt],
    _ hits: ArraySlice<Range<Int>>
  ) -> Style {
    var style = Style.plain
    if let current, current.span.bytes.contains(byte) {
      style = current.marks.isEmpty ? Style(.quote, .bold) : MarkStyle.style(at: byte, current.marks)
    } else {
      for excerpt in touching where excerpt.span.bytes.contains(byte) {
        style.tone = MarkStyle.style(at: byte, excerpt.marks).tone
      }
    }
    return hits.contains { $0.contains(byte) } ? .lit(style) : style
  }

  private static func hits(_ hits: [Range<Int>], in bytes: Range<Int>) -> ArraySlice<Range<Int>> {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].upperBound <= bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < hits.count, hits[end].lowerBound < bytes.upperBound { end += 1 }
    return hits[low..<end]
  }
}
