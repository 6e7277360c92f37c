import Gazetteer
import TimelineModel

/// Verbs of leaving: the end of one journey or the start of another.
extension EventFinder {
  func readLeaving(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.visitors = people
    let limit = clauseEnd(from: next, in: range)
    // "left Moscow out of the deal", "left the door open to Moscow"
    if let object = view.place(at: next), view.key(object.tokens.upperBound) == "out" { return false }
    if view.word(next) == .article, IdleObjects.left.contains(view.key(next + 1)) { return false }
    let goal = departureGoal(after: next, to: limit)
    let origin =
      directPlace(after: next, to: limit)
      ?? view.place(after: next, to: limit, prepositions: Prepositions.origin, reach: 8)
    let isFromHome = !people.isEmpty && people.allSatisfy { view.person($0).country == nil } && goal != nil
    if let origin, !isFromHome, !isHome(origin.place, for: people) {
      if let goal, !people.isEmpty, !isHome(goal.place, for: people),
        goal.place.country != origin.place.country
      {
        // "left Seoul for Beijing": one journey ends and the next begins.
        var onward = mention
        setPlace(goal, of: &onward)
        onward.timeRole = .starts
        onwards.append(onward)
      }
      setPlace(origin, of: &mention)
      mention.form = .definite
      mention.timeRole = .ends
      return !people.isEmpty
    }
    if let goal {
      // "leaves on a visit to Norway": the noun tells of it.
      if (next..<max(next, goal.tokens.lowerBound)).contains(where: {
        Triggers.noun(view.key($0))?.kind == .trip
      }) {
        return false
      }
      setPlace(goal, of: &mention)
      if isHome(goal.place, for: people) { return readReturn(&mention, next, limit) }
      mention.timeRole = .starts
      return true
    }
    if let origin, isHome(origin.place, for: people), hasTime(next..<max(next, limit)) {
      return startsJourney(&mention, people)
    }
    return startsPlannedJourney(&mention, people, next) || endsJourney(&mention, people, next, range)
  }

  /// "will visit Fiji next week. She leaves on Monday": the start of the journey that is planned, of which no day was
  /// told yet.
  private func startsPlannedJourney(_ mention: inout EventMention, _ people: [Int], _ next: Int) -> Bool {
    guard let time = timeBehind(next),
      case let expression = view.times[time], let day = expression.earliest, day == expression.latest,
      view.isVerb(next - 1, in: [.third, .base]),
      view.word(expression.tokens.upperBound) != .article, !people.isEmpty,
      let journey = mentions[recent(Self.memoryOfJourneys)].last(where: { $0.isTrip && $0.visitors == people }
      ),
      journey.status == .planned, journey.sentence < sentence, let place = journey.place,
      journey.times.allSatisfy({ time in
        let told = view.days(of: time)
        guard let first = told.earliest, let last = told.latest else { return true }
        return first < last && (first - Self.mostDaysBefore...last).contains(day)
      })
    else { return false }
    mention.inherit(place)
    mention.form = .definite
    mention.timeRole = .starts
    mention.status = .planned
    return true
  }

  /// "leaves | Monday", "leaves | on Monday", "leaves | again Monday": the time that stands right behind a verb.
  private func timeBehind(_ next: Int) -> Int? {
    if let time = view.time(at: next) { return time }
    return view.isAdverb(next) || view.word(next) == .preposition ? view.time(at: next + 1) : nil
  }

  /// How many sentences back a journey is looked for that somebody leaves on.
  private static let memoryOfJourneys = 12
  /// How many days before the time told of a journey somebody may leave on it.
  private static let mostDaysBefore = 2

  /// "Nakasone, who leaves Tokyo on Wednesday", after his visit to Washington was told of: the start of that journey.
  private func startsJourney(_ mention: inout EventMention, _ people: [Int]) -> Bool {
    guard !people.isEmpty, mentions[recent(3)].contains(where: { $0.isTrip && $0.visitors == people }) else {
      return false
    }
    mention.form = .definite
    mention.timeRole = .starts
    return true
  }

  /// "He is due to leave on Thursday", after he was told to have arrived: the end of that journey.
  private func endsJourney(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>
  ) -> Bool {
    guard let time = timeBehind(next),
      view.times[time].weekday != nil || view.times[time].day != nil, !people.isEmpty,
      let journey = mentions[recent(3)].last(where: {
        $0.isTrip && $0.visitors == people && $0.timeRole != .ends
      }),
      journey.status == .occurred || journey.status == .planned && journey.sentence == sentence,
      let place = journey.place, !isHome(place, for: people)
    else { return false }
    mention.inherit(place)
    mention.form = .definite
    mention.timeRole = .ends
    return true
  }

  /// "left for Oman", "departed on Friday for a short stop in Papua New Guinea".
  private func departureGoal(after token: Int, to limit: Int) -> PlaceArgument? {
    if let goal = view.place(after: token, to: limit, prepositions: Prepositions.departureGoal, reach: 12) {
      return goal
    }
    // "left Oslo on Tuesday to attend a wedding in Madrid"
    if let purpose = (token..<max(token, limit)).first(where: {
      view.word($0) == .to && AttendingVerbs.all.contains(view.key($0 + 1))
    }), let place = view.place(after: purpose + 2, to: limit, prepositions: Prepositions.inside) {
      return place
    }
    guard let stop = (token..<max(token, limit)).first(where: { view.key($0) == "for" }),
      stop == token || view.time(at: stop - 1) != nil || view.place(at: stop - 1) != nil,
      let place = view.place(after: stop, to: limit, prepositions: Prepositions.location, reach: 10),
      (stop..<place.tokens.lowerBound).contains(where: { StayWords.all.contains(view.key($0)) })
    else { return nil }
    return place
  }
}

/// Objects with which a verb tells of no journey and no meeting.
enum IdleObjects {
  /// "met the demands of the opposition"
  static let met: WordSet = """
    challenge challenges commitments condition conditions costs criteria deadline deadlines demand demands expectations
    goal goals match moment needs objectives obligations requirement requirements standards target targets terms threat
    threats threshold
    """
  /// "met despite threats": what begins no object.
  static let circumstances: WordSet = "despite without notwithstanding"
  /// "left the door open to Moscow"
  static let left: WordSet = "door matter question issue decision choice impression way"
}
