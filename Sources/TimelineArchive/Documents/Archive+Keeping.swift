import GRDB
import Glibc
import TimelineExtraction
import TimelineModel

/// What became of files that were added.
public struct AddedCounts: Hashable, Sendable {
  /// Documents that were not there before.
  public var documents = 0
  /// Bytes of their text.
  public var bytes = 0
}

extension Archive {
  /// Keeps files in one transaction. Each takes the place of what was read from its path before.
  func keep(_ files: [ReadFile]) throws(ArchiveError) -> AddedCounts {
    try write { db in
      var counts = AddedCounts()
      for file in files {
        let id = try Int64.fetchOne(
          db,
          sql: """
            INSERT INTO files (path, size, modified, inode) VALUES (?, ?, ?, ?)
            ON CONFLICT (path) DO UPDATE
              SET size = excluded.size, modified = excluded.modified, inode = excluded.inode
            RETURNING id
            """, arguments: [file.path, file.stamp.size, file.stamp.modified, file.stamp.inode])!
        let before = try Int64.fetchAll(
          db, sql: "SELECT document FROM articles WHERE file = ?", arguments: [id])
        try db.execute(sql: "DELETE FROM articles WHERE file = ?", arguments: [id])
        for article in file.articles {
          let document = try Archive.keep(article, db, &counts)
          try db.execute(
            sql: "INSERT OR REPLACE INTO articles (file, part, document) VALUES (?, ?, ?)",
            arguments: [id, article.part, document])
        }
        for document in before { try Archive.dropIfUnused(document, db) }
      }
      try Archive.countChange(db)
      return counts
    }
  }

  private static func keep(
    _ article: ReadArticle, _ db: Database, _ counts: inout AddedCounts
  ) throws -> Int64 {
    let known = try Row.fetchOne(
      db, sql: "SELECT id, given_date, headline, written_on, url FROM documents WHERE hash = ?",
      arguments: [StoredBytes.blob(article.hash)])
    if let known {
      let id: Int64 = known[0]
      let version = try Int.fetchOne(
        db, sql: "SELECT version FROM extracts WHERE document = ?", arguments: [id])
      // What is told of a text that is known counts where it differs; where nothing is told, what was told stays.
      let told: [(new: String?, old: String?)] = [
        (article.givenDate?.description, known[1]), (article.headline, known[2]),
        (article.writtenOn, known[3]), (article.url, known[4]),
      ]
      let isMoreTold = told.contains { $0.new != nil && $0.new != $0.old }
      let isLessTold = told.contains { $0.new == nil && $0.old != nil }
      if version != Extractor.version && !isLessTold || isMoreTold { try replace(id, with: article, db) }
      return id
    }
    try db.execute(
      sql: """
        INSERT INTO documents (hash, title, date, given_date, name, added, url, headline, written_on)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        StoredBytes.blob(article.hash), article.title, article.date, article.givenDate?.description,
        article.name, time(nil), article.url, article.headline, article.writtenOn,
      ])
    let id = db.lastInsertedRowID
    try keepText(of: article, id, db)
    counts.documents += 1
    counts.bytes += article.text.count
    return id
  }

  /// Keeps what was found anew in a document.
  static func replace(_ id: Int64, with article: ReadArticle, _ db: Database) throws {
    try forgetWords(of: id, db)
    // The name goes with the source: its ending tells how to read that again.
    try db.execute(
      sql: """
        UPDATE documents SET hash = ?, title = ?, date = ?, given_date = ?, name = ?, url = coalesce(?, url),
          headline = ?, written_on = ? WHERE id = ?
        """,
      arguments: [
        StoredBytes.blob(article.hash), article.title, article.date, article.givenDate?.description,
        article.name, article.url, article.headline, article.writtenOn, id,
      ])
    try db.execute(sql: "DELETE FROM texts WHERE document = ?", arguments: [id])
    try db.execute(sql: "DELETE FROM extracts WHERE document = ?", arguments: [id])
    try keepText(of: article, id, db)
  }

  private static func keepText(of article: ReadArticle, _ id: Int64, _ db: Database) throws {
    let text = StoredBytes.text(article.text)
    try db.cachedStatement(sql: "INSERT INTO texts (document, text, source) VALUES (?, ?, ?)").execute(
      arguments: [id, text, article.source.map(StoredBytes.blob)])
    try db.cachedStatement(sql: "INSERT INTO extracts (document, version, data) VALUES (?, ?, ?)").execute(
      arguments: [id, Extractor.version, StoredBytes.blob(article.extract)])
    try db.cachedStatement(sql: "INSERT INTO document_search (rowid, title, text) VALUES (?, ?, ?)").execute(
      arguments: [id, article.title, text])
  }

  /// Drops a document that no file holds any more.
  static func dropIfUnused(_ document: Int64, _ db: Database) throws {
    let isUsed = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM articles WHERE document = ?)", arguments: [document])!
    guard !isUsed else { return }
    try forgetWords(of: document, db)
    try db.execute(sql: "DELETE FROM documents WHERE id = ?", arguments: [document])
  }

  private static func forgetWords(of document: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO document_search (document_search, rowid, title, text)
        SELECT 'delete', id, title, text FROM document_words WHERE id = ?
        """, arguments: [document])
  }

  static func countChange(_ db: Database) throws {
    try db.execute(sql: "UPDATE generation SET value = value + 1")
  }
}
