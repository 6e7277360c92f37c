import Gazetteer
import TimelineModel

extension EventFinder {
  mutating func readGoing(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.visitors = people
    let limit = clauseEnd(from: next, in: range)
    if ReturnWords.verbs.contains(view.key(group.head)), givesBack(next) { return false }
    if ContinuingVerbs.all.contains(view.key(group.head)), view.word(next) != .to, view.key(next) != "on" {
      // "continued support to Ukraine"
      return false
    }
    // "rushing aid to the region"
    if HurryingVerbs.all.contains(view.key(group.head)),
      (next..<next + 3).contains(where: { HurryingVerbs.goods.contains(view.key($0)) })
    {
      return false
    }
    // "walk away from a deal"
    if view.key(next) == "away" || view.key(next) == "out",
      view.key(next + 1) == "from" || view.key(next + 1) == "of"
    {
      return false
    }
    if let goal = view.place(after: next, to: limit, prepositions: Prepositions.goal, reach: 14)
      ?? placeAdverb(at: next)
    {
      setPlace(goal, of: &mention)
      if isHome(goal.place, for: people) { return readReturn(&mention, next, limit) }
      return true
    }
    if view.key(next - 1) == "delegation", view.word(next) == .to,
      let goal = view.place(after: next + 1, to: limit, prepositions: Prepositions.location, reach: 24)
    {
      // "will lead a delegation to a conference in Tashkent"
      setPlace(goal, of: &mention)
      return !people.isEmpty && !isHome(goal.place, for: people)
    }
    if let plan = mentions[ofSentence].indices.last, mentions[plan].isTrip, mentions[plan].status == .planned,
      mentions[plan].visitors == people, !people.isEmpty, let place = mentions[plan].place,
      group.mood == .asserted, !group.isPresent, !group.isInfinitive, !group.isGerund,
      !ReturnWords.verbs.contains(view.key(group.head)),
      view.time(at: next) != nil || view.time(at: next + 1) != nil
    {
      // "He would go to China by May; in the event he went in February."
      mentions[plan].kind = .context
      mention.place = place
      mention.placeTokens = mentions[plan].placeTokens
      return true
    }
    if let last = mentions[ofSentence].last, last.isTrip, let place = last.place, last.visitors != people,
      !people.isEmpty, hasTime(next..<limit), comparesBefore(group.start, in: range)
    {
      mention.place = place
      mention.placeTokens = last.placeTokens
      mention.placeIsInherited = true
      return !isHome(place, for: people)
    }
    if view.key(next) == "home" || view.key(next + 1) == "home" || view.key(next) == "back"
      || ReturnWords.verbs.contains(view.key(group.head))
        && (view.key(next) == "from" || hasTime(next..<max(next, min(limit, next + 3))))
    {
      return readReturn(&mention, next, limit)
    }
    // "flew in from Kabul"
    if view.key(next) == "in", readOrigin(&mention, people, next, limit) {
      return true
    }
    if view.key(next) == "in", view.place(at: next + 1) == nil, view.word(next + 1) != .article,
      !people.isEmpty
    {
      // "had flown in on Thursday": to where the text is.
      mention.form = .definite
      mention.timeRole = .starts
      return true
    }
    if view.word(next) == .to, let place = placeOfGathering(after: next + 1, to: limit) {
      setPlace(place, of: &mention)
      return !isHome(place.place, for: people)
    }
    if view.key(next) == "abroad" {
      return !people.isEmpty && !group.isPresent
    }
    return false
  }

  /// "attended a funeral in Riyadh", "addressed parliament in Oslo", "laid a wreath in Warsaw": a journey to where it is;
  /// "attended the G20 in Hangzhou": a summit.
  mutating func readWitnessing(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.visitors = people
    let limit = clauseEnd(from: next, in: range)
    guard !group.isPassive, !people.isEmpty else { return false }
    let object = view.word(next) == .preposition ? next + 1 : next
    if let series = namedSummit(at: view.word(object) == .article ? object + 1 : object) {
      mention.kind = .summit
      mention.visitors = []
      mention.participants = people
      mention.series = series.name
      setPlace(
        view.place(after: series.end, to: limit, prepositions: Prepositions.inside, reach: 8), of: &mention)
      return mention.place != nil
    }
    if view.key(next - 1) == "wreath" {
      // "laid a wreath at a memorial in Warsaw"
      setPlace(view.place(after: next, to: limit, prepositions: Prepositions.inside, reach: 12), of: &mention)
      return mention.place.map { $0.country != nil && !isHome($0, for: people) } ?? false
    }
    let reach = object..<max(object, min(limit, object + 8))
    guard let gathering = reach.first(where: { isWitnessed(view.key($0), by: group.head) }),
      (object..<gathering).allSatisfy({ Triggers.noun(view.key($0)) == nil && !view.isComma($0) }),
      !RemoteWords.areAny(in: next..<max(next, limit), view),
      let place = placeOfGathering(endingAt: gathering, to: limit)
        ?? seat(ofAudience: gathering, from: object)
    else { return false }
    setPlace(place, of: &mention)
    return !isHome(place.place, for: people)
  }

