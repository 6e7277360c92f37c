import TerminalCanvas
import Testing

@testable import TimelineBrowser

/// What is on the screen while one moves fast, by a clock of the test's own.
@Suite struct PacedViewTests {
  private var state = BrowserState.coldWar()
  private var paced = PacedView()
  private let start = ContinuousClock.now

  /// The screen so many milliseconds after the start.
  private mutating func screen(at milliseconds: Int) -> Canvas {
    paced.canvas(state, now: start + .milliseconds(milliseconds))
  }

  private mutating func press(_ key: Key, at milliseconds: Int) -> Canvas {
    state.press(key)
    return screen(at: milliseconds)
  }

  private func pane(_ canvas: Canvas) -> [String] {
    let area = ScreenLayout(state).pane
    return (area.row..<area.endRow).map { row in
      String(
        String.UnicodeScalarView((area.column..<area.endColumn).map { canvas[$0, row].scalar }))
    }
  }

  @Test mutating func whoMovesSlowlySeesEverythingAtOnce() {
    _ = screen(at: 0)
    for step in 1...5 {
      let canvas = press("j", at: step * 150)
      #expect(canvas == view(state) && paced.due == nil)
    }
  }

  @Test mutating func theListFollowsEveryKeyAndTheEventThoseThatStop() throws {
    _ = screen(at: 0)
    let first = press("j", at: 200)
    let second = press("j", at: 220)
    #expect(pane(second) == pane(first) && second != first)
    // The list and all lines but the pane are those of the state.
    let area = ScreenLayout(state).pane
    var whole = view(state)
    whole.copy(area, of: second)
    #expect(whole == second)
    let due = try #require(paced.due)
    #expect(due == start + .milliseconds(220) + PacedView.rest)
    #expect(paced.canvas(state, now: due) == view(state))
    #expect(paced.due == nil)
  }

  @Test mutating func theEventFollowsAFewTimesASecondWhileAKeyIsHeld() {
    _ = screen(at: 0)
    var drawn = 0
    for step in 0..<30 {
      let canvas = press(step % 10 < 5 ? "j" : "k", at: 1000 + step * 33)
      if canvas == view(state) { drawn += 1 }
    }
    #expect((7...12).contains(drawn), "\(drawn)")
  }

  @Test(arguments: [Key.tab, "?", ":", "L", .enter, "f", .control("l")])
  mutating func nothingElseWaits(key: Key) {
    _ = screen(at: 0)
    _ = press("j", at: 200)
    _ = press("j", at: 210)
    let canvas = press(key, at: 220)
    #expect(key == .control("l") || canvas == view(state))
    _ = press(.escape, at: 230)
    #expect(screen(at: 300) == view(state))
  }

  @Test mutating func anotherSizeOrTimelineIsDrawnAtOnce() {
    _ = screen(at: 0)
    _ = press("j", at: 200)
    _ = press("j", at: 210)
    _ = update(&state, .resize(width: 100, height: 30))
    #expect(screen(at: 220) == view(state))
    _ = press("k", at: 230)
    _ = update(&state, .timeline(ColdWar.withDoubts))
    #expect(screen(at: 240) == view(state))
  }
}
