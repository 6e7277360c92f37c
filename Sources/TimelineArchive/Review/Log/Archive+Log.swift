import GRDB
import Glibc
import TimelineModel

extension Archive {
  /// Everything that people did, the oldest first.
  public func log() throws(ArchiveError) -> [LogEntry] { try read(Archive.log) }

  static func log(_ db: Database) throws -> [LogEntry] {
    let anchors = try Archive.anchors(db)
    var values: [Int64: [NamedValue]] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT change, name, value FROM change_values ORDER BY change, number")
    while let row = try rows.next() {
      values[row[0], default: []].append(NamedValue(name: row[1], value: row[2]))
    }
    var entries = try Row.fetchAll(db, sql: "SELECT id, time, action, reverses FROM changes ORDER BY id").map
    {
      let (id, action, reverses): (Int64, String, Int64?) = ($0[0], $0[2], $0[3])
      let deed: LogEntry.Deed =
        switch (action, reverses) {
        case ("undo", let id?): .undo(id)
        case ("redo", let id?): .redo(id)
        default:
          ReviewAction(name: action, values: values[id] ?? []).map { .change($0) } ?? .unknown(action)
        }
      let command = values[id]?.first { $0.name == NamedValue.command }.flatMap { Int64($0.value) }
      return LogEntry(id: id, time: $0[1], deed: deed, events: anchors[id] ?? [], command: command ?? id)
    }
    let inForce = Set(LogState(entries).inForce)
    for index in entries.indices { entries[index].isInForce = inForce.contains(entries[index].id) }
    return entries
  }

  private static func anchors(_ db: Database) throws -> [Int64: [EventAnchor]] {
    var anchors: [Int64: [EventAnchor]] = [:]
    let events = try Row.fetchCursor(
      db,
      sql: "SELECT change, event, kind, title, people, snapshot FROM change_events ORDER BY change, position")
    while let row = try events.next() {
      let (event, kind, title, people): (String, String, String, String) = (row[1], row[2], row[3], row[4])
      let known = Event.Kind(rawValue: kind) ?? .context
      let slugs = people.split(separator: "\n").map(String.init)
      let data: StoredBytes? = row[5]
      let snapshot = data.flatMap { try? EventSnapshot(encoded: $0.bytes) }
      anchors[row[0], default: []].append(
        EventAnchor(
          event: Event.ID(event) ?? Event.ID(0), kind: known, title: title, people: slugs,
          snapshot: snapshot ?? EventSnapshot(kind: known, title: title, people: slugs), quotes: []))
    }
    let quotes = try Row.fetchCursor(
      db,
      sql: """
        SELECT change, position, hash, path, start, before, words, after FROM change_quotes
        ORDER BY change, position, number
        """)
    while let row = try quotes.next() {
      let (change, position, hash): (Int64, Int, StoredBytes) = (row[0], row[1], row[2])
      guard anchors[change]?.indices.contains(position) == true else { continue }
      anchors[change]![position].quotes.append(
        QuotedWords(
          hash: hash.bytes, path: row[3], start: row[4], before: row[5], words: row[6], after: row[7]))
    }
    return anchors
  }

  /// Adds a change, which is in force.
  ///
  /// - Parameter command: the first change of the command that makes it; nil where this is the first.
  static func append(
    _ action: ReviewAction, anchors: [EventAnchor], of command: Int64?, _ db: Database
  ) throws -> LogEntry {
    let own = action.values
    let values = own + (command.map { [NamedValue(name: NamedValue.command, value: "\($0)")] } ?? [])
    let id = try append(action.name, values: values, anchors: anchors, db)
    // As it will be read, so that it does now what it will do then.
    let deed = ReviewAction(name: action.name, values: own).map { LogEntry.Deed.change($0) }
    return LogEntry(
      id: id, time: milliseconds(), deed: deed ?? .unknown(action.name), events: anchors,
      command: command ?? id, isInForce: true)
  }

  /// Adds an entry.
  static func append(
    _ action: String, values: [NamedValue] = [], anchors: [EventAnchor] = [], reverses: Int64? = nil,
    _ db: Database
  ) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO changes (time, action, reverses) VALUES (?, ?, ?)",
      arguments: [milliseconds(), action, reverses])
    let change = db.lastInsertedRowID
    for (number, value) in values.enumerated() {
      try db.execute(
        sql: "INSERT INTO change_values (change, number, name, value) VALUES (?, ?, ?, ?)",
        arguments: [change, number, value.name, value.value])
    }
    for (position, anchor) in anchors.enumerated() {
      try db.execute(
        sql: """
          INSERT INTO change_events (change, position, event, kind, title, people, snapshot)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          change, position, anchor.event.description, anchor.kind.rawValue, anchor.title,
          anchor.people.joined(separator: "\n"), StoredBytes.blob(anchor.snapshot.encoded),
        ])
      for (number, quote) in anchor.quotes.enumerated() {
        try db.execute(
          sql: """
            INSERT INTO change_quotes (change, position, number, hash, path, start, before, words, after)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            change, position, number, StoredBytes.blob(quote.hash), quote.path, quote.start, quote.before,
            quote.words, quote.after,
          ])
      }
    }
    return change
  }

  private static func milliseconds() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }
}
