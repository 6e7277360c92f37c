import Gazetteer
import TimelineModel

extension EventFinder {
  mutating func readMeetingNoun(
    _ mention: inout EventMention, _ phrase: EventNounPhrase, _ limit: Int, _ range: Range<Int>
  ) {
    let head = phrase.head
    let start = argumentStart(after: head)
    var people: [Int] = []
    func include(_ group: PersonGroup) {
      for person in group.people where !people.contains(person) { people.append(person) }
      mention.peopleTokens.append(group.tokens)
    }
    if let possessor = phrase.possessor { include(possessor) }
    if reducedRelative(after: head) != nil,
      let holder = view.group(startingAt: head + 1, to: range.upperBound)
    {
      include(holder)
    }
    if let other = appositionHead(before: phrase.start),
      phrase.determiner != .indefinite || phrase.ordinal != nil
    {
      mention.apposition = other
      mention.participants = mentions[other].people
      mention.peopleTokens = []
      return
    }
    if mention.kind == .summit, let other = purposeHead(before: phrase.start) {
      mention.apposition = other
      mention.participants = mentions[other].people
      mention.peopleTokens = []
      setPlace(
        view.place(after: start, to: limit, prepositions: NounPrepositions.location) ?? phrase.place,
        of: &mention)
      return
    }
    if view.key(phrase.start - 1) == "at",
      let attendants = view.group(endingAt: phrase.start - 2, from: range.lowerBound),
      areOfSeveralCountries(attendants.people)
    {
      // "agreed to by Trump and Kim at the summit"
      include(attendants)
    }
    for group in phrase.people.reversed() { include(group) }
    if let all = self.people(after: start, to: limit, prepositions: NounPrepositions.members) {
      include(all)
    }
    let companion = self.people(
      after: start, to: limit,
      prepositions: MealWords.all.contains(view.key(head))
        ? NounPrepositions.guests
        : mention.kind == .call ? NounPrepositions.caller : NounPrepositions.companion)
    if let companion { include(companion) }
    // "had Gorbachev to lunch"
    if MealWords.all.contains(view.key(head)), view.word(phrase.start - 1) == .to,
      let guest = view.group(endingAt: view.lastWord(before: phrase.start - 1), from: range.lowerBound)
    {
      include(guest)
    }
    mention.participants = people
    if mention.series == nil {
      mention.series =
        mention.kind == .summit ? series(after: start, to: limit) : blocMeeting(phrase, start, limit, range)
    }
    if mention.kind != .call {
      setPlace(
        meetingPlace(after: start, to: limit) ?? phrase.place
          ?? placeBefore(phrase) ?? placeAfterComma(head + 1) ?? frontedPlace(before: phrase.start, in: range)
          ?? placeOfSpeaker(before: phrase), of: &mention)
    }
    if mention.kind == .summit, mention.series == nil, people.isEmpty {
      mention.series = ownName(phrase, in: range)
    }
    let isBare =
      people.isEmpty && mention.form == .definite && !isGoverned(phrase, in: range) && mention.series == nil
    let isTopic = people.isEmpty && isSpokenOf(phrase)
    // "looked forward to the meeting of NATO ministers": they meet, not who looks forward.
    let isOfBloc = mention.kind == .meeting && mention.series != nil && !isGoverned(phrase, in: range)
    let lacksSubject =
      people.isEmpty && !isOfBloc || (companion != nil && Set(people) == Set(companion?.people ?? []))
    // "agreed at Tuesday's summit in Sharm al-Sheikh"
    let isWhereSubjectActs = view.key(phrase.start - 1) == "at" && mention.kind == .summit
    if isWhereSubjectActs, people.isEmpty, let owner = ownerOfDeed(before: phrase.start, in: range) {
      mention.participants = owner.people
      mention.peopleTokens.append(owner.tokens)
    } else if lacksSubject, !isBare || isWhereSubjectActs, !isTopic {
      let subject = clauseSubject(before: phrase.start, for: &mention, in: range)
      for person in subject where !mention.participants.contains(person) {
        mention.participants.insert(person, at: 0)
      }
    }
    if mention.participants.isEmpty, phrase.possessor == nil, view.key(phrase.start) == "their",
      let traveller = mentions.last(where: { $0.isTrip && $0.visitors.count == 1 })?.visitors.first
    {
      mention.participants = [traveller]
    }
    if mention.participants.isEmpty, mention.series == nil, mention.kind != .call, !isTopic,
      view.key(phrase.start) != "its", phrase.place == nil, !isManyAndAny(phrase),
      mention.place != nil || hasTime(phrase.start..<limit)
    {
      mention.participants = lastGroup
    }
    if mention.participants.count == 1, companion != nil, mention.participants == companion?.people,
      let traveller = lastTraveller(besides: mention.participants[0])
    {
      // "A meeting with the prime minister had been pencilled in."
      mention.participants.insert(traveller, at: 0)
    }
    if mention.kind == .meeting, mention.participants.count == 1, companion == nil, view.key(start) == "with",
      readUnnamedPartners(&mention, after: start + 1, to: limit)
    {
      return
    }
    if mention.participants.count == 1, mention.series == nil, companion == nil, view.key(start) == "with" {
      // "with an American president": somebody whom the rest of the sentence may name.
      addOnlyOther(to: &mention, in: range)
    } else if mention.participants.count == 1, mention.form == .definite,
      let person = lastTraveller(besides: mention.participants[0])
    {
      mention.participants.insert(person, at: 0)
    }
    if mention.kind == .summit, mention.participants.count < 2 || isAttended(from: limit, in: range) {
      addAttendants(to: &mention, from: limit, in: range)
    } else if mention.kind == .meeting {
      addHost(to: &mention, in: range)
    }
    if mention.participants.count == 1, mention.series == nil, mention.form == .indefinite,
      view.key(phrase.start - 1) == "for",
      let place = mentions[ofSentence].last(where: { $0.isTrip })?.place,
      let host = onlyLeader(at: place, besides: mention.participants)
    {
      mention.hosts = [host]
      return
    }
    if mention.participants.count == 1, mention.series == nil, !isTopic, view.key(head + 1) != "of" {
      addOnlyOther(to: &mention, in: range.lowerBound..<mention.trigger.lowerBound)
    }
    if mention.participants.isEmpty, mention.kind == .call, Triggers.noun(view.key(head))?.isPlural != true,
      let last = mentions.last(where: { $0.people.count >= 2 })
    {
      mention.participants = last.people
    }
  }

