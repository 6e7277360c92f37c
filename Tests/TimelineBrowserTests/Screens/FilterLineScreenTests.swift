import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// The filter as a line of text at the bottom.
@Suite struct FilterLineScreenTests {
  private func typed(_ text: String, _ width: Int = 80, _ height: Int = 10) -> BrowserState {
    var state = BrowserState.coldWar(width, height)
    state.press("F")
    state.type(text)
    return state
  }

  @Test func anEmptyLineOffersTheFields() {
    expectScreen(
      typed(""),
      """
       Summitry  1 document                           8 events  4 people  7 countries
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva▕│ ◆ summit                           ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði▕│ Mikhail Gorbachev and Ronald Reagan▕
        1987-12-07–09 ↗ Gorbachev → Washington ▕│ meet in Geneva
       ≈1988-03..05   ↗ Reagan → Moscow        ▕│
        1989-05       ◇ Gorbachev, … · Beijing ▕│ Who   Ronald Reagan, President,
        1989-12-02–03 ◆ Gorbachev, Bush · Malta▕│         United States
        1990         ↷↗ Gorbachev → Tokyo       │       Mikhail Gorbachev, General
       filter:                                                          8 of 8 events
       Tab  person:  country:  kind:  status:  year:  doc:  from:  to:
      """)
  }

  @Test func theListFollowsWhatIsTyped() {
    expectScreen(
      typed("person:Gorbachev -kind:trip 1986..1989-05 met"),
      """
       Summitry  Gorbachev · not trips · 1986..1989-05 · “met”          2 of 8 events
      ▌≈1986-10       ◆ Reagan, Gorbac… · Höfði │ ◆ summit                           ▕
        1989-05       ◇ Gorbachev, … · Beijing  │ Mikhail Gorbachev and Ronald Reagan
                                                │ meet in Reykjavík
                                                │
                                                │ Who   Ronald Reagan, President,
                                                │         United States
                                                │       Mikhail Gorbachev, General
       filter: person:Gorbachev -kind:trip 1986..1989-05 met            2 of 8 events
       Tab  kind:meeting
      """)
  }

  @Test func whatIsWrongIsSaidBelowTheWord() {
    expectScreen(
      typed("person:Reegan kind:trip"),
      """
       Summitry  trips                                                  3 of 8 events
      ▌ 1987-12-07–09 ↗ Gorbachev → Washington  │ ↗ trip                             ▕
       ≈1988-03..05   ↗ Reagan → Moscow         │ Mikhail Gorbachev visits Washington▕
        1990         ↷↗ Gorbachev → Tokyo       │
                                                │ Who   Mikhail Gorbachev, General
                                                │         Secretary, Soviet Union
                                                │       Ronald Reagan, President,
                                                │         United States, host
       filter: person:Reegan kind:trip                                  3 of 8 events
                      ^^^^^^ no person is called 'Reegan'
      """)
    expectScreen(
      typed("malta 1985..1990 -status:postponed doc:cold"),
      """
       Summitry  not postponed · Five summits that ended the Cold War…  1 of 8 events
      ▌ 1989-12-02–03 ◆ Gorbachev, Bush · Malta │ ◆ summit                           ▕
                                                │ George Bush and Mikhail Gorbachev  ▕
                                                │ meet off Malta
                                                │
                                                │ Who   Mikhail Gorbachev, General
                                                │         Secretary, Soviet Union
                                                │       George Bush, President,
       filter: malta 1985..1990 -status:postponed doc:cold              1 of 8 events
       Tab  five-summits.txt Five summits that ended the Cold War
      """)
  }

  @Test func aLongMessageGivesWayToTheMarks() {
    expectScreen(
      typed("person:Gorbachev -kind:meeting 2018..2023 stat:x", 80, 5),
      """
       Summitry  Gorbachev · not meetings · 2018..2023                  0 of 8 events
                                                │
        The filter hides all 8 events.          │
       filter: person:Gorbachev -kind:meeting 2018..2023 stat:x         0 of 8 events
                                                         ^^^^ 'stat' is no field
      """)
  }

  @Test func aWordThatIsTypedIsHelped() {
    expectScreen(
      typed("country:US status:po"),
      """
       Summitry  United States                                          6 of 8 events
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva │ ◆ summit                           ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan▕
        1987-12-07–09 ↗ Gorbachev → Washington  │ meet in Geneva
       ≈1988-03..05   ↗ Reagan → Moscow         │
        1989-12-02–03 ◆ Gorbachev, Bush · Malta │ Who   Ronald Reagan, President,
       ? undated      ☏ Bush, Gorbachev         │         United States
                                                │       Mikhail Gorbachev, General
       filter: country:US status:po                                     6 of 8 events
                                 ^^ 'po' is no status;  Tab: postponed proposed
      """)
    var state = typed("country:s", 80, 6)
    state.press(.tab, .tab)
    expectScreen(
      state,
      """
       Summitry  Soviet Union                                           8 of 8 events
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva▕│ ◆ summit                           ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan
        1987-12-07–09 ↗ Gorbachev → Washington  │ meet in Geneva
       filter: country:SU                                               8 of 8 events
       Tab  CH Switzerland  SU Soviet Union  US United States  IS Iceland
      """)
  }

  @Test func narrowScreens() {
    expectScreen(
      typed("person:Gorbachev+Bush malta", 40, 8),
      """
       Bush and Gorbachev · “…  1 of 8 events
      ▌ 1989-12-02–03 ◆ Gorbachev, B… · Malta




       filter: hev+Bush malta   1 of 8 events
       Tab  country:MT Malta
      """)
    expectScreen(
      typed("kind:x", 20, 3),
      """
       Summitry  8 events
      ▌ 1985   ◆ R… · Ge…
      kind:x
      """)
  }

  @Test func wideScreens() {
    expectScreen(
      typed("person:Gorbachev,Bush country:US,SU -status:postponed -reykjavik person:Nixon", 120, 6),
      """
       Summitry  Bush or Gorbachev · Soviet Union or United States · not postponed · not “reykjavik”            6 of 8 events
      ▌ 1985-11       ◆ summit    Reagan, Gorbachev · Geneva     ▕│ ◆ summit                                                 ▕
        1987-12-07–09 ↗ trip      Gorbachev → Washington          │ Mikhail Gorbachev and Ronald Reagan meet in Geneva
       ≈1988-03..05   ↗ trip      Reagan → Moscow                 │
       filter: person:Gorbachev,Bush country:US,SU -status:postponed -reykjavik person:Nixon                    6 of 8 events
                                                                                       ^^^^^ no person is called 'Nixon'
      """)
  }
}
