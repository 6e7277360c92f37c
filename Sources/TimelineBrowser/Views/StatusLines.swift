import TerminalCanvas
import TimelineModel

/// The line at the top, the rule below it, and the line at the bottom.
enum StatusLines {
  // MARK: Top

  static func drawTitle(_ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas) {
    let area = layout.title
    guard !area.isEmpty else { return }
    var left = StyledText(" ")
    if area.width >= 50 { left.append("Summitry ", .heading) }
    let filter = FilterWording.text(state)
    if !filter.isEmpty { left.append((area.width >= 50 ? " " : "") + filter + " ", Style(.accent, .bold)) }
    if let aside = state.setAside {
      left.append("(off: \(FilterWording.text(aside, state))) ", .muted)
    }
    let right: String
    switch state.screens.last {
    case .source(let source):
      left.append("▸ ", .muted)
      left.append(source.title)
      right =
        source.excerpt == nil
        ? state.eventsTold(in: source.page.document)
        : "\(source.noun) \(source.current + 1) of \(source.excerpts.count)"
    case .quotes(let quotes):
      left.append("▸ ", .muted)
      left.append("quotes " + state.quoteOrder.words)
      right =
        quotes.quotes.count == state.timeline.quotes.count
        ? counted(quotes.quotes.count, "quote")
        : "\(quotes.quotes.count) of \(counted(state.timeline.quotes.count, "quote"))"
    case .help(let help):
      left.append("▸ ", .muted)
      left.append(help.field.isEmpty ? "every key" : "keys for “\(help.field.text)”")
      right = ""
    case nil:
      right = counts(state)
      if state.mode != .timeline {
        if area.width < 50, filter.isEmpty { left.append("Summitry ", .heading) }
        left.append("▸ ", .muted)
        left.append(state.modeTitle)
      } else if filter.isEmpty, state.setAside == nil {
        if area.width < 50 { left.append("Summitry", .heading) }
        if area.width >= 50 { left.append(" " + counted(state.timeline.documents.count, "document"), .muted) }
      }
    }
    let room = area.width - right.cellWidth - 3
    canvas.put(left, column: 0, row: 0, width: max(area.width / 2, room), in: area)
    if room >= min(area.width / 2, left.cellWidth) {
      canvas.put(right, column: area.width - 1 - right.cellWidth, row: 0, in: area)
    }
  }

  private static func counts(_ state: BrowserState) -> String {
    if let progress = state.progress { return text(progress, state) }
    let timeline = state.timeline
    if !state.filter.isEmpty {
      return "\(grouped(state.shown.count)) of \(counted(timeline.events.count, "event"))"
    }
    let events = counted(timeline.events.count, "event")
    guard state.width >= 60 else { return events }
    let people = state.result.counts[.person].reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
    let countries = state.result.counts[.country].reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
    return "\(events)  \(counted(people, "person", "people"))  \(counted(countries, "country", "countries"))"
  }

  /// "reading 120 of 4,000 · 34 events · 0:07 left", and where there is room "1.2 of 20.3 MB" and "9.8 MB/s"
  private static func text(_ progress: Progress, _ state: BrowserState) -> String {
    let events = max(progress.events, state.timeline.events.count)
    let amount =
      switch progress.amount {
      case .documents(_, of: 0): "reading…"
      case .documents(let done, let total): "reading \(grouped(done)) of \(grouped(total))"
      case .percent(let share): "reading \(share) %"
      }
    if state.width < 60 { return amount }
    var parts = [amount, counted(events, "event")]
    if let volume = progress.volume, state.width >= 110 {
      let done = ProgressWording.megabytes(volume.bytes)
      parts.insert("\(done) of \(ProgressWording.megabytes(volume.byteCount)) MB", at: 1)
      if let rate = volume.perSecond { parts.append("\(ProgressWording.megabytes(rate)) MB/s") }
    }
    if let seconds = progress.secondsLeft, state.width >= 80 {
      parts.append(ProgressWording.left(seconds: seconds))
    }
    return parts.joined(separator: " · ")
  }

