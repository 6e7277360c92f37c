import GRDB
import TimelineModel

/// An event as it is stored for searching.
struct EventRow: Hashable {
  var id: String
  var kind: String
  var status: String
  var date: String?
  var certainty: String
  /// The first day it can have been, for the order; undated ones last.
  var day: Int
  var title: String
  /// People with their other names, places, notes and tags.
  var words: String

  init(_ event: Event, in timeline: Timeline) {
    id = event.id.description
    kind = event.kind.rawValue
    status = event.status.rawValue
    date = event.date.edtf
    certainty = event.date.certainty.rawValue
    day = (event.date.earliest ?? event.date.latest).map { Int($0.number) } ?? Int(Int32.max)
    title = event.title
    var names: [String] = []
    for participant in event.participants {
      let actor = timeline[participant.actor]
      names += [actor.name] + actor.aliases
    }
    for place in [event.place].compactMap({ $0 }) + event.otherPlaces {
      names.append(place.name)
      if let region = place.region { names.append(region) }
    }
    names += event.countries.map(timeline.name(of:)) + event.review.notes + event.review.tags
    words = names.joined(separator: "\n")
  }

  private init(_ row: Row) {
    (id, kind, status, date) = (row[1], row[2], row[3], row[4])
    (certainty, day, title, words) = (row[5], row[6], row[7], row[8])
  }

  /// Stores the events of a timeline in place of those that are stored; what did not change is not touched.
  static func store(_ timeline: Timeline, _ db: Database) throws {
    var known: [String: (number: Int64, row: EventRow)] = [:]
    let columns = "id, kind, status, date, certainty, day, title, words"
    let rows = try Row.fetchCursor(db, sql: "SELECT number, \(columns) FROM events")
    while let row = try rows.next() {
      let event = EventRow(row)
      known[event.id] = (row[0], event)
    }
    var new: [EventRow] = []
    for event in timeline.events {
      let row = EventRow(event, in: timeline)
      if known[row.id]?.row == row { known[row.id] = nil } else { new.append(row) }
    }
    for (number, _) in known.values {
      try db.cachedStatement(sql: "DELETE FROM events WHERE number = ?").execute(arguments: [number])
    }
    for event in new {
      try db.cachedStatement(sql: "INSERT INTO events (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)").execute(
        arguments: [
          event.id, event.kind, event.status, event.date, event.certainty, event.day, event.title,
          event.words,
        ])
    }
  }
}