  /// "a meeting of EC finance ministers", "ASEAN foreign ministers will hold talks": the bloc whose people meet.
  private func blocMeeting(
    _ phrase: EventNounPhrase, _ start: Int, _ limit: Int, _ range: Range<Int>
  ) -> String? {
    guard phrase.people.isEmpty, phrase.possessor == nil else { return nil }
    if view.key(start) == "of" {
      let noun = (start + 1..<max(start + 1, min(limit, start + 9))).first {
        BlocWords.people.contains(view.key($0))
      }
      return noun.flatMap { view.bloc(before: $0 + 1, from: start + 1)?.series }
    }
    guard isGoverned(phrase, in: range),
      let noun = (range.lowerBound..<phrase.start).last(where: { BlocWords.people.contains(view.key($0)) }),
      (noun + 1..<phrase.start).allSatisfy({ view.mention(at: $0) == nil && !view.isBreak($0) })
    else { return nil }
    return view.bloc(before: noun + 1, from: range.lowerBound)?.series
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
      guard view.word(index) == nil || view.word(index) == .adverb, !view.isBreak(index) else { return nil }
      index -= 1
    }
    return nil
  }

  /// "held an agenda of meetings": a plural that means no meeting in particular.
  private func isManyAndAny(_ phrase: EventNounPhrase) -> Bool {
    view.key(phrase.head) == "meetings" && phrase.determiner == .none && phrase.count == nil
  }

  /// Where it is held; "the conference on Libya" says what it is about.
  private func meetingPlace(after start: Int, to limit: Int) -> PlaceArgument? {
    guard let argument = view.place(after: start, to: limit, prepositions: NounPrepositions.location) else {
      return nil
    }
    let before = view.word(argument.tokens.lowerBound - 1) == .article ? 2 : 1
    guard view.key(argument.tokens.lowerBound - before) == "on", PlaceComparison.isCountryName(argument.place)
    else {
      return argument
    }
    return view.place(after: argument.tokens.upperBound, to: limit, prepositions: Prepositions.inside)
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
    var token = first - 1
    while token >= floor {
      let people = view.people(at: token)
      if people.count >= 2, Set(people.compactMap { view.person($0).country }).count >= 2 { return people }
      if let group = view.group(endingAt: token, from: floor), group.people.count >= 2 { return group.people }
      token -= 1
    }
    return []
  }

  /// "summit in Washington, where Biden backed a seat", "hosted by Obama": who was there.
  private func addAttendants(to mention: inout EventMention, from limit: Int, in range: Range<Int>) {
    for index in mention.trigger.upperBound..<range.upperBound {
      let isWhere = view.key(index) == "where" || view.key(index) == "which" && view.key(index - 1) == "at"
      guard isWhere || view.word(index) == .by && AttendanceWords.all.contains(view.key(index - 1)) else {
        continue
      }
      guard let group = view.group(startingAt: index + 1, to: range.upperBound) else { continue }
      for person in group.people where !mention.participants.contains(person) {
        mention.participants.append(person)
      }
      mention.peopleTokens.append(group.tokens)
    }
  }

  /// "a summit that was also attended by Støre"
  private func isAttended(from limit: Int, in range: Range<Int>) -> Bool {
    (limit..<max(limit, range.upperBound)).contains {
      view.word($0) == .by && AttendanceWords.all.contains(view.key($0 - 1))
    }
  }

  /// "will focus on July's summit", "the agenda of the talks": what is spoken of, not who takes part.
  private func isSpokenOf(_ phrase: EventNounPhrase) -> Bool {
    TopicWords.prepositions.contains(view.key(phrase.start - 1))
      && TopicWords.all.contains(view.key(phrase.start - 2))
  }

  /// "preparations for the upcoming summit": it is still to come.
  func isPreparedFor(_ phrase: EventNounPhrase) -> Bool {
    view.key(phrase.start - 1) == "for" && TopicWords.preparing.contains(view.key(phrase.start - 2))
  }

  /// "after talks in Oslo hosted by Støre": the host takes part.
  private func addHost(to mention: inout EventMention, in range: Range<Int>) {
    let start = mention.trigger.upperBound
    for index in start..<max(start, min(range.upperBound, start + 16)) {
      if ClauseMarks.stops.contains(view.key(index)) || Triggers.noun(view.key(index)) != nil { return }
      guard view.word(index) == .by, view.key(index - 1) == "hosted",
        let group = view.group(startingAt: index + 1, to: range.upperBound)
      else { continue }
      mention.hosts = group.people.filter { !mention.participants.contains($0) }
      mention.peopleTokens.append(group.tokens)
      return
    }
  }

  /// The noun in "the group's next summit".
  private func groupNoun(of phrase: EventNounPhrase) -> Int {
    (phrase.start..<phrase.head).first { GroupNouns.all.contains(view.key($0)) } ?? phrase.head
  }

  private var lastSeries: String? {
    mentions[recent(3)].last { $0.series != nil }?.series
  }

  /// "Seventh CELAC summit, Buenos Aires."
  private func placeAfterComma(_ token: Int) -> PlaceArgument? {
    view.isComma(token) ? view.place(at: token + 1) : nil
  }

  /// What a summit without people is called: by capitals ("US-Africa Leaders Summit"), or after the
  /// organisations that hold it ("the European Union and CELAC met for a summit").
  private func ownName(_ phrase: EventNounPhrase, in range: Range<Int>) -> String? {
    let capitals = (phrase.start..<phrase.head).filter {
      view.tokens[$0].flags.contains(.capitalised) && view.word($0) == nil && view.time(at: $0) == nil
        && !view.tokens[$0].flags.contains(.startsSentence)
    }
    if let first = capitals.first, view.place(at: first) == nil || view.key(first + 1) == "-" {
      return view.text(first..<phrase.head + 1)
    }
    if phrase.determiner == .definite, view.tokens[phrase.head].kind == .word,
      GroupNouns.all.contains(view.key(groupNoun(of: phrase)))
    {
      return lastSeries
    }
    var organisations: [String] = []
    for token in range.lowerBound..<phrase.start {
      guard let mention = view.mention(at: token), mention.tokens.lowerBound == token,
        case .organisation(let organisation) = mention.referent
      else { continue }
      organisations.append(organisation.gazetteerID ?? organisation.name)
    }
    return organisations.isEmpty ? nil : organisations.joined(separator: "-")
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
        !other.isPossessive, !view.isReplaced(other.tokens.lowerBound)
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

  /// "will meet with Trudeau for the North American Leaders' Summit", "saw each other at the CSCE summit": the verb
  /// that tells of it already.
  private func purposeHead(before token: Int) -> Int? {
    guard view.key(token - 1) == "for" || view.key(token - 1) == "at", let last = ofSentence.last,
      mentions[last].form == .verb,
      !mentions[last].isTrip, mentions[last].people.count >= 2 || mentions[last].series != nil
    else { return nil }
    let isApart = (mentions[last].trigger.upperBound..<token - 1).contains {
      view.word($0) == .relative || view.word($0) == .subordinator
        || ClauseMarks.stops.contains(view.key($0))
    }
    return isApart ? nil : last
  }

  /// The mention of a meeting that ends right before a dash or comma: what follows says it in other words.
  private func appositionHead(before token: Int) -> Int? {
    guard view.isBreak(token - 1), let last = ofSentence.last, !mentions[last].isTrip,
      mentions[last].people.count >= 2, mentions[last].trigger.upperBound < token
    else { return nil }
    let startsClause = (mentions[last].trigger.upperBound..<token - 1).contains {
      view.word($0) == .relative || view.word($0) == .subordinator || view.word($0) == .be
    }
    return startsClause ? nil : last
  }
}
