import Gazetteer
import TimelineModel

/// A verb with its auxiliaries: "had been due to visit", "was received", "will not meet".
struct VerbGroup {
  enum Mood: UInt8 {
    /// Told as a fact.
    case asserted
    /// "will", "is to", "is expected to".
    case planned
    /// "was to", "was due to": an appointment of the past, of which the rest of the text tells more.
    case intended
    /// "was to have", "had been going to", "would have": it did not come to it.
    case thwarted
    /// "postponed plans to".
    case deferred
    /// "offered to", "might", "hopes to".
    case proposed
    /// "will not", "is not planning to", "has no plans to": somebody says that it will not come to it.
    case excluded
    /// "refused to", "did not", "if", "should".
    case unreal
  }

  /// The verb itself.
  var head: Int
  /// Its first auxiliary.
  var start: Int
  var isPassive = false
  var isInfinitive = false
  var isGerund = false
  var isPresent = false
  var mood = Mood.asserted
  /// The word an infinitive hangs on: "agreed" in "agreed to visit".
  var governor: Int?
}

extension DocumentView {
  /// The verb group around a word, or nil where the word is no verb here.
  func verbGroup(at head: Int, forms: VerbForms, from start: Int, to end: Int) -> VerbGroup? {
    var group = VerbGroup(head: head, start: head)
    var sawBe = false
    var sawHave = false
    var sawModal = false
    var sawDo = false
    var isNoLonger = false
    var index = head - 1
    scan: while index >= start {
      if let inserted = auxiliary(beforeTimeAt: index, from: start) {
        index = inserted
        continue
      }
      if key(index) == "longer", key(index - 1) == "no" {
        (isNoLonger, group.mood) = (true, .unreal)
        index -= 2
        continue
      }
      // "is currently visiting"
      if isOf(.now, index) {
        index -= 1
        continue
      }
      if time(at: index) != nil { break }
      if !people(at: index).isEmpty, !isOf(.reflexive, index) { break }
      switch word(index) {
      case .be:
        sawBe = true
        if sawHave == false, FunctionWords.presentBe.contains(key(index)) { group.isPresent = true }
        group.start = index
      case .have:
        sawHave = true
        group.start = index
      case .doAuxiliary:
        sawDo = true
        group.start = index
      case .will:
        sawModal = true
        group.mood = group.mood == .unreal ? .excluded : .planned
        group.start = index
      case .would:
        sawModal = true
        if group.mood != .unreal {
          group.mood = sawHave ? .thwarted : .planned
        } else if !sawHave {
          group.mood = .excluded
        }
        group.start = index
      case .possibility:
        sawModal = true
        let isDenied = group.mood == .unreal
        let hardly = index + 1 < head && HardlyWords.all.contains(key(index + 1))
        group.mood = isDenied || hardly || key(index) == "can" ? .unreal : .proposed
        if sawHave { group.mood = .proposed }
        if key(index) == "could", !isDenied, opensWhatCame(index, from: start) { group.mood = .asserted }
        group.start = index
      case .obligation:
        sawModal = true
        group.mood = .unreal
        group.start = index
      case .negation:
        group.mood = .unreal
        group.start = index
      case .to:
        group.isInfinitive = true
        group.start = index
        index = governor(of: &group, before: index - 1, from: start, sawHave: sawHave)
        if let governor = group.governor { group.start = governor }
        break scan
      case .adverb, .ordinal: break
      default:
        if !isAdverb(index) { break scan }
      }
      index -= 1
    }
    // "will no longer travel"
    if isNoLonger, group.mood == .excluded { group.mood = .thwarted }
    let isBare = group.start == head
    if forms.contains(.gerund) {
      group.isGerund = true
      if !sawBe {
        guard isGerundVerb(head, from: start, to: end) else { return nil }
        // "has no intention of meeting"
        if key(group.start - 1) == "of", InfinitiveGovernors.intentions.contains(key(group.start - 2)),
          key(group.start - 3) == "no"
        {
          group.mood = .unreal
          group.governor = group.start - 3
          group.start -= 3
          return group
        }
        // "instead of travelling", "rather than travelling"
        if isGivenUp(group.start) {
          group.mood = .unreal
          return group
        }
        // "denied meeting"
        if SayingVerbs.denials.contains(key(group.start - 1)) {
          group.governor = group.start - 1
          group.start -= 1
          return group
        }
        if let mood = moodOfRenouncing(before: group.start, from: start) {
          group.mood = mood
          extend(&group, toGovernor: group.start - 2)
          return group
        }
        // "was barred from landing"
        if isPrevented(group.start, from: start) { group.mood = .unreal }
        // "is considering meeting"
        if isConsidered(head, by: group.start - 1, to: end) {
          group.mood = .proposed
          extend(&group, toGovernor: group.start - 1)
          return group
        }
        // "look forward to welcoming"
        if group.isInfinitive, group.start - 2 >= start, key(group.start - 1) == "forward" {
          group.mood = .planned
          group.governor = group.start - 2
          group.start -= 2
        } else if group.mood == .asserted, isLookedForwardTo(head, from: start) {
          group.mood = .planned
        }
      }
      return group
    }
    if forms.contains(.participle), sawBe || (isBare && forms == .participle) {
      group.isPassive = sawBe
      return group
    }
    if !forms.isDisjoint(with: [.past, .participle]), !forms.contains(.base) || sawHave || sawBe {
      if isBare, isNominal(head, from: start) { return nil }
      // "denied having met"
      if key(group.start) == "having", SayingVerbs.denials.contains(key(group.start - 1)) {
        group.governor = group.start - 1
        group.start -= 1
      }
      return group
    }
    if forms.contains(.base) {
      if sawModal || sawDo || group.isInfinitive { return group }
      guard isBare, isPluralSubject(before: head, from: start) else {
        // A past form that looks like the base ("set", "cut", "put").
        guard forms.contains(.past), !isNominal(head, from: start) else { return nil }
        return group
      }
      group.isPresent = true
      return group
    }
    guard forms.contains(.third), isThirdPerson(head, from: start, to: end) else { return nil }
    group.isPresent = true
    return group
  }

