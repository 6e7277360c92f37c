import Gazetteer

/// What a word does in a clause, looked up once for each token.
struct ClauseWord {
  /// How it holds the sentence together.
  var function: FunctionWord?
  /// Whether a clause may end before it; of a mark, at it.
  var mayEndClause = false
  /// Whether it may tell of an event.
  var telling: Telling = []

  static func words(of tokens: [Token]) -> [ClauseWord] {
    let entries = Vocabulary.shared.entries
    return tokens.withUnsafeBufferPointer { tokens in
      [ClauseWord](unsafeUninitializedCapacity: tokens.count) { words, count in
        for index in tokens.indices {
          let clause = entries[Int(tokens[index].number)].clause
          var word = tokens[index].kind == .word ? clause : ClauseWord()
          if tokens[index].kind == .mark {
            let mark = entries[Int(tokens[index].number)].mark
            word.mayEndClause = mark.contains(.clauseStop)
            if !mark.isDisjoint(with: .doubleQuotes) { word.telling = .speech }
          }
          // What is rare is asked first.
          if isSecondOfCompound(index, tokens), word.function == .preposition { word.function = nil }
          words.initializeElement(at: index, to: word)
        }
        count = tokens.count
      }
    }
  }

  private static func opensClause(_ function: FunctionWord) -> Bool {
    switch function {
    case .subordinator, .relative, .that, .but, .and: true
    default: false
    }
  }

  /// "his swearing-in"
  private static func isSecondOfCompound(_ index: Int, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard index > 0, tokens[index - 1].key == Marks.hyphen, tokens[index - 1].kind == .mark else {
      return false
    }
    return !tokens[index].flags.contains(.spaceBefore) && !tokens[index - 1].flags.contains(.spaceBefore)
  }

  /// Calls `body` with every word that does something.
  static func forEachWord(_ body: (WordKey, ClauseWord) -> Void) {
    var words = Telling.words.mapValues { ClauseWord(telling: $0) }
    // Of two rows of one word the first counts.
    for (key, function) in FunctionWords.words.reversed() {
      words[key, default: ClauseWord()].function = function
      words[key]?.mayEndClause = opensClause(function)
    }
    // "plans to meet him, then return home"
    words["then"]?.mayEndClause = true
    for (key, word) in words { body(key, word) }
  }
}
