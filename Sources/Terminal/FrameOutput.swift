import CNcurses
import Glibc

/// The terminal as curses writes to it: what it draws for one frame arrives in one piece.
///
/// Curses writes every stretch of a frame by itself. Each piece would wake whoever reads it, and could be seen, or sent
/// over a network, before the next one.
final class FrameOutput {
  /// Where curses writes: the terminal, but memory while a frame is drawn.
  let file: UnsafeMutablePointer<FILE>
  private let descriptor: Int32
  private let terminal: Int32
  /// Negative where there is none, so that every piece goes straight to the terminal.
  private let memory: Int32

  /// - Returns: nil where there are no descriptors left.
  init?(to terminal: Int32) {
    descriptor = fcntl(terminal, F_DUPFD_CLOEXEC, 3)
    guard descriptor >= 0, let file = fdopen(descriptor, "w") else { return nil }
    self.file = file
    self.terminal = terminal
    memory = nc_memory()
  }

  /// Shows what curses draws.
  func show(_ draw: () -> Void) {
    // Coming back from the shell, curses first sets modes, which memory does not have.
    guard memory >= 0, !isendwin(), nc_redirect(descriptor, memory) >= 0 else { return draw() }
    draw()
    _ = nc_redirect(descriptor, terminal)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    lseek(memory, 0, SEEK_SET)
    guard count > 0 else { return }
    write(Array(unsafeUninitializedCapacity: count) { $1 = max(0, pread(memory, $0.baseAddress, count, 0)) })
  }

  /// Writes past curses, which has written all it had.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR, errno != EAGAIN { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
