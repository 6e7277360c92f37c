import Gazetteer
import TimelineModel

extension EventFinder {
  /// "She will be joined by the special envoy": who travels with the traveller told of last.
  mutating func readCompanions(_ token: Int, in range: Range<Int>) -> Int? {
    guard CompanionWords.all.contains(view.key(token)), view.word(token + 1) == .by,
      let group = view.verbGroup(
        at: token, forms: [.past, .participle], from: range.lowerBound, to: range.upperBound),
      group.isPassive, group.mood != .unreal,
      case .people(let joined) = view.subject(of: group, from: range.lowerBound, to: range.upperBound),
      let companions = agent(after: token + 1, in: range),
      let trip = mentions[recent(2)].last(where: {
        $0.isTrip && $0.visitors.contains(where: joined.people.contains)
      })
    else { return nil }
    let officials = companions.people.filter { view.person($0).rank != nil }
    guard !officials.isEmpty else { return nil }
    for index in recent(2)
    where mentions[index].isTrip && mentions[index].sentence == trip.sentence
      && mentions[index].visitors == trip.visitors
    {
      mentions[index].visitors += officials.filter { !mentions[index].visitors.contains($0) }
      mentions[index].peopleTokens.append(companions.tokens)
    }
    return companions.tokens.upperBound
  }
}

/// Words that say with "by" who travels along.
enum CompanionWords {
  static let all: WordSet = "joined accompanied"
}
