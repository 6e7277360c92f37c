import Gazetteer

extension TokenScanner {
  /// The "not" of "didn't", the "will" of "he'll" or the "has" of "he's" that starts right after another word.
  mutating func contracted(_ flags: Token.Flags) -> Token? {
    guard position > start, isASCIILetter(position - 1) else { return nil }
    let first = position
    if text[position] | 0x20 == 0x6E {
      let apostrophe = isApostrophe(position + 1)
      guard apostrophe > 0, isAlone("t", at: position + 1 + apostrophe) else { return nil }
      position += apostrophe + 2
      return token(from: first, "not", .word, flags)
    }
    let apostrophe = isApostrophe(position)
    guard apostrophe > 0, let (letters, after) = word(at: position + apostrophe),
      let key = meaning(of: letters, after: after, leaningOn: word(endingAt: position))
    else { return nil }
    position = after
    return token(from: first, key, .word, flags)
  }

  /// The verb of a word whose last letter belongs to "n't".
  func verb(_ key: WordKey, beforeNotAt index: Int) -> WordKey? {
    isAlone("t", at: index) ? Contractions.verb(beforeNot: key) : nil
  }

  /// Whether the letters after an apostrophe are a word of their own.
  func leans(on host: WordKey, at index: Int) -> Bool {
    guard let (letters, after) = word(at: index) else { return false }
    return meaning(of: letters, after: after, leaningOn: host) != nil
  }

  private func meaning(of letters: WordKey, after: Int, leaningOn host: WordKey) -> WordKey? {
    let isHost = Contractions.hosts.contains(host)
    switch letters {
    case "s" where host == "let": return "us"
    case "s":
      guard isHost || word(afterSpaceAt: after).map({ Contractions.afterVerb.contains($0.key) }) == true
      else {
        return nil
      }
      return isHas(before: after) ? "has" : "is"
    case "d" where isHost:
      guard let verb = verb(after: after) else { return "would" }
      return Contractions.isAfterHad(Array(text[verb.range]), key: verb.key) ? "had" : "would"
    default: return isHost ? Contractions.word(of: letters) : nil
    }
  }

  private func isHas(before index: Int) -> Bool {
    guard let verb = verb(after: index) else { return false }
    let object = word(afterSpaceAt: verb.range.upperBound)
    return Contractions.isAfterHas(
      Array(text[verb.range]), key: verb.key,
      hasObject: object.map { text[$0.range.lowerBound] & 0x20 == 0 || Contractions.objects.contains($0.key) }
        == true)
  }

  /// The next word that is none of those that stand between an auxiliary and its verb.
  private func verb(after index: Int) -> (key: WordKey, range: Range<Int>)? {
    var index = index
    while let word = word(afterSpaceAt: index) {
      if !Contractions.inserted.contains(word.key) { return word }
      index = word.range.upperBound
    }
    return nil
  }

  private func word(afterSpaceAt index: Int) -> (key: WordKey, range: Range<Int>)? {
    var first = index
    while first < end, case let length = whiteSpace(at: first), length > 0 { first += length }
    guard first > index, let (key, after) = word(at: first) else { return nil }
    return (key, first..<after)
  }

  /// A word of ASCII letters from a position on.
  private func word(at index: Int) -> (key: WordKey, end: Int)? {
    var after = index
    var hasher = WordHasher()
    while after < end, isASCIILetter(after) {
      hasher.combine(ascii: text[after])
      after += 1
    }
    guard after > index, letter(after) == nil else { return nil }
    return (WordKey(hash: hasher.value), after)
  }

  /// The word of ASCII letters that ends at a position.
  private func word(endingAt index: Int) -> WordKey {
    var first = index
    while first > start, isASCIILetter(first - 1) { first -= 1 }
    var hasher = WordHasher()
    for position in first..<index { hasher.combine(ascii: text[position]) }
    return WordKey(hash: hasher.value)
  }

  private func isAlone(_ letter: Unicode.Scalar, at index: Int) -> Bool {
    index < end && UInt32(text[index] | 0x20) == letter.value && self.letter(index + 1) == nil
  }

  private func isASCIILetter(_ index: Int) -> Bool { (text[index] | 0x20) &- 0x61 < 26 }
}
