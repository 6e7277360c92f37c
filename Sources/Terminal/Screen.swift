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
    /// Looks of the user's own.
    public var looks: [Style.Tone: Theme.Look] = [:]
    /// Whether clicks and the wheel are to be reported, which takes the plain drag away from selecting text.
    public var usesMouse: Bool

    /// Options; by default what the environment says (`NO_COLOR`, `COLORFGBG`).
    public init(usesColour: Bool? = nil, background: Theme.Background? = nil, usesMouse: Bool = true) {
      self.usesColour = usesColour ?? (Screen.environment("NO_COLOR") ?? "").isEmpty
      self.background =
        background
        ?? Theme.Background(
          colorFGBG: Screen.environment("COLORFGBG"), terminalType: Screen.environment("TERM"))
      self.usesMouse = usesMouse
    }
  }

  /// Columns.
  public internal(set) var width = 0
  /// Rows.
  public internal(set) var height = 0

  /// Wakes `wait` from another thread.
  public let waker = Waker()

  /// Where keys come from, and what signals and wakers make readable.
  let descriptor: Int32
  let event: Int32
  let output: FrameOutput
  /// Reads keys. A window of its own: reading from one that shows something draws it.
  let keyboard: UnsafeMutablePointer<WINDOW>
  var decoder: TypedText
  /// Whether curses may have keys that it has read and not given.
  var mayHoldKeys = false
  let characters: CharacterSet
  /// Columns at the right edge that nothing is drawn in.
  let margin: Int
  /// By the raw values of the tones.
  let attributes: [attr_t]
  let pairs: [Int32]
  /// Whether a tone has a background of its own, so that it is not reversed too.
  let hasBackground: [Bool]
  /// Whether blanks in a tone can be told from others.
  let reversesOrUnderlines: [Bool]
  /// What curses was last given; nil where all has to be drawn.
  var shown: Canvas?
  var line: [cchar_t] = []
  var styles: [Style] = []
  var isOpen = true
  /// Whether the program was asked to end.
  var isToEnd = false

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
    margin = Screen.wrapsAtOnce ? 1 : 0

    event = guard_install(descriptor)
    guard event >= 0 else { throw .failed("cannot read the terminal's modes") }
    Screen.nameWhatRestores()
    guard_arm()
    use_env(false)
    use_tioctl(true)
    guard let output = FrameOutput(to: STDOUT_FILENO), newterm(nil, output.file, input) != nil,
      let keyboard = newpad(1, 1)
    else {
      guard_restore()
      throw .failed("curses cannot use the terminal")
    }
    (self.output, self.keyboard) = (output, keyboard)
    guard_reinstall()

    set_escdelay(25)
    cbreak()
    noecho()
    nonl()
    intrflush(nc_stdscr(), false)
    keypad(keyboard, true)
    nodelay(keyboard, true)
    leaveok(nc_stdscr(), true)
    // Frames are not cut short where a key has come: the loop takes keys, however many, before it draws.
    typeahead(-1)
    // What is scrolled need not be drawn.
    idlok(nc_stdscr(), true)
    curs_set(0)
    (attributes, pairs, hasBackground) = Screen.looks(options)
    reversesOrUnderlines = attributes.map { $0 & (nc_A_REVERSE | nc_A_UNDERLINE) != 0 }
    if options.usesMouse {
      mouseinterval(0)
      mousemask(nc_BUTTON1_PRESSED | nc_BUTTON4_PRESSED | nc_BUTTON5_PRESSED, nil)
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
}
