import Gazetteer
import TimelineModel

extension EventFinder {
  /// "was in Moscow", "had been to Canada three times", "was with Shevardnadze in Irkutsk", "were on the phone".
  func readCopula(_ token: Int, in range: Range<Int>) -> Int? {
    if let end = readThere(token, in: range) { return end }
    if telling.contains(.host), let end = readHost(token, in: range) { return end }
    if let end = readGuest(token, in: range) { return end }
    var index = token + 1
    while index < range.upperBound {
      if view.isAdverb(index) || view.word(index) == .be || view.word(index) == .negation
        || view.word(index) == .ordinal && view.word(index + 1) == .preposition
      {
        index += 1
      } else if let time = view.time(at: index) {
        index = view.times[time].tokens.upperBound
      } else {
        break
      }
    }
    let isDue = TenseWords.schedules.contains(view.key(index))
    if isDue { index += 1 }
    if isDue, index < range.upperBound, ReturnWords.directions.contains(view.key(index)) {
      if let end = readExpectedReturn(token, at: index, in: range) { return end }
      index += 1
    }
    // "is off to New York"
    let isOff = view.key(index) == "off" && view.word(index + 1) == .to
    if isOff { index += 1 }
    guard index < range.upperBound, view.word(index) == .preposition || view.word(index) == .to else {
      return nil
    }
    let preposition = view.key(index)
    guard
      var full = view.verbGroup(
        at: token, forms: [.past, .participle], from: range.lowerBound, to: range.upperBound)
    else { return nil }
    full.isPassive = false
    var mention = EventMention(kind: .trip, form: .verb, sentence: sentence, trigger: token..<index + 1)
    let limit = clauseEnd(from: index, in: range)
    let found: Bool
    if preposition == "with" {
      guard let other = view.group(startingAt: index + 1, to: limit) else { return nil }
      mention.kind = .meeting
      mention.participants = people(of: full, for: &mention, in: range)
      add(other, to: &mention)
      setPlace(
        view.place(after: other.tokens.upperBound, to: limit, prepositions: Prepositions.location),
        of: &mention)
      found = mention.place != nil || hasTime(index..<limit)
    } else if preposition == "on", isTelephone(index + 1) {
      mention.kind = .call
      mention.participants = people(of: full, for: &mention, in: range)
      if let other = object(after: index + 2, to: limit, needsWith: true, isDirect: false) {
        add(other, to: &mention)
      }
      found = mention.participants.count > 1
    } else if CopulaPrepositions.location.contains(preposition)
      || (view.key(token) == "been" || isOff) && preposition == "to",
      let place = directPlace(after: index + 1, to: limit)
    {
      if isOccasionToCome(full, in: range) { return nil }
      mention.visitors = people(of: full, for: &mention, in: range)
      setPlace(place, of: &mention)
      found = !mention.visitors.isEmpty && !isHome(place.place, for: mention.visitors)
    } else if preposition == "from", view.time(at: index + 1) != nil,
      let place = placeBeforeWhere(token, in: range)
    {
      // "In Sri Lanka, where he will be from March 13 to 14"
      mention.visitors = people(of: full, for: &mention, in: range)
      setPlace(place, of: &mention)
      found = !mention.visitors.isEmpty && !isHome(place.place, for: mention.visitors)
    } else {
      return nil
    }
    guard found else { return nil }
    lastMood = mood(of: full, in: range)
    apply(lastMood, to: &mention)
    if isDue, mention.isTrip { mention.timeRole = .starts }
    if isDue, mention.status == .occurred { mention.status = .planned }
    mention.isCurrent =
      mention.isTrip && !isDue && (FunctionWords.presentBe.contains(view.key(token)) || isFeltNow(full))
    readCompany(of: mention, after: index + 1, to: limit)
    mentions.append(mention)
    let legs = mention.isTrip ? self.legs(of: mention, to: limit) : []
    add(legs)
    // "will be in Oslo on Monday and in Bern on Tuesday"
    if mention.isTrip, legs.isEmpty { add(gapped(after: mention, in: index + 1..<range.upperBound)) }
    return index + 1
  }

