import Gazetteer
import TimelineModel

extension EventFinder {
  /// "His host on that occasion was the premier", "Her guests were Begin and Sadat": they met where the trip went.
  func readHost(_ token: Int, in range: Range<Int>) -> Int? {
    var index = token - 1
    while index >= range.lowerBound, token - index < 7, !HostWords.all.contains(view.key(index)) {
      index -= 1
    }
    guard index > range.lowerBound, token - index < 7,
      let owner = possessor(of: index, from: range.lowerBound)
    else { return nil }
    var next = token + 1
    while view.isAdverb(next) || view.word(next) == .article && view.people(at: next).isEmpty { next += 1 }
    guard let others = view.group(startingAt: next, to: range.upperBound),
      view.mention(at: next)?.isPossessive == false,
      Set(others.people).isDisjoint(with: owner.people)
    else { return nil }
    var mention = EventMention(kind: .meeting, form: .verb, sentence: sentence, trigger: index..<token + 1)
    mention.participants = owner.people + others.people
    mention.peopleTokens = [owner.tokens, others.tokens]
    if let trip = mentions[recent(2)].last(where: {
      $0.isTrip && !Set($0.visitors).isDisjoint(with: mention.people)
    }) {
      mention.inherit(trip.place)
      mention.status = trip.status
    }
    mentions.append(mention)
    return others.tokens.upperBound
  }

  /// "where he was Biden's guest at the White House"
  func readGuest(_ token: Int, in range: Range<Int>) -> Int? {
    guard let owner = view.mention(at: token + 1), owner.isPossessive,
      case .people(let hosts) = owner.referent,
      case let noun = owner.tokens.upperBound + 1, HostWords.guests.contains(view.key(noun)),
      let group = view.verbGroup(
        at: token, forms: [.past, .participle], from: range.lowerBound, to: range.upperBound)
    else { return nil }
    var mention = EventMention(kind: .meeting, form: .verb, sentence: sentence, trigger: token..<noun + 1)
    mention.visitors = people(of: group, for: &mention, in: range)
    mention.hosts = hosts
    mention.peopleTokens.append(owner.tokens)
    guard !mention.visitors.isEmpty, Set(mention.visitors).isDisjoint(with: hosts) else { return nil }
    setPlace(
      view.place(
        after: noun + 1, to: clauseEnd(from: noun + 1, in: range), prepositions: Prepositions.location)
        ?? placeBeforeWhere(token, in: range), of: &mention)
    apply(mood(of: group, in: range), to: &mention)
    mentions.append(mention)
    return noun + 1
  }

  /// Whose host or guest a noun means.
  private func possessor(of noun: Int, from start: Int) -> PersonGroup? {
    var index = noun - 1
    while index >= start, noun - index < 4 {
      if let mention = view.mention(at: index), case .people(let people) = mention.referent, !people.isEmpty,
        mention.form == .possessivePronoun || mention.isPossessive
      {
        return PersonGroup(people: people, tokens: mention.tokens)
      }
      index -= 1
    }
    // "His host": whoever was told to travel.
    guard view.word(noun - 1) == .possessive, HostWords.hosts.contains(view.key(noun)),
      let trip = mentions[recent(2)].last(where: { $0.isTrip && !$0.visitors.isEmpty })
    else { return nil }
    return PersonGroup(people: trip.visitors, tokens: noun - 1..<noun)
  }
}

/// Nouns for those who receive and those who are received.
enum HostWords {
  static let all: WordSet = "host hosts guest guests"
  static let hosts: WordSet = "host hosts"
  static let guests: WordSet = "guest guests"
}
