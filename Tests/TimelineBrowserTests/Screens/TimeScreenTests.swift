import Testing
import TimelineModel

@testable import TimelineBrowser

/// Time across the top, headings and journeys.
@Suite struct TimeScreenTests {
  @Test func monthsWithTheRangeAndTheEventAt80Columns() {
    var state = BrowserState.coldWar(80, 14)
    state.press("j", ">", "j", "j", "j", "<", "k")
    expectScreen(
      state,
      """
       Summitry  1986-10..1989-05                                       4 of 8 events
       ···········▄·············▄··▄·············▄········
      ───1986────[───1987────────1988────────1989─]──────1990─────────────────────────
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ ↗ trip                             ▕
        1987-12-07–09 ↗ Gorbachev → Washington  │ Ronald Reagan visits Moscow        ▕
      ▌≈1988-03..05   ↗ Reagan → Moscow         │                                    ▕
        1989-05       ◇ Gorbachev, … · Beijing  │ Who   Ronald Reagan, President,    ▕
                                                │         United States
                                                │       Mikhail Gorbachev, General
                                                │         Secretary, Soviet Union,
                                                │         host
                                                │
                                                │ Where Moscow, Soviet Union
       ⏎ source  c clear filter  f filter  / search  " quotes  ? all keys         3/4
      """)
  }

  @Test func yearsAt120Columns() {
    var state = BrowserState.coldWar(120, 14)
    state.press("-", "j", "j")
    expectScreen(
      state,
      """
       Summitry  1 document                                                                   8 events  4 people  7 countries
       ▂▂▂▂▂▂▂ ▂▂▂▂▂▂▂ ▂▂▂▂▂▂▂ ▂▂▂▂▂▂▂ ███████ ▂▂▂▂▂▂▂                                                                     ?1
      ─1985────1986────1987──▲─1988────1989────1990───────────────┬───────────────────────────────────────────────────────────
        1985-11       ◆ summit    Reagan, Gorbachev · Geneva      │ ↗ trip                                                   ▕
       ≈1986-10       ◆ summit    Reagan, Gorbachev · Höfði       │ Mikhail Gorbachev visits Washington                      ▕
      ▌ 1987-12-07–09 ↗ trip      Gorbachev → Washington          │                                                          ▕
       ≈1988-03..05   ↗ trip      Reagan → Moscow                 │ Who   Mikhail Gorbachev, General Secretary, Soviet Union ▕
        1989-05       ◇ meeting   Gorbachev, 赵紫阳 · Beijing     │       Ronald Reagan, President, United States, host      ▕
        1989-12-02–03 ◆ summit    Gorbachev, Bush · Malta         │
        1990         ↷↗ postponed Gorbachev → Tokyo               │ Where Washington, United States
       ? undated      ☏ call      Bush, Gorbachev                 │
                                                                  │ When  7 to 9 December 1987, stated
                                                                  │
       ⏎ source  f filter  / search  " quotes  Tab event  ? all keys  : commands  q quit                                  3/8
      """)
  }

  @Test func daysMoveWithTheEventAt40Columns() {
    var state = BrowserState.coldWar(40, 16)
    state.press("+", "+", "j", "j")
    expectScreen(
      state,
      """
       Summitry                      8 events
       ·········▄························· ?1
      ‹───1987-12─────────────────────────›───
        1985-11       ◆ Reagan, Gor… · Geneva
       ≈1986-10       ◆ Reagan, Gorb… · Höfði
      ▌ 1987-12-07–09 ↗ Gorbachev → Washingt…
       ≈1988-03..05   ↗ Reagan → Moscow
        1989-05       ◇ Gorbachev,… · Beijing
        1989-12-02–03 ◆ Gorbachev, B… · Malta
        1990         ↷↗ Gorbachev → Tokyo
       ? undated      ☏ Bush, Gorbachev




       ⏎ source  f filter  ? all keys     3/8
      """)
  }

  @Test func aJourneyHasItsMeetingsUnderIt() {
    var state = BrowserState(timeline: ColdWar.withJourney, width: 80, height: 14)
    expectScreen(
      state,
      """
       Summitry  1 document                           9 events  4 people  7 countries
       ▂··········▂·············█··▂·············▂······▂▂                         ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva │ ◆ summit                           ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan▕
        1987-12-07–09 ↗ Gorbachev → Washington  │ meet in Geneva                     ▕
        1987-12-08    └ ◆ Reagan, G… · White H… │                                    ▕
       ≈1988-03..05   ↗ Reagan → Moscow         │ Who   Ronald Reagan, President,    ▕
        1989-05       ◇ Gorbachev, … · Beijing  │         United States
        1989-12-02–03 ◆ Gorbachev, Bush · Malta │       Mikhail Gorbachev, General
        1990         ↷↗ Gorbachev → Tokyo       │         Secretary, Soviet Union
       ? undated      ☏ Bush, Gorbachev         │
                                                │ Where Geneva, Switzerland
       ⏎ source  f filter  / search  " quotes  Tab event  ? all keys  q quit      1/9
      """)
    state.press("Z")
    expectScreen(
      state,
      """
       Summitry  1 document                           9 events  4 people  7 countries
       ▂··········▂·············█··▂·············▂······▂▂                         ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────
      ▌ 1985-11       ◆ Reagan, Gorba… · Geneva │ ◆ summit                           ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan▕
        1987-12-07–09 ↗ Gorbachev → Washing… +1 │ meet in Geneva                     ▕
       ≈1988-03..05   ↗ Reagan → Moscow         │                                    ▕
        1989-05       ◇ Gorbachev, … · Beijing  │ Who   Ronald Reagan, President,    ▕
        1989-12-02–03 ◆ Gorbachev, Bush · Malta │         United States
        1990         ↷↗ Gorbachev → Tokyo       │       Mikhail Gorbachev, General
       ? undated      ☏ Bush, Gorbachev         │         Secretary, Soviet Union
                                                │
                                                │ Where Geneva, Switzerland
       ⏎ source  f filter  / search  " quotes  Tab event  ? all keys  q quit      1/8
      """)
  }

