import Gazetteer
import TimelineModel

/// Gives every draft its value, from the day of writing and from what the text told before.
struct TimeResolution {
  let scanner: TimeScanner
  let drafts: [TimeDraft]
  var written: Day?
  var context = TimeContext()
  /// The day in the heading of the entry at hand, in a diary or a chronicle.
  var entry: Day?
  /// Whether the last entry comes first; nil where fewer than two were told.
  var entriesRunBack: Bool?
  /// Whether the document tells of days long gone, so that a month without a year is one of theirs.
  var isRetrospective = false
  /// Index of the sentence and paragraph of the draft at hand.
  var sentence = 0
  var paragraph = 0
  /// The year that a later sentence gives: "It was 2023".
  private var predicateYear: Int?
  /// The first year told with each month, by the month's number.
  private var yearsByMonth = [Int?](filledWith: nil, count: 13)
  /// The first years told with a month.
  private(set) var datedYears: [Int] = []
  var results: [TimeExpression] = []
  /// Whether a weekday was told together with its day, month and year.
  private(set) var datesWeekdays = false

  var document: ReadDocument { scanner.document }

  init(_ scanner: consuming TimeScanner) {
    drafts = scanner.drafts
    written = scanner.document.statedDate?.day
    self.scanner = scanner
  }

  mutating func resolve() -> [TimeExpression] {
    results.reserveCapacity(drafts.count)
    isRetrospective = looksBack()
    collectYears()
    predicateYear = written == nil ? firstPredicateYear() ?? yearOfWeekdays() : nil
    for index in drafts.indices {
      locate(drafts[index].tokens.lowerBound)
      var expression = resolve(index)
      expression.part = drafts[index].part
      if expression.weekday != nil, expression.day != nil, expression.anchor == .absolute {
        datesWeekdays = true
      }
      results.append(expression)
    }
    return results
  }

  /// What was told before a year that counts only in its own sentence.
  private var kept: (context: TimeContext, sentence: Int)?

  /// Lets what is told from now on in the sentence at hand be forgotten after it.
  mutating func keepContext() { kept = kept ?? (context, sentence) }

  private mutating func locate(_ token: Int) {
    let sentences = document.sentences
    while sentence + 1 < sentences.count, sentences[sentence].tokens.upperBound <= token { sentence += 1 }
    if let kept, kept.sentence < sentence {
      context = kept.context
      self.kept = nil
    }
    if sentences.indices.contains(sentence) { paragraph = sentences[sentence].paragraph }
  }

  var sentenceTokens: Range<Int> { document.sentences[sentence].tokens }

  var paragraphTokens: Range<Int> {
    guard document.paragraphs.indices.contains(paragraph),
      let first = document.paragraphs[paragraph].sentences.first
    else { return sentenceTokens }
    return document.sentences[first].tokens.lowerBound..<sentenceTokens.upperBound
  }

  /// The word right before, in the same sentence.
  func precedingKey(of draft: TimeDraft) -> WordKey? {
    let start = draft.tokens.lowerBound
    return start > sentenceTokens.lowerBound ? document.tokens[start - 1].key : nil
  }

  func tense(of draft: TimeDraft) -> Tense {
    let key = precedingKey(of: draft)
    if key == "until" || key == "till" { return .future }
    if key == "since" { return .past }
    if let under = tenseUnderHeading(draft) { return under }
    if isAhead(draft) { return .future }
    return scanner.tense(around: draft.tokens, in: sentenceTokens)
  }

  /// "arrived on Sunday ahead of a summit on | Tuesday", in the news of these days.
  private func isAhead(_ draft: TimeDraft) -> Bool {
    let before = Range<Int>.last(8, before: draft.tokens.lowerBound, from: sentenceTokens.lowerBound)
    guard let ahead = before.last(where: { document.tokens[$0].key == "ahead" }),
      document.tokens[ahead + 1].key == "of",
      !(ahead..<draft.tokens.lowerBound).contains(where: {
        scanner.clause($0).mayEndClause || document.tokens[$0].key == "held"
      }), !isDescribed(after: draft.tokens.upperBound)
    else { return false }
    guard let told = results.last, sentenceTokens.contains(told.tokens.lowerBound), let day = told.latest,
      let written
    else { return true }
    return written - day <= Self.daysOfNews
  }

  /// "on Monday, where he met", "on Monday that ended": what is told of it behind may be over.
  private func isDescribed(after end: Int) -> Bool {
    (end..<min(end + 2, sentenceTokens.upperBound)).contains {
      document.tokens[$0].key == "where" || document.tokens[$0].key == "which"
        || document.tokens[$0].key == "that"
    }
  }

  /// News of so many days before it is written looks ahead to what has not come about either.
  private static let daysOfNews = 2

