import Gazetteer

/// Finds the words that people are quoted with, and who said them.
enum QuoteFinder {
  static func quotes(in document: ReadDocument, names: NamedDocument) -> [QuoteMention] {
    let stretches = QuotedStretches.find(in: document)
    if stretches.isEmpty { return [] }
    let finder = AttributionFinder(document: document, speakers: SpeakerIndex(names))
    var quotes: [QuoteMention] = []
    var previous: (stretch: QuotedStretch, attribution: Attribution)?
    for (index, stretch) in stretches.enumerated() {
      let nearby = stretches[max(0, index - 4)..<index]
      let attribution =
        attribution(of: stretch, after: previous, nearby: Array(nearby), finder)
        ?? attribution(atEndOf: stretches[index...], finder)
      previous = attribution.map { (stretch, $0) }
      guard let attribution, let sentence = document.sentence(ofToken: stretch.tokens.lowerBound),
        isSaid(stretch, attribution, finder)
      else { continue }
      let words =
        document.tokens[attribution.tokens.lowerBound].bytes
        .lowerBound..<document.tokens[attribution.tokens.upperBound - 1].bytes.upperBound
      quotes.append(
        QuoteMention(
          bytes: document.tokens[stretch.tokens.lowerBound].bytes
            .lowerBound..<document.tokens[stretch.tokens.upperBound - 1].bytes.upperBound,
          sentence: sentence, speaker: attribution.speaker, attribution: words))
    }
    return quotes
  }

  private static func attribution(
    of stretch: QuotedStretch, after previous: (stretch: QuotedStretch, attribution: Attribution)?,
    nearby: [QuotedStretch], _ finder: AttributionFinder
  ) -> Attribution? {
    let document = finder.document
    guard let first = document.sentence(ofToken: max(0, stretch.tokens.lowerBound - 1)),
      let last = document.sentence(ofToken: stretch.tokens.upperBound - 1)
    else { return nil }
    if stretch.continues, let previous { return previous.attribution }
    let start = document.sentences[first].tokens.lowerBound
    if let found = finder.naming(stretch) { return found }
    if let found = finder.after(stretch, sentenceEnd: document.sentences[last].tokens.upperBound) {
      let open = stretch.tokens.lowerBound - 1
      // "While Orlov said it was “absurd”, Daoud has said": the clause that depends has a speaker of its own. "Orlov
      // told Daoud: “…,” according to an official": who heard it.
      guard start < open,
        SpeechWords.fronting.contains(document.tokens[start].key)
          && document.tokens[stretch.tokens.upperBound - 1].kind == .word
          || document.tokens[open - 1].key == Marks.colon
            && document.tokens[found.tokens.lowerBound].key == SpeechWords.according,
        let own = finder.before(stretch, sentenceStart: start, quotes: nearby), own.speaker != nil
      else { return found }
      return own
    }
    if isAsked(stretch, in: document), last + 1 < document.sentences.count,
      document.sentences[last + 1].paragraph == stretch.paragraph,
      let found = finder.asker(of: stretch, sentence: document.sentences[last + 1].tokens)
    {
      return found
    }
    if let previous, goesOn(stretch, after: previous, in: document) { return previous.attribution }
    if let found = finder.before(stretch, sentenceStart: start, quotes: nearby) { return found }
    if let found = finder.teller(atEndOf: document.sentences[last].tokens, after: stretch) { return found }
    // A quote that is a sentence of its own goes on where the one before it was attributed.
    guard start == stretch.tokens.lowerBound - 1 else { return nil }
    if let previous, previous.stretch.paragraph == stretch.paragraph {
      return finder.teller(beforeSentence: first, since: previous.stretch) ?? previous.attribution
    }
    if document.paragraphs[stretch.paragraph].kind == .listItem,
      document.paragraphs[stretch.paragraph].sentences.first == first
    {
      return finder.teller(ofList: stretch.paragraph)
    }
    guard let previous, previous.stretch.paragraph + 1 >= stretch.paragraph else {
      return finder.teller(inSentenceBefore: first, stretch)
        ?? (isWholeParagraph(stretch, document) ? finder.teller(before: stretch.paragraph) : nil)
    }
    if let teller = finder.teller(beforeSentence: first, since: previous.stretch) { return teller }
    return isWholeParagraph(stretch, document)
      ? previous.attribution : finder.teller(inSentenceBefore: first, stretch)
  }

