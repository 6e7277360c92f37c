import TimelineModel

/// Builds small timelines for tests: words are given as such and looked up in the document's text.
struct TimelineBuilder {
  private(set) var timeline = Timeline()

  static func build(_ body: (inout TimelineBuilder) -> Void) -> Timeline {
    var builder = TimelineBuilder()
    body(&builder)
    return builder.finish()
  }

  mutating func country(_ code: String, _ name: String) {
    timeline.countries.append(Country(code: CountryCode(code), name: name))
  }

  mutating func person(_ name: String, _ role: String? = nil, _ country: String? = nil) -> Actor.ID {
    let id = Actor.ID(timeline.actors.count)
    let slug = name.lowercased().replacing(" ", with: "-")
    timeline.actors.append(
      Actor(id: id, slug: slug, name: name, role: role, country: country.map { CountryCode($0) }))
    return id
  }

  mutating func document(_ path: String, title: String? = nil, _ text: String) -> Document.ID {
    let id = Document.ID(timeline.documents.count)
    timeline.documents.append(
      Document(id: id, path: path, title: title, date: .unknown, text: SourceText(text)))
    return id
  }

  /// The first place where words stand in a document.
  func span(_ words: String, _ document: Document.ID) -> SourceSpan {
    let text = timeline[document].text.utf8
    let words = Array(words.utf8)
    let start = (0...(text.count - words.count)).first { Array(text[$0..<$0 + words.count]) == words }
    guard let start else {
      fatalError("the document does not hold “\(String(decoding: words, as: UTF8.self))”")
    }
    return SourceSpan(document: document, bytes: start..<start + words.count)
  }

  func reason(_ rule: String, _ words: String, _ document: Document.ID) -> Reason {
    Reason(rule: rule, span: span(words, document))
  }

  /// A sentence with words in it that tell something.
  func evidence(_ sentence: String, _ document: Document.ID, _ marks: (Evidence.Role, String)...) -> Evidence
  {
    let whole = span(sentence, document)
    return Evidence(
      span: whole,
      marks: marks.map { role, words in
        let inner = span(words, document)
        guard let offset = sentence.utf8Offset(of: words) else { return .init(role: role, span: inner) }
        let start = Int(whole.start) + offset
        return .init(
          role: role, span: SourceSpan(document: document, bytes: start..<start + words.utf8.count))
      })
  }

  @discardableResult
  mutating func event(
    _ kind: Event.Kind, _ title: String, _ date: EventDate, status: Event.Status = .occurred,
    who: [Actor.ID] = [],
    hosts: [Actor.ID] = [], place: Place? = nil, count: Int? = nil, evidence: [Evidence] = []
  ) -> Event.ID {
    let id = Event.ID(UInt64(timeline.events.count + 1))
    let countries = Set(
      (who + hosts).compactMap { timeline[$0].country } + [place?.country].compactMap { $0 })
    timeline.events.append(
      Event(
        id: id, kind: kind, status: status, title: title, date: date,
        participants: who.map { .init(actor: $0) } + hosts.map { .init(actor: $0, role: .host) },
        countries: countries.sorted(), place: place, count: count, evidence: evidence))
    return id
  }

  /// Makes the last event part of a journey.
  mutating func setJourney(_ journey: Event.ID?) {
    timeline.events[timeline.events.count - 1].journey = journey
  }

  mutating func quote(_ words: String, _ document: Document.ID, by speaker: Actor.ID?, at event: Event.ID?) {
    let index = timeline.quotes.count
    timeline.quotes.append(Quote(span: span(words, document), speaker: speaker, event: event))
    if let at = timeline.events.firstIndex(where: { $0.id == event }) {
      timeline.events[at].quotes.append(index)
    }
  }

  func finish() -> Timeline {
    var timeline = timeline
    timeline.events = timeline.events.enumerated().sorted { a, b in
      let key = { (event: Event) in (event.date.earliest?.number ?? (event.date.isOpen ? .max : .min)) }
      return (key(a.element), a.offset) < (key(b.element), b.offset)
    }.map(\.element)
    return timeline
  }
}

extension String {
  fileprivate func utf8Offset(of words: String) -> Int? {
    let text = Array(utf8)
    let words = Array(words.utf8)
    guard words.count <= text.count else { return nil }
    return (0...(text.count - words.count)).first { Array(text[$0..<$0 + words.count]) == words }
  }
}

extension EventDate {
  /// A date from ISO days; without the second one it is that day.
  static func stated(_ earliest: String, _ latest: String? = nil, _ extent: Extent = .within) -> EventDate {
    EventDate(
      earliest: Day(earliest), latest: Day(latest ?? earliest), extent: extent, certainty: .stated)
  }

  static func inferred(_ earliest: String, _ latest: String, because: [Reason] = []) -> EventDate {
    EventDate(earliest: Day(earliest), latest: Day(latest), certainty: .inferred, because: because)
  }
}
