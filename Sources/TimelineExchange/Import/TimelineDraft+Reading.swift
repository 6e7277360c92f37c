import TimelineModel

/// How each part of an export is read. Members that are not known are passed over.
extension TimelineDraft {
  mutating func readDocument(_ reader: inout JSONReader) throws(ImportError) {
    let id = Document.ID(documents.count)
    var document = Document(id: id, path: "", title: nil, date: .unknown, text: SourceText(""))
    var certainty: EventDate.Certainty?
    var length = 0
    var isNamed = false
    try reader.object { (reader, key) throws(ImportError) in
      if reader.equals(key, "id") {
        isNamed = documentNames.add(reader.raw(try reader.string()))
      } else if reader.equals(key, "path") {
        document.path = reader.text(try reader.string())
      } else if reader.equals(key, "title") {
        document.title = try reader.optionalText()
      } else if reader.equals(key, "date") {
        guard let text = try reader.optionalText() else { return }
        guard let date = EventDate(edtf: text) else { throw reader.failure("'\(text)' is no date") }
        document.date = date
      } else if reader.equals(key, "dateCertainty") {
        certainty = try reader.choice("certainty")
      } else if reader.equals(key, "characters") {
        length = try reader.integer()
      } else {
        try reader.skipValue()
      }
    }
    guard isNamed else { throw reader.failure("a document without an id of its own") }
    document.date.certainty = certainty ?? .unknown
    documents.append(document)
    lengths.append(length)
  }

  mutating func readActor(_ reader: inout JSONReader) throws(ImportError) {
    var actor = Actor(id: Actor.ID(actors.count), slug: "", name: "")
    var isNamed = false
    try reader.object { (reader, key) throws(ImportError) in
      if reader.equals(key, "id") {
        let id = try reader.string()
        actor.slug = reader.text(id)
        isNamed = actorNames.add(reader.raw(id))
      } else if reader.equals(key, "name") {
        actor.name = reader.text(try reader.string())
      } else if reader.equals(key, "kind") {
        actor.kind = try reader.choice("kind of actor")
      } else if reader.equals(key, "role") {
        actor.role = try reader.optionalText()
      } else if reader.equals(key, "country") {
        actor.country = try reader.optionalText().map { CountryCode($0) }
      } else if reader.equals(key, "aliases") {
        try reader.array { (reader) throws(ImportError) in
          actor.aliases.append(reader.text(try reader.string()))
        }
      } else {
        try reader.skipValue()
      }
    }
    guard isNamed else { throw reader.failure("an actor without an id of its own") }
    actors.append(actor)
  }

  mutating func readEvent(_ reader: inout JSONReader) throws(ImportError) {
    var event = Event(id: Event.ID(0), kind: .meeting, title: "", date: .unknown, evidence: [])
    try reader.object { (reader, key) throws(ImportError) in
      if reader.equals(key, "id") {
        event.id = eventID(try reader.string(), reader)
      } else if reader.equals(key, "kind") {
        event.kind = try reader.choice("kind")
      } else if reader.equals(key, "status") {
        event.status = try reader.choice("status")
      } else if reader.equals(key, "title") {
        event.title = reader.text(try reader.string())
      } else if reader.equals(key, "date") {
        event.date = try readDate(&reader)
      } else if reader.equals(key, "participants") {
        try reader.array { (reader) throws(ImportError) in
          event.participants.append(try readParticipant(&reader))
        }
      } else if reader.equals(key, "countries") {
        try reader.array { (reader) throws(ImportError) in
          event.countries.append(CountryCode(reader.text(try reader.string())))
        }
      } else if reader.equals(key, "place") {
        if !reader.null() { event.place = try readPlace(&reader) }
      } else if reader.equals(key, "count") {
        if !reader.null() { event.count = try reader.integer() }
      } else if reader.equals(key, "evidence") {
        try reader.array { (reader) throws(ImportError) in
          event.evidence.append(Evidence(span: try readEvidence(&reader)))
        }
      } else if reader.equals(key, "quotes") {
        try reader.array { (reader) throws(ImportError) in
          event.quotes.append(try readQuote(&reader, of: event.id))
        }
      } else if try !readTies(key, &event, &reader), try !readReview(key, &event.review, &reader) {
        try reader.skipValue()
      }
    }
    events.append(event)
  }