  /// "There may be meetings while | she is in Egypt": not where she is now.
  private func isOccasionToCome(_ verb: VerbGroup, in range: Range<Int>) -> Bool {
    guard FunctionWords.presentBe.contains(view.key(verb.start)),
      let subject = view.group(endingAt: view.beforeAdverbs(verb.start - 1), from: range.lowerBound)
    else { return false }
    let conjunction = view.key(subject.tokens.lowerBound - 1)
    guard conjunction == "while" || conjunction == "when" || conjunction == "once" else { return false }
    return range.contains {
      (view.word($0) == .will || view.word($0) == .possibility) && view.time(at: $0) == nil
    }
  }

  /// "Scholz, due in Oslo on Tuesday,", "With Scholz due in Oslo": an arrival told in passing.
  func readDue(_ token: Int, in range: Range<Int>) {
    let isApart = view.isComma(token - 1)
    guard view.key(token + 1) == "in", let place = view.place(at: token + 2),
      let group = view.group(endingAt: isApart ? token - 2 : token - 1, from: range.lowerBound),
      isApart && view.word(group.tokens.lowerBound - 1) != .preposition
        && view.word(group.tokens.lowerBound - 1) != .by || view.key(group.tokens.lowerBound - 1) == "with"
        || isInTitle && opensSentence(group.tokens.lowerBound, in: range),
      !isHome(place.place, for: group.people)
    else { return }
    var mention = trip(of: group, to: place, toldBy: token..<token + 1)
    mention.status = .planned
    mention.timeRole = .starts
    mentions.append(mention)
  }

  /// "Kohl, in Washington for talks with Reagan,", "Kohl, currently in Washington,": a stay told in passing.
  func readSojourn(_ token: Int, in range: Range<Int>) {
    let isHeadline = opensHeadline(before: token, in: range)
    let isOfNow = view.isOf(.now, token - 1)
    let comma = isOfNow ? token - 2 : token - 1
    guard isHeadline || view.isComma(comma), let place = view.place(at: token + 1),
      isOfNow && view.isComma(place.tokens.upperBound) && isTimeless(range)
        || tellsStay(after: place.tokens.upperBound, in: range)
        || isHeadline && opensPurpose(place.tokens.upperBound, in: range),
      let group = view.group(endingAt: isHeadline ? token - 1 : comma - 1, from: range.lowerBound),
      group.people.count == 1,
      view.word(group.tokens.lowerBound - 1) != .preposition, !isHome(place.place, for: group.people)
    else { return }
    var mention = trip(of: group, to: place, toldBy: token..<place.tokens.upperBound)
    mention.isCurrent = true
    if view.key(place.tokens.upperBound) == "since" { mention.timeRole = .starts }
    mentions.append(mention)
  }

  /// Whether a sentence tells of the time of writing alone: where somebody is now does not tell where he was then.
  private func isTimeless(_ range: Range<Int>) -> Bool {
    let written = view.document.statedDate?.day
    return view.times(in: pastDateline(range)).allSatisfy { found in
      let time = view.times[found.index]
      guard time.kind != .duration, let first = time.earliest else { return true }
      return written.map { $0 - first <= 7 } ?? false
    }
  }

  /// ", in Washington | for talks", ", in China | from Jan 22 to Jan 24,"
  private func tellsStay(after end: Int, in range: Range<Int>) -> Bool {
    if view.key(end) == "from" || view.key(end) == "until" || view.key(end) == "since" {
      return view.time(at: end) != nil || view.time(at: end + 1) != nil
    }
    return (view.key(end) == "for" || view.key(end) == "on")
      && (end + 1..<max(end + 1, min(range.upperBound, end + 6))).contains {
        Triggers.noun(view.key($0)) != nil
      }
  }

