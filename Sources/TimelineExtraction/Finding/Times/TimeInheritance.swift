import Gazetteer
import TimelineModel

/// What mentions without a time of their own take over: from the clause they hang on, the sentence before, the
/// heading above.
extension EventFinder {
  /// Lets mentions without a time take over that of the words around them.
  func inherit(_ order: [Int], fronted: [Int], in sentence: Range<Int>) {
    for (position, index) in order.enumerated()
    where !mentions[index].times.contains(where: { $0.isPosition && !isScope($0, of: index) }) {
      // "tonight he dines with the king and tomorrow he will meet the minister"
      let isOfOther =
        !fronted.isEmpty && position > 0 && hangs(index, on: order[position - 1])
        && mentions[order[position - 1]].times.contains {
          !$0.isInherited && $0.role == .on && !fronted.contains($0.expression)
        }
        && mentions[index].status == mentions[order[position - 1]].status
      if !fronted.isEmpty, !isOfOther {
        if isReportedPlan(index, in: sentence) { continue }
        for time in fronted { inherit(time, index) }
      } else if position > 0, hangs(index, on: order[position - 1]),
        mentions[index].status == mentions[order[position - 1]].status,
        !areElsewhere(index, order[position - 1]), !isElsewhere(index, than: order[position - 1]),
        !isFollowed(mentions[order[position - 1]], by: index), !isLater(index),
        !isAheadOfDeparture(index, order[position - 1])
      {
        let isStay = mentions[order[position - 1]].times.contains { $0.role == .lasts }
        // "will end his visit on Monday and continue his tour"
        let isNext =
          mentions[index].isTrip && mentions[order[position - 1]].isTrip && mentions[index].timeRole != .ends
        for time in mentions[order[position - 1]].times
        where time.isPosition && !(isStay && mentions[order[position - 1]].isTrip)
          && !(isNext && time.role == .ends) && !isOfRelativeClause(time.expression)
        {
          inherit(time.expression, index)
        }
      } else if position + 1 < order.count, hangs(order[position + 1], on: index),
        mentions[index].status == mentions[order[position + 1]].status,
        mentions[order[position + 1]].times.contains(where: { $0.role == .on }), !isAnnounced(index),
        !isJourneyBefore(index, in: sentence),
        !isSaid(order[position + 1], beside: index), !isElsewhere(order[position + 1], than: index),
        !entersRelative(mentions[index].trigger.upperBound, mentions[order[position + 1]].trigger.lowerBound),
        !isNamedByYear(order[position + 1]), !isFollowed(mentions[index], by: order[position + 1]),
        !areOfOthers(index, order[position + 1]), !goesOnFrom(index, order[position + 1]),
        mentions[index].kind != .trip || mentions[order[position + 1]].kind == .trip
          || mentions[order[position + 1]].people.count < 2 || isPlaced(index, by: order[position + 1])
      {
        for time in mentions[order[position + 1]].times where time.role == .on {
          inherit(time.expression, index)
        }
      }
    }
    inheritOfNarrative(order, in: sentence)
    inheritOfCounted(order)
    for index in order where !mentions[index].hasPosition {
      // "The third, from 18 to 20 September, took Moon to Pyongyang."
      guard
        let subject = mentions[ofSentence].last(where: {
          $0.form == .elliptical && $0.trigger.upperBound <= mentions[index].trigger.lowerBound
        })
      else { continue }
      for time in subject.times { inherit(time.expression, index) }
    }
    for index in order { startStay(index) }
    guard order.contains(where: { !mentions[$0].hasPosition }) else { return }
    let heading = headingTimes(sentence)
    guard !heading.isEmpty else { return }
    for index in order where !mentions[index].hasPosition {
      for time in heading { inherit(time, index) }
    }
  }

  /// "his second meeting with Putin this year": in what time it is the second, not when it is.
  private func isScope(_ time: EventMention.Time, of index: Int) -> Bool {
    let expression = view.times[time.expression]
    // "the 2022 NATO summit"
    if expression.isBareYear, mentions[index].trigger.contains(expression.tokens.lowerBound) { return true }
    return mentions[index].ordinal != nil && expression.anchor == .writing
      && (expression.unit.map { $0.rawValue >= TimeExpression.Unit.month.rawValue } ?? false)
      && expression.direction == 0
  }

