import Gazetteer
package import TimelineModel

/// A timeline with what is needed to bring it up to date.
package struct LinkedCorpus: Sendable {
  package var timeline: Timeline
  package var record: LinkingRecord

  package init(timeline: Timeline, record: LinkingRecord) {
    self.timeline = timeline
    self.record = record
  }
}

/// A document of a timeline that is brought up to date.
package enum LinkedDocument: Sendable {
  /// One that was in it, by its position, and the path it is known by now.
  case known(Int, path: String)
  case new(DocumentTimeline)
}

/// Puts the timelines of documents together: one person once, one event once.
struct CorpusLinker {
  private var old: LinkedCorpus
  private var record: LinkingRecord
  private let grouping: EventGrouping
  private var people = PersonRegistry()
  /// For each identity the person in the registry.
  private var personOf: [Actor.ID?]
  /// The documents that are read, by their new positions; nil for others, and for those whose events were placed.
  private var read: [DocumentTimeline?]
  /// For each document where it was, and for each that was there where it is; -1 for none.
  private var before: [Int] = []
  private var after: [Int]
  private var timeline = Timeline()
  private var firstQuotes: [Int] = []
  private var firstQuotesBefore: [Int] = []

  /// - Parameter documents: in the order of their paths.
  static func link(_ documents: consuming [DocumentTimeline]) -> Timeline {
    linkWithOrigins(documents).linked.timeline
  }

  /// - Returns: the timeline, and which of the documents its documents are: of equal texts the first.
  static func linkWithOrigins(_ documents: consuming [DocumentTimeline]) -> (
    linked: LinkedCorpus, kept: [Int]
  ) {
    var documents = documents
    let kept = distinct(documents)
    let new = kept.map { LinkedDocument.new(documents[$0]) }
    // What is held once only is moved into the timeline and not copied.
    documents = []
    let nothing = LinkedCorpus(timeline: Timeline(), record: LinkingRecord())
    return (relink(nothing, new, reading: { _ in [] }), kept)
  }

  /// Of equal texts the first.
  private static func distinct(_ documents: [DocumentTimeline]) -> [Int] {
    var seenTexts: Set<SourceText> = []
    seenTexts.reserveCapacity(documents.count)
    return documents.indices.filter {
      seenTexts.insert(SourceText(validated: documents[$0].text)).inserted
    }
  }

  /// Brings a timeline up to date: the same as linking all documents anew.
  ///
  /// - Parameters:
  ///   - documents: all documents in the order of their paths, each text once.
  ///   - reading: what documents that were in it tell, by their positions: those that tell of an event which others
  ///     tell of now.
  static func relink<Failure: Error>(
    _ old: consuming LinkedCorpus, _ documents: consuming [LinkedDocument],
    reading: ([Int]) throws(Failure) -> [DocumentTimeline]
  ) throws(Failure) -> LinkedCorpus {
    var documents = documents
    var linker = CorpusLinker(old, documents)
    linker.placeDocuments(documents)
    documents = []
    let reused = linker.reusable()
    let wanted = linker.unread(reused)
    for (position, document) in zip(wanted, try reading(wanted)) {
      linker.read[linker.after[position]] = document
    }
    return linker.finished(reused)
  }

  private init(_ old: consuming LinkedCorpus, _ documents: [LinkedDocument]) {
    var record = old.record
    let entries = record.entries
    record.entries = documents.map { document in
      switch document {
      case .known(let position, _): entries[position]
      case .new(let document): record.entry(of: document)
      }
    }
    grouping = EventGrouping(record)
    personOf = Array(repeating: nil, count: record.identityCount)
    after = Array(repeating: -1, count: old.timeline.documents.count)
    read = Array(repeating: nil, count: documents.count)
    var isSeen = [Bool](repeating: false, count: record.persons.count)
    for entry in record.entries {
      for person in entry.cast where !isSeen[Int(person)] {
        isSeen[Int(person)] = true
        personOf[Int(record.identities[Int(person)])] = people.actor(for: record.persons.values[Int(person)])
      }
    }
    self.record = record
    self.old = old
  }