  /// "Gabriel in Moscow": whether nothing but a name and an office stands before the "in" of a headline.
  private func opensHeadline(before token: Int, in range: Range<Int>) -> Bool {
    guard isInTitle, view.key(token) == "in",
      let group = view.group(endingAt: token - 1, from: range.lowerBound)
    else { return false }
    return opensSentence(group.tokens.lowerBound, in: range)
      || view.key(group.tokens.lowerBound - 1) == ":"
  }

  /// "in Moscow | to meet Putin", "in Saudi Arabia | for talks"
  private func opensPurpose(_ token: Int, in range: Range<Int>) -> Bool {
    view.word(token) == .to && view.place(at: token + 1) == nil || view.key(token) == "for"
      || view.key(token) == "after" || view.key(token) == "as" || view.key(token) == "amid"
  }

  /// "is due back in Wellington on Friday", "is expected home on Monday": when the trip ends.
  private func readExpectedReturn(_ token: Int, at index: Int, in range: Range<Int>) -> Int? {
    let limit = clauseEnd(from: index, in: range)
    let goal = view.place(after: index, to: limit, prepositions: Prepositions.location, reach: 6)
    guard hasTime(index..<limit),
      let group = view.verbGroup(
        at: token, forms: [.past, .participle], from: range.lowerBound, to: range.upperBound)
    else { return nil }
    var mention = EventMention(kind: .trip, form: .definite, sentence: sentence, trigger: token..<index + 1)
    mention.visitors = people(of: group, for: &mention, in: range)
    guard !mention.visitors.isEmpty, goal.map({ isHome($0.place, for: mention.visitors) }) ?? true else {
      return nil
    }
    mention.timeRole = .ends
    mentions.append(mention)
    return index + 1
  }

  /// "he was last there in March 2016": a stay where the text was last.
  private func readThere(_ token: Int, in range: Range<Int>) -> Int? {
    var index = token + 1
    while index < min(range.upperBound, token + 4), view.key(index) != "there", view.key(index) != "here" {
      index += 1
    }
    guard view.key(index) == "there" || view.key(index) == "here", let place = view.place(at: index),
      isStay(index, to: clauseEnd(from: index, in: range)),
      !isTermOfOffice(index..<clauseEnd(from: index, in: range)),
      let group = view.verbGroup(
        at: token, forms: [.past, .participle], from: range.lowerBound, to: range.upperBound)
    else { return nil }
    var mention = EventMention(kind: .trip, form: .verb, sentence: sentence, trigger: token..<index + 1)
    mention.visitors = people(of: group, for: &mention, in: range)
    setPlace(place, of: &mention)
    guard !mention.visitors.isEmpty, !isHome(place.place, for: mention.visitors) else { return nil }
    apply(mood(of: group, in: range), to: &mention)
    mentions.append(mention)
    return index + 1
  }

  /// "there in March", "here for talks", "here paving the way for"
  private func isStay(_ adverb: Int, to limit: Int) -> Bool {
    if hasTime(adverb..<limit) { return true }
    guard view.key(adverb) == "here" else { return false }
    return view.key(adverb + 1) == "for" || view.key(adverb + 1) == "on" || view.word(adverb + 1) == .to
      || view.endsInING(adverb + 1)
  }

  /// "The president is there for four years."
  private func isTermOfOffice(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      guard let time = view.time(at: token), view.times[time].kind == .duration else { return false }
      return view.times[time].unit.map { $0.rawValue >= TimeExpression.Unit.year.rawValue } ?? false
    }
  }

  func people(of group: VerbGroup, for mention: inout EventMention, in range: Range<Int>)
    -> [Int]
  {
    resolve(view.subject(of: group, from: range.lowerBound, to: range.upperBound), mention: &mention)
  }

  private func isTelephone(_ token: Int) -> Bool {
    for index in token..<token + 3 where PhoneWords.all.contains(view.key(index)) || view.key(index) == "line"
    {
      return true
    }
    return false
  }
}

/// Words for what lasts when it is told.
enum PresentWords {
  static let now: WordSet = "currently now presently"
}

enum CopulaPrepositions {
  static let location: WordSet = "in at on back"
}
