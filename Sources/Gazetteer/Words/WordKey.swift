/// The identity of a word: a hash of 64 bits of its lower-case form without diacritics and full stops and with
/// one kind of apostrophe. Public, with what it is made of, since only that is inlined in other
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

  /// The key of a word that a rule names: inlined, so that the compiler works out its hash, and without loops, of which
  /// it would give up the longer ones.
  @inlinable @inline(__always)
  public init(stringLiteral value: StaticString) {
    let start = value.utf8Start
    let count = value.utf8CodeUnitCount
    var hasher = WordHasher()
    if value.isASCII, count < 24, count != 1 || start[0] != 0x2E {
      hasher.combine(Self.eightBytes(of: value, from: 0), count: min(count, 8))
      if count >= 8 { hasher.combine(Self.eightBytes(of: value, from: 8), count: min(count - 8, 8)) }
      if count >= 16 { hasher.combine(Self.eightBytes(of: value, from: 16), count: count - 16) }
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

  /// Eight bytes of a literal of ASCII in lower case, the first lowest; zeros after its end.
  @inlinable @inline(__always)
  static func eightBytes(of literal: StaticString, from index: Int) -> UInt64 {
    func byte(_ offset: Int) -> UInt64 {
      guard index + offset < literal.utf8CodeUnitCount else { return 0 }
      let byte = literal.utf8Start[index + offset]
      return UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte) &<< UInt64(offset * 8)
    }
    return byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7)
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

/// Folds and hashes a word scalar by scalar: its bytes are mixed eight at a time.
public struct WordHasher: Sendable {
  /// What the bytes so far make, but for the rest.
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The last bytes, fewer than eight, the first of them lowest.
  @usableFromInline var rest: UInt64 = 0
  /// How many bits the rest has.
  @usableFromInline var restBits: UInt64 = 0

  /// Nothing yet.
  @inlinable @inline(__always)
  public init() {}

  /// The hash of all bytes so far.
  @inlinable public var value: UInt64 {
    @inline(__always) get {
      let mixed = Self.mix(state &+ restBits, rest) &* 0xD6E8_FEB8_6659_FD93
      return mixed ^ mixed >> 32
    }
  }

  /// Feeds a byte as it is.
  @inlinable @inline(__always)
  public mutating func combine(byte: UInt8) {
    rest |= UInt64(byte) &<< restBits
    restBits += 8
    if restBits == 64 {
      state = Self.mix(state, rest)
      (rest, restBits) = (0, 0)
    }
  }

  /// Feeds up to eight bytes as they are, where all bytes before were fed eight at a time.
  ///
  /// - Parameter bytes: the first lowest, and zeros after the last.
  @inlinable @inline(__always)
  public mutating func combine(_ bytes: UInt64, count: Int) {
    if count == 8 {
      state = Self.mix(state, bytes)
    } else {
      (rest, restBits) = (bytes, UInt64(count) &* 8)
    }
  }

  @inlinable @inline(__always)
  static func mix(_ state: UInt64, _ bytes: UInt64) -> UInt64 {
    let product = (state ^ bytes) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

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
