import Gazetteer
import TimelineModel

extension TimeResolution {
  mutating func resolve(_ index: Int) -> TimeExpression {
    let draft = drafts[index]
    var expression: TimeExpression
    switch draft.content {
    case .date(let date): expression = self.date(date, index)
    case .range(let from, let to): expression = range(from, to, index)
    case .weekdayOfMonth(let ordinal, let weekday, let month):
      expression = weekdayOfMonth(ordinal, weekday, month, index)
    case .feast(let offset, let date): expression = feast(offset, date, index)
    case .weekOfMonth(let ordinal, let month): expression = weekOfMonth(ordinal, month, index)
    case .decade(let decade): expression = years(draft, from: decade * 10, count: 10, String(decade))
    case .century(let century):
      expression = years(draft, from: (century - 1) * 100, count: 100, TimexValue.padded(century - 1, 2))
    case .unit(let unit, let which): expression = self.unit(unit, which, draft)
    case .weekend(let which): expression = weekend(which, draft)
    case .weekday(let weekday, let which, let definite):
      expression = self.weekday(weekday, which, definite: definite, index)
    case .season(let season, let year): expression = self.season(season, year, index)
    case .quarter(let quarter, let year): expression = self.quarter(quarter, year, index)
    case .dayFromWriting(let offset):
      expression = dayExpression(draft, written.map { $0 + offset }, anchor: .writing)
      expression.amount = Double(abs(offset))
      expression.unit = .day
      expression.direction = offset.signum()
    case .shifted(let amount, let unit, let direction, let origin):
      expression = shifted(amount, unit, direction, origin, draft)
    case .fromEvent(let amount, let unit, let direction):
      expression = fromEvent(amount, unit, direction, index)
    case .vaguelyShifted(let unit, let direction):
      expression = plain(draft, .duration, TimexValue.duration(nil, unit))
      expression.anchor = .context
      expression.unit = unit
      expression.direction = direction
    case .duration(let amount, let unit):
      expression = plain(draft, .duration, TimexValue.duration(amount, unit))
      expression.amount = amount
      expression.unit = unit
    case .set(let value): expression = plain(draft, .set, value)
    case .reference(let value):
      expression = plain(draft, .date, value)
      expression.anchor = .writing
    case .clock: expression = clockDay(index)
    case .samePeriod(let year): expression = samePeriod(year, draft)
    case .period(let from, let to):
      expression = plain(draft, .date, from.description + "/" + (to?.description ?? ".."))
      expression.earliest = from
      expression.latest = to
    }
    if let clock = draft.clock { attach(clock, to: &expression) }
    return expression
  }

  func plain(_ draft: TimeDraft, _ kind: TimeExpression.Kind, _ value: String) -> TimeExpression {
    TimeExpression(tokens: draft.tokens, kind: kind, value: value, anchor: .absolute)
  }

  // MARK: Days

  /// One day, which becomes what the text told last.
  mutating func dayExpression(
    _ draft: TimeDraft, _ day: Day?, anchor: TimeExpression.Anchor, open: String = "XXXX-XX-XX"
  )
    -> TimeExpression
  {
    guard let day else {
      var expression = plain(draft, .date, open)
      expression.anchor = anchor
      return expression
    }
    let parts = day.parts
    var expression = calendarExpression(draft.tokens, year: parts.year, month: parts.month, day: parts.day)
    expression.anchor = anchor
    if !isOfStatement(draft) { context.tell(day, through: day, sentence: sentence) }
    return expression
  }

  /// "will meet on Thursday, the ministry said on Wednesday": the story goes on with the other day.
  private func isOfStatement(_ draft: TimeDraft) -> Bool {
    guard context.dated?.sentence == sentence, context.day != nil else { return false }
    let first = draft.tokens.lowerBound
    let verb = precedingKey(of: draft) == "on" ? first - 2 : first - 1
    return verb >= sentenceTokens.lowerBound && SayingVerbs.statements.contains(document.tokens[verb].key)
  }

