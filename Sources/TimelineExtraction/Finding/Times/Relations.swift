import Gazetteer
import TimelineModel

extension EventFinder {
  /// Finds what the sentence says about the order of its events and their distance in time.
  func relate(_ range: Range<Int>, in sentence: Range<Int>) {
    guard !range.isEmpty else { return }
    let order = inOrder(range)
    if telling.contains(.time) { relateShifts(order, in: sentence) }
    relateAnniversaries(order, in: sentence)
    relateRecent(order)
    relateIntervals(order)
    relateOrder(order)
    relateDeparture(order, in: sentence)
    relateSidelines(order)
    countDays(order, in: sentence)
    shareParticipants(order)
    inheritPlaces(order)
    shareRelations(order)
  }

  /// "during which he met the king and the president": of meetings that one verb tells of, what is said of one is
  /// said of each.
  private func shareRelations(_ order: [Int]) {
    for (before, index) in zip(order, order.dropFirst())
    where mentions[before].trigger == mentions[index].trigger
      && mentions[before].isTrip == mentions[index].isTrip
    {
      if mentions[index].relations.isEmpty {
        mentions[index].relations = mentions[before].relations
      } else if mentions[before].relations.isEmpty {
        mentions[before].relations = mentions[index].relations
      }
    }
  }

  /// "four years after his second summit with …": the clause around it lies that far from the event named.
  private func relateShifts(_ order: [Int], in sentence: Range<Int>) {
    for found in view.times(in: sentence) {
      let expression = view.times[found.index]
      guard let amount = expression.wholeAmount, let unit = expression.unit else { continue }
      var end = expression.tokens.upperBound
      var direction = expression.direction
      if expression.anchor != .event {
        guard expression.kind == .duration,
          view.key(end) == "after" || view.key(end) == "before" || isTimeSince(expression)
        else {
          continue
        }
        direction = view.key(end) == "before" ? -1 : 1
        end += 1
      } else if view.key(end) == "after" || view.key(end) == "before" {
        end += 1
      }
      guard direction != 0 else { continue }
      if let place = placeNamed(at: end), view.isComma(place.tokens.upperBound),
        view.key(place.tokens.upperBound + 1) == "where",
        let anchor = order.first(where: { mentions[$0].trigger.lowerBound > place.tokens.upperBound }),
        let subject = order.first(where: {
          mentions[$0].trigger.lowerBound > mentions[anchor].trigger.upperBound
            && isMainClause($0, after: anchor)
        })
      {
        // "three years after Reykjavik, where they met in October, they met in Malta"
        mentions[anchor].place = place.place
        mentions[anchor].placeTokens = place.tokens
        mentions[subject].times.removeAll { $0.isInherited }
        mentions[subject].relations.append(
          EventMention.Relation(
            kind: .shifted, other: .mention(anchor), amount: direction * amount, unit: unit,
            tokens: expression.tokens.lowerBound..<place.tokens.upperBound, rule: "counted from another event"
          ))
        continue
      }
      if let place = placeNamed(at: end),
        let anchor = mentions.lastIndex(where: { mention in
          mention.trigger.upperBound <= expression.tokens.lowerBound
            && mention.place.map { PlaceComparison.areSame($0, place.place) } ?? false
        }),
        let subject = order.first(where: {
          mentions[$0].trigger.lowerBound > end
            || mentions[$0].trigger.upperBound <= expression.tokens.lowerBound
        })
      {
        mentions[subject].relations.append(
          EventMention.Relation(
            kind: .shifted, other: .mention(anchor), amount: direction * amount, unit: unit,
            tokens: expression.tokens.lowerBound..<place.tokens.upperBound, rule: "counted from another event"
          ))
        continue
      }
      guard let anchor = order.first(where: { mentions[$0].trigger.upperBound > end }),
        case let start = mentions[anchor].trigger.lowerBound, start - end < 8,
        !opensClause(end..<max(end, start))
      else { continue }
      let subject =
        order.last { mentions[$0].trigger.upperBound <= expression.tokens.lowerBound }
        ?? order.first {
          mentions[$0].trigger.lowerBound > mentions[anchor].trigger.upperBound
            && (isMainClause($0, after: anchor)
              || mentions[$0].hasPeople && view.word(mentions[$0].trigger.lowerBound - 1) != .to)
        }
      let words = expression.tokens.lowerBound..<mentions[anchor].trigger.upperBound
      let comma = commaBeforeMainClause(expression, anchor, in: sentence)
      if let comma {
        // "A day after arriving in Oslo, she met him on Thursday"
        mentions[anchor].times.removeAll { view.times[$0.expression].tokens.lowerBound > comma }
      }
      if let subject, subject != anchor {
        mentions[anchor].times.removeAll { $0.isInherited }
        if isAtMost(expression) {
          relate(
            subject, to: anchor, isAfter: direction > 0, isClose: false,
            tokens: expression.tokens.lowerBound - 2..<words.upperBound)
          mentions[subject].relations.append(
            EventMention.Relation(
              kind: .near, other: .mention(anchor), amount: unit.mostDays(amount), tokens: words,
              rule: "no further from another event"))
          continue
        }
        mentions[subject].relations.append(
          EventMention.Relation(
            kind: .shifted, other: .mention(anchor), amount: direction * amount, unit: unit,
            tokens: words,
            rule: "counted from another event"))
      } else if let told = toldDay(before: expression.tokens.lowerBound)
        ?? comma.flatMap({ day(after: $0, in: sentence) })
      {
        // "The invasion took place on December 7, the day after the meeting", "A day after meeting Biden, he spoke in
        // Oslo on Thursday"
        mentions[anchor].times.removeAll { $0.isInherited || $0.expression == told }
        mentions[anchor].relations.append(
          EventMention.Relation(
            kind: .shifted, other: .day(told), amount: -direction * amount, unit: unit, tokens: words,
            rule: "counted from a day that is told"))
      } else if isTimeSince(expression) || isPerfect(in: sentence, after: mentions[anchor].trigger.upperBound)
      {
        mentions[anchor].relations.append(
          EventMention.Relation(
            kind: .shifted, other: .writing, amount: -direction * amount, unit: unit, tokens: words,
            rule: "counted to the time of writing"))
      }
    }
  }

