import Gazetteer
import TimelineModel

/// Who or what a verb is said of.
enum Subject {
  case people(PersonGroup)
  /// A state or its government.
  case country(CountryCode)
  /// Nobody named in this sentence: the subject of the verb before.
  case inherited
  /// The subject of the verb before, these people where there is none.
  case sharedOr(PersonGroup)
  /// Something else: "the treaty", "officials".
  case other
}

extension DocumentView {
  /// The subject of a verb group, looked for to its left.
  func subject(of group: VerbGroup, from start: Int, to end: Int) -> Subject {
    if group.isGerund && group.start == group.head || group.governor == nil && key(group.start) == "having" {
      return participleSubject(group, from: start, to: end)
    }
    // "the influx of immigrants | seeking to enter the country"
    if group.isInfinitive, endsInING(group.start), isPlainPlural(group.start - 1) { return .other }
    if group.isInfinitive, group.governor == nil {
      return superlativeSubject(group, from: start, to: end) ?? purposeSubject(group, from: start)
    }
    return subject(before: group.start, from: start, to: end)
  }

  /// "immigrants": of whom nobody is named.
  private func isPlainPlural(_ token: Int) -> Bool {
    guard let noun = tokens[safe: token], noun.kind == .word, word(token) == nil, mention(at: token) == nil,
      time(at: token) == nil, !noun.flags.contains(.capitalised)
    else { return false }
    return document.text[noun.bytes].last == UInt8(ascii: "s")
  }

  /// The subject of what starts at a token.
  func subject(before position: Int, from start: Int, to end: Int) -> Subject {
    var index = position - 1
    var steps = 0
    // "POPE BENEDICT XVI: Visited Cuba"
    if key(index) == ":", let named = group(endingAt: index - 1, from: start),
      named.tokens.lowerBound == start
    {
      return .people(named)
    }
    while index >= start, steps < 40 {
      steps += 1
      if isAdverb(index) || word(index) == .ordinal && word(index - 1) != .article {
        index -= 1
        continue
      }
      if isOf(.retinue, index) {
        // "Scholz and his wife arrived"
        if RetinueWords.all.contains(key(index)), people(at: index).isEmpty, word(index - 1) == .possessive,
          word(index - 2) == .and
        {
          index -= 3
          continue
        }
        if VehicleWords.all.contains(key(index)), tokens[safe: index - 1]?.kind == .possessive,
          (index + 1..<position).allSatisfy(isAdverb), let owner = group(endingAt: index - 2, from: start)
        {
          // "Blair's plane left Addis Ababa"
          return .people(owner)
        }
        if let head = headBeforeDelegation(index, from: start) {
          index = head
          continue
        }
      }
      if let before = beforeNote(endingAt: index, from: start) {
        index = before
        continue
      }
      if let time = time(at: index) {
        index = times[time].tokens.lowerBound - 1
        while index >= start, word(index) == .preposition || word(index) == .article { index -= 1 }
        continue
      }
      if let found = mentionIndex(at: index), case let mention = MentionOutline(names.mentions[found]),
        mention.tokens.upperBound == index + 1
      {
        let isObject = startsPhrase(mention.tokens.lowerBound, from: start)
        if case .people = names.mentions[found].referent, mention.form != .possessivePronoun,
          !mention.isPossessive
        {
          if let group = self.group(endingAt: index, from: start) {
            if isDelegationLed(group.tokens.lowerBound - 1, from: start) { return .people(group) }
            if let preposition = objectPreposition(group.tokens.lowerBound, from: start) {
              if preposition == "with" || preposition == "and",
                let owner = self.group(
                  endingAt: group.tokens.lowerBound - 2, from: start)
              {
                return .people(owner)
              }
              index = group.tokens.lowerBound - 2
              continue
            }
            return .people(group)
          }
        }
        if isObject {
          index = phraseStart(mention.tokens.lowerBound, from: start) - 1
          continue
        }
        if case .country(let code) = names.mentions[found].referent, !mention.isPossessive {
          return .country(code)
        }
        return .other
      }
      switch word(index) {
      case .and, .but, .or:
        return leaderOfDelegation(before: index, from: start).map { .people($0) } ?? .inherited
      case .subordinator:
        return .inherited
      case .relative, .that:
        if key(index) == "where" || key(index) == "which" && isComma(index - 1) { return .inherited }
        if word(index) == .that, index > start, isOf(.saying, index - 1) { return .other }
        // "A and B - who met last month -"
        let isParted =
          isComma(index - 1)
          || ClauseMarks.dashes.contains(key(index - 1)) && tokens[index - 1].flags.contains(.spaceBefore)
        let before = isParted ? index - 2 : index - 1
        if let group = groupAmong(before, from: start) { return .people(group) }
        if let group = self.group(endingAt: before, from: start) {
          return .people(holder(ofApposition: group, from: start) ?? group)
        }
        if key(index) == "who", let described = describedBefore(before, from: start) {
          return .people(described)
        }
        return .other
      default: break
      }
      if key(index) == Marks.bar || key(index) == Marks.stop { return .inherited }
      if isComma(index) || isBreak(index) { return subjectAcrossComma(index, from: start, to: end) }
      guard let preposition = prepositionBefore(index, from: start) else {
        return
          (holderOfOffice(endingAt: index, from: start) ?? leaderOfDelegation(before: index, from: start))
          .map { .people($0) } ?? .other
      }
      index = preposition - 1
    }
    return .inherited
  }

