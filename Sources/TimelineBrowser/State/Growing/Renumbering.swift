import TimelineModel

/// Where things of a timeline are in the one that follows it.
struct Renumbering {
  private let old: Timeline
  private let new: IndexedTimeline
  /// By their numbers; nil where they are the same.
  private let actors: [Actor.ID?]?
  private let documents: [Document.ID?]?

  init(from old: Timeline, to new: IndexedTimeline) {
    self.old = old
    self.new = new
    actors = Renumbering.numbers(old.actors.map(\.slug), new.timeline.actors.map(\.slug)) { Actor.ID($0) }
    documents = Renumbering.numbers(old.documents.map(\.path), new.timeline.documents.map(\.path)) {
      Document.ID($0)
    }
  }

  private static func numbers<ID>(_ old: [String], _ new: [String], _ id: (Int) -> ID) -> [ID?]? {
    if old == new { return nil }
    let positions = Dictionary(new.enumerated().map { ($1, $0) }) { first, _ in first }
    return old.map { positions[$0].map(id) }
  }

  /// Where an event is; one that is not there stays at its number, as far as there are so many.
  func event(_ event: Int) -> Int {
    let known = old.events.indices.contains(event) ? new.position(of: old.events[event].id) : nil
    return known ?? max(0, min(event, new.timeline.events.count - 1))
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
    if actors != nil { viewpoint.values = [] }
    return viewpoint
  }

  private static func renumber<ID>(_ ids: Set<ID>, _ number: (ID) -> ID?) -> Set<ID> {
    Set(ids.compactMap(number))
  }
}
