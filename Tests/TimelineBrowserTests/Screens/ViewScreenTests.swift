import Testing
import TimelineModel

@testable import TimelineBrowser

/// Each view of the events at each width.
@Suite struct ViewScreenTests {
  private func state(_ width: Int, _ height: Int) -> BrowserState {
    BrowserState(timeline: ColdWar.withDoubts, width: width, height: height)
  }

  @Test func lanesAt40Columns() {
    var state = state(40, 10)
    state.press("j", "j", "L")
    expectScreen(
      state,
      """
       Summitry ▸ lanes of people    9 events
                     1986    1988    1990
      ▌Gorbachev ···◆··◆····2↗╌···◇·◆↷╌╌╌ ?1
       Reagan    ···◆··◆····2↗╌··········
       Bush      ···················◆···· ?1
       赵紫阳    ·················◇······


        1987-12-07–09  ↗ Gorbachev → Washing…
       ⏎ open  l next  + zoom  Esc back   1/4
      """)
  }

  @Test func lanesAt80Columns() {
    var state = state(80, 14)
    state.press("j", "j", "L")
    expectScreen(
      state,
      """
       Summitry ▸ lanes of people                     9 events  4 people  7 countries
                           ▂··········▂·············█··▂·············▂······▂▂     ?1
      ───────────────────────1986────────1987───────▲1988────────1989────────1990─────
      ▌Gorbachev           ◆··········◆·············2··↗╌╌···········◇······◆↷ ?1
       Reagan              ◆··········◆·············2··↗╌╌····················
       Bush                ·················································◆· ?1
       赵紫阳              ··········································◇········





        1987-12-07–09  ↗ Gorbachev → Washington
       ⏎ open  l next  v people/countries  + zoom  f filter  Esc back  ? all keys 1/4
      """)
  }

  @Test func lanesAt120Columns() {
    var state = state(120, 14)
    state.press("j", "j", "L")
    expectScreen(
      state,
      """
       Summitry ▸ lanes of people                                                             9 events  4 people  7 countries
                           ▂··········▂·············█··▂·············▂······▂▂                                             ?1
      ───────────────────────1986────────1987───────▲1988────────1989────────1990─────────────────────────────────────────────
      ▌Gorbachev           ◆··········◆·············2··↗╌╌···········◇······◆↷ ?1
       Reagan              ◆··········◆·············2··↗╌╌····················
       Bush                ·················································◆· ?1
       赵紫阳              ··········································◇········





        1987-12-07–09  ↗ Gorbachev → Washington
       ⏎ open  l next  v people/countries  + zoom  f filter  Esc back  ? all keys                                         1/4
      """)
  }

  @Test func matrixAt40Columns() {
    var state = state(40, 10)
    state.press("W")
    expectScreen(
      state,
      """
       Summitry ▸ who met whom       9 events
                  Gorb Reag Bush 赵紫
       Gorbachev   (9)    5    2    1
      ▌Reagan        5  (5)    ·    ·
       Bush          2    ·  (2)    ·
       赵紫阳        1    ·    ·  (1)


       Reagan and Gorbachev: 5 events, 1985-…
       ⏎ open  Esc back                   2/4
      """)
  }

  @Test func matrixAt80Columns() {
    var state = state(80, 14)
    state.press("W")
    expectScreen(
      state,
      """
       Summitry ▸ who met whom                        9 events  4 people  7 countries
       ▂··········▂·············█··▂·············▂······▂▂                         ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────
                            Gorbac…  Reagan    Bush  赵紫阳
       Gorbachev                (9)       5       2       1
      ▌Reagan                     5     (5)       ·       ·
       Bush                       2       ·     (2)       ·
       赵紫阳                     1       ·       ·     (1)




       Reagan and Gorbachev: 5 events, 1985-11 – 1988-05
       ⏎ open  v people/countries  f filter  Esc back  ? all keys                 2/4
      """)
  }

