import Gazetteer
import TimelineModel

extension EventFinder {
  /// Reads a verb with its arguments; returns where to go on, or nil where it tells of no event in this frame.
  mutating func read(
    _ frame: VerbFrame, _ forms: VerbForms, at head: Int, argumentsFrom next: Int, in range: Range<Int>
  ) -> Int? {
    guard let group = view.verbGroup(at: head, forms: forms, from: range.lowerBound, to: range.upperBound)
    else {
      return nil
    }
    var mention = EventMention(kind: .trip, form: .verb, sentence: sentence, trigger: head..<next)
    let subject = view.subject(of: group, from: range.lowerBound, to: range.upperBound)
    let before = (lastSubject, lastSubjectTokens, lastMood)
    let people = resolve(subject, mention: &mention)
    let mood = mood(of: group, in: range)
    let found: Bool
    switch frame {
    case .go: found = readGoing(&mention, people, group, next, range)
    case .arrive: found = readArrival(&mention, people, next, range)
    case .visit: found = readVisiting(&mention, people, group, next, range)
    case .leave: found = readLeaving(&mention, people, next, range)
    case .stay: found = readStay(&mention, people, next, range)
    case .bring: found = readBringing(&mention, people, group, next, range)
    case .meet: found = readMeeting(&mention, people, group, next, range)
    case .receive: found = readReceiving(&mention, people, group, next, range)
    case .attend: found = readCallOn(&mention, people, next, range)
    case .phone: found = readPhoning(&mention, people, group, next, range)
    case .speak: found = readSpeaking(&mention, people, next, range)
    }
    guard found else {
      if frame == .leave || frame == .stay || frame == .go || frame == .bring || frame == .meet
        || frame == .arrive
      {
        // An ordinary use of the verb: later verbs may share its subject all the same.
        if people.isEmpty { (lastSubject, lastSubjectTokens, lastMood) = before }
      }
      lastMood = mood
      return nil
    }
    lastMood = mood
    apply(mood, to: &mention)
    if mention.isTrip, areOfSeveralCountries(mention.visitors), frame == .arrive || frame == .bring {
      // Where both go to the same place it is what they do there that counts.
      mention.kind = .context
    }
    let legs = mention.isTrip ? self.legs(of: mention, to: clauseEnd(from: next, in: range)) : []
    if ExpectationWords.all.contains(view.key(head)), mention.status == .occurred {
      mention.status = .planned
    }
    mentions.append(mention)
    mentions += legs
    return next
  }

  /// The other countries of a tour: "to Egypt and Israel" is a trip to each.
  func legs(of mention: EventMention, to limit: Int) -> [EventMention] {
    guard let place = mention.place, let tokens = mention.placeTokens else { return [] }
    return view.furtherPlaces(after: tokens, besides: place, to: limit).compactMap { further in
      guard !isHome(further.place, for: mention.visitors) else { return nil }
      var leg = mention
      leg.place = further.place
      leg.placeTokens = further.tokens
      return leg
    }
  }

  /// The mood of a verb; an infinitive of purpose and a participle share that of the verb before.
  func mood(of group: VerbGroup, in range: Range<Int>) -> VerbGroup.Mood {
    if group.isInfinitive, group.governor == nil, group.mood == .asserted {
      // "Trump to visit UK": a headline's future.
      if let subject = view.group(endingAt: group.start - 1, from: range.lowerBound),
        subject.tokens.lowerBound == range.lowerBound
      {
        return .planned
      }
      return lastMood
    }
    if group.isGerund, group.start == group.head, group.mood == .asserted { return lastMood }
    return group.mood
  }

  func apply(_ mood: VerbGroup.Mood, to mention: inout EventMention) {
    switch mood {
    case .asserted: break
    case .planned: mention.status = .planned
    case .intended: mention.status = .planned
    case .thwarted: mention.status = .cancelled
    case .proposed: mention.status = .proposed
    case .unreal: mention.status = .denied
    }
  }

  mutating func setPlace(_ argument: PlaceArgument?, of mention: inout EventMention) {
    guard let argument else { return }
    mention.place = argument.place
    mention.placeTokens = argument.tokens
  }

