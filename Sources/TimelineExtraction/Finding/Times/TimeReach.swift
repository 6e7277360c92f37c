import Gazetteer
import TimelineModel

/// How far in its sentence a time reaches: whether a clause, a quote or another voice lies between it and an event.
extension EventFinder {
  /// Whether a time belongs to a trigger to its left: no clause starts between them.
  func owns(_ start: Int, _ time: Int) -> Bool {
    var index = start
    if endsBefore(start, time) { return false }
    while index < time {
      if let other = view.time(at: index), view.times[other].tokens.upperBound <= time {
        // "that year, on 8 December"
        index = view.times[other].tokens.upperBound
        continue
      }
      if view.endsClause(index), view.key(index) != ":" { return false }
      switch view.word(index) {
      case .subordinator:
        // "two years after", "since 2011", "until the 6th" belong to the time itself.
        if view.time(at: index) == nil, view.time(at: index + 1) == nil { return false }
      case .relative, .that:
        guard isHoldingClause(index) else { return false }
      case .but: return false
      case .be, .have, .will, .would:
        if view.isComma(index - 1) { return false }
      case .and:
        if startsClause(index + 1, before: time) { return false }
      default:
        if isSubjectOfPast(index, before: time) || view.followsAnother(index) {
          return false
        }
      }
      index += 1
    }
    return true
  }

  /// "visited Kyiv in May, and | Xi in June spoke": whether a time stands between the subject of the next clause and
  /// its verb.
  func isOfNextClause(_ time: TimeExpression, after start: Int) -> Bool {
    var last = time.tokens.lowerBound - 1
    while last > start, view.word(last) == .preposition { last -= 1 }
    guard last > start, let subject = view.group(endingAt: last, from: start),
      view.word(subject.tokens.lowerBound - 1) == .and
    else { return false }
    return view.opensPredicate(time.tokens.upperBound)
  }

  /// "clouded by words the minister spoke in May": a clause of its own.
  private func isSubjectOfPast(_ token: Int, before time: Int) -> Bool {
    guard let mention = view.mention(at: token), mention.tokens.lowerBound == token, !mention.isPossessive,
      case .people = mention.referent, mention.form != .possessivePronoun, view.word(token - 1) == nil,
      view.tokens[safe: token - 1]?.kind == .word, view.mention(at: token - 1) == nil
    else { return false }
    let verb = mention.tokens.upperBound
    return verb < time && (view.endsInED(verb) || ClausePasts.all.contains(view.key(verb)))
  }

  /// ", and on 2 June they signed", ": on 26 May they landed": the time opens a clause.
  func startsClauseOfItsOwn(_ token: Int, before: Int?) -> Bool {
    guard let before else { return false }
    var index = token - 1
    while view.word(index) == .preposition || view.word(index) == .article { index -= 1 }
    if view.key(index) == ":" { return true }
    guard view.word(index) == .and, let time = view.time(at: token) else { return false }
    // "and tomorrow he will meet"
    let next = view.times[time].tokens.upperBound
    return view.isComma(index - 1) && mentions[before].hasPosition
      || view.mention(at: next)?.isPossessive == false && !view.people(at: next).isEmpty
  }

  /// Whether one of two places lies in speech that the other is no part of: what is said and what is told of it have
  /// their own times.
  func isOfOtherVoice(_ a: Int, _ b: Int) -> Bool {
    telling.contains(.speech) && speech(around: a, b) != speech(around: b, a)
  }

  /// Where the speech in quotation marks begins that a token stands in; nil where it stands in none. A few words in
  /// marks, as in "a “state visit” to Moscow", are no speech.
  private func speech(around token: Int, _ other: Int) -> Int? {
    let sentence = view.document.sentences[self.sentence].tokens
    let begin = max(sentence.lowerBound, min(token, other) - 200)
    let end = min(sentence.upperBound, max(token, other) + 200)
    var open: Int?
    for index in begin..<max(begin, end) where isQuoteMark(index) {
      guard let start = open else {
        if index > token { return nil }
        open = index
        continue
      }
      if index > token { return isSpeech(start + 1..<index) ? start : nil }
      open = nil
    }
    return open.flatMap { $0 < token && isSpeech($0 + 1..<end) ? $0 : nil }
  }

