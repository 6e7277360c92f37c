/// Why a document cannot be read.
public enum ReadingError: Error, Hashable, Sendable {
  /// There is nothing in it but white space.
  case empty
  /// It is no text.
  case binary
  /// It has the byte order mark of UTF-16 and stops being that at a byte offset, from 0.
  case invalidUTF16(offset: Int)
  /// It is not UTF-8: the line, from 1, and the byte offset, from 0, where it stops being it.
  case invalidUTF8(line: Int, offset: Int)
  /// It is larger than two gigabytes.
  case tooLarge
}

extension ReadingError: CustomStringConvertible {
  /// One line that tells what is wrong.
  public var description: String {
    switch self {
    case .empty: "the document is empty"
    case .binary: "this is a binary file, no text"
    case .invalidUTF16(let offset): "invalid UTF-16 at byte offset \(offset)"
    case .invalidUTF8(let line, let offset): "invalid UTF-8 in line \(line) (byte offset \(offset))"
    case .tooLarge: "the document is larger than 2 GB"
    }
  }
}
