import Gazetteer
import TimelineModel

/// Who takes part in a meeting that a noun tells of, beyond those the phrase itself names.
extension EventFinder {
  /// Whoever the clause around the noun speaks of.
  mutating func addSubject(
    to mention: inout EventMention, _ noun: MeetingNoun, _ companion: PersonGroup?
  ) {
    let phrase = noun.phrase
    let named = mention.participants
    mention.isJoined = isJoined(phrase)
    // "agreed at Tuesday's summit in Sharm al-Sheikh"
    let isWhereSubjectActs =
      mention.kind == .summit && view.key(phrase.start - 1) == "at"
      || (mention.kind == .summit || mention.series != nil)
        && SayingVerbs.telling.contains(view.key(phrase.start - 1))
    if isAudience(phrase), addSpeaker(to: &mention, of: phrase, in: noun.range) { return }
    if isWhereSubjectActs, named.isEmpty, let owner = ownerOfDeed(before: phrase.start, in: noun.range) {
      return add(owner, to: &mention)
    }
    if named.isEmpty, mention.series != nil || isOfOthers(noun), isPurposeOfJourney(phrase),
      let trip = mentions[ofSentence].last, trip.isTrip, isMadeFor(phrase, trip)
    {
      // "will go to Washington for the IMF meeting", "is in Oslo for a meeting of Nordic ministers"
      mention.participants = trip.visitors
      return
    }
    // "is sending Shultz to Moscow | for talks with Shevardnadze": who is sent holds them.
    if view.key(phrase.start - 1) == "for", let trip = mentions[ofSentence].last, trip.isTrip,
      trip.form == .verb,
      DispatchWords.active.contains(view.key(trip.trigger.upperBound - 1))
    {
      for person in trip.visitors where !mention.participants.contains(person) {
        mention.participants.insert(person, at: 0)
      }
      return
    }
    if named.isEmpty, let pictured = picturedBefore(phrase, in: noun.range) {
      return add(pictured, to: &mention)
    }
    if named.isEmpty, mention.kind == .summit || mention.series != nil, isEdge(before: phrase.start),
      let meeting = mentions[ofSentence].last(where: { !$0.isTrip && $0.form == .verb && $0.people.count > 1 }
      ),
      meeting.status == .occurred
    {
      // "met on the sidelines of the summit", "of the G20 foreign ministers' meeting": both attend it.
      mention.participants = meeting.people
      return
    }
    let isGoverned = isGoverned(phrase, in: noun.range) || isAttendedByDelegation(phrase)
    let isBare = named.isEmpty && mention.form == .definite && !isGoverned && mention.series == nil
    // "looked forward to the meeting of NATO ministers": they meet, not who looks forward.
    let isOfBloc =
      mention.kind == .meeting && mention.series != nil && !isGoverned && !isOccasionOfSpeech(phrase)
      && !isWhereSubjectActs
    let lacksSubject =
      named.isEmpty && !isOfBloc || companion != nil && Set(named) == Set(companion?.people ?? [])
    guard lacksSubject, !isBare || isWhereSubjectActs else { return }
    if named.isEmpty,
      isSpokenOf(phrase) || isWhatOthersMeetBefore(phrase) || isWhereThingsAre(phrase, in: noun.range)
        || followsFromOthers(phrase, in: noun.range)
    {
      return
    }
    if isOfUnknownOwner(phrase) { return }
    let subject = clauseSubject(before: phrase.start, for: &mention, in: noun.range)
    if named.isEmpty, isBetweenOthers(noun, than: subject) || isPreparedByOthers(phrase, mention, subject) {
      return
    }
    for person in subject where !mention.participants.contains(person) {
      mention.participants.insert(person, at: 0)
    }
    // "Macron, on his first trip abroad, held talks with Scholz and | later flew to Warsaw"
    if isGoverned, lastSubject.isEmpty {
      lastSubject = subject
      lastSubjectTokens = mention.peopleTokens.last
    }
  }

