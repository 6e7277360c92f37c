import CNcurses
import CTerminalGuard
import Glibc
import TerminalCanvas

/// The terminal as a grid of cells and a source of keys.
///
/// One exists at a time, and it belongs to the main thread: a thread that waits for keys runs no tasks of
/// the main actor, so that what comes from elsewhere announces itself by a `Waker`.
public final class Screen {
  /// How the user wants it.
  public struct Options: Sendable {
    /// Whether colours are to be used where the terminal has them.
    public var usesColour: Bool
    /// The terminal's background.
    public var background: Theme.Background
    /// Whether clicks and the wheel are to be reported, which takes the plain drag away from selecting text.
    public var usesMouse: Bool

    /// Options; by default what the environment says (`NO_COLOR`, `COLORFGBG`).
    public init(usesColour: Bool? = nil, background: Theme.Background? = nil, usesMouse: Bool = true) {
      self.usesColour = usesColour ?? (Screen.environment("NO_COLOR") ?? "").isEmpty
      self.background = background ?? Theme.Background(colorFGBG: Screen.environment("COLORFGBG"))
      self.usesMouse = usesMouse
    }
  }

  /// Columns.
  public private(set) var width = 0
  /// Rows.
  public private(set) var height = 0

  /// Wakes `wait` from another thread.
  public let waker = Waker()

  let descriptor: Int32
  private let event: Int32
  private let terminal: OpaquePointer
  private let characters: CharacterSet
  /// By the raw values of the tones.
  private let attributes: [attr_t]
  private let pairs: [Int32]
  private let hasMouse: Bool
  private var modes = termios()
  /// What curses was last given; nil where all has to be drawn.
  private var shown: Canvas?
  private var line: [cchar_t] = []
  private var decoder: TypedText
  private var isOpen = true
  /// Whether the program was asked to end.
  private var isToEnd = false

  /// Takes the terminal.
  ///
  /// - Throws: where there is none that can be drawn on; nothing has been written then.
  public init(_ options: Options = Options()) throws(ScreenError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    // Articles may come by standard input; keys then come from the terminal itself.
    let readsStandardInput = isatty(STDIN_FILENO) == 1
    descriptor = readsStandardInput ? STDIN_FILENO : open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard descriptor >= 0, let input = readsStandardInput ? nc_stdin() : fdopen(descriptor, "r+") else {
      throw .noTerminal
    }
    try Screen.requireCapableTerminal()
    characters = CharacterSet.adopt(hasColours: tigetnum("colors") >= 8)
    decoder = TypedText(characters)

    event = guard_install(descriptor)
    guard event >= 0 else { throw .failed("cannot read the terminal's modes") }
    Screen.nameWhatRestores()
    guard_arm()
    use_env(false)
    use_tioctl(true)
    guard let terminal = newterm(nil, nc_stdout(), input) else {
      guard_restore()
      throw .failed("curses cannot use the terminal")
    }
    self.terminal = terminal
    guard_reinstall()

    set_escdelay(25)
    cbreak()
    noecho()
    nonl()
    intrflush(nc_stdscr(), false)
    keypad(nc_stdscr(), true)
    nodelay(nc_stdscr(), true)
    leaveok(nc_stdscr(), true)
    curs_set(0)
    (attributes, pairs) = Screen.looks(options)
    if options.usesMouse {
      mouseinterval(0)
      hasMouse = mousemask(nc_BUTTON1_PRESSED | nc_BUTTON4_PRESSED | nc_BUTTON5_PRESSED, nil) != 0
    } else {
      hasMouse = false
    }
    takeModes()
    measure()
  }

  deinit { close() }

