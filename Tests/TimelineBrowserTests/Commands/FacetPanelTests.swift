import RandomTesting
import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// Choosing values, and what hides an event.
@Suite struct FacetPanelTests {
  /// What stands beside a value is what the list has after choosing it.
  @Test(arguments: 0..<6)
  func theCountIsWhatIsLeft(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var state = BrowserState(timeline: LongTimeline.timeline(60), width: 80, height: 24)
    state.press("f")
    for _ in 0..<40 {
      for _ in 0..<Int.random(in: 0...9, using: &random) { state.press(.down) }
      let panel = state.facets!
      guard case .value(let facet, let value) = panel.rows[panel.list.selected] else { continue }
      let count = Int(state.result.counts[facet][value])
      let before = state.filter
      let key: Key = [" ", " ", " ", "-", "+"].randomElement(using: &random)!
      state.press(key)
      let isChosen = key == " " && FacetPanelTests.size(state.filter) > FacetPanelTests.size(before)
      if isChosen { #expect(state.shown.count == count) }
    }
  }

  private static func size(_ filter: TimelineFilter) -> Int {
    filter.persons.included.count + filter.countries.included.count + filter.kinds.included.count
      + filter.statuses.included.count + filter.years.included.count + filter.documents.included.count
  }

  @Test func lettersNeedNotBeBesideEachOther() {
    var state = BrowserState.coldWar()
    state.press("f")
    state.type("mgo")
    state.press(" ")
    #expect(state.filter.persons.included == [Actor.ID(1)])
  }

  @Test func aLetterLessFindsAgainWhatWasNarrowedAway() {
    var state = BrowserState.coldWar()
    state.press("f", "b", "u")
    let narrow = state.facets!.rows
    state.press("s", .backspace)
    #expect(state.facets!.rows == narrow)
    state.press(.backspace, .backspace)
    #expect(state.facets!.rows.count == BrowserState.coldWarPanel.count)
  }

  @Test func oneAloneIsNotTogether() {
    var state = BrowserState.coldWar()
    state.press("f", .down, "+")
    #expect(!state.filter.persons.together)
    state.press(.down, "+")
    #expect(state.filter.persons.together && state.shown.isEmpty)
    state.press(" ")
    #expect(!state.filter.persons.together && state.filter.persons.included.count == 1)
    state.press(.end, .home, .control("x"))
    state.type("summits")
    state.press("+")
    #expect(state.filter.isEmpty && state.notice != nil)
  }

  @Test func enterAfterTypingChoosesWhatWasFound() {
    var state = BrowserState.coldWar()
    state.press("f")
    state.type("reag")
    state.press(.enter)
    #expect(state.facets == nil && state.filter.persons.included.count == 1)
    let filter = state.filter
    state.press("f")
    state.type("reag")
    state.press(.enter)
    #expect(state.filter == filter, "what is chosen stays so")
    state.press("f")
    state.type("gorb")
    state.press(" ", .down, .enter)
    #expect(state.filter.persons.included.count == 2, "after a choice Enter only closes")
  }

  @Test func thePanelStaysOpenUntilEscape() {
    var state = BrowserState.coldWar()
    state.press("f", .right, "j", "j")
    #expect(state.place == .list && state.selectedEvent == 2)
    state.press("f", .down, " ", .enter)
    #expect(state.place == .list && state.facets != nil && state.shown.count == 4)
    state.press("u")
    #expect(state.filter.isEmpty && state.facets != nil && state.selectedEvent == 2)
    state.press(.escape)
    #expect(state.facets == nil)
  }

  @Test func theHelpOpensFromTheListOfValuesAndLeavesThePanel() {
    var state = BrowserState.coldWar()
    state.press("f", .down, " ", .escape, "?")
    #expect(state.help?.place == .facetList)
    state.press(.escape)
    #expect(state.place == .facetList && state.shown.count == 4)
  }

  @Test func theOpenPanelNeedsRoom() {
    var state = BrowserState.coldWar(60, 20)
    state.press("f", .right)
    #expect(state.place == .facets && state.notice != nil)
  }

  @Test func theFilterIsPutAsideWithoutLosingThePlace() {
    var state = BrowserState.coldWar()
    state.press("f", .down, " ", .enter, "j", "j")
    let event = state.selectedEvent
    state.press("t")
    #expect(state.filter.isEmpty && state.selectedEvent == event)
    state.press("t")
    #expect(!state.filter.isEmpty && state.selectedEvent == event)
    state.press("t", "c", "t")
    #expect(state.filter.isEmpty && state.notice == "no filter is on")
  }

  @Test(
    arguments: [
      (["G", "("], 0), (["m", "a", "G", "'", "a"], 0), (["\"", "e"], 1),
    ] as [([Key], Int)])
  func goingToAHiddenEventSaysWhatHidesIt(keys: [Key], event: Int) {
    var state = BrowserState.coldWar()
    for key in keys.dropLast() { state.press(key) }
    let screens = state.screens
    state.screens = []
    state.filter.persons.included = [Actor.ID(2)]
    state.filter.kinds.excluded = [.summit]
    state.applyFilter()
    state.screens = screens
    state.press(keys.last!)
    #expect(
      state.notice
        == "w shows it: Reagan, Gorbachev is hidden by Bush and not summits")
    #expect(state.selectedEvent == 7)
    state.press("w")
    #expect(state.selectedEvent == event && state.filter.isEmpty && state.screens.isEmpty)
    state.press("u")
    #expect(state.shown == [7])
  }

  @Test func aHitThatIsHiddenIsFound() {
    var state = BrowserState.coldWar()
    state.press("F")
    state.type("person:Reagan")
    state.press(.enter, "/")
    state.type("malta")
    state.press(.enter)
    #expect(state.notice == "the filter hides 1 hit;  n tells why")
    state.press("n")
    #expect(state.notice == "w shows it: Gorbachev, Bush is hidden by Reagan")
    state.press("w")
    #expect(state.selectedEvent == 5 && state.filter.isEmpty)
  }

  @Test func escLeavesTheFilterThatWasPutAside() {
    var state = BrowserState.coldWar()
    state.press("f")
    state.type("reag")
    state.press(" ", .enter)
    let filter = state.filter
    state.press("t", "f", .down, " ", .escape, .escape)
    #expect(state.filter.isEmpty && state.setAside == filter)
    state.press("t")
    #expect(!filter.isEmpty && state.filter == filter)
  }
}

extension BrowserState {
  fileprivate static var coldWarPanel: [FacetPanelState.Row] { FacetPanelState(.coldWar()).rows }
}