  /// "less than | a week after"
  private func isAtMost(_ expression: TimeExpression) -> Bool {
    let before = expression.tokens.lowerBound - 1
    return view.key(before) == "than" && OrderWords.fewer.contains(view.key(before - 1))
  }

  /// "This year marks the 45th anniversary of Nixon's visit": so many years before the year that is told.
  private func relateAnniversaries(_ order: [Int], in sentence: Range<Int>) {
    guard telling.contains(.counting),
      let noun = sentence.first(where: { view.key($0) == "anniversary" }), view.key(noun + 1) == "of",
      let years = ordinalNumber(at: noun - 1) ?? Ordinals.value(of: view.key(noun - 1)),
      let event = order.first(where: { mentions[$0].trigger.upperBound > noun }),
      mentions[event].trigger.lowerBound - noun < 16
    else { return }
    let words = noun - 1..<noun + 1
    let told = view.times(in: sentence.lowerBound..<noun - 1).last {
      view.times[$0.index].bounds.earliest != nil
    }
    mentions[event].times.removeAll { time in
      view.times[time.expression].tokens.upperBound <= noun
    }
    mentions[event].relations.append(
      EventMention.Relation(
        kind: .shifted, other: told.map { .day($0.index) } ?? .writing, amount: -years, unit: .year,
        tokens: words,
        rule: "so many years before its anniversary"))
  }

  /// "It has been | two years | since he visited Oslo."
  private func isTimeSince(_ expression: TimeExpression) -> Bool {
    guard view.key(expression.tokens.upperBound) == "since" else { return false }
    return view.word(view.beforeAdverbs(expression.tokens.lowerBound - 1)) == .be
  }

