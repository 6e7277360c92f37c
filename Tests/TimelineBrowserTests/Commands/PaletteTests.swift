import TerminalCanvas
import Testing

@testable import TimelineBrowser

/// What `:` does besides finding commands: it knows those used before, and leads to numbers and ids.
@Suite struct PaletteTests {
  private func used(_ names: String...) -> BrowserState {
    var state = BrowserState.coldWar()
    for name in names {
      state.press(":")
      state.type(name)
      state.press(.enter)
    }
    return state
  }

  @Test(arguments: [(Key.up, Key.down), (.control("p"), .control("n")), (.control("k"), .control("j"))])
  func commandsUsedBeforeComeBack(older: Key, newer: Key) {
    var state = used("fold-all", "undated", "clear-filter")
    state.press(":", older)
    #expect(state.palette?.field.text == "clear-filter")
    state.press(older, older)
    #expect(state.palette?.field.text == "fold-all" && state.palette?.selected?.command.name == "fold-all")
    // There is no older one.
    state.press(older, newer)
    #expect(state.palette?.field.text == "undated")
    state.press("g", .enter)
    #expect(state.dialog == nil)
    state.press(":", older, newer)
    #expect(state.palette?.field.text == "" && state.palette?.list.selected == 0)
    // From there on down the list.
    state.press(newer)
    #expect(state.palette?.field.text == "" && state.palette?.list.selected == 1)
  }

  @Test func whatComesBackIsRun() {
    var state = used("undated", "first")
    #expect(state.selectedEvent == 0)
    state.press(":", .up, .up, .enter)
    #expect(state.selectedEvent == 7 && state.recentCommands == ["undated", "first"])
  }

  @Test func onlyWhatCanBeUsedHereComesBack() {
    var state = used("undated", "view-lanes", "next-in-lane")
    state.press("T", ":", .up)
    #expect(state.palette?.field.text == "view-lanes")
    state.press(.up, .up, .up)
    #expect(state.palette?.field.text == "undated")
  }

  @Test func whatIsTypedIsMovedInAndNotRecalled() {
    var state = used("undated")
    state.press(":")
    state.type("fold")
    state.press(.down, .up, .up)
    #expect(state.palette?.field.text == "fold" && state.palette?.list.selected == 0)
  }

  @Test func aNumberLeadsToThatEvent() {
    var state = BrowserState.coldWar(80, 12)
    state.press(":")
    state.type("5")
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
      ─── commands ───────────────────────────────────────────────────────────────────
       go to number 5








      :5                                                                         ⏎ go
      """)
    state.press(.enter)
    #expect(state.selectedEvent == 4)
    state.press("'", "'")
    #expect(state.selectedEvent == 0)
    state.press(.enter, ":")
    state.type("9")
    state.press(.enter)
    #expect(state.place == .source)
  }

  @Test func aNumberThatIsTooHighIsNamed() {
    var state = BrowserState.coldWar()
    state.press(":")
    state.type("99999")
    state.press(.enter)
    #expect(state.selectedEvent == 7 && state.notice == "there are only 8 events")
    state.press(":")
    state.type("8")
    state.press(.enter)
    #expect(state.notice == nil)
  }

  @Test func anIDLeadsToItsEventOrSaysWhatHidesIt() {
    var timeline = ColdWar.timeline
    timeline.events[5].id = .init(0x12ab_0000_0007)
    timeline.events[6].id = .init(0x12ab_0000_0008)
    var state = BrowserState(timeline: timeline, width: 80, height: 24)
    state.press("P", ":")
    state.type("12ab")
    #expect(state.palette?.target == nil)
    state.type("00000007")
    #expect(state.screen.contains("go to 1989-12-02–03  Gorbachev, Bush · Malta"))
    state.press(.enter)
    #expect(state.mode == .timeline && state.selectedEvent == 5)
    state.press("g", "F")
    state.type("kind:trip")
    state.press(.enter, ":")
    state.type("12AB00000007")
    #expect(state.screen.contains("which the filter hides"))
    state.press(.enter)
    #expect(state.notice == "w shows it: Gorbachev, Bush is hidden by trips")
    state.press("w")
    #expect(state.selectedEvent == 5)
  }

  @Test func lettersThatCouldBeAnIDStayCommands() {
    var state = BrowserState.coldWar()
    state.press(":")
    state.type("acce")
    #expect(state.palette?.target == nil && state.palette?.selected?.command.name == "accept-event")
  }
}
