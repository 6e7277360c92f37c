import Gazetteer
import TimelineModel

extension EventFinder {
  func readTripNoun(
    _ mention: inout EventMention, _ phrase: EventNounPhrase, _ limit: Int, _ range: Range<Int>
  ) {
    var noun = TripNoun(phrase: phrase, start: argumentStart(after: phrase.head), limit: limit, range: range)
    nameThoseWhoTravel(&noun, &mention)
    nameDestination(of: noun, &mention)
    takeGuest(&noun, &mention)
    guard takeThoseSent(&noun, &mention) else {
      mention.status = .denied
      return
    }
    takeCompanions(&noun, &mention)
    if mention.place == nil { setPlace(placeOfHoldingClause(from: noun.start, to: limit), of: &mention) }
    if mention.place == nil { setPlace(placeBefore(phrase), of: &mention) }
    if mention.place == nil { setPlace(placeBeforeWhere(phrase.start, in: range), of: &mention) }
    if mention.place == nil { setPlace(placeOfDeed(during: phrase, in: range), of: &mention) }
    takeOwner(&noun, &mention)
    if restates(noun, &mention) { return }
    takeSubject(&noun, &mention)
    if meets(noun, &mention) { return }
    takeTravellersBefore(&noun, &mention)
    placeWhereOthersSay(&noun, &mention)
    placeWhereStoryIsFrom(noun, &mention)
    if let place = mention.place, isHome(place, for: noun.travellers) {
      mention.visitors = []
      mention.place = nil
      mention.status = .denied
    }
  }

  /// "BRUSSELS, Dec 5 - … During his visit on Tuesday, Tillerson offered": here, as long as no other journey of his
  /// is told.
  private func placeWhereStoryIsFrom(_ noun: TripNoun, _ mention: inout EventMention) {
    guard mention.place == nil, let here = datelinePlace, let lead = leadSentence, sentence - lead < 12,
      noun.phrase.determiner == .possessive, view.key(noun.phrase.start - 1) == "during",
      let day = view.time(at: noun.start) ?? view.time(at: noun.start + 1), view.times[day].weekday != nil,
      !noun.travellers.isEmpty, !isHome(here, for: noun.travellers),
      !mentions.contains(where: { $0.isTrip && !Set($0.visitors).isDisjoint(with: noun.travellers) })
    else { return }
    mention.inherit(here)
  }

  /// "signed it in Phnom Penh on Tuesday | during Surin's one-day visit": where the visitor did something then.
  private func placeOfDeed(during phrase: EventNounPhrase, in range: Range<Int>) -> PlaceArgument? {
    guard view.key(phrase.start - 1) == "during", let visitor = phrase.possessor else { return nil }
    var last = view.beforeTime(phrase.start - 2)
    if view.isComma(last) { last -= 1 }
    guard last > range.lowerBound, let place = view.place(at: last), place.tokens.upperBound == last + 1,
      view.key(place.tokens.lowerBound - 1) == "in", !isHome(place.place, for: visitor.people)
    else { return nil }
    return place
  }

  // MARK: Who travels

  /// "at the start of", "for", "during": what leads from somebody who is received to the journey on which he is.
  private func isOfGuest(_ phrase: EventNounPhrase) -> Bool {
    let before = phrase.start - 1
    return view.key(before) == "for" || view.key(before) == "during"
      || view.key(before) == "of" && BoundaryVerbs.beginnings.contains(view.key(before - 1))
  }

  /// "was greeted on | arrival | by the minister": who greets does not travel.
  private func isOccasionOfReception(_ phrase: EventNounPhrase) -> Bool {
    let on = phrase.start - 1
    return view.key(phrase.head) == "arrival" && (view.key(on) == "on" || view.key(on) == "upon")
      && view.verbGroup(at: on - 1, forms: .participle, from: max(0, on - 6), to: on)?.isPassive == true
  }

