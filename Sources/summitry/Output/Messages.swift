import Glibc

/// Messages to the user on standard error, one line each.
enum Messages {
  /// A line that names the program.
  static func report(_ message: String) { write("summitry: " + message) }

  /// A line as it is; nothing in it can act on a terminal.
  static func write(_ line: String) {
    var bytes = Array(PrintableText.line(line).utf8)
    bytes.append(0x0A)
    bytes.withUnsafeBytes { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
