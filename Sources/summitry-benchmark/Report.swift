import Glibc

/// The figures, one line each.
struct Report {
  /// What `wc -w` does in a second, in megabytes.
  var wordCountSpeed: Double

  func header() {
    print(Report.padded("", 28) + "    MB/s   × wc -w   memory MB")
  }

  func line(_ name: String, _ megabytes: Double, _ time: Duration, memory: Double? = nil) {
    let speed = megabytes / max(time.seconds, 1e-9)
    print(
      Report.padded(name, 28) + Report.aligned(speed, 8) + Report.aligned(wordCountSpeed / speed, 10)
        + (memory.map { Report.aligned($0, 12) } ?? ""))
  }

  static func fail(_ message: String) -> Never {
    _ = (message + "\n").withCString { write(STDERR_FILENO, $0, strlen($0)) }
    exit(64)
  }

  /// One digit after the point.
  static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A name, a figure, and words about it.
  static func row(_ name: String, _ figure: String, _ note: String = "") -> String {
    let space = String(repeating: " ", count: max(0, 12 - figure.utf8.count))
    return padded(name, 40) + space + figure + (note.isEmpty ? "" : "  " + note)
  }

  private static func aligned(_ value: Double, _ width: Int) -> String {
    let text = decimal(value)
    return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
