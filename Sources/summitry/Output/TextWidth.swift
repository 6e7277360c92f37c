import TerminalCanvas

/// Text laid out in columns of a terminal.
enum TextWidth {
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
      let width = String(word).cellWidth
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
}
