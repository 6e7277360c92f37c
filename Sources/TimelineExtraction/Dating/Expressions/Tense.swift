import Gazetteer

/// Whether a clause tells of the past or of the future.
enum Tense { case past, future, unknown }

extension TimeScanner {
  /// The tense of the clause around some words of a sentence: that of the nearest verb before them, or else of the
  /// first one behind.
  func tense(around tokens: Range<Int>, in sentence: Range<Int>) -> Tense {
    var index = tokens.lowerBound - 1
    if isShiftedTo(tokens.lowerBound) { return .future }
    while index >= sentence.lowerBound, tokens.lowerBound - index < 30 {
      let tense = isInserted(index) ? .unknown : tense(at: index)
      if tense == .past,
        isOfFutureInPast(index, in: sentence) || asks(index, forEventIn: tokens)
          || opensSaying(of: tokens, after: index) && opensFuture(after: tokens.upperBound, in: sentence)
      {
        return .future
      }
      if tense != .unknown { return tense }
      index -= 1
    }
    if opensWithSpeech(of: tokens, in: sentence) { return .past }
    index = tokens.upperBound
    while index < sentence.upperBound, index - tokens.upperBound < 40 {
      let tense = isTrailingStatement(index, after: tokens.upperBound) ? .unknown : tense(at: index)
      if tense != .unknown { return tense }
      index += 1
    }
    return .unknown
  }

  /// "Speaking in Rome on | Monday, he said it would rise": when it was said.
  private func opensWithSpeech(of time: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard
      let opening = (sentence.lowerBound..<time.lowerBound).first(where: { index in
        TenseWords.speaking.contains(document.tokens[index].key)
          && (index == sentence.lowerBound || Marks.isDash(document.tokens[index - 1].key))
      }), document.tokens[opening].flags.contains(.capitalised)
    else { return false }
    return (time.upperBound..<sentence.upperBound).lazy.map { tense(at: $0) }.first { $0 != .unknown }
      == .past
  }

  /// "said that on | Thursday": the time opens what is said.
  private func opensSaying(of time: Range<Int>, after verb: Int) -> Bool {
    SayingVerbs.statements.contains(document.tokens[verb].key) && time.lowerBound - verb <= 3
      && (verb + 1..<time.lowerBound).allSatisfy {
        words[$0].kind == .preposition || document.tokens[$0].key == "that"
      } && (verb + 1..<time.lowerBound).contains { document.tokens[$0].key == "that" }
  }

  /// "Thursday and Friday | Smith would meet": the first verb after the time looks ahead.
  private func opensFuture(after index: Int, in sentence: Range<Int>) -> Bool {
    for index in index..<min(sentence.upperBound, index + 14) {
      if words[index].kind == .comma { return false }
      let tense = tense(at: index)
      if tense != .unknown { return tense == .future }
    }
    return false
  }

  /// "had | been", "had | arrived"
  func opensPastPerfect(_ had: Int) -> Bool {
    guard TenseWords.had.contains(document.tokens[had].key), had + 1 < document.tokens.count else {
      return false
    }
    let next = document.tokens[had + 1]
    return next.key == "been" || Triggers.isVerb(next.key, in: .participle) || endsInED(next)
  }

