import Gazetteer
import TimelineModel

extension EventFinder {
  /// Reads the mood of the clause that governs a noun. False where the clause says that there is no event.
  mutating func applyClauseMood(before token: Int, to mention: inout EventMention, in range: Range<Int>)
    -> Bool
  {
    var index = token - 1
    var sawHave = false
    var sharesAuxiliary = false
    // "is to brief him on her visit to Moscow": what is to come is not the visit.
    var steps = isTopicOfClause(mention, at: token, in: range) ? 24 : 0
    while index >= range.lowerBound, steps < 24 {
      steps += 1
      if steps > 14, view.endsInED(index) { break }
      if let time = view.time(at: index) {
        index = view.times[time].tokens.lowerBound - 1
        continue
      }
      if view.isStop(index) || closesQuote(index) { break }
      if let other = view.mentionIndex(at: index) {
        index = view.names.mentions[other].tokens.lowerBound - 1
        continue
      }
      if TenseWords.schedules.contains(view.key(index)), view.word(index - 1) == .be {
        mention.status = isPastPerfect(before: index) ? .cancelled : .planned
      }
      if let governor = InfinitiveGovernors[view.key(index)], view.word(index + 1) == .to,
        mention.kind != .trip || view.word(index + 2) != .article
      {
        if governor == .planned, view.word(view.beforeAdverbs(index - 1)) == .negation { return false }
        if isSetting(mention, at: token), governor == .proposed || governor == .planned {
          mention.status = .planned
          break
        }
        switch governor {
        case .planned: mention.status = isPastPerfect(before: index) ? .cancelled : .planned
        case .intended: mention.status = .planned
        case .thwarted: mention.status = .cancelled
        case .proposed: mention.status = isAccepted(index, in: range) ? .planned : .proposed
        case .unreal, .excluded: return false
        case .asserted: break
        }
        break
      }
      if AgendaWords.verbs.contains(view.key(index)), tellsAgenda(before: index, in: range) {
        mention.status = .planned
      }
      if OfferWords.all.contains(view.key(index)), view.key(token - 1) == "for",
        !(index..<token).contains(where: { view.isComma($0) })
      {
        // "accepted an invitation from the Queen for a state visit"
        mention.status = isAccepted(index, in: range) ? .planned : .proposed
        break
      }
      switch view.word(index) {
      case .have: sawHave = isAuxiliary(index)
      case .will:
        mention.status = .planned
      case .would:
        mention.status = sawHave ? .cancelled : .planned
      case .possibility where isSetting(mention, at: token): steps = 100
      case .possibility:
        if view.key(index) == "may" || view.key(index) == "might" { mention.status = .proposed }
      case .obligation: return false
      case .to:
        if let offer = view.offer(endingAt: index - 1, from: range.lowerBound) {
          mention.status = isAccepted(offer, in: range) ? .planned : .proposed
        }
        // "urged Putin to hold talks"
        if let object = view.mention(at: index - 1), !view.people(at: index - 1).isEmpty,
          InfinitiveGovernors[view.key(object.tokens.lowerBound - 1)] == .proposed
        {
          mention.status = .proposed
        }
        // "Scholz to meet Macron on Asia trip": a headline's future.
        if let subject = view.group(endingAt: index - 1, from: range.lowerBound),
          opensSentence(subject.tokens.lowerBound, in: range)
        {
          mention.status = .planned
        }
        if view.word(index - 1) == .be { mention.status = isOverturned(index) ? .cancelled : .planned }
        if view.key(index - 1) == "forward" { mention.status = .planned }
      case .negation where mention.status == .planned && isPlanned(token) && isOfTakingPart(index + 1):
        // "will not attend a planned meeting"
        mention.status = .cancelled
        steps = 100
      case .negation:
        if view.key(index) != "never" || mention.form != .definite { return false }
      case .subordinator where view.endsInING(index + 1) && index + 1 < token:
        if isWithinFuture(index + 1, in: range) {
          mention.status = .planned
        } else if view.key(index) == "after" {
          // "was supposed to spend two days in Spain after attending a summit"
          steps = 100
        }
      case .subordinator where view.key(index) == "before" && isWithinFuture(index + 1, in: range):
        // "will be in Doha on Saturday, before visits to Kuwait and Oman"
        mention.status = .planned
        steps = 100
      case .subordinator:
        if view.key(index) == "if" || view.key(index) == "unless" || view.key(index) == "whether" {
          return false
        }
        if AheadWords.subordinators.contains(view.key(index)), tellsPresent(index + 1..<token) {
          mention.status = .planned
        }
        steps = 100
      case .and where LightVerbs.bare.contains(view.key(view.pastAdverbs(index + 1))): sharesAuxiliary = true
      case .and where sharesAuxiliary && !view.people(at: index + 1).isEmpty: break
      case .and where joinsAdjectives(index, before: token): break
      case .relative, .that, .and, .but: steps = 100
      case .article:
        if view.key(index) == "no", index == token - 1 || index >= mention.trigger.lowerBound - 2 {
          return false
        }
      default: break
      }
      index -= 1
    }
    if isUnplanned(before: token, in: range) { return false }
    if mention.isTrip, AbsenceWords.skipping.contains(view.key(view.beforeAdverbs(token - 1))) {
      // "will skip a trip to the United States next week"
      mention.status = .cancelled
      return true
    }
    if view.key(mention.trigger.lowerBound) == "no" || view.key(mention.trigger.lowerBound) == "any"
      || AbsenceWords.all.contains(view.key(view.beforeAdverbs(token - 1))) || view.saysAbsent(before: token)
    {
      return false
    }
    let isMeal = MealWords.all.contains(view.key(mention.trigger.upperBound - 1))
    if mention.status == .occurred,
      isAskedFor(before: token, isMeal: isMeal)
        || mention.form == .indefinite && isMooted(before: token)
    {
      mention.status = .proposed
    }
    if mention.status == .occurred || mention.status == .planned, isWeighed(before: token) {
      mention.status = .proposed
    }
    if isUndated(before: token, in: range) { mention.status = .planned }
    if mention.status == .occurred, isAheadOf(token, mention.form) {
      mention.status = .planned
    }
    return true
  }

