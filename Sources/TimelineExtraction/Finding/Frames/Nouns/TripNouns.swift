import Gazetteer
import TimelineModel

extension EventFinder {
  mutating func readTripNoun(
    _ mention: inout EventMention, _ phrase: EventNounPhrase, _ limit: Int, _ range: Range<Int>
  ) {
    let head = phrase.head
    let start = argumentStart(after: head)
    var explicit: [Int] = []
    if let possessor = phrase.possessor {
      explicit = possessor.people
      mention.peopleTokens.append(possessor.tokens)
    }
    // "on a visit at the invitation of the president": who invites does not travel.
    let invitation = (start..<max(start, limit)).first { OfferWords.all.contains(view.key($0)) }
    if let invitation, let host = people(after: invitation, to: limit, prepositions: NounPrepositions.agent) {
      mention.hosts = host.people
    }
    if let agent = people(after: start, to: invitation ?? limit, prepositions: NounPrepositions.agent) {
      explicit = agent.people
      mention.peopleTokens.append(agent.tokens)
    }
    if let host = people(after: start, to: invitation ?? limit, prepositions: NounPrepositions.companion),
      Set(host.people).isDisjoint(with: explicit)
    {
      mention.hosts = host.people
    }
    setPlace(
      view.place(
        after: start, to: limit,
        prepositions: view.key(start) == "of" ? NounPrepositions.territory : NounPrepositions.destination)
        ?? phrase.place,
      of: &mention)
    if mention.place == nil { setPlace(placeSetApart(after: head, in: range), of: &mention) }
    if let inclusion = inclusion(after: head), mention.place.map(EventCriteria.isToRegion) ?? true,
      let first = directPlace(after: inclusion.end, to: limit)
    {
      setPlace(first, of: &mention)
      if AgendaWords.verbs.contains(view.key(inclusion.verb)) { mention.isTenseless = true }
      if (head..<inclusion.verb).contains(where: { view.word($0) == .will }) { mention.status = .planned }
    } else if let region = mention.placeTokens, EventCriteria.isToRegion(mention.place) {
      // "began his tour of Africa in Ethiopia"
      setPlace(
        view.place(after: region.upperBound, to: limit, prepositions: Prepositions.inside), of: &mention)
    }
    if view.key(head) == "way", WayWords.back.contains(view.key(head + 1)) {
      // "is on his way home from Vancouver"
      mention.place = nil
      setPlace(
        view.place(after: head + 2, to: limit, prepositions: Prepositions.origin, reach: 2), of: &mention)
      mention.timeRole = .ends
      mention.isOver = true
    }
    if ReturningVerbs.home.contains(view.key(head)) {
      // "on his return from Kenya"
      mention.place = nil
      setPlace(
        view.place(after: head + 1, to: limit, prepositions: Prepositions.origin, reach: 2), of: &mention)
      mention.timeRole = .ends
      mention.isOver = true
    }
    if view.key(head) == "destination", mention.place == nil {
      var index = limit
      while index < range.upperBound, view.word(index) != .be { index += 1 }
      setPlace(directPlace(after: index + 1, to: range.upperBound), of: &mention)
    }
    // "will host Modi for a state visit": the guest travels.
    if explicit.isEmpty, view.key(phrase.start - 1) == "for", let reception = mentions[ofSentence].last,
      !reception.isTrip, !reception.visitors.isEmpty, let host = reception.hosts.first
    {
      explicit = reception.visitors
      mention.hosts = reception.hosts
      if mention.place == nil {
        mention.place = reception.place ?? view.person(host).country.map { PlaceMention($0) }
        mention.placeTokens = reception.placeTokens
        mention.placeIsInherited = true
      }
    }
    // "Tito sent the Russians off on a tour": whoever is sent travels.
    if explicit.isEmpty, let sent = sentOnJourney(phrase, in: range) {
      guard !sent.people.isEmpty else {
        mention.status = .denied
        return
      }
      explicit = sent.people
      mention.peopleTokens.append(sent.tokens)
    }
    // "after accompanying Tillerson on a visit to India": both travel.
    if explicit.isEmpty, view.key(phrase.start - 1) == "on",
      let led = view.group(endingAt: phrase.start - 2, from: range.lowerBound),
      CompanionWords.going.contains(view.key(led.tokens.lowerBound - 1))
    {
      explicit = led.people
      mention.peopleTokens.append(led.tokens)
      let along = clauseSubject(before: led.tokens.lowerBound - 1, for: &mention, in: range)
      explicit += along.filter { !led.people.contains($0) }
    }
    if mention.place == nil { setPlace(placeBefore(phrase), of: &mention) }
    if mention.place == nil { setPlace(placeBeforeWhere(phrase.start, in: range), of: &mention) }
    if explicit.isEmpty, view.key(head + 1) == "of", let owner = view.mention(at: head + 2),
      owner.form == .possessivePronoun, case .people(let people) = owner.referent
    {
      // "the first tour of his presidency"
      explicit = people
      mention.peopleTokens.append(owner.tokens)
    }
    if explicit.isEmpty, let returned = returnedVisit(phrase, for: &mention, in: range) {
      mention.visitors = returned.visitors
      mention.place = returned.place
      mention.placeIsInherited = true
      mention.form = .indefinite
      return
    }
    if explicit.isEmpty, mention.place == nil, view.key(phrase.start - 1) == "after",
      let ended = ofSentence.last(where: {
        mentions[$0].isTrip && mentions[$0].timeRole == .ends && !mentions[$0].visitors.isEmpty
      })
    {
      // "left Islamabad for Delhi after a two-day visit": to where the journey ended.
      mention.visitors = mentions[ended].visitors
      mention.place = mentions[ended].place
      mention.placeIsInherited = true
      mention.apposition = ended
      mention.timeRole = .ends
      return
    }
    if explicit.isEmpty, mention.place == nil, view.key(phrase.start - 1) == "during",
      let arrival = ofSentence.last(where: {
        mentions[$0].isTrip && mentions[$0].form == .verb && mentions[$0].status == .occurred
          && mentions[$0].place != nil && !mentions[$0].visitors.isEmpty
      })
    {
      // "arrived in Xi'an as he prepares to meet Xi during a three-day trip"
      mention.visitors = mentions[arrival].visitors
      mention.place = mentions[arrival].place
      mention.placeIsInherited = true
      mention.apposition = arrival
      return
    }
    if explicit.isEmpty, let owner = predicateOwner(after: limit, in: range) {
      explicit = owner.people
      mention.peopleTokens.append(owner.tokens)
    }
    if explicit.isEmpty, mention.form == .indefinite || isGoverned(phrase, in: range) || mention.place != nil
    {
      explicit = clauseSubject(before: phrase.start, for: &mention, in: range)
    }
    if VisitWords.all.contains(view.key(head)), view.key(head + 1) == "with", mention.place == nil,
      !mention.hosts.isEmpty
    {
      // "in her visit with the president"
      mention.kind = .meeting
      mention.participants =
        explicit.isEmpty ? clauseSubject(before: phrase.start, for: &mention, in: range) : explicit
      return
    }
    if explicit.isEmpty, StopWords.all.contains(view.key(head)),
      let trip = mentions[recent(3)].last(where: {
        $0.isTrip && !$0.visitors.isEmpty
      })
    {
      // "The trip will include a stop in Laos": of whoever travels.
      explicit = trip.visitors
      if mention.status == .occurred { mention.status = trip.status }
    }
    if explicit.isEmpty, isFragment(phrase, in: range), let person = protagonist { explicit = [person] }
    mention.visitors = explicit
    if let place = mention.place {
      // "the bond they have since the prime minister's visit to Washington"
      let strangers = explicit.filter { !isHome(place, for: [$0]) }
      if !strangers.isEmpty { mention.visitors = strangers }
    }
    if mention.place == nil, mention.form == .indefinite, mention.count == nil,
      let place = view.place(
        after: range.lowerBound, to: phrase.start, prepositions: Prepositions.location, reach: 30),
      !isHome(place.place, for: explicit)
    {
      setPlace(place, of: &mention)
    }
    if mention.place == nil, mention.count == nil, mention.form == .definite,
      VisitWords.all.contains(view.key(head)), let reception = reception(of: explicit)
    {
      // "will welcome him to the White House on Monday. The visit will show …"
      explicit = reception.guests
      mention.visitors = explicit
      mention.place = reception.meeting.place
      mention.placeIsInherited = true
      mention.status = reception.meeting.status
      mention.times = reception.meeting.times.filter(\.isPosition).map {
        EventMention.Time(expression: $0.expression, role: .on, isInherited: true)
      }
    }
    if mention.place == nil, mention.count == nil, Determiners.earlier.contains(view.key(phrase.start + 1)),
      let trip = mentions[ofSentence].last(where: { $0.isTrip && $0.visitors == explicit && $0.place != nil })
    {
      // "has arrived in Harare, a year after his last visit"
      mention.place = trip.place
      mention.placeIsInherited = true
    }
    if mention.place == nil, mention.count == nil, !explicit.isEmpty,
      let place = stateOfHost(phrase, in: range), !isHome(place, for: explicit)
    {
      mention.place = place
      mention.placeIsInherited = true
    }
    if mention.place == nil, mention.count == nil, !explicit.isEmpty, sentence == leadSentence,
      let place = datelinePlace,
      !isHome(place, for: explicit)
    {
      mention.place = place
      mention.placeIsInherited = true
    }
    if mention.place == nil, mention.count == nil, view.word(phrase.start - 1) == .preposition,
      let place = placeOfMeeting(with: explicit)
    {
      mention.place = place
      mention.placeIsInherited = true
    }
    if let place = mention.place, phrase.possessor == nil, isHome(place, for: explicit),
      let guest = mentions[ofSentence].last(where: { !$0.isTrip })?.people.first(where: {
        !isHome(place, for: [$0])
      })
    {
      // "Kennedy welcomed him during a tour of the United States"
      explicit = [guest]
      mention.visitors = explicit
    }
    if let place = mention.place, isHome(place, for: explicit) {
      mention.visitors = []
      mention.place = nil
      mention.status = .denied
    }
  }

