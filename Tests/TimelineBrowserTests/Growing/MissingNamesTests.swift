import Testing
import TimelineModel

@testable import TimelineBrowser

/// A timeline that is read again, in which somebody who is filtered for is not any more.
@Suite struct MissingNamesTests {
  /// Without George Bush, and all he took part in.
  private static let without: Timeline = {
    var timeline = ColdWar.timeline
    timeline.events.removeAll { $0.participants.contains { $0.actor == Actor.ID(2) } }
    timeline.actors.remove(at: 2)
    for event in timeline.events.indices {
      for position in timeline.events[event].participants.indices
      where timeline.events[event].participants[position].actor == Actor.ID(3) {
        timeline.events[event].participants[position].actor = Actor.ID(2)
      }
    }
    timeline.actors[2].id = Actor.ID(2)
    return timeline
  }()

  private func filtered(_ line: String, then timeline: Timeline = without) -> BrowserState {
    var state = BrowserState.coldWar()
    state.press("F")
    state.type(line)
    state.press(.enter)
    #expect(!state.filter.isEmpty && state.dialog == nil)
    _ = update(&state, .timeline(timeline))
    state.expectSound()
    return state
  }

  @Test func theFilterStaysAndNamesWhoIsGone() {
    var state = filtered("person:Bush")
    expectScreen(
      state,
      """
       Summitry  George Bush (gone)                                     0 of 6 events
       ···················································
      ───1986────────1987────────1988────────1989────────1990─────────────────────────
                                                │
        George Bush is not in this timeline any │
        more.                                   │
        The filter hides all 6 events.          │
        c lifts it, f changes it.               │
                                                │
                                                │
                                                │
                                                │
                                                │
                                                │
                                                │
                                                │
                                                │
                                                │
                                                │
                                                │
                                                │
                                                │
                                                │
       the filter asks for George Bush, gone from the timeline;  c clears it      0/0
      """)
    state.press("c")
    #expect(state.filter.isEmpty && state.shown.count == 6)
    state.press("u")
    #expect(state.shown.isEmpty)
  }

  @Test func whoComesBackIsFilteredForAgain() {
    var state = filtered("person:Bush")
    _ = update(&state, .timeline(ColdWar.timeline))
    #expect(state.filter == TimelineFilter(persons: .init(included: [Actor.ID(2)])))
    #expect(state.shown == [5, 7])
  }

  @Test func ofSeveralTheOthersAreShownStill() {
    #expect(filtered("person:Bush,Reagan").shown == [0, 1, 2, 3])
    let together = filtered("person:Bush+Reagan")
    #expect(together.shown.isEmpty && FilterWording.text(together) == "Reagan and George Bush (gone)")
  }

  @Test func whoIsNotWantedIsNotWantedWhenBackAgain() {
    var state = filtered("-person:Bush")
    #expect(state.shown.count == 6)
    _ = update(&state, .timeline(ColdWar.timeline))
    #expect(state.shown == [0, 1, 2, 3, 4, 6])
  }

  @Test func whatIsPutAsideIsKeptToo() {
    var state = BrowserState.coldWar()
    state.press("F")
    state.type("person:Bush")
    state.press(.enter, "t")
    _ = update(&state, .timeline(Self.without))
    state.press("t")
    #expect(state.shown.isEmpty && FilterWording.text(state) == "George Bush (gone)")
  }

  @Test func theFilterLineMarksTheName() {
    var state = filtered("person:Bush kind:summit")
    state.press("F")
    #expect(state.filterLine?.field.text == "person:\"George Bush\" kind:summit ")
    #expect(state.screen.contains("no person is called 'George Bush'"))
    #expect(state.shown.isEmpty)
    state.press(.escape)
    #expect(state.shown.isEmpty && FilterWording.text(state) == "George Bush (gone) · summits")
    state.press("F", .control("u"))
    state.type("kind:summit")
    state.press(.enter)
    #expect(state.filter.missingNames.isEmpty && state.shown == [0, 1])
  }

  @Test func aDocumentThatIsGoneIsNamed() {
    var timeline = SourceMovesTests.timeline
    var state = BrowserState(timeline: timeline, width: 80, height: 24)
    state.press("F")
    state.type("doc:second.txt")
    state.press(.enter)
    #expect(state.shown == [0])
    timeline.events[0].evidence.removeLast()
    timeline.documents[1] = timeline.documents[2]
    timeline.documents[1].id = Document.ID(1)
    timeline.documents.removeLast()
    _ = update(&state, .timeline(timeline))
    #expect(state.shown.isEmpty && FilterWording.text(state) == "The second account (gone)")
    #expect(state.session(paths: [], date: nil).filter == "doc:second.txt")
  }

  @Test func anEventThatIsAskedForSaysWhoIsGone() {
    var state = BrowserState.coldWar()
    state.press("m", "a", "F")
    state.type("person:Bush")
    state.press(.enter)
    _ = update(&state, .timeline(Self.without))
    state.press("'", "a")
    #expect(state.notice?.contains("is hidden by George Bush (gone)") ?? false, "\(state.notice ?? "")")
    state.press("w")
    #expect(state.filter.isEmpty && state.shown.count == 6)
  }
}
