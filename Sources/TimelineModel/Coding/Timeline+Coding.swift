extension Timeline {
  /// The timeline as bytes, without the texts of its documents.
  package func encoded() -> [UInt8] {
    var writer = BinaryWriter()
    writer.write(Timeline.codingVersion)
    writer.write(documents) { writer, document in
      writer.write(document.path)
      writer.write(document.title) { $0.write($1) }
      writer.write(document.date)
    }
    writer.write(actors) { writer, actor in
      writer.write(actor.slug)
      writer.write(actor.name)
      writer.write(actor.kind.rawValue)
      writer.write(actor.role) { $0.write($1) }
      writer.write(actor.country) { $0.write($1.rawValue) }
      writer.write(actor.aliases) { $0.write($1) }
    }
    writer.write(countries) { writer, country in
      writer.write(country.code.rawValue)
      writer.write(country.name)
    }
    writer.write(events) { $0.write($1) }
    writer.write(quotes) { $0.write($1) }
    return writer.bytes
  }

  /// The timeline of encoded bytes; the texts of its documents are empty.
  package init(encoded bytes: [UInt8]) throws(BinaryError) {
    var reader = BinaryReader(bytes)
    guard try reader.number() == Timeline.codingVersion else { throw BinaryError() }
    self.init()
    var index = 0
    documents = try reader.array { (reader) throws(BinaryError) in
      defer { index += 1 }
      return Document(
        id: Document.ID(index), path: try reader.string(),
        title: try reader.optional { (reader) throws(BinaryError) in try reader.string() },
        date: try reader.eventDate(), text: SourceText(validated: []))
    }
    index = 0
    actors = try reader.array { (reader) throws(BinaryError) in
      defer { index += 1 }
      return Actor(
        id: Actor.ID(index), slug: try reader.string(), name: try reader.string(), kind: try reader.value(),
        role: try reader.optional { (reader) throws(BinaryError) in try reader.string() },
        country: try reader.optional { (reader) throws(BinaryError) in CountryCode(try reader.string()) },
        aliases: try reader.array { (reader) throws(BinaryError) in try reader.string() })
    }
    countries = try reader.array { (reader) throws(BinaryError) in
      Country(code: CountryCode(try reader.string()), name: try reader.string())
    }
    events = try reader.array { (reader) throws(BinaryError) in try reader.event() }
    quotes = try reader.array { (reader) throws(BinaryError) in try reader.quote() }
    guard reader.isAtEnd, isConsistent else { throw BinaryError() }
  }

  private static let codingVersion = 3

  /// Whether everything that refers to something refers to what is there.
  private var isConsistent: Bool {
    func holds(_ span: SourceSpan?) -> Bool { span.map { Int($0.document.index) < documents.count } ?? true }
    return events.allSatisfy { event in
      event.participants.allSatisfy { Int($0.actor.index) < actors.count }
        && event.quotes.allSatisfy(quotes.indices.contains)
        && !event.evidence.isEmpty
        && event.evidence.allSatisfy { holds($0.span) && $0.marks.allSatisfy { holds($0.span) } }
        && event.date.because.allSatisfy { holds($0.span) }
        && event.date.conflicts.allSatisfy { holds($0.span) }
        && event.explanation.allSatisfy { holds($0.span) }
    }
      && quotes.allSatisfy { quote in
        holds(quote.span) && (quote.speaker.map { Int($0.index) < actors.count } ?? true)
      }
  }
}