  /// 45 of "45th"
  private func ordinalNumber(at token: Int) -> Int? {
    guard let word = view.tokens[safe: token], word.kind == .number else { return nil }
    let digits = view.document.text[word.bytes].prefix { $0 &- 0x30 < 10 }
    guard (1...3).contains(digits.count), digits.count + 2 == word.bytes.count else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The comma after an event from which a time at the head of the sentence counts.
  private func commaBeforeMainClause(
    _ expression: TimeExpression, _ anchor: Int, in sentence: Range<Int>
  ) -> Int? {
    let end = mentions[anchor].trigger.upperBound
    guard expression.tokens.lowerBound <= sentence.lowerBound + 1, end < sentence.upperBound else {
      return nil
    }
    // Not those of "in Berlin, Germany, on Tuesday,".
    return (end..<sentence.upperBound).first { comma in
      let next = view.word(comma + 1) == .preposition ? comma + 2 : comma + 1
      return view.isComma(comma) && view.place(at: next) == nil && view.time(at: next) == nil
    }
  }

  /// The only day that a clause tells.
  private func day(after comma: Int, in sentence: Range<Int>) -> Int? {
    let days = view.times(in: comma..<sentence.upperBound).map(\.index).filter { view.times[$0].isOneDay }
    return days.count == 1 ? days[0] : nil
  }

  /// The day that stands right before a token, a comma between them.
  private func toldDay(before token: Int) -> Int? {
    guard view.isComma(token - 1), let time = view.time(at: token - 2), let day = view.times[time].earliest,
      day == view.times[time].latest
    else { return nil }
    return time
  }

  /// Whether a subject after a comma opens another clause before the event.
  private func opensClause(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      view.isComma(token - 1) && !view.people(at: token).isEmpty
        && view.mention(at: token)?.isPossessive == false
        && view.mention(at: token)?.form != .possessivePronoun
    }
  }

  /// "three years after Reykjavik": a place that stands for what happened there.
  private func placeNamed(at token: Int) -> PlaceArgument? {
    guard let place = view.place(at: token),
      view.isBreak(place.tokens.upperBound) || view.word(place.tokens.upperBound) == .preposition
    else { return nil }
    return place
  }

  /// "on the first day", "on the last evening": the day of the journey.
  private func countDays(_ order: [Int], in sentence: Range<Int>) {
    guard telling.contains(.counting) else { return }
    for token in sentence where view.key(token) == "on" && view.word(token + 1) == .article {
      guard let number = Ordinals.value(of: view.key(token + 2)), DayWords.all.contains(view.key(token + 3))
      else { continue }
      if view.key(token + 4) == "of",
        let trip = order.first(where: {
          mentions[$0].isTrip && mentions[$0].trigger.lowerBound > token
            && mentions[$0].trigger.lowerBound < token + 8
        })
      {
        mentions[trip].dayOfTrip = (number, token..<token + 4)
        continue
      }
      let index =
        order.last { mentions[$0].trigger.upperBound <= token && !mentions[$0].isTrip }
        ?? order.first { mentions[$0].trigger.lowerBound > token && !mentions[$0].isTrip }
      guard let index else { continue }
      mentions[index].dayOfTrip = (number, token..<token + 4)
    }
  }

  /// "this recent trip": in the year of writing, unless that is only a few months old.
  private func relateRecent(_ order: [Int]) {
    if let written = view.document.statedDate?.day, written.month <= 3 { return }
    for index in order
    where mentions[index].trigger.contains(where: { OrderWords.recent.contains(view.key($0)) }) {
      mentions[index].relations.append(
        EventMention.Relation(
          kind: .sameYear, other: .writing, tokens: mentions[index].trigger,
          rule: "recent at the time of writing"))
    }
  }

  private func isMainClause(_ mention: Int, after anchor: Int) -> Bool {
    (mentions[anchor].trigger
      .upperBound..<max(mentions[anchor].trigger.upperBound, mentions[mention].trigger.lowerBound))
      .contains { view.isComma($0) }
  }

  /// "has allied himself": the clause speaks of the time of writing.
  private func isPerfect(in sentence: Range<Int>, after token: Int) -> Bool {
    guard token < sentence.upperBound else { return false }
    return (token..<sentence.upperBound).contains {
      view.key($0) == "has" || view.key($0) == "have" || FunctionWords.presentBe.contains(view.key($0))
    }
  }

