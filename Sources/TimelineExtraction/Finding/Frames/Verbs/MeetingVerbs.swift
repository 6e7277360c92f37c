import Gazetteer
import TimelineModel

extension EventFinder {
  func readMeeting(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    let limit = clauseEnd(from: next, in: range)
    let isApart = meetsApart(next..<max(next, limit))
    guard readMeeting(&mention, people, group, next, range, limit: limit, isApart: isApart) else {
      return false
    }
    if isApart {
      mention.kind = .call
      mention.place = nil
      mention.placeTokens = nil
      if sentence == leadSentence { retellHeadline(asCallOf: mention.people) }
    }
    return true
  }

  private func readMeeting(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>,
    limit: Int, isApart: Bool
  ) -> Bool {
    let verb = MeetingVerb(of: view.key(group.head))
    mention.kind = .meeting
    mention.participants = people
    if verb.contains(.joining) {
      return readJoining(&mention, group, next, limit)
    }
    // "had a telephone conversation, during which they discussed"
    if verb.contains(.talking), !people.isEmpty,
      mentions[ofSentence].contains(where: { $0.kind == .call && people.allSatisfy($0.people.contains) })
    {
      return false
    }
    let isSight = verb.contains(.sight)
    if verb.contains(.beside) {
      return group.isPassive && readPlaceBeside(&mention, next, limit)
    }
    if group.isPassive, !isSight {
      // "the two were met by …"
      guard let agent = agent(after: next, in: range) else { return false }
      add(agent, to: &mention)
      setPlace(
        view.place(after: agent.tokens.upperBound, to: limit, prepositions: Prepositions.location)
          ?? view.place(after: next, to: agent.tokens.lowerBound, prepositions: Prepositions.location),
        of: &mention)
      return true
    }
    if group.isPassive { return false }
    // "met the demands of the opposition", "met his match"
    if verb.contains(.plain), meetsIdleObject(next, to: limit) { return false }
    if isSight, readSight(&mention, people, next, range) { return true }
    let isWith = view.key(next) == "with" && !view.people(at: next + 1).isEmpty
    let needsPlace = verb.contains(.needPlace) && !isWith && !isApart
    if isWith, verb.contains(.needPlace), tellsOfCalls { mention.kind = .call }
    let needsWith = verb.contains(.needWith)
    if let object = object(after: next, to: limit, needsWith: needsWith, isDirect: isSight)
      ?? objectBeforeRelative(of: group, in: range)
    {
      add(object, to: &mention)
      mention.hasUnnamedPartners = isUnnamedOfficial(people, whoMeets: object.people, before: mention.trigger)
      let isTalk = verb.contains(.needPlace)
      setPlace(
        meetingPlace(of: group, next, limit, isTalk, range)
          ?? view.place(
            after: object.tokens.upperBound, to: limit,
            prepositions: isTalk ? Prepositions.inside : Prepositions.location, reach: isTalk ? 4 : 16),
        of: &mention)
      if mention.place == nil, isTalk, let trip = journeyTogether(mention.participants, of: people) {
        takePlace(of: trip, for: &mention)
      }
      return mention.place != nil || !needsPlace
    }
    if !people.isEmpty, verb.contains(.plain),
      readUnnamedPartners(&mention, after: next, to: limit)
    {
      setPlace(
        view.place(after: next, to: limit, prepositions: Prepositions.inside)
          ?? frontedPlace(before: group.start, in: range), of: &mention)
      return mention.place.map { !isHome($0, for: people) || !mention.countries.isEmpty }
        ?? (!mention.countries.isEmpty || areHeads(after: next, to: limit))
    }
    // "met | here on Sunday"
    let here = placeAdverb(at: next)
    let endsPhrase = isPhraseEnd(here?.tokens.upperBound ?? next, in: range)
    if people.isEmpty, !isSight, let bloc = view.bloc(before: group.start, from: range.lowerBound),
      !bloc.isNamedAlone || endsPhrase
    {
      mention.kind = bloc.isOfLeaders ? .summit : .meeting
      mention.series = bloc.series
      if mention.status == .occurred, announces(group, in: range) { mention.status = .planned }
      setPlace(
        here ?? view.place(after: next, to: limit, prepositions: Prepositions.location)
          ?? frontedPlace(before: group.start, in: range), of: &mention)
      return mention.place != nil || endsPhrase && endsWithDay(next, to: limit, in: range)
    }
    if people.isEmpty, !isSight, !needsWith, endsPhrase,
      let states = view.states(ofDelegatesBefore: group.start, from: range.lowerBound)
        ?? (view.areLeadersOfRegion(before: group.start, from: range.lowerBound) ? [] : nil)
    {
      mention.isOfStates = true
      mention.countries += states.filter { !mention.countries.contains($0) }
      if mention.status == .occurred, announces(group, in: range) { mention.status = .planned }
      setPlace(
        here ?? view.place(after: next, to: limit, prepositions: Prepositions.location), of: &mention)
      return mention.place != nil
    }
    guard people.count >= 2, !isSight || isReciprocal(group.head + 1, limit), !isWithinSummit(mention) else {
      return false
    }
    if tellsOfCalls, verb.contains(.talking) {
      // "They also conferred on": in the call that was told of.
      let all = Set(people)
      if mentions[recent(12)].contains(where: { $0.kind == .call && Set($0.people) == all }) { return false }
      mention.kind = .call
    }
    if needsReciprocal(group.head), !isApart, !isReciprocal(group.head + 1, limit),
      !(verb.contains(.gathering) && areOfSeveralCountries(people)
        && isPhraseEnd(next, in: range))
    {
      return false
    }
    setPlace(
      meetingPlace(of: group, next, limit, needsPlace, range), of: &mention)
    if mention.place == nil, needsPlace {
      if let trip = journeyTogether(people, of: people) {
        takePlace(of: trip, for: &mention)
      } else {
        setPlace(capitalOfHost(among: people, after: next, to: limit) ?? sceneHead?.place, of: &mention)
      }
    }
    return mention.place != nil || !needsPlace
  }

