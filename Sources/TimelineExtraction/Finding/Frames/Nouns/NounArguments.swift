import Gazetteer
import TimelineModel

extension EventFinder {
  /// Where the phrases that belong to a noun end: prepositional ones, "held in", times and names.
  func argumentEnd(after head: Int, to limit: Int) -> Int {
    var index = head + 1
    var isOpen = false
    let limitOfSentence = view.document.sentences[sentence].tokens.upperBound
    var limit = limit
    if let holding = heldBy(after: head) ?? relativeHolding(at: limit) {
      index = min(holding + 1, limitOfSentence)
      limit = clauseEnd(from: index, in: index..<limitOfSentence)
    }
    while index < limit {
      if let end = view.endOfBracket(at: index) {
        index = end
        continue
      }
      if case let end = view.pastReference(index), end > index {
        index = end
        continue
      }
      if let time = view.time(at: index) {
        index = max(index + 1, view.times[time].tokens.upperBound)
        isOpen = false
        continue
      }
      if view.key(index) == "as", let end = endOfCapacity(at: index, to: limit) {
        index = end
        isOpen = false
        continue
      }
      // "talks with Scholz, respectively, as well as Macron"
      if view.key(index) == "as", view.endOfJoint(at: index) > index {
        index = view.endOfJoint(at: index)
        isOpen = true
        continue
      }
      if view.key(index) == "respectively" {
        index += 1
        continue
      }
      if let mention = view.outline(at: index) {
        // "said after a visit to Japan | he was glad"
        if mention.form == .pronoun, view.mentionIndex(at: index - 1) != nil { return index }
        guard
          isOpen || view.isComma(index - 1) || view.word(index - 1) == .and || mention.form == .placeName
            || mention.form == .countryName
        else { return index }
        index = mention.tokens.upperBound
        continue
      }
      switch view.word(index) {
      case .preposition, .to, .by: isOpen = true
      // "with the leaders of nine countries, among them Macron and Støre"
      case .pronoun where view.key(index) == "them" && view.key(index - 1) == "among": break
      case .that, .relative:
        guard let holding = relativeHolding(at: index), holding < limit else { return index }
        index = holding
      case .article, .possessive, .ordinal, .and, .adverb: break
      // "his first visit to Egypt since 2014 will begin"
      case .subordinator where view.time(at: index + 1) != nil: break
      case nil:
        if view.tokens[index].kind == .word {
          guard isOpen || HoldingWords.all.contains(view.key(index)) else { return index }
          // "the third meeting between the two | following their first in April"
          if view.key(index) == "following",
            view.word(index + 1) == .possessive || view.word(index + 1) == .article
          {
            return index
          }
          if isPastForm(index), !isAttributive(index) { return index }
          // "on a visit to Turkey, | said the war would end"
          if view.isOf(.statement, index), view.isComma(index - 1) { return index }
          if HappeningWords.phrases[view.key(index)]?.contains(view.key(index + 1)) == true { return index }
        } else if view.isComma(index), startsOtherEvent(index + 1) || startsPredicate(index + 1) {
          return index
        } else if view.tokens[index].kind == .mark,
          !view.isBreak(index) || view.isStop(index)
        {
          return index
        }
      default: return index
      }
      index += 1
    }
    return limit
  }

  /// "his first trip | as prime minister | to Paris": where the office ends as whose holder somebody does something.
  private func endOfCapacity(at as: Int, to limit: Int) -> Int? {
    let words = `as` + 1..<max(`as` + 1, min(limit, `as` + 6))
    guard let office = words.first(where: { PartnerWords.singular.contains(view.key($0)) }),
      (`as` + 1..<office).allSatisfy({
        view.word($0) == nil && view.time(at: $0) == nil && !view.isComma($0) || view.word($0) == .possessive
          || view.word($0) == .article
      })
    else { return nil }
    return office + 1
  }

  /// "of the industrialised nations", "of leading industrialised nations": a participle before a noun.
  private func isAttributive(_ participle: Int) -> Bool {
    let before = view.endsInING(participle - 1) ? participle - 2 : participle - 1
    return view.word(before) == .article || view.word(before) == .preposition
      || view.tokens[safe: before]?.kind == .possessive
  }

