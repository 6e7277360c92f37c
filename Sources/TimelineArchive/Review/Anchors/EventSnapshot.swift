import TimelineExtraction
import TimelineModel

/// What an event was when a person spoke of it: all but its words, which the anchor has. Where extraction finds
/// the event no more, it is shown as it was.
struct EventSnapshot: Hashable {
  /// Someone who took part.
  struct Person: Hashable {
    var slug: String
    var name: String
    var kind: Actor.Kind
    var office: String?
    var country: CountryCode?
    var role: Event.Participant.Role
  }

  var kind: Event.Kind
  var status: Event.Status
  var title: String
  /// Without reasons.
  var date: EventDate
  /// Without reasons.
  var otherDate: EventDate?
  var people: [Person]
  var countries: [CountryCode]
  var place: Place?
  var otherPlaces: [Place]
  var count: Int?

  init(_ event: Event, in timeline: Timeline) {
    (kind, status, title) = (event.kind, event.status, event.title)
    date = EventSnapshot.bare(event.date)
    otherDate = event.otherDate.map(EventSnapshot.bare)
    people = event.participants.map { participant in
      let actor = timeline[participant.actor]
      return Person(
        slug: actor.slug, name: actor.name, kind: actor.kind, office: actor.role, country: actor.country,
        role: participant.role)
    }
    (countries, place, otherPlaces, count) = (event.countries, event.place, event.otherPlaces, event.count)
  }

  /// What logs of older versions tell of an event: neither when nor where it was.
  init(kind: Event.Kind, title: String, people slugs: [String]) {
    (self.kind, status, self.title, date) = (kind, .occurred, title, .unknown)
    people = slugs.map { slug in
      let name = slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      return Person(slug: slug, name: name.joined(separator: " "), kind: .person, role: .participant)
    }
    (countries, otherPlaces) = ([], [])
  }

  private static func bare(_ date: EventDate) -> EventDate {
    EventDate(
      earliest: date.earliest, latest: date.latest, extent: date.extent, certainty: date.certainty)
  }

  // MARK: Storing

  private static let codingVersion = 1

  var encoded: [UInt8] {
    var writer = BinaryWriter()
    writer.write(EventSnapshot.codingVersion)
    writer.write(kind.rawValue)
    writer.write(status.rawValue)
    writer.write(title)
    writer.write(date)
    writer.write(otherDate) { $0.write($1) }
    writer.write(people) { writer, person in
      writer.write(person.slug)
      writer.write(person.name)
      writer.write(person.kind.rawValue)
      writer.write(person.office) { $0.write($1) }
      writer.write(person.country) { $0.write($1.rawValue) }
      writer.write(person.role.rawValue)
    }
    writer.write(countries) { $0.write($1.rawValue) }
    writer.write(place) { $0.write($1) }
    writer.write(otherPlaces) { $0.write($1) }
    writer.write(count) { $0.write($1) }
    return writer.bytes
  }

  init(encoded: [UInt8]) throws(BinaryError) {
    var reader = BinaryReader(encoded)
    guard try reader.number() == EventSnapshot.codingVersion else { throw BinaryError() }
    (kind, status, title) = (try reader.value(), try reader.value(), try reader.string())
    date = try reader.eventDate()
    otherDate = try reader.optional { (reader) throws(BinaryError) in try reader.eventDate() }
    people = try reader.array { (reader) throws(BinaryError) in
      Person(
        slug: try reader.string(), name: try reader.string(), kind: try reader.value(),
        office: try reader.optional { (reader) throws(BinaryError) in try reader.string() },
        country: try reader.optional { (reader) throws(BinaryError) in CountryCode(try reader.string()) },
        role: try reader.value())
    }
    countries = try reader.array { (reader) throws(BinaryError) in CountryCode(try reader.string()) }
    place = try reader.optional { (reader) throws(BinaryError) in try reader.place() }
    otherPlaces = try reader.array { (reader) throws(BinaryError) in try reader.place() }
    count = try reader.optional { (reader) throws(BinaryError) in try reader.number() }
    guard reader.isAtEnd else { throw BinaryError() }
  }
}
