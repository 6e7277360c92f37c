import Gazetteer

/// Lengths of time, and what is counted with them: "three days", "two-hour", "half a century", "two years ago",
/// "four days later", "two days after …".
extension TimeScanner {
  typealias Length = (amount: Double?, unit: TimeExpression.Unit, end: Int)

  func duration(at index: Int) -> TimeDraft? {
    let start = index
    var index = index
    if kind(index) == .approximation { index += 1 }
    if kind(index) == .unit { return endOfYear(at: index) ?? bareUnits(at: index, from: start) }
    if kind(index - 1) == .currency, isAttached(index) { return nil }
    if let shared = sharedUnit(at: index) {
      return TimeDraft(start..<shared.end, .duration(shared.amount, shared.unit))
    }
    guard let length = plainDuration(at: index) else { return nil }
    if isAge(length.end) { return nil }
    // "one day", "some day" are no lengths.
    if length.end == index + 2, kind(index + 1) == .unit, !self[index + 1].flags.contains(.plural),
      kind(index) == .vague || (key(index) == "one" && length.unit == .day), !isLengthContext(start, length)
    {
      return nil
    }
    // "decade-long", "year-long"
    if kind(length.end) == .dash, key(length.end + 1) == "long" {
      return TimeDraft(start..<length.end + 2, .duration(length.amount, length.unit))
    }
    // "a week long visit"
    if key(length.end) == "long", length.end == index + 2 {
      return TimeDraft(start..<length.end + 1, .duration(length.amount, length.unit))
    }
    if kind(index) == .article, kind(index + 1) == .unit, !isLengthContext(start, length) { return nil }
    return counted(length, tokens: start..<length.end)
  }

  // MARK: Amounts

  /// An amount and its unit: "three days", "two and a half years", "a few weeks", "half a century", "five-year".
  func plainDuration(at index: Int) -> Length? {
    guard let (amount, next) = amount(at: index) else { return nil }
    var unitAt = next
    if kind(unitAt) == .dash, isAttached(unitAt), isAttached(unitAt + 1) {
      unitAt += 1
    } else if let key = key(unitAt), TimeScanner.beforeUnits.contains(key) {
      unitAt += 1
    }
    let word = self[unitAt]
    guard word.kind == .unit else { return nil }
    // "three quarters of"
    if word.unit == .quarter, unitAt == next,
      key(unitAt + 1) == "of" || amount == 1 || kind(index) == .article
    {
      return nil
    }
    if word.value == 20 { return (amount.map { $0 * 2 }, .week, unitAt + 1) }
    guard let unit = word.unit else { return nil }
    // "a century and a half"
    if key(unitAt + 1) == "and", key(unitAt + 2) == "a", kind(unitAt + 3) == .half, kind(unitAt + 4) != .unit
    {
      return (amount.map { $0 + 0.5 }, unit, unitAt + 4)
    }
    return (amount, unit, unitAt + 1)
  }

  private static let beforeUnits: WordSet = [
    "straight", "consecutive", "full", "whole", "more", "trading", "long", "further", "additional", "other",
    "working",
    "calendar", "successive", "solid", "short", "entire",
  ]

  /// A number; nil inside is an amount that is not told ("several").
  private func amount(at index: Int) -> (amount: Double?, end: Int)? {
    let word = self[index]
    switch word.kind {
    case .article where word.value == 2:
      let next = index + 1
      if kind(next) == .vague {
        return (nil, key(next + 1) == "of" ? next + 2 : next + 1)
      }
      if kind(next) == .multiplier { return (Double(self[next].number), next + 1) }
      if kind(next) == .half { return half(at: next) }
      if self[next].unit == .quarter {
        if key(next + 1) == "of", kind(next + 2) == .article, self[next + 3].unit == .century {
          return (0.25, next + 3)
        }
        let unitAt = kind(next + 1) == .dash ? next + 2 : next + 1
        if self[unitAt].unit == .century { return (0.25, next + 1) }
      }
      return (1, next)
    case .vague:
      return (nil, index + 1)
    case .half: return half(at: index)
    case .multiplier: return (Double(word.number), index + 1)
    case .cardinal, .number:
      guard var (value, next) = number(at: index) else { return nil }
      // "two and a half"
      if key(next) == "and", key(next + 1) == "a", kind(next + 2) == .half {
        value += 0.5
        next += 3
      }
      return (value, next)
    default: return nil
    }
  }

