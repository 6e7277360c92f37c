import TimelineModel

/// Reads the bytes of a file into a document of paragraphs, sentences and tokens.
enum DocumentReader {
  /// - Parameter statedDate: the day to take where the document tells none.
  static func read(_ file: SourceFile, statedDate: Day? = nil) throws(ReadingError) -> ReadDocument {
    document(try blocks(of: file), path: file.path, statedDate: statedDate)
  }

  /// The first half: the text of a file, cut into blocks.
  static func blocks(of file: SourceFile) throws(ReadingError) -> BlockText {
    let format = DocumentFormat(path: file.path, bytes: file.bytes)
    var source = format.blocks(of: try TextDecoding.utf8(file.bytes, format))
    if source.blocks.isEmpty { throw .empty }
    GivenMetadata(file).apply(to: &source)
    return source
  }

  /// The second half: blocks cut into sentences and words.
  static func document(_ source: BlockText, path: String, statedDate: Day? = nil) -> ReadDocument {
    DocumentBuilder.document(path: path, source: source, statedDate: statedDate)
  }

  /// Reads bytes that nothing else is known of.
  static func read(
    path: String, bytes: [UInt8], statedDate: Day? = nil
  ) throws(ReadingError) -> ReadDocument {
    try read(SourceFile(path: path, bytes: bytes), statedDate: statedDate)
  }
}
