import GRDB
import TimelineModel

/// An article of whose words the log speaks and whose text is not in the archive any more: it may have been edited
/// and renamed.
struct GoneDocument {
  /// What the log quotes of it.
  private(set) var quotes: [QuotedWords] = []
  /// When it was spoken of first, in milliseconds since 1970: what it became was added later.
  private var time = Int64.max

  /// All that are gone, by the hash of their text.
  static func fetchAll(_ db: Database) throws -> [[UInt8]: GoneDocument] {
    var documents: [[UInt8]: GoneDocument] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT hash, path, start, before, words, after, time FROM change_quotes
        JOIN changes ON changes.id = change WHERE hash NOT IN (SELECT hash FROM documents)
        """)
    while let row = try rows.next() {
      let hash: StoredBytes = row[0]
      let quote = QuotedWords(
        hash: hash.bytes, path: row[1], start: row[2], before: row[3], words: row[4], after: row[5])
      documents[hash.bytes, default: GoneDocument()].quotes.append(quote)
      documents[hash.bytes]!.time = min(documents[hash.bytes]!.time, row[6])
    }
    return documents
  }

  /// The one document that has words of it in their context, and was added since; nil where there is none, or
  /// where several have such words: nobody can tell then.
  func successor(among index: [Int64: Int], in timeline: Timeline, _ db: Database) throws -> Int? {
    var found: Int?
    var texts: [Int: FlowingText] = [:]
    for quote in Set(quotes) {
      for document in try candidates(for: quote, db) {
        guard let position = index[document], position != found else { continue }
        let text = texts[position] ?? FlowingText(timeline.documents[position].text.utf8)
        texts[position] = text
        guard GoneDocument.hasInContext(quote, text) else { continue }
        if found != nil { return nil }
        found = position
      }
    }
    return found
  }

  /// The documents that have the words and were added since, a few of them.
  private func candidates(for quote: QuotedWords, _ db: Database) throws -> [Int64] {
    guard let phrase = SearchExpression("\"" + quote.words.replacing("\"", with: " ") + "\"").fts5 else {
      return []
    }
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT documents.id FROM document_search JOIN documents ON documents.id = document_search.rowid
        WHERE document_search MATCH ? AND added * 1000 + 999 >= ? LIMIT ?
        """, arguments: ["text : " + phrase, time, GoneDocument.mostCandidates])
  }

  private static let mostCandidates = 64
  /// Fewer bytes beside words tell little.
  private static let shortestContext = 16

  /// Whether words stand in a text once, with what stood before or after them.
  private static func hasInContext(_ quote: QuotedWords, _ text: FlowingText) -> Bool {
    let words = FlowingText(Array(quote.words.utf8)).bytes
    let before = FlowingText(Array(quote.before.utf8)).bytes
    let after = FlowingText(Array(quote.after.utf8)).bytes
    if before.count >= shortestContext, text.places(of: before + words).count == 1 { return true }
    if after.count >= shortestContext, text.places(of: words + after).count == 1 { return true }
    return text.places(of: before + words + after).count == 1
  }
}
