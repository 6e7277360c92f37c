import RandomTesting
import Testing
import TimelineModel

@testable import TimelineBrowser

@Suite struct ListRowsTests {
  /// Some trips, each with stops that come soon after it or much later.
  private func timeline(_ random: inout SeededGenerator) -> Timeline {
    let trips = (0..<12).map { _ in Int.random(in: 0..<100, using: &random) }
    let stops = Dictionary(
      (0..<40).map { _ in
        (Int.random(in: 0..<120, using: &random), trips.randomElement(using: &random) ?? 0)
      },
      uniquingKeysWith: { first, _ in first })
    return TimelineBuilder.build { t in
      let document = t.document("a.txt", title: "A", "They met.")
      var events: [Event.ID] = []
      for index in 0..<120 {
        let day = Day(number: Int32(index * 9))
        events.append(
          t.event(
            trips.contains(index) ? .trip : .meeting, "Event \(index)",
            index > 110 ? .unknown : EventDate(earliest: day, latest: day, certainty: .stated), who: [],
            evidence: [t.evidence("They met.", document, (.trigger, "met"))]))
        if let trip = stops[index], trip < index, !trips.contains(index) { t.setJourney(events[trip]) }
      }
    }
  }

  /// What the list is to be, in the plainest way.
  private func expected(_ shown: [Int32], _ index: TimelineIndex, _ folds: Folds) -> [ListRow] {
    func journey(_ event: Int32) -> Int32? {
      index.journeys[Int(event)].map { Int32($0) }.flatMap { shown.contains($0) ? $0 : nil }
    }
    return shown.filter { journey($0) == nil }.flatMap { event -> [ListRow] in
      let stops = folds.contains(event) ? [] : shown.filter { journey($0) == event }
      return [.event(event)] + stops.map { .stop($0) }
    }
  }

  @Test func stopsStandBelowTheirJourneyWhateverIsShown() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<40 {
      let timeline = timeline(&random)
      let index = TimelineIndex(timeline)
      let later = TimelineFilter(
        kinds: .init(included: [.trip, .meeting]),
        from: Day(number: Int32.random(in: 0..<600, using: &random)))
      let filter = Bool.random(using: &random) ? later : TimelineFilter()
      let events = index.result(of: filter).events
      let shown = events.events
      var folds = Bool.random(using: &random) ? Folds.all : Folds()
      for event in shown where index.journeys.contains(Int(event)) && Bool.random(using: &random) {
        folds.toggle(event)
      }
      let rows = ListRows(events, shown, index, folds)
      #expect(rows.rows.filter { $0.event != nil } == expected(shown, index, folds))
      for event in timeline.events.indices {
        let row = rows.rows.firstIndex { $0.event == event }
        let folded = index.journeys[event].flatMap { journey in rows.rows.firstIndex { $0.event == journey } }
        #expect(rows.row(of: event, index) == row ?? folded)
      }
      let hidden = shown.filter { event in
        index.journeys[Int(event)].map { folds.contains(Int32($0)) && events.contains($0) } ?? false
      }
      let counts = shown.map { rows.hiddenCount(of: Int($0), index) }
      #expect(counts.reduce(0, +) == hidden.count)
    }
  }
}