  /// "a summit in Niamey, where on Sunday | A and B signed a treaty": a deed of those who attend it.
  private func isWithinSummit(_ mention: EventMention) -> Bool {
    guard let subject = mention.peopleTokens.last,
      let summit = mentions[ofSentence].last(where: { !$0.isTrip && $0.form != .verb }),
      summit.kind == .summit, summit.trigger.upperBound <= subject.lowerBound
    else { return false }
    return (summit.trigger.upperBound..<subject.lowerBound).contains { view.key($0) == "where" }
      && Set(mention.participants).isSubset(of: summit.participants)
  }

  /// "met | on Monday", not "met on Monday a request": a day, with nothing but a new phrase after it.
  private func endsWithDay(_ token: Int, to limit: Int, in range: Range<Int>) -> Bool {
    let reach = token..<max(token, min(limit, token + 3))
    guard let start = reach.first(where: { view.time(at: $0) != nil }), let time = view.time(at: start) else {
      return false
    }
    let end = view.times[time].tokens.upperBound
    return !view.times[time].isBareYear && (isPhraseEnd(end, in: range) || view.word(end) == .to)
  }

  /// "Gulf Arab finance ministers | to meet in Abu Dhabi": the future of a headline.
  private func announces(_ group: VerbGroup, in range: Range<Int>) -> Bool {
    isInTitle && group.isInfinitive && group.governor == nil
      && (range.lowerBound..<max(range.lowerBound, group.start)).allSatisfy {
        !view.isFinite($0) && !view.isBreak($0)
      }
  }

  /// "was photographed | with Putin at the Kremlin", "were pictured | together in Rome", "were closeted"
  private func readPlaceBeside(_ mention: inout EventMention, _ next: Int, _ limit: Int) -> Bool {
    if let other = object(after: next, to: limit, needsWith: true, isDirect: false) {
      add(other, to: &mention)
    }
    setPlace(view.place(after: next, to: limit, prepositions: Prepositions.location), of: &mention)
    return mention.participants.count >= 2
  }

  /// "discussed trade in Nairobi": the capital of one of those who talk, unlike a place that they talk about.
  private func capitalOfHost(among people: [Int], after token: Int, to limit: Int) -> PlaceArgument? {
    guard areOfSeveralCountries(people),
      let place = view.place(after: token, to: limit, prepositions: Prepositions.inside, reach: 12),
      Gazetteer.isCapital(place.place.name), people.contains(where: { isHome(place.place, for: [$0]) })
    else { return nil }
    return place
  }

  /// "met | the demands of the opposition", "to meet | the growing challenges": whether the head of the object is
  /// nobody.
  private func meetsIdleObject(_ start: Int, to limit: Int) -> Bool {
    for token in start..<max(start, min(limit, start + 6)) {
      if IdleObjects.met.contains(view.key(token)) { return true }
      if IdleObjects.circumstances.contains(view.key(token)) { return false }
      if let mention = view.mention(at: token) {
        guard mention.form == .possessivePronoun else { return false }
        continue
      }
      guard view.tokens[token].kind == .word, view.time(at: token) == nil else { return false }
      switch view.word(token) {
      case nil, .article, .possessive, .ordinal: break
      default: return false
      }
    }
    return false
  }

