import Gazetteer

/// Months, years, decades, seasons and quarters that stand alone.
extension TimeScanner {
  // MARK: Months

  /// "April 2019", "April of that year", "April"; in "March, May and June 2018" also the first ones take the year.
  func bareMonth(at index: Int) -> TimeDraft? {
    guard let month = monthName(index) else { return nil }
    var date = PartialDate(month: month)
    var end = index + 1
    if let trailing = trailingYear(at: end) {
      (date.year, end) = (trailing.year, trailing.end)
    } else if self[index].flags.contains(.ambiguous) || self[index].flags.contains(.abbreviated),
      !isMonthInContext(index)
    {
      return nil
    } else if let year = yearOfList(at: end) {
      date.year = year
    }
    return TimeDraft(index..<end, .date(date))
  }

  /// The year at the end of a list of months.
  private func yearOfList(at index: Int) -> YearReference? {
    var next = index
    for _ in 0..<11 {
      let start = next
      while isListSeparator(next) || isRangeWord(next) { next += 1 }
      guard next > start, monthName(next) != nil else { return nil }
      if dayNumber(next + 1) != nil { return nil }
      if let trailing = trailingYear(at: next + 1) { return trailing.year }
      next += 1
    }
    return nil
  }

  /// Whether "May", "March", "April", "June" or "August" stands where a time does and a name does not.
  private func isMonthInContext(_ index: Int) -> Bool {
    switch kind(index - 1) {
    case .which, .part, .month: return true
    // "before June", not "after June Jones"
    case .before, .after: return !isCapitalised(index + 1) || kind(index + 1) != .none
    // "the April summit", "the body's June summit"
    case .article, .possessive: return kind(index + 1) == .none && isPlainLowercase(index + 1)
    case .dash: return kind(index - 2) == .part || kind(index - 2) == .month
    case .comma, .conjunction: return kind(index - 2) == .month
    case .preposition:
      guard let key = key(index - 1) else { return false }
      if key == "and" || key == "or" {
        return kind(index - 2) == .month
      }
      return !followsAsName(index) && TimeScanner.beforeMonths.contains(key)
    default: return index == bounds.lowerBound && kind(index + 1) == .colon
    }
  }

  private func isPlainLowercase(_ index: Int) -> Bool {
    bounds.contains(index) && document.tokens[index].kind == .word && !isCapitalised(index)
  }

  /// "April Jones": a capitalised word right behind, and no sentence subject after "In".
  private func followsAsName(_ index: Int) -> Bool {
    guard let key = key(index - 1), key == "to" || key == "of" || key == "by" || key == "for" else {
      return false
    }
    return isCapitalised(index + 1) && kind(index + 1) == .none
  }

  private static let beforeMonths: WordSet = [
    "in", "of", "since", "until", "till", "by", "from", "to", "between", "during", "through", "for", "before",
    "after",
    "than", "on",
  ]

  // MARK: Years

  func bareYear(at index: Int) -> TimeDraft? {
    if kind(index) == .number, self[index].digits == 2, kind(index - 1) == .apostrophe, isAttached(index),
      kind(index - 2) == .preposition || kind(index - 2) == .article
    {
      return TimeDraft(
        index - 1..<index + 1, .date(PartialDate(year: .number(TimeScanner.fullYear(self[index].number)))))
    }
    guard let year = yearNumber(index), !isCount(index), isYear(year, at: index) else { return nil }
    // "1943–1945", "1950-53"
    if kind(index + 1) == .dash, isAttached(index + 1), isAttached(index + 2), kind(index + 2) == .number {
      let word = self[index + 2]
      let last =
        yearNumber(index + 2)
        ?? (word.digits == 2 && word.flags.isEmpty ? year / 100 * 100 + word.number : nil)
      if let last, last > year, last - year < 200 {
        let range = TimeDraft.Content.range(
          PartialDate(year: .number(year)), PartialDate(year: .number(last)))
        return TimeDraft(index..<index + 3, range)
      }
      return nil
    }
    return TimeDraft(index..<index + 1, .date(PartialDate(year: .number(year))))
  }

  private func isYear(_ year: Int, at index: Int) -> Bool {
    if kind(index - 1) == .preposition, let key = key(index - 1) {
      if TimeScanner.beforeYears.contains(key) { return !countsNoun(index) }
      if key == "and" || key == "or" { return (1800...2100).contains(year) && !countsNoun(index) }
    }
    guard (1800...2099).contains(year) else { return false }
    switch kind(index - 1) {
    case .unit: return self[index - 1].flags.contains(.plural)
    case .part, .article, .possessive, .month, .weekday, .dayPart, .season, .comma, .pastVerb:
      return !countsNoun(index)
    case .dash where kind(index - 2) == .part: return true
    case .dash, .colon: return !countsNoun(index) && !isAttached(index)
    case .none:
      if index == bounds.lowerBound { return !countsNoun(index) }
      // "his 2018 meeting"
      if key(index - 1).map(TimeScanner.possessives.contains) == true { return !countsNoun(index) }
      if kind(index - 1) == .none, key(index - 1) == "(" {
        return key(index + 1) == ")" || kind(index + 1) == .dash || kind(index + 1) == .comma
      }
      // "Conference 2010", but not "Russell 2000 Index"
      return isCapitalised(index - 1) && !isNumberedThing(index - 1) && !isCapitalised(index + 1)
        && !countsNoun(index) || endsClause(index + 1) && isYearLike(year)
    default: return false
    }
  }

