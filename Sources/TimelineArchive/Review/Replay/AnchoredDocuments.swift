import GRDB
import TimelineModel

/// The documents in which the words of the log are looked for.
struct AnchoredDocuments {
  /// By the hash of the text, and by path: indices into the timeline's documents.
  private var byHash: [[UInt8]: Int] = [:]
  private var byPath: [String: Int] = [:]
  /// The documents that articles which are gone became, by the hash of these.
  private var successors: [[UInt8]: Int] = [:]

  /// - Parameter documents: the archive's documents, in the order of the timeline.
  init(_ documents: [Int64], of timeline: Timeline, _ db: Database) throws {
    var index: [Int64: Int] = [:]
    for (position, document) in documents.enumerated() { index[document] = position }
    let hashes = try Row.fetchCursor(
      db, sql: "SELECT id, hash FROM documents WHERE hash IN (SELECT hash FROM change_quotes)")
    while let row = try hashes.next() {
      let hash: StoredBytes = row[1]
      byHash[hash.bytes] = index[row[0]]
    }
    let paths = try Row.fetchCursor(
      db,
      sql: """
        SELECT document, path, part FROM articles JOIN files ON files.id = file
        WHERE CASE part WHEN '' THEN path ELSE path || '#' || part END IN (SELECT path FROM change_quotes)
        """)
    while let row = try paths.next() {
      byPath[Archive.path(ofPart: row[2], in: row[1])] = index[row[0]]
    }
    for (hash, gone) in try GoneDocument.fetchAll(db) where byHash[hash] == nil {
      // An article that still has some of the words at its old path lives on there.
      let livesOn = gone.quotes.contains { quote in
        byPath[quote.path].map { Attachment(quote, in: timeline.documents[$0].text.utf8).range != nil }
          ?? false
      }
      if !livesOn { successors[hash] = try gone.successor(among: index, in: timeline, db) }
    }
  }

  /// Takes in a document that is quoted from now on.
  mutating func learn(_ quote: QuotedWords, at document: Int) {
    byHash[quote.hash] = document
    byPath[quote.path] = document
  }

  /// Where quoted words stand: in the document with the same text, else in the one at the same path, else in the
  /// one that it became under another name.
  func attachment(of quote: QuotedWords, in timeline: Timeline) -> Attachment {
    place(of: quote, in: timeline)?.attachment ?? .lost(.documentGone)
  }

  /// The same as a span.
  func span(of quote: QuotedWords, in timeline: Timeline) -> SourceSpan? {
    guard let (document, attachment) = place(of: quote, in: timeline), let range = attachment.range else {
      return nil
    }
    return SourceSpan(document: Document.ID(document), bytes: range)
  }

  private func place(
    of quote: QuotedWords, in timeline: Timeline
  ) -> (document: Int, attachment: Attachment)? {
    let document = byHash[quote.hash] ?? successors[quote.hash] ?? byPath[quote.path]
    return document.map { ($0, Attachment(quote, in: timeline.documents[$0].text.utf8)) }
  }
}
