import Gazetteer
import TimelineModel

extension EventFinder {
  func readMeetingNoun(
    _ mention: inout EventMention, _ phrase: EventNounPhrase, _ limit: Int, _ range: Range<Int>
  ) {
    let noun = MeetingNoun(
      phrase: phrase, start: argumentStart(after: phrase.head), limit: limit, range: range)
    mention.isTopic = isSpokenOf(phrase)
    if restates(noun, &mention) {
      if mention.kind == .summit { addAttendants(to: &mention, in: range) }
      return
    }
    let companion = namePeople(of: noun, &mention)
    nameSeriesAndPlace(of: noun, &mention)
    addSubject(to: &mention, noun, companion)
    addFromBefore(to: &mention, noun, companion)
    addOthers(to: &mention, noun, companion)
    leaveOutSpokespeople(of: &mention, noun)
    if mention.participants.isEmpty, mention.series == nil, mention.kind != .call,
      let states = statesThatMeet(noun) ?? (isMinisterial(noun.phrase, to: limit) ? [] : nil)
    {
      mention.isOfStates = true
      mention.countries += states.filter { !mention.countries.contains($0) }
    }
  }

  /// "the ministerial conference in Vienna", not "of the Scottish government": ministers of several states.
  func isMinisterial(_ phrase: EventNounPhrase, to limit: Int) -> Bool {
    view.key(phrase.head - 1) == "ministerial" && !isManyAndAny(phrase)
      && !(phrase.head + 1..<max(phrase.head + 1, limit)).contains {
        GovernmentBodies.all.contains(view.key($0))
      }
  }

  /// "talks between Japan and the United States", "Iran and six powers held talks": the states of whose people nobody
  /// is named, as far as they are; nil where it is not states that meet.
  func statesThatMeet(_ noun: MeetingNoun) -> [CountryCode]? {
    // "a meeting on Friday | of officials from Germany and Turkey"
    let members = stepPlaces(noun.start, to: noun.limit)
    if NounPrepositions.members.contains(view.key(members)) {
      if let states = view.sides(from: members + 1, to: noun.limit) { return states }
      return areOfRegion(noun) || view.areDelegates(from: members + 1, to: noun.limit) ? [] : nil
    }
    if let states = statesBetween(after: noun.limit, in: noun.range) { return states }
    guard isGoverned(noun.phrase, in: noun.range) else { return nil }
    var verb = noun.phrase.start - 1
    while verb > noun.range.lowerBound, !view.isOf(.light, verb) { verb -= 1 }
    while verb > noun.range.lowerBound, view.word(verb - 1) == .will || view.word(verb - 1) == .have {
      verb -= 1
    }
    if let states = view.states(before: verb, from: noun.range.lowerBound) { return states }
    return view.states(ofDelegatesBefore: verb, from: noun.range.lowerBound)
  }

  /// "Talks are scheduled for Monday in Oslo | between officials of Iran and Iraq": whose they are after the verb.
  private func statesBetween(after limit: Int, in range: Range<Int>) -> [CountryCode]? {
    guard view.word(limit) == .be || view.word(limit) == .will,
      let between = (limit..<min(range.upperBound, limit + 16)).first(where: { view.key($0) == "between" })
    else { return nil }
    var index = between + 1
    while index < range.upperBound,
      view.word(index) == .article
        || view.word(index) == nil && view.mention(at: index) == nil
          && view.tokens[index].kind != .mark
        || view.key(index) == "-"
    {
      index += 1
    }
    if view.key(index) == "of" || view.key(index) == "from" { index += 1 }
    return view.states(from: index, to: range.upperBound)
  }

  /// "the meeting of European heads of government"
  private func areOfRegion(_ noun: MeetingNoun) -> Bool {
    let words = noun.start + 1..<max(noun.start + 1, min(noun.limit, noun.start + 8))
    guard let people = words.first(where: { view.isOf(.people, $0) }) else { return false }
    return view.areLeadersOfRegion(before: people + 1, from: noun.start)
  }

