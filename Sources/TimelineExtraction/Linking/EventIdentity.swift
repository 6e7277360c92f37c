package import TimelineModel

/// Identities that are the same on every run and machine.
enum EventIdentity {
  /// A hash of kind, people, place, date and count; of equal ones the words of the evidence tell them apart.
  static func ids(of events: [Event], in timeline: Timeline) -> [Event.ID] {
    var taken: Set<Event.ID> = []
    taken.reserveCapacity(events.count)
    var chains: [Chain: (Hash, Int)] = [:]
    let slugs = timeline.actors.map(\.slug)
    return events.indices.map { index in
      let hash = Hash(of: events[index], slugs)
      var id = Event.ID(hash.value)
      if taken.insert(id).inserted { return id }
      // Of many that are told in the same words, each goes on where the one before found a place.
      let words = events[index].evidence.first.map { timeline[$0.span] } ?? ""
      let chain = Chain(start: hash.value, words: words)
      var (end, attempt) = chains[chain] ?? (hash, 0)
      repeat {
        end.combine(words)
        end.combine(String(attempt))
        attempt += 1
        id = Event.ID(end.value)
      } while !taken.insert(id).inserted
      chains[chain] = (end, attempt)
      return id
    }
  }

  /// What is tried for events with the same facts that are told in the same words.
  private struct Chain: Hashable {
    let start: UInt64
    let words: String
  }

  private struct Hash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init(of event: Event, _ slugs: [String]) {
      combine(event.kind == .trip ? "trip" : event.kind == .call ? "call" : "meeting")
      for slug in event.participants.map({ slugs[Int($0.actor.index)] }).sorted() { combine(slug) }
      combine(event.place?.country?.rawValue ?? "")
      combine(event.place?.name ?? "")
      combine(event.date.edtf ?? "")
      combine(event.count.map(String.init) ?? "")
      combine(event.status.rawValue)
    }

    mutating func combine(_ text: String) {
      var text = text
      text.withUTF8 { for byte in $0 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 } }
      value = (value ^ 0xFF) &* 0x100_0000_01B3
    }
  }
}

/// The order of a timeline: by first day, then last, undated events last.
package enum EventOrder {
  package static func comesFirst(_ a: (event: Event, id: Event.ID), _ b: (event: Event, id: Event.ID)) -> Bool
  {
    Key(a.event.date, a.event.kind, a.id) < Key(b.event.date, b.event.kind, b.id)
  }

  /// The positions of events in their order.
  static func order(of events: [Event], ids: [Event.ID]) -> [Int] {
    let keys = events.indices.map { (key: Key(events[$0].date, events[$0].kind, ids[$0]), position: $0) }
    return keys.sorted { $0.key < $1.key }.map(\.position)
  }

  private struct Key: Comparable {
    let first: Int32
    let last: Int32
    let rank: Int32
    let id: Event.ID

    init(_ date: EventDate, _ kind: Event.Kind, _ id: Event.ID) {
      first = (date.earliest ?? date.latest)?.number ?? .max
      last = date.latest?.number ?? .max
      rank = Int32(Event.Kind.allCases.firstIndex(of: kind) ?? 0)
      self.id = id
    }

    static func < (a: Key, b: Key) -> Bool {
      (a.first, a.last, a.rank, a.id) < (b.first, b.last, b.rank, b.id)
    }
  }
}
