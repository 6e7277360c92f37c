import Gazetteer
import TimelineModel

extension EventFinder {
  /// "will meet Rouhani on Wednesday and Khamenei on Thursday", "visits Egypt on Monday and Israel on Tuesday": what
  /// follows has the verb of the event before, and a day of its own.
  func gapped(after mention: EventMention, in range: Range<Int>) -> [EventMention] {
    var result: [EventMention] = []
    var index = mention.trigger.upperBound
    while index < range.upperBound,
      let joint = (index..<range.upperBound).first(where: { view.word($0) == .and || view.isComma($0) })
    {
      guard
        !(index..<joint).contains(where: { view.isStop($0) || view.word($0) == .but }
        )
      else { break }
      index = joint + 1
      while index < range.upperBound,
        view.isAdverb(index) || view.word(index) == .and || view.key(index) == "with"
          || mention.isTrip
            && (view.word(index) == .to || view.key(index) == "on" && view.word(index + 1) == .to
              || view.key(index) == "in" && isStaying(mention))
          || view.word(index) == .article && view.mention(at: index) == nil
      {
        index += 1
      }
      // "for the summit, then to Papua New Guinea"
      let goesOn = mention.isTrip && view.key(joint + 1) == "then" && view.word(index - 1) == .to
      guard goesOn || endsInTime(joint) || !mention.isTrip && endsInPlace(joint),
        let copy = copy(of: mention, at: index, in: range)
      else {
        continue
      }
      result.append(copy)
      index = copy.trigger.upperBound
      guard copy.isTrip else { continue }
      for leg in legs(of: copy, to: range.upperBound) {
        result.append(leg)
        index = max(index, leg.placeTokens?.upperBound ?? index)
      }
    }
    return result
  }

  /// "stopping | in Kuwait on Saturday": whether "in" leads to where a journey goes.
  private func isStaying(_ trip: EventMention) -> Bool {
    trip.placeTokens.map { view.key($0.lowerBound - 1) == "in" } ?? false
  }

  /// The event with another person, or at another place, that stands at a token with a time right behind it.
  private func copy(of mention: EventMention, at token: Int, in range: Range<Int>) -> EventMention? {
    if let other = copy(forVisitorAt: token, of: mention, in: range) { return other }
    var copy = mention
    copy.times = []
    copy.ordinal = nil
    let end: Int
    if mention.isTrip {
      guard let place = view.place(at: token), place.place.country != nil,
        !isHome(place.place, for: mention.visitors)
      else { return nil }
      copy.place = place.place
      copy.placeTokens = place.tokens
      copy.trigger = place.tokens
      if isDatedWithOthers(place, to: range.upperBound) { return copy }
      end = place.tokens.upperBound
    } else if let place = furtherPlace(at: token, of: mention) {
      setPlace(place, of: &copy)
      copy.trigger = place.tokens
      end = place.tokens.upperBound
      guard view.time(at: pastPrepositions(end, to: range.upperBound)) != nil else { return nil }
    } else if let place = barePlace(at: token, of: mention, to: range.upperBound) {
      setPlace(place, of: &copy)
      copy.trigger = place.tokens
      end = place.tokens.upperBound
    } else {
      guard let group = view.group(startingAt: token, to: range.upperBound),
        view.mention(at: token)?.isPossessive == false,
        Set(group.people).isDisjoint(with: mention.people),
        let subject = mention.peopleTokens.min(by: { $0.lowerBound < $1.lowerBound })
      else { return nil }
      let subjects = subject.flatMap { view.people(at: $0) }
      copy.participants = mention.participants.filter(subjects.contains)
      for person in group.people where !copy.participants.contains(person) {
        copy.participants.append(person)
      }
      guard copy.participants.count > group.people.count else { return nil }
      copy.visitors = []
      copy.hosts = []
      copy.peopleTokens = [subject, group.tokens]
      end = group.tokens.upperBound
    }
    var next = pastPrepositions(end, to: range.upperBound)
    if let place = placeOfMeeting(at: next, of: copy) {
      setPlace(place, of: &copy)
      next = pastPrepositions(place.tokens.upperBound, to: range.upperBound)
    }
    guard let time = view.time(at: next) else {
      // "met Putin in Moscow and Zelensky in Kyiv"
      if !mention.isTrip, let place = copy.placeTokens, place.lowerBound >= end, !view.isFinite(next) {
        copy.trigger = token..<end
        return copy
      }
      // "on Monday and then to Berlin"
      copy.trigger = token..<end
      return mention.isTrip && view.word(token - 1) == .to ? copy : nil
    }
    next = pastPrepositions(view.times[time].tokens.upperBound, to: range.upperBound)
    // "and Biden on Tuesday called for calm": a clause of its own.
    guard !view.isFinite(next) else { return nil }
    if let place = placeOfMeeting(at: next, of: copy) { setPlace(place, of: &copy) }
    copy.trigger = token..<end
    return copy
  }

