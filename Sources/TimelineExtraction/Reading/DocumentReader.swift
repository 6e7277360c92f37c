import TimelineModel

/// Reads the bytes of a file into a document of paragraphs, sentences and tokens.
enum DocumentReader {
  /// - Parameters:
  ///   - path: where the bytes are from; its extension helps to tell the format.
  ///   - statedDate: the day to take where the document tells none.
  static func read(path: String, bytes: [UInt8], statedDate: Day? = nil) throws(ReadingError) -> ReadDocument
  {
    let problem = bytes.withUnsafeBufferPointer { bytes -> ReadingError? in
      do throws(ReadingError) { try TextValidation.check(bytes) } catch { return error }
      return nil
    }
    if let problem { throw problem }
    let source = PlainText.blocks(of: bytes)
    if source.blocks.isEmpty { throw .empty }
    var document = DocumentBuilder.document(path: path, source: source)
    if document.statedDate == nil, let statedDate {
      document.statedDate = .init(day: statedDate, bytes: nil, rule: "given by the user")
    }
    return document
  }
}