  /// The day of a clock time: that of a date beside it, or the day told last.
  private mutating func clockDay(_ index: Int) -> TimeExpression {
    let draft = drafts[index]
    if drafts.indices.contains(index + 1) {
      let gap = draft.tokens.upperBound..<max(draft.tokens.upperBound, drafts[index + 1].tokens.lowerBound)
      if gap.count <= 2,
        gap.allSatisfy({ scanner.words[$0].kind == .comma || document.tokens[$0].key == "on" }),
        case .date(let date) = drafts[index + 1].content, date.day != nil
      {
        let saved = context
        let next = self.date(date, index + 1)
        context = saved
        if let day = next.earliest { return dayExpression(draft, day, anchor: next.anchor) }
      }
    }
    return dayExpression(draft, context.day ?? written, anchor: context.day == nil ? .writing : .context)
  }

  private func attach(_ clock: ClockTime, to expression: inout TimeExpression) {
    guard expression.kind == .date, !expression.value.utf8.contains(0x2F) else { return }
    expression.kind = .time
    expression.value += clock.value
  }

  // MARK: Weekdays

  /// "was to meet him later on Sunday": on the day that was just told of.
  private func isLater(_ draft: TimeDraft) -> Bool {
    document.tokens[draft.tokens.lowerBound].key == "later"
  }

  private mutating func weekday(_ weekday: Int, _ which: Which?, definite: Bool, _ index: Int)
    -> TimeExpression
  {
    let draft = drafts[index]
    func onOrAfter(_ day: Day) -> Day { day + (weekday - day.weekday + 7) % 7 }
    func onOrBefore(_ day: Day) -> Day { day - (day.weekday - weekday + 7) % 7 }
    var day: Day?
    var anchor = TimeExpression.Anchor.writing
    let journey = which == nil ? journeyDay(before: index) : nil
    switch which {
    case nil where followsComingDay(index):
      day = context.lastDay.map { last in
        let earlier = onOrBefore(last - 1)
        return isToldAsEarlier(index) ? earlier : onOrAfter(last + 1)
      }
    case nil where isLater(draft) && context.day?.weekday == weekday: (day, anchor) = (context.day, .context)
    case nil where journey != nil: day = journey.map(onOrAfter)
    case .last, .past: day = written.map { onOrBefore($0 - 1) }
    case .next, .coming: day = written.map { onOrAfter($0 + 1) }
    case .following: (day, anchor) = (context.day.map { onOrAfter($0 + 1) }, .context)
    case .previous: (day, anchor) = (context.day.map { onOrBefore($0 - 1) }, .context)
    case .that, .same:
      anchor = .context
      day = context.day.map(onOrAfter) ?? written.map(onOrBefore)
    case .this:
      let isPast = tense(of: draft) == .past && !isInInfinitive(draft)
      day = written.map { isPast ? onOrBefore($0) : onOrAfter($0) }
    case .these: break
    case nil:
      if definite || leansOnToldDay(draft) {
        anchor = .context
        if let told = context.day {
          day = tellsOfEarlierPast(draft) ? onOrBefore(told - 1) : onOrAfter(told)
        } else if definite, let next = nextDayInSentence(index) {
          day = onOrBefore(next)
        }
      }
      if day == nil, let written {
        anchor = .writing
        let (before, after) = (onOrBefore(written), onOrAfter(written))
        if tellsAppointment(draft) {
          day = after - written <= 2 * (written - before) ? after : before
        } else {
          let isYesterday = written - before == 1 && tellsWhen(draft)
          day = looksAhead(draft, unlessPast: isYesterday) ? after : before
        }
      }
    }
    var expression = dayExpression(draft, day, anchor: anchor, open: "XXXX-WXX-" + String(weekday))
    expression.weekday = weekday
    return expression
  }