  /// "addressed the Bolivian Congress", "speaking to Norway's parliament": a parliament sits in its own state.
  private func seat(ofAudience noun: Int, from start: Int) -> PlaceArgument? {
    guard AudienceWords.parliaments.contains(view.key(noun)),
      view.tokens[safe: noun + 1]?.kind != .possessive,
      !RemoteWords.areAny(in: view.document.sentences[sentence].tokens, view),
      let state = (start..<noun).first(where: {
        view.form(at: $0) == .demonym || view.mention(at: $0)?.isPossessive == true
      }),
      let mention = view.mention(at: state), case .country(let country) = mention.referent
    else { return nil }
    return PlaceArgument(place: PlaceMention(country), tokens: mention.tokens)
  }

  /// "the funeral | of King Abdullah in Riyadh", not "a forum | on democracy in Iran": where a gathering is.
  private func placeOfGathering(endingAt noun: Int, to limit: Int) -> PlaceArgument? {
    guard
      let place = view.place(after: noun + 1, to: limit, prepositions: Prepositions.inside, reach: 16),
      (noun + 1..<max(noun + 1, place.tokens.lowerBound - 1)).allSatisfy({ token in
        view.time(at: token) != nil || view.word(token) != .preposition
          || view.key(token) == "of" && !AudienceWords.all.contains(view.key(noun))
          || Prepositions.inside.contains(view.key(token))
          // "a conference on Ukraine in Paris"
          || view.key(token) == "on" && view.place(at: token + 1) != nil || view.time(at: token + 1) != nil
          || !view.people(at: token + 1).isEmpty
      })
    else { return nil }
    return place
  }

  private func isWitnessed(_ noun: WordKey, by verb: Int) -> Bool {
    CeremonyWords.all.contains(noun) || ConferenceWords.all.contains(noun)
      || AudienceWords.verbs.contains(view.key(verb)) && AudienceWords.all.contains(noun)
  }

  /// "the | G20", whose name has no noun for a gathering in it.
  private func namedSummit(at token: Int) -> (name: String, end: Int)? {
    guard let mention = view.mention(at: token), mention.tokens.lowerBound == token, !mention.isPossessive,
      case .organisation(let organisation) = mention.referent, organisation.isSummitSeries,
      mention.tokens.allSatisfy({ Triggers.noun(view.key($0)) == nil }),
      case let end = mention.tokens.upperBound, isPhraseEnd(end, in: end - 1..<max(end, view.tokens.count))
    else { return nil }
    return (view.name(of: organisation), end)
  }

  /// "go to | a meeting in Oslo", "flew to a funeral in Riyadh"
  private func placeOfGathering(after token: Int, to limit: Int) -> PlaceArgument? {
    guard view.word(token) == .article || view.word(token) == .possessive,
      let place = placeOfObject(after: token, to: limit),
      (token..<place.tokens.lowerBound).contains(where: {
        Triggers.noun(view.key($0))?.kind == .meeting || CeremonyWords.all.contains(view.key($0))
      })
    else { return nil }
    return place
  }

  /// "to return full control of the plant to Ukraine": what is given back.
  private func givesBack(_ next: Int) -> Bool {
    if (next..<next + 4).contains(where: { view.time(at: $0) != nil || GapWords.all.contains(view.key($0)) })
    {
      return false
    }
    if view.word(next) == .article || view.word(next) == .possessive { return true }
    guard let token = view.tokens[safe: next], token.kind == .word, view.word(next) == nil,
      !token.flags.contains(.capitalised), view.time(at: next) == nil, view.mention(at: next) == nil,
      !view.isAdverb(next), view.key(next + 1) != "-", !ReturnWords.directions.contains(token.key)
    else { return false }
    return (next + 1..<next + 4).contains { view.key($0) == "of" || view.word($0) == .to }
  }