  /// Gives the terminal back. Nothing can be shown afterwards.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    guard_restore()
  }

  /// Gives the terminal back and ends the program by the signal that `Input.terminate` stood for.
  public func die() -> Never {
    close()
    guard_die()
  }

  // MARK: Showing

  /// Shows a canvas, drawing what differs from the one before.
  public func show(_ canvas: Canvas) {
    guard isOpen, !isToEnd else { return }
    let before = shown.flatMap { $0.width == canvas.width && $0.height == canvas.height ? $0 : nil }
    if before == nil { werase(nc_stdscr()) }
    for row in 0..<min(height, canvas.height) {
      guard let changed = canvas.changedColumns(in: row, since: before) else { continue }
      draw(canvas, row: row, columns: changed.clamped(to: 0..<min(width, canvas.width)))
    }
    place(canvas.cursor, before: before)
    wrefresh(nc_stdscr())
    shown = canvas
  }

  private func draw(_ canvas: Canvas, row: Int, columns: Range<Int>) {
    guard !columns.isEmpty else { return }
    line.removeAll(keepingCapacity: true)
    canvas.cells.withUnsafeBufferPointer { cells in
      let row = UnsafeBufferPointer(rebasing: cells[row * canvas.width..<(row + 1) * canvas.width])
      var column = columns.lowerBound
      while column < columns.upperBound {
        let cell = row[column]
        let isWide = column + 1 < columns.upperBound && row[column + 1].scalar == "\0"
        // A continuation without its character, or a character that the edge cuts, leaves a gap.
        let scalar = cell.scalar == "\0" ? " " : characters.shown(cell.scalar, width: isWide ? 2 : 1)
        append(scalar, cell.style)
        // A stand-in is narrow.
        if isWide, wcwidth(wchar_t(scalar.value)) != 2 { append(" ", cell.style) }
        column += isWide ? 2 : 1
      }
    }
    mvwadd_wchnstr(nc_stdscr(), Int32(row), Int32(columns.lowerBound), line, Int32(line.count))
  }

  private func append(_ scalar: Unicode.Scalar, _ style: Style) {
    let tone = Int(style.tone.rawValue)
    let look = attributes[tone] | Screen.attributes(of: style.attributes)
    var cell = cchar_t()
    nc_set_cell(&cell, wchar_t(scalar.value), look, pairs[tone])
    line.append(cell)
  }

  private func place(_ cursor: (column: Int, row: Int)?, before: Canvas?) {
    if let cursor, cursor.column >= 0, cursor.row >= 0, cursor.column < width, cursor.row < height {
      leaveok(nc_stdscr(), false)
      wmove(nc_stdscr(), Int32(cursor.row), Int32(cursor.column))
      if before?.cursor == nil { curs_set(1) }
    } else if before == nil || before?.cursor != nil {
      // Hidden, or where that is impossible out of the way.
      leaveok(nc_stdscr(), curs_set(0) != ERR)
      wmove(nc_stdscr(), Int32(height - 1), 0)
    }
  }

  /// Has the next `show` draw everything, whatever the terminal shows now.
  public func redraw() { measure() }

  /// Sounds the bell, or flashes.
  public func bell() { beep() }

  // MARK: Waiting

  /// Waits for something to happen.
  ///
  /// - Parameter timeout: milliseconds; nil to wait as long as it takes.
  /// - Returns: what has happened, in order; empty after the timeout.
  public func wait(timeout: Int? = nil) -> [Input] {
    guard isOpen, !isToEnd else { return [.terminate] }
    var inputs: [Input] = []
    takeFlags(&inputs)
    if !isToEnd { takeKeys(&inputs) }
    if !inputs.isEmpty { return inputs }
    var ready = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: event, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&ready, 2, timeout.map { Int32(clamping: $0) } ?? -1)
    if count < 0 { return errno == EINTR ? [] : [.terminate] }
    if ready[1].revents != 0 { takeFlags(&inputs) }
    if ready[0].revents & Int16(POLLIN) != 0 { takeKeys(&inputs) }
    if ready[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { inputs.append(.terminate) }
    return inputs
  }

  private func takeFlags(_ inputs: inout [Input]) {
    var ready = pollfd(fd: event, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 0) > 0 else { return }
    let flags = Int(guard_take())
    if flags & GUARD_WOKEN != 0 { inputs.append(.woken) }
    if flags & GUARD_TERMINATE != 0 {
      isToEnd = true
    } else if flags & GUARD_STOP != 0 {
      suspend()
    } else if flags & GUARD_CONTINUED != 0 {
      // Stopped by what cannot be caught; the shell has had the terminal since.
      if !isendwin() { endwin() }
      enter()
    } else if flags & GUARD_RESIZED != 0 {
      measure()
    } else {
      return
    }
    inputs.append(isToEnd ? .terminate : .resize(width: width, height: height))
  }

  private func takeKeys(_ inputs: inout [Input]) {
    // A flood of input must not keep the screen from being drawn.
    for _ in 0..<512 {
      let code = wgetch(nc_stdscr())
      let key: Key?
      switch code {
      case ERR: return
      case KEY_MOUSE:
        var event = MEVENT()
        key = getmouse(&event) == OK ? KeyDecoder.key(mouse: event) : nil
      case 0...0xFF: key = decoder.scalar(after: UInt8(code)).flatMap(KeyDecoder.key(scalar:))
      default: key = KeyDecoder.key(code: code)
      }
      if let key { inputs.append(.key(key)) }
    }
  }

  // MARK: Leaving and coming back

  /// Stops the program as Ctrl-Z does, and comes back when it is continued.
  public func suspend() {
    leave()
    guard_stop()
    // The continuing is answered here; being continued to end is answered by ending.
    if Int(guard_take()) & GUARD_TERMINATE != 0 { isToEnd = true } else { enter() }
  }

  /// Gives the terminal to something else, an editor for instance, and takes it back.
  ///
  /// The next `show` draws everything; the size may be another.
  public func away<Result>(_ body: () -> Result) -> Result {
    leave()
    defer { enter() }
    return body()
  }

  private func leave() {
    endwin()
    guard_disarm()
  }

  private func enter() {
    guard_arm()
    tcsetattr(descriptor, TCSADRAIN, &modes)
    measure()
    clearok(nc_curscr(), true)
    wrefresh(nc_stdscr())
  }

  /// Finds out the size, and forgets what is shown.
  private func measure() {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0,
      Int32(size.ws_row) != getmaxy(nc_stdscr()) || Int32(size.ws_col) != getmaxx(nc_stdscr())
    {
      resizeterm(Int32(size.ws_row), Int32(size.ws_col))
    }
    width = Int(getmaxx(nc_stdscr()))
    height = Int(getmaxy(nc_stdscr()))
    shown = nil
    clearok(nc_stdscr(), true)
  }

  /// Lets Ctrl-S, Ctrl-Q, Ctrl-V and Ctrl-O through as keys, and remembers the modes.
  private func takeModes() {
    tcgetattr(descriptor, &modes)
    modes.c_iflag &= ~tcflag_t(IXON)
    modes.c_lflag &= ~tcflag_t(IEXTEN)
    tcsetattr(descriptor, TCSANOW, &modes)
    def_prog_mode()
  }
}
