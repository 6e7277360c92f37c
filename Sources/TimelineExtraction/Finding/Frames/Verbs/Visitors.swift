import Gazetteer
import TimelineModel

extension EventFinder {
  /// "the visiting Tanzanian president": a journey to where the text is, or to where it was told that people met.
  func readVisitor(_ named: Mention, adjective: Int) {
    guard case .people(let people) = named.referent, people.count == 1, named.form != .pronoun,
      let place = placeOfSpeech(by: people, after: named.tokens.upperBound) ?? placeOfVisit(by: people)
        ?? homeOfPartner(of: people)
    else { return }
    var mention = EventMention(
      kind: .trip, form: .definite, sentence: sentence, trigger: adjective..<adjective + 1)
    mention.visitors = people
    mention.peopleTokens = [named.tokens]
    mention.inherit(place)
    if view.isOf(.saying, named.tokens.upperBound) {
      // "said on Tuesday": that day they were there.
      let day = view.time(at: named.tokens.upperBound + 1) ?? view.time(at: named.tokens.upperBound + 2)
      if let day { mention.times.append(EventMention.Time(expression: day, role: .on)) }
    }
    mentions.append(mention)
  }

  /// "the visiting president", "with visiting President Mkapa": an office, not whom somebody is visiting.
  func isAttributive(_ adjective: Int, in range: Range<Int>) -> Bool {
    guard let named = view.mention(at: adjective + 1), let person = view.people(at: adjective + 1).first,
      named.form == .description
        || !view.person(person).name.split(separator: " ").contains(
          Substring(view.text(adjective + 1..<adjective + 2)))
    else { return false }
    let start = pastDateline(range).lowerBound
    guard adjective > start else { return view.opensPredicate(named.tokens.upperBound) }
    switch view.word(adjective - 1) {
    case .article, .preposition, .and: return true
    default: return view.isVerb(adjective - 1, in: [.past, .third])
    }
  }

  /// "met visiting President Mkapa": the state of whoever meets the guest.
  private func homeOfPartner(of guests: [Int]) -> PlaceMention? {
    guard let meeting = mentions[ofSentence].last, !meeting.isTrip, meeting.kind != .call,
      Set(guests).isSubset(of: meeting.people), meeting.status == .occurred,
      let host = meeting.people.first(where: { !guests.contains($0) }), let state = view.person(host).country,
      case let place = PlaceMention(state), !isHome(place, for: guests)
    else { return nil }
    return place
  }

  /// "Visiting President Mkapa | said on Tuesday in Oslo that": where a guest speaks.
  private func placeOfSpeech(by people: [Int], after token: Int) -> PlaceMention? {
    guard view.isOf(.saying, token) else { return nil }
    let end = view.document.sentences[sentence].tokens.upperBound
    var index = token + 1
    while index < end,
      let time = view.time(at: index) ?? (view.word(index) == .preposition ? view.time(at: index + 1) : nil)
    {
      index = view.times[time].tokens.upperBound
    }
    guard Prepositions.inside.contains(view.key(index)), let place = view.place(at: index + 1)?.place,
      place.country != nil, !isHome(place, for: people)
    else { return nil }
    return place
  }

  /// "told visiting President Mkapa": a journey to where the text is, else to the state of whoever speaks to the guest.
  func addJourney(of guests: [Int], to hosts: [Int], told meeting: EventMention) {
    guard
      let place = placeOfVisit(by: guests)
        ?? hosts.first.flatMap({ view.person($0).country }).map({ PlaceMention($0) }),
      !isHome(place, for: guests), guests.allSatisfy({ view.person($0).country != nil })
    else { return }
    var journey = meeting
    journey.kind = .trip
    journey.participants = []
    journey.hosts = []
    journey.visitors = guests
    journey.inherit(place)
    onwards.append(journey)
  }

  private func placeOfVisit(by people: [Int]) -> PlaceMention? {
    let told = mentions[recent(3)].last {
      $0.place?.country != nil && $0.kind != .call && $0.status == .occurred
    }
    guard let place = told?.place ?? datelinePlace, !isHome(place, for: people),
      people.allSatisfy({ view.person($0).country != nil })
    else { return nil }
    return place
  }
}
