import Gazetteer
import TimelineModel

/// A document with its mentions and times laid over its tokens.
final class DocumentView {
  let document: ReadDocument
  let names: NamedDocument
  let times: [TimeExpression]
  let tokens: [Token]
  /// For each token the mention that covers it, the longest where several do; -1 where none.
  private let mentionAt: [Int32]
  /// For each token the time expression that covers it; -1 where none.
  private let timeAt: [Int32]
  /// For each token what its word does in a clause.
  private let words: [ClauseWord]
  private let entries = Vocabulary.shared.entries

  init(document: ReadDocument, names: NamedDocument, times: [TimeExpression]) {
    self.document = document
    self.names = names
    self.times = times
    tokens = document.tokens
    var words = ClauseWord.words(of: document.tokens)
    var mentionAt = [Int32](repeating: -1, count: document.tokens.count)
    var timeAt = [Int32](repeating: -1, count: document.tokens.count)
    for index in names.mentions.indices {
      let tokens = names.mentions[index].tokens
      for token in tokens where token < mentionAt.count {
        let other = mentionAt[token]
        if other < 0 || names.mentions[Int(other)].tokens.count < tokens.count {
          mentionAt[token] = Int32(index)
          words[token].telling.insert(.mention)
        }
      }
    }
    for index in times.indices {
      for token in times[index].tokens where token < timeAt.count {
        timeAt[token] = Int32(index)
        words[token].telling.insert(.time)
      }
    }
    self.words = words
    self.mentionAt = mentionAt
    self.timeAt = timeAt
  }

  /// The first sentence of prose.
  private(set) lazy var leadSentence =
    document.paragraphs.first { $0.kind == .prose && !$0.sentences.isEmpty }?.sentences.lowerBound

  /// The head of a wire story; nil where the document has none.
  private(set) lazy var dateline = leadSentence.flatMap { Dateline(of: $0, in: self) }

  /// The tokens of the first sentence of a title or heading that the document begins with; empty where there is none.
  var headline: Range<Int> {
    guard let block = document.paragraphs.first, block.kind == .title || block.kind == .heading,
      let line = block.sentences.first
    else { return 0..<0 }
    return document.sentences[line].tokens
  }

  @inline(__always)
  func mention(at token: Int) -> Mention? { mentionIndex(at: token).map { names.mentions[$0] } }

  /// The mention at a token without what it refers to, which takes long to copy.
  @inline(__always)
  func outline(at token: Int) -> MentionOutline? {
    mentionIndex(at: token).map { MentionOutline(names.mentions[$0]) }
  }

  /// The form of the mention at a token.
  func form(at token: Int) -> Mention.Form? { mentionIndex(at: token).map { names.mentions[$0].form } }

  /// The index of the mention at a token, for those who ask only for a part of it.
  @inline(__always)
  func mentionIndex(at token: Int) -> Int? {
    guard token >= 0, token < mentionAt.count, mentionAt[token] >= 0 else { return nil }
    return Int(mentionAt[token])
  }

  @inline(__always)
  func time(at token: Int) -> Int? {
    guard token >= 0, token < timeAt.count, timeAt[token] >= 0 else { return nil }
    return Int(timeAt[token])
  }

  /// Whether no event can be read from a token: it tells nothing, belongs to no mention or time, and stands after no
  /// mention. Most are such.
  @inline(__always)
  func isPlain(_ token: Int) -> Bool {
    words[token].telling.isDisjoint(with: .read)
      && (token == 0 || !words[token - 1].telling.contains(.mention))
  }

  /// Where some tokens stand in the text; nil of none.
  func bytes(of tokens: Range<Int>) -> Range<Int>? {
    guard let first = tokens.first, let last = tokens.last, last < self.tokens.count else { return nil }
    return Int(self.tokens[first].start)..<Int(self.tokens[last].end)
  }

  /// Whether a time is the one that says when the document was written.
  func isStatedDate(_ time: TimeExpression) -> Bool {
    guard let stated = document.statedDate?.bytes, let told = bytes(of: time.tokens) else { return false }
    return told.overlaps(stated)
  }

