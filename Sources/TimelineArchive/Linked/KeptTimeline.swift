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
  private var encoded: [UInt8]

  init(_ timeline: Timeline, of linked: Archive.Linked) {
    documents = linked.documents
    generation = linked.generation
    version = Extractor.version
    encoded = timeline.encoded()
  }

  /// The one that is stored; nil where none is, or where it cannot be read and has to be made anew.
  static func fetch(_ name: Name, _ db: Database) throws -> KeptTimeline? {
    try Row.fetchOne(
      db, sql: "SELECT generation, version, data FROM timelines WHERE name = ?", arguments: [name.rawValue]
    ).flatMap(KeptTimeline.init)
  }

  private init?(_ row: Row) {
    generation = row[0]
    version = row[1]
    let data: StoredBytes = row[2]
    var reader = BinaryReader(data.bytes)
    do throws(BinaryError) {
      documents = try reader.array { (reader) throws(BinaryError) in Int64(try reader.number()) }
      encoded = reader.rest
    } catch {
      return nil
    }
  }

  func save(as name: Name, _ db: Database) throws {
    var writer = BinaryWriter()
    writer.write(documents) { $0.write(Int($1)) }
    try db.execute(
      sql: "INSERT OR REPLACE INTO timelines (name, generation, version, data) VALUES (?, ?, ?, ?)",
      arguments: [name.rawValue, generation, version, StoredBytes.blob(writer.bytes + encoded)])
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

  /// The timeline, with only the texts of the documents whose words it shows.
  func timeline(withNeededTextsFrom db: Database) throws -> Timeline? {
    guard var timeline = decoded() else { return nil }
    let statement = try db.makeStatement(sql: "SELECT text FROM texts WHERE document = ?")
    for index in timeline.spokenOf() {
      let text = try StoredBytes.fetchOne(statement, arguments: [documents[index]])
      timeline.documents[index].text = SourceText(validated: text?.bytes ?? [])
    }
    return timeline
  }

  private func decoded() -> Timeline? {
    guard let timeline = try? Timeline(encoded: encoded), timeline.documents.count == documents.count else {
      return nil
    }
    return timeline
  }
}
