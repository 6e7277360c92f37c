import Gazetteer
import TimelineModel

/// Times that are not those of an event: of a saying, of another noun, of what commas enclose.
extension EventFinder {
  func isUsable(_ expression: TimeExpression) -> Bool {
    if expression.value.utf8.count < 4, expression.kind == .date {
      return false
    }
    return switch expression.kind {
    case .set: false
    case .duration: expression.unit != nil && expression.direction == 0 && expression.anchor == .absolute
    case .date, .time:
      expression.value != "PRESENT_REF" && expression.value != "PAST_REF" && expression.value != "FUTURE_REF"
    }
  }

  /// "March 21, 2017 (agency) — The secretary will travel": when it was written. The day of a caption is that of the
  /// picture as well.
  func isOfDateLine(_ expression: TimeExpression) -> Bool {
    view.document.statedDate?.standsInSentence == false && view.isStatedDate(expression)
  }

  /// "(17.03.2017) Tillerson met Xi on Sunday": the day of what stands before, in brackets at the head of a sentence.
  func isOfTeaser(_ expression: TimeExpression, in sentence: Range<Int>) -> Bool {
    let (start, end) = (expression.tokens.lowerBound, expression.tokens.upperBound)
    return start == sentence.lowerBound + 1 && view.key(start - 1) == "(" && view.key(end) == ")"
      && end + 1 < sentence.upperBound
  }

  /// "today, | 6 July": the day that is named right behind tells which one is meant.
  func isNamedBehind(_ expression: TimeExpression) -> Bool {
    let end = expression.tokens.upperBound
    guard expression.anchor != .absolute, let day = expression.earliest, day == expression.latest,
      !expression.tokens.contains(where: { view.tokens[$0].kind == .number }), view.isComma(end),
      let next = view.time(at: end + 1),
      view.times[next].tokens.lowerBound == end + 1, view.times[next].day != nil
    else { return false }
    return view.times[next].earliest == view.times[next].latest
  }

  /// "the week | beginning 15 May": the day tells which one.
  func isOfWeekOfDay(_ expression: TimeExpression) -> Bool {
    let end = expression.tokens.upperBound
    guard expression.unit == .week, TimeLimitWords.weekOfDay.contains(view.key(end)),
      let day = view.time(at: end + 1)
    else { return false }
    return view.times[day].earliest == view.times[day].latest
  }

  /// "particularly the Cuban Missile Crisis | in October 1962": the time of something that has a name of its own.
  func isOfNamedThing(_ expression: TimeExpression) -> Bool {
    let last = expression.tokens.lowerBound - 2
    guard last > 1, view.word(last + 1) == .preposition, HistoricWords.all.contains(view.key(last)) else {
      return false
    }
    var first = last
    while first > 0, view.tokens[first].kind == .word, view.tokens[first].flags.contains(.capitalised) {
      first -= 1
    }
    guard last - first > 1, view.word(first) == .article, view.word(first - 1) != .preposition else {
      return false
    }
    return !mentions[ofSentence].contains {
      $0.trigger.upperBound >= first - 1 && $0.trigger.lowerBound <= last
    }
  }

  /// "Tuesday's elections", "his weekend proposal": the time of something else.
  func isOfOther(_ expression: TimeExpression) -> Bool {
    let end = expression.tokens.upperBound
    guard let next = view.tokens[safe: end], expression.kind != .duration else { return false }
    let isOwner = next.kind == .possessive
    let isOfPronoun = view.word(expression.tokens.lowerBound - 1) == .possessive
    let isOwned = isOfPronoun || view.tokens[safe: expression.tokens.lowerBound - 1]?.kind == .possessive
    // "a June referendum", "the 2013 election"
    let isQualified = view.word(expression.tokens.lowerBound - 1) == .article && expression.tokens.count <= 3
    guard
      isOwner
        || (isOwned || isQualified) && next.kind == .word && view.word(end) == nil
          && view.mention(at: end) == nil && !view.endsInED(end)
    else { return false }
    // Its noun may be the event: "Monday's three-hour meeting".
    for index in (isOwner ? end + 1 : end)..<min(view.tokens.count, end + 8) {
      if Triggers.noun(view.key(index)) != nil {
        // "for his Tuesday talks": what his day is of.
        if isOfPronoun { return false }
        return !mentions[ofSentence].contains { $0.trigger.contains(index) }
      }
      switch view.word(index) {
      case .ordinal, .adverb, nil: break
      default: return true
      }
      if view.tokens[index].kind == .mark, view.key(index) != "-" { return true }
    }
    return true
  }

