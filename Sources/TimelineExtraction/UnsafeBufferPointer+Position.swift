import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte first stands in a range; nil where it does not.
  @inline(__always)
  func position(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, let found = memchr(base + range.lowerBound, Int32(byte), range.count) else {
      return nil
    }
    return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
  }

  @inline(__always)
  func has(_ byte: UInt8) -> Bool { position(of: byte, in: indices) != nil }
}
