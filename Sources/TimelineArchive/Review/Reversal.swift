/// What undoing or redoing did.
public struct Reversal: Sendable {
  /// The changes that were taken back or made again, in that order.
  public let changes: [LogEntry]
  /// What is known now.
  public let reviewed: Reviewed
}
