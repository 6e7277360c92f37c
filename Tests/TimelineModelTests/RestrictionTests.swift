import Testing
import TimelineModel

@Suite struct RestrictionTests {
  /// Three people, two events; Reagan speaks at the first, Thatcher at the second.
  private var timeline: Timeline {
    let text = SourceText("Reagan and Gorbachev met. Thatcher and Gorbachev met.")
    let document = Document.ID(0)
    func span(_ bytes: Range<Int>) -> SourceSpan { SourceSpan(document: document, bytes: bytes) }
    let names = ["Ronald Reagan", "Margaret Thatcher", "Mikhail Gorbachev"]
    let actors = names.enumerated().map { index, name in
      Actor(id: Actor.ID(index), slug: name.lowercased(), name: name)
    }
    func event(_ id: UInt64, _ people: [Int], _ bytes: Range<Int>, quote: Int) -> Event {
      Event(
        id: Event.ID(id), kind: .meeting, title: "Meeting \(id)",
        date: EventDate(edtf: id == 1 ? "1985-11" : "1984-12-16") ?? .unknown,
        participants: people.map { .init(actor: Actor.ID($0)) }, evidence: [Evidence(span: span(bytes))],
        quotes: [quote], journey: id == 1 ? Event.ID(2) : nil)
    }
    return Timeline(
      documents: [Document(id: document, path: "a.txt", title: nil, date: .unknown, text: text)],
      actors: actors, events: [event(2, [1, 2], 26..<53, quote: 1), event(1, [0, 2], 0..<25, quote: 0)],
      quotes: [
        Quote(span: span(0..<6), speaker: Actor.ID(0), event: Event.ID(1)),
        Quote(span: span(26..<34), speaker: Actor.ID(1), event: Event.ID(2)),
      ])
  }

  @Test func whatIsLeftRefersToItself() {
    let part = timeline.restricted(to: [1])
    #expect(part.events.map(\.title) == ["Meeting 1"])
    #expect(part.actors.map(\.name) == ["Ronald Reagan", "Mikhail Gorbachev"])
    #expect(
      part.events[0].participants.map { part[$0.actor].name } == ["Ronald Reagan", "Mikhail Gorbachev"])
    #expect(part.quotes.count == 1)
    #expect(part.events[0].quotes.map { part[part.quotes[$0].span] } == ["Reagan"])
    #expect(part.quotes[0].speaker.map { part[$0].name } == "Ronald Reagan")
    #expect(part.events[0].journey == nil)
    #expect(part.actors.indices.allSatisfy { part.actors[$0].id == Actor.ID($0) })
  }

  @Test func nothingIsLeftOfNothing() {
    let none = timeline.restricted(to: [])
    #expect(none.events.isEmpty && none.actors.isEmpty && none.quotes.isEmpty)
    #expect(none.documents.count == 1)
  }

  @Test func theDirectoryCountsWhoMetWhom() {
    let people = timeline.peopleDirectory()
    #expect(people.map { timeline[$0.subject].name }.first == "Mikhail Gorbachev")
    #expect(people[0].eventCount == 2)
    #expect(people[0].first?.edtf == "1984-12-16")
    #expect(people[0].last?.edtf == "1985-11")
    #expect(people[0].met.map(\.count) == [1, 1])
  }
}
