import Testing
import TimelineModel

@testable import TerminalCanvas
@testable import TimelineBrowser

/// The article, opened where it tells of an event.
@Suite struct SourceScreenTests {
  @Test func theSentenceHasABarInTheMargin() {
    var state = BrowserState.coldWar()
    state.press("j", .enter)
    expectScreen(
      state,
      """
       Summitry ▸ Reagan, Gorbachev · Höfði                            excerpt 1 of 2
      ─── Five summits that ended the Cold War  line 1 ───────────────────────────────
         1   Five summits that ended the Cold War
         2
         3   Ronald Reagan and Mikhail Gorbachev first met in Geneva in November
             1985. They talked for hours beside a fire, and parted without a treaty.
         4
         5 ▌ Eleven months later the two leaders met in Reykjavík, at a house called
           ▌ Höfði. They came close to giving up all nuclear arms. “We are very far
             apart,” Reagan said when it was over.
         6
         7   Gorbachev arrived in Washington on 7 December 1987 for a visit of three
             days, and signed a treaty on missiles. “Trust, but verify,” Reagan told
             him again.
         8
         9   Reagan returned the visit the following spring: he walked over Red
             Square in Moscow with his host.
        10
        11   Gorbachev met George Bush on ships off Malta on 2 and 3 December 1989.
             A visit to Tokyo, planned for 1990, was put off. In Beijing he met 赵紫
             阳 in May 1989, while students held the square.
        12
        13   Nobody has told when Bush telephoned Gorbachev about it.
       ] next  [ previous  } next event  / search  y copy  Esc back  ? all keys   all
      """)
  }

  @Test func theExcerptIsInViewWithContext() {
    var state = BrowserState.coldWar(80, 12)
    state.press("j", "j", "j", "j", "j", .enter)
    expectScreen(
      state,
      """
       Summitry ▸ Gorbachev, Bush · Malta                              excerpt 1 of 1
             him again.
         8
         9   Reagan returned the visit the following spring: he walked over Red
             Square in Moscow with his host.
        10
        11 ▌ Gorbachev met George Bush on ships off Malta on 2 and 3 December 1989.
             A visit to Tokyo, planned for 1990, was put off. In Beijing he met 赵紫 ▕
             阳 in May 1989, while students held the square.                         ▕
        12                                                                           ▕
        13   Nobody has told when Bush telephoned Gorbachev about it.                ▕
       ] next  [ previous  } next event  / search  y copy  Esc back  ? all keys  100%
      """)
  }

  @Test func theNextExcerptIsMarked() {
    var state = BrowserState.coldWar(60, 9)
    state.press("j", .enter, "]")
    expectScreen(
      state,
      """
       Summitry ▸ Reagan, Gorbachev · Höfði        excerpt 2 of 2
             beside a fire, and parted without a treaty.
         4                                                       ▕
         5 │ Eleven months later the two leaders met in
           ▌ Reykjavík, at a house called Höfði. They came close
           ▌ to giving up all nuclear arms. “We are very far
             apart,” Reagan said when it was over.
         6
       ] next  } next event  / search  Esc back  ? all keys   42%
      """)
  }

  @Test func aNarrowScreen() {
    var state = BrowserState.coldWar(40, 10)
    state.press("j", "j", "j", "j", .enter)
    expectScreen(
      state,
      """
       ▸ Gorbachev, 赵紫阳 ·…  excerpt 1 of 1
        off Malta on 2 and 3 December 1989. A
        visit to Tokyo, planned for 1990, was
      ▌ put off. In Beijing he met 赵紫阳 in
      ▌ May 1989, while students held the
      ▌ square.

        Nobody has told when Bush telephoned ▕
        Gorbachev about it.                  ▕
       ] next  } next event  Esc back    100%
      """)
  }

  @Test func aWideScreen() {
    var state = BrowserState.coldWar(120, 14)
    state.press("j", .enter)
    expectScreen(
      state,
      """
       Summitry ▸ Reagan, Gorbachev · Höfði                                                                    excerpt 1 of 2
      ─── Five summits that ended the Cold War  line 1 ───────────────────────────────────────────────────────────────────────
                      1   Five summits that ended the Cold War                                                               ▕
                      2                                                                                                      ▕
                      3   Ronald Reagan and Mikhail Gorbachev first met in Geneva in November 1985. They                     ▕
                          talked for hours beside a fire, and parted without a treaty.                                       ▕
                      4                                                                                                      ▕
                      5 ▌ Eleven months later the two leaders met in Reykjavík, at a house called Höfði.                     ▕
                        │ They came close to giving up all nuclear arms. “We are very far apart,” Reagan
                          said when it was over.
                      6
                      7   Gorbachev arrived in Washington on 7 December 1987 for a visit of three days,
                          and signed a treaty on missiles. “Trust, but verify,” Reagan told him again.
       ] next  [ previous  } next event  / search  y copy  o editor  Esc back  ? all keys                                 55%
      """)
  }

  @Test func markedWordsAreToldApartWithoutColour() {
    var state = BrowserState.coldWar(80, 24)
    state.press(.enter)
    let attributes = view(state).attributesText.split(separator: "\n", omittingEmptySubsequences: false)
    let text = state.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = text.firstIndex { $0.contains("first met in Geneva") }!
    #expect(text[row] == "   3 ▌ Ronald Reagan and Mikhail Gorbachev first met in Geneva in November")
    #expect(attributes[row] == "   d b bbbbbbbbbbbbb     bbbbbbbbbbbbbbbbb       ***    uuuuuu    rrrrrrrr")
  }

  @Test func searchHitsAreLitInTheText() {
    var state = BrowserState.coldWar(80, 24)
    state.press(.enter, "/")
    state.type("met")
    expectScreen(
      state,
      """
       Summitry ▸ Reagan, Gorbachev · Geneva                           excerpt 1 of 1
      ─── Five summits that ended the Cold War  line 1 ───────────────────────────────
         1   Five summits that ended the Cold War
         2
         3 ▌ Ronald Reagan and Mikhail Gorbachev first met in Geneva in November
           ▌ 1985. They talked for hours beside a fire, and parted without a treaty.
         4
         5   Eleven months later the two leaders met in Reykjavík, at a house called
             Höfði. They came close to giving up all nuclear arms. “We are very far
             apart,” Reagan said when it was over.
         6
         7   Gorbachev arrived in Washington on 7 December 1987 for a visit of three
             days, and signed a treaty on missiles. “Trust, but verify,” Reagan told
             him again.
         8
         9   Reagan returned the visit the following spring: he walked over Red
             Square in Moscow with his host.
        10
        11   Gorbachev met George Bush on ships off Malta on 2 and 3 December 1989.
             A visit to Tokyo, planned for 1990, was put off. In Beijing he met 赵紫
             阳 in May 1989, while students held the square.
        12
        13   Nobody has told when Bush telephoned Gorbachev about it.
      /met                                                                     4 hits
      """)
  }
}