  /// "Anna Holm, an adviser to the president of Russia, who arrived": whose adviser it is only says who she is.
  private func holder(ofApposition inner: PersonGroup, from start: Int) -> PersonGroup? {
    let preposition = beforeArticle(beginOfAffiliation(inner.tokens.lowerBound, from: start))
    guard preposition > start, key(preposition) == "of" || key(preposition) == "to",
      let comma = Range<Int>.last(10, before: preposition, from: start).last(where: { isComma($0) }),
      let holder = group(endingAt: comma - 1, from: start),
      let noun = (comma + 1..<preposition).first(where: { ServiceNouns.all.contains(key($0)) }),
      (comma + 1..<noun).allSatisfy({ word($0) == nil || word($0) == .article }),
      (comma + 1..<preposition).allSatisfy({
        tokens[$0].kind != .mark && !isFinite($0) && word($0) != .be
          && people(at: $0).allSatisfy(holder.people.contains)
      })
    else { return nil }
    return PersonGroup(people: holder.people, tokens: holder.tokens.lowerBound..<inner.tokens.upperBound)
  }

  /// "Anna Holm, head of the ministry's Asian bureau has arrived": no comma closes what stands in apposition.
  private func holderOfOffice(endingAt last: Int, from start: Int) -> PersonGroup? {
    guard
      let comma = Range<Int>.last(12, before: last, from: start).last(where: {
        tokens[$0].kind == .mark && key($0) != "-" && key($0) != "'"
      }), isComma(comma)
    else { return nil }
    let office = word(comma + 1) == .article ? comma + 2 : comma + 1
    guard OfficeNouns.all.contains(key(office)), key(office + 1) == "of" || key(office + 1) == "for",
      !(comma + 1...last).contains(where: { isFinite($0) || word($0) == .be }),
      let holder = group(endingAt: comma - 1, from: start),
      objectPreposition(holder.tokens.lowerBound, from: start) == nil
    else { return nil }
    return holder
  }

  /// "Anna Holm, the assistant secretary for democracy, human rights and labour | who went": whose office ends there.
  private func describedBefore(_ last: Int, from start: Int) -> PersonGroup? {
    var index = last
    while index > start, last - index < 16, people(at: index).isEmpty {
      guard tokens[index].kind == .word && !isFinite(index) || isComma(index) else { return nil }
      index -= 1
    }
    guard index < last, mention(at: index)?.form == .description,
      key(index + 1) == "for" || key(index + 1) == "of"
    else { return nil }
    return group(endingAt: index, from: start)
  }

