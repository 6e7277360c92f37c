import TerminalCanvas

/// Words of a text: what stands between white space; in scripts that are written without it, each sign, but
/// runs of katakana, as Unicode has it for programs without a dictionary (UAX #29).
enum Words {
  /// The word that holds a byte, else the next one, else the last one; nil where there is none.
  static func word(at byte: Int, in text: [UInt8]) -> Range<Int>? {
    var sign = Sign(holding: min(max(0, byte), text.count), in: text)
    while let found = sign, found.kind == .space { sign = found.next(in: text) }
    if let sign { return word(of: sign, in: text) }
    return previous(before: text.count..<text.count, in: text)
  }

  /// The word after one; nil after the last.
  static func next(after word: Range<Int>, in text: [UInt8]) -> Range<Int>? {
    var sign = Sign(holding: min(word.upperBound, text.count), in: text)
    while let found = sign, found.kind == .space { sign = found.next(in: text) }
    return sign.flatMap { Words.word(of: $0, in: text) }
  }

  /// The word before one; nil before the first.
  static func previous(before word: Range<Int>, in text: [UInt8]) -> Range<Int>? {
    var sign = Sign(before: min(word.lowerBound, text.count), in: text)
    while let found = sign, found.kind == .space { sign = found.previous(in: text) }
    return sign.flatMap { Words.word(of: $0, in: text) }
  }

  private static func word(of sign: Sign, in text: [UInt8]) -> Range<Int> {
    var (first, last) = (sign, sign)
    guard sign.kind != .alone else { return sign.bytes }
    while let before = first.previous(in: text), before.kind == sign.kind { first = before }
    while let after = last.next(in: text), after.kind == sign.kind { last = after }
    return first.bytes.lowerBound..<last.bytes.upperBound
  }
}

/// A scalar of a text with the marks that combine with it.
private struct Sign {
  enum Kind {
    case space
    /// A word of its own.
    case alone
    /// Part of a word with others of its kind.
    case katakana, letter
  }

  private(set) var bytes: Range<Int>
  let kind: Kind

  /// The one that holds a byte; nil at the end.
  init?(holding byte: Int, in text: [UInt8]) {
    guard byte < text.count else { return nil }
    self.init(before: Sign.end(ofScalarAt: Sign.start(ofScalarAt: byte, text), text), in: text)
    while bytes.upperBound < text.count, Sign.combines(bytes.upperBound, text) {
      bytes = bytes.lowerBound..<Sign.end(ofScalarAt: bytes.upperBound, text)
    }
  }

  /// The one that ends at a byte; nil at the beginning.
  init?(before end: Int, in text: [UInt8]) {
    guard end > 0 else { return nil }
    var start = Sign.start(ofScalarAt: end - 1, text)
    while start > 0, Sign.combines(start, text) { start = Sign.start(ofScalarAt: start - 1, text) }
    bytes = start..<end
    kind = Sign.kind(of: Sign.scalar(at: start, text))
  }

  func next(in text: [UInt8]) -> Sign? { Sign(holding: bytes.upperBound, in: text) }
  func previous(in text: [UInt8]) -> Sign? { Sign(before: bytes.lowerBound, in: text) }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x200B: .space
    case 0x21...0x7E: .letter
    // Thai, Lao, Burmese and Khmer; the marks and letters of Chinese and Japanese.
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3001...0x309F, 0x30FB, 0xFF01...0xFF0F,
      0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
      .alone
    case 0x30A0...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: .katakana
    default: scalar.properties.isWhitespace ? .space : scalar.properties.isIdeographic ? .alone : .letter
    }
  }

  private static func combines(_ start: Int, _ text: [UInt8]) -> Bool {
    text[start] >= 0x80 && CellWidth(of: scalar(at: start, text)) == .combining
  }

  private static func start(ofScalarAt byte: Int, _ text: [UInt8]) -> Int {
    var start = byte
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private static func end(ofScalarAt start: Int, _ text: [UInt8]) -> Int {
    var end = start + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private static func scalar(at start: Int, _ text: [UInt8]) -> Unicode.Scalar {
    guard text[start] >= 0x80 else { return Unicode.Scalar(text[start]) }
    var value = UInt32(text[start]) & (text[start] < 0xE0 ? 0x1F : text[start] < 0xF0 ? 0x0F : 0x07)
    for byte in text[(start + 1)..<end(ofScalarAt: start, text)] { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
