import Gazetteer
import TimelineModel

extension EventFinder {
  /// "Merkel said in Beijing on Friday", of a journey to China that was told before: she was there then. "Mousavi
  /// told a news conference in Damascus": so was he, whatever was told.
  func readStayOfSpeaker(_ preposition: Int, at token: Int, in range: Range<Int>) {
    guard view.mentionIndex(at: token) != nil, let verb = statement(before: preposition, in: range),
      let place = view.place(at: token), place.place.country != nil,
      let speaker = view.group(endingAt: view.beforeAuxiliaries(verb - 1), from: range.lowerBound),
      speaker.people.count == 1, !isHome(place.place, for: speaker.people)
    else { return }
    let isTold = mentions.suffix(Self.memory).contains { journey in
      journey.isTrip && journey.count == nil && journey.visitors.contains(speaker.people[0])
        && CountryIdentity.areSame(journey.place?.country, place.place.country)
    }
    // "told a | Tokyo reception"
    let after = place.tokens.upperBound
    let audience = token == preposition ? after..<min(after + 2, range.upperBound) : verb + 1..<preposition
    guard isTold || isPress(audience, speaker.people[0]) else { return }
    var stay = EventMention(
      kind: .trip, form: isTold ? .definite : .verb, sentence: sentence,
      trigger: preposition..<place.tokens.upperBound)
    stay.visitors = speaker.people
    stay.peopleTokens = [speaker.tokens]
    setPlace(place, of: &stay)
    if let day = view.times(in: verb + 1..<preposition).first?.index ?? dayOfStatement(after: place),
      isUsable(view.times[day])
    {
      stay.times = [EventMention.Time(expression: day, role: .on)]
    } else {
      stay.isCurrent = datelinePlace != nil
    }
    if isTold { mentions.append(stay) } else { stays.append(stay) }
  }

  /// Adds where speakers were of whom the sentence tells nothing else.
  func addStaysOfSpeakers() {
    for stay in stays where !isToldElsewise(stay) { mentions.append(stay) }
    if !stays.isEmpty { stays.removeAll() }
  }

  /// Whether the sentence tells more of whoever stays there than the part of the world he travels in.
  func isToldElsewise(_ stay: EventMention) -> Bool {
    mentions[ofSentence].contains { mention in
      !Set(mention.people + mention.visitors).isDisjoint(with: stay.visitors)
        && !(mention.isTrip && EventCriteria.isToRegion(mention.place))
    }
  }

  /// "told a news conference | in": a minister or more who stands before those to whom it is said.
  private func isPress(_ audience: Range<Int>, _ speaker: Int) -> Bool {
    let person = view.person(speaker)
    return person.country != nil && !person.isPrivate && isOfGovernment(speaker)
      && audience.contains { AudienceWords.press.contains(view.key($0)) }
  }

  /// Whether somebody is a minister or more.
  func isOfGovernment(_ person: Int) -> Bool { view.person(person).rank.map { $0 <= 2 } ?? false }

  /// "told reporters | in", "said on Thursday | in": the verb of saying right before a place.
  private func statement(before preposition: Int, in range: Range<Int>) -> Int? {
    var index = preposition - 1
    while index > range.lowerBound, preposition - index < 6 {
      if view.isOf(.statement, index) { return index }
      guard
        view.time(at: index) != nil || view.word(index) == .preposition || view.word(index) == .article
          || AudienceWords.press.contains(view.key(index))
      else { return nil }
      index -= 1
    }
    return nil
  }

  /// "in Beijing | on Friday"
  private func dayOfStatement(after place: PlaceArgument) -> Int? {
    let end = place.tokens.upperBound
    return view.time(at: end) ?? (view.word(end) == .preposition ? view.time(at: end + 1) : nil)
  }
}