  /// "is in Oslo for | a meeting", "on his way to | a meeting"
  private func isPurposeOfJourney(_ phrase: EventNounPhrase) -> Bool {
    view.key(phrase.start - 1) == "for"
      || view.word(phrase.start - 1) == .to && view.key(phrase.start - 2) == "way"
  }

  /// Whether nobody else acts since a journey, and the meeting is not one "of his ministers" or "of party leaders".
  private func isMadeFor(_ phrase: EventNounPhrase, _ trip: EventMention) -> Bool {
    let between = trip.trigger.upperBound..<max(trip.trigger.upperBound, phrase.start)
    let owner = view.word(phrase.head + 2) == .article ? phrase.head + 3 : phrase.head + 2
    return !between.contains {
      view.word($0) == .and && !Set(view.people(at: $0 + 1)).isSubset(of: trip.visitors)
    }
      && !(view.key(phrase.head + 1) == "of"
        && (view.word(owner) == .possessive || BlocWords.private.contains(view.key(owner))))
  }

  /// "Presidents A and B, 23 October 1995, during | the summit in Oslo": a caption, which does without a verb.
  private func picturedBefore(_ phrase: EventNounPhrase, in range: Range<Int>) -> PersonGroup? {
    guard Prepositions.occasion.contains(view.key(phrase.start - 1)),
      let group = view.group(startingAt: range.lowerBound, to: phrase.start), group.people.count > 1,
      areOfSeveralCountries(group.people),
      (group.tokens.upperBound..<max(group.tokens.upperBound, phrase.start - 1)).allSatisfy({
        view.time(at: $0) != nil || view.tokens[$0].kind == .mark || view.isAdverb($0)
          || PositionWords.all.contains(view.key($0))
      })
    else { return nil }
    return group
  }

  /// "discussed efforts to launch talks between the Syrian government and the opposition": those talk, not who
  /// discusses it.
  private func isBetweenOthers(_ noun: MeetingNoun, than people: [Int]) -> Bool {
    guard view.key(noun.start) == "between", noun.start < noun.limit else { return false }
    let sides = (noun.start + 1..<max(noun.start + 1, noun.limit)).compactMap { view.mention(at: $0) }
    return sides.allSatisfy { side in
      guard case .country(let code) = side.referent else { return false }
      return !people.contains { CountryIdentity.areSame(view.person($0).country, code) }
    }
  }

  /// "will lead the delegation to | the meeting"
  private func isAttendedByDelegation(_ phrase: EventNounPhrase) -> Bool {
    view.word(phrase.start - 1) == .to && DelegationWords.nouns.contains(view.key(phrase.start - 2))
  }

  /// "The ministers set no date for | a summit", "discussed prospects for | a summit": their leaders meet.
  private func isPreparedByOthers(
    _ phrase: EventNounPhrase, _ mention: EventMention, _ people: [Int]
  ) -> Bool {
    mention.kind == .summit && mention.form == .indefinite
      && (isPreparedFor(phrase) || isMooted(before: phrase.start)
        || TopicWords.discussing.contains(view.key(phrase.start - 1)))
      && people.allSatisfy { view.person($0).rank != 1 }
  }

  /// "reaffirmed what came of the President's | March summit with Takaichi", where nothing tells who the president is.
  private func isOfUnknownOwner(_ phrase: EventNounPhrase) -> Bool {
    let mark = phrase.start - 1
    return phrase.possessor == nil && view.tokens[safe: mark]?.kind == .possessive
      && view.mention(at: mark - 1) == nil && view.time(at: mark - 1) == nil
      && view.tokens[safe: mark - 1]?.flags.contains(.capitalised) == true
  }