  @Test func aLongListHasHeadingsThatStay() {
    var state = BrowserState(timeline: LongTimeline.timeline(60), width: 60, height: 16)
    expectScreen(
      state,
      """
       Summitry  1 document     60 events  12 people  6 countries
       ████ ▆▆▆▆ ▇▇▇▇ ▇▇▇▇ ████ ▇▇▇▇ ▇▇▇▇ ▇▇▇▇ ▇▇▇▇ ▅▅▅▅       ?1
      ─1970───────────────────────────────────────────────────────
        January 1970 ───────────────────────────────────────────
      ▌ 1970-01-01 ↗ trip      Otieno, Byron → Town 0            ▕
        1970-01-06 └ ◇ meeting   Njoroge, Hill · Town 1
        1970-01-11 ◇ meeting   Costa, Weiss · Town 2
        1970-01-16 ◇ meeting   Costa, Mori · Town 3
        1970-01-21 ◇ meeting   Durand, Otieno · Town 4
        1970-01-26 ◇ meeting   Durand, Souza · Town 5
        1970-01-31 ◇ meeting   Souza, Njoroge · Town 6
        February 1970 ──────────────────────────────────────────
        1970-02-05 ◇ meeting   Njoroge, Hill · Town 7
        1970-02-10 ◇ meeting   Njoroge, Mori · Town 8
        1970-02-15 ↗ trip      Petit, Sato → Town 9
       ⏎ source  f filter  / search  " quotes  ? all keys    1/60
      """)
    state.press("G")
    expectScreen(
      state,
      """
       Summitry  1 document     60 events  12 people  6 countries
       ████ ▆▆▆▆ ▇▇▇▇ ▇▇▇▇ ████ ▇▇▇▇ ▇▇▇▇ ▇▇▇▇ ▇▇▇▇ ▅▅▅▅       ?1
      ─1970───────────────────────────────────────────────────────
        September 1970 ─────────────────────────────────────────
        1970-09-13 ◇ meeting   Durand, Mori · Town 0
        1970-09-18 ◇ meeting   Souza, Braun · Town 1
        1970-09-23 ◇ meeting   Petit, Sato · Town 2
        1970-09-28 ↗ trip      Braun, Souza → Town 3
        1970-10-03 └ ◇ meeting   Petit, Weiss · Town 4
        October 1970 ───────────────────────────────────────────
        1970-10-08 ◇ meeting   Hill, Petit · Town 5
        1970-10-13 ◇ meeting   Souza · Town 6
        1970-10-18 ◇ meeting   Otieno, Souza · Town 7
        No date ────────────────────────────────────────────────
      ▌? undated   ◇ meeting   Otieno · Town 8                   ▕
       ⏎ source  f filter  / search  " quotes  ? all keys   60/60
      """)
  }

  @Test func manyEventsAYearHaveMonths() {
    var state = BrowserState(timeline: LongTimeline.timeline(400), width: 60, height: 16)
    state.press(.pageDown, .pageDown)
    expectScreen(
      state,
      """
       Summitry  1 document    400 events  12 people  6 countries
       ▇▇▇▇▇▇▇ ▇▇▇▇▇▇▇ ███████ ▇▇▇▇▇▇▇ ▇▇▇▇▇▇▇ ▄▄▄▄▄▄▄         ?1
      ─1970──▲─1971────1972────1973────1974────1975───────────────
        March 1970 ─────────────────────────────────────────────
        1970-03-02 ◇ meeting   Njoroge, Souza · Town 12          ▕
        1970-03-07 ◇ meeting   Byron, Otieno · Town 13
        1970-03-12 ◇ meeting   Njoroge, Otieno · Town 14
        1970-03-17 ◇ meeting   Souza, Byron · Town 15
        1970-03-22 ◇ meeting   Otieno, Mori · Town 16
        1970-03-27 ◇ meeting   Hill, Petit · Town 0
        April 1970 ─────────────────────────────────────────────
      ▌ 1970-04-01 ↗ trip      Byron, Souza → Town 1
        1970-04-06 └ ◇ meeting   Weiss · Town 2
        1970-04-11 ◇ meeting   Petit, Souza · Town 3
        1970-04-16 ◇ meeting   Otieno, Byron · Town 4
       ⏎ source  f filter  / search  " quotes  ? all keys  19/400
      """)
  }

  @Test func noEventIsLostAmongHeadingsAndJourneys() {
    for count in [0, 1, 39, 40, 41, 400] {
      let state = BrowserState(timeline: LongTimeline.timeline(count), width: 60, height: 16)
      #expect(state.rows.rows.compactMap(\.event).sorted() == Array(0..<count))
    }
  }

  @Test func everyEventIsCountedInSomeStretch() {
    let state = BrowserState(timeline: LongTimeline.timeline(400), width: 60, height: 16)
    for unit in TimeUnit.allCases {
      let histogram = Histogram(state.shown, state.index, range: state.dayRange, unit: unit)
      #expect(histogram.counts.reduce(0) { $0 + Int($1) } + histogram.undated == 400, "\(unit)")
    }
  }
}
