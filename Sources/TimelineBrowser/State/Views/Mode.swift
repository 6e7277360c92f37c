import TimelineModel

/// The ways to look at what the filter leaves.
enum Mode: Hashable, Sendable, CaseIterable {
  case timeline, lanes, matrix, people, countries, documents, conflicts

  /// Whether an event is selected in it, whichever it is.
  var isOfEvents: Bool { self == .timeline || self == .lanes }

  /// How the view is called on screen.
  var title: String {
    switch self {
    case .timeline: "timeline"
    case .lanes: "lanes"
    case .matrix: "who met whom"
    case .people: "people"
    case .countries: "countries"
    case .documents: "documents"
    case .conflicts: "conflicts"
    }
  }
}

/// Whom lanes and the matrix are of.
enum Subject: Hashable, Sendable {
  case people, countries

  var facet: Facet { self == .people ? .person : .country }
  var other: Subject { self == .people ? .countries : .people }
}

extension BrowserState {
  /// Shows another view; the selected event stays.
  mutating func show(_ mode: Mode) -> [Effect] {
    screens = []
    focus = .list
    self.mode = mode
    arrangeMode(entering: true)
    list.center(count: rows.rows.count, height: listHeight)
    return []
  }

  /// Lists anew what the view shows.
  mutating func arrangeMode(entering: Bool = false) {
    switch mode {
    case .timeline: break
    case .lanes: lanes.arrange(self, entering: entering)
    case .matrix: matrix.arrange(self, entering: entering)
    case .people: people.arrange(self, .people, entering: entering)
    case .countries: countries.arrange(self, .countries, entering: entering)
    case .documents: documents.arrange(self, entering: entering)
    case .conflicts: conflicts.arrange(self, entering: entering)
    }
  }

  /// The values of a facet in the events that are shown, those with the most events first.
  func ranked(_ facet: Facet) -> [Int] {
    let counts = filter.isEmpty ? indexed.everything.counts[facet] : index.counts(facet, in: result.events)
    return counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
  }

  /// What somebody or some country is called in a view of either.
  func name(_ subject: Subject, _ value: Int) -> String {
    switch subject {
    case .people: names[Actor.ID(value)]
    case .countries: timeline.name(of: index.countries[value])
    }
  }

  /// The values of a facet in the selected event, in the order of the event.
  func selectedValues(_ subject: Subject) -> [Int] {
    guard let selected = selectedEvent else { return [] }
    return index.values(subject.facet, of: selected).map { Int($0) }
  }

  /// People instead of countries, or the other way round.
  mutating func toggleSubject() -> [Effect] {
    switch mode {
    case .lanes:
      lanes.subject = lanes.subject.other
      arrangeMode(entering: true)
    case .matrix:
      matrix.subject = matrix.subject.other
      arrangeMode(entering: true)
    case .people: return show(.countries)
    case .countries: return show(.people)
    default: break
    }
    return []
  }

  /// Filters for values of a facet, all together, and shows the timeline.
  mutating func filter(for values: [Int], _ subject: Subject) -> [Effect] {
    switch subject {
    case .people:
      filter.persons = .init(included: Set(values.map { Actor.ID($0) }), together: values.count > 1)
    case .countries:
      filter.countries = .init(included: Set(values.map { index.countries[$0] }), together: values.count > 1)
    }
    applyFilter()
    return show(.timeline)
  }

  /// Opens what is selected in the view.
  mutating func openSelected() -> [Effect] {
    switch mode {
    case .timeline, .lanes: return openSource()
    case .matrix:
      guard let pair = matrix.pair else { return [] }
      guard matrix.count(matrix.rows.selected, matrix.columns.selected) > 0 else {
        let (one, other) = (name(matrix.subject, pair.0), name(matrix.subject, pair.1))
        notice = "\(one) and \(other) have no event together"
        return []
      }
      return filter(for: pair.0 == pair.1 ? [pair.0] : [pair.0, pair.1], matrix.subject)
    case .people:
      guard let value = people.selectedValue else { return [] }
      return filter(for: [value], .people)
    case .countries:
      guard let value = countries.selectedValue else { return [] }
      return filter(for: [value], .countries)
    case .documents: return openDocument()
    case .conflicts:
      if let event = conflicts.selectedEvent { select(event: event) }
      return openSource()
    }
  }

  /// Moves in the view.
  mutating func moveInMode(_ motion: Motion) {
    let area = ScreenLayout(self).main
    let height = area.height
    switch mode {
    case .timeline: moveSelection(motion)
    case .lanes: moveLane(motion)
    case .matrix: matrix.move(motion, height: MatrixView.visibleRows(self))
    case .people:
      people.list.move(motion, count: people.values.count, height: DirectoryView.visibleRows(area))
    case .countries:
      countries.list.move(motion, count: countries.values.count, height: DirectoryView.visibleRows(area))
    case .documents:
      documents.list.move(motion, count: documents.values.count, height: DocumentList.visibleRows(height))
    case .conflicts:
      conflicts.list.move(motion, count: conflicts.events.count, height: ConflictView.visibleCount(height))
      if let event = conflicts.selectedEvent { select(event: event) }
    }
  }

  /// Puts what is selected into view.
  mutating func revealInMode() {
    let area = ScreenLayout(self).main
    let height = area.height
    switch mode {
    case .timeline: break
    case .lanes: lanes.list.reveal(count: lanes.values.count, height: LanesView.visibleLanes(self))
    case .matrix:
      matrix.rows.reveal(count: matrix.values.count, height: MatrixView.visibleRows(self))
      matrix.columns.reveal(count: matrix.values.count, height: MatrixView.visibleColumns(self))
    case .people: people.list.reveal(count: people.values.count, height: DirectoryView.visibleRows(area))
    case .countries:
      countries.list.reveal(count: countries.values.count, height: DirectoryView.visibleRows(area))
    case .documents:
      documents.list.reveal(count: documents.values.count, height: DocumentList.visibleRows(height))
    case .conflicts:
      conflicts.list.reveal(count: conflicts.events.count, height: ConflictView.visibleCount(height))
    }
  }
}

extension BrowserState {
  /// What the view is called, with whose it is.
  var modeTitle: String {
    switch mode {
    case .lanes: lanes.subject == .people ? "lanes of people" : "lanes of countries"
    case .matrix: matrix.subject == .people ? "who met whom" : "which countries met"
    default: mode.title
    }
  }
}