  /// "the agency said on Friday": the day of the saying.
  func isOfSaying(_ token: Int) -> Bool {
    // "said on Wednesday after talks with": on the day of the talks.
    if let time = view.time(at: token), view.key(view.times[time].tokens.upperBound) == "after" {
      return false
    }
    if isSharedByParticiple(token) { return false }
    if let verb = sayingVerb(before: token),
      !mentions[ofSentence].contains(where: { $0.trigger.lowerBound > verb && $0.trigger.lowerBound < token })
    {
      return true
    }
    // "proposed on Saturday | that talks be held"
    if let time = view.time(at: token), case let that = view.times[time].tokens.upperBound,
      view.word(that) == .that, that + 1 < view.tokens.count, view.time(at: that + 1) == nil,
      case let verb = view.word(token - 1) == .preposition ? token - 2 : token - 1,
      view.endsInED(verb) || view.isOf(.statement, verb),
      !mentions[ofSentence].contains(where: { $0.trigger.upperBound <= token })
    {
      return true
    }
    if isOfOpeningSpeech(token) || isBeforeSaying(token) || isOfSpeaker(token) || isOfAnnouncing(token)
      || isOfRejecting(token)
    {
      return true
    }
    // "On 7 September he disclosed that": at the head of the sentence, with the verb of saying next.
    guard let time = view.time(at: token) else { return false }
    let sentence = view.document.sentences[sentence].tokens
    let head = pastDateline(sentence).lowerBound
    guard token >= head, token <= head + 2 else { return false }
    var index = view.times[time].tokens.upperBound
    if view.isComma(index) { index += 1 }
    if saysPlan(afterClauseAt: index, in: sentence) { return true }
    let start = index
    while index < min(sentence.upperBound, start + 8) {
      if let mention = view.mention(at: index) {
        index = mention.tokens.upperBound
        continue
      }
      if index > start, view.isOf(.statement, index) {
        let clause = index + 1..<min(sentence.upperBound, index + 12)
        if tellsOfOccasion(clause) { return false }
        // "In November a newspaper wrote that he had telephoned Putin": about then.
        if view.times[time].anchor == .absolute, view.times[time].day == nil {
          return clause.contains { view.word($0) == .would || view.word($0) == .will }
        }
        return view.key(index) != "announced" || view.word(index + 1) == .that
          || clause.prefix(6).contains { view.word($0) == .would || view.word($0) == .will }
      }
      switch view.word(index) {
      case .article, .preposition, nil: break
      default: return false
      }
      // "On Monday in Berlin, Scholz said"
      if view.isComma(index), !view.people(at: index + 1).isEmpty {
        index += 1
        continue
      }
      guard !view.isBreak(index), !view.isVerb(index, in: [.past, .third]) else { return false }
      index += 1
    }
    return false
  }

  /// "said on Sunday, | welcoming Castro in Rome": what a participle adds took place then as well.
  private func isSharedByParticiple(_ token: Int) -> Bool {
    mentions[ofSentence].contains { mention in
      let start = mention.trigger.lowerBound
      return mention.form == .verb && start > token && start - token < 10 && view.endsInING(start)
        && view.isComma(start - 1)
        && (token..<start - 1).allSatisfy { !view.isComma($0) && !view.isFinite($0) }
        && view.times(in: start..<clauseEnd(from: start + 1, in: view.document.sentences[sentence].tokens))
          .isEmpty
    }
  }

