import Gazetteer

/// Classes of marks that several rules look for.
struct MarkClass: OptionSet, Sendable {
  let rawValue: UInt8
  /// Opens a quotation, and nothing else: "“".
  static let openingQuote = MarkClass(rawValue: 1)
  /// Closes a quotation, and nothing else: "”".
  static let closingQuote = MarkClass(rawValue: 2)
  /// Opens or closes a quotation.
  static let straightQuote = MarkClass(rawValue: 4)
  /// Opens or closes a quotation, or stands inside a word: all that look like an apostrophe.
  static let singleQuote = MarkClass(rawValue: 8)
  /// Parts phrases: a comma, a bracket, a dash.
  static let phraseBreak = MarkClass(rawValue: 16)
  /// Ends a clause, as a semicolon does.
  static let clauseStop = MarkClass(rawValue: 32)

  /// All marks of quotation.
  static let quotes: MarkClass = [.openingQuote, .closingQuote, .straightQuote, .singleQuote]
  /// May open a quotation.
  static let mayOpenQuote: MarkClass = [.openingQuote, .straightQuote, .singleQuote]

  /// Calls `body` with marks and a class of each.
  static func forEachMark(_ body: (WordKey, MarkClass) -> Void) {
    for key in NameWords.openQuotes { body(key, .openingQuote) }
    for key in NameWords.closeQuotes { body(key, .closingQuote) }
    body(NameWords.straightQuote, .straightQuote)
    body("'", .singleQuote)
    for key in ClauseMarks.breaks.words { body(key, .phraseBreak) }
    for key in ClauseMarks.stops.words { body(key, .clauseStop) }
  }
}