  /// The time expressions in a stretch of tokens, each with the token it was come upon.
  func times(in range: Range<Int>) -> [(token: Int, index: Int)] {
    var found: [(token: Int, index: Int)] = []
    var token = range.lowerBound
    while token < range.upperBound {
      guard let index = time(at: token) else {
        token += 1
        continue
      }
      found.append((token, index))
      token = max(token + 1, times[index].tokens.upperBound)
    }
    return found
  }

  /// The days that a time gives an event.
  func days(of time: EventMention.Time) -> DateBounds {
    if let limits = time.limits { return limits }
    var bounds = times[time.expression].bounds
    switch time.part {
    case .first: bounds.latest = bounds.earliest
    case .last: bounds.earliest = bounds.latest
    case nil: break
    }
    return bounds
  }

  /// The people a mention at a token refers to; empty where it is no mention of people.
  @inline(__always)
  func people(at token: Int) -> [Int] {
    guard let index = mentionIndex(at: token), case .people(let people) = names.mentions[index].referent
    else {
      return []
    }
    return people
  }

  @inline(__always)
  func person(_ index: Int) -> Person { names.cast[index] }

  func key(_ token: Int) -> WordKey { token >= 0 && token < tokens.count ? tokens[token].key : "" }

  func word(_ token: Int) -> FunctionWord? {
    token >= 0 && token < words.count ? words[token].function : nil
  }

  /// Whether a clause may end before a token of a sentence; of a mark, at it. Most cannot.
  @inline(__always)
  func mayEndClause(_ token: Int) -> Bool { words[token].mayEndClause }

  /// Whether a word is one of these forms of a verb that may tell of an event.
  func isVerb(_ token: Int, in forms: VerbForms) -> Bool {
    token >= 0 && token < words.count && words[token].telling.contains(.trigger)
      && Triggers.isVerb(key(token), in: forms)
  }

  /// Whether a word is of a class.
  @inline(__always)
  func isOf(_ wordClass: WordClass, _ token: Int) -> Bool {
    token >= 0 && token < words.count && words[token].classes.contains(wordClass)
  }

  /// What a word of a sentence tells.
  func telling(_ token: Int) -> Telling { words[token].telling }

  /// What words of a sentence tell together, and their classes.
  func telling(_ range: Range<Int>) -> (Telling, WordClass) {
    var telling: Telling = []
    var classes: WordClass = []
    for token in range {
      telling.formUnion(words[token].telling)
      classes.formUnion(words[token].classes)
    }
    return (telling, classes)
  }

  /// Whether a token is a comma, bracket or dash that parts phrases.
  func isBreak(_ token: Int) -> Bool {
    guard token >= 0, token < tokens.count, tokens[token].kind == .mark else { return false }
    return entries[Int(tokens[token].number)].mark.contains(.phraseBreak)
  }

  /// Whether a token is a mark that ends a clause.
  func isStop(_ token: Int) -> Bool {
    guard token >= 0, token < tokens.count, tokens[token].kind == .mark else { return false }
    return entries[Int(tokens[token].number)].mark.contains(.clauseStop)
  }

  /// Where a bracket closes that opens at a token; nil where none does.
  func endOfBracket(at token: Int) -> Int? {
    guard key(token) == "(" else { return nil }
    return (token + 1..<min(tokens.count, token + 30)).first { key($0) == ")" }.map { $0 + 1 }
  }

  /// "Sisi | (R) meets", "Hill | (left) arrived", "Starmer today | (Friday 13 September 2024) met": the token before a
  /// word or a time in brackets that ends with a token.
  func beforeNote(endingAt close: Int, from start: Int) -> Int? {
    guard key(close) == ")",
      let open = Range<Int>.last(7, before: close, from: start).last(where: { key($0) == "(" }),
      open > start, close - open <= 3 || time(at: open + 1) != nil
    else { return nil }
    return open - 1
  }

  func isComma(_ token: Int) -> Bool { key(token) == ClauseMarks.comma }

  /// The word before a token, a comma between them left aside.
  func lastWord(before token: Int) -> Int { isComma(token - 1) ? token - 2 : token - 1 }

  /// Whether the word ends in "ly": an adverb for these purposes.
  func isManner(_ token: Int) -> Bool {
    guard token >= 0, token < tokens.count, tokens[token].kind == .word else { return false }
    let bytes = tokens[token].bytes
    // "would himself fly"
    if isOf(.reflexive, token) { return true }
    // "James Cleverly arrived"
    if mentionAt[token] >= 0 { return false }
    return bytes.count > 4 && document.text[bytes.upperBound - 1] == 0x79
      && document.text[bytes.upperBound - 2] == 0x6C
  }

