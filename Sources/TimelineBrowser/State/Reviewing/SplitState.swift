import TimelineModel

/// Which sources of an event tell of another one.
struct SplitState: Sendable {
  let event: Event.ID
  /// What the event is called.
  let title: String
  let sources: [QuotedSource]
  /// Where each stands: "line 12, long.txt".
  let places: [String]
  /// Those that go, as positions.
  var going: Set<Int> = []
  var list = ListPosition()
}

extension BrowserState {
  var split: SplitState? {
    if case .split(let split) = dialog { split } else { nil }
  }

  /// Asks which sources of the selected event go.
  mutating func openSplit() -> [Effect] {
    guard isReviewPossible, let selected = selectedEvent else { return [] }
    let event = timeline.events[selected]
    guard event.evidence.count > 1 else {
      notice = "one source tells of this event: there is nothing to split off"
      return []
    }
    let sources = event.evidence.map { QuotedSource($0.span, timeline) }
    let places = event.evidence.map { evidence in
      let document = timeline[evidence.span.document]
      let line = document.text.line(ofByte: Int(evidence.span.start))
      return "line \(line), \(DocumentWording.fileName(document))"
    }
    dialog = .split(SplitState(event: event.id, title: event.title, sources: sources, places: places))
    return []
  }

  mutating func moveInSplit(_ motion: Motion) -> [Effect] {
    changeSplit { split, height in split.list.move(motion, count: split.sources.count, height: height) }
  }

  /// The selected source goes, or stays; then the next one is selected.
  mutating func toggleSource() -> [Effect] {
    changeSplit { split, height in
      let source = split.list.selected
      if split.going.remove(source) == nil { split.going.insert(source) }
      split.list.move(.lines(1), count: split.sources.count, height: height)
    }
  }

  mutating func acceptSplit() -> [Effect] {
    guard let split else { return [] }
    guard !split.going.isEmpty, split.going.count < split.sources.count else {
      notice =
        split.going.isEmpty
        ? "choose with \(keys.label("toggle-source")) which tell of another event" : "one source must stay"
      return []
    }
    dialog = nil
    return [.review(.split(split.event, split.going.sorted().map { split.sources[$0] }))]
  }

  private mutating func changeSplit(_ change: (inout SplitState, _ height: Int) -> Void) -> [Effect] {
    guard var split else { return [] }
    change(&split, SplitView.rows(split, ScreenLayout(self)).count)
    dialog = .split(split)
    return []
  }
}
