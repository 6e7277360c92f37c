import Gazetteer

/// Who does what a verb tells.
extension AttributionFinder {
  enum Subject {
    case person(Int)
    /// Somebody or something else: "a reporter", "the ministry".
    case somebody
  }

  /// Who does what a verb tells; nil where the word is no verb after all.
  func subject(of verb: Int, from start: Int) -> Subject? {
    var index = verb - 1
    while index > start, isAdverb(index) { index -= 1 }
    guard index >= start else { return nil }
    if let named = nominative(endingAt: index + 1) {
      return isSpokenFor(named, from: start) ? .somebody : .person(named.person)
    }
    let token = tokens[index]
    if SpeechWords.passive.contains(token.key) || SpeechWords.beforeInfinitive.contains(token.key) {
      return nil
    }
    if token.kind == .mark {
      guard token.key == Marks.comma || token.key == Marks.rightParenthesis || Marks.isDash(token.key)
      else { return nil }
      return subject(beforeParenthesisEndingAt: index, from: start)
    }
    if SpeechWords.conjunctions.contains(token.key) {
      return sentenceSubject(start..<index).map { .person($0.person) } ?? .somebody
    }
    if SpeechWords.relatives.contains(token.key), index > start {
      let end = tokens[index - 1].key == Marks.comma ? index - 1 : index
      return (nominative(endingAt: end) ?? nameOfMember(endingAt: end, from: start)).map {
        .person($0.person)
      }
        ?? .somebody
    }
    if let author = author(ofWords: index, from: start) { return .person(author) }
    if let holder = holderOfOffice(endingAt: index, from: start) { return .person(holder) }
    return token.kind == .word && !SpeechVerbs.isAlsoNoun(tokens[verb].key) ? .somebody : nil
  }

  /// "Tusk's draft | says", "his letter stressed": whose words a text has.
  private func author(ofWords noun: Int, from start: Int) -> Int? {
    guard SpeechWords.writings.contains(tokens[noun].key),
      let owner = speakers.within(Range<Int>.last(4, before: noun, from: start)).last(where: \.isOwner),
      // "A report on Biden's plan said": what it is about.
      owner.tokens.lowerBound == start
        || tokens[owner.tokens.lowerBound - 1].kind == .mark
        || SpeechWords.conjunctions.contains(tokens[owner.tokens.lowerBound - 1].key)
        // "In it | her letter said"
        || owner.form == .possessivePronoun
          && !NameWords.kind(of: tokens[owner.tokens.lowerBound - 1]).contains(.preposition)
    else { return nil }
    return owner.person
  }

  /// "Scicluna, the finance minister of the smallest state Malta | said": no comma closes what stands in apposition.
  private func holderOfOffice(endingAt last: Int, from start: Int) -> Int? {
    guard
      let comma = Range<Int>.last(14, before: last, from: start).last(where: {
        tokens[$0].kind == .mark && tokens[$0].key != Marks.hyphen
      }), tokens[comma].key == Marks.comma,
      (comma + 1..<last).contains(where: { PartnerWords.singular.contains(tokens[$0].key) }),
      !(comma + 1...last).contains(where: { isFinite($0) || TenseWords.be.contains(tokens[$0].key) })
    else { return nil }
    return clauseOpener(endingAt: comma, from: start)?.person
  }

  /// "Daoud of the Institute of Peace, | who told reporters"
  private func nameOfMember(endingAt end: Int, from start: Int) -> SpeakerIndex.Entry? {
    guard
      let name = speakers.within(Range<Int>.last(12, before: end, from: start)).last(where: {
        !$0.isOwner && $0.form == .name && $0.tokens.upperBound < end
          && tokens[$0.tokens.upperBound].key == "of"
      }), (name.tokens.upperBound..<end).allSatisfy({ tokens[$0].kind == .word })
    else { return nil }
    return name
  }

  /// The name that ends somewhere, where it opens its clause: no preposition governs it.
  func clauseOpener(endingAt end: Int, from start: Int) -> SpeakerIndex.Entry? {
    guard let mention = nominative(endingAt: end), opensClause(mention.tokens.lowerBound, from: start) else {
      return nil
    }
    return mention
  }

  /// Whether a word is the first one of a sentence or stands behind a mark or a conjunction.
  func opensClause(_ index: Int, from start: Int) -> Bool {
    guard index > start else { return true }
    return tokens[index - 1].kind == .mark || SpeechWords.conjunctions.contains(tokens[index - 1].key)
  }

  /// "a spokeswoman for May | said": somebody who speaks for another one.
  private func isSpokenFor(_ mention: SpeakerIndex.Entry, from start: Int) -> Bool {
    let before = mention.tokens.lowerBound - 1
    guard before > start else { return false }
    return (tokens[before].key == "for" || tokens[before].key == "of" || tokens[before].key == "to")
      && SpeechWords.mouthpieces.contains(tokens[before - 1].key)
  }

  /// "X, the foreign minister, said", "the foreign minister, X, said", "X, who had listened, said"
  func subject(beforeParenthesisEndingAt end: Int, from start: Int) -> Subject? {
    let inner = speakers.ending(at: end)
    let opening = Range<Int>.last(30, before: end, from: start).last { index in
      tokens[index].kind == .mark
        && (tokens[index].key == Marks.comma || tokens[index].key == "(" || Marks.isDash(tokens[index].key))
        && (tokens[index].key == Marks.comma || tokens[index].key == "("
          || tokens[index].flags.contains(.spaceBefore))
    }
    if let opening {
      if let inner, inner.tokens.lowerBound == opening + 1, inner.form == .name {
        return .person(inner.person)
      }
      if let outer = nominative(endingAt: opening) { return .person(outer.person) }
      if let subject = sentenceSubject(start..<opening) { return .person(subject.person) }
    }
    return inner.map { .person($0.person) }
  }

  private func nominative(endingAt end: Int) -> SpeakerIndex.Entry? {
    guard let mention = speakers.ending(at: end), !mention.isOwner else { return nil }
    return mention
  }

  /// The first person of a sentence that nothing owns or governs.
  func sentenceSubject(_ range: Range<Int>) -> SpeakerIndex.Entry? {
    let mentions = speakers.within(range)
    return mentions.first { !$0.isOwner } ?? mentions.first
  }

  /// "met King Hamad of Bahrain, who argued for it, | stating": whom a clause is about that nothing closes before.
  func antecedent(ofClauseBefore verb: Int, from start: Int) -> SpeakerIndex.Entry? {
    guard verb > start + 1, tokens[verb - 1].kind == .mark,
      let comma = (start..<verb - 1).last(where: {
        tokens[$0].kind == .mark && tokens[$0].key != Marks.hyphen
      }),
      tokens[comma].key == Marks.comma, tokens[comma + 1].key == "who",
      // "attacked Zelensky, who was elected in 2019, calling him": what he did there was to speak.
      comma + 2 < verb - 1, isFinite(comma + 2)
    else { return nil }
    return nominative(endingAt: comma) ?? nameOfMember(endingAt: comma, from: start)
  }

  /// "The bank replied | to Trump, saying": to whom somebody else speaks.
  func isAddressee(_ mention: SpeakerIndex.Entry, from start: Int) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return before > start && tokens[before].key == "to"
      && (start..<before).contains(where: { isFinite($0) })
  }
}
