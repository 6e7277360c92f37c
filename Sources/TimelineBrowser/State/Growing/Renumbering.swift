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

  private static func numbers<Thing, Name: Hashable, ID>(
    _ old: [Thing], _ new: [Thing], _ name: (Thing) -> Name, or other: ((Thing) -> Name)? = nil,
    _ id: (Int) -> ID
  ) -> [ID?]? {
    if old.elementsEqual(new, by: { name($0) == name($1) }) { return nil }
    let positions = Dictionary(new.enumerated().map { (name($1), $0) }) { first, _ in first }
    let others = other.map { other in
      Dictionary(new.enumerated().map { (other($1), $0) }) { first, _ in first }
    }
    return old.map { thing in
      (positions[name(thing)] ?? other.flatMap { others?[$0(thing)] }).map(id)
    }
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
    if let actors {
      let known = Dictionary(new.timeline.actors.enumerated().map { ($1.slug, Actor.ID($0)) }) { first, _ in
        first
      }
      filter.persons.renumber(known) {
        actors[Int($0.index)]
      } name: { id in
        let actor = old.timeline[id]
        return .init(key: actor.slug, name: actor.name)
      }
    }
    if let documents {
      let known = Dictionary(new.timeline.documents.enumerated().map { ($1.path, Document.ID($0)) }) {
        first, _ in first
      }
      filter.documents.renumber(known) {
        documents[Int($0.index)]
      } name: { id in
        let document = old.timeline[id]
        return .init(key: document.path, name: DocumentWording.name(document))
      }
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
  fileprivate mutating func renumber(
    _ known: [String: Value], _ number: (Value) -> Value?, name: (Value) -> TimelineFilter.MissingName
  ) {
    func take(_ values: inout Set<Value>, _ missing: inout Set<TimelineFilter.MissingName>) {
      let back = missing.filter { known[$0.key] != nil }
      let gone = values.filter { number($0) == nil }
      missing = missing.subtracting(back).union(gone.map(name))
      values = Set(values.compactMap(number)).union(back.compactMap { known[$0.key] })
    }
    take(&included, &missing)
    take(&excluded, &missingExcluded)
  }
}
