/// What events are filtered by.
public enum Facet: Int, Hashable, Sendable, CaseIterable {
  /// Who takes part.
  case person
  /// The countries that take part and where it happens.
  case country
  /// What sort of event.
  case kind
  /// How real it is.
  case status
  /// The years it can have been in.
  case year
  /// The documents that tell of it.
  case document
}

/// For each value of each facet, how many events choosing it would leave; counted when it is asked for.
public struct FacetCounts: Sendable {
  /// What is counted of one facet.
  struct Part: Sendable {
    let index: FacetIndex
    /// The events that a value would add, or keep; nil for all.
    let countable: EventSet?
    /// What passes without the value; nil where the value is all that decides.
    var passing: EventSet?
    var chosen: Set<Int> = []
    var excluded: Set<Int> = []
  }

  private let parts: [Part]

  init(_ parts: [Part]) { self.parts = parts }

  /// The count of one value, by its position in the facet's values (`TimelineIndex`).
  public func count(_ facet: Facet, _ value: Int) -> Int {
    let part = parts[facet.rawValue]
    if part.excluded.contains(value) { return 0 }
    if let passing = part.passing, part.chosen.contains(value) {
      return part.index.count(of: value, in: passing)
    }
    return (part.passing?.count ?? 0) + part.index.count(of: value, in: part.countable)
  }

  /// The counts of all values, by their position in the facet's values.
  public subscript(facet: Facet) -> [Int32] {
    let part = parts[facet.rawValue]
    guard part.passing != nil else { return part.index.counts(in: part.countable) }
    return (0..<part.index.valueCount).map { Int32(count(facet, $0)) }
  }
}

/// What a filter leaves.
public struct FilterResult: Sendable {
  /// The events that pass.
  public let events: EventSet
  /// What each further choice would leave, beside what is chosen; of what is chosen, how many events pass.
  public let counts: FacetCounts
}

/// The values of one facet in each event, and the events of each value.
struct FacetIndex: Sendable {
  let valueCount: Int
  /// The values of event `e` are `values[offsets[e]..<offsets[e + 1]]`.
  private let offsets: [Int32]
  private let values: [Int32]
  private let eventOffsets: [Int32]
  private let events: [Int32]
  /// How many events have each value.
  let totals: [Int32]

  /// - Parameter perEvent: calls back with the values of an event, each once.
  init(events eventCount: Int, values valueCount: Int, perEvent: (Int, (Int32) -> Void) -> Void) {
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(eventCount + 1)
    var values: [Int32] = []
    values.reserveCapacity(eventCount * 2)
    var totals = Array(repeating: Int32(0), count: valueCount)
    for event in 0..<eventCount {
      let start = values.count
      perEvent(event) { value in
        guard !values[start...].contains(value) else { return }
        values.append(value)
        totals[Int(value)] += 1
      }
      offsets.append(Int32(values.count))
    }
    var eventOffsets: [Int32] = [0]
    for total in totals { eventOffsets.append(eventOffsets[eventOffsets.count - 1] + total) }
    var next = eventOffsets
    var events = Array(repeating: Int32(0), count: values.count)
    for event in 0..<eventCount {
      for index in Int(offsets[event])..<Int(offsets[event + 1]) {
        let value = Int(values[index])
        events[Int(next[value])] = Int32(event)
        next[value] += 1
      }
    }
    self.valueCount = valueCount
    self.offsets = offsets
    self.values = values
    self.eventOffsets = eventOffsets
    self.events = events
    self.totals = totals
  }

  func events(with value: Int) -> ArraySlice<Int32> {
    events[Int(eventOffsets[value])..<Int(eventOffsets[value + 1])]
  }

  func values(of event: Int) -> ArraySlice<Int32> {
    values[Int(offsets[event])..<Int(offsets[event + 1])]
  }

  /// How many events of a set have a value; nil means all events.
  func count(of value: Int, in set: EventSet?) -> Int {
    guard let set else { return Int(totals[value]) }
    return events(with: value).reduce(0) { $0 + (set.contains(Int($1)) ? 1 : 0) }
  }

  /// Adds how many of some events have each value.
  func count(_ events: some Sequence<Int32>, _ counts: inout [Int32]) {
    counts.withUnsafeMutableBufferPointer { counts in
      offsets.withUnsafeBufferPointer { offsets in
        values.withUnsafeBufferPointer { values in
          for event in events {
            for index in Int(offsets[Int(event)])..<Int(offsets[Int(event) + 1]) {
              counts[Int(values[index])] += 1
            }
          }
        }
      }
    }
  }

  /// How many events of a set have each value; nil means all events.
  func counts(in set: EventSet?) -> [Int32] {
    guard let set else { return totals }
    var counts = Array(repeating: Int32(0), count: valueCount)
    counts.withUnsafeMutableBufferPointer { counts in
      offsets.withUnsafeBufferPointer { offsets in
        values.withUnsafeBufferPointer { values in
          set.forEach { event in
            for index in Int(offsets[event])..<Int(offsets[event + 1]) { counts[Int(values[index])] += 1 }
          }
        }
      }
    }
    return counts
  }
}
