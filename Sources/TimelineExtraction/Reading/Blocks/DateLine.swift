import TimelineModel

/// A line or the start of a paragraph that tells when a document was written.
struct DateLine {
  enum Form {
    /// "Published: 19 November 2021"
    case labelled
    /// "GENEVA, June 16, 2021 — …", at the start of a paragraph.
    case wire
    /// "Washington, June 14, 2022", on a line of its own.
    case ownLine
  }
  /// What a line says of the day in the next one.
  enum Label { case written, updated }

  var form: Form
  /// Nil where the year is missing.
  var day: Day?
  /// The month and the day of the month, where the year is missing.
  var dayOfYear: (month: Int, day: Int)?
  /// Where the day stands.
  var bytes: Range<Int>
  /// Index into the paragraphs.
  var paragraph: Int
  /// Whether a clock time stands beside the day, as in the stamp of a page.
  var hasClock = false
  /// "Last updated on 25 Nov 2012": the page was changed then, which may be years after it was written.
  var isOfUpdate = false

  static func find(
    in range: Range<Int>, paragraph: Int, _ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>
  ) -> DateLine? {
    guard let first = range.first else { return nil }
    let ofPage = labelOfPage(range, tokens)
    if ofPage == nil, let dash = wireDash(range, tokens) {
      guard let written = WrittenDay.first(in: first..<dash, tokens, text) else { return nil }
      return DateLine(.wire, written, paragraph, tokens)
    }
    if let close = wireBracket(range, tokens),
      let written = WrittenDay.first(in: first..<close, tokens, text),
      written.day != nil
    {
      return DateLine(.wire, written, paragraph, tokens)
    }
    guard range.count <= 26, let written = WrittenDay.first(in: range, tokens, text) else { return nil }
    let label = ofPage ?? (first..<min(first + 2, range.upperBound)).first { labels.contains(tokens[$0].key) }
    // "3 Nov 2010 Posted in Press releases"
    let isStamp =
      written.tokens.lowerBound == first && written.tokens.upperBound < range.upperBound
      && labels.contains(tokens[written.tokens.upperBound].key)
    // A clock time and a weekday may stand before the day.
    let reach = ofPage == nil ? 10 : 14
    if label != nil || isStamp || isField(range, tokens, text), written.tokens.lowerBound - first <= reach {
      var line = DateLine(.labelled, written, paragraph, tokens)
      line.isOfUpdate = label.map { $0 > first && updates.contains(tokens[$0].key) } ?? false
      return line
    }
    guard range.count <= 18 else { return nil }
    let rest = range.filter { !written.tokens.contains($0) }
    let hasClock = hasClock(rest, in: range, tokens, text)
    let isOwnLine = rest.allSatisfy { index in
      switch tokens[index].kind {
      case .word:
        tokens[index].flags.contains(.capitalised) || fillers.contains(tokens[index].key)
          || ages.contains(tokens[index].key) || isSite(tokens[index], text)
      // "XYZ20001001.2021.0521 NEWS STORY 2000-10-01 20:56:35"
      case .number: hasClock || isClockTime(tokens[index], text)
      case .mark: !Marks.isTerminator(tokens[index].key) || index == range.upperBound - 1
      case .possessive: false
      }
    }
    let words = rest.filter { tokens[$0].kind == .word }
    // "MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS ANNA HOLM FA90 19 June 2002"
    let isLetterhead = words.allSatisfy { tokens[$0].flags.contains(.allCapitals) }
    guard isOwnLine, words.count <= (isLetterhead ? 12 : 8) else { return nil }
    var line = DateLine(.ownLine, written, paragraph, tokens)
    line.hasClock = hasClock
    return line
  }

  /// "Page last | updated | at 18:07 GMT, Friday, 23 January 2009"
  private static func labelOfPage(_ range: Range<Int>, _ tokens: [Token]) -> Int? {
    guard range.count > 3, case let label = range.lowerBound + 2, tokens[label - 1].key == "last",
      updates.contains(tokens[label].key)
    else { return nil }
    return label
  }

