import TerminalCanvas
import TimelineModel

/// Events whose sources disagree: what was taken on the left, what speaks against it on the right; one below the
/// other where there is little room.
enum ConflictView {
  /// Rows of an event: what it is, both sides, their words, and an empty one.
  static let rowsPerEvent = 4

  static func visibleCount(_ height: Int) -> Int { max(1, (height + 1) / rowsPerEvent) }

  static func draw(_ state: BrowserState, _ area: Area, _ canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let conflicts = state.conflicts
    guard !conflicts.events.isEmpty else {
      if state.shown.isEmpty { return EmptyState.draw(state, area, &canvas) }
      return EmptyState.write("The sources agree on every event that is shown.", area, &canvas)
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
    let disagreements = disagreements(of: event, state)
    if area.width >= sideBySide {
      let middle = area.width / 2
      for (offset, sides) in disagreements.prefix(2).enumerated() {
        canvas.put(sides.taken, column: 3, row: line + 1 + offset, width: middle - 4, in: area)
        canvas.put("│", column: middle, row: line + 1 + offset, in: area, .muted)
        canvas.put(
          sides.against, column: middle + 2, row: line + 1 + offset, width: area.width - middle - 3, in: area)
      }
    } else if let sides = disagreements.first {
      canvas.put(sides.taken, column: 3, row: line + 1, width: area.width - 4, in: area)
      canvas.put("≠", column: 1, row: line + 2, in: area, Style(.warning, .bold))
      canvas.put(sides.against, column: 3, row: line + 2, width: area.width - 4, in: area)
    }
    if isSelected { RowMark.draw(line, area, &canvas) }
  }

  /// From how many columns on both sides have room beside each other.
  private static let sideBySide = 60

  /// What was taken, and what speaks against it.
  private typealias Sides = (taken: StyledText, against: StyledText)

  private static func disagreements(of event: Event, _ state: BrowserState) -> [Sides] {
    var all: [Sides] = []
    let against = event.date.conflicts.map { reason in
      var text = words(reason.span, state)
      text.append((text.isEmpty ? "" : "  ") + reason.rule, Style(.warning, .bold))
      return text
    }
    if let first = against.first {
      var taken = StyledText(DateText.long(event.date) + " ", Style(.time, .bold))
      taken.append(words(event.date.because.lazy.compactMap(\.span).first, state))
      all.append((taken, first))
    }
    for place in event.otherPlaces {
      let taken = event.place.map { sentence($0, of: event, state, Style(.place, .bold)) } ?? StyledText()
      var other = StyledText("or ", .muted)
      other.append(sentence(place, of: event, state, Style(.warning, .bold)))
      all.append((taken, other))
    }
    return all + against.dropFirst().map { (StyledText(), $0) }
  }

  /// A place, and the words that name it.
  private static func sentence(
    _ place: Place, of event: Event, _ state: BrowserState, _ style: Style
  ) -> StyledText {
    let timeline = state.timeline
    let name = place.name.isEmpty ? place.country.map { timeline.name(of: $0) } ?? "" : place.name
    var text = StyledText(name + " ", style)
    let named = event.evidence.lazy.flatMap(\.marks).filter { $0.role == .place }.map(\.span)
    text.append(words(named.first { timeline[$0].contains(name) }, state))
    return text
  }

  /// “November 1985” line 3, and the file where there are several.
  private static func words(_ span: SourceSpan?, _ state: BrowserState) -> StyledText {
    guard let span else { return StyledText() }
    let document = state.timeline[span.document]
    var text = StyledText("“", Style(.quote))
    text.append(document.text, span.bytes) { _ in Style(.quote) }
    text.append("”", Style(.quote))
    text.append(" line \(document.text.line(ofByte: Int(span.start)))", .muted)
    if state.timeline.documents.count > 1 {
      text.append(" of \(DocumentWording.fileName(document))", .muted)
    }
    return text
  }
}
