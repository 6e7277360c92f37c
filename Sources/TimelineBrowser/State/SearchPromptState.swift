import TimelineModel

/// The prompt of a search, and where one was before it.
struct SearchPromptState: Sendable {
  var field = TextField()
  var text: String { field.text }
  let savedQuery: SearchQuery?
  /// Nil where the timeline grew since: its rows are others.
  var savedList: ListPosition?
  var savedAnchor: Int
  var savedScreen: BrowserState.Screen?
  let savedPane: TextPosition
}

extension BrowserState {
  mutating func openPrompt() -> [Effect] {
    prompt = SearchPromptState(
      savedQuery: query, savedList: list, savedAnchor: anchor, savedScreen: screens.last, savedPane: pane)
    return indexWords()
  }

  /// Sees to it that there is an index of words, or will be: at once where there are few, else elsewhere.
  mutating func indexWords() -> [Effect] {
    guard searchIndex == nil, wordsWanted != generation else { return [] }
    wordsWanted = generation
    let timeline = timeline
    guard timeline.events.count > BrowserState.fewEvents else {
      searchIndex = SearchIndex(timeline)
      return []
    }
    let generation = generation
    return [.compute { .searchIndex(SearchIndex(timeline), generation: generation) }]
  }

  mutating func take(_ index: SearchIndex, generation: Int) {
    guard generation == self.generation else { return }
    searchIndex = index
    takeWords()
    if awaitsHit, let query, hitCount == 0 {
      notice = notFound(query.text)
    } else if awaitsHit {
      notice = nil
    }
    if prompt != nil || awaitsHit { showFirstHit() }
    awaitsHit = false
  }

  /// Whether nobody knows yet where the hits are.
  var lacksWords: Bool { searchIndex == nil && query != nil && screens.isEmpty && namedHitCount == nil }

  /// Goes to a hit once the words are indexed, unless another key comes first.
  mutating func awaitHit() -> [Effect] {
    awaitsHit = true
    notice = "reading the words…"
    return []
  }

  mutating func closePrompt(keep: Bool) -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    if keep, !prompt.text.isEmpty {
      if lacksWords { return awaitHit() }
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
    return "the filter hides \(counted(hits.count, "hit"));  \(keys.label("next-hit")) tells why"
  }

  private mutating func restore(_ prompt: SearchPromptState) {
    anchor = prompt.savedAnchor
    if let saved = prompt.savedList { list = saved } else { showAnchor() }
    pane = prompt.savedPane
    if let screen = prompt.savedScreen, !screens.isEmpty {
      screens[screens.count - 1] = screen
      resizeScreen(screens.count - 1)
    }
    list.reveal(count: rows.rows.count, height: listHeight)
  }

  /// Searches for what was typed, from where one was.
  mutating func retype(_ field: TextField, _ isChanged: Bool) {
    guard var prompt else { return }
    prompt.field = field
    self.prompt = prompt
    guard isChanged else { return }
    restore(prompt)
    search(prompt.text.isEmpty ? nil : SearchQuery(prompt.text))
    showFirstHit()
  }

  private mutating func search(_ query: SearchQuery?) {
    self.query = query.flatMap { $0.isEmpty ? nil : $0 }
    updateHits()
  }
}