  /// ", their seventh meeting", "for the leaders' summit": the same event as the verb or noun before.
  private func restates(_ noun: MeetingNoun, _ mention: inout EventMention) -> Bool {
    let phrase = noun.phrase
    if view.key(phrase.start - 1) == "at" || view.key(phrase.start - 1) == "over",
      view.key(phrase.start - 2) == "place", let last = ofSentence.last, !mentions[last].isTrip,
      mentions[last].form != .verb, mentions[last].people.count >= 2
    {
      // "The meeting between the two took place at | a dinner"
      mention.apposition = last
      mention.participants = mentions[last].people
      return true
    }
    let isApposition = phrase.determiner != .indefinite || phrase.ordinal != nil
    if isApposition, let other = appositionHead(before: phrase.start) {
      mention.apposition = other
    } else if mention.kind == .summit, !isPreparedFor(phrase), !isMooted(before: phrase.start),
      let other = purposeHead(before: phrase.start)
    {
      mention.apposition = other
      setPlace(
        view.place(after: noun.start, to: noun.limit, prepositions: NounPrepositions.location)
          ?? phrase.place,
        of: &mention)
    }
    guard let other = mention.apposition else { return false }
    mention.participants = mentions[other].people
    // "Leaders of fifty states met for a summit hosted by Obama": whom the noun names is to be read.
    return !mentions[other].isOfStates
  }

  /// Takes those whom the phrase and what belongs to it name; gives who stands after "with".
  private func namePeople(of noun: MeetingNoun, _ mention: inout EventMention) -> PersonGroup? {
    let phrase = noun.phrase
    func include(_ group: PersonGroup?) {
      if let group { add(group, to: &mention) }
    }
    include(thoseWhoMeet(noun) ?? phrase.possessor)
    include(holders(after: phrase.head, to: noun.range.upperBound))
    include(chairs(after: phrase.head, in: noun.range))
    include(featured(after: noun))
    if view.key(phrase.start - 1) == "at",
      let attendants = view.group(endingAt: phrase.start - 2, from: noun.range.lowerBound),
      areOfSeveralCountries(attendants.people)
    {
      // "agreed to by Trump and Kim at the summit"
      include(attendants)
    }
    for group in phrase.people.reversed() { include(group) }
    include(people(after: noun.start, to: noun.limit, prepositions: NounPrepositions.members))
    let isMeal = MealWords.all.contains(view.key(phrase.head))
    let isCallOn = mention.kind == .meeting && view.key(phrase.head) == "call"
    let companion = people(
      after: noun.start, to: noun.limit,
      prepositions: isMeal
        ? NounPrepositions.guests
        : isCallOn
          ? NounPrepositions.calledOn
          : mention.kind == .call ? NounPrepositions.caller : NounPrepositions.companion)
    // "discusses preparations for the summit with the prime minister": with whom they are discussed.
    if mention.kind == .summit, isPreparedFor(phrase) { return nil }
    include(companion)
    if isMeal, view.word(phrase.start - 1) == .to {
      // "had Gorbachev to lunch"
      include(
        view.group(endingAt: view.lastWord(before: phrase.start - 1), from: noun.range.lowerBound))
    }
    return companion
  }

  /// "During their meeting, | Borrell and Pendarovski discussed": those whom a pronoun stands for are named after it.
  private func thoseWhoMeet(_ noun: MeetingNoun) -> PersonGroup? {
    let phrase = noun.phrase
    guard view.key(phrase.start) == "their", phrase.start - noun.range.lowerBound == 1,
      view.isComma(noun.limit),
      let group = view.group(startingAt: noun.limit + 1, to: noun.range.upperBound),
      areOfSeveralCountries(group.people) || group.people.count > 1
    else { return nil }
    return group
  }

