import TimelineModel

/// What linking needs to know of documents to tell which events are one: nothing of their words. With it, a timeline is
/// brought up to date without reading again what did not change.
package struct LinkingRecord: Sendable {
  /// What is known of a document, in the order of the timeline's documents.
  struct Entry: Hashable {
    /// Who is in its cast, as positions in `persons`.
    var cast: [Int32]
    /// What is compared of its events, as positions in `facts`.
    var events: [Int32]
    /// Events of it that took place on trips of it.
    var journeys: [Link]
    /// For each quote the event at which it was said; -1 for none.
    var quoteEvents: [Int32]
    /// The events of the timeline that its events are.
    var targets: [Int32] = []
  }

  struct Link: Hashable {
    var from: Int32
    var to: Int32
  }

  var entries: [Entry] = []
  /// Different people of casts, each once.
  private(set) var persons = DistinctValues<Person>()
  /// The identity of each, as a position among all identities.
  private(set) var identities: [Int32] = []
  /// Different facts of events, each once; participants are identities.
  private(set) var facts = DistinctValues<LinkingCriteria>()
  /// The identities of the timeline's actors.
  var actors: [Int32] = []

  private var identityPositions: [String: Int32] = [:]

  package init() {}

  /// What is to be known of a document.
  mutating func entry(of document: DocumentTimeline) -> Entry {
    let cast = document.cast.map { position(of: $0) }
    // Few documents have journeys or quotes at events.
    lazy var numbers: [Event.ID: Int32] = Dictionary(
      zip(document.events.lazy.map(\.id), 0...), uniquingKeysWith: { $1 })
    let events = document.events.indices.map { index in
      var criteria = LinkingCriteria(document.events[index])
      let participants = criteria.participants
      criteria.participants = []
      for participant in participants {
        let actor = Actor.ID(Int(identities[Int(cast[Int(participant.actor.index)])]))
        guard !criteria.participants.contains(where: { $0.actor == actor }) else { continue }
        criteria.participants.append(Event.Participant(actor: actor, role: participant.role))
      }
      return facts.position(of: criteria)
    }
    let journeys = document.events.indices.compactMap { index -> Link? in
      guard let journey = document.events[index].journey, let to = numbers[journey],
        let from = numbers[document.events[index].id]
      else { return nil }
      return Link(from: from, to: to)
    }
    return Entry(
      cast: cast, events: events, journeys: journeys,
      quoteEvents: document.quotes.map { $0.event.flatMap { numbers[$0] } ?? -1 })
  }

  /// How many identities there are.
  var identityCount: Int { identityPositions.count }

  private mutating func position(of person: Person) -> Int32 {
    let position = persons.position(of: person)
    if Int(position) < identities.count { return position }
    let identity = PersonRegistry.identity(of: person)
    let number = identityPositions[identity] ?? Int32(identityPositions.count)
    identityPositions[identity] = number
    identities.append(number)
    return position
  }

  // MARK: Storing

  private static let codingVersion = 1

  package func encoded() -> [UInt8] {
    var writer = BinaryWriter()
    writer.write(LinkingRecord.codingVersion)
    writer.write(persons.values) { $0.write($1) }
    writer.write(facts.values) { writer, fact in
      writer.write(fact.kind.rawValue)
      writer.write(fact.status.rawValue)
      writer.write(fact.count) { $0.write($1) }
      writer.write(fact.bounds.earliest)
      writer.write(fact.bounds.latest)
      writer.write(fact.participants) { writer, participant in
        writer.write(Int(participant.actor.index))
        writer.write(participant.role.rawValue)
      }
      writer.write(fact.place) { $0.write($1) }
    }
    writer.write(actors) { $0.write(Int($1)) }
    writer.write(entries) { writer, entry in
      writer.write(entry.cast) { $0.write(Int($1)) }
      writer.write(entry.events) { $0.write(Int($1)) }
      writer.write(entry.journeys) { writer, link in
        writer.write(Int(link.from))
        writer.write(Int(link.to))
      }
      writer.write(entry.quoteEvents) { $0.write(Int($1)) }
      writer.write(entry.targets) { $0.write(Int($1)) }
    }
    return writer.bytes
  }

  package init(encoded bytes: [UInt8]) throws(BinaryError) {
    var reader = BinaryReader(bytes)
    guard try reader.number() == LinkingRecord.codingVersion else { throw BinaryError() }
    for person in try reader.array({ (reader) throws(BinaryError) in try reader.person() }) {
      _ = position(of: person)
    }
    let known = try reader.array { (reader) throws(BinaryError) in try reader.criteria() }
    for fact in known { _ = facts.position(of: fact) }
    func numbers(_ reader: inout BinaryReader) throws(BinaryError) -> [Int32] {
      try reader.array { (reader) throws(BinaryError) in try reader.int32() }
    }
    actors = try numbers(&reader)
    entries = try reader.array { (reader) throws(BinaryError) in
      Entry(
        cast: try numbers(&reader), events: try numbers(&reader),
        journeys: try reader.array { (reader) throws(BinaryError) in
          Link(from: try reader.int32(), to: try reader.int32())
        }, quoteEvents: try numbers(&reader), targets: try numbers(&reader))
    }
    guard reader.isAtEnd, isConsistent else { throw BinaryError() }
  }

  /// Whether it is full of what documents told that are gone.
  var isOvergrown: Bool {
    let few = 1000
    guard persons.count + facts.count > few else { return false }
    var used = [Bool](repeating: false, count: persons.count + facts.count)
    for entry in entries {
      for person in entry.cast { used[Int(person)] = true }
      for fact in entry.events { used[persons.count + Int(fact)] = true }
    }
    return used.count { $0 } * 2 < used.count
  }

  private var isConsistent: Bool {
    func holds(_ numbers: [Int32], below end: Int, from start: Int32 = 0) -> Bool {
      numbers.allSatisfy { $0 >= start && Int($0) < end }
    }
    return holds(actors, below: identityCount)
      && facts.values.allSatisfy { $0.participants.allSatisfy { Int($0.actor.index) < identityCount } }
      && entries.allSatisfy { entry in
        holds(entry.cast, below: persons.count) && holds(entry.events, below: facts.count)
          && holds(entry.quoteEvents, below: entry.events.count, from: -1)
          && entry.targets.count == entry.events.count && holds(entry.targets, below: Int(Int32.max))
          && entry.journeys.allSatisfy { holds([$0.from, $0.to], below: entry.events.count) }
      }
  }
}

extension BinaryReader {
  fileprivate mutating func criteria() throws(BinaryError) -> LinkingCriteria {
    let event = Event(
      id: Event.ID(0), kind: try value(), status: try value(), title: "", date: .unknown, evidence: [])
    var criteria = LinkingCriteria(event)
    criteria.count = try optional { (reader) throws(BinaryError) in try reader.number() }
    criteria.bounds = DateBounds(earliest: try day(), latest: try day())
    criteria.participants = try array { (reader) throws(BinaryError) in
      Event.Participant(actor: try reader.actorID(), role: try reader.value())
    }
    criteria.place = try optional { (reader) throws(BinaryError) in try reader.place() }
    return criteria
  }
}

extension LinkedCorpus {
  /// Whether record and timeline are of each other, and of so many documents, and most of the record still counts.
  package func fits(_ count: Int) -> Bool {
    timeline.documents.count == count && record.entries.count == count && !record.isOvergrown
      && record.actors.count == timeline.actors.count
      && record.entries.reduce(0) { $0 + $1.quoteEvents.count } == timeline.quotes.count
  }
}
