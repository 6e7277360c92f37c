import Terminal
import Testing

@testable import summitry

/// What a configuration says, and what is wrong in it.
@Suite struct ConfigurationTests {
  @Test func keysColoursAndThemeAreRead() {
    let configuration = Configuration(
      text: """
        # Keys: a command's name, and all the keys it is to have.
        key next-line = j Down Ctrl-N
        key undo = u F2
        unkey quit-at-once
        unkey previous-line = k

        theme = dark
        color selected = black on bright-cyan
        color person = 114 bold
        colour warning = underline
        """)
    #expect(configuration.mistakes.map(\.message) == [])
    #expect(configuration.theme == .dark)
    #expect(configuration.looks[.selection] == Theme.Look(0, on: 14))
    #expect(configuration.looks[.person] == Theme.Look(114, on: nil, .bold))
    #expect(configuration.looks[.warning] == Theme.Look(nil, on: nil, .underline))
  }

  @Test(arguments: [
    ("kee x = y", "'kee' is no setting; there are key, unkey, color and theme"),
    ("= y", "'=' is no setting; there are key, unkey, color and theme"),
    ("key next-line", "'key next-line' needs '=' and keys"),
    ("key next-line =", "'key next-line' needs '=' and keys"),
    ("key = j", "'key' takes the name of one command"),
    ("key next-line j = k", "'key' takes the name of one command"),
    ("unkey", "'unkey' takes the name of one command"),
    ("key next-line = j Foo", "'Foo' is no key; keys are like j, Ctrl-D, Down, PgUp, Enter, F5"),
    ("key nowhere = j", "no command is called 'nowhere'"),
    ("theme = pink", "'pink' is no theme; there are auto, dark, light, mono"),
    ("theme dark", "'theme' is followed by '='"),
    (
      "color nobody = red",
      "'nobody' has no colour; there are text, muted, heading, person, place, date, event, quote, match, warning, selected"
    ),
    (
      "color person = pink",
      "'pink' is no colour; there are black, red, green, yellow, blue, magenta, cyan, white, bright-… and 0 to 255"
    ),
    (
      "color person = 256",
      "'256' is no colour; there are black, red, green, yellow, blue, magenta, cyan, white, bright-… and 0 to 255"
    ),
    ("color person = red on", "'on' is followed by a colour"),
    ("color person = red shiny", "'shiny' is not bold, dim, underline or reverse"),
    ("color person", "'color person' needs '=' and a colour"),
  ])
  func aMistakeIsNamedAndTheRestCounts(line: String, message: String) {
    let configuration = Configuration(text: "# first\n\(line)\r\n  theme = light\n")
    #expect(configuration.mistakes.map(\.line) == [2])
    #expect(configuration.mistakes.map(\.message) == [message])
    #expect(configuration.theme == .light)
  }

  @Test(arguments: ["", "\n\n", "#", "\u{0}\u{1}", "=", "====", "key\nkey\n", "\u{FEFF}theme = dark"])
  func nothingBreaksIt(text: String) {
    _ = Configuration(text: text)
  }
}
