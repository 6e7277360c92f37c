import Gazetteer
import TimelineModel

/// Where a journey goes that a noun tells of.
extension EventFinder {
  /// Takes the place that the phrase and what belongs to it name.
  func nameDestination(of noun: TripNoun, _ mention: inout EventMention) {
    let (head, start, limit, range) = (noun.phrase.head, noun.start, noun.limit, noun.range)
    setPlace(
      view.place(
        after: start, to: limit,
        prepositions: view.key(start) == "of" ? NounPrepositions.territory : NounPrepositions.destination)
        ?? noun.phrase.place ?? placeNearby(after: start, to: limit),
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
      comeFrom(after: head + 2, to: limit, &mention)
    }
    if ReturningVerbs.home.contains(view.key(head)) {
      // "on his return from Kenya"
      comeFrom(after: head + 1, to: limit, &mention)
    }
    if mention.place == nil { setPlace(placeOfPredicate(after: limit, in: range), of: &mention) }
  }

  /// "a visit to troops at an air base | outside Kabul"
  private func placeNearby(after start: Int, to limit: Int) -> PlaceArgument? {
    guard view.word(start) == .to else { return nil }
    return view.place(after: start, to: limit, prepositions: Prepositions.nearby)
  }

  /// "His first stop | was Rome", "Her first trip abroad | was to Paris"
  private func placeOfPredicate(after limit: Int, in range: Range<Int>) -> PlaceArgument? {
    var index = view.isComma(limit) ? limit + 1 : limit
    while index < range.upperBound, view.isAdverb(index) || view.time(at: index) != nil {
      index = view.time(at: index).map { view.times[$0].tokens.upperBound } ?? index + 1
    }
    guard index < range.upperBound, view.word(index) == .be || view.word(index) == .will else { return nil }
    while index < range.upperBound,
      view.word(index) == .be || view.word(index) == .will || view.isAdverb(index)
    {
      index += 1
    }
    if view.word(index) == .to { index += 1 }
    guard index < range.upperBound, let place = view.place(at: index),
      view.mention(at: index)?.isPossessive == false
    else { return nil }
    return place
  }

  /// "from | a donors' conference in New York", "from | the failed London talks"
  private func placeOfGathering(leftBefore token: Int, to limit: Int) -> PlaceArgument? {
    let reach = token + 1..<max(token + 1, min(limit, token + 12))
    guard let noun = reach.first(where: { Triggers.noun(view.key($0)) != nil }) else { return nil }
    if let place = view.place(after: noun + 1, to: limit, prepositions: Prepositions.location, reach: 4) {
      return place
    }
    return (reach.lowerBound..<noun).first { view.place(at: $0) != nil }.flatMap { view.place(at: $0) }
  }

  private func comeFrom(after token: Int, to limit: Int, _ mention: inout EventMention) {
    mention.place = nil
    setPlace(
      view.place(after: token, to: limit, prepositions: Prepositions.origin, reach: 2)
        ?? placeOfGathering(leftBefore: token, to: limit), of: &mention)
    mention.timeRole = .ends
    mention.isOver = true
  }

  /// Takes the place from what the words around tell, where the phrase has none: a place at the head of the sentence, a
  /// reception, another journey, who is host, where the article was written, a meeting.
  func placeWhereOthersSay(_ noun: inout TripNoun, _ mention: inout EventMention) {
    let (phrase, range) = (noun.phrase, noun.range)
    if mention.place == nil, goesToOrganisation(after: phrase.head) { return }
    if mention.place == nil, mention.form == .indefinite, mention.count == nil,
      let place = view.place(
        after: range.lowerBound, to: phrase.start, prepositions: Prepositions.location, reach: 30),
      !isHome(place.place, for: noun.travellers)
    {
      setPlace(place, of: &mention)
    }
    if mention.place == nil, mention.count == nil, mention.form == .definite,
      VisitWords.all.contains(view.key(phrase.head)), let reception = reception(of: noun.travellers)
    {
      // "will welcome him to the White House on Monday. The visit will show …"
      noun.travellers = reception.guests
      mention.visitors = noun.travellers
      mention.inherit(reception.meeting.place)
      mention.status = reception.meeting.status
      mention.times = reception.meeting.times.filter(\.isPosition).map {
        EventMention.Time(expression: $0.expression, role: .on, isInherited: true)
      }
    }
    if mention.place == nil, mention.count == nil, let place = placeToldElsewhere(for: noun, mention) {
      mention.inherit(place)
    }
    if let place = mention.place, phrase.possessor == nil, isHome(place, for: noun.travellers),
      let guest = mentions[ofSentence].last(where: { !$0.isTrip })?.people.first(where: {
        !isHome(place, for: [$0])
      })
    {
      // "Kennedy welcomed him during a tour of the United States"
      noun.travellers = [guest]
      mention.visitors = noun.travellers
    }
  }

  /// "trips | to the United Nations": no state is where it goes.
  private func goesToOrganisation(after head: Int) -> Bool {
    guard view.word(head + 1) == .to else { return false }
    let goal = view.word(head + 2) == .article ? head + 3 : head + 2
    guard case .organisation = view.mention(at: goal)?.referent else { return false }
    return true
  }

  private func placeToldElsewhere(for noun: TripNoun, _ mention: EventMention) -> PlaceMention? {
    let (phrase, travellers) = (noun.phrase, noun.travellers)
    if Determiners.earlier.contains(view.key(phrase.start + 1)),
      let trip = mentions[ofSentence].last(where: {
        $0.isTrip && $0.visitors == travellers && $0.place != nil
      })
    {
      // "has arrived in Harare, a year after his last visit"
      return trip.place
    }
    if !travellers.isEmpty {
      let ofHost = stateOfHost(phrase, in: noun.range)
      if let place = ofHost, !isHome(place, for: travellers) { return place }
      if sentence == leadSentence, let place = datelinePlace, !isHome(place, for: travellers) { return place }
    }
    return view.word(phrase.start - 1) == .preposition ? placeOfMeeting(with: travellers) : nil
  }

  /// "China has postponed a visit by the minister", "is preparing for a visit": where the visit is to go.
  private func stateOfHost(_ phrase: EventNounPhrase, in range: Range<Int>) -> PlaceMention? {
    let last = view.key(phrase.start - 1)
    let verb = last == "off" || last == "for" ? phrase.start - 2 : phrase.start - 1
    guard verb > range.lowerBound,
      last == "for"
        ? GettingReady.verbs.contains(view.key(verb)) : CancellingWords.active[view.key(verb)] != nil
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
}
