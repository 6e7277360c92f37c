/// Reads scalars out of valid UTF-8.
package enum UTF8Decoding {
  /// The scalar that starts at `index`, and its length in bytes.
  @inlinable package static func scalar(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    func next(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset]) & 0x3F }
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }
}
