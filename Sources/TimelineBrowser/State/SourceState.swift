import TerminalCanvas
import TimelineModel

/// An article on the screen, wrapped.
struct SourcePage: Sendable {
  let document: Document.ID
  let layout: TextLayout
  /// The file's line, from 1, that each row is part of.
  let lines: [Int32]
  /// The columns left of the text.
  let margin: Int
  /// The columns of the text.
  let width: Int

  init(_ document: Document, width: Int) {
    self.document = document.id
    let (margin, textWidth) = SourcePage.measure(width)
    self.margin = margin
    self.width = textWidth
    let layout = TextLayout(document.text.utf8, width: textWidth)
    var lines: [Int32] = []
    lines.reserveCapacity(layout.rows.count)
    var line: Int32 = 1
    var position = 0
    document.text.utf8.withUnsafeBufferPointer { bytes in
      for row in layout.rows {
        while position < row.lowerBound {
          if bytes[position] == 0x0A { line += 1 }
          position += 1
        }
        lines.append(line)
      }
    }
    self.layout = layout
    self.lines = lines
  }

  /// The margin and the text's columns: lines of a length that reads well, in the middle where there is room.
  static func measure(_ width: Int) -> (margin: Int, text: Int) {
    guard width >= 50 else { return (2, max(1, width - 3)) }
    let text = min(width - 9, 80)
    return (max(7, (width - text) / 2), text)
  }

  /// The rows that a range of bytes is shown on.
  func rows(of bytes: Range<Int>) -> ClosedRange<Int> {
    let first = layout.row(ofByte: bytes.lowerBound)
    return first...max(first, layout.row(ofByte: max(bytes.lowerBound, bytes.upperBound - 1)))
  }
}

/// The source view: an article, and the places in it one came for.
struct SourceState: Sendable {
  /// A sentence or a quote to show.
  struct Excerpt: Sendable {
    let span: SourceSpan
    let marks: [Evidence.Mark]
    /// The event it tells of, as an index into the timeline.
    var event: Int?
  }

  /// What the places are of.
  enum Origin: Hashable, Sendable {
    /// An event, as an index into the timeline.
    case event(Int)
    case document(Document.ID)
    /// The quotes that are shown.
    case quotes
  }

  let origin: Origin
  /// What was opened, in a few words.
  let title: String
  /// What the places are: "excerpt", "quote".
  let noun: String
  /// The places, in the order of documents and text; none in a document that tells of no event that is shown.
  let excerpts: [Excerpt]
  /// The place that is shown.
  var current: Int
  var page: SourcePage
  var position = TextPosition()
  /// The search's hits in this document, in order.
  var hits: [Range<Int>] = []
  /// The hit that was gone to last.
  var hit: Int?

  /// Opens the document of a place.
  init(
    _ origin: Origin, title: String, noun: String, excerpts: [Excerpt], current: Int, _ state: BrowserState
  ) {
    self.init(
      origin, title: title, noun: noun, excerpts: excerpts, current: current,
      in: excerpts[current].span.document, state)
  }

  /// Opens a document, which may have no place to show.
  init(
    _ origin: Origin, title: String, noun: String, excerpts: [Excerpt], current: Int = 0,
    in document: Document.ID, _ state: BrowserState
  ) {
    self.origin = origin
    self.title = title
    self.noun = noun
    self.excerpts = excerpts
    self.current = current
    page = SourcePage(state.timeline[document], width: state.width)
    find(state.query, state.timeline)
    showCurrent(ScreenLayout(state).body)
  }

  /// The place that is shown; nil where there is none.
  var excerpt: Excerpt? { excerpts.indices.contains(current) ? excerpts[current] : nil }

  mutating func go(to excerpt: Int, _ state: BrowserState) {
    guard excerpts.indices.contains(excerpt) else { return }
    current = excerpt
    let document = excerpts[current].span.document
    if document != page.document {
      page = SourcePage(state.timeline[document], width: state.width)
      position.top = 0
      find(state.query, state.timeline)
    }
    showCurrent(ScreenLayout(state).body)
  }

