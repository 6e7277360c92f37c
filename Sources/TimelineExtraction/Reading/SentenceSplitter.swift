import Gazetteer

/// Cuts a paragraph's tokens into sentences.
enum SentenceSplitter {
  /// Longer runs of tokens without a stop are cut, whatever they are.
  static let maximumLength = 600

  /// Appends the sentences of a paragraph and marks the tokens that start one.
  static func split(
    _ range: Range<Int>, paragraph: Int, tokens: inout [Token], into sentences: inout [Sentence]
  ) {
    var start = range.lowerBound
    var index = start
    func close(_ end: Int, _ tokens: inout [Token], _ sentences: inout [Sentence]) {
      tokens[start].flags.insert(.startsSentence)
      sentences.append(
        Sentence(
          tokens: start..<end, bytes: Int(tokens[start].start)..<Int(tokens[end - 1].end), paragraph: paragraph))
      start = end
    }
    while index < range.upperBound {
      if let end = end(after: index, start: start, limit: range.upperBound, tokens) {
        close(end, &tokens, &sentences)
        index = end
      } else {
        index += 1
        if index - start >= maximumLength, index < range.upperBound { close(index, &tokens, &sentences) }
      }
    }
    if start < range.upperBound { close(range.upperBound, &tokens, &sentences) }
  }

  /// Where the sentence ends that a token may end: the index after its last token; nil where it goes on.
  private static func end(after index: Int, start: Int, limit: Int, _ tokens: [Token]) -> Int? {
    let token = tokens[index]
    switch token.kind {
    case .mark where token.key == Marks.stop || Marks.isTerminator(token.key): break
    case .word where token.flags.contains(.endsInFullStop): break
    default: return nil
    }
    var end = index + 1
    var dots = token.key == Marks.stop ? 1 : 0
    while end < limit, tokens[end].kind == .mark, !tokens[end].flags.contains(.spaceBefore) {
      if tokens[end].key == Marks.stop { dots += 1 } else if !Marks.closes(tokens[end].key) { break }
      end += 1
    }
    guard end < limit else { return end }
    let next = tokens[end]
    guard next.flags.contains(.spaceBefore) else { return nil }
    return next.kind == .word && !next.flags.contains(.capitalised) ? nil : end
  }
}

/// Marks that punctuate.
enum Marks {
  static let stop: WordKey = "."

  static func isTerminator(_ key: WordKey) -> Bool { terminators.contains(key) }
  static func closes(_ key: WordKey) -> Bool { closers.contains(key) }

  private static let terminators: [WordKey] = ["!", "?", "…"]
  private static let closers: [WordKey] = ["\"", "'", "”", "»", ")", "]"]
}
