extension BinaryWriter {
  package mutating func write(_ place: Place) {
    write(place.name)
    write(place.region) { $0.write($1) }
    write(place.country) { $0.write($1.rawValue) }
  }

  package mutating func write(_ evidence: Evidence) {
    write(evidence.span)
    write(evidence.marks) { writer, mark in
      writer.write(mark.role.rawValue)
      writer.write(mark.span)
    }
  }

  package mutating func write(_ quote: Quote) {
    write(quote.span)
    write(quote.speaker) { $0.write(Int($1.index)) }
    write(quote.event) { $0.write(Int($1.rawValue)) }
  }

  private mutating func write(_ review: Review) {
    write(review.verdict.rawValue)
    write(review.notes) { $0.write($1) }
    write(review.tags) { $0.write($1) }
    write(review.isUnfound ? 1 : 0)
  }

  package mutating func write(_ event: Event) {
    write(Int(event.id.rawValue))
    write(event.kind.rawValue)
    write(event.status.rawValue)
    write(event.title)
    write(event.date)
    write(event.otherDate) { $0.write($1) }
    write(event.participants) { writer, participant in
      writer.write(Int(participant.actor.index))
      writer.write(participant.role.rawValue)
    }
    write(event.countries) { $0.write($1.rawValue) }
    write(event.place) { $0.write($1) }
    write(event.otherPlaces) { $0.write($1) }
    write(event.count) { $0.write($1) }
    write(event.evidence) { $0.write($1) }
    write(event.quotes) { $0.write($1) }
    write(event.journey) { $0.write(Int($1.rawValue)) }
    write(event.explanation)
    write(event.review)
  }
}

extension BinaryReader {
  package mutating func place() throws(BinaryError) -> Place {
    Place(
      name: try string(), region: try optional { (reader) throws(BinaryError) in try reader.string() },
      country: try optional { (reader) throws(BinaryError) in CountryCode(try reader.string()) })
  }

  package mutating func evidence() throws(BinaryError) -> Evidence {
    Evidence(
      span: try span(),
      marks: try array { (reader) throws(BinaryError) in
        Evidence.Mark(role: try reader.value(), span: try reader.span())
      })
  }

  package mutating func actorID() throws(BinaryError) -> Actor.ID {
    let index = Int(try int32())
    guard index >= 0 else { throw BinaryError() }
    return Actor.ID(index)
  }

  package mutating func eventID() throws(BinaryError) -> Event.ID {
    Event.ID(UInt64(truncatingIfNeeded: try number()))
  }

  package mutating func quote() throws(BinaryError) -> Quote {
    Quote(
      span: try span(), speaker: try optional { (reader) throws(BinaryError) in try reader.actorID() },
      event: try optional { (reader) throws(BinaryError) in try reader.eventID() })
  }

  package mutating func event() throws(BinaryError) -> Event {
    let id = try eventID()
    let kind: Event.Kind = try value()
    let status: Event.Status = try value()
    let title = try string()
    let date = try eventDate()
    let otherDate = try optional { (reader) throws(BinaryError) in try reader.eventDate() }
    let participants = try array { (reader) throws(BinaryError) in
      Event.Participant(actor: try reader.actorID(), role: try reader.value())
    }
    let countries = try array { (reader) throws(BinaryError) in CountryCode(try reader.string()) }
    let place = try optional { (reader) throws(BinaryError) in try reader.place() }
    let otherPlaces = try array { (reader) throws(BinaryError) in try reader.place() }
    let count = try optional { (reader) throws(BinaryError) in try reader.number() }
    let evidence = try array { (reader) throws(BinaryError) in try reader.evidence() }
    let quotes = try array { (reader) throws(BinaryError) in try reader.number() }
    let journey = try optional { (reader) throws(BinaryError) in try reader.eventID() }
    return Event(
      id: id, kind: kind, status: status, title: title, date: date, otherDate: otherDate,
      participants: participants, countries: countries, place: place, otherPlaces: otherPlaces, count: count,
      evidence: evidence, quotes: quotes, journey: journey, explanation: try reasons(), review: try review())
  }

  private mutating func review() throws(BinaryError) -> Review {
    Review(
      verdict: try value(), notes: try array { (reader) throws(BinaryError) in try reader.string() },
      tags: try array { (reader) throws(BinaryError) in try reader.string() },
      isUnfound: try number() == 1)
  }
}