  // MARK: Trips

  private mutating func readGoing(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.visitors = people
    let limit = clauseEnd(from: next, in: range)
    if let goal = view.place(after: next, to: limit, prepositions: Prepositions.goal, reach: 14) {
      setPlace(goal, of: &mention)
      if isHome(goal.place, for: people) { return readReturn(&mention, next, limit) }
      return true
    }
    if let last = mentions[ofSentence].last, last.isTrip, let place = last.place, last.visitors != people,
      !people.isEmpty, hasTime(next..<limit), comparesBefore(group.start, in: range)
    {
      mention.place = place
      mention.placeTokens = last.placeTokens
      mention.placeIsInherited = true
      return !isHome(place, for: people)
    }
    if view.key(next) == "home" || view.key(next + 1) == "home" { return readReturn(&mention, next, limit) }
    if view.key(next) == "in", view.place(at: next + 1) == nil, view.word(next + 1) != .article,
      !people.isEmpty
    {
      // "had flown in on Thursday": to where the text is.
      mention.form = .definite
      mention.timeRole = .starts
      return true
    }
    if view.key(next) == "abroad" {
      return !people.isEmpty && !group.isPresent
    }
    return false
  }

  /// "the first to do so since Hu Jintao went in 2005": the same place again.
  private func comparesBefore(_ token: Int, in range: Range<Int>) -> Bool {
    (max(range.lowerBound, token - 6)..<token).contains {
      view.key($0) == "since" || view.key($0) == "than" || view.key($0) == "as"
    }
  }

  /// "flew home from Montreal": the end of the trip to where it started from.
  private mutating func readReturn(_ mention: inout EventMention, _ next: Int, _ limit: Int) -> Bool {
    guard !mention.visitors.isEmpty else { return false }
    let origin = view.place(after: next, to: limit, prepositions: Prepositions.origin, reach: 14)
    mention.place = origin?.place
    mention.placeTokens = origin?.tokens
    mention.form = .definite
    mention.timeRole = .ends
    return true
  }

  private mutating func readArrival(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.visitors = people
    mention.timeRole = .starts
    let limit = clauseEnd(from: next, in: range)
    guard let place = view.place(after: next, to: limit, prepositions: Prepositions.location, reach: 14)
    else {
      return false
    }
    setPlace(place, of: &mention)
    if isHome(place.place, for: people) { return readReturn(&mention, next, limit) }
    return true
  }

  private mutating func readVisiting(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    guard !group.isPassive else { return false }
    mention.visitors = people
    let limit = clauseEnd(from: next, in: range)
    if let object = view.group(startingAt: next, to: limit), let objectMention = view.mention(at: next),
      !objectMention.isPossessive
    {
      guard objectMention.form != .pronoun else { return false }
      mention.kind = .meeting
      mention.hosts = object.people
      mention.peopleTokens.append(object.tokens)
      setPlace(
        view.place(after: object.tokens.upperBound, to: limit, prepositions: Prepositions.location),
        of: &mention)
      return true
    }
    if let object = directPlace(after: next, to: limit) ?? placeBeforeRelative(group.start, in: range) {
      setPlace(object, of: &mention)
      return !isHome(object.place, for: people)
    }
    return false
  }

  /// "London, which he reached in July".
  private func placeBeforeRelative(_ token: Int, in range: Range<Int>) -> PlaceArgument? {
    var index = token - 1
    while index > range.lowerBound, index > token - 6, view.key(index) != "which" { index -= 1 }
    return view.key(index) == "which" ? view.place(at: view.lastWord(before: index)) : nil
  }

  private mutating func readLeaving(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.visitors = people
    let limit = clauseEnd(from: next, in: range)
    let goal = view.place(after: next, to: limit, prepositions: Prepositions.departureGoal, reach: 10)
    let origin =
      directPlace(after: next, to: limit)
      ?? view.place(after: next, to: limit, prepositions: Prepositions.origin, reach: 8)
    if let origin, !isHome(origin.place, for: people) {
      setPlace(origin, of: &mention)
      mention.form = .definite
      mention.timeRole = .ends
      return !people.isEmpty
    }
    if let goal {
      setPlace(goal, of: &mention)
      if isHome(goal.place, for: people) { return readReturn(&mention, next, limit) }
      mention.timeRole = .starts
      return true
    }
    return false
  }