  /// "A mission headed by the minister and including experts of the central bank will visit": who leads it.
  private func leaderOfDelegation(before last: Int, from start: Int) -> PersonGroup? {
    guard
      let by = Range<Int>.last(30, before: last, from: start).last(where: { isDelegationLed($0, from: start) }
      ),
      let leader = (by + 1..<min(last, by + 4)).lazy.compactMap({ self.group(startingAt: $0, to: last) })
        .first,
      !(leader.tokens.upperBound..<last + 1).contains(where: { isFinite($0) || word($0) == .be })
    else { return nil }
    return leader
  }

  /// "Hu and Singh were among the leaders | that arrived": those of whom it is said.
  private func groupAmong(_ noun: Int, from start: Int) -> PersonGroup? {
    guard noun > start, isOf(.people, noun) || key(noun) == "those",
      people(at: noun).isEmpty,
      let among = Range<Int>.last(5, before: noun, from: start).last(where: { key($0) == "among" }),
      word(among - 1) == .be
    else { return nil }
    return group(endingAt: among - 2, from: start)
  }

  /// "Huệ and a high-level delegation arrived": whoever leads it stands before.
  private func headBeforeDelegation(_ noun: Int, from start: Int) -> Int? {
    guard DelegationWords.nouns.contains(key(noun)) || RetinueWords.groups.contains(key(noun)) else {
      return nil
    }
    var index = noun - 1
    while index > start, noun - index < 5, word(index) == nil, mention(at: index) == nil, !isComma(index) {
      index -= 1
    }
    guard word(index) == .article || word(index) == .possessive, word(index - 1) == .and,
      !people(at: index - 2).isEmpty
    else { return nil }
    return index - 2
  }

  /// "Shoukry and his Greek and Cypriot counterparts, A and B, met": whose counterparts they are meets with them.
  private func holderAndCounterparts(_ named: PersonGroup, from start: Int) -> PersonGroup? {
    let near = lastWord(before: named.tokens.lowerBound)..<named.tokens.upperBound
    guard let noun = near.first(where: { $0 > start && CounterpartWords.all.contains(key($0)) }),
      let owner = Range<Int>.last(14, before: noun, from: start).last(where: { word($0) == .possessive }),
      word(owner - 1) == .and, let holder = group(endingAt: owner - 2, from: start)
    else { return nil }
    let others = named.people.filter { !holder.people.contains($0) }
    return PersonGroup(
      people: holder.people + others, tokens: holder.tokens.lowerBound..<named.tokens.upperBound)
  }

  /// "the Turkish delegation, led by Cavusoglu, met": who leads a delegation does what it does.
  func isDelegationLed(_ by: Int, from start: Int) -> Bool {
    guard word(by) == .by, DelegationWords.led.contains(key(by - 1)) else { return false }
    return Range<Int>.last(7, before: by - 1, from: start).contains {
      DelegationWords.nouns.contains(key($0))
    }
  }

  /// "led by | Security Council Indo-Pacific | Coordinator Anna Holm": the last token before words in capitals.
  private func beforeCapitals(_ token: Int, from start: Int) -> Int {
    var index = token
    while index > start, token - index < 10,
      key(index) == "-" || isOrdinalOfName(index)
        || word(index) == nil && tokens[index].flags.contains(.capitalised)
    {
      index -= 1
    }
    return index
  }

