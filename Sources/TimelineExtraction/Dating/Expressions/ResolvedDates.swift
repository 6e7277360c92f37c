import Gazetteer
import TimelineModel

extension TimeResolution {
  // MARK: Years

  /// The year of a date, as far as it can be known.
  func year(of date: PartialDate, _ index: Int) -> (year: Int?, anchor: TimeExpression.Anchor) {
    switch date.year {
    case .number(let year): return (year, .absolute)
    case .fromWriting(let offset): return (written.map { $0.year + offset }, .writing)
    case .fromContext(let offset):
      return ((context.year ?? (offset == 0 ? nil : written?.year)).map { $0 + offset }, .context)
    case .which(let which): return yearByWhich(which, month: date.month ?? 1, day: date.day)
    case .none: break
    }
    guard let month = date.month else { return (nil, .context) }
    if let year = adjacentYear(index) { return (year, .absolute) }
    if let weekday = date.weekday, let day = date.day,
      let year = yearByWeekday(weekday, month: month, day: day)
    {
      return (year, written == nil ? .context : .writing)
    }
    if let entry, isEntry(drafts[index]) {
      return (year(of: month, date.day ?? 1, after: entry), .context)
    }
    if let frameYear { return (frameYear, .context) }
    guard let written else {
      // A story of a year that it does not tell: a year in it is that of something else.
      if document.lacksYear, context.yearSentence < sentence - 1 { return (nil, .context) }
      if let year = context.year(in: sentence) { return (laterInStory(year, month, index), .context) }
      return (laterYear(month: month), .context)
    }
    if let count = yearsAgo(before: index) { return (written.year - count, .writing) }
    var tense = tense(of: drafts[index])
    if tense == .past, precedingKey(of: drafts[index]) == "by" { tense = .unknown }
    if let year = context.year(in: sentence), tense != .future, leansOnContext(year, written),
      Day.first(ofMonth: month, year: year) <= written
    {
      return (year, .context)
    }
    let isCertain = tense == .future && followsWill(drafts[index])
    return (yearByTense(tense, month: month, day: date.day, written, isCertain: isCertain), .writing)
  }

  /// "will visit Norway in March", written in May: no clause comes between.
  private func followsWill(_ draft: TimeDraft) -> Bool {
    let before = Range<Int>.last(14, before: draft.tokens.lowerBound, from: sentenceTokens.lowerBound)
    guard let will = before.last(where: { document.tokens[$0].key == "will" }) else { return false }
    let between = will + 1..<before.upperBound
    // "will discuss the outcome of the summit in March"
    if let of = between.first(where: { document.tokens[$0].key == "of" }),
      (of..<between.upperBound).contains(where: { Triggers.noun(document.tokens[$0].key) != nil })
    {
      return false
    }
    return between.allSatisfy { index in
      !scanner.clause(index).mayEndClause
        && document.tokens[index].key != "following"
    }
  }

  /// The year told before, or the next one where the text looks ahead to a month that is over in it.
  private func laterInStory(_ year: Int, _ month: Int, _ index: Int) -> Int {
    guard let told = context.month, told.year == year, month < told.month, tense(of: drafts[index]) == .future
    else {
      return year
    }
    return year + 1
  }

  /// Whether a date without a year belongs to the year told before rather than to the time of writing.
  private func leansOnContext(_ year: Int, _ written: Day) -> Bool {
    if isRetrospective { return true }
    return context.dated?.sentence == sentence && year < written.year - 1
  }

  /// "conferred a year ago, at the Tokyo summit in May": how many years ago, as the time right before tells.
  private func yearsAgo(before index: Int) -> Int? {
    guard index > 0, case let before = drafts[index - 1].tokens,
      drafts[index].tokens.lowerBound - before.upperBound < 10,
      document.tokens[before.upperBound - 1].key == "ago",
      before.contains(where: { scanner.words[$0].unit == .year }),
      !(before.upperBound..<drafts[index].tokens.lowerBound).contains(where: {
        document.tokens[$0].key == Marks.stop
      })
    else { return nil }
    return before.count == 3
      ? scanner.words[before.lowerBound].kind == .article ? 1 : scanner.words[before.lowerBound].number : nil
  }

