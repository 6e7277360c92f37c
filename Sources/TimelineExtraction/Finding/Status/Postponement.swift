import TimelineModel

extension EventFinder {
  /// "was postponed from 2 May to June", "put off until the autumn": the time after it is no day of the plan, but
  /// the one it was put off to.
  func putOff(_ index: Int, by verb: Int, in sentence: Range<Int>) {
    let clause = verb + 1..<max(verb + 1, endOfClause(after: verb, in: sentence))
    for (token, time) in view.times(in: clause) {
      if view.key(token - 1) == "from" || view.key(token) == "from" {
        guard view.times[time].spansBounds,
          view.times[time].tokens.contains(where: { PostponementWords.goals.contains(view.key($0)) })
        else { continue }
        mentions[index].times.removeAll { $0.expression == time }
        mentions[index].times.append(EventMention.Time(expression: time, role: .on, part: .first))
        mentions[index].putOffTo = EventMention.Time(expression: time, role: .on, part: .last)
        return
      }
      guard tellsGoal(token, after: verb) else { continue }
      mentions[index].times.removeAll { $0.expression == time }
      let goal = EventMention.Time(expression: time, role: .on)
      if PostponementWords.anew.contains(view.key(verb)), !mentions[index].hasPosition {
        // "was rescheduled for May 20": a plan, of which no other day is told.
        mentions[index].status = .planned
        mentions[index].times.append(goal)
      } else {
        mentions[index].putOffTo = goal
      }
      return
    }
  }

  private func endOfClause(after verb: Int, in sentence: Range<Int>) -> Int {
    sentence.first { token in
      token > verb
        && (view.isStop(token) || view.word(token) == .but
          || view.word(token) == .relative || view.key(token) == "which")
    } ?? sentence.upperBound
  }

  /// "until May", "to the 20th", "to later in June": whether a preposition of the goal stands before a time.
  private func tellsGoal(_ time: Int, after verb: Int) -> Bool {
    // "will instead take place on Friday"
    if view.key(verb) == "instead" || view.key(verb) == "now"
      || PostponementWords.goals.contains(view.key(time))
    {
      return true
    }
    var index = time - 1
    while index > verb, view.word(index) == .article || view.isAdverb(index) { index -= 1 }
    // "postponed a trip scheduled for April": the old day.
    return PostponementWords.goals.contains(view.key(index)) && !view.saysPlanned(index - 1)
  }
}

enum PostponementWords {
  /// Verbs that give a new time.
  static let anew: WordSet = "reschedule reschedules rescheduled rescheduling"
  /// Prepositions of the time to which something is put off.
  static let goals: WordSet = "to until till for"
}
