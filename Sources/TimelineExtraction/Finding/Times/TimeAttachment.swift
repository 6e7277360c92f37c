import Gazetteer
import TimelineModel

extension EventFinder {
  /// Gives each mention of a sentence the times that are said of it.
  ///
  /// A time belongs to the nearest mention before it in its clause; one at the head of a clause belongs to all
  /// mentions in it; a mention without a time takes that of the sentence's head, of the clause it hangs on, or
  /// of the heading above.
  mutating func attachTimes(to range: Range<Int>, in sentence: Range<Int>) {
    guard !range.isEmpty else { return }
    let order = range.sorted { mentions[$0].trigger.lowerBound < mentions[$1].trigger.lowerBound }
    var fronted: [Int] = []
    let start = self.sentence == leadSentence ? max(sentence.lowerBound, datelineEnd) : sentence.lowerBound
    for (token, time) in view.times(in: min(start, sentence.upperBound)..<sentence.upperBound) {
      let expression = view.times[time]
      guard isUsable(expression), !isOfDateLine(expression), !isElliptical(time), !isOfSaying(token),
        !isOfOther(expression), !isOfReducedRelative(expression.tokens.lowerBound)
      else {
        continue
      }
      if let told = toldByWhen(after: expression, in: order) {
        attach(time, to: told)
        continue
      }
      if isDeadline(token, from: sentence.lowerBound),
        let counted = order.first(where: { mentions[$0].count != nil })
      {
        mentions[counted].times.append(EventMention.Time(expression: time, role: .until))
        continue
      }
      if let since = since(token, from: sentence.lowerBound),
        !order.contains(where: {
          mentions[$0].trigger.lowerBound > since && mentions[$0].trigger.upperBound <= token
        })
      {
        for index in order {
          let role: EventMention.TimeRole = isUnderWay(index) ? .starts : .since
          mentions[index].times.append(EventMention.Time(expression: time, role: role))
        }
        continue
      }
      if let inside = order.first(where: { mentions[$0].trigger.contains(token) }) {
        attach(time, to: inside)
        continue
      }
      let before = order.last { mentions[$0].trigger.upperBound <= token }
      let after = order.first { mentions[$0].trigger.lowerBound > token }
      if let after, startsClauseOfItsOwn(token, before: before) {
        attach(time, to: after)
      } else if let before, owns(mentions[before].trigger.upperBound, token) {
        attach(time, to: before)
      } else if isOfRelativeClause(time) {
        continue
      } else if let after, reaches(token, mentions[after].trigger.lowerBound) {
        if before == nil { fronted.append(time) }
        attach(time, to: after)
      } else if let before, mayReach(mentions[before].trigger.upperBound, token), expression.unit != .decade {
        attach(time, to: before)
      } else if before == nil, after.map({ !isOfOtherVoice(token, mentions[$0].trigger.lowerBound) }) ?? true,
        !(token..<(after.map { mentions[$0].trigger.lowerBound } ?? token))
          .contains(where: { view.word($0) == .but })
      {
        fronted.append(time)
      }
    }
    inherit(order, fronted: fronted, in: sentence)
  }

  /// "have not met since October 2019, when they held a summit": the mention that a clause with "when" tells.
  private func toldByWhen(after expression: TimeExpression, in order: [Int]) -> Int? {
    let end = expression.tokens.upperBound
    let when = view.isComma(end) ? end + 1 : end
    guard view.key(when) == "when" else { return nil }
    return order.first {
      mentions[$0].trigger.lowerBound > when && mentions[$0].trigger.lowerBound < when + 12
    }
  }

  private func isUsable(_ expression: TimeExpression) -> Bool {
    if expression.value.utf8.count < 4, expression.kind == .date {
      return false
    }
    return switch expression.kind {
    case .set: false
    case .duration: expression.unit != nil && expression.direction == 0 && expression.anchor == .absolute
    case .date, .time:
      expression.value != "PRESENT_REF" && expression.value != "PAST_REF" && expression.value != "FUTURE_REF"
    }
  }