  /// Reads what ties an event to others, or to what else is told of it; false where the member is none.
  private mutating func readTies(
    _ key: JSONReader.RawString, _ event: inout Event, _ reader: inout JSONReader
  ) throws(ImportError) -> Bool {
    if reader.equals(key, "journey") {
      if !reader.null() { event.journey = eventID(try reader.string(), reader) }
    } else if reader.equals(key, "otherDate") {
      if !reader.null() { event.otherDate = try readDate(&reader) }
    } else if reader.equals(key, "otherPlaces") {
      try reader.array { (reader) throws(ImportError) in event.otherPlaces.append(try readPlace(&reader)) }
    } else {
      return false
    }
    return true
  }

  /// Reads a part of what a person said of an event; false where the member is none.
  private func readReview(
    _ key: JSONReader.RawString, _ review: inout Review, _ reader: inout JSONReader
  ) throws(ImportError) -> Bool {
    if reader.equals(key, "verdict") {
      review.verdict = try reader.choice("verdict")
    } else if reader.equals(key, "tags") {
      review.tags = try reader.texts()
    } else if reader.equals(key, "notes") {
      review.notes = try reader.texts()
    } else if reader.equals(key, "found") {
      review.isUnfound = try !reader.boolean()
    } else {
      return false
    }
    return true
  }

  private mutating func readDate(_ reader: inout JSONReader) throws(ImportError) -> EventDate {
    var date = EventDate.unknown
    try reader.object { (reader, key) throws(ImportError) in
      if reader.equals(key, "edtf") {
        guard !reader.null() else { return }
        if reader.raw(try reader.string()).contains(0x2F) { date.extent = .throughout }
      } else if reader.equals(key, "earliest") {
        date.earliest = try reader.optionalDay()
      } else if reader.equals(key, "latest") {
        date.latest = try reader.optionalDay()
      } else if reader.equals(key, "certainty") {
        date.certainty = try reader.choice("certainty")
      } else if reader.equals(key, "because") {
        try reader.array { (reader) throws(ImportError) in
          date.because.append(try readReason(&reader))
        }
      } else if reader.equals(key, "conflicts") {
        try reader.array { (reader) throws(ImportError) in
          date.conflicts.append(try readReason(&reader))
        }
      } else {
        try reader.skipValue()
      }
    }
    return date
  }

  private mutating func readReason(_ reader: inout JSONReader) throws(ImportError) -> Reason {
    var reason = Reason(rule: "", span: nil)
    var position = Position()
    try reader.object { (reader, key) throws(ImportError) in
      if reader.equals(key, "text") {
        if !reader.null() { position.words = try reader.string() }
      } else if reader.equals(key, "rule") {
        reason.rule = strings.string(try reader.string(), reader)
      } else if try !readPosition(key, &position, &reader) {
        try reader.skipValue()
      }
    }
    if position.document != nil { reason.span = try span(position, reader) }
    return reason
  }

  private func readParticipant(_ reader: inout JSONReader) throws(ImportError) -> Event.Participant {
    var actor: Actor.ID?
    var role = Event.Participant.Role.participant
    try reader.object { (reader, key) throws(ImportError) in
      if reader.equals(key, "actor") {
        actor = try self.actor(try reader.string(), reader)
      } else if reader.equals(key, "role") {
        role = try reader.choice("role")
      } else {
        try reader.skipValue()
      }
    }
    guard let actor else { throw reader.failure("a participant without an actor") }
    return Event.Participant(actor: actor, role: role)
  }

  private mutating func readPlace(_ reader: inout JSONReader) throws(ImportError) -> Place {
    var place = Place(name: "")
    try reader.object { (reader, key) throws(ImportError) in
      if reader.equals(key, "name") {
        place.name = strings.string(try reader.string(), reader)
      } else if reader.equals(key, "region") {
        if !reader.null() { place.region = strings.string(try reader.string(), reader) }
      } else if reader.equals(key, "country") {
        place.country = try reader.optionalText().map { CountryCode($0) }
      } else {
        try reader.skipValue()
      }
    }
    return place
  }

  private mutating func readEvidence(_ reader: inout JSONReader) throws(ImportError) -> SourceSpan {
    var position = Position()
    var prefix: JSONReader.RawString?
    var suffix: JSONReader.RawString?
    try reader.object { (reader, key) throws(ImportError) in
      if reader.equals(key, "exact") {
        position.words = try reader.string()
      } else if reader.equals(key, "prefix") {
        if !reader.null() { prefix = try reader.string() }
      } else if reader.equals(key, "suffix") {
        if !reader.null() { suffix = try reader.string() }
      } else if try !readPosition(key, &position, &reader) {
        try reader.skipValue()
      }
    }
    let span = try span(position, reader)
    if let prefix {
      let length = Int32(clamping: reader.scalarCount(prefix))
      excerpts.append(
        Excerpt(document: span.document.index, start: max(0, span.start - length), words: prefix))
    }
    if let suffix { excerpts.append(Excerpt(document: span.document.index, start: span.end, words: suffix)) }
    return span
  }

