import TerminalCanvas

/// The looks of the tones on one kind of terminal.
public struct Theme: Sendable {
  /// How a tone looks.
  public struct Look: Hashable, Sendable {
    /// A colour of the terminal's palette; nil for its own.
    public var foreground: Int16?
    /// A colour of the terminal's palette; nil for its own.
    public var background: Int16?
    /// Attributes besides those of the cell.
    public var attributes: Style.Attributes

    /// A look.
    public init(
      _ foreground: Int16? = nil, on background: Int16? = nil, _ attributes: Style.Attributes = []
    ) {
      self.foreground = foreground
      self.background = background
      self.attributes = attributes
    }
  }

  /// What the terminal's own background is like.
  public enum Background: String, Hashable, Sendable, CaseIterable {
    /// Light text on dark.
    case dark
    /// Dark text on light.
    case light
    /// Not known: colours that can be read on both.
    case unknown

    /// What `COLORFGBG` tells: "15;0", "0;default;15".
    public init(colorFGBG: String?) {
      guard let last = colorFGBG?.split(separator: ";").last, let colour = Int(last) else {
        self = .unknown
        return
      }
      self = colour == 7 || colour >= 9 ? .light : .dark
    }

    /// What `COLORFGBG` tells, else what the kind of terminal does: consoles are dark.
    public init(colorFGBG: String?, terminalType: String?) {
      self.init(colorFGBG: colorFGBG)
      let kind = (terminalType ?? "").prefix { $0 != "-" }
      if self == .unknown, ["linux", "ansi"].contains(kind) { self = .dark }
    }
  }

  /// The looks, by the raw values of the tones.
  private(set) var looks: [Look]

  private init(_ look: (Style.Tone) -> Look) { looks = Style.Tone.allCases.map(look) }

  /// Takes other looks for some tones, as far as a terminal of so many colours has theirs.
  mutating func take(_ own: [Style.Tone: Look], colours: Int) {
    for (tone, look) in own {
      var look = look
      // Bright colours of a terminal of eight are their plain ones in bold.
      if colours == 8, let foreground = look.foreground, (8..<16).contains(foreground) {
        look.foreground = foreground - 8
        look.attributes.insert(.bold)
      }
      if colours == 8, let background = look.background, (8..<16).contains(background) {
        look.background = background - 8
      }
      let isKnown = [look.foreground, look.background].allSatisfy { $0.map { Int($0) < colours } ?? true }
      if isKnown {
        looks[Int(tone.rawValue)] = look
      } else {
        looks[Int(tone.rawValue)].attributes.formUnion(look.attributes)
      }
    }
  }

  /// How a tone looks.
  public subscript(tone: Style.Tone) -> Look { looks[Int(tone.rawValue)] }

  /// The theme for a terminal with so many colours: 256, 16, 8, or fewer for attributes alone.
  public static func standard(colours: Int, background: Background) -> Theme {
    switch (colours, background) {
    case (256..., .dark): dark256
    case (256..., .light): light256
    case (256..., .unknown): neutral256
    case (16..., .dark): dark16
    case (16..., .light): light16
    case (16..., .unknown): neutral16
    case (8..., .dark): dark8
    case (8..., .light): light8
    case (8..., .unknown): neutral8
    default: monochrome
    }
  }

  /// Attributes only.
  public static let monochrome = Theme { tone in
    switch tone {
    case .plain, .place, .time: Look()
    case .muted: Look(nil, on: nil, .dim)
    case .accent, .person, .trigger, .warning: Look(nil, on: nil, .bold)
    case .quote: Look(nil, on: nil, .underline)
    case .match: Look(nil, on: nil, [.bold, .underline])
    case .bar, .selection: Look(nil, on: nil, .reverse)
    }
  }

  static let dark256 = Theme { tone in
    switch tone {
    case .plain: Look()
    case .muted: Look(246)
    case .accent: Look(117, on: nil, .bold)
    case .person: Look(114)
    case .place: Look(180)
    case .time: Look(111)
    case .trigger: Look(216)
    case .quote: Look(182)
    case .match: Look(16, on: 221)
    case .warning: Look(209, on: nil, .bold)
    case .bar: Look(252, on: 237)
    case .selection: Look(231, on: 25)
    }
  }

