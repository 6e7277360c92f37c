import Gazetteer
import TimelineModel

/// Days of a journey told place by place: "In London, from 28 to 30 January, I will attend …".
extension EventFinder {
  /// Whether a sentence goes on with "In" and a place.
  func opensWithStop(_ range: Range<Int>) -> Bool {
    view.key(range.lowerBound) == "in" && view.mention(at: range.lowerBound + 1) != nil
  }

  /// Reads the place and the days at the head of a sentence as those of a trip that was told before.
  mutating func readItinerary(_ range: Range<Int>) {
    guard opensWithStop(range), let place = view.place(at: range.lowerBound + 1) else { return }
    var index = place.tokens.upperBound
    if view.isComma(index) { index += 1 }
    while view.word(index) == .preposition { index += 1 }
    guard index < range.upperBound, let time = view.time(at: index), view.times[time].kind == .date else {
      return
    }
    index = view.times[time].tokens.upperBound
    if view.isComma(index) { index += 1 }
    guard let subject = view.group(startingAt: index, to: range.upperBound),
      mentions.contains(where: { trip in
        trip.isTrip && trip.visitors.contains(where: subject.people.contains)
          && CountryIdentity.areSame(trip.place?.country, place.place.country)
      })
    else { return }
    var stay = EventMention(
      kind: .trip, form: .definite, sentence: sentence, trigger: range.lowerBound..<place.tokens.upperBound)
    stay.visitors = subject.people
    stay.peopleTokens = [subject.tokens]
    setPlace(place, of: &stay)
    guard !isHome(place.place, for: stay.visitors) else { return }
    mentions.append(stay)
  }
}
