import GRDB
import TimelineExtraction
import TimelineModel

/// A timeline that was put together and stored, so that it need not be done again.
struct KeptTimeline {
  /// What part of it.
  enum Name: String {
    case whole, beginning
    /// What linking needs to bring the whole one up to date.
    case links
  }

  /// The documents of the archive that its documents are.
  var documents: [Archive.Place]
  /// The generation of documents that it was made of.
  var generation: Int
  /// The version of the extractor.
  var version: Int
  /// Up to which change of the log it has what people made of it; 0 where it has nothing of that.
  var log: Int64
  private(set) var encoded: [UInt8]

  /// The whole timeline, as extraction found it.
  init(whole linked: Archive.Linked) {
    self.init(linked.timeline.encoded(), of: linked, log: 0)
  }

  /// What linking needs to bring it up to date.
  init(_ record: LinkingRecord, of linked: Archive.Linked) {
    self.init(record.encoded(), of: linked, log: 0)
    // They are those of the whole one.
    documents = []
  }

  /// The beginning of what is shown.
  ///
  /// - Parameter log: the last change of the log.
  init(beginningOf reviewed: Reviewed, log: Int64) {
    self.init(reviewed.shown.beginning().encoded(), of: reviewed.linked, log: log)
  }

  private init(_ encoded: [UInt8], of linked: Archive.Linked, log: Int64) {
    documents = linked.places
    generation = linked.generation
    version = Extractor.version
    self.log = log
    self.encoded = encoded
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
      documents = try reader.array { (reader) throws(BinaryError) in
        Archive.Place(document: Int64(try reader.number()), revision: try reader.number())
      }
      encoded = reader.rest
    } catch {
      return nil
    }
  }

  func save(as name: Name, _ db: Database) throws {
    var writer = BinaryWriter()
    writer.write(documents) { writer, place in
      writer.write(Int(place.document))
      writer.write(place.revision)
    }
    try db.execute(
      sql: "INSERT OR REPLACE INTO timelines (name, generation, version, log, data) VALUES (?, ?, ?, ?, ?)",
      arguments: [name.rawValue, generation, version, log, StoredBytes.blob(writer.bytes + encoded)])
  }

  /// The timeline, with the texts of its documents.
  func timeline(withTextsFrom db: Database) throws -> Timeline? {
    guard var timeline = decoded() else { return nil }
    var position: [Int64: Int] = [:]
    for (index, place) in documents.enumerated() { position[place.document] = index }
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
      sql: "SELECT text FROM texts JOIN documents ON id = document WHERE id = ? AND revision = ?")
    var gone: Set<Int32> = []
    for index in timeline.spokenOf() {
      let place = documents[index]
      if let text = try StoredBytes.fetchOne(statement, arguments: [place.document, place.revision]) {
        timeline.documents[index].text = SourceText(validated: text.bytes)
      } else {
        gone.insert(Int32(index))
      }
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
