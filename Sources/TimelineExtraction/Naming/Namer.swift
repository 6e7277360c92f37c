import Gazetteer

/// Finds who and what a document speaks of.
enum Namer {
  /// Names the people, countries, places and organisations of a document and resolves who is meant by
  /// surnames, descriptions and pronouns.
  static func names(in document: ReadDocument) -> NamedDocument {
    let body = Narrator.body(of: document)
    return document.tokens.withUnsafeBufferPointer { tokens in
      document.text.withUnsafeBufferPointer { text in
        // Passed on as it is made, so that the resolver changes the findings in place.
        let resolver = Resolver(
          document: document, body: body, tokens: tokens, text: text,
          findings: findings(in: document, body: body, tokens))
        return resolver.resolve()
      }
    }
  }

  /// Finds names, descriptions and pronouns.
  private static func findings(
    in document: ReadDocument, body: Int?, _ tokens: UnsafeBufferPointer<Token>
  ) -> [Finding] {
    var scanner = NameScanner(tokens: tokens)
    scanner.hasNarrator = Narrator.isLikely(in: document, body: body)
    var paragraph = -1
    for (index, sentence) in document.sentences.enumerated() {
      if sentence.paragraph != paragraph { scanner.beginParagraph() }
      paragraph = sentence.paragraph
      scanner.scan(sentence.tokens, sentence: index)
    }
    return scanner.findings
  }
}
