import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// A timeline that comes bit by bit, while one browses what is there.
@Suite struct GrowingTests {
  /// The documents, people and events that come first in the whole come last in this, or not at all.
  private static let beginning = timeline(from: 3)
  private static let whole = timeline(from: 0)

  /// Meetings in the years from 1990 on, each with a document, people and a quote of its own.
  private static func timeline(from first: Int) -> Timeline {
    var timeline = TimelineBuilder.build { t in
      t.country("IS", "Iceland")
      let host = t.person("Host Hostson", nil, "IS")
      for index in first..<8 {
        let guest = t.person("Guest Number\(index)", nil, "IS")
        let filler = (1...40).map { "Paragraph \($0) of article \(index).\n\n" }.joined()
        let words = "Guest Number\(index) met Host Hostson in Town\(index)."
        let document = t.document(
          "article-\(index).txt", title: "Article \(index)",
          filler + words + " “Well said \(index),” he said.\n\n" + filler)
        let id = t.event(
          .meeting, "Event \(index)", .stated("\(1990 + index)-05-01"), who: [guest, host],
          place: Place(name: "Town\(index)", country: CountryCode("IS")),
          evidence: [t.evidence(words, document, (.trigger, "met"))])
        t.quote("Well said \(index),", document, by: guest, at: id)
      }
    }
    // An event has the same id, whatever is there beside it.
    for index in timeline.events.indices { timeline.events[index].id = .init(UInt64(100 + first + index)) }
    for index in timeline.quotes.indices { timeline.quotes[index].event = timeline.events[index].id }
    return timeline
  }

  private func browser(_ keys: Key...) -> BrowserState {
    var state = BrowserState(timeline: GrowingTests.beginning, width: 80, height: 24)
    for key in keys { state.press(key) }
    return state
  }

  private func grown(_ state: BrowserState) -> BrowserState {
    var state = state
    _ = update(&state, .timeline(GrowingTests.whole))
    state.expectSound()
    return state
  }

  @Test func theSelectedEventStays() {
    let state = browser("j", "j")
    #expect(state.timeline.events[state.selectedEvent!].title == "Event 5")
    let after = grown(state)
    #expect(after.timeline.events[after.selectedEvent!].title == "Event 5")
  }

  @Test func beforeTheFirstKeyTheListStaysAtItsStart() {
    let after = grown(browser())
    #expect(after.timeline.events[after.selectedEvent!].title == "Event 0")
    #expect(after.list.top == 0)
  }

  @Test func anOpenSourceStaysOpenAsItIs() {
    let state = browser("j", .enter, "k", "k")
    let after = grown(state)
    #expect(after.screen == state.screen)
    var back = after
    back.press(.escape)
    #expect(back.timeline.events[back.selectedEvent!].title == "Event 4")
  }

  @Test func anOpenSourceShowsTheSameWordsOfAnotherText() {
    // Excerpts stood in for the article.
    var excerpts = GrowingTests.beginning
    excerpts.documents[1].text = SourceText("Guest Number4 met Host Hostson in Town4.")
    excerpts.events[1].evidence = [
      Evidence(span: SourceSpan(document: Document.ID(1), bytes: 0..<40), marks: [])
    ]
    excerpts.quotes = []
    for event in excerpts.events.indices { excerpts.events[event].quotes = [] }
    var state = BrowserState(timeline: excerpts, width: 80, height: 24)
    state.press("j", .enter)
    #expect(state.screen.contains("Guest Number4 met") && !state.screen.contains("Paragraph"))
    let after = grown(state)
    #expect(after.screen.contains("Guest Number4 met") && after.screen.contains("Paragraph 40 of article 4"))
  }