  /// "He said the debts would be the main subject at | the summit": what somebody says of things tells nothing of where he
  /// is.
  private func isWhereThingsAre(_ phrase: EventNounPhrase, in range: Range<Int>) -> Bool {
    // "at next month's summit"
    guard
      Range<Int>.last(4, before: phrase.start, from: range.lowerBound).contains(where: {
        view.key($0) == "at"
      }),
      let verb = Range<Int>.last(8, before: phrase.start, from: range.lowerBound).last(where: {
        view.word($0) == .be || view.word($0) == .will || view.word($0) == .would
      }),
      let saying = Range<Int>.last(8, before: verb, from: range.lowerBound).last(where: {
        SayingVerbs.statements.contains(view.key($0))
      }),
      case let subject = view.key(saying + 1) == "that" ? saying + 2 : saying + 1, subject < verb,
      view.word(subject) == .article
    else { return false }
    return (subject..<phrase.start).allSatisfy { view.people(at: $0).isEmpty && !view.isBreak($0) }
  }

  /// "met Lavrov ahead of Syria summit": whoever meets before a summit need not take part in it.
  private func isWhatOthersMeetBefore(_ phrase: EventNounPhrase) -> Bool {
    view.key(phrase.start - 1) == "of" && view.key(phrase.start - 2) == "ahead"
      && mentions[ofSentence].contains { !$0.isTrip && $0.kind != .context && !$0.people.isEmpty }
  }

  /// "will also attend the meeting", "also joined the talks": of a meeting that was told of others already.
  private func isJoined(_ phrase: EventNounPhrase) -> Bool {
    guard phrase.determiner == .definite, phrase.possessor == nil else { return false }
    let verb = phrase.start - 1
    guard JoiningWords.verbs.contains(view.key(verb)) else { return false }
    if view.key(verb - 1) == "also" { return true }
    // "chaired the meeting | of the cabinet": another one.
    if JoiningWords.leading.contains(view.key(verb)) { return view.key(phrase.head + 1) != "of" }
    guard JoiningWords.bare.contains(view.key(verb)) else { return false }
    var before = view.beforeAdverbs(verb - 1)
    if view.word(before) == .and || view.word(before) == .will { return true }
    if view.word(before) == .to {
      // "sent Pompeo to join the meeting"
      guard (before - 8..<before).contains(where: { DispatchWords.all.contains(view.key($0)) }) else {
        return false
      }
      before -= 1
    }
    // "The minister, A, joined the talks"
    if view.isComma(before) { before -= 1 }
    return !view.people(at: before).isEmpty
  }

  /// "The press secretary said | the call with Xi was short": who speaks for others tells of a call that they had.
  mutating func leaveOutSpokespeople(of mention: inout EventMention, _ noun: MeetingNoun) {
    guard mention.form == .definite,
      SayingVerbs.statements.contains(view.key(noun.phrase.start - 1))
        || view.word(noun.phrase.start - 1) == .that,
      mention.participants.contains(where: { view.person($0).isSpokesperson })
    else { return }
    mention.participants.removeAll { view.person($0).isSpokesperson }
    guard let partner = mention.participants.first, mention.participants.count == 1,
      let told = mentions.last(where: { [kind = mention.kind] in
        $0.kind == kind && $0.people.count > 1 && $0.people.contains(partner)
      })
    else { return }
    mention.participants = told.people
  }

  /// "The meeting follows three days of | talks in Florida": those of before need not be those of now.
  private func followsFromOthers(_ phrase: EventNounPhrase, in range: Range<Int>) -> Bool {
    guard phrase.determiner == .indefinite,
      let verb = Range<Int>.last(7, before: phrase.start, from: range.lowerBound).last(where: {
        view.followsAnother($0)
      })
    else { return false }
    return (verb + 1..<phrase.start).allSatisfy {
      view.time(at: $0) != nil || view.key($0) == "of" || view.isAdverb($0)
    }
  }

