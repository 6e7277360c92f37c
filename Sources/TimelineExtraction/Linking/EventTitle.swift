package import TimelineModel

/// One line that names an event.
package enum EventTitle {
  package static func title(of event: Event, series: String?, name: (Actor.ID) -> String) -> String {
    let travellers = event.participants.filter { event.kind != .trip || $0.role != .host }.map {
      name($0.actor)
    }
    var place: String { event.place.map { " " + preposition(for: $0, event.kind) + $0.name } ?? "" }
    switch event.kind {
    case .trip:
      let who = list(travellers)
      if let count = event.count {
        return "\(who): \(count) trips" + (event.place.map { " to " + $0.name } ?? " abroad")
      }
      return
        "\(who) \(travellers.count > 1 ? "travel" : "travels") to \(event.place?.name ?? "another country")"
    case .summit:
      if let series {
        let head = series.hasSuffix("ummit") ? series : "\(series) summit"
        return head + place + (travellers.isEmpty ? "" : ": " + list(travellers))
      }
      return travellers.count < 2
        ? "Summit" + place + (travellers.isEmpty ? "" : ": " + list(travellers))
        : "\(list(travellers)) hold a summit" + place
    case .call:
      if let count = event.count { return "\(list(travellers)): \(count) calls" }
      return "\(list(travellers)) \(travellers.count > 1 ? "speak" : "speaks") by telephone"
    case .meeting, .context:
      if let count = event.count { return "\(list(travellers)): \(count) meetings" + place }
      if travellers.isEmpty { return (series.map { "\($0) ministers meet" } ?? "Talks") + place }
      return travellers.count == 1
        ? "\(travellers[0]) holds talks" + place : "\(list(travellers)) meet" + place
    }
  }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last else { return "Somebody" }
    if names.count == 1 { return last }
    if names.count == 2 { return names[0] + " and " + last }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// "in Moscow", "at the White House".
  private static func preposition(for place: Place, _ kind: Event.Kind) -> String {
    let words = place.name.utf8.split(separator: 0x20)
    guard let last = words.last, words.count > 1 else { return "in " }
    return Venues.isVenue(String(Substring(last)))
      ? (place.name.hasPrefix("the ") ? "at " : "at the ") : "in "
  }
}
