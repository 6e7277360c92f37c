import Gazetteer

/// A stretch between quotation marks.
struct QuotedStretch {
  /// Indices of the tokens between the marks.
  var tokens: Range<Int>
  /// Index into the paragraphs.
  var paragraph: Int
  /// It goes on from the stretch before it, which a paragraph's end broke off.
  var continues = false
}

/// Finds the stretches between quotation marks of a document, outer ones only.
struct QuotedStretches {
  private let document: ReadDocument
  private let entries = Vocabulary.shared.entries
  private var found: [QuotedStretch] = []
  /// The paragraph that closes a quote over several, and the mark that does.
  private var closing: (paragraph: Int, mark: Int)?

  static func find(in document: ReadDocument) -> [QuotedStretch] {
    var finder = QuotedStretches(document: document)
    var isOpen = false
    for (index, paragraph) in document.paragraphs.enumerated() where !paragraph.sentences.isEmpty {
      switch paragraph.kind {
      case .prose, .listItem, .tableRow, .caption: isOpen = finder.read(index, continuing: isOpen)
      default: isOpen = false
      }
    }
    return finder.found
  }

  private init(document: ReadDocument) { self.document = document }

  /// What a token is among the marks of quotation.
  fileprivate enum Glyph {
    case none, openDouble, closeDouble, straightDouble, openSingle, apostrophe, straightSingle, openGuillemet,
      closeGuillemet, low
  }

  private func glyph(_ index: Int) -> Glyph {
    let token = document.tokens[index]
    guard token.kind == .mark || token.kind == .possessive, mayQuote(token) else { return .none }
    let bytes = document.text[token.bytes]
    switch bytes.count {
    case 1: return bytes.first == 0x22 ? .straightDouble : bytes.first == 0x27 ? .straightSingle : .none
    // Two single marks for a double one.
    case 2 where (bytes.first == 0x27 || bytes.first == 0x60) && bytes.last == bytes.first:
      return token.key == Tokenizer.openingKey ? .openDouble : .closeDouble
    case 2 where bytes.first == 0xC2:
      return bytes.last == 0xAB ? .openGuillemet : bytes.last == 0xBB ? .closeGuillemet : .none
    case 3 where bytes.first == 0xE2 && bytes.dropFirst().first == 0x80:
      switch bytes.last {
      case 0x9C: return .openDouble
      case 0x9D: return .closeDouble
      case 0x9E: return .low
      // A double prime.
      case 0xB3: return .straightDouble
      case 0x98: return .openSingle
      case 0x99: return .apostrophe
      default: return .none
      }
    default: return .none
    }
  }

  /// Whether a mark or possessive looks as marks of quotation do.
  private func mayQuote(_ token: Token) -> Bool {
    token.kind == .possessive || !entries[Int(token.number)].mark.isDisjoint(with: .quotes)
  }

  /// Reads a paragraph; whether a quote is left open at its end that the next paragraph may go on with.
  private mutating func read(_ paragraph: Int, continuing: Bool) -> Bool {
    let range = tokens(of: paragraph)
    var unclosed: Set<UInt8> = []
    var index = range.lowerBound
    if continuing, let closing {
      let isLast = paragraph == closing.paragraph
      append(index..<(isLast ? closing.mark : range.upperBound), paragraph, true)
      if !isLast { return true }
      index = closing.mark + 1
    }
    closing = nil
    /// The mark that opened the next sentence of a quote before that one was closed.
    var reopening: Int?
    while let mark = nextMark(index..<range.upperBound) {
      index = mark
      let form = glyph(index)
      guard opens(form, index, range), !unclosed.contains(form.rank) else {
        index += 1
        continue
      }
      let continues = continuing && index == range.lowerBound
      if let close = close(of: form, after: index, range) {
        append(index + 1..<close, paragraph, continues || reopening == index)
        reopening = reopens(close, range) ? close : nil
        index = reopening ?? close + 1
      } else if let close = closeOfStatement(form, index, paragraph) {
        append(index + 1..<range.upperBound, paragraph, continues)
        closing = close
        return true
      } else if form == .openDouble || (form == .straightDouble && continues)
        || startsQuote(after: paragraph, form)
      {
        if startsQuote(after: paragraph, form) {
          append(index + 1..<range.upperBound, paragraph, continues)
          return true
        }
        unclosed.insert(form.rank)
        index += 1
      } else {
        // A mark of which no second follows now will find none later.
        if form != .openSingle, form != .straightSingle { unclosed.insert(form.rank) }
        index += 1
      }
    }
    return false
  }

