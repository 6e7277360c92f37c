import Dispatch
import TimelineBrowser

/// Keeps the session while it goes on, so that little is left to do at its end, and none of it is lost whatever ends
/// it.
final class SessionKeeper: Sendable {
  private let queue = DispatchQueue(label: "session")

  /// Keeps it beside the browser's loop.
  func keepMeanwhile(_ session: Session) { queue.async { _ = SessionFile.write(session) } }

  /// Keeps it as it is at the end.
  ///
  /// - Returns: why it could not be written, in a line.
  func keep(_ session: Session) -> String? { queue.sync { SessionFile.write(session) } }
}
