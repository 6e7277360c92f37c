import TimelineModel

/// The facet panel: values to choose from, narrowed by what was typed.
struct FacetPanelState: Sendable {
  /// A line of the panel.
  enum Row: Hashable, Sendable {
    case heading(Facet)
    /// A value, by its position in the facet.
    case value(Facet, Int)
  }

  /// What was typed to narrow the values.
  private(set) var text = ""
  private(set) var rows: [Row] = []
  var list = ListPosition()
  /// What it was when the panel opened, for Esc.
  private(set) var savedFilter: TimelineFilter
  /// Nil where the timeline grew since: its rows are others.
  private(set) var savedList: ListPosition?
  private(set) var savedAnchor: Int
  /// Whether it stays open while the keys go to the list.
  var isPinned = false
  /// Whether the keys go to it.
  private(set) var hasKeys = true

  private var values: [Value] = []
  /// The values that what was typed finds, as positions in `values`.
  private var found: [Int] = []

  private struct Value: Sendable {
    let row: Row
    let name: String
    let count: Int32
  }

  init(_ state: BrowserState) {
    savedFilter = state.filter
    savedList = state.list
    savedAnchor = state.anchor
    refresh(state.timeline, state.index)
  }

  /// The keys go to it again: Esc will lead back to what is now.
  mutating func enter(_ state: BrowserState) {
    savedFilter = state.filter
    savedList = state.list
    savedAnchor = state.anchor
    hasKeys = true
  }

  /// The keys go to the list.
  mutating func leave() { hasKeys = false }

  /// What was kept is of another timeline now.
  mutating func renumber(_ renumbering: Renumbering) {
    savedFilter = renumbering.filter(savedFilter)
    savedAnchor = renumbering.event(savedAnchor)
    savedList = nil
  }

  /// Takes the values of a timeline: those with the most events first, in an order that then stays.
  mutating func refresh(_ timeline: Timeline, _ index: TimelineIndex) {
    let totals = index.result(of: TimelineFilter()).counts
    values = Facet.allCases.flatMap { facet -> [Value] in
      let counts = totals[facet]
      let values = counts.indices.filter { counts[$0] > 0 }.map { position in
        let name = FacetPanelState.name(facet, position, timeline, index)
        return Value(
          row: .value(facet, position), name: name, count: counts[position])
      }
      guard facet == .person || facet == .country else { return values }
      return values.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
    let typed = text
    text = ""
    narrow(to: typed)
  }

  /// Keeps the values that what was typed finds, the best first; the best is selected, or where nothing is
  /// typed, what was selected before.
  mutating func narrow(to text: String) {
    let selected = rows.indices.contains(list.selected) ? rows[list.selected] : nil
    let pattern = FuzzyPattern(text)
    if pattern.isEmpty {
      found = Array(values.indices)
    } else {
      let isLonger = !self.text.isEmpty && text.hasPrefix(self.text)
      let matches = (isLonger ? found : Array(values.indices)).compactMap {
        position -> (score: Int, position: Int)? in
        pattern.match(in: values[position].name).map { ($0.score, position) }
      }
      found = matches.sorted { ($1.score, $0.position) < ($0.score, $1.position) }.map(\.position)
    }
    self.text = text
    arrange()
    list.selected = pattern.isEmpty ? selected.flatMap { rows.firstIndex(of: $0) } ?? 1 : 1
    list.selected = max(0, min(list.selected, rows.count - 1))
  }

  /// Lists what was found by facets, the one with the best value first.
  private mutating func arrange() {
    var groups: [Facet: [Row]] = [:]
    var order: [Facet] = []
    for position in found {
      guard case .value(let facet, _) = values[position].row else { continue }
      if groups[facet] == nil { order.append(facet) }
      groups[facet, default: []].append(values[position].row)
    }
    rows = order.flatMap { [.heading($0)] + (groups[$0] ?? []) }
  }

  func isValue(_ row: Int) -> Bool {
    guard rows.indices.contains(row), case .value = rows[row] else { return false }
    return true
  }

  static func name(_ facet: Facet, _ position: Int, _ timeline: Timeline, _ index: TimelineIndex) -> String {
    switch facet {
    case .person: timeline.actors[position].name
    case .country: timeline.name(of: index.countries[position])
    case .kind: TimelineIndex.kinds[position].plural
    case .status: TimelineIndex.statuses[position].word
    case .year: index.years[position] == TimelineFilter.undated ? "no date" : String(index.years[position])
    case .document: DocumentWording.name(timeline.documents[position])
    }
  }
}

extension BrowserState {
  mutating func openFacets() -> [Effect] {
    focus = .list
    if var panel = facets {
      panel.enter(self)
      facets = panel
    } else {
      facets = FacetPanelState(self)
    }
    revealFacet()
    list.center(count: rows.rows.count, height: listHeight)
    return []
  }

  /// Leaves the panel open beside the view, and goes there.
  mutating func pinFacets() -> [Effect] {
    guard width >= ScreenLayout.twoPanes else {
      notice = "there is no room for both side by side"
      return []
    }
    facets?.isPinned = true
    facets?.leave()
    list.center(count: rows.rows.count, height: listHeight)
    return []
  }