  private func isQuoteMark(_ index: Int) -> Bool {
    guard view.tokens[index].kind == .mark else { return false }
    switch view.key(index) {
    case "“", "”": return true
    // 6'2"
    case "\"":
      return view.tokens[safe: index - 1]?.kind != .number || view.tokens[index].flags.contains(.spaceBefore)
    default: return false
    }
  }

  private func isSpeech(_ words: Range<Int>) -> Bool {
    words.count > 8 || view.isComma(words.upperBound - 1) || view.key(words.upperBound - 1) == Marks.stop
  }

  /// Whether what is told of an event has ended before a time: another voice, or the main clause, has begun.
  private func endsBefore(_ start: Int, _ time: Int) -> Bool {
    isOfOtherVoice(start, time) || leavesFrontedClause(start, time) || leavesInsertedClause(start, time)
  }

  /// "A poll, taken after Thatcher left Moscow, | this morning gave": whether commas close a clause with "after"
  /// before a time that stands right before the verb of the main clause.
  private func leavesInsertedClause(_ start: Int, _ time: Int) -> Bool {
    guard let expression = view.time(at: time), case let verb = view.times[expression].tokens.upperBound,
      isPast(verb),
      case let comma = view.word(time - 1) == .preposition ? time - 2 : time - 1,
      comma >= start, view.isComma(comma)
    else { return false }
    let clause = Range<Int>.last(10, before: start, from: view.document.sentences[sentence].tokens.lowerBound)
    return clause.last { view.isComma($0) || view.word($0) == .subordinator }.map {
      OccasionWords.after.contains(view.key($0)) || view.key($0) == "before"
    } ?? false
  }

  /// "After Trump left Manila, the group agreed to meet in 2018": whether the clause of an event at the head of the
  /// sentence ends before a time.
  func leavesFrontedClause(_ start: Int, _ time: Int) -> Bool {
    var head = view.document.sentences[sentence].tokens.lowerBound
    if view.key(head) == "also" { head += 1 }
    let opens =
      view.key(head) == "after" || view.key(head) == "before" || view.key(head) == "while"
      || view.key(head) == "ahead" && view.key(head + 1) == "of"
    guard head < start, opens,
      let comma = (start..<max(start, time)).first(where: { view.isComma($0) }),
      !(head..<start).contains(where: { view.isComma($0) }), !goesOn(at: comma + 1, after: head..<start)
    else { return false }
    return (comma + 1..<time).contains { token in
      view.mention(at: token) == nil && view.time(at: token) == nil && isPast(token)
    }
  }

  /// "visited", "gave"
  private func isPast(_ token: Int) -> Bool {
    view.endsInED(token) || view.isVerb(token, in: .past)
      || ClausePasts.all.contains(view.key(token))
  }

  /// "After Biden arrived, he visited a memorial on Wednesday": of the same person.
  private func goesOn(at token: Int, after clause: Range<Int>) -> Bool {
    let people = view.people(at: token)
    guard !people.isEmpty else { return false }
    return clause.contains { !Set(view.people(at: $0)).isDisjoint(with: people) }
  }

  func mayReach(_ start: Int, _ time: Int) -> Bool {
    !endsBefore(start, time)
      && !(start..<time).contains {
        view.word($0) == .but || view.isStop($0)
          || view.followsAnother($0) || opensAfterClause($0) || addsDeed($0)
          || (view.word($0) == .that && view.time(at: $0) == nil || view.key($0) == "which")
            && !isHoldingClause($0)
          || RelativePronouns.ofPeople.contains(view.key($0))
      }
  }

  /// "will meet the king on Friday | and address parliament on Saturday"
  private func addsDeed(_ and: Int) -> Bool {
    view.word(and) == .and && Infinitives.all.contains(view.key(and + 1)) && view.mention(at: and + 1) == nil
  }

