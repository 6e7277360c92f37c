import GRDB
import TimelineExtraction
import TimelineModel

/// A timeline that was put together and stored, so that it need not be done again.
struct KeptTimeline {
  /// What part of it.
  enum Name: String { case whole, beginning }

  /// The documents of the archive that its documents are.
  var documents: [Int64]
  /// The generation of documents that it was made of.
  var generation: Int
  /// The version of the extractor.
  var version: Int
  /// Up to which change of the log it has what people made of it; 0 where it has nothing of that.
  var log: Int64
  /// The hashes of the texts of some documents, by their position: what tells that a text is another one now.
  private var hashes: [(document: Int, hash: [UInt8])] = []
  private var encoded: [UInt8]

  /// The whole timeline, as extraction found it.
  init(whole linked: Archive.Linked) {
    self.init(linked.timeline, of: linked, log: 0)
  }

  /// The beginning of what is shown.
  ///
  /// - Parameter log: the last change of the log.
  init(beginningOf reviewed: Reviewed, log: Int64, _ db: Database) throws {
    let beginning = reviewed.shown.beginning()
    self.init(beginning, of: reviewed.linked, log: log)
    let statement = try db.makeStatement(sql: "SELECT hash FROM documents WHERE id = ?")
    hashes = try beginning.spokenOf().map { index in
      (index, try StoredBytes.fetchOne(statement, arguments: [documents[index]])?.bytes ?? [])
    }
  }

  private init(_ timeline: Timeline, of linked: Archive.Linked, log: Int64) {
    documents = linked.documents
    generation = linked.generation
    version = Extractor.version
    self.log = log
    encoded = timeline.encoded()
  }

  /// The one that is stored; nil where none is, or where it cannot be read and has to be made anew.
  static func fetch(_ name: Name, _ db: Database) throws -> KeptTimeline? {
    try Row.fetchOne(
      db, sql: "SELECT generation, version, log, data FROM timelines WHERE name = ?",
      arguments: [name.rawValue]
    ).flatMap(KeptTimeline.init)
  }

  private init?(_ row: Row) {
    generation = row[0]
    version = row[1]
    log = row[2]
    let data: StoredBytes = row[3]
    var reader = BinaryReader(data.bytes)
    do throws(BinaryError) {
      documents = try reader.array { (reader) throws(BinaryError) in Int64(try reader.number()) }
      hashes = try reader.array { (reader) throws(BinaryError) in
        let document = try reader.number()
        let hash = try reader.array { (reader) throws(BinaryError) in
          UInt8(truncatingIfNeeded: try reader.number())
        }
        return (document, hash)
      }
      encoded = reader.rest
    } catch {
      return nil
    }
  }

  func save(as name: Name, _ db: Database) throws {
    var writer = BinaryWriter()
    writer.write(documents) { $0.write(Int($1)) }
    writer.write(hashes) { writer, entry in
      writer.write(entry.document)
      writer.write(entry.hash) { $0.write(Int($1)) }
    }
    try db.execute(
      sql: "INSERT OR REPLACE INTO timelines (name, generation, version, log, data) VALUES (?, ?, ?, ?, ?)",
      arguments: [name.rawValue, generation, version, log, StoredBytes.blob(writer.bytes + encoded)])
  }

  /// The timeline, with the texts of its documents.
  func timeline(withTextsFrom db: Database) throws -> Timeline? {
    guard var timeline = decoded() else { return nil }
    var position: [Int64: Int] = [:]
    for (index, document) in documents.enumerated() { position[document] = index }
    let rows = try Row.fetchCursor(db, sql: "SELECT document, text FROM texts")
    while let row = try rows.next() {
      guard let index = position[row[0]] else { continue }
      let text: StoredBytes = row[1]
      timeline.documents[index].text = SourceText(validated: text.bytes)
    }
    return timeline
  }

  /// The timeline, with only the texts of the documents whose words it shows. Events that speak of documents
  /// which are there no more, or whose texts are others now, are left out.
  func timeline(withNeededTextsFrom db: Database) throws -> Timeline? {
    guard var timeline = decoded() else { return nil }
    let statement = try db.makeStatement(
      sql: "SELECT text, hash FROM texts JOIN documents ON id = document WHERE id = ?")
    var gone: Set<Int32> = []
    for (index, hash) in hashes {
      guard documents.indices.contains(index) else { return nil }
      guard let row = try Row.fetchOne(statement, arguments: [documents[index]]),
        case let (text, now) = (row[0] as StoredBytes, row[1] as StoredBytes), now.bytes == hash
      else {
        gone.insert(Int32(index))
        continue
      }
      timeline.documents[index].text = SourceText(validated: text.bytes)
    }
    if gone.isEmpty { return timeline }
    for index in timeline.documents.indices where gone.contains(Int32(index)) {
      timeline.documents[index].date.forgetReasons()
    }
    return timeline.restricted(
      to: timeline.events.indices.filter { timeline.events[$0].documentsSpokenOf.isDisjoint(with: gone) })
  }

  private func decoded() -> Timeline? {
    guard let timeline = try? Timeline(encoded: encoded), timeline.documents.count == documents.count else {
      return nil
    }
    return timeline
  }
}
