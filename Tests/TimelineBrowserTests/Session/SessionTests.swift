import RandomTesting
import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// Going on where one was.
@Suite struct SessionTests {
  private func session(_ keys: Key...) -> Session {
    var state = BrowserState.coldWar()
    for key in keys { state.press(key) }
    return state.session(paths: ["/articles"], date: nil)
  }

  /// The browser that takes up a session, after it was text.
  private func resumed(_ session: Session, _ timeline: Timeline = ColdWar.timeline) throws -> BrowserState {
    var state = BrowserState(timeline: timeline, width: 80, height: 24)
    _ = update(&state, .resume(try Session(text: session.text), keepsFilter: false))
    state.expectSound()
    return state
  }

  @Test func filterViewZoomAndEventComeBack() throws {
    var state = BrowserState.coldWar()
    state.press("f")
    state.type("reag")
    state.press(" ", .enter, "-", "j", "j", "L", "v")
    let before = state.screen
    let resumed = try resumed(state.session(paths: [], date: nil))
    #expect(resumed.filter == state.filter && !resumed.filter.isEmpty)
    #expect(resumed.selectedEvent == state.selectedEvent)
    #expect(resumed.mode == .lanes && resumed.lanes.subject == .countries && resumed.histogram.unit == .year)
    #expect(resumed.screen == before)
    #expect(resumed.notice == nil)
  }

  @Test(arguments: Mode.allCases)
  func everyViewComesBack(mode: Mode) throws {
    var state = BrowserState.coldWar()
    _ = state.show(mode)
    #expect(try resumed(state.session(paths: [], date: nil)).mode == mode)
  }

  @Test func theOrderOfQuotesComesBack() throws {
    var state = BrowserState.coldWar()
    state.press("\"", "v", "j")
    let resumed = try resumed(state.session(paths: [], date: nil))
    #expect(resumed.screen == state.screen && state.screen.contains("quotes by speaker"))
  }

  @Test func marksComeBack() throws {
    var state = BrowserState.coldWar()
    state.press("j", "m", "a", "G", "m", "é", "g")
    var resumed = try resumed(state.session(paths: [], date: nil))
    #expect(resumed.marks == ["a": 1, "é": 7])
    resumed.press("'", "a")
    #expect(resumed.selectedEvent == 1)
  }

  @Test func marksOfWhatIsNotReadYetWait() {
    var before = BrowserState.coldWar()
    before.press("G", "m", "z", "m", "y")
    let session = before.session(paths: [], date: nil)
    var beginning = ColdWar.timeline
    beginning.events.removeLast(4)
    var state = BrowserState(timeline: beginning, width: 80, height: 24)
    _ = update(&state, .resume(session, keepsFilter: false))
    _ = update(&state, .progress(Progress(.percent(10), events: 4)))
    // One is set anew meanwhile; who quits now keeps the other.
    state.press("g", "m", "y")
    #expect(state.session(paths: [], date: nil).marks.count == 2)
    _ = update(&state, .timeline(ColdWar.timeline))
    #expect(state.marks == ["y": 0, "z": 7])
  }

  @Test(arguments: [["z"], ["Z"], ["Z", "z"], []] as [[Key]])
  func foldsComeBack(keys: [Key]) throws {
    var state = BrowserState(timeline: ColdWar.withJourney, width: 80, height: 24)
    state.press("j", "j")
    for key in keys { state.press(key) }
    let resumed = try resumed(state.session(paths: [], date: nil), ColdWar.withJourney)
    #expect(resumed.folds == state.folds && resumed.screen == state.screen)
  }

  @Test func foldsStayWhenTheTimelineGrows() {
    var beginning = ColdWar.withJourney
    beginning.events.removeFirst()
    var state = BrowserState(timeline: beginning, width: 80, height: 24)
    state.press("j", "z")
    #expect(state.folds.contains(1))
    _ = update(&state, .timeline(ColdWar.withJourney))
    #expect(!state.folds.contains(1) && state.folds.contains(2))
  }

  @Test func theFilterThatWasPutAsideComesBack() throws {
    var state = BrowserState.coldWar()
    state.press("F")
    state.type("kind:trip -person:Bush")
    state.press(.enter, "t")
    var resumed = try resumed(state.session(paths: [], date: nil))
    #expect(resumed.filter.isEmpty && resumed.setAside == state.setAside && resumed.setAside != nil)
    resumed.press("t")
    #expect(resumed.shown == [2, 3, 6])
  }