  // MARK: Documents and quotes

  private mutating func placeDocuments(_ documents: [LinkedDocument]) {
    timeline.documents.reserveCapacity(documents.count)
    var first = 0
    for entry in old.record.entries {
      firstQuotesBefore.append(first)
      first += entry.quoteEvents.count
    }
    first = 0
    for (position, entry) in record.entries.enumerated() {
      firstQuotes.append(first)
      first += entry.quoteEvents.count
      let id = Document.ID(position)
      switch documents[position] {
      case .known(let known, let path):
        before.append(known)
        after[known] = position
        var document = old.timeline.documents[known]
        (document.id, document.path, document.date) = (id, path, document.date.moved(to: id))
        timeline.documents.append(document)
      case .new(let document):
        before.append(-1)
        read[position] = document
        timeline.documents.append(
          Document(
            id: id, path: document.path, title: document.title, date: document.date.moved(to: id),
            text: SourceText(validated: document.text)))
      }
    }
  }

  private mutating func placeQuotes() {
    timeline.quotes.reserveCapacity((firstQuotes.last ?? 0) + 64)
    for (position, entry) in record.entries.enumerated() {
      let id = Document.ID(position)
      for (number, event) in entry.quoteEvents.enumerated() {
        var quote: Quote
        if before[position] >= 0 {
          quote = old.timeline.quotes[firstQuotesBefore[before[position]] + number]
          quote.speaker = quote.speaker.flatMap { person(ofKnown: $0) }
        } else {
          quote = read[position]!.quotes[number]
          quote.speaker = quote.speaker.map { person(ofCast: Int($0.index), in: entry) }
        }
        quote.span = quote.span.moved(to: id)
        quote.event = event < 0 ? nil : Event.ID(UInt64(grouping.groupOf[position][Int(event)]))
        timeline.quotes.append(quote)
      }
    }
  }

  private func person(ofKnown actor: Actor.ID) -> Actor.ID? {
    personOf[Int(old.record.actors[Int(actor.index)])]
  }

  private func person(ofCast member: Int, in entry: LinkingRecord.Entry) -> Actor.ID {
    personOf[Int(record.identities[Int(entry.cast[member])])]!
  }

  // MARK: Events

  /// For each group the event of the timeline that is made of the same events of documents; -1 where there is none.
  private func reusable() -> [Int32] {
    var reused = [Int32](repeating: -2, count: grouping.groups.count)
    // In another order events say something else.
    let known = before.filter { $0 >= 0 }
    guard zip(known, known.dropFirst()).allSatisfy({ $0 < $1 }) else { return reused.map { _ in -1 } }
    var counts = [Int](repeating: 0, count: old.timeline.events.count)
    for entry in old.record.entries {
      for target in entry.targets {
        guard counts.indices.contains(Int(target)) else { return reused.map { _ in -1 } }
        counts[Int(target)] += 1
      }
    }
    for (position, groups) in grouping.groupOf.enumerated() {
      let targets = before[position] < 0 ? nil : record.entries[position].targets
      for (number, group) in groups.enumerated() {
        let target = targets?[number] ?? -1
        reused[Int(group)] = reused[Int(group)] == -2 || reused[Int(group)] == target ? target : -1
      }
    }
    for group in reused.indices where reused[group] >= 0 {
      if counts[Int(reused[group])] != grouping.groups[group].count { reused[group] = -1 }
    }
    return reused
  }

  /// The documents that tell of events which have to be put together, as far as they are not read yet.
  private func unread(_ reused: [Int32]) -> [Int] {
    grouping.groupOf.indices.filter { position in
      before[position] >= 0 && grouping.groupOf[position].contains { reused[Int($0)] < 0 }
    }.map { before[$0] }
  }