  /// The journey that brings people together who talk: "visiting Bonn, discussed debt with Kohl", and in later
  /// sentences one of somebody to the country of somebody else.
  private func journeyTogether(_ participants: [Int], of people: [Int]) -> EventMention? {
    if let trip = mentions[ofSentence].last(where: \.isTrip) {
      // "will fly to Montevideo to discuss debt with Iglesias": a plan brings together only with who is at home there.
      let leadsToHost =
        trip.status == .planned
        && trip.place.map { place in
          participants.contains { !trip.visitors.contains($0) && isHome(place, for: [$0]) }
        } ?? false
      return (trip.status == .occurred || leadsToHost) && !Set(trip.visitors).isDisjoint(with: people)
        ? trip : nil
    }
    return mentions[recent(10)].last { trip in
      guard trip.isTrip, trip.form == .verb, trip.status == .occurred, !trip.isOver, !trip.isPrevious,
        let place = trip.place
      else { return false }
      return participants.contains(where: trip.visitors.contains)
        && participants.contains { !trip.visitors.contains($0) && isHome(place, for: [$0]) }
    }
  }

  /// Talks without a place of their own are where the journey went; its words count only in the same sentence.
  private func takePlace(of trip: EventMention, for mention: inout EventMention) {
    mention.inherit(trip.place)
    mention.placeTokens = trip.sentence == sentence ? trip.placeTokens : nil
  }

  /// "joined Chirac and Schröder in Berlin for a summit", not "joined Chirac in calling for talks".
  private func readJoining(
    _ mention: inout EventMention, _ group: VerbGroup, _ next: Int, _ limit: Int
  ) -> Bool {
    guard !group.isPassive, let object = view.group(startingAt: next, to: limit),
      view.mention(at: next)?.isPossessive == false
    else { return false }
    if mention.participants.isEmpty {
      // "Leaders from across Asia joined Trump at a dinner"
      let subject = max(view.document.sentences[sentence].tokens.lowerBound, group.start - 6)..<group.start
      guard subject.contains(where: { PartnerWords.all.contains(view.key($0)) }) else { return false }
      mention.hasUnnamedPartners = true
    } else if !areOfSeveralCountries(mention.participants + object.people) {
      return false
    }
    var purpose = object.tokens.upperBound
    if Prepositions.location.contains(view.key(purpose)), let place = view.place(at: purpose + 1) {
      purpose = place.tokens.upperBound
    }
    if let time = view.time(at: purpose) ?? view.time(at: purpose + 1) {
      purpose = view.times[time].tokens.upperBound
    }
    guard view.key(purpose) == "for" || view.key(purpose) == "at",
      (purpose + 1..<max(purpose + 1, min(limit, purpose + 8))).contains(where: {
        Triggers.noun(view.key($0)).map { $0.kind == .meeting || $0.kind == .summit } ?? false
      })
    else { return false }
    add(object, to: &mention)
    setPlace(
      view.place(after: object.tokens.upperBound, to: limit, prepositions: Prepositions.location),
      of: &mention)
    return true
  }

  /// "will meet the leaders of Peru and Chile", "met with his European counterparts": of whom nobody is named.
  func readUnnamedPartners(_ mention: inout EventMention, after token: Int, to limit: Int) -> Bool {
    var found = false
    for index in token..<max(token, min(limit, token + 10)) {
      if let other = view.mention(at: index), case .country(let code) = other.referent {
        if !mention.countries.contains(code) { mention.countries.append(code) }
      }
      // "European Union leaders", not "union leaders"
      let isOfOthers =
        PartnerWords.notOfStates.contains(view.key(index - 1)) && view.mentionIndex(at: index - 1) == nil
      if PartnerWords.all.contains(view.key(index)), !isOfOthers {
        found =
          view.key(index) != "heads"
          || view.key(index + 1) == "of" && PartnerWords.heads.contains(view.key(index + 2))
      }
      if PartnerWords.singular.contains(view.key(index)), isOfficeOfOther(index, to: limit) { found = true }
      // ", U.S. officials | say"
      if PartnerWords.ofStates.contains(view.key(index)), isOfState(index, from: token),
        !view.isOf(.saying, index + 1)
      {
        found = true
      }
      // "up to eight ministers"
      let isEnd = view.word(index) == .to && view.key(index - 1) != "up"
      if isEnd || view.isBreak(index) && view.key(index) != "-" && !view.isComma(index) { break }
    }
    mention.hasUnnamedPartners = found
    if found { placeWithPartners(&mention) }
    return found
  }