  /// Whoever the sentences before speak of.
  mutating func addFromBefore(
    to mention: inout EventMention, _ noun: MeetingNoun, _ companion: PersonGroup?
  ) {
    let phrase = noun.phrase
    if followsFromOthers(phrase, in: noun.range) { return }
    if mention.participants.isEmpty, phrase.possessor == nil, view.key(phrase.start) == "their",
      !namesLeaders(before: phrase.start, in: noun.range),
      let traveller = mentions.last(where: { $0.isTrip && $0.visitors.count == 1 })?.visitors.first
    {
      mention.participants = [traveller]
    }
    if mention.participants.isEmpty, mention.series == nil, mention.kind != .call, !isSpokenOf(phrase),
      view.key(phrase.start) != "its", phrase.place == nil, !isManyAndAny(phrase),
      view.key(phrase.start) != "their" || !namesLeaders(before: phrase.start, in: noun.range),
      mention.place != nil || hasTime(phrase.start..<noun.limit), statesThatMeet(noun) == nil
    {
      let group = lastGroup
      // "the summit in Agra", after two officials were named: their leaders met there.
      if mention.kind != .summit || group.contains(where: { view.person($0).rank == 1 }) {
        mention.participants = group
      }
    }
    if !mention.participants.isEmpty, companion != nil, mention.participants == companion?.people,
      view.key(noun.start) == "with", isFragment(phrase, in: noun.range), let person = protagonist,
      !mention.participants.contains(person)
    {
      // "- Talks with the foreign minister", in the programme of whom the headline names
      mention.participants.insert(person, at: 0)
      return
    }
    if mention.participants.count == 1, companion != nil, mention.participants == companion?.people,
      let traveller = lastTraveller(besides: mention.participants[0])
    {
      // "A meeting with the prime minister had been pencilled in."
      mention.participants.insert(traveller, at: 0)
    } else if mention.participants.count == 1, mention.participants == companion?.people,
      phrase.determiner == .definite, view.key(noun.start) == "with",
      let person = lastSubject(besides: mention.participants[0])
    {
      mention.participants.insert(person, at: 0)
    }
  }

  /// "The leaders of the seven will meet at | their annual summit": whose it is, though nobody is named.
  private func namesLeaders(before token: Int, in range: Range<Int>) -> Bool {
    (range.lowerBound..<max(range.lowerBound, token)).contains {
      BlocWords.people.contains(view.key($0)) && view.people(at: $0).isEmpty
    }
  }

  /// "Kerry said it was late. The meeting with Zarif took place in Oslo": whom the sentence before is about.
  private func lastSubject(besides person: Int) -> Int? {
    guard sentence > 0,
      view.document.sentences[sentence].tokens.allSatisfy({
        view.people(at: $0).allSatisfy { $0 == person }
      })
    else { return nil }
    let before = view.document.sentences[sentence - 1].tokens
    let start = max(before.lowerBound, datelineEnd)
    guard start < before.upperBound, let named = view.group(startingAt: start, to: before.upperBound),
      named.people.count == 1, isDeed(view.pastAdverbs(named.tokens.upperBound)),
      case let subject = named.people[0], subject != person,
      view.person(subject).rank != nil, let own = view.person(subject).country,
      let other = view.person(person).country, !CountryIdentity.areSame(own, other)
    else { return nil }
    return subject
  }

  /// "said", "flew": a verb of saying, of meeting or of travelling.
  private func isDeed(_ verb: Int) -> Bool {
    SayingVerbs.all.contains(view.key(verb)) || Triggers.isVerb(view.key(verb), in: [.past, .third])
  }