  /// "will announce the visit on Thursday", "confirmed his trip today": the day of the news of what is known already.
  private func isOfAnnouncing(_ token: Int) -> Bool {
    guard let time = view.time(at: token), case let expression = view.times[time],
      expression.tokens.count == 1,
      expression.weekday != nil || expression.unit == .day && expression.anchor == .writing,
      let noun = mentions[ofSentence].last(where: {
        $0.trigger.upperBound <= token && $0.form == .definite
      })?.trigger,
      noun.upperBound == token || noun.upperBound == token - 1 && view.key(token - 1) == "on",
      // "confirmed his trip tomorrow | to Berlin", "revealed his visit Monday | was": of the visit.
      case let end = expression.tokens.upperBound,
      end >= view.document.sentences[sentence].tokens.upperBound || view.tokens[end].kind == .mark
        || view.word(end) == .and
    else { return false }
    return AnnouncingVerbs.all.contains(view.key(noun.lowerBound - 1))
  }

  /// "refuted on Monday Kyiv's claims that he would visit Osaka": the day on which somebody says that it is not so.
  private func isOfRejecting(_ token: Int) -> Bool {
    guard let time = view.time(at: token),
      case let verb = view.word(token - 1) == .preposition ? token - 2 : token - 1,
      ReportWords.rejecting.contains(view.key(verb)) || SayingVerbs.denials.contains(view.key(verb))
    else { return false }
    let end = view.times[time].tokens.upperBound
    return (end..<min(view.tokens.count, end + 4)).contains { ReportWords.nouns.contains(view.key($0)) }
  }

  /// "Biden on Tuesday said he would meet Xi": between who says it and the verb.
  private func isOfSpeaker(_ token: Int) -> Bool {
    guard let time = view.time(at: token) else { return false }
    let sentence = view.document.sentences[sentence].tokens
    let verb = view.pastAdverbs(view.times[time].tokens.upperBound)
    guard verb < sentence.upperBound, view.isOf(.statement, verb),
      !tellsOfEvent(before: token), case let speaker = view.beforeTime(verb - 1),
      speaker >= sentence.lowerBound, view.tokens[speaker].kind == .word,
      !view.people(at: speaker).isEmpty || view.word(speaker) == nil
    else { return false }
    return !tellsOfOccasion(verb + 1..<max(verb + 1, min(sentence.upperBound, verb + 12)))
  }

  /// "Blinken, who met Lavrov in Geneva | on Wednesday said": whether the clause before a time tells of an event.
  private func tellsOfEvent(before time: Int) -> Bool {
    let clause = Range<Int>.last(16, before: time, from: view.document.sentences[sentence].tokens.lowerBound)
    let start = clause.last { view.isComma($0) || view.word($0) == .and } ?? clause.lowerBound
    return mentions[ofSentence].contains {
      $0.trigger.lowerBound >= start && $0.trigger.upperBound <= time
    }
  }

  /// "Speaking at a news conference on Monday, he said the two would meet in May": when it was said.
  private func isOfOpeningSpeech(_ token: Int) -> Bool {
    let opening = pastDateline(view.document.sentences[sentence].tokens).lowerBound
    guard TenseWords.speaking.contains(view.key(opening)), (0..<16).contains(token - opening),
      !(opening..<token).contains(where: { view.isComma($0) }),
      let comma = (token..<token + 12).first(where: { view.isComma($0) || view.isStop($0) }),
      view.isComma(comma)
    else { return false }
    guard let said = (comma + 1..<comma + 12).first(where: { view.isOf(.statement, $0) }) else {
      return false
    }
    return mentions[ofSentence].allSatisfy { $0.trigger.lowerBound > said && $0.status != .occurred }
  }

  /// "…, an email on Friday revealed": who says it, and when, at the end.
  private func isBeforeSaying(_ token: Int) -> Bool {
    guard let time = view.time(at: token) else { return false }
    let verb = view.times[time].tokens.upperBound
    let sentence = view.document.sentences[sentence].tokens
    guard verb < sentence.upperBound, view.isOf(.statement, verb),
      verb + 3 >= sentence.upperBound,
      let comma = (max(sentence.lowerBound, token - 8)..<token).last(where: { view.isComma($0) })
    else { return false }
    return !mentions[ofSentence].contains { $0.trigger.lowerBound > comma }
  }