  /// "the first to do so since Hu Jintao went in 2005": the same place again.
  private func comparesBefore(_ token: Int, in range: Range<Int>) -> Bool {
    Range<Int>.last(6, before: token, from: range.lowerBound).contains {
      view.key($0) == "since" || view.key($0) == "than" || view.key($0) == "as"
    }
  }

  /// "flew home from Montreal": the end of the trip to where it started from.
  private mutating func readReturn(_ mention: inout EventMention, _ next: Int, _ limit: Int) -> Bool {
    guard !mention.visitors.isEmpty else { return false }
    let origin =
      view.place(after: next, to: limit, prepositions: Prepositions.origin, reach: 14)
      ?? placeOfDays(after: next)
    mention.place = origin?.place
    mention.placeTokens = origin?.tokens
    mention.form = .definite
    mention.timeRole = .ends
    return true
  }

  /// "flew home | after two days in Paris"
  private func placeOfDays(after token: Int) -> PlaceArgument? {
    let limit = view.document.sentences[sentence].tokens.upperBound
    guard
      let after = (token..<max(token, min(limit, token + 8))).first(where: {
        view.key($0) == "after" || view.key($0) == "following"
      }), let time = view.time(at: after + 1) ?? view.time(at: after), view.times[time].kind == .duration,
      view.times[time].unit == .day || view.times[time].unit == .week
    else { return nil }
    let end = view.times[time].tokens.upperBound
    return view.key(end) == "in" || view.key(end) == "at" ? view.place(at: end + 1) : nil
  }

  mutating func readArrival(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>
  ) -> Bool {
    // "stopping the flow of drugs"
    if StopWords.verbs.contains(view.key(mention.trigger.lowerBound)),
      view.word(next) == .article || ClauseMarks.openingQuotes.contains(view.key(next))
    {
      return false
    }
    mention.visitors = people
    mention.timeRole = .starts
    let limit = clauseEnd(from: next, in: range)
    if SteppingWords.verbs.contains(view.key(mention.trigger.lowerBound)),
      !SteppingWords.leads(view.pastAdverbs(next), in: view)
    {
      return false
    }
    let next = min(pastComparison(next), max(next, limit))
    guard
      let place = view.place(after: next, to: limit, prepositions: Prepositions.location, reach: 14)
        ?? placeAdverb(at: next) ?? placeBeforeWhere(mention.trigger.lowerBound, in: range)
        ?? bareGoal(of: mention, at: next)
    else {
      return readBareArrival(&mention, people, next, limit) || readOrigin(&mention, people, next, limit)
    }
    setPlace(place, of: &mention)
    if isHome(place.place, for: people) { return readReturn(&mention, next, limit) }
    addStopBefore(mention, place, to: limit)
    return true
  }

  /// "arrived | later than expected | in Washington"
  private func pastComparison(_ token: Int) -> Int {
    view.word(token) != .preposition && view.key(token + 1) == "than" ? token + 3 : token
  }

  /// "visited | ASEAN headquarters in Jakarta"
  private func seatOfOrganisation(at token: Int, to limit: Int) -> PlaceArgument? {
    let first = view.word(token) == .article ? token + 1 : token
    guard let mention = view.mention(at: first), case .organisation = mention.referent else { return nil }
    return view.place(
      after: mention.tokens.upperBound, to: limit, prepositions: Prepositions.inside, reach: 4)
  }

  /// "arrived in Montevideo | from Brazil", "landed in London on Sunday on a flight from Washington": a journey to there
  /// has ended.
  private mutating func addStopBefore(_ arrival: EventMention, _ goal: PlaceArgument, to limit: Int) {
    let people = arrival.visitors
    guard !people.isEmpty, people.allSatisfy({ view.person($0).country != nil }),
      let from = origin(after: goal.tokens.upperBound, to: limit), let origin = view.place(at: from + 1),
      view.mention(at: from + 1)?.isPossessive == false, let state = origin.place.country,
      !isHome(origin.place, for: people), !CountryIdentity.areSame(state, goal.place.country)
    else { return }
    addStop(at: origin, before: arrival)
  }

