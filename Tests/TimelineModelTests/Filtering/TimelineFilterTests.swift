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

  /// A value's count is what choosing it, alone in its facet, leaves.
  @Test func countsSayWhatAChoiceWouldLeave() {
    let timeline = Fixture.random(events: 200, actors: 12, seed: 21)
    let index = TimelineIndex(timeline)
    var random = SeededGenerator(seed: 2)
    for _ in 0..<30 {
      let filter = TimelineFilter.random(timeline, &random)
      let counts = index.result(of: filter).counts
      for actor in timeline.actors {
        var chosen = filter
        chosen.persons.included = [actor.id]
        #expect(Int(counts[.person][Int(actor.id.index)]) == index.result(of: chosen).events.count)
      }
      for (position, country) in index.countries.enumerated() {
        var chosen = filter
        chosen.countries.included = [country]
        #expect(Int(counts[.country][position]) == index.result(of: chosen).events.count)
      }
      for (position, kind) in TimelineIndex.kinds.enumerated() {
        var chosen = filter
        chosen.kinds.included = [kind]
        #expect(Int(counts[.kind][position]) == index.result(of: chosen).events.count)
      }
      for (position, status) in TimelineIndex.statuses.enumerated() {
        var chosen = filter
        chosen.statuses.included = [status]
        #expect(Int(counts[.status][position]) == index.result(of: chosen).events.count)
      }
    }
  }
}

extension TimelineFilter {
  /// What the filter means, asked of one event; search left out.
  fileprivate func plainlyMatches(_ event: Event) -> Bool {
    func passes<Value>(_ values: [Value], _ choice: Choice<Value>) -> Bool {
      (choice.included.isEmpty || values.contains { choice.included.contains($0) })
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
    return TimelineFilter(
      persons: some(timeline.actors.map(\.id)), countries: some(timeline.countries.map(\.code)),
      kinds: some(Event.Kind.allCases), statuses: some(Event.Status.allCases),
      from: Bool.random(using: &random) ? Day(number: .random(in: -2000...0, using: &random)) : nil,
      to: Bool.random(using: &random) ? Day(number: .random(in: 0...2000, using: &random)) : nil)
  }
}