  /// "March 21, 2017 (agency) — The secretary will travel": when it was written.
  private func isOfDateLine(_ expression: TimeExpression) -> Bool {
    guard let stated = view.document.statedDate?.bytes, let first = expression.tokens.first,
      let last = expression.tokens.last
    else { return false }
    return stated.overlaps(Int(view.tokens[first].start)..<Int(view.tokens[last].end))
  }

  /// "Tuesday's elections", "his weekend proposal": the time of something else.
  private func isOfOther(_ expression: TimeExpression) -> Bool {
    let end = expression.tokens.upperBound
    guard let next = view.tokens[safe: end], expression.kind != .duration else { return false }
    let isOwner = next.kind == .possessive
    let isOwned = view.tokens[safe: expression.tokens.lowerBound - 1]?.kind == .possessive
    // "a June referendum", "the 2013 election"
    let isQualified = view.word(expression.tokens.lowerBound - 1) == .article && expression.tokens.count <= 3
    guard
      isOwner
        || (isOwned || isQualified) && next.kind == .word && view.word(end) == nil
          && view.mention(at: end) == nil && !view.endsInED(end)
    else { return false }
    // Its noun may be the event: "Monday's three-hour meeting".
    for index in (isOwner ? end + 1 : end)..<min(view.tokens.count, end + 8) {
      if Triggers.noun(view.key(index)) != nil { return false }
      switch view.word(index) {
      case .ordinal, .adverb, nil: break
      default: return true
      }
      if view.tokens[index].kind == .mark, view.key(index) != "-" { return true }
    }
    return true
  }

  /// "the agency said on Friday": the day of the saying.
  private func isOfSaying(_ token: Int) -> Bool {
    // "said on Wednesday after talks with": on the day of the talks.
    if let time = view.time(at: token), view.key(view.times[time].tokens.upperBound) == "after" {
      return false
    }
    if let verb = sayingVerb(before: token),
      !mentions[ofSentence].contains(where: { $0.trigger.lowerBound > verb && $0.trigger.lowerBound < token })
    {
      return true
    }
    // "On 7 September he disclosed that": at the head of the sentence, with the verb of saying next.
    guard let time = view.time(at: token) else { return false }
    let sentence = view.document.sentences[sentence].tokens
    let head = self.sentence == leadSentence ? max(sentence.lowerBound, datelineEnd) : sentence.lowerBound
    guard token >= head, token <= head + 2 else { return false }
    var index = view.times[time].tokens.upperBound
    if view.isComma(index) { index += 1 }
    let start = index
    while index < min(sentence.upperBound, start + 8) {
      if let mention = view.mention(at: index) {
        index = mention.tokens.upperBound
        continue
      }
      if index > start, SayingVerbs.statements.contains(view.key(index)) {
        let clause = index + 1..<min(sentence.upperBound, index + 12)
        if tellsOfOccasion(clause) { return false }
        return view.key(index) != "announced" || view.word(index + 1) == .that
          || clause.prefix(6).contains { view.word($0) == .would || view.word($0) == .will }
      }
      switch view.word(index) {
      case .article, .preposition, nil: break
      default: return false
      }
      // "On Monday in Berlin, Scholz said"
      if view.isComma(index), !view.people(at: index + 1).isEmpty {
        index += 1
        continue
      }
      guard !view.isBreak(index), !Triggers.isVerb(view.key(index), in: [.past, .third]) else { return false }
      index += 1
    }
    return false
  }

  /// "told reporters in Beijing after talks with Qin": on the day of the talks.
  private func tellsOfOccasion(_ clause: Range<Int>) -> Bool {
    for index in clause {
      switch view.word(index) {
      case .that, .would, .will, .have: return false
      default: break
      }
      guard view.key(index) == "after" || view.key(index) == "during" else { continue }
      return mentions[ofSentence].contains { (index + 1..<index + 5).contains($0.trigger.lowerBound) }
    }
    return false
  }