  /// "China has postponed a visit by the minister", "is preparing for a visit": where the visit is to go.
  private func stateOfHost(_ phrase: EventNounPhrase, in range: Range<Int>) -> PlaceMention? {
    let last = view.key(phrase.start - 1)
    let verb = last == "off" || last == "for" ? phrase.start - 2 : phrase.start - 1
    guard verb > range.lowerBound,
      last == "for"
        ? HostingWords.preparing.contains(view.key(verb)) : CancellingWords.active[view.key(verb)] != nil
    else { return nil }
    var start = verb
    while start > range.lowerBound,
      view.word(start - 1) == .have || view.word(start - 1) == .be || view.isAdverb(start - 1)
    {
      start -= 1
    }
    guard case .country(let code) = view.subject(before: start, from: range.lowerBound, to: verb) else {
      return nil
    }
    return PlaceMention(code)
  }

  /// Where somebody abroad was to be received, as the sentences right before tell: by whom, and who comes.
  private func reception(of visitors: [Int]) -> (meeting: EventMention, guests: [Int])? {
    guard
      let meeting = mentions[recent(2)].last(where: {
        !$0.isTrip && !$0.hosts.isEmpty && $0.place?.country != nil && $0.kind != .call
      }), let place = meeting.place
    else { return nil }
    let guests = meeting.people.filter { !meeting.hosts.contains($0) }
    guard !guests.isEmpty, visitors.allSatisfy(guests.contains), !isHome(place, for: guests) else {
      return nil
    }
    return (meeting, guests)
  }

