/// What a person types, as an expression of FTS5 that means just these words: all of them, in any order.
/// Between double quotes they stand in a row, and `word*` is the beginning of a word.
struct SearchExpression: Hashable {
  /// The expression; nil where there is no word to look for.
  let fts5: String?

  init(_ text: String) {
    var phrases: [String] = []
    for (number, stretch) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      let isQuoted = number % 2 == 1
      let parts = isQuoted ? [stretch] : stretch.split(whereSeparator: \.isWhitespace)
      phrases += parts.compactMap(SearchExpression.phrase)
    }
    fts5 = phrases.isEmpty ? nil : phrases.joined(separator: " ")
  }

  /// Words in quotation marks, within which nothing has a meaning to FTS5; nil where there is no word.
  private static func phrase(_ words: Substring) -> String? {
    let hasWord = words.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    guard hasWord else { return nil }
    let clean = String(String.UnicodeScalarView(words.unicodeScalars.filter { $0 != "\0" && $0 != "\"" }))
    return "\"" + clean + "\"" + (words.last == "*" ? "*" : "")
  }
}
