import TerminalCanvas
import TimelineModel

/// Events whose sources disagree: what was taken on the left, what speaks against it on the right.
enum ConflictView {
  /// Rows of an event: what it is, both sides, their words, and an empty one.
  static let rowsPerEvent = 4

  static func visibleCount(_ height: Int) -> Int { max(1, (height + 1) / rowsPerEvent) }

  static func draw(_ state: BrowserState, _ area: Area, _ canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let conflicts = state.conflicts
    guard !conflicts.events.isEmpty else {
      if state.shown.isEmpty { return EmptyState.draw(state, area, &canvas) }
      canvas.put(
        "The sources agree on every event that is shown.", column: 2, row: min(1, area.height - 1),
        width: area.width - 3, in: area)
      return
    }
    for slot in 0..<visibleCount(area.height) {
      let row = conflicts.list.top + slot
      guard row < conflicts.events.count else { break }
      draw(
        state, conflicts.events[row], slot * rowsPerEvent, isSelected: row == conflicts.list.selected, area,
        &canvas)
    }
    ScrollMark.draw(
      top: conflicts.list.top * rowsPerEvent, count: conflicts.events.count * rowsPerEvent - 1, area, &canvas)
  }

  private static func draw(
    _ state: BrowserState, _ position: Int, _ line: Int, isSelected: Bool, _ area: Area,
    _ canvas: inout Canvas
  ) {
    let event = state.timeline.events[position]
    let title =
      "\(DateText.marked(event.date))  \(event.kind.symbol) "
      + EventWording.line(event, state.timeline, state.names)
    canvas.put(title, column: 1, row: line, width: area.width - 3, in: area, Style(.plain, .bold))
    let middle = area.width / 2
    for (offset, sides) in sides(event, state).prefix(2).enumerated() {
      canvas.put(sides.0, column: 3, row: line + 1 + offset, width: middle - 4, in: area)
      canvas.put("│", column: middle, row: line + 1 + offset, in: area, .muted)
      canvas.put(
        sides.1, column: middle + 2, row: line + 1 + offset, width: area.width - middle - 3, in: area)
    }
    if isSelected { RowMark.draw(line, area, &canvas) }
  }

  /// What stands side by side.
  private static func sides(_ event: Event, _ state: BrowserState) -> [(StyledText, StyledText)] {
    var sides: [(StyledText, StyledText)] = []
    if let against = event.date.conflicts.first {
      var taken = StyledText(DateText.long(event.date) + " ", Style(.time, .bold))
      if let reason = event.date.because.first(where: { $0.span != nil }) {
        add(words: reason, state, to: &taken)
      }
      var other = StyledText(against.rule + " ", Style(.warning, .bold))
      add(words: against, state, to: &other)
      sides.append((taken, other))
    }
    if !event.otherPlaces.isEmpty {
      let taken = StyledText(EventWording.place(event, state.timeline), Style(.place, .bold))
      let others = event.otherPlaces.map { place in
        place.name.isEmpty ? place.country.map { state.timeline.name(of: $0) } ?? "" : place.name
      }
      sides.append((taken, StyledText("or " + others.joined(separator: ", "), Style(.warning, .bold))))
    }
    if sides.count == 1, let against = event.date.conflicts.dropFirst().first {
      var other = StyledText(against.rule + " ", Style(.warning, .bold))
      add(words: against, state, to: &other)
      sides.append((StyledText(), other))
    }
    return sides
  }

  private static func add(words reason: Reason, _ state: BrowserState, to text: inout StyledText) {
    guard let span = reason.span else { return }
    let source = state.timeline[span.document].text
    text.append("“", Style(.quote))
    text.append(source, span.bytes) { _ in Style(.quote) }
    text.append("” line \(source.line(ofByte: Int(span.start)))", .muted)
  }
}
