import TimelineModel

/// Makes anchors of events as they are now. The documents that they quote are known from then on.
extension Replay {
  /// The event with an identity.
  ///
  /// - Parameter hash: the SHA-256 of a document's text.
  mutating func anchor(_ id: Event.ID, hash: (Document.ID) throws -> [UInt8]) throws -> EventAnchor {
    guard let index = index(of: id) else { throw ArchiveError(.notFound, "there is no event \(id)") }
    let event = timeline.events[index]
    return EventAnchor(
      event: id, kind: event.kind, title: event.title, people: timeline.people(of: index),
      snapshot: EventSnapshot(event, in: timeline),
      quotes: try event.evidence.prefix(EventAnchor.mostQuotes).map { try quote($0.span, hash) })
  }

  /// Words: those that are split off from an event, or tell of a person's own.
  mutating func anchor(
    _ spans: [SourceSpan], like event: EventAnchor?, hash: (Document.ID) throws -> [UInt8]
  ) throws -> EventAnchor {
    EventAnchor(
      event: event?.event ?? Event.ID(0), kind: event?.kind ?? .context, title: event?.title ?? "",
      people: event?.people ?? [],
      snapshot: event?.snapshot ?? EventSnapshot(kind: .context, title: "", people: []),
      quotes: try spans.map { try quote($0, hash) })
  }

  private mutating func quote(
    _ span: SourceSpan, _ hash: (Document.ID) throws -> [UInt8]
  ) throws -> QuotedWords {
    let document = timeline[span.document]
    let quote = QuotedWords(
      span.bytes, of: document.text, hash: try hash(span.document), path: document.path)
    documents.learn(quote, at: Int(span.document.index))
    return quote
  }
}
