import Gazetteer

/// Times that come again: "every year", "each Monday", "annual", "twice a year", "15 a year".
extension TimeScanner {
  func recurrence(at index: Int) -> TimeDraft? {
    switch kind(index) {
    case .every: return every(at: index)
    case .periodic: return periodic(at: index)
    case .rate: return times(at: index + 1, from: index)
    case .per:
      guard let unit = self[index + 1].unit, !self[index + 1].flags.contains(.plural) else { return nil }
      return TimeDraft(index..<index + 2, .set(TimexValue.duration(1, unit)))
    case .vague, .cardinal, .number:
      guard let (_, next) = number(at: index) ?? (kind(index) == .vague ? (0, index + 1) : nil),
        kind(next) == .times
      else {
        return nil
      }
      return times(at: next + 1, from: index)
    default: return nil
    }
  }

  /// "a year" after "twice", "three times".
  private func times(at index: Int, from start: Int) -> TimeDraft? {
    let word = self[index]
    guard word.kind == .article && word.value == 2 || word.kind == .every || word.kind == .per,
      let unit = self[index + 1].unit, !self[index + 1].flags.contains(.plural)
    else { return nil }
    return TimeDraft(start..<index + 2, .set(TimexValue.duration(1, unit)))
  }

  /// "a year" after a number: "15 a year", "$5 a day".
  func rateAfterCount(at index: Int) -> TimeDraft? {
    guard let unit = self[index + 1].unit else { return nil }
    switch kind(index - 1) {
    case .number, .cardinal, .counted, .percent, .multiplier: break
    default: return nil
    }
    switch kind(index + 2) {
    case .ago, .before, .after, .part: return nil
    default: return TimeDraft(index..<index + 2, .set(TimexValue.duration(1, unit)))
    }
  }

  /// "every year", "every two years", "every other Monday", "each morning".
  private func every(at index: Int) -> TimeDraft? {
    var next = index + 1
    var amount = 1.0
    if key(next) == "other" {
      amount = 2
      next += 1
    } else if kind(next) == .ordinal || kind(next) == .ordinalNumber, self[next].value > 0 {
      amount = Double(self[next].number)
      next += 1
    } else if let (value, end) = number(at: next) {
      amount = value
      next = end
    }
    let tokens = index..<next + 1
    switch kind(next) {
    case .unit:
      guard let unit = self[next].unit else {
        return TimeDraft(tokens, .set(TimexValue.duration(amount * 2, .week)))
      }
      return TimeDraft(tokens, .set(TimexValue.duration(amount, unit)))
    case .weekday: return TimeDraft(tokens, .set("XXXX-WXX-" + String(self[next].value)))
    case .weekend: return TimeDraft(tokens, .set("XXXX-WXX-WE"))
    case .month:
      guard let month = monthName(next) else { return nil }
      if let (date, end) = dayAndMonth(at: next), date.year == .none {
        return TimeDraft(index..<end, .set(TimexValue.date(year: nil, month: date.month, day: date.day)))
      }
      return TimeDraft(tokens, .set("XXXX-" + TimexValue.padded(month, 2)))
    case .season: return TimeDraft(tokens, .set("XXXX-" + TimexValue.seasons[self[next].number - 1]))
    case .dayPart:
      guard let part = dayPartCode(next) else { return nil }
      return TimeDraft(tokens, .set("XXXX-XX-XX" + part.value))
    default: return nil
    }
  }

  /// "annual", "weekly"; no newspaper's name.
  private func periodic(at index: Int) -> TimeDraft? {
    if isCapitalised(index), index > bounds.lowerBound,
      !document.tokens[index].flags.contains(.startsSentence)
    {
      return nil
    }
    if isCapitalised(index), isCapitalised(index + 1) { return nil }
    let value = self[index].number
    let unit = TimeExpression.Unit(rawValue: UInt8(value % 100)) ?? .year
    return TimeDraft(index..<index + 1, .set(TimexValue.duration(value >= 100 ? 2 : 1, unit)))
  }
}
