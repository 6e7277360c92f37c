import Testing
import TimelineModel

@testable import TimelineBrowser

/// All quotes, by date and by speaker.
@Suite struct QuoteScreenTests {
  /// Two articles, the later one first.
  private static let timeline = TimelineBuilder.build { t in
    t.country("GB", "United Kingdom")
    t.country("SU", "Soviet Union")
    let gorbachev = t.person("Mikhail Gorbachev", "General Secretary", "SU")
    let thatcher = t.person("Margaret Thatcher", "Prime Minister", "GB")
    let late = t.document(
      "late.txt", title: "The end of an era",
      "In June 1990 Thatcher met Gorbachev in Kiev. “We have come far,” he said. “So have we all.”")
    let early = t.document(
      "early.txt", title: "A man to do business with",
      "Thatcher received Gorbachev at Chequers in December 1984. “I like Mr Gorbachev,” she said; “we can do business together.”"
    )
    let chequers = t.event(
      .meeting, "Margaret Thatcher receives Mikhail Gorbachev", .stated("1984-12-16"),
      who: [thatcher, gorbachev], place: Place(name: "Chequers", country: CountryCode("GB")),
      evidence: [t.evidence("Thatcher received Gorbachev at Chequers in December 1984.", early)])
    let kiev = t.event(
      .meeting, "Margaret Thatcher and Mikhail Gorbachev meet", .inferred("1990-06-01", "1990-06-30"),
      who: [thatcher, gorbachev], place: Place(name: "Kiev", country: CountryCode("SU")),
      evidence: [t.evidence("In June 1990 Thatcher met Gorbachev in Kiev.", late)])
    t.quote("We have come far,", late, by: gorbachev, at: kiev)
    t.quote("So have we all.", late, by: nil, at: nil)
    t.quote("I like Mr Gorbachev,", early, by: thatcher, at: chequers)
    t.quote("we can do business together.", early, by: thatcher, at: chequers)
  }

  private func quotes(_ width: Int, _ height: Int) -> BrowserState {
    var state = BrowserState(timeline: QuoteScreenTests.timeline, width: width, height: height)
    state.press("\"")
    return state
  }

  @Test func byDateAt40Columns() {
    expectScreen(
      quotes(40, 10),
      """
       ▸ quotes by date              4 quotes
      ▌ “I like Mr Gorbachev,”               ▕
      ▌   Margaret Thatcher  ◇ 1984-… line 1 ▕
                                             ▕
        “we can do business together.”       ▕
          Margaret Thatcher  ◇ 1984-… line 1 ▕

        “We have come far,”
          Mikhail Gorbachev  ◇ ≈1990… line 1
       ⏎ source  / search  Esc back       1/4
      """)
  }

  @Test func byDateAt80Columns() {
    expectScreen(
      quotes(80, 15),
      """
       Summitry ▸ quotes by date                                             4 quotes
      ────────────────────────────────────────────────────────────────────────────────
      ▌ “I like Mr Gorbachev,”
      ▌   Margaret Thatcher  ◇ 1984-12-16  Thatcher, Gorbachev · Chequers     line 1

        “we can do business together.”
          Margaret Thatcher  ◇ 1984-12-16  Thatcher, Gorbachev · Chequers     line 1

        “We have come far,”
          Mikhail Gorbachev  ◇ ≈1990-06  Thatcher, Gorbachev · Kiev           line 1

        “So have we all.”
          not told who                                                        line 1

       ⏎ source  v speakers/dates  / search  Esc back  ? all keys                 1/4
      """)
  }

  @Test func byDateAt120Columns() {
    expectScreen(
      quotes(120, 15),
      """
       Summitry ▸ quotes by date                                                                                     4 quotes
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      ▌ “I like Mr Gorbachev,”
      ▌   Margaret Thatcher  ◇ 1984-12-16  Thatcher, Gorbachev · Chequers                                             line 1

        “we can do business together.”
          Margaret Thatcher  ◇ 1984-12-16  Thatcher, Gorbachev · Chequers                                             line 1

        “We have come far,”
          Mikhail Gorbachev  ◇ ≈1990-06  Thatcher, Gorbachev · Kiev                                                   line 1

        “So have we all.”
          not told who                                                                                                line 1

       ⏎ source  v speakers/dates  / search  Esc back  ? all keys                                                         1/4
      """)
  }

  @Test func bySpeakerWithTheSelectedOneKept() {
    var state = quotes(80, 15)
    state.press("j", "v")
    expectScreen(
      state,
      """
       Summitry ▸ quotes by speaker                                          4 quotes
      ────────────────────────────────────────────────────────────────────────────────
        “We have come far,”
          Mikhail Gorbachev  ◇ ≈1990-06  Thatcher, Gorbachev · Kiev           line 1

        “I like Mr Gorbachev,”
          Margaret Thatcher  ◇ 1984-12-16  Thatcher, Gorbachev · Chequers     line 1

      ▌ “we can do business together.”
      ▌   Margaret Thatcher  ◇ 1984-12-16  Thatcher, Gorbachev · Chequers     line 1

        “So have we all.”
          not told who                                                        line 1

       ⏎ source  v speakers/dates  / search  Esc back  ? all keys                 3/4
      """)
    state.press("v")
    #expect(state.screen.contains("quotes by date"))
  }

  @Test func theFilterLeavesWhatWasSaidAtItsEvents() {
    var state = quotes(80, 15)
    state.press(.escape)
    _ = state.go(to: 0)
    state.press(">", "<", "\"")
    #expect(state.shownQuotes == [2, 3])
  }
}
