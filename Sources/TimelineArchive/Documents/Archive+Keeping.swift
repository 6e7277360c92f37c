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
  /// Keeps files, or some of their articles, in one transaction. What was read from a path before is replaced; until
  /// the last of a file's articles are kept, the file counts as changed.
  func keep(_ files: [ReadFile]) throws(ArchiveError) -> AddedCounts {
    try write { db in
      var counts = AddedCounts()
      for file in files { try Archive.keep(file, db, &counts) }
      try Archive.countChange(db)
      return counts
    }
  }

  private static func keep(_ file: ReadFile, _ db: Database, _ counts: inout AddedCounts) throws {
    // A file in which nothing can be read leaves what was read of it, and is tried again.
    if file.isFirst, file.isLast, file.articles.isEmpty { return }
    guard let id = try fileNumber(file, db) else { return }
    var unused: [Int64] = []
    var isComplete = true
    for article in file.articles {
      guard let document = try keep(article, db, &counts) else {
        isComplete = false
        continue
      }
      let before = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT document FROM articles WHERE file = ? AND part = ?"),
        arguments: [id, article.part])
      if before == document { continue }
      try db.run(
        "INSERT OR REPLACE INTO articles (file, part, document) VALUES (?, ?, ?)",
        [id, article.part, document])
      if let before { unused.append(before) }
    }
    if file.isLast, isComplete {
      unused += try keepOnly(file, id, db)
      try db.run(
        "UPDATE files SET size = ?, modified = ?, inode = ? WHERE id = ?",
        [file.stamp.size, file.stamp.modified, file.stamp.inode, id])
    }
    for document in unused { try dropIfUnused(document, db) }
  }

  /// The number of a file. A new one has no stamp of any file yet; there is none where nothing of it can be kept.
  private static func fileNumber(_ file: ReadFile, _ db: Database) throws -> Int64? {
    let known = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM files WHERE path = ?"), arguments: [file.path])
    if known != nil || file.articles.isEmpty { return known }
    try db.run("INSERT INTO files (path, size, modified, inode) VALUES (?, -1, 0, 0)", [file.path])
    return db.lastInsertedRowID
  }

  /// Drops the articles that a file has no more.
  ///
  /// - Returns: their documents.
  private static func keepOnly(_ file: ReadFile, _ id: Int64, _ db: Database) throws -> [Int64] {
    var gone: [Int64] = []
    let articles = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT part, document FROM articles WHERE file = ?"), arguments: [id])
    for row in articles where !file.allParts.contains(row[0]) {
      let part: String = row[0]
      try db.run("DELETE FROM articles WHERE file = ? AND part = ?", [id, part])
      gone.append(row[1])
    }
    return gone
  }

  /// A document with the text of an article, and whether it has all that is told of the article, found by this
  /// version of the extractor.
  static func known(_ article: ReadArticle, _ db: Database) throws -> (id: Int64, isUpToDate: Bool)? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id, given_date, headline, written_on, url, version FROM documents
          JOIN extracts ON document = id WHERE hash = ?
          """), arguments: [StoredBytes.blob(article.hash)])
    guard let row else { return nil }
    // What is told of a text that is known counts where it differs; where nothing is told, what was told stays.
    let told: [(new: String?, old: String?)] = [
      (article.givenDate?.description, row[1]), (article.headline, row[2]), (article.writtenOn, row[3]),
      (article.url, row[4]),
    ]
    let isMoreTold = told.contains { $0.new != nil && $0.new != $0.old }
    let isLessTold = told.contains { $0.new == nil && $0.old != nil }
    let version: Int = row[5]
    return (row[0], !isMoreTold && (version == Extractor.version || isLessTold))
  }

  /// - Returns: the document; nil where it was kept already and went meanwhile.
  private static func keep(
    _ article: ReadArticle, _ db: Database, _ counts: inout AddedCounts
  ) throws -> Int64? {
    if let (id, isUpToDate) = try known(article, db) {
      if isUpToDate { return id }
      guard article.extract != nil else { return nil }
      try replace(id, with: article, db)
      return id
    }
    guard article.extract != nil else { return nil }
    try db.run(
      """
      INSERT INTO documents (hash, title, date, given_date, name, added, url, headline, written_on, revision)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT value + 1 FROM generation))
      """,
      [
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
    try db.run(
      """
      UPDATE documents SET hash = ?, title = ?, date = ?, given_date = ?, name = ?, url = coalesce(?, url),
        headline = ?, written_on = ?, revision = (SELECT value + 1 FROM generation) WHERE id = ?
      """,
      [
        StoredBytes.blob(article.hash), article.title, article.date, article.givenDate?.description,
        article.name, article.url, article.headline, article.writtenOn, id,
      ])
    try db.run("DELETE FROM texts WHERE document = ?", [id])
    try db.run("DELETE FROM extracts WHERE document = ?", [id])
    try keepText(of: article, id, db)
  }

  private static func keepText(of article: ReadArticle, _ id: Int64, _ db: Database) throws {
    let text = StoredBytes.text(article.text)
    try db.run(
      "INSERT INTO texts (document, text, source) VALUES (?, ?, ?)",
      [id, text, article.source.map(StoredBytes.blob)])
    try db.run(
      "INSERT INTO extracts (document, version, data) VALUES (?, ?, ?)",
      [id, Extractor.version, StoredBytes.blob(article.extract ?? [])])
    try db.run(
      "INSERT INTO document_search (rowid, title, text) VALUES (?, ?, ?)", [id, article.title, text])
  }

  /// Drops a document that no file holds any more.
  static func dropIfUnused(_ document: Int64, _ db: Database) throws {
    let isUsed = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM articles WHERE document = ?)"),
      arguments: [document])!
    guard !isUsed else { return }
    try forgetWords(of: document, db)
    try db.run("DELETE FROM documents WHERE id = ?", [document])
  }

  private static func forgetWords(of document: Int64, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO document_search (document_search, rowid, title, text)
      SELECT 'delete', id, title, text FROM document_words WHERE id = ?
      """, [document])
  }

  static func countChange(_ db: Database) throws {
    try db.execute(sql: "UPDATE generation SET value = value + 1")
  }
}
