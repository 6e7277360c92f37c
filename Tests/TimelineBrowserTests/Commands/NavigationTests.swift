import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// What a user relies on from one key to the next.
@Suite struct NavigationTests {
  @Test func escapeFromTheSourceLeadsBackToExactlyWhereOneWas() {
    var state = BrowserState.coldWar(80, 12)
    state.press("j", .tab, .control("d"))
    let before = view(state)
    state.press(.enter, "]", "j", "j")
    #expect(view(state) != before)
    state.press(.escape)
    #expect(view(state) == before)
  }

  @Test func aFilterThatHidesTheSelectedEventGivesItBackWhenLifted() {
    var state = BrowserState.coldWar()
    state.press("j", "j", "f")
    state.type("zhao")
    state.press(.control("u"))
    state.type("赵")
    state.press(" ")
    #expect(state.selectedEvent == 4)
    state.press(.enter, "c")
    #expect(state.selectedEvent == 2)
  }

  @Test func aGrownTimelineKeepsTheSelectedEvent() {
    var state = BrowserState.coldWar()
    state.press("j", "j", "j")
    let selected = state.timeline.events[state.selectedEvent!].id
    var timeline = ColdWar.timeline
    timeline.events.insert(
      Event(id: .init(99), kind: .context, title: "Before all", date: .stated("1980-01-01"), evidence: []),
      at: 0)
    _ = update(&state, .timeline(timeline))
    #expect(state.timeline.events[state.selectedEvent!].id == selected)
  }

  @Test func resizingKeepsTheSelectedEventInView() {
    var state = BrowserState.coldWar(80, 24)
    state.press("G")
    for height in stride(from: 24, through: 1, by: -1) {
      _ = update(&state, .resize(width: 80, height: height))
      #expect(state.list.selected == 7)
      #expect(state.list.top <= 7 && 7 < state.list.top + max(1, state.listHeight))
    }
  }

  @Test func resizingTheSourceKeepsTheExcerptInView() {
    var state = BrowserState.coldWar(120, 12)
    state.press("j", "j", "j", "j", "j", .enter)
    for width in [60, 40, 20, 90, 200] {
      _ = update(&state, .resize(width: width, height: 12))
      #expect(state.screen.contains("▌"), "at \(width) columns")
    }
  }

  @Test func theWheelScrollsAndSelectsNothing() {
    var state = BrowserState.coldWar(40, 7)
    _ = update(&state, .key(.wheelDown(column: 3, row: 2)))
    #expect(state.list.top == 3 && state.list.selected == 0)
    state.press("j")
    #expect(state.list.selected == 1 && state.list.top <= 1)
  }

  @Test func aClickSelectsAndASecondOneOpens() {
    var state = BrowserState.coldWar()
    _ = update(&state, .key(.click(column: 10, row: 5)))
    #expect(state.list.selected == 2 && state.screens.isEmpty)
    _ = update(&state, .key(.click(column: 10, row: 5)))
    #expect(state.place == .source)
  }

  @Test func aClickOnAFacetChoosesIt() {
    var state = BrowserState.coldWar()
    state.press("f")
    _ = update(&state, .key(.click(column: 5, row: 7)))
    #expect(state.filter.persons.included == [Actor.ID(2)])
  }

  @Test func excerptsGoOnInOtherDocuments() {
    var timeline = ColdWar.timeline
    let other = Document(
      id: .init(1), path: "other.txt", title: nil, date: .unknown, text: SourceText("They met once more."))
    timeline.documents.append(other)
    timeline.events[0].evidence.append(
      Evidence(span: SourceSpan(document: other.id, bytes: 0..<19)))
    var state = BrowserState(timeline: timeline, width: 80, height: 24)
    state.press(.enter, "]")
    #expect(state.screen.contains("They met once more."))
    state.press("]")
    #expect(state.notice == "this is the last excerpt")
    state.press("[")
    #expect(state.screen.contains("first met in Geneva"))
  }

