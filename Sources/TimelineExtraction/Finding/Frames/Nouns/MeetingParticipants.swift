import Gazetteer
import TimelineModel

/// Who takes part in a meeting that a noun tells of, beyond those the phrase itself names.
extension EventFinder {
  /// Whoever the clause around the noun speaks of.
  func addSubject(
    to mention: inout EventMention, _ noun: MeetingNoun, _ companion: PersonGroup?
  ) {
    let phrase = noun.phrase
    let named = mention.participants
    mention.isJoined = isJoined(phrase)
    // "agreed at Tuesday's summit in Sharm al-Sheikh"
    let isWhereSubjectActs =
      mention.kind == .summit && view.key(phrase.start - 1) == "at"
      || (mention.kind == .summit || mention.series != nil)
        && SayingVerbs.telling.contains(view.key(phrase.start - 1))
    // "Xi and Putin criticised others during the summit"
    if mention.kind == .summit, named.isEmpty, view.key(phrase.start - 1) == "during",
      let owner = ownerOfDeed(before: phrase.start, in: noun.range), owner.people.count > 1
    {
      return add(owner, to: &mention)
    }
    if isAudience(phrase), addSpeaker(to: &mention, of: phrase, in: noun.range) { return }
    if isWhereSubjectActs, named.isEmpty, let owner = ownerOfDeed(before: phrase.start, in: noun.range) {
      return add(owner, to: &mention)
    }
    if named.isEmpty, mention.series != nil || isOfOthers(noun), isPurposeOfJourney(phrase),
      let trip = mentions[ofSentence].last, trip.isTrip, isMadeFor(phrase, trip)
    {
      // "will go to Washington for the IMF meeting", "is in Oslo for a meeting of Nordic ministers"
      mention.participants = trip.visitors
      return
    }
    // "is sending Shultz to Moscow | for talks with Shevardnadze": who is sent holds them.
    if view.key(phrase.start - 1) == "for", let trip = mentions[ofSentence].last, trip.isTrip,
      trip.form == .verb,
      DispatchWords.active.contains(view.key(trip.trigger.upperBound - 1))
    {
      for person in trip.visitors where !mention.participants.contains(person) {
        mention.participants.insert(person, at: 0)
      }
      return
    }
    if named.isEmpty, let pictured = picturedBefore(phrase, in: noun.range) {
      return add(pictured, to: &mention)
    }
    if named.isEmpty, mention.kind == .summit || mention.series != nil, isEdge(before: phrase.start),
      let meeting = mentions[ofSentence].last(where: { !$0.isTrip && $0.form == .verb && $0.people.count > 1 }
      ),
      meeting.status == .occurred
    {
      // "met on the sidelines of the summit", "of the G20 foreign ministers' meeting": both attend it.
      mention.participants = meeting.people
      return
    }
    let isGoverned = isGoverned(phrase, in: noun.range) || isAttendedByDelegation(phrase)
    let isBare = named.isEmpty && mention.form == .definite && !isGoverned && mention.series == nil
    // "looked forward to the meeting of NATO ministers": they meet, not who looks forward.
    let isOfBloc =
      mention.kind == .meeting && mention.series != nil && !isGoverned && !isOccasionOfSpeech(phrase)
      && !isWhereSubjectActs
    let lacksSubject =
      named.isEmpty && !isOfBloc
      || companion.map { $0.people.allSatisfy(named.contains) && named.allSatisfy($0.people.contains) }
        ?? false
    guard lacksSubject, !isBare || isWhereSubjectActs else { return }
    if named.isEmpty,
      isSpokenOf(phrase) || isWhatOthersMeetBefore(phrase) || isWhereThingsAre(phrase, in: noun.range)
        || followsFromOthers(phrase, in: noun.range)
    {
      return
    }
    if isOfUnknownOwner(phrase) { return }
    let subject = clauseSubject(before: phrase.start, for: &mention, in: noun.range)
    if named.isEmpty, isBetweenOthers(noun, than: subject) || isPreparedByOthers(phrase, mention, subject) {
      return
    }
    for person in subject where !mention.participants.contains(person) {
      mention.participants.insert(person, at: 0)
    }
    // "Macron, on his first trip abroad, held talks with Scholz and | later flew to Warsaw"
    if isGoverned, lastSubject.isEmpty {
      lastSubject = subject
      lastSubjectTokens = mention.peopleTokens.last
    }
  }