  /// "issued a statement: “It was late. / We were not ready.”": where a quote ends that a colon introduces, if no
  /// paragraph of it but the first begins with a mark.
  private func closeOfStatement(_ form: Glyph, _ index: Int, _ paragraph: Int) -> (paragraph: Int, mark: Int)?
  {
    guard form == .openDouble || form == .straightDouble, index > 0,
      document.tokens[index - 1].key == Marks.colon
    else { return nil }
    for next in document.paragraphs.indices[(paragraph + 1)...].prefix(Self.longestStatement) {
      guard document.paragraphs[next].kind == .prose, !document.paragraphs[next].sentences.isEmpty else {
        return nil
      }
      let range = tokens(of: next)
      guard let mark = range.first(where: { glyph($0).isDouble }) else { continue }
      let closes =
        glyph(mark) == .closeDouble
        || glyph(mark) == .straightDouble && mark > range.lowerBound
          && !document.tokens[mark].flags.contains(.spaceBefore)
      let last = mark > range.lowerBound ? document.tokens[mark - 1].key : Marks.colon
      return closes && (Marks.endsSentence(last) || last == Marks.comma)
        ? (next, mark) : nil
    }
    return nil
  }

  /// In paragraphs.
  private static let longestStatement = 12

  private func tokens(of paragraph: Int) -> Range<Int> {
    let sentences = document.paragraphs[paragraph].sentences
    return document.sentences[sentences.lowerBound].tokens
      .lowerBound..<document.sentences[sentences.upperBound - 1].tokens.upperBound
  }

  /// The first token of a range that may open a quotation.
  private func nextMark(_ range: Range<Int>) -> Int? {
    document.tokens.withUnsafeBufferPointer { tokens in
      var index = range.lowerBound
      while index < range.upperBound {
        if tokens[index].kind != .word, mayOpenQuote(tokens[index]) { return index }
        index += 1
      }
      return nil
    }
  }

  private func mayOpenQuote(_ token: Token) -> Bool {
    !entries[Int(token.number)].mark.isDisjoint(with: .mayOpenQuote)
  }

  private mutating func append(_ tokens: Range<Int>, _ paragraph: Int, _ continues: Bool) {
    guard !tokens.isEmpty else { return }
    found.append(QuotedStretch(tokens: tokens, paragraph: paragraph, continues: continues))
  }

  /// Whether the next paragraph starts with the same opening mark, as quotes of several paragraphs do.
  private func startsQuote(after paragraph: Int, _ form: Glyph) -> Bool {
    guard paragraph + 1 < document.paragraphs.count, form == .openDouble || form == .straightDouble,
      let sentence = document.paragraphs[paragraph + 1].sentences.first
    else { return false }
    return glyph(document.sentences[sentence].tokens.lowerBound) == form
  }

  private func opens(_ form: Glyph, _ index: Int, _ range: Range<Int>) -> Bool {
    switch form {
    case .openDouble, .openSingle, .openGuillemet, .low: return index + 1 < range.upperBound
    case .straightDouble, .straightSingle:
      guard index + 1 < range.upperBound, document.tokens[index].kind == .mark else { return false }
      let next = document.tokens[index + 1]
      if next.flags.contains(.spaceBefore), index != range.lowerBound, !isBehindSaid(index, range) {
        return false
      }
      if form == .straightSingle, next.kind == .number { return false }
      return index == range.lowerBound || document.tokens[index].flags.contains(.spaceBefore)
        || Marks.opens(document.tokens[index - 1].key)
    default: return false
    }
  }

  /// "said: \" It was": where text was scanned, a blank may follow what opens.
  private func isBehindSaid(_ index: Int, _ range: Range<Int>) -> Bool {
    index - 2 >= range.lowerBound && document.tokens[index - 1].key == Marks.colon
      && SpeechVerbs.verb(document.tokens[index - 2].key) != nil
  }

