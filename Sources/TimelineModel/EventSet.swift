/// A set of events, by their index in the timeline: one bit each.
///
/// What it is made of is known to other modules, since only that is inlined there.
public struct EventSet: Hashable, Sendable {
  @usableFromInline private(set) var words: [UInt64]
  /// How many events there are to choose from.
  public let universe: Int

  /// All events, or none.
  public init(universe: Int, full: Bool = false) {
    self.universe = universe
    words = Array(repeating: full ? ~0 : 0, count: (universe + 63) / 64)
    if full, universe % 64 != 0 { words[words.count - 1] = (1 << UInt64(universe % 64)) - 1 }
  }

  /// The events for which something is so.
  @inline(__always)
  init(universe: Int, where isIn: (Int) -> Bool) {
    self.universe = universe
    words = Array(unsafeUninitializedCapacity: (universe + 63) / 64) { words, count in
      for start in stride(from: 0, to: universe, by: 64) {
        var word: UInt64 = 0
        for event in start..<min(start + 64, universe) where isIn(event) {
          word |= 1 << UInt64(event - start)
        }
        words.initializeElement(at: count, to: word)
        count += 1
      }
    }
  }

  /// How many events are in it.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// How many events are in both.
  public func count(within other: EventSet) -> Int {
    zip(words, other.words).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount }
  }

  /// Whether an event is in it.
  @inlinable public func contains(_ event: Int) -> Bool {
    event >= 0 && event < universe && words[event / 64] >> UInt64(event % 64) & 1 == 1
  }

  mutating func insert(_ event: Int) { words[event / 64] |= 1 << UInt64(event % 64) }

  mutating func insert(contentsOf events: some Sequence<Int32>) {
    words.withUnsafeMutableBufferPointer { words in
      for event in events { words[Int(event) / 64] |= 1 << UInt64(event % 64) }
    }
  }

  /// The events that are in both.
  public func intersection(_ other: EventSet) -> EventSet {
    var result = self
    result.formIntersection(other)
    return result
  }

  mutating func formUnion(_ other: EventSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: EventSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func subtract(_ other: EventSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// Calls for each event, in order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        body(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// The events in order.
  public var events: [Int32] {
    let total = count
    return Array(unsafeUninitializedCapacity: total) { events, count in
      forEach { event in
        events.initializeElement(at: count, to: Int32(event))
        count += 1
      }
    }
  }
}