  /// Takes those whom the phrase and what belongs to it name: "Macron's visit", "a visit by Macron"; who invites does
  /// not travel.
  private func nameThoseWhoTravel(_ noun: inout TripNoun, _ mention: inout EventMention) {
    let (start, limit) = (noun.start, noun.limit)
    if let possessor = noun.phrase.possessor {
      noun.travellers = possessor.people
      mention.peopleTokens.append(possessor.tokens)
    }
    // "Zelensky White House visit", in a headline
    if noun.travellers.isEmpty, isInTitle, noun.phrase.people.count == 1 {
      noun.travellers = noun.phrase.people[0].people
      mention.peopleTokens.append(noun.phrase.people[0].tokens)
    }
    // "welcomed Xi to London at the start of | a state visit"
    if noun.travellers.isEmpty, noun.phrase.determiner == .indefinite, isOfGuest(noun.phrase),
      let reception = mentions[ofSentence].last, reception.form == .verb, !reception.isTrip,
      !reception.visitors.isEmpty, !reception.hosts.isEmpty
    {
      noun.travellers = reception.visitors
      mention.hosts = reception.hosts
      if mention.place == nil {
        (mention.place, mention.placeTokens) = (reception.place, reception.placeTokens)
      }
    }
    // "a visit Macron made to Oslo"
    if noun.travellers.isEmpty, let traveller = holders(after: noun.phrase.head, to: noun.range.upperBound) {
      noun.travellers = traveller.people
      mention.peopleTokens.append(traveller.tokens)
    }
    // "on a visit at the invitation of the president"
    let invitation = (start..<max(start, limit)).first { OfferWords.all.contains(view.key($0)) }
    if let invitation, let host = people(after: invitation, to: limit, prepositions: NounPrepositions.agent) {
      mention.hosts = host.people
    }
    if !isOccasionOfReception(noun.phrase),
      let agent = people(after: start, to: invitation ?? limit, prepositions: NounPrepositions.agent)
    {
      noun.travellers = agent.people
      mention.peopleTokens.append(agent.tokens)
    }
    // "alongside Tillerson, | on a visit to Brussels"
    let before = noun.phrase.start - 1
    if noun.travellers.isEmpty, view.key(before) == "on", view.isComma(before - 1),
      let named = view.group(endingAt: before - 2, from: noun.range.lowerBound), named.people.count == 1
    {
      noun.travellers = named.people
      mention.peopleTokens.append(named.tokens)
    }
    // "the call, which Brown took while on | a trip to Ghana"
    if noun.travellers.isEmpty, view.key(before) == "on", view.key(before - 1) == "while",
      let subject = view.group(endingAt: view.beforeAdverbs(before - 3), from: noun.range.lowerBound)
    {
      noun.travellers = subject.people
      mention.peopleTokens.append(subject.tokens)
    }
    // "announced by Rice last August | on a trip to Kuwait"
    if noun.travellers.isEmpty, noun.phrase.determiner == .indefinite,
      view.word(noun.phrase.start) == .article,
      view.key(before) == "on",
      let agent = view.group(endingAt: view.beforeTime(before - 1), from: noun.range.lowerBound),
      view.word(agent.tokens.lowerBound - 1) == .by,
      PassiveDeeds.all.contains(view.key(agent.tokens.lowerBound - 2))
    {
      noun.travellers = agent.people
      mention.peopleTokens.append(agent.tokens)
    }
    let end = beforeVerb(start, to: invitation ?? limit)
    if let host = people(after: start, to: end, prepositions: NounPrepositions.companion),
      Set(host.people).isDisjoint(with: noun.travellers)
    {
      mention.hosts = host.people
    }
  }

  /// "fresh from a visit to Oslo|, spoke with Putin": where a comma leads back to a verb.
  private func beforeVerb(_ start: Int, to limit: Int) -> Int {
    (start..<max(start, limit)).first {
      view.isComma($0) && view.isVerb($0 + 1, in: [.past, .third])
    }
      ?? limit
  }

