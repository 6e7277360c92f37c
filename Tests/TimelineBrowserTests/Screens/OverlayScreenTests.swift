import Testing
import TimelineModel

@testable import TimelineBrowser

/// Filter, search, quotes and help.
@Suite struct OverlayScreenTests {
  @Test func facetsBesideTheList() {
    var state = BrowserState.coldWar()
    state.press("f")
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
       ▄··········▄·············▄··▄·············▄······▄▄                         ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────
       narrow:  type a name      │▌ 1985-11       ◆ summit    Reagan, Gorba… · Geneva
       People                   ▕│ ≈1986-10       ◆ summit    Reagan, Gorbac… · Höfði
      ▌[ ] Mikhail Gorbachev   8▕│  1987-12-07–09 ↗ trip      Gorbachev → Washington
       [ ] Ronald Reagan       4▕│ ≈1988-03..05   ↗ trip      Reagan → Moscow
       [ ] George Bush         2▕│  1989-05       ◇ meeting   Gorbachev, … · Beijing
       [ ] 赵紫阳              1▕│  1989-12-02–03 ◆ summit    Gorbachev, Bush · Malta
       Countries                ▕│  1990         ↷↗ postponed Gorbachev → Tokyo
       [ ] Soviet Union        8▕│ ? undated      ☏ call      Bush, Gorbachev
       [ ] United States       6▕│
       [ ] China               1▕│
       [ ] Iceland             1▕│
       [ ] Japan               1▕│
       [ ] Malta               1 │
       [ ] Switzerland         1 │
       Kinds                     │
       [ ] trips               3 │
       [ ] summits             3 │
       [ ] meetings            1 │
       [ ] calls               1 │
       Status                    │
       Space choose  - exclude  + together  → pin  Tab group  ⏎ done  Esc move    1/8
      """)
  }

  @Test func choosingAPersonNarrowsTheListAndTheCounts() {
    var state = BrowserState.coldWar()
    state.press("f")
    state.type("bush")
    state.press(" ")
    expectScreen(
      state,
      """
       Summitry  Bush                                                   2 of 8 events
       ·················································▄·                         ?1
      ───1986────────1987────────1988────────1989───────▲1990─────────────────────────
       narrow: bush              │▌ 1989-12-02–03 ◆ summit    Gorbachev, Bush · Malta
       People                    │ ? undated      ☏ call      Bush, Gorbachev
      ▌[x] George Bush         2 │
                                 │
                                 │
                                 │
                                 │
                                 │
                                 │
                                 │
                                 │
                                 │
                                 │
                                 │
                                 │
                                 │
                                 │
                                 │
                                 │
                                 │
       Space choose  - exclude  + together  → pin  Tab group  ⏎ done  Esc move    1/2
      """)
  }

  @Test func whatIsFilteredIsSaidAtTheTop() {
    var state = BrowserState.coldWar(80, 14)
    state.press("f")
    state.type("bush")
    state.press(" ", .backspace, .backspace, .backspace, .backspace)
    state.type("malta")
    state.press("-", .enter)
    expectScreen(
      state,
      """
       Summitry  Bush · not Malta                                       1 of 8 events
       ···················································                         ?1
      ───1986────────1987────────1988────────1989────────1990─────────────────────────
      ▌? undated      ☏ Bush, Gorbachev         │ ☏ call                             ▕
                                                │ George Bush telephones Mikhail     ▕
                                                │ Gorbachev                          ▕
                                                │                                    ▕
                                                │ Who   George Bush, President,      ▕
                                                │         United States              ▕
                                                │       Mikhail Gorbachev, General
                                                │         Secretary, Soviet Union
                                                │
                                                │ When  not known
       ⏎ source  c clear filter  f filter  / search  " quotes  ? all keys         1/1
      """)
  }

  @Test func facetsFillANarrowScreen() {
    var state = BrowserState.coldWar(40, 10)
    state.press("f", .down, " ")
    expectScreen(
      state,
      """
       Reagan                   4 of 8 events
       narrow:  type a name
       People                                ▕
       [ ] Mikhail Gorbachev                8
      ▌[x] Ronald Reagan                    4
       [ ] George Bush                      6
       [ ] 赵紫阳                           5
       Countries
       [ ] Soviet Union                     4
       Space choose  ⏎ done  Esc move     1/4
      """)
  }

  @Test func facetsListAndEventOnAWideScreen() {
    var state = BrowserState.coldWar(140, 12)
    state.press("f")
    expectScreen(
      state,
      """
       Summitry  1 document                                                                                       8 events  4 people  7 countries
       narrow:  type a name              │▌ 1985-11       ◆ summit    Reagan, Gorbach… · Geneva │ ◆ summit                                       ▕
       People                           ▕│ ≈1986-10       ◆ summit    Reagan, Gorbachev · Höfði │ Mikhail Gorbachev and Ronald Reagan meet in    ▕
      ▌[ ] Mikhail Gorbachev           8▕│  1987-12-07–09 ↗ trip      Gorbachev → Washington    │ Geneva                                         ▕
       [ ] Ronald Reagan               4 │ ≈1988-03..05   ↗ trip      Reagan → Moscow           │                                                ▕
       [ ] George Bush                 2 │  1989-05       ◇ meeting   Gorbachev, 赵… · Beijing  │ Who   Ronald Reagan, President, United States  ▕
       [ ] 赵紫阳                      1 │  1989-12-02–03 ◆ summit    Gorbachev, Bush · Malta   │       Mikhail Gorbachev, General Secretary,    ▕
       Countries                         │  1990         ↷↗ postponed Gorbachev → Tokyo         │         Soviet Union
       [ ] Soviet Union                8 │ ? undated      ☏ call      Bush, Gorbachev           │
       [ ] United States               6 │                                                      │ Where Geneva, Switzerland
       [ ] China                       1 │                                                      │
       Space choose  - exclude  + together  → pin  Tab group  Ctrl-X clear  ⏎ done  Esc move                                                  1/8
      """)
  }

  @Test func hitsAreMarkedWhileOneTypes() {
    var state = BrowserState.coldWar(80, 14)
    state.press("/")
    state.type("treaty")
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
       ▄··········▄·············▄··▄·············▄······▄▄                         ?1
      ───1986────────1987───────▲1988────────1989────────1990─────────────────────────
        1985-11       ◆ Reagan, Gorba… · Geneva │ ↗ trip                             ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev visits Washington▕
      ▌ 1987-12-07–09 ↗ Gorbachev → Washington  │                                    ▕
       ≈1988-03..05   ↗ Reagan → Moscow         │ Who   Mikhail Gorbachev, General   ▕
        1989-05       ◇ Gorbachev, … · Beijing  │         Secretary, Soviet Union
        1989-12-02–03 ◆ Gorbachev, Bush · Malta │       Ronald Reagan, President,
        1990         ↷↗ Gorbachev → Tokyo       │         United States, host
       ? undated      ☏ Bush, Gorbachev         │
                                                │ Where Washington, United States
                                                │
      /treaty                                                                   1 hit
      """)
  }

  @Test func aSearchThatFindsNothingSaysSo() {
    var state = BrowserState.coldWar(60, 8)
    state.press("/")
    state.type("Atlantis")
    expectScreen(
      state,
      """
       Summitry  1 document       8 events  4 people  7 countries
      ▌ 1985-11       ◆ summit    Reagan, Gorbachev · Geneva     ▕
       ≈1986-10       ◆ summit    Reagan, Gorbachev · Höfði      ▕
        1987-12-07–09 ↗ trip      Gorbachev → Washington         ▕
       ≈1988-03..05   ↗ trip      Reagan → Moscow                ▕
        1989-05       ◇ meeting   Gorbachev, 赵紫阳 · Beijing
        1989-12-02–03 ◆ summit    Gorbachev, Bush · Malta
      /Atlantis                                         not found
      """)
  }

  @Test func hitsBehindTheFilterAreCounted() {
    let filter = TimelineFilter(kinds: .init(included: [.trip]))
    var state = BrowserState(timeline: ColdWar.timeline, filter: filter, width: 60, height: 8)
    state.press("/")
    state.type("geneva")
    state.press(.enter)
    expectScreen(
      state,
      """
       Summitry  trips                              3 of 8 events
      ▌ 1987-12-07–09 ↗ trip      Gorbachev → Washington
       ≈1988-03..05   ↗ trip      Reagan → Moscow
        1990         ↷↗ postponed Gorbachev → Tokyo



       the filter hides 1 hit;  n tells why           0 hits  1/3
      """)
  }

  @Test func quotesWithTheirSpeakers() {
    var state = BrowserState.coldWar(80, 12)
    state.press("\"", "j")
    expectScreen(
      state,
      """
       Summitry ▸ quotes by date                                             2 quotes
        “We are very far apart,”
          Ronald Reagan  ◆ ≈1986-10  Reagan, Gorbachev · Höfði                line 5

      ▌ “Trust, but verify,”
      ▌   Ronald Reagan  ↗ 1987-12-07–09  Gorbachev → Washington              line 7





       ⏎ source  v speakers/dates  / search  Esc back  ? all keys                 2/2
      """)
  }

  @Test func helpHasEveryKey() {
    var state = BrowserState.coldWar()
    state.press("?")
    expectScreen(
      state,
      """
       Summitry ▸ every key
      ────────────────────────────────────────────────────────────────────────────────
       Here: the timeline                                                            ▕
         ⏎                     open the article where it tells of this event
         Tab l →               go to the event beside the list
         z                     fold the meetings of a journey into it, or unfold
                               them
         Z                     fold all journeys, or unfold all
         o                     open the article in $EDITOR at this line
         y                     copy the excerpt with title, file and line
         a                     say that this event is right (in an archive)
         r                     say that it is wrong: it is not shown any more
         E                     correct it, note on it or tag it, in $EDITOR
         R                     take back what was said of events last
         Y                     say again what was taken back
         s                     choose this event, to make one of several; again lets
                               go of it
         M                     make one event of this one and those that are chosen
         S                     choose sources of this event that tell of another one

       Moving
         j ↓                   down a line: the next event, quote or line of text
         k ↑                   up a line
       / search  Esc back                                                          9%
      """)
  }

  @Test func helpOnANarrowScreen() {
    var state = BrowserState.coldWar(40, 10)
    state.press("?", "j", "j")
    expectScreen(
      state,
      """
       ▸ every key
                     it tells of this event  ▕
         Tab l →     go to the event beside
                     the list
         z           fold the meetings of a
                     journey into it, or
                     unfold them
         Z           fold all journeys, or
                     unfold all
       / search  Esc back                  2%
      """)
  }

  @Test func helpNarrowedToWhatIsTyped() {
    var state = BrowserState.coldWar(80, 16)
    state.press("L", "?", "/")
    state.type("lane")
    expectScreen(
      state,
      """
       Summitry ▸ keys for “lane”
      ────────────────────────────────────────────────────────────────────────────────
       Here: lanes
         l →                   the next event in this lane
         h ←                   the event before in this lane

       Moving
         G End                 to the last, or to the one of the number before: 12G

       Views
         L                     lanes: a line of time for each person

       Going back
         ( Ctrl-O              back to the event before the last jump, and on to
                               earlier ones
      /lane
      """)
    state.press(.enter)
    #expect(state.place == .help && state.screen.contains("keys for “lane”"))
    state.press("i", .control("u"))
    #expect(state.place == .helpSearch && state.screen.contains("every key"))
    state.press(.escape, .escape)
    #expect(state.place == .lanes)
  }

  @Test func helpFindsWhatAKeyDoes() {
    var state = BrowserState.coldWar(80, 10)
    state.press("?", "/", "Z", .enter)
    #expect(state.screen.contains("fold all journeys, or unfold all"))
  }

  @Test func helpThatFindsNothingSaysSo() {
    var state = BrowserState.coldWar(80, 10)
    state.press("?", "/")
    state.type("xyzzy")
    #expect(state.screen.contains("No command is like this."))
  }
}
