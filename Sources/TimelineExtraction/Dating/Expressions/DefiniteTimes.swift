import Gazetteer

/// Times after "the" and "a": "the 25th", "the evening of July 8", "the year before", "a week ago".
extension TimeScanner {
  func afterArticle(at index: Int) -> TimeDraft? {
    let next = index + 1
    if self[index].value == 2 { return afterIndefinite(at: index) }
    switch kind(next) {
    case .which: return which(at: next, definite: true)
    case .part: return partOf(at: next, definite: true)
    case .ordinal, .ordinalNumber: return ordinal(at: next)
    case .unit: return definiteUnit(at: next)
    case .weekend: return definiteWeekend(at: next)
    case .weekday:
      guard !self[next].flags.contains(.plural), kind(next + 1) != .none || !isPlainWord(next + 1) else {
        return nil
      }
      guard let draft = calendar(at: next) else { return nil }
      if case .weekday(let weekday, _, _) = draft.content {
        var definite = TimeDraft(index..<draft.tokens.upperBound, .weekday(weekday, nil, definite: true))
        definite.clock = draft.clock
        return definite
      }
      return draft
    case .dayPart: return definiteDayPart(at: next)
    case .season, .decadeNumber, .decadeName:
      guard var draft = calendar(at: next) else { return nil }
      draft.tokens = index..<draft.tokens.upperBound
      return draft
    case .number:
      guard var draft = decade(at: next) else { return nil }
      draft.tokens = index..<draft.tokens.upperBound
      return draft
    case .apostrophe where kind(next + 1) == .decadeNumber:
      guard var draft = decade(at: next + 1) else { return nil }
      draft.tokens = index..<draft.tokens.upperBound
      return draft
    case .cardinal:
      guard var draft = seasonOrQuarter(at: next) else { return nil }
      draft.tokens = index..<draft.tokens.upperBound
      return draft
    case .half, .vague, .multiplier: return nil
    case .vagueNoun: return vagueTime(at: next)
    default: return nil
    }
  }

  private func isPlainWord(_ index: Int) -> Bool {
    bounds.contains(index) && document.tokens[index].kind == .word && !isPronoun(index)
  }

  func isPronoun(_ index: Int) -> Bool {
    key(index).map(TimeScanner.subjects.contains) ?? false
  }

  private static let subjects: WordSet = [
    "he", "she", "they", "it", "we", "i", "his", "her", "their", "both", "when",
  ]

  // MARK: Ordinals

  /// "the 25th", "the 25th of April", "the 24th to the 26th", "the second Sunday of June", "the third quarter".
  private func ordinal(at index: Int) -> TimeDraft? {
    let start = index - 1
    if var draft = dayRange(at: index) {
      draft.tokens = start..<draft.tokens.upperBound
      return draft
    }
    if let (date, end) = dayAndMonth(at: index) { return TimeDraft(start..<end, .date(date)) }
    if var draft = ordinalWeekday(at: index) ?? seasonOrQuarter(at: index) {
      draft.tokens = start..<draft.tokens.upperBound
      return draft
    }
    if key(index + 1) == "of", let month = thatMonthAfterOf(index + 1), kind(index) == .ordinalNumber,
      let day = dayNumber(index)
    {
      var date = month.date
      date.day = day
      return TimeDraft(start..<month.end, .date(date))
    }
    // "the 25th" alone
    guard kind(index) == .ordinalNumber, let day = dayNumber(index), isDayContext(start),
      !isPlainNoun(index + 1)
    else {
      return nil
    }
    return TimeDraft(start..<index + 1, .date(PartialDate(day: day)))
  }

  private func thatMonthAfterOf(_ index: Int) -> (date: PartialDate, end: Int)? {
    let month = monthAfterOf(index)
    return month?.date.monthOffset != nil ? month : nil
  }

  private func isDayContext(_ article: Int) -> Bool {
    guard kind(article - 1) == .preposition, let key = key(article - 1) else { return false }
    return TimeScanner.beforeDays.contains(key)
  }

  private static let beforeDays: WordSet = [
    "on", "by", "until", "till", "since", "from", "to", "between", "and", "through",
  ]

  /// A noun that an ordinal counts: "the 25th anniversary", "the 7th Fleet".
  private func isPlainNoun(_ index: Int) -> Bool {
    guard bounds.contains(index), document.tokens[index].kind == .word else {
      return kind(index) == .dash && isAttached(index)
    }
    return kind(index) == .none && !isPronoun(index) && !isCapitalised(index)
  }

  /// "second Sunday of June 2018", "first week of March".
  func ordinalWeekday(at index: Int) -> TimeDraft? {
    let word = self[index]
    guard word.kind == .ordinal || word.kind == .ordinalNumber else { return nil }
    let unit = self[index + 1].unit
    guard kind(index + 1) == .weekday || unit == .week || unit == .day, let month = monthAfterOf(index + 2)
    else { return nil }
    if unit == .day {
      guard (1...31).contains(word.number) else { return nil }
      var date = month.date
      date.day = word.number
      return TimeDraft(index..<month.end, .date(date))
    }
    if kind(index + 1) == .weekday {
      return TimeDraft(
        index..<month.end, .weekdayOfMonth(word.number, weekday: self[index + 1].number, month.date))
    }
    return TimeDraft(index..<month.end, .weekOfMonth(word.number, month.date))
  }

  // MARK: Units