  /// "Assad, on a tour of Latin America, | met Lula": the verb of the clause around it.
  private func startsPredicate(_ token: Int) -> Bool {
    Triggers.isVerb(view.key(token), in: .past) && view.mention(at: token) == nil
      && !HoldingWords.all.contains(view.key(token))
      && HappeningWords.phrases[view.key(token)]?.contains(view.key(token + 1)) != true
  }

  /// ", on a tour of": another event, whose arguments are its own.
  private func startsOtherEvent(_ token: Int) -> Bool {
    guard view.word(token) == .preposition else { return false }
    return (token + 1..<token + 5).contains { Triggers.noun(view.key($0)) != nil }
  }

  /// Where the phrases that belong to a noun start: after it, or after the verb of a relative clause.
  func argumentStart(after head: Int) -> Int {
    (heldBy(after: head) ?? relativeHolding(at: head + 1)).map { $0 + 1 } ?? head + 1
  }

  /// "the summit that it was to host in Santiago": the verb of a relative clause that starts at a token.
  func relativeHolding(at token: Int) -> Int? {
    let pronoun = view.isComma(token) ? token + 1 : token
    guard view.word(pronoun) == .that && pronoun == token || view.key(pronoun) == "which" else { return nil }
    return (pronoun + 1..<pronoun + 7).first {
      RelativeHolding.all.contains(view.key($0))
        || view.key($0) == "place" && HappeningWords.phrases[view.key($0 - 1)]?.contains("place") == true
    }
  }

  /// "a meeting, | which was to have opened in Vienna on Thursday": the verb of a relative clause that only says that,
  /// where and when the event is held.
  func holdingVerb(ofClauseAt token: Int) -> Int? {
    let pronoun = view.isComma(token) ? token + 1 : token
    guard view.key(pronoun) == "which" || view.word(pronoun) == .that && pronoun == token else { return nil }
    var verb = pronoun + 1
    while verb < pronoun + 8 {
      switch view.word(verb) {
      case .be, .have, .to, .will, .would: break
      default:
        guard view.isAdverb(verb) || TenseWords.schedules.contains(view.key(verb)) else {
          if HappeningWords.phrases[view.key(verb)]?.contains("place") == true, view.key(verb + 1) == "place"
          {
            return verb + 1
          }
          return HoldingWords.all.contains(view.key(verb)) || HoldingWords.bare.contains(view.key(verb))
            ? verb : nil
        }
      }
      verb += 1
    }
    return nil
  }

  /// Where a relative clause in or after the phrases of a noun says that the event is held.
  func placeOfHoldingClause(from start: Int, to limit: Int) -> PlaceArgument? {
    let clause = (start..<max(start, limit)).first { view.key($0) == "which" || view.word($0) == .that }
    let sentence = view.document.sentences[self.sentence].tokens
    guard let verb = holdingVerb(ofClauseAt: clause ?? limit), verb < sentence.upperBound else { return nil }
    return view.place(
      after: verb + 1, to: clauseEnd(from: verb + 1, in: verb..<sentence.upperBound),
      prepositions: Prepositions.inside, reach: 8)
  }

  /// "the talks he was to hold with Putin", "discussions which the premier, A, had with Johnson": the verb of a
  /// relative clause that tells who held what a noun tells of.
  func heldBy(after head: Int) -> Int? {
    guard let subject = holder(after: head).flatMap({ view.mention(at: $0) }) else { return nil }
    let start = subject.tokens.upperBound
    return (start..<start + 8).prefix { !view.isStop($0) }.first { verb in
      // "the talks Biden said Blinken had": another one's.
      if (start..<verb).contains(where: { view.isOf(.statement, $0) }) { return false }
      if view.key(verb) == "had", view.key(verb + 2) != "mind" {
        return view.word(verb + 1) == .preposition || view.time(at: verb + 1) != nil
      }
      return RelativeHolding.all.contains(view.key(verb))
        && !FunctionWords.pastBe.contains(view.key(verb - 1))
    }
  }

