import TerminalCanvas

/// Text that can be shown in a terminal: what would act on it, or not be seen, has a visible stand-in, the
/// same as in the browser.
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
      let isKept = keepsLines && (scalar == "\n" || scalar == "\t")
      result.append(isKept || CellWidth(of: scalar) != .unprintable ? scalar : "\u{FFFD}")
    }
    return String(result)
  }
}
