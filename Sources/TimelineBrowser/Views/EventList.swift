import TerminalCanvas
import TimelineModel

/// The list of events: when, what, who, where.
enum EventList {
  /// Columns of `2021-10-25..11-03`.
  static let widestDate = 17

  static func draw(_ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas) {
    let area = layout.list
    guard !area.isEmpty else { return }
    guard !state.shown.isEmpty else { return EmptyState.draw(state, area, &canvas) }
    let columns = Columns(dateWidth: state.dateWidth, width: area.width)
    let first = state.firstRow
    for line in 0..<area.height {
      let row = first + line
      guard row < state.rows.rows.count else { break }
      let content = state.rows.rows[row]
      if let event = content.event {
        drawRow(
          state, event, content, columns, line, isSelected: row == state.list.selected, area, &canvas)
      } else {
        drawHeading(content, line, area, &canvas)
      }
    }
    if let heading = state.rows.heading(above: state.list.top) {
      drawHeading(heading, 0, layout.listHeading, &canvas)
    }
    ScrollMark.draw(top: state.list.top, count: state.rows.rows.count, area, &canvas)
  }

  private static func drawHeading(_ row: ListRow, _ line: Int, _ area: Area, _ canvas: inout Canvas) {
    let text: String
    switch row {
    case .year(let year): text = String(year)
    case .month(let month): text = "\(DateText.months[Int(month) % 12]) \(month / 12)"
    case .undated: text = "No date"
    case .event, .stop: return
    }
    let end = canvas.put(text, column: 2, row: line, in: area, .heading)
    guard area.height > line else { return }
    canvas.horizontalLine(
      column: area.column + end + 1, row: area.row + line, length: max(0, area.width - end - 3))
  }

  /// Where the parts of a row stand.
  private struct Columns {
    let date = 2
    let dateWidth: Int
    let status: Int
    private(set) var kind: Int
    /// Columns of the kind's word; 0 where there is no room for it.
    let wordWidth: Int
    private(set) var names: Int
    private(set) var namesWidth: Int

    init(dateWidth: Int, width: Int) {
      self.dateWidth = min(dateWidth, width >= 52 ? EventList.widestDate : 13, max(4, width / 3))
      status = date + self.dateWidth
      kind = status + 1
      wordWidth = width >= 52 ? 9 : 0
      names = kind + 2 + (wordWidth > 0 ? wordWidth + 1 : 0)
      namesWidth = max(0, width - names - 1)
    }

    mutating func narrow(_ columns: Int) { namesWidth = max(0, namesWidth - columns) }

    /// Moves what stands right of the date.
    mutating func indent(_ columns: Int) {
      kind += columns
      names += columns
      namesWidth = max(0, namesWidth - columns)
    }
  }

  private static func drawRow(
    _ state: BrowserState, _ position: Int, _ row: ListRow, _ columns: Columns, _ line: Int,
    isSelected: Bool, _ area: Area, _ canvas: inout Canvas
  ) {
    let event = state.timeline.events[position]
    var columns = columns
    if case .stop = row {
      canvas.put("└", column: columns.kind, row: line, in: area, .muted)
      columns.indent(2)
    }
    // What did not take place is less bright.
    let attributes: Style.Attributes = event.status == .occurred ? [] : .dim
    func put(_ text: String, _ column: Int, _ width: Int, _ tone: Style.Tone) {
      canvas.put(text, column: column, row: line, width: width, in: area, Style(tone, attributes))
    }
    if isSelected {
      canvas.put("▌", column: 0, row: line, in: area, .rowMark)
    } else if state.query != nil, state.hits.contains(position) {
      canvas.put("*", column: 0, row: line, in: area, Style(.match, .bold))
    }
    canvas.put(DateText.mark(event.date), column: 1, row: line, in: area, Style(.time, attributes))
    let gap = event.date.isOpen ? 1 : 0
    put(
      DateText.short(event.date, width: columns.dateWidth - gap), columns.date + gap,
      columns.dateWidth - gap, .time)
    if event.status != .occurred {
      canvas.put(
        event.status.symbol, column: columns.status, row: line, in: area, Style(.warning, .bold))
    }
    canvas.put(
      event.kind.symbol, column: columns.kind, row: line, in: area, Style(.trigger, attributes))
    put(
      event.status == .occurred ? event.kind.word : event.status.word, columns.kind + 2, columns.wordWidth,
      .muted)
    let hidden = state.rows.hiddenCount(of: position, state.index)
    if hidden > 0 {
      let text = "+\(hidden)"
      canvas.put(
        text, column: max(columns.names, area.width - text.count - 1), row: line, in: area,
        Style(.accent, .bold))
      columns.narrow(text.count + 1)
    }
    let isChosen = !state.chosenEvents.isEmpty && state.chosenEvents.contains(event.id)
    if isChosen || event.review.verdict == .accepted || event.review.isUnfound {
      let column = columns.names + columns.namesWidth - 1
      let mark = isChosen ? "●" : event.review.isUnfound ? "!" : "✓"
      canvas.put(mark, column: column, row: line, in: area, Style(.accent, .bold))
      columns.narrow(2)
    }
    drawNames(state, event, line, columns, area, attributes, &canvas)
    if isSelected, state.focus == .list {
      select(Area(column: 1, row: line, width: area.width - 1, height: 1), area, &canvas)
    }
  }

