import RandomTesting
import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// Undo goes back to how one looked, and to the place one looked from.
@Suite struct UndoTests {
  @Test func undoBringsBackFilterAndPlace() {
    var state = BrowserState.coldWar()
    state.press("j", "j", "j")
    let before = state.screen
    state.press("f")
    state.type("bush")
    state.press(" ", .enter)
    #expect(state.selectedEvent == 5)
    state.press("u")
    #expect(state.notice == "undid the filter")
    state.notice = nil
    #expect(state.screen == before)
  }

  @Test func typingInThePanelIsOneStep() {
    var state = BrowserState.coldWar()
    state.press("f", .down, " ", .down, "-", .enter, "L")
    state.press("u")
    #expect(state.mode == .timeline && !state.filter.isEmpty)
    state.press("u")
    #expect(state.filter.isEmpty)
    state.press("u")
    #expect(state.notice == "nothing to undo")
    state.press(.control("r"))
    #expect(state.filter.persons.included == [Actor.ID(0)])
    #expect(state.filter.persons.excluded == [Actor.ID(2)])
  }

  @Test func whatIsGivenUpIsNoStep() {
    var state = BrowserState.coldWar()
    state.press("f", .down, " ", .escape, .escape, "/", "m", .escape, "?", .escape, "j", .enter, .escape)
    #expect(state.history.past.isEmpty)
  }

  @Test func anAcceptedSearchIsOneStep() {
    var state = BrowserState.coldWar()
    state.press("/", "m", "a", "l", "t", .enter)
    #expect(state.selectedEvent == 5)
    state.press("u")
    #expect(state.query == nil && state.selectedEvent == 0 && state.notice == "undid the search")
    state.press(.control("r"))
    #expect(state.query?.text == "malt" && state.hits.count == 1 && state.selectedEvent == 5)
  }

  @Test func movingAloneIsNoStep() {
    var state = BrowserState.coldWar()
    state.press("+", "j", "j", "G", "u")
    #expect(state.notice == "undid the zoom" && state.unit == nil && state.selectedEvent == 0)
  }

  @Test func aNewStepEndsRedo() {
    var state = BrowserState.coldWar()
    state.press("L", "u", "W", .control("r"))
    #expect(state.notice == "nothing to redo" && state.mode == .matrix)
  }

  @Test func aGrownTimelineKeepsTheSteps() {
    var state = BrowserState.coldWar()
    state.press("j", "j", "m", "a", "G", "L")
    var timeline = ColdWar.timeline
    timeline.events.insert(
      Event(id: .init(99), kind: .context, title: "Before all", date: .stated("1980-01-01"), evidence: []),
      at: 0)
    _ = update(&state, .timeline(timeline))
    state.press("u")
    #expect(state.selectedEvent == 8)
    state.press("(")
    #expect(state.selectedEvent == 3)
    state.press("g", "'", "a")
    #expect(state.selectedEvent == 3)
  }

  /// Whatever was done, undo leads back through the same screens, and redo forth.
  @Test(arguments: 0..<20)
  func undoLeadsBackThroughEveryStep(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var state = BrowserState(timeline: ColdWar.withDoubts, width: 80, height: 24)
    let steps: [[Key]] = [
      ["L"], ["W"], ["P"], ["C"], ["D"], ["X"], ["T"], ["+"], ["-"], ["z"], ["Z"], [">"], ["<"], ["c"], ["v"],
      ["f", .down, " ", .enter], ["f", .down, .down, "-", .enter], ["/", "m", "e", .enter],
    ]
    var before: [Viewpoint] = []
    for _ in 0..<40 {
      let viewpoint = state.viewpoint
      let count = state.history.past.count
      for key in steps.randomElement(using: &random)! { state.press(key) }
      if state.history.past.count > count { before.append(viewpoint) }
    }
    #expect(!before.isEmpty && before == state.history.past)
    let last = state.viewpoint
    for viewpoint in before.reversed() {
      state.press("u")
      #expect(state.viewpoint == viewpoint)
      state.expectSound()
    }
    for _ in before { state.press(.control("r")) }
    #expect(state.viewpoint == last)
  }
}
