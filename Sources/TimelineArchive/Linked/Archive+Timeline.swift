public import TimelineModel
import GRDB
import TimelineExtraction

extension Archive {
  /// The timeline of all documents with what people made of it, without what they rejected. Where documents or
  /// the extractor changed since the last time, it is put together anew and kept.
  public func timeline() throws(ArchiveError) -> Timeline { try reviewed().shown }

  /// The first events of the timeline as it was put together last, to be seen while all of it is opened;
  /// nil where there is none. Documents that were added since do not show in it, nor events of documents that are
  /// gone.
  public func beginning() throws(ArchiveError) -> Timeline? {
    try read { db in try KeptTimeline.fetch(.beginning, db)?.timeline(withNeededTextsFrom: db) }
  }

  /// A timeline with the documents of the archive that its documents are.
  struct Linked {
    var timeline: Timeline
    var places: [Place]
    /// The generation of documents that it was made of.
    var generation: Int

    var documents: [Int64] { places.map(\.document) }
  }

  /// A document as it was read once.
  struct Place: Hashable {
    var document: Int64
    /// The generation in which it was read.
    var revision: Int
  }

  /// What extraction found, put together.
  func linked() throws(ArchiveError) -> Linked {
    // Where nothing can be written, on a full disk for one, everything is still to be seen.
    if isWritable { try ignoringUnwritable { () throws(ArchiveError) in try renewExtracts() } }
    let (linked, record) = try read { db in try Archive.linked(db) }
    if let record, isWritable {
      try ignoringUnwritable { () throws(ArchiveError) in try keep(linked, record) }
    }
    return linked
  }

  /// Does what only saves time later; what cannot be written then is made again when it is needed.
  func ignoringUnwritable(_ body: () throws(ArchiveError) -> Void) throws(ArchiveError) {
    do throws(ArchiveError) { try body() } catch { if error.kind != .unwritable { throw error } }
  }

  /// The timeline that was kept; brought up to date, with the record of that, where documents changed since.
  private static func linked(_ db: Database) throws -> (Linked, LinkingRecord?) {
    let generation = try generation(db)
    let kept = try KeptTimeline.fetch(.whole, db).flatMap { $0.version == Extractor.version ? $0 : nil }
    if let kept, let timeline = try kept.timeline(withTextsFrom: db) {
      if kept.generation == generation {
        return (Linked(timeline: timeline, places: kept.documents, generation: generation), nil)
      }
      let links = try KeptTimeline.fetch(.links, db)
      if let links, links.generation == kept.generation, links.version == kept.version,
        let record = try? LinkingRecord(encoded: links.encoded),
        let update = TimelineUpdate(LinkedCorpus(timeline: timeline, record: record), of: kept.documents)
      {
        let (corpus, places) = try update.corpus(db)
        return (Linked(timeline: corpus.timeline, places: places, generation: generation), corpus.record)
      }
    }
    let (corpus, places) = try link(db)
    return (Linked(timeline: corpus.timeline, places: places, generation: generation), corpus.record)
  }

  static func generation(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT value FROM generation")!
  }

  /// All documents that files hold, with the path each is known by, in the order of these.
  static func sortedDocuments(_ db: Database) throws -> [(path: String, place: Place)] {
    let paths = try paths(db)
    let documents = try Row.fetchAll(db, sql: "SELECT id, revision FROM documents").compactMap { row in
      paths[row[0]]?.first.map { (path: $0, place: Place(document: row[0], revision: row[1])) }
    }
    // Hostile names give several documents one path.
    return documents.sorted { ($0.path, $0.place.document) < ($1.path, $1.place.document) }
  }

  /// Puts all documents together.
  private static func link(_ db: Database) throws -> (LinkedCorpus, [Place]) {
    let sorted = try sortedDocuments(db)
    var extracts: [Int64: StoredExtract] = [:]
    for extract in try StoredExtract.fetchAll(db) { extracts[extract.document] = extract }
    let known = sorted.compactMap { document in
      extracts[document.place.document].map { (path: document.path, place: document.place, extract: $0) }
    }
    extracts = [:]
    let documents = Parallel.map(known, threads: Parallel.processorCount) { path, _, extract in
      extract.documentTimeline(path: path)
    }
    let (linked, kept) = Extractor.timeline(ofSorted: documents)
    return (linked, kept.map { known[$0].place })
  }

  private func keep(_ linked: Linked, _ record: LinkingRecord) throws(ArchiveError) {
    try write { db in
      // Where another process changed documents meanwhile, this is old already.
      guard try Archive.generation(db) == linked.generation else { return }
      try KeptTimeline(whole: linked).save(as: .whole, db)
      try KeptTimeline(record, of: linked).save(as: .links, db)
    }
  }

  /// Whether what is kept to be seen first and to be searched is of these documents and all changes.
  static func isShownKept(_ db: Database) throws -> Bool {
    let sql = """
      SELECT EXISTS (
        SELECT 1 FROM timelines JOIN generation ON value = generation
        WHERE name = ? AND version = ? AND log = (SELECT coalesce(max(id), 0) FROM changes))
      """
    let arguments: StatementArguments = [KeptTimeline.Name.beginning.rawValue, Extractor.version]
    return try Bool.fetchOne(db, sql: sql, arguments: arguments)!
  }

  /// Keeps what is seen first, and what is searched.
  static func keepShown(_ reviewed: Reviewed, _ db: Database) throws {
    let log = try Int64.fetchOne(db, sql: "SELECT max(id) FROM changes") ?? 0
    try KeptTimeline(beginningOf: reviewed, log: log).save(as: .beginning, db)
    try EventRow.store(reviewed.shown, db)
  }
}