  private mutating func readStay(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>
  ) -> Bool {
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
    if areOfSeveralCountries(people) {
      // Two leaders who spend days in one place spend them together.
      mention.kind = .meeting
      mention.participants = people
      mention.visitors = []
      return true
    }
    return !isHome(place.place, for: people)
  }

  private mutating func readBringing(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    let limit = clauseEnd(from: next, in: range)
    let isInvitation = InvitationWords.verbs.contains(view.key(group.head))
    if group.isPassive, isInvitation {
      // "was invited (back) to Seoul"
      mention.visitors = people
      guard let goal = view.place(after: next, to: limit, prepositions: Prepositions.goal, reach: 8) else {
        return false
      }
      setPlace(goal, of: &mention)
      mention.status = .proposed
      return !isHome(goal.place, for: people)
    }
    let first = view.key(next) == "together" ? next + 1 : next
    guard let object = view.group(startingAt: first, to: limit) else { return false }
    if people.isEmpty { gather(object, at: next, to: limit) }
    guard
      let goal = view.place(
        after: object.tokens.upperBound, to: limit, prepositions: Prepositions.goal, reach: 6)
    else { return false }
    mention.visitors = object.people
    mention.peopleTokens = [object.tokens]
    setPlace(goal, of: &mention)
    if isInvitation {
      mention.status = .proposed
      mention.hosts = people
    }
    return !isHome(goal.place, for: object.people)
  }

