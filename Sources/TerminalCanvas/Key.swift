/// What a person did at the terminal.
public enum Key: Hashable, Sendable {
  /// A character was typed.
  case character(Unicode.Scalar)
  /// A letter with Ctrl held, as the lower-case letter.
  case control(Unicode.Scalar)
  /// A key with a name.
  case enter, escape, tab, backTab, backspace, delete, insert
  /// The arrows.
  case up, down, left, right
  /// The block above them.
  case home, end, pageUp, pageDown
  /// A function key, 1 to 12.
  case function(Int)
  /// The wheel was turned, at a column and a row from 0.
  case wheelUp(column: Int, row: Int)
  /// The wheel was turned, at a column and a row from 0.
  case wheelDown(column: Int, row: Int)
  /// The main button was clicked, at a column and a row from 0.
  case click(column: Int, row: Int)
}