  /// Reads a quote and gives its index.
  mutating func readQuote(_ reader: inout JSONReader, of event: Event.ID?) throws(ImportError) -> Int {
    var position = Position()
    var speaker: Actor.ID?
    var event = event
    try reader.object { (reader, key) throws(ImportError) in
      if reader.equals(key, "exact") {
        position.words = try reader.string()
      } else if reader.equals(key, "speaker") {
        if !reader.null() { speaker = try actor(try reader.string(), reader) }
      } else if reader.equals(key, "event") {
        if !reader.null() { event = eventID(try reader.string(), reader) }
      } else if try !readPosition(key, &position, &reader) {
        try reader.skipValue()
      }
    }
    let span = try span(position, reader)
    // The outer list has the quotes of events once more.
    if let known = quotePositions[span] { return known }
    quotePositions[span] = quotes.count
    quotes.append(Quote(span: span, speaker: speaker, event: event))
    return quotes.count - 1
  }

  // MARK: Positions

  private struct Position {
    var document: Int?
    var start = 0
    var end = 0
    var words: JSONReader.RawString?
  }

  /// Reads a member that tells a position; false where it is none.
  private func readPosition(
    _ key: JSONReader.RawString, _ position: inout Position, _ reader: inout JSONReader
  ) throws(ImportError) -> Bool {
    if reader.equals(key, "document") {
      if reader.null() { return true }
      let name = reader.raw(try reader.string())
      guard let document = documentNames.find(name) else {
        throw reader.failure("there is no document '\(String(decoding: name, as: UTF8.self))'")
      }
      position.document = document
    } else if reader.equals(key, "start") {
      if !reader.null() { position.start = try reader.integer() }
    } else if reader.equals(key, "end") {
      if !reader.null() { position.end = try reader.integer() }
    } else {
      return false
    }
    return true
  }

  /// A span in scalars; its words are kept.
  private mutating func span(_ position: Position, _ reader: JSONReader) throws(ImportError) -> SourceSpan {
    guard let document = position.document else { throw reader.failure("words without a document") }
    guard position.start >= 0, position.end >= position.start, position.end < Int(Int32.max) else {
      throw reader.failure("\(position.start) to \(position.end) is no range")
    }
    if let words = position.words {
      excerpts.append(Excerpt(document: Int32(document), start: Int32(position.start), words: words))
    }
    return SourceSpan(document: Document.ID(document), bytes: position.start..<position.end)
  }

  // MARK: Names

  private func actor(_ name: JSONReader.RawString, _ reader: JSONReader) throws(ImportError) -> Actor.ID {
    guard let index = actorNames.find(reader.raw(name)) else {
      throw reader.failure("there is no actor '\(reader.text(name))'")
    }
    return Actor.ID(index)
  }

  /// Exports of other programs may name events otherwise; then the name's hash does.
  private func eventID(_ name: JSONReader.RawString, _ reader: JSONReader) -> Event.ID {
    let bytes = reader.raw(name)
    var value: UInt64 = 0
    guard bytes.count == 12 else { return Event.ID(NameTable.hash(bytes)) }
    for byte in bytes {
      guard let digit = JSONReader.hexDigit(byte) else { return Event.ID(NameTable.hash(bytes)) }
      value = value << 4 | UInt64(digit)
    }
    return Event.ID(value)
  }
}

extension JSONReader {
  fileprivate mutating func optionalText() throws(ImportError) -> String? {
    null() ? nil : text(try string())
  }

  fileprivate mutating func texts() throws(ImportError) -> [String] {
    var texts: [String] = []
    try array { (reader) throws(ImportError) in texts.append(reader.text(try reader.string())) }
    return texts
  }

  fileprivate mutating func optionalDay() throws(ImportError) -> Day? {
    if null() { return nil }
    let string = try string()
    guard let day = day(raw(string)) else { throw failure("'\(text(string))' is no day") }
    return day
  }

  private func day(_ text: UnsafeBufferPointer<UInt8>) -> Day? {
    guard text.count == 10, text[4] == 0x2D, text[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in text[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  fileprivate mutating func choice<Choice: RawRepresentable<String>>(
    _ name: String
  ) throws(ImportError) -> Choice {
    let word = text(try string())
    guard let choice = Choice(rawValue: word) else { throw failure("unknown \(name) '\(word)'") }
    return choice
  }

  fileprivate func scalarCount(_ string: RawString) -> Int {
    if string.isASCII, !string.hasEscapes { return string.end - string.start }
    return utf8(string).count { $0 & 0xC0 != 0x80 }
  }
}
