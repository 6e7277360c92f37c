import TimelineModel
import GRDB

/// A document of an archive.
public struct ArchivedDocument: Sendable {
  /// The SHA-256 of its text, in hexadecimal digits.
  public var hash: String
  /// Its headline.
  public var title: String?
  /// When it was written, in EDTF.
  public var date: String?
  /// How long its text is, in bytes.
  public var size: Int
  /// Its address; nil where none was told.
  public var url: String?
  /// Where it was read, sorted.
  public var paths: [String]
}

extension Archive {
  /// All documents, in the order of their paths.
  public func documents() throws(ArchiveError) -> [ArchivedDocument] {
    try read { db in
      let paths = try Archive.paths(db)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, lower(hex(hash)), title, date, octet_length, url FROM documents
          JOIN (SELECT document, length(CAST(text AS BLOB)) AS octet_length FROM texts) ON document = id
          """)
      var documents: [ArchivedDocument] = []
      while let row = try rows.next() {
        documents.append(
          ArchivedDocument(
            hash: row[1], title: row[2], date: row[3], size: row[4], url: row[5], paths: paths[row[0]] ?? []))
      }
      return documents.sorted { ($0.paths.first ?? "") < ($1.paths.first ?? "") }
    }
  }

  /// How many documents there are.
  public func documentCount() throws(ArchiveError) -> Int {
    try read(Archive.documentCount)
  }

  static func documentCount(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM documents")!
  }

  /// The paths of each document, sorted.
  static func paths(_ db: Database) throws -> [Int64: [String]] {
    var paths: [Int64: [String]] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT document, path, part FROM articles JOIN files ON files.id = articles.file")
    while let row = try rows.next() {
      paths[row[0], default: []].append(Archive.path(ofPart: row[2], in: row[1]))
    }
    return paths.mapValues { $0.count > 1 ? $0.sorted() : $0 }
  }

  /// The path of an article: of one among many in a file, `articles.jsonl#12`.
  static func path(ofPart part: String, in file: String) -> String { part.isEmpty ? file : file + "#" + part }

  /// What is known of each file that was read.
  public func files() throws(ArchiveError) -> [String: FileStamp] {
    try read { db in
      var files: [String: FileStamp] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT path, size, modified, inode FROM files")
      while let row = try rows.next() {
        files[row[0]] = FileStamp(size: row[1], modified: row[2], inode: row[3])
      }
      return files
    }
  }

  /// The days that the user gave for what was read from files before: for a changed article they still count.
  func givenDates(ofFiles paths: Set<String>) throws(ArchiveError) -> [String: Day] {
    try read { db in
      let sql = """
        SELECT DISTINCT given_date FROM files JOIN articles ON file = files.id JOIN documents ON document = documents.id
        WHERE files.path = ?
        """
      let statement = try db.makeStatement(sql: sql)
      var days: [String: Day] = [:]
      for path in paths {
        let given = try Optional<String>.fetchAll(statement, arguments: [path])
        if given.count == 1, let day = given[0].flatMap({ Day($0) }) { days[path] = day }
      }
      return days
    }
  }

  /// The files that have a document for which the user gave another day, or none.
  func files(withoutGivenDate day: Day) throws(ArchiveError) -> Set<String> {
    try read { db in
      try String.fetchSet(
        db,
        sql: """
          SELECT files.path FROM files JOIN articles ON file = files.id JOIN documents ON document = documents.id
          WHERE given_date IS NOT ?
          """, arguments: [day.description])
    }
  }
}
