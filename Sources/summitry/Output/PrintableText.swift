/// Text that can be shown in a terminal: what would act on it, or not be seen, has a visible stand-in.
enum PrintableText {
  /// Text of one line: line ends have stand-ins too.
  static func line(_ text: String) -> String { filtered(text, keepsLines: false) }

  /// Text of many lines: line feeds and tabs stay.
  static func lines(_ text: String) -> String { filtered(text, keepsLines: true) }

  private static func filtered(_ text: String, keepsLines: Bool) -> String {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F || keepsLines && ($0 == 0x0A || $0 == 0x09) }
    }
    if isPlain { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if keepsLines, scalar == "\n" || scalar == "\t" {
        result.append(scalar)
      } else {
        result.append(standIn(for: scalar) ?? scalar)
      }
    }
    return String(result)
  }

  /// What is shown for a scalar that must not reach a terminal; nil for those that may.
  static func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF0...0xFFFB, 0xE0000...0xE0FFF:
      "\u{FFFD}"
    default: nil
    }
  }
}
