import Gazetteer
import TimelineModel

extension EventFinder {
  /// "is travelling to America next week", "flies to Tehran on Monday", "his visit to Washington next week": a time
  /// to come beside a present tense or a noun tells of a plan, and so does what such a journey is for.
  func planWhatIsToCome(_ range: Range<Int>, in sentence: Range<Int>) {
    var isJourneyPlanned = false
    for index in range {
      mentions[index].isPastPlan = tellsPastPlan(index, in: sentence)
      let mention = mentions[index]
      if mention.status == .occurred, mention.form != .verb, opensPlan(mention, in: sentence) {
        mentions[index].status = .planned
        continue
      }
      if mention.status == .planned, isToldAsPast(mention) {
        mentions[index].status = .occurred
        continue
      }
      if isAheadOfNews(index, of: range) {
        mentions[index].status = .planned
        mentions[index].times.removeAll(where: \.isInherited)
        continue
      }
      let hasPresent = mention.isPresent || mention.isTenseless
      if mention.isCurrent, mention.isTrip, mention.timeRole == .ends, mention.form != .verb { continue }
      guard mention.status == .occurred, hasPresent || mention.form != .verb else { continue }
      let isToCome = mention.times.contains { self.isToCome($0, in: mention) }
      if mention.form == .verb { isJourneyPlanned = isToCome }
      if isJourneyPlanned && opensJourney(index, of: range) || isAttended(index, onJourneyIn: range) {
        mentions[index].status = .planned
        continue
      }
      if isToCome || isJourneyPlanned && hasPresent { mentions[index].status = .planned }
    }
  }

  /// "was due to | meet", "were to | hold talks", "had planned to | see"
  private func tellsPastPlan(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard mentions[index].status == .planned else { return false }
    let start = mentions[index].trigger.lowerBound
    let reach = max(sentence.lowerBound, start - 4)..<start
    guard let to = reach.last(where: { view.word($0) == .to }) else { return false }
    let governor = view.beforeAdverbs(to - 1)
    if FunctionWords.pastBe.contains(view.key(governor)) { return true }
    let auxiliary = view.key(view.beforeAdverbs(governor - 1))
    return view.saysPlanned(governor)
      && (FunctionWords.pastBe.contains(auxiliary) || FunctionWords.pastHave.contains(auxiliary))
  }

  /// "arrives tomorrow at the start of a state visit", "flies out on Monday on a tour": the noun for a journey to come.
  private func opensJourney(_ index: Int, of range: Range<Int>) -> Bool {
    guard index > range.lowerBound, case let verb = mentions[index - 1], case let noun = mentions[index],
      noun.isTrip, noun.form == .indefinite, verb.isTrip, verb.form == .verb, noun.visitors == verb.visitors
    else { return false }
    let before = noun.trigger.lowerBound - 1
    return view.key(before) == "on" || view.key(before) == "for"
      || view.key(before) == "of" && BoundaryVerbs.beginnings.contains(view.key(before - 1))
  }

  /// "leaves for New York tonight | to attend a meeting in Washington"
  private func isAttended(_ index: Int, onJourneyIn range: Range<Int>) -> Bool {
    guard index > range.lowerBound, mentions[index - 1].isTrip, mentions[index - 1].form == .verb,
      mentions[index - 1].status == .planned || mentions[index - 1].isPresent,
      case let verb = mentions[index].trigger.lowerBound - 1, !mentions[index].isTrip
    else { return false }
    return JoiningWords.verbs.contains(view.key(verb)) && view.word(verb - 1) == .to
  }

  /// "arrived in New York on Sunday to meet Bush", "left for Oslo on Monday for talks with Støre", as the news of these
  /// days: what a journey is for is still ahead.
  private func isAheadOfNews(_ index: Int, of range: Range<Int>) -> Bool {
    guard sentence == leadSentence || isInTitle, let written = view.document.statedDate?.day,
      !mentions[index].isTrip, mentions[index].kind != .call,
      let journey = mentions[range].last(where: {
        $0.isTrip && $0.trigger.upperBound <= mentions[index].trigger.lowerBound
      }),
      journey.form == .verb, !journey.isPresent, journey.timeRole == .starts, journey.status == .occurred,
      !journey.isOver,
      !Set(journey.visitors).isDisjoint(with: mentions[index].people),
      journey.hasPosition,
      journey.times.allSatisfy({ time in
        let days = view.days(of: time)
        return !time.isPosition || days.latest.map { $0 <= written && written - $0 <= 2 } ?? false
      }),
      !mentions[index].hasOwnPosition
    else { return false }
    let between = journey.trigger.upperBound..<mentions[index].trigger.lowerBound
    return isPurpose(between, form: mentions[index].form)
  }