  /// "the talks | Scholz and Macron held": who held what a noun tells of.
  func holders(after head: Int, to end: Int) -> PersonGroup? {
    guard heldBy(after: head) != nil, let holder = holder(after: head) else { return nil }
    return view.group(startingAt: holder, to: end)
  }

  /// "the talks | he held", "the talks that | he held", "discussions which the | premier had": where the subject of
  /// such a clause begins.
  private func holder(after head: Int) -> Int? {
    var start = head + 1
    if view.word(start) == .that || view.key(start) == "which" { start += 1 }
    if view.word(start) == .article, view.mention(at: start) == nil { start += 1 }
    guard let subject = view.mention(at: start), subject.tokens.lowerBound == start,
      case .people = subject.referent,
      !subject.isPossessive, subject.form != .possessivePronoun
    else { return nil }
    return start
  }

  private func isPastForm(_ token: Int) -> Bool {
    view.endsInED(token) && view.tokens[token].bytes.count > 4 && !HoldingWords.all.contains(view.key(token))
  }

  /// "The trip to Russia was his second one": whose it was.
  func predicateOwner(after token: Int, in range: Range<Int>) -> PersonGroup? {
    var index = token
    while index < range.upperBound, view.isAdverb(index) { index += 1 }
    guard view.word(index) == .be else { return nil }
    index += 1
    while index < range.upperBound, view.isAdverb(index) { index += 1 }
    guard let mention = view.mention(at: index), case .people(let people) = mention.referent, !people.isEmpty,
      mention.form == .possessivePronoun || mention.isPossessive
    else { return nil }
    return PersonGroup(people: people, tokens: mention.tokens)
  }

  /// "met in Brussels for a summit", "chose Brazil for his first trip"
  func placeBefore(_ phrase: EventNounPhrase) -> PlaceArgument? {
    guard view.key(phrase.start - 1) == "for" else { return nil }
    // "to Germany - for talks with Scholz - and Slovakia"
    let before = view.beforeTime(phrase.start - 2)
    let last = ClauseMarks.dashes.contains(view.key(before)) ? before - 1 : before
    let place = view.place(beforeWhere: last + 1)
    // "arrived in Britain on Saturday from Hungary | for a visit": where the journey led, not whence.
    if let place, view.key(place.tokens.lowerBound - 1) == "from", let arrival = mentions[ofSentence].last,
      arrival.isTrip, arrival.timeRole != .ends, let goal = arrival.place, let tokens = arrival.placeTokens,
      tokens.upperBound <= place.tokens.lowerBound
    {
      return PlaceArgument(place: goal, tokens: tokens)
    }
    return place
  }

  /// "said in Kyiv on Wednesday after talks with Zelenskyy", "told reporters in Manila on the sidelines of a summit":
  /// it is held where one of them speaks.
  func placeOfSpeaker(before phrase: EventNounPhrase) -> PlaceArgument? {
    guard let occasion = occasion(before: phrase), !mentionsPhone(phrase.head..<phrase.head + 8) else {
      return nil
    }
    var last = occasion - 1
    if let time = view.time(at: last) {
      last = view.times[time].tokens.lowerBound - 1
      if view.word(last) == .preposition { last -= 1 }
    }
    guard let place = view.place(at: last) else { return nil }
    let preposition = place.tokens.lowerBound - 1
    guard view.key(preposition) == "in" || view.key(preposition) == "at", isSpeech(before: preposition) else {
      return nil
    }
    return place
  }

  /// "said during a meeting of NATO ministers": whoever speaks there takes part.
  func isOccasionOfSpeech(_ phrase: EventNounPhrase) -> Bool {
    guard let occasion = occasion(before: phrase), !OccasionWords.after.contains(view.key(occasion)) else {
      return false
    }
    return isSpeech(before: occasion)
  }

  /// "Clark, winding up | a visit to Washington, said", "at the end of": what commas set before what somebody says.
  func isInsertedBeforeSpeech(_ phrase: EventNounPhrase) -> Bool {
    let after = phrase.head + 1..<min(view.document.sentences[sentence].tokens.upperBound, phrase.head + 10)
    guard (phrase.start - 6..<phrase.start).contains(where: { view.isComma($0) }),
      let comma = after.first(where: { view.isComma($0) })
    else { return false }
    return view.isOf(.statement, comma + 1)
  }

