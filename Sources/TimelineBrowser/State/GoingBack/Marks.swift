import TerminalCanvas

/// A command that waits for one more key.
enum PendingKey: Hashable, Sendable { case mark, goToMark }

extension BrowserState {
  mutating func awaitMark(_ pending: PendingKey) -> [Effect] {
    guard pending == .goToMark || selectedEvent != nil else {
      notice = "there is no event to mark"
      return []
    }
    self.pending = pending
    return []
  }

  /// Takes the key that a command waited for.
  mutating func take(_ key: Key, for pending: PendingKey) -> [Effect] {
    self.pending = nil
    history.isJump = pending == .goToMark
    guard case .character(let scalar) = key else {
      notice = key == .escape ? nil : "a mark is a letter"
      return []
    }
    if pending == .goToMark, scalar == "'" { return jumpBack() }
    guard scalar.properties.isAlphabetic else {
      notice = "a mark is a letter"
      return []
    }
    let letter = String(Character(scalar))
    switch pending {
    case .mark:
      marks[scalar] = selectedEvent ?? anchor
      notice = "marked as \(letter):  \(keys.label("go-to-mark"))\(letter) comes back here"
      return []
    case .goToMark:
      guard let event = marks[scalar] else {
        notice = "no mark \(letter)" + (marks.isEmpty ? ":  \(keys.label("set-mark"))\(letter) sets it" : "")
        return []
      }
      return go(to: event)
    }
  }
}
