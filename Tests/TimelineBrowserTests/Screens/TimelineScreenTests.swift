import Testing
import TimelineModel

@testable import TimelineBrowser

/// The list and the event beside it.
@Suite struct TimelineScreenTests {
  @Test func theStart() {
    expectScreen(
      .coldWar(),
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
                                                │
                                                │ Where Geneva, Switzerland
                                                │
                                                │ When  November 1985, stated
                                                │
                                                │ Told  in 1 sentence
                                                │       Ronald Reagan and Mikhail
                                                │         Gorbachev first met in
                                                │         Geneva in November 1985.
                                                │                              line 3
                                                │
                                                │
       ⏎ source  f filter  / search  " quotes  Tab event  ? all keys  q quit      1/8
      """)
  }

  @Test func anEventWithReasonsAndQuotes() {
    var state = BrowserState.coldWar()
    state.press("j", .tab)
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
       ▄··········▄·············▄··▄·············▄······▄▄                         ?1
      ───1986─────▲──1987────────1988────────1989────────1990─────────────────────────
        1985-11       ◆ Reagan, Gorba… · Geneva ┃ ◆ summit                           ▕
      ▌≈1986-10       ◆ Reagan, Gorbac… · Höfði ┃ Mikhail Gorbachev and Ronald Reagan▕
        1987-12-07–09 ↗ Gorbachev → Washington  ┃ meet in Reykjavík                  ▕
       ≈1988-03..05   ↗ Reagan → Moscow         ┃                                    ▕
        1989-05       ◇ Gorbachev, … · Beijing  ┃ Who   Ronald Reagan, President,    ▕
        1989-12-02–03 ◆ Gorbachev, Bush · Malta ┃         United States              ▕
        1990         ↷↗ Gorbachev → Tokyo       ┃       Mikhail Gorbachev, General   ▕
       ? undated      ☏ Bush, Gorbachev         ┃         Secretary, Soviet Union    ▕
                                                ┃                                    ▕
                                                ┃ Where Höfði, Reykjavík, Iceland    ▕
                                                ┃                                    ▕
                                                ┃ When  October 1986, inferred       ▕
                                                ┃       interval since the previous  ▕
                                                ┃         meeting
                                                ┃        “Eleven months later” line 5
                                                ┃       date of the previous meeting
                                                ┃        “in November 1985”    line 3
                                                ┃
                                                ┃ Said  “We are very far apart,”
                                                ┃                              line 5
       ⏎ source  f filter  / search  " quotes  Tab list  ? all keys  q quit       2/8
      """)
  }

