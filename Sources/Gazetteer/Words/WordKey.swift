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

  /// The key of a word that a rule names: inlined, so that the compiler works out its hash. It would not do so with
  /// more loops and branches.
  @inlinable @inline(__always)
  public init(stringLiteral value: StaticString) {
    let start = value.utf8Start
    let count = value.utf8CodeUnitCount
    var hasher = WordHasher()
    if value.isASCII, count <= 8 {
      // Full stops are no part of words.
      let length = count == 1 && start[0] == 0x2E ? 0 : count
      hasher.combine(Self.lowerCase(Self.load(start, from: 0, count: length)), count: length)
      self.init(hash: hasher.value)
    } else if value.isASCII, count < 16 {
      hasher.combine(Self.lowerCase(Self.load(start, from: 0, count: 8)), count: 8)
      hasher.combine(Self.lowerCase(Self.load(start, from: 8, count: count &- 8)), count: count &- 8)
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

  /// Up to eight bytes, the first lowest: of fewer the first half and the last, which may overlap. Byte by byte, since
  /// the compiler knows only single bytes of a literal.
  @inlinable @inline(__always)
  static func load(_ start: UnsafePointer<UInt8>, from index: Int, count: Int) -> UInt64 {
    if count >= 8 { return four(start, index) | four(start, index &+ 4) &<< 32 }
    let last = index &+ count
    if count >= 4 {
      return four(start, index) | four(start, last &- 4) &<< UInt64(truncatingIfNeeded: (count &- 4) &* 8)
    }
    if count >= 2 {
      return two(start, index) | two(start, last &- 2) &<< UInt64(truncatingIfNeeded: (count &- 2) &* 8)
    }
    return count == 1 ? UInt64(start[index]) : 0
  }

  @inlinable @inline(__always)
  static func four(_ start: UnsafePointer<UInt8>, _ index: Int) -> UInt64 {
    two(start, index) | two(start, index &+ 2) &<< 16
  }

  @inlinable @inline(__always)
  static func two(_ start: UnsafePointer<UInt8>, _ index: Int) -> UInt64 {
    UInt64(start[index]) | UInt64(start[index &+ 1]) &<< 8
  }

  /// Eight characters of ASCII in lower case.
  @inlinable @inline(__always)
  static func lowerCase(_ text: UInt64) -> UInt64 {
    let isFromA = text &+ 0x3F3F_3F3F_3F3F_3F3F
    let isBeyondZ = text &+ 0x2525_2525_2525_2525
    return text | (isFromA & ~isBeyondZ & 0x8080_8080_8080_8080) &>> 2
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
