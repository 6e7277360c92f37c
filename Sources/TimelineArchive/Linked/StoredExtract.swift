import GRDB
import TimelineExtraction
import TimelineModel

/// What extraction found in one document, as it is stored.
struct StoredExtract {
  var document: Int64
  /// The SHA-256 of its text.
  var hash: [UInt8]
  var version: Int
  var data: [UInt8]
  var text: [UInt8]
  /// What the text was taken from, packed; nil where that is the text.
  var packedSource: [UInt8]?
  /// The name of the file it was read from; its ending tells the format.
  var name: String
  /// The day the user gave for it.
  var givenDate: Day?
  /// What was told beside the text.
  var headline: String?
  var writtenOn: String?

  private static let columns = """
    SELECT documents.id, version, data, text, source, name, given_date, headline, written_on, hash
    FROM extracts JOIN documents ON documents.id = extracts.document
    JOIN texts ON texts.document = documents.id
    """

  static func fetchAll(_ db: Database) throws -> [StoredExtract] {
    try Row.fetchAll(db, sql: columns).map(StoredExtract.init)
  }

  /// That of one document.
  static func fetchOne(_ document: Int64, _ db: Database) throws -> StoredExtract? {
    try Row.fetchOne(
      db.cachedStatement(sql: columns + " WHERE documents.id = ?"), arguments: [document]
    ).map(StoredExtract.init)
  }

  /// Those that another version of the extractor made.
  static func fetchOld(_ db: Database, limit: Int) throws -> [StoredExtract] {
    try Row.fetchAll(
      db, sql: columns + " WHERE version < ?1 OR version > ?1 LIMIT ?2",
      arguments: [Extractor.version, limit]
    ).map(StoredExtract.init)
  }

  private init(_ row: Row) {
    document = row[0]
    version = row[1]
    let (data, text, source): (StoredBytes, StoredBytes, StoredBytes?) = (row[2], row[3], row[4])
    self.data = data.bytes
    self.text = text.bytes
    packedSource = source?.bytes
    name = row[5]
    let given: String? = row[6]
    givenDate = given.flatMap { Day($0) }
    (headline, writtenOn) = (row[7], row[8])
    let hash: StoredBytes = row[9]
    self.hash = hash.bytes
  }

  /// What the document was read from.
  var source: SourceFile {
    SourceFile(
      path: name, bytes: packedSource.flatMap { Packing.unpacked($0, given: text) } ?? text,
      headline: headline, writtenOn: writtenOn)
  }

  /// Its text alone, under a name that no other format has.
  var plainText: SourceFile {
    SourceFile(path: name + ".txt", bytes: text, headline: headline, writtenOn: writtenOn)
  }

  /// What was found; anew where another version of the extractor found it or what it found is damaged.
  func documentTimeline(path: String) -> DocumentTimeline {
    if version == Extractor.version,
      let known = try? DocumentTimeline(path: path, text: text, encoded: data)
    {
      return known
    }
    let extractor = Extractor(fallbackDate: givenDate, threads: 1)
    for file in [source, plainText] {
      // Where it reads as another text now, its hash and what was said of it are those of the text that is kept.
      if var document = try? extractor.document(file), document.text == text {
        document.path = path
        return document
      }
    }
    return DocumentTimeline(nothingIn: text, path: path)
  }
}