  /// "cancelled the trip, after he backed out in April": another clause with a subject of its own; "his first stop
  /// after taking office in May".
  private func opensAfterClause(_ token: Int) -> Bool {
    guard view.key(token) == "after" || view.key(token) == "before" else { return false }
    if view.endsInING(token + 1), Triggers[view.key(token + 1)] == nil, view.mention(at: token + 1) == nil {
      return true
    }
    guard let subject = view.mention(at: token + 1),
      !subject.isPossessive, subject.form != .possessivePronoun, !view.people(at: token + 1).isEmpty
    else { return false }
    let verb = subject.tokens.upperBound
    return view.isFinite(verb) || ClausePasts.all.contains(view.key(verb))
  }

  /// Whether a relative clause says only that and when the event is held: "that ended on Sunday".
  private func isHoldingClause(_ token: Int) -> Bool {
    if HoldingWords.all.contains(view.key(token + 1)) || relativeHolding(at: token) != nil
      || holdingVerb(ofClauseAt: token) != nil || heldBy(after: token - 1) != nil
    {
      return true
    }
    var verb = token + 1
    while verb < token + 4, view.word(verb) == .be || view.word(verb) == .have || view.isAdverb(verb) {
      verb += 1
    }
    guard verb > token + 1, view.word(verb - 1) == .be || view.isAdverb(verb - 1) else { return false }
    return HoldingWords.all.contains(view.key(verb)) || view.word(verb) == .preposition
  }

  /// Whether a time at the head of a clause belongs to a trigger to its right.
  func reaches(_ time: Int, _ trigger: Int) -> Bool {
    if isOfOtherVoice(time, trigger) || entersRelative(time, trigger) { return false }
    var index = time
    while index < trigger {
      if view.isStop(index), view.key(index) != ":" { return false }
      if view.word(index) == .subordinator, view.time(at: index) == nil, view.key(index) != "as" {
        return false
      }
      if view.word(index) == .but || view.key(index) == "about" || view.key(index) == "regarding" {
        return false
      }
      if view.word(index) == .and, view.time(at: index + 1) == nil,
        view.mention(at: index - 1) == nil || view.mention(at: index + 1) == nil
      {
        return false
      }
      index += 1
    }
    return true
  }

  /// "proposed the forum on Wednesday, which he said they had discussed": a clause that has not ended yet.
  func entersRelative(_ time: Int, _ trigger: Int) -> Bool {
    guard time < trigger,
      let relative = (time..<trigger).last(where: {
        RelativePronouns.all.contains(view.key($0)) && view.isComma($0 - 1)
      })
    else { return false }
    return !(relative..<trigger).contains { view.isComma($0) }
  }

  private func startsClause(_ token: Int, before end: Int) -> Bool {
    if addsDeed(token - 1) { return true }
    var index = token
    while index < min(end, token + 4) {
      switch view.word(index) {
      case .be, .have, .will, .would: return true
      case .preposition, .article, .relative: return false
      default: break
      }
      if view.mention(at: index) == nil, view.endsInED(index) { return true }
      index += 1
    }
    return false
  }
}

extension DocumentView {
  /// "The visit follows | an announcement in December", not "a second visit followed | in October": what comes after
  /// has its own time.
  func followsAnother(_ verb: Int) -> Bool {
    FollowingVerbs.all.contains(key(verb))
      && !(key(verb) == "followed" && (word(verb + 1) == .preposition || time(at: verb + 1) != nil))
  }
}

/// Verbs that set what their subject tells of after something else, or before it.
enum FollowingVerbs {
  static let all: WordSet = "follow follows followed precede precedes preceded"
}

/// Pronouns of clauses that say more of a person or thing.
enum RelativePronouns {
  static let all: WordSet = "which who whom whose"
  static let ofPeople: WordSet = "who whom whose"
}

/// Irregular pasts of common verbs.
enum ClausePasts {
  static let all: WordSet = """
    made said told gave took had did went came sent wrote held saw rose fell became won lost led left got began put set
    stood spoke brought kept ran swore swept broke chose grew
    """
}
