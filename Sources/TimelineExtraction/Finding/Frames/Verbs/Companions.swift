import Gazetteer
import TimelineModel

/// Who travels along: "accompanied by the foreign minister", "the delegation includes …".
extension EventFinder {
  /// Who is told to go, or to take part, with somebody told of in this sentence or shortly before.
  struct Companions {
    /// With whom.
    var travellers: [Int]
    /// Those who come along, with the words that name them.
    var officials: [Int]
    var tokens: Range<Int>
    /// Whether they take part in meetings as well.
    var meet = false
  }

  /// Reads words that say who travels along; returns where to go on.
  func readCompanions(_ token: Int, in range: Range<Int>) -> Int? {
    if CompanionWords.all.contains(view.key(token)), let by = agentOfCompany(after: token, in: range) {
      return readAccompanied(token, by: by, in: range)
    }
    if CompanionWords.accompanying.contains(view.key(token)) { return readAccompanying(token, in: range) }
    if CompanionWords.groups.contains(view.key(token)) { return readDelegation(token, in: range) }
    if CompanionWords.attendants.contains(view.key(token)) { return readAttendants(token, in: range) }
    if let end = companyPhrase(at: token) { return readCompany(token, after: end, in: range) }
    return nil
  }

  /// The "by" of "joined by", "joined for part of the talks by".
  private func agentOfCompany(after token: Int, in range: Range<Int>) -> Int? {
    if view.word(token + 1) == .by { return token + 1 }
    guard view.isComma(token - 1), view.word(token + 1) == .preposition else { return nil }
    let reach = token + 2..<max(token + 2, min(range.upperBound, token + 9))
    guard let by = reach.first(where: { view.word($0) == .by }),
      (token + 2..<by).allSatisfy({ !view.isBreak($0) && view.people(at: $0).isEmpty || view.key($0) == "-" })
    else { return nil }
    return by
  }

  /// The end of "together with", "along with", "alongside".
  private func companyPhrase(at token: Int) -> Int? {
    if CompanionWords.beside == view.key(token) { return token + 1 }
    guard CompanionWords.with.contains(view.key(token)), view.key(token + 1) == "with" else { return nil }
    return token + 2
  }

  /// "Scholz, along with his foreign minister, flew to Oslo", "travelled to Tunis together with Meloni".
  private func readCompany(_ token: Int, after start: Int, in range: Range<Int>) -> Int? {
    guard let company = view.group(startingAt: start, to: range.upperBound) else { return nil }
    let travellers: [Int]
    if view.isComma(token - 1), let subject = view.group(endingAt: token - 2, from: range.lowerBound) {
      travellers = subject.people
    } else if let event = mentions[ofSentence].last, event.form == .verb,
      !(event.trigger.upperBound..<token).contains(where: {
        view.isComma($0) || view.word($0) == .and || view.isBreak($0)
      })
    {
      travellers = event.isTrip ? event.visitors : event.participants
    } else if let subject = view.group(endingAt: token - 1, from: range.lowerBound) {
      travellers = subject.people
    } else {
      return nil
    }
    let officials = company.people.filter { isOfficial($0) && !travellers.contains($0) }
    guard !officials.isEmpty else { return nil }
    companions.append(
      Companions(
        travellers: travellers, officials: officials, tokens: start..<company.tokens.upperBound, meet: true))
    return company.tokens.upperBound
  }

  /// "She will be joined by the special envoy", "Putin, accompanied by his ministers, arrived".
  private func readAccompanied(_ token: Int, by: Int, in range: Range<Int>) -> Int? {
    let travellers: [Int]
    var isInserted = false
    if let group = view.verbGroup(
      at: token, forms: [.past, .participle], from: range.lowerBound, to: range.upperBound), group.isPassive
    {
      guard group.mood != .unreal, group.mood != .excluded,
        case .people(let joined) = view.subject(of: group, from: range.lowerBound, to: range.upperBound)
      else { return nil }
      guard !isAtHome(joined.people, before: token, in: range) else { return nil }
      travellers = joined.people
    } else {
      guard view.isComma(token - 1) else { return nil }
      if let joined = view.group(endingAt: token - 2, from: range.lowerBound) {
        travellers = joined.people
        isInserted = true
      } else if let event = mentions[ofSentence].last, event.form == .verb, event.isTrip {
        // "will travel to Brazil on Monday, joined by his ministers"
        travellers = event.visitors
      } else {
        return nil
      }
    }
    return readOfficials(after: by + 1, of: travellers, in: range, meet: isInserted)
  }