  /// "“Can we pay?” | Orlov asked.": whether a quote ends with its sentence, as a question or a cry.
  private static func isAsked(_ stretch: QuotedStretch, in document: ReadDocument) -> Bool {
    let last = document.tokens[stretch.tokens.upperBound - 1].key
    return Marks.isTerminator(last)
      && document.sentence(ofToken: stretch.tokens.upperBound).map({
        document.sentences[$0].tokens.upperBound == stretch.tokens.upperBound + 1
      }) == true
  }

  /// "“It was late. / “We were not ready,” says Orlov": of a quote over paragraphs its last one may tell who speaks.
  private static func attribution(
    atEndOf stretches: ArraySlice<QuotedStretch>, _ finder: AttributionFinder
  ) -> Attribution? {
    var last = stretches.startIndex
    while last + 1 < stretches.endIndex, stretches[last + 1].continues { last += 1 }
    guard last > stretches.startIndex,
      let sentence = finder.document.sentence(ofToken: stretches[last].tokens.upperBound - 1)
    else { return nil }
    return finder.after(stretches[last], sentenceEnd: finder.document.sentences[sentence].tokens.upperBound)
  }

  /// "“The point,” said May, “is that it holds”": whether a comma, or a semicolon, behind who says the first part
  /// leads on to the second.
  private static func goesOn(
    _ stretch: QuotedStretch, after previous: (stretch: QuotedStretch, attribution: Attribution),
    in document: ReadDocument
  ) -> Bool {
    let comma = stretch.tokens.lowerBound - 2
    return document.tokens[previous.stretch.tokens.upperBound - 1].key == Marks.comma
      && previous.attribution.tokens.lowerBound == previous.stretch.tokens.upperBound + 1
      && previous.attribution.tokens.upperBound == comma
      && (document.tokens[comma].key == Marks.comma || document.tokens[comma].key == Marks.semicolon)
  }

  /// Whether a quote is all of its paragraph; one over several need not be closed.
  private static func isWholeParagraph(_ stretch: QuotedStretch, _ document: ReadDocument) -> Bool {
    let sentences = document.paragraphs[stretch.paragraph].sentences
    let end = document.sentences[sentences.upperBound - 1].tokens.upperBound
    return document.sentences[sentences.lowerBound].tokens.lowerBound + 1 == stretch.tokens.lowerBound
      && (end == stretch.tokens.upperBound + 1 || end == stretch.tokens.upperBound)
  }

  /// Whether words in quotation marks are said, not a name, a title or a term.
  private static func isSaid(
    _ stretch: QuotedStretch, _ attribution: Attribution, _ finder: AttributionFinder
  ) -> Bool {
    let tokens = finder.document.tokens
    let words = stretch.tokens.filter { tokens[$0].kind == .word || tokens[$0].kind == .number }
    guard !words.isEmpty else { return false }
    let after = stretch.tokens.upperBound + 1
    let determiner = stretch.tokens.lowerBound - 2
    if words.count <= 3, after < tokens.count, SpeechWords.named.contains(tokens[after].key), determiner >= 0,
      tokens[determiner].key == NameWords.the || tokens[determiner].kind == .possessive
    {
      return false
    }
    let open = stretch.tokens.lowerBound - 1
    if open > 0 {
      let before = tokens[open - 1]
      if before.key == "called", open > 1,
        tokens[open - 2].key == "so" || tokens[open - 2].key == Marks.hyphen
      {
        return false
      }
      if before.key == "as", open > 1, tokens[open - 2].key == "known" { return false }
      // "a group called “…”", but "what Trump called “…”"
      if SpeechWords.naming.contains(before.key), finder.naming(stretch) == nil { return false }
      // Set off by a colon or comma it is speech whatever it looks like.
      if before.key == Marks.colon || before.key == Marks.comma { return true }
    }
    let last = tokens[stretch.tokens.upperBound - 1]
    if last.kind == .mark { return true }
    let isName =
      tokens[words[0]].flags.contains(.capitalised)
      && words.allSatisfy { index in
        tokens[index].flags.contains(.capitalised) || tokens[index].kind == .number
          || SpeechWords.withinTitles.contains(tokens[index].key)
      }
    return !isName || attribution.tokens.lowerBound > open
  }
}

extension ReadDocument {
  /// The index of the sentence that holds a token.
  func sentence(ofToken token: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].tokens.contains(token) ? low : nil
  }
}
