public import TimelineModel
import GRDB
import TimelineExtraction

/// What a search found.
public struct SearchResult: Sendable {
  /// An event that was found.
  public struct EventHit: Sendable {
    /// Which event.
    public var id: Event.ID
    /// What sort of event.
    public var kind: Event.Kind
    /// How real it is.
    public var status: Event.Status
    /// When, without reasons.
    public var date: EventDate
    /// One line that names it.
    public var title: String
  }

  /// A document that was found.
  public struct DocumentHit: Sendable {
    /// Where it was read, the first in order.
    public var path: String
    /// Its headline.
    public var title: String?
    /// Some of the words around what was looked for.
    public var excerpt: String
  }

  /// The events, by date.
  public internal(set) var events: [EventHit] = []
  /// How many events there are in all.
  public internal(set) var eventCount = 0
  /// The documents, the most fitting first; of thousands those that were added last.
  public internal(set) var documents: [DocumentHit] = []
  /// How many documents there are in all.
  public internal(set) var documentCount = 0
}

extension Archive {
  /// Looks for words in documents and events. Whatever is typed means words; those between double quotes stand
  /// in a row, and `word*` is the beginning of one.
  ///
  /// - Parameter limit: how many of each are told.
  /// - Returns: what was found; nil where there is no word to look for.
  public func search(_ text: String, limit: Int = 20) throws(ArchiveError) -> SearchResult? {
    guard let expression = SearchExpression(text).fts5 else { return nil }
    if try !isEverythingFindable() { _ = try reviewed() }
    return try read { db in
      var result = SearchResult()
      result.eventCount = try Archive.count("event_search", expression, db)
      result.documentCount = try Archive.count("document_search", expression, db)
      result.events = try Archive.events(expression, limit, db)
      result.documents = try Archive.documents(
        expression, limit, ranked: result.documentCount <= Archive.mostRanked, db)
      return result
    }
  }

  /// Whether the events that are stored are those of the documents.
  private func isEverythingFindable() throws(ArchiveError) -> Bool {
    try read { db in
      let sql = "SELECT EXISTS (SELECT 1 FROM extracts WHERE version < ?1 OR version > ?1)"
      return try Archive.isShownKept(db)
        && !Bool.fetchOne(db, sql: sql, arguments: [Extractor.version])!
    }
  }

  private static func count(_ table: String, _ expression: String, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM \(table) WHERE \(table) MATCH ?", arguments: [expression])!
  }

  private static func events(
    _ expression: String, _ limit: Int, _ db: Database
  ) throws -> [SearchResult.EventHit] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, kind, status, date, certainty, events.title FROM event_search
        JOIN events ON number = event_search.rowid
        WHERE event_search MATCH ? ORDER BY day, id LIMIT ?
        """, arguments: [expression, limit]
    ).compactMap { row in
      let (id, kind, status, edtf, certainty): (String, String, String, String?, String) = (
        row[0], row[1], row[2], row[3], row[4]
      )
      guard let id = Event.ID(id), let kind = Event.Kind(rawValue: kind),
        let status = Event.Status(rawValue: status)
      else { return nil }
      var date = edtf.flatMap { EventDate(edtf: $0) } ?? .unknown
      date.certainty = EventDate.Certainty(rawValue: certainty) ?? .unknown
      return SearchResult.EventHit(id: id, kind: kind, status: status, date: date, title: row[5])
    }
  }

  /// To tell which of more documents fits best takes longer than anybody waits for words as common as that.
  private static let mostRanked = 2000

  private static func documents(
    _ expression: String, _ limit: Int, ranked: Bool, _ db: Database
  ) throws -> [SearchResult.DocumentHit] {
    let found = try Row.fetchAll(
      db,
      sql: """
        SELECT rowid, title, snippet(document_search, 1, '', '', '…', 24) FROM document_search
        WHERE document_search MATCH ? ORDER BY \(ranked ? "rank" : "rowid DESC") LIMIT ?
        """, arguments: [expression, limit])
    return try found.map { row in
      let id: Int64 = row[0]
      let path = try Row.fetchAll(
        db, sql: "SELECT path, part FROM articles JOIN files ON files.id = file WHERE document = ?",
        arguments: [id]
      ).map { Archive.path(ofPart: $0[1], in: $0[0]) }.min()
      return SearchResult.DocumentHit(path: path ?? "", title: row[1], excerpt: row[2])
    }
  }
}