  /// "will not | attend", "did not | hold"
  private func isOfTakingPart(_ token: Int) -> Bool {
    let verb = view.pastAdverbs(token)
    return AttendingVerbs.all.contains(view.key(verb)) && view.key(verb) != "address"
      || view.key(verb) == "hold" || view.key(verb) == "have" || view.key(verb) == "make"
  }

  /// "a planned Jan. 31 | meeting", "the scheduled | talks"
  private func isPlanned(_ noun: Int) -> Bool {
    view.saysPlanned(view.beforeTime(noun - 1))
  }

  private func isTopicOfClause(_ mention: EventMention, at token: Int, in range: Range<Int>) -> Bool {
    guard mention.isTrip, mention.form == .definite, !mention.visitors.isEmpty, token - 1 > range.lowerBound,
      view.key(token - 1) == "on" || TopicWords.about.contains(view.key(token - 1)),
      let owner = view.mention(at: token), !view.people(at: token).isEmpty
    else { return false }
    return owner.form != .possessivePronoun
  }

  /// "may come under pressure at next week's summit": what may be is not the summit.
  private func isSetting(_ mention: EventMention, at token: Int) -> Bool {
    guard mention.kind == .summit, mention.form == .definite else { return false }
    var before = token - 1
    while let time = view.time(at: before) { before = view.times[time].tokens.lowerBound - 1 }
    return view.key(before) == "at" || view.key(before) == "during"
      || view.key(before) == "of" && SidelineWords.edges.contains(view.key(before - 1))
  }

  /// "accepted an invitation to pay a visit", "accepted Macron's offer of talks"
  private func isAccepted(_ noun: Int, in range: Range<Int>) -> Bool {
    guard OfferWords.all.contains(view.key(noun)) else { return false }
    let begin = view.beginOfOffer(noun)
    return (max(range.lowerBound, begin - 4)..<max(range.lowerBound, begin)).contains {
      AcceptanceWords.all.contains(view.key($0))
    }
  }

  /// "will have candid and frank discussions"
  private func joinsAdjectives(_ and: Int, before token: Int) -> Bool {
    func isAdjective(_ index: Int) -> Bool {
      view.word(index) == nil && view.mention(at: index) == nil && view.tokens[safe: index]?.kind == .word
        && Triggers.noun(view.key(index)) == nil && !LightVerbs.all.contains(view.key(index))
        && !Triggers.isVerb(view.key(index), in: [.past, .third]) && !view.endsInED(index)
    }
    return isAdjective(and - 1) && and + 1 <= token && (and + 1..<max(and + 1, token)).allSatisfy(isAdjective)
      && (token > and + 1 || isAdjective(token))
  }

