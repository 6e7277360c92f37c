import TerminalCanvas
import Testing

@testable import TimelineBrowser

/// All commands by name.
@Suite struct PaletteScreenTests {
  @Test func commandsOfThisPlaceComeFirst() {
    var state = BrowserState.coldWar()
    state.press(":")
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
       ▄··········▄·············▄··▄·············▄······▄▄                         ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva │ ◆ summit
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan
        1987-12-07–09 ↗ Gorbachev → Washington  │ meet in Geneva
       ≈1988-03..05   ↗ Reagan → Moscow         │
        1989-05       ◇ Gorbachev, … · Beijing  │ Who   Ronald Reagan, President,
        1989-12-02–03 ◆ Gorbachev, Bush · Malta │         United States
        1990         ↷↗ Gorbachev → Tokyo       │       Mikhail Gorbachev, General
       ? undated      ☏ Bush, Gorbachev         │         Secretary, Soviet Union
      ─── commands ───────────────────────────────────────────────────────────────────
      ▌open-source           open the article where it tells of thi…  ⏎              ▕
       event-pane            go to the event beside the list          Tab l →
       fold                  fold the meetings of a journey into it…  z
       fold-all              fold all journeys, or unfold all         Z
       edit-source           open the article in $EDITOR at this li…  o
       copy-excerpt          copy the excerpt with title, file and …  y
       accept-event          say that this event is right (in an ar…  a
       reject-event          say that it is wrong: it is not shown …  r
       edit-event            correct it, note on it or tag it, in $…  E
       undo-review           take back what was said of events last   R
       redo-review           say again what was taken back            Y
      :                                                               ⏎ run  Esc move
      """)
  }

  @Test func typingNarrowsThem() {
    var state = BrowserState.coldWar(80, 17)
    state.press(":")
    state.type("fld")
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
       ▄··········▄·············▄··▄·············▄······▄▄                         ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva │ ◆ summit                           ▕
      ─── commands ───────────────────────────────────────────────────────────────────
      ▌fold                  fold the meetings of a journey into it…  z
       fold-all              fold all journeys, or unfold all         Z
       undo                  undo: filter, view, zoom, folds and se…  u
       palette               all commands by name: type to find one…  :
       leave-field           from the field to the list: j k g G mo…  Esc
       complete              go on with the word: the next field or…  Tab ↓ Ctrl-N
       complete-back         the field or name before                 Shift-Tab ↑ Ct…
       type-again            back to the field                        i a /



      :fld                                                                 8 commands
      """)
  }

  @Test func aNarrowScreenHasNamesAndKeys() {
    var state = BrowserState.coldWar(40, 10)
    state.press(":")
    state.type("lan")
    expectScreen(
      state,
      """
       Summitry                      8 events
      ─── commands ───────────────────────────
      ▌view-lanes             L              ▕
       jump-back              ( Ctrl-O       ▕
       next-line              j ↓            ▕
       last                   G End          ▕
       show-hidden            w              ▕
       next-in-lane           l →
       previous-in-lane       h ←
      :lan                         9 commands
      """)
  }

  @Test func aWideScreenHasRoomForTheWholeHelp() {
    var state = BrowserState.coldWar(120, 16)
    state.press("L", ":")
    state.type("lane")
    expectScreen(
      state,
      """
       Summitry ▸ lanes of people                                                             8 events  4 people  7 countries
                           ▄··········▄·············▄··▄·············▄······▄▄                                             ?1
      ─────────────────────▲─1986────────1987────────1988────────1989────────1990─────────────────────────────────────────────
      ─── commands ───────────────────────────────────────────────────────────────────────────────────────────────────────────
      ▌next-in-lane          the next event in this lane                                                 l →
       previous-in-lane      the event before in this lane                                               h ←
       view-lanes            lanes: a line of time for each person                                       L
       next-line             down a line: the next event, quote or line of text                          j ↓
       jump-back             back to the event before the last jump, and on to earlier ones              ( Ctrl-O
       last                  to the last, or to the one of the number before: 12G                        G End





      :lane                                                                                                        6 commands
      """)
  }

  @Test func whatWasRunIsFirstNextTime() {
    var state = BrowserState.coldWar()
    for name in ["view-people", "zoom-out"] {
      state.press(":")
      state.type(name)
      state.press(.enter)
    }
    state.press(":")
    #expect(state.palette?.rows.prefix(2).map(\.command.name) == ["zoom-out", "view-people"])
    state.press(.enter)
    #expect(state.recentCommands == ["zoom-out", "view-people"])
    #expect(state.mode == .people)
  }

  @Test func aCommandOfElsewhereTellsWhere() {
    var state = BrowserState.coldWar()
    state.press(":")
    state.type("next-excerpt")
    state.press(.enter)
    #expect(state.notice == "next-excerpt is not for here, but for the source")
    #expect(state.place == .list)
  }

  @Test func whatNothingIsCalledIsSaid() {
    var state = BrowserState.coldWar()
    state.press(":")
    state.type("xyzzy")
    #expect(state.screen.contains("no such command"))
    state.press(.enter)
    #expect(state.notice == "no command is called “xyzzy”")
  }

  @Test func aKeyFindsItsCommand() {
    var state = BrowserState.coldWar()
    state.press(":")
    state.type("Z")
    #expect(state.palette?.selected?.command.name == "fold-all")
  }

  @Test func backspaceOnNothingLeaves() {
    var state = BrowserState.coldWar()
    state.press(":", "a", .backspace)
    #expect(state.place == .palette)
    state.press(.backspace)
    #expect(state.place == .list)
  }

  @Test func itStaysOpenWhateverTheSize() {
    var state = BrowserState.coldWar()
    state.press(":", .pageDown, .pageDown)
    for (width, height) in [(1, 1), (300, 100), (20, 5), (0, 0), (80, 24)] {
      _ = update(&state, .resize(width: width, height: height))
      #expect(view(state).width == width)
    }
    #expect(state.screen.contains("▌" + (state.palette?.selected?.command.name ?? "?")))
  }

  @Test func aClickSelectsAndAnotherRuns() {
    var state = BrowserState.coldWar()
    state.press(":")
    state.type("view-")
    let row = PaletteView.listArea(state).row + 1
    let name = state.palette?.rows[1].command.name
    state.press(.click(column: 3, row: row))
    #expect(state.palette?.selected?.command.name == name)
    state.press(.click(column: 3, row: row))
    #expect(state.recentCommands.first == name)
  }
}
