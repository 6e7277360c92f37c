package import TimelineModel

/// Identities that are the same on every run and machine.
enum EventIdentity {
  /// A hash of kind, people, place, date and count; of equal ones the words of the evidence tell them apart.
  static func ids(of events: [Event], in timeline: Timeline) -> [Event.ID] {
    var taken: Set<Event.ID> = []
    return events.map { event in
      var hash = Hash()
      hash.combine(event.kind == .trip ? "trip" : event.kind == .call ? "call" : "meeting")
      for slug in event.participants.map({ timeline[$0.actor].slug }).sorted() { hash.combine(slug) }
      hash.combine(event.place?.country?.rawValue ?? "")
      hash.combine(event.place?.name ?? "")
      hash.combine(event.date.edtf ?? "")
      hash.combine(event.count.map(String.init) ?? "")
      hash.combine(event.status.rawValue)
      var id = Event.ID(hash.value)
      var attempt = 0
      while !taken.insert(id).inserted {
        hash.combine(event.evidence.first.map { timeline[$0.span] } ?? "")
        hash.combine(String(attempt))
        attempt += 1
        id = Event.ID(hash.value)
      }
      return id
    }
  }

  private struct Hash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    mutating func combine(_ text: String) {
      for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
      value = (value ^ 0xFF) &* 0x100_0000_01B3
    }
  }
}

/// The order of a timeline: by first day, then last, undated events last.
package enum EventOrder {
  package static func comesFirst(_ a: (event: Event, id: Event.ID), _ b: (event: Event, id: Event.ID)) -> Bool
  {
    key(a.event) != key(b.event) ? key(a.event) < key(b.event) : a.id < b.id
  }

  private static func key(_ event: Event) -> [Int32] {
    let date = event.date
    let first = date.earliest ?? date.latest
    return [first?.number ?? .max, date.latest?.number ?? .max, rank(event.kind)]
  }

  private static func rank(_ kind: Event.Kind) -> Int32 {
    Int32(Event.Kind.allCases.firstIndex(of: kind) ?? 0)
  }
}

extension Array where Element == Int32 {
  fileprivate static func < (a: [Int32], b: [Int32]) -> Bool { a.lexicographicallyPrecedes(b) }
}