  /// "The foreign minister, A, also accompanied the prime minister."
  private func readAccompanying(_ token: Int, in range: Range<Int>) -> Int? {
    guard let travellers = view.group(startingAt: token + 1, to: range.upperBound),
      let group = view.verbGroup(
        at: token, forms: [.past, .participle], from: range.lowerBound, to: range.upperBound),
      !group.isPassive, group.mood == .asserted || group.mood == .planned,
      case .people(let company) = view.subject(of: group, from: range.lowerBound, to: range.upperBound)
    else { return nil }
    let officials = company.people.filter { isOfficial($0) && !travellers.people.contains($0) }
    guard !officials.isEmpty else { return nil }
    companions.append(
      Companions(travellers: travellers.people, officials: officials, tokens: company.tokens))
    readJourney(of: travellers, at: token, in: group, to: clauseEnd(from: token, in: range))
    return travellers.tokens.upperBound
  }

  /// "accompanied the prime minister | to Washington in June": a journey told by who goes along.
  private func readJourney(
    of travellers: PersonGroup, at verb: Int, in group: VerbGroup, to limit: Int
  ) {
    guard
      let goal = view.place(
        after: travellers.tokens.upperBound, to: limit, prepositions: Prepositions.goal, reach: 2),
      !isHome(goal.place, for: travellers.people)
    else { return }
    var trip = trip(of: travellers, to: goal, toldBy: verb..<verb + 1)
    apply(group.mood, to: &trip)
    mentions.append(trip)
  }

  /// "The delegation comprises A and B", "Macron's entourage includes A; B", "a delegation composed of A".
  private func readDelegation(_ token: Int, in range: Range<Int>) -> Int? {
    if let end = readTravelling(withDelegation: token, in: range) { return end }
    guard
      let verb = (token + 1..<min(range.upperBound, token + 6)).first(where: {
        CompanionWords.including.contains(view.key($0))
      }), let trip = mentions.last(where: { $0.isTrip && !$0.visitors.isEmpty && $0.count == nil }),
      sentence - trip.sentence <= 12, !isOfOtherState(token, in: range, than: trip.visitors)
    else { return nil }
    if let owner = view.group(endingAt: token - 2, from: range.lowerBound),
      view.mention(at: token - 2)?.isPossessive == true, Set(owner.people).isDisjoint(with: trip.visitors)
    {
      return nil
    }
    return readOfficials(after: verb + 1, of: trip.visitors, in: range)
  }

  /// "Ambassador A and Assistant Secretary B also travelled | with the delegation": of the journey told before.
  private func readTravelling(withDelegation noun: Int, in range: Range<Int>) -> Int? {
    guard view.word(noun - 1) == .article, view.key(noun - 2) == "with",
      view.isVerb(noun - 3, in: [.past, .base]),
      let group = view.verbGroup(
        at: noun - 3, forms: [.past, .base], from: range.lowerBound, to: range.upperBound),
      case .people(let company) = view.subject(of: group, from: range.lowerBound, to: range.upperBound),
      let trip = mentions[recent(2)].last(where: { $0.isTrip && !$0.visitors.isEmpty && $0.count == nil })
    else { return nil }
    let officials = company.people.filter { isOfficial($0) && !trip.visitors.contains($0) }
    guard !officials.isEmpty else { return nil }
    companions.append(
      Companions(travellers: trip.visitors, officials: officials, tokens: company.tokens))
    return noun + 1
  }

