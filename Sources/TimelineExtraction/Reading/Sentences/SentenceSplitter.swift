import Gazetteer

/// Cuts a paragraph's tokens into sentences.
enum SentenceSplitter {
  /// Longer runs of tokens without a stop are cut, whatever they are.
  static let maximumLength = 600

  /// Appends the sentences of a paragraph and marks the tokens that start one.
  static func split(
    _ range: Range<Int>, paragraph: Int, capitals: CapitalsAfterStops, tokens: inout [Token],
    into sentences: inout [Sentence]
  ) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      index = tokens.firstStop(in: index..<min(range.upperBound, start + maximumLength))
      let end =
        capitals.goesOn(after: index, to: range.upperBound, &tokens)
        ? nil : SentenceEnd.after(index, start: start, limit: range.upperBound, tokens)
      index = end ?? index + 1
      let isCut = end != nil || index == range.upperBound || index - start >= maximumLength
      guard isCut else { continue }
      tokens[start].flags.insert(.startsSentence)
      sentences.append(
        Sentence(
          tokens: start..<index, bytes: Int(tokens[start].start)..<Int(tokens[index - 1].end),
          paragraph: paragraph))
      start = index
    }
  }
}

extension [Token] {
  /// The first token of a range at which a sentence may end; the last one where there is none.
  fileprivate func firstStop(in range: Range<Int>) -> Int {
    withUnsafeBufferPointer { tokens in
      var index = range.lowerBound
      while index + 1 < range.upperBound, !tokens[index].flags.contains(.mayEndSentence) { index += 1 }
      return index
    }
  }
}

/// Tells whether a sentence ends at a token.
private enum SentenceEnd {
  /// The index after the last token of the sentence that the token ends, closing quotes and brackets
  /// included; nil where it goes on.
  static func after(_ index: Int, start: Int, limit: Int, _ tokens: [Token]) -> Int? {
    let token = tokens[index]
    var isAbbreviation = false
    switch token.kind {
    case .mark where Marks.endsSentence(token.key): break
    case .word where token.flags.contains(.endsInFullStop): isAbbreviation = true
    default: return nil
    }
    var end = index + 1
    var stops = token.key == Marks.stop || isAbbreviation ? 1 : 0
    var exclaims = Marks.isTerminator(token.key) && token.key != Marks.ellipsis
    var isEllipsis = token.key == Marks.ellipsis
    var isClosed = false
    while end < limit, closesAfter(end, isClosed: isClosed, tokens) {
      let key = tokens[end].key
      if key == Marks.stop {
        stops += 1
      } else if Marks.isTerminator(key) {
        exclaims = exclaims || key != Marks.ellipsis
        isEllipsis = isEllipsis || key == Marks.ellipsis
      } else {
        isClosed = true
      }
      end += 1
    }
    end = afterReferenceMarks(end, limit: limit, tokens)
    guard end < limit else { return end }
    let next = tokens[end]
    if isAbbreviation, stops == 1, !isClosed {
      if isHalf(start..<index, tokens) { return nil }
      return next.flags.contains(.spaceBefore) && Abbreviation.ends(at: index, before: next, tokens)
        ? end : nil
    }
    guard next.flags.contains(.spaceBefore) else {
      return isGluedStart(next, after: index, tokens) ? end : nil
    }
    if isListNumber(index, start: start, tokens) { return nil }
    switch next.kind {
    case .word:
      if !next.flags.contains(.capitalised) {
        return startsWithParticle(end, limit: limit, tokens) ? end : nil
      }
      if isEllipsis || stops > 1, !exclaims { return SentenceWords.starters.contains(next.key) ? end : nil }
      if isClosed, exclaims, isAttributed(end, limit: limit, tokens) { return nil }
      return end
    case .number: return end
    case .possessive: return nil
    case .mark:
      // "WEST PALM BEACH, Fla. — …": the dash of a date line.
      if Marks.isDash(next.key), index - start < 10, tokens[start].flags.contains(.allCapitals) { return nil }
      return Marks.opens(next.key) ? end : nil
    }
  }

  /// "During a visit to the U.S. Earlier this month, …": a few words after a preposition are no sentence.
  private static func isHalf(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.count <= 7 && SentenceWords.openers.contains(tokens[range.lowerBound].key)
      && range.allSatisfy { tokens[$0].kind == .word }
  }