  /// "during their talks | at a summit in Vietnam": whether a place follows that is not where the story is from.
  func isPlacedElsewhere(_ words: Range<Int>) -> Bool {
    words.prefix(9).prefix(while: { !view.isBreak($0) }).contains { token in
      Prepositions.inside.contains(view.key(token - 1))
        && view.place(at: token).map { $0.place.country != datelinePlace?.country } == true
    }
  }

  /// The first of the words that lead to a noun as to the occasion of something: "after", "during", "on the sidelines
  /// of".
  private func occasion(before phrase: EventNounPhrase) -> Int? {
    let last = phrase.start - 1
    let isEnd = view.key(last) == "of" && SidelineWords.ends.contains(view.key(last - 1))
    if isEnd || isEdge(before: phrase.start) { return view.beforeArticle(last - 1) }
    return leadsToOccasion(last) ? last : nil
  }

  /// "after", "during"
  func leadsToOccasion(_ token: Int) -> Bool {
    OccasionWords.after.contains(view.key(token)) || OccasionWords.during.contains(view.key(token))
  }

  /// "told reporters in |", "said on Thursday |": whether somebody is told to speak in the words before.
  private func isSpeech(before token: Int) -> Bool {
    let words = token - 7..<token
    return words.contains { view.isOf(.saying, $0) || view.key($0) == "speaking" }
      && !words.contains { view.word($0) == .would || view.word($0) == .will || view.word($0) == .that }
  }

  /// "After meeting Putin, Orban flew to Beijing for talks": whether a comma ends a clause that stands before the
  /// main one.
  private func endsFrontedClause(_ token: Int, in range: Range<Int>) -> Bool {
    guard view.isComma(token) else { return false }
    return (range.lowerBound..<max(range.lowerBound, min(token, range.lowerBound + 5))).contains {
      view.word($0) == .subordinator || view.key($0) == "after" || view.key($0) == "before"
    }
  }

  /// "from Angola, where he has been on a visit": the place a relative clause is said of.
  func placeBeforeWhere(_ token: Int, in range: Range<Int>) -> PlaceArgument? {
    guard
      let relative = Range<Int>.last(10, before: token, from: range.lowerBound).last(where: {
        view.key($0) == "where"
      })
    else { return nil }
    return view.place(beforeWhere: relative)
  }

  /// The people that one of these prepositions leads to, right of a noun.
  func people(after token: Int, to limit: Int, prepositions: WordSet) -> PersonGroup? {
    var index = token
    var isOpen = false
    while index < limit {
      if let time = view.time(at: index) {
        index = max(index + 1, view.times[time].tokens.upperBound)
        isOpen = false
        continue
      }
      if isOpen, let group = view.group(startingAt: index, to: limit) {
        guard let mention = view.outline(at: index), !mention.isPossessive, mention.form != .possessivePronoun
        else {
          index += 1
          continue
        }
        // ", with Pompeo also meeting Kim": what somebody else does.
        if view.key(index - 1) == "with", view.isComma(index - 2),
          case let verb = view.pastAdverbs(group.tokens.upperBound), view.endsInING(verb),
          view.mention(at: verb) == nil
        {
          return nil
        }
        return group
      }
      if view.key(index) == "among", view.key(index + 1) == "them", view.isComma(index - 1) {
        // "with the leaders of nine countries, among them | Macron and Støre"
        index += 2
        continue
      }
      if let mention = view.outline(at: index) {
        index = mention.tokens.upperBound
        continue
      }
      if index > token, Triggers.noun(view.key(index)) != nil, !PhoneWords.all.contains(view.key(index)) {
        return nil
      }
      switch view.word(index) {
      case .preposition, .by, .to:
        // "under the mediation of Michel": what "of" belongs to is another noun.
        let isOfOther =
          view.key(index) == "of" && index > token && view.tokens[index - 1].kind == .word
          && view.word(index - 1) == nil && view.mention(at: index - 1) == nil
          && view.time(at: index - 1) == nil
        isOpen = prepositions.contains(view.key(index)) && !isOfOther || (isOpen && view.key(index) == "of")
      case .relative, .subordinator, .that, .be, .will, .would, .have: return nil
      default:
        if view.isComma(index), view.people(at: index - 1).isEmpty == false,
          view.people(at: index + 1).isEmpty
        {
          return nil
        }
      }
      index += 1
    }
    return nil
  }

