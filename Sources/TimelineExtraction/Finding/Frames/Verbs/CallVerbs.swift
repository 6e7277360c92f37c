import Gazetteer
import TimelineModel

extension EventFinder {
  func readPhoning(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.kind = .call
    mention.participants = people
    guard !group.isPassive, let object = view.group(startingAt: next, to: range.upperBound),
      view.mention(at: next)?.isPossessive != true
    else { return false }
    if PhoneWords.ambiguous.contains(view.key(group.head)) {
      // "called Trump a liar", "called him to Chequers"
      let after = object.tokens.upperBound
      let hasPhone = mentionsPhone(group.head..<range.upperBound)
      // "went so far as to call Xi a special man"
      let names = view.word(after) == .article || ClauseMarks.openingQuotes.contains(view.key(after))
      guard
        hasPhone || !names && (group.isInfinitive || isPhraseEnd(after, in: range)) || view.word(after) == .to
      else {
        return false
      }
      guard hasPhone || view.word(after) != .to || PhoneWords.purposes.contains(view.key(after + 1)) else {
        return false
      }
    }
    add(object, to: &mention)
    return !people.isEmpty
  }

  func readSpeaking(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.participants = people
    let limit = clauseEnd(from: next, in: range)
    // "spoke to reporters ahead of the summit with Macron": with whom the summit is.
    let end = (next..<max(next, limit)).first { view.key($0) == "ahead" } ?? limit
    let object =
      object(after: next, to: end, needsWith: true, isDirect: false) ?? listener(after: next, to: end)
    let listeners = object ?? view.group(startingAt: next + 1, to: end)
    mention.hasUnnamedPartners =
      listeners.map { isUnnamedOfficial(people, whoMeets: $0.people, before: mention.trigger) } ?? false
    if let met = mention.hasUnnamedPartners ? listeners : object { add(met, to: &mention) }
    let place =
      view.place(after: next, to: limit, prepositions: Prepositions.location)
      ?? frontedPlace(before: next - 1, in: range) ?? placeBeforeWhere(mention.trigger.lowerBound, in: range)
    let isCall =
      mentionsPhone(next..<limit) || tellsOfCalls
      || object != nil && place == nil && !tellsOfPresence(next..<limit) && areApart(mention.participants)
    mention.kind = isCall ? .call : .meeting
    guard mention.participants.count >= 2 || mention.hasUnnamedPartners else {
      return !isCall && readSpeech(&mention, people, next, limit)
    }
    if object == nil, !isCall, !isReciprocal(next, limit), !hasDuration(next..<limit),
      !areOfSeveralCountries(mention.participants)
        || (view.place(
          after: next, to: limit, prepositions: Prepositions.location,
          reach: tellsOfPresence(next..<limit) ? 16 : 4)
          ?? frontedPlace(before: next - 1, in: range)) == nil
    {
      return false
    }
    if !isCall { setPlace(place, of: &mention) }
    return true
  }

  /// "The Prime Minister | spoke to Macron": whether an official stands before a verb whose name is told nowhere, so
  /// that it may be taken for that of whoever else holds such an office.
  func isUnnamedOfficial(_ subject: [Int], whoMeets others: [Int], before verb: Range<Int>) -> Bool {
    let start = view.document.sentences[sentence].tokens.lowerBound
    let office = view.beforeAdverbs(verb.lowerBound - 1)
    // A wire names whom it tells of.
    guard datelinePlace == nil, office > start, subject.allSatisfy(others.contains),
      UnnamedOffices.all.contains(view.key(office))
    else { return false }
    var first = office
    while first > start, view.tokens[first].flags.contains(.capitalised), view.word(first) == nil {
      first -= 1
    }
    return first < office && view.word(first) == .article
      && (first == start || view.tokens[first - 1].kind == .mark)
  }

  /// "spoke on the telephone | to Bush": whom one speaks to by telephone.
  private func listener(after token: Int, to limit: Int) -> PersonGroup? {
    guard
      let phone = (token..<max(token, min(limit, token + 4))).first(where: { mentionsPhone($0..<$0 + 1) }),
      PhonePrepositions.all.contains(view.key(token)),
      view.word(phone + 1) == .to
    else { return nil }
    return view.group(startingAt: phone + 2, to: limit)
  }