  /// "half a century", "half-century", "half an hour".
  private func half(at index: Int) -> (amount: Double?, end: Int) {
    kind(index + 1) == .article && self[index + 1].value == 2 ? (0.5, index + 2) : (0.5, index + 1)
  }

  /// "three", "twenty-one", "2.5", "1,000", "two hundred".
  func number(at index: Int) -> (value: Double, end: Int)? {
    let word = self[index]
    if word.kind == .number {
      guard !word.flags.contains(.suffixed) else { return nil }
      return (word.flags.contains(.grouped) ? decimal(index) : Double(word.number), index + 1)
    }
    guard word.kind == .cardinal else { return nil }
    var value = Double(word.number)
    var next = index + 1
    if word.value >= 20 {
      if kind(next) == .dash, isAttached(next), kind(next + 1) == .cardinal, self[next + 1].value < 10 {
        value += Double(self[next + 1].number)
        next += 2
      } else if kind(next) == .cardinal, self[next].value < 10 {
        value += Double(self[next].number)
        next += 1
      }
    }
    while kind(next) == .multiplier {
      value *= Double(self[next].number)
      next += 1
    }
    return (value, next)
  }

  private func decimal(_ index: Int) -> Double {
    var value = 0.0
    var scale = 0.0
    for byte in document.text[document.tokens[index].bytes] {
      if byte == 0x2E {
        scale = 1
      } else if byte &- 0x30 < 10 {
        value = value * 10 + Double(byte - 0x30)
        scale *= 10
      }
    }
    return scale > 0 ? value / scale : value
  }

  /// "60" of "between 60 and 90 days".
  private func sharedUnit(at index: Int) -> Length? {
    guard key(index - 1) == "between", let (first, next) = number(at: index), key(next) == "and",
      let length = plainDuration(at: next + 1)
    else { return nil }
    return (first, length.unit, next)
  }

  // MARK: What follows

  /// "71-year-old", "100 years old".
  private func isAge(_ end: Int) -> Bool {
    let next = kind(end) == .dash ? end + 1 : end
    return key(next) == "old" || key(next) == "olds" || (key(end) == "of" && key(end + 1) == "age")
  }

  /// Whether "a year" is a length here: "for a year", "over a year", "a year of war"; not "a day" in general.
  private func isLengthContext(_ start: Int, _ length: Length) -> Bool {
    switch kind(length.end) {
    case .ago, .before, .after, .part: return true
    default: break
    }
    if kind(start) == .approximation { return true }
    if kind(start - 1) == .preposition || kind(start - 1) == .after || kind(start - 1) == .before
      || kind(start - 1) == .half, let key = key(start - 1)
    {
      if ["for", "in", "within", "over", "than", "after", "under", "about"].contains(key) {
        return length.unit != .day || key != "in"
      }
    }
    return length.unit.rawValue >= TimeExpression.Unit.decade.rawValue
  }

  /// What a length is counted from, if anything: "ago", "later", "before …".
  private func counted(_ length: Length, tokens: Range<Int>) -> TimeDraft? {
    let end = length.end
    let plain = TimeDraft(tokens, .duration(length.amount, length.unit))
    switch kind(end) {
    case .ago:
      guard let amount = length.amount else {
        return TimeDraft(tokens.lowerBound..<end + 1, .reference("PAST_REF"))
      }
      var origin = TimeDraft.ShiftOrigin.writing
      var last = end + 1
      if self[last].which == .this, self[last + 1].unit == .month || self[last + 1].unit == .week {
        origin = self[last + 1].unit == .month ? .writtenMonth : .writtenWeek
        last += 2
      } else if kind(last) == .deictic, self[last].value == 0 {
        last += 1
        return TimeDraft(
          tokens.lowerBound..<last, .shifted(amount, length.unit, direction: -1, from: .writtenWeek))
      }
      return TimeDraft(tokens.lowerBound..<last, .shifted(amount, length.unit, direction: -1, from: origin))
    case .part where self[end].value % 10 == 1:
      guard key(end + 1) != "than", self[end + 1].which != .this else { return plain }
      let direction = self[end].value == 1 ? -1 : 1
      guard let amount = length.amount else {
        return TimeDraft(tokens.lowerBound..<end + 1, .vaguelyShifted(length.unit, direction: direction))
      }
      return TimeDraft(
        tokens.lowerBound..<end + 1, .shifted(amount, length.unit, direction: direction, from: .context))
    case .before, .after:
      let direction = kind(end) == .before ? -1 : 1
      return lengthFrom(length.amount, length.unit, direction: direction, tokens: tokens, relation: end)
    case .which where self[end].which == .previous:
      guard let amount = length.amount, endsNounPhrase(end + 1) else { return plain }
      return TimeDraft(
        tokens.lowerBound..<end + 1, .shifted(amount, length.unit, direction: -1, from: .context))
    default:
      if key(end) == "from", key(end + 1) == "now" || kind(end + 1) == .deictic, let amount = length.amount {
        return TimeDraft(
          tokens.lowerBound..<end + 2, .shifted(amount, length.unit, direction: 1, from: .writing))
      }
      return plain
    }
  }

