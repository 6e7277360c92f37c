import TimelineModel

/// How an event is named on the command line: by its identity or the beginning of it, by its number in the
/// list, or by words that only it has.
struct EventNames {
  private static let shortestPrefix = 4
  private let timeline: Timeline
  private let areNumbered: Bool

  /// - Parameter areNumbered: whether the events have numbers: those that a person rejected have none.
  init(_ timeline: Timeline, areNumbered: Bool = true) {
    self.timeline = timeline
    self.areNumbered = areNumbered
  }

  /// The one event of a timeline that a name means: one that is shown, else one that a person rejected, which has
  /// no number.
  static func event(named name: String, in timeline: Timeline) throws(Failure) -> Event {
    let shown = timeline.withoutRejected
    if let index = try EventNames(shown).event(named: name) { return shown.events[index] }
    if let index = try EventNames(timeline, areNumbered: false).event(named: name) {
      return timeline.events[index]
    }
    throw Failure(status: .usage, message: "no event '\(name)'")
  }

  /// The number of digits that tell all events apart; at least 6.
  var shortestUniqueLength: Int {
    let sorted = timeline.events.map(\.id.description).sorted()
    var length = 6
    for (a, b) in zip(sorted, sorted.dropFirst()) {
      let common = zip(a.utf8, b.utf8).prefix { $0 == $1 }.count
      length = max(length, min(common + 1, 12))
    }
    return length
  }

  /// The one event, as an index, that a name means; nil where it means none. Where it may mean several, they
  /// are told.
  func event(named name: String) throws(Failure) -> Int? {
    let found = events(named: name)
    guard found.count > 1 else { return found.first }
    Messages.report("'\(name)' may mean \(found.count) events:")
    for index in found.prefix(Self.longestChoice) {
      Messages.write("  \(timeline.events[index].id)  \(timeline.events[index].title)")
    }
    if found.count > Self.longestChoice { Messages.write("  and \(found.count - Self.longestChoice) more") }
    throw Failure(status: .usage)
  }

  private static let longestChoice = 10

  /// The events, as indices, that a name may mean; a name that is exact means one.
  func events(named name: String) -> [Int] {
    if areNumbered, let number = Int(name), timeline.events.indices.contains(number - 1) {
      return [number - 1]
    }
    // "12" is a number of the list, "2019" may be words.
    if Int(name) != nil, name.utf8.count < Self.shortestPrefix { return [] }
    if name.utf8.count >= Self.shortestPrefix {
      let lowered = name.lowercased()
      let byID = timeline.events.indices.filter { timeline.events[$0].id.description.hasPrefix(lowered) }
      if !byID.isEmpty { return byID }
    }
    let found = timeline.events(matching: TimelineFilter(search: .init(name)))
    let titled = found.filter { timeline.events[$0].title == name }
    return titled.count == 1 ? titled : found
  }
}
