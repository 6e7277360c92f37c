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
      yearly(index, end, PartialDate(month: month, day: day)) { .date($0) }
    }
    func feast(_ offset: Int, _ end: Int) -> TimeDraft? { self.feast(offset, from: index, to: end) }
    // "the fourth Thursday of November"
    func moving(_ ordinal: Int, _ weekday: Int, _ month: Int, _ end: Int) -> TimeDraft? {
      guard !isCapitalised(end) else { return nil }
      return yearly(index, end, PartialDate(month: month)) { .weekdayOfMonth(ordinal, weekday: weekday, $0) }
    }
    switch key {
    case "christmas":
      if last == "day" { return date(12, 25, next + 1) }
      if last == "eve" { return date(12, 24, next + 1) }
      return kind(index + 1) == .possessive || (isCapitalised(next) && kind(index - 1) != .preposition)
        ? nil : date(12, 25, index + 1)
    case "easter" where Self.holidays.contains(last ?? ""): return nil
    case "easter": return last == "monday" ? feast(1, next + 1) : feast(0, last == "sunday" ? next + 1 : next)
    case "pentecost": return feast(49, next)
    case "ascension": return last == "day" ? feast(39, next + 1) : nil
    case "thanksgiving": return moving(4, 4, 11, last == "day" ? next + 1 : next)
    case "labor": return last == "day" ? moving(1, 1, 9, next + 1) : nil
    case "memorial": return last == "day" ? moving(-1, 1, 5, next + 1) : nil
    case "veterans": return last == "day" ? date(11, 11, next + 1) : nil
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

  /// "Good | Friday", "Palm | Sunday": a weekday that counts from Easter.
  func feastOfWeekday(at index: Int) -> TimeDraft? {
    guard isCapitalised(index - 1), let key = key(index - 1),
      let feast = Self.feasts.first(where: { $0.name == key && $0.weekday == self[index].number })
    else { return nil }
    return self.feast(feast.offset, from: index - 1, to: index + 1)
  }

  private func feast(_ offset: Int, from start: Int, to end: Int) -> TimeDraft? {
    // "the Good Friday | Agreement", "Easter | Island"
    guard !isCapitalised(end) else { return nil }
    return yearly(start, end, PartialDate(month: 4)) { .feast(offset, $0) }
  }

  /// A day that comes every year, with the year behind it where one stands there.
  private func yearly(
    _ start: Int, _ end: Int, _ date: PartialDate, _ content: (PartialDate) -> TimeDraft.Content
  ) -> TimeDraft {
    guard let trailing = trailingYear(at: end) else { return TimeDraft(start..<end, content(date)) }
    return TimeDraft(start..<trailing.end, content(date.of(trailing.year)))
  }

  /// What lasts longer than the day: "Easter | holidays".
  private static let holidays: WordSet = "weekend holidays holiday recess break truce week"

  private static let feasts: [(name: WordKey, weekday: Int, offset: Int)] = [
    ("ash", 3, -46), ("palm", 7, -7), ("maundy", 4, -3), ("good", 5, -2), ("whit", 7, 49), ("whit", 1, 50),
  ]
}
