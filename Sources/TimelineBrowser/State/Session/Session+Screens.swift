import TimelineModel

extension Session.OpenScreen {
  /// Nil for what is not worth keeping.
  init?(_ screen: BrowserState.Screen, _ timeline: Timeline) {
    switch screen {
    case .help: return nil
    case .quotes(let quotes): self.init(kind: .quoteList, current: quotes.list.selected)
    case .source(let source):
      let kind: Kind =
        switch source.origin {
        case .event(let event): .event(timeline.events[event].id)
        case .document(let document): .document(timeline[document].path)
        case .quotes: .quote
        }
      let rows = source.page.layout.rows
      let top = rows.indices.contains(source.position.top) ? rows[source.position.top].lowerBound : 0
      self.init(kind: kind, current: source.current, top: top)
    }
  }

  /// The same in another state; nil where it is gone.
  func screen(_ state: BrowserState) -> BrowserState.Screen? {
    switch kind {
    case .quoteList:
      var quotes = QuoteListState(quotes: state.shownQuotes)
      guard !quotes.quotes.isEmpty else { return nil }
      quotes.list.selected = min(current, quotes.quotes.count - 1)
      quotes.list.reveal(count: quotes.quotes.count, height: QuoteList.visibleCount(state))
      return .quotes(quotes)
    case .quote:
      let quotes = state.shownQuotes
      return quotes.isEmpty ? nil : scrolled(SourceState.ofQuotes(quotes, current: 0, state), state)
    case .event(let id):
      return scrolled(state.position(of: id).flatMap { SourceState.ofEvent($0, state) }, state)
    case .document(let path):
      let document = state.timeline.documents.first { $0.path == path }
      return scrolled(document.map { SourceState.ofDocument($0.id, state) }, state)
    }
  }

  private func scrolled(_ source: SourceState?, _ state: BrowserState) -> BrowserState.Screen? {
    guard var source else { return nil }
    source.go(to: max(0, min(current, source.excerpts.count - 1)), state)
    source.position.top = source.page.layout.row(ofByte: top)
    source.position.clamp(count: source.page.layout.rows.count, height: ScreenLayout(state).body.height)
    return .source(source)
  }
}
