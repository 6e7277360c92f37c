import Dispatch
import Glibc
import Synchronization

/// Words of an event that are searched, folded once however many events share them.
enum Stretch: Hashable {
  case text(String)
  case actor(Actor.ID)
  case country(CountryCode)
  case span(SourceSpan)

  static func all(of event: Event) -> [Stretch] {
    var stretches: [Stretch] = [.text(event.title)]
    stretches += event.participants.map { .actor($0.actor) }
    stretches += event.countries.map { .country($0) }
    for place in [event.place].compactMap({ $0 }) + event.otherPlaces {
      stretches.append(.text(place.name))
      if let region = place.region { stretches.append(.text(region)) }
      if let country = place.country { stretches.append(.country(country)) }
    }
    return stretches + event.evidence.map { .span($0.span) }
  }
}

extension Haystack {
  fileprivate mutating func append(_ stretch: Stretch, of timeline: Timeline) {
    switch stretch {
    case .text(let text): append(text)
    case .country(let code): append(timeline.name(of: code))
    case .actor(let id):
      append(timeline[id].name)
      for alias in timeline[id].aliases {
        appendBoundary()
        append(alias)
      }
    case .span(let span):
      timeline[span.document].text.utf8.withUnsafeBufferPointer {
        append(UnsafeBufferPointer(rebasing: $0[span.bytes.clamped(to: 0..<$0.count)]))
      }
    }
    appendBoundary()
  }
}

extension Timeline {
  /// Whether a query stands somewhere in an event: title, people, countries, places or excerpts.
  func holds(_ query: SearchQuery, in event: Event) -> Bool {
    var haystack = Haystack()
    for stretch in Stretch.all(of: event) { haystack.append(stretch, of: self) }
    return !query.isEmpty && haystack.firstMatch(of: query, from: 0) != nil
  }
}

/// The searchable words of a timeline: titles, people, countries, places and excerpts, folded once.
public final class SearchIndex: Sendable {
  private let eventCount: Int
  private let haystack: Haystack
  /// Where each stretch starts in the haystack, and the events it belongs to:
  /// `events[eventOffsets[s]..<eventOffsets[s + 1]]`.
  private let starts: [Int]
  private let eventOffsets: [Int]
  private let events: [Int32]
  /// In long timelines, what the words are and where they stand.
  private let words: WordIndex?

  /// From so many events on, words are looked for instead of letters in all text.
  private static let wordsFrom = 50_000

  /// Indexes a timeline.
  public convenience init(_ timeline: Timeline) {
    self.init(timeline, indexesWords: timeline.events.count >= SearchIndex.wordsFrom)
  }

  init(_ timeline: Timeline, indexesWords: Bool) {
    var stretches: [Stretch: Int] = [:]
    var members: [[Int32]] = []
    var order: [Stretch] = []
    func add(_ stretch: Stretch, _ event: Int32) {
      if let known = stretches[stretch] {
        if members[known].last != event { members[known].append(event) }
      } else {
        stretches[stretch] = members.count
        members.append([event])
        order.append(stretch)
      }
    }
    for (position, event) in timeline.events.enumerated() {
      for stretch in Stretch.all(of: event) { add(stretch, Int32(position)) }
    }
    var haystack = Haystack()
    var starts: [Int] = []
    starts.reserveCapacity(order.count + 1)
    for stretch in order {
      starts.append(haystack.bytes.count)
      haystack.append(stretch, of: timeline)
    }
    starts.append(haystack.bytes.count)
    eventCount = timeline.events.count
    self.haystack = haystack
    self.starts = starts
    var offsets = [0]
    for member in members { offsets.append(offsets[offsets.count - 1] + member.count) }
    eventOffsets = offsets
    let events = members.flatMap { $0 }
    self.events = events
    if indexesWords {
      words = WordIndex(haystack, starts: starts, eventCount: timeline.events.count) {
        events[offsets[$0]..<offsets[$0 + 1]]
      }
    } else {
      words = nil
    }
  }

  /// The events in which a query stands somewhere.
  public func events(matching query: SearchQuery) -> EventSet {
    guard !query.isEmpty else { return EventSet(universe: eventCount) }
    if let events = words?.events(matching: query) { return events }
    return events(
      matching: query, parts: haystack.bytes.count < SearchIndex.longText ? 1 : SearchIndex.processors)
  }

  /// The events in which a query stands in the text, which is looked through in some parts at once.
  func events(matching query: SearchQuery, parts: Int) -> EventSet {
    guard parts > 1 else { return events(matching: query, in: 0..<starts.count - 1) }
    let bounds = (0...parts).map { part in
      part == parts ? starts.count - 1 : stretch(holding: haystack.bytes.count / parts * part, from: 0)
    }
    let sets = Mutex<[EventSet]>([])
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let set = events(matching: query, in: bounds[part]..<bounds[part + 1])
      sets.withLock { $0.append(set) }
    }
    return sets.withLock { sets in
      sets.reduce(into: EventSet(universe: eventCount)) { $0.formUnion($1) }
    }
  }

  /// Longer text is looked through by all processors.
  private static let longText = 1 << 22
  private static let processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// The events in which a query stands in some stretches.
  private func events(matching query: SearchQuery, in stretches: Range<Int>) -> EventSet {
    var found = EventSet(universe: eventCount)
    var stretch = stretches.lowerBound
    haystack.forEachMatch(of: query, from: starts[stretch], to: starts[stretches.upperBound]) { match in
      stretch = self.stretch(holding: match, from: stretch)
      found.insert(contentsOf: events[eventOffsets[stretch]..<eventOffsets[stretch + 1]])
      return starts[stretch + 1]
    }
    return found
  }

  /// The events in which phrases stand as they are asked for; all where none is.
  public func events(matching phrases: TimelineFilter.Phrases) -> EventSet {
    var found = EventSet(universe: eventCount, full: true)
    for phrase in phrases.included { found.formIntersection(events(matching: SearchQuery(phrase))) }
    for phrase in phrases.excluded { found.subtract(events(matching: SearchQuery(phrase))) }
    return found
  }

  /// The stretch that holds a byte at or after the start of another one: near ones are found soonest.
  private func stretch(holding byte: Int, from first: Int) -> Int {
    var step = 1
    var low = first
    while low + step < starts.count - 1, starts[low + step] <= byte {
      low += step
      step *= 2
    }
    var high = min(low + step, starts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle } else { high = middle }
    }
    return low
  }
}