  /// "Her agenda includes a meeting with Macron"
  private func tellsAgenda(before verb: Int, in range: Range<Int>) -> Bool {
    (max(range.lowerBound, verb - 8)..<verb).contains { AgendaWords.nouns.contains(view.key($0)) }
  }

  /// Whether a quote ends at a token: what stands in it is another sentence.
  private func closesQuote(_ token: Int) -> Bool {
    ClauseMarks.closingQuotes.contains(view.key(token))
      || view.key(token) == "\"" && (view.isComma(token - 1) || view.isComma(token + 1))
  }

  /// Whether a form of "have" stands before a participle: "has held", not "have talks".
  private func isAuxiliary(_ have: Int) -> Bool {
    var next = have + 1
    while view.isAdverb(next) || view.word(next) == .negation { next += 1 }
    return view.word(next) == .be || view.endsInED(next) || AheadWords.participles.contains(view.key(next))
      || Triggers.isVerb(view.key(next), in: .participle) || LightVerbs.all.contains(view.key(next))
  }

  /// "were to have taken part in": it did not come to it.
  private func isOverturned(_ to: Int) -> Bool {
    FunctionWords.pastBe.contains(view.key(to - 1)) && view.word(to + 1) == .have
      && (view.endsInED(to + 2) || AheadWords.participles.contains(view.key(to + 2))
        || Triggers.isVerb(view.key(to + 2), in: .participle))
  }

  /// "had been due": before a word there is a plan that did not hold.
  private func isPastPerfect(before token: Int) -> Bool {
    view.key(token - 1) == "been"
      && (token - 4..<token - 1).contains { FunctionWords.pastHave.contains(view.key($0)) }
  }

  /// "before the two leaders open their summit": a present tense that means the future.
  private func tellsPresent(_ clause: Range<Int>) -> Bool {
    clause.contains { verb in
      AheadWords.verbs.contains(view.key(verb))
        && (view.people(at: verb - 1).isEmpty == false || view.isAdverb(verb - 1))
        && view.mention(at: verb - 1)?.isPossessive != true
    }
  }

  /// "hours before a meeting with Macron", "ahead of talks", "on the eve of the summit".
  private func isAheadOf(_ token: Int, _ form: EventMention.Form) -> Bool {
    view.isAheadOf(token)
      || form == .indefinite && view.key(token - 1) == "before" && view.time(at: token - 2) != nil
  }

  /// "sought a meeting", "has asked for talks": what somebody would like.
  ///
  /// - Parameter isMeal: whether it is a meal: "offered the president a lunch" tells that he had it.
  private func isAskedFor(before token: Int, isMeal: Bool) -> Bool {
    var verb = token - 1
    if view.key(verb) == "for" {
      verb -= 1
      // "pressed Xi for talks"
      if let mention = view.mention(at: verb), !view.people(at: verb).isEmpty {
        verb = mention.tokens.lowerBound - 1
      }
    } else if let mention = view.mention(at: verb), !view.people(at: verb).isEmpty {
      // "offered Putin a meeting"
      verb = mention.tokens.lowerBound - 1
      return !isMeal && AskingWords.giving.contains(view.key(verb))
    } else if AskingWords.needFor.contains(view.key(verb)) {
      return false
    }
    if isMeal, AskingWords.giving.contains(view.key(verb)) { return false }
    return AskingWords.all.contains(view.key(verb)) && view.word(verb - 1) != .article
      && view.word(verb - 1) != .possessive
  }

  /// "is considering | a visit", "are working on | a visit"
  private func isWeighed(before token: Int) -> Bool {
    ConsideringWords.all.contains(view.key(token - 1))
      && !ConsideringWords.suggesting.contains(view.key(token - 1))
      || view.key(token - 1) == "on" && view.key(token - 2) == "working"
  }

  /// "the possibility of a meeting"
  private func isMooted(before token: Int) -> Bool {
    view.key(token - 1) == "of" && MootingWords.all.contains(view.key(token - 2))
  }

  /// "There are no plans for a meeting", "ruled out a meeting"
  private func isUnplanned(before token: Int, in range: Range<Int>) -> Bool {
    if view.key(token - 1) == "out", RulingWords.all.contains(view.key(token - 2)) { return true }
    guard token - 2 >= range.lowerBound, view.key(token - 1) == "for",
      InfinitiveGovernors[view.key(token - 2)] == .planned
    else {
      return false
    }
    return (max(range.lowerBound, token - 5)..<token - 2).contains { view.key($0) == "no" }
  }

