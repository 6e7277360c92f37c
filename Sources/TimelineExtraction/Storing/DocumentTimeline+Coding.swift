package import TimelineModel

extension DocumentTimeline {
  /// How many events it tells of.
  package var eventCount: Int { events.count }

  /// A document in which nothing was found.
  package init(nothingIn text: [UInt8], path: String) {
    self.init(path: path, title: nil, text: text, date: .unknown, cast: [], events: [], quotes: [])
  }

  /// What the document tells as bytes, without its path and text.
  package func encoded() -> [UInt8] {
    var writer = BinaryWriter()
    writer.write(title) { $0.write($1) }
    writer.write(date)
    writer.write(cast) { $0.write($1) }
    writer.write(events) { $0.write($1) }
    writer.write(quotes) { $0.write($1) }
    return writer.bytes
  }

  /// What encoded bytes tell.
  package init(path: String, text: [UInt8], encoded bytes: [UInt8]) throws(BinaryError) {
    var reader = BinaryReader(bytes)
    self.init(
      path: path, title: try reader.optional { (reader) throws(BinaryError) in try reader.string() },
      text: text, date: try reader.eventDate(),
      cast: try reader.array { (reader) throws(BinaryError) in try reader.person() },
      events: try reader.array { (reader) throws(BinaryError) in try reader.event() },
      quotes: try reader.array { (reader) throws(BinaryError) in try reader.quote() })
    guard reader.isAtEnd, isConsistent else { throw BinaryError() }
  }

  /// Whether events and quotes speak of people, quotes and words that are there.
  private var isConsistent: Bool {
    func holds(_ span: SourceSpan?) -> Bool {
      span.map { $0.document.index == 0 && Int($0.end) <= text.count } ?? true
    }
    return events.allSatisfy { event in
      event.participants.allSatisfy { Int($0.actor.index) < cast.count }
        && event.quotes.allSatisfy(quotes.indices.contains)
        && !event.evidence.isEmpty && event.evidence.allSatisfy { holds($0.span) }
    }
      && quotes.allSatisfy { quote in
        holds(quote.span) && (quote.speaker.map { Int($0.index) < cast.count } ?? true)
      }
  }
}

extension BinaryWriter {
  mutating func write(_ person: Person) {
    write(person.name)
    write(person.aliases.sorted()) { $0.write($1) }
    write(person.gender) { $0.write(Int($1.rawValue)) }
    write(person.country) { $0.write($1.rawValue) }
    write(person.role) { $0.write($1) }
    write(person.gazetteerID) { $0.write($1) }
    write(person.rank) { $0.write($1) }
  }
}

extension BinaryReader {
  mutating func person() throws(BinaryError) -> Person {
    var person = Person(name: try string())
    person.aliases = Set(try array { (reader) throws(BinaryError) in try reader.string() })
    person.gender = try optional { (reader) throws(BinaryError) in
      guard let value = UInt8(exactly: try reader.number()), let gender = Person.Gender(rawValue: value)
      else {
        throw BinaryError()
      }
      return gender
    }
    person.country = try optional { (reader) throws(BinaryError) in CountryCode(try reader.string()) }
    person.role = try optional { (reader) throws(BinaryError) in try reader.string() }
    person.gazetteerID = try optional { (reader) throws(BinaryError) in try reader.string() }
    person.rank = try optional { (reader) throws(BinaryError) in try reader.number() }
    return person
  }
}
