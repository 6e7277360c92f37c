/// A part of a filter that an event does not pass.
public enum FilterObstacle: Hashable, Sendable {
  /// It has none of the values that are wanted, or not all that are wanted together.
  case included(Facet)
  /// It has values that are not wanted.
  case excluded(Facet)
  /// It lies outside the range of days, or has no date.
  case range
  /// Words do not stand in it.
  case phrase(String)
  /// Words that are not wanted stand in it.
  case excludedPhrase(String)
}

extension TimelineIndex {
  /// What in a filter hides an event; empty where nothing does.
  ///
  /// - Parameter timeline: the one that is indexed.
  public func obstacles(to event: Int, of filter: TimelineFilter, in timeline: Timeline) -> [FilterObstacle] {
    var obstacles: [FilterObstacle] = []
    for facet in Facet.allCases {
      let own = Set(values(facet, of: event).map { Int($0) })
      let (included, excluded) = positions(facet, filter)
      if let included {
        let isWanted =
          isTogether(facet, filter)
          ? included.allSatisfy(own.contains) && !hasMissing(facet, filter)
          : included.contains(where: own.contains)
        if !isWanted { obstacles.append(.included(facet)) }
      }
      if excluded?.contains(where: own.contains) ?? false { obstacles.append(.excluded(facet)) }
    }
    if !isInRange(event, filter) { obstacles.append(.range) }
    func holds(_ phrase: String) -> Bool {
      timeline.holds(SearchQuery(phrase), in: timeline.events[event])
    }
    obstacles += filter.search.included.filter { !holds($0) }.map { .phrase($0) }
    obstacles += filter.search.excluded.filter(holds).map { .excludedPhrase($0) }
    return obstacles
  }

  /// A filter without what hides an event: the rest of it stays.
  public func lifting(_ obstacles: [FilterObstacle], to event: Int, from filter: TimelineFilter)
    -> TimelineFilter
  {
    var filter = filter
    for obstacle in obstacles {
      switch obstacle {
      case .included(.person): filter.persons.wantAny()
      case .included(.country): filter.countries.wantAny()
      case .included(.kind): filter.kinds.wantAny()
      case .included(.status): filter.statuses.wantAny()
      case .included(.year): filter.years.wantAny()
      case .included(.document): filter.documents.wantAny()
      case .excluded(let facet):
        for value in values(facet, of: event).map({ Int($0) }) {
          switch facet {
          case .person: filter.persons.excluded.remove(Actor.ID(value))
          case .country: filter.countries.excluded.remove(countries[value])
          case .kind: filter.kinds.excluded.remove(TimelineIndex.kinds[value])
          case .status: filter.statuses.excluded.remove(TimelineIndex.statuses[value])
          case .year: filter.years.excluded.remove(years[value])
          case .document: filter.documents.excluded.remove(Document.ID(value))
          }
        }
      case .range: (filter.from, filter.to) = (nil, nil)
      case .phrase(let phrase): filter.search.included.removeAll { $0 == phrase }
      case .excludedPhrase(let phrase): filter.search.excluded.removeAll { $0 == phrase }
      }
    }
    return filter
  }
}
