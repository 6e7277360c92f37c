/// The identity of a word: a hash (FNV-1a, 64 bits) of its lower-case form without diacritics and full
/// stops and with one kind of apostrophe.
struct WordKey: Hashable, ExpressibleByStringLiteral {
  let hash: UInt64

  init(hash: UInt64) { self.hash = hash }

  init(_ word: some StringProtocol) {
    self = Array(word.utf8).withUnsafeBufferPointer { WordKey(bytes: $0) }
  }

  init(stringLiteral value: StaticString) {
    self.init(bytes: UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
  }

  /// - Parameter bytes: valid UTF-8.
  init(bytes: UnsafeBufferPointer<UInt8>) {
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

  static func == (a: WordKey, b: WordKey) -> Bool { a.hash == b.hash }
  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// Folds and hashes a word scalar by scalar.
struct WordHasher {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  private mutating func combine(byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func combine(ascii byte: UInt8) {
    if byte == 0x2E { return }
    combine(byte: byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  mutating func combine(scalar: UInt32) {
    switch scalar {
    case 0x2018, 0x2019, 0x02BC, 0xFF07: combine(byte: 0x27)
    case 0x0300...0x036F: break
    case 0xC0...0x24F:
      let base = LatinFolding.base(of: scalar)
      if base == 0 {
        combine(wide: scalar)
      } else {
        for byte in LatinFolding.letters(base) { combine(byte: byte) }
      }
    default: combine(wide: scalar)
    }
  }

  private mutating func combine(wide scalar: UInt32) {
    combine(byte: UInt8(truncatingIfNeeded: scalar))
    combine(byte: UInt8(truncatingIfNeeded: scalar >> 8))
    combine(byte: UInt8(truncatingIfNeeded: scalar >> 16))
  }
}

/// Latin letters with diacritics and the ASCII letters they are compared as.
enum LatinFolding {
  /// Pairs packed in 16 bits, the second letter in the high byte: "ß" is "ss", "æ" is "ae". Zero where the
  /// scalar is no such letter.
  static func base(of scalar: UInt32) -> UInt16 {
    table[Int(scalar) - 0xC0]
  }

  static func letters(_ packed: UInt16) -> [UInt8] {
    packed > 0xFF
      ? [UInt8(truncatingIfNeeded: packed), UInt8(truncatingIfNeeded: packed >> 8)]
      : [UInt8(truncatingIfNeeded: packed)]
  }

  /// From U+00C0 to U+024F, derived from the canonical decompositions of the Unicode Character Database, with
  /// the letters that have none (ø, đ, ł, ı, ß, æ, œ, þ) added.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x24F - 0xC0 + 1)
    for scalar in UInt32(0xC0)...0x24F {
      guard let unicode = Unicode.Scalar(scalar) else { continue }
      let lower = unicode.properties.lowercaseMapping.unicodeScalars.first ?? unicode
      let letters: String
      switch lower {
      case "ø": letters = "o"
      case "đ", "ð": letters = "d"
      case "ł": letters = "l"
      case "ı": letters = "i"
      case "ß": letters = "ss"
      case "æ": letters = "ae"
      case "œ": letters = "oe"
      case "þ": letters = "th"
      default:
        letters = lower.canonicalBase.map(String.init) ?? ""
      }
      for (shift, byte) in zip([0, 8], letters.utf8) { table[Int(scalar) - 0xC0] |= UInt16(byte) << shift }
    }
    return table
  }()
}

extension Unicode.Scalar {
  /// The ASCII letter that an accented Latin letter is compared as.
  fileprivate var canonicalBase: Character? {
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      for mark in Unicode.Scalar.combiningMarks
      where String(letter) + String(Character(mark)) == String(Character(self)) {
        return letter
      }
    }
    return nil
  }

  private static let combiningMarks: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}", "\u{30A}",
    "\u{30B}", "\u{30C}", "\u{30F}", "\u{311}", "\u{31B}", "\u{323}", "\u{326}", "\u{327}", "\u{328}",
  ]
}

/// Reads scalars out of valid UTF-8.
enum UTF8Decoding {
  /// The scalar that starts at `index`, and its length in bytes.
  static func scalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    func next(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset]) & 0x3F }
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }
}