  /// "TOKYO, April 17 - U.S. Agriculture Secretary Richard Lyng opens talks with Japanese officials": where the news is
  /// from, if that is home to them and to nobody else.
  private func placeWithPartners(_ mention: inout EventMention) {
    guard mention.place == nil, let here = datelinePlace, let lead = leadSentence,
      sentence - lead < (mention.status == .occurred ? 3 : 1),
      !mentionsPhone(view.document.sentences[sentence].tokens),
      let country = here.country, mention.countries == [country], !mention.participants.isEmpty,
      mention.participants.allSatisfy({ person in
        view.person(person).country.map { !CountryIdentity.areSame($0, country) } ?? true
      })
    else { return }
    mention.inherit(here)
  }

  /// "Japanese | officials", "U.S. trade | officials", "Japanese government | officials"
  private func isOfState(_ noun: Int, from start: Int) -> Bool {
    // "Japanese trade officials", but no "bank representatives" and no "football delegation"
    let mayBeOfAny = PartnerWords.official.contains(view.key(noun))
    var index = noun - 1
    while index > start, noun - index < 4, view.mention(at: index) == nil, view.word(index) == nil,
      view.tokens[index].kind == .word, !PartnerWords.notOfStates.contains(view.key(index)),
      mayBeOfAny || PartnerWords.services.contains(view.key(index))
    {
      index -= 1
    }
    guard index >= start, let state = view.mention(at: index), !state.isPossessive else { return false }
    return state.form == .demonym || state.form == .countryName || state.form == .metonym
  }

  /// "met the heads of state of six Gulf countries"
  private func areHeads(after token: Int, to limit: Int) -> Bool {
    (token..<max(token, min(limit, token + 4))).contains {
      view.key($0) == "heads" && view.key($0 + 1) == "of" && PartnerWords.heads.contains(view.key($0 + 2))
    }
  }

  /// "the Secretary-General of the Pacific Islands Forum": an office, with whose it is.
  private func isOfficeOfOther(_ title: Int, to limit: Int) -> Bool {
    guard view.key(title + 1) == "of" else { return false }
    let owner = view.word(title + 2) == .article ? title + 3 : title + 2
    return owner < limit && view.tokens[owner].flags.contains(.capitalised)
  }

  /// Where people met; of "discussed" only what stands before it, for what follows is the topic.
  private func meetingPlace(
    of group: VerbGroup, _ next: Int, _ limit: Int, _ needsPlace: Bool, _ range: Range<Int>
  ) -> PlaceArgument? {
    if needsPlace {
      // "In the wake of the attack in the Baltic Sea they discussed": no place of theirs.
      let isOfCause = (range.lowerBound..<group.start).contains { CauseWords.all.contains(view.key($0)) }
      return isOfCause
        ? nil : frontedPlace(before: group.start, in: range, prepositions: Prepositions.inside)
    }
    return view.place(after: next, to: limit, prepositions: Prepositions.location)
      ?? frontedPlace(before: group.start, in: range)
  }