  /// The year of the next date of a list, "on April 25 and May 3, 2019".
  private func adjacentYear(_ index: Int) -> Int? {
    var next = index + 1
    var end = drafts[index].tokens.upperBound
    while drafts.indices.contains(next), next - index <= 12, drafts[next].tokens.lowerBound - end <= 3 {
      for token in end..<drafts[next].tokens.lowerBound {
        guard scanner.words[token].kind == .comma || isJoint(document.tokens[token].key) else { return nil }
      }
      switch drafts[next].content {
      case .date(let date), .range(let date, _):
        if date.month == nil, date.day == nil { return nil }
        if case .number(let year) = date.year { return year }
        if date.year != .none { return nil }
      default: return nil
      }
      end = drafts[next].tokens.upperBound
      next += 1
    }
    return nil
  }

  private func isJoint(_ key: WordKey) -> Bool {
    key == "and" || key == "or" || key == "to" || key == "until" || key == "from" || key == "in"
      || key == "on" || key == "the"
  }

  /// The year in which a day falls on a weekday, near to what was told or to the day of writing.
  private func yearByWeekday(_ weekday: Int, month: Int, day: Int) -> Int? {
    var candidates: [Int] = []
    if let frameYear { candidates.append(frameYear) }
    if isRetrospective || written == nil, let year = context.year { candidates.append(year) }
    if let written { candidates += [written.year, written.year - 1, written.year + 1] }
    if let year = context.year { candidates.append(year) }
    candidates += datedYears
    return candidates.first { Day(year: $0, month: month, day: day)?.weekday == weekday }
  }

  /// The year by the day of writing: the last such day or month in the past, the next one in the future. What
  /// would lie most of a year away that way is the nearest one, for of others one tells the year.
  ///
  /// - Parameter isCertain: whether no other can be meant, however far away.
  private func yearByTense(
    _ tense: Tense, month: Int, day: Int?, _ written: Day, isCertain: Bool = false
  ) -> Int {
    let year = written.year
    func distance(_ year: Int) -> Int {
      let first = Day.first(ofMonth: month, year: year) + ((day ?? 1) - 1)
      let last = day == nil ? Day.last(ofMonth: month, year: year) : first
      return written < first ? first - written : written > last ? last - written : 0
    }
    let years = [year - 1, year, year + 1]
    // Of what is told with no verb more lies behind than ahead.
    func weight(_ year: Int) -> Int { distance(year) > 0 ? 2 * distance(year) : -distance(year) }
    let nearest = years.min { weight($0) < weight($1) } ?? year
    let told: Int?
    switch tense {
    case .past: told = years.last { distance($0) <= 0 }
    case .future: told = years.first { distance($0) >= 0 }
    case .unknown: told = nil
    }
    // "will visit Norway in May", written in July: of the next year.
    guard let told, isCertain || abs(distance(told)) <= TimeResolution.mostOfAYear else { return nearest }
    return told
  }

  private static let mostOfAYear = 270

  /// "last June", "next June", "the following June", "this June".
  private func yearByWhich(_ which: Which, month: Int, day: Int?) -> (
    year: Int?, anchor: TimeExpression.Anchor
  ) {
    let now = written.map { $0.parts }
    switch which {
    case .last, .past:
      guard let now else { return (nil, .writing) }
      // Of the month that just ended one says "last month": "last September" in October is of the year before.
      if month == now.month - 1, day == nil { return (now.year - 1, .writing) }
      return (month < now.month ? now.year : now.year - 1, .writing)
    case .next:
      guard let now else { return (nil, .writing) }
      return (month > now.month ? now.year : now.year + 1, .writing)
    case .coming:
      guard let now else { return (nil, .writing) }
      return (month >= now.month ? now.year : now.year + 1, .writing)
    case .this: return (now?.year, .writing)
    case .these: return (nil, .writing)
    case .that, .same: return (context.year, .context)
    case .following:
      if let told = context.month { return (month > told.month ? told.year : told.year + 1, .context) }
      return (context.year.map { $0 + 1 }, .context)
    case .previous:
      if let told = context.month { return (month < told.month ? told.year : told.year - 1, .context) }
      return (context.year.map { $0 - 1 }, .context)
    }
  }

