import Gazetteer

/// Marks that punctuate, by their key. Single quotes of every form, apostrophes and "'" have one key.
enum Marks {
  static let stop: WordKey = "."
  static let comma: WordKey = ","
  static let colon: WordKey = ":"
  /// Parts the cells of a row.
  static let bar: WordKey = "|"
  static let semicolon: WordKey = ";"
  static let hyphen: WordKey = "-"
  static let slash: WordKey = "/"
  static let enDash: WordKey = "–"
  static let emDash: WordKey = "—"
  static let ellipsis: WordKey = "…"
  static let rightQuote: WordKey = "”"
  static let rightGuillemet: WordKey = "»"
  static let leftBracket: WordKey = "["
  static let rightBracket: WordKey = "]"
  private static let exclamation: WordKey = "!"
  static let question: WordKey = "?"
  private static let straightQuote: WordKey = "\""
  private static let singleQuote: WordKey = "'"
  static let leftParenthesis: WordKey = "("
  static let rightParenthesis: WordKey = ")"
  private static let openers: [WordKey] = [
    "“", "\"", "'", "«", "„", "(", "[", "-", "–", "—", "•", "*", "$", "£", "€", "#", "@", "¿", "¡",
  ]

  static func isTerminator(_ key: WordKey) -> Bool {
    key == question || key == exclamation || key == ellipsis
  }

  static func endsSentence(_ key: WordKey) -> Bool { key == stop || isTerminator(key) }

  /// Whether a text that ends in the mark goes on or has ended: no headline does.
  static func pauses(_ key: WordKey) -> Bool {
    key == stop || key == comma || key == colon || key == semicolon || key == exclamation || key == ellipsis
  }

  static func isDash(_ key: WordKey) -> Bool { key == hyphen || key == enDash || key == emDash }

  static func closes(_ key: WordKey) -> Bool {
    key == rightQuote || key == straightQuote || key == singleQuote || key == rightParenthesis
      || key == rightBracket || key == rightGuillemet
  }

  static func opens(_ key: WordKey) -> Bool { openers.contains(key) }
  static func opensQuote(_ key: WordKey) -> Bool { openers[..<5].contains(key) }
}