  /// "The summit took the two leaders to …", "which was to bring together …": whom a meeting brings takes part.
  private mutating func gather(_ object: PersonGroup, at token: Int, to limit: Int) {
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

  // MARK: Meetings

  private mutating func readMeeting(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.kind = .meeting
    mention.participants = people
    let limit = clauseEnd(from: next, in: range)
    let isSight = MeetingVerbs.sight.contains(view.key(group.head))
    if group.isPassive, !isSight {
      if people.count >= 2, view.key(group.head) == "closeted" {
        setPlace(view.place(after: next, to: limit, prepositions: Prepositions.location), of: &mention)
        return true
      }
      // "the two were met by …"
      guard let agent = agent(after: next, in: range) else { return false }
      add(agent, to: &mention)
      setPlace(
        view.place(after: agent.tokens.upperBound, to: limit, prepositions: Prepositions.location),
        of: &mention)
      return true
    }
    if group.isPassive { return false }
    let needsWith = MeetingVerbs.needWith.contains(view.key(group.head))
    if let object = object(after: next, to: limit, needsWith: needsWith, isDirect: isSight) {
      add(object, to: &mention)
      setPlace(
        view.place(after: next, to: limit, prepositions: Prepositions.location)
          ?? frontedPlace(before: group.start, in: range), of: &mention)
      return true
    }
    guard people.count >= 2, !isSight || isReciprocal(next, limit) else { return false }
    if needsReciprocal(group.head), !isReciprocal(next, limit) { return false }
    setPlace(
      view.place(after: next, to: limit, prepositions: Prepositions.location)
        ?? frontedPlace(before: group.start, in: range), of: &mention)
    return true
  }

  private mutating func readReceiving(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.kind = .meeting
    let limit = clauseEnd(from: next, in: range)
    if group.isPassive || (view.word(next) == .by && group.start == group.head) {
      mention.visitors = people
      if let agent = agent(after: next, in: range) {
        mention.hosts = agent.people
        mention.peopleTokens.append(agent.tokens)
        setPlace(
          view.place(after: next, to: limit, prepositions: Prepositions.location)
            ?? frontedPlace(before: group.start, in: range), of: &mention)
        return !people.isEmpty
      }
      // "was received in Paris": a trip told from the host's side.
      guard let place = view.place(after: next, to: limit, prepositions: Prepositions.location, reach: 8)
      else {
        return false
      }
      setPlace(place, of: &mention)
      if !PlaceComparison.isCountryName(place.place), let host = host(at: place.place, besides: people) {
        mention.hosts = [host]
        return !people.isEmpty
      }
      mention.kind = .trip
      return !people.isEmpty && !isHome(place.place, for: people)
    }
    guard let object = object(after: next, to: limit, needsWith: false, isDirect: true) else { return false }
    mention.hosts = people
    mention.visitors = object.people.filter { !people.contains($0) }
    mention.peopleTokens.append(object.tokens)
    setPlace(
      view.place(after: object.tokens.upperBound, to: limit, prepositions: Prepositions.location)
        ?? frontedPlace(before: group.start, in: range), of: &mention)
    return !people.isEmpty && !mention.visitors.isEmpty
  }

  /// "was received at the White House": the leader of the document whose house it is.
  private func host(at place: PlaceMention, besides people: [Int]) -> Int? {
    guard !Gazetteer.isCapital(place.name) else { return nil }
    return leaders(of: place.country).first { !people.contains($0) }
  }

  private mutating func readCallOn(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.kind = .meeting
    mention.visitors = people
    let limit = clauseEnd(from: next, in: range)
    var object = view.group(startingAt: next, to: limit)
    if object == nil, let place = view.place(at: next) {
      // "called at Government Buildings on the Taoiseach"
      var index = place.tokens.upperBound
      if view.key(index) == "on" { index += 1 }
      object = view.group(startingAt: index, to: limit)
      setPlace(place, of: &mention)
    }
    guard let object else { return false }
    // "called on the government to": an appeal
    if isAppeal(from: object.tokens.upperBound, to: limit) { return false }
    mention.hosts = object.people
    mention.peopleTokens.append(object.tokens)
    if mention.place == nil {
      setPlace(
        view.place(after: object.tokens.upperBound, to: limit, prepositions: Prepositions.location),
        of: &mention)
    }
    return !people.isEmpty
  }

  private func isAppeal(from token: Int, to limit: Int) -> Bool {
    (token..<max(token, min(limit, token + 12))).contains { index in
      view.word(index) == .to && view.word(index + 1) != .article && view.place(at: index + 1) == nil
        && view.people(at: index + 1).isEmpty
    }
  }

  // MARK: Calls

  private mutating func readPhoning(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.kind = .call
    mention.participants = people
    guard !group.isPassive, let object = view.group(startingAt: next, to: range.upperBound),
      view.mention(at: next)?.isPossessive != true
    else { return false }
    if PhoneWords.ambiguous.contains(view.key(group.head)) {
      // "called Trump a liar", "called him to Chequers"
      let after = object.tokens.upperBound
      let hasPhone = mentionsPhone(group.head..<range.upperBound)
      guard hasPhone || group.isInfinitive || isPhraseEnd(after, in: range) else { return false }
      guard hasPhone || view.word(after) != .to else { return false }
    }
    add(object, to: &mention)
    return !people.isEmpty
  }

  private mutating func readSpeaking(
    _ mention: inout EventMention, _ people: [Int], _ next: Int, _ range: Range<Int>
  ) -> Bool {
    mention.participants = people
    let limit = clauseEnd(from: next, in: range)
    let isCall = mentionsPhone(next..<limit) || tellsOfCalls
    mention.kind = isCall ? .call : .meeting
    let object = object(after: next, to: limit, needsWith: true, isDirect: false)
    if let object { add(object, to: &mention) }
    guard mention.participants.count >= 2 else { return false }
    if object == nil, !isCall, !isReciprocal(next, limit), !hasDuration(next..<limit),
      !areOfSeveralCountries(mention.participants)
        || (view.place(after: next, to: limit, prepositions: Prepositions.location, reach: 4)
          ?? frontedPlace(before: next - 1, in: range)) == nil
    {
      return false
    }
    if !isCall {
      setPlace(
        view.place(after: next, to: limit, prepositions: Prepositions.location)
          ?? frontedPlace(before: next - 1, in: range), of: &mention)
    }
    return true
  }
}