  /// "look forward to, in particular, | exchanging", "look forward to reaffirming our ties and to | discussing"
  private func isLookedForwardTo(_ gerund: Int, from start: Int) -> Bool {
    guard
      let forward = Range<Int>.last(14, before: gerund, from: start).last(where: {
        key($0) == "forward" && LookingWords.all.contains(key($0 - 1))
      }),
      case let between = forward + 1..<gerund, between.first.map({ word($0) }) == .to
    else { return false }
    return !between.contains { isStop($0) || isFinite($0) || word($0) == .be || word($0) == .relative }
  }

  /// "will on Friday, 5 May, depart": the auxiliary before a time that stands within the verb group.
  private func auxiliary(beforeTimeAt token: Int, from start: Int) -> Int? {
    var index = token
    while index >= start {
      if let time = time(at: index) {
        index = times[time].tokens.lowerBound - 1
      } else if isComma(index) || word(index) == .preposition {
        index -= 1
      } else {
        break
      }
    }
    guard index < token, index >= start else { return nil }
    switch word(index) {
    case .will, .would, .have, .possibility: return index
    default: return nil
    }
  }

  /// "It took a year before the two | could sign": so it came about.
  private func opensWhatCame(_ could: Int, from start: Int) -> Bool {
    guard let subject = group(endingAt: could - 1, from: start), subject.tokens.lowerBound > start else {
      return false
    }
    return (max(start, subject.tokens.lowerBound - 2)..<subject.tokens.lowerBound).contains {
      key($0) == "before" || key($0) == "until"
    }
  }

  /// "instead of | travelling", "rather than | travelling", "without | meeting": what somebody does not do.
  private func isGivenUp(_ gerund: Int) -> Bool {
    key(gerund - 1) == "of" && key(gerund - 2) == "instead"
      || key(gerund - 1) == "than" && key(gerund - 2) == "rather"
      || key(gerund - 1) == "without"
  }

  /// "had decided against | travelling", "has ruled out | travelling", "has not ruled out | travelling": how real that
  /// is which somebody says not to do.
  private func moodOfRenouncing(before gerund: Int, from start: Int) -> VerbGroup.Mood? {
    let particle = gerund - 1
    if key(particle) == "against", InfinitiveGovernors[key(particle - 1)] == .planned { return .thwarted }
    guard key(particle) == "out", RulingOutVerbs.all.contains(key(particle - 1)) else { return nil }
    let isOpen = Range<Int>.last(4, before: particle - 1, from: start).contains {
      word($0) == .negation || InfinitiveGovernors[key($0)] == .unreal
    }
    return isOpen ? .proposed : .excluded
  }