  /// "This afternoon, as he left for Ohio, Biden said he will meet Xi": the day of the saying, with another clause
  /// between.
  private func saysPlan(afterClauseAt subordinator: Int, in sentence: Range<Int>) -> Bool {
    guard view.key(subordinator) == "as" || view.key(subordinator) == "while" else { return false }
    let reach = subordinator + 1..<max(subordinator + 1, min(sentence.upperBound, subordinator + 24))
    guard let verb = reach.first(where: { view.isOf(.statement, $0) }) else {
      return false
    }
    return mentions[ofSentence].filter { $0.trigger.lowerBound > subordinator }.allSatisfy {
      $0.trigger.lowerBound > verb && $0.status != .occurred
    }
  }

  /// "told reporters in Beijing after talks with Qin": on the day of the talks.
  private func tellsOfOccasion(_ clause: Range<Int>) -> Bool {
    for index in clause {
      switch view.word(index) {
      case .that, .would, .will, .have: return false
      default: break
      }
      guard view.key(index) == "after" || view.key(index) == "during" else { continue }
      return mentions[ofSentence].contains { (index + 1..<index + 5).contains($0.trigger.lowerBound) }
    }
    return false
  }

  /// The verb of saying in "said on Friday", "said in Khartoum on Friday", "told reporters on Friday".
  private func sayingVerb(before token: Int) -> Int? {
    var index = token - 1
    let start = view.document.sentences[sentence].tokens.lowerBound
    while index >= start, index > token - 9 {
      let isDirect = index == token - 1 || index == token - 2 && view.word(token - 1) == .preposition
      if isDirect
        ? view.isOf(.saying, index) : view.isOf(.statement, index)
      {
        return index
      }
      switch view.word(index) {
      case .preposition, .article, nil: break
      default: return nil
      }
      if view.isBreak(index) || view.tokens[index].kind == .possessive { return nil }
      if let mention = view.mention(at: index), case .people = mention.referent { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether an ellipsis of the sentence owns a time: "the other one being in 2019".
  func isElliptical(_ time: Int) -> Bool {
    mentions[ofSentence].contains {
      $0.form == .elliptical && $0.times.contains { $0.expression == time }
    }
  }

  /// "Scholz, who was elected on Sunday, met": the time of what the commas enclose.
  func isOfRelativeClause(_ time: Int) -> Bool {
    let tokens = view.times[time].tokens
    guard view.isComma(tokens.upperBound) else { return false }
    let start = view.document.sentences[sentence].tokens.lowerBound
    var index = tokens.lowerBound - 1
    while index > start, tokens.lowerBound - index < 16, !view.isBreak(index) || view.key(index) == "-" {
      if view.word(index) == .relative && (tokens.lowerBound - index < 10 || view.key(index) == "which")
        || view.key(index) == "whose"
      {
        return view.isComma(index - 1)
      }
      index -= 1
    }
    return false
  }

  /// "met Qarase to speak of aid following the lifting of sanctions on 5 October": the day of what came before.
  func isOfAftermath(_ time: Int) -> Bool {
    let start = view.document.sentences[sentence].tokens.lowerBound
    var index = time - 1
    while index > start, time - index < 10, !view.isBreak(index) {
      if view.key(index) == "following" {
        return view.word(index + 1) == .article || view.word(index + 1) == .possessive
      }
      let isNamed = !view.people(at: index).isEmpty && view.form(at: index) != .possessivePronoun
      if Triggers.noun(view.key(index)) != nil && !NounExclusions.applies(at: index, in: view) || isNamed {
        return false
      }
      index -= 1
    }
    return false
  }

  /// "After a gunman killed five people in Dallas on Thursday, he cut short his visit": the day of what others did
  /// before.
  func isOfEarlierDeed(_ time: Int, from start: Int, in order: [Int]) -> Bool {
    var head = start
    while head < time, view.word(head) == .but || view.word(head) == .and || view.isComma(head) { head += 1 }
    guard view.key(head) == "after", head < time, !(head..<time).contains(where: { view.isComma($0) }),
      !order.contains(where: { mentions[$0].trigger.lowerBound < time })
    else { return false }
    return (head + 1..<time).contains { token in
      view.mention(at: token) == nil && (view.endsInED(token) || ClausePasts.all.contains(view.key(token)))
    }
  }

  /// "agreed in May to meet": the time of the agreeing.
  func isOfGovernor(_ expression: TimeExpression, in order: [Int]) -> Bool {
    let to = expression.tokens.upperBound
    guard view.word(to) == .to, order.contains(where: { mentions[$0].trigger.lowerBound == to + 1 }) else {
      return false
    }
    let before = expression.tokens.lowerBound - 1
    let governor = view.word(before) == .preposition ? before - 1 : before
    return InfinitiveGovernors.deeds.contains(view.key(governor))
  }

  /// "the plans agreed in Lisbon in 2000", "the treaty signed between the two countries in July": the time of what a
  /// participle says of another noun.
  func isOfReducedRelative(_ time: Int) -> Bool {
    var index = time - 1
    while time - index < 11, index > 1 {
      if ParticipleWords.reduced.contains(view.key(index)) || isOfAgent(index) {
        let noun = index - 1
        return view.tokens[noun].kind == .word && view.word(noun) == nil && view.mention(at: noun) == nil
          && view.time(at: noun) == nil && Triggers.noun(view.key(noun)) == nil && !view.isAdverb(noun)
      }
      guard
        view.word(index) == .preposition || view.word(index) == .article || view.place(at: index) != nil
          || isParty(index)
      else { return false }
      index -= 1
    }
    return false
  }

  /// "the hospitality | shown by Canadians": a participle with whose deed it is.
  private func isOfAgent(_ participle: Int) -> Bool {
    guard view.word(participle + 1) == .by, !ParticipleWords.ofCompany.contains(view.key(participle)),
      view.endsInED(participle) || ParticipleWords.irregular.contains(view.key(participle))
    else { return false }
    // "met at a reception given by Qatar on 6 August", "flew in a bid welcomed by Scholz": of the event.
    let before = view.beforeArticle(participle - 1)
    return !ParticipleWords.ofEvent.contains(view.key(before))
      && !ParticipleWords.ofEvent.contains(view.key(before - 1))
  }

  /// "signed | by Begin and Sadat", "signed between | the two countries": whether a word names those who did so.
  private func isParty(_ token: Int) -> Bool {
    switch view.word(token) {
    case .by, .and: true
    case nil: namesParty(token)
    default: false
    }
  }

  /// "Begin", "two", "countries", "sides"
  func namesParty(_ token: Int) -> Bool {
    view.mentionIndex(at: token) != nil || Cardinals.value(of: view.key(token)) != nil
      || BlocWords.states.contains(view.key(token)) || PartyWords.all.contains(view.key(token))
  }
}

/// What those who agree on something are called.
enum PartyWords {
  static let all: WordSet = "sides parties governments neighbours neighbors leaders ministers presidents both"
}

/// Verbs of making known what is to be.
enum AnnouncingVerbs {
  static let all: WordSet = """
    announce announces announced announcing confirm confirms confirmed confirming disclose disclosed reveal revealed
    unveil unveiled
    """
}

/// Participles that say of a noun how it came about: "the treaty signed in Moscow in 1972".
enum ParticipleWords {
  static let reduced: WordSet = """
    agreed signed reached adopted approved announced published issued released established created founded launched
    concluded negotiated drafted passed ratified built opened made set drawn taken elected appointed
    """
  /// Those that no ending tells.
  static let irregular: WordSet = "shown given written won brought sent paid held"
  /// What leads to where and how the event itself took place.
  static let ofEvent: WordSet = "at in on aboard with during"
  /// Those that tell who is there: "a delegation led by Blinken".
  static let ofCompany: WordSet = "headed hosted chaired accompanied joined attended organised organized"
}

/// What names end in that stand for something that happened.
enum HistoricWords {
  static let all: WordSet = """
    crisis war wars revolution uprising revolt rebellion coup massacre genocide holocaust attack attacks bombing bombings
    invasion blockade airlift election elections referendum olympics games earthquake tsunami hurricane incident affair
    spring armistice
    """
}
