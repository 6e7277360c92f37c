import Gazetteer

/// Finds who and what a document speaks of.
enum Namer {
  /// Names the people, countries, places and organisations of a document and resolves who is meant by
  /// surnames, descriptions and pronouns.
  static func names(in document: ReadDocument) -> NamedDocument {
    names(in: document, findings: findings(in: document))
  }

  /// Finds names, descriptions and pronouns.
  static func findings(in document: ReadDocument) -> [Finding] {
    document.tokens.withUnsafeBufferPointer { tokens in
      var scanner = NameScanner(tokens: tokens)
      scanner.hasNarrator = Narrator.isLikely(in: document)
      var paragraph = -1
      for (index, sentence) in document.sentences.enumerated() {
        if sentence.paragraph != paragraph { scanner.beginParagraph() }
        paragraph = sentence.paragraph
        scanner.scan(sentence.tokens, sentence: index)
      }
      return scanner.findings
    }
  }

  /// Resolves who and what is meant by what was found.
  static func names(in document: ReadDocument, findings: [Finding]) -> NamedDocument {
    document.tokens.withUnsafeBufferPointer { tokens in
      document.text.withUnsafeBufferPointer { text in
        var resolver = Resolver(document: document, tokens: tokens, text: text, findings: findings)
        return resolver.resolve()
      }
    }
  }
}
