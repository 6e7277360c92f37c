import TerminalCanvas

/// Which keys do which commands.
struct KeyMap: Sendable {
  private var byName: [String: [Key]] = [:]
  /// Positions in the list of commands.
  private var byKey: [Key: [Int]] = [:]

  /// The keys that commands come with.
  static let standard = KeyMap()

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