  /// "will host Modi for a state visit": the guest travels.
  private func takeGuest(_ noun: inout TripNoun, _ mention: inout EventMention) {
    if noun.travellers.isEmpty || noun.phrase.possessor != nil,
      HostingWords.all.contains(view.key(noun.phrase.start - 1)),
      let guest = guestOfHost(after: noun.start, to: noun.limit)
    {
      // "will host a state visit for Macron"
      let hosts = clauseSubject(before: noun.phrase.start - 1, for: &mention, in: noun.range)
        .filter { !guest.people.contains($0) }
      guard let home = hosts.first.flatMap({ view.person($0).country }).map({ PlaceMention($0) }),
        !isHome(home, for: guest.people)
      else { return }
      noun.travellers = guest.people
      mention.peopleTokens.append(guest.tokens)
      mention.hosts = hosts
      if mention.place == nil {
        mention.inherit(home)
      }
      return
    }
    if takeInvited(&noun, &mention) { return }
    guard noun.travellers.isEmpty, view.key(noun.phrase.start - 1) == "for",
      let reception = mentions[ofSentence].last, !reception.isTrip, !reception.visitors.isEmpty,
      let host = reception.hosts.first
    else { return }
    noun.travellers = reception.visitors
    mention.hosts = reception.hosts
    guard mention.place == nil else { return }
    mention.inherit(reception.place ?? view.person(host).country.map { PlaceMention($0) })
    mention.placeTokens = reception.placeTokens
  }

  /// "invited Xi | for a state visit": to where who invites him is at home.
  private func takeInvited(_ noun: inout TripNoun, _ mention: inout EventMention) -> Bool {
    guard noun.travellers.isEmpty, view.key(noun.phrase.start - 1) == "for",
      let guest = view.group(endingAt: noun.phrase.start - 2, from: noun.range.lowerBound),
      case let verb = guest.tokens.lowerBound - 1, InvitationWords.verbs.contains(view.key(verb))
    else { return false }
    let hosts = clauseSubject(before: verb, for: &mention, in: noun.range).filter {
      !guest.people.contains($0)
    }
    noun.travellers = guest.people
    mention.peopleTokens.append(guest.tokens)
    mention.hosts = hosts
    mention.status = .proposed
    if mention.place == nil,
      let home = hosts.first.flatMap({ view.person($0).country }).map({ PlaceMention($0) }),
      !isHome(home, for: guest.people)
    {
      mention.inherit(home)
    }
    return true
  }

  /// "will host a state visit at the White House | for Macron"
  private func guestOfHost(after start: Int, to limit: Int) -> PersonGroup? {
    let place = view.place(after: start, to: limit, prepositions: NounPrepositions.location)
    return people(
      after: place?.tokens.upperBound ?? start, to: limit, prepositions: NounPrepositions.guest)
  }

  /// "Tito sent the Russians off on a tour": whoever is sent travels.
  ///
  /// - Returns: whether somebody is named, where somebody is sent.
  private func takeThoseSent(_ noun: inout TripNoun, _ mention: inout EventMention) -> Bool {
    guard noun.travellers.isEmpty, let sent = sentOnJourney(noun.phrase, in: noun.range) else { return true }
    noun.travellers = sent.people
    mention.peopleTokens.append(sent.tokens)
    return !sent.people.isEmpty
  }

  /// "after accompanying Tillerson on a visit to India": both travel.
  private func takeCompanions(_ noun: inout TripNoun, _ mention: inout EventMention) {
    guard noun.travellers.isEmpty, view.key(noun.phrase.start - 1) == "on",
      let led = view.group(endingAt: noun.phrase.start - 2, from: noun.range.lowerBound),
      CompanionWords.going.contains(view.key(led.tokens.lowerBound - 1))
    else { return }
    noun.travellers = led.people
    mention.peopleTokens.append(led.tokens)
    let along = clauseSubject(before: led.tokens.lowerBound - 1, for: &mention, in: noun.range)
    noun.travellers += along.filter { !led.people.contains($0) }
  }

  /// "the first tour of his presidency"
  private func takeOwner(_ noun: inout TripNoun, _ mention: inout EventMention) {
    guard noun.travellers.isEmpty, view.key(noun.phrase.head + 1) == "of",
      let owner = view.mention(at: noun.phrase.head + 2), owner.form == .possessivePronoun,
      case .people(let people) = owner.referent
    else { return }
    noun.travellers = people
    mention.peopleTokens.append(owner.tokens)
  }