  /// "A meeting, chaired by A and B, took place"
  private func chairs(after head: Int, in range: Range<Int>) -> PersonGroup? {
    var verb = head + 1
    if view.key(verb) == "(" { verb = view.endOfBracket(at: verb) ?? verb }
    if view.isComma(verb) { verb += 1 }
    guard verb + 2 < range.upperBound, AttendanceWords.chairing.contains(view.key(verb)),
      view.word(verb + 1) == .by
    else { return nil }
    // What they chair takes place: the verb is not theirs.
    let end =
      (verb + 2..<range.upperBound).first { view.isFinite($0) || view.word($0) == .be } ?? range.upperBound
    return view.group(startingAt: verb + 2, to: end)
  }

  /// "Monday's talks in London | will feature A, B and C": those who take part, as the verb of the noun tells.
  private func featured(after noun: MeetingNoun) -> PersonGroup? {
    var verb = noun.limit
    if view.word(verb) == .will || view.word(verb) == .would { verb += 1 }
    guard verb < noun.range.upperBound, FeaturingVerbs.all.contains(view.key(verb)) else { return nil }
    return view.group(startingAt: verb + 1, to: noun.range.upperBound)
  }

  private func nameSeriesAndPlace(of noun: MeetingNoun, _ mention: inout EventMention) {
    let phrase = noun.phrase
    if mention.series == nil {
      mention.series =
        mention.kind == .summit ? series(after: noun.start, to: noun.limit) : blocMeeting(noun)
    }
    if mention.kind != .call {
      setPlace(
        meetingPlace(after: noun.start, to: noun.limit) ?? phrase.place ?? placeBefore(phrase)
          ?? placeAfterComma(phrase.head + 1) ?? placeOpeningClause(of: noun, mention)
          ?? placeOfHoldingClause(from: noun.start, to: noun.limit) ?? placeOfSpeaker(before: phrase)
          ?? placeOfHost(of: noun),
        of: &mention)
      // "Brisbane will host the meeting in Australia": the city is where.
      if let told = mention.place, PlaceComparison.isCountryName(told), let city = placeOfHost(of: noun),
        !PlaceComparison.isCountryName(city.place),
        CountryIdentity.areSame(city.place.country, told.country)
      {
        setPlace(city, of: &mention)
      }
    }
    if mention.kind == .summit, mention.series == nil, mention.participants.isEmpty {
      mention.series = ownName(phrase, in: noun.range)
    }
  }

  /// "In Oslo they held | talks"; not "praised the summit in Oslo and looked ahead to | the next summit": where
  /// another was.
  private func placeOpeningClause(of noun: MeetingNoun, _ mention: EventMention) -> PlaceArgument? {
    guard let place = frontedPlace(before: noun.phrase.start, in: noun.range) else { return nil }
    let isOfOther = mentions[ofSentence].contains {
      $0.kind == .summit && mention.kind == .summit && $0.placeTokens == place.tokens
        && $0.trigger.upperBound == place.tokens.lowerBound - 1
    }
    return isOfOther ? nil : place
  }

  /// "Canada will host the G7 summit", "Manila hosted the talks": where the host is.
  private func placeOfHost(of noun: MeetingNoun) -> PlaceArgument? {
    guard HostingWords.all.contains(view.key(noun.phrase.start - 1)) else { return nil }
    var last = noun.phrase.start - 2
    while last >= noun.range.lowerBound {
      switch view.word(last) {
      case .will, .would, .have, .be, .to, .adverb: last -= 1
      default:
        guard let named = view.mention(at: last), named.tokens.upperBound == last + 1 else { return nil }
        return view.place(at: named.tokens.lowerBound)
      }
    }
    return nil
  }

  /// "a meeting of EC finance ministers", "ASEAN foreign ministers will hold talks": the bloc whose people meet.
  private func blocMeeting(_ noun: MeetingNoun) -> String? {
    let (phrase, range) = (noun.phrase, noun.range)
    guard phrase.people.isEmpty, phrase.possessor == nil else { return nil }
    // "talks among the G20 group of economies"
    if view.key(noun.start) == "among", let bloc = blocItself(after: noun.start + 1, to: noun.limit) {
      return bloc
    }
    if view.key(noun.start) == "of" {
      let start = noun.start + 1
      let people = (start..<max(start, min(noun.limit, start + 8))).first {
        view.isOf(.people, $0)
      }
      return people.flatMap { view.bloc(before: $0 + 1, from: start)?.series ?? blocOfIts($0, noun) }
        ?? blocItself(after: start, to: noun.limit)
    }
    guard isGoverned(phrase, in: range),
      let people = (range.lowerBound..<phrase.start).last(where: { view.isOf(.people, $0) }),
      (people + 1..<phrase.start).allSatisfy({ view.mention(at: $0) == nil && !view.isBreak($0) })
    else { return nil }
    return view.bloc(before: people + 1, from: range.lowerBound)?.series
  }

