import TimelineModel

/// How an event is named on the command line: by its identity or the beginning of it.
struct EventNames {
  private let sorted: [String]

  init(_ timeline: Timeline) { sorted = timeline.events.map(\.id.description).sorted() }

  /// The number of digits that tell all events apart; at least 6.
  var shortestUniqueLength: Int {
    var length = 6
    for (a, b) in zip(sorted, sorted.dropFirst()) {
      let common = zip(a.utf8, b.utf8).prefix { $0 == $1 }.count
      length = max(length, min(common + 1, 12))
    }
    return length
  }
}
