import RandomTesting

extension SeededGenerator {
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
