import TerminalCanvas
import TimelineModel

/// The selected event: what, who, where, when and why, the words of the sources.
enum EventPane {
  /// A row: its text, and what stands at its right end.
  struct Row {
    var label = ""
    var text = StyledText()
    var bytes = 0..<0
    var indent = 0
    var end = ""
  }

  static func draw(_ state: BrowserState, _ area: Area, _ canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let rows = rows(state)
    let inner = area.inset(left: 1, right: 1)
    for line in 0..<inner.height {
      let index = state.pane.top + line
      guard index < rows.count else { break }
      let row = rows[index]
      canvas.put(row.label, column: 0, row: line, in: inner, .label)
      canvas.put(
        row.text, bytes: row.bytes, column: row.indent, row: line, width: inner.width - row.indent, in: inner)
      canvas.put(row.end, column: inner.width - row.end.cellWidth, row: line, in: inner, .muted)
    }
    ScrollMark.draw(top: state.pane.top, count: rows.count, area, &canvas)
  }

  /// All rows of the selected event at the pane's width.
  static func rows(_ state: BrowserState) -> [Row] {
    let area = ScreenLayout(state).pane
    guard let selected = state.selectedEvent, area.width > 2 else { return [] }
    var text = EventText(state, width: area.width - 2)
    text.add(state.timeline.events[selected])
    return text.rows
  }
}

/// Builds the rows of an event.
private struct EventText {
  private let state: BrowserState
  private let width: Int
  /// The columns of the labels.
  private let indent: Int
  private(set) var rows: [EventPane.Row] = []

  init(_ state: BrowserState, width: Int) {
    self.state = state
    self.width = width
    indent = width >= 24 ? 6 : 2
  }

  private var timeline: Timeline { state.timeline }

  mutating func add(_ event: Event) {
    addTitle(event)
    addReview(event.review)
    addPeople(event)
    addPlaces(event)
    addDate(event)
    addQuotes(event)
    addEvidence(event)
  }

  private mutating func addTitle(_ event: Event) {
    var kind = StyledText(String(Character(event.kind.symbol)) + " ", Style(.trigger))
    kind.append(event.kind.word, Style(.trigger))
    if event.status != .occurred {
      kind.append("  \(event.status.symbol) \(event.status.word)", Style(.warning, .bold))
    }
    if let count = event.count { kind.append("  \(count) in all", Style(.plain)) }
    if event.review.verdict == .accepted { kind.append("  ✓ accepted", Style(.accent, .bold)) }
    wrap(kind, indent: 0)
    wrap(StyledText(event.title, Style(.plain, .bold)), indent: 0)
  }

  private mutating func addReview(_ review: Review) {
    if review.isUnfound {
      wrap(StyledText("No longer found by the extractor: kept as it was.", Style(.warning)), indent: 0)
    }
    if !review.tags.isEmpty {
      startSection("Tags")
      wrap(StyledText(review.tags.joined(separator: ", "), Style(.accent)), hanging: 2)
    }
    guard !review.notes.isEmpty else { return }
    startSection("Notes")
    for note in review.notes { wrap(StyledText(note), hanging: 2) }
  }

  private mutating func addPeople(_ event: Event) {
    guard !event.participants.isEmpty else { return }
    startSection("Who")
    for participant in event.participants {
      let actor = timeline[participant.actor]
      var text = StyledText(actor.name, Style(.person))
      var rest: [String] = []
      if let role = actor.role { rest.append(role) }
      if let country = actor.country { rest.append(timeline.name(of: country)) }
      if participant.role != .participant { rest.append(participant.role.rawValue) }
      if !rest.isEmpty { text.append(", " + rest.joined(separator: ", ")) }
      wrap(text, hanging: 2)
    }
  }

  private mutating func addPlaces(_ event: Event) {
    if let place = event.place {
      startSection("Where")
      wrap(placeText(place), hanging: 2)
    }
    for place in event.otherPlaces {
      if event.place == nil, place == event.otherPlaces.first { startSection("Where") }
      var text = StyledText("or ", .muted)
      text.append(placeName(place), Style(.place))
      wrap(text, hanging: 2)
    }
  }

  private func placeText(_ place: Place) -> StyledText { StyledText(placeName(place), Style(.place)) }

  private func placeName(_ place: Place) -> String {
    var parts = place.name.isEmpty ? [] : [place.name]
    if let region = place.region, region != place.name { parts.append(region) }
    if let country = place.country {
      let name = timeline.name(of: country)
      if name != place.name { parts.append(name) }
    }
    return parts.joined(separator: ", ")
  }

  private mutating func addDate(_ event: Event) {
    startSection("When")
    var text = StyledText(DateText.long(event.date), Style(.time, .bold))
    switch event.date.certainty {
    case .stated: text.append(", stated")
    case .inferred: text.append(", inferred")
    case .unknown: if !event.date.isOpen { text.append(", not certain") }
    }
    wrap(text)
    if let other = event.otherDate {
      wrap(StyledText("put off to " + DateText.long(other), Style(.time)), hanging: 2)
    }
    if event.date.isOpen, event.date.because.isEmpty {
      wrap(StyledText("no words of the text bound it"), hanging: 2)
    }
    addReasons(event.date.because)
    guard !event.date.conflicts.isEmpty else { return }
    startSection("But")
    wrap(StyledText("the text disagrees", Style(.warning, .bold)))
    addReasons(event.date.conflicts)
  }

