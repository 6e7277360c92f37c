import TimelineModel

extension DocumentLinker {
  /// The meetings that took place on a trip: who travelled took part, the places agree, and so do the days.
  func journeys(days: [DateBounds]) -> [(meeting: Int, trip: Int)] {
    let trips = events.indices.filter { events[$0].isTrip && events[$0].count == nil }
    var found: [(meeting: Int, trip: Int)] = []
    for (index, meeting) in events.enumerated()
    where !meeting.isTrip && meeting.kind != .call && meeting.count == nil && !isImplied(meeting) {
      var best: (trip: Int, distance: Int)?
      let people = meeting.people
      let possible = trips.filter { isOn(meeting, of: people, events[$0]) }
      for candidate in possible where agree(days[index], days[candidate]) {
        let distance = distance(meeting, events[candidate])
        guard distance <= 3 || possible.count == 1 || !days[index].isOpen && !days[candidate].isOpen else {
          continue
        }
        if best == nil || distance < best!.distance { best = (candidate, distance) }
      }
      if let best { found.append((index, best.trip)) }
    }
    return found
  }

  /// Whether the text speaks of it only as the one before another: "their first meeting in four years".
  private func isImplied(_ event: DraftEvent) -> Bool {
    event.mentions.allSatisfy { mentions[$0].form == .elliptical && mentions[$0].times.isEmpty }
  }

  /// "met on the sidelines of the summit": where the summit was.
  func sidelinePlace(of meeting: DraftEvent) -> PlaceMention? {
    for mention in meeting.mentions {
      for relation in mentions[mention].relations where relation.kind == .during {
        guard case .mention(let other) = relation.other, let frame = eventOf[other], !events[frame].isTrip
        else { continue }
        return events[frame].place
      }
    }
    return nil
  }

  /// The place of a meeting of which none is told: where the trip went that its traveller was told to be on.
  func narrativePlace(of meeting: DraftEvent) -> PlaceMention? {
    guard meeting.place?.country == nil, meeting.kind != .call, meeting.count == nil, !isOver(meeting),
      !EventCriteria.isToRegion(meeting.place),
      let first = meeting.mentions.first
    else {
      return nil
    }
    let sentence = mentions[first].sentence
    let people = meeting.people
    var best: (place: PlaceMention, sentence: Int)?
    var rivals: Set<Int> = []
    for index in trips(of: people) {
      let trip = events[index]
      guard let place = trip.place, agree(meeting.days, trip.days),
        !(meeting.status == .planned && (isOver(trip) || hasLeft(trip) || isPast(trip))),
        !(meeting.status == .occurred && trip.status == .planned), !goesOn(after: trip)
      else { continue }
      for mention in trip.mentions {
        let told = mentions[mention].sentence
        guard
          told < sentence
            || told == sentence && mentions[mention].trigger.lowerBound < mentions[first].trigger.lowerBound,
          sentence - told <= 4, best == nil || told >= best!.sentence
        else { continue }
        if best?.sentence == told, best?.place.country != place.country {
          rivals.insert(told)
        } else {
          rivals.remove(told)
        }
        best = (place, told)
      }
    }
    // "to Germany and Slovakia": where of the two is not told.
    guard let best, meeting.status == .occurred || !rivals.contains(best.sentence) else { return nil }
    return best.place
  }

  /// "met with the visiting minister. He had arrived in Oslo on Monday": where the host receives a guest, told right
  /// after; nil where it may be several places.
  func receptionPlace(of meeting: DraftEvent) -> PlaceMention? {
    guard meeting.place == nil, meeting.kind != .call, meeting.count == nil, !isOver(meeting),
      let first = meeting.mentions.first
    else { return nil }
    let people = meeting.people
    let places = trips(of: people).compactMap { index -> PlaceMention? in
      let trip = events[index]
      guard trip.status == meeting.status, let place = trip.place, let country = place.country,
        !PlaceComparison.isCountryName(place),
        agree(meeting.days, trip.days),
        trip.mentions.allSatisfy({ !mentions[$0].isPresent }), isAbroad(trip.visitors, in: country),
        people.contains(where: { CountryIdentity.areSame(view.person($0).country, country) }),
        trip.mentions.contains(where: {
          (0...4).contains(mentions[$0].sentence - mentions[first].sentence)
        })
      else { return nil }
      return place
    }
    guard let place = places.first, places.allSatisfy({ PlaceComparison.areSame($0, place) }) else {
      return nil
    }
    return place
  }

  /// Whether an event was over before what the text tells of.
  private func isOver(_ event: DraftEvent) -> Bool {
    event.mentions.contains { mentions[$0].isOver || mentions[$0].isPrevious }
  }

  /// "visited Oslo last week", written this week: whether a journey took place days ago, with no length told.
  private func isPast(_ trip: DraftEvent) -> Bool {
    guard trip.status == .occurred, let written = view.document.statedDate?.day, let last = trip.days.latest
    else { return false }
    let isLong = trip.days.earliest.map { last - $0 >= 6 } ?? false
    return (written - last > 3 || isLong && written > last)
      && !trip.mentions.contains { mentions[$0].times.contains { $0.role != .on } || mentions[$0].isCurrent }
  }