  /// "summit of the Gulf Cooperation Council"
  func series(after token: Int, to limit: Int) -> String? {
    guard view.key(token) == "of" else { return nil }
    for index in token + 1..<max(token + 1, min(limit, token + 5)) {
      if let mention = view.mention(at: index), case .organisation(let organisation) = mention.referent {
        return organisation.gazetteerID ?? organisation.name
      }
    }
    return nil
  }

  /// Whether a verb or preposition right before the phrase says that its subject takes part.
  func isGoverned(_ phrase: EventNounPhrase, in range: Range<Int>) -> Bool {
    var index = phrase.start - 1
    while index >= range.lowerBound {
      if let time = view.time(at: index) {
        index = view.times[time].tokens.lowerBound - 1
      } else if view.isAdverb(index) || view.word(index) == .preposition || view.key(index) == "up" {
        index -= 1
      } else {
        break
      }
    }
    if joinsGatherings(index, before: phrase) { return true }
    return index >= range.lowerBound
      && (view.isOf(.light, index) || CancellingWords.active[view.key(index)] != nil
        || leadsToGathering(index) || view.word(index) == .be && view.key(phrase.start - 1) == "at"
        || speaksAt(index, phrase))
  }

  /// "speaking at a meeting", "In a statement to the conference"
  private func speaksAt(_ word: Int, _ phrase: EventNounPhrase) -> Bool {
    view.key(phrase.start - 1) == "at" && SpeakingWords.all.contains(view.key(word))
      || view.key(phrase.start - 1) == "to" && SpeakingWords.nouns.contains(view.key(phrase.start - 2))
  }

  /// "to attend a meeting in Oslo on Monday, | a forum in Bonn on Tuesday and | talks in Paris on Friday": whether a
  /// comma or "and" joins a gathering to the one before.
  private func joinsGatherings(_ index: Int, before phrase: EventNounPhrase) -> Bool {
    guard index == phrase.start - 1, view.word(index) == .and || view.isComma(index),
      phrase.determiner == .none || phrase.determiner == .indefinite, let last = mentions[ofSentence].last,
      last.form != .verb, !last.isTrip, last.kind != .call, last.place != nil, !last.participants.isEmpty,
      let place = last.placeTokens, place.lowerBound >= last.trigger.upperBound
    else { return false }
    let between = last.trigger.upperBound..<index
    return between.count < 12
      && between.allSatisfy { view.word($0) != .relative && !view.isFinite($0) && view.word($0) != .be }
      && view.place(after: phrase.head + 1, to: phrase.head + 12, prepositions: Prepositions.inside) != nil
  }

  /// "left for the summit", "arrived at the talks": a verb of travelling whose goal is the gathering itself.
  private func leadsToGathering(_ verb: Int) -> Bool {
    Triggers[view.key(verb)]?.contains {
      guard case .verb(let frame, _, nil) = $0 else { return false }
      return frame == .go || frame == .arrive || frame == .leave
    } ?? false
  }

  /// "a plan floated by Trump | in a call with Tamim", "The fund was proposed by Ongpin | during a trip": who does what
  /// the participle tells.
  private func agentOfParticiple(before token: Int, in range: Range<Int>) -> PersonGroup? {
    guard view.key(token - 1) == "in" || view.key(token - 1) == "during",
      let agent = view.group(endingAt: token - 2, from: range.lowerBound),
      case let by = agent.tokens.lowerBound - 1, by - 1 > range.lowerBound, view.word(by) == .by,
      view.endsInED(by - 1),
      view.word(by - 2) != .be || view.group(endingAt: by - 3, from: range.lowerBound) == nil
    else { return nil }
    return agent
  }

