import Gazetteer

/// Names that no table has, of people who speak.
extension Resolver {
  /// "Zorka Daoud objected. … Daoud wrote": two words that no table has are a name where the last one speaks, where
  /// they stand beside what is quoted, and where "who" goes on with them.
  func trustNamesOfSpeakers() {
    var speakers: Set<WordKey> = []
    for index in findings.indices where findings[index].isUncertain {
      let finding = findings[index]
      if finding.name.count == 1 {
        if speaks(finding) { speakers.insert(tokens[finding.name.lowerBound].key) }
      } else if mayBeName(finding), isQuoted(finding) || isToldOfByWho(finding), !isBody(finding) {
        findings[index].isUncertain = false
      }
    }
    guard !speakers.isEmpty else { return }
    for index in findings.indices
    where mayBeName(findings[index])
      && speakers.contains(tokens[findings[index].name.upperBound - 1].key)
    {
      findings[index].isUncertain = false
    }
  }

  private func mayBeName(_ finding: Finding) -> Bool {
    finding.isUncertain && (2...3).contains(finding.name.count)
  }

  /// "“…,” | Zorka Daoud told reporters", "“…,” | Zorka Daoud, a farmer, said", "“…,” said | Zorka Daoud"
  private func isQuoted(_ finding: Finding) -> Bool {
    let sentence = document.sentences[finding.sentence].tokens
    let (before, after) = (finding.tokens.lowerBound - 1, finding.tokens.upperBound)
    guard before > sentence.lowerBound, !finding.isPossessive else { return false }
    if closesQuote(before) {
      return speaks(finding) || after < sentence.upperBound && tokens[after].key == NameWords.comma
    }
    return SpeechVerbs.verb(tokens[before].key)?.form == .finite && closesQuote(before - 1)
      && !isEmployer(finding)
  }

  /// "said | Lowell Securities economist Zorka Daoud": whose economist she is.
  private func isEmployer(_ finding: Finding) -> Bool {
    let sentence = document.sentences[finding.sentence].tokens
    let after = finding.tokens.upperBound..<min(sentence.upperBound, finding.tokens.upperBound + 4)
    guard let trade = after.first(where: { Occupations.trades.contains(tokens[$0].key) }),
      (after.lowerBound...trade).allSatisfy({
        tokens[$0].kind == .word && !tokens[$0].flags.contains(.capitalised)
      }),
      trade + 1 < sentence.upperBound
    else { return false }
    return tokens[trade + 1].kind == .word && tokens[trade + 1].flags.contains(.capitalised)
  }

  /// "Zorka Daoud, who had been there, said", "Zorka Daoud of the Institute of Peace, who told reporters"
  private func isToldOfByWho(_ finding: Finding) -> Bool {
    let end = document.sentences[finding.sentence].tokens.upperBound
    var comma = finding.tokens.upperBound
    if comma < end, tokens[comma].key == NameWords.of {
      comma = (comma..<min(end, comma + 9)).first { tokens[$0].kind == .mark } ?? end
    }
    return comma + 1 < end && tokens[comma].key == NameWords.comma && tokens[comma + 1].key == "who"
  }

  private func closesQuote(_ token: Int) -> Bool {
    NameWords.isQuotationMark(tokens[token].key) && !tokens[token].flags.contains(.spaceBefore)
  }

  /// "Amnesty International", "Momentum Peace, a movement": what speaks is no person.
  private func isBody(_ finding: Finding) -> Bool {
    if finding.name.contains(where: { BodyWords.names.contains(tokens[$0].key) }) { return true }
    let comma = finding.tokens.upperBound
    let end = document.sentences[finding.sentence].tokens.upperBound
    guard comma < end, tokens[comma].key == NameWords.comma else { return false }
    return (comma + 1..<min(end, comma + 6)).prefix { tokens[$0].kind == .word }
      .contains { BodyWords.kinds.contains(tokens[$0].key) }
  }

  private func speaks(_ finding: Finding) -> Bool {
    let verb = finding.tokens.upperBound
    return !finding.isPossessive && verb < document.sentences[finding.sentence].tokens.upperBound
      && !tokens[verb].flags.contains(.capitalised) && SpeechVerbs.verb(tokens[verb].key)?.form == .finite
      && !SpeechVerbs.isAlsoNoun(tokens[verb].key)
  }
}