  // MARK: Dates

  mutating func date(_ date: PartialDate, _ index: Int) -> TimeExpression {
    let draft = drafts[index]
    var date = date
    var (year, anchor) = year(of: date, index)
    if let offset = date.monthOffset {
      let base = offset.1 ? written.map { ($0.year, $0.month) } : context.month.map { ($0.year, $0.month) }
      if let base {
        let first = Day.first(ofMonth: base.1 + offset.0, year: base.0)
        (year, date.month) = (first.year, first.month)
      }
      anchor = offset.1 ? .writing : .context
    }
    if date.month == nil, date.day != nil {
      // "the 25th"
      anchor = .context
      let told = context.month ?? written.map { ($0.year, $0.month) }
      if let told { (year, date.month) = (told.year, told.month) }
      if context.month == nil, let written, let day = date.day {
        anchor = .writing
        if tense(of: draft) == .past, day > written.dayOfMonth {
          let first = Day.first(ofMonth: written.month - 1, year: written.year)
          (year, date.month) = (first.year, first.month)
        }
      }
    }
    var expression = calendarExpression(draft.tokens, year: year, month: date.month, day: date.day)
    expression.anchor = anchor
    expression.weekday = date.weekday
    if let year { tell(year, date, index, expression) }
    return expression
  }

  private mutating func tell(
    _ year: Int, _ date: PartialDate, _ index: Int, _ expression: TimeExpression
  ) {
    let draft = drafts[index]
    // "a letter dated September 10": the day of the letter only.
    if precedingKey(of: draft) == "dated" || namesThing(draft, of: year) { return }
    if let month = date.month {
      if date.day != nil {
        if let day = expression.earliest {
          context.tell(day, through: day, sentence: sentence)
          openEntry(draft, of: day)
        }
      } else {
        context.tell(year: year, month: month, sentence: sentence)
      }
      return
    }
    guard tellsStory(draft), !isListed(index) else { return }
    if written == nil, tellsLastTime(before: draft.tokens.lowerBound) { keepContext() }
    if let frame = frame(of: draft, year: year) { context.frame = frame }
    context.tell(year: year, sentence: sentence)
  }

  /// What stands under the heading of a diary's or a chronicle's entry is told from its day.
  private mutating func openEntry(_ draft: TimeDraft, of day: Day) {
    guard isEntry(draft) else { return }
    if let entry, entry != day { entriesRunBack = day < entry }
    entry = day
    written = day
  }

  /// "Aug. 12" under "1970, March 19": the next such day, or in a diary with the last entry first the one before.
  private func year(of month: Int, _ day: Int, after entry: Day) -> Int {
    let distance = Day.first(ofMonth: month, year: entry.year) + (day - 1) - entry
    // Which way they run the first two tell: entries follow one another closely.
    let runsBack =
      entriesRunBack
      ?? (distance < 0 ? -distance < 365 - TimeResolution.mostOfAYear : distance > TimeResolution.mostOfAYear)
    if runsBack { return distance <= 0 ? entry.year : entry.year - 1 }
    return distance >= 0 ? entry.year : entry.year + 1
  }

  /// "withdrawal to June 4, 1967 borders": a day of years before that only names something.
  private func namesThing(_ draft: TimeDraft, of year: Int) -> Bool {
    guard let told = context.year ?? written?.year, told - year > 3 else { return false }
    let next = draft.tokens.upperBound
    return next < sentenceTokens.upperBound && Self.thingsOfDays.contains(document.tokens[next].key)
  }

