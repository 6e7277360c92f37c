import RandomTesting
import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// Numbers before motions.
@Suite struct CountTests {
  @Test func theNumberIsShownWhileItIsTyped() {
    var state = BrowserState.coldWar(80, 4)
    state.press("1", "2")
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva▕│ ◆ summit                           ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan
       ⏎ source  f filter  / search  " quotes  Tab event  ? all keys         12…  1/8
      """)
    state.press(.escape)
    #expect(state.count == nil && state.mode == .timeline)
  }

  /// `10j` is ten times `j`, whatever the motion, and in lists with headings too.
  @Test(
    arguments: [
      ["j"], ["k"], [.control("d")], [.pageDown], ["}"], ["{"], ["J"], ["/", "o", "n", "e", .enter, "n"],
      ["L", "l"], ["L", "j"], ["L", "k"], ["W", "l"], ["P", "j"], ["D", "j"], ["\"", "j"], [.enter, "]"],
    ] as [[Key]])
  func aNumberRepeatsTheMotion(keys: [Key]) {
    var random = SeededGenerator(seed: 3)
    for timeline in [ColdWar.timeline, LongTimeline.timeline(90)] {
      for _ in 0..<6 {
        let times = Int.random(in: 2...14, using: &random)
        var start = BrowserState(timeline: timeline, width: 80, height: 17)
        start.press("4", "j")
        for key in keys.dropLast() { start.press(key) }
        var counted = start
        counted.type(String(times))
        counted.press(keys.last!)
        for _ in 0..<times { start.press(keys.last!) }
        // Of a lane the event nearest in time is selected: many lanes away it is another one.
        let isLane = start.mode == .lanes && keys.last != "l"
        #expect(isLane || counted.selectedEvent == start.selectedEvent, "\(times)\(keys.last!.name)")
        #expect(counted.viewpoint.values == start.viewpoint.values)
        #expect(counted.source?.current == start.source?.current && counted.count == nil)
      }
    }
  }

  @Test func aMoveByManyPassesNoHeading() {
    var state = BrowserState(timeline: LongTimeline.timeline(90), width: 80, height: 17)
    for (text, key, ordinal) in [("50", "j", 51), ("99999999", "j", 90), ("9", "k", 81), ("500", "k", 1)]
      as [(String, Key, Int)]
    {
      state.type(text)
      state.press(key)
      #expect(state.rows.ordinal(of: state.list.selected) == ordinal)
      #expect(state.selectedEvent != nil)
      state.expectSound()
    }
    #expect(state.list.top == 0)
  }

  @Test func theLargestNumberStaysAndTheMouseEndsIt() {
    var state = BrowserState(timeline: LongTimeline.timeline(90), width: 80, height: 17)
    state.type("9999999999")
    #expect(state.count == 99_999_999)
    state.press(.wheelDown(column: 2, row: 5))
    #expect(state.count == nil)
    state.press("5", .click(column: 2, row: 5))
    #expect(state.count == nil)
  }

  @Test func aNumberGoesToTheEventThatHasIt() {
    var state = BrowserState(timeline: LongTimeline.timeline(90), width: 80, height: 17)
    for number in [1, 2, 37, 89, 90] {
      for key: Key in ["g", "G", .home, .end] {
        state.type(String(number))
        state.press(key)
        #expect(state.rows.ordinal(of: state.list.selected) == number)
      }
    }
    state.press("9", "9", "9", "G")
    #expect(state.rows.ordinal(of: state.list.selected) == 90)
  }

  @Test func aNumberGoesToTheLineOfTheSource() {
    var state = BrowserState.coldWar(40, 5)
    state.press(.enter, "9", "G")
    let source = state.source!
    #expect(source.page.lines[source.position.top] == 9)
  }

  @Test func hugeNumbersGoAsFarAsThereIs() {
    var state = BrowserState.coldWar()
    state.type("99999999999999999999999")
    state.press("j")
    #expect(state.selectedEvent == 7)
    state.type("99999999999999999999999")
    state.press(.control("u"))
    #expect(state.selectedEvent == 0)
  }
}
