import Gazetteer
import TimelineModel

/// Days with a name: "Christmas Day", "New Year's Eve", "Easter", "Thanksgiving".
extension TimeScanner {
  func namedDay(at index: Int) -> TimeDraft? {
    guard isCapitalised(index), let key = key(index) else { return nil }
    var next = index + 1
    if kind(next) == .possessive { next += 1 }
    let last = self.key(next)
    func date(_ month: Int, _ day: Int, _ end: Int) -> TimeDraft {
      let trailing = trailingYear(at: end)
      let date = PartialDate(year: trailing?.year ?? .none, month: month, day: day)
      return TimeDraft(index..<(trailing?.end ?? end), .date(date))
    }
    switch key {
    case "christmas":
      if last == "day" { return date(12, 25, next + 1) }
      if last == "eve" { return date(12, 24, next + 1) }
      return kind(index + 1) == .possessive || (isCapitalised(next) && kind(index - 1) != .preposition)
        ? nil : date(12, 25, index + 1)
    case "boxing": return last == "day" ? date(12, 26, next + 1) : nil
    case "halloween": return date(10, 31, index + 1)
    case "bastille": return last == "day" ? date(7, 14, next + 1) : nil
    case "valentine": return last == "day" ? date(2, 14, next + 1) : nil
    case "new":
      guard last == "year" else { return nil }
      next += 1
      if kind(next) == .possessive { next += 1 }
      if self.key(next) == "eve" { return date(12, 31, next + 1) }
      if self.key(next) == "day" { return date(1, 1, next + 1) }
      return nil
    case "black":
      guard last == "monday" else { return nil }
      return TimeDraft(index..<next + 1, .date(PartialDate(year: .number(1987), month: 10, day: 19)))
    default: return nil
    }
  }
}
