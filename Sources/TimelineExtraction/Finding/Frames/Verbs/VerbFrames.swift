import Gazetteer
import TimelineModel

extension EventFinder {
  /// Reads a verb with its arguments; returns where to go on, or nil where it tells of no event in this frame.
  func read(_ frame: VerbFrame, _ group: VerbGroup, argumentsFrom next: Int, in range: Range<Int>) -> Int? {
    let head = group.head
    var mention = EventMention(kind: .trip, form: .verb, sentence: sentence, trigger: head..<next)
    let subject = view.subject(of: group, from: range.lowerBound, to: range.upperBound)
    let before = (lastSubject, lastSubjectTokens, lastMood)
    var people = resolve(subject, mention: &mention)
    if people.isEmpty, let delegation = delegation(before: group.start, in: range) {
      people = resolve(.people(delegation), mention: &mention)
    }
    let mood = mood(of: group, in: range)
    let found: Bool
    switch frame {
    case .go: found = readGoing(&mention, people, group, next, range)
    case .arrive: found = readArrival(&mention, people, next, range)
    case .visit: found = readVisiting(&mention, people, group, next, range)
    case .leave: found = readLeaving(&mention, people, next, range)
    case .stay: found = readStay(&mention, people, next, range)
    case .bring: found = readBringing(&mention, people, group, next, range)
    case .meet: found = readMeeting(&mention, people, group, next, range)
    case .receive: found = readReceiving(&mention, people, group, next, range)
    case .attend: found = readCallOn(&mention, people, next, range)
    case .witness: found = readWitnessing(&mention, people, group, next, range)
    case .handOver: found = readHandingOver(&mention, people, group, next, range)
    case .phone: found = readPhoning(&mention, people, group, next, range)
    case .speak: found = readSpeaking(&mention, people, next, range)
    }
    guard found else {
      if frame == .leave || frame == .stay || frame == .go || frame == .bring || frame == .meet
        || frame == .arrive || frame == .witness
      {
        // An ordinary use of the verb: later verbs may share its subject all the same.
        if people.isEmpty { (lastSubject, lastSubjectTokens, lastMood) = before }
      }
      lastMood = mood
      return nil
    }
    lastMood = mood
    apply(mood, to: &mention)
    mention.isPresent = group.isPresent && !group.isGerund
    mention.isCurrent =
      (frame == .arrive || frame == .leave) && mood == .asserted
      && FunctionWords.presentHave.contains(view.key(group.start))
    mention.isTenseless = group.isPresent && group.isGerund && mention.status == .occurred
    if mention.isTrip, mention.isTenseless {
      // "is visiting India", "is sending Shultz to Moscow"
      if DispatchWords.gerunds.contains(view.key(head)) {
        mention.status = .planned
      } else {
        mention.isCurrent = true
      }
    }
    if isFeltNow(group), mention.status == .occurred {
      (mention.isCurrent, mention.isTenseless) = (true, true)
    }
    if precedesAnother(group), mention.status == .occurred { mention.isTenseless = true }
    // Whether it came to it the text may tell further on.
    if mention.status == .planned, isOfFutureInPast(group, in: range) { mention.isTenseless = true }
    if followsPresent(group) { (mention.isPresent, mention.isTenseless) = (true, true) }
    if mention.isTrip, areOfSeveralCountries(mention.visitors),
      frame == .arrive || frame == .bring || frame == .witness
    {
      if frame == .arrive, mention.visitors.count == 2, view.word(group.start - 1) != .that,
        !(next..<clauseEnd(from: next, in: range)).contains(where: { view.key($0) == "separately" })
      {
        // "Hollande and Merkel have arrived in Kiev", not "were among those that arrived": the two go together.
        mention.arrivedWith = mention.visitors
      } else if frame != .bring {
        mentions += journeys(of: mention)
        return next
      }
      // Where heads of several states are brought to one place it is what they do there that counts.
      if frame == .bring { mention.kind = .context }
    }
    if mention.isTrip { dropHangersOn(&mention) }
    if frame == .leave, mention.placeIsInherited, mention.status == .planned, !followsPlan {
      // "is due to leave on Thursday": the journey itself has begun, as far as nothing else is told.
      mention.status = .occurred
      mention.isTenseless = true
      mention.isCurrent = true
    }
    let end = clauseEnd(from: next, in: range)
    let legs = mention.isTrip ? self.legs(of: mention, to: end) : []
    if ExpectationWords.all.contains(view.key(head)), mention.status == .occurred {
      mention.status = .planned
    }
    readCompany(of: mention, after: next, to: end)
    // Where nobody has arrived, nobody need have been before.
    if mention.status == .occurred, !onwards.isEmpty { mentions += onwards.filter { $0.isOver } }
    let clause = max(range.lowerBound, group.start - 2)..<end
    let isOne =
      (frame == .meet || frame == .phone) && people.count == 1
      && !MeetingVerb(of: view.key(head)).contains(.joining)
    if areSeparate(clause, isOne: isOne),
      let meetings = separate(
        mention, partners: mention.participants.filter { !people.contains($0) },
        isPlural: clause.contains { repeatsWith($0, from: clause.lowerBound) })
    {
      mentions += meetings
    } else {
      mentions.append(mention)
    }
    add(legs)
    for var onward in onwards where !onward.isOver {
      onward.status = mention.status
      onward.isPresent = mention.isPresent
      onward.isCurrent = mention.isCurrent
      mentions.append(onward)
    }
    if !onwards.isEmpty { onwards = [] }
    if legs.isEmpty { add(gapped(after: mention, in: next..<end)) }
    return next
  }

