import GRDB
import TimelineExtraction
import TimelineModel

/// Brings a timeline that was kept up to date with the documents as they are now: only new documents and those that
/// tell of an event which others tell of now are read.
struct TimelineUpdate {
  private let linked: LinkedCorpus
  private let places: [Archive.Place]

  /// - Parameter places: the documents that the timeline's documents are.
  init?(_ linked: LinkedCorpus, of places: [Archive.Place]) {
    guard linked.fits(places.count) else { return nil }
    self.linked = linked
    self.places = places
  }

  /// The timeline of all documents, and which they are.
  func corpus(_ db: Database) throws -> (LinkedCorpus, [Archive.Place]) {
    let sorted = try Archive.sortedDocuments(db)
    var positions: [Archive.Place: Int] = [:]
    for (position, place) in places.enumerated() { positions[place] = position }
    var paths: [Int: String] = [:]
    var kept: [Archive.Place] = []
    var documents: [LinkedDocument] = []
    for (path, place) in sorted {
      if let position = positions[place] {
        paths[position] = path
        documents.append(.known(position, path: path))
      } else {
        guard let extract = try StoredExtract.fetchOne(place.document, db) else { continue }
        documents.append(.new(extract.documentTimeline(path: path)))
      }
      kept.append(place)
    }
    let corpus = try Extractor.timeline(updating: linked, to: documents) { wanted in
      let extracts = try wanted.map { position in
        guard let extract = try StoredExtract.fetchOne(places[position].document, db) else {
          throw ArchiveError(.badData, "the archive is damaged: a document has no extract")
        }
        return (extract: extract, path: paths[position] ?? "")
      }
      return Parallel.map(extracts, threads: Parallel.processorCount) { extract, path in
        extract.documentTimeline(path: path)
      }
    }
    return (corpus, kept)
  }
}
