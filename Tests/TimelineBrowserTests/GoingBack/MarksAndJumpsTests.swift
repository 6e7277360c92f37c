import TerminalCanvas
import Testing

@testable import TimelineBrowser

/// Marks, and the list of jumps.
@Suite struct MarksAndJumpsTests {
  @Test func theBottomLineAsksForTheLetter() {
    var state = BrowserState.coldWar(80, 4)
    state.press("m", "b", "m")
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva▕│ ◆ summit                           ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan
       mark this event with a letter                                              1/8
      """)
    state.press("a", "'")
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva▕│ ◆ summit                           ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan
       go to mark: a b   ' where one jumped from                                  1/8
      """)
  }

  @Test func aMarkIsReachedFromAnyView() {
    var state = BrowserState.coldWar()
    state.press("j", "j", "m", "w", "G", "P", "'", "w")
    #expect(state.mode == .timeline && state.selectedEvent == 2)
    state.press("G", "L", "'", "w")
    #expect(state.mode == .lanes && state.selectedEvent == 2)
    #expect(state.lanes.selectedValue.map { state.events(ofLane: $0).contains(2) } ?? false)
  }

  @Test func twoMarksMayDifferInCase() {
    var state = BrowserState.coldWar()
    state.press("m", "a", "j", "m", "A", "G", "'", "a")
    #expect(state.selectedEvent == 0)
    state.press("'", "A")
    #expect(state.selectedEvent == 1)
  }

  @Test func aMarkThatIsNotSetIsSaid() {
    var state = BrowserState.coldWar()
    state.press("'", "q")
    #expect(state.notice == "no mark q:  mq sets it" && state.selectedEvent == 0)
    state.press("m", "1")
    #expect(state.notice == "a mark is a letter" && state.marks.isEmpty)
    state.press("m", .escape)
    #expect(state.notice == nil && state.pending == nil)
  }

  @Test func theQuoteTwiceGoesThereAndBack() {
    var state = BrowserState.coldWar()
    state.press("j", "G")
    for expected in [1, 7, 1, 7] {
      state.press("'", "'")
      #expect(state.selectedEvent == expected)
    }
  }

  @Test func jumpsAreGoneBackOneByOne() {
    var state = BrowserState.coldWar()
    state.press("j", "G", "k", "g", "}")
    #expect(state.selectedEvent == 1)
    var seen: [Int?] = []
    for _ in 0..<4 {
      state.press("(")
      seen.append(state.selectedEvent)
    }
    #expect(seen == [0, 6, 1, 1])
    #expect(state.notice == "this is where the first jump was made")
    state.press("2", ")")
    #expect(state.selectedEvent == 0)
  }

  @Test func aSearchIsAJump() {
    var state = BrowserState.coldWar()
    state.press("j", "/", "m", "a", "l", "t", .enter, .control("o"))
    #expect(state.selectedEvent == 1)
  }
}
