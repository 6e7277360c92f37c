import Gazetteer
import TimelineModel

extension EventFinder {
  /// Reads a noun that may tell of an event; returns where to go on.
  func readNoun(_ kind: Event.Kind, isPlural: Bool, at head: Int, in range: Range<Int>) -> Int {
    var kind = kind
    var head = head
    // "summit meeting", "summit talks", "telephone conversation"
    if kind == .summit, head + 1 < range.upperBound, Triggers.noun(view.key(head + 1))?.kind == .meeting {
      head += 1
    }
    let isVideo = view.key(head - 1) == "video" && VideoWords.all.contains(view.key(head))
    if isVideo, isMeans(head - 1) { return readTelephone(head - 1, in: range) }
    if isForumOfMembers(head) { return head + 1 }
    if isNamedGathering(head) || kind == .meeting && isLeadersMeeting(head, from: range.lowerBound) {
      kind = .summit
    } else if kind == .meeting || kind == .summit {
      guard isVideo || !NounExclusions.applies(at: head, in: view),
        !NamedGatherings.nouns.contains(view.key(head))
      else {
        return head + 1
      }
    } else {
      guard !NounExclusions.applies(at: head, in: view) else { return head + 1 }
    }
    let phrase = view.nounPhrase(endingIn: head, isPlural: isPlural, from: range.lowerBound)
    if kind == .summit, let name = view.mention(at: head), name.tokens.lowerBound == head,
      name.tokens.count > 1,
      case .organisation(let organisation) = name.referent
    {
      // "the Summit of the Americas": the noun opens its name.
      phrase.series = view.name(of: organisation)
      head = name.tokens.upperBound - 1
      phrase.head = head
    }
    if view.key(head) == "telephone" || view.key(head) == "phone" { return readTelephone(head, in: range) }
    if kind == .meeting, view.key(head) == "conversation", phrase.determiner == .possessive,
      mentions[recent(2)].last?.kind == .call
    {
      kind = .call
    }
    // "will meet Hollande over breakfast on Friday"
    if MealWords.all.contains(view.key(head)), view.key(phrase.start - 1) == "over",
      let verb = mentions[ofSentence].last,
      verb.form == .verb, verb.kind == .meeting, phrase.start - verb.trigger.upperBound <= 8
    {
      return head + 1
    }
    // "ways to advance peace in the Middle East"
    if view.key(head) == "ways" { return head + 1 }
    if view.key(head) == "way" || view.key(head) == "destination" {
      guard phrase.determiner == .possessive, phrase.possessor != nil else { return head + 1 }
      // "on his way to a New York airport"
      if (head + 1..<min(range.upperBound, head + 8)).contains(where: {
        SoilWords.sites.contains(view.key($0)) && view.place(at: $0 - 1) != nil
      }) {
        return head + 1
      }
    }
    if ReturningVerbs.home.contains(view.key(head)) {
      guard phrase.determiner == .possessive, phrase.possessor != nil, view.key(head + 1) == "from",
        view.place(at: head + 2) != nil || view.word(head + 2) == .article
      else { return head + 1 }
    }
    if kind == .meeting || kind == .summit, isTopic(phrase) { return head + 1 }
    var limit = argumentEnd(after: head, to: clauseEnd(from: head + 1, in: range))
    if let names = view.namesListed(after: limit, from: head, in: range) { limit = names.tokens.upperBound }
    if kind == .trip, let inclusion = inclusion(after: head) {
      limit = clauseEnd(from: min(inclusion.end, range.upperBound), in: range)
    }
    if mentionsPhone(phrase.start..<head + 1) || followedByPhone(head, limit),
      kind != .summit || phrase.series == nil
    {
      kind = .call
    }
    if NounExclusions.isJointConference(head, in: view) {
      kind = .meeting
    } else if kind != .call, view.key(head) == "conference" || view.key(head) == "conferences" {
      if isConferenceOfBloc(phrase) || isAudience(phrase) || isMinisterial(phrase, to: limit)
        || isConferenceOfSeveral(phrase, to: limit)
      {
        kind = .meeting
      } else {
        guard phrase.place != nil || isNamedGathering(head) else { return head + 1 }
      }
    }
    if view.key(head) == "call" || view.key(head) == "calls" {
      guard let call = callKind(phrase, head, limit) else { return head + 1 }
      kind = call
    }
    // "his lunch | and talks with Abe": one occasion, told by the second noun.
    if kind == .meeting, MealWords.all.contains(view.key(head)), view.word(head + 1) == .and,
      Triggers.noun(view.key(head + 2))?.kind == .meeting, view.key(head + 3) == "with"
    {
      return head + 1
    }
    var mention = EventMention(
      kind: kind, form: form(of: phrase), sentence: sentence, trigger: phrase.start..<head + 1)
    mention.count = phrase.count
    mention.ordinal = phrase.ordinal
    mention.series = phrase.series
    mention.countries = phrase.countries
    if let status = statusSetApart(after: head) ?? phrase.status { mention.status = status }
    if kind == .trip {
      readTripNoun(&mention, phrase, limit, range)
    } else {
      readMeetingNoun(&mention, phrase, limit, range)
      if isDiscussionOfCall(mention, head) {
        mention.kind = .call
        mention.place = nil
      }
    }
    let isReturn = kind == .trip && returns(from: phrase)
    if let role = isReturn || endsInReturn(phrase) || kind == .trip && isEnded(phrase)
      ? .ends : boundary(before: phrase.start, in: range)
    {
      mention.timeRole = role
    }
    if mention.isTrip {
      mention.isCurrent =
        isCurrent(phrase, mention.timeRole)
        || mention.timeRole == .ends && !mention.isOver
          && (isOccasionOfSpeech(phrase) || isInsertedBeforeSpeech(phrase))
    } else if let here = datelinePlace, isOccasionOfSpeech(phrase) || isAudience(phrase) {
      mention.isCurrent = true
      if mention.place == nil, !isPlacedElsewhere(head + 1..<range.upperBound) {
        mention.inherit(here)
      }
    }
    mention.isPresent = isHeldInPresent(phrase, in: range) || isPurposeOfPresent(phrase)
    if !mention.isTrip, isFollowed(phrase) { mention.isOver = true }
    let told = mention.status
    guard applyClauseMood(before: phrase.start, to: &mention, in: range) else { return head + 1 }
    if mention.status == .proposed, isAsideOfProposal(phrase) { mention.status = told }
    if mention.status == .proposed, isToBeAttended(after: head, in: range) { mention.status = .planned }
    // "a stop in Tokyo, which was to have concluded the journey": the journey itself was made.
    if mention.isTrip, mention.timeRole == .ends, mention.form == .definite, mention.status == .cancelled {
      return head + 1
    }
    if mention.isTrip, mention.timeRole == .ends, mention.form == .definite || isReturn,
      mention.status == .planned || isReturn,
      !mentions.suffix(Self.memory).contains(where: {
        $0.isTrip && $0.status == .planned && $0.visitors == mention.visitors
      })
    {
      // "will wrap up his visit on Wednesday": it has begun, as far as nothing else is told.
      mention.status = .occurred
      mention.isTenseless = true
      mention.isCurrent = true
    }
    if mention.status == .occurred, !mention.isTrip, isPurposeOfArrival(phrase) || isFurtherPurpose(phrase) {
      mention.status = .planned
    }
    if mention.status == .occurred, isUnsettled(phrase, in: range) { mention.status = .planned }
    if mention.status == .occurred, !mention.isTrip, let plan = statusOfPlan(for: phrase) {
      mention.status = plan
    }
    if mention.status == .occurred, !mention.isTrip, isPurposeOfTrip(phrase) { mention.isTenseless = true }
    if mention.status == .occurred, isScheduled(in: head + 1..<limit) || isPreparedFor(phrase) {
      mention.status = .planned
    }
    if !isWithinRelative(phrase, in: range), !isOccasionOfStatement(phrase, to: limit, in: range),
      let predicate = predicate(of: head, after: limit, in: range)
    {
      guard predicate.status != .denied else { return head + 1 }
      apply(predicate, to: &mention, in: range)
    }
    // "will hold talks with A and | call on B"
    if mention.status == .planned, isGoverned(phrase, in: range) { lastMood = .planned }
    if let meetings = separate(mention, phrase, to: limit) {
      mentions += meetings
    } else {
      mentions.append(mention)
    }
    if let journey = journey(toHold: mention, phrase) { mentions.append(journey) }
    if mention.form == .indefinite {
      add(gapped(after: mention, in: head + 1..<clauseEnd(from: head + 1, in: range)))
    }
    if mention.isTrip, mention.count == nil {
      var legs = legs(of: mention, to: limit)
      if sentence == leadSentence, followsArrival {
        // "landed in Cairo on a trip to Egypt and Tunisia": how far it has come is told elsewhere.
        for leg in legs.indices { legs[leg].isTenseless = true }
      }
      add(legs)
    }
    return head + 1
  }

