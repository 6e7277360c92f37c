/// One line of the log: what a person did, and when.
public struct LogEntry: Sendable, Identifiable {
  /// What was done.
  public enum Deed: Hashable, Sendable {
    /// Something to events.
    case change(ReviewAction)
    /// An earlier change was taken back.
    case undo(Int64)
    /// An earlier change that was taken back was made again.
    case redo(Int64)
    /// Something that only a newer version of the program knows.
    case unknown(String)
  }

  /// Its number, from 1.
  public var id: Int64
  /// When, in milliseconds since 1970.
  public var time: Int64
  /// What was done.
  public var deed: Deed
  /// The events it was done to, as they were then.
  public var events: [EventAnchor]
  /// The first change of the command that made it: what one command did is undone at once.
  var command: Int64
  /// Whether it counts: a change that was taken back does not.
  public internal(set) var isInForce = false
}

/// What the log leaves in force.
struct LogState {
  /// The changes that count, in order.
  private(set) var inForce: [Int64] = []
  /// Those that were taken back and can be made again, the next last.
  private(set) var undone: [Int64] = []

  init(_ entries: [LogEntry]) {
    for entry in entries {
      switch entry.deed {
      case .change, .unknown:
        inForce.append(entry.id)
        undone = []
      case .undo(let id):
        inForce.removeAll { $0 == id }
        undone.append(id)
      case .redo(let id):
        undone.removeAll { $0 == id }
        inForce.append(id)
      }
    }
  }
}