  /// Whether a word ends in "ed": a regular past or participle for these purposes.
  func endsInED(_ token: Int) -> Bool {
    // "Mohammed" is a name.
    guard token >= 0, token < tokens.count, tokens[token].kind == .word, mentionAt[token] < 0 else {
      return false
    }
    let bytes = tokens[token].bytes
    return bytes.count > 3 && document.text[bytes.upperBound - 2] == UInt8(ascii: "e")
      && document.text[bytes.upperBound - 1] == UInt8(ascii: "d")
  }

  /// The first token from one on that is no adverb.
  func pastAdverbs(_ token: Int) -> Int {
    var index = token
    while isAdverb(index) { index += 1 }
    return index
  }

  /// The last token up to one that is no adverb.
  func beforeAdverbs(_ token: Int) -> Int {
    var index = token
    while isAdverb(index) { index -= 1 }
    return index
  }

  /// "he | has since | told": the last token of what stands before the auxiliaries that end with a token.
  func beforeAuxiliaries(_ token: Int) -> Int {
    var index = token
    while isAdverb(index) || word(index) == .have || word(index) == .be { index -= 1 }
    return index
  }

  /// The token before another and its article.
  func beforeArticle(_ token: Int) -> Int { word(token - 1) == .article ? token - 2 : token - 1 }

  /// "scheduled", "planned": whether a token says of something that it is to come.
  func saysPlanned(_ token: Int) -> Bool {
    isOf(.planned, token)
  }

  /// The token before times that end at a token, and before their prepositions: "starts | on Tuesday".
  func beforeTime(_ token: Int) -> Int {
    var index = token
    while let time = time(at: index) {
      index = times[time].tokens.lowerBound - 1
      if word(index) == .preposition { index -= 1 }
    }
    return index
  }

  /// "where | on Sunday | the presidents": the word after a time and the preposition before it.
  func pastTime(_ token: Int) -> Int {
    let start = word(token) == .preposition ? token + 1 : token
    return time(at: start).map { times[$0].tokens.upperBound } ?? token
  }

  /// "Tillerson, who began a tour | on Thursday, will meet": whether the last "who" of some tokens opens a clause
  /// that reaches a token, with no comma before it.
  func opensRelative(in tokens: Range<Int>, reaching end: Int) -> Bool {
    guard let relative = tokens.last(where: { key($0) == "who" }) else { return false }
    return !(relative..<end).contains { isComma($0) }
  }

  /// Whether a word ends in "ing": a gerund or present participle for these purposes.
  func endsInING(_ token: Int) -> Bool {
    guard token >= 0, token < tokens.count, tokens[token].kind == .word, tokens[token].bytes.count > 4 else {
      return false
    }
    let end = Int(tokens[token].end)
    return document.text[end - 1] == UInt8(ascii: "g") && document.text[end - 2] == UInt8(ascii: "n")
      && document.text[end - 3] == UInt8(ascii: "i")
  }

  func isAdverb(_ token: Int) -> Bool { word(token) == .adverb || isManner(token) || isFloating(token) }

  /// "Carney and Macron | both | visited", "have | both | been there": a word that stands between a subject and its
  /// verb.
  private func isFloating(_ token: Int) -> Bool {
    guard isOf(.floating, token), mentionIndex(at: token) == nil else { return false }
    return !people(at: token - 1).isEmpty || word(token - 1) == .have
  }
}

/// Where a mention stands and how it is made.
struct MentionOutline {
  let tokens: Range<Int>
  let form: Mention.Form
  let isPossessive: Bool

  @inline(__always)
  init(_ mention: borrowing Mention) {
    tokens = mention.tokens
    form = mention.form
    isPossessive = mention.isPossessive
  }
}

enum ClauseMarks {
  static let comma: WordKey = ","
  static let breaks: WordSet = [",", "(", ")", "—", "–", ";", ":", "“", "”", "\"", "-"]
  static let dashes: WordSet = ["—", "–", "-"]
  static let openingQuotes: WordSet = ["“", "\"", "‘", "'"]
  static let stops: WordSet = [";", ":", "!", "?", "|"]
}
