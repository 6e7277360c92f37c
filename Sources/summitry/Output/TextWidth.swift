/// How many columns of a terminal text fills.
enum TextWidth {
  static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Text that fills no more than some columns; what is cut off is told by an ellipsis.
  static func cut(_ text: String, to limit: Int) -> String {
    guard columns(of: text) > limit else { return text }
    guard limit > 0 else { return "" }
    var result = String.UnicodeScalarView()
    var filled = 0
    for scalar in text.unicodeScalars {
      let width = columns(of: scalar)
      if filled + width > limit - 1 { break }
      result.append(scalar)
      filled += width
    }
    return String(result) + "…"
  }

  /// Text with every run of white space made one space.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Text broken between words into lines of no more than some columns; a longer word has a line of its own.
  static func wrapped(_ text: String, to limit: Int?) -> [String] {
    guard let limit else { return [oneLine(text)] }
    var lines: [String] = []
    var line = ""
    var filled = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let width = columns(of: String(word))
      if filled > 0, filled + 1 + width > limit {
        lines.append(line)
        line = ""
        filled = 0
      }
      if filled > 0 {
        line += " "
        filled += 1
      }
      line += word
      filled += width
    }
    if filled > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