  /// "Wednesday", on a line of its own: the tense of what stands under it.
  private func tenseUnderHeading(_ draft: TimeDraft) -> Tense? {
    guard sentenceTokens == draft.tokens, sentence + 1 < document.sentences.count else { return nil }
    let next = document.sentences[sentence + 1].tokens
    return scanner.tense(around: next.lowerBound..<next.lowerBound, in: next)
  }

  // MARK: The document

  private func looksBack() -> Bool {
    guard let written else { return false }
    var far = 0
    var near = 0
    for draft in drafts {
      switch draft.content {
      case .date(let date), .range(let date, _):
        guard case .number(let year) = date.year, date.month != nil else { continue }
        if year <= written.year - 2 { far += 1 } else { near += 1 }
      case .weekday(_, _, let definite) where !definite: near += 1
      case .dayFromWriting: near += 2
      case .unit(_, .this), .unit(_, .last), .unit(_, .next): near += 1
      default: break
      }
    }
    return far >= 2 && far > near
  }

  private func firstPredicateYear() -> Int? {
    for draft in drafts {
      if case .date(let date) = draft.content, date.month == nil, case .number(let year) = date.year,
        isPredicate(draft)
      {
        return year
      }
    }
    return nil
  }

  /// The year of a month for which nothing before tells one: "It was 2023", or that of the same month told later.
  func laterYear(month: Int) -> Int? {
    predicateYear ?? (yearsByMonth.indices.contains(month) ? yearsByMonth[month] : nil)
  }

  /// Notes which years the document tells together with months.
  private mutating func collectYears() {
    for draft in drafts {
      switch draft.content {
      case .date(let date), .range(let date, _):
        guard let month = date.month, case .number(let year) = date.year else { continue }
        if yearsByMonth[month] == nil { yearsByMonth[month] = year }
        if datedYears.count < 16, !datedYears.contains(year) { datedYears.append(year) }
      default: break
      }
    }
  }

  /// Whether a full date is the heading of a diary's entry: a document without a date of its own is written then.
  func isEntry(_ draft: TimeDraft) -> Bool {
    guard document.statedDate == nil, document.paragraphs.indices.contains(paragraph) else { return false }
    return draft.tokens.lowerBound == sentenceTokens.lowerBound
      && draft.tokens.upperBound >= sentenceTokens.upperBound - 1
      && document.paragraphs[paragraph].sentences.count == 1
  }

  /// Whether a year stands in a list of years: "in 1944, 1945 and 1960".
  func isListed(_ index: Int) -> Bool {
    func joined(_ first: Int, _ second: Int) -> Bool {
      guard drafts.indices.contains(first), drafts.indices.contains(second), isYear(first), isYear(second)
      else { return false }
      let gap =
        drafts[first].tokens
        .upperBound..<max(drafts[first].tokens.upperBound, drafts[second].tokens.lowerBound)
      return gap.count <= 2 && !gap.isEmpty
        && gap.allSatisfy { scanner.words[$0].kind == .comma || document.tokens[$0].key == "and" }
    }
    return joined(index - 1, index) || joined(index, index + 1)
  }

  private func isYear(_ index: Int) -> Bool {
    if case .date(let date) = drafts[index].content { return date.month == nil && date.day == nil }
    return false
  }

  /// "It was 2018", "the year was 1972".
  func isPredicate(_ draft: TimeDraft) -> Bool {
    let start = draft.tokens.lowerBound
    guard start > 0, draft.tokens.count == 1 else { return false }
    let before = document.tokens[start - 1].key
    return before == "was" || before == "is"
  }

  /// What a year alone rules, if it rules anything.
  func frame(of draft: TimeDraft, year: Int) -> TimeContext.Frame? {
    let start = draft.tokens.lowerBound
    let end = draft.tokens.upperBound
    let tokens = document.tokens
    let sentences = document.sentences
    let paragraphEnd =
      document.paragraphs.indices.contains(paragraph)
      ? document.paragraphs[paragraph].sentences.upperBound - 1 : sentence
    if isPredicate(draft) { return TimeContext.Frame(year: year, through: max(paragraphEnd, sentence)) }
    let opens =
      start == sentenceTokens.lowerBound
      && (sentence == 0 || sentences[sentence - 1].paragraph != paragraph
        || tokens[start].flags.contains(.lineBefore))
    let closes = end >= sentenceTokens.upperBound || tokens[end].kind == .mark
    if opens, closes { return TimeContext.Frame(year: year, through: Int.max) }
    if start == sentenceTokens.lowerBound + 1, tokens[start - 1].key == "in", closes {
      return TimeContext.Frame(year: year, through: sentence)
    }
    return nil
  }

  var frameYear: Int? {
    guard let frame = context.frame, sentence <= frame.through else { return nil }
    return frame.year
  }
}
