import TimelineModel

/// The events of a timeline as lines of text in columns: when, what, who, where, and the event's name for
/// `summitry show`.
struct EventList {
  private let timeline: Timeline

  init(_ timeline: Timeline) { self.timeline = timeline }

  func write(to output: inout Output) {
    let idLength = output.columns == nil ? 12 : EventNames(timeline).shortestUniqueLength
    var table = TextTable(columns: [
      .init(tone: .date), .init(tone: .kind, comfortable: 16), .init(comfortable: 24), .init(comfortable: 12),
      .init(tone: .faint),
    ])
    for event in timeline.events {
      let id = String(event.id.description.prefix(idLength))
      table.add([
        DateLabel.short(event.date), EventLabel.kind(event), who(event), EventLabel.place(event, timeline),
        id,
      ])
    }
    table.write(to: &output)
  }

  private func who(_ event: Event) -> String {
    event.participants.isEmpty ? event.title : EventLabel.people(event, timeline)
  }
}
