import Gazetteer
import TimelineModel

/// Who takes part by the sentences before: those spoken of together, whoever travels, of whom a spokesman tells.
extension EventFinder {
  /// "The press secretary said | the call with Xi was short": who speaks for others tells of a call that they had.
  func leaveOutSpokespeople(of mention: inout EventMention, _ noun: MeetingNoun) {
    guard mention.form == .definite,
      view.isOf(.statement, noun.phrase.start - 1)
        || view.word(noun.phrase.start - 1) == .that,
      mention.participants.contains(where: { view.person($0).isSpokesperson })
    else { return }
    mention.participants.removeAll { view.person($0).isSpokesperson }
    guard let partner = mention.participants.first, mention.participants.count == 1,
      let told = mentions.suffix(Self.memoryOfCalls).last(where: { [kind = mention.kind] in
        $0.kind == kind && $0.people.count > 1 && $0.people.contains(partner)
      })
    else { return }
    mention.participants = told.people
  }

  /// How many mentions back the call is looked for that others had.
  private static let memoryOfCalls = 256

  /// "The meeting follows three days of | talks in Florida": those of before need not be those of now.
  func followsFromOthers(_ phrase: EventNounPhrase, in range: Range<Int>) -> Bool {
    guard phrase.determiner == .indefinite,
      let verb = Range<Int>.last(7, before: phrase.start, from: range.lowerBound).last(where: {
        view.followsAnother($0)
      })
    else { return false }
    return (verb + 1..<phrase.start).allSatisfy {
      view.time(at: $0) != nil || view.key($0) == "of" || view.isAdverb($0)
    }
  }

  /// Whoever the sentences before speak of.
  func addFromBefore(
    to mention: inout EventMention, _ noun: MeetingNoun, _ companion: PersonGroup?
  ) {
    let phrase = noun.phrase
    if followsFromOthers(phrase, in: noun.range) { return }
    if mention.participants.isEmpty, phrase.possessor == nil, view.key(phrase.start) == "their",
      !namesLeaders(before: phrase.start, in: noun.range),
      let traveller = mentions.last(where: { $0.isTrip && $0.visitors.count == 1 })?.visitors.first
    {
      mention.participants = [traveller]
    }
    if mention.participants.isEmpty, mention.series == nil, mention.kind != .call, !isSpokenOf(phrase),
      view.key(phrase.start) != "its", phrase.place == nil, !isManyAndAny(phrase),
      view.key(phrase.start) != "their" || !namesLeaders(before: phrase.start, in: noun.range),
      mention.place != nil || hasTime(phrase.start..<noun.limit), statesThatMeet(noun) == nil
    {
      let group = lastGroup
      // "the summit in Agra", after two officials were named: their leaders met there.
      if mention.kind != .summit || group.contains(where: { view.person($0).rank == 1 }) {
        mention.participants = group
      }
    }
    if !mention.participants.isEmpty, companion != nil, mention.participants == companion?.people,
      view.key(noun.start) == "with", isFragment(phrase, in: noun.range), let person = protagonist,
      !mention.participants.contains(person)
    {
      // "- Talks with the foreign minister", in the programme of whom the headline names
      mention.participants.insert(person, at: 0)
      return
    }
    if mention.participants.count == 1, companion != nil, mention.participants == companion?.people,
      let traveller = lastTraveller(besides: mention.participants[0])
    {
      // "A meeting with the prime minister had been pencilled in."
      mention.participants.insert(traveller, at: 0)
    } else if mention.participants.count == 1, mention.participants == companion?.people,
      phrase.determiner == .definite, view.key(noun.start) == "with",
      let person = lastSubject(besides: mention.participants[0])
    {
      mention.participants.insert(person, at: 0)
    }
  }

  /// "The leaders of the seven will meet at | their annual summit": whose it is, though nobody is named.
  private func namesLeaders(before token: Int, in range: Range<Int>) -> Bool {
    (range.lowerBound..<max(range.lowerBound, token)).contains {
      view.isOf(.people, $0) && view.people(at: $0).isEmpty
    }
  }

  /// "Kerry said it was late. The meeting with Zarif took place in Oslo": whom the sentence before is about.
  private func lastSubject(besides person: Int) -> Int? {
    guard sentence > 0,
      view.document.sentences[sentence].tokens.allSatisfy({
        view.people(at: $0).allSatisfy { $0 == person }
      })
    else { return nil }
    let before = view.document.sentences[sentence - 1].tokens
    let start = max(before.lowerBound, datelineEnd)
    guard start < before.upperBound, let named = view.group(startingAt: start, to: before.upperBound),
      named.people.count == 1, isDeed(view.pastAdverbs(named.tokens.upperBound)),
      case let subject = named.people[0], subject != person,
      view.person(subject).rank != nil, let own = view.person(subject).country,
      let other = view.person(person).country, !CountryIdentity.areSame(own, other)
    else { return nil }
    return subject
  }

  /// "said", "flew": a verb of saying, of meeting or of travelling.
  private func isDeed(_ verb: Int) -> Bool {
    view.isOf(.saying, verb) || view.isVerb(verb, in: [.past, .third])
  }

  /// Who was told to travel in the sentence before: "Kim is in Russia. The summit with Putin takes place …".
  func lastTraveller(besides person: Int) -> Int? {
    guard let last = mentions[recent(2)].last(where: { $0.isTrip && !$0.visitors.isEmpty }),
      last.visitors.count == 1, last.visitors[0] != person,
      view.person(last.visitors[0]).country != view.person(person).country
    else { return nil }
    return last.visitors[0]
  }

  /// The people spoken of together in the sentences before: "Both needed quiet. The summit in Wuhan …".
  private var lastGroup: [Int] {
    guard let first = view.document.sentences[sentence].tokens.first else { return [] }
    let floor = view.document.sentences[max(0, sentence - 2)].tokens.lowerBound
    for token in (floor..<max(floor, first)).reversed() where view.mentionIndex(at: token) != nil {
      let people = view.people(at: token)
      if areOneSide(view.group(endingAt: token, from: floor)?.people ?? people) { continue }
      if people.count >= 2, Set(people.compactMap { view.person($0).country }).count >= 2 { return people }
      if let group = view.group(endingAt: token, from: floor), group.people.count >= 2 { return group.people }
    }
    return []
  }

  /// "Hollande and Merkel will meet Putin": whether people meet somebody else together.
  private func areOneSide(_ people: [Int]) -> Bool {
    people.count > 1
      && mentions[recent(2)].contains { !$0.isTrip && Set($0.people).isStrictSuperset(of: people) }
  }
}
