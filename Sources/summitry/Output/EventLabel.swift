import TimelineModel

/// Short words for the parts of an event.
enum EventLabel {
  /// "summit", "planned trip", "9 trips".
  static func kind(_ event: Event) -> String {
    var words = event.kind.rawValue
    if let count = event.count { words = "\(count) \(words)s" }
    return event.status == .occurred ? words : event.status.rawValue + " " + words
  }

  static func people(_ event: Event, _ timeline: Timeline) -> String {
    event.participants.map { timeline[$0.actor].name }.joined(separator: ", ")
  }

  /// "Vladivostok, Russia", or the country alone, or nothing.
  static func place(_ event: Event, _ timeline: Timeline) -> String {
    guard let place = event.place else { return "" }
    return self.place(place, timeline)
  }

  static func place(_ place: Place, _ timeline: Timeline, withRegion: Bool = false) -> String {
    var parts = [place.name]
    if withRegion, let region = place.region, region != place.name { parts.append(region) }
    if let country = place.country {
      let name = timeline.name(of: country)
      if name != place.name { parts.append(name) }
    }
    return parts.joined(separator: ", ")
  }
}
