import Gazetteer

/// Times told from the time of writing or from a time told before: "yesterday", "last June", "the following spring",
/// "that evening", "earlier this month".
extension TimeScanner {
  // MARK: Days

  func deictic(at index: Int) -> TimeDraft? {
    // "USA Today"
    if isCapitalised(index), index > bounds.lowerBound, isCapitalised(index - 1),
      isCapitalised(bounds.lowerBound + 1) == false
    {
      if document.tokens[index - 1].kind == .word { return nil }
    }
    var draft = TimeDraft(index..<index + 1, .dayFromWriting(self[index].number % 10))
    if self[index].value == 10 {
      draft.clock = .part("NI")
    } else if let part = dayPartCode(index + 1) {
      draft = TimeDraft(index..<index + 2, .dayFromWriting(self[index].number))
      draft.clock = part
    }
    return draft
  }

  // MARK: this, last, next

  /// What follows "last", "next", "this", …; the "the" before it belongs to the expression.
  func which(at index: Int, definite: Bool = false) -> TimeDraft? {
    guard var which = self[index].which else { return nil }
    let start = definite ? index - 1 : index
    if definite, which == .next { which = .following }
    var next = index + 1
    // "that same day"
    if which == .that || which == .this, self[next].which == .same { next += 1 }
    switch kind(next) {
    case .unit where which == .same && definite:
      return samePeriod(at: next + 1, from: start)
        ?? unitAfter(which, at: next, from: start, definite: definite)
    case .unit: return unitAfter(which, at: next, from: start, definite: definite)
    case .weekend:
      return TimeDraft(start..<next + 1, .weekend(which))
    case .weekday:
      let weekday = self[next].number
      if which == .last, let month = monthAfterOf(next + 1), definite || key(next + 1) == "of" {
        return TimeDraft(start..<month.end, .weekdayOfMonth(-1, weekday: weekday, month.date))
      }
      guard !isComplementizer(which, next) else { return nil }
      var draft = TimeDraft(start..<next + 1, .weekday(weekday, which, definite: definite))
      if let part = dayPartCode(next + 1) {
        draft.tokens = start..<next + 2
        draft.clock = part
      }
      return draft
    case .month:
      guard let month = monthName(next), !isComplementizer(which, next) else { return nil }
      if let (date, end) = dayAndMonth(at: next) { return TimeDraft(start..<end, .date(date)) }
      if which == .this, yearNumber(next + 1) != nil { return nil }
      return TimeDraft(start..<next + 1, .date(PartialDate(year: yearReference(which), month: month)))
    case .season:
      guard !isComplementizer(which, next) else { return nil }
      return TimeDraft(start..<next + 1, .season(self[next].number, yearReference(which)))
    case .dayPart:
      guard let clock = dayPartCode(next) else { return nil }
      var draft: TimeDraft
      switch which {
      case .this: draft = TimeDraft(start..<next + 1, .dayFromWriting(0))
      case .last: draft = TimeDraft(start..<next + 1, .dayFromWriting(-1))
      case .that, .same: draft = TimeDraft(start..<next + 1, .unit(.day, .that))
      case .next, .following: draft = TimeDraft(start..<next + 1, .unit(.day, .following))
      case .previous: draft = TimeDraft(start..<next + 1, .unit(.day, .previous))
      case .past, .coming, .these: return nil
      }
      draft.clock = clock
      return draft
    case .namedDay:
      guard let named = namedDay(at: next) else { return nil }
      let content: TimeDraft.Content
      switch named.content {
      case .date(let date): content = .date(date.of(yearReference(which)))
      case .feast(let offset, let date): content = .feast(offset, date.of(yearReference(which)))
      case .weekdayOfMonth(let ordinal, let weekday, let month):
        content = .weekdayOfMonth(ordinal, weekday: weekday, month.of(yearReference(which)))
      default: return nil
      }
      return TimeDraft(start..<named.tokens.upperBound, content)
    case .cardinal, .number, .vague, .multiplier, .half:
      guard which != .that, which != .this || kind(next) != .number, which != .same,
        let length = plainDuration(at: next)
      else { return nil }
      return TimeDraft(start..<length.end, .duration(length.amount, length.unit))
    case .ordinal, .ordinalNumber:
      return nil
    default: return otherAfter(which, at: next, from: start, definite: definite)
    }
  }

  /// "said that Monday …": a conjunction.
  private func isComplementizer(_ which: Which, _ next: Int) -> Bool {
    guard which == .that else { return false }
    switch kind(next + 1) {
    case .possessive, .pastVerb, .futureVerb, .number, .ordinalNumber: return true
    default: return key(next + 1) == "is" || key(next + 1) == "has"
    }
  }

  private func yearReference(_ which: Which) -> YearReference {
    which == .that || which == .same ? .fromContext(0) : .which(which)
  }

  private func unitAfter(_ which: Which, at index: Int, from start: Int, definite: Bool) -> TimeDraft? {
    guard let unit = self[index].unit else { return nil }
    let tokens = start..<index + 1
    if self[index].flags.contains(.plural) {
      switch which {
      case .past, .last, .next, .following, .coming, .previous:
        return TimeDraft(tokens, .duration(nil, unit))
      case .this, .that, .same, .these: return nil
      }
    }
    switch which {
    case .past: return TimeDraft(tokens, .duration(1, unit))
    case .these: return nil
    case .last where unit == .day || unit == .week:
      if let month = monthAfterOf(index + 1) {
        return TimeDraft(
          start..<month.end,
          unit == .week ? .weekOfMonth(-1, month.date) : .weekdayOfMonth(-1, weekday: 0, month.date))
      }
      if unit == .day { return nil }
    case .last where definite && (unit == .decade || unit == .century):
      return TimeDraft(tokens, .duration(1, unit))
    case .next where unit == .day: return TimeDraft(tokens, .unit(.day, .following))
    case .this where unit == .day: return nil
    default: break
    }
    if unit == .minute || unit == .hour || unit == .second { return nil }
    if unit == .quarter { return TimeDraft(tokens, .quarter(0, .which(which))) }
    return TimeDraft(tokens, .unit(unit, which))
  }

