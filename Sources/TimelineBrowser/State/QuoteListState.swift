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
    var quotes = QuoteListState(quotes: shownQuotes)
    guard !quotes.quotes.isEmpty else {
      notice =
        timeline.quotes.isEmpty
        ? "no quotes were found" : "the filter hides all quotes; \(keys.label("clear-filter")) lifts it"
      return []
    }
    if let selected = selectedEvent, let first = timeline.events[selected].quotes.first {
      quotes.list.selected = quotes.quotes.firstIndex(of: first) ?? 0
    }
    quotes.list.reveal(count: quotes.quotes.count, height: QuoteList.visibleCount(self))
    screens.append(.quotes(quotes))
    return []
  }

  /// What was said at the events that are shown, and what those who are filtered for said elsewhere.
  var shownQuotes: [Int] {
    let quotes = indexed.quotes[quoteOrder].lazy.map { Int($0) }
    guard !filter.isEmpty else { return Array(quotes) }
    return quotes.filter { quote in
      if let event = indexed.quotes.event(of: quote) { return result.events.contains(event) }
      return timeline.quotes[quote].speaker.map { filter.persons.included.contains($0) } ?? false
    }
  }

  /// Sorts the quotes by speaker, or by date; the selected one stays.
  mutating func changeQuoteOrder() -> [Effect] {
    guard case .quotes(let quotes) = screens.last else { return [] }
    let selected =
      quotes.quotes.indices.contains(quotes.list.selected) ? quotes.quotes[quotes.list.selected] : nil
    quoteOrder = quoteOrder == .date ? .speaker : .date
    var sorted = QuoteListState(quotes: shownQuotes)
    sorted.list.selected = sorted.quotes.firstIndex { $0 == selected } ?? 0
    sorted.list.center(count: sorted.quotes.count, height: QuoteList.visibleCount(self))
    screens[screens.count - 1] = .quotes(sorted)
    return []
  }

  /// Goes to the event at which it was said.
  mutating func goToEventOfQuote() -> [Effect] {
    guard case .quotes(let quotes) = screens.last, quotes.quotes.indices.contains(quotes.list.selected) else {
      return []
    }
    guard let event = indexed.quotes.event(of: quotes.quotes[quotes.list.selected]) else {
      notice = "the text does not tell at which event this was said"
      return []
    }
    return go(to: event)
  }

  mutating func openQuote() -> [Effect] {
    guard case .quotes(let quotes) = screens.last, quotes.quotes.indices.contains(quotes.list.selected) else {
      return []
    }
    if let source = SourceState.ofQuotes(quotes.quotes, current: quotes.list.selected, self) {
      screens.append(.source(source))
    }
    return []
  }
}

extension SourceState {
  /// The places of quotes.
  static func ofQuotes(_ quotes: [Int], current: Int, _ state: BrowserState) -> SourceState? {
    guard quotes.indices.contains(current) else { return nil }
    let excerpts = quotes.map { SourceState.Excerpt(span: state.timeline.quotes[$0].span, marks: []) }
    return SourceState(.quotes, title: "quotes", noun: "quote", excerpts: excerpts, current: current, state)
  }
}
