import TimelineModel

/// Reads the bytes of a file into a document of paragraphs, sentences and tokens.
enum DocumentReader {
  /// - Parameters:
  ///   - path: where the bytes are from; its extension helps to tell the format.
  ///   - statedDate: the day to take where the document tells none.
  static func read(
    path: String, bytes: [UInt8], statedDate: Day? = nil
  ) throws(ReadingError) -> ReadDocument {
    let format = DocumentFormat(path: path, bytes: bytes)
    let text = try validated(bytes, format)
    let source = format.blocks(of: text)
    if source.blocks.isEmpty { throw .empty }
    var document = DocumentBuilder.document(path: path, source: source)
    if document.statedDate == nil, let statedDate {
      document.statedDate = .init(day: statedDate, bytes: nil, rule: "given by the user")
    }
    return document
  }

  /// The bytes as UTF-8; a page of HTML may declare another encoding.
  private static func validated(_ bytes: [UInt8], _ format: DocumentFormat) throws(ReadingError) -> [UInt8] {
    let problem = bytes.withUnsafeBufferPointer { bytes -> ReadingError? in
      do throws(ReadingError) { try TextValidation.check(bytes) } catch { return error }
      return nil
    }
    guard let problem else { return bytes }
    if case .invalidUTF8 = problem, format == .html, let decoded = HTMLEncoding.decoded(bytes) {
      return decoded
    }
    throw problem
  }
}
