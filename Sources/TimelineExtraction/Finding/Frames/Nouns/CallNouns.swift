import Gazetteer
import TimelineModel

extension EventFinder {
  /// "asked Zelensky for a favor over the telephone": the subject and the object of the clause.
  func readTelephone(_ head: Int, in range: Range<Int>) -> Int {
    let before = view.beforeArticle(head)
    guard view.word(before) == .preposition || view.word(before) == .by, view.key(before) != "from",
      !mentions[ofSentence].contains(where: { $0.kind == .call }),
      Triggers[view.key(head + 1)] == nil || VideoWords.all.contains(view.key(head + 1))
    else { return head + 1 }
    var mention = EventMention(kind: .call, form: .verb, sentence: sentence, trigger: before..<head + 1)
    let subject = clauseSubject(before: before, for: &mention, in: range)
    guard let tokens = mention.peopleTokens.last, tokens.upperBound < before,
      let object = object(after: tokens.upperBound, to: before, needsWith: false, isDirect: false)
        ?? people(after: tokens.upperBound, to: before, prepositions: NounPrepositions.caller)
    else { return head + 1 }
    mention.participants = subject
    add(object, to: &mention)
    guard mention.participants.count >= 2, applyClauseMood(before: before, to: &mention, in: range) else {
      return head + 1
    }
    mentions.append(mention)
    return head + 1
  }

  func followedByPhone(_ head: Int, _ limit: Int) -> Bool {
    if PhonePrepositions.all.contains(view.key(head + 1)) {
      return mentionsPhone(head + 1..<min(limit, head + 4))
    }
    // "talks with Putin by phone"
    return (head + 1..<max(head + 1, min(limit, head + 9))).contains {
      PhonePrepositions.all.contains(view.key($0)) && PhoneWords.all.contains(view.key($0 + 1))
    }
  }

  /// A telephone call, or a call that somebody pays on somebody, or neither ("a call for peace").
  func callKind(_ phrase: EventNounPhrase, _ head: Int, _ limit: Int) -> Event.Kind? {
    if mentionsPhone(phrase.start..<head + 1) { return .call }
    if view.key(head - 1) == "courtesy" { return .meeting }
    if view.key(head + 1) == "on", !view.people(at: head + 2).isEmpty { return .meeting }
    if view.key(head + 1) == "with" || view.key(head + 1) == "between" { return .call }
    if view.key(head + 1) == "to" || view.key(head + 1) == "from", !view.people(at: head + 2).isEmpty {
      return .call
    }
    // "Obama and Brown had a call earlier today"
    if phrase.determiner == .indefinite, PhoneWords.having.contains(view.key(phrase.start - 1)),
      let both = view.group(
        endingAt: phrase.start - 2, from: view.document.sentences[sentence].tokens.lowerBound),
      both.people.count > 1
    {
      return .call
    }
    if phrase.determiner == .definite || phrase.determiner == .possessive,
      mentions.contains(where: { $0.kind == .call }) || tellsOfCalls
    {
      return view.key(head + 1) == "for" || view.key(head + 1) == "to" ? nil : .call
    }
    return nil
  }
}
