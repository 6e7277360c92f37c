import TimelineModel

/// An event in a few words.
enum EventWording {
  /// Who, as family names: "Kim, Putin"; more than four are counted.
  static func who(_ event: Event, _ names: ShortNames) -> String {
    let isTrip = event.kind == .trip && event.participants.contains { $0.role != .host }
    var text = ""
    var count = 0
    for participant in event.participants where !isTrip || participant.role != .host {
      count += 1
      if count > 4 { continue }
      if count > 1 { text += ", " }
      text += names[participant.actor]
    }
    return count > 4 ? text + " +\(count - 4)" : text
  }

  /// How many events it sums up: ": 9 trips", shorter " ×9"; empty for a single one.
  static func count(_ event: Event, short: Bool = false) -> String {
    guard let count = event.count else { return "" }
    return short ? " ×\(count)" : ": \(count) \(event.kind.plural)"
  }

  /// The narrowest place, or the country.
  static func place(_ event: Event, _ timeline: Timeline) -> String {
    guard let place = event.place else { return "" }
    if place.name.isEmpty { return place.country.map { timeline.name(of: $0) } ?? "" }
    return place.name
  }

  /// Who and where in a row: "Kim → Russia", "Kim, Putin · Vostochny Cosmodrome".
  static func joint(_ event: Event) -> String { event.kind == .trip ? " → " : " · " }
}

/// "1 event", "2 events".
func counted(_ count: Int, _ one: String, _ several: String? = nil) -> String {
  grouped(count) + " " + (count == 1 ? one : several ?? one + "s")
}

/// "1,234,567"
func grouped(_ number: Int) -> String {
  if (0..<1000).contains(number) { return String(number) }
  let digits = Array(String(number))
  return digits.enumerated().map { index, digit in
    (index > 0 && (digits.count - index) % 3 == 0 ? "," : "") + String(digit)
  }.joined()
}

extension EventWording {
  /// "Kim, Putin · Vostochny Cosmodrome".
  static func line(_ event: Event, _ timeline: Timeline, _ names: ShortNames) -> String {
    let who = who(event, names) + count(event)
    let place = place(event, timeline)
    if place.isEmpty { return who.isEmpty ? event.title : who }
    return who.isEmpty ? place : who + joint(event) + place
  }
}
