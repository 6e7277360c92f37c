import Gazetteer

/// Days from one to another: "24 to 26 April 2019", "Feb. 27-28", "28 November–1 December 1943", "from the 24th to
/// the 26th".
extension TimeScanner {
  /// "to", "until", "through", a dash.
  func isRangeWord(_ index: Int) -> Bool {
    if kind(index) == .dash { return true }
    guard kind(index) == .preposition, let key = key(index) else { return false }
    return key == "to" || key == "until" || key == "till" || key == "through"
  }

  /// Whether the words at an index lead from a first day to a last one. "and" does where "between" stands before, or
  /// where the two days are neighbours.
  private func joins(_ first: Int, _ index: Int, _ last: Int, from start: Int) -> Bool {
    if isRangeWord(index) { return last > first }
    guard key(index) == "and" else { return false }
    return (key(start - 1) == "between" && last > first) || last == first + 1
  }

  func dayRange(at index: Int) -> TimeDraft? {
    if let draft = monthFirstRange(at: index) { return draft }
    if let draft = dayFirstRange(at: index) { return draft }
    if let draft = fullRange(at: index) { return draft }
    return monthRange(at: index)
  }

  /// The day after a separator, over a "the".
  private func secondDay(_ index: Int) -> (day: Int, next: Int)? {
    let at = key(index) == "the" ? index + 1 : index
    guard kind(at) != .ordinal, let day = dayNumber(at) else { return nil }
    return (day, at + 1)
  }

  /// "September 12 to 17, 2023", "Feb. 27-28".
  private func monthFirstRange(at index: Int) -> TimeDraft? {
    guard let month = monthName(index), kind(index + 1) != .ordinal, let first = dayNumber(index + 1),
      let (last, next) = secondDay(index + 3), joins(first, index + 2, last, from: index),
      monthName(next) == nil,
      kind(next) != .unit, !isCount(next - 1)
    else { return nil }
    var from = PartialDate(month: month, day: first)
    var end = next
    if let trailing = trailingYear(at: next) { (from.year, end) = (trailing.year, trailing.end) }
    var to = from
    to.day = last
    return TimeDraft(index..<end, .range(from, to))
  }

  /// "24 to 26 April 2019", "22 and 26 November", "the 24th to the 26th [of April]".
  private func dayFirstRange(at index: Int) -> TimeDraft? {
    guard kind(index) != .ordinal, let first = dayNumber(index), let (last, next) = secondDay(index + 2),
      joins(first, index + 1, last, from: key(index - 1) == "the" ? index - 1 : index)
    else { return nil }
    let monthAt = key(next) == "of" ? next + 1 : next
    guard let month = monthName(monthAt) else {
      guard kind(index) == .ordinalNumber, kind(next - 1) == .ordinalNumber, key(index - 1) == "the",
        kind(next) != .unit,
        kind(next) != .none || !bounds.contains(next) || document.tokens[next].kind == .mark
      else { return nil }
      return TimeDraft(index..<next, .range(PartialDate(day: first), PartialDate(day: last)))
    }
    var from = PartialDate(month: month, day: first)
    var end = monthAt + 1
    if let trailing = trailingYear(at: end) { (from.year, end) = (trailing.year, trailing.end) }
    var to = from
    to.day = last
    return TimeDraft(index..<end, .range(from, to))
  }

  /// "January 29 to February 5, 1979", "28 November–1 December 1943", "Dec. 30, 2021 to Jan. 2, 2022".
  private func fullRange(at index: Int) -> TimeDraft? {
    guard var (from, next) = dayAndMonth(at: index),
      isRangeWord(next) || (key(next) == "and" && key(index - 1) == "between"),
      let (to, end) = dayAndMonth(at: next + 1), let first = from.month, let last = to.month
    else { return nil }
    next = end
    if from.year == .none {
      from.year = to.year
      if first > last, case .number(let year) = to.year { from.year = .number(year - 1) }
    }
    return TimeDraft(index..<next, .range(from, to))
  }

  /// "March–May 2018".
  private func monthRange(at index: Int) -> TimeDraft? {
    guard let first = monthName(index), kind(index + 1) == .dash, let last = monthName(index + 2),
      last > first,
      dayNumber(index + 3) == nil
    else { return nil }
    var from = PartialDate(month: first)
    var end = index + 3
    if let trailing = trailingYear(at: end) { (from.year, end) = (trailing.year, trailing.end) }
    var to = from
    to.month = last
    return TimeDraft(index..<end, .range(from, to))
  }
}
