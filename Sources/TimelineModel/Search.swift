import Glibc

/// Words to search for. Case matters only where they have capitals; accents, hyphens and the shape of
/// quotation marks never do.
public struct SearchQuery: Hashable, Sendable {
  /// What was typed.
  public let text: String
  let folded: [UInt8]
  /// For each folded byte whether it was a capital; empty where case does not matter.
  let capitals: [Bool]
  /// The position of the folded byte that is least common in English.
  let anchor: Int

  /// A query; it finds nothing where the text is empty.
  public init(_ text: String) {
    self.text = text
    var haystack = Haystack()
    haystack.append(text)
    let folded = haystack.bytes
    self.folded = folded
    let capitals = folded.indices.map { haystack.isCapital($0) }
    self.capitals = capitals.contains(true) ? capitals : []
    anchor = folded.indices.max { SearchQuery.rarity(folded[$0]) < SearchQuery.rarity(folded[$1]) } ?? 0
  }

  /// Higher for bytes that are less common in English.
  private static func rarity(_ byte: UInt8) -> Int {
    byCommonness.firstIndex(of: byte) ?? byCommonness.count
  }

  private static let byCommonness = Array(" etaoinsrhldcumfpgwybvkxjqz".utf8)

  /// A text as it is compared: without case and accents, hyphens and white space as spaces.
  public static func fold(_ text: String) -> [UInt8] { Folding.fold(text) }

  /// Whether it finds nothing.
  public var isEmpty: Bool { folded.isEmpty }

  /// Where the words stand in a text, as UTF-8 byte ranges in order, not overlapping.
  public func ranges(in utf8: [UInt8], within range: Range<Int>? = nil) -> [Range<Int>] {
    let range = (range ?? 0..<utf8.count).clamped(to: 0..<utf8.count)
    guard !isEmpty, !range.isEmpty else { return [] }
    var haystack = Haystack()
    var origins: [Int32] = []
    utf8.withUnsafeBufferPointer { bytes in
      haystack.append(UnsafeBufferPointer(rebasing: bytes[range]), origins: &origins)
    }
    origins.append(Int32(range.count))
    var ranges: [Range<Int>] = []
    var position = 0
    while let hit = haystack.firstMatch(of: self, from: position) {
      var end = hit + folded.count
      // A letter that folds to two ("æ") is hit as a whole.
      while end < haystack.bytes.count, origins[end] == origins[end - 1] { end += 1 }
      ranges.append(range.lowerBound + Int(origins[hit])..<range.lowerBound + Int(origins[end]))
      position = end
    }
    return ranges
  }

  /// Where the words stand in a string.
  public func ranges(in text: String) -> [Range<Int>] { ranges(in: Array(text.utf8)) }
}

/// Folded bytes, with a bit for each that tells whether it was a capital.
struct Haystack: Sendable {
  private(set) var bytes: [UInt8] = []
  private var capitals: [UInt64] = []

  func isCapital(_ index: Int) -> Bool {
    index / 64 < capitals.count && capitals[index / 64] >> UInt64(index % 64) & 1 == 1
  }

  mutating func append(_ text: String) {
    var copy = text
    copy.withUTF8 { append($0) }
  }

  mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
    forEachUnit(utf8) { _, _ in }
  }

  /// - Parameter origins: gets, for each byte added, the offset of the scalar it came from.
  mutating func append(_ utf8: UnsafeBufferPointer<UInt8>, origins: inout [Int32]) {
    forEachUnit(utf8) { offset, count in
      for _ in 0..<count { origins.append(Int32(offset)) }
    }
  }

  /// Ends a stretch: no match runs over it.
  mutating func appendBoundary() { bytes.append(0xFF) }

  private mutating func forEachUnit(_ utf8: UnsafeBufferPointer<UInt8>, _ body: (Int, Int) -> Void) {
    var position = 0
    while position < utf8.count {
      let (unit, length) = Folding.unit(at: position, in: utf8)
      if let unit {
        if unit.isUpper { setCapital(bytes.count, unit.count) }
        for index in 0..<unit.count { bytes.append(unit[index]) }
        body(position, unit.count)
      } else {
        bytes.append(contentsOf: utf8[position..<position + length])
        body(position, length)
      }
      position += length
    }
  }

  private mutating func setCapital(_ index: Int, _ count: Int) {
    for bit in index..<index + count {
      while capitals.count <= bit / 64 { capitals.append(0) }
      capitals[bit / 64] |= 1 << UInt64(bit % 64)
    }
  }

  func firstMatch(of query: SearchQuery, from start: Int) -> Int? {
    var found: Int?
    forEachMatch(of: query, from: start) { match in
      found = match
      return bytes.count
    }
    return found
  }

  /// Looks for the query's least common byte and compares around it.
  ///
  /// - Parameter body: gets where a match starts, and tells from where to look on.
  func forEachMatch(of query: SearchQuery, from start: Int, _ body: (Int) -> Int) {
    bytes.withUnsafeBufferPointer { bytes in
      query.folded.withUnsafeBufferPointer { needle in
        guard let base = bytes.baseAddress, !needle.isEmpty else { return }
        let last = bytes.count - needle.count
        let anchor = query.anchor
        let rarest = Int32(needle[anchor])
        var position = start
        search: while position <= last {
          guard let found = memchr(base + position + anchor, rarest, last - position + 1) else { return }
          position = UnsafeRawPointer(found) - UnsafeRawPointer(base) - anchor
          for index in 0..<needle.count where bytes[position + index] != needle[index] {
            position += 1
            continue search
          }
          if query.capitals.isEmpty
            || needle.indices.allSatisfy({ isCapital(position + $0) == query.capitals[$0] })
          {
            position = body(position)
          } else {
            position += 1
          }
        }
      }
    }
  }
}

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

  /// Indexes a timeline.
  public init(_ timeline: Timeline) {
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
    events = members.flatMap { $0 }
  }

  /// The events in which a query stands somewhere.
  public func events(matching query: SearchQuery) -> EventSet {
    var found = EventSet(universe: eventCount)
    guard !query.isEmpty else { return found }
    var stretch = 0
    haystack.forEachMatch(of: query, from: 0) { match in
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
