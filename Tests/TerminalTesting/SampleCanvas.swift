import RandomTesting
import TerminalCanvas

/// Canvases with all that is hard to draw, the same for the same number.
package enum SampleCanvas {
  /// What stands in for scalars that must not reach a terminal.
  package static let standIn: Unicode.Scalar = "\u{FFFD}"

  private static let narrow: [Unicode.Scalar] = [
    "a", "k", "Z", "0", " ", " ", "é", "ł", "’", "│", "◆", "≈", "▂",
  ]
  private static let wide: [Unicode.Scalar] = ["金", "正", "恩", "한", "カ", "🚀"]
  private static let hostile: [Unicode.Scalar] = [
    "\u{1}", "\u{1B}", "\n", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{E000}", "\u{378}",
    "\u{FEFF}", "\u{301}",
  ]

  /// A canvas, similar to that of the number before, as screens are.
  package static func make(_ number: Int, width: Int, height: Int) -> Canvas {
    var canvas = Canvas(width: width, height: height)
    fill(&canvas, seed: number / 4, share: 100)
    fill(&canvas, seed: number &+ 1000, share: number % 4 * 10)
    if number % 3 == 0, width > 0, height > 0 { canvas.cursor = (number % width, number % height) }
    return canvas
  }

  private static func fill(_ canvas: inout Canvas, seed: Int, share: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &* 2 &+ 1)
    for row in 0..<canvas.height where random.next(100) < share {
      var column = random.next(100) < 50 ? 0 : random.next(canvas.width)
      while column < canvas.width {
        let style = Style(
          Style.Tone.allCases[random.next(4) == 0 ? random.next(Style.Tone.allCases.count) : 0],
          Style.Attributes(rawValue: random.next(8) == 0 ? UInt8(random.next(16)) : 0))
        let kind = random.next(20)
        if kind == 0, column + 1 < canvas.width {
          canvas.setWide(wide[random.next(wide.count)], style, column, row)
          column += 2
        } else {
          let scalars = kind == 1 ? hostile : narrow
          canvas.setNarrow(scalars[random.next(scalars.count)], style, column, row)
          column += 1
        }
        if random.next(60) == 0 { break }
      }
    }
  }

  /// A canvas's rows as a terminal is to show them, blanks at their ends left out.
  package static func rows(of canvas: Canvas) -> [String] {
    (0..<canvas.height).map { row in
      var text = ""
      for column in 0..<canvas.width {
        let scalar = canvas[column, row].scalar
        if scalar == "\0" { continue }
        text.unicodeScalars.append(hostile.contains(scalar) ? standIn : scalar)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}

extension Canvas {
  fileprivate mutating func setNarrow(_ scalar: Unicode.Scalar, _ style: Style, _ column: Int, _ row: Int) {
    uncover(column, row)
    self[column, row] = Cell(scalar, style)
  }

  fileprivate mutating func setWide(_ scalar: Unicode.Scalar, _ style: Style, _ column: Int, _ row: Int) {
    uncover(column, row)
    uncover(column + 1, row)
    self[column, row] = Cell(scalar, style)
    self[column + 1, row] = Cell("\0", style)
  }

  /// Blanks the other half of a wide character.
  private mutating func uncover(_ column: Int, _ row: Int) {
    if self[column, row].scalar == "\0" { self[column - 1, row] = .blank }
    if column + 1 < width, self[column + 1, row].scalar == "\0" { self[column + 1, row] = .blank }
  }
}

extension SeededGenerator {
  fileprivate mutating func next(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }
}
