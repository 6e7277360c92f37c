/// The letters of ASCII that eight bytes of text begin with, found without a branch for each.
struct LetterRun {
  /// How many there are.
  let count: Int
  /// In lower case, the first lowest; zeros after the last.
  let bytes: UInt64
  /// Whether one of them is a small letter.
  let hasSmall: Bool

  /// - Parameters:
  ///   - text: eight bytes, the first lowest.
  ///   - limit: how many of them may be looked at.
  @inline(__always)
  init(_ text: UInt64, limit: Int) {
    let lower = text | .each(0x20)
    // The highest bit of each byte tells, where that of the text is not set.
    let low = lower & .each(0x7F)
    let isLetter = (low &+ .each(0x80 - 0x61)) & ~(low &+ .each(0x80 - 0x7B)) & ~text
    count = min((~isLetter & .each(0x80)).trailingZeroBitCount / 8, limit)
    let letters = count == 8 ? UInt64.max : 1 &<< UInt64(truncatingIfNeeded: count &* 8) &- 1
    bytes = lower & letters
    hasSmall = text & .each(0x20) & letters != 0
  }
}
