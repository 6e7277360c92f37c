import CNcurses
import Glibc

/// The characters that the terminal is known to show.
enum CharacterSet {
  /// All of Unicode, as UTF-8.
  case unicode
  /// What the locale has: ASCII at least.
  case locale

  /// Makes the user's locale the program's, as curses wants it before it starts.
  ///
  /// The C locale says nothing about the terminal, which nearly always reads UTF-8; only a terminal
  /// without colours (an old one, a serial line) is then taken at its word.
  static func adopt(hasColours: Bool) -> CharacterSet {
    setlocale(LC_ALL, "")
    var name = String(cString: nl_langinfo(nl_item(CODESET)))
    if name == "ANSI_X3.4-1968", hasColours, setlocale(LC_CTYPE, "C.UTF-8") != nil {
      name = "UTF-8"
    }
    return name == "UTF-8" ? .unicode : .locale
  }

  /// What to show for a scalar that takes `width` columns in the canvas: itself where the terminal shows it
  /// in as many, else a stand-in of one column.
  ///
  /// Canvases hold printable cells only. This is the last place where one that does not is caught, and
  /// the only one that knows what the C library makes of a scalar.
  func shown(_ scalar: Unicode.Scalar, width: Int) -> Unicode.Scalar {
    let value = scalar.value
    if width == 1, value &- 0x20 < 0x5F { return scalar }
    if !CharacterSet.isPrivateUse(value), Int(wcwidth(wchar_t(value))) == width { return scalar }
    switch self {
    case .unicode: return "\u{FFFD}"
    case .locale: return CharacterSet.likeness(value)
    }
  }

  private static func isPrivateUse(_ value: UInt32) -> Bool {
    (0xE000...0xF8FF).contains(value) || value >= 0xF0000
  }

  /// An ASCII character that looks like another.
  private static func likeness(_ value: UInt32) -> Unicode.Scalar {
    switch value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x2550, 0x2010...0x2015, 0x2212: "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x2551, 0x2595, 0x258F...0x2590: "|"
    case 0x250C...0x254F, 0x2552...0x257F: "+"
    case 0x2580...0x258E, 0x2592...0x2593: "#"
    case 0x2591, 0x00B7, 0x2219, 0x22C5, 0x2022: "."
    case 0x2018, 0x2019, 0x2032: "'"
    case 0x201C, 0x201D, 0x2033, 0x00AB, 0x00BB: "\""
    case 0x2190: "<"
    case 0x2192, 0x2197, 0x25B8, 0x25B6: ">"
    case 0x2191: "^"
    case 0x2193, 0x25BE, 0x25BC: "v"
    case 0x2248: "~"
    case 0x25C6, 0x25CF: "*"
    case 0x25CB, 0x25C7: "o"
    case 0x2715, 0x00D7: "x"
    default: "?"
    }
  }
}