  /// "has cancelled a visit to attend a meeting this Wednesday": what is still to be done.
  private func isInInfinitive(_ draft: TimeDraft) -> Bool {
    let first = max(sentenceTokens.lowerBound, draft.tokens.lowerBound - 10)
    return (first..<max(first, draft.tokens.lowerBound)).contains { index in
      document.tokens[index].key == "to" && index + 1 < draft.tokens.lowerBound
        && (Triggers.isVerb(document.tokens[index + 1].key, in: .base)
          || AttendingVerbs.all.contains(document.tokens[index + 1].key))
    }
  }

  /// "was scheduled to visit Turkey on Tuesday", "originally set for Tuesday": one of these days, whether or not it has
  /// passed.
  private func tellsAppointment(_ draft: TimeDraft) -> Bool {
    let tokens = document.tokens
    let first = max(sentenceTokens.lowerBound + 1, draft.tokens.lowerBound - 10)
    return (first..<max(first, draft.tokens.lowerBound - 1)).contains { index in
      guard TenseWords.schedules.contains(tokens[index].key) else { return false }
      let (before, after) = (tokens[index - 1].key, tokens[index + 1].key)
      return (before == "was" || before == "were") && after == "to"
        || TenseWords.atFirst.contains(before) && (after == "to" || after == "for")
    }
  }

  /// "on Wednesday", "late Wednesday", not "the Senate votes Wednesday"
  private func tellsWhen(_ draft: TimeDraft) -> Bool {
    let first = document.tokens[draft.tokens.lowerBound].key
    return precedingKey(of: draft) == "on" || first == "late" || first == "early"
  }

  /// Whether a clause with a weekday tells of days to come: in prose the present does so as well, "the Senate votes
  /// Tuesday", but not of the next day that is called as yesterday was.
  private func looksAhead(_ draft: TimeDraft, unlessPast isYesterday: Bool) -> Bool {
    switch tense(of: draft) {
    case .future: true
    case .past: false
    case .unknown:
      !isYesterday && document.paragraphs.indices.contains(paragraph)
        && document.paragraphs[paragraph].kind == .prose
    }
  }

  /// Whether a bare weekday is one of the days told before: where nothing else can be, or where the text looks back.
  private func leansOnToldDay(_ draft: TimeDraft) -> Bool {
    guard let told = context.day else { return false }
    if written == nil {
      // "on Thursday, July 2, 2015": a text that dates its weekdays.
      return tense(of: draft) != .future || datesWeekdays
    }
    guard tense(of: draft) != .future else { return false }
    return isRetrospective && told.year < (written?.year ?? 0)
  }

  /// Whether a weekday of the same sentence was one to come: "on Saturday …, before she travels on for talks on
  /// Sunday".
  private func followsComingDay(_ index: Int) -> Bool {
    guard let written, let before = results.last, before.weekday != nil, before.anchor == .writing,
      let day = before.earliest, day > written, before.tokens.lowerBound >= paragraphTokens.lowerBound
    else { return false }
    let tense = tense(of: drafts[index])
    guard before.tokens.lowerBound >= sentenceTokens.lowerBound else { return tense == .unknown }
    return tense != .past || precedingKey(of: drafts[index]) == "and"
  }

  /// "is due in Paris on Thursday, following a visit to Berlin on Wednesday"
  private func isToldAsEarlier(_ index: Int) -> Bool {
    guard let before = results.last, before.tokens.lowerBound >= sentenceTokens.lowerBound else {
      return false
    }
    var token = drafts[index].tokens.lowerBound - 1
    while token >= before.tokens.upperBound, !opensPhrase(token) {
      if OccasionWords.after.contains(document.tokens[token].key) { return true }
      token -= 1
    }
    return false
  }

  /// "Kishida, who had been in New Delhi on | Monday": before the day that was told of.
  private func tellsOfEarlierPast(_ draft: TimeDraft) -> Bool {
    var token = draft.tokens.lowerBound - 1
    while token >= sentenceTokens.lowerBound, draft.tokens.lowerBound - token < 12, !opensPhrase(token) {
      if scanner.opensPastPerfect(token) { return true }
      token -= 1
    }
    return false
  }