  @Test func searchInTheSourceGoesFromHitToHit() {
    var state = BrowserState.coldWar(60, 8)
    state.press(.enter, "/")
    state.type("moscow")
    state.press(.enter)
    #expect(state.screen.contains("Moscow"))
    #expect(state.source?.hits.count == 1)
  }

  @Test func anUnknownKeySaysWhereHelpIs() {
    var state = BrowserState.coldWar()
    state.press("~")
    #expect(state.screen.contains("~ does nothing here.  ? shows every key"))
    state.press("j")
    #expect(!state.screen.contains("does nothing"))
  }

  @Test func aSearchOfALargeTimelineIsPreparedElsewhere() {
    var timeline = ColdWar.timeline
    let event = timeline.events[0]
    timeline.events = (0..<2500).map { index in
      var copy = event
      copy.id = .init(UInt64(index))
      return copy
    }
    var state = BrowserState(timeline: timeline, width: 80, height: 24)
    guard case .compute(let work)? = state.press("/").first else {
      Issue.record("nothing is computed elsewhere")
      return
    }
    state.type("geneva")
    #expect(state.screen.contains("reading the words…"))
    _ = update(&state, work())
    #expect(state.screen.contains("2,500 hits"))
  }

  @Test func quotesFollowTheFilter() {
    let filter = TimelineFilter(kinds: .init(included: [.trip]))
    var state = BrowserState(timeline: ColdWar.timeline, filter: filter, width: 80, height: 24)
    state.press("\"")
    #expect(state.screen.contains("Trust, but verify") && !state.screen.contains("very far apart"))
    #expect(state.screen.contains("1 of 2 quotes"))
    var other = BrowserState(
      timeline: ColdWar.timeline, filter: TimelineFilter(kinds: .init(included: [.call])), width: 80,
      height: 24)
    other.press("\"")
    #expect(other.screen.contains("the filter hides all quotes; c lifts it"))
  }

  @Test func theFilterIsSaidInEveryView() {
    let filter = TimelineFilter(persons: .init(included: [Actor.ID(0)]))
    for keys: [Key] in [[], [.enter], ["\""], ["?"], ["f"], [.tab], ["/"]] {
      for width in [40, 80, 120] {
        var state = BrowserState(timeline: ColdWar.timeline, filter: filter, width: width, height: 16)
        for key in keys { state.press(key) }
        let top = state.screen.split(separator: "\n")[0]
        #expect(top.contains("Reagan"), "\(keys.map(\.name)) at \(width)")
      }
    }
  }
}

/// Views open where there is something to see.
@Suite struct OpeningViewsTests {
  /// A hundred people of whom the first meet most.
  private var crowded: BrowserState {
    let timeline = TimelineBuilder.build { t in
      let people = (0..<100).map { t.person("P\($0)", nil, nil) }
      let document = t.document("a.txt", "They met.")
      for one in 0..<100 {
        for other in 0..<(100 - one) / 10 where other != one {
          t.event(
            .meeting, "\(one) and \(other)", .stated("2000-01-01"), who: [people[one], people[other]],
            evidence: [t.evidence("They met.", document)])
        }
      }
      t.event(
        .meeting, "two who meet nobody else", .unknown, who: [people[97], people[84]],
        evidence: [t.evidence("They met.", document)])
    }
    return BrowserState(timeline: timeline, width: 80, height: 24)
  }

  @Test func lanesOpenAtWhoHasTheMostEvents() {
    var state = crowded
    state.press("G", "L")
    #expect(state.selectedEvent.map { state.timeline.events[$0].title } == "two who meet nobody else")
    #expect(state.lanes.selectedValue == 84)
  }

  @Test func theTableOpensAtSomebodyMetOften() {
    var state = crowded
    state.press("G", "W")
    #expect(state.matrix.pair?.0 == 84 && state.matrix.pair?.1 == 0)
    #expect(state.matrix.columns.top == 0 && state.matrix.count(state.matrix.rows.selected, 0) > 0)
  }
}