  private func isYearLike(_ year: Int) -> Bool { (1900...2049).contains(year) }

  private func endsClause(_ index: Int) -> Bool {
    !bounds.contains(index) || key(index) == "." || key(index) == ")" || kind(index) == .comma
  }

  /// "Resolution 1929", "Flight 1900", "No. 1984".
  private func isNumberedThing(_ index: Int) -> Bool {
    key(index).map(TimeScanner.numberedThings.contains) ?? false
  }

  /// "2000 troops", "1,500 staff": a lower-case plural right behind that the number counts.
  private func countsNoun(_ index: Int) -> Bool {
    let next = index + 1
    guard bounds.contains(next), kind(next) == .none, document.tokens[next].kind == .word,
      !isCapitalised(next),
      self[index].value % 100 == 0 || self[index].value > 2100
    else { return false }
    let last = document.text[Int(document.tokens[next].end) - 1]
    return last == 0x73 && document.tokens[next].bytes.count > 3
  }

  private static let beforeYears: WordSet = [
    "in", "since", "until", "till", "by", "of", "from", "to", "before", "after", "during", "between",
    "through", "for",
    "than", "around", "throughout", "into",
  ]
  private static let possessives: WordSet = "his her its their our my whose"
  private static let numberedThings: WordSet = [
    "no", "nos", "resolution", "flight", "room", "page", "article", "section", "chapter", "route", "highway",
    "boeing",
    "airbus", "street", "unit", "number", "vol", "order", "directive", "regulation", "bill", "law", "act",
    "decree",
  ]

  // MARK: Decades

  /// "1990s", "80s", "'80s", "eighties", "1990's".
  func decade(at index: Int) -> TimeDraft? {
    let word = self[index]
    switch word.kind {
    case .decadeNumber where word.digits == 4 && (1000...2190).contains(word.number):
      return TimeDraft(index..<index + 1, .decade(word.number / 10))
    case .decadeNumber where word.digits == 2 && word.number >= 10:
      guard kind(index - 1) != .currency, kind(index - 1) != .possessive else { return nil }
      return TimeDraft(index..<index + 1, .decade((word.number < 30 ? 200 : 190) + word.number / 10))
    case .decadeName
    where kind(index - 1) == .article || kind(index - 1) == .part || kind(index - 1) == .dash:
      return TimeDraft(index..<index + 1, .decade(190 + word.number))
    case .number
    where word.digits == 4 && word.number % 10 == 0 && kind(index + 1) == .possessive
      && isYearLike(word.number):
      guard kind(index - 1) == .article || kind(index - 1) == .part, key(index + 1) == "'s" else {
        return nil
      }
      return TimeDraft(index..<index + 2, .decade(word.number / 10))
    default: return nil
    }
  }

  // MARK: Seasons and quarters

  /// "spring 2018", "spring of that year", "third quarter of this year", "third-quarter", "Q3 2009", "21st century".
  func seasonOrQuarter(at index: Int) -> TimeDraft? {
    let word = self[index]
    switch word.kind {
    case .season:
      let trailing = trailingYear(at: index + 1)
      if trailing == nil, word.flags.contains(.ambiguous), !isSeasonInContext(index) { return nil }
      return TimeDraft(index..<(trailing?.end ?? index + 1), .season(word.number, trailing?.year ?? .none))
    case .quarterName:
      let trailing = trailingYear(at: index + 1)
      return TimeDraft(index..<(trailing?.end ?? index + 1), .quarter(word.number, trailing?.year ?? .none))
    case .cardinal where word.value >= 20 && kind(index + 1) == .dash && kind(index + 2) == .ordinal:
      guard self[index + 3].unit == .century, self[index + 2].value > 0 else { return nil }
      return TimeDraft(index..<index + 4, .century(word.number + self[index + 2].number))
    case .ordinal, .ordinalNumber:
      let unitIndex = kind(index + 1) == .dash ? index + 2 : index + 1
      guard let unit = self[unitIndex].unit, !self[unitIndex].flags.contains(.plural),
        kind(index - 1) != .dash
      else {
        return nil
      }
      if unit == .century, word.number > 0 { return TimeDraft(index..<unitIndex + 1, .century(word.number)) }
      if unit == .quarter, word.number <= 4 {
        let trailing = trailingYear(at: unitIndex + 1)
        let quarter = word.number < 0 ? 4 : word.number
        return TimeDraft(index..<(trailing?.end ?? unitIndex + 1), .quarter(quarter, trailing?.year ?? .none))
      }
      return nil
    default: return nil
    }
  }

  private static let beforeSeasons: WordSet = [
    "in", "during", "by", "since", "until", "throughout", "over",
  ]

  private func isSeasonInContext(_ index: Int) -> Bool {
    switch kind(index - 1) {
    case .which, .part: return true
    case .preposition:
      return key(index - 1) == "in" || key(index - 1) == "by" || key(index - 1) == "since"
        || key(index - 1) == "until"
    case .article:
      guard self[index - 1].value == 1, let key = key(index - 2) else { return false }
      return TimeScanner.beforeSeasons.contains(key)
        && (self.key(index + 1) != "of" || trailingYear(at: index + 1) != nil)
    default: return false
    }
  }
}