  /// "the day", "the year before", "the day after the summit", "the day before yesterday", "the week".
  private func definiteUnit(at index: Int) -> TimeDraft? {
    let start = index - 1
    if self[index].flags.contains(.plural), let unit = self[index].unit, unit != .second,
      key(start - 1) == "over" || key(start - 1) == "through", endsNounPhrase(index + 1)
    {
      return TimeDraft(start..<index + 1, .duration(nil, unit))
    }
    guard let unit = self[index].unit, !self[index].flags.contains(.plural),
      unit.rawValue >= TimeExpression.Unit.day.rawValue
    else { return nil }
    let next = index + 1
    // "late in the day"
    if unit == .day, key(index - 2) == "in", kind(index - 3) == .part {
      return TimeDraft(start..<index + 1, .unit(.day, .that))
    }
    if let verb = key(index - 2), TimeScanner.endings.contains(verb),
      unit == .day || unit == .week || unit == .year
    {
      return TimeDraft(start..<index + 1, .unit(unit, .that))
    }
    switch kind(next) {
    case .before, .after:
      let direction = kind(next) == .before ? -1 : 1
      if kind(next + 1) == .deictic, unit == .day {
        let offset = self[next + 1].number + direction
        return TimeDraft(start..<next + 2, .dayFromWriting(offset))
      }
      if self[next + 1].which == .last || self[next + 1].which == .next,
        !bounds.contains(next + 2) || !isPlainNoun(next + 2)
      {
        let origin: TimeDraft.ShiftOrigin = unit == .week ? .weekOfWriting : .writing
        return TimeDraft(start..<next + 2, .shifted(Double(2), unit, direction: direction, from: origin))
      }
      return lengthFrom(1, unit, direction: direction, tokens: start..<next, relation: next)
    case .which where self[next].which == .previous || self[next].which == .following:
      return TimeDraft(start..<next + 1, .unit(unit, self[next].which ?? .previous))
    default: break
    }
    guard unit == .day || unit == .week || unit == .year || unit == .month, kind(next) != .number else {
      return nil
    }
    guard endsNounPhrase(next), isMarkOrWord(next) else { return nil }
    if key(next) == "of" || key(next) == "in" || key(next) == "when" || key(next) == "that" { return nil }
    guard let before = key(index - 2), TimeScanner.beforeTheDay.contains(before) else { return nil }
    return TimeDraft(start..<index + 1, .unit(unit, .that))
  }

  private func isMarkOrWord(_ index: Int) -> Bool { kind(index) != .dash || !isAttached(index) }

  private static let endings: WordSet = [
    "end", "ended", "ends", "ending", "finish", "finished", "finishes", "finishing", "close", "closed",
    "closing", "start",
    "started", "starting", "began", "begin",
  ]

  private static let beforeTheDay: WordSet = [
    "of", "in", "for", "during", "throughout", "within", "on",
  ]

  /// "the weekend", "the weekend of 9-10 September".
  private func definiteWeekend(at index: Int) -> TimeDraft? {
    guard !self[index].flags.contains(.plural) else { return nil }
    if key(index + 1) == "of",
      var inner = dayRange(at: index + 2)
        ?? dayAndMonth(at: index + 2).map({
          TimeDraft(index + 2..<$0.end, .date($0.date))
        })
    {
      inner.tokens = index - 1..<inner.tokens.upperBound
      return inner
    }
    return TimeDraft(index - 1..<index + 1, .weekend(nil))
  }

  // MARK: Parts of the day

  /// "the evening of July 8", "the morning", "the night before".
  private func definiteDayPart(at index: Int) -> TimeDraft? {
    guard let clock = dayPartCode(index) else { return nil }
    let start = index - 1
    var draft: TimeDraft
    if key(index + 1) == "of", let inner = expressionInside(at: index + 2), inner.clock == nil {
      switch inner.content {
      case .date, .weekday, .dayFromWriting: break
      default: return nil
      }
      draft = TimeDraft(start..<inner.tokens.upperBound, inner.content)
    } else if kind(index + 1) == .before {
      draft = TimeDraft(start..<index + 2, .unit(.day, .previous))
    } else if key(index - 2) == "in" || key(index - 2) == "during", endsNounPhrase(index + 1) {
      draft = TimeDraft(start..<index + 1, .unit(.day, .that))
    } else {
      return nil
    }
    draft.clock = clock
    return draft
  }

  // MARK: Vague

  /// "the future", "the time being", "the long term", "the entire year".
  private func vagueTime(at index: Int) -> TimeDraft? {
    let start = index - 1
    guard let key = key(index) else { return nil }
    if key == "future", self.key(index + 1) != "of", endsNounPhrase(index + 1) {
      return TimeDraft(start..<index + 1, .reference("FUTURE_REF"))
    }
    if key == "time", self.key(index + 1) == "being" {
      return TimeDraft(start..<index + 2, .reference("PRESENT_REF"))
    }
    if key == "near" || key == "long" || key == "short" || key == "foreseeable",
      self.key(index + 1) == "term" || self.key(index + 1) == "future"
    {
      return TimeDraft(start..<index + 2, .reference("FUTURE_REF"))
    }
    if key == "entire" || key == "whole" || key == "full", let unit = self[index + 1].unit,
      !self[index + 1].flags.contains(.plural),
      unit == .year || unit == .month || unit == .week || unit == .day, endsNounPhrase(index + 2)
    {
      return TimeDraft(start..<index + 2, .unit(unit, .that))
    }
    return nil
  }

  // MARK: a, an

  /// "a week ago", "a year later", "a decade", "a few days"; "15 a year" is a rate.
  private func afterIndefinite(at index: Int) -> TimeDraft? {
    let next = index + 1
    if self[next].unit != nil, !self[next].flags.contains(.plural), let rate = rateAfterCount(at: index) {
      return rate
    }
    switch kind(next) {
    case .unit, .vague, .multiplier, .half, .approximation: return duration(at: index)
    default:
      if key(next) == "quarter" { return duration(at: index) }
      return nil
    }
  }
}
