/// A bit for each name and beginning of one: most words that begin none are told without a look at the table
/// of names, which is larger than the processor's nearest cache.
struct NameFilter {
  private static let bitCount: UInt64 = 1 << 17
  private let bits = PermanentArrayBuilder<UInt64>(repeating: 0, count: Int(bitCount / 64))

  func insert(_ key: NameKey) {
    let bit = Self.bit(key)
    bits[Int(bit / 64)] |= 1 << (bit % 64)
  }

  /// Whether a name may be in it; false is certain.
  @inline(__always)
  func mayContain(_ key: NameKey) -> Bool {
    let bit = Self.bit(key)
    return bits[Int(bit / 64)] & 1 << (bit % 64) != 0
  }

  @inline(__always)
  private static func bit(_ key: NameKey) -> UInt64 { key.hash >> 33 & (bitCount - 1) }
}
