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
    actors = Renumbering.numbers(
      old.timeline.actors, new.timeline.actors, \.slug, or: \.name
    ) { Actor.ID($0) }
    documents = Renumbering.numbers(old.timeline.documents, new.timeline.documents, \.path) {
      Document.ID($0)
    }
    countries = Renumbering.numbers(old.index.countries, new.index.countries, \.self) { $0 }
    years = Renumbering.numbers(old.index.years, new.index.years, \.self) { $0 }
  }

  private static func numbers<Thing, Name: Hashable, ID: Equatable>(
    _ old: [Thing], _ new: [Thing], _ name: (Thing) -> Name, or other: ((Thing) -> Name)? = nil,
    _ id: (Int) -> ID
  ) -> [ID?]? {
    // What is read on follows what was read.
    if old.count <= new.count, zip(old, new).allSatisfy({ name($0) == name($1) }) { return nil }
    // Of two long lists, a table of the shorter one.
    var numbers = [ID?](repeating: nil, count: old.count)
    func look(_ name: (Thing) -> Name) {
      let wanted = Dictionary(grouping: old.indices.filter { numbers[$0] == nil }) { name(old[$0]) }
      for (position, thing) in new.enumerated() {
        for index in wanted[name(thing)] ?? [] where numbers[index] == nil { numbers[index] = id(position) }
      }
    }
    look(name)
    if let other, numbers.contains(where: { $0 == nil }) { look(other) }
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