  /// "Pence, who met Hwang in Seoul on Monday, held | talks": of whom commas tell something else before the verb.
  private func headOfRelative(before token: Int, in range: Range<Int>) -> PersonGroup? {
    guard LightVerbs.past.contains(view.key(token - 1)), view.isComma(token - 2),
      let who = (range.lowerBound..<max(range.lowerBound, token - 2)).last(where: { view.key($0) == "who" }),
      view.isComma(who - 1)
    else { return nil }
    return view.group(endingAt: who - 2, from: range.lowerBound)
  }

  /// Who the clause around a noun speaks of.
  func clauseSubject(before token: Int, for mention: inout EventMention, in range: Range<Int>)
    -> [Int]
  {
    if let named = agentOfParticiple(before: token, in: range) ?? headOfRelative(before: token, in: range) {
      mention.peopleTokens.append(named.tokens)
      return named.people
    }
    var index = token - 1
    var best: PersonGroup?
    var steps = 0
    // "said Arafat was a partner, | in separate calls": what a comma sets apart belongs to the main clause.
    let isSetApart = view.isComma(token - 2) && Prepositions.occasion.contains(view.key(token - 1))
    while index >= range.lowerBound, steps < 60 {
      steps += 1
      if isSubjectOfTalks(index, mention) { return [] }
      // "Tillerson is not going," | she told reporters: who is quoted speaks of others.
      if best != nil, closesQuote(index) { break }
      if view.word(index) == .relative, view.key(index) == "who" {
        best = best ?? view.group(endingAt: view.lastWord(before: index), from: range.lowerBound)
        break
      }
      if view.isStop(index) {
        // "POPE JOHN PAUL II: Made the first papal visit"
        if view.key(index) == ":", best == nil, index + 2 == token || view.word(index + 2) == .article,
          let named = view.group(endingAt: index - 1, from: range.lowerBound),
          named.tokens.lowerBound == range.lowerBound
        {
          best = named
        }
        break
      }
      if let group = view.group(endingAt: index, from: range.lowerBound) {
        // "told Scholz he looked forward to a summit": the subject of the inner clause.
        if let best, group.tokens.upperBound == best.tokens.lowerBound { break }
        if isSetApart, best == nil, group.tokens.upperBound != token - 2,
          view.isOf(.statement, group.tokens.lowerBound - 1)
        {
          index = group.tokens.lowerBound - 1
          continue
        }
        var before = group.tokens.lowerBound - 1
        while before >= range.lowerBound, view.word(before) == nil, view.people(at: before).isEmpty,
          view.place(at: before) == nil,
          view.tokens[before].flags.contains(.capitalised)
        {
          before -= 1
        }
        if let both = tellerAndTold(group, before: before, mention, in: range) {
          best = both
          break
        }
        switch view.word(before) {
        case .preposition where view.endsInING(group.tokens.upperBound):
          // "the anniversary of Trump taking a call": whose deed it is.
          best = group
          steps = 60
        case .preposition, .by, .to: break
        case .that, .subordinator:
          best = group
          steps = 60
        case .and where opensClause(view.pastAdverbs(group.tokens.upperBound)):
          // "Hu went to Tokyo, and | Wen joined a summit": a clause of its own.
          best = group
          steps = 60
        default:
          best = group
          // "Xi urged Putin to hold talks": whom somebody asks is to do it.
          // "which prompted Pena to cancel a visit": whom something moves to it.
          if view.word(group.tokens.upperBound) == .to,
            InfinitiveGovernors[view.key(before)] == .proposed
              || CausativeVerbs.all.contains(view.key(before))
          {
            steps = 60
          }
          // "…, the leader announced after talks with": who says it; "hopes Putin will offer a deal at a summit": who
          // is to.
          if view.isOf(.statement, before) || HopingVerbs.all.contains(view.key(before))
            || endsFrontedClause(before, in: range)
            || view.isComma(before) && view.isOf(.statement, group.tokens.upperBound)
          {
            steps = 60
          }
        }
        index = group.tokens.lowerBound - 1
        continue
      }
      index -= 1
    }
    if let best {
      mention.peopleTokens.append(best.tokens)
      return best.people
    }
    if let tokens = lastSubjectTokens { mention.peopleTokens.append(tokens) }
    if !lastSubject.isEmpty { return lastSubject }
    // "After talks with Wen, Merkel said": the clause that follows.
    guard
      let group = view.subjectBehindComma(after: token, to: range.upperBound, besides: mention.participants)
        ?? subjectRightAfter(
          token, to: (token..<range.upperBound).first { view.isComma($0) } ?? range.upperBound)
    else { return [] }
    mention.peopleTokens.append(group.tokens)
    // "At a meeting in Oslo, he told the president"
    if mention.participants.isEmpty, !mention.isTrip, view.word(range.lowerBound) == .preposition,
      case let verb = view.pastAdverbs(group.tokens.upperBound), SayingVerbs.telling.contains(view.key(verb)),
      let told = view.group(startingAt: verb + 1, to: range.upperBound)
    {
      return group.people + told.people.filter { !group.people.contains($0) }
    }
    return group.people
  }