  func readReceiving(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ end: Int, _ range: Range<Int>
  ) -> Bool {
    // "played host | to Erdogan"
    let next = view.key(end - 1) == "host" && view.word(end) == .to ? end + 1 : end
    mention.kind = .meeting
    let limit = clauseEnd(from: next, in: range)
    if ExpectationWords.all.contains(view.key(group.head)), group.isPassive, view.word(next) == .to,
      view.place(at: next + 1) == nil
    {
      // "are expected to meet": the infinitive tells what is expected.
      return false
    }
    if group.isPassive, group.isInfinitive, group.governor == nil, isPlainNoun(group.start - 1) {
      // "the conference | to be hosted by the president"
      return false
    }
    if group.isPassive || (view.word(next) == .by && group.start == group.head) {
      mention.visitors = people
      if let agent = agent(after: next, in: range) {
        // "the meeting, hosted by Hollande": whoever hosts it is told of with the noun.
        if view.key(group.head) == "hosted", let gathering = mentions[ofSentence].last,
          gathering.form != .verb,
          !gathering.isTrip, agent.people.allSatisfy({ gathering.people.contains($0) })
        {
          return false
        }
        mention.hosts = agent.people
        mention.peopleTokens.append(agent.tokens)
        setPlace(
          view.place(after: next, to: limit, prepositions: Prepositions.location)
            ?? frontedPlace(before: group.start, in: range), of: &mention)
        for other in furtherAgents(after: agent.tokens.upperBound, to: range.upperBound) where !people.isEmpty
        {
          var reception = mention
          reception.hosts = other.people
          reception.peopleTokens.append(other.tokens)
          onwards.append(reception)
        }
        return !people.isEmpty
      }
      // "was received in Paris": a trip told from the host's side.
      guard let place = view.place(after: next, to: limit, prepositions: Prepositions.location, reach: 8)
      else {
        return false
      }
      setPlace(place, of: &mention)
      if !PlaceComparison.isCountryName(place.place), let host = host(at: place.place, besides: people) {
        mention.hosts = [host]
        return !people.isEmpty
      }
      mention.kind = .trip
      return !people.isEmpty && !isHome(place.place, for: people)
    }
    guard let object = object(after: next, to: limit, needsWith: false, isDirect: true) else { return false }
    if ExpectationWords.all.contains(view.key(group.head)), !people.isEmpty,
      case let to = object.tokens.upperBound, view.word(to) == .to, view.word(to + 1) == nil,
      view.mention(at: to + 1) == nil
    {
      // "expected Abe to ask for it": what one expects somebody to do.
      return false
    }
    if people.isEmpty {
      // "look forward to welcoming King Abdullah to the White House": by whom is not said.
      mention.kind = .trip
      mention.visitors = object.people
      mention.peopleTokens.append(object.tokens)
      setPlace(
        view.place(after: object.tokens.upperBound, to: limit, prepositions: Prepositions.goal)
          ?? view.place(
            after: object.tokens.upperBound, to: limit, prepositions: Prepositions.inside, reach: 4),
        of: &mention)
      if mention.place == nil, object.tokens.lowerBound <= next + 1, let host = mention.countries.first {
        // "Ukraine is ready to receive Wang"
        mention.place = PlaceMention(host)
      }
      return mention.place.map { !isHome($0, for: object.people) } ?? false
    }
    mention.hosts = people
    mention.visitors = object.people.filter { !people.contains($0) }
    mention.peopleTokens.append(object.tokens)
    setPlace(
      view.place(after: object.tokens.upperBound, to: limit, prepositions: Prepositions.location)
        ?? view.place(after: next, to: object.tokens.lowerBound, prepositions: Prepositions.location)
        ?? frontedPlace(before: group.start, in: range), of: &mention)
    return !people.isEmpty && !mention.visitors.isEmpty
  }

  private func isPlainNoun(_ token: Int) -> Bool {
    view.tokens[safe: token]?.kind == .word && view.word(token) == nil && view.mention(at: token) == nil
  }

  /// "was received at the White House": the leader of the document whose house it is.
  func host(at place: PlaceMention, besides people: [Int]) -> Int? {
    guard !Gazetteer.isCapital(place.name) else { return nil }
    return leaders(of: place.country).first { !people.contains($0) }
  }

  func readCallOn(
    _ mention: inout EventMention, _ people: [Int], _ end: Int, _ range: Range<Int>
  ) -> Bool {
    mention.kind = .meeting
    mention.visitors = people
    var next = end
    if view.key(end - 1) == "in" {
      // "dropped in on Putin", not "called in the ambassador"
      guard view.key(end) == "on" else { return false }
      next += 1
    }
    let limit = clauseEnd(from: next, in: range)
    var object = view.group(startingAt: next, to: limit)
    if object == nil, let place = view.place(at: next) {
      // "called at Government Buildings on the Taoiseach"
      var index = place.tokens.upperBound
      if view.key(index) == "on" { index += 1 }
      object = view.group(startingAt: index, to: limit)
      setPlace(place, of: &mention)
    }
    guard let object else { return false }
    // "called on the government to": an appeal
    if isAppeal(from: object.tokens.upperBound) { return false }
    mention.hosts = object.people
    mention.peopleTokens.append(object.tokens)
    if mention.place == nil {
      setPlace(
        view.place(after: object.tokens.upperBound, to: limit, prepositions: Prepositions.location),
        of: &mention)
    }
    return !people.isEmpty
  }

  /// "called on Assoumani, then head of the union, | to take his seat": past what is said of him between commas.
  private func isAppeal(from token: Int) -> Bool {
    let end = view.document.sentences[sentence].tokens.upperBound
    return (token..<max(token, min(end, token + 12))).contains { index in
      view.word(index) == .to && view.word(index + 1) != .article && view.place(at: index + 1) == nil
        && view.people(at: index + 1).isEmpty
    }
  }
}