  /// "I am honoured to welcome": as it comes about.
  func isFeltNow(_ group: VerbGroup) -> Bool {
    group.isInfinitive && FunctionWords.presentBe.contains(view.key(group.start))
      && (group.start + 1..<group.head).contains { FeelingWords.all.contains(view.key($0)) }
  }

  /// "will arrive on Wednesday and leave on Friday": the journey is still to come.
  private var followsPlan: Bool {
    guard let journey = mentions[ofSentence].last else { return false }
    return journey.isTrip && journey.status == .planned
  }

  /// "begins a tour to meet his counterparts", "has arrived in Bern to meet the president": still to come.
  private var isPurposeOfJourney: Bool {
    guard lastMood == .asserted, let journey = mentions[ofSentence].last else { return false }
    return journey.isTrip && journey.status == .occurred && (journey.isPresent || journey.isCurrent)
      && journey.timeRole != .ends
  }

  /// "Why was it necessary to meet them before | meeting with Putin?": another sentence tells whether it came to it.
  private func precedesAnother(_ group: VerbGroup) -> Bool {
    group.isGerund && group.start == group.head && view.key(group.start - 1) == "before"
  }

  /// "met the king before | flying to Turkey, where he will see Erdogan"
  private func leadsToPlan(after verb: Int, in range: Range<Int>) -> Bool {
    guard
      let place = (verb + 1..<max(verb + 1, min(range.upperBound, verb + 8))).first(where: {
        view.key($0) == "where"
      }),
      let subject = view.group(startingAt: place + 1, to: range.upperBound)
    else { return false }
    return view.word(view.pastAdverbs(subject.tokens.upperBound)) == .will
  }

  /// "stops in Uruguay before | heading to Bolivia": as much to come as what goes before.
  private func followsPresent(_ group: VerbGroup) -> Bool {
    guard precedesAnother(group), let before = mentions[ofSentence].last else { return false }
    return before.isPresent && before.form == .verb
  }

  /// Of several travellers those count who hold an office and are not at home where they go.
  func dropHangersOn(_ mention: inout EventMention) {
    guard mention.visitors.count > 1 else { return }
    let officials = mention.visitors.filter {
      view.person($0).rank != nil || view.person($0).gazetteerID != nil || view.person($0).country != nil
    }
    if !officials.isEmpty { mention.visitors = officials }
    guard let place = mention.place else { return }
    let strangers = mention.visitors.filter { !isHome(place, for: [$0]) }
    if !strangers.isEmpty { mention.visitors = strangers }
  }

