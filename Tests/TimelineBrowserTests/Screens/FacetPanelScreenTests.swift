import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// The facet panel: narrowed by some letters, together, and left open.
@Suite struct FacetPanelScreenTests {
  @Test func someLettersFindTheBestFirst() {
    var state = BrowserState.coldWar(80, 12)
    state.press("f")
    state.type("ma")
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
       narrow: ma                │▌ 1985-11       ◆ summit    Reagan, Gorba… · Geneva
       Countries                 │ ≈1986-10       ◆ summit    Reagan, Gorbac… · Höfði
      ▌[ ] Malta               1 │  1987-12-07–09 ↗ trip      Gorbachev → Washington
       People                    │ ≈1988-03..05   ↗ trip      Reagan → Moscow
       [ ] Mikhail Gorbachev   8 │  1989-05       ◇ meeting   Gorbachev, … · Beijing
                                 │  1989-12-02–03 ◆ summit    Gorbachev, Bush · Malta
                                 │  1990         ↷↗ postponed Gorbachev → Tokyo
                                 │ ? undated      ☏ call      Bush, Gorbachev
                                 │
                                 │
       Space choose  - exclude  + together  → pin  Tab group  ⏎ done  Esc move    1/8
      """)
    state.type("lta")
    state.press(" ", .control("u"), .backspace, .backspace, .backspace)
    #expect(state.filter.countries.included == [CountryCode("MT")])
  }

  @Test func whatIsChosenTwiceIsOfAnyOrOfAll() {
    var state = BrowserState.coldWar(80, 12)
    state.press("f", .down, " ", .down, " ")
    expectScreen(
      state,
      """
       Summitry  Bush or Reagan                                         6 of 8 events
       narrow:  type a name      │▌ 1985-11       ◆ summit    Reagan, Gorba… · Geneva
       People any of these      ▕│ ≈1986-10       ◆ summit    Reagan, Gorbac… · Höfði
       [ ] Mikhail Gorbachev   8▕│  1987-12-07–09 ↗ trip      Gorbachev → Washington
       [x] Ronald Reagan       4 │ ≈1988-03..05   ↗ trip      Reagan → Moscow
      ▌[x] George Bush         2 │  1989-12-02–03 ◆ summit    Gorbachev, Bush · Malta
       [ ] 赵紫阳              7 │ ? undated      ☏ call      Bush, Gorbachev
       Countries                 │
       [ ] Soviet Union        6 │
       [ ] United States       6 │
       [ ] China               0 │
       Space choose  - exclude  + together  → pin  Tab group  ⏎ done  Esc move    1/6
      """)
    state.press("+")
    expectScreen(
      state,
      """
       Summitry  Bush and Reagan                                        0 of 8 events
       narrow:  type a name      │
       People all together      ▕│  The filter hides all 8 events.
       [ ] Mikhail Gorbachev   0▕│  Ctrl-X lifts it, f changes it.
       [x] Ronald Reagan       0 │
      ▌[x] George Bush         0 │
       [ ] 赵紫阳              0 │
       Countries                 │
       [ ] Soviet Union        0 │
       [ ] United States       0 │
       [ ] China               0 │
       Space choose  - exclude  + together  → pin  Tab group  ⏎ done  Esc move    0/0
      """)
  }

  @Test func theOpenPanelAt80Columns() {
    var state = BrowserState.coldWar(80, 12)
    state.press("f", .down, " ", .right, "j")
    expectScreen(
      state,
      """
       Summitry  Reagan                                                 4 of 8 events
       narrow:                   │  1985-11       ◆ summit    Reagan, Gorba… · Geneva
       People                   ▕│▌≈1986-10       ◆ summit    Reagan, Gorbac… · Höfði
       [ ] Mikhail Gorbachev   8▕│  1987-12-07–09 ↗ trip      Gorbachev → Washington
      ▌[x] Ronald Reagan       4 │ ≈1988-03..05   ↗ trip      Reagan → Moscow
       [ ] George Bush         6 │
       [ ] 赵紫阳              5 │
       Countries                 │
       [ ] Soviet Union        4 │
       [ ] United States       4 │
       [ ] China               0 │
       ⏎ source  c clear filter  f filter  / search  " quotes  ? all keys         2/4
      """)
  }

  @Test func theOpenPanelAt120Columns() {
    var state = BrowserState.coldWar(120, 10)
    state.press("f", .down, " ", .right, "j", "L")
    expectScreen(
      state,
      """
       Summitry  Reagan ▸ lanes of people                                                                       4 of 8 events
       narrow:                      │                       1986        1987        1988        1989        1990
       People                      ▕│▌Reagan              ◆··········◆·············↗··↗╌╌····················
       [ ] Mikhail Gorbachev      8 │ Gorbachev           ◆··········◆·············↗··↗╌╌····················
      ▌[x] Ronald Reagan          4 │
       [ ] George Bush            6 │
       [ ] 赵紫阳                 5 │
       Countries                    │
       [ ] Soviet Union           4 │ ≈1986-10  ◆ Reagan, Gorbachev · Höfði
       ⏎ open  l next  v people/countries  + zoom  f filter  Esc back  ? all keys                                         1/2
      """)
  }

  @Test func whatHidesAnEventIsSaid() {
    var state = BrowserState.coldWar(120, 5)
    state.press("m", "a", "f")
    state.type("bush")
    state.press(" ", .enter, "G", "k", ">", "'", "a")
    expectScreen(
      state,
      """
       Summitry  Bush · 1989-12..                                                                               1 of 8 events
      ▌ 1989-12-02–03 ◆ summit    Gorbachev, Bush · Malta         │ ◆ summit                                                 ▕
                                                                  │ George Bush and Mikhail Gorbachev meet off Malta
                                                                  │
       w shows it: Reagan, Gorbachev is hidden by Bush and 1989-12..                                                      1/1
      """)
    state.press("w")
    expectScreen(
      state,
      """
       Summitry  1 document                                                                   8 events  4 people  7 countries
      ▌ 1985-11       ◆ summit    Reagan, Gorbachev · Geneva     ▕│ ◆ summit                                                 ▕
       ≈1986-10       ◆ summit    Reagan, Gorbachev · Höfði       │ Mikhail Gorbachev and Ronald Reagan meet in Geneva
        1987-12-07–09 ↗ trip      Gorbachev → Washington          │
       ⏎ source  f filter  / search  " quotes  Tab event  ? all keys  : commands  q quit                                  1/8
      """)
  }

  @Test func filtersThatAreOffAreSaid() {
    var state = BrowserState.coldWar(80, 5)
    state.press("f", .down, " ", .enter, "t")
    expectScreen(
      state,
      """
       Summitry (off: Reagan)                         8 events  4 people  7 countries
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva▕│ ◆ summit                           ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan
        1987-12-07–09 ↗ Gorbachev → Washington  │ meet in Geneva
       filters off;  t puts them back                                             1/8
      """)
  }
}
