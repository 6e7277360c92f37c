import Gazetteer
import TimelineModel

/// What two events of different documents must share to be compared at all.
struct EventKey: Hashable {
  var isTrip: Bool
  var first: Int32
  var second: Int32
  var name: String

  static func keys(of event: Event) -> [EventKey] {
    let people = event.participants.filter { event.kind != .trip || $0.role != .host }.map(\.actor.index)
    if event.kind == .trip {
      let country = event.place?.country?.rawValue ?? ""
      return people.map { EventKey(isTrip: true, first: $0, second: -1, name: country) }
    }
    var keys: [EventKey] = []
    if event.kind == .summit || people.count < 2 {
      keys.append(EventKey(isTrip: false, first: -1, second: -1, name: event.place?.name ?? ""))
    }
    for (index, a) in people.prefix(6).enumerated() {
      for b in people.prefix(6).dropFirst(index + 1) {
        keys.append(EventKey(isTrip: false, first: min(a, b), second: max(a, b), name: ""))
      }
    }
    return keys
  }
}

/// Whether two events that documents tell of are one, and what both together say.
enum EventComparison {
  static func areSame(_ a: Event, _ b: Event) -> Bool {
    guard KindFamily.areAlike(a.kind, b.kind), a.count == b.count, agree(a.status, b.status) else {
      return false
    }
    return datesAgree(a, b) && peopleAgree(a, b) && placesAgree(a, b)
  }

  private static func agree(_ a: Event.Status, _ b: Event.Status) -> Bool {
    a == b || (a == .planned && b == .occurred) || (a == .occurred && b == .planned)
      || (a == .planned && b == .cancelled) || (a == .cancelled && b == .planned)
  }

  /// Who takes part; a trip is its visitors'.
  private static func people(_ event: Event) -> [Actor.ID] {
    event.participants.filter { event.kind != .trip || $0.role != .host }.map(\.actor)
  }

  private static func peopleAgree(_ a: Event, _ b: Event) -> Bool {
    let x = people(a)
    let y = people(b)
    let smaller = min(x.count, y.count)
    guard x.count <= y.count ? x.allSatisfy(y.contains) : y.allSatisfy(x.contains) else { return false }
    if x.count == y.count || a.kind == .trip || smaller >= 2 { return true }
    // A summit of many, of which each document names some.
    return a.kind == .summit && b.kind == .summit && a.place != nil && a.place?.name == b.place?.name
  }

  private static func placesAgree(_ a: Event, _ b: Event) -> Bool {
    guard let x = a.place, let y = b.place else { return true }
    let p = PlaceMention(x)
    let q = PlaceMention(y)
    if a.kind == .trip {
      guard let c = x.country, let d = y.country else { return PlaceComparison.areSame(p, q) }
      return CountryIdentity.areSame(c, d)
    }
    return PlaceComparison.canAgree(p, q)
  }

  private static func datesAgree(_ a: Event, _ b: Event) -> Bool {
    let x = a.date.bounds
    let y = b.date.bounds
    guard let first = x.earliest, let last = x.latest, let low = y.earliest, let high = y.latest else {
      return false
    }
    if !x.intersection(y).isEmpty {
      return min(last - first, high - low) <= 366
    }
    // The same meeting under dates a day or two apart: both are kept.
    return last - first <= 7 && high - low <= 7 && max(low - last, first - high) <= 2 && a.place != nil
      && b.place != nil
  }

  static func merged(_ a: Event, _ b: Event, name: (Actor.ID) -> String) -> Event {
    var event = a
    if b.kind == .summit, a.kind == .meeting { event.kind = .summit }
    event.status = status(a.status, b.status)
    for participant in b.participants
    where !event.participants.contains(where: { $0.actor == participant.actor }) {
      event.participants.append(participant)
    }
    event.countries = Array(Set(a.countries).union(b.countries)).sorted()
    event.place = narrower(a.place, b.place)
    if let other = b.place, let place = event.place, other.name != place.name,
      !event.otherPlaces.contains(other)
    {
      event.otherPlaces.append(other)
    }
    event.date = merged(a.date, b.date)
    event.evidence += b.evidence.filter { !a.evidence.contains($0) }
    event.quotes += b.quotes
    event.explanation += b.explanation
    event.explanation.append(
      Reason(
        rule: "told of by another document: the same people, place and days", span: b.evidence.first?.span))
    event.title = EventTitle.title(of: event, series: nil, name: name)
    if a.participants.count < 2, a.kind == .summit { event.title = a.title }
    return event
  }

  private static func status(_ a: Event.Status, _ b: Event.Status) -> Event.Status {
    let order: [Event.Status] = [.proposed, .planned, .postponed, .occurred, .cancelled, .denied]
    return (order.firstIndex(of: a) ?? 0) >= (order.firstIndex(of: b) ?? 0) ? a : b
  }

  private static func narrower(_ a: Place?, _ b: Place?) -> Place? {
    guard let a, let b else { return a ?? b }
    return PlaceComparison.isCountryName(PlaceMention(a)) ? b : a
  }

  private static func merged(_ a: EventDate, _ b: EventDate) -> EventDate {
    let x = a.bounds
    let y = b.bounds
    let common = x.intersection(y)
    var date = a
    if common.isEmpty {
      date.conflicts += b.because.prefix(1).map {
        Reason(rule: "another document gives " + (b.edtf ?? "another date"), span: $0.span)
      }
      return date
    }
    // The narrower account is the more exact one.
    if let p = y.earliest, let q = y.latest, let r = x.earliest, let s = x.latest, q - p < s - r {
      date = b
      date.because += a.because
    } else {
      date.because += b.because
    }
    date.conflicts = a.conflicts + b.conflicts
    if a.certainty == .stated, b.certainty == .stated { date.certainty = .stated }
    return date
  }
}
