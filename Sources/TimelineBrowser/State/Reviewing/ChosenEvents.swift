import TimelineModel

/// Events that are chosen to be made one.
extension BrowserState {
  /// Chooses the selected event, or no longer.
  mutating func chooseEvent() -> [Effect] {
    guard isReviewPossible, let selected = selectedEvent else { return [] }
    let id = timeline.events[selected].id
    if chosenEvents.remove(id) == nil { chosenEvents.insert(id) }
    let others = liveChosen.filter { $0 != id }.count
    let isChosen = chosenEvents.contains(id)
    notice =
      liveChosen.isEmpty
      ? "no event is chosen"
      : "\(counted(liveChosen.count, "event")) chosen:  "
        + (isChosen && others == 0 ? "choose another, then " : "")
        + "\(keys.label("merge-events")) makes one of them"
    return []
  }

  /// Makes one event of those that are chosen and the selected one, which takes in the others.
  mutating func mergeChosen() -> [Effect] {
    guard isReviewPossible, let selected = selectedEvent else { return [] }
    let first = timeline.events[selected].id
    let others = liveChosen.filter { $0 != first }
    guard !others.isEmpty else {
      notice = "choose other events with \(keys.label("choose-event")) that are the same as this one"
      return []
    }
    chosenEvents = []
    return [.review(.merge([first] + others))]
  }

  /// The chosen events that are there, in the order of the timeline.
  private var liveChosen: [Event.ID] {
    chosenEvents.compactMap { indexed.position(of: $0) }.sorted().map { timeline.events[$0].id }
  }

  /// Whether what is said of events can be kept; says why where not.
  var isReviewPossible: Bool {
    mutating get {
      if !keepsReviews { notice = BrowserState.needsArchive }
      return keepsReviews
    }
  }

  /// What is said where what one says of events cannot be kept.
  public static let needsArchive =
    "to say what is right, keep the articles: 'summitry add', then 'summitry'"
}
