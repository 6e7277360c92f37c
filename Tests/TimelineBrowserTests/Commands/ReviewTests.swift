import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// What a person says of the selected event leaves the browser; what is known then comes back.
@Suite struct ReviewTests {
  @Test func nothingIsAskedWithoutAnEvent() {
    var state = BrowserState(timeline: IndexedTimeline(Timeline()), width: 80, height: 24)
    for key: Key in ["a", "r", "E"] { #expect(update(&state, .key(key)).isEmpty) }
  }

  @Test func theNextEventIsSelectedWhereOneGoes() {
    var state = BrowserState.coldWar()
    state.press("j", "j")
    var timeline = state.timeline
    let following = timeline.events[3].id
    timeline.events.remove(at: 2)
    _ = update(&state, .timeline(IndexedTimeline(timeline)))
    #expect(state.selectedEvent.map { state.timeline.events[$0].id } == following)
    // Where the last goes, the one before.
    state.press("G")
    timeline.events.removeLast()
    _ = update(&state, .timeline(IndexedTimeline(timeline)))
    #expect(state.selectedEvent == timeline.events.count - 1)
  }

  @Test func whatIsTakenBackIsSelected() {
    var state = BrowserState.coldWar()
    let all = state.timeline
    var fewer = all
    fewer.events.remove(at: 2)
    _ = update(&state, .timeline(IndexedTimeline(fewer)))
    state.press("G")
    _ = update(&state, .timeline(IndexedTimeline(all)))
    _ = update(&state, .changed(all.events[2].id))
    #expect(state.selectedEvent == 2)
  }

  @Test func changesAreTakenBackInTheArticleToo() {
    var state = BrowserState.coldWar()
    state.press(.enter)
    #expect(asks(state.press("R"), .undo))
    #expect(asks(state.press("Y"), .redo))
    #expect(state.place == .source)
  }

  private func asks(_ effects: [Effect], _ request: ReviewRequest) -> Bool {
    if case .review(request)? = effects.first { true } else { false }
  }

  @Test func whatWasSaidIsShown() {
    var state = BrowserState.coldWar(80, 12)
    var timeline = state.timeline
    timeline.events[1].review = Review(verdict: .accepted, notes: ["See the memoirs."], tags: ["arms", "b"])
    _ = update(&state, .timeline(IndexedTimeline(timeline)))
    state.press("j")
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
        1985-11       ◆ Reagan, Gorba… · Geneva │ ◆ summit  ✓ accepted               ▕
      ▌≈1986-10       ◆ Reagan, Gorb… · Höfði ✓ │ Mikhail Gorbachev and Ronald Reagan▕
        1987-12-07–09 ↗ Gorbachev → Washington  │ meet in Reykjavík                  ▕
       ≈1988-03..05   ↗ Reagan → Moscow         │
        1989-05       ◇ Gorbachev, … · Beijing  │ Tags  arms, b
        1989-12-02–03 ◆ Gorbachev, Bush · Malta │
        1990         ↷↗ Gorbachev → Tokyo       │ Notes See the memoirs.
       ? undated      ☏ Bush, Gorbachev         │
                                                │ Who   Ronald Reagan, President,
                                                │         United States
       ⏎ source  f filter  / search  " quotes  Tab event  ? all keys  q quit      2/8
      """)
  }
}
