import TimelineBrowser
import TimelineModel

/// Draws a small timeline for nobody: what is looked up when something is drawn for the first time is then known.
enum Rehearsal {
  static func run() {
    let state = BrowserState(timeline: IndexedTimeline(timeline), width: 80, height: 24)
    var view = PacedView()
    _ = view.canvas(state, now: .now)
  }

  private static var timeline: Timeline {
    var timeline = Timeline()
    let day = Day.first(ofYear: 2000)
    timeline.actors = [Actor(id: Actor.ID(0), slug: "a", name: "A", role: "president", country: nil)]
    timeline.events = [
      Event(
        id: Event.ID(1), kind: .trip, status: .occurred, title: "A travels",
        date: EventDate(earliest: day, latest: day, certainty: .stated),
        participants: [.init(actor: Actor.ID(0), role: .visitor)], evidence: [])
    ]
    return timeline
  }
}
