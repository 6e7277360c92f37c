public import TimelineModel

/// Reads articles and tells the timeline that is in them.
public struct Extractor: Sendable {
  /// The date of documents that do not tell theirs.
  var fallbackDate: Day?

  /// An extractor.
  public init(fallbackDate: Day? = nil) { self.fallbackDate = fallbackDate }

  /// The timeline of all these articles. Those that cannot be read are among the problems.
  public func timeline(of files: [SourceFile]) -> Extraction {
    var documents: [DocumentTimeline] = []
    var problems: [Problem] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      do throws(Problem) {
        documents.append(DocumentTimeline(try read(file)))
      } catch {
        problems.append(error)
      }
    }
    return Extraction(timeline: CorpusLinker.link(documents), problems: problems)
  }

  /// The text that the offsets of a timeline refer to.
  public static func text(of file: SourceFile) throws(Problem) -> SourceText {
    SourceText(validated: try Extractor().read(file).text)
  }

  func read(_ file: SourceFile) throws(Problem) -> ReadDocument {
    do throws(ReadingError) {
      return try DocumentReader.read(path: file.path, bytes: file.bytes, statedDate: fallbackDate)
    } catch {
      throw Problem(path: file.path, message: error.description)
    }
  }
}
