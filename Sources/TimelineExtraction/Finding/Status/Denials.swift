import Gazetteer
import TimelineModel

/// What a sentence says is not so.
extension EventFinder {
  /// "The spokesman denied it": what the sentence before tells.
  func denyEarlier(in sentence: Range<Int>) {
    guard let object = denied(in: sentence) else { return }
    for index in recent(1) where mentions[index].sentence < self.sentence {
      if DenialObjects.pronouns.contains(view.key(object)) || isReport(sentence: mentions[index].sentence) {
        mentions[index].status = .denied
      }
    }
  }

  /// What "denied it" and "denied the report" deny, where they do not go on to say what it is.
  private func denied(in tokens: Range<Int>) -> Int? {
    guard telling.contains(.denial) else { return nil }
    for verb in tokens where SayingVerbs.denials.contains(view.key(verb)) && view.word(verb - 1) != .be {
      guard
        let object = (verb + 1..<verb + 4).last(where: { DenialObjects.all.contains(view.key($0)) }),
        !DenialObjects.specifying.contains(view.key(object + 1)), isPhraseEnd(object + 1, in: tokens)
      else { continue }
      return object
    }
    return nil
  }

  /// Whether a sentence tells of what others have reported or claimed.
  private func isReport(sentence: Int) -> Bool {
    view.document.sentences[sentence].tokens.contains {
      ReportWords.nouns.contains(view.key($0)) || ReportWords.hearsay.contains(view.key($0))
    }
  }

  /// "It was said that they met, but she denied it."
  func isDeniedAfter(_ trigger: Int, in sentence: Range<Int>) -> Bool {
    guard telling.contains(.denial),
      let but = (trigger..<max(trigger, sentence.upperBound)).first(where: { view.word($0) == .but })
    else { return false }
    return denied(in: but..<sentence.upperBound).map { DenialObjects.pronouns.contains(view.key($0)) } == true
  }

  func isDenied(_ trigger: Int, in sentence: Range<Int>) -> Bool {
    guard !telling.isDisjoint(with: [.denial, .report]) else { return false }
    let isTopic = isOnlyDescribed(trigger, in: sentence)
    for token in Range<Int>.last(15, before: trigger, from: sentence.lowerBound) {
      if SayingVerbs.denials.contains(view.key(token)), view.word(token - 1) != .be, !isTopic {
        return true
      }
      if ReportWords.rejecting.contains(view.key(token)), isReported(trigger, after: token) { return true }
    }
    return isOfFalseReport(trigger, in: sentence)
  }

  /// "denied a newspaper report that he would fly", "The allegation that they met is baseless".
  private func isOfFalseReport(_ trigger: Int, in sentence: Range<Int>) -> Bool {
    guard let report = report(of: trigger, in: sentence) else { return false }
    let governors = max(sentence.lowerBound, report - 9)..<report
    if governors.contains(where: { token in
      (SayingVerbs.denials.contains(view.key(token)) || ReportWords.rejecting.contains(view.key(token)))
        && view.word(token - 1) != .be
    }) {
      return true
    }
    // "no truth in reports that"
    if governors.contains(where: { view.key($0) == "truth" && view.key($0 - 1) == "no" }) { return true }
    return (trigger + 1..<max(trigger + 1, sentence.upperBound)).contains { token in
      guard view.word(token) == .be else { return false }
      let predicate = view.pastAdverbs(token + 1)
      return ReportWords.falsehoods.contains(view.key(predicate))
        || ReportWords.rejecting.contains(view.key(predicate)) || view.key(predicate) == "denied"
    }
  }

  /// "a newspaper report that | he flew", "claims | he flew", "rumours of a secret | meeting": the noun for what is
  /// told.
  private func report(of trigger: Int, in sentence: Range<Int>) -> Int? {
    let before = Range<Int>.last(30, before: trigger, from: sentence.lowerBound)
    if let that = before.last(where: { view.word($0) == .that }) {
      return Range<Int>.last(8, before: that, from: sentence.lowerBound).last {
        ReportWords.nouns.contains(view.key($0))
      }
      .flatMap { report in
        (report + 1..<that).contains { view.isComma($0) || view.isFinite($0) } ? nil : report
      }
    }
    return before.last { report in
      guard ReportWords.nouns.contains(view.key(report)) else { return false }
      if view.key(report + 1) == "of" { return isReported(trigger, after: report - 1) }
      return !view.people(at: report + 1).isEmpty
        && !(report + 1..<trigger).contains { view.isComma($0) || view.word($0) == .and }
    }
  }

  /// "denied that his trip had been a failure": no trip is denied, only what is said of it.
  private func isOnlyDescribed(_ trigger: Int, in sentence: Range<Int>) -> Bool {
    guard view.word(trigger) == .possessive || view.mention(at: trigger)?.isPossessive == true else {
      return false
    }
    let verb = (trigger..<max(trigger, min(sentence.upperBound, trigger + 12))).first { view.word($0) == .be }
    return verb.map { !HoldingWords.all.contains(view.key(view.pastAdverbs($0 + 1))) } ?? false
  }

  /// "reports of | a secret meeting": whether it is the event that the reports are of.
  private func isReported(_ trigger: Int, after verb: Int) -> Bool {
    let reach = verb + 1..<max(verb + 1, min(trigger, verb + 5))
    guard
      let of = reach.first(where: { view.key($0) == "of" && ReportWords.nouns.contains(view.key($0 - 1)) })
    else { return false }
    return trigger - of <= 4
      && (of + 1..<max(of + 1, trigger)).allSatisfy {
        !view.isComma($0) && view.word($0) != .preposition && view.word($0) != .subordinator
          && view.mention(at: $0) == nil
          && Triggers.noun(view.key($0)) == nil && !view.isFinite($0)
      }
  }
}
