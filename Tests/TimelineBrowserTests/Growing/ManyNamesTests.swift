import Testing
import TimelineModel

@testable import TimelineBrowser

/// Where there are many documents, what names mean is learnt elsewhere, and nobody waits for it.
@Suite struct ManyNamesTests {
  private static let timeline: Timeline = {
    var timeline = ColdWar.timeline
    for number in 0...BrowserState.fewNames {
      timeline.documents.append(
        Document(
          id: Document.ID(number + 1), path: "\(number).txt", title: nil, date: .unknown, text: SourceText("")
        ))
    }
    return timeline
  }()

  private func browser() -> BrowserState {
    BrowserState(timeline: Self.timeline, width: 80, height: 12)
  }

  /// What the only work that is to be done elsewhere says when it is done.
  private func work(_ effects: [Effect]) throws -> Message {
    var messages: [Message] = []
    for case .compute(let work) in effects { messages.append(work()) }
    #expect(messages.count == 1)
    return try #require(messages.first)
  }

  @Test func whatIsTypedMeanwhileCountsOnceTheNamesAreKnown() throws {
    var state = browser()
    let effects = state.press("F")
    #expect(state.screen.contains("reading the names…"))
    state.type("person:Bush")
    #expect(state.shown.count == 8)
    #expect(state.press(.enter).isEmpty && state.notice == "reading the names…")
    let names = try work(effects)
    _ = update(&state, names)
    #expect(state.shown == [5, 7] && !state.screen.contains("reading"))
    state.press(.enter)
    #expect(state.dialog == nil)
    // They are learnt once.
    #expect(state.press("F").isEmpty && state.filterLine?.field.text == "person:Bush ")
  }

  @Test func theFilterThatWasThereStandsBeforeWhatWasTyped() throws {
    var state = browser()
    state.filter.kinds.included = [.summit]
    state.applyFilter()
    let effects = state.press("F")
    state.type("1989..")
    let names = try work(effects)
    _ = update(&state, names)
    #expect(state.filterLine?.field.text == "kind:summit 1989..")
    #expect(state.shown == [5])
    state.press(.escape)
    #expect(state.shown == [0, 1, 5])
  }

  @Test func theyAreLearntAgainWhereTheTimelineGrows() throws {
    var state = browser()
    let first = try work(state.press("F"))
    _ = update(&state, first)
    state.type("person:Bush")
    let effects = update(&state, .timeline(Self.timeline))
    state.type(",Reagan")
    let names = try work(effects)
    _ = update(&state, names)
    #expect(state.shown == [0, 1, 2, 3, 5, 7])
  }

  @Test func aSessionIsTakenUpOnceTheyAreKnown() throws {
    var before = browser()
    before.filter.persons.included = [Actor.ID(2)]
    before.applyFilter()
    let session = before.session(paths: [], date: nil)
    #expect(session.filter == "person:george-bush")
    var state = browser()
    let effects = update(&state, .resume(session, keepsFilter: false))
    _ = update(&state, .progress(nil))
    #expect(state.session(paths: [], date: nil).filter == session.filter)
    let names = try work(effects)
    _ = update(&state, names)
    #expect(state.shown == [5, 7] && state.resuming == nil)
  }
}
