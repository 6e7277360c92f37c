import TimelineModel

extension DocumentLinker {
  /// The events that a mention can tell of as far as its people and what it is near to go, in the order of
  /// the text.
  func candidates(for mention: EventMention, isFollowingText: Bool) -> [Int] {
    let people = mention.isTrip ? mention.visitors : mention.people
    if !people.isEmpty, !mention.isJoined {
      let ofSeries = mention.series.flatMap { eventsOfSeries[$0] } ?? []
      return DocumentLinker.inOrder(
        lastEvents(of: people, for: mention) + ofSeries.suffix(Self.memoryOfSeries)
          + eventsOfNobody.suffix(Self.memoryOfPeople))
    }
    guard isFollowingText, !mention.hasPeople || mention.isJoined, mention.place == nil else {
      return Array(events.indices)
    }
    let reach = mention.isJoined && mention.kind == .meeting ? Self.reachOfJoining : Self.reach
    let near = placed.reversed().prefix { mentions[$0].sentence >= mention.sentence - reach }
    return DocumentLinker.inOrder(near.compactMap { eventOf[$0] })
  }

  /// The last events of some of these people that a mention of them can tell of: a meeting of all of them, or of some
  /// of them alone. Most events of one who meets many are told apart by that.
  private func lastEvents(of people: [Int], for mention: EventMention) -> [Int] {
    let days = EventOutline.Days(MentionDays.bounds(of: mention, in: view))
    /// For each of them how many of the events, which stand in the order of the text, are not looked at yet.
    var left = people.map { eventsOfPerson[$0].count }
    func last(_ position: Int) -> Int? {
      left[position] > 0 ? eventsOfPerson[people[position]][left[position] - 1] : nil
    }
    var found: [Int] = []
    while found.count < Self.memoryOfPeople, let event = people.indices.lazy.compactMap(last).max() {
      var shared = 0
      for position in people.indices where last(position) == event {
        left[position] -= 1
        shared += 1
      }
      if outlines[event].isTrip == mention.isTrip,
        mention.isTrip || shared == people.count || shared == outlines[event].peopleCount,
        !EventOutline.Days.areApart(days, outlines[event].days, isTrip: mention.isTrip)
      {
        found.append(event)
      }
    }
    return found
  }

  /// Each once, in their order.
  static func inOrder(_ events: consuming [Int]) -> [Int] {
    if events.count < 2 { return events }
    events.sort()
    var count = 1
    for index in 1..<events.count where events[index] != events[count - 1] {
      events[count] = events[index]
      count += 1
    }
    events.removeLast(events.count - count)
    return events
  }

  /// How many events back one is looked for that the same people can have taken part in.
  private static let memoryOfPeople = 256
  /// How many gatherings of a series back one that others attend is looked for.
  private static let memoryOfSeries = 32
  /// How many sentences back words that name neither people nor place can point.
  static let reach = 12
  /// How many sentences back words point that tell who else took part.
  private static let reachOfJoining = 2
}