  /// The head before "…, who had sat down with X, greeted": what the commas enclose is stepped over.
  private func subjectAcrossComma(_ comma: Int, from start: Int, to end: Int) -> Subject {
    if let companions = (min(comma, max(start + 1, comma - 40))..<comma).first(where: {
      isCompanionPhrase($0)
    }),
      let group = group(endingAt: companions - 2, from: start)
    {
      return .people(group)
    }
    if let head = headBeforeExcepted(comma, from: start) { return .people(head) }
    if let named = namedBetweenDashes(endingAt: comma, from: start) { return .people(named) }
    // An apposition: "its president, Josip Broz Tito, went", "A and B, respectively, went".
    let last = key(comma - 1) == "respectively" ? lastWord(before: comma - 1) : comma - 1
    if let inner = group(endingAt: last, from: start) {
      if let all = holderAndCounterparts(inner, from: start) { return .people(all) }
      // "The ministers of Peru and Chile, A and B, met": the comma closes what is in apposition to them.
      if inner.tokens.contains(where: { isComma($0) && mention(at: $0) != nil }) { return .people(inner) }
      // "the Honourable John Howard"
      let before = beforeArticle(inner.tokens.lowerBound)
      if isDelegationLed(beforeCapitals(before, from: start), from: start) { return .people(inner) }
      if key(before) == "including", isComma(before - 1),
        let all = withExamples(inner, of: before - 2, from: start)
      {
        return .people(all)
      }
      if isComma(before), let mention = mention(at: before - 1), case .people(let people) = mention.referent,
        !people.isEmpty
      {
        if people.allSatisfy(inner.people.contains) { return .people(inner) }
      } else if isComma(before), time(at: before - 1) == nil {
        // "Nixon's successor, Gerald Ford, went": what it stands beside is no name.
        return .people(inner)
      }
    }
    var index = comma - 1
    var relative: Int?
    while index > start {
      if word(index) == .relative, isComma(index - 1) {
        relative = index
        break
      }
      index -= 1
    }
    if let relative, let group = group(endingAt: relative - 2, from: start) { return .people(group) }
    index = comma - 1
    while index > start {
      if isComma(index) || isBreak(index) {
        if let group = group(endingAt: index - 1, from: start) { return .people(group) }
      }
      index -= 1
    }
    // "The minister Kim Kye Gwan, may also visit": the comma parts the subject from its verb.
    if let inner = group(endingAt: last, from: start), opens(inner, from: start) { return .people(inner) }
    return .inherited
  }

  /// "Several politicians, including | Solana and de Villepin, have travelled", "Borrell and other politicians,
  /// including": where nothing stands before those whose examples they are.
  private func withExamples(_ examples: PersonGroup, of noun: Int, from start: Int) -> PersonGroup? {
    var index = noun
    while index >= start, noun - index < 10, time(at: index) == nil, isWithinManyPeople(index) { index -= 1 }
    guard index < noun else { return nil }
    if opensHere(index, from: start) { return examples }
    guard index > start, word(index) == .and, let head = group(endingAt: index - 1, from: start),
      opensHere(head.tokens.lowerBound - 1, from: start)
    else { return nil }
    let people = head.people + examples.people.filter { !head.people.contains($0) }
    return PersonGroup(people: people, tokens: head.tokens.lowerBound..<examples.tokens.upperBound)
  }

  /// Whether a word may belong to "prominent leaders from 29 Asian and African nations", of whom nobody is named.
  private func isWithinManyPeople(_ token: Int) -> Bool {
    guard people(at: token).isEmpty else { return false }
    switch word(token) {
    case nil: return tokens[token].kind == .word || tokens[token].kind == .number
    case .article: return true
    case .preposition: return key(token) == "from" || key(token) == "of"
    case .and: return tokens[safe: token + 1]?.flags.contains(.capitalised) == true
    default: return false
    }
  }

  /// Whether a clause begins behind a token.
  private func opensHere(_ token: Int, from start: Int) -> Bool {
    token < start || word(token) == .that || isOf(.saying, token) || time(at: token) != nil
      || isComma(token) && time(at: token - 1) != nil
  }

  /// "The three presidents – A, B and C – met": those whom dashes enclose, where nobody is named before them.
  private func namedBetweenDashes(endingAt close: Int, from start: Int) -> PersonGroup? {
    guard ClauseMarks.dashes.contains(key(close)), let inner = group(endingAt: close - 1, from: start),
      case let open = inner.tokens.lowerBound - 1, open > start, ClauseMarks.dashes.contains(key(open)),
      group(endingAt: open - 1, from: start) == nil
    else { return nil }
    return inner
  }

