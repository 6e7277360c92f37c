public import TerminalCanvas
import TimelineModel

/// Which keys do which commands.
public struct KeyMap: Sendable {
  private var byName: [String: [Key]] = [:]
  /// Positions in the list of commands.
  private var byKey: [Key: [Int]] = [:]
  /// The keys that were chosen rather than come with the commands, and for which command.
  private var chosen: [Key: [String]] = [:]

  /// The keys that commands come with.
  public static let standard = KeyMap()

  private init() {
    for command in Command.all { byName[command.name] = command.keys }
    index()
  }

  private mutating func index() {
    byKey = [:]
    for (position, command) in Command.all.enumerated() {
      for key in self[command.name] { byKey[key, default: []].append(position) }
    }
  }

  /// The keys of a command, the one to show first.
  subscript(name: String) -> [Key] { byName[name] ?? [] }

  /// The command of a key in a place.
  func command(for key: Key, in place: Command.Places) -> Command? {
    guard let positions = byKey[key] else { return nil }
    return positions.lazy.map { Command.all[$0] }.first { $0.places.contains(place) }
  }

  /// What to press for a command: a key, or how to run it where it has none.
  func label(_ name: String) -> String { self[name].first?.name ?? ":" + name }
}

/// Why keys cannot be given to a command, in words that name the wrong one.
public struct KeyMapError: Error, CustomStringConvertible {
  /// In a line.
  public let description: String
}

extension KeyMap {
  /// Gives a command other keys than those it has. Other commands that could be meant by them where this one
  /// can be used lose them.
  ///
  /// - Parameters:
  ///   - keys: the keys, the one to show first.
  ///   - name: the command's name.
  public mutating func bind(_ keys: [Key], to name: String) throws(KeyMapError) {
    let command = try KeyMap.command(name)
    if name == "count", keys.count != 10 {
      throw KeyMapError(description: "'count' takes ten keys, for 1 to 9 and 0")
    }
    for key in keys {
      if KeyMap.isTyped(key, in: command.places) {
        throw KeyMapError(
          description: "'\(key.name)' is typed where '\(name)' is used; it takes keys like Ctrl-X or F5")
      }
      if let arrival = KeyMap.arrival(of: key), !command.keys.contains(key) {
        throw KeyMapError(description: "'\(key.name)' \(arrival)")
      }
      let other = chosen[key]?.first {
        $0 != name && self[$0].contains(key) && KeyMap.meet($0, command)
      }
      if let other { throw KeyMapError(description: "'\(key.name)' was given to '\(other)' before") }
    }
    for key in keys {
      for other in Command.all where other.name != name && KeyMap.meet(other.name, command) {
        byName[other.name]?.removeAll { $0 == key }
      }
      chosen[key, default: []].append(name)
    }
    byName[name] = keys
    index()
  }

  /// Takes keys away from a command; nil for all it has. The list of commands still runs it by its name.
  public mutating func unbind(_ keys: [Key]?, from name: String) throws(KeyMapError) {
    _ = try KeyMap.command(name)
    for key in keys ?? [] where !self[name].contains(key) {
      throw KeyMapError(description: "'\(key.name)' is no key of '\(name)'")
    }
    byName[name]?.removeAll { keys?.contains($0) ?? true }
    index()
  }

  /// Whether a key is text in one of some places; the filter panel is narrowed by letters and digits.
  private static func isTyped(_ key: Key, in places: Command.Places) -> Bool {
    guard case .character(let scalar) = key else { return false }
    if !places.isDisjoint(with: .typing.subtracting(.facets)) { return true }
    let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    return isWord && places.contains(.facets)
  }

  /// What a terminal makes of a key that never arrives as what it is called; nil for other keys.
  private static func arrival(of key: Key) -> String? {
    switch key {
    case .control("h"): "is Backspace in a terminal"
    case .control("i"): "is Tab in a terminal"
    case .control("j"), .control("m"): "is Enter in a terminal"
    case .control("c"): "ends a program in a terminal"
    case .control("z"): "suspends a program in a terminal"
    default: nil
    }
  }

  /// Whether two commands can be used in one place.
  private static func meet(_ name: String, _ command: Command) -> Bool {
    Command.named(name).map { !$0.places.isDisjoint(with: command.places) } ?? false
  }

  private static func command(_ name: String) throws(KeyMapError) -> Command {
    if let command = Command.named(name) { return command }
    let pattern = FuzzyPattern(name)
    let near = Command.all.compactMap { command in
      pattern.match(in: command.name).map { (name: command.name, score: $0.score) }
    }.max { $0.score < $1.score }
    throw KeyMapError(
      description: "no command is called '\(name)'" + (near.map { "; '\($0.name)' is" } ?? ""))
  }
}