  @Test func anOpenDocumentAndQuotesStayOpen() {
    let document = browser("D", "j", .enter)
    #expect(grown(document).screen == document.screen)
    let quotes = grown(browser("\"", "j", "j"))
    guard case .quotes(let list)? = quotes.screens.last else { return #expect(Bool(false), "no quotes") }
    #expect(quotes.timeline[quotes.timeline.quotes[list.quotes[list.list.selected]].span] == "Well said 5,")
    let quote = browser("\"", "j", .enter)
    let after = grown(quote)
    #expect(after.source?.excerpt.map { after.timeline[$0.span] } == "Well said 4,")
    #expect(after.screens.count == 2)
  }

  @Test func theFilterMeansTheSamePeopleAndDocuments() {
    var state = browser("f")
    state.type("number6")
    state.press(" ")
    state.type("")
    let after = grown(state)
    #expect(after.shown.map { after.timeline.events[Int($0)].title } == ["Event 6"])
    #expect(after.facets != nil)
    var back = after
    back.press(.escape, .escape)
    #expect(back.shown.count == 8)
  }

  @Test func theFilterPanelStaysAtItsValue() {
    // In the order of a smaller timeline, the same row is of somebody else.
    for key: Key? in [nil, "n"] {
      var state = browser("f", .down, .down, .down)
      if let key { state.press(key) }
      let name = state.facetName
      var after = grown(state)
      #expect(name != nil && after.facetName == name)
      #expect(after.screen.contains(name!), "\(after.screen)")
      after.press(" ")
      #expect(after.filter.persons.included.map { after.timeline[$0].name } == [name])
    }
  }

  @Test(arguments: ["P", "L", "D", "C", "W"] as [Key])
  func whatIsSelectedInAViewStays(key: Key) {
    var state = browser(key, "j", "j")
    if key == "W" { state.press("l") }
    let names = state.selectedNames
    let after = grown(state)
    #expect(!names.isEmpty && after.selectedNames == names, "\(after.screen)")
  }

  @Test func theNearestEventStandsInForOneOfAnotherID() {
    var state = browser("j", "j", "m", "a", "k", "k")
    var whole = GrowingTests.whole
    whole.events[5].id = .init(999)
    _ = update(&state, .timeline(whole))
    state.press("'", "a")
    #expect(state.timeline.events[state.selectedEvent!].title == "Event 5")
  }

  @Test func undoGoesBackToTheSameFilter() {
    var state = browser("f")
    state.type("number6")
    state.press(" ", .enter, "c")
    var after = grown(state)
    after.press("u")
    #expect(after.shown.map { after.timeline.events[Int($0)].title } == ["Event 6"])
  }

  @Test func aSearchIsGoneOnWith() {
    var state = browser("j", "/")
    state.type("town6")
    var after = grown(state)
    #expect(after.prompt?.text == "town6")
    after.press(.escape)
    #expect(after.timeline.events[after.selectedEvent!].title == "Event 4")
  }

  @Test func paletteHelpExportAndFilterLineStayOpen() {
    for key: Key in [":", "?", "e", "F"] {
      let state = browser(key)
      #expect(grown(state).place == state.place, "\(key.name)")
    }
  }

  @Test func wordsOfManyEventsAreIndexedElsewhere() {
    let timeline = LongTimeline.timeline(BrowserState.fewEvents + 100)
    var state = BrowserState(
      timeline: timeline, filter: TimelineFilter(search: "Event 77"), width: 80, height: 24)
    #expect(state.searchIndex == nil)
    let effects = update(&state, .resize(width: 80, height: 24))
    guard case .compute(let work)? = effects.first, effects.count == 1 else {
      return #expect(Bool(false), "\(effects)")
    }
    // It is not asked for twice.
    #expect(update(&state, .resize(width: 80, height: 24)).isEmpty)
    _ = update(&state, work())
    #expect(state.shown.map { state.timeline.events[Int($0)].title }.contains("Event 77"))
    #expect(state.shown.count < 30)
  }

  @Test func wordsAreIndexedOnceAndAwaited() {
    let timeline = LongTimeline.timeline(BrowserState.fewEvents + 100)
    var state = BrowserState(timeline: timeline, width: 80, height: 24)
    let effects = state.press("/")
    guard case .compute(let work)? = effects.first else { return #expect(Bool(false), "\(effects)") }
    #expect(state.press("7", "7", .escape, "F", .escape, "/").isEmpty)
    state.type("Event 77")
    #expect(state.press(.enter).isEmpty && state.notice == "reading the words…")
    var other = state
    state.press("n")
    #expect(state.notice == "reading the words…")
    let words = work()
    _ = update(&state, words)
    #expect(state.timeline.events[state.selectedEvent!].title == "Event 77" && state.notice == nil)
    // Who went elsewhere meanwhile stays there.
    other.press("j")
    let selected = other.selectedEvent
    _ = update(&other, words)
    #expect(other.selectedEvent == selected && other.hitCount > 0)
  }

  @Test func whatIsNotFoundIsToldOnceTheWordsAreRead() {
    let timeline = LongTimeline.timeline(BrowserState.fewEvents + 100)
    var state = BrowserState(timeline: timeline, width: 80, height: 24)
    guard case .compute(let work)? = state.press("/").first else { return #expect(Bool(false)) }
    state.type("zeppelin")
    state.press(.enter)
    _ = update(&state, work())
    #expect(state.notice == "“zeppelin” is not found")
  }

  @Test func anOpenFilterLineKnowsWhoCame() {
    var state = browser("F")
    state.type("person:Number1 ")
    #expect(state.filterLine?.error != nil)
    var after = grown(state)
    #expect(after.filterLine?.error == nil)
    after.press(.enter)
    #expect(after.filterLine == nil)
    #expect(after.shown.map { after.timeline.events[Int($0)].title } == ["Event 1"])
  }

  @Test(arguments: [
    (Progress(.documents(0, of: 0), events: 0), "reading… · 5 events"),
    (Progress(.documents(120, of: 4000), events: 34), "reading 120 of 4,000 · 34 events"),
    (Progress(.percent(7), events: 1234567), "reading 7 % · 1,234,567 events"),
    (Progress(.percent(7), events: 12, secondsLeft: 67), "reading 7 % · 12 events · 1:07 left"),
  ])
  func theTitleTellsHowFarTheReadingIs(progress: Progress, text: String) {
    var state = browser()
    _ = update(&state, .progress(progress))
    #expect(state.screen.split(separator: "\n").first?.hasSuffix(text) ?? false, "\(state.screen)")
    _ = update(&state, .resize(width: 40, height: 10))
    let amount = text.prefix { $0 != "·" }.dropLast()
    #expect(state.screen.split(separator: "\n").first?.hasSuffix(amount) ?? false, "\(state.screen)")
    _ = update(&state, .progress(nil))
    #expect(!state.screen.contains("reading"))
  }

  @Test func aWideTitleTellsBytesAndSpeedToo() {
    var state = browser()
    var progress = Progress(.documents(120, of: 4000), events: 34, secondsLeft: 7)
    progress.volume = Progress.Volume(bytes: 1_234_567, of: 20_300_000, perSecond: 2_640_000)
    _ = update(&state, .progress(progress))
    #expect(!state.screen.contains("MB"))
    _ = update(&state, .resize(width: 120, height: 24))
    #expect(
      state.screen.split(separator: "\n").first?.hasSuffix(
        "reading 120 of 4,000 · 1.2 of 20.3 MB · 34 events · 2.6 MB/s · 0:07 left") ?? false,
      "\(state.screen)")
  }
}

extension BrowserState {
  /// What the cursor of the filter panel is on.
  fileprivate var facetName: String? {
    guard let facets, facets.rows.indices.contains(facets.list.selected),
      case .value(let facet, let value) = facets.rows[facets.list.selected]
    else { return nil }
    return FacetPanelState.name(facet, value, timeline, index)
  }

  /// What is selected in a view of other things than events.
  fileprivate var selectedNames: [String] {
    viewpoint.values.map { FacetPanelState.name(viewpoint.facet, $0, timeline, index) }
  }
}
