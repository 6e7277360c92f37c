import CNcurses

/// The characters of the bytes that are typed, which come one by one.
///
/// Not `wget_wch`: after a byte that is no text it swallows the fifteen that follow.
struct TypedText {
  private let characters: CharacterSet
  /// Of the scalar that has begun: its bits so far, the bytes it lacks, the least it may come to.
  private var value: UInt32 = 0
  private var missing = 0
  private var least: UInt32 = 0

  init(_ characters: CharacterSet) { self.characters = characters }

  /// The character that a byte completes; nil where more have to come or the bytes are no text.
  mutating func scalar(after byte: UInt8) -> Unicode.Scalar? {
    if characters == .locale { return Unicode.Scalar(btowc(Int32(byte))) }
    switch byte {
    case 0..<0x80:
      missing = 0
      return Unicode.Scalar(byte)
    case 0x80..<0xC0:
      guard missing > 0 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
      missing -= 1
      return missing == 0 && value >= least ? Unicode.Scalar(value) : nil
    case 0xC2..<0xE0: begin(byte & 0x1F, missing: 1, least: 0x80)
    case 0xE0..<0xF0: begin(byte & 0x0F, missing: 2, least: 0x800)
    case 0xF0..<0xF5: begin(byte & 0x07, missing: 3, least: 0x10000)
    default: missing = 0
    }
    return nil
  }

  private mutating func begin(_ bits: UInt8, missing: Int, least: UInt32) {
    value = UInt32(bits)
    self.missing = missing
    self.least = least
  }
}