  private func tense(at index: Int) -> Tense {
    if isOverturnedPlan(index) { return .future }
    // "may visit", not "in May"
    if document.tokens[index].key == "may", !document.tokens[index].flags.contains(.capitalised) {
      return .future
    }
    switch words[index].kind {
    case .futureVerb:
      // "stopped in Oslo before going on to Stockholm on Tuesday"
      if document.tokens[index].key == "going", index > 0,
        TenseWords.beforeGerund.contains(document.tokens[index - 1].key)
      {
        return .unknown
      }
      // "set off for Kenya on Tuesday"
      if isSettingOff(index) { return .past }
      // "had initially planned to visit": what became of it is told.
      return index > 0 && TenseWords.atFirst.contains(document.tokens[index - 1].key) ? .past : .future
    case .pastVerb:
      return followsBe(index) ? .future : .past
    case .none:
      let token = document.tokens[index]
      guard token.kind == .word else { return .unknown }
      if token.key == "to", index > 0 { return isProspective(index) ? .future : .unknown }
      if token.key == "be", index > 0, document.tokens[index - 1].key == "to" { return .future }
      if isOfPlan(index) || isPresentOfJourney(index) { return .future }
      // "rang", "drew up"
      let isIrregular =
        Triggers.isVerb(token.key, in: .past) && !Triggers.isVerb(token.key, in: .base)
        && !token.flags.contains(.capitalised)
      guard endsInED(token) || isIrregular || TenseWords.pasts.contains(token.key) else { return .unknown }
      // "UN-sponsored talks"
      if index > 0, document.tokens[index - 1].key == "-", !token.flags.contains(.spaceBefore) {
        return .unknown
      }
      return followsBe(index) ? .future : .past
    case .preposition where document.tokens[index].key == "to" && index > 0:
      let before = document.tokens[index - 1].key
      if before == "is" || before == "are" { return .future }
      // "a meeting, to take place in Oslo on 6 May"
      if words[index - 1].kind == .comma, index + 2 < document.tokens.count,
        document.tokens[index + 1].key == "take", document.tokens[index + 2].key == "place"
      {
        return .future
      }
      // "was to fly to Ankara", not "his first trip was to Ankara"
      guard opensInfinitive(index) else { return .unknown }
      return FunctionWords.pastBe.contains(before) || isProspective(index) || isInHeadline(index)
        ? .future : .unknown
    case .preposition where document.tokens[index].key == "until" || document.tokens[index].key == "till":
      return .unknown
    default: return .unknown
    }
  }

  /// "agreed to visit", "accepted an invitation to meet": an infinitive that looks ahead.
  private func isProspective(_ to: Int) -> Bool {
    let tokens = document.tokens
    guard opensInfinitive(to) else { return false }
    var index = to - 1
    while index >= 0, to - index < 6 {
      if let mood = InfinitiveGovernors[tokens[index].key] {
        // "was able to meet"
        if tokens[index].key == "able",
          (max(0, index - 2)..<index).contains(where: { FunctionWords.pastBe.contains(tokens[$0].key) })
        {
          return false
        }
        if index > 0, TenseWords.atFirst.contains(tokens[index - 1].key) { return false }
        return mood == .planned || mood == .proposed
      }
      guard tokens[index].kind == .word else { return false }
      index -= 1
    }
    return false
  }

  /// "Putin to host Xi on Friday": a title, which does without "is".
  private func isInHeadline(_ index: Int) -> Bool {
    guard let sentence = document.sentence(ofToken: index) else { return false }
    let kind = document.paragraphs[document.sentences[sentence].paragraph].kind
    return kind == .title || kind == .heading
  }

  private func opensInfinitive(_ to: Int) -> Bool {
    guard to + 1 < document.tokens.count else { return false }
    let verb = document.tokens[to + 1].key
    return Triggers.isVerb(verb, in: .base) || LightVerbs.bare.contains(verb)
  }

  /// "will be in Doha on Saturday, | his ministry said, | before visits to Oman on Sunday": who says so, between
  /// commas.
  private func isInserted(_ verb: Int) -> Bool {
    let tokens = document.tokens
    guard SayingVerbs.statements.contains(tokens[verb].key), verb + 1 < tokens.count,
      words[verb + 1].kind == .comma
    else { return false }
    return (max(0, verb - 5)..<verb).contains { words[$0].kind == .comma }
  }

