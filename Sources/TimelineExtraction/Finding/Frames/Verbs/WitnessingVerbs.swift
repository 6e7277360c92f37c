import Gazetteer
import TimelineModel

/// Verbs of what somebody does at a place or gathering: "attended a funeral in Riyadh".
extension EventFinder {
  /// "attended a funeral in Riyadh", "addressed parliament in Oslo", "laid a wreath in Warsaw": a journey to where it
  /// is; "attended the G20 in Hangzhou": a summit.
  func readWitnessing(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.visitors = people
    let limit = clauseEnd(from: next, in: range)
    guard !group.isPassive, !people.isEmpty else { return false }
    let object = view.word(next) == .preposition ? next + 1 : next
    if let series = namedSummit(at: view.word(object) == .article ? object + 1 : object) {
      mention.kind = .summit
      mention.visitors = []
      mention.participants = people
      mention.series = series.name
      setPlace(
        view.place(after: series.end, to: limit, prepositions: Prepositions.inside, reach: 8), of: &mention)
      return mention.place != nil
    }
    if view.key(next - 1) == "wreath" {
      // "laid a wreath at a memorial in Warsaw"
      setPlace(view.place(after: next, to: limit, prepositions: Prepositions.inside, reach: 12), of: &mention)
      return mention.place.map { $0.country != nil && !isHome($0, for: people) } ?? false
    }
    let reach = object..<max(object, min(limit, object + 8))
    guard let gathering = reach.first(where: { isWitnessed(view.key($0), by: group.head) }),
      (object..<gathering).allSatisfy({ Triggers.noun(view.key($0)) == nil && !view.isComma($0) }),
      !RemoteWords.areAny(in: next..<max(next, limit), view),
      let place = placeOfGathering(endingAt: gathering, to: limit)
        ?? seat(ofAudience: gathering, from: object)
    else { return false }
    setPlace(place, of: &mention)
    return !isHome(place.place, for: people)
  }

  /// "addressed the Bolivian Congress", "speaking to Norway's parliament": a parliament sits in its own state.
  private func seat(ofAudience noun: Int, from start: Int) -> PlaceArgument? {
    guard AudienceWords.parliaments.contains(view.key(noun)),
      view.tokens[safe: noun + 1]?.kind != .possessive,
      !RemoteWords.areAny(in: view.document.sentences[sentence].tokens, view),
      let state = (start..<noun).first(where: {
        view.form(at: $0) == .demonym || view.mention(at: $0)?.isPossessive == true
      }),
      let mention = view.mention(at: state), case .country(let country) = mention.referent
    else { return nil }
    return PlaceArgument(place: PlaceMention(country), tokens: mention.tokens)
  }

  /// "the funeral | of King Abdullah in Riyadh", not "a forum | on democracy in Iran": where a gathering is.
  private func placeOfGathering(endingAt noun: Int, to limit: Int) -> PlaceArgument? {
    guard
      let place = view.place(after: noun + 1, to: limit, prepositions: Prepositions.inside, reach: 16),
      (noun + 1..<max(noun + 1, place.tokens.lowerBound - 1)).allSatisfy({ token in
        view.time(at: token) != nil || view.word(token) != .preposition
          || view.key(token) == "of" && !AudienceWords.all.contains(view.key(noun))
          || Prepositions.inside.contains(view.key(token))
          // "a conference on Ukraine in Paris"
          || view.key(token) == "on" && view.place(at: token + 1) != nil || view.time(at: token + 1) != nil
          || !view.people(at: token + 1).isEmpty
      })
    else { return nil }
    return place
  }

  private func isWitnessed(_ noun: WordKey, by verb: Int) -> Bool {
    CeremonyWords.all.contains(noun) || ConferenceWords.all.contains(noun)
      || AudienceWords.verbs.contains(view.key(verb)) && AudienceWords.all.contains(noun)
  }

  /// "the | G20", whose name has no noun for a gathering in it.
  private func namedSummit(at token: Int) -> (name: String, end: Int)? {
    guard let mention = view.mention(at: token), mention.tokens.lowerBound == token, !mention.isPossessive,
      case .organisation(let organisation) = mention.referent, organisation.isSummitSeries,
      mention.tokens.allSatisfy({ Triggers.noun(view.key($0)) == nil }),
      case let end = mention.tokens.upperBound, isPhraseEnd(end, in: end - 1..<max(end, view.tokens.count))
    else { return nil }
    return (view.name(of: organisation), end)
  }
}