  /// Whether another clause or phrase may begin at a token.
  private func opensPhrase(_ token: Int) -> Bool {
    scanner.words[token].kind == .comma
      || scanner.clause(token).mayEndClause
        && !OccasionWords.after.contains(document.tokens[token].key)
  }

  private func nextDayInSentence(_ index: Int) -> Day? {
    for draft in drafts[(index + 1)...].prefix(12) {
      guard draft.tokens.upperBound <= sentenceTokens.upperBound else { return nil }
      if case .date(let date) = draft.content, case .number(let year) = date.year, let month = date.month,
        let day = date.day
      {
        return Day(year: year, month: month, day: day)
      }
    }
    return nil
  }

  // MARK: Weeks, weekends

  private mutating func weekend(_ which: Which?, _ draft: TimeDraft) -> TimeExpression {
    var saturday: Day?
    var anchor = TimeExpression.Anchor.writing
    func before(_ day: Day) -> Day { day - (day.weekday - 6 + 7) % 7 }
    func after(_ day: Day) -> Day { day.weekday == 7 ? day - 1 : day + (6 - day.weekday) }
    switch which {
    case .last, .past, .previous: saturday = written.map { before($0.weekday >= 6 ? $0 - 2 : $0) }
    case .next, .coming: saturday = written.map { after($0 + ($0.weekday >= 6 ? 2 : 0)) }
    case .that, .same, .following: (saturday, anchor) = (context.day.map(after), .context)
    case .this, .these, nil:
      saturday = written.map { tense(of: draft) == .future ? after($0) : before($0) }
    }
    guard let saturday else { return withAnchor(plain(draft, .date, "XXXX-WXX-WE"), anchor) }
    var expression = plain(draft, .date, TimexValue.week(of: saturday) + "-WE")
    expression.anchor = anchor
    expression.earliest = saturday
    expression.latest = saturday + 1
    return expression
  }

  private func withAnchor(_ expression: TimeExpression, _ anchor: TimeExpression.Anchor) -> TimeExpression {
    var expression = expression
    expression.anchor = anchor
    return expression
  }

  private func week(_ draft: TimeDraft, _ day: Day?, _ anchor: TimeExpression.Anchor) -> TimeExpression {
    guard let day else { return withAnchor(plain(draft, .date, "XXXX-WXX"), anchor) }
    var expression = plain(draft, .date, TimexValue.week(of: day))
    expression.anchor = anchor
    expression.unit = .week
    expression.earliest = day - (day.weekday - 1)
    expression.latest = day + (7 - day.weekday)
    return expression
  }

  private mutating func weekdayOfMonth(_ ordinal: Int, _ weekday: Int, _ month: PartialDate, _ index: Int)
    -> TimeExpression
  {
    let whole = date(month, index)
    guard let first = whole.earliest, let last = whole.latest else { return whole }
    guard let day = Self.day(ordinal, weekday, first, last) else { return whole }
    let moved = month.month.flatMap { number in
      yearly(day, month, index) { year in
        guard let first = Day(year: year, month: number, day: 1) else { return nil }
        return Self.day(ordinal, weekday, first, first.shifted(by: 1, .month) - 1)
      }
    }
    return dayExpression(drafts[index], moved ?? day, anchor: whole.anchor)
  }

  /// The weekday with an ordinal in a month, 0 standing for any day and -1 for the last.
  private static func day(_ ordinal: Int, _ weekday: Int, _ first: Day, _ last: Day) -> Day? {
    if weekday == 0 { return last }
    if ordinal < 0 { return last - (last.weekday - weekday + 7) % 7 }
    let day = first + ((weekday - first.weekday + 7) % 7 + 7 * (ordinal - 1))
    return day <= last ? day : nil
  }

  /// A day that comes every year, of the year before or after where the tense tells so: "on Memorial Day", written a
  /// little before or after it.
  private func yearly(_ day: Day, _ date: PartialDate, _ index: Int, of year: (Int) -> Day?) -> Day? {
    guard case .none = date.year, let written else { return day }
    switch tense(of: drafts[index]) {
    case .past where day > written: return year(day.year - 1)
    case .future where day < written: return year(day.year + 1)
    default: return day
    }
  }