  /// The verb of saying in "said on Friday", "said in Khartoum on Friday", "told reporters on Friday".
  private func sayingVerb(before token: Int) -> Int? {
    var index = token - 1
    let start = view.document.sentences[sentence].tokens.lowerBound
    while index >= start, index > token - 9 {
      let isDirect = index == token - 1 || index == token - 2 && view.word(token - 1) == .preposition
      if isDirect
        ? SayingVerbs.all.contains(view.key(index)) : SayingVerbs.statements.contains(view.key(index))
      {
        return index
      }
      switch view.word(index) {
      case .preposition, .article, nil: break
      default: return nil
      }
      if view.isBreak(index) || view.tokens[index].kind == .possessive { return nil }
      if let mention = view.mention(at: index), case .people = mention.referent { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether an ellipsis of the sentence owns a time: "the other one being in 2019".
  private func isElliptical(_ time: Int) -> Bool {
    mentions[ofSentence].contains {
      $0.form == .elliptical && $0.times.contains { $0.expression == time }
    }
  }

  /// "By the time of his death in 2005": what is summed up was done before.
  private func isDeadline(_ token: Int, from start: Int) -> Bool {
    var index = token - 1
    while index >= start, index > token - 8 {
      if view.word(index) == .by { return true }
      if view.isComma(index) { return false }
      index -= 1
    }
    return false
  }

  /// "since he took office in 2011": what is told has gone on from then.
  private func since(_ token: Int, from start: Int) -> Int? {
    var index = token - 1
    var steps = 0
    while index >= start, steps < 30 {
      if view.key(index) == "since" { return index }
      if view.isComma(index) || ClauseMarks.stops.contains(view.key(index)) { return nil }
      index -= 1
      steps += 1
    }
    return view.key(token) == "since" ? token : nil
  }

  /// "has been on a visit since Sunday": the day it began.
  private func isUnderWay(_ index: Int) -> Bool {
    let start = mentions[index].trigger.lowerBound
    return mentions[index].isTrip && mentions[index].ordinal == nil
      && (start - 3...start).contains {
        view.key($0) == "been" && FunctionWords.presentHave.contains(view.key($0 - 1))
      }
  }

  /// Whether a time belongs to a trigger to its left: no clause starts between them.
  private func owns(_ start: Int, _ time: Int) -> Bool {
    var index = start
    if isOfOtherVoice(start, time) || leavesFrontedClause(start, time) { return false }
    while index < time {
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
        if isSubjectOfPast(index, before: time) || FollowingVerbs.all.contains(view.key(index)) {
          return false
        }
      }
      index += 1
    }
    return true
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
  private func startsClauseOfItsOwn(_ token: Int, before: Int?) -> Bool {
    guard let before else { return false }
    var index = token - 1
    while view.word(index) == .preposition || view.word(index) == .article { index -= 1 }
    if view.key(index) == ":" { return true }
    guard view.word(index) == .and, let time = view.time(at: token) else { return false }
    // "and tomorrow he will meet"
    let next = view.times[time].tokens.upperBound
    return view.isComma(index - 1) && mentions[before].times.contains(where: \.isPosition)
      || view.mention(at: next)?.isPossessive == false && !view.people(at: next).isEmpty
  }

  /// Whether a quote begins or ends between two places: what is said and what is told of it have their own times.
  private func isOfOtherVoice(_ a: Int, _ b: Int) -> Bool {
    var marks = 0
    for index in min(a, b)..<max(a, b) where view.tokens[index].kind == .mark {
      let key = view.key(index)
      if key == "\"" || key == "“" || key == "”" { marks += 1 }
    }
    return marks % 2 == 1
  }

  /// "After Trump left Manila, the group agreed to meet in 2018": whether the clause of an event at the head of the
  /// sentence ends before a time.
  private func leavesFrontedClause(_ start: Int, _ time: Int) -> Bool {
    let head = view.document.sentences[sentence].tokens.lowerBound
    guard head < start, view.key(head) == "after" || view.key(head) == "before" || view.key(head) == "while",
      let comma = (start..<max(start, time)).first(where: { view.isComma($0) }),
      !(head..<start).contains(where: { view.isComma($0) })
    else { return false }
    return (comma + 1..<time).contains { token in
      view.mention(at: token) == nil && view.time(at: token) == nil
        && (view.endsInED(token) || Triggers.isVerb(view.key(token), in: .past)
          || ClausePasts.all.contains(view.key(token)))
    }
  }

  private func mayReach(_ start: Int, _ time: Int) -> Bool {
    !isOfOtherVoice(start, time) && !leavesFrontedClause(start, time)
      && !(start..<time).contains {
        view.word($0) == .but || ClauseMarks.stops.contains(view.key($0))
          || FollowingVerbs.all.contains(view.key($0))
          || (view.word($0) == .that || view.key($0) == "which") && !isHoldingClause($0)
      }
  }

  /// Whether a relative clause says only that and when the event is held: "that ended on Sunday".
  private func isHoldingClause(_ token: Int) -> Bool {
    if HoldingWords.all.contains(view.key(token + 1)) || relativeHolding(at: token) != nil { return true }
    var verb = token + 1
    while verb < token + 4, view.word(verb) == .be || view.word(verb) == .have || view.isAdverb(verb) {
      verb += 1
    }
    guard verb > token + 1, view.word(verb - 1) == .be || view.isAdverb(verb - 1) else { return false }
    return HoldingWords.all.contains(view.key(verb)) || view.word(verb) == .preposition
  }

  /// "Scholz, who was elected on Sunday, met": the time of what the commas enclose.
  private func isOfRelativeClause(_ time: Int) -> Bool {
    let tokens = view.times[time].tokens
    guard view.isComma(tokens.upperBound) else { return false }
    var index = tokens.lowerBound - 1
    while index > 0, tokens.lowerBound - index < 10, !view.isBreak(index) {
      if view.word(index) == .relative || view.key(index) == "whose" { return view.isComma(index - 1) }
      index -= 1
    }
    return false
  }

  /// "the plans agreed in Lisbon in 2000": the time of what a participle says of another noun.
  private func isOfReducedRelative(_ time: Int) -> Bool {
    var index = time - 1
    while time - index < 7, index > 1 {
      if ParticipleWords.reduced.contains(view.key(index)) {
        let noun = index - 1
        return view.tokens[noun].kind == .word && view.word(noun) == nil && view.mention(at: noun) == nil
          && view.time(at: noun) == nil && Triggers.noun(view.key(noun)) == nil && !view.isAdverb(noun)
      }
      guard view.word(index) == .preposition || view.word(index) == .article || view.place(at: index) != nil
      else { return false }
      index -= 1
    }
    return false
  }

  /// Whether a time at the head of a clause belongs to a trigger to its right.
  private func reaches(_ time: Int, _ trigger: Int) -> Bool {
    if isOfOtherVoice(time, trigger) || entersRelative(time, trigger) { return false }
    var index = time
    while index < trigger {
      if ClauseMarks.stops.contains(view.key(index)), view.key(index) != ":" { return false }
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
  private func entersRelative(_ time: Int, _ trigger: Int) -> Bool {
    guard time < trigger,
      let relative = (time..<trigger).last(where: {
        RelativePronouns.all.contains(view.key($0)) && view.isComma($0 - 1)
      })
    else { return false }
    return !(relative..<trigger).contains { view.isComma($0) }
  }

  private func startsClause(_ token: Int, before end: Int) -> Bool {
    var index = token
    while index < min(end, token + 4) {
      switch view.word(index) {
      case .be, .have, .will, .would: return true
      case .preposition, .article: return false
      default: break
      }
      if view.mention(at: index) == nil, view.endsInED(index) { return true }
      index += 1
    }
    return false
  }

  /// A time of a tour is one of each of its countries; one of several meetings, of each of them.
  private mutating func attach(_ time: Int, to mention: Int) {
    for leg in ofSentence
    where mentions[leg].isTrip == mentions[mention].isTrip
      && mentions[leg].trigger == mentions[mention].trigger
    {
      // "left Seoul for Beijing after three days of talks": the length is that of the journey that ends.
      if view.times[time].kind == .duration, mentions[leg].timeRole == .starts,
        mentions[mention].timeRole == .ends
      {
        continue
      }
      attachOnly(time, to: leg)
    }
  }

  /// "On Friday Trump invited Abbas to the White House": the day of the asking, not of what is asked for.
  private func isOfAsking(_ time: Int, _ mention: EventMention) -> Bool {
    guard mention.form == .verb, mention.status == .proposed else { return false }
    let isInvitation = InvitationWords.verbs.contains(view.key(mention.trigger.lowerBound))
    let start = isInvitation ? mention.placeTokens?.lowerBound : mention.trigger.lowerBound
    return view.times[time].tokens.upperBound <= start ?? mention.trigger.lowerBound
  }

  private mutating func attachOnly(_ time: Int, to mention: Int) {
    if isOfAsking(time, mentions[mention]) { return }
    let expression = view.times[time]
    if expression.kind == .duration {
      // "their first meeting in four years" is an interval, no length; "after three days in Oslo, he flew to India"
      // tells how long he was elsewhere.
      let start = expression.tokens.lowerBound
      let isElsewhere =
        view.key(start - 1) == "after" && mentions[mention].trigger.lowerBound > start
        && mentions[mention].timeRole != .ends && view.key(expression.tokens.upperBound) == "in"
      guard view.key(start - 1) != "in", !isElsewhere, let unit = expression.unit,
        unit.rawValue >= TimeExpression.Unit.day.rawValue
      else { return }
      mentions[mention].times.append(EventMention.Time(expression: time, role: .lasts))
      return
    }
    let role =
      BoundaryWords.role(before: expression.tokens.lowerBound, in: view) ?? mentions[mention].timeRole
    mentions[mention].times.append(EventMention.Time(expression: time, role: role))
  }

  /// Lets mentions without a time take over that of the words around them.
  private mutating func inherit(_ order: [Int], fronted: [Int], in sentence: Range<Int>) {
    for (position, index) in order.enumerated()
    where !mentions[index].times.contains(where: { $0.isPosition && !isScope($0, of: index) }) {
      // "tonight he dines with the king and tomorrow he will meet the minister"
      let isOfOther =
        position > 0 && hangs(index, on: order[position - 1])
        && mentions[order[position - 1]].times.contains { !$0.isInherited && $0.role == .on }
        && mentions[index].status == mentions[order[position - 1]].status
      if !fronted.isEmpty, !isOfOther {
        for time in fronted { inherit(time, index) }
      } else if position > 0, hangs(index, on: order[position - 1]),
        mentions[index].status == mentions[order[position - 1]].status,
        !areElsewhere(index, order[position - 1])
      {
        let isStay = mentions[order[position - 1]].times.contains { $0.role == .lasts }
        for time in mentions[order[position - 1]].times
        where time.isPosition && !(isStay && mentions[order[position - 1]].isTrip)
          && !isOfRelativeClause(time.expression)
        {
          inherit(time.expression, index)
        }
      } else if position + 1 < order.count, hangs(order[position + 1], on: index),
        mentions[order[position + 1]].times.contains(where: { $0.role == .on }), !isAnnounced(index),
        !entersRelative(mentions[index].trigger.upperBound, mentions[order[position + 1]].trigger.lowerBound),
        mentions[index].kind != .trip || mentions[order[position + 1]].kind == .trip
          || mentions[order[position + 1]].people.count < 2
      {
        for time in mentions[order[position + 1]].times where time.role == .on {
          inherit(time.expression, index)
        }
      }
    }
    inheritOfNarrative(order, in: sentence)
    for index in order where !mentions[index].times.contains(where: { $0.isPosition }) {
      // "The third, from 18 to 20 September, took Moon to Pyongyang."
      guard
        let subject = mentions[ofSentence].last(where: {
          $0.form == .elliptical && $0.trigger.upperBound <= mentions[index].trigger.lowerBound
        })
      else { continue }
      for time in subject.times { inherit(time.expression, index) }
    }
    for index in order { startStay(index) }
    let heading = headingTimes(sentence)
    guard !heading.isEmpty else { return }
    for index in order where !mentions[index].times.contains(where: { $0.isPosition }) {
      for time in heading { inherit(time, index) }
    }
  }

  /// "his second meeting with Putin this year": in what time it is the second, not when it is.
  private func isScope(_ time: EventMention.Time, of index: Int) -> Bool {
    let expression = view.times[time.expression]
    return mentions[index].ordinal != nil && expression.anchor == .writing
      && (expression.unit.map { $0.rawValue >= TimeExpression.Unit.month.rawValue } ?? false)
      && expression.direction == 0
  }

  /// Whether two trips go to different countries: one day is seldom that of both.
  private func areElsewhere(_ a: Int, _ b: Int) -> Bool {
    guard mentions[a].isTrip, mentions[b].isTrip, let one = mentions[a].place?.country,
      let other = mentions[b].place?.country
    else { return false }
    return !CountryIdentity.areSame(one, other)
  }

  /// "On Wednesday there is a ceremony. The two will then sit down": the day of the sentence before.
  private mutating func inheritOfNarrative(_ order: [Int], in sentence: Range<Int>) {
    let number = self.sentence
    guard number > 0,
      view.document.sentences[number - 1].paragraph == view.document.sentences[number].paragraph,
      let then = sentence.first(where: {
        NarrativeWords.all.contains(view.key($0)) && isNarrative($0, in: sentence)
      }),
      let day = view.times(in: view.document.sentences[number - 1].tokens).last(where: {
        view.times[$0.index].kind != .duration && view.times[$0.index].bounds.earliest != nil
          && view.times[$0.index].bounds.earliest == view.times[$0.index].bounds.latest
      })
    else { return }
    for index in order
    where !mentions[index].times.contains(where: \.isPosition)
      && mentions[index].trigger.upperBound > then - 4
      && !mentions[index].isTrip && mentions[index].form != .definite
    {
      inherit(day.index, index)
    }
  }

  /// Whether "then" is an adverb: "will then sit down", "Then they met", no "then-president".
  private func isNarrative(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard view.key(token + 1) != "-", view.mention(at: token + 1) == nil || token == sentence.lowerBound
    else {
      return false
    }
    if token == sentence.lowerBound || !view.people(at: token - 1).isEmpty { return true }
    switch view.word(token - 1) {
    case .will, .would, .and, .be, .have: return true
    default: return false
    }
  }

  /// "came for three days on 11 December": the day is the first of the stay.
  private mutating func startStay(_ index: Int) {
    guard mentions[index].times.contains(where: { $0.role == .lasts }) else { return }
    let isTrip = mentions[index].isTrip
    let days = mentions[index].times.indices.filter { time in
      let expression = view.times[mentions[index].times[time].expression]
      // "flew in on Monday for a three-day summit"
      return mentions[index].times[time].role == .on && mentions[index].times[time].isInherited != isTrip
        && expression.earliest != nil && expression.earliest == expression.latest
    }
    if days.count == 1 { mentions[index].times[days[0]].role = .starts }
  }

  private mutating func inherit(_ time: Int, _ mention: Int) {
    let expression = view.times[time]
    guard expression.kind != .duration, !isOfAsking(time, mentions[mention]) else { return }
    let role = BoundaryWords.roleOfPhrase(before: mentions[mention].trigger.lowerBound, in: view)
    mentions[mention].times.append(EventMention.Time(expression: time, role: role ?? .on, isInherited: true))
  }

  /// Whether a mention is told in a clause that hangs on that of another: "where he met", "and met", "for talks".
  private func hangs(_ mention: Int, on other: Int) -> Bool {
    let start = mentions[other].trigger.upperBound
    let end = mentions[mention].trigger.lowerBound
    guard start <= end else { return false }
    if isAnnounced(mention) { return false }
    for token in start..<end {
      if ClauseMarks.stops.contains(view.key(token)) || isSpokenStatement(token) { return false }
      // "met Lavrov before seeing Putin on Tuesday": one day.
      let isOfDay = view.key(token) == "before" && view.endsInING(token + 1)
      if view.word(token) == .subordinator, view.key(token) != "when", view.key(token) != "as",
        view.time(at: token) == nil, !isOfDay
      {
        return false
      }
    }
    return true
  }

  /// "who arrived on Sunday, said he spoke with": what is said has a time of its own.
  private func isSpokenStatement(_ verb: Int) -> Bool {
    SayingVerbs.statements.contains(view.key(verb)) && view.isComma(verb - 1)
  }

  /// "hours before a meeting with Macron", "ahead of a summit": another time than that of the clause.
  private func isAnnounced(_ mention: Int) -> Bool {
    let before = mentions[mention].trigger.lowerBound - 1
    return view.key(before) == "before" || view.key(before) == "of" && view.key(before - 1) == "ahead"
  }

  /// The date over a paragraph: "April 27, 2018: …", or a heading that is a date.
  private func headingTimes(_ sentence: Range<Int>) -> [Int] {
    let document = view.document
    let paragraph = document.sentences[self.sentence].paragraph
    guard let first = document.paragraphs[paragraph].sentences.first else { return [] }
    let head = document.sentences[first].tokens
    let start = head.first { view.tokens[$0].kind != .mark } ?? head.lowerBound
    if let time = view.time(at: start) {
      let expression = view.times[time]
      let after = expression.tokens.upperBound
      let isHeading =
        view.key(after) == ":" || after == head.upperBound
        || (view.tokens[safe: after]?.kind == .mark && after == head.upperBound - 1)
      if expression.kind == .date, isHeading { return [time] }
    }
    var above = paragraph - 1
    var steps = 0
    while above >= 0, steps < 12 {
      let block = document.paragraphs[above]
      if block.kind == .heading || block.kind == .dateLine || block.kind == .title {
        guard let line = block.sentences.first else { return [] }
        let tokens = document.sentences[line].tokens
        if let time = view.time(at: tokens.lowerBound), view.times[time].kind == .date,
          view.times[time].tokens.upperBound >= tokens.upperBound - 1, block.kind == .heading
        {
          return [time]
        }
        return []
      }
      above -= 1
      steps += 1
    }
    return []
  }
}

/// "The visit follows an announcement in December": what comes after them has its own time.
enum FollowingVerbs {
  static let all: WordSet = "follow follows precede precedes preceded"
}

/// Participles that say of a noun how it came about: "the treaty signed in Moscow in 1972".
enum ParticipleWords {
  static let reduced: WordSet = """
    agreed signed reached adopted approved announced published issued released established created founded launched
    concluded negotiated drafted passed ratified built opened made set drawn taken elected appointed
    """
}

/// Pronouns of clauses that say more of a person or thing.
enum RelativePronouns {
  static let all: WordSet = "which who whom whose"
}

/// Irregular pasts of common verbs.
enum ClausePasts {
  static let all: WordSet = "made said told gave took had did went came sent wrote held saw"
}

/// Words that go on with what was told right before.
enum NarrativeWords {
  static let all: WordSet = "then afterwards afterward"
}

/// Words before a time that tell which end of the event it gives.
enum BoundaryWords {
  static func role(before token: Int, in view: DocumentView) -> EventMention.TimeRole? {
    if let time = view.time(at: token), view.times[time].spansBounds { return nil }
    var index = token - 1
    var steps = 0
    while index >= 0, steps < 8 {
      let key = view.key(index)
      if ending.contains(key) || BoundaryVerbs.ending.contains(key) { return .ends }
      if BoundaryVerbs.starting.contains(key) || starting.contains(key) && steps == 0 { return .starts }
      if view.isBreak(index) || view.time(at: index) != nil || view.word(index) == .and { return nil }
      if view.word(index) == nil, view.mention(at: index) == nil, steps > 0 { return nil }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// "at the end of a two-day visit": the time of the clause is the end of the visit.
  static func roleOfPhrase(before token: Int, in view: DocumentView) -> EventMention.TimeRole? {
    guard view.key(token - 1) == "of" else { return nil }
    if view.key(token - 2) == "end" { return .ends }
    return view.key(token - 2) == "start" || view.key(token - 2) == "beginning" ? .starts : nil
  }

  private static let ending: WordSet = "until till through"
  private static let starting: WordSet = "from"
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