  /// "their first meeting in four years": the one before lies that far back.
  private func relateIntervals(_ order: [Int]) {
    for index in order
    where mentions[index].form == .verb ? isFirstTime(index) : mentions[index].ordinal == 1 {
      let end = mentions[index].trigger.upperBound
      for token in end..<end + 8 where view.key(token) == "in" || view.key(token) == "for" {
        guard let time = view.time(at: token + 1) ?? view.time(at: token), view.times[time].kind == .duration,
          let amount = view.times[time].wholeAmount, let unit = view.times[time].unit,
          unit.rawValue >= TimeExpression.Unit.month.rawValue, !isBetweenOthers(end..<token),
          !isBeyondLives(amount, unit)
        else { continue }
        let words = mentions[index].trigger.lowerBound..<view.times[time].tokens.upperBound
        mentions[index].times.removeAll { $0.expression == time }
        if let told = ofSentence.last(where: {
          mentions[$0].form == .elliptical && mentions[$0].ordinal == nil
        }) {
          // "the other one had been in 2019"
          mentions[index].relations.append(
            EventMention.Relation(
              kind: .shifted, other: .mention(told), amount: amount, unit: unit, tokens: words,
              rule: "interval since the previous one"))
          break
        }
        var earlier = mentions[index]
        earlier.apposition = nil
        earlier.ordinal = nil
        earlier.times = []
        earlier.relations = [
          EventMention.Relation(
            kind: .shifted, other: .mention(index), amount: -amount, unit: unit,
            tokens: words, rule: "interval since the previous one")
        ]
        earlier.place = nil
        earlier.placeTokens = nil
        earlier.form = .elliptical
        mentions.append(earlier)
        mentions[index].relations.append(
          EventMention.Relation(
            kind: .shifted, other: .mention(mentions.count - 1), amount: amount, unit: unit,
            tokens: words, rule: "interval since the previous one"))
        break
      }
    }
  }

  /// "the first visit in 130 years": the one before was made by others.
  private func isBeyondLives(_ amount: Int, _ unit: TimeExpression.Unit) -> Bool {
    switch unit {
    case .year: amount > 60
    case .decade: amount > 6
    case .century: true
    default: false
    }
  }

  /// "the first discussion | between key negotiators | in nearly a month", "the first visit | by a British monarch | in
  /// years": it need not be those of this one that met then.
  private func isBetweenOthers(_ words: Range<Int>) -> Bool {
    if view.word(words.lowerBound) == .by { return view.word(words.lowerBound + 1) == .article }
    guard view.key(words.lowerBound) == "between" else { return false }
    return !words.dropFirst().contains { namesParty($0) }
  }

  /// "It was the first time that the two had met in a year"
  private func isFirstTime(_ index: Int) -> Bool {
    guard !mentions[index].isTrip, mentions[index].people.count > 1 else { return false }
    let verb = mentions[index].trigger.lowerBound
    let reach =
      Range<Int>.last(10, before: verb, from: view.document.sentences[sentence].tokens.lowerBound)
    return view.word(view.beforeAdverbs(verb - 1)) == .have
      && reach.contains { view.key($0) == "first" && view.key($0 + 1) == "time" }
  }

  /// "right after they met": the same year, and not before.
  private func relateOrder(_ order: [Int]) {
    let sentence = view.document.sentences[sentence].tokens
    for (position, index) in order.enumerated() where position > 0 {
      let other = order[position - 1]
      if isJourneyBefore(other, in: sentence), mentions[index].form == .verb {
        let words = mentions[other].trigger.lowerBound - 1..<mentions[other].trigger.upperBound
        for leg in order where mentions[leg].trigger == mentions[other].trigger {
          relate(index, to: leg, isAfter: true, isClose: false, tokens: words)
        }
        continue
      }
      let start = mentions[other].trigger.upperBound
      let end = mentions[index].trigger.lowerBound
      guard start < end else { continue }
      if isLater(index) {
        relate(index, to: other, isAfter: true, isClose: false, tokens: end - 1..<end)
        continue
      }
      for token in start..<end where view.word(token) == .subordinator && view.time(at: token) == nil {
        let isAfter = view.key(token) == "after"
        guard isAfter || view.key(token) == "before" else { break }
        let isClose = OrderWords.close.contains(view.key(token - 1))
        // "received him, after which he held talks"
        let (subject, anchor) = view.word(token + 1) == .relative ? (index, other) : (other, index)
        relate(
          subject, to: anchor, isAfter: isAfter, isClose: isClose,
          tokens: (isClose ? token - 1 : token)..<mentions[index].trigger.upperBound)
        break
      }
    }
  }

