/// What a timeline tells of one person or country, all events together.
public struct DirectoryEntry<Subject: Hashable & Sendable>: Sendable {
  /// Who or which.
  public var subject: Subject
  /// How many events there are; one that sums up several counts once.
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
    directory(.person) { value, _ in
      Actor.ID(value)
    } meeting: { event in
      event.participants.map(\.actor)
    } precedes: {
      self[$0].slug < self[$1].slug
    }
  }

  /// The countries that take part in events or that they are in, those with most events first. Countries meet
  /// through their people.
  public func countryDirectory() -> [DirectoryEntry<CountryCode>] {
    directory(.country) { value, index in
      index.countries[value]
    } meeting: { event in
      Set(event.participants.compactMap { self[$0.actor].country }).sorted()
    } precedes: {
      $0 < $1
    }
  }

  private func directory<Subject>(
    _ facet: Facet, subject: (Int, TimelineIndex) -> Subject, meeting: (Event) -> [Subject],
    precedes: (Subject, Subject) -> Bool
  ) -> [DirectoryEntry<Subject>] {
    let index = TimelineIndex(self)
    let all = EventSet(universe: events.count, full: true)
    var entries: [Subject: DirectoryEntry<Subject>] = [:]
    for value in 0..<index.valueCount(facet) {
      let summary = index.summary(of: facet, value, in: all, countsShared: false, countsPlaces: false)
      guard summary.eventCount > 0 else { continue }
      let subject = subject(value, index)
      entries[subject] = DirectoryEntry(
        subject: subject, eventCount: summary.eventCount, first: summary.dated.map { events[$0.first].date },
        last: summary.dated.map { events[$0.last].date }, met: [])
    }
    var met: [Subject: [Subject: Int]] = [:]
    for event in events where event.status == .occurred && event.kind != .trip && event.kind != .context {
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
