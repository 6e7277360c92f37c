import Glibc
import Terminal
import TerminalCanvas
import TerminalTesting

/// A program on a `Screen` that says what it is told and fails in every way it is asked to.
@main
struct Fixture {
  static func main() {
    let screen: Screen
    do {
      screen = try Screen()
    } catch {
      print("no screen: \(error)")
      exit(3)
    }
    var fixture = Fixture(screen: screen)
    while true {
      screen.show(fixture.canvas)
      for input in screen.wait() { fixture.take(input) }
    }
  }

  let screen: Screen
  var told: [String] = []
  var sample: Int?

  var canvas: Canvas {
    if let sample { return SampleCanvas.make(sample, width: screen.width, height: screen.height) }
    var canvas = Canvas(width: screen.width, height: screen.height)
    write("\(screen.width)x\(screen.height)", 0, &canvas)
    for (row, text) in told.suffix(5).enumerated() { write(text, row + 1, &canvas) }
    return canvas
  }

  private func write(_ text: String, _ row: Int, _ canvas: inout Canvas) {
    guard row < canvas.height else { return }
    for (column, scalar) in text.unicodeScalars.enumerated() where column < canvas.width {
      canvas[column, row] = Cell(scalar, Style(row == 0 ? .accent : .plain))
    }
  }

  mutating func take(_ input: Input) {
    switch input {
    case .terminate: screen.die()
    case .resize(let width, let height): told.append("resize \(width) \(height)")
    case .woken: told.append("woken")
    case .key(.character(let character)) where "q!\\@#$%&=+<".unicodeScalars.contains(character):
      act(character)
    case .key(let key): told.append("key \(key)")
    }
  }

  private mutating func act(_ character: Unicode.Scalar) {
    switch character {
    case "q":
      screen.close()
      exit(0)
    case "!": fatalError("the fixture's last words")
    case "\\":
      let nothing: Int? = CommandLine.argc > 100 ? 1 : nil
      print(nothing!)
    case "@": print(Fixture.overflow(Int(CommandLine.argc)))
    case "#": exit(4)
    case "$":
      let words = Array("said meanwhile \u{1B}[31m\n".utf8)
      _ = words.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      told.append("has spoken")
    case "%":
      let shown = screen.copyToClipboard("Kim Jong-un, Vostochny – 2023")
      told.append("asked \(shown)")
    case "&":
      let waker = screen.waker
      Task.detached { waker.wake() }
    case "=": screen.away { print("away from the screen") }
    case "+":
      sample = (sample ?? -1) + 1
    case "<": while true { pause() }
    default: break
    }
  }

  private static func overflow(_ depth: Int) -> Int { depth == -7 ? 0 : overflow(depth + 1) + depth % 7 }
}
