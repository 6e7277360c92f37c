import TimelineModel

/// What tells whether an event of one document is that of another one, and nothing else of it.
struct LinkingCriteria: Hashable {
  var kind: Event.Kind
  var status: Event.Status
  var count: Int?
  var bounds: DateBounds
  var participants: [Event.Participant]
  var place: Place?

  init(_ event: Event) {
    (kind, status, count) = (event.kind, event.status, event.count)
    (bounds, participants, place) = (event.date.bounds, event.participants, event.place)
  }

  /// Whether it has a first and a last day: without, it cannot be the same as another one.
  var isDated: Bool { bounds.earliest != nil && bounds.latest != nil }

  /// Who takes part; a trip is its visitors'.
  var people: [Actor.ID] {
    participants.lazy.filter { kind != .trip || $0.role != .host }.map(\.actor)
  }

  /// What both together say.
  mutating func merge(_ other: LinkingCriteria) {
    if other.kind == .summit, kind == .meeting { kind = .summit }
    status = EventComparison.status(status, other.status)
    for participant in other.participants
    where !participants.contains(where: { $0.actor == participant.actor }) {
      participants.append(participant)
    }
    place = EventComparison.narrower(place, other.place)
    if EventComparison.isNarrower(other.bounds, than: bounds) { bounds = other.bounds }
  }
}
