import TimelineModel
import GRDB
import TimelineExtraction

/// Whether everything that was found and said still rests on the documents' words.
public struct Verification: Sendable {
  /// Something that is not as it was.
  public struct Finding: Hashable, Sendable {
    /// How bad it is.
    public enum Kind: Hashable, Sendable {
      /// Words that stand elsewhere now and were found again.
      case moved
      /// Words that a change rests on and that are not found, or a document that is not what was read.
      case lost
      /// A change whose event the extractor finds no more: it is shown as it was.
      case unfound
      /// A change whose event cannot be shown, for its words are gone.
      case orphaned

      /// Whether something cannot be found again.
      public var isLoss: Bool { self == .lost || self == .orphaned }
    }

    /// How bad it is.
    public var kind: Kind
    /// One line that says what and where.
    public var message: String
  }

  /// What is not as it was, in the order of documents and log.
  public internal(set) var findings: [Finding] = []
  /// How many documents were looked at.
  public internal(set) var documents = 0
  /// How many pieces of evidence and quotes.
  public internal(set) var quotes = 0
  /// How many changes that are in force.
  public internal(set) var changes = 0

  /// Whether anything cannot be found again.
  public var isAnythingLost: Bool { findings.contains { $0.kind.isLoss } }
}

extension Archive {
  /// Looks at every document, every quote and every change.
  ///
  /// - Throws: `badData` where the file itself is damaged.
  public func verify() throws(ArchiveError) -> Verification {
    try read { db in
      guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
        throw ArchiveError(.badData, "\(self.path): the archive is damaged; restore a backup")
      }
    }
    let reviewed = try reviewed()
    var verification = Verification()
    try read { db in
      try Archive.verifyDocuments(reviewed, &verification, db)
      Archive.verifyEvidence(reviewed.timeline, &verification)
      try Archive.verifyChanges(reviewed, &verification, db)
    }
    return verification
  }

  private static func verifyDocuments(
    _ reviewed: Reviewed, _ verification: inout Verification, _ db: Database
  ) throws {
    let statement = try db.makeStatement(sql: "SELECT hash FROM documents WHERE id = ?")
    let hashes = try reviewed.linked.documents.map { id in
      try StoredBytes.fetchOne(statement, arguments: [id])?.bytes
    }
    let documents = zip(reviewed.timeline.documents, hashes).map { (document: $0, hash: $1) }
    let areWhole = Parallel.map(documents, threads: Parallel.processorCount) {
      SHA256.digest($0.document.text.utf8) == $0.hash
    }
    for (document, isWhole) in zip(reviewed.timeline.documents, areWhole) where !isWhole {
      verification.findings.append(
        .init(kind: .lost, message: "\(document.path): the text that is kept is not the one that was read"))
    }
    verification.documents = documents.count
  }

  private static func verifyEvidence(_ timeline: Timeline, _ verification: inout Verification) {
    func check(_ span: SourceSpan, _ what: @autoclosure () -> String) {
      verification.quotes += 1
      let document = timeline[span.document]
      let text = document.text.utf8
      func isBoundary(_ index: Int) -> Bool { index == text.count || text[index] & 0xC0 != 0x80 }
      guard span.start < span.end, Int(span.end) <= text.count, isBoundary(Int(span.start)),
        isBoundary(Int(span.end))
      else {
        let place = "\(document.path): words at bytes \(span.start) to \(span.end) "
        verification.findings.append(.init(kind: .lost, message: place + "are not there: " + what()))
        return
      }
    }
    for event in timeline.events {
      for piece in event.evidence {
        check(piece.span, event.title)
        for mark in piece.marks { check(mark.span, event.title) }
      }
      for reason in event.date.because + event.date.conflicts + event.explanation {
        if let span = reason.span { check(span, event.title) }
      }
    }
    for quote in timeline.quotes { check(quote.span, "a quote") }
  }

  private static func verifyChanges(
    _ reviewed: Reviewed, _ verification: inout Verification, _ db: Database
  ) throws {
    let documents = try AnchoredDocuments(reviewed.linked.documents, of: reviewed.timeline, db)
    let orphans = Set(reviewed.orphans.map(\.id))
    let unfound = Set(reviewed.unfound.map(\.id))
    for entry in try log(db) where entry.isInForce {
      verification.changes += 1
      for anchor in entry.events {
        for quote in anchor.quotes {
          let head = "change \(entry.id), \(quote.path): “\(quote.words)” "
          switch documents.attachment(of: quote, in: reviewed.timeline) {
          case .inPlace: break
          case .moved: verification.findings.append(.init(kind: .moved, message: head + "has moved"))
          case .lost(let loss):
            verification.findings.append(.init(kind: .lost, message: head + loss.words))
          }
        }
      }
      if orphans.contains(entry.id) {
        let title = entry.events.first?.label ?? ""
        let message = "change \(entry.id) is orphaned: its event is not found any more: \(title)"
        verification.findings.append(.init(kind: .orphaned, message: message))
      } else if unfound.contains(entry.id) {
        let title = entry.events.first?.label ?? ""
        let message = "change \(entry.id) is kept: the extractor finds its event no more: \(title)"
        verification.findings.append(.init(kind: .unfound, message: message))
      }
    }
  }
}

extension Attachment.Loss {
  fileprivate var words: String {
    switch self {
    case .documentGone: "is lost: its document is not in the archive"
    case .wordsGone: "is lost: the words are not in the document any more"
    case .ambiguous: "is lost: the words stand in the document more than once"
    }
  }
}
