extension Timeline {
  /// The timeline without the events that a person rejected.
  public var withoutRejected: Timeline {
    let rejected = Set(events.filter { $0.review.verdict == .rejected }.map(\.id))
    if rejected.isEmpty { return self }
    var shown = self
    shown.events.removeAll { rejected.contains($0.id) }
    for index in shown.events.indices {
      if let journey = shown.events[index].journey, rejected.contains(journey) {
        shown.events[index].journey = nil
      }
    }
    for index in shown.quotes.indices {
      if let event = shown.quotes[index].event, rejected.contains(event) { shown.quotes[index].event = nil }
    }
    return shown
  }
}