  /// "made his first foreign trip as president, to Canada"
  private func placeSetApart(after head: Int, in range: Range<Int>) -> PlaceArgument? {
    guard
      let comma = (head + 1..<max(head + 1, min(range.upperBound, head + 6))).first(where: {
        view.isComma($0)
      }),
      view.word(comma + 1) == .to
    else { return nil }
    return view.place(at: comma + 2)
  }

  /// "his visit to Africa will include Chad and Niger": the verb that leads to the stops of a journey, and where they
  /// begin.
  func inclusion(after head: Int) -> (verb: Int, end: Int)? {
    let end = view.document.sentences[sentence].tokens.upperBound
    let reach = head + 1..<max(head + 1, min(end, head + 6))
    guard let verb = reach.first(where: { InclusionWords.all.contains(view.key($0)) }),
      (head + 1..<verb).allSatisfy({
        view.word($0) != nil && view.word($0) != .relative || view.mention(at: $0) != nil
      })
    else { return nil }
    guard InclusionWords.needIn.contains(view.key(verb)) else { return (verb, verb + 1) }
    return view.key(verb + 1) == "in" ? (verb, verb + 2) : nil
  }

  /// "For his first trip abroad, Clinton met Yeltsin in Vancouver": a journey at the head of a sentence goes to where
  /// the meeting was that it was for.
  mutating func placeFrontedTrip(_ range: Range<Int>) {
    guard let trip = range.first, mentions[trip].isTrip, mentions[trip].place == nil,
      mentions[trip].count == nil, range.count > 1, case let meeting = mentions[trip + 1], !meeting.isTrip,
      meeting.kind != .call, let place = meeting.place, place.country != nil,
      mentions[trip].trigger.lowerBound - view.document.sentences[sentence].tokens.lowerBound <= 2,
      (mentions[trip].trigger.upperBound..<mentions[trip].trigger.upperBound + 3).contains(where: {
        view.isComma($0)
      }),
      case let travellers = mentions[trip].visitors.isEmpty
        ? Array(meeting.people.prefix(1)) : mentions[trip].visitors,
      !Set(travellers).isDisjoint(with: meeting.people), !isHome(place, for: travellers)
    else { return }
    mentions[trip].visitors = travellers
    mentions[trip].place = place
    mentions[trip].placeIsInherited = true
    mentions[trip].status = meeting.status
  }

