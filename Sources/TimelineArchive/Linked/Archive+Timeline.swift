public import TimelineModel
import GRDB
import TimelineExtraction

extension Archive {
  /// The timeline of all documents with what people made of it, without what they rejected. Where documents or
  /// the extractor changed since the last time, it is put together anew and kept.
  public func timeline() throws(ArchiveError) -> Timeline { try reviewed().shown }

  /// The first events of the timeline as it was put together last, to be seen while all of it is opened;
  /// nil where there is none. Documents that were added or removed since do not show in it.
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
    if isWritable { try renewExtracts() }
    if let kept = try keptTimeline() { return kept }
    let linked = try link()
    if isWritable { try keep(linked) }
    return linked
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
    let (documents, ids, generation) = try read { db in
      let paths = try Archive.paths(db)
      var documents: [DocumentTimeline] = []
      var ids: [String: Int64] = [:]
      for extract in try StoredExtract.fetchAll(db) {
        guard let path = paths[extract.document]?.first else { continue }
        guard let document = extract.documentTimeline(path: path) else {
          throw ArchiveError(
            .badData, "\(self.path): what is kept of \(path) is damaged; remove it and add it again")
        }
        documents.append(document)
        ids[path] = extract.document
      }
      return (documents, ids, try Archive.generation(db))
    }
    let timeline = Extractor.timeline(of: documents)
    return Linked(
      timeline: timeline, documents: timeline.documents.map { ids[$0.path]! }, generation: generation)
  }

  private func keep(_ linked: Linked) throws(ArchiveError) {
    try write { db in
      // Where another process changed documents meanwhile, this is old already.
      guard try Archive.generation(db) == linked.generation else { return }
      try KeptTimeline(linked.timeline, of: linked).save(as: .whole, db)
      try Archive.keepShown(try Archive.reviewed(linked, db), db)
    }
  }

  /// Keeps what is seen first, and what is searched.
  static func keepShown(_ reviewed: Reviewed, _ db: Database) throws {
    let shown = reviewed.shown
    try KeptTimeline(shown.beginning(), of: reviewed.linked).save(as: .beginning, db)
    try EventRow.store(shown, db)
  }
}