  /// "two days before" with an event behind it, with "that", or with nothing.
  func lengthFrom(
    _ amount: Double?, _ unit: TimeExpression.Unit, direction: Int, tokens: Range<Int>, relation: Int
  ) -> TimeDraft? {
    let next = relation + 1
    func shifted(through end: Int) -> TimeDraft {
      let tokens = tokens.lowerBound..<end
      guard let amount else { return TimeDraft(tokens, .vaguelyShifted(unit, direction: direction)) }
      return TimeDraft(tokens, .shifted(amount, unit, direction: direction, from: .context))
    }
    if key(next) == "that",
      !bounds.contains(next + 1) || document.tokens[next + 1].kind == .mark || endsNounPhrase(next + 1)
        || isPronoun(next + 1)
    {
      return shifted(through: next + 1)
    }
    if !bounds.contains(next) || document.tokens[next].kind == .mark || key(next) == "and"
      || key(next) == "but"
    {
      return shifted(through: relation + 1)
    }
    return TimeDraft(tokens, .fromEvent(amount, unit, direction: direction))
  }

  /// "by year's end", "at year-end".
  private func endOfYear(at index: Int) -> TimeDraft? {
    guard self[index].unit == .year, kind(index + 1) == .possessive || kind(index + 1) == .dash,
      key(index + 2) == "end"
    else { return nil }
    var draft = TimeDraft(index..<index + 3, .unit(.year, .that))
    draft.part = .late
    return draft
  }

  /// "weeklong"
  func lasting(at index: Int) -> TimeDraft? {
    TimeExpression.Unit(rawValue: UInt8(self[index].value)).map {
      TimeDraft(index..<index + 1, .duration(1, $0))
    }
  }

  /// "decades", "in minutes", "years of war", "over the years".
  private func bareUnits(at index: Int, from start: Int) -> TimeDraft? {
    // "his week-long visit"
    if !self[index].flags.contains(.plural), kind(index + 1) == .dash, isAttached(index + 1),
      key(index + 2) == "long", kind(index - 1) != .dash, let unit = self[index].unit
    {
      return TimeDraft(start..<index + 3, .duration(1, unit))
    }
    guard self[index].flags.contains(.plural), let unit = self[index].unit, kind(index - 1) != .number,
      kind(index - 1) != .cardinal, kind(index - 1) != .dash
    else { return nil }
    let length = (amount: Double?.none, unit: unit, end: index + 1)
    if kind(index + 1) == .ago || kind(index + 1) == .part || kind(index + 1) == .before
      || kind(index + 1) == .after
    {
      return counted(length, tokens: start..<index + 1)
    }
    if kind(index + 1) == .dash, key(index + 2) == "long" {
      return TimeDraft(start..<index + 3, .duration(nil, unit))
    }
    if unit == .decade || unit == .century { return TimeDraft(start..<index + 1, .duration(nil, unit)) }
    guard let key = key(index - 1), ["just", "for", "in", "within", "after", "over"].contains(key) else {
      return nil
    }
    if unit == .quarter || unit == .season || unit == .second { return nil }
    return TimeDraft(start..<index + 1, .duration(nil, unit))
  }
}
