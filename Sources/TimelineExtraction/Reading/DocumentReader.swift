import TimelineModel

/// Reads the bytes of a file into a document of paragraphs, sentences and tokens.
enum DocumentReader {
  /// - Parameters:
  ///   - path: where the bytes are from; its extension helps to tell the format.
  ///   - statedDate: the day to take where the document tells none.
  static func read(path: String, bytes: [UInt8], statedDate: Day? = nil) throws(ReadingError) -> ReadDocument {
    let problem = bytes.withUnsafeBufferPointer { bytes -> ReadingError? in
      do throws(ReadingError) { try TextValidation.check(bytes) } catch { return error }
      return nil
    }
    if let problem { throw problem }
    var source = PlainText.blocks(of: bytes)
    if source.blocks.isEmpty { throw .empty }
    if source.statedDate == nil, let statedDate {
      source.statedDate = .init(day: statedDate, bytes: nil, rule: "given by the user")
    }
    return DocumentBuilder.document(path: path, source: source)
  }
}
