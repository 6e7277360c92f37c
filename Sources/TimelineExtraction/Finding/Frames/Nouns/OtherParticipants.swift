import Gazetteer
import TimelineModel

/// Who takes part besides: hosts, those who attend, partners of whom nobody is named.
extension EventFinder {
  /// Whoever else the sentence names: partners, attendants, the host.
  func addOthers(
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
    let isCallAbroad =
      mention.kind == .call
      && (with + 1..<with + 6).contains {
        view.areLeadersOfRegion(before: $0, from: with) || view.form(at: $0) == .demonym
          || view.form(at: $0) == .countryName
      }
    if lacksPartner, mention.kind == .meeting || isCallAbroad,
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
  func isOfOthers(_ noun: MeetingNoun) -> Bool {
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

  /// "landed in Washington for a summit": the one leader of that country of whom the document speaks.
  private func onlyLeader(at place: PlaceMention, besides people: [Int]) -> Int? {
    guard !isHome(place, for: people) else { return nil }
    let leaders = leaders(of: place.country)
    return leaders.count == 1 && !people.contains(leaders[0]) ? leaders[0] : nil
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
