import TimelineModel

/// What the search finds on the screen, and going there.
extension BrowserState {
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
    default: namedHitCount ?? (query == nil ? 0 : hits.count(within: result.events))
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
  mutating func showFirstHit() {
    guard query != nil else { return }
    _ = go(toHit: 1, fromHere: true)
  }

  mutating func moveToHit(_ step: Int) -> [Effect] {
    guard query != nil else {
      notice = "nothing is searched for:  \(keys.label("search")) searches"
      return []
    }
    if lacksWords { return awaitHit() }
    if screens.isEmpty, namedHitCount == nil, hitCount == 0, let hidden = hiddenHit(step) {
      return tellWhatHides(hidden)
    }
    // Once around leads back here.
    let count = abs(step) > 1 ? (abs(step) - 1) % max(1, hitCount) + 1 : 1
    for _ in 0..<count where !go(toHit: step.signum(), fromHere: false) {
      notice = "no hit here"
      break
    }
    return []
  }

  /// The next hit in all of the timeline, after the one whose obstacles were told last.
  private func hiddenHit(_ step: Int) -> Int? {
    let events = hits.events.map { Int($0) }
    let here = hidden?.event ?? anchor
    return step > 0 ? events.first { $0 > here } ?? events.first : events.last { $0 < here } ?? events.last
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
      if let named = namedRows { return go(toHit: step, fromHere: fromHere, among: named) }
      let count = rows.rows.count
      guard count > 0 else { return false }
      for offset in (fromHere ? 0 : 1)...count {
        let row = ((list.selected + offset * step) % count + count) % count
        guard let event = rows.event(at: row), hits.contains(event) else { continue }
        selectRow(row)
        anchor = event
        return true
      }
      return false
    }
  }
}

extension BrowserState {
  /// In views of names: the list and what its rows are called; nil in others.
  private var namedRows: (list: WritableKeyPath<BrowserState, ListPosition>, names: [String])? {
    switch mode {
    case .people: (\.people.list, people.values.map { DirectoryView.fullName($0, self) })
    case .countries: (\.countries.list, countries.values.map { name(.countries, $0) })
    case .documents: (\.documents.list, documents.values.map { DocumentWording.name(timeline.documents[$0]) })
    case .timeline, .lanes, .matrix, .conflicts: nil
    }
  }

  private mutating func go(
    toHit step: Int, fromHere: Bool,
    among named: (list: WritableKeyPath<BrowserState, ListPosition>, names: [String])
  ) -> Bool {
    guard let query, !named.names.isEmpty else { return false }
    let count = named.names.count
    for offset in (fromHere ? 0 : 1)...count {
      let row = ((self[keyPath: named.list].selected + offset * step) % count + count) % count
      guard !query.ranges(in: named.names[row]).isEmpty else { continue }
      self[keyPath: named.list].selected = row
      revealInMode()
      return true
    }
    return false
  }

  /// How many names the query finds in this view; nil in views of events.
  var namedHitCount: Int? {
    guard let query, let named = namedRows else { return nil }
    return named.names.reduce(0) { $0 + (query.ranges(in: $1).isEmpty ? 0 : 1) }
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
