import Gazetteer
import TimelineModel

/// Written dates: "25 April 2019", "April 25th", "2019-04-24", "24/04/2019", "April 2019", "2011".
extension TimeScanner {
  func calendar(at index: Int) -> TimeDraft? {
    if let draft = numericDate(at: index) { return draft }
    if let draft = weekdayDate(at: index) { return draft }
    if let draft = yearFirstDate(at: index) { return draft }
    if let read = dayAndMonth(at: index) { return draft(read, from: index) }
    if let draft = listedDay(at: index) { return draft }
    if let draft = listedOrdinal(at: index) { return draft }
    if let draft = seasonOrQuarter(at: index) { return draft }
    if let draft = bareMonth(at: index) { return draft }
    if let draft = decade(at: index) { return draft }
    return bareYear(at: index)
  }

  private func draft(_ read: (date: PartialDate, end: Int), from index: Int) -> TimeDraft {
    // "21 February, a Monday"
    var (date, end) = read
    if kind(end) == .comma, key(end + 1) == "a", kind(end + 2) == .weekday {
      date.weekday = self[end + 2].number
      end += 3
    }
    return TimeDraft(index..<end, .date(date))
  }

  // MARK: Parts

  /// A day of the month in digits: "25", "25th".
  func dayNumber(_ index: Int) -> Int? {
    let word = self[index]
    switch word.kind {
    case .number where word.digits <= 2 && word.flags.isDisjoint(with: [.grouped, .suffixed]): break
    case .ordinalNumber where word.digits <= 2 && !word.flags.contains(.grouped): break
    case .ordinal where word.value > 0: break
    default: return nil
    }
    return (1...31).contains(word.number) ? word.number : nil
  }

  /// A year in four digits.
  func yearNumber(_ index: Int) -> Int? { self[index].year }

  /// A month's name that is not another word: "may" and "March on" are none.
  func monthName(_ index: Int) -> Int? {
    let word = self[index]
    guard word.kind == .month,
      word.flags.contains(.capitalised) || !word.flags.contains(.ambiguous) || isWrittenSmall(index),
      !opensName(index)
    else { return nil }
    return word.number
  }

  /// "Mar-a-Lago": what begins like a month's name.
  private func opensName(_ index: Int) -> Bool {
    kind(index + 1) == .dash && isAttached(index + 1) && isAttached(index + 2)
      && document.tokens[index + 2].kind == .word && self[index + 2].kind == .article
  }

  /// "made during the visit in march.": a month all the same.
  private func isWrittenSmall(_ index: Int) -> Bool {
    guard key(index) == "march" || key(index) == "august", key(index - 1) == "in" else { return false }
    let next = index + 1
    guard next < document.tokens.count else { return true }
    return document.tokens[next].kind != .word
  }

  /// The year that follows a month or day: ", 2019", "2019", "'61", "of 2019", "of that year", "last year".
  func trailingYear(at index: Int) -> (year: YearReference, end: Int)? {
    if let year = yearNumber(index), !isCount(index) { return (.number(year), index + 1) }
    if kind(index) == .apostrophe || kind(index) == .possessive, self[index + 1].digits == 2,
      isAttached(index + 1),
      kind(index + 1) == .number
    {
      return (.number(TimeScanner.fullYear(self[index + 1].number)), index + 2)
    }
    if kind(index) == .comma, let year = yearNumber(index + 1), !isCount(index + 1) {
      return (.number(year), index + 2)
    }
    if key(index) == "of", let year = yearNumber(index + 1) { return (.number(year), index + 2) }
    return relativeYear(at: key(index) == "of" || key(index) == "in" ? index + 1 : index)
  }

  /// "that year", "of the following year", "last year", "this year".
  func relativeYear(at index: Int) -> (year: YearReference, end: Int)? {
    let start = key(index) == "the" ? index + 1 : index
    guard let which = self[start].which, self[start + 1].unit == .year,
      !self[start + 1].flags.contains(.plural)
    else {
      return nil
    }
    let end = start + 2
    switch which {
    case .that, .same: return (.fromContext(0), end)
    case .following: return (.fromContext(1), end)
    case .previous: return (.fromContext(-1), end)
    case .this: return (.fromWriting(0), end)
    case .last: return (.fromWriting(-1), end)
    case .next, .coming: return (.fromWriting(1), end)
    case .past, .these: return nil
    }
  }

  /// "'61" and "07" in full.
  static func fullYear(_ short: Int) -> Int { short < 30 ? 2000 + short : 1900 + short }