  private mutating func addReasons(_ reasons: [Reason]) {
    var rule = ""
    for reason in reasons {
      guard let span = reason.span else {
        wrap(StyledText(reason.rule), hanging: 2)
        continue
      }
      if reason.rule != rule { wrap(StyledText(reason.rule, .muted), hanging: 2) }
      rule = reason.rule
      var words = StyledText("“", Style(.time))
      words.append(timeline[span.document].text, span.bytes) { _ in Style(.time) }
      words.append("”", Style(.time))
      wrap(words, indent: indent + 1, hanging: 1, end: place(span))
    }
  }

  private mutating func addQuotes(_ event: Event) {
    guard !event.quotes.isEmpty else { return }
    startSection("Said")
    for index in event.quotes where timeline.quotes.indices.contains(index) {
      let quote = timeline.quotes[index]
      var text = StyledText("“", Style(.quote))
      text.append(timeline[quote.span.document].text, quote.span.bytes) { _ in Style(.quote) }
      text.append("”", Style(.quote))
      wrap(text, hanging: 1, end: place(quote.span))
      if let speaker = quote.speaker {
        wrap(StyledText("— " + timeline[speaker].name, Style(.person)), indent: indent + 1)
      }
    }
  }

  private mutating func addEvidence(_ event: Event) {
    guard !event.evidence.isEmpty else { return }
    startSection("Told")
    let documents = Set(event.evidence.map(\.span.document)).count
    var summary = "in " + counted(event.evidence.count, "sentence")
    if timeline.documents.count > 1 { summary += " of " + counted(documents, "document") }
    wrap(StyledText(summary, .muted))
    var document: Document.ID?
    for evidence in event.evidence {
      if timeline.documents.count > 1, evidence.span.document != document {
        document = evidence.span.document
        wrap(
          StyledText(DocumentWording.name(timeline[evidence.span.document]), Style(.muted, .underline)),
          hanging: 2)
      }
      var text = StyledText()
      text.append(timeline[evidence.span.document].text, evidence.span.bytes) { byte in
        MarkStyle.style(at: byte, evidence.marks)
      }
      wrap(text, hanging: 2, end: place(evidence.span), limit: 5)
    }
  }

  /// Where words stand: the line of the file.
  private func place(_ span: SourceSpan) -> String {
    "line \(timeline[span.document].text.line(ofByte: Int(span.start)))"
  }

  private var pendingLabel = ""

  private mutating func startSection(_ label: String) {
    rows.append(EventPane.Row())
    if indent >= 6 {
      pendingLabel = label
    } else {
      rows.append(EventPane.Row(label: label))
    }
  }

  private mutating func wrap(
    _ text: StyledText, indent: Int? = nil, hanging: Int = 0, end: String = "", limit: Int = .max
  ) {
    var text = text
    text.light(state.query)
    let indent = indent ?? self.indent
    let endWidth = end.isEmpty ? 0 : end.cellWidth + 1
    let first = TextLayout(text.utf8, width: width - indent).rows
    guard let head = first.first else { return }
    var ranges = [head]
    if first.count > 1 {
      let rest = TextLayout(
        text.utf8, in: first[1].lowerBound..<text.utf8.count, width: width - indent - hanging)
      ranges += rest.rows
    }
    if ranges.count > limit {
      ranges = Array(ranges.prefix(limit))
      // Drawing cuts it with an ellipsis where it does not fit.
      ranges[limit - 1] = ranges[limit - 1].lowerBound..<text.utf8.count
    }
    for (index, bytes) in ranges.enumerated() {
      rows.append(
        EventPane.Row(
          label: pendingLabel, text: text, bytes: bytes, indent: indent + (index == 0 ? 0 : hanging)))
      pendingLabel = ""
    }
    guard !end.isEmpty else { return }
    let last = rows.count - 1
    let used = rows[last].indent + text.utf8.cellWidth(of: rows[last].bytes)
    if used + endWidth <= width {
      rows[last].end = end
    } else {
      rows.append(EventPane.Row(end: end))
    }
  }
}

/// How words that tell something look; bold, underlined and reversed tell them apart without colour.
enum MarkStyle {
  static func style(at byte: Int, _ marks: [Evidence.Mark]) -> Style {
    for mark in marks where Int(mark.span.start) <= byte && byte < Int(mark.span.end) {
      return style(mark.role)
    }
    return .plain
  }

  static func style(_ role: Evidence.Role) -> Style {
    switch role {
    case .trigger: Style(.trigger, [.bold, .underline])
    case .who: Style(.person, .bold)
    case .place: Style(.place, .underline)
    case .when: Style(.time, .reverse)
    }
  }
}
