/// A bit for each of some hashes, so that most others are told by one look.
struct HashFilter: Sendable {
  private var bits: UInt64 = 0

  @inline(__always)
  mutating func insert(_ hash: UInt64) { bits |= Self.bit(hash) }

  /// Whether a hash may be among them; false is certain.
  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool { bits & Self.bit(hash) != 0 }

  @inline(__always)
  private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 23 & 63) }
}