  private mutating func feast(_ offset: Int, _ date: PartialDate, _ index: Int) -> TimeExpression {
    var date = date
    // A year that an undated text told of something else: "ended in 1953. … The trip took place over Easter."
    if case .none = date.year, written == nil, frameYear == nil, context.yearSentence < sentence - 1 {
      date.year = .fromWriting(0)
    }
    let whole = self.date(date, index)
    guard let year = whole.earliest?.year, let easter = Day.easter(of: year) else { return whole }
    let day = yearly(easter + offset, date, index) { Day.easter(of: $0).map { $0 + offset } }
    return dayExpression(drafts[index], day, anchor: whole.anchor)
  }

  private mutating func weekOfMonth(_ ordinal: Int, _ month: PartialDate, _ index: Int) -> TimeExpression {
    let whole = date(month, index)
    guard let first = whole.earliest, let last = whole.latest else { return whole }
    // The week with the month's last working days, or its first.
    let day = ordinal < 0 ? last - 4 : first + min(7 * (ordinal - 1), 27)
    var expression = week(drafts[index], day, whole.anchor)
    // As days it is the first seven of the month, or the last.
    expression.earliest = ordinal < 0 ? last - 6 : day
    expression.latest = min(last, expression.earliest! + 6)
    return expression
  }

  // MARK: Units

  private mutating func unit(_ unit: TimeExpression.Unit, _ which: Which, _ draft: TimeDraft)
    -> TimeExpression
  {
    let offset: Int
    let anchor: TimeExpression.Anchor
    switch which {
    case .this, .these: (offset, anchor) = (0, .writing)
    case .last, .past: (offset, anchor) = (-1, .writing)
    case .next, .coming: (offset, anchor) = (1, .writing)
    case .that, .same: (offset, anchor) = (0, .context)
    case .following: (offset, anchor) = (1, .context)
    case .previous: (offset, anchor) = (-1, .context)
    }
    var expression = self.unit(unit, offset, anchor, draft)
    expression.unit = unit
    expression.amount = Double(abs(offset))
    expression.direction = offset.signum()
    return expression
  }

  private mutating func unit(
    _ unit: TimeExpression.Unit, _ offset: Int, _ anchor: TimeExpression.Anchor, _ draft: TimeDraft
  ) -> TimeExpression {
    var day = anchor == .writing ? written : context.day ?? (context.year == nil ? written : nil)
    // "held on the same day", after days to come were told: the one of which the text tells.
    if unit == .day, offset == 0, anchor == .context, let told = day, let written, told > written,
      tense(of: draft) == .past
    {
      day = written
    }
    let year = anchor == .writing ? written?.year : context.year ?? written?.year
    switch unit {
    case .week:
      if offset == 0, anchor == .writing, let day, day.weekday == 7, tense(of: draft) != .past {
        return comingWeek(draft, from: day)
      }
      return week(draft, day.map { $0 + 7 * offset }, anchor)
    case .month:
      let base =
        anchor == .writing
        ? written.map { ($0.year, $0.month) }
        : context.month.map { ($0.year, $0.month) } ?? day.map { ($0.year, $0.month) }
      guard let base else { return withAnchor(plain(draft, .date, "XXXX-XX"), anchor) }
      let first = Day.first(ofMonth: base.1 + offset, year: base.0)
      var expression = calendarExpression(draft.tokens, year: first.year, month: first.month, day: nil)
      expression.anchor = anchor
      context.tell(year: first.year, month: first.month, sentence: sentence)
      return expression
    case .year:
      var expression = calendarExpression(draft.tokens, year: year.map { $0 + offset }, month: nil, day: nil)
      expression.anchor = anchor
      if let year { context.tell(year: year + offset, sentence: sentence) }
      return expression
    case .decade:
      guard let year else { return withAnchor(plain(draft, .date, "XXX"), anchor) }
      let decade = year / 10 + offset
      return withAnchor(years(draft, from: decade * 10, count: 10, String(decade)), anchor)
    case .century:
      guard let year else { return withAnchor(plain(draft, .date, "XX"), anchor) }
      let century = year / 100 + offset
      return withAnchor(years(draft, from: century * 100, count: 100, String(century)), anchor)
    default:
      let base = anchor == .context && offset > 0 ? context.lastDay ?? day : day
      return dayExpression(draft, base.map { $0 + offset }, anchor: anchor)
    }
  }

