import TimelineModel

/// The days that a mention's own words give it.
enum MentionDays {
  static func bounds(of mention: EventMention, in view: DocumentView) -> DateBounds {
    var bounds = DateBounds.open
    for time in mention.times where time.isPosition {
      let next = view.days(of: time)
      guard !next.isOpen else { continue }
      if bounds.isOpen {
        bounds = next
        continue
      }
      let common = bounds.intersection(next)
      if common.isEmpty {
        // Beginning and end of one stay.
        bounds = DateBounds(
          earliest: [bounds.earliest, next.earliest].compactMap { $0 }.min(),
          latest: [bounds.latest, next.latest].compactMap { $0 }.max())
      } else {
        bounds = common
      }
    }
    return bounds
  }
}
