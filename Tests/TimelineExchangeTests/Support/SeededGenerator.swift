/// Random numbers that are the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// Text of letters, marks, controls and scalars of all lengths.
  mutating func text(_ length: ClosedRange<Int>) -> String {
    let hostile: [Unicode.Scalar] = [
      "\"", "\\", "/", "\n", "\r", "\t", "\0", "\u{1B}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2028}", "é", "ß",
      "金",
      "🕊", "\u{10FFFF}", "\u{FEFF}", "{", "}", "[", "]", ",", ":", " ",
    ]
    var result = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: length, using: &self) {
      switch Int.random(in: 0..<3, using: &self) {
      case 0: result.append(hostile.randomElement(using: &self)!)
      case 1: result.append(Unicode.Scalar(UInt8.random(in: 0x61...0x7A, using: &self)))
      default:
        if let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) { result.append(any) }
      }
    }
    return String(result)
  }
}
