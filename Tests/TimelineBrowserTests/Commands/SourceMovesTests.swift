import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// From event to event and from document to document, while one reads.
@Suite struct SourceMovesTests {
  @Test func theFirstSourceIsAtHandInTheList() {
    var state = BrowserState.coldWar()
    state.press("j")
    let opened = state.press("o").contains {
      if case .edit("five-summits.txt", 5) = $0 { true } else { false }
    }
    let copied = state.press("y").contains {
      if case .copy(let text) = $0 { text.hasPrefix("“Eleven months later") } else { false }
    }
    #expect(opened && copied)
    #expect(state.place == .list)
  }

  @Test func whatTheArticleDoesNotHoldIsForgottenWithIt() {
    var state = BrowserState.coldWar()
    state.press(.enter, "/")
    state.type("zeppelin")
    state.press(.enter, .escape)
    #expect(state.screens.isEmpty && state.query == nil)
    #expect(!state.screen.contains("0 hits"))
  }

  @Test func whatTheListHoldsIsStillSearchedForThere() {
    var state = BrowserState.coldWar()
    state.press("/")
    state.type("Malta")
    state.press(.enter, .enter, .escape)
    #expect(state.query?.text == "Malta")
  }

  /// Two documents that tell of the meeting in Geneva, the first one of a visit too, and a third that tells of
  /// nothing.
  static let timeline = TimelineBuilder.build { t in
    t.country("CH", "Switzerland")
    let reagan = t.person("Ronald Reagan", "President", "US")
    let gorbachev = t.person("Mikhail Gorbachev", "General Secretary", "SU")
    let first = t.document(
      "first.txt", title: "The first account",
      "In 1987 he went to Washington.\n\nLong before, they met in Geneva.\n\nThey spoke at length in Geneva.\n"
    )
    let second = t.document("second.txt", title: "The second account", "A fire burnt where they met.\n")
    _ = t.document("third.txt", title: "The third account", "It rained.\n")
    t.event(
      .summit, "Reagan and Gorbachev meet in Geneva", .stated("1985-11-19"), who: [reagan, gorbachev],
      place: Place(name: "Geneva", country: CountryCode("CH")),
      evidence: [
        t.evidence("Long before, they met in Geneva.", first, (.trigger, "met")),
        t.evidence("They spoke at length in Geneva.", first, (.trigger, "spoke")),
        t.evidence("A fire burnt where they met.", second, (.trigger, "met")),
      ])
    t.event(
      .trip, "Gorbachev visits Washington", .stated("1987-12-07"), who: [gorbachev],
      evidence: [t.evidence("In 1987 he went to Washington.", first, (.trigger, "went"))])
  }

  private func browser(_ keys: Key...) -> BrowserState {
    var state = BrowserState(timeline: Self.timeline, width: 80, height: 16)
    for key in keys { state.press(key) }
    return state
  }

  @Test func eventsFollowEachOtherAsTheTextTellsOfThem() {
    // The visit comes first in the text, and last in time.
    var state = browser(.enter)
    state.press("}")
    #expect(state.source?.origin == .event(0) && state.notice == "this is the last event in this document")
    state.press("{")
    #expect(state.source?.origin == .event(1) && state.notice == nil)
    expectScreen(
      state,
      """
       Summitry ▸ Gorbachev                                            excerpt 1 of 1
      ─── The first account  line 1 ──────────────────────────────────────────────────
         1 ▌ In 1987 he went to Washington.
         2
         3   Long before, they met in Geneva.
         4
         5   They spoke at length in Geneva.
         6







       ] next  [ previous  } next event  / search  y copy  Esc back  ? all keys   all
      """)
    // One comes back to the event one read of last, and from there to where one came from.
    state.press(.escape)
    #expect(state.screens.isEmpty && state.selectedEvent == 1)
    state.press("'", "'")
    #expect(state.selectedEvent == 0)
  }

  @Test func aNumberPassesOverEvents() {
    var state = BrowserState.coldWar()
    state.press(.enter, "3", "}")
    #expect(state.source?.origin == .event(3))
    state.press("9", "9", "{")
    #expect(state.source?.origin == .event(0))
  }

  @Test func eventsThatTheFilterHidesArePassedOver() {
    var state = BrowserState.coldWar()
    state.press("F")
    state.type("kind:trip")
    state.press(.enter, "g", .enter, "}")
    #expect(state.source?.origin == .event(3))
  }

  @Test func inADocumentThePlacesOfAllEventsStay() {
    var state = browser("D", .enter)
    #expect(state.source?.excerpt?.event == 1 && state.source?.excerpts.count == 3)
    state.press("}")
    #expect(state.source?.origin == .document(Document.ID(0)) && state.source?.current == 1)
    #expect(state.selectedEvent == 0)
    state.press("}")
    #expect(state.source?.current == 1 && state.notice == "this is the last event in this document")
  }

  @Test func otherDocumentsOnTheSameEvent() {
    var state = browser(.enter, ">")
    #expect(state.notice == "document 2 of 2 that tell of this event")
    #expect(state.source?.current == 2 && state.source?.excerpts.count == 3)
    state.press(">")
    #expect(state.notice == "this is the last document that tells of this event")
    state.press("<")
    #expect(state.source?.page.document == Document.ID(0) && state.source?.current == 0)
    state.press("{", ">")
    #expect(state.notice == "no other document tells of this event")
  }

  @Test func theLineBelowTellsOfOtherDocumentsWhereThereAre() {
    var state = BrowserState(timeline: Self.timeline, width: 120, height: 10)
    state.press(.enter)
    #expect(state.screen.contains("> document"))
    state.press("{")
    #expect(!state.screen.contains("> document"))
  }

  @Test func quotesLeadToTheirEvents() {
    var state = BrowserState.coldWar()
    state.press("\"", "j", .enter, "}")
    #expect(state.source?.origin == .event(3))
    state.press(.escape)
    #expect(state.place == .quotes)
  }

  // MARK: Documents without events

  @Test func aDocumentInWhichNothingWasFoundCanBeRead() {
    var state = browser("D", "G", .enter)
    expectScreen(
      state,
      """
       Summitry ▸ The third account                                     nothing found
      ─── The third account  line 1 ──────────────────────────────────────────────────
         1   It rained.
         2











       nothing was found in this document                                         all
      """)
    for key: Key in ["]", "[", "}", "{"] {
      state.press(key)
      #expect(state.notice == "nothing was found in this document")
    }
    #expect(state.press("y").isEmpty && state.notice == "there is no excerpt to copy")
    guard case .edit("third.txt", 1)? = state.press("o").first else {
      return #expect(Bool(false), "it can be opened in an editor")
    }
    state.press("/")
    state.type("rain")
    #expect(state.source?.hits.count == 1)
    state.press(.enter, .escape)
    #expect(state.mode == .documents && state.screens.isEmpty)
  }

  @Test func aDocumentWhoseEventsAreHiddenStaysOpenAndSaysSo() {
    var state = browser("D", .enter)
    // Whoever was wanted is gone from the timeline that follows.
    var timeline = Self.timeline
    for event in timeline.events.indices { timeline.events[event].status = .planned }
    state.filter.statuses.included = [.occurred]
    _ = update(&state, .timeline(timeline))
    #expect(state.source?.page.document == Document.ID(0) && state.source?.excerpt == nil)
    #expect(state.screen.contains("2 events hidden"))
    state.press("]")
    #expect(state.notice == "the filter hides all 2 events of this document")
  }
}
