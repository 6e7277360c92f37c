/// The identity of a word: a hash (FNV-1a, 64 bits) of its lower-case form without diacritics and full
/// stops and with one kind of apostrophe.
package struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  @usableFromInline package let hash: UInt64

  @inlinable package init(hash: UInt64) { self.hash = hash }

  package init(_ word: some StringProtocol) {
    let key = word.utf8.withContiguousStorageIfAvailable { WordKey(bytes: $0) }
    self = key ?? Array(word.utf8).withUnsafeBufferPointer { WordKey(bytes: $0) }
  }

  package init(stringLiteral value: StaticString) {
    self.init(bytes: UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
  }

  /// - Parameter bytes: valid UTF-8.
  package init(bytes: UnsafeBufferPointer<UInt8>) {
    var hasher = WordHasher()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        hasher.combine(ascii: byte)
        index += 1
      } else {
        let (scalar, length) = UTF8Decoding.scalar(at: index, in: bytes)
        hasher.combine(scalar: scalar)
        index += length
      }
    }
    self.init(hash: hasher.value)
  }

  @inlinable package static func == (a: WordKey, b: WordKey) -> Bool { a.hash == b.hash }
  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// Folds and hashes a word scalar by scalar.
package struct WordHasher: Sendable {
  @usableFromInline package var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inlinable package init() {}

  @inlinable @inline(__always)
  package mutating func combine(byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  @inlinable package mutating func combine(ascii byte: UInt8) {
    if byte == 0x2E { return }
    combine(byte: byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  package mutating func combine(scalar: UInt32) {
    switch scalar {
    case 0x2018, 0x2019, 0x02BC, 0xFF07: combine(byte: 0x27)
    case 0x0300...0x036F: break
    case 0xC0...0x24F:
      let (first, second) = LatinFolding.letters(of: scalar)
      if first == 0 { combine(wide: scalar) } else { combine(byte: first) }
      if second != 0 { combine(byte: second) }
    default: combine(wide: scalar)
    }
  }

  private mutating func combine(wide scalar: UInt32) {
    combine(byte: UInt8(truncatingIfNeeded: scalar))
    combine(byte: UInt8(truncatingIfNeeded: scalar >> 8))
    combine(byte: UInt8(truncatingIfNeeded: scalar >> 16))
  }
}
