import Gazetteer

/// Times of day: "6:40 p.m.", "16:08 UTC", "9am", "noon", "Friday morning".
extension TimeScanner {
  /// TIMEX3's code of a part of the day.
  func dayPartCode(_ index: Int) -> ClockTime? {
    let word = self[index]
    guard word.kind == .dayPart, !word.flags.contains(.plural) else { return nil }
    return .part(["DN", "MO", "MI", "AF", "EV", "NI", "NI"][min(6, word.number)])
  }

  /// "at noon", "until midnight", "morning" in "in morning trading".
  func dayPart(at index: Int) -> TimeDraft? {
    guard let clock = dayPartCode(index), kind(index - 1) == .preposition, let before = key(index - 1) else {
      return nil
    }
    let word = self[index]
    var draft = TimeDraft(startOfSide(before: index)..<index + 1, .clock)
    draft.clock = clock
    if word.value == 2 || word.value == 6 || word.value == 0 {
      guard before != "of", before != "and" || isListSeparator(index - 1) else { return nil }
      return withDay(draft, at: index + 1)
    }
    guard before == "in" || before == "during", key(index + 1) != "of" else { return nil }
    return draft
  }

  func clockTime(at index: Int) -> TimeDraft? {
    let start = index
    let index = kind(index) == .approximation ? index + 1 : index
    guard let (hour, minute, end) = hourAndMinute(at: index) else { return nil }
    var next = end
    var utc = false
    if kind(next) == .zone {
      utc = self[next].value == 1
      next += 1
    } else if key(next) == "(", kind(next + 1) == .zone {
      var close = next + 2
      while bounds.contains(close), close < next + 6, key(close) != ")" { close += 1 }
      if key(close) == ")" {
        utc = self[next + 1].value == 1 && close == next + 2
        next = close + 1
      }
    }
    var draft = TimeDraft(startOfSide(before: start)..<next, .clock)
    draft.clock = .time(hour: hour, minute: minute, utc: utc)
    return withDay(draft, at: next)
  }

  /// Takes up the day that follows: "12:00 UTC Monday", "9 a.m. on Tuesday".
  private func withDay(_ draft: TimeDraft, at index: Int) -> TimeDraft {
    let next = key(index) == "on" ? index + 1 : index
    guard kind(next) == .weekday || kind(next) == .deictic || dayAndMonth(at: next) != nil,
      kind(next) != .ordinal,
      let day = expressionInside(at: next), day.clock == nil
    else { return draft }
    switch day.content {
    case .date, .weekday, .dayFromWriting: break
    default: return draft
    }
    var joined = TimeDraft(draft.tokens.lowerBound..<day.tokens.upperBound, day.content)
    joined.clock = draft.clock
    return joined
  }

  /// "just after | 10am", "before | noon": what lies to one side of a time of day is still of that day.
  private func startOfSide(before clock: Int) -> Int {
    guard let side = key(clock - 1), ClockSides.sides.contains(side) else { return clock }
    let isClose = key(clock - 2).map(ClockSides.close.contains) ?? false
    let start = isClose ? clock - 2 : clock - 1
    return start >= drafts.last?.tokens.upperBound ?? 0 ? start : clock
  }

  private func hourAndMinute(at index: Int) -> (hour: Int, minute: Int, end: Int)? {
    let word = self[index]
    switch word.kind {
    case .clockNumber:
      let parts = word.flags.contains(.grouped) ? (word.number / 100, word.number % 100) : (word.number, 0)
      return time(parts.0, parts.1, afternoon: word.flags.contains(.plural), end: index + 1)
    case .number where word.flags.isDisjoint(with: [.suffixed]):
      if kind(index + 1) == .colon, isAttached(index + 1), isAttached(index + 2), self[index + 2].digits == 2,
        kind(index + 2) == .number || kind(index + 2) == .clockNumber, word.digits <= 2
      {
        if kind(index + 2) == .clockNumber {
          return time(
            word.number, self[index + 2].number, afternoon: self[index + 2].flags.contains(.plural),
            end: index + 3)
        }
        if kind(index + 3) == .meridiem {
          return time(
            word.number, self[index + 2].number, afternoon: self[index + 3].value == 12, end: index + 4)
        }
        // "won 3:10" is no time
        guard kind(index + 3) == .zone || TimeScanner.beforeClock.contains(key(index - 1) ?? "of") else {
          return nil
        }
        return time(word.number, self[index + 2].number, afternoon: nil, end: index + 3)
      }
      if kind(index + 1) == .meridiem, word.digits <= 2 || word.flags.contains(.grouped) {
        let parts = word.flags.contains(.grouped) ? (word.number / 100, word.number % 100) : (word.number, 0)
        guard document.tokens[index + 1].bytes.count > 2 || key(index + 1) == "pm" || key(index - 1) == "at"
        else { return nil }
        return time(parts.0, parts.1, afternoon: self[index + 1].value == 12, end: index + 2)
      }
      if kind(index + 1) == .zone, word.digits == 4, !word.flags.contains(.grouped) {
        return time(word.number / 100, word.number % 100, afternoon: nil, end: index + 1)
      }
      fallthrough
    case .cardinal:
      guard key(index + 1) == "o'clock", word.value <= 12 else { return nil }
      return time(word.number, 0, afternoon: nil, end: index + 2)
    default: return nil
    }
  }

  private static let beforeClock: WordSet = [
    "at", "by", "until", "till", "around", "about", "before", "after", "from",
  ]

  private func time(_ hour: Int, _ minute: Int, afternoon: Bool?, end: Int) -> (
    hour: Int, minute: Int, end: Int
  )? {
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    guard let afternoon else { return (hour, minute, end) }
    guard (1...12).contains(hour) else { return nil }
    return (hour % 12 + (afternoon ? 12 : 0), minute, end)
  }
}

/// Words before a time of day: "shortly | after | 8 p.m."
private enum ClockSides {
  static let sides: WordSet = "after before"
  static let close: WordSet = "just shortly soon right well immediately"
}