  /// "views the arrival | of troops in Poland as a threat"
  private func isArrivalOfOthers(_ noun: TripNoun) -> Bool {
    let of = noun.phrase.head + 1
    guard ArrivalNouns.all.contains(view.key(noun.phrase.head)), view.key(of) == "of" else { return false }
    return (of + 1..<max(of + 1, min(noun.limit, of + 8))).allSatisfy { view.people(at: $0).isEmpty }
  }

  /// Takes the owner that the predicate names, or the subject of the clause.
  private func takeSubject(_ noun: inout TripNoun, _ mention: inout EventMention) {
    guard noun.travellers.isEmpty, !isArrivalOfOthers(noun) else { return }
    if let owner = predicateOwner(after: noun.limit, in: noun.range) {
      noun.travellers = owner.people
      mention.peopleTokens.append(owner.tokens)
    }
    guard noun.travellers.isEmpty,
      mention.form == .indefinite || isGoverned(noun.phrase, in: noun.range) || mention.place != nil
    else { return }
    noun.travellers = clauseSubject(before: noun.phrase.start, for: &mention, in: noun.range)
  }

  /// Takes those of a journey told right before, or whom the document is about; those at home where it goes stay out.
  private func takeTravellersBefore(_ noun: inout TripNoun, _ mention: inout EventMention) {
    if noun.travellers.isEmpty, StopWords.all.contains(view.key(noun.phrase.head)),
      let trip = mentions[recent(3)].last(where: {
        $0.isTrip && !$0.visitors.isEmpty
      })
    {
      // "The trip will include a stop in Laos": of whoever travels.
      noun.travellers = trip.visitors
      if mention.status == .occurred { mention.status = trip.status }
    }
    if noun.travellers.isEmpty, isFragment(noun.phrase, in: noun.range), let person = protagonist {
      noun.travellers = [person]
    }
    mention.visitors = noun.travellers
    if let place = mention.place {
      // "the bond they have since the prime minister's visit to Washington"
      let strangers = noun.travellers.filter { !isHome(place, for: [$0]) }
      if !strangers.isEmpty { mention.visitors = strangers }
    }
  }

  // MARK: The same journey or a meeting

  /// Whether it is a journey told before in other words, or one in return.
  private func restates(_ noun: TripNoun, _ mention: inout EventMention) -> Bool {
    guard noun.travellers.isEmpty else { return false }
    if let returned = returnedVisit(noun.phrase, for: &mention, in: noun.range) {
      mention.visitors = returned.visitors
      mention.inherit(returned.place)
      mention.form = .indefinite
      return true
    }
    guard mention.place == nil, let journey = journeyMeant(by: noun) else { return false }
    mention.visitors = mentions[journey].visitors
    mention.inherit(mentions[journey].place)
    mention.apposition = journey
    if mentions[journey].timeRole == .ends { mention.timeRole = .ends }
    return true
  }

  /// "left Islamabad for Delhi after a two-day visit": the journey that ended. "arrived in Xi'an as he prepares to meet
  /// Xi during a three-day trip": the one that began.
  private func journeyMeant(by noun: TripNoun) -> Int? {
    switch view.key(noun.phrase.start - 1) {
    case "after":
      return ofSentence.last {
        mentions[$0].isTrip && mentions[$0].timeRole == .ends && !mentions[$0].visitors.isEmpty
      }
    case "during":
      return ofSentence.last {
        mentions[$0].isTrip && mentions[$0].form == .verb && mentions[$0].status == .occurred
          && mentions[$0].place != nil && !mentions[$0].visitors.isEmpty
      }
    default: return nil
    }
  }

