import TimelineModel

/// An event of one document: the mentions that tell of it, put together.
struct DraftEvent {
  var kind: Event.Kind
  var status: Event.Status
  /// So far only a headline tells of it.
  var isTenseless = false
  /// Indices into the document's mentions of events, in the order of the text.
  var mentions: [Int]
  var visitors: [Int]
  var hosts: [Int]
  var participants: [Int]
  var place: PlaceMention?
  var count: Int?
  var ordinal: Int?
  var series: String?
  /// The days its own mentions give, for telling events apart.
  var days: DateBounds
  /// Why mentions were put together, with the sentence that was added.
  var merges: [(rule: String, mention: Int)] = []

  var people: [Int] {
    var all: [Int] = []
    all.reserveCapacity(visitors.count + participants.count + hosts.count)
    for person in visitors where !all.contains(person) { all.append(person) }
    for person in participants where !all.contains(person) { all.append(person) }
    for person in hosts where !all.contains(person) { all.append(person) }
    return all
  }

  var isTrip: Bool { kind == .trip }
}