  private func close(of form: Glyph, after index: Int, _ range: Range<Int>) -> Int? {
    switch form {
    case .openSingle, .straightSingle: return closeSingle(form, after: index, range)
    case .straightDouble: return closeStraight(after: index, range)
    case .openDouble: return closeDouble(after: index, range)
    default:
      for candidate in index + 1..<range.upperBound {
        switch (form, glyph(candidate)) {
        case (.openGuillemet, .closeGuillemet), (.low, .openDouble), (.low, .closeDouble): return candidate
        default: break
        }
      }
      return nil
    }
  }

  /// The mark that closes a curly quote; a straight one where an author mixes them and the next curly one opens, or
  /// where a straight one opens before the next curly one closes.
  private func closeDouble(after index: Int, _ range: Range<Int>) -> Int? {
    var straight: Int?
    for candidate in index + 1..<range.upperBound {
      switch glyph(candidate) {
      case .closeDouble: return candidate
      case .openDouble where straight != nil: return straight
      case .straightDouble:
        if document.tokens[candidate].flags.contains(.spaceBefore) {
          if let straight { return straight }
        } else {
          straight = straight ?? candidate
        }
      default: break
      }
    }
    return straight
  }

  /// The mark that closes a straight quote, one within it stepped over; or the mark that opens the next sentence of
  /// the same quote, as where paragraphs of it were run together: `"It was cold. "We left.`
  private func closeStraight(after index: Int, _ range: Range<Int>) -> Int? {
    var first: Int?
    var depth = 0
    /// Curly marks open within.
    var curly = 0
    for candidate in index + 1..<range.upperBound {
      switch glyph(candidate) {
      case .openDouble: curly += 1
      // An author who mixes them.
      case .closeDouble:
        if curly == 0, depth == 0 { return candidate }
        curly = max(0, curly - 1)
      case .straightDouble: break
      default: continue
      }
      if document.tokens[candidate].flags.contains(.spaceBefore) {
        if depth == 0, reopens(candidate, range) { return candidate }
        depth += 1
      } else {
        first = first ?? candidate
        if depth == 0 { return candidate }
        depth -= 1
      }
    }
    return first
  }

  /// Whether a straight mark opens a sentence right after another has ended.
  private func reopens(_ index: Int, _ range: Range<Int>) -> Bool {
    guard glyph(index) == .straightDouble, index > range.lowerBound, index + 1 < range.upperBound else {
      return false
    }
    let tokens = document.tokens
    return tokens[index].flags.contains(.spaceBefore) && !tokens[index + 1].flags.contains(.spaceBefore)
      && Marks.endsSentence(tokens[index - 1].key)
  }

  /// The apostrophe that closes a quote: nothing of a word follows it; one after an "s" only where no other does.
  private func closeSingle(_ form: Glyph, after index: Int, _ range: Range<Int>) -> Int? {
    var fallback: Int?
    for candidate in index + 1..<min(range.upperBound, index + 300) {
      let token = document.tokens[candidate]
      let mark = glyph(candidate)
      if mark == form, form == .openSingle { return fallback }
      guard mark == (form == .openSingle ? .apostrophe : .straightSingle) else { continue }
      if candidate + 1 < range.upperBound {
        let next = document.tokens[candidate + 1]
        guard next.flags.contains(.spaceBefore) || next.kind == .mark else { continue }
      }
      if token.flags.contains(.spaceBefore) { continue }
      let isLast = candidate + 1 == range.upperBound || document.tokens[candidate + 1].kind == .mark
      if token.kind == .mark || isLast { return candidate }
      fallback = fallback ?? candidate
    }
    return fallback
  }
}

extension QuotedStretches.Glyph {
  fileprivate var isDouble: Bool { self == .openDouble || self == .closeDouble || self == .straightDouble }

  fileprivate var rank: UInt8 {
    switch self {
    case .openDouble: 1
    case .straightDouble: 2
    case .openGuillemet: 3
    case .low: 4
    default: 0
    }
  }
}
