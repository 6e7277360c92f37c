import Gazetteer
import TimelineModel

extension EventFinder {
  /// "handed a letter to Putin in Moscow", "presented his credentials to President Chirac": whoever brings something to
  /// somebody of another state meets him.
  func readHandingOver(
    _ mention: inout EventMention, _ people: [Int], _ group: VerbGroup, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    guard !people.isEmpty, !group.isPassive else { return false }
    let limit = clauseEnd(from: next, in: range)
    guard let object = objectHanded(next..<max(next, min(limit, next + 8))),
      let recipient = recipient(after: object, to: limit),
      areOfSeveralCountries(people + recipient.people),
      view.mention(at: recipient.tokens.upperBound - 1)?.isPossessive != true
    else { return false }
    mention.kind = .meeting
    mention.participants = people
    add(recipient, to: &mention)
    // "a note to Thatcher about | prisoners in Belfast"
    let end = (recipient.tokens.upperBound..<max(recipient.tokens.upperBound, limit)).first {
      TopicWords.about.contains(view.key($0)) || view.key($0) == "over" || view.key($0) == "after"
    }
    setPlace(
      view.place(after: recipient.tokens.upperBound, to: end ?? limit, prepositions: Prepositions.location)
        ?? view.place(after: next, to: recipient.tokens.lowerBound, prepositions: Prepositions.location),
      of: &mention)
    return mention.place != nil
      || sentence == leadSentence
        && datelinePlace.map { isHome($0, for: people) != isHome($0, for: recipient.people) } == true
  }

  /// What is handed over; nil for a figure of speech: "delivered a rebuke to".
  private func objectHanded(_ span: Range<Int>) -> Int? {
    span.prefix { !view.isBreak($0) && view.word($0) != .to && view.people(at: $0).isEmpty }
      .first { token in
        HandedNouns.all.contains(view.key(token))
          || HandedNouns.messages.contains(view.key(token))
            && (view.key(token + 1) == "from" || HandedNouns.kinds.contains(view.key(token - 1)))
      }
  }

  /// Whom a "to" behind the thing names: "a letter from the king to Putin".
  private func recipient(after object: Int, to limit: Int) -> PersonGroup? {
    var token = object + 1
    while token < limit, !view.isBreak(token), view.word(token) != .relative {
      let leads = view.word(token) == .to || view.key(token) == "with"
      if leads, let group = view.group(startingAt: token + 1, to: limit) { return group }
      token = view.mention(at: token)?.tokens.upperBound ?? token + 1
    }
    return nil
  }
}

/// What one hands over: letters and the like, and messages of somebody or of a kind.
enum HandedNouns {
  static let all: WordSet = """
    letter letters note notes credentials invitation invitations copy copies gift gifts document documents petition
    petitions medal award application applications
    """
  static let messages: WordSet = "message messages"
  static let kinds: WordSet = "written personal oral verbal special"
}
