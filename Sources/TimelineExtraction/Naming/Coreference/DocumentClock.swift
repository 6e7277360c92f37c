import Gazetteer
import TimelineModel

/// Which year each sentence seems to speak of, for telling office holders and states of one name apart.
struct DocumentClock {
  /// The day the document was written, where it tells.
  let written: Day?
  private let writtenYear: Int?
  /// By sentence.
  private var sentenceYears: [SentenceYear]
  /// The years the document names, each once.
  private(set) var years: [Int] = []

  private struct SentenceYear {
    /// Zero where unknown.
    var year: Int16 = 0
    /// Whether the sentence itself names one.
    var isNamed = false
  }

  /// - Parameters:
  ///   - tokens: those of the document.
  ///   - text: that of the document.
  init(
    _ document: ReadDocument, tokens: UnsafeBufferPointer<Token>, text: UnsafeBufferPointer<UInt8>
  ) {
    written = document.statedDate?.day
    writtenYear = written?.year
    sentenceYears = [SentenceYear](repeating: SentenceYear(), count: document.sentences.count)
    let stated = Int16(writtenYear ?? 0)
    var carried: Int16 = 0
    /// The year of a line above that tells no more than a date: "July 1971:".
    var above: Int16 = 0
    for (index, sentence) in document.sentences.enumerated() {
      var named: Int16 = 0
      for token in sentence.tokens where tokens[token].kind == .number {
        guard let year = Self.year(tokens[token], text) else { continue }
        if !years.contains(year) { years.append(year) }
        // "the first since 1990" speaks of the time of writing.
        let isSince = token > sentence.tokens.lowerBound && tokens[token - 1].key == "since"
        if stated == 0 || !isSince { named = Int16(year) }
      }
      if named != 0 { carried = named }
      let paragraph = document.paragraphs[sentence.paragraph]
      if Self.isDateAlone(sentence, paragraph, tokens) {
        // "July 9:" under "1971"
        if named != 0 { above = named }
      } else if paragraph.kind == .heading {
        above = 0
      }
      sentenceYears[index].year = named != 0 ? named : above != 0 ? above : stated != 0 ? stated : carried
      sentenceYears[index].isNamed = named != 0
    }
    // Sentences before the first year speak of it.
    if let first = sentenceYears.first(where: { $0.year != 0 })?.year {
      for index in sentenceYears.indices {
        if sentenceYears[index].year != 0 { break }
        sentenceYears[index].year = first
      }
    }
  }

  /// Whether a heading, or a line that ends in a colon, tells no more than a date.
  private static func isDateAlone(
    _ sentence: Sentence, _ paragraph: Paragraph, _ tokens: UnsafeBufferPointer<Token>
  ) -> Bool {
    guard paragraph.sentences.count == 1, sentence.tokens.count <= 5, let last = sentence.tokens.last,
      sentence.tokens.contains(where: { tokens[$0].kind == .number }),
      sentence.tokens.allSatisfy({ token in
        tokens[token].kind != .word || CalendarWords.months[tokens[token].key] != nil
          || CalendarWords.weekdays.contains(tokens[token].key)
          || CalendarWords.parts.contains(tokens[token].key)
      })
    else { return false }
    return paragraph.kind == .heading || paragraph.kind == .prose && tokens[last].key == Marks.colon
  }

  /// The year a sentence speaks of.
  func year(_ sentence: Int) -> Int? {
    guard sentence < sentenceYears.count, sentenceYears[sentence].year != 0 else { return nil }
    return Int(sentenceYears[sentence].year)
  }

  /// Whether the sentence itself names a year.
  func namesYear(_ sentence: Int) -> Bool {
    sentence < sentenceYears.count && sentenceYears[sentence].isNamed
  }

  /// The year the document as a whole seems to be of.
  var reference: Int? { writtenYear ?? years.max() }

  /// Whether a term of office or the life of a state covers the time of a sentence, give or take a month.
  func covers(_ from: Day?, _ to: Day?, sentence: Int) -> Bool? {
    guard let year = year(sentence) else { return nil }
    if from == nil, to == nil { return true }
    let (first, last): (Day, Day)
    if let written, writtenYear == year {
      (first, last) = (written - 31, written + 31)
    } else {
      (first, last) = (.first(ofYear: year), .last(ofYear: year))
    }
    return (from.map { $0 <= last } ?? true) && (to.map { $0 >= first } ?? true)
  }

  /// The same of a state.
  func covers(_ state: StateRecord, sentence: Int) -> Bool? {
    guard let year = year(sentence) else { return nil }
    if writtenYear == year { return covers(state.from, state.to, sentence: sentence) }
    return state.firstYear <= year && state.lastYear >= year
  }

  /// The same of a term of office.
  func covers(_ term: TermRecord, sentence: Int) -> Bool? {
    guard let year = year(sentence) else { return nil }
    if writtenYear == year { return covers(term.from, term.to, sentence: sentence) }
    return term.firstYear <= year && term.lastYear >= year
  }

  /// How many years lie between a term and the time of a sentence, zero where it covers it.
  func distance(_ term: TermRecord, sentence: Int) -> Int? {
    guard let year = year(sentence) else { return nil }
    if term.firstYear > year { return term.firstYear - year }
    return max(0, year - term.lastYear)
  }

  /// A number of four digits from 1800 to 2099.
  static func year(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard token.end - token.start == 4 else { return nil }
    var value = 0
    for index in token.bytes {
      let digit = text[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return (1800...2099).contains(value) ? value : nil
  }
}
