public import TimelineModel
import GRDB

extension Archive {
  /// The timeline with what people made of it.
  ///
  /// - Parameter known: what was known before: while documents are the same, only the log is read.
  public func reviewed(knowing known: Reviewed? = nil) throws(ArchiveError) -> Reviewed {
    var reviewed = try settled(knowing: known)
    guard isWritable, try !read(Archive.isShownKept) else { return reviewed }
    try ignoringUnwritable { () throws(ArchiveError) in
      try write { db in
        guard try Archive.generation(db) == reviewed.linked.generation else { return }
        reviewed = try Archive.reviewed(reviewed.linked, db)
        try Archive.keepShown(reviewed, db)
      }
    }
    return reviewed
  }

  /// Documents and log as they were at one moment, unless others change them all the time.
  private func settled(knowing known: Reviewed? = nil) throws(ArchiveError) -> Reviewed {
    if let known {
      let now = try read { db in
        try Archive.generation(db) == known.linked.generation ? try Archive.reviewed(known.linked, db) : nil
      }
      if let now { return now }
    }
    let patience = 3
    for _ in 0..<patience {
      let linked = try linked()
      let reviewed = try read { db in
        try Archive.generation(db) == linked.generation ? try Archive.reviewed(linked, db) : nil
      }
      if let reviewed { return reviewed }
    }
    let linked = try linked()
    return try read { db in try Archive.reviewed(linked, db) }
  }

  static func reviewed(_ linked: Linked, _ db: Database) throws -> Reviewed {
    let log = try log(db)
    if log.isEmpty { return Reviewed(timeline: linked.timeline, orphans: [], unfound: [], linked: linked) }
    return try replay(log, on: linked, db).reviewed(linked)
  }

  private static func replay(_ log: [LogEntry], on linked: Linked, _ db: Database) throws -> Replay {
    let documents = try AnchoredDocuments(linked.documents, of: linked.timeline, db)
    var replay = Replay(linked.timeline, documents: documents)
    // What was made again comes after what was made meanwhile.
    let entries = Dictionary(uniqueKeysWithValues: log.map { ($0.id, $0) })
    for id in LogState(log).inForce { if let entry = entries[id] { replay.apply(entry) } }
    return replay
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
    try review([action], of: events, spans: spans, in: reviewed)
  }

  /// Enters several changes to the same events into the log: all of them or none.
  ///
  /// - Returns: what is known now.
  /// - Throws: `notFound` where an event is not there, or where a change would change nothing.
  public func review(
    _ actions: [ReviewAction], of events: [Event.ID], spans: [SourceSpan] = [], in reviewed: Reviewed
  ) throws(ArchiveError) -> Reviewed {
    try review(actions.map { (action: $0, events: events) }, spans: spans, in: reviewed)
  }

  /// Enters changes into the log, each of them the same to an event of its own: all of them or none.
  ///
  /// - Returns: what is known now.
  /// - Throws: `notFound` where an event is not there, or where a change would change nothing.
  public func review(
    _ action: ReviewAction, ofEach events: [Event.ID], in reviewed: Reviewed
  ) throws(ArchiveError) -> Reviewed {
    try review(events.map { (action: action, events: [$0]) }, spans: [], in: reviewed)
  }

  private typealias Change = (action: ReviewAction, events: [Event.ID])

  private func review(
    _ changes: [Change], spans: [SourceSpan], in reviewed: Reviewed
  ) throws(ArchiveError) -> Reviewed {
    var (reviewed, spans) = (reviewed, spans)
    while true {
      if let outcome = try attempt(changes, spans: spans, in: reviewed) { return outcome }
      // Documents came or went since.
      let now = try settled()
      spans = try spans.map { span throws(ArchiveError) in try Archive.moved(span, from: reviewed, to: now) }
      reviewed = now
    }
  }

  /// - Returns: nil where the documents are not those any more.
  private func attempt(
    _ changes: [Change], spans: [SourceSpan], in reviewed: Reviewed
  ) throws(ArchiveError) -> Reviewed? {
    try write { db in
      guard try Archive.generation(db) == reviewed.linked.generation else { return nil }
      // What others said meanwhile counts as well.
      var replay = try Archive.replay(try Archive.log(db), on: reviewed.linked, db)
      let hashes = try db.makeStatement(sql: "SELECT hash FROM documents WHERE id = ?")
      func hash(_ document: Document.ID) throws -> [UInt8] {
        let id = reviewed.linked.documents[Int(document.index)]
        return try StoredBytes.fetchOne(hashes, arguments: [id])?.bytes ?? []
      }
      var command: Int64?
      for (action, events) in changes {
        var anchors = try events.map { try replay.anchor($0, hash: hash) }
        if !spans.isEmpty { anchors.append(try replay.anchor(spans, like: anchors.first, hash: hash)) }
        let entry = try Archive.append(action, anchors: anchors, of: command, db)
        command = command ?? entry.id
        replay.apply(entry)
        guard replay.orphans.last?.id != entry.id else {
          throw ArchiveError(
            .notFound, "that cannot be done: the event would not be found again by its words")
        }
      }
      let outcome = replay.reviewed(reviewed.linked)
      try Archive.keepShown(outcome, db)
      return outcome
    }
  }

  /// The same words of the same document.
  private static func moved(
    _ span: SourceSpan, from old: Reviewed, to new: Reviewed
  ) throws(ArchiveError) -> SourceSpan {
    let document = old.linked.documents[Int(span.document.index)]
    guard let index = new.linked.documents.firstIndex(of: document),
      new.timeline.documents[index].text == old.timeline[span.document].text
    else {
      throw ArchiveError(.notFound, "\(old.timeline[span.document].path): it changed meanwhile; look again")
    }
    return SourceSpan(document: Document.ID(index), bytes: span.bytes)
  }

  /// Takes back what the last command that is in force changed.
  ///
  /// - Parameter known: what was known before.
  /// - Returns: the changes, the last first, with what is known now; nil where there is nothing to take back.
  public func undo(knowing known: Reviewed? = nil) throws(ArchiveError) -> Reversal? {
    try reverse("undo", \.inForce, known)
  }

  /// Makes again what was taken back last.
  ///
  /// - Parameter known: what was known before.
  /// - Returns: the changes with what is known now; nil where there is nothing to make again.
  public func redo(knowing known: Reviewed? = nil) throws(ArchiveError) -> Reversal? {
    try reverse("redo", \.undone, known)
  }

  private func reverse(
    _ action: String, _ candidates: (LogState) -> [Int64], _ known: Reviewed?
  ) throws(ArchiveError) -> Reversal? {
    let reversed = try write { db in
      let log = try Archive.log(db)
      let entries = Dictionary(uniqueKeysWithValues: log.map { ($0.id, $0) })
      let last = candidates(LogState(log)).reversed().compactMap { entries[$0] }
      let reversed = Array(last.prefix { $0.command == last[0].command })
      for entry in reversed { _ = try Archive.append(action, reverses: entry.id, db) }
      return reversed
    }
    guard !reversed.isEmpty else { return nil }
    // What is shown is made anew; where that is not reached, it is known to be old.
    return Reversal(changes: reversed, reviewed: try reviewed(knowing: known))
  }
}
