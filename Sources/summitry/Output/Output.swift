import Glibc

/// Results on standard output, buffered. Text on its way to a terminal is made printable.
struct Output {
  enum Colour { case automatic, never }

  let isTerminal: Bool
  let usesColour: Bool
  /// How many columns a line may fill; nil where nothing limits it.
  let columns: Int?
  private var buffer: [UInt8] = []

  init(colour: Colour) {
    isTerminal = isatty(STDOUT_FILENO) == 1
    let plainTerminal = Environment["TERM"].map { $0.isEmpty || $0 == "dumb" } ?? true
    let refused = Environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    usesColour = isTerminal && colour == .automatic && !plainTerminal && !refused
    columns = isTerminal ? Output.terminalWidth() : nil
  }

  private static func terminalWidth() -> Int? {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return Environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Text of the program's own, and text that was made printable before.
  mutating func write(_ text: String) { buffer.append(contentsOf: text.utf8) }

  /// Text of a document, many lines of it.
  mutating func write(document text: String) { write(isTerminal ? PrintableText.lines(text) : text) }

  /// Bytes as they are.
  mutating func write(bytes: some Sequence<UInt8>) { buffer.append(contentsOf: bytes) }

  /// Sends off what was written.
  mutating func flush() throws(Failure) {
    let problem = buffer.withUnsafeBytes { bytes -> Int32? in
      var sent = 0
      while sent < bytes.count {
        let count = Glibc.write(STDOUT_FILENO, bytes.baseAddress! + sent, bytes.count - sent)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        sent += count
      }
      return nil
    }
    buffer.removeAll(keepingCapacity: true)
    guard let problem else { return }
    // Whoever reads a pipe may stop when he has enough; that needs no words.
    let message = problem == EPIPE ? nil : "standard output: " + SystemError.description(of: problem)
    throw Failure(status: .writeError, message: message)
  }
}
