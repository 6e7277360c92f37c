/// What a cell or two show, and the bytes it came from.
public struct Glyph: Hashable, Sendable {
  /// A printable scalar, composed with the marks after it where Unicode has such a letter.
  public var scalar: Unicode.Scalar
  /// Columns, 1 or 2.
  public var width: Int
  /// UTF-8 byte offsets in the text.
  public var bytes: Range<Int>
}

/// Text as a terminal may show it: printable glyphs only. Tabs and line ends become spaces, what cannot be
/// printed becomes `�`, marks without a composed letter are left out.
public struct Glyphs<Bytes: RandomAccessCollection<UInt8>>: Sequence, IteratorProtocol
where Bytes.Index == Int {
  private let bytes: Bytes
  private var position: Int
  private let end: Int

  /// The glyphs of a range of UTF-8 bytes.
  public init(_ bytes: Bytes, in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next glyph.
  public mutating func next() -> Glyph? {
    while position < end {
      let start = position
      let byte = bytes[position]
      if byte < 0x80 {
        position += 1
        let followsPlain = position >= end || bytes[position] < 0xCC
        if byte == 0x0D, position < end, bytes[position] == 0x0A { continue }
        if byte == 0x09 || byte == 0x0A || byte == 0x0D {
          return Glyph(scalar: " ", width: 1, bytes: start..<position)
        }
        guard byte >= 0x20, byte != 0x7F else { return standIn(from: start) }
        let scalar = Unicode.Scalar(byte)
        if followsPlain { return Glyph(scalar: scalar, width: 1, bytes: start..<position) }
        return absorb(Glyph(scalar: scalar, width: 1, bytes: start..<position))
      }
      guard let scalar = decode() else { return standIn(from: start) }
      switch CellWidth(of: scalar) {
      case .narrow: return absorb(Glyph(scalar: scalar, width: 1, bytes: start..<position))
      case .wide: return absorb(Glyph(scalar: scalar, width: 2, bytes: start..<position))
      case .combining: continue
      case .unprintable: return standIn(from: start)
      }
    }
    return nil
  }

  private func standIn(from start: Int) -> Glyph {
    Glyph(scalar: "\u{FFFD}", width: 1, bytes: start..<position)
  }

  /// Takes in the marks that follow.
  private mutating func absorb(_ glyph: Glyph) -> Glyph {
    var glyph = glyph
    while position < end, bytes[position] >= 0xCC {
      let mark = position
      guard let scalar = decode(), CellWidth(of: scalar) == .combining else {
        position = mark
        break
      }
      if let composed = Composition.compose(glyph.scalar, scalar) { glyph.scalar = composed }
    }
    glyph.bytes = glyph.bytes.lowerBound..<position
    return glyph
  }

  /// Decodes a scalar of two bytes or more; on bytes that are none, passes one byte and returns nil.
  private mutating func decode() -> Unicode.Scalar? {
    let lead = bytes[position]
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, position + length <= end else {
      position += 1
      return nil
    }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else {
        position += 1
        return nil
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let shortest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= shortest, let scalar = Unicode.Scalar(value) else {
      position += 1
      return nil
    }
    position += length
    return scalar
  }
}
