import RandomTesting
import Testing

@testable import TimelineModel

@Suite struct TimelineFilterTests {
  private let timeline = Fixture.small

  private func titles(_ filter: TimelineFilter) -> [String] {
    timeline.events(matching: filter).map { timeline.events[$0].title }
  }

  @Test func nothingChosenMeansAll() {
    #expect(timeline.events(matching: TimelineFilter()) == [0, 1, 2])
  }

  @Test func valuesOfOneKindMeanOrAndKindsMeanAnd() {
    var filter = TimelineFilter()
    filter.persons.included = [.init(1), .init(2)]
    #expect(timeline.events(matching: filter) == [1, 2])
    filter.countries.included = [CountryCode("SU")]
    #expect(timeline.events(matching: filter) == [1])
  }

  @Test func exclusionsTakeAway() {
    #expect(timeline.events(matching: TimelineFilter(persons: .init(excluded: [.init(1)]))) == [0, 2])
    #expect(timeline.events(matching: TimelineFilter(countries: .init(excluded: [CountryCode("US")]))) == [])
    #expect(timeline.events(matching: TimelineFilter(kinds: .init(excluded: [.trip]))) == [1, 2])
    #expect(timeline.events(matching: TimelineFilter(statuses: .init(included: [.planned]))) == [2])
  }

  @Test func daysOverlapWhatTheDateCanBe() {
    #expect(timeline.events(matching: TimelineFilter(from: Day("1972-02-29"))) == [0, 1])
    #expect(timeline.events(matching: TimelineFilter(from: Day("1972-03-01"))) == [1])
    #expect(timeline.events(matching: TimelineFilter(to: Day("1960-01-01"))) == [1])
    #expect(timeline.events(matching: TimelineFilter(from: Day("1975-01-01"))) == [])
  }

  @Test func searchLooksAtTitlesNamesPlacesAndExcerpts() {
    #expect(timeline.events(matching: TimelineFilter(search: "visits china")) == [0])
    #expect(timeline.events(matching: TimelineFilter(search: "Soviet")) == [1])
    #expect(timeline.events(matching: TimelineFilter(search: "peking")) == [0])
    #expect(timeline.events(matching: TimelineFilter(search: "welcomed")) == [1])
    #expect(timeline.events(matching: TimelineFilter(search: "thieu")) == [2])
    #expect(timeline.events(matching: TimelineFilter(search: "nobody")) == [])
  }

  /// The index says the same as asking each event.
  @Test func theIndexAgreesWithEachEventAsked() {
    let timeline = Fixture.random(events: 300, actors: 20, seed: 5)
    let index = TimelineIndex(timeline)
    var random = SeededGenerator(seed: 9)
    for _ in 0..<200 {
      let filter = TimelineFilter.random(timeline, &random)
      let result = index.result(of: filter)
      let expected = timeline.events.indices.filter { filter.plainlyMatches(timeline.events[$0]) }
      #expect(result.events.events.map { Int($0) } == expected)
      #expect(result.events.count == expected.count)
    }
  }

  /// A value's count is what choosing it too leaves; of a chosen value, how many of these events have it.
  @Test func countsSayWhatAChoiceWouldLeave() {
    let timeline = Fixture.random(events: 200, actors: 12, seed: 21)
    let index = TimelineIndex(timeline)
    var random = SeededGenerator(seed: 2)
    for _ in 0..<30 {
      let filter = TimelineFilter.random(timeline, &random)
      let result = index.result(of: filter)
      func check<Value>(
        _ facet: Facet, _ values: [Value],
        _ choice: WritableKeyPath<TimelineFilter, TimelineFilter.Choice<Value>>
      ) {
        for (position, value) in values.enumerated() {
          let count = Int(result.counts[facet][position])
          if filter[keyPath: choice].excluded.contains(value) {
            #expect(count == 0)
          } else if filter[keyPath: choice].included.contains(value) {
            let own = index.events(facet, value: position).filter { result.events.contains(Int($0)) }
            #expect(count == own.count)
          } else {
            var chosen = filter
            chosen[keyPath: choice].included.insert(value)
            #expect(count == index.result(of: chosen).events.count, "\(facet) \(position)")
          }
        }
      }
      check(.person, timeline.actors.map(\.id), \.persons)
      check(.country, index.countries, \.countries)
      check(.kind, TimelineIndex.kinds, \.kinds)
      check(.status, TimelineIndex.statuses, \.statuses)
      check(.year, index.years, \.years)
    }
  }