  /// Whether a clock time stands among the words of a line.
  private static func hasClock(
    _ words: [Int], in range: Range<Int>, _ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    words.contains { index in
      tokens[index].kind == .number
        && (text[tokens[index].bytes].contains(0x3A)
          || index + 2 < range.upperBound && tokens[index + 1].key == Marks.colon
            && tokens[index + 2].kind == .number)
    }
  }

  /// "PUBLISHED:" or "Updated" in a line of its own: what the day in the next line is; nil for other lines.
  static func label(_ range: Range<Int>, _ tokens: [Token]) -> Label? {
    guard let first = range.first, labels.contains(tokens[first].key),
      range.dropFirst().allSatisfy({ tokens[$0].key == Marks.colon || fillers.contains(tokens[$0].key) })
    else { return nil }
    return updates.contains(tokens[first].key) ? .updated : .written
  }

  private init(_ form: Form, _ written: WrittenDay, _ paragraph: Int, _ tokens: [Token]) {
    self.form = form
    day = written.day
    dayOfYear = written.dayOfYear
    self.paragraph = paragraph
    bytes = written.bytes(in: tokens)
  }

  /// The dash that ends a wire service's date line at the start of a paragraph: a place in capitals or a day
  /// before it, nothing but names, numbers and brackets in between, prose after it.
  private static func wireDash(_ range: Range<Int>, _ tokens: [Token]) -> Int? {
    var isInBracket = false
    for index in range.prefix(20) {
      let token = tokens[index]
      if token.key == Marks.leftParenthesis { isInBracket = true }
      if token.key == Marks.rightParenthesis { isInBracket = false }
      if Marks.isDash(token.key), token.kind == .mark {
        if isInBracket { continue }
        let isLast = index + 1 >= range.upperBound
        if isLast { return nil }
        let isDouble =
          tokens[index + 1].key == Marks.hyphen && !tokens[index + 1].flags.contains(.spaceBefore)
        let isParting =
          token.flags.contains(.spaceBefore) && (isDouble || tokens[index + 1].flags.contains(.spaceBefore))
          || token.key == Marks.emDash || isDouble
        if isParting, index > range.lowerBound, range.upperBound - index > 4 { return index }
        continue
      }
      switch token.kind {
      case .word:
        guard token.flags.contains(.capitalised) || fillers.contains(token.key) else { return nil }
      case .mark:
        // "TOKYO, Oct. 18, 2020: …", "Addis Ababa, 4 May 2014: …"
        if token.key == Marks.colon, index > range.lowerBound + 1, range.upperBound - index > 4,
          tokens[range.lowerBound].flags.contains(.allCapitals) || tokens[index - 1].kind == .number
        {
          return index
        }
        // "WEST PALM BEACH, Fla. —"
        let isOfState =
          token.key == Marks.stop && index + 1 < range.upperBound && Marks.isDash(tokens[index + 1].key)
        guard isOfState || token.key != Marks.stop, token.key != Marks.colon, !Marks.isTerminator(token.key)
        else { return nil }
      case .number: break
      case .possessive: return nil
      }
    }
    return nil
  }

  /// The bracket or slash that ends a wire service's date line without a dash: "Moscow, 19 Nov 2020 (IANS) …",
  /// "MOSCOW, November 19, 2020 /TASS/. …", with names and numbers before it and prose after it.
  private static func wireBracket(_ range: Range<Int>, _ tokens: [Token]) -> Int? {
    guard let first = range.first, !fillers.contains(tokens[first].key) else { return nil }
    for index in range.prefix(20) {
      let token = tokens[index]
      switch token.kind {
      case .word:
        guard token.flags.contains(.capitalised) || fillers.contains(token.key) else { return nil }
      case .number: continue
      case .possessive: return nil
      case .mark:
        guard !Marks.isTerminator(token.key) else { return nil }
        let isAgencyEnd =
          token.key == Marks.stop && index > range.lowerBound && tokens[index - 1].key == Marks.slash
        guard isAgencyEnd || token.key == Marks.rightParenthesis || token.key == Marks.rightBracket else {
          guard token.key != Marks.stop else { return nil }
          continue
        }
        guard range.upperBound - index > 5 else { return nil }
        let next = tokens[index + 1]
        if next.kind == .word, next.flags.contains(.capitalised) { return index }
      }
    }
    return nil
  }