  /// "before the May 26 summit, | government sources said": who says so at the end, and not what is said next.
  private func isTrailingStatement(_ verb: Int, after start: Int) -> Bool {
    guard SayingVerbs.statements.contains(document.tokens[verb].key), words[verb - 1].kind != .comma,
      Range<Int>.last(4, before: verb - 1, from: start).contains(where: { words[$0].kind == .comma })
    else { return false }
    // "At the summit on Friday, officials said they would meet", not "After the summit on Friday, he said he would go"
    let tokens = document.tokens
    if (verb + 1..<min(tokens.count, verb + 6)).contains(where: {
      tokens[$0].key == "will" || tokens[$0].key == "would"
    }),
      !Range<Int>.last(14, before: start, from: 0).contains(where: {
        OccasionWords.after.contains(tokens[$0].key)
      })
    {
      return true
    }
    // "said on Monday.", not "said trade should grow."
    let end = (verb + 1..<tokens.count).first { words[$0].kind == .none }
    return end.map { tokens[$0].kind == .mark } ?? true
  }

  /// "has been rescheduled to Friday", "was moved to the weekend": the new day.
  private func isShiftedTo(_ time: Int) -> Bool {
    guard time >= 2 else { return false }
    let tokens = document.tokens
    // "ahead of | Friday's meeting"
    if tokens[time - 1].key == "of", tokens[time - 2].key == "ahead" { return true }
    return TenseWords.shiftingTo.contains(tokens[time - 1].key)
      && TenseWords.shifts.contains(tokens[time - 2].key)
  }

  /// "said he would raise it when they met on Friday": what is past only for who looks ahead.
  private func isOfFutureInPast(_ verb: Int, in sentence: Range<Int>) -> Bool {
    let tokens = document.tokens
    guard
      let when = (max(sentence.lowerBound, verb - 4)..<verb).last(where: { tokens[$0].key == "when" }),
      let would = (max(sentence.lowerBound, when - 16)..<when).last(where: { tokens[$0].key == "would" })
    else { return false }
    return tokens[would + 1].key != "have" && !(would + 1..<when).contains { words[$0].kind == .pastVerb }
  }

  /// "proposed a summit in September", "interested in holding the meeting in May", "discussed prospects for a summit in
  /// June": what is asked for is still to come. A weekday may be that of the asking.
  private func asks(_ verb: Int, forEventIn time: Range<Int>) -> Bool {
    let tokens = document.tokens
    let isAsking =
      AskingWords.all.contains(tokens[verb].key) || InvitationWords.verbs.contains(tokens[verb].key)
      || MootingWords.leaning.contains(tokens[verb].key)
      || (verb + 1..<time.lowerBound).contains { MootingWords.all.contains(tokens[$0].key) }
    guard isAsking,
      tokens[time.lowerBound - 1].key == "in" || tokens[time.lowerBound - 1].key == "for"
    else { return false }
    guard let event = (verb + 1..<time.lowerBound).first(where: { Triggers.noun(tokens[$0].key) != nil })
    else { return false }
    // "called his summit in May a success"
    if AskingWords.needFor.contains(tokens[verb].key),
      !(verb + 1..<event).contains(where: { tokens[$0].key == "for" })
    {
      return false
    }
    // "proposed it during a trip in May": what is told beside it.
    return (verb + 1..<event).allSatisfy {
      clause($0).function != .preposition
        || TenseWords.askingFor.contains(tokens[$0].key)
    }
  }

  /// "when he arrives for talks on Wednesday", "before she visits Oslo": a present that means the future.
  private func isOfPlan(_ index: Int) -> Bool {
    let tokens = document.tokens
    guard index >= 2, !tokens[index].flags.contains(.capitalised),
      Triggers.isVerb(tokens[index].key, in: .third), Triggers.noun(tokens[index].key) == nil
    else { return false }
    return (max(0, index - 4)..<index).contains { AheadWords.subordinators.contains(tokens[$0].key) }
  }