  /// "wants to separate it from | Nakasone's trip": what is wanted is something else than somebody's journey.
  private func isAsideOfProposal(_ phrase: EventNounPhrase) -> Bool {
    phrase.possessor != nil && NounPrepositions.aside.contains(view.key(phrase.start - 1))
  }

  /// "plans to hold | talks in Saudi Arabia", "held talks in London", of whose partners nobody is told: the journey
  /// there.
  private func journey(toHold mention: EventMention, _ phrase: EventNounPhrase) -> EventMention? {
    guard mention.kind == .meeting, mention.form == .indefinite, !mention.hasUnnamedPartners,
      !mention.isOfStates,
      mention.series == nil, mention.countries.isEmpty,
      mention.status == .occurred || mention.status == .planned,
      HoldingDeeds.all.contains(view.key(phrase.start - 1)), let place = mention.place, place.country != nil,
      mention.placeTokens != nil, !mention.placeIsInherited, !mention.participants.isEmpty,
      !areOfSeveralCountries(mention.participants), !isHome(place, for: mention.participants),
      mention.participants.allSatisfy({ view.person($0).country != nil }),
      !mention.peopleTokens.contains(where: { view.tokens[safe: $0.upperBound]?.kind == .possessive }),
      !mention.trigger.contains(where: { RemoteWords.statements.contains(view.key($0)) })
    else { return nil }
    var journey = mention
    journey.kind = .trip
    journey.visitors = mention.participants.filter { !view.person($0).isSpokesperson }
    journey.participants = []
    return journey.visitors.isEmpty ? nil : journey
  }