  static func drawRule(_ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas) {
    let area = layout.rule
    guard !area.isEmpty else { return }
    canvas.horizontalLine(column: 0, row: area.row, length: area.width)
    guard let screen = state.screens.last else {
      for column in layout.dividers where state.mode == .timeline || column == layout.facets.endColumn {
        canvas.put("┬", column: column, row: area.row, Style(.muted))
      }
      return
    }
    if case .source(let source) = screen {
      let document = state.timeline[source.page.document]
      let lines = source.page.lines
      let top = lines.indices.contains(source.position.top) ? lines[source.position.top] : 1
      let text = " \(DocumentWording.name(document).truncated(to: area.width - 24))  line \(top) "
      canvas.put(text, column: 3, row: 0, in: area, .muted)
    }
  }

  // MARK: Bottom

  static func drawFooter(_ state: BrowserState, _ layout: ScreenLayout, _ canvas: inout Canvas) {
    let area = layout.footer
    guard !area.isEmpty else { return }
    if state.dialog != nil || state.place == .helpSearch { return }
    if let prompt = state.prompt { return SearchPrompt.draw(prompt, state, area, &canvas) }
    let position = count(state) + position(state, layout)
    let room = area.width - position.cellWidth - 2
    if let notice = state.notice {
      canvas.put(notice, column: 1, row: 0, width: room - 1, in: area, Style(.warning, .bold))
    } else if let pending = state.pending {
      canvas.put(question(pending, state), column: 1, row: 0, width: room - 1, in: area, .heading)
    } else {
      drawHints(state, room, area, &canvas)
    }
    canvas.put(position, column: area.width - 1 - position.cellWidth, row: 0, in: area)
  }

  /// The hints that fit, those of the lowest rank first, in their order.
  private static func drawHints(_ state: BrowserState, _ room: Int, _ area: Area, _ canvas: inout Canvas) {
    let hints = hints(state).compactMap { hint in
      Command.named(hint.name).map {
        (key: state.keys.label($0.name), text: " \($0.hint)  ", rank: hint.rank)
      }
    }
    var used = 1
    var shownRanks: Set<Int> = []
    for hint in hints.sorted(by: { $0.rank < $1.rank }) {
      used += hint.key.cellWidth + hint.text.cellWidth
      guard used <= room + 2 else { break }
      shownRanks.insert(hint.rank)
    }
    var column = 1
    for hint in hints where shownRanks.contains(hint.rank) {
      column = canvas.put(hint.key, column: column, row: 0, in: area, .heading)
      column = canvas.put(hint.text, column: column, row: 0, in: area)
    }
  }