  mutating func closeFacets(keep: Bool) -> [Effect] {
    guard let panel = facets else { return [] }
    if !keep, !panel.text.isEmpty {
      narrow(to: "")
      return []
    }
    if panel.isPinned {
      facets?.leave()
    } else {
      facets = nil
    }
    if keep {
      list.center(count: rows.rows.count, height: listHeight)
    } else {
      filter = panel.savedFilter
      anchor = panel.savedAnchor
      applyFilter()
      list = panel.savedList ?? list
      list.reveal(count: rows.rows.count, height: listHeight)
    }
    return []
  }

  mutating func clearFilter() -> [Effect] {
    guard !filter.isEmpty || setAside != nil else {
      notice = "no filter is on"
      return []
    }
    setAside = nil
    filter = TimelineFilter()
    applyFilter()
    return []
  }

  mutating func toggleFacet(excluding: Bool) -> [Effect] {
    guard let panel = facets, panel.rows.indices.contains(panel.list.selected),
      case .value(let facet, let position) = panel.rows[panel.list.selected]
    else { return [] }
    switch facet {
    case .person: toggle(Actor.ID(position), in: &filter.persons, excluding)
    case .country: toggle(index.countries[position], in: &filter.countries, excluding)
    case .kind: toggle(TimelineIndex.kinds[position], in: &filter.kinds, excluding)
    case .status: toggle(TimelineIndex.statuses[position], in: &filter.statuses, excluding)
    case .year: toggle(index.years[position], in: &filter.years, excluding)
    case .document: toggle(Document.ID(position), in: &filter.documents, excluding)
    }
    applyFilter()
    return []
  }

  /// Wants the selected value and all others that are chosen in its group in one event; where that is so
  /// already, any of them again.
  mutating func toggleTogether() -> [Effect] {
    guard let panel = facets, panel.rows.indices.contains(panel.list.selected),
      case .value(let facet, let position) = panel.rows[panel.list.selected]
    else { return [] }
    switch facet {
    case .person: join(Actor.ID(position), in: &filter.persons)
    case .country: join(index.countries[position], in: &filter.countries)
    case .document: join(Document.ID(position), in: &filter.documents)
    case .kind, .status, .year:
      notice = "people, countries and documents can be wanted together"
      return []
    }
    applyFilter()
    return []
  }

  private func join<Value>(_ value: Value, in choice: inout TimelineFilter.Choice<Value>) {
    if choice.included.contains(value) {
      choice.together.toggle()
    } else {
      choice.excluded.remove(value)
      choice.included.insert(value)
      choice.together = true
    }
    if choice.included.count < 2 { choice.together = false }
  }

  private func toggle<Value>(_ value: Value, in choice: inout TimelineFilter.Choice<Value>, _ excluding: Bool)
  {
    if excluding {
      choice.included.remove(value)
      if choice.excluded.remove(value) == nil { choice.excluded.insert(value) }
    } else {
      let wasExcluded = choice.excluded.remove(value) != nil
      if choice.included.remove(value) == nil, !wasExcluded { choice.included.insert(value) }
    }
    if choice.included.count < 2 { choice.together = false }
  }

  /// Moves among the values; headings are passed over.
  mutating func moveFacet(_ motion: Motion) -> [Effect] {
    guard var panel = facets else { return [] }
    let height = FacetPanel.listArea(self).height
    let before = panel.list.selected
    panel.list.move(motion, count: panel.rows.count, height: height)
    let step = panel.list.selected < before || panel.list.selected == panel.rows.count - 1 ? -1 : 1
    while panel.rows.indices.contains(panel.list.selected), !panel.isValue(panel.list.selected) {
      panel.list.selected += panel.list.selected == 0 ? 1 : step
      if panel.rows.count < 2 { break }
    }
    panel.list.reveal(count: panel.rows.count, height: height)
    if panel.list.selected <= 1 { panel.list.top = 0 }
    facets = panel
    return []
  }

  mutating func moveToFacetGroup(_ step: Int) -> [Effect] {
    guard var panel = facets else { return [] }
    let headings = panel.rows.indices.filter { !panel.isValue($0) }
    guard !headings.isEmpty else { return [] }
    let current = headings.lastIndex { $0 <= panel.list.selected } ?? 0
    let heading = headings[(current + step + headings.count) % headings.count]
    panel.list.selected = heading + 1
    let height = FacetPanel.listArea(self).height
    panel.list.reveal(count: panel.rows.count, height: height)
    // The group's heading and its first values are in view.
    if panel.list.top > heading || panel.list.top + height < heading + 4 { panel.list.top = heading }
    panel.list.reveal(count: panel.rows.count, height: height)
    if panel.list.selected <= 1 { panel.list.top = 0 }
    facets = panel
    return []
  }

  mutating func narrowFacets(_ scalar: Unicode.Scalar) -> [Effect] {
    narrow(to: (facets?.text ?? "") + String(Character(scalar)))
    return []
  }

  mutating func eraseFacetLetter() -> [Effect] {
    narrow(to: String((facets?.text ?? "").dropLast()))
    return []
  }

  private mutating func narrow(to text: String) {
    facets?.narrow(to: text)
    revealFacet()
  }

  /// Puts the selected value into view; the first one with its heading.
  mutating func revealFacet() {
    guard var panel = facets else { return }
    panel.list.reveal(count: panel.rows.count, height: FacetPanel.listArea(self).height)
    if panel.list.selected <= 1 { panel.list.top = 0 }
    facets = panel
  }
}
