import CNcurses
import TerminalCanvas

/// From what curses reads to what a person did.
enum KeyDecoder {
  /// The key of a typed character.
  static func key(scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x0D: .enter
    case 0x09: .tab
    case 0x1B: .escape
    case 0x08, 0x7F: .backspace
    case 0x00: .control(" ")
    case 0x01...0x1A: Unicode.Scalar(scalar.value + 0x60).map(Key.control)
    case 0x1C...0x1F: Unicode.Scalar(scalar.value + 0x40).map(Key.control)
    case 0x80...0x9F: nil
    default: .character(scalar)
    }
  }

  /// The key of a curses key code; nil for keys nothing hangs on.
  static func key(code: Int32) -> Key? {
    switch code {
    case KEY_ENTER: return .enter
    case KEY_BACKSPACE: return .backspace
    case KEY_DC: return .delete
    case KEY_IC: return .insert
    case KEY_BTAB: return .backTab
    case KEY_UP, KEY_SR: return .up
    case KEY_DOWN, KEY_SF: return .down
    case KEY_LEFT, KEY_SLEFT: return .left
    case KEY_RIGHT, KEY_SRIGHT: return .right
    case KEY_HOME, KEY_SHOME, KEY_FIND, KEY_A1: return .home
    case KEY_END, KEY_SEND, KEY_SELECT, KEY_C1: return .end
    case KEY_PPAGE, KEY_SPREVIOUS, KEY_A3: return .pageUp
    case KEY_NPAGE, KEY_SNEXT, KEY_C3: return .pageDown
    default:
      let function = code - nc_key_function(0)
      return (1...12).contains(function) ? .function(Int(function)) : nil
    }
  }

  /// The key of a mouse event.
  static func key(mouse event: MEVENT) -> Key? {
    let (column, row) = (Int(event.x), Int(event.y))
    if event.bstate & nc_BUTTON1_PRESSED != 0 { return .click(column: column, row: row) }
    if event.bstate & nc_BUTTON4_PRESSED != 0 { return .wheelUp(column: column, row: row) }
    if event.bstate & nc_BUTTON5_PRESSED != 0 { return .wheelDown(column: column, row: row) }
    return nil
  }
}