  /// Wraps anew; what stood at the top stays there.
  mutating func resize(_ timeline: Timeline, _ body: Area) {
    guard SourcePage.measure(body.width) != (page.margin, page.width) else {
      return position.clamp(count: page.layout.rows.count, height: body.height)
    }
    let rows = page.layout.rows
    let row = excerpt.map { page.rows(of: $0.span.bytes).lowerBound } ?? -1
    let wasInView = row >= position.top && row < position.top + body.height
    let top = rows.indices.contains(position.top) ? rows[position.top].lowerBound : 0
    page = SourcePage(timeline[page.document], width: body.width)
    position.top = page.layout.row(ofByte: top)
    if wasInView { showCurrent(body) }
    position.clamp(count: page.layout.rows.count, height: body.height)
  }

  mutating func find(_ query: SearchQuery?, _ timeline: Timeline) {
    hits = query.map { $0.ranges(in: timeline[page.document].text.utf8) } ?? []
    hit = nil
  }

  private mutating func showCurrent(_ body: Area) {
    guard let excerpt else { return }
    position.reveal(page.rows(of: excerpt.span.bytes), count: page.layout.rows.count, height: body.height)
  }
}

extension SourceState {
  /// The places that tell of an event, from the first one on, or the first one in a document; nil where none is
  /// at hand.
  static func ofEvent(_ position: Int, _ state: BrowserState, in document: Document.ID? = nil)
    -> SourceState?
  {
    let event = state.timeline.events[position]
    guard !event.evidence.isEmpty else { return nil }
    let first = document.flatMap { document in
      event.evidence.indices.filter { event.evidence[$0].span.document == document }
        .min { event.evidence[$0].span < event.evidence[$1].span }
    }
    let excerpts = event.evidence.map { SourceState.Excerpt(span: $0.span, marks: $0.marks, event: position) }
    return SourceState(
      .event(position), title: EventWording.line(event, state.timeline, state.names), noun: "excerpt",
      excerpts: excerpts, current: first ?? 0, state)
  }
}

extension BrowserState {
  mutating func openSource() -> [Effect] {
    guard let selected = selectedEvent else { return [] }
    guard let source = SourceState.ofEvent(selected, self) else {
      notice = BrowserState.noSource
      return []
    }
    screens.append(.source(source))
    return []
  }

  mutating func moveToExcerpt(_ step: Int) -> [Effect] {
    guard case .source(var source) = screens.last else { return [] }
    guard source.excerpt != nil else {
      notice = whyNoEvents(in: source.page.document)
      return []
    }
    let next = max(0, min(source.current + step, source.excerpts.count - 1))
    guard next != source.current else {
      notice = step > 0 ? "this is the last \(source.noun)" : "this is the first \(source.noun)"
      source.go(to: source.current, self)
      screens[screens.count - 1] = .source(source)
      return []
    }
    source.go(to: next, self)
    screens[screens.count - 1] = .source(source)
    return []
  }

  /// The article that is open, else that of the selected event's first source; says so where there is none.
  private mutating func sourceAtHand() -> SourceState? {
    if case .source(let source) = screens.last { return source }
    guard let selected = selectedEvent else { return nil }
    let source = SourceState.ofEvent(selected, self)
    if source == nil { notice = BrowserState.noSource }
    return source
  }

  private static let noSource = "no source is at hand for this event"

  mutating func editSource() -> [Effect] {
    guard let source = sourceAtHand() else { return [] }
    let document = timeline[source.page.document]
    let rows = source.page.layout.rows
    let top = rows.indices.contains(source.position.top) ? rows[source.position.top].lowerBound : 0
    let byte = source.excerpt.map { Int($0.span.start) } ?? top
    return [.edit(path: document.path, line: document.text.line(ofByte: byte))]
  }

  mutating func copyExcerpt() -> [Effect] {
    guard let source = sourceAtHand() else { return [] }
    guard let excerpt = source.excerpt else {
      notice = "there is no excerpt to copy"
      return []
    }
    notice = "copied the \(source.noun) with its source"
    return [.copy(Citation.text(excerpt.span, timeline))]
  }
}
