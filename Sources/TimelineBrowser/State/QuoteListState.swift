import TimelineModel

/// The list of quotes.
struct QuoteListState: Sendable {
  /// Indices into the timeline's quotes.
  let quotes: [Int]
  var list = ListPosition()
}

extension BrowserState {
  /// Lists the quotes; the first one of the selected event is selected.
  mutating func openQuotes() -> [Effect] {
    guard !timeline.quotes.isEmpty else {
      notice = "no quotes were found"
      return []
    }
    var quotes = QuoteListState(quotes: Array(timeline.quotes.indices))
    if let selected = selectedEvent, let first = timeline.events[selected].quotes.first {
      quotes.list.selected = quotes.quotes.firstIndex(of: first) ?? 0
    }
    quotes.list.reveal(count: quotes.quotes.count, height: QuoteList.visibleCount(self))
    screens.append(.quotes(quotes))
    return []
  }

  mutating func openQuote() -> [Effect] {
    guard case .quotes(let quotes) = screens.last, quotes.quotes.indices.contains(quotes.list.selected) else {
      return []
    }
    let excerpts = quotes.quotes.map { SourceState.Excerpt(span: timeline.quotes[$0].span, marks: []) }
    screens.append(
      .source(
        SourceState(title: "quotes", noun: "quote", excerpts: excerpts, current: quotes.list.selected, self)))
    return []
  }
}
