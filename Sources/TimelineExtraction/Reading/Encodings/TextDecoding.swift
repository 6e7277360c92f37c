/// Bytes of whatever encoding as UTF-8.
enum TextDecoding {
  /// UTF-8 as it is, UTF-16 with a byte order mark, and Windows-1252 where it is declared or plain to see.
  static func utf8(_ bytes: [UInt8], _ format: DocumentFormat) throws(ReadingError) -> [UInt8] {
    if let decoded = try UTF16Text.decoded(bytes) {
      if let problem = problem(of: decoded) { throw problem }
      return decoded
    }
    guard let problem = problem(of: bytes) else { return bytes }
    guard case .invalidUTF8 = problem else { throw problem }
    if format == .html, let decoded = HTMLEncoding.decoded(bytes) { return decoded }
    if format == .html, HTMLEncoding.isDeclared(in: bytes) { throw problem }
    guard Windows1252.isLikely(bytes) else { throw problem }
    return Windows1252.decoded(bytes)
  }

  private static func problem(of bytes: [UInt8]) -> ReadingError? {
    bytes.withUnsafeBufferPointer { bytes in
      do throws(ReadingError) { try TextValidation.check(bytes) } catch { return error }
      return nil
    }
  }
}