  /// "held talks on Monday and later flew to Warsaw"
  func isLater(_ mention: Int) -> Bool {
    let verb = mentions[mention].trigger.lowerBound
    return mentions[mention].form == .verb && mentions[mention].isTrip && view.key(verb - 1) == "later"
      && view.time(at: verb - 1) == nil
  }

  /// "After meeting Modi in Delhi, he left for Mumbai", "Having met him, he left": the journey began after it.
  private func relateDeparture(_ order: [Int], in sentence: Range<Int>) {
    guard view.key(sentence.lowerBound) == "after" || view.key(sentence.lowerBound) == "having",
      let meeting = order.first, let comma = sentence.first(where: { view.isComma($0) }),
      let trip = order.dropFirst().first(where: { mentions[$0].trigger.lowerBound > comma }),
      case let words = sentence.lowerBound..<mentions[meeting].trigger.upperBound, words.upperBound <= comma,
      words.count <= 4,
      mentions[trip].isTrip, mentions[trip].form == .verb, mentions[trip].timeRole == .starts,
      !mentions[meeting].isTrip
    else { return }
    relate(trip, to: meeting, isAfter: true, isClose: false, tokens: words)
  }

  private func relate(_ index: Int, to other: Int, isAfter: Bool, isClose: Bool, tokens: Range<Int>) {
    mentions[index].relations.append(
      EventMention.Relation(
        kind: isAfter ? .after : .before, other: .mention(other), tokens: tokens,
        rule: isAfter ? "after another event" : "before another event"))
    if isAfter, !EventCriteria.canStand(mentions[index], in: view),
      let day = mentions[index].times.first(where: { $0.isPosition && !$0.isInherited })
    {
      // "flew home on Friday after talks in Pretoria": the day bounds them, though to come home is no event.
      mentions[other].relations.append(
        EventMention.Relation(
          kind: .before, other: .day(day.expression), tokens: view.times[day.expression].tokens,
          rule: "before another event"))
    }
    guard isClose else { return }
    let isAtOnce = OrderWords.atOnce.contains(view.key(tokens.lowerBound))
    mentions[index].relations.append(
      EventMention.Relation(
        kind: isAtOnce ? .near : .sameYear, other: .mention(other), amount: 1, tokens: tokens,
        rule: isAfter ? "shortly after another event" : "shortly before another event"))
  }

  /// "during his visit to", "on the sidelines of the summit", "travelled to X, where he met".
  private func relateSidelines(_ order: [Int]) {
    let start = view.document.sentences[sentence].tokens.lowerBound
    for (position, index) in order.enumerated() {
      for other in order
      where other != index && !mentions[index].isTrip
        && !mentions[other].isTopic
        && (mentions[other].isTrip || mentions[other].kind == .summit
          || isEdge(before: mentions[other].trigger.lowerBound))
      {
        let noun = mentions[other]
        if tellsAnother(between: index, and: other, order) { continue }
        if noun.form != .verb,
          mentions[index].trigger.upperBound <= noun.trigger.lowerBound
            || noun.trigger.lowerBound - start < 4,
          SidelineWords.all.contains(view.key(noun.trigger.lowerBound - 1))
            && !goesOn(from: mentions[index].trigger.upperBound, to: noun.trigger.lowerBound)
            || isEdge(before: noun.trigger.lowerBound)
        {
          mentions[index].relations.append(
            EventMention.Relation(
              kind: .during, other: .mention(other), tokens: noun.trigger,
              rule: "in the course of another event"))
          takeOver(from: other, by: index)
        } else if position > 0, order[position - 1] == other, noun.isTrip,
          !(mentions[index].status == .planned
            && (noun.isOver
              || noun.status == .occurred
                && leavesRelativeClause(noun.trigger.upperBound, mentions[index].trigger.lowerBound))),
          leadsThere(from: noun.trigger.upperBound, to: mentions[index].trigger.lowerBound),
          !isParted(other, from: index, order), !isElsewhere(index, than: other),
          journey(after: other, order) == nil
        {
          mentions[index].relations.append(
            EventMention.Relation(
              kind: .during, other: .mention(other), tokens: noun.trigger, rule: "in the course of the trip"))
        }
      }
    }
  }