  /// "OPEC has postponed a meeting | of its oil ministers": whose ministers they are the clause tells.
  private func blocOfIts(_ people: Int, _ noun: MeetingNoun) -> String? {
    var index = people - 1
    while index > noun.start, BlocWords.portfolios.contains(view.key(index)) { index -= 1 }
    guard index == noun.start || view.word(index) == .possessive || view.key(index) == "its",
      let owner = (noun.range.lowerBound..<max(noun.range.lowerBound, noun.phrase.start)).last(where: {
        view.mention(at: $0) != nil
      }),
      let mention = view.mention(at: owner), !mention.isPossessive,
      case .organisation(let organisation) = mention.referent, organisation.holdsSummits,
      view.word(mention.tokens.lowerBound - 1) != .preposition
    else { return nil }
    return view.name(of: organisation)
  }

  /// "an emergency meeting of OPEC in Geneva": the bloc, unless it is one of its bodies or officials that meet.
  private func blocItself(after start: Int, to limit: Int) -> String? {
    let first = view.word(start) == .article ? start + 1 : start
    guard first < limit, let mention = view.mention(at: first), !mention.isPossessive,
      case .organisation(let organisation) = mention.referent, organisation.holdsSummits,
      case let end = mention.tokens.upperBound,
      case let next = GroupNouns.all.contains(view.key(end)) ? end + 1 : end,
      isPhraseEnd(next, in: start..<max(limit, next))
    else { return nil }
    return view.name(of: organisation)
  }

  /// "held an agenda of meetings": a plural that means no meeting in particular.
  func isManyAndAny(_ phrase: EventNounPhrase) -> Bool {
    view.key(phrase.head) == "meetings" && phrase.determiner == .none && phrase.count == nil
  }

  /// Where it is held; "the conference on Libya" says what it is about.
  private func meetingPlace(after start: Int, to limit: Int) -> PlaceArgument? {
    guard let argument = view.place(after: start, to: limit, prepositions: NounPrepositions.location) else {
      return nil
    }
    let before = view.word(argument.tokens.lowerBound - 1) == .article ? 2 : 1
    guard view.key(argument.tokens.lowerBound - before) == "on", PlaceComparison.isCountryName(argument.place)
    else {
      return argument
    }
    return view.place(after: argument.tokens.upperBound, to: limit, prepositions: Prepositions.inside)
  }

  /// "will focus on July's summit", "the agenda of the talks", "will discuss the Venice summit": what is spoken of,
  /// not who takes part.
  func isSpokenOf(_ phrase: EventNounPhrase) -> Bool {
    TopicWords.about.contains(view.key(phrase.start - 1))
      || TopicWords.prepositions.contains(view.key(phrase.start - 1))
        && TopicWords.all.contains(view.key(phrase.start - 2))
      || phrase.determiner == .definite && TopicWords.discussing.contains(view.key(phrase.start - 1))
  }

  /// "preparations for the upcoming summit": it is still to come.
  func isPreparedFor(_ phrase: EventNounPhrase) -> Bool {
    guard view.key(phrase.start - 1) == "for" else { return false }
    var noun = phrase.start - 2
    // "paved the way for talks"
    if view.key(noun) == "way", view.word(noun - 1) == .article { return true }
    let first = view.document.sentences[sentence].tokens.lowerBound
    while noun > first, GettingReady.between.contains(view.key(noun)) { noun -= 1 }
    return GettingReady.nouns.contains(view.key(noun)) || GettingReady.verbs.contains(view.key(noun))
  }

