/// The identity of a word: a hash (FNV-1a, 64 bits) of its lower-case form without diacritics and full
/// stops and with one kind of apostrophe. Public, with what it is made of, since only that is inlined in other
/// modules.
public struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The hash.
  public let hash: UInt64

  /// The word with a hash.
  @inlinable @inline(__always)
  public init(hash: UInt64) { self.hash = hash }

  /// The key of a word.
  public init(_ word: some StringProtocol) {
    let key = word.utf8.withContiguousStorageIfAvailable { WordKey(bytes: $0) }
    self = key ?? Array(word.utf8).withUnsafeBufferPointer { WordKey(bytes: $0) }
  }

  /// The key of a word that a rule names: inlined, so that the compiler works out its hash.
  @inlinable @inline(__always)
  public init(stringLiteral value: StaticString) {
    let start = value.utf8Start
    let count = value.utf8CodeUnitCount
    var all: UInt8 = 0
    for index in 0..<count { all |= start[index] }
    var hasher = WordHasher()
    if all < 0x80 {
      for index in 0..<count { hasher.combine(ascii: start[index]) }
      self.init(hash: hasher.value)
    } else if count == 3, start[0] == 0xE2, start[1] == 0x80 {
      // A dash, a quotation mark or the like.
      hasher.combine(punctuation: 0x2000 | UInt32(start[2] & 0x3F))
      self.init(hash: hasher.value)
    } else if count == 2, start[0] == 0xC2 {
      // A guillemet or the like.
      hasher.combine(wide: UInt32(start[1]))
      self.init(hash: hasher.value)
    } else {
      self.init(bytes: UnsafeBufferPointer(start: start, count: count))
    }
  }

  /// The key of a word.
  ///
  /// - Parameter bytes: valid UTF-8.
  public init(bytes: UnsafeBufferPointer<UInt8>) {
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

  /// Whether two words are one.
  @inlinable @inline(__always)
  public static func == (a: WordKey, b: WordKey) -> Bool { a.hash == b.hash }
  /// Feeds the hash.
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// Folds and hashes a word scalar by scalar.
public struct WordHasher: Sendable {
  @usableFromInline package var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Nothing yet.
  @inlinable @inline(__always)
  public init() {}

  /// Feeds a byte as it is.
  @inlinable @inline(__always)
  public mutating func combine(byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Feeds a character of ASCII.
  @inlinable @inline(__always)
  public mutating func combine(ascii byte: UInt8) {
    if byte == 0x2E { return }
    combine(byte: byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  /// Feeds a character.
  public mutating func combine(scalar: UInt32) {
    switch scalar {
    case 0x2000...0x203F: combine(punctuation: scalar)
    case 0x02BC, 0xFF07: combine(byte: 0x27)
    case 0x0300...0x036F: break
    case 0xC0...0x24F:
      let (first, second) = LatinFolding.letters(of: scalar)
      if first == 0 { combine(wide: scalar) } else { combine(byte: first) }
      if second != 0 { combine(byte: second) }
    default: combine(wide: scalar)
    }
  }

  /// Feeds a character of the general punctuation.
  @inlinable @inline(__always)
  public mutating func combine(punctuation scalar: UInt32) {
    if scalar == 0x2018 || scalar == 0x2019 { combine(byte: 0x27) } else { combine(wide: scalar) }
  }

  /// Feeds a character that has no other form.
  @inlinable @inline(__always)
  public mutating func combine(wide scalar: UInt32) {
    combine(byte: UInt8(truncatingIfNeeded: scalar))
    combine(byte: UInt8(truncatingIfNeeded: scalar >> 8))
    combine(byte: UInt8(truncatingIfNeeded: scalar >> 16))
  }
}
