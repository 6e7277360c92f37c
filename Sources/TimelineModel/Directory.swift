/// What a timeline tells of one person or country, all events together.
public struct DirectoryEntry<Subject: Hashable & Sendable>: Sendable {
  /// Who or which.
  public var subject: Subject
  /// How many events there are; sums count as what they sum up.
  public var eventCount: Int
  /// The first of the events by date; nil where none is dated.
  public var first: EventDate?
  /// The last of the events by date; nil where none is dated.
  public var last: EventDate?
  /// Whom they met or spoke with, and how often; the most frequent first.
  public var met: [(subject: Subject, count: Int)]
}

extension Timeline {
  /// The people and organisations that take part in events, those with most events first.
  public func peopleDirectory() -> [DirectoryEntry<Actor.ID>] {
    directory { event in
      event.participants.map(\.actor)
    } meeting: { event in
      event.participants.map(\.actor)
    } precedes: {
      self[$0].slug < self[$1].slug
    }
  }

  /// The countries in the events, those with most events first. Countries meet through their people.
  public func countryDirectory() -> [DirectoryEntry<CountryCode>] {
    directory {
      $0.countries
    } meeting: { event in
      Set(event.participants.compactMap { self[$0.actor].country }).sorted()
    } precedes: {
      $0 < $1
    }
  }

  private func directory<Subject>(
    of subjects: (Event) -> [Subject], meeting: (Event) -> [Subject], precedes: (Subject, Subject) -> Bool
  ) -> [DirectoryEntry<Subject>] {
    var entries: [Subject: DirectoryEntry<Subject>] = [:]
    var met: [Subject: [Subject: Int]] = [:]
    for event in events where event.kind != .context {
      for subject in Set(subjects(event)) {
        entries[subject, default: .init(subject: subject, eventCount: 0, met: [])].add(event)
      }
      guard event.status == .occurred, event.kind != .trip else { continue }
      let people = Set(meeting(event))
      for one in people {
        for other in people where other != one { met[one, default: [:]][other, default: 0] += 1 }
      }
    }
    for (subject, counts) in met {
      entries[subject]?.met = counts.sorted {
        $0.value != $1.value ? $0.value > $1.value : precedes($0.key, $1.key)
      }.map { (subject: $0.key, count: $0.value) }
    }
    return entries.values.sorted {
      $0.eventCount != $1.eventCount
        ? $0.eventCount > $1.eventCount : precedes($0.subject, $1.subject)
    }
  }
}

extension DirectoryEntry {
  /// Takes in an event; they come in the order of the timeline.
  fileprivate mutating func add(_ event: Event) {
    eventCount += event.count ?? 1
    guard !event.date.isOpen, event.status != .cancelled, event.status != .denied else { return }
    if first == nil { first = event.date }
    if last == nil || DirectoryEntry.end(event.date) >= DirectoryEntry.end(last!) { last = event.date }
  }

  private static func end(_ date: EventDate) -> Int32 { (date.latest ?? date.earliest)?.number ?? .min }
}