  /// "will hold talks on Monday, after they met on the sidelines of a summit": whether another meeting, told by a verb,
  /// stands between a meeting and a gathering.
  private func tellsAnother(between meeting: Int, and frame: Int, _ order: [Int]) -> Bool {
    order.contains { other in
      other != meeting && other != frame && !mentions[other].isTrip && mentions[other].form == .verb
        && mentions[other].trigger.lowerBound >= mentions[meeting].trigger.upperBound
        && mentions[other].trigger.upperBound <= mentions[frame].trigger.lowerBound
        && mentions[other].trigger != mentions[meeting].trigger
    }
  }

  /// "flew to Kuwait from Istanbul, where he had seen Erdogan": whether a meeting was in another country than a journey
  /// went to.
  func isElsewhere(_ meeting: Int, than trip: Int) -> Bool {
    guard mentions[trip].isTrip, !mentions[meeting].isTrip, let goal = mentions[trip].place?.country,
      let country =
        (placeBeforeWhere(mentions[meeting].trigger.lowerBound)?.place ?? mentions[meeting].place)?
        .country
    else { return false }
    return !CountryIdentity.areSame(goal, country)
  }

  /// "on the sidelines of a regional meeting in Manila in August": what is told of a gathering of which nobody is
  /// named is told of those who met there.
  private func takeOver(from frame: Int, by index: Int) {
    guard !EventCriteria.canStand(mentions[frame], in: view) else { return }
    let own = mentions[index].times.filter { !$0.isInherited }
    let told = mentions[frame].times.filter { $0.isPosition && !$0.isInherited }
    if !told.isEmpty, own.isEmpty { mentions[index].times = told }
    if mentions[index].place == nil {
      mentions[index].place = mentions[frame].place
      mentions[index].placeTokens = mentions[frame].placeTokens
    }
  }

  /// "played host to a summit, when Biden and Putin faced each other": one event in two clauses.
  private func shareParticipants(_ order: [Int]) {
    for index in order
    where !mentions[index].isTrip && !mentions[index].hasPeople && mentions[index].series == nil {
      guard
        let other = order.first(where: {
          mentions[$0].trigger.lowerBound > mentions[index].trigger.upperBound && !mentions[$0].isTrip
            && mentions[$0].people.count >= 2
        }),
        (mentions[index].trigger.upperBound..<mentions[other].trigger.lowerBound).contains(where: {
          view.key($0) == "when" || view.key($0) == "as" || view.key($0) == "where"
        })
      else { continue }
      mentions[index].participants = mentions[other].people
    }
  }

  /// "met Lula and then arrived at the summit": whether another verb comes between.
  private func goesOn(from start: Int, to end: Int) -> Bool {
    start < end
      && (start..<end).contains {
        view.mention(at: $0) == nil && view.time(at: $0) == nil
          && (view.word($0) == .and && (view.endsInED($0 + 1) || view.isAdverb($0 + 1))
            || view.isVerb($0, in: .past) && Triggers.noun(view.key($0)) == nil)
      }
  }

  func isEdge(before token: Int) -> Bool {
    view.key(token - 1) == "of" && SidelineWords.edges.contains(view.key(token - 2))
  }

  private func leadsThere(from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    return (start..<end).contains {
      view.word($0) == .relative || view.word($0) == .and || view.word($0) == .to || view.key($0) == "for"
        || view.key($0) == "when"
    }
  }

  /// "began a visit to Japan a day after he met": at another time; but "left Berlin for Warsaw after meeting" tells of
  /// a journey that ends.
  private func isParted(_ trip: Int, from index: Int, _ order: [Int]) -> Bool {
    let between = mentions[trip].trigger.upperBound..<mentions[index].trigger.lowerBound
    return between.contains { OrderWords.parting.contains(view.key($0)) }
      && !order.contains { mentions[$0].trigger == mentions[trip].trigger && mentions[$0].timeRole == .ends }
  }