  /// "The presidents of three states have arrived": a trip for each state.
  private func journeys(of mention: EventMention) -> [EventMention] {
    var countries: [CountryCode?] = []
    for person in mention.visitors where !countries.contains(view.person(person).country) {
      countries.append(view.person(person).country)
    }
    return countries.compactMap { country in
      var journey = mention
      journey.visitors = mention.visitors.filter { view.person($0).country == country }
      journey.arrivedWith = mention.visitors
      return mention.place.map { isHome($0, for: journey.visitors) } == true ? nil : journey
    }
  }

  /// The other countries of a tour: "to Egypt and Israel" is a trip to each.
  func legs(of mention: EventMention, to limit: Int) -> [EventMention] {
    guard let place = mention.place, let tokens = mention.placeTokens else { return [] }
    return view.furtherPlaces(after: tokens, besides: place, to: limit).compactMap { further in
      guard !isHome(further.place, for: mention.visitors) else { return nil }
      var leg = mention
      leg.place = further.place
      leg.placeTokens = further.tokens
      return leg
    }
  }

  /// "The delegation | met the president": those of whom a journey was told before.
  private func delegation(before verb: Int, in range: Range<Int>) -> PersonGroup? {
    let noun = view.beforeAdverbs(verb - 1)
    guard noun > range.lowerBound, view.key(noun) == "delegation", view.key(noun - 1) == "the",
      let journey = mentions[recent(20)].last(where: { $0.isTrip && !$0.visitors.isEmpty })
    else { return nil }
    return PersonGroup(people: journey.visitors, tokens: noun - 1..<noun + 1)
  }

  /// The mood of a verb; an infinitive of purpose and a participle share that of the verb before.
  func mood(of group: VerbGroup, in range: Range<Int>) -> VerbGroup.Mood {
    if group.isPresent, group.mood == .asserted, isConditional(before: group.start, in: range) {
      return .unreal
    }
    if isIdle(group, in: range) || isInverted(group, in: range) || isAskedWhether(group, in: range)
      || isSeldom(group)
    {
      return .unreal
    }
    // "has refused to meet Pence": it was wanted, and did not come to it.
    if group.mood == .unreal, let governor = group.governor,
      RefusedDeeds.refusing.contains(view.key(governor)),
      RefusedDeeds.all.contains(view.key(group.head)), view.key(governor - 1) != "not"
    {
      return .thwarted
    }
    if group.isInfinitive, group.governor == nil, group.mood == .asserted {
      // "Trump to visit UK": a headline's future.
      if let subject = view.group(endingAt: group.start - 1, from: range.lowerBound),
        opensSentence(subject.tokens.lowerBound, in: range),
        !subject.tokens.contains(where: { view.word($0) == .ordinal })
      {
        return .planned
      }
      return superlativeMood(of: group, in: range) ?? moodOfNoun(before: group.start)
        ?? (isPurposeOfJourney ? .planned : lastMood)
    }
    if group.isGerund, group.start == group.head, group.mood == .asserted {
      if isWhenItWasSaid(group, in: range) { return .asserted }
      if precedesAnother(group), leadsToPlan(after: group.head, in: range) { return .planned }
      return isWithinFuture(group.head, in: range) || opensFuture(group.head, in: range) ? .planned : lastMood
    }
    if group.isPresent, group.start == group.head, lastMood == .planned || lastMood == .thwarted,
      sharesAuxiliary(group.head) || planSubordinator(before: group, in: range) != nil
    {
      return lastMood
    }
    if group.isPresent, group.start == group.head, let mood = moodShared(with: group.head, in: range) {
      return mood
    }
    if group.isPresent, group.start == group.head, isExpectedWhen(group, in: range) { return .planned }
    if group.mood == .asserted, group.start == group.head, isOfFutureInPast(group, in: range) {
      return .planned
    }
    if group.mood == .unreal || group.mood == .excluded, isAgainstPlan(after: group.head, in: range) {
      return .thwarted
    }
    if group.mood == .excluded, isLimited(group, in: range) { return .unreal }
    if group.mood == .asserted, isAwaited(group, in: range) { return .planned }
    if group.mood == .asserted || group.mood == .planned,
      let question = question(before: group.start, in: range)
    {
      return isAsked(question, in: range) ? .unreal : .proposed
    }
    return group.mood
  }