  /// "Kerry, speaking in Jordan on Sunday, said": who speaks somewhere is there.
  private func readSpeech(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ limit: Int
  ) -> Bool {
    guard people.count == 1,
      let place = view.place(after: next, to: limit, prepositions: Prepositions.inside, reach: 4),
      !isHome(place.place, for: people)
    else { return false }
    mention.kind = .trip
    mention.participants = []
    mention.visitors = people
    setPlace(place, of: &mention)
    let told = view.document.sentences[sentence].tokens
    let words = told.lowerBound..<min(told.upperBound, place.tokens.upperBound + 3)
    if view.times(in: words).isEmpty, !told.contains(where: { PastWords.earlier.contains(view.key($0)) }),
      let day = dayOfStatement(by: people)
    {
      mention.times = [EventMention.Time(expression: day, role: .on, isInherited: true)]
    }
    return true
  }

  /// "Kerry said on Saturday that … Speaking in Luxembourg, Kerry reiterated": the day of what the news opens with.
  private func dayOfStatement(by people: [Int]) -> Int? {
    guard let lead = leadSentence, (1...2).contains(sentence - lead) else { return nil }
    let opening = view.document.sentences[lead].tokens
    return view.times(in: opening).first { token, time in
      let verb = view.word(token - 1) == .preposition ? token - 2 : token - 1
      return view.times[time].isOneDay && view.isOf(.statement, verb)
        && view.group(endingAt: view.beforeAuxiliaries(verb - 1), from: opening.lowerBound)?.people == people
    }?.index
  }

  /// "conferred by telephone", "met over a secure video link", "discussed the truce on the phone"
  func meetsApart(_ clause: Range<Int>) -> Bool {
    clause.contains { token in
      guard view.isOf(.phone, token) else { return false }
      return view.key(token) == "virtually"
        || (max(clause.lowerBound, token - 3)..<token).contains {
          PhonePrepositions.phrases.contains(view.key($0))
        }
    }
  }

  /// "Meeting with Kishida", above "Biden met virtually with Kishida": the headline tells of the call.
  func retellHeadline(asCallOf people: [Int]) {
    for index in mentions.indices
    where mentions[index].kind == .meeting && mentions[index].form != .verb
      && mentions[index].status == .occurred && view.headline.contains(mentions[index].trigger.lowerBound)
      && Set(mentions[index].people) == Set(people)
    {
      mentions[index].kind = .call
    }
  }

  /// Whether people of different countries of whom nothing told brings them to one place: they speak by telephone.
  private func areApart(_ people: [Int]) -> Bool {
    // Who speaks for an organisation sits elsewhere as well.
    let isWithOrganisation =
      people.contains { speaksForOrganisation(view.person($0)) }
      && people.contains { view.person($0).country != nil }
    guard areOfSeveralCountries(people) || isWithOrganisation else { return false }
    return !mentions[recent(8)].contains { mention in
      let shared = mention.people.filter(people.contains)
      // "Biden will return on Sunday" does not bring him to the other.
      let isToAnother =
        mention.isTrip
        && people.contains { person in
          !shared.contains(person) && mention.place.map { isHome($0, for: [person]) } == true
        }
      return mention.kind != .call
        && (shared.count > 1 || !shared.isEmpty && (!mention.isTrip || isToAnother))
    }
  }

  /// Whether somebody holds an office of no state; a minister whose state is not told is of that of the others.
  private func speaksForOrganisation(_ person: Person) -> Bool {
    person.country == nil && person.rank != nil && person.role?.lowercased().contains("minister") != true
  }

  /// "in person", "over dinner", "on the sidelines of the summit"
  private func tellsOfPresence(_ clause: Range<Int>) -> Bool {
    clause.contains { PresenceWords.all.contains(view.key($0)) || MealWords.all.contains(view.key($0)) }
  }
}

/// Officials whom a release of their own office need not name: "The Prime Minister spoke to".
enum UnnamedOffices {
  static let all: WordSet = "president minister premier chancellor secretary king queen emir sultan"
}