  @Test func theOpenArticleComesBackAtItsPlace() throws {
    for keys: [Key] in [
      ["j", .enter, "]", "j", "j"], ["D", .enter, "]", "]", "j"], ["\"", "j"], ["\"", "j", .enter, "k"],
    ] {
      var state = BrowserState.coldWar(60, 8)
      for key in keys { state.press(key) }
      let session = try Session(text: state.session(paths: [], date: nil).text)
      var again = BrowserState.coldWar(60, 8)
      _ = update(&again, .resume(session, keepsFilter: false))
      again.expectSound()
      #expect(again.screen == state.screen && again.screens.count == state.screens.count, "\(again.screen)")
      // As wide as may be, it is open at the same words.
      var wide = BrowserState.coldWar(120, 30)
      _ = update(&wide, .resume(session, keepsFilter: false))
      #expect(wide.place == state.place)
      #expect(wide.source?.excerpt?.span == state.source?.excerpt?.span)
    }
  }

  @Test func anArticleThatIsGoneIsNotOpened() throws {
    let session = session("j", .enter)
    var timeline = ColdWar.timeline
    timeline.events.remove(at: 1)
    let state = try resumed(session, timeline)
    #expect(state.screens.isEmpty && state.notice == "the event of last time is gone; this is the nearest")
  }

  @Test func theNearestEventStandsInForOneThatIsGone() throws {
    let session = session("j", "j", "j", "j")
    var timeline = ColdWar.timeline
    #expect(session.event == timeline.events[4].id)
    timeline.events.remove(at: 4)
    let state = try resumed(session, timeline)
    // Malta, half a year later, is nearer than Moscow, a year before.
    #expect(state.selectedEvent == 4)
    #expect(state.notice == "the event of last time is gone; this is the nearest")
  }

  @Test func whatIsGoneOfTheFilterIsTold() throws {
    var session = session("j")
    session.filter = "person:Nobody kind:summit"
    let state = try resumed(session)
    #expect(state.filter == TimelineFilter(kinds: .init(included: [.summit])))
    #expect(state.notice == "of the filter of last time: no person is called 'Nobody'")
  }

  @Test func theEventIsFoundAgainWhenTheRestComes() throws {
    let whole = ColdWar.timeline
    var beginning = whole
    beginning.events.removeLast(4)
    let session = session("G")
    var state = BrowserState(timeline: beginning, width: 80, height: 24)
    _ = update(&state, .resume(session, keepsFilter: false))
    #expect(state.selectedEvent == 0)
    _ = update(&state, .timeline(whole))
    #expect(state.selectedEvent == 7 && state.notice == nil)
  }

  @Test func whoMovedMeanwhileIsLeftAlone() throws {
    var beginning = ColdWar.timeline
    beginning.events.removeLast(4)
    var state = BrowserState(timeline: beginning, width: 80, height: 24)
    _ = update(&state, .resume(session("G"), keepsFilter: false))
    state.press("j")
    _ = update(&state, .timeline(ColdWar.timeline))
    #expect(state.selectedEvent == 1)
  }

  /// The browser while the first part is read, where nobody of the filter is known yet.
  private func waiting() -> BrowserState {
    var beginning = ColdWar.timeline
    beginning.events.removeLast(4)
    beginning.actors.removeLast(2)
    var session = session("L")
    session.filter = "person:Bush"
    var state = BrowserState(timeline: beginning, width: 80, height: 24)
    _ = update(&state, .resume(session, keepsFilter: false))
    _ = update(&state, .progress(Progress(.percent(10), events: 4)))
    return state
  }

  @Test func aKeyMeanwhileLeavesTheFilter() {
    var state = waiting()
    state.press("P", "j")
    #expect(state.shown.count == 4)
    // Who quits now finds the filter again.
    #expect(state.session(paths: [], date: nil).filter == "person:Bush")
    _ = update(&state, .timeline(ColdWar.timeline))
    #expect(state.mode == .people)
    #expect(state.shown.count == 2 && state.session(paths: [], date: nil).filter == "person:Bush")
    state.press("u")
    #expect(state.mode == .lanes && state.shown.count == 2)
    _ = update(&state, .progress(nil))
    #expect(state.session(paths: [], date: nil).filter == "person:Bush")
  }