  /// Of what hides an event, each part alone does, and without all of them the event is there.
  @Test(arguments: 0..<4)
  func obstaclesAreWhatHides(seed: Int) {
    let timeline = Fixture.random(events: 60, actors: 12, seed: UInt64(seed))
    let index = TimelineIndex(timeline)
    let words = SearchIndex(timeline)
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<15 {
      var filter = TimelineFilter.random(timeline, &random)
      if Int.random(in: 0..<3, using: &random) == 0 { filter.persons.together = true }
      if Int.random(in: 0..<3, using: &random) == 0 {
        filter.search = .init(included: ["1", "person"], excluded: ["2"])
      }
      func passing(_ filter: TimelineFilter) -> EventSet {
        index.result(of: filter, search: filter.search.isEmpty ? nil : words.events(matching: filter.search))
          .events
      }
      let shown = passing(filter)
      for event in timeline.events.indices {
        let obstacles = index.obstacles(to: event, of: filter, in: timeline)
        #expect(obstacles.isEmpty == shown.contains(event))
        guard !obstacles.isEmpty else { continue }
        #expect(passing(index.lifting(obstacles, to: event, from: filter)).contains(event))
        for left in obstacles {
          let others = obstacles.filter { $0 != left }
          #expect(!passing(index.lifting(others, to: event, from: filter)).contains(event))
        }
      }
    }
  }
}

extension TimelineFilter {
  /// What the filter means, asked of one event; search left out.
  fileprivate func plainlyMatches(_ event: Event) -> Bool {
    func passes<Value>(_ values: [Value], _ choice: Choice<Value>) -> Bool {
      (choice.included.isEmpty && choice.missing.isEmpty || values.contains { choice.included.contains($0) })
        && !values.contains { choice.excluded.contains($0) }
    }
    let inRange: Bool
    if from == nil, to == nil {
      inRange = true
    } else {
      inRange =
        !event.date.isOpen && (event.date.latest.map { latest in from.map { latest >= $0 } ?? true } ?? true)
        && (event.date.earliest.map { earliest in to.map { earliest <= $0 } ?? true } ?? true)
    }
    return inRange && passes(event.participants.map(\.actor), persons)
      && passes(event.countries + [event.place?.country].compactMap { $0 }, countries)
      && passes([event.kind], kinds)
      && passes([event.status], statuses)
  }

  fileprivate static func random(_ timeline: Timeline, _ random: inout SeededGenerator) -> TimelineFilter {
    func some<Value>(_ values: [Value]) -> Choice<Value> {
      Choice(
        included: Set(
          (0..<Int.random(in: 0...2, using: &random)).compactMap { _ in values.randomElement(using: &random) }
        ),
        excluded: Int.random(in: 0...3, using: &random) == 0
          ? Set([values.randomElement(using: &random)!]) : [])
    }
    var persons = some(timeline.actors.map(\.id))
    // Nobody who takes part.
    if Int.random(in: 0...3, using: &random) == 0 { persons.missing = [.init(key: "x", name: "X")] }
    if Int.random(in: 0...3, using: &random) == 0 { persons.missingExcluded = [.init(key: "y", name: "Y")] }
    return TimelineFilter(
      persons: persons, countries: some(timeline.countries.map(\.code)),
      kinds: some(Event.Kind.allCases), statuses: some(Event.Status.allCases),
      from: Bool.random(using: &random) ? Day(number: .random(in: -2000...0, using: &random)) : nil,
      to: Bool.random(using: &random) ? Day(number: .random(in: 0...2000, using: &random)) : nil)
  }
}
