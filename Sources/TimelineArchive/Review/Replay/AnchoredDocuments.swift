import GRDB
import TimelineModel

/// The documents in which the words of the log are looked for.
struct AnchoredDocuments {
  /// By the hash of the text, and by path: indices into the timeline's documents.
  private var byHash: [[UInt8]: Int] = [:]
  private var byPath: [String: Int] = [:]

  /// - Parameter documents: the archive's documents, in the order of the timeline.
  init(_ documents: [Int64], _ db: Database) throws {
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
  }

  /// Where quoted words stand: in the document with the same text, else in the one at the same path.
  func attachment(of quote: QuotedWords, in timeline: Timeline) -> Attachment {
    guard let document = document(of: quote) else { return .lost(.documentGone) }
    return Attachment(quote, in: timeline.documents[document].text.utf8)
  }

  /// The same as a span.
  func span(of quote: QuotedWords, in timeline: Timeline) -> SourceSpan? {
    guard let document = document(of: quote), let range = attachment(of: quote, in: timeline).range else {
      return nil
    }
    return SourceSpan(document: Document.ID(document), bytes: range)
  }

  private func document(of quote: QuotedWords) -> Int? { byHash[quote.hash] ?? byPath[quote.path] }
}
