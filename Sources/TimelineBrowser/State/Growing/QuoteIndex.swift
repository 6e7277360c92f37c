import TimelineModel

/// How quotes are sorted.
enum QuoteOrder: Hashable, Sendable, CaseIterable {
  case date, speaker

  /// "by date".
  var words: String {
    switch self {
    case .date: "by date"
    case .speaker: "by speaker"
    }
  }
}

/// The quotes of a timeline in both orders, and the events they were said at. All by position.
struct QuoteIndex: Sendable {
  private var byDate: [Int32]
  private var bySpeaker: [Int32]
  /// Negative for a quote of no event.
  private var events: [Int32]

  /// - Parameter position: where an event is among the events.
  init(_ timeline: Timeline, _ names: ShortNames, position: (Event.ID) -> Int?) {
    let events = timeline.quotes.map { quote in quote.event.flatMap(position).map { Int32($0) } ?? -1 }
    self.events = events
    // What was said at no event is as old as the words; what has no date comes last.
    let days = zip(timeline.quotes, events).map { quote, event in
      let date = event >= 0 ? timeline.events[Int(event)].date : timeline[quote.span.document].date
      return (date.earliest ?? date.latest)?.number ?? .max
    }
    let ranks = QuoteIndex.ranks(timeline, names)
    let speakers = timeline.quotes.map { quote in quote.speaker.map { ranks[Int($0.index)] } ?? .max }
    let byDate = timeline.quotes.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    self.byDate = byDate.map { Int32($0) }
    bySpeaker = byDate.sorted { (speakers[$0], days[$0], $0) < (speakers[$1], days[$1], $1) }.map {
      Int32($0)
    }
  }

  subscript(order: QuoteOrder) -> [Int32] { order == .date ? byDate : bySpeaker }

  /// The event a quote was said at; nil where it was said at none.
  func event(of quote: Int) -> Int? { events[quote] < 0 ? nil : Int(events[quote]) }

  /// The place of each person in the order of their names.
  private static func ranks(_ timeline: Timeline, _ names: ShortNames) -> [Int] {
    let sorted = timeline.actors.indices.sorted {
      (names[timeline.actors[$0].id], timeline.actors[$0].name, $0)
        < (names[timeline.actors[$1].id], timeline.actors[$1].name, $1)
    }
    var ranks = [Int](repeating: 0, count: sorted.count)
    for (rank, actor) in sorted.enumerated() { ranks[actor] = rank }
    return ranks
  }
}
