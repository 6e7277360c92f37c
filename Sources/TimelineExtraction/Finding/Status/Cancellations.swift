import Gazetteer
import TimelineModel

/// What a sentence says became of a plan, of its own or of the one before.
extension EventFinder {
  /// "A plan floated in a call with Tamim has been dropped", "the formula agreed at their summit, which was shelved":
  /// where something was said, not what the verb speaks of.
  private func isMeansOfSpeech(_ mention: Int) -> Bool {
    let start = mentions[mention].trigger.lowerBound
    let before = view.key(start - 1)
    return mentions[mention].kind == .call && (before == "in" || before == "during")
      || mentions[mention].status == .occurred && view.form(at: start) == .possessivePronoun
        && (before == "at" || before == "during")
  }

  /// "arrived on a visit that had been postponed twice", "made a visit, which had been put off": it was put off
  /// before it took place.
  func isMade(_ mention: Int, putOffBy verb: Int) -> Bool {
    let noun = mentions[mention].trigger
    guard mentions[mention].form != .verb,
      let that = (noun.upperBound..<max(noun.upperBound, verb)).first(where: {
        view.word($0) == .that || view.key($0) == "which" || view.key($0) == "after"
      }),
      (that + 1..<verb).contains(where: { FunctionWords.pastHave.contains(view.key($0)) })
    else { return false }
    if mentions[mention].status == .occurred, LightVerbs.past.contains(view.key(noun.lowerBound - 1)) {
      return true
    }
    return ofSentence.contains { index in
      mentions[index].isTrip && mentions[index].form == .verb && mentions[index].status == .occurred
        && mentions[index].trigger.upperBound <= noun.lowerBound
    }
  }

  /// "The visit of the president | and his meeting with the king | have been cancelled": whether a verb says so of
  /// both.
  func areOneSubject(_ first: Int, _ second: Int, in sentence: Range<Int>) -> Bool {
    // "praised his visit and a meeting was cancelled": the first is an object.
    let before = sentence.lowerBound..<max(sentence.lowerBound, mentions[first].trigger.lowerBound)
    guard !before.contains(where: { view.isFinite($0) || view.isVerb($0, in: .past) }) else {
      return false
    }
    let (end, and) = (mentions[first].trigger.upperBound, mentions[second].trigger.lowerBound - 1)
    return mentions[first].form != .verb && mentions[second].form != .verb && view.word(and) == .and
      && end <= and
      && !(end..<and).contains { view.isFinite($0) || view.word($0) == .that }
  }

  /// What a sentence says became of a plan, with the last word of the verb that says so.
  func cancellation(of mention: Int, in sentence: Range<Int>) -> (Event.Status, Int)? {
    if mentions[mention].form == .verb { return nil }
    let trigger = mentions[mention].trigger
    if isDroppedAfter(trigger.upperBound, in: sentence) { return (.cancelled, trigger.upperBound) }
    guard telling.contains(.cancelling) else { return nil }
    for token in sentence where view.telling(token).contains(.cancelling) {
      guard let (status, end) = view.cancelling(at: token) else { continue }
      // "her refusal to reschedule the talks"
      if view.word(token - 1) == .to,
        InfinitiveGovernors[view.key(token - 2)] == .unreal
          || RefusalWords.all.contains(view.key(token - 2))
      {
        continue
      }
      if end > token {
        // "pushed back against criticism of the meeting"
        if view.key(end) == "back", CancellingWords.rebuffs.contains(view.key(end + 1)) { continue }
        // "pulled out all the stops"
        if view.key(end) == "out", view.key(end + 3) == "stops" { continue }
        // "the cancellation of the contract", "decided against Trump": of something else.
        if view.key(end) == "of" || view.key(end) == "against", !isObject(trigger, of: end) { continue }
      }
      let before = ClauseMarks.openingQuotes.contains(view.key(token - 1)) ? token - 2 : token - 1
      let isPassive =
        !view.endsInING(token) && view.word(before) == .be
        || view.word(before) == .adverb && view.word(before - 1) == .be
        // "Putin-Xi talks postponed": a title, which does without "are".
        || isInTitle && trigger.upperBound == token && view.endsInED(token)
      if isPassive {
        if trigger.upperBound <= token, noOtherNoun(after: trigger, to: token), !isOpen(token),
          !isMeansOfSpeech(mention)
        {
          return (status, end)
        }
      } else if trigger.lowerBound > token, trigger.lowerBound - end < 12,
        noClause(end, trigger.lowerBound), !isNoun(token),
        !isOfSomethingElse(token, before: trigger.lowerBound), !isPurpose(mention, after: end)
      {
        return (status, end)
      }
    }
    return nil
  }

