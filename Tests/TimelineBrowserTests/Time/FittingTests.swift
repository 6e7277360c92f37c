import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// The bars of time are as coarse as it takes to have all events in view.
@Suite struct FittingTests {
  /// Thirteen years, the last of which begins with the last month.
  private static let thirteenYears = TimelineBuilder.build { t in
    let one = t.person("Ada Byron")
    let other = t.person("Blaise Durand")
    t.event(.trip, "The first", .stated("2011-01-01", "2023-12-31"), who: [one])
    t.event(.summit, "The second", .stated("2019-04-25"), who: [one, other])
    t.event(.meeting, "The last", .stated("2023-01-01", "2023-12-31"), who: [other])
  }

  @Test(arguments: 20...300)
  func everyEventIsInView(width: Int) {
    for (keys, height) in [([], 30), (["L"], 30), (["L"], 10), (["f", .escape, "L"], 30)] as [([Key], Int)] {
      var state = BrowserState(timeline: FittingTests.thirteenYears, width: width, height: height)
      for key in keys { state.press(key) }
      let axis = TimeStrip.axis(state, ScreenLayout(state))
      for case let day? in state.index.days {
        #expect((0..<axis.width).contains(axis.column(of: day)), "\(keys) at \(height) rows")
      }
      // Labels of years stand at least six columns apart.
      guard axis.unit == .month || axis.columns >= 6 else { continue }
      #expect(axis.labels.last?.text == (axis.unit == .decade ? "2020" : "2023"), "\(keys) at \(height) rows")
    }
  }

  @Test func lanesHaveCoarserBarsWhereTheTimelineHasMoreRoom() {
    var state = BrowserState(timeline: FittingTests.thirteenYears, width: 160, height: 30)
    #expect(state.histogram.unit == .month)
    state.press("L")
    #expect(state.histogram.unit == .year)
    #expect(state.screen.contains("──2023"))
    state.press("T")
    #expect(state.histogram.unit == .month)
  }

  @Test func timeOutOfViewIsSigned() {
    var state = BrowserState(timeline: FittingTests.thirteenYears, width: 80, height: 30)
    func rule() -> Substring { state.screen.split(separator: "\n")[2] }
    #expect(!rule().contains("›") && !rule().contains("‹"))
    state.press("+")
    #expect(rule().contains("›") && !rule().contains("‹"))
    state.press("G")
    #expect(rule().contains("‹") && !rule().contains("›"))
  }
}