  /// "On Friday he wrote, after a call with Kozak, that he would visit Russia": the day is not that of the plan.
  private func isReportedPlan(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard mentions[index].status == .planned else { return false }
    let before = sentence.lowerBound..<mentions[index].trigger.lowerBound
    guard let that = before.last(where: { view.word($0) == .that }) else { return false }
    return (before.lowerBound..<that).contains { view.isOf(.statement, $0) }
  }

  /// "left for Oslo on Sunday for talks with Støre": the day is that of the departure.
  private func isAheadOfDeparture(_ meeting: Int, _ trip: Int) -> Bool {
    mentions[trip].isTrip && mentions[trip].timeRole == .starts && mentions[trip].form == .verb
      && !mentions[meeting].isTrip && view.key(mentions[meeting].trigger.lowerBound - 1) == "for"
      && DepartureWords.all.contains(view.key(mentions[trip].trigger.lowerBound))
  }

  /// "the 1973 Geneva conference": the year is part of what it is called.
  private func isNamedByYear(_ index: Int) -> Bool {
    mentions[index].form == .definite
      && mentions[index].times.contains {
        let time = view.times[$0.expression]
        return time.isBareYear && mentions[index].trigger.contains(time.tokens.lowerBound)
          && view.word(time.tokens.lowerBound - 1) == .article
      }
  }

  /// "For his first trip abroad, Clinton met Yeltsin in Vancouver": whether a journey goes to where a meeting was.
  private func isPlaced(_ trip: Int, by meeting: Int) -> Bool {
    guard mentions[trip].placeIsInherited, let goal = mentions[trip].place,
      let place = mentions[meeting].place
    else { return false }
    return PlaceComparison.areSame(goal, place)
  }

  /// "His stop in China reciprocates Xi's visit last year": journeys of different people.
  private func areOfOthers(_ a: Int, _ b: Int) -> Bool {
    mentions[a].isTrip && mentions[b].isTrip && !mentions[a].visitors.isEmpty && !mentions[b].visitors.isEmpty
      && Set(mentions[a].visitors).isDisjoint(with: mentions[b].visitors)
  }

  /// "is on a visit to Malaysia and leaves for Indonesia on Wednesday": the day is that of the journey on.
  private func goesOnFrom(_ stay: Int, _ departure: Int) -> Bool {
    mentions[stay].isTrip && mentions[departure].timeRole == .starts && areElsewhere(stay, departure)
      && DepartureWords.all.contains(view.key(mentions[departure].trigger.lowerBound))
  }

  /// Whether two trips go to different countries: one day is seldom that of both.
  private func areElsewhere(_ a: Int, _ b: Int) -> Bool {
    guard mentions[a].isTrip, mentions[b].isTrip, let one = mentions[a].place?.country,
      let other = mentions[b].place?.country
    else { return false }
    return !CountryIdentity.areSame(one, other)
  }

  /// "On Wednesday there is a ceremony. The two will then sit down": the day of the sentence before.
  private func inheritOfNarrative(_ order: [Int], in sentence: Range<Int>) {
    let number = self.sentence
    guard number > 0, telling.contains(.narrative),
      let then = sentence.first(where: {
        NarrativeWords.all.contains(view.key($0)) && isNarrative($0, in: sentence)
      }),
      view.document.sentences[number - 1].paragraph == view.document.sentences[number].paragraph
        || NarrativeWords.following.contains(view.key(then)),
      let day = view.times(in: view.document.sentences[number - 1].tokens).last(where: {
        view.times[$0.index].kind != .duration && view.times[$0.index].isOneDay
          && !isOfDateLine(view.times[$0.index])
      }), !isOfOrder(day.index)
    else { return }
    for index in order
    where !mentions[index].hasPosition
      && mentions[index].trigger.upperBound > then - 4
      && !mentions[index].isTrip && mentions[index].form != .definite
    {
      inherit(day.index, index)
    }
  }

  /// "She today had five calls. She spoke individually with": each at the time of all.
  private func inheritOfCounted(_ order: [Int]) {
    guard
      let counted = mentions[recent(1)].last(where: {
        $0.sentence < sentence && ($0.count ?? 0) > 1 && !$0.isTrip
      }), case let days = counted.times.filter({ $0.isPosition }),
      days.allSatisfy({ view.times[$0.expression].isOneDay })
    else { return }
    for index in order
    where mentions[index].kind == counted.kind && mentions[index].count == nil
      && mentions[index].status == counted.status && !mentions[index].hasPosition
      && counted.people.allSatisfy(mentions[index].people.contains)
    {
      for time in days { inherit(time.expression, index) }
    }
  }

