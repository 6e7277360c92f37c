import Gazetteer

/// "he", "her", "they", "the two".
extension Resolver {
  func pronoun(_ index: Int) -> [Int] {
    let finding = findings[index]
    if finding.count != 1 { return group(finding.count, index) }
    let gender = Self.gender(tokens[finding.tokens.lowerBound].key)
    let isObject =
      finding.kind == .pronoun ? Self.isObject(tokens[finding.tokens.lowerBound].key) : self.isObject(index)
    if Self.isReflexive(tokens[finding.tokens.lowerBound].key) {
      return (clauseSubject ?? subject).map { [$0] } ?? []
    }
    let isBound = isObject && isInClause(finding.tokens.lowerBound)
    let candidates = salient { member in
      if let own = cast.members[member].person.gender, let gender, own != gender { return false }
      // "Putin met him": the subject of the clause is somebody else.
      return !(isBound && member == clauseSubject)
    }
    return candidates.first.map { [$0] } ?? []
  }

  static func gender(_ key: WordKey) -> Person.Gender? {
    switch key {
    case "he", "him", "his", "himself": .male
    case "she", "her", "hers", "herself": .female
    default: nil
    }
  }

  private static func isReflexive(_ key: WordKey) -> Bool { key == "himself" || key == "herself" }

  private static func isObject(_ key: WordKey) -> Bool { key == "him" }

  /// Whether "her" is an object here: no noun follows.
  func isObject(_ index: Int) -> Bool {
    let finding = findings[index]
    guard tokens[finding.tokens.lowerBound].key == "her" else { return false }
    let next = finding.tokens.upperBound
    guard next < document.sentences[finding.sentence].tokens.upperBound else { return true }
    let token = tokens[next]
    if token.kind == .mark { return !["\"", "\u{201C}", "'"].contains(token.key) }
    guard let kind = NameWords.table[token.key], !token.flags.contains(.capitalised) else { return false }
    return !kind.isDisjoint(with: [.preposition, .conjunction, .article, .possessive])
  }

  /// The people a plural means: `count` of them, or all that the last sentences put side by side.
  func group(_ count: Int, _ index: Int) -> [Int] {
    if let lastGroup, sentence - lastGroup.sentence <= 2, count == 0 || lastGroup.members.count == count {
      let newest = cast.members.indices.filter {
        cast.members[$0].lastSentence > lastGroup.sentence && !lastGroup.members.contains($0)
          && !($0 == clauseSubject && cast.members[$0].lastSentence == sentence)
      }
      // One more person beside them is no group: "at the memorial for Mandela they shook hands".
      if newest.count < 2 { return lastGroup.members }
    }
    let wanted = count == 0 ? 2 : count
    // "they" may be anybody; "the two leaders" are people.
    let ofMeeting = isOfMeeting(index)
    let isPlain = findings[index].noun == .none && count == 0 && !ofMeeting
    if isPlain, findings[index].afterPreposition, findings[index].kind == .pronoun { return [] }
    let candidates = salient(isPlain ? 0.3 : ofMeeting ? 0.01 : 0.12) {
      !isPlain || sentence - cast.members[$0].lastSentence <= 1
    }
    guard candidates.count >= wanted else { return [] }
    return Array(candidates.prefix(wanted))
  }

  /// "their first meeting in four years": people who meet, however long ago they were named.
  private func isOfMeeting(_ index: Int) -> Bool {
    let finding = findings[index]
    guard finding.kind == .possessivePronoun else { return false }
    let end = min(document.sentences[finding.sentence].tokens.upperBound, finding.tokens.upperBound + 6)
    return (finding.tokens.upperBound..<end).contains { Self.meetings.contains(tokens[$0].key) }
  }

  private static let meetings: WordSet =
    "meeting meetings summit summits talks encounter encounters conversation handshake session sessions dinner lunch"
}