  /// Whoever somebody "sent off on a tour"; of officials nobody is named.
  private func sentOnJourney(_ phrase: EventNounPhrase, in range: Range<Int>) -> PersonGroup? {
    let on = phrase.start - 1
    guard on > range.lowerBound, view.key(on) == "on",
      let verb = (max(range.lowerBound, on - 8)..<on).last(where: { SendingWords.all.contains(view.key($0)) }
      ),
      view.word(verb - 1) != .be
    else { return nil }
    if let sent = view.group(startingAt: verb + 1, to: on) { return sent }
    let noun = view.key(on - 1) == "off" ? on - 2 : on - 1
    let isNoun =
      noun > verb && noun - verb < 5
      && (verb + 1...noun).allSatisfy { view.word($0) == nil || view.word($0) == .article }
    return isNoun ? PersonGroup(people: [], tokens: verb + 1..<on) : nil
  }

  /// "Tito returned the visit": to the country of whoever had come to his.
  private mutating func returnedVisit(
    _ phrase: EventNounPhrase, for mention: inout EventMention, in range: Range<Int>
  ) -> (visitors: [Int], place: PlaceMention)? {
    guard ReturningVerbs.all.contains(view.key(phrase.start - 1)) else { return nil }
    let people = clauseSubject(before: phrase.start, for: &mention, in: range)
    guard let own = people.first.flatMap({ view.person($0).country }),
      let last = mentions.last(where: { trip in
        trip.isTrip && CountryIdentity.areSame(trip.place?.country, own)
          && Set(trip.visitors).isDisjoint(with: people)
      }), let goal = last.visitors.first.flatMap({ view.person($0).country })
    else { return nil }
    return (people, PlaceMention(goal))
  }

  /// "met Gorbachev in the Kremlin during a visit": where the meeting was, else where the other is at home.
  private func placeOfMeeting(with people: [Int]) -> PlaceMention? {
    guard !people.isEmpty, let meeting = mentions[ofSentence].last, !meeting.isTrip,
      meeting.kind != .call, !Set(meeting.people).isDisjoint(with: people)
    else { return nil }
    if let place = meeting.place, place.country != nil, !isHome(place, for: people) { return place }
    guard let other = meeting.people.first(where: { !people.contains($0) }),
      let country = view.person(other).country
    else { return nil }
    let home = PlaceMention(country)
    return isHome(home, for: people) ? nil : home
  }

  /// "June 19-20: Third trip to China": an entry with no subject of its own.
  func isFragment(_ phrase: EventNounPhrase, in range: Range<Int>) -> Bool {
    guard phrase.determiner == .none else { return false }
    return (range.lowerBound..<phrase.start).allSatisfy {
      view.time(at: $0) != nil || view.tokens[$0].kind == .mark
    }
  }

  /// Whom the document is about: the first person of its headline.
  var protagonist: Int? {
    guard let title = view.document.paragraphs.first(where: { $0.kind == .title }),
      let line = title.sentences.first
    else { return nil }
    return view.document.sentences[line].tokens.lazy.compactMap { view.people(at: $0).first }.first
  }
}

/// Verbs that name the stops of a journey: "includes Chad", "took in Niger".
enum InclusionWords {
  static let all: WordSet = "include includes included take takes took"
  /// Those that do so with "in".
  static let needIn: WordSet = "take takes took"
}