  /// "Nakasone leaves on Wednesday": the simple present of a journey that is due.
  private func isPresentOfJourney(_ index: Int) -> Bool {
    guard index > 0, !document.tokens[index].flags.contains(.capitalised) else { return false }
    // "The trip begins on November 4."
    if TenseWords.openings.contains(document.tokens[index].key) { return true }
    guard TenseWords.journeys.contains(document.tokens[index].key) else { return false }
    let subject = document.tokens[index - 1]
    if subject.flags.contains(.capitalised) || TenseWords.subjects.contains(subject.key) { return true }
    // "met Putin on Friday and | leaves | for Prague on Sunday", "landed on Monday, | flies | to Caracas on Tuesday"
    return (subject.key == "and" || words[index - 1].kind == .comma) && index + 1 < document.tokens.count
      && TenseWords.afterJourneys.contains(document.tokens[index + 1].key)
  }

  /// "set off", "set out": no appointment, unless an auxiliary leads to it.
  private func isSettingOff(_ index: Int) -> Bool {
    let tokens = document.tokens
    guard tokens[index].key == "set", index + 1 < tokens.count,
      TenseWords.afterSetOnesWay.contains(tokens[index + 1].key)
    else { return false }
    return index == 0 || tokens[index - 1].key != "to" && words[index - 1].kind != .futureVerb
  }

  /// "were to have met", "had been due to": what was still to come when it was called off.
  private func isOverturnedPlan(_ index: Int) -> Bool {
    guard index >= 3 else { return false }
    let tokens = document.tokens
    if tokens[index - 1].key == "have", tokens[index - 2].key == "to" {
      return TenseWords.be.contains(tokens[index - 3].key)
    }
    guard TenseWords.schedules.contains(tokens[index].key), tokens[index - 1].key == "been" else {
      return false
    }
    return TenseWords.had.contains(tokens[index - 2].key)
      || TenseWords.had.contains(tokens[index - 3].key)
  }

  /// "be held", "be formally signed": what is said of the future or as a wish.
  private func followsBe(_ index: Int) -> Bool {
    (1...2).contains { index - $0 >= 0 && document.tokens[index - $0].key == "be" }
  }

  private func endsInED(_ token: Token) -> Bool {
    let end = Int(token.end)
    guard token.bytes.count >= 4, !token.flags.contains(.capitalised), document.text[end - 1] == 0x64,
      document.text[end - 2] == 0x65
    else { return false }
    return document.text[end - 3] != 0x65
  }
}

/// Words that decide the tense of a clause beside its verb.
enum TenseWords {
  static let subjects: WordSet = "he she who"
  static let journeys: WordSet = "leaves departs travels flies heads arrives returns goes winds wraps"
  /// What may stand behind them where the subject is not repeated.
  static let afterJourneys: WordSet = "for to on back home in up"
  static let openings: WordSet = "begins starts opens"
  static let atFirst: WordSet = "initially originally"
  /// What somebody did who is quoted, at the head of a sentence.
  static let speaking: WordSet = "speaking talking addressing briefing"
  static let beforeGerund: WordSet = "before after without by of from"
  /// "set off", "set out", "set foot": what comes about and is not planned.
  static let afterSetOnesWay: WordSet = "off out foot"
  static let be: WordSet = "is are was were be been being am"
  /// What leads from an asking to what is asked for.
  static let askingFor: WordSet = "for of in"
  static let had: WordSet = "had"
  static let shifts: WordSet =
    "rescheduled moved postponed delayed deferred shifted adjourned back off forward"
  static let shiftingTo: WordSet = "to until till"
  /// Pasts that neither end in "-ed" after a consonant nor tell of an event.
  static let pasts: WordSet =
    "agreed disagreed laid paid knew understood felt heard guaranteed succeeded proceeded freed"
  /// Words that tell of an appointment, so that their past tense leaves open whether it was kept.
  static let schedules: WordSet =
    "due scheduled expected set slated supposed meant booked pencilled penciled"
}