  /// "to | attend the assembly and", "for"
  private func isPurpose(_ words: Range<Int>, form: EventMention.Form) -> Bool {
    guard
      !words.contains(where: {
        view.isStop($0) || view.word($0) == .relative || view.word($0) == .subordinator
      })
    else { return false }
    if form != .verb { return view.key(words.upperBound - 1) == "for" }
    return words.contains { view.word($0) == .to && view.place(at: $0 + 1) == nil }
      && (view.word(words.upperBound - 1) == .to || view.word(words.upperBound - 1) == .and)
  }

  /// "After a meeting with Ramaphosa, she is expected to visit the island", "During his visit, he will": both are to
  /// come.
  private func opensPlan(_ mention: EventMention, in sentence: Range<Int>) -> Bool {
    let trigger = mention.trigger
    switch view.key(sentence.lowerBound) {
    case "after": guard mention.form == .indefinite else { return false }
    case "during": guard !hasBegun(mention) else { return false }
    default: return false
    }
    guard trigger.lowerBound <= sentence.lowerBound + 3,
      let comma = (trigger.upperBound..<sentence.upperBound).first(where: {
        view.isComma($0) && view.group(startingAt: $0 + 1, to: sentence.upperBound) != nil
      }),
      let subject = view.group(startingAt: comma + 1, to: sentence.upperBound)
    else { return false }
    let verb = subject.tokens.upperBound
    if view.word(verb) == .will { return true }
    return FunctionWords.presentBe.contains(view.key(verb))
      && InfinitiveGovernors[view.key(verb + 1)] == .planned
  }

  /// "will report on his trip last week": what is to come is not the trip.
  private func isToldAsPast(_ mention: EventMention) -> Bool {
    guard mention.form == .definite, let written = view.document.statedDate?.day else { return false }
    return mention.times.contains { time in
      let expression = view.times[time.expression]
      guard !time.isInherited, time.isPosition, expression.anchor == .writing, expression.direction < 0
      else { return false }
      let words = mention.trigger.upperBound..<max(mention.trigger.upperBound, expression.tokens.lowerBound)
      return expression.latest.map { $0 < written } == true && !words.contains(where: view.saysPlanned)
    }
  }

  /// Whether a day before that of writing is told of an event.
  private func hasBegun(_ mention: EventMention) -> Bool {
    guard let written = view.document.statedDate?.day else { return false }
    return mention.times.contains { view.days(of: $0).earliest.map { $0 < written } ?? false }
  }

  /// "Sunday, March 20": whether the day of the month is told.
  private func isNumbered(_ time: TimeExpression) -> Bool {
    time.tokens.contains { view.tokens[$0].kind == .number }
  }

  /// Whether the words themselves put a time after that of writing: "next week"; and, where nothing tells when a
  /// text was written, a weekday beside a simple present.
  private func isToCome(_ time: EventMention.Time, in mention: EventMention) -> Bool {
    guard !time.isInherited, time.isPosition else { return false }
    let expression = view.times[time.expression]
    if ComingWords.isToCome(expression, in: view) || mention.form != .verb && lastsBeyond(expression) {
      return true
    }
    // "is travelling to Kyiv on Thursday", written before, or in the morning of that day
    if mention.isPresent || mention.form == .verb && mention.isTenseless, expression.weekday != nil,
      let written = view.document.statedDate?.day, let day = expression.earliest,
      day > written || day == written && mention.isPresent && block == .prose && !isNumbered(expression)
    {
      return true
    }
    // "In February he visits Minsk", written in February
    if mention.form == .verb, mention.isPresent, mention.isTrip, block == .prose, expression.month != nil,
      expression.year == nil,
      let written = view.document.statedDate?.day, let first = expression.earliest,
      let last = expression.latest,
      first < last, (first..<last).contains(written), expression.anchor != .writing
    {
      return true
    }
    return mention.form == .verb && (mention.isPresent || mention.isTenseless) && mention.isTrip
      && expression.weekday != nil && expression.tokens.count == 1 && view.document.statedDate == nil
      && !isInTitle
  }

  /// "the visit this week", written when the week has hardly begun.
  private func lastsBeyond(_ expression: TimeExpression) -> Bool {
    guard let written = view.document.statedDate?.day, expression.unit == .week, expression.direction == 0,
      expression.anchor == .writing, let last = expression.latest
    else { return false }
    return last - written > 5
  }
}

/// Words at the head of a time that is still to come, or that may be.
enum ComingWords {
  /// "next week", "tomorrow"; not "next day", which is counted from another one.
  static func isToCome(_ time: TimeExpression, in view: DocumentView) -> Bool {
    let first = time.tokens.lowerBound
    // "later this week"
    if view.key(first) == "later" { return near.contains(view.key(first + 1)) }
    return coming.contains(view.key(first)) && !DayWords.all.contains(view.key(first + 1))
  }

  /// "this week", "on Thursday".
  static func mayBeToCome(_ time: TimeExpression, in view: DocumentView) -> Bool {
    isToCome(time, in: view) || near.contains(view.key(time.tokens.lowerBound))
      || time.weekday != nil && time.tokens.count == 1
  }

  private static let coming: WordSet = "next tomorrow coming"
  private static let near: WordSet = "this these today later"
}
