import RandomTesting
import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// Typing the filter.
@Suite struct FilterLineTests {
  @Test func theLineStartsWithThePresentFilter() {
    var state = BrowserState.coldWar()
    state.press("j", "j", ">", "f", .down, " ", .down, "-", .enter, "F")
    #expect(state.filterLine?.field.text == "person:Reagan -person:Bush 1987-12.. ")
  }

  @Test func aWrongWordIsLeftOutAndKeepsTheLineOpen() {
    var state = BrowserState.coldWar()
    state.press("F")
    state.type("person:Reegan kind:trip")
    #expect(state.shown == [2, 3, 6])
    state.press(.enter)
    #expect(state.filterLine?.field.before == "person:Reegan")
    state.press(.backspace, .backspace, .backspace, .backspace)
    state.type("agan")
    #expect(state.filterLine?.error == nil && state.shown == [2, 3])
    state.press(.enter)
    #expect(state.dialog == nil && state.shown == [2, 3])
  }

  @Test func aWordThatMayBecomeAFieldWaits() {
    var state = BrowserState.coldWar()
    state.press("F")
    state.type("kind")
    #expect(state.shown.count == 8)
    state.type(" ")
    #expect(state.shown.isEmpty && state.filter.search == "kind")
    state.press(.backspace, .enter)
    #expect(state.filter.search == "kind")
  }

  @Test func theLineIsOneStep() {
    var state = BrowserState.coldWar()
    state.press("F")
    state.type("person:Bush malta")
    state.press(.enter, "u")
    #expect(state.filter.isEmpty && state.notice == "undid the filter")
    state.press(.control("r"), "F", .control("u"), .enter, "u")
    #expect(state.filter.search == "malta")
  }

  @Test func tabGoesRoundAndOnFromWhatItFound() {
    var state = BrowserState.coldWar()
    state.press("F", "p", "e", "r", .tab)
    #expect(state.filterLine?.field.text == "person:")
    var seen: [String?] = []
    for _ in 0..<5 {
      state.press(.tab)
      seen.append(state.filterLine?.field.text)
    }
    #expect(
      seen == [
        "person:Gorbachev", "person:Reagan", "person:Bush", "person:赵紫阳", "person:Gorbachev",
      ])
    state.press(.backTab)
    #expect(state.filterLine?.field.text == "person:赵紫阳" && state.shown == [4])
  }

  @Test func aLongTimelineIsSearchedOnceItsWordsAreKnown() throws {
    var state = BrowserState(timeline: LongTimeline.timeline(2100), width: 80, height: 24)
    let effects = state.press("F")
    guard case .compute(let work)? = effects.first else {
      Issue.record("the words are not looked for")
      return
    }
    state.type("town 3")
    #expect(state.shown.count == 2100 && state.screen.contains("reading the words…"))
    _ = update(&state, work())
    #expect(state.shown.count < 2100 && state.shown == state.result.events.events)
  }

  @Test func aGrownTimelineIsFilteredByTheLine() {
    var state = BrowserState.coldWar()
    state.press("j", "F")
    state.type("person:Bush")
    _ = update(&state, .timeline(ColdWar.withDoubts))
    #expect(state.filterLine?.field.text == "person:Bush" && state.shown == [6, 8])
    state.press(.escape)
    #expect(state.filter.isEmpty && state.selectedEvent == 1)
  }
}
