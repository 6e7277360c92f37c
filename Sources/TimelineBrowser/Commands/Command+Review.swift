import TimelineModel

extension Command {
  static let review: [Command] = [
    Command("accept-event", ["a"], .timeline, "say that this event is right (in an archive)") {
      $0.review { .accept($0) }
    },
    Command("reject-event", ["r"], .timeline, "say that it is wrong: it is not shown any more") {
      $0.review { .reject($0) }
    },
    Command("edit-event", ["E"], .timeline, "correct it, note on it or tag it, in $EDITOR") {
      $0.review { .edit($0) }
    },
    Command("undo-review", ["R"], [.timeline, .source], "take back what was said of events last") { _ in
      [.review(.undo)]
    },
    Command("redo-review", ["Y"], [.timeline, .source], "say again what was taken back") { _ in
      [.review(.redo)]
    },
  ]
}

extension BrowserState {
  /// Says something of the selected event.
  fileprivate mutating func review(_ request: (Event.ID) -> ReviewRequest) -> [Effect] {
    guard let selected = selectedEvent else { return [] }
    return [.review(request(timeline.events[selected].id))]
  }
}
