import TerminalCanvas
import TimelineModel

/// The article around the words that first tell of the selected event, on screens that have room for it beside
/// the event.
enum SourcePreview {
  static func draw(_ state: BrowserState, _ area: Area, _ canvas: inout Canvas) {
    guard area.width > 8, area.height > 2, let selected = state.selectedEvent,
      let first = state.timeline.events[selected].evidence.first
    else { return }
    let event = state.timeline.events[selected]
    let document = state.timeline[first.span.document]
    let line = "line \(document.text.line(ofByte: Int(first.span.start)))"
    canvas.put(
      DocumentWording.name(document), column: 1, row: 0, width: area.width - line.cellWidth - 4, in: area,
      Style(.muted, .underline))
    canvas.put(line, column: area.width - 1 - line.cellWidth, row: 0, in: area, .muted)
    let text = area.inset(left: 1, top: 2, right: 1)
    let evidence = event.evidence.filter { $0.span.document == document.id }
    let utf8 = document.text.utf8
    let layout = TextLayout(
      utf8, in: stretch(around: first.span.bytes, in: utf8, text), width: text.width - 2)
    // A third of the rows tell what comes before.
    let top = max(0, layout.row(ofByte: Int(first.span.start)) - text.height / 3)
    for (line, bytes) in layout.rows.dropFirst(top).prefix(text.height).enumerated() {
      let touching = evidence.filter { $0.span.bytes.overlaps(bytes) }
      if !touching.isEmpty {
        let isFirst = touching.contains { $0.span == first.span }
        canvas.put(isFirst ? "▌" : "│", column: 0, row: line, in: text, isFirst ? .heading : .muted)
      }
      let hits = state.query?.ranges(in: utf8, within: bytes) ?? []
      canvas.put(utf8, bytes: bytes, column: 2, row: line, in: text) { byte in
        let marks = touching.first { $0.span.bytes.contains(byte) }?.marks ?? []
        let style = MarkStyle.style(at: byte, marks)
        return hits.contains { $0.contains(byte) } ? .lit(style) : style
      }
    }
  }

  /// As much of a text as can be in view, from a line's start on.
  private static func stretch(around words: Range<Int>, in utf8: [UInt8], _ area: Area) -> Range<Int> {
    let most = area.width * area.height
    var start = words.lowerBound
    while start > 0, words.lowerBound - start < most || utf8[start - 1] != 0x0A {
      start -= 1
      // A text without lines starts at a word.
      if words.lowerBound - start > 2 * most, utf8[start] == 0x20 { break }
    }
    var end = min(utf8.count, words.lowerBound + 2 * most)
    while end < utf8.count, utf8[end] != 0x0A, end < words.lowerBound + 3 * most { end += 1 }
    while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}
