import Gazetteer
import TimelineModel

extension EventFinder {
  /// Gives each mention of a sentence the times that are said of it.
  ///
  /// A time belongs to the nearest mention before it in its clause; one at the head of a clause belongs to all
  /// mentions in it; a mention without a time takes that of the sentence's head, of the clause it hangs on, or
  /// of the heading above.
  func attachTimes(to range: Range<Int>, in sentence: Range<Int>) {
    guard !range.isEmpty else { return }
    let order = inOrder(range)
    var fronted: [Int] = []
    let start = pastDateline(sentence).lowerBound
    for (token, time) in telling.contains(.time) ? view.times(in: start..<sentence.upperBound) : [] {
      let expression = view.times[time]
      if let visit = visitOfSpeech(on: expression, in: order), isOfSaying(token) {
        attach(time, to: visit)
        continue
      }
      guard isUsable(expression), !isOfDateLine(expression), !isElliptical(time), !isOfSaying(token),
        !isOfEarlierDeed(token, from: start, in: order),
        !isNamedBehind(expression), !isOfOther(expression), !isOfWeekOfDay(expression),
        !isOfNamedThing(expression),
        !isOfTeaser(expression, in: sentence),
        !isOfReducedRelative(expression.tokens.lowerBound),
        !isOfAftermath(expression.tokens.lowerBound), !isOfGovernor(expression, in: order)
      else {
        continue
      }
      if let told = toldByWhen(after: expression, in: order) ?? toldAfter(expression, in: order) {
        attach(time, to: told)
        if let subject = datedByPredicate(expression, in: order), subject != told {
          attach(time, to: subject)
        }
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
          mentions[$0].trigger.lowerBound > since && mentions[$0].trigger.lowerBound <= token
        })
      {
        for index in order {
          let isUnderWay = isUnderWay(index)
          mentions[index].isUnderWay = isUnderWay && isPresentPerfect(index)
          mentions[index].times.append(
            EventMention.Time(expression: time, role: isUnderWay ? .starts : .since))
        }
        continue
      }
      if let inside = order.first(where: { mentions[$0].trigger.contains(token) }) {
        attach(time, to: inside)
        continue
      }
      let before = order.last { mentions[$0].trigger.upperBound <= token }
      let after = order.first { mentions[$0].trigger.lowerBound > token }
      if let before, isOfNextClause(expression, after: mentions[before].trigger.upperBound) {
        if let after, mentions[after].trigger.lowerBound <= expression.tokens.upperBound + 2 {
          attach(time, to: after)
        }
      } else if let after, startsClauseOfItsOwn(token, before: before) {
        attach(time, to: after)
      } else if let before, isDated(mentions[before], otherThan: expression) {
        continue
      } else if let before, owns(mentions[before].trigger.upperBound, token) {
        attach(time, to: before)
      } else if isOfRelativeClause(time) {
        continue
      } else if let after, reaches(token, mentions[after].trigger.lowerBound) {
        // "starts on Thursday a tour": the day of its start is that of nothing else.
        // "the April 2022 visit": the noun's own.
        let isItsName =
          expression.anchor == .absolute && expression.weekday == nil
          && mentions[after].trigger.contains(expression.tokens.lowerBound)
        if before == nil, mentions[after].timeRole == .on, !tellsDeparture(time, after), !isItsName {
          fronted.append(time)
        }
        attach(time, to: after)
      } else if let before, mayReach(mentions[before].trigger.upperBound, token), expression.unit != .decade {
        attach(time, to: before)
      } else if before == nil, after.map({ !isOfOtherVoice(token, mentions[$0].trigger.lowerBound) }) ?? true,
        !(token..<(after.map { mentions[$0].trigger.lowerBound } ?? token))
          .contains(where: { view.word($0) == .but || opensNextClause($0, after: token, from: start) })
      {
        fronted.append(time)
      }
    }
    inherit(order, fronted: fronted, in: sentence)
  }

  /// "said on Monday during | a visit to Norway", "Berg, on | a visit to Norway, said on Monday": the visit of who says it.
  private func visitOfSpeech(on day: TimeExpression, in order: [Int]) -> Int? {
    guard order.count == 1, day.day != nil || day.weekday != nil || day.anchor == .writing else { return nil }
    let (mention, start) = (mentions[order[0]], mentions[order[0]].trigger.lowerBound)
    guard mention.isTrip, mention.form != .verb, mention.status == .occurred, mention.times.isEmpty else {
      return nil
    }
    if view.key(start - 1) == "during" { return day.tokens.upperBound == start - 1 ? order[0] : nil }
    guard view.key(start - 1) == "on", view.isComma(start - 2),
      let comma = (mention.trigger.upperBound..<mention.trigger.upperBound + 8).first(where: {
        view.isComma($0)
      })
    else { return nil }
    return view.isOf(.statement, comma + 1) && (1...3).contains(day.tokens.lowerBound - comma - 1)
      ? order[0] : nil
  }

  /// Mentions in the order of the words that tell of them.
  func inOrder(_ range: Range<Int>) -> [Int] {
    if range.count == 1 { return [range.lowerBound] }
    return range.sorted { mentions[$0].trigger.lowerBound < mentions[$1].trigger.lowerBound }
  }

  /// "spoke in Bonn on Saturday | and is to follow up": whether a conjunction leads from what a time was told of to
  /// another verb; a time at the head of the sentence is that of both.
  private func opensNextClause(_ conjunction: Int, after time: Int, from start: Int) -> Bool {
    view.word(conjunction) == .and && time > start + 2
      && (view.isFinite(conjunction + 1) || view.word(conjunction + 1) == .be)
  }

  /// "on news of Monday's meeting … traded higher Tuesday": the phrase tells another day by itself.
  private func isDated(_ mention: EventMention, otherThan expression: TimeExpression) -> Bool {
    guard expression.kind == .date else { return false }
    if isDatedBeside(mention, otherThan: expression) { return true }
    guard mention.form != .verb else { return false }
    return mention.times.contains { time in
      let own = view.times[time.expression]
      return mention.trigger.contains(own.tokens.lowerBound) && own.weekday != nil
        && expression.weekday != nil
        && own.weekday != expression.weekday
    }
  }

  /// "spoke today with Erdogan to discuss the use of weapons on April 4": the verb has its day beside it, and another
  /// noun comes before the next.
  private func isDatedBeside(_ mention: EventMention, otherThan expression: TimeExpression) -> Bool {
    let start = expression.tokens.lowerBound
    return mention.times.contains { time in
      let own = view.times[time.expression]
      guard !time.isInherited, time.role == .on, own.tokens.lowerBound - mention.trigger.upperBound <= 2,
        own.tokens.lowerBound >= mention.trigger.upperBound, let day = own.earliest, day == own.latest,
        let other = expression.earliest, other == expression.latest, abs(other - day) > 7
      else { return false }
      return start - own.tokens.upperBound > 8
    }
  }

  /// "have not met since October 2019, when they held a summit": the mention that a clause with "when" tells.
  private func toldByWhen(after expression: TimeExpression, in order: [Int]) -> Int? {
    let end = expression.tokens.upperBound
    let when = view.isComma(end) ? end + 1 : end
    guard view.key(when) == "when" else { return nil }
    return order.first {
      mentions[$0].trigger.lowerBound > when && mentions[$0].trigger.lowerBound < when + 20
    }
  }

  /// "The last time he visited Seoul | was in May", "His last visit was in May": the mention that a predicate dates.
  private func datedByPredicate(_ expression: TimeExpression, in order: [Int]) -> Int? {
    let start = expression.tokens.lowerBound
    let verb = view.word(start - 1) == .preposition ? start - 2 : start - 1
    guard view.word(verb) == .be else { return nil }
    return order.last { mentions[$0].trigger.upperBound <= verb && mentions[$0].status == .occurred }
  }

  /// "was signed on Friday, after a meeting with Rice": what went before on that day.
  private func toldAfter(_ expression: TimeExpression, in order: [Int]) -> Int? {
    let comma = expression.tokens.upperBound
    guard expression.weekday != nil || expression.unit == .day, view.isComma(comma),
      view.key(comma + 1) == "after" || view.key(comma + 1) == "following"
    else { return nil }
    return order.first {
      let trigger = mentions[$0].trigger
      return mentions[$0].form == .indefinite && !mentions[$0].isTrip && trigger.lowerBound > comma
        && trigger.lowerBound <= comma + 3
        && !hasTime(trigger.lowerBound..<min(trigger.upperBound + 8, view.tokens.count))
    }
  }

  /// A time of a tour is one of each of its countries; one of several meetings, of each of them.
  private func attach(_ time: Int, to mention: Int) {
    let isOfDeparture = mentions[mention].isTrip && tellsDeparture(time, mention) && !isMeasured(mention)
    for leg in ofSentence
    where mentions[leg].isTrip == mentions[mention].isTrip
      && mentions[leg].trigger == mentions[mention].trigger
    {
      if isOfDeparture, leg != mention, mentions[leg].placeTokens?.lowerBound ?? 0 > firstStop(like: mention)
      {
        continue
      }
      // "landed in Cairo on a two-day trip to Egypt and Tunisia": the length is not that of the second part alone.
      if view.times[time].kind == .duration, mentions[leg].isTrip, mentions[leg].isTenseless,
        mentions[leg].form != .verb, mentions[leg].placeTokens?.lowerBound ?? 0 > firstStop(like: mention)
      {
        continue
      }
      // "left Seoul for Beijing after three days of talks": the length is that of the journey that ends.
      if view.times[time].kind == .duration, mentions[leg].timeRole == .starts,
        mentions[mention].timeRole == .ends
      {
        continue
      }
      attachOnly(time, to: leg)
    }
  }

  /// "left on Wednesday for visits to Australia and New Zealand": whether a day is that of the departure, and so only
  /// that of the first journey.
  private func tellsDeparture(_ time: Int, _ trip: Int) -> Bool {
    let expression = view.times[time]
    guard let day = expression.earliest, day == expression.latest else { return false }
    let start = expression.tokens.lowerBound
    return
      Range<Int>.last(5, before: start, from: view.document.sentences[sentence].tokens.lowerBound).contains {
        DepartureWords.all.contains(view.key($0))
      }
  }

  /// "a six-day | tour": whether the length of the whole journey is told.
  private func isMeasured(_ trip: Int) -> Bool {
    let noun = mentions[trip].trigger.lowerBound
    let phrase =
      Range<Int>.last(4, before: noun, from: view.document.sentences[sentence].tokens.lowerBound)
    return hasDuration(phrase)
  }

  /// Where the first place stands of those that one word tells as the goals of journeys.
  private func firstStop(like trip: Int) -> Int {
    ofSentence.lazy.filter { [mentions] in
      mentions[$0].isTrip && mentions[$0].trigger == mentions[trip].trigger
    }
    .compactMap { [mentions] in mentions[$0].placeTokens?.lowerBound }.min() ?? 0
  }

  /// "On Friday Trump invited Abbas to the White House": the day of the asking, not of what is asked for.
  func isOfAsking(_ time: Int, _ mention: EventMention) -> Bool {
    // "today welcomed the meeting between the two presidents"
    if mention.form == .definite, ReactionVerbs.all.contains(view.key(mention.trigger.lowerBound - 1)) {
      return view.times[time].tokens.upperBound < mention.trigger.lowerBound
    }
    guard mention.status == .proposed else { return false }
    if mention.form == .indefinite, let verb = asking(before: mention.trigger.lowerBound) {
      return view.times[time].tokens.upperBound <= verb
    }
    guard mention.form == .verb else { return false }
    let (end, trigger) = (view.times[time].tokens.upperBound, mention.trigger.lowerBound)
    if InvitationWords.verbs.contains(view.key(trigger)) {
      return end <= mention.placeTokens?.lowerBound ?? trigger
    }
    // "Next week he may travel", but "on Friday he offered to travel"
    return end <= trigger
      && (end..<trigger).contains {
        AskingWords.all.contains(view.key($0)) || InvitationWords.verbs.contains(view.key($0))
      }
  }

  /// "has | called for a meeting", "sought talks": the verb that asks for what a noun tells.
  private func asking(before noun: Int) -> Int? {
    let verb = view.key(noun - 1) == "for" ? noun - 2 : noun - 1
    return AskingWords.all.contains(view.key(verb)) ? verb : nil
  }

  private static let dayInHours = 24.0

  private func attachOnly(_ time: Int, to mention: Int) {
    if isOfAsking(time, mentions[mention]) { return }
    let expression = view.times[time]
    if let limits = limits(of: expression, for: mentions[mention]) {
      mentions[mention].times.append(EventMention.Time(expression: time, role: .on, limits: limits))
      return
    }
    if expression.kind == .duration {
      // "their first meeting in four years" is an interval, no length; "after three days in Oslo, he flew to India"
      // tells how long he was elsewhere.
      let start = expression.tokens.lowerBound
      let isElsewhere =
        view.key(start - 1) == "after" && mentions[mention].trigger.lowerBound > start
        && mentions[mention].timeRole != .ends && view.key(expression.tokens.upperBound) == "in"
      // "in his first three weeks in office"
      guard view.key(start - 1) != "in", view.word(start - 1) != .ordinal, !isElsewhere,
        let unit = expression.unit,
        unit.rawValue >= TimeExpression.Unit.day.rawValue
          || unit == .hour && expression.amount ?? 0 >= Self.dayInHours
            && expression.tokens.upperBound <= mentions[mention].trigger.upperBound
      else { return }
      mentions[mention].times.append(EventMention.Time(expression: time, role: .lasts))
      return
    }
    let role =
      BoundaryWords.role(before: expression.tokens.lowerBound, in: view) ?? mentions[mention].timeRole
    mentions[mention].times.append(EventMention.Time(expression: time, role: role))
  }
}

/// Verbs that tell what somebody thinks of an event.
enum ReactionVerbs {
  static let all: WordSet = """
    welcomed welcomes hailed hails praised praises applauded applauds criticised criticises criticized criticizes
    condemned condemns denounced denounces recalled recalls
    """
}