  /// "cancellation of | a visit", "decided against | holding a meeting": whether a preposition leads straight to the
  /// event, and not first to the end of its phrase, as in "after the cancellation of HS2, he held talks".
  private func isObject(_ trigger: Range<Int>, of preposition: Int) -> Bool {
    !(preposition + 1..<max(preposition + 1, trigger.lowerBound)).contains {
      view.isComma($0) || view.isFinite($0) || view.word($0) == .and || view.word($0) == .but
        || view.word($0) == .preposition || view.word($0) == .subordinator
    }
  }

  /// "set for Tuesday, will | instead | take place on Friday", "will | now | take place": in what is said of the event
  /// itself.
  func instead(of mention: Int, in sentence: Range<Int>) -> Int? {
    let start = mentions[mention].trigger.upperBound
    guard
      let instead = (start..<max(start, sentence.upperBound)).first(where: {
        (view.word($0 - 1) == .will || view.word($0 - 1) == .would)
          && (view.key($0) == "instead" || view.key($0) == "now" && takesPlace($0 + 1))
      }),
      !(start..<instead).contains(where: {
        view.word($0) == .and || view.word($0) == .but || view.endsClause($0)
      })
    else { return nil }
    return instead
  }

  /// "take place", "be held"
  private func takesPlace(_ token: Int) -> Bool {
    view.key(token) == "take" && view.key(token + 1) == "place"
      || view.word(token) == .be && HappeningWords.all.contains(view.key(token + 1))
  }

  /// "planned to visit Brunei in September but had to postpone it": what became of the plan told last.
  func undoing(of mention: Int, in sentence: Range<Int>) -> Event.Status? {
    guard telling.contains(.cancelling), mentions[mention].status == .planned,
      mentions[mention].timeRole != .ends
    else { return nil }
    let end = mentions[mention].trigger.upperBound
    for verb in end..<max(end, sentence.upperBound) where view.telling(verb).contains(.cancelling) {
      guard let (status, particle) = view.cancelling(at: verb) else { continue }
      if isSaidOfPlans(verb, of: mention, in: sentence) { return status }
      let object = particle == verb + 1 ? verb + 2 : verb + 1
      guard
        UndoneObjects.all.contains(view.key(object)) && particle <= object + 1
          || isWithoutObject(verb, in: sentence) || isSaidOfPronoun(verb),
        !isOpen(verb), isTurn(verb, after: end),
        mention
          == ofSentence.last(where: {
            mentions[$0].status == .planned && mentions[$0].trigger.upperBound <= verb
          })
      else { continue }
      return status
    }
    return nil
  }

  /// "Plans for Holm to visit Oslo | were dropped": what a passive says of the noun that a plan hangs on.
  private func isSaidOfPlans(_ verb: Int, of mention: Int, in sentence: Range<Int>) -> Bool {
    let trigger = mentions[mention].trigger
    guard view.word(view.beforeAdverbs(verb - 1)) == .be, !isOpen(verb),
      let noun = (sentence.lowerBound..<max(sentence.lowerBound, trigger.lowerBound)).last(where: {
        InfinitiveGovernors.intentions.contains(view.key($0))
      }),
      view.key(noun + 1) == "for" || view.word(noun + 1) == .to
    else { return false }
    let otherVerbs = [sentence.lowerBound..<noun, trigger.upperBound..<view.beforeAdverbs(verb - 1)]
    return otherVerbs.allSatisfy { words in
      words.lowerBound >= words.upperBound
        || words.allSatisfy { !view.isStop($0) && view.word($0) != .that && view.word($0) != .and }
    }
  }

  /// "but it was | postponed at the last minute"
  private func isSaidOfPronoun(_ verb: Int) -> Bool {
    let auxiliary = view.beforeAdverbs(verb - 1)
    return view.word(auxiliary) == .be
      && UndoneObjects.subjects.contains(view.key(view.beforeAuxiliaries(auxiliary)))
  }

  /// "but | cancelled at the last minute"
  private func isWithoutObject(_ verb: Int, in sentence: Range<Int>) -> Bool {
    CancellingWords.alone.contains(view.key(verb)) && isPhraseEnd(verb + 1, in: sentence)
  }