  /// "is in Oslo for | a meeting", "on his way to | a meeting"
  func isPurposeOfJourney(_ phrase: EventNounPhrase) -> Bool {
    view.key(phrase.start - 1) == "for"
      || view.word(phrase.start - 1) == .to && view.key(phrase.start - 2) == "way"
  }

  /// Whether nobody else acts since a journey, and the meeting is not one "of his ministers" or "of party leaders".
  private func isMadeFor(_ phrase: EventNounPhrase, _ trip: EventMention) -> Bool {
    let between = trip.trigger.upperBound..<max(trip.trigger.upperBound, phrase.start)
    let owner = view.word(phrase.head + 2) == .article ? phrase.head + 3 : phrase.head + 2
    return !between.contains {
      view.word($0) == .and && !Set(view.people(at: $0 + 1)).isSubset(of: trip.visitors)
    }
      && !(view.key(phrase.head + 1) == "of"
        && (view.word(owner) == .possessive || BlocWords.private.contains(view.key(owner))))
  }

  /// "Presidents A and B, 23 October 1995, during | the summit in Oslo": a caption, which does without a verb.
  private func picturedBefore(_ phrase: EventNounPhrase, in range: Range<Int>) -> PersonGroup? {
    guard Prepositions.occasion.contains(view.key(phrase.start - 1)),
      let group = view.group(startingAt: range.lowerBound, to: phrase.start), group.people.count > 1,
      areOfSeveralCountries(group.people),
      (group.tokens.upperBound..<max(group.tokens.upperBound, phrase.start - 1)).allSatisfy({
        view.time(at: $0) != nil || view.tokens[$0].kind == .mark || view.isAdverb($0)
          || PositionWords.all.contains(view.key($0))
      })
    else { return nil }
    return group
  }

  /// "discussed efforts to launch talks between the Syrian government and the opposition": those talk, not who
  /// discusses it.
  private func isBetweenOthers(_ noun: MeetingNoun, than people: [Int]) -> Bool {
    guard view.key(noun.start) == "between", noun.start < noun.limit else { return false }
    let sides = (noun.start + 1..<max(noun.start + 1, noun.limit)).compactMap { view.mention(at: $0) }
    return sides.allSatisfy { side in
      guard case .country(let code) = side.referent else { return false }
      return !people.contains { CountryIdentity.areSame(view.person($0).country, code) }
    }
  }

  /// "will lead the delegation to | the meeting"
  private func isAttendedByDelegation(_ phrase: EventNounPhrase) -> Bool {
    view.word(phrase.start - 1) == .to && DelegationWords.nouns.contains(view.key(phrase.start - 2))
  }

  /// "The ministers set no date for | a summit", "discussed prospects for | a summit": their leaders meet.
  private func isPreparedByOthers(
    _ phrase: EventNounPhrase, _ mention: EventMention, _ people: [Int]
  ) -> Bool {
    mention.kind == .summit && mention.form == .indefinite
      && (isPreparedFor(phrase) || isMooted(before: phrase.start)
        || TopicWords.discussing.contains(view.key(phrase.start - 1)))
      && people.allSatisfy { view.person($0).rank != 1 }
  }

  /// "reaffirmed what came of the President's | March summit with Takaichi", where nothing tells who the president is.
  private func isOfUnknownOwner(_ phrase: EventNounPhrase) -> Bool {
    let mark = phrase.start - 1
    return phrase.possessor == nil && view.tokens[safe: mark]?.kind == .possessive
      && view.mention(at: mark - 1) == nil && view.time(at: mark - 1) == nil
      && view.tokens[safe: mark - 1]?.flags.contains(.capitalised) == true
  }

  /// "He said the debts would be the main subject at | the summit": what somebody says of things tells nothing of
  /// where he is.
  private func isWhereThingsAre(_ phrase: EventNounPhrase, in range: Range<Int>) -> Bool {
    // "at next month's summit"
    guard
      Range<Int>.last(4, before: phrase.start, from: range.lowerBound).contains(where: {
        view.key($0) == "at"
      }),
      let verb = Range<Int>.last(8, before: phrase.start, from: range.lowerBound).last(where: {
        view.word($0) == .be || view.word($0) == .will || view.word($0) == .would
      }),
      let saying = Range<Int>.last(8, before: verb, from: range.lowerBound).last(where: {
        view.isOf(.statement, $0)
      }),
      case let subject = view.key(saying + 1) == "that" ? saying + 2 : saying + 1, subject < verb,
      view.word(subject) == .article
    else { return false }
    return (subject..<phrase.start).allSatisfy { view.people(at: $0).isEmpty && !view.isBreak($0) }
  }

