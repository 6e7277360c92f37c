public import TimelineModel
import GRDB

extension Archive {
  /// The timeline with what people made of it.
  public func reviewed() throws(ArchiveError) -> Reviewed {
    let linked = try linked()
    return try read { db in try Archive.reviewed(linked, db) }
  }

  static func reviewed(_ linked: Linked, _ db: Database) throws -> Reviewed {
    let log = try log(db)
    if log.isEmpty { return Reviewed(timeline: linked.timeline, orphans: [], linked: linked) }
    let documents = try AnchoredDocuments(linked.documents, db)
    var replay = Replay(linked.timeline, documents: documents)
    // What was made again comes after what was made meanwhile.
    let entries = Dictionary(uniqueKeysWithValues: log.map { ($0.id, $0) })
    for id in LogState(log).inForce { replay.apply(entries[id]!) }
    return Reviewed(timeline: replay.finished(), orphans: replay.orphans, linked: linked)
  }

  /// Enters a change into the log.
  ///
  /// - Parameters:
  ///   - events: the events it is about, the one that stays first.
  ///   - spans: of a split the sentences that go; of an event of one's own the words that tell of it.
  /// - Returns: what is known now.
  /// - Throws: `notFound` where an event is not there, or where the change would change nothing.
  public func review(
    _ action: ReviewAction, of events: [Event.ID], spans: [SourceSpan] = [], in reviewed: Reviewed
  ) throws(ArchiveError) -> Reviewed {
    try write { db in
      var anchors = try events.map { try Archive.anchor($0, in: reviewed, db) }
      if !spans.isEmpty { anchors.append(try Archive.anchor(spans, like: anchors.first, in: reviewed, db)) }
      let entry = try Archive.append(action.name, values: action.values, anchors: anchors, db)
      let outcome = try Archive.reviewed(reviewed.linked, db)
      guard !outcome.orphans.contains(where: { $0.id == entry }) else {
        throw ArchiveError(.notFound, "that cannot be done: the event would not be found again by its words")
      }
      try Archive.keepShown(outcome, db)
      return outcome
    }
  }

  /// Takes back the last change that is in force.
  ///
  /// - Returns: the change; nil where there is none.
  public func undo() throws(ArchiveError) -> LogEntry? { try reverse("undo") { $0.inForce.last } }

  /// Makes again the last change that was taken back.
  ///
  /// - Returns: the change; nil where there is none.
  public func redo() throws(ArchiveError) -> LogEntry? { try reverse("redo") { $0.undone.last } }

  private func reverse(_ action: String, _ choose: (LogState) -> Int64?) throws(ArchiveError) -> LogEntry? {
    let linked = try linked()
    return try write { db in
      let log = try Archive.log(db)
      guard let id = choose(LogState(log)) else { return nil }
      _ = try Archive.append(action, reverses: id, db)
      try Archive.keepShown(try Archive.reviewed(linked, db), db)
      return log.first { $0.id == id }
    }
  }

  // MARK: Anchors

  private static func anchor(_ id: Event.ID, in reviewed: Reviewed, _ db: Database) throws -> EventAnchor {
    guard let index = reviewed.timeline.events.firstIndex(where: { $0.id == id }) else {
      throw ArchiveError(.notFound, "there is no event \(id)")
    }
    let event = reviewed.timeline.events[index]
    return EventAnchor(
      event: id, kind: event.kind, title: event.title, people: reviewed.timeline.people(of: index),
      quotes: try event.evidence.prefix(EventAnchor.mostQuotes).map { try quote($0.span, reviewed, db) })
  }

  private static func anchor(
    _ spans: [SourceSpan], like event: EventAnchor?, in reviewed: Reviewed, _ db: Database
  ) throws -> EventAnchor {
    EventAnchor(
      event: event?.event ?? Event.ID(0), kind: event?.kind ?? .context, title: event?.title ?? "",
      people: event?.people ?? [], quotes: try spans.map { try quote($0, reviewed, db) })
  }

  private static func quote(_ span: SourceSpan, _ reviewed: Reviewed, _ db: Database) throws -> QuotedWords {
    let document = reviewed.timeline[span.document]
    let hash = try StoredBytes.fetchOne(
      db, sql: "SELECT hash FROM documents WHERE id = ?",
      arguments: [reviewed.linked.documents[Int(span.document.index)]])
    return QuotedWords(span.bytes, of: document.text, hash: hash?.bytes ?? [], path: document.path)
  }
}