  /// "visited Japan after travelling to China on Monday": the day of what was before or after, not of the sentence.
  private func isOfOrder(_ day: Int) -> Bool {
    mentions[recent(1)].contains { mention in
      mention.relations.contains { relation in
        guard relation.kind == .after || relation.kind == .before, case .mention(let other) = relation.other
        else { return false }
        return mentions[other].times.contains { $0.expression == day && !$0.isInherited }
          && !mention.times.contains { $0.expression == day }
      }
    }
  }

  /// Whether "then" is an adverb: "will then sit down", "Then they met", no "then-president".
  private func isNarrative(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard view.key(token + 1) != "-", view.mention(at: token + 1) == nil || token == sentence.lowerBound
    else {
      return false
    }
    if !NarrativeWords.following.contains(view.key(token)) {
      // "had also met", "would later meet": of another time.
      if view.word(token - 1) == .have || view.word(token - 1) == .would { return false }
    }
    if token == sentence.lowerBound || !view.people(at: token - 1).isEmpty { return true }
    switch view.word(token - 1) {
    case .will, .would, .and, .be, .have: return true
    default: return false
    }
  }

  func inherit(_ time: Int, _ mention: Int) {
    let expression = view.times[time]
    guard expression.kind != .duration, !isOfAsking(time, mentions[mention]),
      // "reflected on the success of the summit": not on the day they did.
      !mentions[mention].isTopic || mentions[mention].kind != .summit, !isOfOtherSummit(time, mention),
      mentions[mention].times.allSatisfy({
        !isScope($0, of: mention) || !view.times[$0.expression].isBareYear
          || !view.times[$0.expression].bounds.intersection(expression.bounds).isEmpty
      })
    else { return }
    let role = BoundaryWords.roleOfPhrase(before: mentions[mention].trigger.lowerBound, in: view)
    let own: EventMention.TimeRole = mentions[mention].timeRole == .ends ? .ends : .on
    mentions[mention].times.append(EventMention.Time(expression: time, role: role ?? own, isInherited: true))
  }

  /// "the special summit in Washington and the annual summit | later that day": when the other one of the series is.
  private func isOfOtherSummit(_ time: Int, _ mention: Int) -> Bool {
    guard mentions[mention].kind == .summit, mentions[mention].place != nil,
      let series = mentions[mention].series
    else { return false }
    let start = view.times[time].tokens.lowerBound
    let end = view.word(start - 1) == .preposition ? start - 1 : start
    return mentions[ofSentence].contains {
      $0.kind == .summit && $0.series == series && $0.place == nil && $0.trigger.upperBound == end
    }
  }

  /// Whether a mention is told in a clause that hangs on that of another: "where he met", "and met", "for talks".
  private func hangs(_ mention: Int, on other: Int) -> Bool {
    let start = mentions[other].trigger.upperBound
    let end = mentions[mention].trigger.lowerBound
    guard start <= end, !leavesFrontedClause(start, end), !leavesRelativeClause(start, end) else {
      return false
    }
    if isAnnounced(mention) { return false }
    for token in start..<end {
      if view.isStop(token) || isSpokenStatement(token) { return false }
      if view.key(token) == "following", view.time(at: token) == nil { return false }
      // "met Lavrov before seeing Putin on Tuesday": one day.
      let isOfDay =
        view.key(token) == "before" && view.endsInING(token + 1) && !hasTime(mentions[mention].trigger)
      if view.word(token) == .subordinator, view.key(token) != "when", view.key(token) != "as",
        view.time(at: token) == nil, !isOfDay
      {
        return false
      }
    }
    return true
  }

  /// "Tillerson, who began a tour on Thursday, will meet": whether the main clause goes on between two events.
  func leavesRelativeClause(_ start: Int, _ end: Int) -> Bool {
    let head = view.document.sentences[sentence].tokens.lowerBound
    guard start < end,
      let comma = (start..<end).first(where: { token in
        guard view.isComma(token) else { return false }
        switch view.word(token + 1) {
        case .will, .would, .be, .have: return true
        default: return view.isAdverb(token + 1) && view.word(token + 2) == .be
        }
      })
    else { return false }
    return view.opensRelative(in: head..<start, reaching: comma)
  }