  /// The commands to tell of in the bottom line, in the order they are shown, each with a rank of its own:
  /// those of low rank stay when there is little room.
  static func hints(_ state: BrowserState) -> [(name: String, rank: Int)] {
    switch state.place {
    case .source:
      var hints = [
        ("next-excerpt", 1), ("previous-excerpt", 5), ("next-event-here", 2), ("search", 4),
        ("copy-excerpt", 6), ("edit-source", 7), ("back", 0), ("help", 3),
      ]
      if state.isToldElsewhere { hints.insert(("next-document", 8), at: 3) }
      return hints
    case .quotes: return [("open-quote", 1), ("quote-order", 3), ("search", 2), ("back", 0), ("help", 4)]
    case .selecting:
      return [
        ("make-event", 0), ("next-word", 3), ("select-from-here", 2), ("other-end", 4), ("end-selection", 1),
        ("help", 5),
      ]
    case .palette, .paletteList, .prompt, .helpSearch, .export, .question, .filterLine, .split, .eventForm:
      return []
    case .help: return [("search-help", 1), ("leave-help", 0)]
    case .facets, .facetList:
      let isMoving = state.place == .facetList
      return [
        ("toggle-facet", 1), ("exclude-facet", 4), ("together-facet", 7), ("pin-facets", 6),
        ("next-facet", 5), ("clear-facets", 8), ("accept-facets", 0),
      ] + (isMoving ? [("type-again", 3), ("cancel-facets", 2)] : [("leave-field", 2)])
    case .lanes:
      return [
        ("open-selected", 1), ("next-in-lane", 2), ("people-or-countries", 5), ("zoom-in", 3), ("filter", 4),
        ("leave", 0), ("help", 6),
      ]
    case .matrix:
      return [("open-selected", 1), ("people-or-countries", 2), ("filter", 3), ("leave", 0), ("help", 4)]
    case .directory:
      return [
        ("open-selected", 1), ("people-or-countries", 2), ("filter", 3), ("search", 4), ("leave", 0),
        ("help", 5),
      ]
    case .documents, .conflicts:
      return [("open-selected", 1), ("filter", 3), ("search", 4), ("leave", 0), ("help", 5)]
    default:
      guard state.selectedEvent != nil else {
        let quit = [("help", 2), ("quit", 1)]
        return state.filter.isEmpty ? quit : [("clear-filter", 0), ("filter", 3)] + quit
      }
      var hints = [
        ("open-source", 1), ("filter", 2), ("search", 4), ("quotes", 5),
        (state.focus == .list ? "event-pane" : "event-list", 6), ("help", 0),
        ("palette", 8), ("quit", 7),
      ]
      if !state.filter.isEmpty { hints.insert(("clear-filter", 3), at: 1) }
      return hints
    }
  }

  /// The number that is typed before a motion.
  private static func count(_ state: BrowserState) -> String { state.count.map { "  \($0)…  " } ?? "" }

  /// What a command waits for.
  private static func question(_ pending: PendingKey, _ state: BrowserState) -> String {
    switch pending {
    case .mark: return "mark this event with a letter"
    case .goToMark:
      let marks = state.marks.keys.sorted().map { String(Character($0)) }
      return "go to mark: " + (marks.isEmpty ? "none is set" : marks.joined(separator: " "))
        + "   ' where one jumped from"
    }
  }

  /// Where one is: "5/6".
  private static func position(_ state: BrowserState, _ layout: ScreenLayout) -> String {
    switch state.screens.last {
    case .source(let source):
      return percent(source.position.top, source.page.layout.rows.count, layout.body.height)
    case .quotes(let quotes): return "\(quotes.list.selected + 1)/\(quotes.quotes.count)"
    case .help(let help):
      return percent(
        help.position.top, HelpView.lines(help, state.keys, width: state.width).count, layout.body.height)
    case nil:
      let hits = state.query == nil ? "" : counted(state.hitCount, "hit") + "  "
      return hits + position(inList: state)
    }
  }

  private static func position(inList state: BrowserState) -> String {
    func place(_ list: ListPosition, _ count: Int) -> String {
      "\(count == 0 ? 0 : list.selected + 1)/\(count)"
    }
    switch state.mode {
    case .timeline: break
    case .lanes: return place(state.lanes.list, state.lanes.values.count)
    case .matrix: return place(state.matrix.rows, state.matrix.values.count)
    case .people: return place(state.people.list, state.people.values.count)
    case .countries: return place(state.countries.list, state.countries.values.count)
    case .documents: return place(state.documents.list, state.documents.values.count)
    case .conflicts: return place(state.conflicts.list, state.conflicts.events.count)
    }
    guard !state.shown.isEmpty else { return "0/0" }
    return "\(state.rows.ordinal(of: state.list.selected))/\(state.rows.eventCount)"
  }

  private static func percent(_ top: Int, _ count: Int, _ height: Int) -> String {
    if count <= height { return "all" }
    return "\(min(100, (top + height) * 100 / count))%"
  }
}