  /// "will pray at the wall and | visit the church", "wants to rest and | visit Norway": what an auxiliary makes of the
  /// second of two verbs.
  private func moodShared(with verb: Int, in range: Range<Int>) -> VerbGroup.Mood? {
    guard view.word(verb - 1) == .and || view.key(verb - 1) == "then",
      view.isVerb(verb, in: .base)
    else { return nil }
    for index in Range<Int>.last(16, before: verb - 1, from: range.lowerBound).reversed() {
      switch view.word(index) {
      case .will, .would: return .planned
      case .to where view.place(at: index + 1) == nil && view.word(index + 1) == nil:
        if view.word(index - 1) == .be { return .planned }
        return InfinitiveGovernors[view.key(index - 1)]
      case .subordinator, .relative, .that, .but: return nil
      case .and where view.isComma(index - 1): return nil
      default: if view.isStop(index) || view.isFinite(index) { return nil }
      }
    }
    return nil
  }

  /// "will not confirm it until the two have had the chance to meet": what has yet to come about.
  private func isAwaited(_ group: VerbGroup, in range: Range<Int>) -> Bool {
    guard classes.contains(.condition),
      let until = (max(range.lowerBound, group.head - 12)..<group.head).last(where: {
        view.key($0) == "until" && view.time(at: $0) == nil && view.time(at: $0 + 1) == nil
          && view.word($0 + 1) != .adverb
      })
    else { return false }
    return (until + 1..<group.head).contains { FunctionWords.presentHave.contains(view.key($0)) }
      && !(until + 1..<group.head).contains { view.isBreak($0) }
  }

  /// "will not only meet", "will not meet until June", "will not meet alone": no plan is denied.
  private func isLimited(_ group: VerbGroup, in range: Range<Int>) -> Bool {
    (group.start..<min(range.upperBound, clauseEnd(from: group.head + 1, in: range) + 2)).contains {
      LimitWords.all.contains(view.key($0)) || view.word($0) == .subordinator
    }
  }

  /// Whether nothing stands before a name but whose it is: "Lebanon's Hariri to visit France".
  func opensSentence(_ token: Int, in range: Range<Int>) -> Bool {
    if token == range.lowerBound { return true }
    guard let owner = view.mention(at: range.lowerBound), case .country = owner.referent else { return false }
    let end = owner.tokens.upperBound
    return token == end || view.tokens[safe: end]?.kind == .possessive && token == end + 1
  }

  /// "will make a visit to Riyadh to meet the king": as real as the visit.
  private func moodOfNoun(before token: Int) -> VerbGroup.Mood? {
    guard let noun = mentions[ofSentence].last, noun.form != .verb, noun.isTrip,
      noun.trigger.upperBound < token
    else { return nil }
    switch noun.status {
    case .planned: return .planned
    case .proposed: return .proposed
    case .cancelled: return .thwarted
    default: return nil
    }
  }

  /// "will see a school in Kigali before chairing a meeting": a participle clause of something to come.
  func isWithinFuture(_ participle: Int, in range: Range<Int>) -> Bool {
    // "will be treated to a dinner in meeting the president"
    guard view.word(participle - 1) == .subordinator || view.key(participle - 1) == "in" else { return false }
    var index = participle - 2
    while index >= range.lowerBound, !view.isStop(index) {
      switch view.word(index) {
      case .will: return true
      case .subordinator, .relative, .that: return false
      default: index -= 1
      }
    }
    return false
  }

  /// "Visiting Russia for the first time, she will hold talks with Medvedev", "Before arriving in the U.S., Xi will":
  /// a participle at the head of what is to come.
  private func opensFuture(_ participle: Int, in range: Range<Int>) -> Bool {
    guard
      participle == range.lowerBound
        || participle == range.lowerBound + 1 && view.word(range.lowerBound) == .subordinator,
      let comma = (participle..<range.upperBound).first(where: { view.isComma($0) }),
      let subject = view.group(startingAt: comma + 1, to: range.upperBound)
    else { return false }
    return view.word(subject.tokens.upperBound) == .will
  }

