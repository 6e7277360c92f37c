import TimelineModel

/// What tells most events of one person apart, in few bytes.
struct EventOutline {
  let isTrip: Bool
  let peopleCount: Int
  let days: Days?

  /// - Parameter people: all who take part in it.
  init(_ event: DraftEvent, _ people: [Int]) {
    isTrip = event.isTrip
    peopleCount = people.count
    days = Days(event.days)
  }

  /// The first and the last day it can have been, as numbers.
  struct Days {
    let first: Int32
    let last: Int32

    /// Nil where one of them is open.
    init?(_ bounds: DateBounds) {
      guard let first = bounds.earliest, let last = bounds.latest else { return nil }
      self.first = first.number
      self.last = last.number
    }

    /// Whether so much time lies between them that they are never one: of journeys arrival, stay and departure are told
    /// with different days.
    static func areApart(_ a: Days?, _ b: Days?, isTrip: Bool) -> Bool {
      guard let a, let b else { return false }
      return max(b.first &- a.last, a.first &- b.last) > (isTrip ? longestJourney : 0)
    }

    private static let longestJourney: Int32 = 45
  }
}
