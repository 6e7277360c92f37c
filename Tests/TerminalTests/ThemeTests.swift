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

  @Test(arguments: [256, 88, 16, 8, 0], Theme.Background.allCases)
  func coloursExist(colours: Int, background: Theme.Background) {
    let theme = Theme.standard(colours: colours, background: background)
    for tone in Style.Tone.allCases {
      #expect(Int(theme[tone].foreground ?? -1) < colours || colours == 0 && theme[tone].foreground == nil)
      #expect(Int(theme[tone].background ?? -1) < colours || colours == 0 && theme[tone].background == nil)
    }
  }

  @Test(arguments: [256, 8, 0], Theme.Background.allCases)
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
