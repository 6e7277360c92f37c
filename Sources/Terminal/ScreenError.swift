/// Why there can be no screen.
public enum ScreenError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard output is no terminal, or none can be read from.
  case noTerminal
  /// `TERM` is not set.
  case noTerminalType
  /// The terminal database has no such type.
  case unknownTerminalType(String)
  /// The type cannot address its cells, as `dumb` cannot.
  case incapableTerminal(String)
  /// Curses failed.
  case failed(String)

  /// What is wrong, in a line.
  public var description: String {
    switch self {
    case .noTerminal: "not a terminal"
    case .noTerminalType: "TERM is not set"
    case .unknownTerminalType(let type): "unknown terminal type \"\(type)\""
    case .incapableTerminal(let type): "terminal type \"\(type)\" cannot move the cursor"
    case .failed(let reason): reason
    }
  }
}
