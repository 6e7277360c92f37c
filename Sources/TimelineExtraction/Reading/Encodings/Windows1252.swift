/// The encoding of Western text before Unicode; ISO 8859-1 is what it has outside 0x80 to 0x9F.
enum Windows1252 {
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.append(contentsOf: UTF8.encode(scalar(byte)) ?? .init())
      }
    }
    return result
  }

  /// Whether bytes that are no UTF-8 read as Western text. A letter with an accent has the case of a letter there,
  /// is hardly ever one of many, and every other sign is one that English texts have: so text in another encoding
  /// is hardly ever taken for it.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    var accents = 0
    var accentsInRow = 0
    for index in bytes.indices {
      guard bytes[index] >= 0x80 else {
        accentsInRow = 0
        continue
      }
      guard fits(index, in: bytes) else { return false }
      guard isLetter(bytes[index]) else { continue }
      accents += 1
      accentsInRow += 1
      if accentsInRow > mostAccentsInRow { return false }
    }
    return accents * fewestLettersToAnAccent <= bytes.count
  }

  private static let mostAccentsInRow = 2
  private static let fewestLettersToAnAccent = 4

  /// Whether a byte from 0x80 on can stand where it does.
  private static func fits(_ index: Int, in bytes: [UInt8]) -> Bool {
    let before = index > 0 ? bytes[index - 1] : 0x20
    let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
    switch bytes[index] {
    case 0xC0...0xD6, 0xD8...0xDE, 0x8A, 0x8C, 0x8E, 0x9F:
      // A capital: at the start of a word, or among capitals.
      return !isLowercase(before) && !isDigit(before) && isLetter(after)
    case 0xDF...0xF6, 0xF8...0xFF, 0x9A, 0x9C, 0x9E:
      return (isLetter(before) || isLetter(after)) && !(isCapital(before) && isCapital(after))
    case 0x80, 0x85, 0x91...0x97, 0x99, 0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB...0xBE:
      return true
    default: return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isLowercase(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || (0xDF...0xFF).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0xC0 }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(lowSigns[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  /// What it has where ISO 8859-1 has control characters, from 0x80 on.
  private static let lowSigns: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