  /// "Nakasone, but not Sumita, is to attend": whoever stands before those who are left out.
  private func headBeforeExcepted(_ comma: Int, from start: Int) -> PersonGroup? {
    guard let excepted = group(endingAt: comma - 1, from: start) else { return nil }
    let not = excepted.tokens.lowerBound - 1
    guard word(not) == .negation, word(not - 1) == .but || word(not - 1) == .and || isComma(not - 1) else {
      return nil
    }
    return group(endingAt: lastWord(before: isComma(not - 1) ? not : not - 1), from: start)
  }

  /// Whether nothing but whose they are stands before people at the head of a clause.
  private func opens(_ group: PersonGroup, from start: Int) -> Bool {
    (start..<group.tokens.lowerBound).allSatisfy {
      word($0) == .article || tokens[$0].kind == .possessive
        || mention(at: $0) != nil && time(at: $0) == nil
          && people(at: $0).isEmpty
    }
  }

  /// ", accompanied by his ministers,", ", along with the Queen,": who else is there is no subject.
  private func isCompanionPhrase(_ token: Int) -> Bool {
    guard isComma(token - 1) else { return false }
    return CompanionWords.all.contains(key(token)) && word(token + 1) == .by
      || CompanionWords.with.contains(key(token)) && key(token + 1) == "with"
  }

  /// "After meeting Putin, Kim flew": who the main clause speaks of.
  private func participleSubject(_ group: VerbGroup, from start: Int, to end: Int) -> Subject {
    var index = group.start - 1
    // ", with Pompeo also meeting Kim in New York"
    if let named = self.group(endingAt: beforeAdverbs(index), from: start),
      key(named.tokens.lowerBound - 1) == "with",
      named.tokens.lowerBound - 1 == start || isComma(named.tokens.lowerBound - 2)
    {
      return .people(named)
    }
    if key(index) == "for", let object = self.group(endingAt: index - 1, from: start),
      RegardVerbs.all.contains(key(beforeArticle(object.tokens.lowerBound)))
    {
      return .people(object)
    }
    while index >= start {
      if let found = self.group(endingAt: index, from: start),
        objectPreposition(found.tokens.lowerBound, from: start) == nil
      {
        return .sharedOr(found)
      }
      index -= 1
    }
    index = group.head + 1
    var named: [Int] = []
    while index < end, !isComma(index) {
      named += people(at: index)
      index += 1
    }
    let comma = index
    while index < end {
      if let found = self.group(startingAt: index, to: end), !found.people.allSatisfy(named.contains) {
        return .people(found)
      }
      index += 1
      if index < end, isComma(index) { break }
    }
    return subjectBehindComma(after: comma, to: end, besides: named).map { .people($0) } ?? .inherited
  }

  /// "After talks with the premier, Wen Jiabao, in Beijing, Merkel said": the first people behind a comma who are not
  /// named already; those behind a later comma need their verb.
  func subjectBehindComma(after token: Int, to end: Int, besides named: [Int]) -> PersonGroup? {
    var isFirst = true
    for comma in token..<max(token, min(end, token + 40)) where isComma(comma) {
      if let group = subject(startingAt: comma + 1, to: end) ?? group(startingAt: comma + 1, to: end),
        !group.people.allSatisfy(named.contains)
      {
        if isFirst || opensPredicate(pastAdverbs(group.tokens.upperBound)) { return group }
      }
      isFirst = false
    }
    return nil
  }

  /// "where | A and B signed", "At a meeting, | A and B discussed": all those who stand from a token up to a verb.
  func subject(startingAt first: Int, to end: Int) -> PersonGroup? {
    let reach = first..<max(first, min(end, first + 20))
    guard let verb = reach.first(where: { mentionIndex(at: $0) == nil && isFinite($0) }),
      let group = group(endingAt: beforeAdverbs(verb - 1), from: first), group.tokens.lowerBound <= first + 1
    else { return nil }
    return group
  }

