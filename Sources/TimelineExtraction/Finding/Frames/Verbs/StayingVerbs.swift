import Gazetteer
import TimelineModel

/// Verbs of staying, and of bringing somebody somewhere or people together.
extension EventFinder {
  func readStay(
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
    // "She will stay in Turkey | until Friday.": the end of the journey that is told of.
    let end = place.tokens.upperBound
    if view.key(end) == "until" || view.key(end) == "till", view.time(at: end + 1) != nil {
      mention.form = .definite
    }
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

  func readBringing(
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
  private func gather(_ object: PersonGroup, at token: Int, to limit: Int) {
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

/// What makes friends of people without a meeting: "brought together by shared concerns".
enum BondNouns {
  static let all: WordSet = """
    concern concerns interest interests values history fear fears need needs hatred enmity love faith fate belief
    beliefs ideals cause causes adversity circumstances geography
    """
}