  /// "will meet this week", written on a Sunday: the week that begins.
  private func comingWeek(_ draft: TimeDraft, from sunday: Day) -> TimeExpression {
    var expression = week(draft, sunday + 1, .writing)
    expression.earliest = sunday
    expression.latest = sunday + 6
    return expression
  }

  func years(_ draft: TimeDraft, from first: Int, count: Int, _ value: String) -> TimeExpression {
    var expression = plain(draft, .date, value)
    guard first >= 1, first + count <= 9999 else { return expression }
    expression.earliest = Day.first(ofYear: first)
    expression.latest = Day.last(ofYear: first + count - 1)
    return expression
  }

  // MARK: Seasons and quarters

  private mutating func season(_ season: Int, _ reference: YearReference, _ index: Int) -> TimeExpression {
    let draft = drafts[index]
    let date = PartialDate(year: reference, month: season * 3)
    var (year, anchor) = year(of: date, index)
    if case .which(.following) = reference, let told = context.month {
      year = season * 3 > told.month && told.month < 12 ? told.year : told.year + 1
    }
    if case .none = reference, year == nil { anchor = .context }
    let code = TimexValue.seasons[season - 1]
    var expression = plain(draft, .date, (year.map { TimexValue.padded($0, 4) } ?? "XXXX") + "-" + code)
    expression.anchor = anchor
    expression.year = year
    expression.unit = .season
    guard let year else { return expression }
    // The seasons of the weather, as EDTF's are counted; a winter is either end of its year.
    let months = season == 4 ? (1, 15) : (season * 3, season * 3 + 2)
    expression.earliest = Day.first(ofMonth: months.0, year: year)
    expression.latest = Day.last(ofMonth: months.1, year: year)
    context.tell(year: year, month: min(12, season * 3), sentence: sentence)
    return expression
  }

  private mutating func quarter(_ quarter: Int, _ reference: YearReference, _ index: Int) -> TimeExpression {
    let draft = drafts[index]
    var quarter = quarter
    var year: Int?
    var anchor = TimeExpression.Anchor.absolute
    if quarter == 0, case .which(let which) = reference {
      let isTold = which == .that || which == .same || which == .following || which == .previous
      anchor = isTold ? .context : .writing
      let offset =
        which == .last || which == .past || which == .previous
        ? -1 : which == .next || which == .following ? 1 : 0
      let base = isTold ? context.quarter : written.map { (year: $0.year, quarter: ($0.month + 2) / 3) }
      guard let base else { return withAnchor(plain(draft, .date, "XXXX-QX"), anchor) }
      let count = base.year * 4 + base.quarter - 1 + offset
      (year, quarter) = (count / 4, count % 4 + 1)
    } else if case .none = reference {
      anchor = .writing
      year = quarterYear(quarter, draft)
    } else {
      (year, anchor) = self.year(of: PartialDate(year: reference, month: quarter * 3), index)
    }
    var expression = plain(
      draft, .date, (year.map { TimexValue.padded($0, 4) } ?? "XXXX") + "-Q" + String(quarter))
    expression.anchor = anchor
    expression.year = year
    expression.unit = .quarter
    if let year {
      expression.earliest = Day.first(ofMonth: quarter * 3 - 2, year: year)
      expression.latest = Day.last(ofMonth: quarter * 3, year: year)
      context.tell(year: year, quarter: quarter, sentence: sentence)
    }
    return expression
  }

