import TimelineModel

/// Extraction document by document, for whoever keeps what came of each.
extension Extractor {
  /// Changes whenever rules or tables give other results, or they are stored in another way, so that what was kept
  /// is made anew.
  package static let version = 20

  /// What one article tells by itself.
  package func document(_ file: SourceFile) throws(Problem) -> DocumentTimeline {
    let outcome = extract([file])
    if let problem = outcome.failures[0] { throw problem }
    return outcome.documents[0]
  }

  /// The timeline of several documents, in the order of their paths.
  ///
  /// - Returns: the timeline, and which of the documents its documents are: of equal texts it has the first.
  package static func timeline(
    ofSorted documents: consuming [DocumentTimeline]
  ) -> (linked: LinkedCorpus, kept: [Int]) {
    CorpusLinker.linkWithOrigins(documents)
  }

  /// Brings a timeline up to date, with the outcome of putting all documents together anew.
  ///
  /// - Parameters:
  ///   - documents: all documents in the order of their paths, each text once.
  ///   - reading: what documents that were in it tell, by their positions.
  package static func timeline<Failure: Error>(
    updating linked: consuming LinkedCorpus, to documents: consuming [LinkedDocument],
    reading: ([Int]) throws(Failure) -> [DocumentTimeline]
  ) throws(Failure) -> LinkedCorpus {
    try CorpusLinker.relink(linked, documents, reading: reading)
  }
}
