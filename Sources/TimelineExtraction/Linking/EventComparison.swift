import Gazetteer
import TimelineModel

/// What two events of different documents must share to be compared at all.
struct EventKey: Hashable {
  var isTrip: Bool
  var first: Int32
  var second: Int32
  var name: String

  static func keys(of event: LinkingCriteria) -> [EventKey] {
    let people = event.people.map(\.index)
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
  static func areSame(_ a: LinkingCriteria, _ b: LinkingCriteria) -> Bool {
    guard KindFamily.areAlike(a.kind, b.kind), a.count == b.count, agree(a.status, b.status) else {
      return false
    }
    return datesAgree(a, b) && peopleAgree(a, b) && placesAgree(a, b)
  }

  private static func agree(_ a: Event.Status, _ b: Event.Status) -> Bool {
    a == b || (a == .planned && b == .occurred) || (a == .occurred && b == .planned)
      || (a == .planned && b == .cancelled) || (a == .cancelled && b == .planned)
  }

  private static func peopleAgree(_ a: LinkingCriteria, _ b: LinkingCriteria) -> Bool {
    let x = a.people
    let y = b.people
    let smaller = min(x.count, y.count)
    guard x.count <= y.count ? x.allSatisfy(y.contains) : y.allSatisfy(x.contains) else { return false }
    if x.count == y.count || a.kind == .trip || smaller >= 2 { return true }
    // A summit of many, of which each document names some.
    return a.kind == .summit && b.kind == .summit && a.place != nil && a.place?.name == b.place?.name
  }

  private static func placesAgree(_ a: LinkingCriteria, _ b: LinkingCriteria) -> Bool {
    guard let x = a.place, let y = b.place else { return true }
    let p = PlaceMention(x)
    let q = PlaceMention(y)
    if a.kind == .trip {
      guard let c = x.country, let d = y.country else { return PlaceComparison.areSame(p, q) }
      return CountryIdentity.areSame(c, d)
    }
    // On one day the same two meet once: the country of a house on a border may be told either way.
    return PlaceComparison.canAgree(p, q) || areOnOneDay(a, b) && PlaceComparison.mayBeOneSite(p, q)
  }

  private static func areOnOneDay(_ a: LinkingCriteria, _ b: LinkingCriteria) -> Bool {
    guard let day = a.bounds.earliest, a.kind != .call, a.people.count == 2, b.people.count == 2 else {
      return false
    }
    return a.bounds.latest == day && b.bounds.earliest == day && b.bounds.latest == day
  }

  private static func datesAgree(_ a: LinkingCriteria, _ b: LinkingCriteria) -> Bool {
    let (x, y) = (DayRange(a), DayRange(b))
    guard canAgree(x, y) else { return false }
    // The same meeting under dates a day or two apart: both are kept.
    return x.overlaps(y) || a.place != nil && b.place != nil
  }

  /// The days of an event as numbers; of an event without a first or a last day none.
  struct DayRange {
    let first: Int32
    let last: Int32
    let isBounded: Bool

    init(_ criteria: LinkingCriteria) {
      first = criteria.bounds.earliest?.number ?? 0
      last = criteria.bounds.latest?.number ?? 0
      isBounded = criteria.isDated
    }

    var length: Int32 { last &- first }

    func overlaps(_ other: DayRange) -> Bool { max(first, other.first) <= min(last, other.last) }
  }

  /// Whether dates do not rule out that two events are one.
  static func canAgree(_ x: DayRange, _ y: DayRange) -> Bool {
    guard x.isBounded, y.isBounded else { return false }
    if x.overlaps(y) { return min(x.length, y.length) <= 366 }
    return x.length <= 7 && y.length <= 7 && max(y.first &- x.last, x.first &- y.last) <= 2
  }

  /// Lets an event take in what another account tells of it. The title is left as it was.
  ///
  /// - Parameter teller: whose account it is.
  static func merge(_ event: inout Event, with other: Event, of teller: Teller = .otherDocument) {
    if other.kind == .summit, event.kind == .meeting { event.kind = .summit }
    event.status = status(event.status, other.status)
    for participant in other.participants
    where !event.participants.contains(where: { $0.actor == participant.actor }) {
      event.participants.append(participant)
    }
    if !other.countries.allSatisfy(event.countries.contains) {
      event.countries = Array(Set(event.countries).union(other.countries)).sorted()
    }
    event.place = narrower(event.place, other.place)
    if let place = event.place, let told = other.place, told.name != place.name,
      !event.otherPlaces.contains(told)
    {
      event.otherPlaces.append(told)
    }
    merge(&event.date, with: other.date, of: teller)
    event.otherDate = event.status == .postponed ? event.otherDate ?? other.otherDate : nil
    // Only what the same document told before can be the same sentence; it stands at the end.
    let document = other.evidence.first?.span.document
    let known = event.evidence[
      (event.evidence.lastIndex { $0.span.document != document } ?? -1) + 1..<event.evidence.count]
    // By index, since an iterator would copy each, and by the span first, which nearly always differs.
    let new = other.evidence.filter { evidence in
      !known.indices.contains { known[$0].span == evidence.span && known[$0] == evidence }
    }
    event.evidence += new
    event.quotes += other.quotes
    event.explanation += other.explanation
    event.explanation.append(
      Reason(
        rule: teller.rule, span: other.evidence.first?.span))
  }

  /// Whose account an event takes in.
  struct Teller: Sendable {
    /// In plain words.
    let name: String
    /// Why the event takes it in: made once for all events.
    let rule: String

    static let otherDocument = Teller("another document")
    static let otherPart = Teller("another part of the document")

    private init(_ name: String) {
      self.name = name
      rule = "told of by \(name): the same people, place and days"
    }
  }

  static func status(_ a: Event.Status, _ b: Event.Status) -> Event.Status {
    let order: [Event.Status] = [.proposed, .planned, .postponed, .occurred, .cancelled, .denied]
    return (order.firstIndex(of: a) ?? 0) >= (order.firstIndex(of: b) ?? 0) ? a : b
  }

  static func narrower(_ a: Place?, _ b: Place?) -> Place? {
    guard let a, let b else { return a ?? b }
    return a != b && PlaceComparison.isCountryName(PlaceMention(a)) ? b : a
  }

  /// Whether one account of a time is the more exact one, of two that agree.
  static func isNarrower(_ y: DateBounds, than x: DateBounds) -> Bool {
    guard let p = y.earliest, let q = y.latest, let r = x.earliest, let s = x.latest else { return false }
    return q - p < s - r && !x.intersection(y).isEmpty
  }

  private static func merge(_ date: inout EventDate, with other: EventDate, of teller: Teller) {
    if date.bounds.intersection(other.bounds).isEmpty {
      date.conflicts += other.because.prefix(1).map {
        Reason(rule: "\(teller.name) gives \(other.edtf ?? "another date")", span: $0.span)
      }
      return
    }
    let isStated = date.certainty == .stated && other.certainty == .stated
    if isNarrower(other.bounds, than: date.bounds) {
      let (because, conflicts) = (date.because, date.conflicts)
      date = other
      date.because += because
      date.conflicts = conflicts + other.conflicts
    } else {
      append(other, to: &date)
    }
    if isStated { date.certainty = .stated }
  }

  private static func append(_ other: EventDate, to date: inout EventDate) {
    date.because += other.because
    date.conflicts += other.conflicts
  }
}