  private func quarterYear(_ quarter: Int, _ draft: TimeDraft) -> Int? {
    guard let written else { return frameYear ?? context.year }
    if let frameYear { return frameYear }
    let now = (written.month + 2) / 3
    if tense(of: draft) == .past, quarter < now || quarter - now > 1 {
      return quarter < now ? written.year : written.year - 1
    }
    return quarter >= now ? written.year : written.year + 1
  }

  /// "the same period last year": what was told last, in another year.
  private mutating func samePeriod(_ reference: YearReference, _ draft: TimeDraft) -> TimeExpression {
    let year: Int?
    switch reference {
    case .number(let number): year = number
    case .fromWriting(let offset):
      // Told of last year, "the last year" is the year before it.
      let base = context.quarter?.year ?? written?.year
      year = base.map { $0 + offset }
    case .fromContext(let offset): year = context.year.map { $0 + offset }
    default: year = nil
    }
    guard let year else { return withAnchor(plain(draft, .date, "XXXX"), .context) }
    if let quarter = context.quarter {
      var expression = plain(draft, .date, TimexValue.padded(year, 4) + "-Q" + String(quarter.quarter))
      expression.anchor = .context
      expression.year = year
      expression.earliest = Day.first(ofMonth: quarter.quarter * 3 - 2, year: year)
      expression.latest = Day.last(ofMonth: quarter.quarter * 3, year: year)
      return expression
    }
    return withAnchor(
      calendarExpression(draft.tokens, year: year, month: context.month?.month, day: nil), .context)
  }

  // MARK: Shifts

  /// "two years ago", "four days later".
  private mutating func shifted(
    _ amount: Double, _ unit: TimeExpression.Unit, _ direction: Int, _ origin: TimeDraft.ShiftOrigin,
    _ draft: TimeDraft
  ) -> TimeExpression {
    var expression = shiftedDate(amount, unit, direction, origin, draft)
    expression.anchor = origin == .context ? .context : .writing
    expression.amount = amount
    expression.unit = unit
    expression.direction = direction
    return expression
  }

  private mutating func shiftedDate(
    _ amount: Double, _ unit: TimeExpression.Unit, _ direction: Int, _ origin: TimeDraft.ShiftOrigin,
    _ draft: TimeDraft
  ) -> TimeExpression {
    let base: Base?
    switch origin {
    case .writing: base = written.map { .day($0) }
    case .writtenMonth: base = written.map { .month($0.year, $0.month) }
    case .writtenWeek: base = written.map { .day($0) }
    case .weekOfWriting: return week(draft, written.map { $0 + Int(amount) * direction * 7 }, .writing)
    case .context: base = toldBase(direction)
    }
    let open = origin == .context
    guard let base,
      let shifted = base.shifted(
        amount, unit, direction, exact: origin == .writtenWeek || origin == .writtenMonth)
    else {
      return plain(
        draft, open ? .duration : .date, open ? TimexValue.duration(amount, unit) : openValue(unit))
    }
    switch shifted {
    case .day(let day): return dayExpression(draft, day, anchor: .writing)
    case .month(let year, let month):
      let expression = calendarExpression(draft.tokens, year: year, month: month, day: nil)
      context.tell(year: year, month: month, sentence: sentence)
      return expression
    case .year(let year):
      let expression = calendarExpression(draft.tokens, year: year, month: nil, day: nil)
      if origin == .context { context.tell(year: year, sentence: sentence) }
      return expression
    }
  }

  private func openValue(_ unit: TimeExpression.Unit) -> String {
    switch unit {
    case .year, .decade, .century, .season, .quarter: "XXXX"
    case .month: "XXXX-XX"
    default: "XXXX-XX-XX"
    }
  }

  private func toldBase(_ direction: Int) -> Base? {
    if let day = direction > 0 ? context.lastDay : context.day,
      context.month.map({ $0 == (day.year, day.month) }) ?? false
    {
      return .day(day)
    }
    if let month = context.month { return .month(month.year, month.month) }
    if let year = context.year { return .year(year) }
    return nil
  }

