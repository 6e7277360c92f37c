import Gazetteer
import TimelineModel

/// Gatherings that somebody speaks to.
extension EventFinder {
  /// "told | a conference of ASEAN foreign ministers", "told the opening meeting of trade ministers from 22 nations":
  /// whoever speaks to those who act for states is among them.
  func isAudience(_ phrase: EventNounPhrase) -> Bool {
    SayingVerbs.telling.contains(view.key(telling(phrase))) && gathersStates(after: phrase.head)
  }

  /// The word before a phrase, "the opening" left out.
  private func telling(_ phrase: EventNounPhrase) -> Int {
    var index = phrase.start - 1
    if AudienceWords.sessions.contains(view.key(index)) { index = view.beforeArticle(index) }
    return index
  }

  /// Adds who speaks to the gathering; false where it is not known.
  func addSpeaker(to mention: inout EventMention, of phrase: EventNounPhrase, in range: Range<Int>)
    -> Bool
  {
    guard
      let speaker = view.group(
        endingAt: view.beforeAuxiliaries(view.beforeAdverbs(telling(phrase) - 1)), from: range.lowerBound)
    else { return false }
    add(speaker, to: &mention)
    mention.hasUnnamedPartners = true
    return true
  }

  /// "a committee | on foreign ministers", "bankers | who met leaders": of something else than those who gather.
  private func isOtherPart(_ token: Int) -> Bool {
    switch view.word(token) {
    case .relative, .that, .subordinator: true
    case .preposition: !AudienceWords.members.contains(view.key(token))
    default: false
    }
  }

  /// "of ASEAN foreign ministers and their counterparts", "attended by the six members of the Association"
  private func gathersStates(after head: Int) -> Bool {
    let opening = view.key(head + 1)
    guard opening == "of" || opening == "between" || opening == "attended" || opening == "with" else {
      return false
    }
    for index in head + 2..<min(view.tokens.count, head + 14) {
      if view.isBreak(index) && view.key(index) != "-" || view.form(at: index) == .possessivePronoun
        || view.tokens[index].kind == .possessive || index > head + 2 && isOtherPart(index)
      {
        return false
      }
      if view.isOf(.people, index) || BlocWords.states.contains(view.key(index)) {
        return true
      }
      if case .organisation(let organisation) = view.mention(at: index)?.referent, organisation.holdsSummits {
        return true
      }
    }
    return false
  }
}