  /// Whoever else the sentence names: partners, attendants, the host.
  mutating func addOthers(
    to mention: inout EventMention, _ noun: MeetingNoun, _ companion: PersonGroup?
  ) {
    let (phrase, range) = (noun.phrase, noun.range)
    if mention.kind == .summit, mention.participants.isEmpty,
      isOfLeaders(from: noun.start) || isHeldByLeaders(noun)
    {
      mention.isOfStates = true
      return
    }
    // "talks in Peking next month | with Chinese leaders"
    let with = stepPlaces(noun.start, to: noun.limit)
    let lacksPartner = mention.participants.count == 1 && companion == nil && view.key(with) == "with"
    if lacksPartner, mention.kind == .meeting || mention.kind == .call,
      readUnnamedPartners(&mention, after: with + 1, to: noun.limit)
    {
      return
    }
    if mention.participants.count == 1, companion == nil, mention.kind == .meeting, mention.series == nil,
      isGoverned(phrase, in: range) || isPurposeOfJourney(phrase),
      isOfOthers(noun) || isOfStates(noun)
    {
      mention.hasUnnamedPartners = true
      return
    }
    if lacksPartner, mention.series == nil, !isWithState(with + 1) {
      // "with an American president": somebody whom the rest of the sentence may name.
      addOnlyOther(to: &mention, in: range)
    } else if mention.participants.count == 1, mention.form == .definite, mention.series == nil,
      let person = lastTraveller(besides: mention.participants[0])
    {
      mention.participants.insert(person, at: 0)
    }
    if mention.kind == .summit, mention.participants.count < 2 || isAttended(from: noun.limit, in: range) {
      addAttendants(to: &mention, in: range)
    } else if mention.kind == .meeting {
      addHost(to: &mention, in: range)
      addThoseWhoAttended(to: &mention, noun)
    }
    if mention.participants.count == 1, mention.series == nil, mention.form == .indefinite,
      view.key(phrase.start - 1) == "for",
      let place = mentions[ofSentence].last(where: { $0.isTrip })?.place,
      let host = onlyLeader(at: place, besides: mention.participants)
    {
      mention.hosts = [host]
      return
    }
    if mention.participants.count == 1, mention.series == nil, view.key(phrase.head + 1) != "of" {
      let start = startOfOwnClause(mention, in: range)
      addOnlyOther(to: &mention, in: start..<max(start, mention.trigger.lowerBound))
    }
    // "Thank you for joining this call" is said to the press.
    if mention.participants.isEmpty, mention.kind == .call, view.key(phrase.start) != "this",
      Triggers.noun(view.key(phrase.head))?.isPlural != true,
      let last = mentions.last(where: { $0.kind == .call && $0.people.count >= 2 })
        ?? mentions.last(where: { $0.people.count >= 2 })
    {
      mention.participants = last.people
    }
  }

  /// "chaired a meeting of African finance ministers", "attended a session of the Commission for Africa".
  private func isOfOthers(_ noun: MeetingNoun) -> Bool {
    let of = stepPlaces(noun.start, to: noun.range.upperBound)
    guard view.key(of) == "of" else { return false }
    let start = of + 1
    // "of his ministers", "of party leaders": a matter of their own state.
    let reach = (start..<max(start, min(noun.limit, start + 7))).prefix {
      view.key($0) != "his" && view.key($0) != "her" && !BlocWords.private.contains(view.key($0))
    }
    return reach.contains { index in
      if view.isBreak(index) || view.people(at: index).isEmpty == false { return false }
      if PartnerWords.all.contains(view.key(index)) { return true }
      guard view.tokens[index].flags.contains(.capitalised) else { return false }
      if let mention = view.mention(at: index), case .organisation = mention.referent { return true }
      return GatheringBodies.all.contains(view.key(index))
    }
  }

  /// "a meeting in Bali involving Australia and Indonesia"
  private func isOfStates(_ noun: MeetingNoun) -> Bool {
    let token = stepPlaces(noun.start, to: noun.range.upperBound)
    return NounPrepositions.members.contains(view.key(token))
      && view.states(from: token + 1, to: noun.range.upperBound) != nil
  }