  /// A length that leads from an event: its date where the event's own stands in the same phrase.
  private mutating func fromEvent(
    _ amount: Double?, _ unit: TimeExpression.Unit, _ direction: Int, _ index: Int
  )
    -> TimeExpression
  {
    let draft = drafts[index]
    var expression = plain(draft, .duration, TimexValue.duration(amount, unit))
    if let amount, let base = dateInPhrase(index),
      let shifted = base.shifted(amount, unit, direction, exact: false)
    {
      switch shifted {
      case .day(let day):
        let parts = day.parts
        expression = calendarExpression(draft.tokens, year: parts.year, month: parts.month, day: parts.day)
      case .month(let year, let month):
        expression = calendarExpression(draft.tokens, year: year, month: month, day: nil)
      case .year(let year):
        expression = calendarExpression(draft.tokens, year: year, month: nil, day: nil)
      }
    }
    expression.anchor = .event
    expression.amount = amount
    expression.unit = unit
    expression.direction = direction
    return expression
  }

  /// "after their first summit in 2018", "before the summit of 25 April 2019", "after their summit, held in 2019".
  private func dateInPhrase(_ index: Int) -> Base? {
    guard drafts.indices.contains(index + 1) else { return nil }
    let next = drafts[index + 1]
    let gap = drafts[index].tokens.upperBound..<max(drafts[index].tokens.upperBound, next.tokens.lowerBound)
    guard next.tokens.upperBound <= sentenceTokens.upperBound, gap.count <= 14 else { return nil }
    for token in gap where document.tokens[token].kind == .mark && scanner.words[token].kind != .dash {
      guard scanner.words[token].kind == .comma, token + 1 < gap.upperBound else { return nil }
      let key = document.tokens[token + 1].key
      guard key == "held" || key == "on" || key == "in" else { return nil }
    }
    guard case .date(let date) = next.content, case .number(let year) = date.year else { return nil }
    if let month = date.month {
      return date.day.flatMap { Day(year: year, month: month, day: $0) }.map { .day($0) }
        ?? .month(year, month)
    }
    return .year(year)
  }
}

/// A time that something is counted from, as fine as it is known.
enum Base {
  case day(Day)
  case month(Int, Int)
  case year(Int)

  /// The time `amount` units later or earlier, no finer than the unit: a year after 12 June 2018 is in 2019.
  func shifted(_ amount: Double, _ unit: TimeExpression.Unit, _ direction: Int, exact: Bool) -> Base? {
    guard amount < 10_000 else { return nil }
    let count = Int(amount) * direction
    let halfYear = unit == .year && amount != amount.rounded()
    switch unit {
    case .second, .minute, .hour:
      if case .day(let day) = self {
        let hours = unit == .hour ? amount : 0
        return .day(day + Int(hours / 24) * direction)
      }
      return nil
    case .day, .week:
      guard case .day(let day) = self else { return nil }
      return .day(day + count * (unit == .week ? 7 : 1))
    case .month, .quarter, .season: return months(count * (unit == .month ? 1 : 3), exact)
    case .year:
      if halfYear { return months(Int(amount * 12) * direction, exact) }
      if exact { return months(12 * count, exact) }
      return checked(.year(year + count))
    case .decade, .century:
      return checked(.year(year + Int(amount * (unit == .decade ? 10 : 100)) * direction))
    }
  }

  private var year: Int {
    switch self {
    case .day(let day): day.year
    case .month(let year, _), .year(let year): year
    }
  }

  private func checked(_ base: Base) -> Base? { (1...9999).contains(base.year) ? base : nil }

  private func months(_ count: Int, _ exact: Bool) -> Base? {
    switch self {
    case .day(let day):
      let shifted = day.adding(months: count)
      return checked(exact ? .day(shifted) : .month(shifted.year, shifted.month))
    case .month(let year, let month):
      let first = Day.first(ofMonth: month + count, year: year)
      return checked(.month(first.year, first.month))
    case .year: return nil
    }
  }
}
