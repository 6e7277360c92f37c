import TimelineModel

/// What several mentions say of whether an event took place.
enum StatusMerging {
  static func areCompatible(_ event: Event.Status, _ mention: Event.Status, definite: Bool) -> Bool {
    event == mention || definite || (event == .cancelled && mention == .planned)
      || (event == .planned && mention == .cancelled)
      || (event == .proposed && mention == .planned) || (event == .planned && mention == .proposed)
      || (event == .postponed && mention == .planned) || (event == .planned && mention == .postponed)
      || (event == .postponed && mention == .cancelled) || (event == .cancelled && mention == .postponed)
  }

  /// What is known of both: a cancellation outweighs a plan, a plan a proposal. Of being put off and being called
  /// off the one told last counts, but "had been due to leave" says only that it did not come to it, and "flew into
  /// Cairo today. He had put off the trip" how it came to its day.
  static func merged(
    _ event: Event.Status, _ mention: Event.Status, definite: Bool, isVerb: Bool, isToldAsMade: Bool
  ) -> Event.Status {
    if event == mention || isToldAsMade && event == .occurred && mention == .postponed { return event }
    if event == .cancelled, mention == .postponed { return mention }
    if event == .postponed, mention == .cancelled, isVerb { return event }
    // "will not meet" and "the meeting was called off" are one.
    let order: [Event.Status] = [.proposed, .planned, .occurred, .postponed, .denied, .cancelled]
    if definite, mention == .occurred { return event }
    return (order.firstIndex(of: mention) ?? 0) > (order.firstIndex(of: event) ?? 0) ? mention : event
  }
}
