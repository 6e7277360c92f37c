import Terminal
import TerminalCanvas

extension Configuration {
  /// The parts of the screen that have colours, by the names they have in the file.
  static let tones: [(name: String, tone: Style.Tone)] = [
    ("text", .plain), ("muted", .muted), ("heading", .accent), ("person", .person), ("place", .place),
    ("date", .time), ("event", .trigger), ("quote", .quote), ("match", .match), ("warning", .warning),
    ("selected", .selection),
  ]

  /// The colours of the terminal's palette that have names, by their numbers.
  private static let colours = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  private static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse,
  ]

  /// `color selected = white on 25 bold`
  mutating func setLook(of name: String, _ values: [String]) throws(ConfigurationMistake) {
    guard let tone = Configuration.tones.first(where: { $0.name == name })?.tone else {
      let names = Configuration.tones.map(\.name).joined(separator: ", ")
      throw .of("'\(name)' has no colour; there are \(names)")
    }
    guard !values.isEmpty else { throw .of("'color \(name)' needs '=' and a colour") }
    var look = Theme.Look()
    var rest = values[...]
    if let first = rest.first, first != "on", Configuration.attributes[first] == nil {
      look.foreground = try Configuration.colour(rest.removeFirst())
    }
    if rest.first == "on" {
      rest.removeFirst()
      guard let background = rest.popFirst() else { throw .of("'on' is followed by a colour") }
      look.background = try Configuration.colour(background)
    }
    for word in rest {
      guard let attribute = Configuration.attributes[word] else {
        throw .of("'\(word)' is not bold, dim, underline or reverse")
      }
      look.attributes.insert(attribute)
    }
    looks[tone] = look
  }

  /// - Returns: a number of the palette; nil for the terminal's own colour.
  private static func colour(_ word: String) throws(ConfigurationMistake) -> Int16? {
    if word == "default" { return nil }
    if let number = Int16(word), (0...255).contains(number) { return number }
    let isBright = word.hasPrefix("bright-")
    if let position = colours.firstIndex(of: isBright ? String(word.dropFirst(7)) : word) {
      return Int16(position) + (isBright ? 8 : 0)
    }
    throw .of("'\(word)' is no colour; there are \(colours.joined(separator: ", ")), bright-… and 0 to 255")
  }
}
