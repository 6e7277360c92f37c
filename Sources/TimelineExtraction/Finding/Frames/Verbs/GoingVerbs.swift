import Gazetteer
import TimelineModel

/// Verbs of going and of coming back.
extension EventFinder {
  func readGoing(
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
    // "go ahead with a trip to Oslo"
    if view.key(next) == "ahead" { return false }
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
      mention.inherit(place)
      mention.placeTokens = last.placeTokens
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
      let told = mentions[recent(1)].last { $0.place?.country != nil }?.place
      if let here = told ?? datelinePlace, !isHome(here, for: people) {
        mention.inherit(here)
      }
      return true
    }
    let to = view.key(next) == "on" ? next + 1 : next
    if view.word(to) == .to, let place = placeOfGathering(after: to + 1, to: limit) {
      setPlace(place, of: &mention)
      return !isHome(place.place, for: people)
    }
    if view.key(next) == "abroad" {
      return !people.isEmpty && !group.isPresent
    }
    return false
  }

  /// "go to | a meeting in Oslo", "flew to a funeral in Riyadh", "travels to the summit in Madrid"
  private func placeOfGathering(after token: Int, to limit: Int) -> PlaceArgument? {
    guard view.word(token) == .article || view.word(token) == .possessive,
      let place = placeOfObject(after: token, to: limit),
      (token..<place.tokens.lowerBound).contains(where: {
        Triggers.noun(view.key($0)).map { $0.kind != .trip } ?? CeremonyWords.all.contains(view.key($0))
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
  func readReturn(_ mention: inout EventMention, _ next: Int, _ limit: Int) -> Bool {
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
}