  /// "wished to show the city with the summit | which the president will attend": it is planned for all that.
  private func isToBeAttended(after head: Int, in range: Range<Int>) -> Bool {
    let relative = view.isComma(head + 1) ? head + 2 : head + 1
    guard view.word(relative) == .relative || view.word(relative) == .that,
      let guests = view.group(startingAt: relative + 1, to: range.upperBound)
    else { return false }
    return view.word(guests.tokens.upperBound) == .will
  }

  /// "The proposed meeting, | now cancelled,": what commas say became of it.
  private func statusSetApart(after head: Int) -> Event.Status? {
    guard view.isComma(head + 1) else { return nil }
    let word = view.pastAdverbs(head + 2)
    guard view.isComma(word + 1), let (status, particles) = CancellingWords.active[view.key(word)],
      particles.isEmpty, view.endsInED(word)
    else { return nil }
    return status
  }

  /// "The visit follows | talks with Musharraf": they were over, and elsewhere for all one knows.
  private func isFollowed(_ phrase: EventNounPhrase) -> Bool {
    view.followsAnother(phrase.start - 1) && !PrecedingVerbs.all.contains(view.key(phrase.start - 1))
  }

  /// "Tillerson, who began a tour on Thursday, will meet": what the main clause says is not said of the noun.
  private func isWithinRelative(_ phrase: EventNounPhrase, in range: Range<Int>) -> Bool {
    let start = max(range.lowerBound, phrase.start)
    return view.opensRelative(
      in: Range<Int>.last(8, before: start, from: range.lowerBound), reaching: start)
  }

  /// "After | talks with Duda, Macron said France would help": what would come about is not the talks.
  private func isOccasionOfStatement(_ phrase: EventNounPhrase, to limit: Int, in range: Range<Int>) -> Bool {
    guard leadsToOccasion(phrase.start - 1),
      let comma = (phrase.head + 1..<max(phrase.head + 1, limit + 1)).first(where: { view.isComma($0) })
    else { return false }
    // "Following talks with Duda, Macron will host him": what comes then, the talks come before.
    return (comma + 1..<max(comma + 1, range.upperBound))
      .first { view.isOf(.statement, $0) || view.word($0) == .will }
      .map { view.word($0) != .will } ?? false
  }

  /// How many mentions back an event of the same people is looked for: a long text would take too long otherwise.
  static let memory = 200

  /// "had a detailed discussion", in a text on a call of those who had it.
  private func isDiscussionOfCall(_ mention: EventMention, _ head: Int) -> Bool {
    let isOnTopic = view.key(head + 1) == "on" || TopicWords.about.contains(view.key(head + 1))
    guard mention.kind == .meeting, tellsOfCalls, TalkNouns.all.contains(view.key(head)),
      mention.place == nil || mention.placeIsInherited || isOnTopic
    else { return restatesCall(mention, head) }
    let named = Set(view.headline.flatMap { view.people(at: $0) })
    return !mention.people.isEmpty && named.isSuperset(of: mention.people)
  }

