import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// Making one event of several, several of one, and one's own.
@Suite struct OwnEventsTests {
  private func requests(_ effects: [Effect]) -> [ReviewRequest] {
    effects.compactMap { if case .review(let request) = $0 { request } else { nil } }
  }

  // MARK: Merging

  @Test func chosenEventsAreMerged() {
    var state = BrowserState.coldWar(80, 12)
    let ids = state.timeline.events.map(\.id)
    state.press("s", "j", "s", "j")
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
        1985-11       ◆ Reagan, Gor… · Geneva ● │ ↗ trip                             ▕
       ≈1986-10       ◆ Reagan, Gorb… · Höfði ● │ Mikhail Gorbachev visits Washington▕
      ▌ 1987-12-07–09 ↗ Gorbachev → Washington  │                                    ▕
       ≈1988-03..05   ↗ Reagan → Moscow         │ Who   Mikhail Gorbachev, General   ▕
        1989-05       ◇ Gorbachev, … · Beijing  │         Secretary, Soviet Union
        1989-12-02–03 ◆ Gorbachev, Bush · Malta │       Ronald Reagan, President,
        1990         ↷↗ Gorbachev → Tokyo       │         United States, host
       ? undated      ☏ Bush, Gorbachev         │
                                                │ Where Washington, United States
                                                │
       ⏎ source  f filter  / search  " quotes  Tab event  ? all keys  q quit      3/8
      """)
    #expect(requests(state.press("M")) == [.merge([ids[2], ids[0], ids[1]])])
    // It is done once.
    #expect(requests(state.press("M")).isEmpty)
    #expect(state.notice?.contains("choose other events with s") == true)
  }

  @Test func aChoiceIsTakenBack() {
    var state = BrowserState.coldWar()
    state.press("s")
    #expect(state.notice == "1 event chosen:  choose another, then M makes one of them")
    state.press("s")
    #expect(state.notice == "no event is chosen" && state.chosenEvents.isEmpty)
  }

  @Test func whatIsChosenStaysWhereTheTimelineChanges() {
    var state = BrowserState.coldWar()
    let ids = state.timeline.events.map(\.id)
    state.press("j", "s", "j", "j", "s")
    var timeline = state.timeline
    timeline.events.removeSubrange(0...1)
    _ = update(&state, .timeline(timeline))
    state.press("g")
    #expect(requests(state.press("M")) == [.merge([ids[2], ids[3]])])
  }

  // MARK: Splitting

  @Test func someSourcesGo() {
    var state = BrowserState.coldWar(80, 12)
    state.press("j", "S", "j", " ")
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
        1985-11       ◆ Reagan, Gorba… · Geneva │ ◆ summit                           ▕
      ▌≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan▕
        1987-12-07–09 ↗ Gorbachev → Washington  │ meet in Reykjavík                  ▕
       ≈1988-03..05   ↗ Reagan → Moscow         │
        1989-05       ◇ Gorbachev, … · Beijing  │ Who   Ronald Reagan, President,
        1989-12-02–03 ◆ Gorbachev, Bush · Malta │         United States
        1990         ↷↗ Gorbachev → Tokyo       │       Mikhail Gorbachev, General
      ─── which tell of another event?  Mikhail Gorbachev and Ronald Reagan meet in…──
       [ ] line 5, five-summits.txt  Eleven months later the two leaders met in Reyk…
      ▌[x] line 5, five-summits.txt  They came close to giving up all nuclear arms.
       Space goes or stays  ⏎ split  Esc back                               1 of 2 go
      """)
    let event = state.timeline.events[1]
    let source = QuotedSource(event.evidence[1].span, state.timeline)
    #expect(source.words == "They came close to giving up all nuclear arms.")
    #expect(requests(state.press(.enter)) == [.split(event.id, [source])])
    #expect(state.dialog == nil)
  }

  @Test func onASmallScreen() {
    var state = BrowserState.coldWar(40, 6)
    state.press("j", "S", " ", " ", " ")
    expectScreen(
      state,
      """
       Summitry                      8 events
        1985-11       ◆ Reagan, Gor… · Geneva▕
      ─── which tell of another event?  Mikh…─
       [x] Eleven months later the two leade…
      ▌[ ] They came close to giving up all…
       Space goes or stays  ⏎ split  Esc back
      """)
  }

  @Test func oneMustGoAndOneMustStay() {
    var state = BrowserState.coldWar()
    state.press("S")
    #expect(state.dialog == nil && state.notice?.contains("nothing to split off") == true)
    state.press("j", "S", .enter)
    #expect(state.split != nil && state.notice == "choose with Space which tell of another event")
    state.press(" ", " ", .enter)
    #expect(state.split != nil && state.notice == "one source must stay")
    #expect(requests(state.press("q")).isEmpty && state.dialog == nil)
  }

  // MARK: Selecting words

  @Test func wordsAreSelectedFromTheExcerptOn() {
    var state = BrowserState.coldWar(80, 12)
    state.press(.enter, "v", "3", "w", "j", "b")
    expectScreen(
      state,
      """
       Summitry ▸ Reagan, Gorbachev · Geneva                           excerpt 1 of 1
         1   Five summits that ended the Cold War                                    ▕
         2                                                                           ▕
         3 ▌ Ronald Reagan and Mikhail Gorbachev first met in Geneva in November     ▕
           ▌ 1985. They talked for hours beside a fire, and parted without a treaty. ▕
         4
         5   Eleven months later the two leaders met in Reykjavík, at a house called
             Höfði. They came close to giving up all nuclear arms. “We are very far
             apart,” Reagan said when it was over.
         6
         7   Gorbachev arrived in Washington on 7 December 1987 for a visit of three
       ⏎ event  w word  v begin here  o other end  Esc back  ? all keys           47%
      """)
    #expect(
      words(state) == "Ronald Reagan and Mikhail Gorbachev first met in Geneva in November 1985. They talked")
  }

  private func words(_ state: BrowserState) -> String? {
    guard let selection = state.selectedWords, case .source(let source) = state.screens.last else {
      return nil
    }
    return state.timeline[source.page.document].text[selection.bytes]
  }

  /// What is selected after keys, from the first word of the excerpt on.
  @Test(arguments: [
    ("", "Ronald"), ("w", "Ronald Reagan"), ("2w", "Ronald Reagan and"), ("lh", "Ronald"),
    ("wvw", "Reagan and"), ("wwvb", "Reagan and"), ("wwob", "War\n\nRonald Reagan and"),
    ("$", "Ronald Reagan and Mikhail Gorbachev first met in Geneva in November"),
    ("w^", "Ronald"), ("99b", "Five summits that ended the Cold War\n\nRonald"),
  ])
  func motions(keys: String, selected: String) {
    var state = BrowserState.coldWar(80, 24)
    state.press(.enter, "v")
    state.type(keys)
    #expect(words(state) == selected)
  }

  /// Scripts without spaces are not one word from margin to margin.
  @Test(arguments: [
    ("", "习"), ("2w", "习近平"), ("4w", "习近平会见"), ("6w", "习近平会见 Kim Jong-un"),
    ("8wb", "习近平会见 Kim Jong-un。"), ("8wv", "キム"), ("8wv2w", "キム・ジョンウン"), ("8wv3w", "キム・ジョンウンは"),
    ("j", "习近平会见 Kim Jong-un。\nキム"), ("5wvj", "Kim Jong-un。\nキム・ジョンウン"), ("jjv", "ที่"), ("jjvl", "ที่นี่"),
    ("jjj^v", "서울에서"), ("jjjj^v", "Zoe\u{308}"), ("jjjj^vw", "Zoe\u{308}\u{A0}Kim"),
  ])
  func wordsOfOtherScripts(keys: String, selected: String) {
    let text = "习近平会见 Kim Jong-un。\nキム・ジョンウンは\nที่นี่\n서울에서 만났다\nZoe\u{308}\u{A0}Kim"
    let timeline = TimelineBuilder.build { t in
      let document = t.document("a.txt", text)
      t.event(.meeting, "A meeting", .unknown, evidence: [t.evidence("习近平", document)])
    }
    var state = BrowserState(timeline: timeline, width: 80, height: 24)
    state.keepsReviews = true
    state.press(.enter, "v")
    state.type(keys)
    #expect(words(state) == selected)
  }

  @Test func escapeSelectsNothing() {
    var state = BrowserState.coldWar()
    state.press(.enter, "v", "w", .escape)
    #expect(words(state) == nil && state.place == .source)
    state.press("v", "w", .escape, .escape)
    #expect(state.place == .list)
  }

  @Test func theHelpTellsHowToSelect() {
    var state = BrowserState.coldWar(80, 12)
    state.press(.enter, "v", "?")
    #expect(state.screen.contains("Here: selecting words") && state.screen.contains("to the next word"))
    state.press("q")
    #expect(state.place == .selecting)
  }

  @Test func theSelectionStaysWhereTheTimelineChanges() {
    var state = BrowserState.coldWar()
    state.press(.enter, "v", "w", "w")
    let before = words(state)
    var timeline = state.timeline
    timeline.events.removeLast()
    _ = update(&state, .timeline(timeline))
    #expect(before != nil && words(state) == before)
  }

  // MARK: The form

  private func form() -> BrowserState {
    var state = BrowserState.coldWar(80, 16)
    state.press(.enter, "v", "w", .enter)
    state.type("1985-11")
    state.press(.tab)
    state.type("s")
    state.press(.tab, .right, .tab)
    state.type("Ronald Reagan; Jane Doe")
    state.press(.tab)
    state.type("Geneva, Switzerland")
    return state
  }

  @Test func anEventIsDescribed() {
    var state = form()
    expectScreen(
      state,
      """
       Summitry ▸ Reagan, Gorbachev · Geneva                           excerpt 1 of 1
      ─── Five summits that ended the Cold War  line 1 ───────────────────────────────
         1   Five summits that ended the Cold War                                    ▕
         2                                                                           ▕
         3 ▌ Ronald Reagan and Mikhail Gorbachev first met in Geneva in November     ▕
           ▌ 1985. They talked for hours beside a fire, and parted without a treaty. ▕
         4                                                                           ▕
         5   Eleven months later the two leaders met in Reykjavík, at a house called ▕
      ─── an event: “Ronald Reagan” ──────────────────────────────────────────────────
       when   1985-11
       kind   summit
       status planned
       who    Ronald Reagan; Jane Doe
      ▌where  Geneva, Switzerland
       title
       Tab next  ⏎ keep  Esc back                                      place, country
      """)
    let requests = requests(state.press(.enter))
    #expect(requests.count == 1 && state.dialog == nil && state.place == .source)
    guard case .create(let event) = requests.first else { return }
    #expect(event.source.words == "Ronald Reagan" && event.date == "1985-11" && event.kind == .summit)
    #expect(event.status == .planned && event.who == ["Ronald Reagan", "Jane Doe"])
    #expect(event.place == "Geneva, Switzerland" && event.title.isEmpty)
  }

  @Test func onASmallScreenTheFieldOneIsInIsSeen() {
    var state = form()
    _ = update(&state, .resize(width: 40, height: 6))
    expectScreen(
      state,
      """
       ▸ Reagan, Gorbachev ·…  excerpt 1 of 1
      ─── an event: “Ronald Reagan” ──────────
       who    Ronald Reagan; Jane Doe
      ▌where  Geneva, Switzerland
       title
       Tab next  ⏎ keep  Esc back
      """)
  }

  @Test func mistakesAreNamedWhereTheyAre() {
    var state = form()
    state.press(.down, .down, .control("u"))
    state.type("in May")
    #expect(requests(state.press(.enter)).isEmpty)
    #expect(state.notice == "'in May' is no date: 2019, 2019-04, 2019-04-24/2019-04-26")
    #expect(state.eventForm?.current == .date)
    state.press(.control("u"), .down, .down, .down, .control("u"), .enter)
    #expect(state.notice == "who took part, or how is it called?" && state.eventForm?.current == .who)
  }

  /// What was typed is lost neither by Esc nor where it cannot be kept.
  @Test func whatWasTypedIsThereAgain() {
    var state = form()
    state.press(.escape)
    #expect(state.place == .selecting)
    state.press(.enter)
    #expect(state.eventForm?[.who].text == "Ronald Reagan; Jane Doe")
    let requests = requests(state.press(.enter))
    guard case .create(let event) = requests.first else { return #expect(Bool(false)) }
    _ = update(&state, .unkept(event, "'Jane Doe' may mean two"))
    #expect(state.eventForm?[.place].text == "Geneva, Switzerland" && state.eventForm?.current == .who)
    #expect(state.screen.contains("'Jane Doe' may mean two"))
    // Other words are another event.
    state.press(.escape, "v", "w", "w", .enter)
    #expect(state.eventForm?[.who].text == "")
  }

  @Test func nothingIsTypedWhereItCannotBeKept() {
    var state = BrowserState.coldWar()
    state.keepsReviews = false
    for keys: [Key] in [["s"], ["M"], ["j", "S"], [.enter, "v"]] {
      for key in keys { state.press(key) }
      #expect(state.notice == BrowserState.needsArchive)
      #expect(state.dialog == nil && state.selection == nil && state.chosenEvents.isEmpty)
    }
  }

  @Test func whatTheExtractorFindsNoMoreIsMarked() {
    var state = BrowserState.coldWar(80, 12)
    var timeline = state.timeline
    timeline.events[0].review = Review(verdict: .accepted, isUnfound: true)
    _ = update(&state, .timeline(timeline))
    expectScreen(
      state,
      """
       Summitry  1 document                           8 events  4 people  7 countries
      ▌ 1985-11       ◆ Reagan, Gor… · Geneva ! │ ◆ summit  ✓ accepted               ▕
       ≈1986-10       ◆ Reagan, Gorbac… · Höfði │ Mikhail Gorbachev and Ronald Reagan▕
        1987-12-07–09 ↗ Gorbachev → Washington  │ meet in Geneva                     ▕
       ≈1988-03..05   ↗ Reagan → Moscow         │ No longer found by the extractor:  ▕
        1989-05       ◇ Gorbachev, … · Beijing  │ kept as it was.                    ▕
        1989-12-02–03 ◆ Gorbachev, Bush · Malta │
        1990         ↷↗ Gorbachev → Tokyo       │ Who   Ronald Reagan, President,
       ? undated      ☏ Bush, Gorbachev         │         United States
                                                │       Mikhail Gorbachev, General
                                                │         Secretary, Soviet Union
       ⏎ source  f filter  / search  " quotes  Tab event  ? all keys  q quit      1/8
      """)
  }
}
