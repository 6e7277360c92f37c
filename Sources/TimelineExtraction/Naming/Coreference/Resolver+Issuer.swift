import Gazetteer

/// Whose "the Prime Minister" is in a release that never names the state: the letterhead's.
extension Resolver {
  /// The state whose office put the document out.
  var issuer: StateID? {
    get {
      if let known = knownIssuer { return known }
      let found = findIssuer()
      knownIssuer = .some(found)
      return found
    }
  }

  /// "10 Downing Street" over the text, "A Downing Street spokesperson said:", "Office of the Press Secretary".
  private func findIssuer() -> StateID? {
    let head = document.paragraphs.prefix(Self.longestLetterhead)
    guard let last = head.last?.sentences.last else { return nil }
    for finding in findings.prefix(while: { $0.sentence <= last })
    where finding.kind == .metonym || isSpokesperson(finding) {
      let line = document.sentences[finding.sentence].tokens
      let isLetterhead = line.count <= Self.longestLine && finding.tokens.upperBound == line.upperBound
      if isLetterhead || isSpokesperson(finding) && tokens[line.upperBound - 1].key == Marks.colon {
        return state(finding.match ?? finding.stateMatch, sentence: finding.sentence)
      }
    }
    let isOfPressSecretary = document.sentences[...last].contains { sentence in
      sentence.tokens.count <= Self.longestLine
        && sentence.tokens.map { tokens[$0].key }.starts(with: Self.pressOffice)
    }
    return isOfPressSecretary ? gazetteer.state(code: "US") : nil
  }

  /// "a Downing Street spokesperson"
  private func isSpokesperson(_ finding: Finding) -> Bool {
    finding.noun == .official && finding.stateMatch?.kinds.contains(.metonym) == true
  }

  private static let longestLetterhead = 5
  private static let longestLine = 8
  private static let pressOffice: [WordKey] = ["office", "of", "the", "press", "secretary"]
}
