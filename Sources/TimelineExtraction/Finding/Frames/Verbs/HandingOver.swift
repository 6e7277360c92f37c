import Gazetteer
import TimelineModel

extension EventFinder {
  /// "handed a letter to Putin in Moscow", "presented his credentials to President Chirac": whoever brings something to
  /// somebody of another state meets him.
  mutating func readHandingOver(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    guard !people.isEmpty, !group.isPassive else { return false }
    let limit = clauseEnd(from: next, in: range)
    guard
      let recipient = (next..<max(next, limit)).lazy.compactMap({ [view] token in
        view.word(token) == .to || view.key(token) == "with"
          ? view.group(startingAt: token + 1, to: limit) : nil
      }).first, areOfSeveralCountries(people + recipient.people),
      view.mention(at: recipient.tokens.upperBound - 1)?.isPossessive != true
    else { return false }
    mention.kind = .meeting
    mention.participants = people
    add(recipient, to: &mention)
    setPlace(
      view.place(after: recipient.tokens.upperBound, to: limit, prepositions: Prepositions.location)
        ?? view.place(after: next, to: recipient.tokens.lowerBound, prepositions: Prepositions.location),
      of: &mention)
    return mention.place != nil || sentence == leadSentence && datelinePlace != nil
  }

  /// "TOKYO, April 13 - Baker | told | Nakasone": a talk with somebody who is at home where the story is from.
  mutating func readTelling(_ verb: Int, in range: Range<Int>) {
    guard SayingVerbs.telling.contains(view.key(verb)), let here = datelinePlace, here.country != nil,
      let teller = view.group(endingAt: view.beforeAdverbs(verb - 1), from: range.lowerBound),
      let told = view.group(startingAt: verb + 1, to: range.upperBound),
      teller.people.count == 1, told.people.count == 1,
      view.form(at: teller.tokens.lowerBound) != .pronoun || sentence != leadSentence,
      case let people = teller.people + told.people, areOfSeveralCountries(people),
      people.allSatisfy({ isOfGovernment($0) && view.person($0).country != nil }),
      people.count(where: { isHome(here, for: [$0]) }) == 1,
      !isToldElsewhere(verb, in: range), !mentionsPhone(range)
    else { return }
    var mention = EventMention(kind: .meeting, form: .verb, sentence: sentence, trigger: verb..<verb + 1)
    mention.participants = people
    mention.peopleTokens = [teller.tokens, told.tokens]
    mention.place = here
    mention.placeIsInherited = true
    mention.isCurrent = view.times(in: max(range.lowerBound, datelineEnd)..<range.upperBound).isEmpty
    mentions.append(mention)
  }
}
