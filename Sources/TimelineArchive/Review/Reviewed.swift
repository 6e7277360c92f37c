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
  public var shown: Timeline {
    let rejected = Set(timeline.events.filter { $0.review.verdict == .rejected }.map(\.id))
    if rejected.isEmpty { return timeline }
    var shown = timeline
    shown.events.removeAll { rejected.contains($0.id) }
    for index in shown.events.indices {
      if let journey = shown.events[index].journey, rejected.contains(journey) {
        shown.events[index].journey = nil
      }
    }
    for index in shown.quotes.indices {
      if let event = shown.quotes[index].event, rejected.contains(event) { shown.quotes[index].event = nil }
    }
    return shown
  }
}