  private mutating func addStop(at origin: PlaceArgument, before arrival: EventMention) {
    var stop = EventMention(kind: .trip, form: .definite, sentence: sentence, trigger: arrival.trigger)
    stop.visitors = arrival.visitors
    stop.timeRole = .ends
    stop.isOver = true
    setPlace(origin, of: &stop)
    onwards.append(stop)
  }

  /// The "from" right behind where somebody arrives, the rest of the place's name, times and "on a flight" left out.
  private func origin(after goal: Int, to limit: Int) -> Int? {
    var index = goal
    while index < min(limit, goal + 12), view.key(index) != "from" {
      if let time = view.time(at: index) {
        index = view.times[time].tokens.upperBound
      } else if view.isComma(index) || view.word(index) == .article || view.key(index) == "on"
        || view.key(index) == "flight" || view.place(at: index) != nil && view.isComma(index - 1)
      {
        index += 1
      } else {
        return nil
      }
    }
    return view.key(index) == "from" && index < limit && view.time(at: index + 1) == nil ? index : nil
  }

  /// "arrived from Bolivia", "had flown in from Hanoi": to where the text is; a journey to there has ended.
  private mutating func readOrigin(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ limit: Int
  ) -> Bool {
    let from = view.key(next) == "in" ? next + 1 : next
    guard !people.isEmpty, view.key(from) == "from", let here = placeOfStory(for: people),
      let origin = view.place(after: from, to: limit, prepositions: Prepositions.origin, reach: 2),
      let state = origin.place.country, people.allSatisfy({ view.person($0).country != nil })
    else { return false }
    let isFromHome = isHome(origin.place, for: people)
    if isHome(here, for: people) || CountryIdentity.areSame(state, here.country) {
      if isFromHome { return false }
      setPlace(origin, of: &mention)
      mention.form = .definite
      mention.timeRole = .ends
      mention.isOver = true
      return true
    }
    mention.place = here
    mention.timeRole = .starts
    if !isFromHome { addStop(at: origin, before: mention) }
    return true
  }

  /// Where those are of whom is told: where a meeting was or they went to before, else where the text was written.
  private func placeOfStory(for people: [Int]) -> PlaceMention? {
    mentions[recent(3)].last {
      $0.place?.country != nil && $0.kind != .call && !$0.isOver
        && (!$0.isTrip || !Set($0.visitors).isDisjoint(with: people))
    }?.place ?? datelinePlace
  }

  /// "Earlier, Ruto arrived for the summit": to where the text is.
  private func readBareArrival(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ limit: Int
  ) -> Bool {
    let isFor = (next..<min(limit, next + 7)).contains { index in
      (view.key(index) == "for" || view.key(index) == "to")
        && (index + 1..<index + 7).contains { Triggers.noun(view.key($0)) != nil }
    }
    guard !people.isEmpty,
      isFor || next == limit || view.time(at: next) != nil || view.time(at: next + 1) != nil,
      let place = placeOfStory(for: people), !isHome(place, for: people)
    else { return false }
    mention.place = place
    mention.placeIsInherited = true
    return true
  }

  /// "arrived | Beijing on Wednesday", as some agencies write.
  private func bareGoal(of arrival: EventMention, at token: Int) -> PlaceArgument? {
    guard ArrivalWords.all.contains(view.key(arrival.trigger.lowerBound)), !arrival.visitors.isEmpty,
      view.mention(at: token)?.isPossessive == false
    else { return nil }
    return view.place(at: token)
  }

  /// "landed here", "flew there".
  func placeAdverb(at token: Int) -> PlaceArgument? {
    view.key(token) == "here" || view.key(token) == "there" ? view.place(at: token) : nil
  }

