public import TimelineModel

/// Reads articles and tells the timeline that is in them.
public struct Extractor: Sendable {
  /// The date of documents that do not tell theirs.
  var fallbackDate: Day?

  /// An extractor.
  public init(fallbackDate: Day? = nil) { self.fallbackDate = fallbackDate }

  /// The timeline of all these articles. Those that cannot be read are among the problems.
  public func timeline(of files: [SourceFile]) -> Extraction {
    var extraction = Extraction(timeline: Timeline())
    for file in files.sorted(by: { $0.path < $1.path }) {
      do throws(Problem) {
        let read = try read(file)
        let id = Document.ID(extraction.timeline.documents.count)
        extraction.timeline.documents.append(
          Document(
            id: id, path: read.path, title: read.title, date: date(of: read, id: id),
            text: SourceText(validated: read.text)))
      } catch {
        extraction.problems.append(error)
      }
    }
    return extraction
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

  private func date(of read: ReadDocument, id: Document.ID) -> EventDate {
    guard let stated = read.statedDate else { return .unknown }
    let span = stated.bytes.map { SourceSpan(document: id, bytes: $0) }
    return EventDate(
      earliest: stated.day, latest: stated.day, certainty: .stated,
      because: [Reason(rule: stated.rule, span: span)])
  }
}
