import CNcurses
import CTerminalGuard
import Glibc
import TerminalCanvas

extension Screen {
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// - Throws: where the terminal type is unknown or too poor.
  static func requireCapableTerminal() throws(ScreenError) {
    guard let type = environment("TERM"), !type.isEmpty else { throw .noTerminalType }
    var found: Int32 = 0
    guard setupterm(type, STDOUT_FILENO, &found) == OK else {
      throw found < 0 ? .failed("no terminal database") : .unknownTerminalType(type)
    }
    guard nc_capability("cup") != nil, nc_capability("clear") != nil else { throw .incapableTerminal(type) }
  }

  /// Whether the terminal is said to go to the next line right after its last column, as ANSI.SYS does.
  ///
  /// Most that are called `ansi` wait for the next character like all others, and where the cursor is then cannot be
  /// told.
  static var wrapsAtOnce: Bool { tigetflag("am") > 0 && tigetflag("xenl") <= 0 }

  /// Tells the guard how this terminal is given back: what it cannot do is not asked of it.
  static func nameWhatRestores() {
    if nc_capability("kmous") != nil {
      guard_restoring("\u{1B}[?1006l\u{1B}[?1000l")
    }
    for name in ["rmkx", "sgr0", "op", "cnorm", "rmcup"] { guard_restoring(nc_capability(name)) }
    guard_restoring("\r")
    if nc_capability("rmcup") == nil { guard_restoring(nc_capability("el")) }
  }

  /// The attributes and the colour pairs of the tones, by their raw values.
  static func looks(_ options: Options) -> (attributes: [attr_t], pairs: [Int32], hasBackground: [Bool]) {
    let colours = options.usesColour && has_colors() ? startColours() : 0
    var theme = Theme.standard(colours: colours, background: options.background)
    theme.take(options.looks, colours: colours)
    var pairs = [Int32](repeating: 0, count: theme.looks.count)
    for tone in Style.Tone.allCases {
      let look = theme[tone]
      guard look.foreground != nil || look.background != nil else { continue }
      let pair = Int16(tone.rawValue) + 1
      init_pair(pair, look.foreground ?? -1, look.background ?? -1)
      pairs[Int(tone.rawValue)] = Int32(pair)
    }
    return (
      theme.looks.map { attributes(of: $0.attributes) }, pairs, theme.looks.map { $0.background != nil }
    )
  }

  private static func startColours() -> Int {
    start_color()
    // Without it the "own" colours are white on black, on a light terminal too.
    return use_default_colors() == OK ? Int(nc_colors()) : 0
  }

  static func attributes(of attributes: Style.Attributes) -> attr_t {
    var value: attr_t = 0
    if attributes.contains(.bold) { value |= nc_A_BOLD }
    if attributes.contains(.dim) { value |= nc_A_DIM }
    if attributes.contains(.underline) { value |= nc_A_UNDERLINE }
    if attributes.contains(.reverse) { value |= nc_A_REVERSE }
    return value
  }
}
