import Gazetteer

/// "I" and "my" within a quote are whoever says it.
extension NamedDocument {
  /// The same names, with the first person of quotes among them.
  func naming(speakersOf quotes: [QuoteMention], in document: ReadDocument) -> NamedDocument {
    let said = quotes.flatMap { firstPerson(in: $0, of: document) }
    if said.isEmpty { return self }
    var taken = Set(mentions.lazy.flatMap(\.tokens))
    let spoken = said.filter { taken.insert($0.tokens.lowerBound).inserted }
    var named = self
    named.mentions += spoken
    named.mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return named
  }

  private func firstPerson(in quote: QuoteMention, of document: ReadDocument) -> [Mention] {
    guard let speaker = quote.speaker else { return [] }
    let tokens = document.tokens
    var mentions: [Mention] = []
    var isInner = false
    var index = document.sentences[quote.sentence].tokens.lowerBound
    while index < tokens.count, tokens[index].bytes.lowerBound < quote.bytes.upperBound {
      defer { index += 1 }
      guard tokens[index].bytes.lowerBound >= quote.bytes.lowerBound else { continue }
      if tokens[index].kind == .mark, Marks.opensQuote(tokens[index].key) || Marks.closes(tokens[index].key) {
        // "He told me: 'I met Macron'": somebody else says it.
        isInner = tokens[index].flags.contains(.spaceBefore)
      }
      let isPossessive = tokens[index].key == Narrator.possessive
      guard !isInner, isPossessive || Narrator.pronouns.contains(tokens[index].key),
        !isNumeral(index, in: tokens)
      else { continue }
      mentions.append(
        Mention(
          tokens: index..<index + 1, referent: .people([speaker]),
          form: isPossessive ? .possessivePronoun : .pronoun))
    }
    return mentions
  }

  /// "Elizabeth I", "World War I", "i) the first"
  private func isNumeral(_ index: Int, in tokens: [Token]) -> Bool {
    guard tokens[index].key == Narrator.word else { return false }
    guard tokens[index].flags.contains(.capitalised) else { return true }
    guard index > 0, tokens[index].flags.contains(.spaceBefore), case let before = tokens[index - 1],
      before.kind == .word
    else { return false }
    if Narrator.numbered.contains(before.key) { return true }
    guard before.flags.contains(.capitalised) else { return false }
    var name = NameKey()
    name.append(before.key)
    return Gazetteer.index.find(name)?.kinds.isDisjoint(with: [.givenName, .surname, .person]) == false
  }
}
