import TerminalCanvas
import Testing

@testable import Terminal

@Suite struct ThemeTests {
  /// The luminance of a colour of the 256-colour palette (WCAG 2.1), 16 and above.
  private func luminance(_ colour: Int16) -> Double {
    let levels: [Double] = [0, 95, 135, 175, 215, 255]
    let index = Int(colour) - 16
    let parts: [Double]
    if index >= 216 {
      parts = Array(repeating: Double(8 + (index - 216) * 10), count: 3)
    } else {
      parts = [levels[index / 36], levels[index / 6 % 6], levels[index % 6]]
    }
    return luminance(parts: parts)
  }

  private func luminance(parts: [Double]) -> Double {
    let linear = parts.map { part in
      let value = part / 255
      return value <= 0.03928 ? value / 12.92 : exponential((value + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// `base` to the power of 2.4, by its fifth root.
  private func exponential(_ base: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - base) / (5 * root * root * root * root) }
    return base * base * root * root
  }

  private func contrast(_ a: Double, _ b: Double) -> Double { (max(a, b) + 0.05) / (min(a, b) + 0.05) }

  @Test(arguments: [
    (Theme.Background.dark, [0.013], 4.5), (.light, [1], 4.5), (.unknown, [0, 1], 3.5),
  ])
  func canBeRead(background: Theme.Background, luminances: [Double], least: Double) {
    let theme = Theme.standard(colours: 256, background: background)
    for tone in Style.Tone.allCases {
      guard let foreground = theme[tone].foreground else { continue }
      let behind = theme[tone].background.map { [luminance($0)] } ?? luminances
      for other in behind {
        let value = contrast(luminance(foreground), other)
        #expect(value >= least, "\(tone): \(value)")
      }
    }
  }

  /// The sixteen colours of xterm, of VGA consoles, and of Tango.
  private static let palettes: [[UInt32]] = [
    [
      0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000,
      0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
    ],
    [
      0x000000, 0xaa0000, 0x00aa00, 0xaa5500, 0x0000aa, 0xaa00aa, 0x00aaaa, 0xaaaaaa, 0x555555, 0xff5555,
      0x55ff55, 0xffff55, 0x5555ff, 0xff55ff, 0x55ffff, 0xffffff,
    ],
    [
      0x000000, 0xcc0000, 0x4e9a06, 0xc4a000, 0x3465a4, 0x75507b, 0x06989a, 0xd3d7cf, 0x555753, 0xef2929,
      0x8ae234, 0xfce94f, 0x729fcf, 0xad7fa8, 0x34e2e2, 0xeeeeec,
    ],
  ]

  @Test(
    arguments: 0..<3,
    [(Theme.Background.dark, [0.0], 3.9), (.light, [1.0], 3.9), (.unknown, [0, 1], 2.7)])
  func sixteenColoursCanBeRead(
    palette: Int, of: (background: Theme.Background, luminances: [Double], least: Double)
  ) {
    let theme = Theme.standard(colours: 16, background: of.background)
    func luminance(_ colour: Int16) -> Double {
      let value = Self.palettes[palette][Int(colour)]
      return self.luminance(parts: [16, 8, 0].map { Double(value >> $0 & 0xff) })
    }
    for tone in Style.Tone.allCases {
      guard let foreground = theme[tone].foreground else { continue }
      for behind in theme[tone].background.map({ [luminance($0)] }) ?? of.luminances {
        let value = contrast(luminance(foreground), behind)
        #expect(value >= of.least, "\(tone): \(value)")
      }
    }
  }

  @Test(arguments: [
    ("linux", Theme.Background.dark), ("linux-16color", .dark), ("ansi", .dark), ("xterm", .unknown),
  ])
  func consolesAreDark(type: String, background: Theme.Background) {
    #expect(Theme.Background(colorFGBG: nil, terminalType: type) == background)
    #expect(Theme.Background(colorFGBG: "0;15", terminalType: type) == .light)
  }

  @Test(arguments: [256, 88, 16, 8, 0], Theme.Background.allCases)
  func coloursExist(colours: Int, background: Theme.Background) {
    let theme = Theme.standard(colours: colours, background: background)
    for tone in Style.Tone.allCases {
      #expect(Int(theme[tone].foreground ?? -1) < colours || colours == 0 && theme[tone].foreground == nil)
      #expect(Int(theme[tone].background ?? -1) < colours || colours == 0 && theme[tone].background == nil)
    }
  }

  @Test(arguments: [256, 16, 8, 0], Theme.Background.allCases)
  func whatIsSelectedStandsOut(colours: Int, background: Theme.Background) {
    let theme = Theme.standard(colours: colours, background: background)
    #expect(theme[.selection] != theme[.plain])
    #expect(theme[.match] != theme[.plain])
    #expect(theme[.match] != theme[.selection])
  }

  @Test(
    arguments: [
      ("15;0", .dark), ("0;15", .light), ("0;default;7", .light), ("12;8", .dark), ("", .unknown),
      ("x;y", .unknown),
    ] as [(String, Theme.Background)])
  func backgroundOfTheEnvironment(variable: String, background: Theme.Background) {
    #expect(Theme.Background(colorFGBG: variable) == background)
  }

  @Test func ownLooksAreTakenAsFarAsThereAreColours() {
    var theme = Theme.standard(colours: 256, background: .dark)
    theme.take([.person: Theme.Look(200, on: 16)], colours: 256)
    #expect(theme[.person] == Theme.Look(200, on: 16))

    theme = Theme.standard(colours: 8, background: .dark)
    let before = theme[.place]
    theme.take([.person: Theme.Look(9, on: 12), .place: Theme.Look(200, on: nil, .underline)], colours: 8)
    #expect(theme[.person] == Theme.Look(1, on: 4, .bold))
    #expect(theme[.place] == Theme.Look(before.foreground, on: before.background, .underline))

    theme = Theme.standard(colours: 0, background: .dark)
    theme.take([.person: Theme.Look(9, on: nil, .reverse)], colours: 0)
    #expect(theme[.person] == Theme.Look(nil, on: nil, [.bold, .reverse]))
  }

  @Test func base64() {
    let cases = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE="]
    for (text, encoded) in cases { #expect(Base64.encoded(Array(text.utf8)) == encoded) }
  }
}