  /// Whether a number counts or names something and is no date: "2000 people", "$2000", "2000%".
  func isCount(_ index: Int) -> Bool {
    switch kind(index + 1) {
    case .counted, .percent, .unit: return true
    case .currency: return isAttached(index + 1)
    default: break
    }
    return kind(index - 1) == .currency && isAttached(index)
  }

  // MARK: Day and month

  /// "25 April [2019]", "25th of April", "April 25[th][, 2019]".
  func dayAndMonth(at index: Int) -> (date: PartialDate, end: Int)? {
    if let month = monthName(index) {
      guard let day = dayNumber(index + 1), kind(index + 1) != .ordinal || isOrdinalDay(index + 1),
        !isCount(index + 1)
      else { return nil }
      if kind(index + 2) == .colon, isAttached(index + 3), self[index + 3].digits == 2 { return nil }
      return completed(PartialDate(month: month, day: day), at: index + 2)
    }
    guard let day = dayNumber(index) else { return nil }
    var next = index + 1
    if key(next) == "of" { next += 1 }
    if kind(next) == .dash, isAttached(next), isAttached(next + 1), kind(index) == .number { next += 1 }
    guard let month = monthName(next), kind(index) != .ordinal || key(index + 1) == "of" else { return nil }
    if kind(next + 1) == .dash, kind(index + 1) == .dash, let year = yearNumber(next + 2) {
      return (PartialDate(year: .number(year), month: month, day: day), next + 3)
    }
    return completed(PartialDate(month: month, day: day), at: next + 1)
  }

  /// "1970, March 19", "1970 March 19": at the head of an entry.
  private func yearFirstDate(at index: Int) -> TimeDraft? {
    guard index == bounds.lowerBound, let year = yearNumber(index),
      case let month = kind(index + 1) == .comma ? index + 2 : index + 1, monthName(month) != nil,
      let (day, end) = dayAndMonth(at: month), day.year == .none, let number = day.month,
      Day(year: year, month: number, day: day.day ?? 1) != nil
    else { return nil }
    return TimeDraft(index..<end, .date(PartialDate(year: .number(year), month: day.month, day: day.day)))
  }

  private func isOrdinalDay(_ index: Int) -> Bool { isCapitalised(index) }

  private func completed(_ date: PartialDate, at end: Int) -> (date: PartialDate, end: Int) {
    var date = date
    guard let trailing = trailingYear(at: end) else {
      if let year = yearOfAttacks(date, at: end) { date.year = .number(year) }
      return (date, end)
    }
    date.year = trailing.year
    return (date, trailing.end)
  }

  /// The attacks that are named by their day: "the September 11 [terrorist] attacks".
  private func yearOfAttacks(_ date: PartialDate, at index: Int) -> Int? {
    let noun = kind(index) == .none && isAttackNoun(index + 1) ? index + 1 : index
    guard isAttackNoun(noun) else { return nil }
    switch (date.month, date.day) {
    case (9, 11): return 2001
    case (10, 7): return 2023
    default: return nil
    }
  }

  private func isAttackNoun(_ index: Int) -> Bool { key(index) == "attacks" || key(index) == "attack" }

  /// "12, 14 and 16 May 2019": the first days of a list take their month from its last.
  private func listedDay(at index: Int) -> TimeDraft? {
    guard kind(index) == .number || kind(index) == .ordinalNumber, let day = dayNumber(index) else {
      return nil
    }
    var next = index + 1
    var steps = 0
    while steps < 6, isListSeparator(next) {
      while isListSeparator(next) { next += 1 }
      if key(next) == "the" { next += 1 }
      guard dayNumber(next) != nil else { return nil }
      if let last = dayAndMonth(at: next) {
        return TimeDraft(
          index..<index + 1, .date(PartialDate(year: last.date.year, month: last.date.month, day: day)))
      }
      next += 1
      steps += 1
    }
    return nil
  }

  /// "and 16th" after "the 15th", "and 10" after "January 9".
  private func listedOrdinal(at index: Int) -> TimeDraft? {
    guard let day = dayNumber(index), let last = drafts.last, last.tokens.upperBound >= bounds.lowerBound,
      case .date(let date) = last.content, date.day != nil,
      isListSeparator(index - 1) || key(index - 1) == "the"
    else { return nil }
    var before = index - 1
    while isListSeparator(before) || key(before) == "the" { before -= 1 }
    guard before + 1 == last.tokens.upperBound, kind(index + 1) != .unit, kind(index + 1) != .month,
      !isCount(index)
    else {
      return nil
    }
    guard kind(index) == .ordinalNumber || (kind(index) == .number && !startsCount(index + 1)) else {
      return nil
    }
    var listed = PartialDate(year: date.year, month: date.month, day: day)
    var end = index + 1
    if let trailing = trailingYear(at: end) { (listed.year, end) = (trailing.year, trailing.end) }
    return TimeDraft(index..<end, .date(listed))
  }

