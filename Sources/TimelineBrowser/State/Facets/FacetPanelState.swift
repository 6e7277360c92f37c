import TimelineModel

/// The facet panel: values to choose from, narrowed by what was typed.
struct FacetPanelState: Sendable {
  /// A line of the panel.
  enum Row: Hashable, Sendable {
    case heading(Facet)
    /// A value, by its position in the facet.
    case value(Facet, Int)
  }

  /// What is typed to narrow the values.
  private(set) var field = TextField()
  var text: String { field.text }
  /// Whether letters move among the values rather than are typed.
  var isMoving = false
  private(set) var rows: [Row] = []
  var list = ListPosition()
  /// What it was when the panel opened, for Esc.
  var savedFilter: TimelineFilter
  private(set) var savedAside: TimelineFilter?
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
    savedAside = state.setAside
    savedList = state.list
    savedAnchor = state.anchor
    refresh(state.indexed)
  }

  /// The keys go to it again: Esc will lead back to what is now.
  mutating func enter(_ state: BrowserState) {
    savedFilter = state.filter
    savedAside = state.setAside
    savedList = state.list
    savedAnchor = state.anchor
    hasKeys = true
    isMoving = false
  }

  /// The keys go to the list.
  mutating func leave() { hasKeys = false }

  /// What was kept is of another timeline now.
  mutating func renumber(_ renumbering: Renumbering) {
    savedFilter = renumbering.filter(savedFilter)
    savedAside = savedAside.map(renumbering.filter)
    savedAnchor = renumbering.event(savedAnchor)
    savedList = nil
    // All others are listed anew.
    let selected = selectedValue.flatMap { facet, value in
      renumbering.value(value, of: facet).map { Row.value(facet, $0) }
    }
    rows = [selected].compactMap(\.self)
    list.selected = 0
  }

  /// The value that is selected, by its position in its facet; nil on a heading.
  var selectedValue: (facet: Facet, position: Int)? {
    guard rows.indices.contains(list.selected), case .value(let facet, let position) = rows[list.selected]
    else { return nil }
    return (facet, position)
  }

  /// Takes the values of a timeline: those with the most events first, in an order that then stays.
  mutating func refresh(_ indexed: IndexedTimeline) {
    let totals = indexed.everything.counts
    values = []
    values.reserveCapacity(Facet.allCases.reduce(0) { $0 + indexed.index.valueCount($1) })
    for facet in Facet.allCases {
      let first = values.count
      for (position, count) in totals[facet].enumerated() where count > 0 {
        let name = FacetPanelState.name(facet, position, indexed.timeline, indexed.index)
        values.append(Value(row: .value(facet, position), name: name, count: count))
      }
      guard facet == .person || facet == .country else { continue }
      values[first...].sort { ($1.count, $0.name) < ($0.count, $1.name) }
    }
    let selected = rows.indices.contains(list.selected) ? rows[list.selected] : nil
    let typed = field
    field = TextField()
    narrow(to: typed)
    if let row = selected.flatMap({ rows.firstIndex(of: $0) }) { list.selected = row }
  }

  /// Keeps the values that what was typed finds, the best first; the best is selected, or where nothing is
  /// typed, what was selected before.
  mutating func narrow(to field: TextField, isChanged: Bool = true) {
    let text = field.text
    guard isChanged else {
      self.field = field
      return
    }
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
    self.field = field
    arrange()
    list.selected = pattern.isEmpty ? selected.flatMap { rows.firstIndex(of: $0) } ?? 1 : 1
    list.selected = max(0, min(list.selected, rows.count - 1))
  }

  /// Lists what was found by facets, the one with the best value first.
  private mutating func arrange() {
    // By facet: there may be a value for each of very many documents.
    var groups = [[Row]](repeating: [], count: Facet.allCases.count)
    var order: [Facet] = []
    for position in found {
      guard case .value(let facet, _) = values[position].row else { continue }
      if groups[facet.rawValue].isEmpty { order.append(facet) }
      groups[facet.rawValue].append(values[position].row)
    }
    rows = []
    rows.reserveCapacity(found.count + order.count)
    for facet in order {
      rows.append(.heading(facet))
      rows += groups[facet.rawValue]
    }
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