  /// "a conversation Kerry and Lavrov had on Saturday", after a call of the two was told of.
  private func restatesCall(_ mention: EventMention, _ head: Int) -> Bool {
    guard mention.kind == .meeting, mention.place == nil, TalkNouns.conversations.contains(view.key(head)),
      mention.people.count > 1
    else { return false }
    let earlier = mentions.suffix(Self.memory).filter { !$0.isTrip && Set($0.people) == Set(mention.people) }
    return !earlier.isEmpty && earlier.allSatisfy { $0.kind == .call }
  }

  /// "has begun a visit", "is on a three-day trip", "is paying a visit": the trip goes on.
  private func isCurrent(_ phrase: EventNounPhrase, _ role: EventMention.TimeRole) -> Bool {
    let verb = phrase.start - 1
    if role == .starts, FunctionWords.presentHave.contains(view.key(view.beforeAdverbs(verb - 1))) {
      return true
    }
    if opensVisit(phrase) { return true }
    return FunctionWords.presentBe.contains(view.key(view.beforeAdverbs(verb - 1)))
      && (view.key(verb) == "on" || view.key(verb) == "paying")
  }

  /// "has met Musharraf at the start of a three-day visit": it has begun just now.
  private func opensVisit(_ phrase: EventNounPhrase) -> Bool {
    let of = phrase.start - 1
    let head = view.document.sentences[sentence].tokens.lowerBound
    guard of > head, view.key(of) == "of", BoundaryVerbs.beginnings.contains(view.key(of - 1)),
      sentence == leadSentence
    else { return false }
    return (max(head, of - 16)..<of).contains {
      FunctionWords.presentHave.contains(view.key($0)) && view.word($0 - 1) != .to
    }
  }

  /// "returned on Monday from a five-day visit": the day it ended, of which the length is told.
  private func endsInReturn(_ phrase: EventNounPhrase) -> Bool {
    hasDuration(phrase.start..<phrase.head)
      && (verbBeforeFrom(phrase).map(ReturnWords.verbs.contains) == true || followsReturn(phrase))
  }

  /// "spoke on Wednesday | after a three-day visit": the day is the last one, or after it.
  private func isEnded(_ phrase: EventNounPhrase) -> Bool {
    phrase.determiner == .indefinite && view.key(phrase.start - 1) == "after"
      && hasDuration(phrase.start..<phrase.head)
      // "after a two-day visit in March": its own time.
      && (phrase.head + 1..<phrase.head + 8).allSatisfy {
        view.time(at: $0).map { view.times[$0].kind != .date || view.times[$0].isOneDay } ?? true
      }
  }

  /// "landed in Cairo | on a trip": whether the sentence has told so far of an arrival.
  private var followsArrival: Bool {
    mentions[ofSentence].contains {
      $0.isTrip && $0.form == .verb && $0.timeRole == .starts && $0.status == .occurred && !$0.isPresent
    }
  }

  /// "was back in Paris on Sunday | after a three-day visit to China"
  private func followsReturn(_ phrase: EventNounPhrase) -> Bool {
    let after = phrase.start - 1
    let start = view.document.sentences[sentence].tokens.lowerBound
    guard after >= start, view.key(after) == "after" || view.key(after) == "following" else { return false }
    let reach = Range<Int>.last(9, before: after, from: start)
    guard
      let back = reach.last(where: {
        ReturnWords.verbs.contains(view.key($0)) || ReturnWords.directions.contains(view.key($0))
      })
    else { return false }
    return !(back..<after).contains { view.isBreak($0) || view.word($0) == .relative }
  }

  /// "returns on Sunday from a visit to Brazil": by then the journey has begun.
  private func returns(from phrase: EventNounPhrase) -> Bool {
    verbBeforeFrom(phrase).map(ReturningVerbs.home.contains) == true
  }

  /// The verb before "from" and a noun; a time, "home" and "back" may stand between them.
  private func verbBeforeFrom(_ phrase: EventNounPhrase) -> WordKey? {
    var verb = phrase.start - 2
    guard view.key(phrase.start - 1) == "from" else { return nil }
    if view.key(verb) == "home" || view.key(verb) == "back" { verb -= 1 }
    verb = view.beforeTime(verb)
    // "is expected to return to Manila on Friday | from his visit"
    if let goal = view.place(at: verb), view.word(goal.tokens.lowerBound - 1) == .to {
      verb = goal.tokens.lowerBound - 2
    }
    return view.key(verb)
  }