  @Test func matrixAt120Columns() {
    var state = state(120, 14)
    state.press("W")
    expectScreen(
      state,
      """
       Summitry ▸ who met whom                                                                9 events  4 people  7 countries
       ▂▂····················▂▂··························██····▂▂··························▂▂············▂▂▂▂              ?1
      ─▲───1986────────────────────1987────────────────────1988────────────────────1989────────────────────1990───────────────
                              Gorbachev    Reagan      Bush    赵紫阳
       Gorbachev                    (9)         5         2         1
      ▌Reagan                         5       (5)         ·         ·
       Bush                           2         ·       (2)         ·
       赵紫阳                         1         ·         ·       (1)




       Reagan and Gorbachev: 5 events, 1985-11 – 1988-05
       ⏎ open  v people/countries  f filter  Esc back  ? all keys                                                         2/4
      """)
  }

  @Test func peopleAt40Columns() {
    var state = state(40, 10)
    state.press("P")
    expectScreen(
      state,
      """
       Summitry ▸ people             9 events
       Who         events  from – to
       Mikhail Gorb…    9  1985-11 – 1990
      ▌Ronald Reaga…    5  1985-11 – 1988-05
       George Bush …    2  1989-12-02–03
       赵紫阳 (CN)      1  1989-05


       Reagan  with Gorbachev  in Geneva, Hö…
       ⏎ open  Esc back                   2/4
      """)
  }

  @Test func peopleAt80Columns() {
    var state = state(80, 14)
    state.press("P")
    expectScreen(
      state,
      """
       Summitry ▸ people                              9 events  4 people  7 countries
       ▂··········▂·············█··▂·············▂······▂▂                         ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────
       Who                       events  from – to          with
       Mikhail Gorbachev (SU)         9  1985-11 – 1990     Reagan, Bush, 赵紫阳
      ▌Ronald Reagan (US)             5  1985-11 – 1988-05  Gorbachev
       George Bush (US)               2  1989-12-02–03      Gorbachev
       赵紫阳 (CN)                    1  1989-05            Gorbachev




       Reagan  with Gorbachev  in Geneva, Höfði, Moscow, Washington, White House
       ⏎ open  v people/countries  f filter  / search  Esc back  ? all keys       2/4
      """)
  }

  @Test func peopleAt120Columns() {
    var state = state(120, 14)
    state.press("P")
    expectScreen(
      state,
      """
       Summitry ▸ people                                                                      9 events  4 people  7 countries
       ▂▂····················▂▂··························██····▂▂··························▂▂············▂▂▂▂              ?1
      ─▲───1986────────────────────1987────────────────────1988────────────────────1989────────────────────1990───────────────
       Who                       events  from – to          with                             where
       Mikhail Gorbachev (SU)         9  1985-11 – 1990     Reagan, Bush, 赵紫阳             Beijing, Geneva, Höfði, Malta, …
      ▌Ronald Reagan (US)             5  1985-11 – 1988-05  Gorbachev                        Geneva, Höfði, Moscow, Washingt…
       George Bush (US)               2  1989-12-02–03      Gorbachev                        Malta
       赵紫阳 (CN)                    1  1989-05            Gorbachev                        Beijing





       ⏎ open  v people/countries  f filter  / search  Esc back  ? all keys                                               2/4
      """)
  }

  @Test func countriesAt40Columns() {
    var state = state(40, 10)
    state.press("C")
    expectScreen(
      state,
      """
       Summitry ▸ countries          9 events
       Country     events  from – to
       Soviet Union     9  1985-11 – 1990    ▕
       United States    7  1985-11 – 1989-12 ▕
      ▌Switzerland      1  1985-11           ▕
       China            1  1989-05           ▕
       Iceland          1  1986-10           ▕
       Japan            1  1990
       Switzerland  with Soviet Union, Unite…
       ⏎ open  Esc back                   3/7
      """)
  }

