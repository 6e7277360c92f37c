import TimelineModel

/// Where things of a timeline are in the one that follows it.
struct Renumbering {
  private let old: IndexedTimeline
  private let new: IndexedTimeline
  /// By their numbers; nil where they are the same. People are known by their names where their slugs are others.
  private let actors: [Actor.ID?]?
  private let documents: [Document.ID?]?

  private let countries: [Int?]?
  private let years: [Int?]?

  init(from old: IndexedTimeline, to new: IndexedTimeline) {
    self.old = old
    self.new = new
    let (before, after) = (old.timeline, new.timeline)
    actors = Renumbering.numbers(
      (before.actors.count, { before.actors[$0].slug }), (after.actors.count, { after.actors[$0].slug }),
      or: ({ before.actors[$0].name }, { after.actors[$0].name })
    )?.map { $0.map { Actor.ID($0) } }
    documents = Renumbering.numbers(
      (before.documents.count, { before.documents[$0].path }),
      (after.documents.count, { after.documents[$0].path })
    )?.map { $0.map { Document.ID($0) } }
    let (countries, others) = (old.index.countries, new.index.countries)
    self.countries = Renumbering.numbers(
      (countries.count, { countries[$0] }), (others.count, { others[$0] }))
    let (years, otherYears) = (old.index.years, new.index.years)
    self.years = Renumbering.numbers((years.count, { years[$0] }), (otherYears.count, { otherYears[$0] }))
  }

  /// How many things there are, and what each is called: a name of one is no copy of it all.
  private typealias Names<Name> = (count: Int, at: (Int) -> Name)

  /// Where each of the old things is among the new ones; nil where all are where they were.
  ///
  /// - Parameter other: other names to know those by that are not found.
  private static func numbers<Name: Hashable>(
    _ old: Names<Name>, _ new: Names<Name>, or other: (old: (Int) -> Name, new: (Int) -> Name)? = nil
  ) -> [Int?]? {
    // What is read on follows what was read.
    if old.count <= new.count, (0..<old.count).allSatisfy({ old.at($0) == new.at($0) }) { return nil }
    var numbers = [Int?](repeating: nil, count: old.count)
    func look(_ oldName: (Int) -> Name, _ newName: (Int) -> Name) {
      let wanted = Dictionary(grouping: (0..<old.count).filter { numbers[$0] == nil }, by: oldName)
      for position in 0..<new.count {
        for index in wanted[newName(position)] ?? [] where numbers[index] == nil { numbers[index] = position }
      }
    }
    look(old.at, new.at)
    if let other, numbers.contains(nil) { look(other.old, other.new) }
    return numbers
  }

  /// Where an event is; for one that is gone, where a new one of its day is, else the one that followed it,
  /// else the one nearest in time.
  func event(_ event: Int) -> Int {
    let events = old.timeline.events
    guard events.indices.contains(event) else { return 0 }
    if let known = new.position(of: events[event].id) { return known }
    let last = max(0, new.timeline.events.count - 1)
    let day = old.index.days[event]
    let nearest = day == nil ? last : new.nearest(to: day)
    if day != nil, !new.timeline.events.isEmpty, new.index.days[nearest] == day,
      old.position(of: new.timeline.events[nearest].id) == nil
    {
      return nearest
    }
    let following = events.indices.contains(event + 1) ? new.position(of: events[event + 1].id) : nil
    return following ?? nearest
  }

  /// Where the very same event is; nil where it is gone.
  func known(_ event: Int) -> Int? {
    old.timeline.events.indices.contains(event) ? new.position(of: old.timeline.events[event].id) : nil
  }

  /// Where a value of a facet is; nil where it is gone.
  func value(_ value: Int, of facet: Facet) -> Int? {
    switch facet {
    case .person: actors.map { $0[value].map { Int($0.index) } } ?? value
    case .document: documents.map { $0[value].map { Int($0.index) } } ?? value
    case .country: countries.map { $0[value] } ?? value
    case .year: years.map { $0[value] } ?? value
    case .kind, .status: value
    }
  }

  /// The same people and documents; those that are gone are still asked for, by their names.
  func filter(_ filter: TimelineFilter) -> TimelineFilter {
    var filter = filter
    filter.persons.renumber {
      actors?[Int($0.index)] ?? (actors == nil ? $0 : nil)
    } known: { slug in
      new.timeline.actors.firstIndex { $0.slug == slug }.map { Actor.ID($0) }
    } name: { id in
      TimelineFilter.MissingName(key: old.timeline[id].slug, name: old.timeline[id].name)
    }
    filter.documents.renumber {
      documents?[Int($0.index)] ?? (documents == nil ? $0 : nil)
    } known: { path in
      new.timeline.documents.firstIndex { $0.path == path }.map { Document.ID($0) }
    } name: { id in
      TimelineFilter.MissingName(key: old.timeline[id].path, name: DocumentWording.name(old.timeline[id]))
    }
    return filter
  }

  /// A viewpoint of the new timeline.
  func viewpoint(_ viewpoint: Viewpoint) -> Viewpoint {
    var viewpoint = viewpoint
    viewpoint.event = event(viewpoint.event)
    viewpoint.filter = filter(viewpoint.filter)
    viewpoint.setAside = viewpoint.setAside.map(filter)
    viewpoint.folds.renumber(known)
    viewpoint.values = viewpoint.values.compactMap { value($0, of: viewpoint.facet) }
    return viewpoint
  }
}

extension TimelineFilter.Choice {
  /// Takes the values of another timeline: what is gone becomes a name, and names become what they mean there.
  ///
  /// - Parameters:
  ///   - number: the value as it is there; nil where it is gone.
  ///   - known: the value that has a key there.
  ///   - name: what a value that is gone is called.
  fileprivate mutating func renumber(
    _ number: (Value) -> Value?, known: (String) -> Value?, name: (Value) -> TimelineFilter.MissingName
  ) {
    func take(_ values: inout Set<Value>, _ missing: inout Set<TimelineFilter.MissingName>) {
      let back = Dictionary(
        uniqueKeysWithValues: missing.compactMap { name in known(name.key).map { (name, $0) } })
      let gone = values.filter { number($0) == nil }
      missing = missing.subtracting(back.keys).union(gone.map(name))
      values = Set(values.compactMap(number)).union(back.values)
    }
    take(&included, &missing)
    take(&excluded, &missingExcluded)
  }
}