  @Test func whatElseIsToldStaysBesideWhatIsLost() {
    var beginning = ColdWar.timeline
    beginning.events.removeLast(4)
    beginning.actors.removeLast(2)
    var session = session()
    session.filter = "person:Bush"
    var state = BrowserState(timeline: beginning, width: 80, height: 24)
    _ = update(&state, .notice("config:1: no theme"))
    _ = update(&state, .resume(session, keepsFilter: false))
    #expect(
      state.notice == "config:1: no theme; of the filter of last time: no person is called 'Bush'")
    _ = update(&state, .timeline(ColdWar.timeline))
    #expect(state.notice == "config:1: no theme")
  }

  @Test func escInThePanelLeadsBackToTheFilterThatCame() {
    var state = waiting()
    state.press("f")
    _ = update(&state, .timeline(ColdWar.timeline))
    state.press(.escape)
    #expect(state.shown.count == 2)
  }

  @Test func aFilterThatWasChosenMeanwhileStays() {
    var state = waiting()
    state.press("F")
    #expect(state.filterLine?.field.text == "person:Bush ")
    state.press(.control("u"))
    state.type("kind:trip")
    state.press(.enter)
    let filter = state.filter
    _ = update(&state, .timeline(ColdWar.timeline))
    #expect(!filter.isEmpty && state.filter == filter)
    var other = waiting()
    other.press("c")
    _ = update(&other, .timeline(ColdWar.timeline))
    #expect(other.filter.isEmpty && other.notice == nil)
  }

  @Test func aFilterOfTheCommandLineStays() {
    var session = session()
    session.filter = "kind:summit"
    let filter = TimelineFilter(kinds: .init(included: [.trip]))
    var state = BrowserState(timeline: ColdWar.timeline, filter: filter, width: 80, height: 24)
    _ = update(&state, .resume(session, keepsFilter: true))
    #expect(state.filter == filter)
  }

  @Test func whateverWasDoneComesBackAsText() throws {
    var random = SeededGenerator(seed: 11)
    let keys: [Key] = [
      "j", "k", "G", "L", "W", "P", "C", "D", "T", "v", "+", "-", ">", "<", "t", "m", "z", "Z", "\"", "]",
      "}",
      .enter, .enter, .escape,
    ]
    var state = BrowserState(timeline: ColdWar.withJourney, width: 80, height: 24)
    for _ in 0..<300 {
      state.press(keys.randomElement(using: &random)!)
      let session = state.session(paths: ["/a b", "/c%0A\n%"], date: Day("2019-04-25"))
      #expect(try Session(text: session.text) == session)
      _ = try resumed(session, ColdWar.withJourney)
    }
  }

  @Test(arguments: [
    ("", 1, "this is no session of summitry's"),
    ("summitry session 2\nend\n", 1, "this is no session of summitry's"),
    ("summitry session 1\nview nothing\nend\n", 2, "'view nothing' means nothing"),
    ("summitry session 1\n\nend\n", 2, "'' means nothing"),
    ("summitry session 1\nevent xyz\nend\n", 2, "'event xyz' means nothing"),
    ("summitry session 1\nevent 000000000001 2019\nend\n", 2, "'event 000000000001 2019' means nothing"),
    ("summitry session 1\ndate soon\nend\n", 2, "'date soon' means nothing"),
    ("summitry session 1\nzoom century\nend\n", 2, "'zoom century' means nothing"),
    ("summitry session 1\nmark ab 000000000001\nend\n", 2, "'mark ab 000000000001' means nothing"),
    ("summitry session 1\nfold some\nend\n", 2, "'fold some' means nothing"),
    (
      "summitry session 1\nopen event 1 -2 000000000001\nend\n", 2,
      "'open event 1 -2 000000000001' means nothing"
    ),
    ("summitry session 1\nopen window 1\nend\n", 2, "'open window 1' means nothing"),
    ("summitry session 1\nview lanes\n", 3, "the end is missing"),
  ])
  func aDamagedTextIsNamed(text: String, line: Int, message: String) {
    #expect {
      try Session(text: text)
    } throws: {
      ($0 as? SessionError).map { $0.line == line && $0.message == message } ?? false
    }
  }

  @Test func aTextThatIsCutAnywhereIsDamaged() {
    let text = session("j", "L").text
    for length in 0..<text.utf8.count - 1 {
      #expect(throws: SessionError.self) { try Session(text: String(text.prefix(length))) }
    }
  }
}
