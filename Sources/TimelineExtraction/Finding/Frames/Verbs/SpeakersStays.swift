import Gazetteer
import TimelineModel

extension EventFinder {
  /// "Merkel said in Beijing on Friday", of a journey to China that was told before: she was there then.
  mutating func readStayOfSpeaker(_ preposition: Int, in range: Range<Int>) {
    guard let place = view.place(at: preposition + 1), place.place.country != nil,
      let verb = statement(before: preposition, in: range),
      let speaker = view.group(endingAt: view.beforeAuxiliaries(verb - 1), from: range.lowerBound),
      speaker.people.count == 1, !isHome(place.place, for: speaker.people),
      mentions.suffix(Self.memory).contains(where: { journey in
        journey.isTrip && journey.count == nil && journey.visitors.contains(speaker.people[0])
          && CountryIdentity.areSame(journey.place?.country, place.place.country)
      })
    else { return }
    var stay = EventMention(
      kind: .trip, form: .definite, sentence: sentence, trigger: preposition..<place.tokens.upperBound)
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
    mentions.append(stay)
  }

  /// "told reporters | in", "said on Thursday | in": the verb of saying right before a place.
  private func statement(before preposition: Int, in range: Range<Int>) -> Int? {
    var index = preposition - 1
    while index > range.lowerBound, preposition - index < 6 {
      if SayingVerbs.statements.contains(view.key(index)) { return index }
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
