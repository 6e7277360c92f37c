import GRDB
import TimelineExtraction
import TimelineModel

extension Archive {
  private static let batch = 256

  /// Reads anew what another version of the extractor read.
  ///
  /// - Parameter isStopped: asked between batches.
  func renewExtracts(isStopped: () -> Bool = { false }) throws(ArchiveError) {
    while !isStopped() {
      let old = try read { db in try StoredExtract.fetchOld(db, limit: Archive.batch) }
      if old.isEmpty { return }
      let renewed = Parallel.map(old, threads: Parallel.processorCount) { extract in
        (extract: extract, article: Archive.readAgain(extract))
      }
      try write { db in
        for (extract, article) in renewed { try Archive.renew(extract, with: article, db) }
        try Archive.countChange(db)
      }
    }
  }

  /// Reads the article as it came; where that can no longer be read, its text.
  private static func readAgain(_ extract: StoredExtract) -> ReadArticle? {
    func read(_ file: SourceFile) -> ReadArticle? {
      try? ReadArticle(Adding.Article(file: file), givenDate: extract.givenDate)
    }
    return read(extract.source) ?? read(extract.plainText)
  }

  private static func renew(_ extract: StoredExtract, with article: ReadArticle?, _ db: Database) throws {
    let id = extract.document
    // Another process may have removed or renewed it meanwhile.
    let hash = try StoredBytes.fetchOne(
      db,
      sql: """
        SELECT hash FROM documents JOIN extracts ON document = id WHERE id = ? AND version = ?
        """, arguments: [id, extract.version])
    guard hash?.bytes == extract.hash else { return }
    guard let article else {
      let nothing = DocumentTimeline(nothingIn: extract.text, path: extract.name)
      try db.execute(
        sql: "UPDATE extracts SET version = ?, data = ? WHERE document = ?",
        arguments: [Extractor.version, StoredBytes.blob(nothing.encoded()), id])
      try db.execute(
        sql: "UPDATE documents SET revision = (SELECT value + 1 FROM generation) WHERE id = ?",
        arguments: [id])
      return
    }
    let other = try Int64.fetchOne(
      db, sql: "SELECT id FROM documents WHERE hash = ? AND id <> ?",
      arguments: [StoredBytes.blob(article.hash), id])
    if let other {
      // It now reads as another one does: they are one.
      try db.execute(sql: "UPDATE articles SET document = ? WHERE document = ?", arguments: [other, id])
      try dropIfUnused(id, db)
    } else {
      try replace(id, with: article, db)
    }
  }
}
