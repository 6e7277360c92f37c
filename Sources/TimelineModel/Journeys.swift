/// Which events are part of a journey, and of which; all as indices into the timeline.
///
/// What it is made of is known to other modules, since only that is inlined there.
public struct Journeys: Sendable {
  /// For each event its journey, -1 where it is part of none; empty where no event is.
  @usableFromInline private(set) var byEvent: [Int32] = []
  /// The stops of journey `j` are `stops[offsets[j]..<offsets[j + 1]]`; empty where there are none.
  @usableFromInline private(set) var offsets: [Int32] = []
  @usableFromInline private(set) var stops: [Int32] = []

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
    }
    gatherStops()
  }

  /// Sorts the stops by their journeys, by counting.
  private mutating func gatherStops() {
    offsets = Array(repeating: 0, count: byEvent.count + 1)
    for journey in byEvent where journey >= 0 { offsets[Int(journey) + 1] += 1 }
    for position in 1..<offsets.count { offsets[position] += offsets[position - 1] }
    stops = Array(repeating: 0, count: Int(offsets[offsets.count - 1]))
    var next = offsets
    for (position, journey) in byEvent.enumerated() where journey >= 0 {
      stops[Int(next[Int(journey)])] = Int32(position)
      next[Int(journey)] += 1
    }
  }

  /// Whether no event is part of a journey.
  public var isEmpty: Bool { stops.isEmpty }

  /// The journey that an event is part of.
  @inlinable public subscript(event: Int) -> Int? {
    guard byEvent.indices.contains(event), byEvent[event] >= 0 else { return nil }
    return Int(byEvent[event])
  }

  /// Whether an event is a journey with others that are part of it.
  @inlinable public func contains(_ event: Int) -> Bool {
    byEvent.indices.contains(event) && offsets[event] < offsets[event + 1]
  }

  /// The events that are part of a journey, in order.
  @inlinable public func stops(of journey: Int) -> ArraySlice<Int32> {
    guard byEvent.indices.contains(journey) else { return [] }
    return stops[Int(offsets[journey])..<Int(offsets[journey + 1])]
  }
}
