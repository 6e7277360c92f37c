import Gazetteer
import TimelineModel

/// Times that mean other days where they stand than they do by themselves.
extension EventFinder {
  /// "before June", "by the end of the year", "in two weeks", "in the past week": the days that the words before and in
  /// a time make of it; nil where it means its own.
  func limits(of expression: TimeExpression, for mention: EventMention) -> DateBounds? {
    guard mention.count == nil, mention.ordinal == nil,
      !mention.trigger.contains(expression.tokens.lowerBound)
    else { return nil }
    let isAhead = mention.status == .planned || mention.status == .proposed
    if expression.kind == .duration { return stretch(expression, isAhead: isAhead) }
    return half(of: expression) ?? week(of: expression) ?? between(expression) ?? happening(
      on: expression, isAhead: isAhead)
      ?? side(of: expression, isAhead: isAhead)
  }

  /// "the week of 15 May"
  private func week(of expression: TimeExpression) -> DateBounds? {
    let of = expression.tokens.lowerBound - 1
    guard TimeLimitWords.weekOfDay.contains(view.key(of)), view.key(of - 1) == "week",
      expression.earliest == expression.latest
    else { return nil }
    return expression.bounds.widened(to: .week)
  }

  /// "the first half of 2017", "the second half of the year"
  private func half(of expression: TimeExpression) -> DateBounds? {
    let of = expression.tokens.lowerBound - 1
    guard view.key(of) == "of", view.key(of - 1) == "half", let first = expression.earliest,
      let last = expression.latest, last - first > 363, last - first < 366,
      let middle = Day(year: first.year, month: 7, day: 1)
    else { return nil }
    switch view.key(of - 2) {
    case "first": return DateBounds(earliest: first, latest: middle - 1)
    case "second", "latter": return DateBounds(earliest: middle, latest: last)
    default: return nil
    }
  }

  /// "between March 2020 and July 2021": some time from the first to the last.
  private func between(_ expression: TimeExpression) -> DateBounds? {
    let start = expression.tokens.lowerBound
    if view.word(start - 1) == .and, let first = view.time(at: start - 2), isBetween(view.times[first]) {
      return DateBounds(earliest: view.times[first].earliest, latest: expression.latest)
    }
    guard isBetween(expression), view.word(expression.tokens.upperBound) == .and,
      let last = view.time(at: expression.tokens.upperBound + 1)
    else { return nil }
    return DateBounds(earliest: expression.earliest, latest: view.times[last].latest)
  }

  private func isBetween(_ expression: TimeExpression) -> Bool {
    view.key(expression.tokens.lowerBound - 1) == "between"
  }

  /// One side of a time: "before June", "by the end of the year", "after 10 May".
  private func side(of expression: TimeExpression, isAhead: Bool) -> DateBounds? {
    guard let first = expression.earliest, let last = expression.latest, !expression.spansBounds,
      expression.anchor != .event, view.tokens[safe: expression.tokens.upperBound]?.kind != .possessive
    else { return nil }
    // "before March was over"
    guard !view.isFinite(expression.tokens.upperBound), view.word(expression.tokens.upperBound) != .be else {
      return nil
    }
    let end: Day
    switch view.key(view.beforeArticle(expression.tokens.lowerBound)) {
    case "before" where expression.part == .late, "by": end = last
    case "before": end = first - 1
    case "after": return DateBounds(earliest: last + 1, latest: nil)
    default: return nil
    }
    // "said in 1971 that he would go before May 1972": ahead of him, not of who writes.
    let start = isAhead ? view.document.statedDate.flatMap { $0.day <= end ? $0.day : nil } : nil
    return DateBounds(earliest: start, latest: end)
  }

  /// A length counted from the day of writing: "in two weeks", "within two weeks", "in the past week".
  private func stretch(_ expression: TimeExpression, isAhead: Bool) -> DateBounds? {
    guard let now = view.document.statedDate?.day, let amount = expression.wholeAmount, amount > 0,
      let unit = expression.unit, TimeLimitWords.units.contains(unit)
    else { return nil }
    let start = expression.tokens.lowerBound
    guard view.key(expression.tokens.upperBound) != "of" else { return nil }
    if expression.tokens.contains(where: { TimeLimitWords.past.contains(view.key($0)) }) {
      return isAhead ? nil : DateBounds(earliest: now.shifted(by: -amount, unit), latest: now)
    }
    guard isAhead else { return nil }
    let end = now.shifted(by: amount, unit)
    if expression.tokens.contains(where: { TimeLimitWords.coming.contains(view.key($0)) })
      || view.key(view.beforeArticle(start)) == "within"
    {
      return DateBounds(earliest: now, latest: end)
    }
    // "for the first time in two weeks", "the first leader in two weeks"
    guard view.key(start - 1) == "in", view.key(start - 2) != "time",
      !(start - 6..<start - 1).contains(where: { view.word($0) == .ordinal || view.key($0) == "only" })
    else { return nil }
    // Days and weeks are counted to the day.
    return DateBounds(earliest: end, latest: end).widened(to: unit == .month ? .month : .day)
  }
}

/// Words that say on which side of the day of writing a length lies.
enum TimeLimitWords {
  static let past: WordSet = "past last"
  static let coming: WordSet = "coming next"
  /// "the week | of 15 May", "the week | beginning 15 May"
  static let weekOfDay: WordSet = "of beginning"
  static let units: [TimeExpression.Unit] = [.day, .week, .month]
}
