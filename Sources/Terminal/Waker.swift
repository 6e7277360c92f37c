import CTerminalGuard

/// Ends a screen's wait from any thread.
public struct Waker: Sendable {
  init() {}

  /// Has the screen's current or next `wait` return `Input.woken`.
  public func wake() { guard_wake() }
}
