import TimelineModel

extension DocumentTimeline {
  /// A document that was read in parts: what they tell is put together as what several documents tell is.
  ///
  /// - Parameter parts: one or more, in the order of the text.
  init(joining parts: [DocumentTimeline]) {
    self = parts[0]
    guard parts.count > 1 else { return }
    var record = LinkingRecord()
    for part in parts { record.entries.append(record.entry(of: part)) }
    let grouping = EventGrouping(record)
    var people = PersonRegistry()
    (events, quotes) = ([], [])
    for (part, groups) in zip(parts, grouping.groupOf) {
      let actors = part.cast.map { people.actor(for: $0) }
      let ids = Dictionary(uniqueKeysWithValues: zip(part.events.map(\.id), groups))
      for (event, group) in zip(part.events, groups) {
        var moved = event
        moved.move(to: Document.ID(0), actors: actors, quotesFrom: quotes.count)
        moved.id = Event.ID(UInt64(group))
        let journey = event.journey.flatMap { ids[$0] }.flatMap { $0 == group ? nil : Event.ID(UInt64($0)) }
        if Int(group) == events.count {
          moved.journey = journey
          events.append(moved)
        } else {
          EventComparison.merge(&events[Int(group)], with: moved, of: .otherPart)
          events[Int(group)].journey = events[Int(group)].journey ?? journey
        }
      }
      quotes += part.quotes.map { quote in
        var quote = quote
        quote.speaker = quote.speaker.map { actors[Int($0.index)] }
        quote.event = quote.event.flatMap { ids[$0] }.map { Event.ID(UInt64($0)) }
        return quote
      }
    }
    for (event, group) in grouping.groups.enumerated() where group.isRetitled {
      events[event].title = EventTitle.title(of: events[event], series: nil) { people.name(of: $0) }
    }
    cast = people.people
    date = parts.first { $0.date.edtf != nil }?.date ?? date
  }
}
