import TimelineModel

/// How one looks at the timeline, and from where: what undo goes back to. A few values, no copy of the
/// timeline.
struct Viewpoint: Hashable, Sendable {
  var filter: TimelineFilter
  var setAside: TimelineFilter?
  var mode: Mode
  var lanes: Subject
  var matrix: Subject
  var unit: TimeUnit?
  var folds: Folds
  var query: SearchQuery?
  /// The event, as an index into the timeline.
  var event: Int
  /// What is selected in a view of other things than events, as values of its facet.
  var values: [Int]

  /// The facet that `values` are of, where there are any.
  var facet: Facet {
    switch mode {
    case .lanes: lanes.facet
    case .matrix: matrix.facet
    case .countries: .country
    case .documents: .document
    case .timeline, .people, .conflicts: .person
    }
  }

  /// What was changed between two viewpoints, in a word or two; nil where one only moved.
  func change(to other: Viewpoint) -> String? {
    if filter != other.filter || setAside != other.setAside { return "the filter" }
    if mode != other.mode { return "the view" }
    if lanes != other.lanes || matrix != other.matrix { return "people or countries" }
    if unit != other.unit { return "the zoom" }
    if folds != other.folds { return "the fold" }
    return query != other.query ? "the search" : nil
  }
}

extension BrowserState {
  var viewpoint: Viewpoint {
    Viewpoint(
      filter: filter, setAside: setAside, mode: mode, lanes: lanes.subject, matrix: matrix.subject,
      unit: unit, folds: folds,
      query: query, event: anchor, values: selectedValues)
  }

  /// Looks at the timeline as before.
  mutating func take(_ viewpoint: Viewpoint) {
    let isFiltered = filter != viewpoint.filter
    filter = viewpoint.filter
    mode = viewpoint.mode
    if mode != .timeline { focus = .list }
    lanes.subject = viewpoint.lanes
    matrix.subject = viewpoint.matrix
    unit = viewpoint.unit
    folds = viewpoint.folds
    anchor = viewpoint.event
    let isSearched = query != viewpoint.query
    query = viewpoint.query
    if isFiltered {
      applyFilter()
    } else {
      countDays()
      arrangeRows()
      arrangeMode(entering: true)
      if isSearched { updateHits() }
    }
    setAside = viewpoint.setAside
    selectedValues = viewpoint.values
  }

  /// What is selected in a view of other things than events, as values of its facet.
  private var selectedValues: [Int] {
    get {
      switch mode {
      case .timeline, .conflicts: []
      case .lanes: [lanes.selectedValue].compactMap { $0 }
      case .matrix: matrix.pair.map { [$0.0, $0.1] } ?? []
      case .people: [people.selectedValue].compactMap { $0 }
      case .countries: [countries.selectedValue].compactMap { $0 }
      case .documents: [documents.selectedValue].compactMap { $0 }
      }
    }
    set {
      func select(_ value: Int?, _ values: [Int], _ list: WritableKeyPath<BrowserState, ListPosition>) {
        if let row = value.flatMap({ values.firstIndex(of: $0) }) { self[keyPath: list].selected = row }
      }
      switch mode {
      case .timeline, .conflicts: break
      case .lanes: select(newValue.first, lanes.values, \.lanes.list)
      case .matrix:
        select(newValue.first, matrix.values, \.matrix.rows)
        select(newValue.last, matrix.values, \.matrix.columns)
      case .people: select(newValue.first, people.values, \.people.list)
      case .countries: select(newValue.first, countries.values, \.countries.list)
      case .documents: select(newValue.first, documents.values, \.documents.list)
      }
      revealInMode()
    }
  }
}