  /// "compel | Russia | to engage in talks", "said that | Russia | has to enter into talks": a state that is to talk,
  /// with nobody of it named.
  private func isSubjectOfTalks(_ token: Int, _ mention: EventMention) -> Bool {
    guard mention.kind == .meeting, mention.form == .indefinite, mention.participants.isEmpty,
      let state = view.mention(at: token), case .country = state.referent, !state.isPossessive,
      state.form == .countryName, state.tokens.upperBound == token + 1
    else { return false }
    if view.word(token + 1) == .to {
      let governor = view.key(token - 1)
      return CausativeVerbs.all.contains(governor) || InfinitiveGovernors[governor] == .proposed
    }
    return view.word(token + 1) == .have && view.word(token + 2) == .to || view.word(token + 1) == .obligation
  }

  /// "held", "attended", "will": whether somebody's own verb stands at a token.
  func opensClause(_ verb: Int) -> Bool {
    view.isFinite(verb)
      || view.isOf(.light, verb) && !view.endsInING(verb) && view.mention(at: verb) == nil
  }

  /// "He told the president during talks in Oslo that": both talk, unless the noun tells with whom; "She joined him for
  /// talks with Xi": all three.
  private func tellerAndTold(
    _ told: PersonGroup, before verb: Int, _ mention: EventMention, in range: Range<Int>
  ) -> PersonGroup? {
    let joins = JoiningWords.bare.contains(view.key(verb))
    guard joins || SayingVerbs.telling.contains(view.key(verb)), !mention.isTrip,
      let teller = view.group(endingAt: view.beforeAuxiliaries(verb - 1), from: range.lowerBound),
      Set(teller.people).isDisjoint(with: told.people)
    else { return nil }
    guard joins || mention.participants.isEmpty else { return teller }
    return PersonGroup(people: teller.people + told.people, tokens: teller.tokens)
  }

  /// "During a visit to Warsaw on Tuesday French President Nicolas Sarkozy announced": no comma parts the two.
  private func subjectRightAfter(_ token: Int, to limit: Int) -> PersonGroup? {
    let reach = token + 1..<max(token + 1, min(limit, token + 16))
    return reach.lazy.compactMap { [view] in view.group(startingAt: $0, to: limit) }.first {
      let before = $0.tokens.lowerBound - 1
      return view.word(before) != .preposition && view.word(before) != .by && view.word(before) != .to
        && view.word(before) != .and
        && (view.isFinite($0.tokens.upperBound)
          || view.isOf(.statement, $0.tokens.upperBound))
    }
  }
}

/// Verbs whose object does what the infinitive after it tells: "led him to cancel".
enum CausativeVerbs {
  static let all: WordSet = """
    prompt prompts prompted prompting lead leads led leading force forces forced forcing cause causes caused causing
    compel compels compelled oblige obliges obliged persuade persuades persuaded persuading convince convinces convinced
    enable enables enabled enabling allow allows allowed allowing
    """
}

/// What somebody does about what another one is to do: "hopes the minister will come".
enum HopingVerbs {
  static let all: WordSet = """
    hope hopes hoped hoping expect expects expected believe believes believed think thinks thought fear fears feared
    wish wishes wished know knows knew insist insists insisted doubt doubts doubted suggest suggests suggested
    """
}