  /// Lets a gerund have the verb that governs it, with its auxiliaries, so that its subject is found before them.
  private func extend(_ group: inout VerbGroup, toGovernor governor: Int) {
    group.governor = governor
    group.start = governor
    while word(group.start - 1) == .be || word(group.start - 1) == .have || isAdverb(group.start - 1) {
      group.start -= 1
    }
  }

  /// "was barred from | landing", "kept him from | landing"
  private func isPrevented(_ gerund: Int, from start: Int) -> Bool {
    guard gerund - 2 >= start, key(gerund - 1) == "from" else { return false }
    let reach = Range<Int>.last(5, before: gerund - 1, from: start)
    guard let verb = reach.last(where: { PreventionWords.all.contains(key($0)) }) else { return false }
    return (verb + 1..<gerund - 1).allSatisfy { !isBreak($0) && word($0) != .preposition }
  }

  /// "is considering | meeting": whether a gerund tells what is weighed.
  private func isConsidered(_ gerund: Int, by verb: Int, to end: Int) -> Bool {
    guard ConsideringWords.all.contains(key(verb)) else { return false }
    return !ConsideringWords.suggesting.contains(key(verb))
      || (gerund + 1..<max(gerund + 1, min(end, gerund + 12))).allSatisfy {
        word($0) != .be && word($0) != .have
      }
  }

  /// "no plans", "little chance", "does not have any plans"
  func isRuledOut(_ noun: Int, from start: Int) -> Bool {
    guard noun > start else { return false }
    return key(noun - 1) == "no" || key(noun - 1) == "little"
      || key(noun - 1) == "any"
        && Range<Int>.last(5, before: noun, from: start).contains { word($0) == .negation }
  }

  /// Reads what stands before the "to" of an infinitive; returns where reading stopped.
  private func governor(of group: inout VerbGroup, before index: Int, from start: Int, sawHave: Bool) -> Int {
    var index = index
    while index > start {
      if let time = time(at: index) {
        // "agreed | in May | to meet"
        index = times[time].tokens.lowerBound - 1
        if word(index) == .preposition { index -= 1 }
      } else if isAdverb(index), InfinitiveGovernors[key(index)] == nil {
        index -= 1
      } else {
        break
      }
    }
    guard index >= start else { return index }
    if word(index) == .negation {
      // "decided not to go", "advised him never to go"
      group.mood = .unreal
      return index - 1
    }
    if key(index) == "whether" {
      // "is weighing whether to visit"
      group.mood = .proposed
      return index - 1
    }
    // "the decision to send him"
    if key(index) == "decision", word(index - 1) == .article {
      group.mood = .planned
      return index
    }
    if let offer = offer(endingAt: index, from: start) { index = offer }
    if let asked = askedBy(endingAt: index, from: start) { index = asked }
    if let people = self.group(endingAt: index, from: start), isOffered(people.tokens.lowerBound, from: start)
    {
      group.mood = .proposed
      return index
    }
    // "invited Lee to visit": whom somebody asks is to do it.
    if let object = mention(at: index), !people(at: index).isEmpty, object.tokens.lowerBound > start,
      InfinitiveGovernors[key(object.tokens.lowerBound - 1)] == .proposed
    {
      group.mood = .proposed
      return index
    }
    let subject =
      self.group(endingAt: index, from: start)?.tokens.lowerBound
      ?? (word(index) == .pronoun || key(index) == "him" || key(index) == "her" ? index : nil)
    if let subject, let mood = moodOfIntention(for: subject, from: start) {
      group.mood = mood
      return index
    }
    switch word(index) {
    case .be:
      group.mood = sawHave ? .thwarted : (FunctionWords.pastBe.contains(key(index)) ? .intended : .planned)
      group.governor = index
      return index
    case .have:
      group.governor = index
      return index
    case .would, .will:
      return index
    default: break
    }
    // "was able to visit": so it came to be.
    if key(index) == "able", index > start, case let be = beforeAdverbs(index - 1),
      FunctionWords.pastBe.contains(key(be))
    {
      group.governor = be
      return be
    }
    // "has yet to meet", not "came yet to meet"
    if key(index) == "yet", word(index - 1) != .be, word(index - 1) != .have { return index }
    if let mood = InfinitiveGovernors[key(index)] {
      group.governor = index
      group.mood = mood
      if StatedIntentions.nouns.contains(key(index)), let before = stated(&group, at: index, from: start) {
        return before
      }
      // "has no plans to visit", "does not have any plans to visit"
      if isRuledOut(index, from: start) {
        group.mood = .excluded
        if let verb = Range<Int>.last(5, before: index, from: start).last(where: { word($0) == .have }) {
          group.governor = verb
          return verb - 1
        }
        return index - 1
      }
      if word(index - 1) == .article
        || OfferWords.all.contains(key(index)) && tokens[safe: index - 1]?.kind == .possessive
      {
        return readOffer(of: &group, at: index, from: start)
      }
      var before = index - 1
      while before >= start, let auxiliary = isManner(before) ? .adverb : word(before) {
        switch auxiliary {
        case .negation: group.mood = negated(mood)
        case .be, .have, .adverb:
          if auxiliary == .have, FunctionWords.pastHave.contains(key(before)), mood == .planned {
            group.mood = .thwarted
          }
          // "was originally scheduled to visit"
          if TenseWords.atFirst.contains(key(before)), word(before - 1) == .be, mood == .planned {
            group.mood = .thwarted
          }
        case .will, .would, .doAuxiliary: break
        // "was first reported to have gone"
        case .ordinal where word(before - 1) == .be: break
        default: return before
        }
        group.governor = before
        before -= 1
      }
      if group.mood == .planned, FunctionWords.pastBe.contains(key(index - 1)), isScheduling(index) {
        group.mood = .intended
      }
      return before
    }
    if FeelingWords.all.contains(key(index)) { return readFeeling(of: &group, at: index, from: start) }
    return index
  }

