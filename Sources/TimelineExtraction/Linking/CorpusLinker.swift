import Gazetteer
import TimelineModel

/// Puts the timelines of documents together: one person once, one event once.
struct CorpusLinker {
  private var timeline = Timeline()
  private var people = PersonRegistry()
  /// Indices into `events`.
  private var buckets: [EventKey: [Int]] = [:]
  private var events: [Event] = []
  /// What is compared of each.
  private var known: [LinkingCriteria] = []
  /// Those that are called after what all documents tell.
  private var retitled: Set<Int> = []
  private var seenTexts: Set<SourceText> = []

  /// - Parameter documents: in the order of their paths.
  static func link(_ documents: [DocumentTimeline]) -> Timeline { linkWithOrigins(documents).timeline }

  /// - Returns: the timeline, and which of the documents its documents are.
  static func linkWithOrigins(_ documents: [DocumentTimeline]) -> (timeline: Timeline, kept: [Int]) {
    var linker = CorpusLinker()
    let kept = documents.indices.filter { linker.add(documents[$0]) }
    return (linker.finished(), kept)
  }

  /// - Returns: false for a text that was added before.
  private mutating func add(_ document: DocumentTimeline) -> Bool {
    let text = SourceText(validated: document.text)
    guard seenTexts.insert(text).inserted else { return false }
    let id = Document.ID(timeline.documents.count)
    timeline.documents.append(
      Document(
        id: id, path: document.path, title: document.title, date: document.date.moved(to: id),
        text: text))
    let actors = document.cast.indices.map { people.actor(for: document.cast[$0]) }
    let firstQuote = timeline.quotes.count
    var targets: [Event.ID: Int] = [:]
    for event in document.events {
      let moved = event.moved(to: id, actors: actors, quotesFrom: firstQuote)
      targets[event.id] = merge(moved)
    }
    for quote in document.quotes {
      timeline.quotes.append(
        Quote(
          span: quote.span.moved(to: id), speaker: quote.speaker.map { actors[Int($0.index)] },
          event: quote.event.flatMap { targets[$0] }.map { Event.ID(UInt64($0)) }))
    }
    // Journeys point at events of the same document.
    for event in document.events {
      guard let journey = event.journey, let from = targets[event.id], let to = targets[journey], from != to
      else { continue }
      events[from].journey = events[from].journey ?? Event.ID(UInt64(to))
    }
    return true
  }

  /// Adds an event, to one that is the same if there is one; returns its index.
  private mutating func merge(_ event: Event) -> Int {
    let criteria = LinkingCriteria(event)
    let keys = EventKey.keys(of: criteria)
    for key in keys {
      for index in buckets[key] ?? [] where EventComparison.areSame(known[index], criteria) {
        // What a summit of which hardly anybody is named is called stays.
        let before = known[index]
        if before.participants.count >= 2 || before.kind != .summit { retitled.insert(index) }
        EventComparison.merge(&events[index], with: event)
        known[index].merge(criteria)
        if known[index] != before {
          for key in EventKey.keys(of: known[index]) where buckets[key]?.contains(index) != true {
            buckets[key, default: []].append(index)
          }
        }
        return index
      }
    }
    let index = events.count
    events.append(event)
    known.append(criteria)
    for key in keys { buckets[key, default: []].append(index) }
    return index
  }

  private mutating func finished() -> Timeline {
    for index in retitled {
      events[index].title = EventTitle.title(of: events[index], series: nil) { people.name(of: $0) }
    }
    let (actors, map) = people.finished(used: used())
    timeline.actors = actors
    for index in events.indices { events[index].mapActors { map[Int($0.index)] } }
    for index in timeline.quotes.indices {
      timeline.quotes[index].speaker = timeline.quotes[index].speaker.flatMap { map[Int($0.index)] }
    }
    let ids = EventIdentity.ids(of: events, in: timeline)
    let order = EventOrder.order(of: events, ids: ids)
    timeline.events = order.map { index in
      var event = events[index]
      event.id = ids[index]
      event.journey = event.journey.map { ids[Int($0.rawValue)] }
      return event
    }
    for index in timeline.quotes.indices {
      timeline.quotes[index].event = timeline.quotes[index].event.map { ids[Int($0.rawValue)] }
    }
    var codes: Set<CountryCode> = Set(timeline.actors.compactMap(\.country))
    for event in timeline.events { codes.formUnion(event.countries) }
    timeline.countries = codes.sorted().map {
      Country(code: $0, name: Gazetteer.countryName($0) ?? $0.rawValue)
    }
    return timeline
  }

  /// The actors that take part in an event or are quoted.
  private func used() -> Set<Int> {
    var used: Set<Int> = []
    for event in events {
      for participant in event.participants { used.insert(Int(participant.actor.index)) }
    }
    for quote in timeline.quotes { if let speaker = quote.speaker { used.insert(Int(speaker.index)) } }
    return used
  }
}

extension SourceSpan {
  func moved(to document: Document.ID) -> SourceSpan {
    var span = self
    span.document = document
    return span
  }
}

extension EventDate {
  func moved(to document: Document.ID) -> EventDate {
    var date = self
    for index in date.because.indices {
      date.because[index].span = date.because[index].span?.moved(to: document)
    }
    for index in date.conflicts.indices {
      date.conflicts[index].span = date.conflicts[index].span?.moved(to: document)
    }
    return date
  }
}

extension Event {
  fileprivate func moved(to document: Document.ID, actors: [Actor.ID], quotesFrom first: Int) -> Event {
    var event = self
    event.date = date.moved(to: document)
    event.participants = []
    for participant in participants {
      let actor = actors[Int(participant.actor.index)]
      guard !event.participants.contains(where: { $0.actor == actor }) else { continue }
      event.participants.append(Participant(actor: actor, role: participant.role))
    }
    for index in event.evidence.indices {
      event.evidence[index].span = evidence[index].span.moved(to: document)
      for mark in event.evidence[index].marks.indices {
        event.evidence[index].marks[mark].span = evidence[index].marks[mark].span.moved(to: document)
      }
    }
    for index in event.explanation.indices {
      event.explanation[index].span = explanation[index].span?.moved(to: document)
    }
    event.quotes = quotes.map { $0 + first }
    event.journey = nil
    return event
  }

  fileprivate mutating func mapActors(_ map: (Actor.ID) -> Actor.ID?) {
    participants = participants.compactMap { participant in
      map(participant.actor).map { Participant(actor: $0, role: participant.role) }
    }
  }
}