  /// "Key participants include King Salman and President Abbas": of the gathering told of before.
  private func readAttendants(_ token: Int, in range: Range<Int>) -> Int? {
    guard CompanionWords.including.contains(view.key(token + 1)),
      let gathering = mentions.lastIndex(where: { !$0.isTrip && $0.kind != .call && $0.kind != .context }),
      sentence - mentions[gathering].sentence <= (view.key(token) == "participants" ? 30 : 1),
      mentions[gathering].kind == .summit,
      mentions[gathering].status == .occurred || mentions[gathering].status == .planned
    else { return nil }
    var end = token + 2
    while end < range.upperBound {
      if let group = view.group(startingAt: end, to: range.upperBound) {
        for person in group.people where !mentions[gathering].participants.contains(person) {
          mentions[gathering].participants.append(person)
        }
        mentions[gathering].peopleTokens.append(group.tokens)
        end = group.tokens.upperBound
      } else if view.isFinite(end) || view.isStop(end) || view.word(end) == .relative
        || view.word(end) == .but || view.word(end) == .negation
      {
        break
      } else {
        end += 1
      }
    }
    return end
  }

  /// "The U.S. delegation": of another state than the travellers.
  private func isOfOtherState(_ token: Int, in range: Range<Int>, than travellers: [Int]) -> Bool {
    Range<Int>.last(4, before: token, from: range.lowerBound).contains { index in
      guard let mention = view.mention(at: index), case .country(let code) = mention.referent else {
        return false
      }
      return !travellers.contains { CountryIdentity.areSame(view.person($0).country, code) }
    }
  }

  /// "Back in London he was joined by": no longer on the journey.
  private func isAtHome(_ travellers: [Int], before token: Int, in range: Range<Int>) -> Bool {
    (range.lowerBound..<token).contains { index in
      view.word(index - 1) == .preposition
        && view.place(at: index).map { isHome($0.place, for: travellers) } == true
    }
  }

  /// - Parameter meet: whether they take part as well in whom the sentence tells that the travellers meet.
  private func readOfficials(
    after start: Int, of travellers: [Int], in range: Range<Int>, meet: Bool = false
  ) -> Int? {
    var officials: [Int] = []
    var end = start
    var token = start
    scan: while token < range.upperBound {
      if let mention = view.mention(at: token) {
        if case .people(let people) = mention.referent, mention.form == .name || mention.form == .surname {
          officials += people.filter {
            isOfficial($0) && !officials.contains($0) && !travellers.contains($0)
          }
          end = mention.tokens.upperBound
        }
        token = mention.tokens.upperBound
        continue
      }
      switch view.word(token) {
      case .be, .have, .will, .would, .relative, .subordinator, .that, .doAuxiliary: break scan
      default: break
      }
      // "joined by Scholz in a call with Putin"
      if !officials.isEmpty, CompanionWords.stops.contains(view.key(token)) { break }
      if view.key(token) == ":" || view.isVerb(token, in: [.past, .third]) { break }
      token += 1
    }
    guard !officials.isEmpty else { return nil }
    companions.append(
      Companions(travellers: travellers, officials: officials, tokens: start..<end, meet: meet))
    return end
  }

  /// "flew in from Tokyo on Tuesday | with Bank of Japan Governor Sumita": officials of one's own state behind the
  /// verb, the places and the times of a journey.
  func readCompany(of trip: EventMention, after next: Int, to limit: Int) {
    guard trip.isTrip, !trip.visitors.isEmpty,
      let with = (next..<max(next, limit)).first(where: { view.key($0) == "with" }),
      view.time(at: with - 1) != nil || view.place(at: with - 1) != nil || with == next
        || view.key(with - 1) == "in",
      let first = (with + 1..<max(with + 1, min(limit, with + 10))).first(where: {
        !view.people(at: $0).isEmpty && view.form(at: $0) != .possessivePronoun
      }),
      (with + 1..<first).allSatisfy({ !view.isBreak($0) && Triggers.noun(view.key($0)) == nil }),
      let company = view.group(startingAt: first, to: limit),
      view.mention(at: first)?.isPossessive == false
    else { return }
    let states = trip.visitors.compactMap { view.person($0).country }
    let officials = company.people.filter { person in
      isOfficial(person) && !trip.visitors.contains(person)
        && view.person(person).country.map { own in
          states.contains { CountryIdentity.areSame($0, own) }
        } ?? true
    }
    guard !officials.isEmpty else { return }
    companions.append(
      Companions(
        travellers: trip.visitors, officials: officials, tokens: with + 1..<company.tokens.upperBound)
    )
  }