  mutating func readVisiting(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    guard !group.isPassive else { return false }
    mention.visitors = people
    let limit = clauseEnd(from: next, in: range)
    if ReachingVerbs.all.contains(view.key(group.head)) {
      // "reached a deal in Vienna": no place.
      let object = (next..<max(next, min(limit, next + 5))).prefix { view.word($0) != .preposition }
      guard
        object.isEmpty || object.contains(where: { view.place(at: $0) != nil || view.time(at: $0) != nil })
      else { return false }
    }
    let antecedent = objectBeforeRelative(of: group, in: range)
    if let object = antecedent ?? view.group(startingAt: next, to: limit),
      antecedent != nil || view.mention(at: next)?.isPossessive == false
    {
      guard antecedent != nil || view.form(at: next) != .pronoun else { return false }
      mention.kind = .meeting
      // "told visiting President Macron": the object is the guest.
      let isGuest = group.isGerund && SayingVerbs.all.contains(view.key(group.head - 1))
      if isGuest {
        mention.visitors = []
        mention.participants = people + object.people
      } else {
        mention.hosts = object.people
      }
      mention.peopleTokens.append(object.tokens)
      setPlace(
        view.place(
          after: max(next, object.tokens.upperBound), to: limit, prepositions: Prepositions.location),
        of: &mention)
      if isGuest { addJourney(of: object.people, to: people, told: mention) }
      if let place = mention.place, !people.isEmpty, !isGuest, !isHome(place, for: people) {
        // "visited Brezhnev in Moscow": a journey as well.
        var journey = mention
        journey.kind = .trip
        journey.hosts = []
        onwards.append(journey)
      }
      return true
    }
    if let seat = seatOfOrganisation(at: next, to: limit), !people.isEmpty {
      setPlace(seat, of: &mention)
      return !isHome(seat.place, for: people)
    }
    if let object = directPlace(after: next, to: limit) ?? placeOfSite(after: next, to: limit)
      ?? placeBeforeRelative(group.start, in: range)
    {
      setPlace(object, of: &mention)
      return !isHome(object.place, for: people)
    }
    if hasNoObject(next), !people.isEmpty,
      group.mood == .planned && !namesPlace(before: group.start, in: range)
        || group.mood == .asserted && !group.isPresent,
      let told = mentions[ofSentence].last ?? mentions[recent(1)].last, told.isTrip, told.visitors != people,
      let place = told.place
    {
      // "Trudeau visited Malta in 2021; Harper had visited in 2010."
      mention.place = place
      mention.placeTokens = told.placeTokens
      mention.placeIsInherited = true
      return !isHome(place, for: people)
    }
    guard view.word(next) == .article, let place = placeOfObject(after: next, to: limit), !people.isEmpty
    else { return false }
    setPlace(place, of: &mention)
    if let other = secondObject(after: place.tokens.upperBound, in: range), !isHome(other.place, for: people),
      !CountryIdentity.areSame(other.place.country, place.place.country)
    {
      addOnward(from: mention, to: other)
    }
    return !isHome(place.place, for: people)
  }

  /// "In Brussels, Tusk said | Erdogan will visit next week": no longer where the sentence before was.
  private func namesPlace(before verb: Int, in range: Range<Int>) -> Bool {
    (range.lowerBound..<max(range.lowerBound, verb)).contains { view.place(at: $0) != nil }
  }

  /// "visited | in 2010", "visited | last year", with no word of what.
  private func hasNoObject(_ next: Int) -> Bool {
    guard let time = view.time(at: next) ?? (view.word(next) == .preposition ? view.time(at: next + 1) : nil)
    else { return false }
    let end = view.times[time].tokens.upperBound
    switch view.word(end) {
    case .and, .but, .subordinator, .relative, .preposition, .to: return true
    default:
      return end >= view.document.sentences[sentence].tokens.upperBound || view.tokens[end].kind == .mark
    }
  }

  /// "will see an orphanage in Tanzania": a sight of a foreign country, which one is shown there.
  mutating func readSight(_ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>)
    -> Bool
  {
    let limit = clauseEnd(from: next, in: range)
    guard view.word(next) == .article, !people.isEmpty, let place = placeOfObject(after: next, to: limit),
      (next + 1..<place.tokens.lowerBound).contains(where: { SoilWords.visited.contains(view.key($0)) }),
      !isHome(place.place, for: people)
    else { return false }
    mention.kind = .trip
    mention.visitors = people
    mention.participants = []
    setPlace(place, of: &mention)
    if let other = secondObject(after: place.tokens.upperBound, in: range), !isHome(other.place, for: people)
    {
      addOnward(from: mention, to: other)
    }
    return true
  }

  private mutating func addOnward(from mention: EventMention, to place: PlaceArgument) {
    var onward = mention
    setPlace(place, of: &onward)
    onwards.append(onward)
  }

  /// "an orphanage in Tanzania | and a school in Mozambique"
  private func secondObject(after token: Int, in range: Range<Int>) -> PlaceArgument? {
    guard view.word(token) == .and, view.word(token + 1) == .article else { return nil }
    return placeOfObject(after: token + 1, to: clauseEnd(from: token + 1, in: range))
  }