  /// "who arrived on Sunday, said he spoke with": what is said has a time of its own.
  private func isSpokenStatement(_ verb: Int) -> Bool {
    view.isOf(.statement, verb) && view.isComma(verb - 1)
  }

  /// "Speaking alongside Felipe, Obama said he had visited Japan in 2014"
  private func isSaid(_ mention: Int, beside other: Int) -> Bool {
    let end = mentions[mention].trigger.lowerBound
    return mentions[mention].form == .verb
      && (min(mentions[other].trigger.upperBound, end)..<end).contains {
        view.isOf(.statement, $0) && !view.people(at: $0 + 1).isEmpty
      }
  }

  /// "hours before a meeting with Macron", "ahead of a summit", "to prepare for his visit": another time than that of
  /// the clause.
  private func isAnnounced(_ mention: Int) -> Bool {
    let before = mentions[mention].trigger.lowerBound - 1
    if view.key(before) == "for", GettingReady.verbs.contains(view.key(before - 1)) { return true }
    return view.key(before) == "before" || view.key(before) == "of" && view.key(before - 1) == "ahead"
  }

  /// "After a visit to Warsaw, | he flew to Kyiv on Tuesday": the day is that of the journey on.
  func isJourneyBefore(_ mention: Int, in sentence: Range<Int>) -> Bool {
    let before = mentions[mention].trigger.lowerBound - 1
    return mentions[mention].isTrip && mentions[mention].form != .verb && before - sentence.lowerBound <= 1
      && OccasionWords.after.contains(view.key(before))
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
        || ClauseMarks.dashes.contains(view.key(after)) && view.tokens[after].flags.contains(.spaceBefore)
        || (view.tokens[safe: after]?.kind == .mark && after == head.upperBound - 1)
      if expression.kind == .date, isHeading { return [time] }
    }
    if let scene = sceneHead { return [scene.time] }
    var above = paragraph - 1
    var steps = 0
    while above >= 0, steps < 12 {
      let block = document.paragraphs[above]
      if block.kind == .heading || block.kind == .dateLine || block.kind == .title {
        guard let line = block.sentences.first else { return [] }
        let tokens = document.sentences[line].tokens
        // The line that tells when it was written tells no day of an event.
        if document.statedDate?.bytes?.overlaps(block.bytes) == true { return [] }
        return block.kind == .heading
          ? (onlyTime(of: tokens) ?? leadingTime(of: tokens)).map { [$0] } ?? [] : []
      }
      // "May 1972:" in a line of its own
      if block.kind == .prose, let line = block.sentences.first, block.sentences.count == 1,
        view.key(document.sentences[line].tokens.upperBound - 1) == ":",
        let time = onlyTime(of: document.sentences[line].tokens)
      {
        return [time]
      }
      // "- May 1972" above the items that tell of it
      if block.kind == .listItem, document.paragraphs[paragraph].kind == .listItem,
        let line = block.sentences.first,
        let time = onlyTime(of: document.sentences[line].tokens)
      {
        return [time]
      }
      above -= 1
      steps += 1
    }
    return []
  }
}

extension EventFinder {
  /// "1972: SIMLA", "May 2008 - Beijing": the date at the head of a short heading.
  private func leadingTime(of tokens: Range<Int>) -> Int? {
    guard let time = view.time(at: tokens.lowerBound), view.times[time].kind == .date, tokens.count <= 10,
      case let mark = view.times[time].tokens.upperBound, mark < tokens.upperBound,
      view.key(mark) == ":" || ClauseMarks.dashes.contains(view.key(mark))
    else { return nil }
    return time
  }

  /// The date that is all that a line holds.
  private func onlyTime(of tokens: Range<Int>) -> Int? {
    guard let start = tokens.first(where: { view.tokens[$0].kind != .mark }), let time = view.time(at: start),
      view.times[time].kind == .date,
      (view.times[time].tokens.upperBound..<max(tokens.upperBound, view.times[time].tokens.upperBound))
        .allSatisfy({
          view.tokens[$0].kind == .mark || view.time(at: $0) != nil
            || CalendarWords.weekdays.contains(view.key($0))
        })
    else { return nil }
    return time
  }
}

/// Words that go on with what was told right before.
enum NarrativeWords {
  static let all: WordSet = "then afterwards afterward next later also"
  /// Those that always do.
  static let following: WordSet = "then afterwards afterward"
}
