import TerminalCanvas
import TimelineModel

/// The list of events: when, what, who, where.
enum EventList {
  static func draw(_ state: BrowserState, _ area: Area, _ canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    guard !state.shown.isEmpty else { return EmptyState.draw(state, area, &canvas) }
    for line in 0..<area.height {
      let row = state.list.top + line
      guard row < state.shown.count else { break }
      drawRow(state, Int(state.shown[row]), line, isSelected: row == state.list.selected, area, &canvas)
    }
    ScrollMark.draw(top: state.list.top, count: state.shown.count, area, &canvas)
  }

  private static func drawRow(
    _ state: BrowserState, _ position: Int, _ line: Int, isSelected: Bool, _ area: Area,
    _ canvas: inout Canvas
  ) {
    let event = state.timeline.events[position]
    let isHit = state.query != nil && state.hits.contains(position)
    let base = style(of: event)
    canvas.put(
      isSelected ? "▌" : isHit ? "*" : " ", column: 0, row: line, in: area,
      isSelected ? .heading : Style(.match, .bold))

    var column = 1
    canvas.put(
      String(Character(DateText.mark(event.date))), column: column, row: line, in: area,
      Style(.time, base.attributes))
    column += 2
    let dateWidth = min(state.dateWidth, max(4, area.width / 3))
    canvas.put(
      DateText.short(event.date), column: column, row: line, width: dateWidth, in: area,
      Style(.time, base.attributes))
    column += dateWidth + 1
    canvas.put(
      String(Character(event.kind.symbol)), column: column, row: line, in: area,
      Style(.trigger, base.attributes))
    canvas.put(
      String(Character(event.status.symbol)), column: column + 1, row: line, in: area, Style(.warning))
    column += 3
    if area.width >= 52 {
      canvas.put(
        kindWord(event), column: column, row: line, width: 9, in: area, Style(.muted, base.attributes))
      column += 10
    }
    drawNames(state, event, line, column, area, base, &canvas)
    if isSelected, state.focus == .list {
      let row = Area(column: area.column + 1, row: area.row + line, width: area.width - 1, height: 1)
      canvas.restyle(row) {
        Style($0.tone == .match ? .match : .selection, $0.attributes.subtracting(.dim).union(.reverse))
      }
    }
  }

  /// Who and where: in columns where there is room, else one after the other.
  private static func drawNames(
    _ state: BrowserState, _ event: Event, _ line: Int, _ column: Int, _ area: Area, _ base: Style,
    _ canvas: inout Canvas
  ) {
    let room = area.width - column - 1
    let who = EventWording.who(event, state.names)
    let place = EventWording.place(event, state.timeline)
    var text = StyledText(who, Style(.person, base.attributes))
    if room >= 44 {
      let half = room * 11 / 20
      text.light(state.query)
      canvas.put(text, column: column, row: line, width: half, in: area)
      var place = StyledText(place, Style(.place, base.attributes))
      place.light(state.query)
      canvas.put(place, column: column + half + 1, row: line, width: room - half - 1, in: area)
      return
    }
    if who.isEmpty, place.isEmpty { text.append(event.title, base) }
    if !place.isEmpty {
      if !who.isEmpty { text.append(EventWording.joint(event), Style(.muted, base.attributes)) }
      text.append(place, Style(.place, base.attributes))
    }
    text.light(state.query)
    canvas.put(text, column: column, row: line, width: room, in: area)
  }

  private static func kindWord(_ event: Event) -> String {
    event.status == .occurred ? event.kind.word : event.status.word
  }

  /// What did not take place is less bright.
  static func style(of event: Event) -> Style {
    event.status == .occurred ? .plain : Style(.plain, .dim)
  }
}

/// A mark at the right edge that tells where in a long list one is.
enum ScrollMark {
  static func draw(top: Int, count: Int, _ area: Area, _ canvas: inout Canvas) {
    guard count > area.height, area.height > 1, area.width > 8 else { return }
    let length = max(1, area.height * area.height / count)
    let start = min(area.height - length, top * (area.height - length + 1) / max(1, count - area.height + 1))
    canvas.verticalLine(column: area.endColumn - 1, row: area.row + start, length: length, "▐")
  }
}

/// What an empty list says.
enum EmptyState {
  static func draw(_ state: BrowserState, _ area: Area, _ canvas: inout Canvas) {
    let clear = Command.named(state.facets == nil ? "clear-filter" : "clear-facets")?.keys[0].name ?? ""
    let text: String
    if state.timeline.events.isEmpty {
      text =
        state.timeline.documents.isEmpty
        ? "Nothing was read yet."
        : "No events were found in \(counted(state.timeline.documents.count, "document")).\nSummitry looks for trips, summits, meetings and calls of leaders.  q quits."
    } else {
      text =
        "The filter hides all \(counted(state.timeline.events.count, "event")).\n\(clear) lifts it, f changes it."
    }
    let inner = area.inset(left: 2, top: min(1, area.height - 1), right: 1)
    let utf8 = Array(text.utf8)
    for (line, row) in TextLayout(utf8, width: inner.width).rows.enumerated() where line < inner.height {
      canvas.put(utf8, bytes: row, column: 0, row: line, in: inner) { _ in .plain }
    }
  }
}