  /// "has called off | plans to go", "announced | his intention to go": the verb that a plan or a wish is the object of
  /// tells how real it is, and whose it is.
  private func stated(_ group: inout VerbGroup, at noun: Int, from start: Int) -> Int? {
    // "announced no plans"
    guard !isRuledOut(noun, from: start), let (verb, mood) = statement(before: noun, from: start) else {
      return nil
    }
    if let mood { group.mood = mood }
    guard verb > start, word(verb - 1) != .to else { return nil }
    group.governor = verb
    var index = verb - 1
    while index >= start,
      word(index) == .have || word(index) == .doAuxiliary || word(index) == .negation || isAdverb(index)
    {
      if word(index) == .negation { group.mood = .unreal }
      group.governor = index
      index -= 1
    }
    return index
  }

  /// The verb that a plan is the object of, and the mood it gives to it, where it does not leave that as it is.
  private func statement(before noun: Int, from start: Int) -> (verb: Int, mood: VerbGroup.Mood?)? {
    var index = noun - 1
    while index > start {
      if let found = statement(endingAt: index) { return found }
      if let time = time(at: index) {
        // "announced | on Monday | plans to visit"
        index = times[time].tokens.lowerBound - 1
        if word(index) == .preposition { index -= 1 }
      } else if noun - index < 3,
        word(index) == nil && mention(at: index) == nil || word(index) == .article
          || word(index) == .possessive
      {
        index -= 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// "called off", "gave up", "scrapped"; "denied"; "announced"
  private func statement(endingAt token: Int) -> (verb: Int, mood: VerbGroup.Mood?)? {
    for verb in stride(from: token, through: max(token - 2, 0), by: -1) {
      if let (status, end) = cancelling(at: verb), end == token {
        return (verb, status == .cancelled ? .thwarted : .deferred)
      }
    }
    if SayingVerbs.denials.contains(key(token)) { return (token, .excluded) }
    return StatedIntentions.verbs.contains(key(token)) ? (token, nil) : nil
  }

  /// "has been invited | by Medvedev | to return": the participle that governs the infinitive.
  private func askedBy(endingAt index: Int, from start: Int) -> Int? {
    guard let agent = group(endingAt: index, from: start), case let by = agent.tokens.lowerBound - 1,
      by - 1 > start, word(by) == .by, InfinitiveGovernors[key(by - 1)] != nil, endsInED(by - 1),
      word(beforeAdverbs(by - 2)) == .be
    else { return nil }
    return by - 1
  }

  /// "will be happy to host", "was pleased to welcome"
  private func readFeeling(of group: inout VerbGroup, at adjective: Int, from start: Int) -> Int {
    var index = adjective
    while index >= start {
      switch word(index) {
      case .will, .would: group.mood = group.mood == .unreal ? .excluded : .proposed
      case .negation: group.mood = .unreal
      case .be, .have, .adverb: break
      default: guard index == adjective || isAdverb(index) else { return index }
      }
      group.governor = index
      index -= 1
    }
    return index
  }

  private func negated(_ mood: VerbGroup.Mood) -> VerbGroup.Mood {
    switch mood {
    case .unreal: .asserted
    case .planned: .excluded
    default: .unreal
    }
  }

  /// "an invitation from Macron to visit", "Macron's invitation to visit": the noun.
  func offer(endingAt index: Int, from start: Int) -> Int? {
    if index > start, OfferWords.all.contains(key(index)), tokens[index - 1].kind == .possessive {
      return index
    }
    guard let mention = mention(at: index), case .people = mention.referent else { return nil }
    let preposition = mention.tokens.lowerBound - 1
    guard preposition > start,
      key(preposition) == "from" || key(preposition) == "of" || word(preposition) == .by,
      OfferWords.all.contains(key(preposition - 1))
    else { return nil }
    return preposition - 1
  }

  /// "has accepted an invitation to visit": what was done with the offer tells how real it is.
  private func readOffer(of group: inout VerbGroup, at noun: Int, from start: Int) -> Int {
    var index = beginOfOffer(noun) - 1
    while index >= start, index > noun - 8, people(at: index).isEmpty {
      if AcceptanceWords.all.contains(key(index)) { group.mood = .planned }
      if AcceptanceWords.refusals.contains(key(index)) { group.mood = .unreal }
      group.governor = index
      index -= 1
    }
    return index
  }

  /// Where "an invitation", "Prime Minister Meloni's invitation" begins.
  func beginOfOffer(_ noun: Int) -> Int {
    guard noun > 1, tokens[noun - 1].kind == .possessive, let owner = mention(at: noun - 2) else {
      return noun - 1
    }
    return owner.tokens.lowerBound
  }

  private func isScheduling(_ token: Int) -> Bool { TenseWords.schedules.contains(key(token)) }

  /// Whether an article, possessive or preposition makes a noun of the word.
  private func isNominal(_ head: Int, from start: Int) -> Bool {
    guard head > start else { return false }
    if tokens[head - 1].kind == .possessive { return true }
    switch word(head - 1) {
    case .article, .possessive: return true
    case .ordinal: return word(head - 2) == .article || word(head - 2) == .possessive
    default: return false
    }
  }

  private func isGerundVerb(_ head: Int, from start: Int, to end: Int) -> Bool {
    if isNominal(head, from: start) { return false }
    // "a short greeting with"
    if word(head - 2) == .article, mention(at: head + 1) == nil, mention(at: head - 1) == nil,
      time(at: head - 1) == nil
    {
      return false
    }
    // "held talks with visiting French President Macron"
    if key(head) == "visiting", head > start,
      word(head - 1) == .preposition || word(head - 1) == .and || isFinite(head - 1),
      !people(at: head + 1).isEmpty
    {
      return false
    }
    let followsPerson = mention(at: head + 1) != nil || key(head + 1) == "with" || key(head + 1) == "the"
    let toPlace = word(head + 1) == .to || word(head + 1) == .preposition || isAdverb(head + 1)
    let isAmbiguous = Triggers.noun(key(head)) != nil
    if !isAmbiguous { return true }
    // "BERLIN, 4 May - | Meeting the president"
    guard head > start, tokens[head - 1].kind != .mark || isComma(head - 1) else {
      return !people(at: head + 1).isEmpty
    }
    if ConsideringWords.all.contains(key(head - 1)) || SayingVerbs.denials.contains(key(head - 1)) {
      return followsPerson
    }
    switch word(head - 1) {
    case .subordinator, .by: return followsPerson
    // "looks forward to meeting"
    case .to where key(head - 2) == "forward": return followsPerson
    case .preposition: return followsPerson && !people(at: head + 1).isEmpty && !toPlace
    default: return isComma(head - 1) && !people(at: head + 1).isEmpty
    }
  }

  /// Whether a word is a verb in the past, or an auxiliary that opens a predicate.
  func isFinite(_ token: Int) -> Bool {
    switch word(token) {
    case .have, .will, .would, .possibility: return true
    default:
      return mention(at: token) == nil && (endsInED(token) || isVerb(token, in: .past))
    }
  }

  /// Whether a predicate of any verb begins at a token: "said", "is", "visited".
  func opensPredicate(_ token: Int) -> Bool {
    isFinite(token) || word(token) == .be || isOf(.saying, token)
  }

  private func isPluralSubject(before head: Int, from start: Int) -> Bool {
    var index = head - 1
    while index >= start, isAdverb(index) { index -= 1 }
    guard index >= start else { return false }
    if word(index) == .and || word(index) == .relative || bloc(before: index + 1, from: start) != nil {
      return true
    }
    // "will visit Merkel, then | meet Sarkozy"
    if isComma(index), key(head - 1) == "then" { return true }
    guard let mention = mention(at: index), !mention.isPossessive, mention.form != .possessivePronoun,
      case .people(let people) = mention.referent
    else { return false }
    let before = mention.tokens.lowerBound - 1
    return people.count > 1 || word(before) == .and || isComma(before) && headline.contains(before)
      // "the prime minister and the president of China Hu Jintao"
      || group(endingAt: index, from: start).map { $0.people.count > 1 } == true
  }

  private func isThirdPerson(_ head: Int, from start: Int, to end: Int) -> Bool {
    var index = head - 1
    while index >= start, isAdverb(index) { index -= 1 }
    if let before = beforeNote(endingAt: index, from: start) { index = before }
    guard index >= start else { return false }
    if word(index) == .relative { return true }
    if word(index) == .and { return hasPresentVerb(before: index, from: start) || leadsToPlace(head) }
    if isComma(index) {
      return mention(at: index - 1) != nil && !isCommaList(index, from: start)
        || closesRelativeClause(index, from: start) && (Triggers.noun(key(head)) == nil || leadsToPlace(head))
        // "landed in Brasilia on Monday, | flies to Caracas on Tuesday"
        || time(at: index - 1) != nil && leadsToPlace(head)
    }
    if let time = time(at: index) { return !people(at: times[time].tokens.lowerBound - 1).isEmpty }
    // "the tour takes him to", "it takes him to"
    if key(index) == "it" || Triggers.noun(key(index))?.isPlural == false {
      return Triggers.noun(key(head)) == nil
    }
    guard let mention = mention(at: index), !mention.isPossessive else { return false }
    // "the Putin-Ruto talks"
    let before = mention.tokens.lowerBound - 1
    if key(before) == "-", !people(at: before - 1).isEmpty, !tokens[before].flags.contains(.spaceBefore) {
      return false
    }
    if case .people(let people) = mention.referent {
      return people.count <= 1 && mention.form != .possessivePronoun
    }
    if case .organisation(let organisation) = mention.referent {
      return organisation.holdsSummits && word(head + 1) == .preposition
    }
    if case .country = mention.referent {
      return word(head + 1) != .preposition || mention.form == .countryName
    }
    return false
  }

  /// "met Li on Monday and | moves on to Shanghai today", "and | leaves for Jakarta", "and | visits Chengdu", not
  /// "visits to Chengdu".
  func leadsToPlace(_ verb: Int) -> Bool {
    if place(at: verb + 1) != nil { return true }
    guard Triggers.noun(key(verb)) == nil else { return false }
    let goal = key(verb + 1) == "on" ? verb + 2 : verb + 1
    return (word(goal) == .to || key(goal) == "for" && DepartureWords.all.contains(key(verb)))
      && place(at: goal + 1) != nil
  }

  /// "Sunak, who had hesitated |, flies"
  private func closesRelativeClause(_ comma: Int, from start: Int) -> Bool {
    guard
      let who = Range<Int>.last(16, before: comma, from: start).last(where: {
        RelativePronouns.ofPeople.contains(key($0))
      }),
      who - 2 >= start, isComma(who - 1), !(who..<comma).contains(where: { isComma($0) })
    else { return false }
    return mention(at: who - 2) != nil
  }

  private func isCommaList(_ comma: Int, from start: Int) -> Bool {
    word(comma + 1) == .and
  }

  private func hasPresentVerb(before index: Int, from start: Int) -> Bool {
    var token = index - 1
    while token >= start {
      if let triggers = Triggers[key(token)],
        triggers.contains(where: { if case .verb(_, let forms, _) = $0 { forms == .third } else { false } })
      {
        return true
      }
      token -= 1
    }
    return false
  }
}

extension FunctionWords {
  static let presentBe: WordSet = "is are am"
  static let pastHave = TenseWords.had
  static let presentHave: WordSet = "has have"
}

/// Pronouns that stand within a verb: "would himself fly".
enum ReflexiveWords {
  static let all: WordSet = "himself herself themselves itself"
}

/// "look forward to"
enum LookingWords {
  static let all: WordSet = "look looks looked looking"
}