  static let light256 = Theme { tone in
    switch tone {
    case .plain: Look()
    case .muted: Look(241)
    case .accent: Look(25, on: nil, .bold)
    case .person: Look(22)
    case .place: Look(94)
    case .time: Look(19)
    case .trigger: Look(124)
    case .quote: Look(90)
    case .match: Look(16, on: 221)
    case .warning: Look(124, on: nil, .bold)
    case .bar: Look(235, on: 252)
    case .selection: Look(16, on: 153)
    }
  }

  static let neutral256 = Theme { tone in
    switch tone {
    case .plain: Look()
    case .muted: Look(243)
    case .accent: Look(32, on: nil, .bold)
    case .person: Look(28)
    case .place: Look(130)
    case .time: Look(32)
    case .trigger: Look(166)
    case .quote: Look(133)
    case .match: Look(16, on: 221)
    case .warning: Look(160, on: nil, .bold)
    case .bar: Look(252, on: 238)
    case .selection: Look(231, on: 25)
    }
  }

  // Sixteen colours: 0 black, 1 red, 2 green, 3 yellow, 4 blue, 5 magenta, 6 cyan, 7 white, and their bright
  // ones from 8 on. They differ from terminal to terminal: only those are used that can be read in all the usual
  // palettes. Bright black is the background itself in some dark ones.

  static let dark16 = Theme { tone in
    switch tone {
    case .plain: Look()
    case .muted: Look(nil, on: nil, .dim)
    case .accent: Look(14, on: nil, .bold)
    case .person: Look(10)
    case .place: Look(3)
    case .time: Look(14)
    case .trigger: Look(11)
    case .quote: Look(13)
    case .match: Look(0, on: 11)
    case .warning: Look(9, on: nil, .bold)
    case .bar: Look(0, on: 7)
    case .selection: Look(15, on: 4)
    }
  }

  static let light16 = Theme { tone in
    switch tone {
    case .plain, .place: Look()
    case .muted: Look(nil, on: nil, .dim)
    case .accent: Look(4, on: nil, .bold)
    case .person: Look(4)
    case .time: Look(5)
    case .trigger: Look(1)
    case .quote: Look(5)
    case .match: Look(0, on: 11)
    case .warning: Look(1, on: nil, .bold)
    case .bar: Look(15, on: 4)
    case .selection: Look(15, on: 4)
    }
  }

  static let neutral16 = Theme { tone in
    switch tone {
    case .plain, .place: Look()
    case .muted: Look(nil, on: nil, .dim)
    case .accent: Look(nil, on: nil, .bold)
    case .person: Look(12)
    case .time: Look(5)
    case .trigger: Look(9)
    case .quote: Look(5)
    case .match: Look(0, on: 11)
    case .warning: Look(9, on: nil, .bold)
    case .bar: Look(nil, on: nil, .reverse)
    case .selection: Look(15, on: 4)
    }
  }

  // Eight colours.

  static let dark8 = Theme { tone in
    switch tone {
    case .plain: Look()
    case .muted: Look(nil, on: nil, .dim)
    case .accent: Look(6, on: nil, .bold)
    case .person: Look(2)
    case .place: Look(3)
    case .time: Look(6)
    case .trigger: Look(3, on: nil, .bold)
    case .quote: Look(5)
    case .match: Look(0, on: 3)
    case .warning: Look(1, on: nil, .bold)
    case .bar: Look(0, on: 7)
    case .selection: Look(7, on: 4, .bold)
    }
  }

  static let light8 = Theme { tone in
    switch tone {
    case .plain, .place: Look()
    case .muted: Look(nil, on: nil, .dim)
    case .accent: Look(4, on: nil, .bold)
    case .person: Look(4)
    case .time: Look(5)
    case .trigger: Look(1)
    case .quote: Look(5)
    case .match: Look(0, on: 3)
    case .warning: Look(1, on: nil, .bold)
    case .bar: Look(7, on: 4)
    case .selection: Look(0, on: 6)
    }
  }

  static let neutral8 = Theme { tone in
    switch tone {
    case .plain, .place: Look()
    case .muted: Look(nil, on: nil, .dim)
    case .accent: Look(nil, on: nil, .bold)
    case .person: Look(2)
    case .time: Look(6)
    case .trigger: Look(1)
    case .quote: Look(5)
    case .match: Look(0, on: 3)
    case .warning: Look(1, on: nil, .bold)
    case .bar: Look(nil, on: nil, .reverse)
    case .selection: Look(7, on: 4, .bold)
    }
  }
}
