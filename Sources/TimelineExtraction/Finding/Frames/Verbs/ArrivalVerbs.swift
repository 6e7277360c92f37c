import Gazetteer
import TimelineModel

/// Verbs of arriving, with where somebody comes from.
extension EventFinder {
  func readArrival(
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
  func seatOfOrganisation(at token: Int, to limit: Int) -> PlaceArgument? {
    let first = view.word(token) == .article ? token + 1 : token
    guard let mention = view.mention(at: first), case .organisation = mention.referent else { return nil }
    return view.place(
      after: mention.tokens.upperBound, to: limit, prepositions: Prepositions.inside, reach: 4)
  }

  /// "arrived in Montevideo | from Brazil", "landed in London on Sunday on a flight from Washington": a journey to
  /// there has ended.
  private func addStopBefore(_ arrival: EventMention, _ goal: PlaceArgument, to limit: Int) {
    let people = arrival.visitors
    guard !people.isEmpty, people.allSatisfy({ view.person($0).country != nil }),
      let from = origin(after: goal.tokens.upperBound, to: limit), let origin = view.place(at: from + 1),
      view.mention(at: from + 1)?.isPossessive == false, let state = origin.place.country,
      !isHome(origin.place, for: people), !CountryIdentity.areSame(state, goal.place.country)
    else { return }
    addStop(at: origin, before: arrival)
  }

  private func addStop(at origin: PlaceArgument, before arrival: EventMention) {
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
  func readOrigin(
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
    mention.inherit(place)
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
}