  /// "visited a factory in Lyon", "the headquarters of the European Union in Brussels".
  private func placeOfObject(after token: Int, to limit: Int) -> PlaceArgument? {
    for index in token + 1..<max(token + 1, min(limit, token + 12)) {
      if view.key(index) == "in" || view.key(index) == "at" {
        return view.place(after: index, to: limit, prepositions: Prepositions.inside, reach: 8)
      }
      switch view.word(index) {
      case .article, .and, nil: break
      case .preposition where view.key(index) == "of": break
      default: return nil
      }
      if view.isBreak(index) { return nil }
    }
    return nil
  }

  /// "London, which he reached in July".
  private func placeBeforeRelative(_ token: Int, in range: Range<Int>) -> PlaceArgument? {
    var index = token - 1
    while index > range.lowerBound, index > token - 6, view.key(index) != "which" { index -= 1 }
    return view.key(index) == "which" ? view.place(at: view.lastWord(before: index)) : nil
  }

  mutating func readLeaving(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.visitors = people
    let limit = clauseEnd(from: next, in: range)
    // "left Moscow out of the deal", "left the door open to Moscow"
    if let object = view.place(at: next), view.key(object.tokens.upperBound) == "out" { return false }
    if view.word(next) == .article, IdleObjects.left.contains(view.key(next + 1)) { return false }
    let goal = departureGoal(after: next, to: limit)
    let origin =
      directPlace(after: next, to: limit)
      ?? view.place(after: next, to: limit, prepositions: Prepositions.origin, reach: 8)
    let isFromHome = !people.isEmpty && people.allSatisfy { view.person($0).country == nil } && goal != nil
    if let origin, !isFromHome, !isHome(origin.place, for: people) {
      if let goal, !people.isEmpty, !isHome(goal.place, for: people),
        goal.place.country != origin.place.country
      {
        // "left Seoul for Beijing": one journey ends and the next begins.
        var onward = mention
        setPlace(goal, of: &onward)
        onward.timeRole = .starts
        onwards.append(onward)
      }
      setPlace(origin, of: &mention)
      mention.form = .definite
      mention.timeRole = .ends
      return !people.isEmpty
    }
    if let goal {
      // "leaves on a visit to Norway": the noun tells of it.
      if (next..<max(next, goal.tokens.lowerBound)).contains(where: {
        Triggers.noun(view.key($0))?.kind == .trip
      }) {
        return false
      }
      setPlace(goal, of: &mention)
      if isHome(goal.place, for: people) { return readReturn(&mention, next, limit) }
      mention.timeRole = .starts
      return true
    }
    if let origin, isHome(origin.place, for: people), hasTime(next..<max(next, limit)) {
      return startsJourney(&mention, people)
    }
    return startsPlannedJourney(&mention, people, next) || endsJourney(&mention, people, next, range)
  }

  /// "will visit Fiji next week. She leaves on Monday": the start of the journey that is planned, of which no day was
  /// told yet.
  private func startsPlannedJourney(_ mention: inout EventMention, _ people: [Int], _ next: Int) -> Bool {
    let opens = view.isAdverb(next) || view.word(next) == .preposition
    guard let time = view.time(at: next) ?? (opens ? view.time(at: next + 1) : nil),
      view.times[time].isOneDay,
      !people.isEmpty,
      let journey = mentions[recent(Self.memoryOfJourneys)].last(where: { $0.isTrip && $0.visitors == people }
      ),
      journey.status == .planned, journey.sentence < sentence, let place = journey.place,
      journey.times.allSatisfy({ view.days(of: $0).isOpen || !view.times[$0.expression].isOneDay })
    else { return false }
    (mention.place, mention.placeIsInherited) = (place, true)
    mention.form = .definite
    mention.timeRole = .starts
    mention.status = .planned
    return true
  }

  /// How many sentences back a journey is looked for that somebody leaves on.
  private static let memoryOfJourneys = 12

  /// "Nakasone, who leaves Tokyo on Wednesday", after his visit to Washington was told of: the start of that journey.
  private func startsJourney(_ mention: inout EventMention, _ people: [Int]) -> Bool {
    guard !people.isEmpty, mentions[recent(3)].contains(where: { $0.isTrip && $0.visitors == people }) else {
      return false
    }
    mention.form = .definite
    mention.timeRole = .starts
    return true
  }