  /// "The week in plain words | Sunday 3 November 2024", "Call with the president: 11 May 2018": the day that a bar
  /// or a colon parts from a title.
  static func inTitle(
    _ range: Range<Int>, paragraph: Int, _ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>
  ) -> DateLine? {
    guard range.count <= 40,
      let bar = range.last(where: { tokens[$0].key == Marks.bar || tokens[$0].key == Marks.colon }),
      let written = WrittenDay.first(in: bar + 1..<range.upperBound, tokens, text), written.day != nil,
      written.tokens.upperBound == range.upperBound, written.tokens.lowerBound - bar <= 3
    else { return nil }
    return DateLine(.ownLine, written, paragraph, tokens)
  }

  /// "www.example.org"
  private static func isSite(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[token.bytes].dropLast().contains(0x2E)
  }

  /// "18.47", "4:31:00"
  private static func isClockTime(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    token.bytes.count <= 6 || token.bytes.count <= 12 && text[token.bytes].contains(0x3A)
  }

  /// "post_date: 2016-04-24 20:43:05"
  private static func isField(
    _ range: Range<Int>, _ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let bytes = tokens[range.lowerBound].bytes.lowerBound..<tokens[range.upperBound - 1].bytes.upperBound
    guard let line = FieldLine(bytes, in: text), let field = DocumentFields.Field(key: text[line.key]) else {
      return false
    }
    return field.isDay
  }

  private static let updates: WordSet = "updated modified"

  private static let labels: WordSet = """
    posted published updated date dated issued released created filed modified publication
    """

  private static let fillers: WordSet = """
    posted published updated last modified on in at by of the from and date dated issued release released for
    immediate am pm th st nd rd time local via et edt est gmt
    """

  /// "Updated 2 hours ago", "3 years ago", "2 min read"
  private static let ages: WordSet = """
    ago second seconds minute minutes min mins hour hours day days week weeks month months year years read
    """
}

extension DateLine {
  /// The date line that tells the document's day; nil where there is none or several differ, as in a diary.
  static func deciding(_ lines: [DateLine], prose: ClosedRange<Int>?) -> DateLine? {
    let written = lines.filter { !$0.isOfUpdate }
    return decidingOfWritten(written, prose: prose) ?? lines.first { $0.isOfUpdate && $0.day != nil }
  }

  private static func decidingOfWritten(_ lines: [DateLine], prose: ClosedRange<Int>?) -> DateLine? {
    let full = lines.filter { $0.day != nil }
    if let labelled = full.first(where: { $0.form == .labelled }) { return labelled }
    guard let prose, let first = full.first else { return nil }
    let days = Set(full.map { $0.day })
    if first.form == .wire, first.paragraph <= prose.lowerBound + 1 {
      return full.count(where: { $0.form == .wire }) == 1 || days.count == 1 ? first : nil
    }
    // "19:57 25 August 2016" over "BEIJING, Aug. 25": both stand over the text.
    let areOver = full.count == 1 && lines.allSatisfy { $0.paragraph < prose.lowerBound }
    if days.count > 1 || !areOver && lines.contains(where: { $0.day == nil && $0.form == .ownLine }) {
      // A headline's own day is later than those it tells of.
      guard first.form == .ownLine, first.paragraph < prose.lowerBound,
        full.allSatisfy({ $0.day! <= first.day! }), full.count > 1, first.paragraph + 1 == prose.lowerBound,
        full[1].form != .ownLine || full[1].paragraph > first.paragraph + 2
      else { return nil }
      return first
    }
    if first.form == .ownLine, first.paragraph < prose.lowerBound { return first }
    // "02:22 AM, Tuesday, January 07, 2025", below a headline that reads as prose
    if first.form == .ownLine, first.hasClock, first.paragraph == prose.lowerBound + 1 { return first }
    guard let last = full.last, last.form == .ownLine, last.paragraph >= prose.upperBound else { return nil }
    return last
  }
}