  /// "will meet Macron when he travels to Asia": the word that sets a present within a plan.
  private func planSubordinator(before group: VerbGroup, in range: Range<Int>) -> Int? {
    var index = group.head - 1
    while index >= range.lowerBound, group.head - index < 8 {
      if AheadWords.subordinators.contains(view.key(index)) { return index }
      guard view.word(index) == nil || view.word(index) == .adverb || view.word(index) == .pronoun,
        !view.isBreak(index)
      else { return nil }
      index -= 1
    }
    return nil
  }

  /// "is likely to be high on the agenda when she meets Brown": a present beside what is expected.
  private func isExpectedWhen(_ group: VerbGroup, in range: Range<Int>) -> Bool {
    guard let when = planSubordinator(before: group, in: range) else { return false }
    return (range.lowerBound..<when).contains {
      view.word($0) == .will || view.word($0) == .to && InfinitiveGovernors[view.key($0 - 1)] == .planned
    }
  }

  /// "said he would raise it when they met on Friday", "suggested they might announce it before he met Kim": a past
  /// beside what was to come.
  private func isOfFutureInPast(_ group: VerbGroup, in range: Range<Int>) -> Bool {
    guard let when = planSubordinator(before: group, in: range),
      view.key(when) == "when" || view.key(when) == "before",
      let would = Range<Int>.last(30, before: when, from: range.lowerBound).last(where: {
        view.word($0) == .would || view.key($0) == "might"
      }),
      view.key(when) == "when"
        || (range.lowerBound..<would).contains(where: { view.isOf(.saying, $0) })
    else { return false }
    return view.word(would + 1) != .have
      && !(would + 1..<when).contains {
        view.endsInED($0) && (view.word($0 - 1) == .and || !view.people(at: $0 - 1).isEmpty)
      }
  }

  /// "said shortly before | arriving in Beijing he would": when it was said, not what was said.
  private func isWhenItWasSaid(_ group: VerbGroup, in range: Range<Int>) -> Bool {
    guard view.key(group.start - 1) == "before" || view.key(group.start - 1) == "after" else { return false }
    var verb = group.start - 2
    while verb > range.lowerBound,
      view.time(at: verb) != nil || view.isAdverb(verb) || verb == group.start - 2
    {
      if view.isOf(.statement, verb) { return true }
      verb -= 1
    }
    return view.isOf(.statement, verb)
  }

