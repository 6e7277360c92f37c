/// Which events are part of a journey, and of which; all as indices into the timeline.
public struct Journeys: Sendable {
  /// For each event its journey, -1 where it is part of none; empty where no event is.
  private var byEvent: [Int32] = []
  private var journeys: Set<Int32> = []

  init(_ events: [Event]) {
    let wanted = Set(events.lazy.compactMap(\.journey))
    guard !wanted.isEmpty else { return }
    var positions: [Event.ID: Int32] = [:]
    for (position, event) in events.enumerated() where wanted.contains(event.id) {
      positions[event.id] = Int32(position)
    }
    byEvent = Array(repeating: -1, count: events.count)
    for (position, event) in events.enumerated() {
      guard let journey = event.journey.flatMap({ positions[$0] }), journey != position,
        events[Int(journey)].journey == nil
      else { continue }
      byEvent[position] = journey
      journeys.insert(journey)
    }
  }

  /// Whether no event is part of a journey.
  public var isEmpty: Bool { journeys.isEmpty }

  /// The journey that an event is part of.
  public subscript(event: Int) -> Int? {
    guard byEvent.indices.contains(event), byEvent[event] >= 0 else { return nil }
    return Int(byEvent[event])
  }

  /// Whether an event is a journey with others that are part of it.
  public func contains(_ event: Int) -> Bool { journeys.contains(Int32(event)) }
}
