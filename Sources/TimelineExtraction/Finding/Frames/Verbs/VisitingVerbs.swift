import Gazetteer
import TimelineModel

/// Verbs whose object is the place, or whom somebody visits.
extension EventFinder {
  func readVisiting(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    guard !group.isPassive else { return false }
    mention.visitors = people
    let limit = clauseEnd(from: next, in: range)
    if ReachingVerbs.all.contains(view.key(group.head)) {
      // "reached a deal in Vienna": no place.
      let object = (next..<max(next, min(limit, next + 5))).prefix { view.word($0) != .preposition }
      guard !object.contains(where: { ReachingVerbs.things.contains(view.key($0)) }) else { return false }
    }
    let antecedent = objectBeforeRelative(of: group, in: range)
    if let object = antecedent ?? view.group(startingAt: next, to: limit),
      antecedent != nil || view.mention(at: next)?.isPossessive == false
    {
      guard antecedent != nil || view.form(at: next) != .pronoun else { return false }
      mention.kind = .meeting
      // "told visiting President Macron": the object is the guest.
      let isGuest = group.isGerund && view.isOf(.saying, group.head - 1)
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
      let told = mentions[ofSentence].last ?? mentions[recent(1)].last ?? onlyJourneys, told.isTrip,
      told.visitors != people, let place = told.place
    {
      // "Trudeau visited Malta in 2021; Harper had visited in 2010."
      mention.inherit(place)
      mention.placeTokens = told.placeTokens
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

  /// The last of the journeys told shortly before, where they all go to one country.
  private var onlyJourneys: EventMention? {
    let journeys = mentions[recent(8)].filter { $0.isTrip && $0.place != nil }
    guard let last = journeys.last,
      journeys.allSatisfy({
        CountryIdentity.areSame($0.place?.country, last.place?.country)
      })
    else { return nil }
    return last
  }

  /// "In Brussels, Tusk said | Erdogan will visit next week": no longer where the sentence before was.
  private func namesPlace(before verb: Int, in range: Range<Int>) -> Bool {
    (range.lowerBound..<max(range.lowerBound, verb)).contains { view.place(at: $0) != nil }
  }

  /// "visited | in 2010", "visited | last year", "visited | as minister in 2010", with no word of what.
  private func hasNoObject(_ next: Int) -> Bool {
    var next = next
    if view.key(next) == "as" {
      let office = (next + 1..<next + 5).prefix {
        view.time(at: $0) == nil && view.tokens[safe: $0]?.kind == .word
      }
      next = office.upperBound
    }
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
  func readSight(_ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>)
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

  private func addOnward(from mention: EventMention, to place: PlaceArgument) {
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
  func placeOfObject(after token: Int, to limit: Int) -> PlaceArgument? {
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
}

/// Verbs of coming to a place, or to anything else.
enum ReachingVerbs {
  static let all: WordSet = "reach reaches reached reaching enter enters entered entering"
  static let things: WordSet = """
    deal deals agreement agreements accord accords compromise consensus conclusion conclusions decision verdict
    settlement understanding truce ceasefire pact point stage level goal target limit race politics office talks
    negotiations phase period contract contest
    """
}
