/// "I" and "my" within a quote are whoever says it.
extension NamedDocument {
  /// The same names, with the first person of quotes among them.
  func naming(speakersOf quotes: [QuoteMention], in document: ReadDocument) -> NamedDocument {
    let spoken = quotes.flatMap { firstPerson(in: $0, of: document) }
    guard !spoken.isEmpty else { return self }
    var named = self
    var taken = Set<Int>()
    for mention in mentions { taken.formUnion(mention.tokens) }
    named.mentions += spoken.filter { !taken.contains($0.tokens.lowerBound) }
    named.mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return named
  }

  private func firstPerson(in quote: QuoteMention, of document: ReadDocument) -> [Mention] {
    guard let speaker = quote.speaker else { return [] }
    var mentions: [Mention] = []
    var token = document.sentences[quote.sentence].tokens.lowerBound
    while token < document.tokens.count, document.tokens[token].bytes.lowerBound < quote.bytes.upperBound {
      defer { token += 1 }
      let key = document.tokens[token].key
      guard document.tokens[token].bytes.lowerBound >= quote.bytes.lowerBound,
        key == Narrator.possessive || Narrator.pronouns.contains(key)
      else { continue }
      mentions.append(
        Mention(
          tokens: token..<token + 1, referent: .people([speaker]),
          form: key == Narrator.possessive ? .possessivePronoun : .pronoun))
    }
    return mentions
  }
}
