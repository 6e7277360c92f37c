package import TimelineModel

/// Extraction document by document, for whoever keeps what came of each.
extension Extractor {
  /// Changes whenever rules or tables give other results, so that what was kept is made anew.
  package static let version = 3

  /// What one article tells by itself.
  package func document(_ file: SourceFile) throws(Problem) -> DocumentTimeline { extract(try read(file)) }

  /// The timeline of several documents, in whatever order they come.
  package static func timeline(of documents: [DocumentTimeline]) -> Timeline {
    CorpusLinker.link(documents.sorted { $0.path < $1.path })
  }
}
