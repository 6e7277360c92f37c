import Gazetteer
import TimelineModel

/// Days of a journey told place by place: "In Oslo, from 2 to 4 May, I will speak …".
extension EventFinder {
  /// Whether a sentence goes on with "In" and a place, or with a place and a bracket.
  func opensWithStop(_ range: Range<Int>) -> Bool {
    guard view.key(range.lowerBound) != "in" else { return view.mention(at: range.lowerBound + 1) != nil }
    return view.mention(at: range.lowerBound).map { view.key($0.tokens.upperBound) == "(" } ?? false
  }

  /// "Japan (5-7 November): He will meet the emperor": where the tour goes next.
  private func readStopLine(_ range: Range<Int>) {
    guard let named = view.mentionIndex(at: range.lowerBound),
      let end = view.endOfBracket(at: view.names.mentions[named].tokens.upperBound), end < range.upperBound,
      view.key(end) == ":", let place = view.place(at: range.lowerBound), place.place.country != nil,
      (place.tokens.upperBound..<end).contains(where: { view.time(at: $0) != nil }),
      let tour = mentions.last(where: { $0.isTrip && $0.count == nil && !$0.visitors.isEmpty }),
      sentence - tour.sentence <= 12, !isHome(place.place, for: tour.visitors)
    else { return }
    var stop = EventMention(kind: .trip, form: .indefinite, sentence: sentence, trigger: place.tokens)
    stop.visitors = tour.visitors
    stop.status = tour.status
    stop.isStop = true
    setPlace(place, of: &stop)
    mentions.append(stop)
    stopOfLine = mentions.count - 1
  }

  /// Sets what a line of an itinerary tells into its stop: "China (8-10 November): Talks with Xi".
  func placeInStop(_ range: Range<Int>) {
    guard let stop = stopOfLine, range.contains(stop) else { return }
    for index in range
    where index != stop && mentions[index].trigger.lowerBound > mentions[stop].trigger.upperBound {
      if mentions[index].status == .occurred, mentions[index].form != .verb || mentions[index].isPresent {
        mentions[index].status = mentions[stop].status
      }
      guard !mentions[index].hasPosition else { continue }
      mentions[index].relations.append(
        EventMention.Relation(
          kind: .during, other: .mention(stop), tokens: mentions[stop].trigger,
          rule: "in the course of the trip"))
    }
  }

  /// Reads the place and the days at the head of a sentence as those of a trip that was told before.
  func readItinerary(_ range: Range<Int>) {
    stopOfLine = nil
    readStopLine(range)
    guard view.key(range.lowerBound) == "in", let place = view.place(at: range.lowerBound + 1) else { return }
    var index = place.tokens.upperBound
    if view.isComma(index) { index += 1 }
    while view.word(index) == .preposition { index += 1 }
    var days: [EventMention.Time] = []
    if index < range.upperBound, let time = view.time(at: index) {
      // "In Israel, in 1973, he said"
      guard view.times[time].kind == .date, view.times[time].value.utf8.count > 4 else { return }
      index = view.times[time].tokens.upperBound
      if view.isComma(index) { index += 1 }
    } else {
      let times = view.times(in: index..<max(index, range.upperBound)).map(\.index).filter {
        view.times[$0].kind == .date
      }
      guard times.count == 1 else { return }
      days = [EventMention.Time(expression: times[0], role: .on)]
    }
    guard let subject = view.group(startingAt: index, to: range.upperBound),
      let trip = mentions[recent(12)].last(where: { trip in
        trip.isTrip && trip.visitors.contains(where: subject.people.contains)
          && CountryIdentity.areSame(trip.place?.country, place.place.country)
      }), days.isEmpty || isLeg(trip)
    else { return }
    var stay = EventMention(
      kind: .trip, form: .definite, sentence: sentence, trigger: range.lowerBound..<place.tokens.upperBound)
    stay.visitors = subject.people
    stay.status = trip.status
    stay.peopleTokens = [subject.tokens]
    stay.times = days
    setPlace(place, of: &stay)
    guard !isHome(place.place, for: stay.visitors) else { return }
    mentions.append(stay)
  }

  /// "will visit Fiji and New Zealand from 10 to 16 December": a journey to one of several states that are told
  /// together, whose own days are told elsewhere.
  private func isLeg(_ trip: EventMention) -> Bool {
    mentions[recent(12)].contains {
      $0.isTrip && $0.trigger == trip.trigger
        && !CountryIdentity.areSame($0.place?.country, trip.place?.country)
    }
  }
}
