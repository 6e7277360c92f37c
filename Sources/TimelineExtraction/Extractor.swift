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
      do {
        let text = try Extractor.text(of: file)
        let id = Document.ID(extraction.timeline.documents.count)
        let date = fallbackDate.map { EventDate(earliest: $0, latest: $0, certainty: .stated) } ?? .unknown
        extraction.timeline.documents.append(
          Document(id: id, path: file.path, title: nil, date: date, text: text))
      } catch {
        extraction.problems.append(error)
      }
    }
    return extraction
  }

  /// The text that the offsets of a timeline refer to.
  public static func text(of file: SourceFile) throws(Problem) -> SourceText {
    if let byte = file.bytes.firstIndex(of: 0) {
      throw Problem(path: file.path, message: "not a text (byte \(byte) is zero)")
    }
    guard String(validating: file.bytes, as: UTF8.self) != nil else {
      throw Problem(path: file.path, message: "not valid UTF-8")
    }
    return SourceText(validated: file.bytes)
  }
}
