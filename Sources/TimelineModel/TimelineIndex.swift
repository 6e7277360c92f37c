/// What makes filtering a timeline fast: the values of each facet in each event, built once.
public final class TimelineIndex: Sendable {
  /// How many events there are.
  public let eventCount: Int
  /// The country facet's values: the codes in the events, sorted.
  public let countries: [CountryCode]
  private let facets: [FacetIndex]
  private let countryPositions: [CountryCode: Int]
  private let earliest: [Int32]
  private let latest: [Int32]

  /// The kind facet's values.
  public static let kinds = Event.Kind.allCases
  /// The status facet's values.
  public static let statuses = Event.Status.allCases

  /// Indexes a timeline. The person facet's values are the timeline's actors.
  public init(_ timeline: Timeline) {
    let events = timeline.events
    eventCount = events.count
    var positions: [CountryCode: Int] = [:]
    for event in events {
      for country in event.countries where positions[country] == nil { positions[country] = 0 }
      if let country = event.place?.country, positions[country] == nil { positions[country] = 0 }
    }
    countries = positions.keys.sorted()
    for (position, country) in countries.enumerated() { positions[country] = position }
    countryPositions = positions
    let actorCount = timeline.actors.count
    let kindPositions = Dictionary(
      uniqueKeysWithValues: TimelineIndex.kinds.enumerated().map { ($1, Int32($0)) })
    let statusPositions = Dictionary(
      uniqueKeysWithValues: TimelineIndex.statuses.enumerated().map { ($1, Int32($0)) })
    facets = [
      FacetIndex(events: events.count, values: actorCount) { event, add in
        for participant in events[event].participants where participant.actor.index < actorCount {
          add(participant.actor.index)
        }
      },
      FacetIndex(events: events.count, values: positions.count) { event, add in
        for country in events[event].countries { add(Int32(positions[country] ?? 0)) }
        if let country = events[event].place?.country { add(Int32(positions[country] ?? 0)) }
      },
      FacetIndex(events: events.count, values: TimelineIndex.kinds.count) { event, add in
        add(kindPositions[events[event].kind] ?? 0)
      },
      FacetIndex(events: events.count, values: TimelineIndex.statuses.count) { event, add in
        add(statusPositions[events[event].status] ?? 0)
      },
    ]
    // Undated events overlap no range: their bounds are crossed.
    earliest = events.map { $0.date.isOpen ? .max : $0.date.earliest?.number ?? .min }
    latest = events.map { $0.date.isOpen ? .min : $0.date.latest?.number ?? .max }
  }

  /// The events that have a value of a facet, in order.
  public func events(_ facet: Facet, value: Int) -> [Int32] {
    Array(facets[facet.rawValue].events(with: value))
  }

  /// The position of a country among the country facet's values.
  public func position(of country: CountryCode) -> Int? { countryPositions[country] }

  /// Applies a filter.
  ///
  /// - Parameter search: the events that the filter's search finds; nil where it has none.
  public func result(of filter: TimelineFilter, search: EventSet? = nil) -> FilterResult {
    let base = baseSet(filter, search)
    let included = Facet.allCases.map { facet in union(facet, positions(facet, filter).included) }
    func intersection(without facet: Facet?) -> EventSet? {
      var result = base
      for other in Facet.allCases where other != facet {
        guard let set = included[other.rawValue] else { continue }
        if result == nil { result = set } else { result?.formIntersection(set) }
      }
      return result
    }
    let passing = intersection(without: nil)
    let counts = Facet.allCases.map { facet in
      let set = included[facet.rawValue] == nil ? passing : intersection(without: facet)
      return facets[facet.rawValue].counts(in: set)
    }
    return FilterResult(
      events: passing ?? EventSet(universe: eventCount, full: true), counts: FacetCounts(counts))
  }

  /// The events that pass the search, the range of days and the exclusions; nil for all.
  private func baseSet(_ filter: TimelineFilter, _ search: EventSet?) -> EventSet? {
    var base = search
    if filter.from != nil || filter.to != nil {
      let from = filter.from?.number ?? .min
      let to = filter.to?.number ?? .max
      var range = EventSet(universe: eventCount)
      for event in 0..<eventCount
      where earliest[event] <= to && latest[event] >= from && earliest[event] <= latest[event] {
        range.insert(event)
      }
      if base == nil { base = range } else { base?.formIntersection(range) }
    }
    for facet in Facet.allCases {
      guard let excluded = union(facet, positions(facet, filter).excluded) else { continue }
      var kept = base ?? EventSet(universe: eventCount, full: true)
      kept.subtract(excluded)
      base = kept
    }
    return base
  }

  /// The events that have one of some values; nil where there are no values.
  private func union(_ facet: Facet, _ values: [Int]?) -> EventSet? {
    guard let values else { return nil }
    var set = EventSet(universe: eventCount)
    for value in values where value < facets[facet.rawValue].valueCount {
      set.insert(contentsOf: facets[facet.rawValue].events(with: value))
    }
    return set
  }

  /// A choice as positions among the facet's values; nil where nothing is chosen.
  private func positions(_ facet: Facet, _ filter: TimelineFilter) -> (included: [Int]?, excluded: [Int]?) {
    func map<Value>(_ choice: TimelineFilter.Choice<Value>, _ position: (Value) -> Int?) -> ([Int]?, [Int]?) {
      (
        choice.included.isEmpty ? nil : choice.included.compactMap(position),
        choice.excluded.isEmpty ? nil : choice.excluded.compactMap(position)
      )
    }
    switch facet {
    case .person: return map(filter.persons) { Int($0.index) }
    case .country: return map(filter.countries) { countryPositions[$0] }
    case .kind: return map(filter.kinds) { TimelineIndex.kinds.firstIndex(of: $0) }
    case .status: return map(filter.statuses) { TimelineIndex.statuses.firstIndex(of: $0) }
    }
  }
}