  /// "heads to Moscow for a meeting with Putin": as much to come as the journey.
  private func isPurposeOfPresent(_ phrase: EventNounPhrase) -> Bool {
    guard view.key(phrase.start - 1) == "for", let trip = mentions[ofSentence].last(where: \.isTrip) else {
      return false
    }
    return trip.isPresent && trip.form == .verb
  }

  /// "The pair hold further talks", "she begins a visit": a verb in the simple present governs the noun.
  private func isHeldInPresent(_ phrase: EventNounPhrase, in range: Range<Int>) -> Bool {
    var verb = view.beforeTime(phrase.start - 1)
    if view.key(verb) == "on", PresentVerbs.departing.contains(view.key(verb - 1)) {
      // "leaves on a visit"
      verb -= 1
    } else if !PresentVerbs.all.contains(view.key(verb)) {
      return false
    }
    guard verb > range.lowerBound else { return false }
    switch view.word(verb - 1) {
    case .to, .will, .would, .possibility, .obligation, .doAuxiliary, .negation, .and: return false
    default: return true
    }
  }

  /// "would leave for Washington to attend a dinner and for talks with Baker": as planned as the journey.
  private func isFurtherPurpose(_ phrase: EventNounPhrase) -> Bool {
    guard view.key(phrase.start - 1) == "for", view.word(phrase.start - 2) == .and,
      let journey = mentions[ofSentence].last(where: \.isTrip)
    else { return false }
    return journey.status == .planned
  }

  /// "is mulling a visit to Russia for a meeting with Putin": as real as the journey that a noun tells of.
  private func statusOfPlan(for phrase: EventNounPhrase) -> Event.Status? {
    guard view.key(phrase.start - 1) == "for", let trip = mentions[ofSentence].last, trip.isTrip,
      trip.form != .verb, trip.status == .proposed || trip.status == .planned || trip.status == .cancelled,
      !(trip.trigger.upperBound..<phrase.start).contains(where: { view.isStop($0) || view.isFinite($0) })
    else { return nil }
    return trip.status
  }

  /// "flew to Britain for talks with Blair": whether they were held is told elsewhere.
  private func isPurposeOfTrip(_ phrase: EventNounPhrase) -> Bool {
    guard view.key(phrase.start - 1) == "for", let trip = mentions[ofSentence].last else { return false }
    return trip.isTrip && trip.form == .verb
  }

  /// "has arrived in Britain for talks with Blair": they are still to come.
  private func isPurposeOfArrival(_ phrase: EventNounPhrase) -> Bool {
    guard view.key(phrase.start - 1) == "for", let arrival = mentions[ofSentence].last else { return false }
    return arrival.isTrip && arrival.isCurrent && arrival.timeRole == .starts && arrival.form == .verb
      // "Trump arrives in Manila | for a summit"
      || isInTitle && arrival.isTrip && arrival.isPresent && arrival.form == .verb
        && ArrivalWords.all.contains(view.key(arrival.trigger.lowerBound))
  }

  /// "the dates of the meeting | have not been announced": what is settled neither took place.
  private func isUnsettled(_ phrase: EventNounPhrase, in range: Range<Int>) -> Bool {
    let before = view.beforeArticle(phrase.start)
    guard view.key(before) == "of" || view.key(before) == "for",
      SettlingWords.particulars.contains(view.key(before - 1))
    else { return false }
    let rest = phrase.head..<max(phrase.head, range.upperBound)
    guard let verb = rest.first(where: { SettlingWords.all.contains(view.key($0)) }) else { return false }
    return (phrase.head..<verb).contains {
      view.key($0) == "not" || view.key($0) == "yet" || view.key($0) == "n't"
    }
  }

