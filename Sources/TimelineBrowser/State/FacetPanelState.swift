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
  let savedFilter: TimelineFilter
  let savedList: ListPosition
  let savedAnchor: Int

  private var values: [Value] = []

  private struct Value: Sendable {
    let row: Row
    let folded: String
    let count: Int32
  }

  init(_ state: BrowserState) {
    savedFilter = state.filter
    savedList = state.list
    savedAnchor = state.anchor
    refresh(state.timeline, state.index)
  }

  /// Takes the values of a timeline: those with the most events first, in an order that then stays.
  mutating func refresh(_ timeline: Timeline, _ index: TimelineIndex) {
    let totals = index.result(of: TimelineFilter()).counts
    values = Facet.allCases.flatMap { facet -> [Value] in
      let counts = totals[facet]
      let values = counts.indices.filter { counts[$0] > 0 }.map { position in
        Value(
          row: .value(facet, position),
          folded: NameFolding.fold(FacetPanelState.name(facet, position, timeline, index)),
          count: counts[position])
      }
      guard facet == .person || facet == .country else { return values }
      return values.sorted { ($1.count, $0.folded) < ($0.count, $1.folded) }
    }
    narrow(to: text)
  }

  /// Keeps the values whose names hold what was typed; the selected row stays if it can.
  mutating func narrow(to text: String) {
    let selected = rows.indices.contains(list.selected) ? rows[list.selected] : nil
    self.text = text
    let wanted = NameFolding.fold(text)
    rows = []
    var heading: Facet?
    for value in values where wanted.isEmpty || value.folded.contains(wanted) {
      guard case .value(let facet, _) = value.row else { continue }
      if heading != facet {
        rows.append(.heading(facet))
        heading = facet
      }
      rows.append(value.row)
    }
    list.selected = selected.flatMap { rows.firstIndex(of: $0) } ?? 1
    if text.isEmpty == false, !isValue(list.selected) { list.selected = 1 }
    list.selected = max(0, min(list.selected, rows.count - 1))
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

/// Names as typing narrows them: letters and digits only, without case and accents.
enum NameFolding {
  static func fold(_ name: String) -> String {
    String(decoding: SearchQuery.fold(name).filter { $0 != 0x20 }, as: UTF8.self)
  }
}

extension BrowserState {
  mutating func openFacets() -> [Effect] {
    focus = .list
    facets = FacetPanelState(self)
    revealFacet()
    list.center(count: rows.rows.count, height: listHeight)
    return []
  }

  mutating func closeFacets(keep: Bool) -> [Effect] {
    guard let panel = facets else { return [] }
    if !keep, !panel.text.isEmpty {
      narrow(to: "")
      return []
    }
    facets = nil
    if keep {
      list.center(count: rows.rows.count, height: listHeight)
    } else {
      filter = panel.savedFilter
      anchor = panel.savedAnchor
      applyFilter()
      list = panel.savedList
      list.reveal(count: rows.rows.count, height: listHeight)
    }
    return []
  }

  mutating func clearFilter() -> [Effect] {
    guard !filter.isEmpty else {
      notice = "no filter is on"
      return []
    }
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

  private func toggle<Value>(_ value: Value, in choice: inout TimelineFilter.Choice<Value>, _ excluding: Bool)
  {
    if excluding {
      choice.included.remove(value)
      if choice.excluded.remove(value) == nil { choice.excluded.insert(value) }
    } else {
      let wasExcluded = choice.excluded.remove(value) != nil
      if choice.included.remove(value) == nil, !wasExcluded { choice.included.insert(value) }
    }
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
