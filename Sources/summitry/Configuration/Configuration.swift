import Terminal
import TerminalCanvas
import TimelineBrowser

/// What the user set up: keys, colours, theme.
struct Configuration {
  var keys = KeyMap.standard
  var looks: [Style.Tone: Theme.Look] = [:]
  var theme = ThemeChoice.automatic
  /// What is wrong in the file, with its lines.
  var mistakes: [ConfigurationMistake] = []
}

/// The themes one can choose from.
enum ThemeChoice: String, CaseIterable {
  /// What the terminal tells of its background.
  case automatic = "auto"
  case dark, light
  /// No colours.
  case monochrome = "mono"
}

/// A line of a configuration that means nothing.
struct ConfigurationMistake: Error {
  /// Counted from 1.
  var line = 0
  let message: String
}

extension Configuration {
  /// Reads a configuration; lines with mistakes are passed over.
  init(text: String) {
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = line.drop(while: \.isWhitespace)
      if line.isEmpty || line.hasPrefix("#") { continue }
      do throws(ConfigurationMistake) {
        try take(line)
      } catch {
        mistakes.append(ConfigurationMistake(line: number + 1, message: error.message))
      }
    }
  }

  /// A line: a setting, what it is for, `=` and values.
  private mutating func take(_ line: Substring) throws(ConfigurationMistake) {
    let equals = line.firstIndex(of: "=")
    let left = Configuration.words(line[..<(equals ?? line.endIndex)])
    let values = equals.map { Configuration.words(line[line.index(after: $0)...]) }
    let setting = left.first ?? "="
    switch (setting, left.count) {
    case ("theme", 1): theme = try Configuration.theme(values ?? [])
    case ("key", 2):
      guard let values, !values.isEmpty else { throw .of("'key \(left[1])' needs '=' and keys") }
      let keys = try Configuration.keys(values)
      try change { map throws(KeyMapError) in try map.bind(keys, to: left[1]) }
    case ("unkey", 2):
      let keys = try values.map { values throws(ConfigurationMistake) in try Configuration.keys(values) }
      try change { map throws(KeyMapError) in try map.unbind(keys, from: left[1]) }
    case ("color", 2), ("colour", 2): try setLook(of: left[1], values ?? [])
    case ("key", _), ("unkey", _): throw .of("'\(setting)' takes the name of one command")
    case ("color", _), ("colour", _): throw .of("'\(setting)' takes the name of one part of the screen")
    case ("theme", _): throw .of("'theme' is followed by '='")
    default: throw .of("'\(setting)' is no setting; there are key, unkey, color and theme")
    }
  }

  private mutating func change(_ change: (inout KeyMap) throws(KeyMapError) -> Void)
    throws(ConfigurationMistake)
  {
    do throws(KeyMapError) { try change(&keys) } catch { throw .of(error.description) }
  }

  private static func theme(_ values: [String]) throws(ConfigurationMistake) -> ThemeChoice {
    let names = ThemeChoice.allCases.map(\.rawValue).joined(separator: ", ")
    guard values.count == 1, let theme = ThemeChoice(rawValue: values[0]) else {
      throw .of("'\(values.joined(separator: " "))' is no theme; there are \(names)")
    }
    return theme
  }

  private static func keys(_ names: [String]) throws(ConfigurationMistake) -> [Key] {
    var keys: [Key] = []
    for name in names {
      guard let key = Key(name: name) else {
        throw .of("'\(name)' is no key; keys are like j, Ctrl-D, Down, PgUp, Enter, F5")
      }
      keys.append(key)
    }
    return keys
  }

  private static func words(_ text: Substring) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}

extension ConfigurationMistake {
  static func of(_ message: String) -> ConfigurationMistake { ConfigurationMistake(message: message) }
}