  /// "of February 2014" after "the last Tuesday".
  func monthAfterOf(_ index: Int) -> (date: PartialDate, end: Int)? {
    guard key(index) == "of" || key(index) == "in",
      let draft = bareMonth(at: index + 1) ?? thatMonth(at: index + 1),
      case .date(let date) = draft.content
    else { return nil }
    return (date, draft.tokens.upperBound)
  }

  private func thatMonth(at index: Int) -> TimeDraft? {
    let start = key(index) == "the" ? index + 1 : index
    guard self[start + (start > index ? 0 : 1)].unit == .month else { return nil }
    if start > index {
      return TimeDraft(index..<start + 1, .date(PartialDate(monthOffset: (0, fromWriting: false))))
    }
    switch self[start].which {
    case .this?: return TimeDraft(index..<start + 2, .date(PartialDate(monthOffset: (0, fromWriting: true))))
    case .last?: return TimeDraft(index..<start + 2, .date(PartialDate(monthOffset: (-1, fromWriting: true))))
    case .next?: return TimeDraft(index..<start + 2, .date(PartialDate(monthOffset: (1, fromWriting: true))))
    case .that?, .same?:
      return TimeDraft(index..<start + 2, .date(PartialDate(monthOffset: (0, fromWriting: false))))
    default: return nil
    }
  }

  /// "the same period last year", "that time", "the past", "recent years".
  private func otherAfter(_ which: Which, at index: Int, from start: Int, definite: Bool) -> TimeDraft? {
    if which == .same, let key = key(index), key == "period" || key == "time" || key == "month" {
      return samePeriod(at: index + 1, from: start)
    }
    if which == .that, key(index) == "time", key(start - 1) == "by" || key(start - 1) == "until" {
      return TimeDraft(start..<index + 1, .unit(.day, .that))
    }
    if which == .past, definite, endsNounPhrase(index) {
      return TimeDraft(start..<index, .reference("PAST_REF"))
    }
    return nil
  }

  func samePeriod(at index: Int, from start: Int) -> TimeDraft? {
    let next = key(index) == "of" || key(index) == "in" ? index + 1 : index
    if let (year, end) = relativeYear(at: next) {
      // "the last year" is the year before this one.
      return TimeDraft(start..<end, .samePeriod(year))
    }
    if let year = yearNumber(next) { return TimeDraft(start..<next + 1, .samePeriod(.number(year))) }
    guard key(next) == "a", self[next + 1].unit == .year else { return nil }
    if kind(next + 2) == .ago { return TimeDraft(start..<next + 3, .samePeriod(.fromContext(-1))) }
    if kind(next + 2) == .part || kind(next + 2) == .before {
      return TimeDraft(start..<next + 3, .samePeriod(.fromContext(-1)))
    }
    return nil
  }

  /// Whether no noun follows: "in the past," but not "the past president".
  func endsNounPhrase(_ index: Int) -> Bool {
    guard bounds.contains(index) else { return true }
    if document.tokens[index].kind == .mark { return kind(index) != .dash || !isAttached(index) }
    switch kind(index) {
    case .none, .unit, .number, .cardinal, .half, .vague, .dayPart, .season, .month: return false
    default: return true
    }
  }

  // MARK: Parts of times

  /// "early March", "late in 2011", "mid-September", "the end of that year", "earlier this month", "late Sunday".
  func partOf(at index: Int, definite: Bool = false) -> TimeDraft? {
    let value = self[index].number
    let start = definite ? index - 1 : index
    var next = index + 1
    if value % 10 >= 2 {
      guard key(next) == "of" else { return nil }
      next += 1
    } else {
      if kind(next) == .dash, isAttached(next) { next += 1 }
      if kind(next) == .preposition, let key = key(next), key == "in" || key == "on" || key == "of" {
        next += 1
      }
      // "later than", "earlier, in"
      if value % 10 == 1, kind(next) == .preposition { return nil }
    }
    guard kind(next) != .part, self[next].startsExpression, let inner = expressionInside(at: next) else {
      return nil
    }
    switch inner.content {
    case .duration, .reference, .set, .fromEvent, .shifted, .vaguelyShifted, .period, .samePeriod, .clock:
      return nil
    default: break
    }
    var draft = inner
    draft.tokens = start..<inner.tokens.upperBound
    draft.part = value < 10 ? .early : value < 20 ? .middle : .late
    return draft
  }

  // MARK: Vague times

  /// "recent history", "recent U.S. history"
  private func isHistory(_ index: Int) -> Bool {
    key(index) == "history" || key(index) == "memory" || key(index) == "times"
  }

  /// "now", "currently", "recently", "recent years".
  func reference(at index: Int) -> TimeDraft? {
    switch self[index].value {
    case 3:
      if self[index + 1].unit != nil, self[index + 1].flags.contains(.plural), let unit = self[index + 1].unit
      {
        return TimeDraft(index..<index + 2, .duration(nil, unit))
      }
      let end = (index + 1...index + 3).first { isHistory($0) }.map { $0 + 1 } ?? index + 1
      return TimeDraft(index..<end, .reference("PAST_REF"))
    case 1: return TimeDraft(index..<index + 1, .reference("PAST_REF"))
    case 2: return TimeDraft(index..<index + 1, .reference("FUTURE_REF"))
    default: return TimeDraft(index..<index + 1, .reference("PRESENT_REF"))
    }
  }
}
