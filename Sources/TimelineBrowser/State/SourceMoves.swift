import TimelineModel

/// From the place in an article that one reads to other events of it, and to other articles on its event.
extension BrowserState {
  /// To another event that the document tells of and the filter shows; its places are then those one goes
  /// through.
  mutating func moveToEventHere(_ step: Int) -> [Effect] {
    guard case .source(var source) = screens.last else { return [] }
    let document = source.page.document
    let places = eventPlaces(in: document)
    guard !places.isEmpty else {
      notice = whyNoEvents(in: document)
      return []
    }
    let before = source.excerpt
    let here = source.excerpt.flatMap { excerpt in
      excerpt.event.flatMap { event in places.firstIndex { $0.event == event } }
    }
    let wanted: Int
    if let here {
      wanted = here + step
    } else {
      // From words that are of no event that is shown: to those that follow them, or stand before.
      let start = before.flatMap { $0.span.document == document ? $0.span.start : nil } ?? -1
      let following = places.firstIndex { $0.span.start > start } ?? places.count
      wanted = step > 0 ? following + step - 1 : following + step
    }
    guard places.indices.contains(wanted) || here == nil || max(0, min(wanted, places.count - 1)) != here
    else {
      notice = "this is the \(step > 0 ? "last" : "first") event in this document"
      return []
    }
    let next = places[max(0, min(wanted, places.count - 1))]
    if case .document = source.origin,
      let place = source.excerpts.firstIndex(where: { $0.event == next.event })
    {
      source.go(to: place, self)
    } else if let other = SourceState.ofEvent(next.event, self, in: document) {
      source = other
    }
    screens[screens.count - 1] = .source(source)
    select(event: next.event)
    return []
  }

  /// The events that a document tells of and the filter shows, each with its first words there, in their order.
  private func eventPlaces(in document: Document.ID) -> [(event: Int, span: SourceSpan)] {
    index.events(.document, value: Int(document.index)).lazy.map { Int($0) }
      .filter { result.events.contains($0) }
      .compactMap { event in
        timeline.events[event].evidence.lazy.map(\.span).filter { $0.document == document }.min()
          .map { (event, $0) }
      }
      .sorted { ($0.span, $0.event) < ($1.span, $1.event) }
  }

  /// To another document that tells of the event one reads about.
  mutating func moveToDocument(_ step: Int) -> [Effect] {
    guard case .source(let source) = screens.last else { return [] }
    guard let excerpt = source.excerpt, let event = excerpt.event ?? event(quotedAt: excerpt.span) else {
      notice = "these words are of no event"
      return []
    }
    var documents: [Document.ID] = []
    for evidence in timeline.events[event].evidence where !documents.contains(evidence.span.document) {
      documents.append(evidence.span.document)
    }
    guard documents.contains(where: { $0 != source.page.document }) else {
      notice = "no other document tells of this event"
      return []
    }
    let here = documents.firstIndex(of: source.page.document)
    let wanted = max(0, min((here ?? (step > 0 ? -1 : documents.count)) + step, documents.count - 1))
    guard wanted != here, let other = SourceState.ofEvent(event, self, in: documents[wanted]) else {
      notice = "this is the \(step > 0 ? "last" : "first") document that tells of this event"
      return []
    }
    screens[screens.count - 1] = .source(other)
    notice = "document \(wanted + 1) of \(documents.count) that tell of this event"
    return []
  }

  /// Whether another document tells of the event one reads about.
  var isToldElsewhere: Bool {
    guard case .source(let source) = screens.last, let event = source.excerpt?.event else { return false }
    return timeline.events[event].evidence.contains { $0.span.document != source.page.document }
  }

  /// The event at which quoted words were said.
  private func event(quotedAt span: SourceSpan) -> Int? {
    timeline.quotes.first { $0.span == span }?.event.flatMap { position(of: $0) }
  }
}