  /// "the meeting planned for Saturday", "talks scheduled in Rome": a participle that belongs to the noun.
  private func isScheduled(in tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      view.saysPlanned(token) && view.word(token - 1) != .be
        && view.key(token - 1) != "as"
        && (view.word(token + 1) == .preposition || view.time(at: token + 1) != nil
          || view.word(token + 1) == .to)
    }
  }

  /// Whether a preposition makes of a noun the means of something else: "asked him in a video call".
  private func isMeans(_ noun: Int) -> Bool {
    let before = view.beforeArticle(noun)
    return view.word(before) == .preposition || view.word(before) == .by
  }

  /// "discussed negotiations": a topic, not what its subject does.
  private func isTopic(_ phrase: EventNounPhrase) -> Bool {
    guard phrase.people.isEmpty, phrase.possessor == nil, phrase.place == nil else { return false }
    var index = phrase.start - 1
    while index > 0, phrase.start - index < 24 {
      if MeetingVerb(of: view.key(index)).contains(.needPlace) { return true }
      switch view.word(index) {
      case .article, .possessive, .ordinal, .and: break
      // "discuss the session of the commission and the conference"
      case .preposition where view.key(index) == "of" && index < phrase.start - 1: break
      case nil where view.tokens[index].kind != .mark || view.key(index) == "-" || view.isComma(index):
        if view.isFinite(index) || view.time(at: index) != nil { return false }
      default: return false
      }
      index -= 1
    }
    return false
  }

  /// "wound up two days of talks", "began a visit": which end of the event the time of the clause is.
  private func boundary(before token: Int, in range: Range<Int>) -> EventMention.TimeRole? {
    var index = token - 1
    var steps = 0
    var hasLength = false
    while index >= range.lowerBound, steps < 5 {
      // "signed it on Sunday, after twelve days of | negotiations"
      if hasLength, OccasionWords.after.contains(view.key(index)) { return .ends }
      if BoundaryVerbs.ending.contains(view.key(index)) { return .ends }
      if BoundaryVerbs.starting.contains(view.key(index)) { return .starts }
      // "wrapped up on Tuesday, March 14, | a visit"
      if let time = view.time(at: index) {
        hasLength = view.times[time].kind == .duration && view.key(view.times[time].tokens.upperBound) == "of"
        index = view.times[time].tokens.lowerBound - 1
        steps += 1
        continue
      }
      guard view.word(index) == .preposition || view.key(index) == "up" || view.isComma(index) else {
        return nil
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// "the Commonwealth Heads of Government Meeting", "the Pacific Islands Forum": a noun that ends a summit's name.
  private func isNamedGathering(_ head: Int) -> Bool {
    guard let mention = view.mention(at: head), mention.tokens.upperBound == head + 1,
      mention.tokens.count > 1,
      case .organisation(let organisation) = mention.referent
    else { return false }
    return organisation.isSummitSeries || view.key(head) == "meeting" || view.key(head) == "forum"
  }

  /// "a partner of the Pacific Islands Forum", "its Secretariat": the body, not its gathering.
  private func isForumOfMembers(_ head: Int) -> Bool {
    guard view.key(head) == "forum", let name = view.mention(at: head), case .organisation = name.referent
    else {
      return false
    }
    if MembershipWords.all.contains(view.key(head + 1)) { return true }
    let of = view.beforeArticle(name.tokens.lowerBound)
    return view.key(of) == "of" && MembershipWords.all.contains(view.key(of - 1))
  }

  /// "the second conference of Brandt and Stoph"
  private func isConferenceOfSeveral(_ phrase: EventNounPhrase, to limit: Int) -> Bool {
    let of = phrase.head + 1
    guard view.key(of) == "of" || view.key(of) == "between",
      let people = view.group(startingAt: of + 1, to: limit)?.people
    else { return false }
    return people.count > 1
  }

  /// "OPEC's next conference"
  private func isConferenceOfBloc(_ phrase: EventNounPhrase) -> Bool {
    (phrase.start..<phrase.head).contains { token in
      guard case .organisation(let organisation) = view.mention(at: token)?.referent else { return false }
      return organisation.holdsSummits
    }
  }

  /// "the APEC Economic Leaders' Meeting", "the G8 leaders' meeting"
  private func isLeadersMeeting(_ head: Int, from start: Int) -> Bool {
    guard view.tokens[safe: head - 1]?.kind == .possessive, view.key(head - 2) == "leaders" else {
      return false
    }
    let isTitle =
      view.tokens[head].flags.contains(.capitalised) && view.key(head - 3) == "economic"
      && view.tokens[head - 2].flags.contains(.capitalised)
    return isTitle || view.bloc(before: head - 1, from: start) != nil
  }

  func form(of phrase: EventNounPhrase) -> EventMention.Form {
    switch phrase.determiner {
    case .definite, .demonstrative, .possessive: .definite
    case .none, .indefinite: .indefinite
    }
  }
}