  /// The noun in "the group's next summit".
  private func groupNoun(of phrase: EventNounPhrase) -> Int {
    (phrase.start..<phrase.head).first { GroupNouns.all.contains(view.key($0)) } ?? phrase.head
  }

  private var lastSeries: String? {
    mentions[recent(3)].last { $0.series != nil }?.series
  }

  /// "Seventh CELAC summit, Buenos Aires."
  private func placeAfterComma(_ token: Int) -> PlaceArgument? {
    view.isComma(token) ? view.place(at: token + 1) : nil
  }

  /// What a summit without people is called: by capitals ("US-Africa Leaders Summit"), or after the
  /// organisations that hold it ("the European Union and CELAC met for a summit").
  private func ownName(_ phrase: EventNounPhrase, in range: Range<Int>) -> String? {
    let capitals = (phrase.start..<phrase.head).filter {
      view.tokens[$0].flags.contains(.capitalised) && view.word($0) == nil && view.time(at: $0) == nil
        && !view.tokens[$0].flags.contains(.startsSentence)
    }
    if let first = capitals.first, view.place(at: first) == nil || view.key(first + 1) == "-" {
      return view.text(first..<phrase.head + 1)
    }
    if phrase.determiner == .definite, view.tokens[phrase.head].kind == .word,
      GroupNouns.all.contains(view.key(groupNoun(of: phrase)))
    {
      return lastSeries
    }
    var organisations: [String] = []
    for token in range.lowerBound..<phrase.start {
      guard let mention = view.mention(at: token), mention.tokens.lowerBound == token,
        case .organisation(let organisation) = mention.referent
      else { continue }
      organisations.append(organisation.gazetteerID ?? organisation.name)
    }
    return organisations.isEmpty ? nil : organisations.joined(separator: "-")
  }

  /// "will meet with Trudeau for the North American Leaders' Summit", "saw each other at the CSCE summit": the verb
  /// that tells of it already.
  private func purposeHead(before token: Int) -> Int? {
    guard view.key(token - 1) == "for" || view.key(token - 1) == "at", let last = ofSentence.last,
      mentions[last].form == .verb,
      !mentions[last].isTrip,
      mentions[last].people.count >= 2 || mentions[last].series != nil || mentions[last].isOfStates,
      mentions[last].trigger.upperBound < token
    else { return nil }
    let isApart = (mentions[last].trigger.upperBound..<token - 1).contains {
      view.word($0) == .relative || view.word($0) == .subordinator
        || view.isStop($0)
    }
    guard !isApart else { return nil }
    // "met Albanese in Tokyo and spoke at the summit"
    let isOfOtherVerb =
      view.key(token - 1) == "at"
      && (mentions[last].trigger.upperBound..<token - 1).contains {
        view.word($0) == .and || view.isOf(.saying, $0) || view.word($0) == .will
          || view.mention(at: $0) == nil && (view.endsInED($0) || view.isVerb($0, in: .past))
      }
    return isOfOtherVerb ? nil : last
  }

  /// The mention of a meeting that ends right before a dash or comma: what follows says it in other words.
  private func appositionHead(before token: Int) -> Int? {
    guard view.isBreak(token - 1), let last = ofSentence.last, !mentions[last].isTrip,
      mentions[last].people.count >= 2, mentions[last].trigger.upperBound < token
    else { return nil }
    let startsClause = (mentions[last].trigger.upperBound..<token - 1).contains {
      view.word($0) == .relative || view.word($0) == .subordinator || view.word($0) == .be
    }
    return startsClause ? nil : last
  }
}

/// A noun that tells of a meeting, with where its phrases stand.
struct MeetingNoun {
  var phrase: EventNounPhrase
  /// Where the phrases that belong to it start.
  var start: Int
  /// Where they end.
  var limit: Int
  /// The clause it is read in.
  var range: Range<Int>
}

/// Bodies of one state, whose gatherings are not those of ministers of several.
enum GovernmentBodies {
  static let all: WordSet = "government cabinet party parliament"
}