  /// "He is due to leave on Thursday", after he was told to have arrived: the end of that journey.
  private func endsJourney(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>
  ) -> Bool {
    let opens = view.isAdverb(next) || view.word(next) == .preposition
    guard let time = view.time(at: next) ?? (opens ? view.time(at: next + 1) : nil),
      view.times[time].weekday != nil || view.times[time].day != nil, !people.isEmpty,
      let journey = mentions[recent(3)].last(where: {
        $0.isTrip && $0.visitors == people && $0.timeRole != .ends
      }),
      journey.status == .occurred || journey.status == .planned && journey.sentence == sentence,
      let place = journey.place, !isHome(place, for: people)
    else { return false }
    mention.place = place
    mention.placeIsInherited = true
    mention.form = .definite
    mention.timeRole = .ends
    return true
  }

  /// "left for Oman", "departed on Friday for a short stop in Papua New Guinea".
  private func departureGoal(after token: Int, to limit: Int) -> PlaceArgument? {
    if let goal = view.place(after: token, to: limit, prepositions: Prepositions.departureGoal, reach: 12) {
      return goal
    }
    // "left Oslo on Tuesday to attend a wedding in Madrid"
    if let purpose = (token..<max(token, limit)).first(where: {
      view.word($0) == .to && AttendingVerbs.all.contains(view.key($0 + 1))
    }), let place = view.place(after: purpose + 2, to: limit, prepositions: Prepositions.inside) {
      return place
    }
    guard let stop = (token..<max(token, limit)).first(where: { view.key($0) == "for" }),
      stop == token || view.time(at: stop - 1) != nil || view.place(at: stop - 1) != nil,
      let place = view.place(after: stop, to: limit, prepositions: Prepositions.location, reach: 10),
      (stop..<place.tokens.lowerBound).contains(where: { StayWords.all.contains(view.key($0)) })
    else { return nil }
    return place
  }

  mutating func readStay(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>
  ) -> Bool {
    // "stayed away from the summit", "remain committed to work with partners in the region"
    guard view.key(next) != "away", !view.endsInED(next) else { return false }
    mention.visitors = people
    let limit = clauseEnd(from: next, in: range)
    guard
      let place = view.place(after: next, to: limit, prepositions: Prepositions.location, reach: 14)
    else {
      // "He stayed until the 22nd."
      guard hasTime(next..<limit), !people.isEmpty else { return false }
      mention.form = .definite
      return view.key(mention.trigger.lowerBound) != "spent"
        && view.key(mention.trigger.lowerBound) != "spend"
    }
    setPlace(place, of: &mention)
    let company = people.isEmpty ? nil : company(inStay: next..<limit)
    let people = people + (company?.people ?? [])
    if areOfSeveralCountries(people) {
      guard !EventCriteria.isToRegion(place.place) else { return false }
      if let company { mention.peopleTokens.append(company.tokens) }
      // Two leaders who spend days in one place spend them together.
      mention.kind = .meeting
      mention.participants = people
      mention.visitors = []
      return true
    }
    return !isHome(place.place, for: people)
  }

  /// "spent two days | with Eisenhower | at Camp David"
  private func company(inStay span: Range<Int>) -> PersonGroup? {
    guard let with = span.first(where: { view.key($0) == "with" }),
      !(span.lowerBound..<with).contains(where: { view.isBreak($0) || Triggers.noun(view.key($0)) != nil }),
      with == span.lowerBound || view.time(at: with - 1) != nil || view.place(at: with - 1) != nil,
      let company = view.group(startingAt: with + 1, to: span.upperBound),
      view.mention(at: company.tokens.upperBound - 1)?.isPossessive == false
    else { return nil }
    return company
  }

