import Gazetteer
import TimelineModel

/// How real the clause that governs a noun makes the event.
extension EventFinder {
  /// Reads the mood of the clause that governs a noun. False where the clause says that there is no event.
  func applyClauseMood(before token: Int, to mention: inout EventMention, in range: Range<Int>)
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
        // "will meet Xi, two months after | they met at a summit": another clause.
        if view.word(view.times[time].tokens.upperBound - 1) == .subordinator { break }
        index = view.times[time].tokens.lowerBound - 1
        continue
      }
      if view.isStop(index) || closesQuote(index) { break }
      if let other = view.mentionIndex(at: index) {
        index = view.names.mentions[other].tokens.lowerBound - 1
        continue
      }
      if view.isOf(.governor, index) {
        if TenseWords.schedules.contains(view.key(index)), view.word(index - 1) == .be {
          mention.status = isPastPerfect(before: index) ? .cancelled : .planned
        }
        if let governor = InfinitiveGovernors[view.key(index)], view.word(index + 1) == .to,
          mention.kind != .trip || view.word(index + 2) != .article
        {
          if governor == .planned, view.word(view.beforeAdverbs(index - 1)) == .negation { return false }
          if governor == .unreal, isWhereSomethingFailed(index, before: token) { break }
          if isOccasion(mention, at: token), governor != .planned, governor != .intended { break }
          if isSetting(mention, at: token), governor == .proposed || governor == .planned {
            mention.status = .planned
            break
          }
          switch governor {
          case .planned: mention.status = isPastPerfect(before: index) ? .cancelled : .planned
          case .intended: mention.status = .planned
          case .thwarted: mention.status = .cancelled
          case .deferred: mention.status = .postponed
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
      }
      // "more interested in holding the meeting in Oslo"
      if view.endsInING(index), isMooted(before: index) {
        mention.status = .proposed
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
        // "plans for Scholz to meet Macron at the summit"
        let subject = view.group(endingAt: index - 1, from: range.lowerBound)
        if let subject,
          let mood = view.moodOfIntention(for: subject.tokens.lowerBound, from: range.lowerBound)
        {
          if mood == .unreal { return false }
          mention.status = mood == .planned ? .planned : .proposed
        }
        // "Scholz to meet Macron on Asia trip": a headline's future.
        if let subject,
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
      case .negation
      where mention.kind == .summit && mention.form == .definite && isOfTakingPart(index + 1)
        && view.word(index - 1) != .possibility
        && !(token..<token + 5).contains { BlocWords.private.contains(view.key($0)) }:
        // "will not attend the summit": it is held without him.
        let named = Set((token..<clauseEnd(from: token, in: range)).flatMap { view.people(at: $0) })
        mention.participants = mention.participants.filter(named.contains)
        mention.isOfStates = isOfLeaders(from: mention.trigger.upperBound)
        if view.word(index - 1) == .will || view.word(index - 1) == .would { mention.status = .planned }
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
      case .subordinator
      where view.key(index) == "if" && (isOccasion(mention, at: token) || isSetting(mention, at: token)):
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
      // "will visit the embassy and visa office and hold | meetings"
      case .and
      where sharesAuxiliary && !view.isFinite(index + 1) && !view.isVerb(index + 1, in: .past):
        break
      case .and where sharesAuxiliary && !view.people(at: index + 1).isEmpty: break
      // "will be in Washington on Wednesday and Thursday for | talks"
      case .and where view.time(at: index - 1) != nil && view.time(at: index + 1) != nil: break
      case .and where joinsAdjectives(index, before: token): break
      case .and where view.place(at: index - 1) != nil && view.place(at: index + 1) != nil: break
      case .relative, .that, .and, .but: steps = 100
      case .article:
        if isNone(index), index == token - 1 || index >= mention.trigger.lowerBound - 2 { return false }
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
    if isNone(mention.trigger.lowerBound) || view.key(mention.trigger.lowerBound) == "any"
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
    if mention.status == .occurred, mention.form == .indefinite,
      case let verb = view.beforeAdverbs(token - 1), PlanningVerbs.all.contains(view.key(verb)),
      // "his plans": a noun.
      view.word(verb - 1) != .possessive, view.word(verb - 1) != .article,
      view.tokens[safe: verb - 1]?.kind != .possessive
    {
      mention.status = .planned
    }
    // "wants to use this week's G8 summit": what one would like to do there leaves it as it is.
    if mention.status == .proposed, mention.kind == .summit, mention.series != nil, mention.form == .definite
    {
      mention.status = .planned
    }
    if mention.status == .occurred, mention.form == .indefinite,
      PrecedingVerbs.all.contains(view.key(token - 1))
    {
      mention.status = .planned
    }
    if mention.status == .occurred, followsDeedToCome(token, in: range) { mention.status = .planned }
    if mention.status == .occurred, isAheadOf(token, mention.form) {
      mention.status = .planned
    }
    return true
  }

  /// "will not | attend", "did not | hold", "will not | go ahead with"
  private func isOfTakingPart(_ token: Int) -> Bool {
    let verb = view.pastAdverbs(token)
    return AttendingVerbs.all.contains(view.key(verb)) && view.key(verb) != "address"
      || view.key(verb) == "go" && view.key(verb + 1) == "ahead" || view.key(verb) == "hold"
      || view.key(verb) == "have" || view.key(verb) == "make"
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
    guard mention.kind == .summit || mention.series != nil, mention.form == .definite else { return false }
    var before = token - 1
    while let time = view.time(at: before) { before = view.times[time].tokens.lowerBound - 1 }
    return view.key(before) == "at" || view.key(before) == "during"
      || view.key(before) == "of" && SidelineWords.edges.contains(view.key(before - 1))
  }

  /// "failed to reach a deal at a summit": what was not reached is not the summit.
  private func isWhereSomethingFailed(_ verb: Int, before token: Int) -> Bool {
    let deed = view.pastAdverbs(verb + 2)
    return (view.key(token - 1) == "at" || view.key(token - 1) == "during") && deed < token - 1
      && !isOfTakingPart(deed) && view.word(deed) != .be && !AppearingVerbs.all.contains(view.key(deed))
      && (Triggers[view.key(deed)] == nil || ReachingVerbs.all.contains(view.key(deed)))
  }

  /// "If Xi was trying to impress him during his visit": what is uncertain is not the visit.
  private func isOccasion(_ mention: EventMention, at token: Int) -> Bool {
    mention.isTrip && mention.form == .definite && view.key(token - 1) == "during"
  }

  /// "accepted an invitation to pay a visit", "accepted Macron's offer of talks"
  private func isAccepted(_ noun: Int, in range: Range<Int>) -> Bool {
    guard OfferWords.all.contains(view.key(noun)) else { return false }
    let begin = view.beginOfOffer(noun)
    return Range<Int>.last(4, before: begin, from: range.lowerBound).contains {
      AcceptanceWords.all.contains(view.key($0))
    }
  }

  /// "invited Xi to Moscow in May, and Xi has accepted", "proposed talks, which were accepted", by those whom it is
  /// told of.
  func isAccepted(_ proposal: EventMention, in range: Range<Int>) -> Bool {
    let start = proposal.trigger.upperBound
    guard let verb = (start..<max(start, range.upperBound)).first(where: { view.key($0) == "accepted" }),
      isPhraseEnd(verb + 1, in: range) || view.key(verb + 1) == "it"
        || (verb + 1..<verb + 4).contains(where: { OfferWords.all.contains(view.key($0)) }),
      !(start..<verb).contains(where: { view.word($0) == .negation || view.word($0) == .subordinator })
    else { return false }
    let subject = view.beforeAuxiliaries(view.beforeAdverbs(verb - 1))
    if view.key(subject) == "which" { return true }
    let accepting = view.people(at: subject)
    return (start..<verb).contains { view.word($0) == .and || view.word($0) == .but }
      && accepting.contains(where: proposal.people.contains)
  }

  /// "will have candid and frank discussions"
  private func joinsAdjectives(_ and: Int, before token: Int) -> Bool {
    func isAdjective(_ index: Int) -> Bool {
      view.word(index) == nil && view.mention(at: index) == nil && view.tokens[safe: index]?.kind == .word
        && Triggers.noun(view.key(index)) == nil && !view.isOf(.light, index)
        && !view.isVerb(index, in: [.past, .third]) && !view.endsInED(index)
    }
    return isAdjective(and - 1) && and + 1 <= token && (and + 1..<max(and + 1, token)).allSatisfy(isAdjective)
      && (token > and + 1 || isAdjective(token))
  }

  /// "Her agenda includes a meeting with Macron"
  private func tellsAgenda(before verb: Int, in range: Range<Int>) -> Bool {
    Range<Int>.last(8, before: verb, from: range.lowerBound).contains {
      AgendaWords.nouns.contains(view.key($0))
    }
  }

  /// Whether a quote ends at a token: what stands in it is another sentence.
  func closesQuote(_ token: Int) -> Bool {
    view.key(token) == "”"
      || view.key(token) == "\"" && (view.isComma(token - 1) || view.isComma(token + 1))
  }

  /// Whether a form of "have" stands before a participle: "has held", not "have talks".
  private func isAuxiliary(_ have: Int) -> Bool {
    var next = have + 1
    while view.isAdverb(next) || view.word(next) == .negation { next += 1 }
    return view.word(next) == .be || view.endsInED(next) || AheadWords.participles.contains(view.key(next))
      || view.isVerb(next, in: .participle) || view.isOf(.light, next)
  }

  /// "were to have taken part in": it did not come to it.
  private func isOverturned(_ to: Int) -> Bool {
    FunctionWords.pastBe.contains(view.key(to - 1)) && view.word(to + 1) == .have
      && (view.endsInED(to + 2) || AheadWords.participles.contains(view.key(to + 2))
        || view.isVerb(to + 2, in: .participle))
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

  /// "the possibility of a meeting", "prospects for a summit", "interested in a meeting"
  func isMooted(before token: Int) -> Bool {
    if view.key(token - 1) == "in", MootingWords.leaning.contains(view.key(token - 2)) { return true }
    return (view.key(token - 1) == "of" || view.key(token - 1) == "for")
      && MootingWords.all.contains(view.key(token - 2))
  }

  /// "no summit", not "a no-frills summit"
  private func isNone(_ token: Int) -> Bool { view.key(token) == "no" && view.key(token + 1) != "-" }

  /// "There are no plans for a meeting", "ruled out a meeting"
  private func isUnplanned(before token: Int, in range: Range<Int>) -> Bool {
    if view.key(token - 1) == "out", RulingWords.all.contains(view.key(token - 2)) { return true }
    guard token - 2 >= range.lowerBound, view.key(token - 1) == "for",
      InfinitiveGovernors[view.key(token - 2)] == .planned
    else {
      return false
    }
    return Range<Int>.last(3, before: token - 2, from: range.lowerBound).contains {
      view.key($0) == "no"
    }
  }

  /// "is scheduled to speak | immediately after his meeting with Modi", "would decide after talks with Merkel": what is
  /// to come comes after it.
  private func followsDeedToCome(_ token: Int, in range: Range<Int>) -> Bool {
    guard view.key(token - 1) == "after", view.time(at: token - 2) == nil else { return false }
    var index = token - 2
    while index >= range.lowerBound, token - index < 16 {
      switch view.word(index) {
      case .will: return true
      case .would: return view.word(index + 1) != .have && view.word(index + 1) != .be
      case .to where index > range.lowerBound && view.saysPlanned(index - 1) && view.word(index - 2) == .be:
        return true
      case .relative, .that, .subordinator, .but: return false
      default: if view.isBreak(index) || view.isFinite(index) { return false }
      }
      index -= 1
    }
    return false
  }

  /// "no date had been set for a visit": it is still to come.
  private func isUndated(before token: Int, in range: Range<Int>) -> Bool {
    guard view.key(token - 1) == "for" else { return false }
    return Range<Int>.last(9, before: token, from: range.lowerBound).contains {
      view.key($0) == "date" && (view.key($0 - 1) == "no" || view.key($0 - 1) == "a")
    }
  }
}

/// What somebody who is missed does not do: "failed to appear at the summit".
enum AppearingVerbs {
  static let all: WordSet = "appear show turn arrive speak come join secure win get gain obtain receive earn"
}