  /// "visited Kyiv after | a trip to Warsaw": the journey that a sentence tells to have come after another.
  private func journey(after trip: Int, _ order: [Int]) -> Int? {
    order.first { next in
      mentions[next].isTrip && next != trip && mentions[next].follows(trip)
    }
  }

  /// "Abiy, who visited Cairo this month, | will receive": whether a journey was over before what is to come.
  private func isDone(_ mention: EventMention) -> Bool {
    mention.isOver
      || mention.isTrip && mention.status == .occurred && view.key(mention.trigger.lowerBound - 1) == "who"
        && VisitWords.done.contains(view.key(mention.trigger.lowerBound))
  }

  /// A meeting told right after a trip in the same sentence took place where the trip went.
  private func inheritPlaces(_ order: [Int]) {
    for index in order where mentions[index].place == nil || mentions[index].placeIsInherited {
      let trigger = mentions[index].trigger.lowerBound
      if let place = placeBeforeWhere(trigger) {
        mentions[index].inherit(place.place)
        mentions[index].placeTokens = place.tokens
      }
    }
    for (position, index) in order.enumerated()
    where mentions[index].place == nil && !mentions[index].isTrip && mentions[index].kind != .call
      && position > 0
    {
      var other = mentions[order[position - 1]]
      if other.isTrip, isAfter(other, index) {
        // "left Berlin for Warsaw after meeting Scholz": where the journey began.
        guard let left = order.first(where: { mentions[$0].isTrip && mentions[$0].timeRole == .ends }) else {
          continue
        }
        other = mentions[left]
      } else if let next = journey(after: order[position - 1], order) {
        other = mentions[next]
      }
      guard let place = other.place, !(isDone(other) && mentions[index].status == .planned),
        other.isTrip || mentions[index].relations.contains(where: { $0.kind == .during }),
        !isFollowed(other, by: index), !(other.isOver && mentions[index].form != .verb)
      else { continue }
      mentions[index].inherit(place)
      mentions[index].placeTokens = other.placeTokens
    }
  }

  /// "His trip to Singapore follows two summits": they were held elsewhere and at another time, for all one knows.
  func isFollowed(_ other: EventMention, by index: Int) -> Bool {
    let start = other.trigger.upperBound
    return (start..<max(start, mentions[index].trigger.lowerBound)).contains {
      view.followsAnother($0)
    }
  }

  private func isAfter(_ other: EventMention, _ index: Int) -> Bool {
    let start = other.trigger.upperBound
    return other.timeRole != .ends
      && (start..<max(start, mentions[index].trigger.lowerBound)).contains {
        view.key($0) == "after" || view.key($0) == "following"
      }
  }

  /// "from Brussels, where he attended a summit and met": the place that "where" goes back to.
  private func placeBeforeWhere(_ token: Int) -> PlaceArgument? {
    let start = view.document.sentences[sentence].tokens.lowerBound
    var index = token - 1
    while index > start {
      if view.isStop(index) { return nil }
      if view.key(index) == "where" {
        // "Blinken, who arrived from Rio, where he had attended talks, dined with": the clause around both goes on.
        let isOver =
          view.isComma(token - 1)
          && (start..<index).contains { RelativePronouns.ofPeople.contains(view.key($0)) }
        return isOver ? nil : view.place(beforeWhere: index)
      }
      index -= 1
    }
    return nil
  }
}

enum OrderWords {
  static let recent: WordSet = "recent latest"
  /// What they lead to was at another time.
  static let parting: WordSet = "after before following"
  static let close: WordSet = "right just shortly soon immediately hours minutes straight"
  /// Before "than": no more than what follows.
  static let fewer: WordSet = "less fewer"
  /// Those after which no more than a night goes by.
  static let atOnce: WordSet = "immediately hours minutes straight"
}

enum DayWords {
  static let all: WordSet = "day morning afternoon evening night"
}

enum SidelineWords {
  static let ends: WordSet = "end close conclusion start beginning opening"
  static let all: WordSet = "during at on"
  static let edges: WordSet = "sidelines margins fringes edge edges course"
}