  /// "the last to visit Dublin had been George V", "Kim was the last leader to be received": the one of whom it
  /// is said, before or after.
  private func superlativeSubject(_ group: VerbGroup, from start: Int, to end: Int) -> Subject? {
    var index = group.start - 1
    while index >= start, index > group.start - 8, !(word(index) == .ordinal || key(index) == "only") {
      index -= 1
    }
    // "the last and only sitting president to visit"
    if index - 1 > start, word(index - 1) == .and, word(index - 2) == .ordinal { index -= 2 }
    guard index > start, index > group.start - 8, word(index - 1) == .article else { return nil }
    var copula = index - 2
    while copula > start,
      word(copula) == .be || word(copula) == .have || word(copula) == .will || isAdverb(copula)
        || BecomingWords.all.contains(key(copula))
    {
      copula -= 1
    }
    if copula < index - 2 { return subject(before: copula + 1, from: start, to: end) }
    var after = group.head + 1
    while after < end {
      if word(after) == .be {
        var next = after + 1
        while next < min(end, after + 8) {
          if let found = self.group(startingAt: next, to: end), mention(at: next)?.isPossessive != true {
            return .people(found)
          }
          next += 1
        }
        return nil
      }
      if word(after) == .subordinator || word(after) == .relative { return nil }
      after += 1
    }
    return nil
  }

  /// "travelled to Beijing to meet Xi", "invited Moon to visit": who does what the infinitive says.
  private func purposeSubject(_ group: VerbGroup, from start: Int) -> Subject {
    if let offer = offer(endingAt: group.start - 1, from: start) {
      // "accepted an invitation from Macron to visit"
      return subject(before: beginOfOffer(offer), from: start, to: group.start)
    }
    // "sent his foreign minister, Anna Holm, to meet"
    if isComma(group.start - 1), let sent = self.group(endingAt: group.start - 2, from: start),
      sent.people.count == 1,
      (max(start, sent.tokens.lowerBound - 4)..<sent.tokens.lowerBound).contains(where: {
        SendingWords.all.contains(key($0))
      })
    {
      return .people(sent)
    }
    if let object = self.group(endingAt: group.start - 1, from: start),
      objectPreposition(object.tokens.lowerBound, from: start) == nil
        || isOffered(object.tokens.lowerBound, from: start)
        || moodOfIntention(for: object.tokens.lowerBound, from: start) != nil
    {
      return .people(object)
    }
    // "It took Xi until April to call"
    var index = group.start - 1
    while index > start {
      if TakingWords.all.contains(key(index)), let object = self.group(startingAt: index + 1, to: group.start)
      {
        return .people(object)
      }
      index -= 1
    }
    return .inherited
  }

  /// "an invitation to Suharto to visit": whoever is offered something.
  func isOffered(_ token: Int, from start: Int) -> Bool {
    var to = token - 1
    while to > start, word(to) == .article { to -= 1 }
    return to > start && word(to) == .to && OfferWords.all.contains(key(to - 1))
  }

  /// "plans for | Lee to visit", "no plans for | Lee to visit": how real it is what somebody is to do.
  func moodOfIntention(for token: Int, from start: Int) -> VerbGroup.Mood? {
    let noun = token - 2
    // "arrangements have been made for | him to visit"
    if noun > start, key(noun) == "made", key(token - 1) == "for",
      let arrangements = Range<Int>.last(5, before: noun, from: start).last(where: {
        InfinitiveGovernors.preparations.contains(key($0))
      })
    {
      let isDenied =
        isRuledOut(arrangements, from: start) || (arrangements..<noun).contains { word($0) == .negation }
      return isDenied ? .unreal : .planned
    }
    guard noun >= start, key(noun + 1) == "for", InfinitiveGovernors.intentions.contains(key(noun)) else {
      return nil
    }
    if isRuledOut(noun, from: start) { return .unreal }
    return InfinitiveGovernors[key(noun)] == .planned ? .planned : .proposed
  }

  /// The preposition right before a phrase, if one stands there.
  private func objectPreposition(_ token: Int, from start: Int) -> WordKey? {
    var index = token - 1
    while index >= start, word(index) == .article || word(index) == .possessive { index -= 1 }
    guard index >= start, word(index) == .preposition || word(index) == .by || word(index) == .to else {
      return nil
    }
    return key(index)
  }