  /// "no date had been set for a visit": it is still to come.
  private func isUndated(before token: Int, in range: Range<Int>) -> Bool {
    guard view.key(token - 1) == "for" else { return false }
    return (max(range.lowerBound, token - 9)..<token).contains {
      view.key($0) == "date" && (view.key($0 - 1) == "no" || view.key($0 - 1) == "a")
    }
  }

  /// Applies what the rest of the sentence says about how real its events are.
  mutating func judge(_ range: Range<Int>, in sentence: Range<Int>) {
    if range.isEmpty || !range.contains(where: { mentions[$0].form == .verb }) { denyEarlier(in: sentence) }
    if range.isEmpty, let status = undoing(in: sentence) { undoEarlier(status) }
    for index in range {
      if let (status, verb) = cancellation(of: index, in: sentence), !isMade(index, putOffBy: verb) {
        mentions[index].status = status
        if index > range.lowerBound, areOneSubject(index - 1, index, in: sentence) {
          mentions[index - 1].status = status
        }
        if status == .postponed { putOff(index, by: verb, in: sentence) }
        dropTimesOfCancelling(index, in: sentence)
        if status == .cancelled, verb > mentions[index].trigger.lowerBound {
          // "The visit was called off on Wednesday"
          mentions[index].times.removeAll { view.times[$0.expression].tokens.lowerBound > verb }
        }
        cancelPlans(within: index, status)
        if let revival = revival(after: mentions[index].trigger.upperBound, in: sentence) {
          mentions[index].status = .occurred
          mentions[index].times = times(in: revival..<sentence.upperBound)
        }
      }
      if mentions[index].status == .postponed || mentions[index].status == .planned,
        let verb = instead(of: index, in: sentence)
      {
        if mentions[index].times.contains(where: { view.times[$0.expression].tokens.upperBound <= verb }) {
          mentions[index].status = .postponed
        }
        if mentions[index].status == .postponed { putOff(index, by: verb, in: sentence) }
      }
      if let status = undoing(of: index, in: sentence) { mentions[index].status = status }
      let trigger = mentions[index].trigger.lowerBound
      if isDenied(trigger, in: sentence) || isDeniedAfter(trigger, in: sentence) {
        mentions[index].status = .denied
      } else if mentions[index].status == .denied, !mentions[index].isExcluded {
        mentions[index].kind = .context
      }
    }
  }

  /// "A plan floated in a call with Tamim has been dropped": how something was said, not what the verb speaks of.
  private func isMeansOfSpeech(_ mention: Int) -> Bool {
    let before = view.key(mentions[mention].trigger.lowerBound - 1)
    return mentions[mention].kind == .call && (before == "in" || before == "during")
  }

  /// "arrived on a visit that had been postponed twice": it was put off before it took place.
  private func isMade(_ mention: Int, putOffBy verb: Int) -> Bool {
    let noun = mentions[mention].trigger
    guard mentions[mention].form != .verb,
      let that = (noun.upperBound..<max(noun.upperBound, verb)).first(where: { view.word($0) == .that }),
      (that + 1..<verb).contains(where: { FunctionWords.pastHave.contains(view.key($0)) })
    else { return false }
    return ofSentence.contains { index in
      mentions[index].isTrip && mentions[index].form == .verb && mentions[index].status == .occurred
        && mentions[index].trigger.upperBound <= noun.lowerBound
    }
  }

  /// "The visit of the president | and his meeting with the king | have been cancelled": whether a verb says so of both.
  private func areOneSubject(_ first: Int, _ second: Int, in sentence: Range<Int>) -> Bool {
    // "praised his visit and a meeting was cancelled": the first is an object.
    let before = sentence.lowerBound..<max(sentence.lowerBound, mentions[first].trigger.lowerBound)
    guard !before.contains(where: { view.isFinite($0) || Triggers.isVerb(view.key($0), in: .past) }) else {
      return false
    }
    let (end, and) = (mentions[first].trigger.upperBound, mentions[second].trigger.lowerBound - 1)
    return mentions[first].form != .verb && mentions[second].form != .verb && view.word(and) == .and
      && end <= and
      && !(end..<and).contains { view.isFinite($0) || view.word($0) == .that }
  }

