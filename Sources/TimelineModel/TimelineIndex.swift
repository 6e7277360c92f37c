/// What makes filtering a timeline fast: the values of each facet in each event, built once.
public final class TimelineIndex: Sendable {
  /// How many events there are.
  public let eventCount: Int
  /// The country facet's values: the codes in the events, sorted.
  public let countries: [CountryCode]
  /// The year facet's values, sorted; `TimelineFilter.undated` last, where there are such events.
  public let years: [Int]
  /// Where each event stands on a line of time: its first day, else its last; nil where it has no date.
  public let days: [Day?]
  /// Which events are part of a journey.
  public let journeys: Journeys
  /// The places of the events, each by its name or, where it has none, by its country's.
  public let places: [String]
  /// For each event its place, as a position in `places`; -1 where it has none.
  public let placePositions: [Int32]
  /// The events whose sources disagree.
  public let disputed: EventSet
  /// The trips, and the events that lasted throughout their dates.
  public let trips: EventSet
  /// See `trips`.
  public let lasting: EventSet
  /// The events that are background only.
  let context: EventSet
  private let facets: [FacetIndex]
  private let yearPositions: [Int: Int]
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
    let spans = events.map { TimelineIndex.years(of: $0.date) }
    let years = Set(spans.lazy.joined()).sorted { ($0 == 0 ? .max : $0) < ($1 == 0 ? .max : $1) }
    let yearPositions = Dictionary(uniqueKeysWithValues: years.enumerated().map { ($1, $0) })
    self.years = years
    self.yearPositions = yearPositions
    days = events.map { $0.date.earliest ?? $0.date.latest }
    journeys = Journeys(events)
    (places, placePositions) = TimelineIndex.places(of: timeline)
    var disputed = EventSet(universe: events.count)
    for event in events.indices where events[event].isDisputed { disputed.insert(event) }
    self.disputed = disputed
    var context = EventSet(universe: events.count)
    for event in events.indices where events[event].kind == .context { context.insert(event) }
    self.context = context
    var trips = EventSet(universe: events.count)
    for event in events.indices where events[event].kind == .trip { trips.insert(event) }
    self.trips = trips
    var lasting = EventSet(universe: events.count)
    for event in events.indices where events[event].date.extent == .throughout { lasting.insert(event) }
    self.lasting = lasting
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
      FacetIndex(events: events.count, values: years.count) { event, add in
        for year in spans[event] { add(Int32(yearPositions[year] ?? 0)) }
      },
      FacetIndex(events: events.count, values: timeline.documents.count) { event, add in
        for evidence in events[event].evidence where evidence.span.document.index < timeline.documents.count {
          add(evidence.span.document.index)
        }
      },
    ]
    // Undated events overlap no range: their bounds are crossed.
    earliest = events.map { $0.date.isOpen ? .max : $0.date.earliest?.number ?? .min }
    latest = events.map { $0.date.isOpen ? .min : $0.date.latest?.number ?? .max }
  }

  /// The years that a date can lie in; of long stretches the first one.
  private static func years(of date: EventDate) -> ClosedRange<Int> {
    guard let first = date.earliest ?? date.latest, let last = date.latest ?? date.earliest else {
      return TimelineFilter.undated...TimelineFilter.undated
    }
    let year = first.year
    return year...(last < first || last.year - year > 50 ? year : last.year)
  }

  private static func places(of timeline: Timeline) -> ([String], [Int32]) {
    var names: [String] = []
    var known: [String: Int32] = [:]
    let positions = timeline.events.indices.map { event -> Int32 in
      guard let place = timeline.events[event].place else { return -1 }
      let name = place.name.isEmpty ? place.country.map { timeline.name(of: $0) } ?? "" : place.name
      if name.isEmpty { return -1 }
      if let position = known[name] { return position }
      known[name] = Int32(names.count)
      names.append(name)
      return Int32(names.count - 1)
    }
    return (names, positions)
  }

  /// The last day that an event can have been on; nil where nothing bounds it.
  public func latestDay(of event: Int) -> Day? {
    let number = latest[event]
    return number == .max || number == .min ? nil : Day(number: number)
  }

  /// From the first to the last day that an event stands at; nil where none has a date.
  public var dayRange: ClosedRange<Day>? {
    var range: (Day, Day)?
    for case let day? in days { range = range.map { (min($0.0, day), max($0.1, day)) } ?? (day, day) }
    return range.map { $0.0...$0.1 }
  }

  /// How many events of a set have each value of a facet.
  public func counts(_ facet: Facet, in events: EventSet) -> [Int32] {
    facets[facet.rawValue].counts(in: events)
  }

  /// The values of a facet that an event has, each once.
  public func values(_ facet: Facet, of event: Int) -> ArraySlice<Int32> {
    facets[facet.rawValue].values(of: event)
  }

  /// The events that have a value of a facet, in order.
  public func events(_ facet: Facet, value: Int) -> ArraySlice<Int32> {
    facets[facet.rawValue].events(with: value)
  }

  /// Adds, for each value of a facet, how many of some events have it.
  func count(_ facet: Facet, in events: some Sequence<Int32>, _ counts: inout [Int32]) {
    facets[facet.rawValue].count(events, &counts)
  }

  /// For each two of some values of a facet, how many of some events have both; row by row in the order of the
  /// values.
  public func pairCounts(_ facet: Facet, of values: [Int], in events: [Int32]) -> [Int32] {
    var ranks = [Int32](repeating: -1, count: valueCount(facet))
    for (rank, value) in values.enumerated() { ranks[value] = Int32(rank) }
    return facets[facet.rawValue].pairCounts(events, ranks: ranks, side: values.count)
  }

  /// How many values a facet has.
  public func valueCount(_ facet: Facet) -> Int { facets[facet.rawValue].valueCount }

  /// The position of a country among the country facet's values.
  public func position(of country: CountryCode) -> Int? { countryPositions[country] }

  /// Applies a filter.
  ///
  /// - Parameter search: the events that the filter's search finds; nil where it has none.
  public func result(of filter: TimelineFilter, search: EventSet? = nil) -> FilterResult {
    let base = baseSet(filter, search)
    let included = Facet.allCases.map { facet in
      isTogether(facet, filter) && hasMissing(facet, filter)
        ? EventSet(universe: eventCount)
        : wanted(facet, positions(facet, filter).included, together: isTogether(facet, filter))
    }
    func intersection(without facet: Facet?) -> EventSet? {
      var result = base
      for other in Facet.allCases where other != facet {
        guard let set = included[other.rawValue] else { continue }
        if result == nil { result = set } else { result?.formIntersection(set) }
      }
      return result
    }
    let passing = intersection(without: nil)
    let counts = Facet.allCases.map { facet -> FacetCounts.Part in
      let index = facets[facet.rawValue]
      guard let passing, included[facet.rawValue] != nil, !isTogether(facet, filter) else {
        return FacetCounts.Part(index: index, countable: passing)
      }
      // One more value leaves what passes and what it adds; values that are excluded add nothing.
      var rest = intersection(without: facet) ?? EventSet(universe: eventCount, full: true)
      rest.subtract(passing)
      let (chosen, excluded) = positions(facet, filter)
      return FacetCounts.Part(
        index: index, countable: rest, passing: passing, chosen: Set(chosen ?? []),
        excluded: Set(excluded ?? []))
    }
    return FilterResult(
      events: passing ?? EventSet(universe: eventCount, full: true), counts: FacetCounts(counts))
  }

  /// The events that pass the search, the range of days and the exclusions; nil for all.
  private func baseSet(_ filter: TimelineFilter, _ search: EventSet?) -> EventSet? {
    var base = search
    if filter.from != nil || filter.to != nil {
      let range = eventsInRange(of: filter)
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

  /// The events that have one of some values, or all of them together; nil where there are no values.
  private func wanted(_ facet: Facet, _ values: [Int]?, together: Bool) -> EventSet? {
    guard together, let values else { return union(facet, values) }
    var set = EventSet(universe: eventCount, full: true)
    for value in values {
      if let events = union(facet, [value]) { set.formIntersection(events) }
    }
    return set
  }

  /// The events whose date can lie in the range of a filter; undated events lie in none.
  private func eventsInRange(of filter: TimelineFilter) -> EventSet {
    let (from, to) = (filter.from?.number ?? .min, filter.to?.number ?? .max)
    return earliest.withUnsafeBufferPointer { earliest in
      latest.withUnsafeBufferPointer { latest in
        EventSet(universe: eventCount) { event in
          TimelineIndex.canLie(earliest[event], latest[event], from: from, to: to)
        }
      }
    }
  }

  /// Whether a date can lie in a range; that of an undated event, whose earliest day is after its latest, in none.
  @inline(__always)
  private static func canLie(_ earliest: Int32, _ latest: Int32, from: Int32, to: Int32) -> Bool {
    earliest <= to && latest >= from && earliest <= latest
  }

  @inline(__always)
  func isInRange(_ event: Int, _ filter: TimelineFilter) -> Bool {
    if filter.from == nil, filter.to == nil { return true }
    return TimelineIndex.canLie(
      earliest[event], latest[event], from: filter.from?.number ?? .min, to: filter.to?.number ?? .max)
  }

  func isTogether(_ facet: Facet, _ filter: TimelineFilter) -> Bool {
    switch facet {
    case .person: filter.persons.together
    case .country: filter.countries.together
    case .document: filter.documents.together
    case .kind, .status, .year: false
    }
  }

  /// Whether a filter wants values of a facet that are not in the timeline.
  func hasMissing(_ facet: Facet, _ filter: TimelineFilter) -> Bool {
    switch facet {
    case .person: !filter.persons.missing.isEmpty
    case .document: !filter.documents.missing.isEmpty
    case .country, .kind, .status, .year: false
    }
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
  func positions(_ facet: Facet, _ filter: TimelineFilter) -> (included: [Int]?, excluded: [Int]?) {
    func map<Value>(_ choice: TimelineFilter.Choice<Value>, _ position: (Value) -> Int?) -> ([Int]?, [Int]?) {
      (
        choice.isWanting ? choice.included.compactMap(position) : nil,
        choice.excluded.isEmpty ? nil : choice.excluded.compactMap(position)
      )
    }
    switch facet {
    case .person: return map(filter.persons) { Int($0.index) }
    case .country: return map(filter.countries) { countryPositions[$0] }
    case .kind: return map(filter.kinds) { TimelineIndex.kinds.firstIndex(of: $0) }
    case .status: return map(filter.statuses) { TimelineIndex.statuses.firstIndex(of: $0) }
    case .year: return map(filter.years) { yearPositions[$0] }
    case .document: return map(filter.documents) { Int($0.index) }
    }
  }
}
