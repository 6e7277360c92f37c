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
    var documents: [Int64]
    /// The generation of documents that it was made of.
    var generation: Int
  }

  /// What extraction found, put together.
  func linked() throws(ArchiveError) -> Linked {
    // Where nothing can be written, on a full disk for one, everything is still to be seen.
    if isWritable { try ignoringUnwritable { () throws(ArchiveError) in try renewExtracts() } }
    if let kept = try keptTimeline() { return kept }
    let linked = try link()
    if isWritable { try ignoringUnwritable { () throws(ArchiveError) in try keep(linked) } }
    return linked
  }

  /// Does what only saves time later; what cannot be written then is made again when it is needed.
  func ignoringUnwritable(_ body: () throws(ArchiveError) -> Void) throws(ArchiveError) {
    do throws(ArchiveError) { try body() } catch { if error.kind != .unwritable { throw error } }
  }

  /// The timeline that was kept, if nothing changed since.
  private func keptTimeline() throws(ArchiveError) -> Linked? {
    try read { db in
      guard let kept = try KeptTimeline.fetch(.whole, db), try kept.generation == Archive.generation(db),
        kept.version == Extractor.version, let timeline = try kept.timeline(withTextsFrom: db)
      else { return nil }
      return Linked(timeline: timeline, documents: kept.documents, generation: kept.generation)
    }
  }

  static func generation(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT value FROM generation")!
  }

  /// Puts all documents together.
  private func link() throws(ArchiveError) -> Linked {
    let (extracts, generation) = try read { db in
      let paths = try Archive.paths(db)
      let extracts = try StoredExtract.fetchAll(db).compactMap { extract in
        paths[extract.document]?.first.map { (path: $0, extract: extract) }
      }
      // Hostile names give several documents one path.
      let sorted = extracts.sorted { ($0.path, $0.extract.document) < ($1.path, $1.extract.document) }
      return (sorted, try Archive.generation(db))
    }
    let documents = Parallel.map(extracts, threads: Parallel.processorCount) { path, extract in
      extract.documentTimeline(path: path)
    }
    let (timeline, kept) = Extractor.timeline(ofSorted: documents)
    return Linked(
      timeline: timeline, documents: kept.map { extracts[$0].extract.document }, generation: generation)
  }

  private func keep(_ linked: Linked) throws(ArchiveError) {
    try write { db in
      // Where another process changed documents meanwhile, this is old already.
      guard try Archive.generation(db) == linked.generation else { return }
      try KeptTimeline(whole: linked).save(as: .whole, db)
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
    try KeptTimeline(beginningOf: reviewed, log: log, db).save(as: .beginning, db)
    try EventRow.store(reviewed.shown, db)
  }
}
