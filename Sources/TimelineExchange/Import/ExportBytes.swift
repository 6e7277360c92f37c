/// The bytes of an export, and how to read them without holding them all in memory.
public struct ExportBytes {
  /// All of them, as a file mapped into memory may show them.
  public let mapped: UnsafeBufferPointer<UInt8>
  private let copy: (Int, UnsafeMutableBufferPointer<UInt8>) -> Bool
  /// Lets go of what is in memory of the mapped ones; they can still be read.
  let rest: () -> Void

  /// Bytes that are in memory anyway.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    mapped = bytes
    copy = { offset, target in
      _ = target.update(fromContentsOf: bytes[offset..<offset + target.count])
      return true
    }
    rest = {}
  }

  /// The bytes of a mapped file.
  ///
  /// - Parameters:
  ///   - mapped: all of them.
  ///   - copy: fills a buffer with those from an offset on, past the mapping; false where they are not there.
  ///   - rest: lets go of the memory that the mapped ones take.
  public init(
    mapped: UnsafeBufferPointer<UInt8>,
    copy: @escaping (_ offset: Int, _ target: UnsafeMutableBufferPointer<UInt8>) -> Bool,
    rest: @escaping () -> Void
  ) {
    self.mapped = mapped
    self.copy = copy
    self.rest = rest
  }

  /// Calls `body` with the bytes of a string of the export, its escapes undone.
  func withWords(_ string: JSONReader.RawString, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let length = string.end - string.start
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { words in
      words.initialize(repeating: 0x20)
      guard copy(string.start, words) else { return }
      let copied = UnsafeBufferPointer(words)
      guard string.hasEscapes else { return body(copied) }
      var moved = string
      moved.start = 0
      moved.end = length
      JSONReader(copied).utf8(moved).withUnsafeBufferPointer(body)
    }
  }
}