  private func startsPhrase(_ token: Int, from start: Int) -> Bool {
    objectPreposition(token, from: start) != nil || prepositionBefore(token - 1, from: start) != nil
  }

  private func phraseStart(_ token: Int, from start: Int) -> Int {
    prepositionBefore(token - 1, from: start) ?? token
  }

  /// A preposition at or shortly before a token, with only words of one noun phrase between.
  func prepositionBefore(_ token: Int, from start: Int) -> Int? {
    var index = token
    var steps = 0
    while index >= start, steps < 8 {
      switch word(index) {
      case .preposition, .to, .by: return index
      case .article, .possessive, .ordinal, .adverb, .pronoun, .that: break
      case nil:
        if isComma(index) || isBreak(index) || tokens[index].kind == .mark { return nil }
        if let mention = mention(at: index) {
          if case .people = mention.referent, !mention.isPossessive { return nil }
          index = mention.tokens.lowerBound
        }
      case .and: break
      default: return nil
      }
      index -= 1
      steps += 1
    }
    return nil
  }
}

/// "thanked the president for coming": what the object did.
enum RegardVerbs {
  static let all: WordSet = """
    commend commends commended thank thanks thanked praise praises praised applaud applauds applauded criticise
    criticises criticised criticize criticizes criticized blame blames blamed condemn condemns condemned attack
    attacks attacked congratulate congratulates congratulated forgive forgave rebuke rebuked mock mocked
    """
}

/// "will become the first leader to visit".
enum BecomingWords {
  static let all: WordSet = "become becomes became becoming"
}

/// "It took X to do something."
enum TakingWords {
  static let all: WordSet = "took takes take"
}

/// Verbs that report what somebody says; "that" after them starts a sentence of its own.
enum SayingVerbs {
  static let all: WordSet = """
    say says said saying issued released disclose disclosed reveal revealed announce announces announced tell tells told
    report reports reported add adds added confirm confirms confirmed stated note notes noted believe believes believed
    think thinks thought claim claims claimed insist insists insisted suggest suggests suggested know knows knew
    """
  /// Those that name whom something is said to.
  static let telling: WordSet = "told tells assured assures informed informs reassured warned"
  /// Those of letting somebody know something.
  static let informing: WordSet = "told tells assured assures informed informs reassured"
  /// Those that report a statement, with where and when it was made.
  static let statements: WordSet =
    """
    say says said tell tells told announce announces announced reports reported confirms confirmed stated issued
    released wrote writes tweeted posted declared declares revealed reveals disclosed discloses
    """
  static let denials: WordSet =
    "deny denies denied denying"
}

/// "a delegation led by the minister".
enum DelegationWords {
  static let led: WordSet = "led headed"
  static let nouns: WordSet = "delegation delegations team mission commission contingent"
}

/// Who goes where somebody goes without being named: "and his wife", "and her delegation".
enum RetinueWords {
  static let all: WordSet = "wife husband spouse entourage delegation family party team aides retinue suite"
  static let spouses: WordSet = "wife husband spouse"
  static let groups: WordSet = "entourage retinue suite aides ministers advisers"
}

/// Nouns for an office that an apposition names: ", head of the bureau".
enum OfficeNouns {
  static let all: WordSet =
    "head chief director chairman chairwoman leader minister president secretary deputy commissioner"
}

/// Who somebody is to another one: "an adviser to the president", "the wife of the king".
enum ServiceNouns {
  static let all: WordSet = """
    head chief director chairman chairwoman leader minister president secretary deputy commissioner adviser advisor aide
    envoy representative spokesman spokeswoman ambassador emissary assistant confidant successor predecessor wife
    husband son daughter brother sister father mother
    """
}

/// What leaders travel in: "Blair's plane landed".
enum VehicleWords {
  static let all: WordSet = "plane aircraft jet helicopter train motorcade flight"
}