  /// "It has been cancelled.", "The plan was dropped.", "He later called it off.": what a short sentence says became
  /// of a plan that it does not name.
  func undoing(in sentence: Range<Int>) -> Event.Status? {
    guard telling.contains(.cancelling) else { return nil }
    let start = view.word(sentence.lowerBound) == .article ? sentence.lowerBound + 1 : sentence.lowerBound
    let reach = sentence.lowerBound..<min(sentence.upperBound, start + 8)
    for verb in reach where view.telling(verb).contains(.cancelling) {
      guard let (status, particle) = view.cancelling(at: verb), !isOpen(verb),
        !(sentence.lowerBound..<verb).contains(where: {
          view.word($0) == .negation || view.word($0) == .subordinator
        })
      else { continue }
      if view.word(view.beforeAdverbs(verb - 1)) == .be {
        if UndoneObjects.subjects.contains(view.key(start)),
          view.word(start + 1) == .be || view.word(start + 1) == .have,
          view.key(particle + 1) != "of", isPhraseEnd(particle + 1, in: sentence)
        {
          return status
        }
      } else if view.word(verb - 1) != .to, opensWithSomebody(start),
        view.key(particle == verb + 1 ? verb + 2 : verb + 1) == "it"
      {
        return status
      }
    }
    return nil
  }

  private func opensWithSomebody(_ token: Int) -> Bool {
    view.word(token) == .pronoun && view.key(token) != "it" || !view.people(at: token).isEmpty
  }

  /// Sets what became of the plan that the sentence before tells.
  func undoEarlier(_ status: Event.Status) {
    guard let plan = mentions.indices.last, mentions[plan].status == .planned,
      sentence - mentions[plan].sentence == 1
    else { return }
    mentions[plan].status = status
  }

  /// "but | had to cancel", "but was later forced to postpone": a verb that a "but" sets against what went before.
  private func isTurn(_ verb: Int, after start: Int) -> Bool {
    guard let but = (start..<max(start, verb)).last(where: { view.word($0) == .but }) else { return false }
    return (but + 1..<verb).allSatisfy { index in
      switch view.word(index) {
      case .have, .be, .to, .adverb, .pronoun: true
      case nil where view.isManner(index): true
      default: UndoneObjects.forcing.contains(view.key(index))
      }
    }
  }

  /// "is expected to be postponed", "may be cancelled": not yet.
  private func isOpen(_ verb: Int) -> Bool {
    (verb - 4..<verb).contains { index in
      view.word(index) == .possibility && view.time(at: index) == nil
        || (TenseWords.schedules.contains(view.key(index)) || view.key(index) == "likely")
          && view.word(index + 1) == .to
    }
  }

  /// "cancelled a visit to Germany, where he was to meet Merkel": what was to happen on it falls with it.
  func cancelPlans(within trip: Int, _ status: Event.Status) {
    guard mentions[trip].isTrip else { return }
    for index in ofSentence where mentions[index].status == .planned && mentions[index].form == .verb {
      let between =
        mentions[trip].trigger
        .upperBound..<max(
          mentions[trip].trigger.upperBound, mentions[index].trigger.lowerBound)
      if between.contains(where: { view.key($0) == "where" || view.key($0) == "which" }) {
        mentions[index].status = status
      }
    }
  }

  /// "On 24 May he cancelled the summit": the day is that of the cancelling.
  func dropTimesOfCancelling(_ index: Int, in sentence: Range<Int>) {
    guard let verb = sentence.first(where: { CancellingWords.active[view.key($0)] != nil }),
      verb < mentions[index].trigger.lowerBound
    else { return }
    let start = mentions[index].trigger.lowerBound
    let isDatedLater = mentions[index].times.contains {
      $0.isPosition && view.times[$0.expression].tokens.lowerBound > start
    }
    mentions[index].times.removeAll {
      let tokens = view.times[$0.expression].tokens
      // "called off the trip for the second time this year"
      if view.key(tokens.lowerBound - 1) == "time" { return true }
      return tokens.lowerBound < start && view.times[$0.expression].unit != .year
        && !(view.times[$0.expression].isBareYear && !isDatedLater)
    }
  }