  /// "arrived from Hungary": whether a text tells of a journey only that it ended.
  private func hasLeft(_ trip: DraftEvent) -> Bool {
    trip.status == .occurred && trip.mentions.allSatisfy { mentions[$0].timeRole == .ends }
  }

  /// "visited Kyiv after a trip to Warsaw": whether a text goes on from a journey to another place.
  private func goesOn(after trip: DraftEvent) -> Bool {
    trip.mentions.allSatisfy { left in
      // Mentions stand in the order of their sentences.
      let sentence = mentions[left].sentence
      var index = left
      while index > 0, mentions[index - 1].sentence == sentence { index -= 1 }
      return mentions[index...].prefix { $0.sentence == sentence }.contains { $0.isTrip && $0.follows(left) }
    }
  }

  /// How many sentences lie between two events at their closest.
  private func distance(_ a: DraftEvent, _ b: DraftEvent) -> Int {
    var best = Int.max
    for first in a.mentions {
      for second in b.mentions { best = min(best, abs(mentions[first].sentence - mentions[second].sentence)) }
    }
    return best
  }

  private func isOn(_ meeting: DraftEvent, of people: [Int], _ trip: DraftEvent) -> Bool {
    guard KindFamily.statusesAgree(meeting.status, trip.status), !isOver(meeting),
      !(meeting.status == .planned && (isOver(trip) || isPast(trip))),
      trip.visitors.contains(where: people.contains)
    else { return false }
    guard let goal = trip.place else { return false }
    if let place = meeting.place {
      if departs(trip, after: meeting), !PlaceComparison.areSame(place, goal) { return false }
      return PlaceComparison.areSame(place, goal) || CountryIdentity.areSame(place.country, goal.country)
    }
    // No place told: the host is at home. A story told as it went comes to the journey first.
    if view.document.statedDate == nil, isToldBefore(meeting, trip) { return false }
    if isFollowed(meeting, by: trip) { return false }
    return isHost(of: trip.visitors, among: people, in: goal.country)
  }

  /// Whether a text is done with a meeting of which it tells no day, paragraphs before it tells of a journey.
  private func isToldBefore(_ meeting: DraftEvent, _ trip: DraftEvent) -> Bool {
    guard meeting.days.isOpen, let last = meeting.mentions.last, let first = trip.mentions.first else {
      return false
    }
    return mentions[first].sentence - mentions[last].sentence > 1
  }

  /// "met Li on Monday and visits Shanghai today": a sentence that tells the days as they went.
  private func isFollowed(_ meeting: DraftEvent, by trip: DraftEvent) -> Bool {
    guard let last = meeting.days.latest, let first = trip.days.earliest, last < first else { return false }
    return trip.mentions.allSatisfy { leg in
      meeting.mentions.contains {
        mentions[$0].sentence == mentions[leg].sentence
          && mentions[$0].trigger.lowerBound < mentions[leg].trigger.lowerBound
      }
    }
  }

  /// "After meeting Modi in Delhi, he left for Mumbai"
  private func departs(_ trip: DraftEvent, after meeting: DraftEvent) -> Bool {
    trip.mentions.contains { departure in
      mentions[departure].timeRole == .starts
        && meeting.mentions.contains { mentions[departure].follows($0) }
    }
  }

  /// Whether a meeting can be on a trip by their days. Of a trip one day may be told, of its start or its end; where
  /// several are told these are all.
  func agree(_ meeting: DateBounds, _ trip: DateBounds) -> Bool {
    if meeting.isOpen || trip.isOpen { return true }
    if !meeting.intersection(trip).isEmpty { return true }
    guard let first = meeting.earliest, let last = meeting.latest, let low = trip.earliest, low == trip.latest
    else { return false }
    return first - low <= 4 && low - last <= 4 && last - first < 31
  }

  /// The one trip by one of a pair to the other's country.
  func onlyTrip(between people: [Int]) -> Int? {
    let candidates = events.indices.filter { index in
      let trip = events[index]
      guard trip.isTrip, trip.count == nil, trip.status == .occurred, !trip.days.isOpen,
        trip.visitors.contains(where: people.contains),
        let goal = trip.place?.country
      else { return false }
      return isHost(of: trip.visitors, among: people, in: goal)
    }
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// Whether one of the people is at home where the visitors went.
  private func isHost(of visitors: [Int], among people: [Int], in country: CountryCode?) -> Bool {
    people.contains {
      !visitors.contains($0) && CountryIdentity.areSame(view.person($0).country, country)
    }
  }
}

extension KindFamily {
  /// Whether a meeting with one status can be part of a trip with another.
  static func statusesAgree(_ meeting: Event.Status, _ trip: Event.Status) -> Bool {
    meeting == trip || (meeting == .proposed && trip == .planned)
      || (meeting == .planned && trip == .occurred)
  }
}
