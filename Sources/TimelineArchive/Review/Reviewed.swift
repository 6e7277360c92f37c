public import TimelineModel

/// What extraction found and people made of it.
public struct Reviewed: Sendable {
  /// All events, the rejected ones among them.
  public let timeline: Timeline
  /// The changes whose words are in no document any more, or stand in several places.
  public let orphans: [LogEntry]
  /// The changes whose events extraction finds no more, though their words are there: they are shown as they were.
  public let unfound: [LogEntry]
  let linked: Archive.Linked

  /// The timeline without what was rejected.
  public var shown: Timeline { timeline.withoutRejected }
}
