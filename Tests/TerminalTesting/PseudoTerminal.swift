import Glibc

/// A program on a terminal of its own, and what it shows there.
///
/// Every wait ends as soon as what it waits for is there; the deadlines only bound a failure.
package final class PseudoTerminal {
  /// How a program ended.
  package enum End: Equatable {
    case exited(Int32)
    case killed(Int32)
  }

  package let process: pid_t
  package private(set) var screen: TerminalEmulator
  /// Everything that was written to the terminal.
  package private(set) var output: [UInt8] = []
  /// How the program ended, once it has.
  package private(set) var end: End?

  /// What has to live as long: the files the program reads.
  package var attachment: AnyObject?

  private var primary: Int32
  private var secondary: Int32

  /// Starts a program as the leader of a session on a new terminal.
  ///
  /// - Parameter input: a descriptor for its standard input; nil for the terminal.
  package init(
    _ path: String, _ arguments: [String] = [], type: String = "xterm-256color",
    environment: [String: String] = [:], width: Int = 80, height: Int = 24, input: Int32? = nil
  ) throws {
    // Opened so that no program that another thread starts meanwhile inherits them.
    primary = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard primary >= 0 else { throw SystemFailure("ptmx") }
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(primary, Request.lock, &unlocked) == 0, ioctl(primary, Request.number, &number) == 0 else {
      throw SystemFailure("ptmx")
    }
    let name = "/dev/pts/\(number)"
    // Held open, so that the modes can be read after the program has gone.
    secondary = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard secondary >= 0 else { throw SystemFailure(name) }
    screen = TerminalEmulator(width: width, height: height)
    var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(primary, UInt(TIOCSWINSZ), &size)

    var variables = ["TERM": type, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
    if let profile = getenv("LLVM_PROFILE_FILE") { variables["LLVM_PROFILE_FILE"] = String(cString: profile) }
    if let libraries = getenv("LD_LIBRARY_PATH") { variables["LD_LIBRARY_PATH"] = String(cString: libraries) }
    variables.merge(environment) { $1 }
    process = try spawn(path, arguments, variables) { actions in
      posix_spawn_file_actions_addopen(&actions, 1, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
      posix_spawn_file_actions_adddup2(&actions, input ?? 1, 0)
    }
  }

  deinit {
    if end == nil {
      // The session's other processes too: a program under a shell.
      kill(-process, SIGKILL)
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    if primary >= 0 { close(primary) }
    if secondary >= 0 { close(secondary) }
  }

  // MARK: Doing

  /// Types.
  package func send(_ text: String) { sendBytes(Array(text.utf8)) }

  /// Types what is no text.
  package func sendBytes(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(primary, $0.baseAddress, $0.count) }
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) { kill(process, number) }

  /// Sends the processes that have the terminal a signal.
  package func signalForeground(_ number: Int32) {
    let group = tcgetpgrp(primary)
    if group > 0 { kill(-group, number) }
  }

  /// Changes the terminal's size, as dragging its window does.
  package func resize(width: Int, height: Int) {
    screen.resize(width: width, height: height)
    var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(primary, UInt(TIOCSWINSZ), &size)
  }

  /// Takes the terminal away, as closing its window does.
  package func hangUp() {
    close(secondary)
    close(primary)
    (primary, secondary) = (-1, -1)
  }

  // MARK: Waiting

  /// Reads until the screen is as wanted.
  ///
  /// - Returns: whether it came to be so.
  package func wait(seconds: Double = 20, until isThere: (TerminalEmulator) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      // Whole bursts: a screen that is half drawn may look like the one that is waited for.
      while read(waiting: 5) {}
      if isThere(screen) { return true }
      if ContinuousClock.now > deadline { return false }
      _ = read(waiting: 50)
      if hasEnded {
        while read(waiting: 0) {}
        return isThere(screen)
      }
    }
  }

  /// Reads until the screen shows a text.
  package func wait(for text: String, seconds: Double = 20) -> Bool {
    wait(seconds: seconds) { $0.text.contains(text) }
  }

  /// The rows once nothing more is written, however slow the machine is.
  package func settledRows() -> [String] {
    while read(waiting: 250) {}
    return screen.rows
  }

  /// Reads until anything can be seen, and no further.
  package func waitForText(seconds: Double = 20) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline, !hasEnded {
      if read(waiting: 10), screen.rows.contains(where: { $0.contains { $0 != " " } }) { return true }
    }
    return false
  }

  /// Reads until the program has ended; nil where it does not.
  package func waitForEnd(seconds: Double = 20) -> End? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !hasEnded, ContinuousClock.now < deadline { _ = read(waiting: 1) }
    while read(waiting: 0) {}
    return end
  }

  // MARK: Measuring

  /// What a program wrote for what was typed.
  package struct Answer {
    /// From the typing to the last byte; nil where nothing came.
    package var time: Duration?
    /// How many bytes came.
    package var bytes = 0
  }

  /// Types, and reads until nothing has come for a while, which is not counted.
  ///
  /// - Parameters:
  ///   - silence: milliseconds without a byte that end the answer.
  ///   - patience: milliseconds that are waited for its first byte.
  package func answer(to keys: String, silence: Int32 = 15, patience: Int32 = 500) -> Answer {
    // What comes late is not of this key.
    while read(waiting: 0) {}
    var answer = Answer()
    var chunks: [UInt8] = []
    let start = ContinuousClock.now
    send(keys)
    while let chunk = nextChunk(waiting: answer.time == nil ? patience : silence) {
      answer.time = ContinuousClock.now - start
      answer.bytes += chunk.count
      chunks += chunk
    }
    screen.feed(chunks)
    return answer
  }

  // MARK: Seeing

  /// Whether the terminal edits lines and echoes, as a shell leaves it.
  package var isCooked: Bool {
    var modes = termios()
    tcgetattr(secondary, &modes)
    let wanted = tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    return modes.c_lflag & wanted == wanted && modes.c_iflag & tcflag_t(ICRNL) != 0
      && modes.c_oflag & tcflag_t(OPOST) != 0
  }

  /// What a program left that a shell would stumble over; empty where the terminal is as it was found.
  package var leftovers: [String] {
    var found = screen.unknown.map { "unknown sequence \($0)" }
    if !isCooked { found.append("raw input") }
    if screen.modes != TerminalEmulator.Modes() { found.append("\(screen.modes)") }
    return found
  }

  private var hasEnded: Bool {
    if end != nil { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    end = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
    return true
  }

  /// - Returns: whether there was something to read.
  private func read(waiting milliseconds: Int32) -> Bool {
    guard let chunk = nextChunk(waiting: milliseconds) else { return false }
    output += chunk
    screen.feed(chunk)
    return true
  }

  private func nextChunk(waiting milliseconds: Int32) -> ArraySlice<UInt8>? {
    var ready = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
    guard primary >= 0 else {
      usleep(useconds_t(milliseconds) * 1000)
      return nil
    }
    guard poll(&ready, 1, milliseconds) > 0, ready.revents & Int16(POLLIN) != 0 else { return nil }
    var chunk = [UInt8](repeating: 0, count: 16_384)
    let count = Glibc.read(primary, &chunk, chunk.count)
    return count > 0 ? chunk[..<count] : nil
  }

  /// Requests to a terminal that Swift does not see in the headers.
  private enum Request {
    static let lock: UInt = 0x4004_5431
    static let number: UInt = 0x8004_5430
  }
}
