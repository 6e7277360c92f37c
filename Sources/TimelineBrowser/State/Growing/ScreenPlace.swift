import TimelineModel

/// What a screen shows, without numbers of the timeline: where the timeline grows, the same is shown again.
struct ScreenPlace {
  /// Words of a document, and the event they tell of.
  private struct Words: Hashable {
    let path: String
    let words: String
    let event: Event.ID?
  }

  private enum Kind {
    case event(Event.ID), document(String), quotes, quoteList, help(HelpState)
  }

  private let kind: Kind
  /// What is current: the excerpt, or the quote.
  private let current: Words?
  private let position: Int
  /// The text it stands in, and how far it is scrolled.
  private let text: SourceText?
  private let scroll: TextPosition
  private let list: ListPosition

  init(_ screen: BrowserState.Screen, _ timeline: Timeline) {
    switch screen {
    case .help(let help):
      self.init(.help(help), nil)
    case .quotes(let quotes):
      let selected = quotes.list.selected
      let words =
        quotes.quotes.indices.contains(selected)
        ? ScreenPlace.words(ofQuote: quotes.quotes[selected], timeline) : nil
      self.init(.quoteList, words, selected, list: quotes.list)
    case .source(let source):
      let kind: Kind =
        switch source.origin {
        case .event(let event): .event(timeline.events[event].id)
        case .document(let document): .document(timeline[document].path)
        case .quotes: .quotes
        }
      self.init(
        kind, source.excerpt.map { ScreenPlace.words($0, timeline) }, source.current,
        timeline[source.page.document].text,
        source.position)
    }
  }

  private init(
    _ kind: Kind, _ current: Words?, _ position: Int = 0, _ text: SourceText? = nil,
    _ scroll: TextPosition = TextPosition(), list: ListPosition = ListPosition()
  ) {
    self.kind = kind
    self.current = current
    self.position = position
    self.text = text
    self.scroll = scroll
    self.list = list
  }

  private static func words(_ excerpt: SourceState.Excerpt, _ timeline: Timeline) -> Words {
    Words(
      path: timeline[excerpt.span.document].path, words: timeline[excerpt.span],
      event: excerpt.event.map { timeline.events[$0].id })
  }

  private static func words(ofQuote quote: Int, _ timeline: Timeline) -> Words {
    let quote = timeline.quotes[quote]
    return Words(path: timeline[quote.span.document].path, words: timeline[quote.span], event: quote.event)
  }

  /// The screen that shows it in another state; nil where it is gone.
  func screen(_ state: BrowserState) -> BrowserState.Screen? {
    switch kind {
    case .help(let help): return .help(help)
    case .quoteList:
      var quotes = QuoteListState(quotes: state.shownQuotes)
      guard !quotes.quotes.isEmpty else { return nil }
      quotes.list = list
      quotes.list.selected = place(quotes.quotes) { ScreenPlace.words(ofQuote: $0, state.timeline) }
      quotes.list.reveal(count: quotes.quotes.count, height: QuoteList.visibleCount(state))
      return .quotes(quotes)
    case .quotes: return source(SourceState.ofQuotes(state.shownQuotes, current: 0, state), state)
    case .event(let id):
      guard let event = state.position(of: id) else { return nil }
      return source(SourceState.ofEvent(event, state), state)
    case .document(let path):
      guard let document = state.timeline.documents.first(where: { $0.path == path }) else { return nil }
      return source(SourceState.ofDocument(document.id, state), state)
    }
  }

  private func source(_ source: SourceState?, _ state: BrowserState) -> BrowserState.Screen? {
    guard var source else { return nil }
    source.go(to: place(source.excerpts) { ScreenPlace.words($0, state.timeline) }, state)
    if let text, state.timeline[source.page.document].text == text {
      source.position = scroll
      source.position.clamp(count: source.page.layout.rows.count, height: ScreenLayout(state).body.height)
    }
    return .source(source)
  }

  /// Where what was current is among others; the same number where it is not.
  private func place<Element>(_ elements: [Element], _ words: (Element) -> Words) -> Int {
    guard let current else { return max(0, min(position, elements.count - 1)) }
    if elements.indices.contains(position), words(elements[position]) == current { return position }
    return elements.firstIndex { words($0) == current } ?? max(0, min(position, elements.count - 1))
  }
}