  /// Reverses a row; what is lit in it stands out by not being reversed.
  private static func select(_ row: Area, _ area: Area, _ canvas: inout Canvas) {
    let cells = Area(column: area.column + row.column, row: area.row + row.row, width: row.width, height: 1)
    canvas.restyle(cells) { style in
      style.tone == .match
        ? Style(.match, [.bold, .underline])
        : Style(.selection, style.attributes.subtracting(.dim).union(.reverse))
    }
  }

  /// Who and where: in columns where there is room, else one after the other; the place keeps two fifths.
  private static func drawNames(
    _ state: BrowserState, _ event: Event, _ line: Int, _ columns: Columns, _ area: Area,
    _ attributes: Style.Attributes, _ canvas: inout Canvas
  ) {
    let room = columns.namesWidth
    let names = EventWording.who(event, state.names)
    let isLong = (names + EventWording.count(event)).cellWidth > room
    var who = StyledText(names + EventWording.count(event, short: isLong), Style(.person, attributes))
    var place = StyledText(EventWording.place(event, state.timeline), Style(.place, attributes))
    if who.isEmpty, place.isEmpty { who = StyledText(event.title, Style(.plain, attributes)) }
    who.light(state.query)
    place.light(state.query)
    let joint = event.kind == .trip ? "→ " : room >= 44 || who.isEmpty ? "" : "· "
    let whoWidth: Int
    var column = columns.names
    if room >= 44 {
      whoWidth = room * 11 / 20
      canvas.put(who, column: column, row: line, width: whoWidth, in: area)
      column += whoWidth + 1
    } else {
      let placeNeeds = place.isEmpty ? 0 : min(place.cellWidth, room * 2 / 5) + 3
      whoWidth = max(room - placeNeeds, min(who.cellWidth, room / 3))
      column = canvas.put(who, column: column, row: line, width: whoWidth, in: area)
      if !who.isEmpty { column += 1 }
    }
    guard !place.isEmpty, column + joint.cellWidth < columns.names + room else { return }
    column = canvas.put(joint, column: column, row: line, in: area, Style(.muted, attributes))
    canvas.put(place, column: column, row: line, width: columns.names + room - column, in: area)
  }
}

/// A mark at the right edge that tells where in a long list one is.
enum ScrollMark {
  static func draw(top: Int, count: Int, _ area: Area, _ canvas: inout Canvas) {
    guard count > area.height, area.height > 1, area.width > 8 else { return }
    let length = max(1, area.height * area.height / count)
    let start = min(area.height - length, top * (area.height - length + 1) / max(1, count - area.height + 1))
    canvas.verticalLine(column: area.endColumn - 1, row: area.row + start, length: length, "▕")
  }
}

/// What an empty list says.
enum EmptyState {
  static func draw(_ state: BrowserState, _ area: Area, _ canvas: inout Canvas) {
    let clear = state.keys.label(state.isChoosing ? "clear-facets" : "clear-filter")
    let text: String
    if state.timeline.events.isEmpty {
      text =
        state.timeline.documents.isEmpty
        ? "Nothing was read yet."
        : "No events were found in \(counted(state.timeline.documents.count, "document")).\n\nSummitry looks for the trips, summits, meetings and calls of leaders.\n\n\(state.keys.label("quit")) quits."
    } else {
      let missing = state.filter.missingNames.map { "\($0.name) is not in this timeline any more.\n" }
      text =
        missing.joined()
        + "The filter hides all \(counted(state.timeline.events.count, "event")).\n\(clear) lifts it, \(state.keys.label("filter")) changes it."
    }
    write(text, area, &canvas)
  }

  static func write(_ text: String, _ area: Area, _ canvas: inout Canvas) {
    let inner = area.inset(left: 2, top: min(1, area.height - 1), right: 1)
    let utf8 = Array(text.utf8)
    for (line, row) in TextLayout(utf8, width: inner.width).rows.enumerated() where line < inner.height {
      canvas.put(utf8, bytes: row, column: 0, row: line, in: inner) { _ in .plain }
    }
  }
}