  private mutating func events(_ reused: [Int32]) -> [Event] {
    var events: [Event] = []
    events.reserveCapacity(reused.count)
    let isRenumbered = after.indices.contains { after[$0] != $0 }
    let nothing = Event(id: Event.ID(0), kind: .meeting, title: "", date: .unknown, evidence: [])
    for (position, groups) in grouping.groupOf.enumerated() {
      let id = Document.ID(position)
      var actors: [Actor.ID]?
      var told = read[position].take()?.events ?? []
      for (number, group) in groups.enumerated() {
        let isFirst = Int(group) == events.count
        let target = Int(reused[Int(group)])
        if target >= 0 {
          guard isFirst else { continue }
          // Taken out rather than copied, so that nothing of it is copied when it is renumbered.
          var event = nothing
          swap(&old.timeline.events[target], &event)
          if isRenumbered { renumber(&event) }
          event.journey = nil
          event.mapActors { person(ofKnown: $0) }
          events.append(event)
        } else {
          let entry = record.entries[position]
          let known = actors ?? entry.cast.indices.map { person(ofCast: $0, in: entry) }
          actors = known
          // Taken out likewise.
          var event = nothing
          swap(&told[number], &event)
          event.move(to: id, actors: known, quotesFrom: firstQuotes[position])
          if isFirst {
            events.append(event)
          } else {
            EventComparison.merge(&events[Int(group)], with: event)
          }
        }
      }
    }
    for (group, known) in grouping.groups.enumerated() where known.isRetitled {
      events[group].title = EventTitle.title(of: events[group], series: nil) { people.name(of: $0) }
    }
    linkJourneys(&events)
    return events
  }

  private func renumber(_ event: inout Event) {
    event.renumber { Document.ID(after[Int($0.index)]) }
    for index in event.quotes.indices {
      let quote = event.quotes[index]
      let document = Int(old.timeline.quotes[quote].span.document.index)
      event.quotes[index] = quote - firstQuotesBefore[document] + firstQuotes[after[document]]
    }
  }

  /// Journeys point at events of the same document.
  private func linkJourneys(_ events: inout [Event]) {
    for (position, entry) in record.entries.enumerated() {
      for link in entry.journeys {
        let from = Int(grouping.groupOf[position][Int(link.from)])
        let to = grouping.groupOf[position][Int(link.to)]
        guard from != Int(to), events[from].journey == nil else { continue }
        events[from].journey = Event.ID(UInt64(to))
      }
    }
  }

  // MARK: The outcome

  private mutating func finished(_ reused: [Int32]) -> LinkedCorpus {
    placeQuotes()
    var events = events(reused)
    let (actors, map) = people.finished(used: used(events))
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
    keepRecord(order, map)
    return LinkedCorpus(timeline: timeline, record: record)
  }

  /// Notes what became of the documents' events and people.
  private mutating func keepRecord(_ order: [Int], _ map: [Actor.ID?]) {
    var positions = [Int32](repeating: 0, count: order.count)
    for (position, group) in order.enumerated() { positions[group] = Int32(position) }
    for index in record.entries.indices {
      record.entries[index].targets = grouping.groupOf[index].map { positions[Int($0)] }
    }
    record.actors = Array(repeating: 0, count: timeline.actors.count)
    for (identity, person) in personOf.enumerated() {
      guard let person, let actor = map[Int(person.index)] else { continue }
      record.actors[Int(actor.index)] = Int32(identity)
    }
  }

  /// The actors that take part in an event or are quoted.
  private func used(_ events: [Event]) -> Set<Int> {
    var used: Set<Int> = []
    for event in events {
      for participant in event.participants { used.insert(Int(participant.actor.index)) }
    }
    for quote in timeline.quotes { if let speaker = quote.speaker { used.insert(Int(speaker.index)) } }
    return used
  }
}