  /// "in her visit with the president", "pays a courtesy visit to the president": whether it is a meeting.
  private func meets(_ noun: TripNoun, _ mention: inout EventMention) -> Bool {
    guard VisitWords.all.contains(view.key(noun.phrase.head)) else { return false }
    // "a visit to both Sharon and Arafat"
    let goal = view.key(noun.phrase.head + 2) == "both" ? noun.phrase.head + 3 : noun.phrase.head + 2
    if view.word(noun.phrase.head + 1) == .to, let visited = view.group(startingAt: goal, to: noun.limit),
      view.mention(at: visited.tokens.upperBound - 1)?.isPossessive == false
    {
      mention.hosts = visited.people
      mention.peopleTokens.append(visited.tokens)
      if isStateVisit(noun, to: visited.people), let state = view.person(visited.people[0]).country {
        if mention.place == nil {
          (mention.place, mention.placeTokens) = (PlaceMention(state), visited.tokens)
        }
        return false
      }
    } else if view.key(noun.phrase.head + 1) != "with" || mention.place != nil || mention.hosts.isEmpty {
      return false
    }
    mention.kind = .meeting
    mention.participants =
      noun.travellers.isEmpty
      ? clauseSubject(before: noun.phrase.start, for: &mention, in: noun.range) : noun.travellers
    return true
  }

  /// "will pay a state visit to | the Queen": a journey to where the host reigns.
  private func isStateVisit(_ noun: TripNoun, to hosts: [Int]) -> Bool {
    guard view.key(noun.phrase.head - 1) == "state", !noun.travellers.isEmpty,
      let state = view.person(hosts[0]).country
    else { return false }
    let isForeign = noun.travellers.contains { !CountryIdentity.areSame(view.person($0).country, state) }
    return isForeign && hosts.allSatisfy { CountryIdentity.areSame(view.person($0).country ?? state, state) }
  }

  /// "his visit to Africa will include Chad and Niger", "a tour of Africa next week, taking in Chad": the verb that
  /// leads to the stops of a journey, and where they begin.
  func inclusion(after head: Int) -> (verb: Int, end: Int)? {
    let end = view.document.sentences[sentence].tokens.upperBound
    let reach = head + 1..<max(head + 1, min(end, head + 9))
    guard let verb = reach.first(where: { InclusionWords.all.contains(view.key($0)) }),
      (head + 1..<verb).allSatisfy({
        view.word($0) != nil && view.word($0) != .relative || view.mention(at: $0) != nil
          || view.time(at: $0) != nil || view.isComma($0) && view.endsInING(verb)
      })
    else { return nil }
    guard InclusionWords.needIn.contains(view.key(verb)) else { return (verb, verb + 1) }
    return view.key(verb + 1) == "in" ? (verb, verb + 2) : nil
  }

  /// "For his first trip abroad, Clinton met Yeltsin in Vancouver": a journey at the head of a sentence goes to where
  /// the meeting was that it was for.
  func placeFrontedTrip(_ range: Range<Int>) {
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
    mentions[trip].inherit(place)
    mentions[trip].status = meeting.status
  }

  /// Whoever somebody "sent off on a tour"; of officials nobody is named.
  private func sentOnJourney(_ phrase: EventNounPhrase, in range: Range<Int>) -> PersonGroup? {
    let on = phrase.start - 1
    guard on > range.lowerBound, view.key(on) == "on",
      let verb = Range<Int>.last(8, before: on, from: range.lowerBound).last(where: {
        SendingWords.all.contains(view.key($0))
      }
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
  private func returnedVisit(
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
    return view.document.sentences[line].tokens.lazy.compactMap { [view] in view.people(at: $0).first }.first
  }
}

/// Verbs that name the stops of a journey: "includes Chad", "took in Niger".
enum InclusionWords {
  static let all: WordSet = "include includes included take takes took taking"
  /// Those that do so with "in".
  static let needIn: WordSet = "take takes took taking"
}

/// A noun for a journey, with what stands around it.
struct TripNoun {
  let phrase: EventNounPhrase
  /// Where what belongs to it begins behind it, and where that ends.
  let start: Int
  let limit: Int
  /// The tokens of the sentence.
  let range: Range<Int>
  /// Who travels, as far as it was found.
  var travellers: [Int] = []
}

/// Nouns of coming and going that any thing may be said to do.
enum ArrivalNouns {
  static let all: WordSet = "arrival arrivals departure departures return"
}

/// What is done by somebody on a journey, as told in the passive: "unveiled by Rice on a trip".
enum PassiveDeeds {
  static let all: WordSet = "announced unveiled signed made declared proposed launched said told"
}
