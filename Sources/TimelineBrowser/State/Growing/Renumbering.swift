import TimelineModel

/// Where things of a timeline are in the one that follows it.
struct Renumbering {
  private let old: IndexedTimeline
  private let new: IndexedTimeline
  /// By their numbers; nil where they are the same.
  private let actors: [Actor.ID?]?
  private let documents: [Document.ID?]?

  private let countries: [Int?]?
  private let years: [Int?]?

  init(from old: IndexedTimeline, to new: IndexedTimeline) {
    self.old = old
    self.new = new
    actors = Renumbering.numbers(old.timeline.actors, new.timeline.actors, \.slug) { Actor.ID($0) }
    documents = Renumbering.numbers(old.timeline.documents, new.timeline.documents, \.path) {
      Document.ID($0)
    }
    countries = Renumbering.numbers(old.index.countries, new.index.countries, \.self) { $0 }
    years = Renumbering.numbers(old.index.years, new.index.years, \.self) { $0 }
  }

  private static func numbers<Thing, Name: Hashable, ID>(
    _ old: [Thing], _ new: [Thing], _ name: (Thing) -> Name, _ id: (Int) -> ID
  ) -> [ID?]? {
    if old.elementsEqual(new, by: { name($0) == name($1) }) { return nil }
    let positions = Dictionary(new.enumerated().map { (name($1), $0) }) { first, _ in first }
    return old.map { positions[name($0)].map(id) }
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

  /// The same people and documents, but for those that are gone.
  func filter(_ filter: TimelineFilter) -> TimelineFilter {
    var filter = filter
    if let actors {
      filter.persons.included = Renumbering.renumber(filter.persons.included) { actors[Int($0.index)] }
      filter.persons.excluded = Renumbering.renumber(filter.persons.excluded) { actors[Int($0.index)] }
    }
    if let documents {
      filter.documents.included = Renumbering.renumber(filter.documents.included) { documents[Int($0.index)] }
      filter.documents.excluded = Renumbering.renumber(filter.documents.excluded) { documents[Int($0.index)] }
    }
    return filter
  }

  /// A viewpoint of the new timeline.
  func viewpoint(_ viewpoint: Viewpoint) -> Viewpoint {
    var viewpoint = viewpoint
    viewpoint.event = event(viewpoint.event)
    viewpoint.filter = filter(viewpoint.filter)
    viewpoint.setAside = viewpoint.setAside.map(filter)
    viewpoint.folds.forgetExceptions()
    viewpoint.values = viewpoint.values.compactMap { value($0, of: viewpoint.facet) }
    return viewpoint
  }

  private static func renumber<ID>(_ ids: Set<ID>, _ number: (ID) -> ID?) -> Set<ID> {
    Set(ids.compactMap(number))
  }
}