  /// "will become the first president to visit": the mood of the verb that says it of somebody.
  private func superlativeMood(of group: VerbGroup, in range: Range<Int>) -> VerbGroup.Mood? {
    guard
      let ordinal = (max(range.lowerBound, group.start - 8)..<group.start).last(where: {
        view.word($0) == .ordinal || view.key($0) == "only"
      }), view.word(ordinal - 1) == .article
    else { return nil }
    var index = ordinal - 2
    // "Indira Gandhi having been the last to go there"
    if view.key(index) == "been", view.key(index - 1) == "having" { return .asserted }
    while index >= range.lowerBound, index > ordinal - 6 {
      switch view.word(index) {
      case .will, .would: return .planned
      case .be, .have, .adverb: break
      default: guard BecomingWords.all.contains(view.key(index)) else { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// "if Putin meets Ruto": what is only supposed.
  private func isConditional(before token: Int, in range: Range<Int>) -> Bool {
    classes.contains(.condition)
      && conjunction(
        of: ConjunctionWords.conditional, before: token, within: 12, notAcross: .but, in: range) != nil
  }

  /// "Had he met Putin, …", "Were he to meet Putin, …": supposed without an "if".
  private func isInverted(_ group: VerbGroup, in range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard
      view.key(first) == "had" && group.start == group.head
        || view.key(first) == "were" && group.isInfinitive
    else { return false }
    return view.group(startingAt: first + 1, to: group.head)?.tokens.upperBound == group.start
  }

  /// "It is not clear if he met Putin."
  private func isAskedWhether(_ group: VerbGroup, in range: Range<Int>) -> Bool {
    guard classes.contains(.condition), group.mood == .asserted,
      let `if` = (max(range.lowerBound, group.start - 8)..<group.start).last(where: { view.key($0) == "if" })
    else { return false }
    return OpenQuestionWords.all.contains(view.key(`if` - 1))
      && !(`if` + 1..<group.start).contains { view.isBreak($0) || view.word($0) == .that }
  }

  /// "It is not clear | whether | he will meet Putin."
  private func question(before token: Int, in range: Range<Int>) -> Int? {
    guard classes.contains(.condition) else { return nil }
    return conjunction(
      of: ConjunctionWords.questioning, before: token, within: 10, notAcross: .and, in: range)
  }

  /// "rarely visits Norway": no journey.
  private func isSeldom(_ group: VerbGroup) -> Bool {
    (group.start - 1...group.head - 1).contains { SeldomWords.all.contains(view.key($0)) }
  }

  /// "Reporters asked him | whether | he would go", "Asked in Oslo | whether | he would go": a question that others put
  /// is no plan.
  private func isAsked(_ whether: Int, in range: Range<Int>) -> Bool {
    guard
      let asked = (max(range.lowerBound, whether - 12)..<whether).last(where: { view.key($0) == "asked" }),
      !(asked + 1..<whether).contains(where: { view.isBreak($0) || view.isFinite($0) || view.word($0) == .to }
      )
    else { return false }
    // "Xi asked whether Trump would meet him": who asks may propose it.
    let opens =
      asked == range.lowerBound || view.isBreak(asked - 1) || view.tokens[asked].flags.contains(.capitalised)
    return opens || view.people(at: view.beforeAuxiliaries(asked - 1)).isEmpty && view.word(asked - 1) != .be
  }

  /// One of some conjunctions that leads to a verb, with no break and no further clause between them.
  private func conjunction(
    of conjunctions: WordSet, before token: Int, within reach: Int, notAcross joint: FunctionWord,
    in range: Range<Int>
  ) -> Int? {
    var index = token - 1
    while index >= range.lowerBound, token - index < reach {
      if conjunctions.contains(view.key(index)) { return index }
      if view.isBreak(index) || view.word(index) == .that || view.word(index) == joint { return nil }
      index -= 1
    }
    return nil
  }

  /// "will be in Israel and see Netanyahu": a verb that "and" joins to one with "will".
  private func sharesAuxiliary(_ head: Int) -> Bool {
    var before = head - 1
    while view.isAdverb(before) { before -= 1 }
    return view.word(before) == .and
  }

  /// "will not be going to France as planned": there was a plan.
  private func isAgainstPlan(after token: Int, in range: Range<Int>) -> Bool {
    let end = clauseEnd(from: token + 1, in: range)
    return (token..<end).contains {
      view.key($0) == "as" && PlanWords.all.contains(view.key($0 + 1))
        || view.key($0) == "after" && view.key($0 + 1) == "all"
    }
  }

  func apply(_ mood: VerbGroup.Mood, to mention: inout EventMention) {
    switch mood {
    case .asserted: break
    case .planned: mention.status = .planned
    case .intended: mention.status = .planned
    case .thwarted: mention.status = .cancelled
    case .deferred: mention.status = .postponed
    case .proposed: mention.status = .proposed
    case .excluded:
      mention.status = .denied
      mention.isExcluded =
        mention.isTrip ? !mention.visitors.isEmpty && mention.place != nil : mention.people.count > 1
    case .unreal: mention.status = .denied
    }
  }

  /// A journey of people who are named, told by some words of the sentence.
  func trip(of people: PersonGroup, to place: PlaceArgument, toldBy trigger: Range<Int>) -> EventMention {
    var trip = EventMention(kind: .trip, form: .verb, sentence: sentence, trigger: trigger)
    trip.visitors = people.people
    trip.peopleTokens = [people.tokens]
    setPlace(place, of: &trip)
    return trip
  }

  func setPlace(_ argument: PlaceArgument?, of mention: inout EventMention) {
    guard let argument, mention.isTrip || !EventCriteria.isToRegion(argument.place) else { return }
    mention.place = argument.place
    mention.placeTokens = argument.tokens
  }
}
