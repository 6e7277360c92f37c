import RandomTesting
import Testing

@testable import TerminalCanvas

@Suite struct CanvasDrawingTests {
  @Test func textIsClippedAtTheArea() {
    var canvas = Canvas(width: 10, height: 3)
    canvas.put("Washington", column: 2, row: 1, in: Area(column: 1, row: 0, width: 6, height: 3))
    #expect(canvas.text == "\n   Wash\n")
  }

  @Test func aWideLetterIsNeverCutInHalf() {
    var canvas = Canvas(width: 4, height: 1)
    canvas.put("a赵紫", column: 0, row: 0)
    #expect(canvas.text == "a赵")
    canvas.put("x", column: 2, row: 0)
    #expect(canvas.text == "a x")
    canvas.put("赵", column: 1, row: 0)
    canvas.put("y", column: 1, row: 0)
    #expect(canvas.text == "ay")
  }

  @Test func drawsBoxesAndLines() {
    var canvas = Canvas(width: 6, height: 4)
    canvas.box(canvas.area)
    canvas.verticalLine(column: 3, row: 1, length: 2)
    #expect(
      canvas.text == """
        ┌────┐
        │  │ │
        │  │ │
        └────┘
        """)
  }

  @Test func attributesAreSeenBesideTheText() {
    var canvas = Canvas(width: 8, height: 1)
    canvas.put("ab", column: 0, row: 0, Style(.plain, .bold))
    canvas.put("cd", column: 3, row: 0, Style(.plain, .reverse))
    #expect(canvas.text == "ab cd")
    #expect(canvas.attributesText == "bb rr")
  }

  @Test func anythingCanBeDrawnAnywhere() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<3000 {
      var canvas = Canvas(
        width: .random(in: 0...6, using: &random), height: .random(in: 0...3, using: &random))
      for _ in 0..<4 {
        let area = Area(
          column: .random(in: -2...6, using: &random), row: .random(in: -2...4, using: &random),
          width: .random(in: -1...8, using: &random), height: .random(in: -1...4, using: &random))
        switch Int.random(in: 0...3, using: &random) {
        case 0:
          canvas.put(
            "é赵x😀", column: .random(in: -3...7, using: &random), row: .random(in: -2...4, using: &random),
            in: area)
        case 1: canvas.fill(area, "·")
        case 2: canvas.box(area)
        default: canvas.restyle(area) { _ in Style(.accent) }
        }
      }
      for row in 0..<canvas.height {
        for column in 0..<canvas.width {
          let isWide = CellWidth(of: canvas[column, row].scalar) == .wide
          let continues = column + 1 < canvas.width && canvas[column + 1, row].scalar == "\0"
          #expect(isWide == continues)
        }
      }
    }
  }
}