  /// "met Lavrov ahead of Syria summit": whoever meets before a summit need not take part in it.
  private func isWhatOthersMeetBefore(_ phrase: EventNounPhrase) -> Bool {
    view.key(phrase.start - 1) == "of" && view.key(phrase.start - 2) == "ahead"
      && mentions[ofSentence].contains { !$0.isTrip && $0.kind != .context && !$0.people.isEmpty }
  }

  /// "will also attend the meeting", "also joined the talks": of a meeting that was told of others already.
  private func isJoined(_ phrase: EventNounPhrase) -> Bool {
    guard phrase.determiner == .definite, phrase.possessor == nil else { return false }
    let verb = phrase.start - 1
    guard JoiningWords.verbs.contains(view.key(verb)) else { return false }
    if view.key(verb - 1) == "also" { return true }
    // "chaired the meeting | of the cabinet": another one.
    if JoiningWords.leading.contains(view.key(verb)) { return view.key(phrase.head + 1) != "of" }
    guard JoiningWords.bare.contains(view.key(verb)) else { return false }
    var before = view.beforeAdverbs(verb - 1)
    if view.word(before) == .and || view.word(before) == .will { return true }
    if view.word(before) == .to {
      // "sent Pompeo to join the meeting"
      guard (before - 8..<before).contains(where: { DispatchWords.all.contains(view.key($0)) }) else {
        return false
      }
      before -= 1
    }
    // "The minister, A, joined the talks"
    if view.isComma(before) { before -= 1 }
    return !view.people(at: before).isEmpty
  }

  /// "a meeting | in Nusa Dua, Bali on 26 February | involving": past where and when it is.
  func stepPlaces(_ token: Int, to limit: Int) -> Int {
    var index = token
    while index < limit {
      if let time = view.time(at: index) {
        index = view.times[time].tokens.upperBound
      } else if let place = view.place(at: index) {
        index = place.tokens.upperBound
      } else if NounPrepositions.location.contains(view.key(index)) || view.isComma(index)
        || view.word(index) == .preposition && view.time(at: index + 1) != nil
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// "the summit of leaders of industrial democracies": of whom nobody is named.
  func isOfLeaders(from start: Int) -> Bool {
    view.key(start) == "of"
      && (start + 1..<start + 6).prefix {
        (view.mention(at: $0) == nil || view.form(at: $0) == .demonym
          || view.form(at: $0) == .countryName && view.mention(at: $0)?.isPossessive == false)
          && !view.isBreak($0) && !BlocWords.private.contains(view.key($0))
      }
      .contains { view.isOf(.people, $0) || BlocWords.states.contains(view.key($0)) }
  }

  /// "Leaders of the industrial democracies held a summit"
  func isHeldByLeaders(_ noun: MeetingNoun) -> Bool {
    let (phrase, range) = (noun.phrase, noun.range)
    guard phrase.determiner == .indefinite, isGoverned(phrase, in: range) else { return false }
    let clause = (max(range.lowerBound, phrase.start - 14)..<phrase.start).reversed().prefix {
      !view.isBreak($0) && view.word($0) != .subordinator
    }
    return clause.contains { view.isOf(.people, $0) && view.people(at: $0).isEmpty }
  }

  /// "Reagan's remark last week at the summit": whose deed it was was there.
  private func ownerOfDeed(before token: Int, in range: Range<Int>) -> PersonGroup? {
    var index = token - 2
    while index >= range.lowerBound, token - index < 10 {
      if let time = view.time(at: index) {
        index = view.times[time].tokens.lowerBound - 1
        continue
      }
      if let mention = view.mention(at: index) {
        guard mention.isPossessive, case .people(let people) = mention.referent else { return nil }
        return PersonGroup(people: people, tokens: mention.tokens)
      }
      guard view.word(index) == nil || view.word(index) == .adverb, !view.isBreak(index),
        !view.isOf(.saying, index), !view.endsInED(index)
      else { return nil }
      index -= 1
    }
    return nil
  }
}

/// Where those stand whom a picture shows.
enum PositionWords {
  static let all: WordSet = "left right centre center pictured seen and"
}