  @Test func countriesAt80Columns() {
    var state = state(80, 14)
    state.press("C")
    expectScreen(
      state,
      """
       Summitry ▸ countries                           9 events  4 people  7 countries
       ▂··········▂·············█··▂·············▂······▂▂                         ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────
       Country                   events  from – to          with
       Soviet Union                   9  1985-11 – 1990     United States, Switzerla…
       United States                  7  1985-11 – 1989-12  Soviet Union, Switzerlan…
      ▌Switzerland                    1  1985-11            Soviet Union, United Sta…
       China                          1  1989-05            Soviet Union
       Iceland                        1  1986-10            Soviet Union, United Sta…
       Japan                          1  1990               Soviet Union
       Malta                          1  1989-12-02–03      Soviet Union, United Sta…

       Switzerland  with Soviet Union, United States  in Geneva
       ⏎ open  v people/countries  f filter  / search  Esc back  ? all keys       3/7
      """)
  }

  @Test func countriesAt120Columns() {
    var state = state(120, 14)
    state.press("C")
    expectScreen(
      state,
      """
       Summitry ▸ countries                                                                   9 events  4 people  7 countries
       ▂▂····················▂▂··························██····▂▂··························▂▂············▂▂▂▂              ?1
      ─▲───1986────────────────────1987────────────────────1988────────────────────1989────────────────────1990───────────────
       Country                   events  from – to          with                             where
       Soviet Union                   9  1985-11 – 1990     United States, Switzerland, Chi… Beijing, Geneva, Höfði, Malta, …
       United States                  7  1985-11 – 1989-12  Soviet Union, Switzerland, Icel… Geneva, Höfði, Malta, Moscow, W…
      ▌Switzerland                    1  1985-11            Soviet Union, United States      Geneva
       China                          1  1989-05            Soviet Union                     Beijing
       Iceland                        1  1986-10            Soviet Union, United States      Höfði
       Japan                          1  1990               Soviet Union                     Tokyo
       Malta                          1  1989-12-02–03      Soviet Union, United States      Malta


       ⏎ open  v people/countries  f filter  / search  Esc back  ? all keys                                               3/7
      """)
  }

  @Test func documentsAt40Columns() {
    var state = state(40, 10)
    state.press("D")
    expectScreen(
      state,
      """
       Summitry ▸ documents          9 events
        Written       events  title
      ▌? undated           9  Five summits t…






       ⏎ open  f filter  Esc back         1/1
      """)
  }

  @Test func documentsAt80Columns() {
    var state = state(80, 14)
    state.press("D")
    expectScreen(
      state,
      """
       Summitry ▸ documents                           9 events  4 people  7 countries
       ▂··········▂·············█··▂·············▂······▂▂                         ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────
        Written       events  title
      ▌? undated           9  Five summits that ended the Cold War         1 conflict








       ⏎ open  f filter  / search  Esc back  ? all keys                           1/1
      """)
  }

  @Test func documentsAt120Columns() {
    var state = state(120, 14)
    state.press("D")
    expectScreen(
      state,
      """
       Summitry ▸ documents                                                                   9 events  4 people  7 countries
       ▂▂····················▂▂··························██····▂▂··························▂▂············▂▂▂▂              ?1
      ─▲───1986────────────────────1987────────────────────1988────────────────────1989────────────────────1990───────────────
        Written       events  title
      ▌? undated           9  Five summits that ended the Cold War  five-summits.txt                               1 conflict








       ⏎ open  f filter  / search  Esc back  ? all keys                                                                   1/1
      """)
  }

  @Test func conflictsAt40Columns() {
    var state = state(40, 10)
    state.press("X")
    expectScreen(
      state,
      """
       Summitry ▸ conflicts          9 events
      ▌ 1985-11  ◆ Reagan, Gorbachev · Gene…
         November 1985 “November 1985” line 3
       ≠ “Eleven months later” line 5  anoth…





       ⏎ open  f filter  Esc back         1/1
      """)
  }

  @Test func conflictsAt80Columns() {
    var state = state(80, 14)
    state.press("X")
    expectScreen(
      state,
      """
       Summitry ▸ conflicts                           9 events  4 people  7 countries
       ▂··········▂·············█··▂·············▂······▂▂                         ?1
      ─▲─1986────────1987────────1988────────1989────────1990─────────────────────────
      ▌ 1985-11  ◆ Reagan, Gorbachev · Geneva
         November 1985 “November 1985” line 3 │ “Eleven months later” line 5  anothe…
         Geneva “Geneva” line 3               │ or Bern







       ⏎ open  f filter  / search  Esc back  ? all keys                           1/1
      """)
  }