  /// Whether the mark belongs to the stop before it: a further stop, a closing quote or bracket.
  private static func closesAfter(_ index: Int, isClosed: Bool, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    if token.kind == .possessive, token.bytes.count % 2 == 1 {
      // An apostrophe that closes a quote: "… of the leaders.'"
      return !token.flags.contains(.spaceBefore)
    }
    guard token.kind == .mark else { return false }
    if token.flags.contains(.spaceBefore) {
      // "« … . »" and "… libre ! ”"
      return token.key == Marks.rightGuillemet || token.key == Marks.rightQuote
    }
    return Marks.endsSentence(token.key) || Marks.closes(token.key)
  }

  /// Passes the reference marks of an encyclopaedia: "[1]", "[note 2]".
  private static func afterReferenceMarks(_ index: Int, limit: Int, _ tokens: [Token]) -> Int {
    var end = index
    while end + 2 < limit, tokens[end].key == Marks.leftBracket, !tokens[end].flags.contains(.spaceBefore) {
      var inner = end + 1
      while inner < min(limit, end + 4), tokens[inner].kind == .number || tokens[inner].kind == .word {
        inner += 1
      }
      guard inner > end + 1, inner < limit, tokens[inner].key == Marks.rightBracket else { break }
      end = inner + 1
    }
    return end
  }

  /// "…said.The next": a stop between a lower-case word and a capital, the space forgotten.
  private static func isGluedStart(_ next: Token, after index: Int, _ tokens: [Token]) -> Bool {
    guard next.kind == .word, next.flags.contains(.capitalised), index > 0, tokens[index].key == Marks.stop
    else { return false }
    let before = tokens[index - 1]
    let length = before.end - before.start
    // A web address goes on in lower case, an abbreviation in capitals.
    let isWord = next.end - next.start > 1 && !next.flags.contains(.allCapitals)
    switch before.kind {
    case .word:
      if SentenceWords.starters.contains(next.key) { return length > 2 }
      return isWord && length > 2 && !before.flags.contains(.capitalised)
    case .number: return isWord && length > 1
    case .mark, .possessive: return false
    }
  }

  /// "1. The summit": a number that starts the sentence is no sentence.
  private static func isListNumber(_ index: Int, start: Int, _ tokens: [Token]) -> Bool {
    guard tokens[index].key == Marks.stop, tokens[index].kind == .mark, index == start + 1 else {
      return false
    }
    let number = tokens[start]
    return number.kind == .number && number.end - number.start <= 2
  }

  /// "… . al-Assad said".
  private static func startsWithParticle(_ index: Int, limit: Int, _ tokens: [Token]) -> Bool {
    index + 2 < limit && SentenceWords.particles.contains(tokens[index].key)
      && tokens[index + 1].kind == .mark && tokens[index + 2].flags.contains(.capitalised)
  }

  /// "“Why?” President Putin asked": who says it and the verb follow the quote.
  private static func isAttributed(_ index: Int, limit: Int, _ tokens: [Token]) -> Bool {
    var position = index
    while position < min(limit, index + 6) {
      let token = tokens[position]
      if position > index, SpeechVerbs.verb(token.key) != nil { return !token.flags.contains(.capitalised) }
      guard token.kind == .word,
        token.flags.contains(.capitalised) || SentenceWords.particles.contains(token.key)
      else { return false }
      position += 1
    }
    return false
  }
}

/// Tells whether the stop of an abbreviation ends the sentence as well.
private enum Abbreviation {
  static func ends(at index: Int, before next: Token, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    if SentenceWords.neverLast.contains(token.key), token.flags.contains(.capitalised) { return false }
    switch next.kind {
    case .mark: return Marks.opensQuote(next.key)
    case .number, .possessive: return false
    case .word: break
    }
    guard next.flags.contains(.capitalised) else { return false }
    if SentenceWords.dayTimes.contains(token.key) {
      // "4:32 p.m. JST", "3 p.m. Tuesday"
      return !next.flags.contains(.allCapitals) && !SentenceWords.afterDayTime.contains(next.key)
    }
    if SentenceWords.latin.contains(token.key) { return false }
    return SentenceWords.starters.contains(next.key)
  }
}