  @Test func anEventScrolledToItsEnd() {
    var state = BrowserState.coldWar()
    state.press("j", .tab, "G")
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
       ▄··········▄·············▄··▄·············▄······▄▄                         ?1
      ───1986─────▲──1987────────1988────────1989────────1990─────────────────────────
        1985-11       ◆ Reagan, Gorba… · Geneva ┃ Where Höfði, Reykjavík, Iceland
      ▌≈1986-10       ◆ Reagan, Gorbac… · Höfði ┃
        1987-12-07–09 ↗ Gorbachev → Washington  ┃ When  October 1986, inferred
       ≈1988-03..05   ↗ Reagan → Moscow         ┃       interval since the previous
        1989-05       ◇ Gorbachev, … · Beijing  ┃         meeting
        1989-12-02–03 ◆ Gorbachev, Bush · Malta ┃        “Eleven months later” line 5
        1990         ↷↗ Gorbachev → Tokyo       ┃       date of the previous meeting
       ? undated      ☏ Bush, Gorbachev         ┃        “in November 1985”    line 3▕
                                                ┃                                    ▕
                                                ┃ Said  “We are very far apart,”     ▕
                                                ┃                              line 5▕
                                                ┃        — Ronald Reagan             ▕
                                                ┃                                    ▕
                                                ┃ Told  in 2 sentences               ▕
                                                ┃       Eleven months later the two  ▕
                                                ┃         leaders met in Reykjavík,  ▕
                                                ┃         at a house called Höfði.   ▕
                                                ┃                              line 5▕
                                                ┃       They came close to giving up ▕
                                                ┃         all nuclear arms.    line 5▕
       ⏎ source  f filter  / search  " quotes  Tab list  ? all keys  q quit       2/8
      """)
  }

  @Test func aVeryWideScreenHasTheArticleToo() {
    var state = BrowserState.coldWar(180, 24)
    state.press("j")
    expectScreen(
      state,
      """
       Summitry  1 document                                                                                                                               8 events  4 people  7 countries
       ▄▄ ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ▄▄ ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ▄▄ ·· ·· ▄▄ ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ▄▄ ·· ·· ·· ·· ·· ·· ▄▄ ▄▄                        ?1
      ───────1986───────────────────────▲────────1987─────────────────────────┬──────1988────────────────────────────────1989───────┬────────────────────────1990─────────────────────────
        1985-11       ◆ summit    Reagan, Gorbachev · Geneva                  │ ◆ summit                                           ▕│ Five summits that ended the Cold War         line 5
      ▌≈1986-10       ◆ summit    Reagan, Gorbachev · Höfði                   │ Mikhail Gorbachev and Ronald Reagan meet in        ▕│
        1987-12-07–09 ↗ trip      Gorbachev → Washington                      │ Reykjavík                                          ▕│   Five summits that ended the Cold War
       ≈1988-03..05   ↗ trip      Reagan → Moscow                             │                                                    ▕│
        1989-05       ◇ meeting   Gorbachev, 赵紫阳 · Beijing                 │ Who   Ronald Reagan, President, United States      ▕│   Ronald Reagan and Mikhail Gorbachev first met in
        1989-12-02–03 ◆ summit    Gorbachev, Bush · Malta                     │       Mikhail Gorbachev, General Secretary, Soviet ▕│   Geneva in November 1985. They talked for hours
        1990         ↷↗ postponed Gorbachev → Tokyo                           │         Union                                      ▕│   beside a fire, and parted without a treaty.
       ? undated      ☏ call      Bush, Gorbachev                             │                                                    ▕│
                                                                              │ Where Höfði, Reykjavík, Iceland                    ▕│ ▌ Eleven months later the two leaders met in
                                                                              │                                                    ▕│ ▌ Reykjavík, at a house called Höfði. They came
                                                                              │ When  October 1986, inferred                       ▕│ │ close to giving up all nuclear arms. “We are very
                                                                              │       interval since the previous meeting          ▕│   far apart,” Reagan said when it was over.
                                                                              │        “Eleven months later”                 line 5▕│
                                                                              │       date of the previous meeting                 ▕│   Gorbachev arrived in Washington on 7 December
                                                                              │        “in November 1985”                    line 3▕│   1987 for a visit of three days, and signed a
                                                                              │                                                    ▕│   treaty on missiles. “Trust, but verify,” Reagan
                                                                              │ Said  “We are very far apart,”               line 5 │   told him again.
                                                                              │        — Ronald Reagan                              │
                                                                              │                                                     │   Reagan returned the visit the following spring:
                                                                              │ Told  in 2 sentences                                │   he walked over Red Square in Moscow with his
       ⏎ source  f filter  / search  " quotes  Tab event  ? all keys  : commands  q quit                                                                                              2/8
      """)
    state.press("f")
    #expect(ScreenLayout(state).source.isEmpty && state.screen.contains("narrow"))
  }

  @Test func aWideScreenNamesKindsAndHasColumns() {
    var state = BrowserState.coldWar(120, 14)
    state.press("G")
    expectScreen(
      state,
      """
       Summitry  1 document                                                                   8 events  4 people  7 countries
       ▄▄····················▄▄··························▄▄····▄▄··························▄▄············▄▄▄▄              ?1
      ─────1986────────────────────1987────────────────────1988───┬────────────────1989────────────────────1990───────────────
        1985-11       ◆ summit    Reagan, Gorbachev · Geneva      │ ☏ call                                                   ▕
       ≈1986-10       ◆ summit    Reagan, Gorbachev · Höfði       │ George Bush telephones Mikhail Gorbachev                 ▕
        1987-12-07–09 ↗ trip      Gorbachev → Washington          │                                                          ▕
       ≈1988-03..05   ↗ trip      Reagan → Moscow                 │ Who   George Bush, President, United States              ▕
        1989-05       ◇ meeting   Gorbachev, 赵紫阳 · Beijing     │       Mikhail Gorbachev, General Secretary, Soviet Union ▕
        1989-12-02–03 ◆ summit    Gorbachev, Bush · Malta         │                                                          ▕
        1990         ↷↗ postponed Gorbachev → Tokyo               │ When  not known                                          ▕
      ▌? undated      ☏ call      Bush, Gorbachev                 │       no words of the text bound it                      ▕
                                                                  │
                                                                  │ Told  in 1 sentence
       ⏎ source  f filter  / search  " quotes  Tab event  ? all keys  : commands  q quit                                  8/8
      """)
  }

  @Test func aNarrowScreenHasTheListAlone() {
    expectScreen(
      .coldWar(40, 10),
      """
       Summitry                      8 events
      ▌ 1985-11       ◆ Reagan, Gor… · Geneva
       ≈1986-10       ◆ Reagan, Gorb… · Höfði
        1987-12-07–09 ↗ Gorbachev → Washingt…
       ≈1988-03..05   ↗ Reagan → Moscow
        1989-05       ◇ Gorbachev,… · Beijing
        1989-12-02–03 ◆ Gorbachev, B… · Malta
        1990         ↷↗ Gorbachev → Tokyo
       ? undated      ☏ Bush, Gorbachev
       ⏎ source  f filter  ? all keys     1/8
      """)
  }

  @Test func aNarrowScreenShowsTheEventAtTab() {
    var state = BrowserState.coldWar(40, 10)
    state.press(.tab)
    expectScreen(
      state,
      """
       Summitry                      8 events
       ◆ summit                              ▕
       Mikhail Gorbachev and Ronald Reagan   ▕
       meet in Geneva                        ▕

       Who   Ronald Reagan, President, United
               States
             Mikhail Gorbachev, General
               Secretary, Soviet Union
       ⏎ source  f filter  ? all keys     1/8
      """)
  }

  @Test func anEmptyTimelineSaysWhatIsLookedFor() {
    var timeline = ColdWar.timeline
    timeline.events = []
    expectScreen(
      BrowserState(timeline: timeline, width: 60, height: 10),
      """
       Summitry  1 document       0 events  0 people  0 countries

        No events were found in 1 document.

        Summitry looks for the trips, summits, meetings and calls
        of leaders.

        q quits.

       ? all keys  q quit                                     0/0
      """)
  }

  @Test func aFilterThatHidesAllSaysHowToLiftIt() {
    let filter = TimelineFilter(kinds: .init(included: [.meeting]), to: Day("1980-01-01"))
    expectScreen(
      BrowserState(timeline: ColdWar.timeline, filter: filter, width: 60, height: 10),
      """
       Summitry  meetings · ..1980-01-01            0 of 8 events

        The filter hides all 8 events.
        c lifts it, f changes it.





       c clear filter  f filter  ? all keys  q quit           0/0
      """)
  }

  @Test func aLongListShowsWhereOneIs() {
    var state = BrowserState.coldWar(40, 7)
    state.press("G")
    expectScreen(
      state,
      """
       Summitry                      8 events
       ≈1988-03..05   ↗ Reagan → Moscow
        1989-05       ◇ Gorbachev,… · Beijing
        1989-12-02–03 ◆ Gorbachev, B… · Malta▕
        1990         ↷↗ Gorbachev → Tokyo    ▕
      ▌? undated      ☏ Bush, Gorbachev      ▕
       ⏎ source  f filter  ? all keys     8/8
      """)
  }

  @Test func disagreementsAreShown() {
    var timeline = ColdWar.timeline
    timeline.events[0].date.conflicts = [
      Reason(rule: "another sentence", span: timeline.events[1].date.because[0].span)
    ]
    timeline.events[0].otherPlaces = [Place(name: "Bern", country: CountryCode("CH"))]
    expectScreen(
      BrowserState(timeline: timeline, width: 80, height: 24),
      """
       Summitry  1 document                           8 events  4 people  7 countries
       ▄··········▄·············▄··▄·············▄······▄▄                         ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva │ ◆ summit                           ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan▕
        1987-12-07–09 ↗ Gorbachev → Washington  │ meet in Geneva                     ▕
       ≈1988-03..05   ↗ Reagan → Moscow         │                                    ▕
        1989-05       ◇ Gorbachev, … · Beijing  │ Who   Ronald Reagan, President,    ▕
        1989-12-02–03 ◆ Gorbachev, Bush · Malta │         United States              ▕
        1990         ↷↗ Gorbachev → Tokyo       │       Mikhail Gorbachev, General   ▕
       ? undated      ☏ Bush, Gorbachev         │         Secretary, Soviet Union    ▕
                                                │                                    ▕
                                                │ Where Geneva, Switzerland          ▕
                                                │       or Bern, Switzerland         ▕
                                                │                                    ▕
                                                │ When  November 1985, stated        ▕
                                                │                                    ▕
                                                │ But   the text disagrees           ▕
                                                │       another sentence             ▕
                                                │        “Eleven months later” line 5▕
                                                │
                                                │ Told  in 1 sentence
                                                │       Ronald Reagan and Mikhail
       ⏎ source  f filter  / search  " quotes  Tab event  ? all keys  q quit      1/8
      """)
  }

  @Test func theSelectedRowAndHitsAreSeenWithoutColour() {
    var state = BrowserState.coldWar(40, 10)
    state.press("/")
    state.type("reagan")
    let attributes = view(state).attributesText.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(attributes[1] == " rrrrrrrrrrrrrrrrr******rrrrrrrrrrrrrrrr")
    #expect(attributes[2].hasPrefix("b"))
    #expect(attributes[2].contains("******") && !attributes[2].contains("r"))
  }
}