  /// What a sentence says became of a plan, with the last word of the verb that says so.
  private func cancellation(of mention: Int, in sentence: Range<Int>) -> (Event.Status, Int)? {
    if mentions[mention].form == .verb { return nil }
    let trigger = mentions[mention].trigger
    if isDroppedAfter(trigger.upperBound, in: sentence) { return (.cancelled, trigger.upperBound) }
    guard telling.contains(.cancelling) else { return nil }
    for token in sentence {
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

  /// "set for Tuesday, will | instead | take place on Friday", "will | now | take place": in what is said of the event
  /// itself.
  private func instead(of mention: Int, in sentence: Range<Int>) -> Int? {
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
  private func undoing(of mention: Int, in sentence: Range<Int>) -> Event.Status? {
    guard telling.contains(.cancelling), mentions[mention].status == .planned,
      mentions[mention].timeRole != .ends
    else { return nil }
    let end = mentions[mention].trigger.upperBound
    for verb in end..<max(end, sentence.upperBound) {
      guard let (status, particle) = view.cancelling(at: verb) else { continue }
      let object = particle == verb + 1 ? verb + 2 : verb + 1
      guard UndoneObjects.all.contains(view.key(object)) || isWithoutObject(verb, in: sentence),
        particle <= object + 1,
        isTurn(verb, after: end),
        mention
          == ofSentence.last(where: {
            mentions[$0].status == .planned && mentions[$0].trigger.upperBound <= verb
          })
      else { continue }
      return status
    }
    return nil
  }

  /// "but | cancelled at the last minute"
  private func isWithoutObject(_ verb: Int, in sentence: Range<Int>) -> Bool {
    CancellingWords.alone.contains(view.key(verb)) && isPhraseEnd(verb + 1, in: sentence)
  }

  /// "It has been cancelled.", "The plan was dropped.", "He later called it off.": what a short sentence says became of a
  /// plan that it does not name.
  private func undoing(in sentence: Range<Int>) -> Event.Status? {
    guard telling.contains(.cancelling) else { return nil }
    let start = view.word(sentence.lowerBound) == .article ? sentence.lowerBound + 1 : sentence.lowerBound
    let reach = sentence.lowerBound..<min(sentence.upperBound, start + 8)
    for verb in reach {
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
  private mutating func undoEarlier(_ status: Event.Status) {
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
  private mutating func cancelPlans(within trip: Int, _ status: Event.Status) {
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
  private mutating func dropTimesOfCancelling(_ index: Int, in sentence: Range<Int>) {
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
  private func revival(after token: Int, in sentence: Range<Int>) -> Int? {
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
      if FallingWords.all.contains(view.key(index)), view.key(index + 1) == "through" {
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
      view.word($0) == .subordinator || view.word($0) == .relative || view.word($0) == .but
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

  /// "the rescheduling of the debt, during a meeting"
  private func isOfSomethingElse(_ verb: Int, before trigger: Int) -> Bool {
    view.endsInING(verb) && view.key(verb + 1) == "of" && trigger - verb > 4
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

  private func noOtherNoun(after trigger: Range<Int>, to token: Int) -> Bool {
    !mentions[ofSentence].contains {
      $0.form != .verb
        && $0.trigger.lowerBound >= trigger.upperBound
        && $0.trigger.upperBound <= token
    }
  }

  /// "The spokesman denied it": what the sentence before tells.
  private mutating func denyEarlier(in sentence: Range<Int>) {
    guard let object = denied(in: sentence) else { return }
    for index in recent(1) where mentions[index].sentence < self.sentence {
      if UndoneObjects.subjects.contains(view.key(object)) || isReport(sentence: mentions[index].sentence) {
        mentions[index].status = .denied
      }
    }
  }

  /// What "denied it" and "denied the report" deny, where they do not go on to say what it is.
  private func denied(in tokens: Range<Int>) -> Int? {
    guard telling.contains(.denial) else { return nil }
    for verb in tokens where SayingVerbs.denials.contains(view.key(verb)) && view.word(verb - 1) != .be {
      guard
        let object = (verb + 1..<verb + 4).last(where: { DenialObjects.all.contains(view.key($0)) }),
        !DenialObjects.specifying.contains(view.key(object + 1)), isPhraseEnd(object + 1, in: tokens)
      else { continue }
      return object
    }
    return nil
  }

  /// Whether a sentence tells of what others have reported or claimed.
  private func isReport(sentence: Int) -> Bool {
    view.document.sentences[sentence].tokens.contains {
      ReportWords.nouns.contains(view.key($0)) || ReportWords.hearsay.contains(view.key($0))
    }
  }

  /// "It was said that they met, but she denied it."
  private func isDeniedAfter(_ trigger: Int, in sentence: Range<Int>) -> Bool {
    guard telling.contains(.denial),
      let but = (trigger..<max(trigger, sentence.upperBound)).first(where: { view.word($0) == .but })
    else { return false }
    return denied(in: but..<sentence.upperBound).map { UndoneObjects.subjects.contains(view.key($0)) } == true
  }

  private func isDenied(_ trigger: Int, in sentence: Range<Int>) -> Bool {
    let isTopic = isOnlyDescribed(trigger, in: sentence)
    for token in max(sentence.lowerBound, trigger - 15)..<max(sentence.lowerBound, trigger) {
      if SayingVerbs.denials.contains(view.key(token)), view.word(token - 1) != .be, !isTopic {
        return true
      }
      if ReportWords.rejecting.contains(view.key(token)), isReported(trigger, after: token) { return true }
    }
    return isOfFalseReport(trigger, in: sentence)
  }

  /// "denied a newspaper report that he would fly", "The allegation that they met is baseless".
  private func isOfFalseReport(_ trigger: Int, in sentence: Range<Int>) -> Bool {
    guard let report = report(of: trigger, in: sentence) else { return false }
    let governors = max(sentence.lowerBound, report - 9)..<report
    if governors.contains(where: { token in
      (SayingVerbs.denials.contains(view.key(token)) || ReportWords.rejecting.contains(view.key(token)))
        && view.word(token - 1) != .be
    }) {
      return true
    }
    // "no truth in reports that"
    if governors.contains(where: { view.key($0) == "truth" && view.key($0 - 1) == "no" }) { return true }
    return (trigger + 1..<max(trigger + 1, sentence.upperBound)).contains { token in
      guard view.word(token) == .be else { return false }
      let predicate = view.pastAdverbs(token + 1)
      return ReportWords.falsehoods.contains(view.key(predicate))
        || ReportWords.rejecting.contains(view.key(predicate)) || view.key(predicate) == "denied"
    }
  }

  /// "a newspaper report that | he flew", "claims | he flew", "rumours of a secret | meeting": the noun for what is told.
  private func report(of trigger: Int, in sentence: Range<Int>) -> Int? {
    let before = max(sentence.lowerBound, trigger - 30)..<max(sentence.lowerBound, trigger)
    if let that = before.last(where: { view.word($0) == .that }) {
      return (max(sentence.lowerBound, that - 8)..<that).last { ReportWords.nouns.contains(view.key($0)) }
        .flatMap { report in
          (report + 1..<that).contains { view.isComma($0) || view.isFinite($0) } ? nil : report
        }
    }
    return before.last { report in
      guard ReportWords.nouns.contains(view.key(report)) else { return false }
      if view.key(report + 1) == "of" { return isReported(trigger, after: report - 1) }
      return !view.people(at: report + 1).isEmpty
        && !(report + 1..<trigger).contains { view.isComma($0) || view.word($0) == .and }
    }
  }

  /// "denied that his trip had been a failure": no trip is denied, only what is said of it.
  private func isOnlyDescribed(_ trigger: Int, in sentence: Range<Int>) -> Bool {
    guard view.word(trigger) == .possessive || view.mention(at: trigger)?.isPossessive == true else {
      return false
    }
    let verb = (trigger..<max(trigger, min(sentence.upperBound, trigger + 12))).first { view.word($0) == .be }
    return verb.map { !HoldingWords.all.contains(view.key(view.pastAdverbs($0 + 1))) } ?? false
  }

  /// "reports of | a secret meeting": whether it is the event that the reports are of.
  private func isReported(_ trigger: Int, after verb: Int) -> Bool {
    let reach = verb + 1..<max(verb + 1, min(trigger, verb + 5))
    guard
      let of = reach.first(where: { view.key($0) == "of" && ReportWords.nouns.contains(view.key($0 - 1)) })
    else { return false }
    return trigger - of <= 4
      && (of + 1..<max(of + 1, trigger)).allSatisfy {
        !view.isComma($0) && view.word($0) != .preposition && view.word($0) != .subordinator
          && view.mention(at: $0) == nil
          && Triggers.noun(view.key($0)) == nil && !view.isFinite($0)
      }
  }
}
