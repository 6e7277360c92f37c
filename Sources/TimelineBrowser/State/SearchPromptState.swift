import TimelineModel

/// The prompt of a search, and where one was before it.
struct SearchPromptState: Sendable {
  var text = ""
  let savedQuery: SearchQuery?
  let savedList: ListPosition
  let savedAnchor: Int
  let savedScreen: BrowserState.Screen?
  let savedPane: TextPosition
}

extension BrowserState {
  mutating func openPrompt() -> [Effect] {
    prompt = SearchPromptState(
      savedQuery: query, savedList: list, savedAnchor: anchor, savedScreen: screens.last, savedPane: pane)
    return indexWords()
  }

  /// Sees to it that there is an index of words: at once where there are few, else elsewhere.
  private mutating func indexWords() -> [Effect] {
    guard searchIndex == nil else { return [] }
    let timeline = timeline
    guard timeline.events.count > 2000 else {
      searchIndex = SearchIndex(timeline)
      return []
    }
    let generation = generation
    return [.compute { .searchIndex(SearchIndex(timeline), generation: generation) }]
  }

  mutating func take(_ index: SearchIndex, generation: Int) {
    guard generation == self.generation else { return }
    searchIndex = index
    updateHits()
    if prompt != nil { showFirstHit() }
  }

  mutating func closePrompt(keep: Bool) -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    if keep, !prompt.text.isEmpty {
      if hitCount == 0 { notice = notFound(prompt.text) }
      return []
    }
    search(prompt.savedQuery)
    restore(prompt)
    return []
  }

  /// Why there is no hit: there is none at all, or the filter hides those there are.
  func notFound(_ text: String) -> String {
    guard screens.isEmpty, hits.count > 0 else { return "“\(text)” is not found" }
    let clear = Command.named("clear-filter")?.keys[0].name ?? ""
    return "the filter hides \(counted(hits.count, "hit")); \(clear) lifts it"
  }

  private mutating func restore(_ prompt: SearchPromptState) {
    list = prompt.savedList
    anchor = prompt.savedAnchor
    pane = prompt.savedPane
    if let screen = prompt.savedScreen, !screens.isEmpty {
      screens[screens.count - 1] = screen
      resizeScreen(screens.count - 1)
    }
    list.reveal(count: shown.count, height: listHeight)
  }

  mutating func type(_ scalar: Unicode.Scalar) -> [Effect] { retype { $0 + String(Character(scalar)) } }
  mutating func erasePromptLetter() -> [Effect] {
    if prompt?.text.isEmpty ?? true { return closePrompt(keep: false) }
    return retype { String($0.dropLast()) }
  }
  mutating func erasePrompt() -> [Effect] { retype { _ in "" } }
  mutating func erasePromptWord() -> [Effect] {
    retype { text in
      var text = text
      while text.last == " " { text.removeLast() }
      while let last = text.last, last != " " { text.removeLast() }
      return text
    }
  }

  private mutating func retype(_ change: (String) -> String) -> [Effect] {
    guard var prompt else { return [] }
    prompt.text = change(prompt.text)
    restore(prompt)
    self.prompt = prompt
    search(prompt.text.isEmpty ? nil : SearchQuery(prompt.text))
    showFirstHit()
    return []
  }

  private mutating func search(_ query: SearchQuery?) {
    self.query = query.flatMap { $0.isEmpty ? nil : $0 }
    updateHits()
  }

  /// Finds the query's hits in what is on the screen.
  mutating func updateHits() {
    if let query, let searchIndex {
      hits = searchIndex.events(matching: query)
    } else {
      hits = EventSet(universe: 0)
    }
    for index in screens.indices {
      guard case .source(var source) = screens[index] else { continue }
      source.find(query, timeline)
      screens[index] = .source(source)
    }
  }

  /// How many hits there are on this screen.
  var hitCount: Int {
    switch screens.last {
    case .source(let source): source.hits.count
    case .quotes(let quotes): quotes.quotes.reduce(0) { $0 + (isHit(quote: $1) ? 1 : 0) }
    default: query == nil ? 0 : hits.count(within: result.events)
    }
  }

  func isHit(quote: Int) -> Bool {
    guard let query else { return false }
    let quote = timeline.quotes[quote]
    if !query.ranges(in: timeline[quote.span.document].text.utf8, within: quote.span.bytes).isEmpty {
      return true
    }
    return quote.speaker.map { !query.ranges(in: timeline[$0].name).isEmpty } ?? false
  }

  /// Goes to the first hit from where one is on, this place included.
  private mutating func showFirstHit() {
    guard query != nil else { return }
    _ = go(toHit: 1, fromHere: true)
  }

  mutating func moveToHit(_ step: Int) -> [Effect] {
    guard query != nil else {
      notice = "nothing is searched for:  / searches"
      return []
    }
    if !go(toHit: step, fromHere: false) { notice = "no hit here" }
    return []
  }

  /// - Returns: whether there was a hit to go to.
  private mutating func go(toHit step: Int, fromHere: Bool) -> Bool {
    switch screens.last {
    case .source(var source):
      guard !source.hits.isEmpty else { return false }
      source.goToHit(step, fromHere: fromHere, height: ScreenLayout(self).body.height)
      screens[screens.count - 1] = .source(source)
      return true
    case .quotes(var quotes):
      let count = quotes.quotes.count
      for offset in (fromHere ? 0 : 1)...count {
        let row = ((quotes.list.selected + offset * step) % count + count) % count
        guard isHit(quote: quotes.quotes[row]) else { continue }
        quotes.list.selected = row
        quotes.list.reveal(count: count, height: QuoteList.visibleCount(self))
        screens[screens.count - 1] = .quotes(quotes)
        return true
      }
      return false
    default:
      guard !shown.isEmpty else { return false }
      for offset in (fromHere ? 0 : 1)...shown.count {
        let row = ((list.selected + offset * step) % shown.count + shown.count) % shown.count
        guard hits.contains(Int(shown[row])) else { continue }
        selectRow(row)
        anchor = Int(shown[row])
        return true
      }
      return false
    }
  }
}

extension SourceState {
  /// Goes to the next hit after the one that was shown last, or after the top of the screen.
  mutating func goToHit(_ step: Int, fromHere: Bool, height: Int) {
    let next: Int
    if let hit, !fromHere {
      next = (hit + step + hits.count) % hits.count
    } else {
      let rows = page.layout.rows
      let top = rows.indices.contains(position.top) ? rows[position.top].lowerBound : 0
      next = hits.firstIndex { $0.lowerBound >= top } ?? 0
    }
    hit = next
    position.reveal(page.rows(of: hits[next]), count: page.layout.rows.count, height: height)
  }
}