  /// "and on 12 June it was held": where the clause starts that says so.
  func revival(after token: Int, in sentence: Range<Int>) -> Int? {
    for index in token..<max(token, sentence.upperBound - 2) where view.key(index) == "it" {
      let isHeld =
        view.word(index + 1) == .be && view.key(index + 2) == "held"
        || view.key(index + 1) == "took" && view.key(index + 2) == "place"
      guard isHeld else { continue }
      return (token..<index).last { view.word($0) == .and || view.isStop($0) }
        ?? token
    }
    return nil
  }

  /// "was not held", "never took place", "fell through".
  private func isDroppedAfter(_ token: Int, in sentence: Range<Int>) -> Bool {
    var start = token
    // "a visit to Maldives, which had been considered, would not take place"
    if let comma = (token..<max(token, min(sentence.upperBound, token + 8))).first(where: { view.isComma($0) }
    ),
      view.key(comma + 1) == "which",
      let close = (comma + 1..<sentence.upperBound).first(where: { view.isComma($0) })
    {
      start = close + 1
    }
    for index in start..<max(start, min(sentence.upperBound, start + 12)) {
      if view.word(index) == .subordinator || view.isComma(index) { return false }
      if view.key(index + 1) == "through", FallingWords.all.contains(view.key(index)) {
        return isPhraseEnd(index + 2, in: sentence)
      }
      guard view.word(index) == .negation else { continue }
      return (index + 1..<index + 4).contains { happens($0) }
    }
    return false
  }

  private func happens(_ token: Int) -> Bool {
    HappeningWords.all.contains(view.key(token))
      || HappeningWords.phrases[view.key(token)]?.contains(view.key(token + 1)) == true
  }

  private func noClause(_ start: Int, _ end: Int) -> Bool {
    guard start < end else { return true }
    return !(start + 1..<end).contains {
      // "postponed until May a visit": no clause.
      view.word($0) == .subordinator && view.time(at: $0) == nil && view.time(at: $0 + 1) == nil
        || view.word($0) == .relative || view.word($0) == .but
    }
  }

  /// "because of scheduling delays", "a delay to the meeting": a word that is no verb here.
  private func isNoun(_ token: Int) -> Bool {
    guard CancellingWords.alsoNouns.contains(view.key(token)) else { return false }
    if view.key(token + 1) == "to" || view.key(token + 1) == "of" || view.key(token + 1) == "in" {
      return true
    }
    switch view.word(token - 1) {
    case .article, .possessive, .preposition: return true
    default: return view.endsInING(token - 1)
    }
  }

  /// "the rescheduling of the debt, during a meeting", "cancel the tariffs ahead of the meeting"
  private func isOfSomethingElse(_ verb: Int, before trigger: Int) -> Bool {
    if view.endsInING(verb), view.key(verb + 1) == "of", trigger - verb > 4 { return true }
    // "next month's meeting"
    var start = trigger
    while start > verb, view.time(at: start - 1) != nil || view.tokens[start - 1].kind == .possessive {
      start -= 1
    }
    return start > verb && view.isAheadOf(start)
  }

  /// "cancelled a visit to attend a meeting": what the first is cancelled for.
  private func isPurpose(_ mention: Int, after verb: Int) -> Bool {
    let trigger = mentions[mention].trigger.lowerBound
    guard
      let to = (verb..<max(verb, trigger)).last(where: {
        view.word($0) == .to && AttendingVerbs.all.contains(view.key($0 + 1))
      }), InfinitiveGovernors[view.key(to - 1)] == nil
    else { return false }
    return mentions[ofSentence].contains { $0.trigger.lowerBound > verb && $0.trigger.upperBound <= to }
  }

  /// "on the sidelines of the | summit", "before | talks"
  private func isBehindPreposition(_ noun: Int) -> Bool {
    let before = view.word(view.beforeArticle(noun))
    return before == .preposition || before == .subordinator
  }

  /// Whether no other noun may be what a passive is said of: not "on the sidelines of the summit".
  private func noOtherNoun(after trigger: Range<Int>, to token: Int) -> Bool {
    let isOneClause = !(trigger.upperBound..<max(trigger.upperBound, token)).contains {
      view.isComma($0) || view.word($0) == .that
    }
    return !mentions[ofSentence].contains {
      $0.form != .verb
        && $0.trigger.lowerBound >= trigger.upperBound
        && $0.trigger.upperBound <= token
        && !(isOneClause && isBehindPreposition($0.trigger.lowerBound))
    }
  }
}