  private static let thingsOfDays: WordSet =
    """
    border borders line lines frontier frontiers boundary boundaries ceasefire armistice agreement agreements accord
    accords treaty resolution declaration constitution war attack attacks massacre revolution invasion
    """

  /// Whether a year alone is when the story is: not "since 2011", "the 1991 agreement".
  private func tellsStory(_ draft: TimeDraft) -> Bool {
    let start = draft.tokens.lowerBound
    guard start > sentenceTokens.lowerBound else { return true }
    // "During the 2012 Olympics": when it is told of.
    if start - 2 >= sentenceTokens.lowerBound, document.tokens[start - 2].key == "during" { return true }
    switch document.tokens[start - 1].key {
    case "since", "until", "till", "after", "before", "of", "the", "a", "an", "than", "for", "by":
      return false
    default: return scanner.words[start - 1].kind != .possessive
    }
  }

  /// "last visited Burma in 2009": a year behind the story, in a text that does not tell when it was written.
  private func tellsLastTime(before token: Int) -> Bool {
    (sentenceTokens.lowerBound..<token).contains {
      document.tokens[$0].key == "last" && Triggers.isVerb(document.tokens[$0 + 1].key, in: .past)
    }
  }

  /// A date with the bounds that its parts have.
  func calendarExpression(_ tokens: Range<Int>, year: Int?, month: Int?, day: Int?) -> TimeExpression {
    var expression = TimeExpression(
      tokens: tokens, kind: .date, value: TimexValue.date(year: year, month: month, day: day),
      anchor: .absolute)
    expression.year = year
    expression.month = month
    expression.day = day
    guard let year, (1...9999).contains(year) else { return expression }
    if let month {
      if let day {
        let exact = Day(year: year, month: month, day: day)
        expression.earliest = exact
        expression.latest = exact
      } else {
        expression.earliest = Day.first(ofMonth: month, year: year)
        expression.latest = Day.last(ofMonth: month, year: year)
      }
    } else if day == nil {
      expression.earliest = Day.first(ofYear: year)
      expression.latest = Day.last(ofYear: year)
      openBounds(&expression)
    }
    return expression
  }

  /// "since 2011" has no last day, "until 2011" no first.
  func openBounds(_ expression: inout TimeExpression) {
    guard expression.tokens.lowerBound > sentenceTokens.lowerBound else { return }
    switch document.tokens[expression.tokens.lowerBound - 1].key {
    case "since": expression.latest = nil
    default: break
    }
  }

  mutating func range(_ from: PartialDate, _ to: PartialDate, _ index: Int) -> TimeExpression {
    let draft = drafts[index]
    var (from, to) = (from, to)
    var (firstYear, anchor) = year(of: from, index)
    if from.month == nil, from.day != nil {
      anchor = .context
      if let told = context.month {
        firstYear = told.year
        from.month = told.month
        to.month = told.month
      }
    }
    var lastYear = firstYear
    if case .number(let year) = to.year { lastYear = year }
    if to.year == from.year, case .number = to.year {
    } else if let first = from.month, let last = to.month, last < first,
      to.year == .none
    {
      lastYear = firstYear.map { $0 + 1 }
    }
    let first = calendarExpression(draft.tokens, year: firstYear, month: from.month, day: from.day)
    let last = calendarExpression(draft.tokens, year: lastYear, month: to.month, day: to.day)
    var expression = first
    expression.value = first.value + "/" + last.value
    expression.anchor = anchor
    expression.latest = last.latest
    expression.spansBounds = true
    if from.month == to.month { expression.lastDay = to.day }
    if let year = lastYear, let month = to.month {
      if let day = last.latest, let firstDay = first.earliest, to.day != nil {
        context.tell(firstDay, through: day, sentence: sentence)
        openEntry(draft, of: firstDay)
      } else {
        context.tell(year: year, month: month, sentence: sentence)
      }
    }
    return expression
  }
}
