/// A document's text as valid UTF-8. Every span in a timeline is a range of byte offsets into one.
public struct SourceText: Hashable, Sendable {
  /// The bytes, always valid UTF-8.
  public let utf8: [UInt8]

  /// Takes over bytes that are known to be valid UTF-8.
  public init(validated utf8: [UInt8]) { self.utf8 = utf8 }

  /// The text of a string.
  public init(_ string: String) { utf8 = Array(string.utf8) }

  /// Whether two texts have the same bytes.
  public static func == (a: SourceText, b: SourceText) -> Bool { a.utf8.hasSameBytes(as: b.utf8) }

  /// Feeds the bytes.
  public func hash(into hasher: inout Hasher) { hasher.combine(text: utf8) }

  /// The words within a range of bytes; a range that cuts a scalar is repaired with U+FFFD.
  public subscript(bytes: Range<Int>) -> String {
    let clamped = bytes.clamped(to: 0..<utf8.count)
    return String(decoding: utf8[clamped], as: UTF8.self)
  }

  /// The words a span covers.
  public subscript(span: SourceSpan) -> String { self[Int(span.start)..<Int(span.end)] }

  /// How many Unicode scalars the first `byte` bytes hold.
  public func scalarOffset(ofByte byte: Int) -> Int {
    var count = 0
    utf8.withUnsafeBufferPointer { bytes in
      for index in 0..<min(byte, bytes.count) where bytes[index] & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }

  /// The number of the line that holds a byte, counted from 1.
  public func line(ofByte byte: Int) -> Int {
    var line = 1
    utf8.withUnsafeBufferPointer { bytes in
      for index in 0..<min(byte, bytes.count) where bytes[index] == 0x0A { line += 1 }
    }
    return line
  }
}

/// A stretch of one document's text.
public struct SourceSpan: Hashable, Sendable {
  /// The document whose text it lies in.
  public var document: Document.ID
  /// Where it starts, in UTF-8 bytes from the start of the text.
  public var start: Int32
  /// Where it ends, in UTF-8 bytes from the start of the text, exclusive.
  public var end: Int32

  /// The span of a range of bytes.
  public init(document: Document.ID, bytes: Range<Int>) {
    self.document = document
    start = Int32(bytes.lowerBound)
    end = Int32(bytes.upperBound)
  }

  /// The bytes it covers.
  public var bytes: Range<Int> { Int(start)..<Int(end) }

  /// Whether both lie in one document and share a byte.
  public func overlaps(_ other: SourceSpan) -> Bool {
    document == other.document && start < other.end && other.start < end
  }
}

extension SourceSpan: Comparable {
  /// By document, then by start, then by end.
  public static func < (a: SourceSpan, b: SourceSpan) -> Bool {
    (a.document.index, a.start, a.end) < (b.document.index, b.start, b.end)
  }
}
