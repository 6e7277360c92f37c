import Gazetteer

/// Walks over a document's tokens and lets the rules read where a word of theirs stands.
struct TimeScanner {
  let document: ReadDocument
  let words: [TimeWord]
  let writesDayFirst: Bool
  /// The tokens of the sentence that is read: rules never look beyond it.
  private(set) var bounds: Range<Int> = 0..<0
  private(set) var drafts: [TimeDraft] = []

  init(_ document: ReadDocument) {
    self.document = document
    words = TimeWords.classify(document)
    // Most texts have no slash.
    let hasSlash = document.text.withUnsafeBufferPointer { $0.has(UInt8(ascii: "/")) }
    writesDayFirst = hasSlash && TimeScanner.writesDayFirst(words)
  }

  /// The word at an index of the tokens, nothing outside the sentence.
  subscript(index: Int) -> TimeWord { bounds.contains(index) ? words[index] : .none }

  func key(_ index: Int) -> WordKey? { bounds.contains(index) ? document.tokens[index].key : nil }

  /// What a word does in its clause.
  func clause(_ index: Int) -> ClauseWord {
    Vocabulary.shared.entries[Int(document.tokens[index].number)].clause
  }

  func kind(_ index: Int) -> TimeWord.Kind { self[index].kind }

  func isCapitalised(_ index: Int) -> Bool { self[index].flags.contains(.capitalised) }

  /// Whether a token stands directly after the one before it.
  func isAttached(_ index: Int) -> Bool {
    bounds.contains(index) && !document.tokens[index].flags.contains(.spaceBefore)
  }

  mutating func scan() {
    for sentence in document.sentences {
      bounds = sentence.tokens
      var index = words.firstStart(in: bounds)
      while index < bounds.upperBound {
        var next = index + 1
        if let draft = expressionInside(at: index), draft.tokens.upperBound > index {
          drafts.append(draft)
          next = draft.tokens.upperBound
        }
        index = words.firstStart(in: next..<max(next, bounds.upperBound))
      }
    }
  }

  /// The expression that starts at a token.
  func expressionInside(at index: Int) -> TimeDraft? {
    switch kind(index) {
    case .preposition: return namedPeriod(after: index)
    case .article: return afterArticle(at: index)
    case .which: return which(at: index) ?? duration(at: index)
    case .part: return partOf(at: index)
    case .approximation: return duration(at: index) ?? clockTime(at: index)
    case .every, .periodic, .rate, .per: return recurrence(at: index)
    case .reference: return reference(at: index)
    case .deictic: return deictic(at: index)
    case .namedDay: return namedDay(at: index)
    case .vague, .multiplier, .half, .unit: return recurrence(at: index) ?? duration(at: index)
    case .lasting: return lasting(at: index)
    case .weekend:
      return TimeDraft(
        index..<index + 1, self[index].flags.contains(.plural) ? .set("XXXX-WXX-WE") : .weekend(nil))
    case .dayPart: return dayPart(at: index)
    case .cardinal, .ordinal, .number, .ordinalNumber, .clockNumber, .decadeNumber, .decadeName, .month,
      .weekday, .season,
      .quarterName:
      if kind(index) == .weekday, let draft = feastOfWeekday(at: index) { return draft }
      // With `??` the room of a draft would be copied for every rule that reads none.
      if let draft = clockTime(at: index) { return draft }
      if let draft = ordinalWeekday(at: index) { return draft }
      if let draft = dayRange(at: index) { return draft }
      if let draft = calendar(at: index) { return draft }
      if let draft = recurrence(at: index) { return draft }
      return duration(at: index)
    default: return nil
    }
  }
}

extension [TimeWord] {
  /// The first word of a range that an expression may start with; its end where there is none.
  fileprivate func firstStart(in range: Range<Int>) -> Int {
    withUnsafeBufferPointer { words in
      var index = range.lowerBound
      while index < range.upperBound, !words[index].startsExpression { index += 1 }
      return index
    }
  }
}
