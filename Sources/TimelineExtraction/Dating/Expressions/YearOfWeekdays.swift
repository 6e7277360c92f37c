import TimelineModel

extension TimeResolution {
  /// "Wednesday, 10 November … the 2010 Expo … Tuesday, 7 September": the only year named in a document without a date
  /// in which several of its days fall on their weekdays.
  func yearOfWeekdays() -> Int? {
    var days: [(weekday: Int, month: Int, day: Int)] = []
    for draft in drafts {
      if case .date(let date) = draft.content, case .none = date.year, let weekday = date.weekday,
        let month = date.month, let day = date.day
      {
        days.append((weekday, month, day))
      }
    }
    guard days.count >= Self.fewestWeekdays else { return nil }
    var years: Set<Int> = []
    for index in document.tokens.indices where document.tokens[index].kind == .number {
      let word = scanner.words[index]
      if word.digits == 4, Self.years.contains(word.number) { years.insert(word.number) }
    }
    let fitting = years.filter { year in
      days.allSatisfy { Day(year: year, month: $0.month, day: $0.day)?.weekday == $0.weekday }
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// One day falls on its weekday by chance every seventh year.
  private static let fewestWeekdays = 2
  private static let years = 1700...2199
}