  /// Ministers and the like; not a spouse.
  private func isOfficial(_ person: Int) -> Bool {
    guard let rank = view.person(person).rank, rank <= 3 else { return false }
    return !isSpouse(person)
  }

  private func isSpouse(_ person: Int) -> Bool {
    let title = "first lady"
    if let role = view.person(person).role, role.utf8.count == title.utf8.count, role.lowercased() == title {
      return true
    }
    // "Putin and | his wife Lyudmila | were greeted by"
    return classes.contains(.retinue) && view.person(person).rank == nil
      && view.document.sentences[sentence].tokens.contains {
        RetinueWords.spouses.contains(view.key($0)) && view.people(at: $0) == [person]
      }
  }

  /// "The president and the first lady will travel": the visit is the president's.
  func dropSpouse(_ mention: Int) {
    if let others = withoutSpouses(mentions[mention].visitors) { mentions[mention].visitors = others }
    if let others = withoutSpouses(mentions[mention].participants) { mentions[mention].participants = others }
  }

  /// Those of several people who are no spouse of another; nil where there is no spouse.
  private func withoutSpouses(_ people: [Int]) -> [Int]? {
    guard people.count > 1, people.contains(where: isSpouse) else { return nil }
    return people.filter { person in
      let state = view.person(person).country
      return !isSpouse(person)
        || !people.contains { !isSpouse($0) && (state == nil || view.person($0).country == state) }
    }
  }

  /// Adds the officials to the trips of those with whom they travel.
  func joinCompanions() {
    guard !companions.isEmpty else { return }
    for found in companions {
      if found.meet {
        for index in ofSentence
        where !mentions[index].isTrip
          && mentions[index].participants.contains(where: found.travellers.contains)
          && !mentions[index].people.allSatisfy(found.travellers.contains)
        {
          mentions[index].participants += found.officials.filter {
            !mentions[index].participants.contains($0)
          }
          mentions[index].peopleTokens.append(found.tokens)
        }
      }
      for index in mentions[recent(12)].indices.reversed()
      where mentions[index].isTrip && mentions[index].count == nil
        && mentions[index].visitors.contains(where: found.travellers.contains)
      {
        let trigger = mentions[index].trigger
        for leg in recent(12)
        where mentions[leg].isTrip && mentions[leg].trigger == trigger
          && mentions[leg].sentence == mentions[index].sentence
        {
          let guests = found.officials.filter { official in
            !mentions[leg].visitors.contains(official)
              && mentions[leg].place.map { !isHome($0, for: [official]) } ?? true
          }
          guard !guests.isEmpty else { continue }
          mentions[leg].visitors += guests
          mentions[leg].peopleTokens.append(found.tokens)
        }
        break
      }
    }
    companions = []
  }
}

/// Words that say who travels along.
enum CompanionWords {
  static let accompanying: [WordKey] = ["accompanied", "accompany"]
  /// With "by".
  static let all: [WordKey] = ["joined", "accompanied"]
  static let going: WordSet = "accompany accompanies accompanied accompanying joins joined joining"
  static let groups: [WordKey] = ["delegation", "entourage"]
  static let attendants: [WordKey] = ["participants", "attendees", "guests", "delegates"]
  /// What leads on from the names.
  static let stops: WordSet = "in on at during when while"
  static let beside: WordKey = "alongside"
  static let with: [WordKey] = ["together", "along"]
  static let including: WordSet = """
    includes include included including comprises comprise comprised comprising composed consists consisted consisting
    """
}