  /// "Eisenhower visited London in 1959, | Kennedy in 1961": somebody else of whom the verb tells the same, with a time
  /// right behind.
  private func copy(forVisitorAt token: Int, of mention: EventMention, in range: Range<Int>) -> EventMention?
  {
    guard mention.form == .verb, !mention.visitors.isEmpty,
      let group = view.group(startingAt: token, to: range.upperBound),
      view.mention(at: token)?.isPossessive == false, Set(group.people).isDisjoint(with: mention.people),
      mention.isTrip || mention.arrivedWith.isEmpty && areCompatriots(group.people + mention.visitors),
      view.word(group.tokens.upperBound) == .preposition,
      let time = view.time(at: pastPrepositions(group.tokens.upperBound, to: range.upperBound)),
      case let next = view.times[time].tokens.upperBound, !view.isFinite(next), !view.endsInING(next),
      view.word(next) != .will, view.word(next) != .be, view.word(next) != .have
    else { return nil }
    if mention.isTrip, mention.place.map({ isHome($0, for: group.people) }) ?? true { return nil }
    var copy = mention
    copy.times = []
    copy.ordinal = nil
    copy.visitors = group.people
    copy.peopleTokens = [group.tokens]
    copy.trigger = group.tokens
    return copy
  }

  private func areCompatriots(_ people: [Int]) -> Bool {
    guard let country = view.person(people[0]).country else { return false }
    return people.allSatisfy { CountryIdentity.areSame(view.person($0).country, country) }
  }

  /// "Kenya | and Rwanda on Tuesday": whether a day behind further places is that of a place as well.
  private func isDatedWithOthers(_ place: PlaceArgument, to limit: Int) -> Bool {
    guard let last = view.furtherPlaces(after: place.tokens, besides: place.place, to: limit).last else {
      return false
    }
    let next = pastPrepositions(last.tokens.upperBound, to: limit)
    guard let time = view.time(at: next) else { return false }
    return !view.isFinite(pastPrepositions(view.times[time].tokens.upperBound, to: limit))
  }

  /// "met at Casablanca in January 1943 | and at Quebec in August": where the same people met another time.
  private func furtherPlace(at token: Int, of mention: EventMention) -> PlaceArgument? {
    guard mention.kind != .call, mention.people.count > 1, let first = mention.place,
      view.key(token) == "in" || view.key(token) == "at", let place = view.place(at: token + 1),
      !PlaceComparison.areSame(first, place.place)
    else { return nil }
    return place
  }

  /// "met in Geneva in 1985 and | Reykjavik in 1986", "in Geneva (1985), | Reykjavik (1986)": the same without a
  /// preposition, with its time right behind.
  private func barePlace(at token: Int, of mention: EventMention, to end: Int) -> PlaceArgument? {
    guard mention.kind != .call, mention.people.count > 1, let first = mention.place,
      let place = view.place(at: token), place.tokens.lowerBound == token,
      !PlaceComparison.areSame(first, place.place),
      case let next = place.tokens.upperBound, view.key(next) == "in" || view.key(next) == "(",
      let time = view.time(at: next + 1), view.times[time].unit != .day || view.key(next) == "(",
      !view.isFinite(view.times[time].tokens.upperBound)
    else { return nil }
    return place
  }

  private func pastPrepositions(_ index: Int, to end: Int) -> Int {
    var index = index
    let end = min(end, index + 4)
    while index < end,
      view.word(index) == .preposition || view.word(index) == .article || view.key(index) == "("
        || ReflexiveWords.all.contains(view.key(index))
    {
      index += 1
    }
    return index
  }

  /// "and Sunak in Rome on Tuesday", "and Abbas in the occupied West Bank": each meeting has its own place.
  private func placeOfMeeting(at token: Int, of mention: EventMention) -> PlaceArgument? {
    let preposition = view.beforeArticle(token)
    guard !mention.isTrip, view.key(preposition) == "in" || view.key(preposition) == "at" else { return nil }
    return view.place(at: token) ?? (view.endsInED(token) ? view.place(at: token + 1) : nil)
  }

  /// Whether a token follows a time, or a time and a place: "on Monday in Oslo |".
  private func endsInTime(_ token: Int) -> Bool {
    if view.time(at: token - 1) != nil || view.key(token - 1) == ")" && view.time(at: token - 2) != nil {
      return true
    }
    guard let place = view.place(at: token - 1) else { return false }
    let preposition = place.tokens.lowerBound - 1
    return view.word(preposition) == .preposition && view.time(at: preposition - 1) != nil
  }

  /// Whether a token follows a place: "in Moscow |".
  private func endsInPlace(_ token: Int) -> Bool {
    guard let place = view.place(at: token - 1) else { return false }
    return Prepositions.inside.contains(view.key(place.tokens.lowerBound - 1))
  }
}