  /// "a meeting | in Nusa Dua, Bali on 26 February | involving": past where and when it is.
  func stepPlaces(_ token: Int, to limit: Int) -> Int {
    var index = token
    while index < limit {
      if let time = view.time(at: index) {
        index = view.times[time].tokens.upperBound
      } else if let place = view.place(at: index) {
        index = place.tokens.upperBound
      } else if NounPrepositions.location.contains(view.key(index)) || view.isComma(index)
        || view.word(index) == .preposition && view.time(at: index + 1) != nil
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// "the summit of leaders of industrial democracies": of whom nobody is named.
  func isOfLeaders(from start: Int) -> Bool {
    view.key(start) == "of"
      && (start + 1..<start + 6).prefix {
        (view.mention(at: $0) == nil || view.form(at: $0) == .demonym
          || view.form(at: $0) == .countryName && view.mention(at: $0)?.isPossessive == false)
          && !view.isBreak($0) && !BlocWords.private.contains(view.key($0))
      }
      .contains { BlocWords.people.contains(view.key($0)) || BlocWords.states.contains(view.key($0)) }
  }

  /// "Leaders of the industrial democracies held a summit"
  private func isHeldByLeaders(_ noun: MeetingNoun) -> Bool {
    let (phrase, range) = (noun.phrase, noun.range)
    guard phrase.determiner == .indefinite, isGoverned(phrase, in: range) else { return false }
    let clause = (max(range.lowerBound, phrase.start - 14)..<phrase.start).reversed().prefix {
      !view.isBreak($0) && view.word($0) != .subordinator
    }
    return clause.contains { BlocWords.people.contains(view.key($0)) && view.people(at: $0).isEmpty }
  }

  /// "Reagan's remark last week at the summit": whose deed it was was there.
  private func ownerOfDeed(before token: Int, in range: Range<Int>) -> PersonGroup? {
    var index = token - 2
    while index >= range.lowerBound, token - index < 10 {
      if let time = view.time(at: index) {
        index = view.times[time].tokens.lowerBound - 1
        continue
      }
      if let mention = view.mention(at: index) {
        guard mention.isPossessive, case .people(let people) = mention.referent else { return nil }
        return PersonGroup(people: people, tokens: mention.tokens)
      }
      guard view.word(index) == nil || view.word(index) == .adverb, !view.isBreak(index),
        !SayingVerbs.all.contains(view.key(index)), !view.endsInED(index)
      else { return nil }
      index -= 1
    }
    return nil
  }

  /// "landed in Washington for a summit": the one leader of that country of whom the document speaks.
  private func onlyLeader(at place: PlaceMention, besides people: [Int]) -> Int? {
    guard !isHome(place, for: people) else { return nil }
    let leaders = leaders(of: place.country)
    return leaders.count == 1 && !people.contains(leaders[0]) ? leaders[0] : nil
  }

  /// Who was told to travel in the sentence before: "Kim is in Russia. The summit with Putin takes place …".
  private func lastTraveller(besides person: Int) -> Int? {
    guard let last = mentions[recent(2)].last(where: { $0.isTrip && !$0.visitors.isEmpty }),
      last.visitors.count == 1, last.visitors[0] != person,
      view.person(last.visitors[0]).country != view.person(person).country
    else { return nil }
    return last.visitors[0]
  }

  /// The people spoken of together in the sentences before: "Both needed quiet. The summit in Wuhan …".
  private var lastGroup: [Int] {
    guard let first = view.document.sentences[sentence].tokens.first else { return [] }
    let floor = view.document.sentences[max(0, sentence - 2)].tokens.lowerBound
    for token in (floor..<max(floor, first)).reversed() where view.mentionIndex(at: token) != nil {
      let people = view.people(at: token)
      if areOneSide(view.group(endingAt: token, from: floor)?.people ?? people) { continue }
      if people.count >= 2, Set(people.compactMap { view.person($0).country }).count >= 2 { return people }
      if let group = view.group(endingAt: token, from: floor), group.people.count >= 2 { return group.people }
    }
    return []
  }

  /// "Hollande and Merkel will meet Putin": whether people meet somebody else together.
  private func areOneSide(_ people: [Int]) -> Bool {
    people.count > 1
      && mentions[recent(2)].contains { !$0.isTrip && Set($0.people).isStrictSuperset(of: people) }
  }

  /// "summit in Washington, where Biden backed a seat", "hosted by Obama": who was there.
  func addAttendants(to mention: inout EventMention, in range: Range<Int>) {
    for index in mention.trigger.upperBound..<range.upperBound {
      let isWhere = view.key(index) == "where" || view.key(index) == "which" && view.key(index - 1) == "at"
      guard isWhere || view.word(index) == .by && AttendanceWords.all.contains(view.key(index - 1)) else {
        continue
      }
      let first = view.pastTime(index + 1)
      guard
        let group = (isWhere ? view.subject(startingAt: first, to: range.upperBound) : nil)
          ?? view.group(startingAt: first, to: range.upperBound),
        // "where in 1966 Shastri and Ayub Khan | had met"
        view.word(group.tokens.upperBound) != .have
      else { continue }
      add(group, to: &mention)
    }
  }

  /// "The meeting | was attended by A and B": of a meeting that was told before.
  private func addThoseWhoAttended(to mention: inout EventMention, _ noun: MeetingNoun) {
    guard mention.form == .definite, view.word(noun.limit) == .be else { return }
    let verb = view.pastAdverbs(noun.limit + 1)
    guard AttendanceWords.all.contains(view.key(verb)), view.word(verb + 1) == .by,
      let group = view.group(startingAt: verb + 2, to: noun.range.upperBound)
    else { return }
    add(group, to: &mention)
    mention.isJoined = true
  }

  /// "a summit that was also attended by Støre"
  private func isAttended(from limit: Int, in range: Range<Int>) -> Bool {
    (limit..<max(limit, range.upperBound)).contains {
      view.word($0) == .by && AttendanceWords.all.contains(view.key($0 - 1))
    }
  }

  /// "after talks in Oslo hosted by Støre": the host takes part.
  private func addHost(to mention: inout EventMention, in range: Range<Int>) {
    let start = mention.trigger.upperBound
    for index in start..<max(start, min(range.upperBound, start + 16)) {
      if view.isStop(index) || Triggers.noun(view.key(index)) != nil { return }
      guard view.word(index) == .by, view.key(index - 1) == "hosted",
        let group = view.group(startingAt: index + 1, to: range.upperBound)
      else { continue }
      mention.hosts = group.people.filter { !mention.participants.contains($0) }
      mention.peopleTokens.append(group.tokens)
      return
    }
  }

  /// "Macron slept, while | Scholz attended a summit", ", and | Scholz attended": where the clause of a mention's own
  /// subject starts.
  private func startOfOwnClause(_ mention: EventMention, in range: Range<Int>) -> Int {
    guard let subject = mention.peopleTokens.last, subject.lowerBound > range.lowerBound else {
      return range.lowerBound
    }
    let joint = subject.lowerBound - 1
    let isOwn =
      view.key(joint) == "while"
      || (view.word(joint) == .and || view.word(joint) == .but)
        && opensClause(view.pastAdverbs(subject.upperBound))
    return isOwn ? subject.lowerBound : range.lowerBound
  }

  /// "with | Norway": whoever acts for it need not be named.
  private func isWithState(_ token: Int) -> Bool {
    let form = view.form(at: view.word(token) == .article ? token + 1 : token)
    return form == .countryName || form == .organisationName
  }

  /// "Putin's last summit with an American president, when Trump stood beside him": the one other person named.
  private func addOnlyOther(to mention: inout EventMention, in range: Range<Int>) {
    let own = view.person(mention.participants[0]).country
    var others: [(people: [Int], tokens: Range<Int>)] = []
    var token = range.lowerBound
    while token < range.upperBound {
      guard let other = view.mention(at: token) else {
        // "talks on a summit between Trump and Kim": those are of the other event.
        if token > mention.trigger.upperBound, Triggers.noun(view.key(token))?.kind == .summit { break }
        token += 1
        continue
      }
      token = other.tokens.upperBound
      guard case .people(let people) = other.referent, other.form == .name || other.form == .surname,
        !other.isPossessive, !view.isLeftOut(other.tokens.lowerBound)
      else { continue }
      let new = people.filter { !mention.participants.contains($0) }
      guard new.count == 1, view.person(new[0]).country != own, view.person(new[0]).rank != nil else {
        continue
      }
      if !others.contains(where: { $0.people == new }) { others.append((new, other.tokens)) }
    }
    guard others.count == 1 else { return }
    mention.participants += others[0].people
    mention.peopleTokens.append(others[0].tokens)
  }
}

/// Where those stand whom a picture shows.
enum PositionWords {
  static let all: WordSet = "left right centre center pictured seen and"
}
