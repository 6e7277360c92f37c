import TerminalCanvas

/// What a screen has to tell its event loop.
public enum Input: Hashable, Sendable {
  /// Something was typed, clicked or turned.
  case key(Key)
  /// The screen has, or has again, this size; whatever it showed is lost.
  case resize(width: Int, height: Int)
  /// A `Waker` has called.
  case woken
  /// The program is to end: by a signal, or because the terminal is gone.
  case terminate
}
