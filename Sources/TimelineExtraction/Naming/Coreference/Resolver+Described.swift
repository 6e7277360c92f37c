import Gazetteer

/// Whether words beside a name tell who somebody is whom no table knows.
extension Resolver {
  /// "AEOI chief | Anna Holm", "the head of the council, | Anna Holm, went", "Anna Holm, | his counterpart",
  /// "negotiators, Karim Daoud and | Anna Holm": whether a noun for people stands beside a name; a colleague is of
  /// one's own side.
  func isDescribed(_ index: Int) -> Bool {
    let finding = findings[index]
    let sentence = document.sentences[finding.sentence].tokens
    let (before, after) = (finding.tokens.lowerBound - 1, finding.tokens.upperBound)
    func isNoun(_ token: Int) -> Bool {
      sentence.contains(token) && tokens[token].kind == .word && !tokens[token].flags.contains(.capitalised)
        && (NameWords.kind(of: tokens[token]).contains(.personNoun)
          || PartnerWords.all.contains(tokens[token].key) || PartnerWords.ofStates.contains(tokens[token].key)
          || Self.offices.contains(tokens[token].key))
        && !Self.ownSide.contains(tokens[token].key)
    }
    if sentence.contains(before) {
      if isNoun(before) { return true }
      if tokens[before].key == NameWords.comma {
        let apposed = Range<Int>.last(8, before: before, from: sentence.lowerBound).reversed()
          .prefix { tokens[$0].kind == .word || tokens[$0].kind == .possessive }
        if apposed.contains(where: isNoun) { return true }
      }
      if tokens[before].key == NameWords.and, index > 0, findings[index - 1].tokens.upperBound == before,
        let other = members[index - 1], cast.people[other].isDescribed
      {
        return true
      }
    }
    guard sentence.contains(after), tokens[after].key == NameWords.comma else { return false }
    return (after + 1..<min(sentence.upperBound, after + 6)).contains(where: isNoun)
  }

  private static let offices: WordSet = """
    adviser advisers advisor advisors negotiator negotiators envoy envoys head heads chief chiefs chairman leader leaders
    representative representatives commander commanders general spokesman spokeswoman minister ministers
    """
  private static let ownSide: WordSet = "colleague colleagues"
}