  mutating func readBringing(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    let limit = clauseEnd(from: next, in: range)
    let isInvitation = InvitationWords.verbs.contains(view.key(group.head))
    let isDispatch =
      DispatchWords.all.contains(view.key(group.head))
      && people.contains { view.person($0).rank != nil || view.person($0).role != nil }
    if group.isPassive, isInvitation || isDispatch {
      // "was invited (back) to Seoul", "will be dispatched to New Caledonia"
      mention.visitors = people
      let reach = isInvitation ? 8 : 4
      guard let goal = view.place(after: next, to: limit, prepositions: Prepositions.goal, reach: reach)
      else { return false }
      setPlace(goal, of: &mention)
      if isInvitation { mention.status = .proposed }
      return !isHome(goal.place, for: people)
    }
    if group.isPassive, !people.isEmpty, view.word(next) == .to, let goal = view.place(at: next + 1) {
      // "was whisked to Paris"
      mention.visitors = people
      setPlace(goal, of: &mention)
      return !isHome(goal.place, for: people)
    }
    let first = view.key(next) == "together" ? next + 1 : next
    if group.isPassive, first > next {
      return !isByThing(first, limit) && bringTogether(&mention, people, first, limit)
    }
    guard let object = view.group(startingAt: first, to: limit) else { return false }
    if first > next || view.key(object.tokens.upperBound) == "together", !people.isEmpty {
      mention.peopleTokens.append(object.tokens)
      return bringTogether(&mention, object.people + people, object.tokens.upperBound, limit)
    }
    if people.isEmpty { gather(object, at: next, to: limit) }
    guard
      let goal = view.place(
        after: object.tokens.upperBound, to: limit, prepositions: Prepositions.goal, reach: 6)
    else { return false }
    mention.visitors = object.people
    mention.peopleTokens = [object.tokens]
    if !isInvitation, view.mention(at: object.tokens.lowerBound)?.form == .pronoun,
      let trip = mentions[ofSentence].last(where: { $0.isTrip && !$0.visitors.isEmpty })
    {
      // "visits Japan on a tour that will also take him to China"
      mention.visitors = trip.visitors
    }
    setPlace(goal, of: &mention)
    if isInvitation {
      mention.status = .proposed
      mention.hosts = people
    }
    return !isHome(goal.place, for: object.people)
  }

  /// "were brought together | by shared concerns": what only makes friends of them.
  private func isByThing(_ start: Int, _ limit: Int) -> Bool {
    (start..<max(start, limit)).contains {
      view.word($0) == .by && ($0 + 1..<$0 + 5).contains { BondNouns.all.contains(view.key($0)) }
    }
  }

  /// "brought A and B together in Doha", "were brought together": a meeting, in which who brings them takes part.
  private func bringTogether(_ mention: inout EventMention, _ people: [Int], _ next: Int, _ limit: Int)
    -> Bool
  {
    guard people.count > 1 else { return false }
    mention.kind = .meeting
    mention.participants = people
    setPlace(view.place(after: next, to: limit, prepositions: Prepositions.location), of: &mention)
    return true
  }

  /// "The summit took the two leaders to …", "which was to bring together …": whom a meeting brings takes part.
  private mutating func gather(_ object: PersonGroup, at token: Int, to limit: Int) {
    guard
      let index = ofSentence.last(where: { !mentions[$0].isTrip && mentions[$0].form != .verb }),
      mentions[index].trigger.upperBound <= token
    else { return }
    for person in object.people where !mentions[index].participants.contains(person) {
      mentions[index].participants.append(person)
    }
    mentions[index].peopleTokens.append(object.tokens)
    for word in object.tokens.upperBound..<max(object.tokens.upperBound, limit)
    where view.key(word) == "guest" && view.key(word + 1) == "of" {
      guard let host = view.group(startingAt: word + 2, to: limit) else { continue }
      mentions[index].hosts = host.people
      mentions[index].peopleTokens.append(host.tokens)
    }
    if mentions[index].place == nil {
      let goal = view.place(
        after: object.tokens.upperBound, to: limit, prepositions: Prepositions.goal, reach: 6)
      mentions[index].place = goal?.place
      mentions[index].placeTokens = goal?.tokens
    }
  }
}

/// Objects with which a verb tells of no journey and no meeting.
enum IdleObjects {
  /// "met the demands of the opposition"
  static let met: WordSet = """
    challenge challenges commitments condition conditions costs criteria deadline deadlines demand demands expectations
    goal goals match moment needs objectives obligations requirement requirements standards target targets terms threat
    threats threshold
    """
  /// "met despite threats": what begins no object.
  static let circumstances: WordSet = "despite without notwithstanding"
  /// "left the door open to Moscow"
  static let left: WordSet = "door matter question issue decision choice impression way"
}

/// What makes friends of people without a meeting: "brought together by shared concerns".
enum BondNouns {
  static let all: WordSet = """
    concern concerns interest interests values history fear fears need needs hatred enmity love faith fate belief
    beliefs ideals cause causes adversity circumstances geography
    """
}

/// Verbs of coming to a place, or to anything else.
enum ReachingVerbs {
  static let all: WordSet = "reach reaches reached reaching enter enters entered entering"
}