  private func startsCount(_ index: Int) -> Bool {
    bounds.contains(index) && kind(index) == .none && document.tokens[index].kind == .word
      && !isCapitalised(index)
  }

  func isListSeparator(_ index: Int) -> Bool {
    kind(index) == .comma || key(index) == "and" || key(index) == "or"
  }

  // MARK: Weekday and date

  /// "Saturday, 19 November 1977", "Friday (26 April)", "Monday", "Mondays", "Thursday night".
  private func weekdayDate(at index: Int) -> TimeDraft? {
    let word = self[index]
    guard word.kind == .weekday, word.flags.contains(.capitalised) || !word.flags.contains(.ambiguous) else {
      return nil
    }
    if isNameOfDay(index) { return nil }
    if word.flags.contains(.plural) {
      return TimeDraft(index..<index + 1, .set("XXXX-WXX-" + String(word.value)))
    }
    var next = index + 1
    var clock: ClockTime?
    if let part = dayPartCode(next) {
      clock = part
      next += 1
    }
    for skip in [0, 1, 2] {
      let start = next + skip
      if skip == 1, kind(next) != .comma, key(next) != "the", key(next) != "(" { break }
      if skip == 2, !(kind(next) == .comma && key(next + 1) == "the") { break }
      if var (date, end) = dayAndMonth(at: start) {
        date.weekday = word.number
        if key(start - 1) == "(", key(end) == ")" { end += 1 }
        var draft = TimeDraft(index..<end, .date(date))
        draft.clock = clock
        return draft
      }
    }
    if word.flags.contains(.ambiguous), word.flags.contains(.abbreviated), !isAbbreviatedWeekday(index) {
      return nil
    }
    var draft = TimeDraft(index..<next, .weekday(word.number, nil, definite: false))
    draft.clock = clock
    return draft
  }

  /// "Good Friday", "Bloody Sunday", "Super Tuesday": no day of this week.
  private func isNameOfDay(_ index: Int) -> Bool {
    isCapitalised(index - 1) && (key(index - 1).map(TimeScanner.namesOfDays.contains) ?? false)
  }

  private static let namesOfDays: WordSet = [
    "good", "bloody", "black", "super", "ash", "fat", "cyber", "palm", "easter", "holy", "maundy",
  ]

  /// "Sun." and "Sat." alone must have their full stop and stand after a preposition.
  private func isAbbreviatedWeekday(_ index: Int) -> Bool {
    document.tokens[index].flags.contains(.endsInFullStop) && kind(index - 1) == .preposition
  }

  // MARK: Digits

  /// "2019-04-24", "2019/04/24", "2016-02-15/16", "24/04/2019", "04/24/2019", "24.04.2019", "7/8/07".
  private func numericDate(at index: Int) -> TimeDraft? {
    guard kind(index) == .number, !self[index].flags.contains(.suffixed) else { return nil }
    if let dotted = dottedDate(at: index) ?? entryDate(at: index) { return dotted }
    if let iso = isoDate(at: index) {
      if kind(iso.end) == .slash, isAttached(iso.end) {
        if let last = isoDate(at: iso.end + 1) {
          return TimeDraft(index..<last.end, .range(iso.date, last.date))
        }
        if self[iso.end + 1].digits == 2, let day = dayNumber(iso.end + 1), let first = iso.date.day,
          day > first
        {
          var last = iso.date
          last.day = day
          return TimeDraft(index..<iso.end + 2, .range(iso.date, last))
        }
      }
      if isRangeWord(iso.end), let last = isoDate(at: iso.end + 1) {
        return TimeDraft(index..<last.end, .range(iso.date, last.date))
      }
      return TimeDraft(index..<iso.end, .date(iso.date))
    }
    guard kind(index + 1) == .slash || kind(index + 1) == .dash, isAttached(index + 1),
      kind(index + 3) == kind(index + 1),
      isAttached(index + 2), isAttached(index + 3), isAttached(index + 4), let first = dayNumber(index),
      let second = dayNumber(index + 2), kind(index + 4) == .number
    else { return nil }
    let year: Int
    if let full = yearNumber(index + 4) {
      year = full
    } else if self[index + 4].digits == 2, self[index + 4].flags.isEmpty, kind(index + 1) == .slash {
      year = TimeScanner.fullYear(self[index + 4].number)
    } else {
      return nil
    }
    guard let date = date(first, second, year: .number(year)) else { return nil }
    return TimeDraft(index..<index + 5, .date(date))
  }

