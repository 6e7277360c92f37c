import TimelineModel

extension TimeResolution {
  /// "Wednesday, 10 November … the 2010 Expo": in a document without a date the only year that stands in a name, where
  /// the days fall on their weekdays in it.
  func yearOfWeekdays() -> Int? {
    var days: [(weekday: Int, month: Int, day: Int)] = []
    for draft in drafts {
      if case .date(let date) = draft.content, case .none = date.year, let weekday = date.weekday,
        let month = date.month, let day = date.day
      {
        days.append((weekday, month, day))
      }
    }
    guard !days.isEmpty else { return nil }
    var years: Set<Int> = []
    for (index, word) in scanner.words.enumerated() {
      if let year = word.year, year >= Self.firstYear, isInName(index) { years.insert(year) }
    }
    guard years.count == 1, let year = years.first else { return nil }
    let isFitting = days.allSatisfy { Day(year: year, month: $0.month, day: $0.day)?.weekday == $0.weekday }
    return isFitting ? year : nil
  }

  /// "the 2010 Shanghai World Expo", "Expo 2010": a year in the name of what there was to see, not "in 2010".
  private func isInName(_ index: Int) -> Bool {
    func isName(_ index: Int) -> Bool {
      guard document.tokens.indices.contains(index) else { return false }
      let token = document.tokens[index]
      return token.kind == .word && token.flags.contains(.capitalised)
        && !token.flags.contains(.startsSentence)
        && scanner.words[index].kind == .none
    }
    return isName(index + 1) || isName(index - 1)
  }

  /// Before it nobody gave a year to what there was to see.
  private static let firstYear = 1700
}
