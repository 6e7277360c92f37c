import GRDB

extension Archive {
  /// Takes out a file, all files of a folder, or a document named by its hash or the beginning of it.
  ///
  /// - Returns: how many documents are gone; those that other files hold as well stay.
  /// - Throws: `notFound` where the archive has nothing of that name, or several documents.
  public func remove(_ name: String) throws(ArchiveError) -> Int {
    try write { db in
      let before = try Archive.documentCount(db)
      var files = try Archive.files(at: name, db)
      var documents: [Int64] = []
      let parts = files.isEmpty ? try Archive.parts(named: name, db) : []
      if !parts.isEmpty {
        for (file, part, document) in parts {
          try db.execute(sql: "DELETE FROM articles WHERE file = ? AND part = ?", arguments: [file, part])
          documents.append(document)
        }
        files = parts.map(\.file)
      } else if files.isEmpty {
        let document = try Archive.document(named: name, db)
        files = try Int64.fetchAll(
          db, sql: "SELECT file FROM articles WHERE document = ?", arguments: [document])
        try db.execute(sql: "DELETE FROM articles WHERE document = ?", arguments: [document])
        documents = [document]
      } else {
        for file in files {
          documents += try Int64.fetchAll(
            db, sql: "DELETE FROM articles WHERE file = ? RETURNING document", arguments: [file])
        }
      }
      for file in files {
        try db.execute(
          sql: "DELETE FROM files WHERE id = ? AND NOT EXISTS (SELECT 1 FROM articles WHERE file = files.id)",
          arguments: [file])
      }
      for document in Set(documents) { try Archive.dropIfUnused(document, db) }
      try Archive.countChange(db)
      return before - (try Archive.documentCount(db))
    }
  }

  /// The text of a document, which all offsets refer to; it is named by its path, or by its hash or the
  /// beginning of it.
  public func text(ofDocument name: String) throws(ArchiveError) -> [UInt8] {
    try read { db in
      let document = try Archive.document(named: name, db)
      return try StoredBytes.fetchOne(
        db, sql: "SELECT text FROM texts WHERE document = ?", arguments: [document])?.bytes ?? []
    }
  }

  /// The files at a path: one file, or those of a folder.
  private static func files(at path: String, _ db: Database) throws -> [Int64] {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    return try Int64.fetchAll(
      db, sql: "SELECT id FROM files WHERE path = ?1 OR substr(path, 1, length(?1) + 1) = ?1 || '/'",
      arguments: [path])
  }

  /// An article among many of a file, as in `news.jsonl#12`.
  private static func parts(
    named name: String, _ db: Database
  ) throws -> [(file: Int64, part: String, document: Int64)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT file, part, document FROM articles JOIN files ON files.id = file
        WHERE part <> '' AND path || '#' || part = ?
        """, arguments: [name]
    ).map { ($0[0], $0[1], $0[2]) }
  }

  private static let shortestHash = 6

  /// The one document with a path, or with a hash that begins so.
  static func document(named name: String, _ db: Database) throws -> Int64 {
    let byPath = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT document FROM articles JOIN files ON files.id = file
        WHERE path = ?1 OR (part <> '' AND path || '#' || part = ?1)
        """, arguments: [name])
    if byPath.count == 1 { return byPath[0] }
    guard byPath.isEmpty else {
      throw ArchiveError(.notFound, "\(name) holds \(byPath.count) documents; name one as \(name)#1")
    }
    let hash = name.split(separator: "/").last.map(String.init) ?? name
    guard hash.utf8.count >= shortestHash, hash.allSatisfy(\.isHexDigit) else {
      throw ArchiveError(.notFound, "\(name): not in the archive")
    }
    let byHash = try Int64.fetchAll(
      db, sql: "SELECT id FROM documents WHERE substr(lower(hex(hash)), 1, length(?1)) = lower(?1)",
      arguments: [hash])
    guard byHash.count < 2 else {
      throw ArchiveError(.notFound, "'\(hash)' may mean \(byHash.count) documents")
    }
    guard let document = byHash.first else { throw ArchiveError(.notFound, "\(name): not in the archive") }
    return document
  }
}