  @Test func conflictsAt120Columns() {
    var state = state(120, 14)
    state.press("X")
    expectScreen(
      state,
      """
       Summitry ▸ conflicts                                                                   9 events  4 people  7 countries
       ▂▂····················▂▂··························██····▂▂··························▂▂············▂▂▂▂              ?1
      ─▲───1986────────────────────1987────────────────────1988────────────────────1989────────────────────1990───────────────
      ▌ 1985-11  ◆ Reagan, Gorbachev · Geneva
         November 1985 “November 1985” line 3                     │ “Eleven months later” line 5  another sentence
         Geneva “Geneva” line 3                                   │ or Bern







       ⏎ open  f filter  / search  Esc back  ? all keys                                                                   1/1
      """)
  }

  @Test func aPairOfTheMatrixFiltersForBothTogether() {
    var state = state(80, 14)
    state.press("W", .enter)
    #expect(
      state.shown.allSatisfy { event in
        let who = state.timeline.events[Int(event)].participants.map(\.actor)
        return who.contains(Actor.ID(0)) && who.contains(Actor.ID(1))
      })
    #expect(state.shown.count == 5)
    #expect(state.screen.contains("Gorbachev and Reagan"))
  }

  @Test func aPairWithoutEventsHidesNothing() {
    var state = state(80, 14)
    state.press("W", "l", "l", .enter)
    #expect(state.filter.isEmpty && state.mode == .matrix)
    #expect(state.notice == "Reagan and Bush have no event together")
  }

  @Test func theMatrixCountsWhatAPairWouldLeave() {
    var state = BrowserState(timeline: LongTimeline.timeline(200), width: 120, height: 30)
    state.press("W")
    for row in state.matrix.values.indices {
      for column in state.matrix.values.indices {
        var other = state
        other.matrix.rows.selected = row
        other.matrix.columns.selected = column
        other.press(.enter)
        let count = state.matrix.count(row, column)
        #expect(count > 0 ? other.shown.count == count : other.filter.isEmpty)
      }
    }
  }

  @Test func everyEventOfAPersonIsInTheLane() {
    var state = BrowserState(timeline: LongTimeline.timeline(120), width: 100, height: 24)
    state.press("L")
    let lane = state.events(ofLane: state.lanes.selectedValue!)
    while state.selectedEvent != lane[0] { state.press("h") }
    for event in lane {
      #expect(state.selectedEvent == event)
      state.press("l")
    }
    #expect(state.notice == "the last event of this lane")
  }

  @Test func theSelectedEventStaysFromViewToView() {
    var state = state(100, 20)
    state.press("j", "j", "j")
    let selected = state.selectedEvent
    state.press("L", "W", "P", "C", "D", "T")
    #expect(state.selectedEvent == selected)
    #expect(state.mode == .timeline)
  }

  @Test func aDocumentOpensWithAllItsEvents() {
    var state = state(80, 14)
    state.press("D", .enter)
    #expect(state.source?.excerpts.count == 10)
    state.press("]", .escape)
    #expect(state.mode == .documents && state.screens.isEmpty)
  }

  @Test func searchFindsNamesInViewsOfNames() {
    var state = state(80, 14)
    state.press("P", "/")
    state.type("zhao")
    state.press(.escape, "/")
    state.type("bush")
    state.press(.enter)
    #expect(state.people.selectedValue == 2)
  }

  @Test func theViewsFollowTheFilter() {
    let filter = TimelineFilter(persons: .init(included: [Actor.ID(2)]))
    var state = BrowserState(timeline: ColdWar.withDoubts, filter: filter, width: 80, height: 16)
    state.press("P")
    #expect(state.people.values == [1, 2])
    state.press("L")
    #expect(state.lanes.values == [1, 2])
  }
}