  /// "21/02: Nixon visits China": the day at the head of an entry, below its year.
  private func entryDate(at index: Int) -> TimeDraft? {
    guard index == bounds.lowerBound, TimeScanner.isEntry(at: index, words), isAttached(index + 1),
      isAttached(index + 2), let first = dayNumber(index), let second = dayNumber(index + 2),
      let date = date(first, second, year: .none)
    else { return nil }
    return TimeDraft(index..<index + 3, .date(date))
  }

  /// The date of a day and a month in the order of the document; nil where there can be none.
  private func date(_ first: Int, _ second: Int, year: YearReference) -> PartialDate? {
    guard first <= 12 || second <= 12 else { return nil }
    let dayFirst = first > 12 || (second <= 12 && writesDayFirst)
    return PartialDate(year: year, month: dayFirst ? second : first, day: dayFirst ? first : second)
  }

  /// Two numbers that a stroke parts, and a colon behind.
  private static func isEntry(at index: Int, _ words: [TimeWord]) -> Bool {
    index + 3 < words.count && words[index + 1].kind == .slash && words[index + 2].kind == .number
      && words[index].digits <= 2 && words[index + 2].digits <= 2 && words[index + 3].kind == .colon
  }

  /// "24.04.2019", which is one number to the tokenizer.
  private func dottedDate(at index: Int) -> TimeDraft? {
    guard self[index].flags.contains(.grouped), (6...8).contains(self[index].digits) else { return nil }
    let fields = document.text[document.tokens[index].bytes].split(
      separator: 0x2E, omittingEmptySubsequences: false)
    guard fields.count == 3, fields[2].count == 4, fields[0].count <= 2, fields[1].count <= 2 else {
      return nil
    }
    let values = fields.map { $0.reduce(0) { $0 * 10 + Int($1 &- 0x30) } }
    guard (1...31).contains(values[0]), (1...12).contains(values[1]), (1000...2199).contains(values[2]) else {
      return nil
    }
    let date = PartialDate(year: .number(values[2]), month: values[1], day: values[0])
    return TimeDraft(index..<index + 1, .date(date))
  }

  private func isoDate(at index: Int) -> (date: PartialDate, end: Int)? {
    guard let year = yearNumber(index), kind(index + 1) == .dash || kind(index + 1) == .slash,
      kind(index + 3) == kind(index + 1), isAttached(index + 1), isAttached(index + 2), isAttached(index + 3),
      isAttached(index + 4), kind(index + 2) == .number, kind(index + 4) == .number,
      self[index + 2].digits <= 2,
      (1...12).contains(self[index + 2].number), let day = dayNumber(index + 4)
    else { return nil }
    return (PartialDate(year: .number(year), month: self[index + 2].number, day: day), index + 5)
  }

  /// Whether the document's other dates in digits put the day first, or where they do not tell those that are written
  /// out, "12 October"; in doubt it is the month.
  static func writesDayFirst(_ words: [TimeWord]) -> Bool {
    var votes = 0
    var isAsked = false
    for index in words.indices.dropLast(4)
    where words[index].kind == .number && words[index + 1].kind == .slash {
      guard words[index + 2].kind == .number, words[index].digits <= 2,
        words[index + 3].kind == .slash || isEntry(at: index, words)
      else { continue }
      isAsked = true
      if words[index].value > 12 { votes += 1 }
      if words[index + 2].value > 12 { votes -= 1 }
    }
    return votes != 0 || !isAsked ? votes > 0 : writesOutDayFirst(words)
  }

  private static func writesOutDayFirst(_ words: [TimeWord]) -> Bool {
    func isDay(_ word: TimeWord) -> Bool { word.kind == .number && word.digits <= 2 }
    var votes = 0
    for index in words.indices.dropFirst().dropLast()
    where words[index].kind == .month && words[index].flags.contains(.capitalised) {
      if isDay(words[index - 1]) { votes += 1 }
      if isDay(words[index + 1]) { votes -= 1 }
    }
    return votes > 0
  }
}
