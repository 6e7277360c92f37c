import Gazetteer

/// "they", "both men", "the two".
extension Resolver {
  /// The people a plural means: `count` of them, or any number where it is zero.
  func group(_ count: Int, _ index: Int) -> [Int] {
    let finding = findings[index]
    if hasOtherPlural(before: finding) { return [] }
    // "It took Carter to lock both men up": whoever does it is not among them.
    let doers = isSubject(finding) ? [] : [boundSubject(finding), subject].compactMap { $0 }
    if let people = namedTogether(count, finding, without: doers) { return people }
    let wanted = count == 0 ? 2 : count
    // "they" may be anybody; "the two leaders" are people.
    let ofMeeting = isOfMeeting(index)
    let isPlain = finding.noun == .none && count == 0 && !ofMeeting
    if isPlain, finding.afterPreposition, finding.kind == .pronoun { return [] }
    for excluded in [doers, []] {
      let candidates = salient(isPlain ? 0.3 : ofMeeting ? 0.01 : 0.12) {
        !excluded.contains($0) && (!isPlain || sentence - cast.members[$0].lastSentence <= 1)
      }
      if candidates.count >= wanted { return Array(candidates.prefix(wanted)) }
    }
    return []
  }

  /// Those whom this sentence or one of the last puts side by side.
  private func namedTogether(_ count: Int, _ finding: Finding, without doers: [Int]) -> [Int]? {
    func fits(_ people: [Int]) -> Bool { count == 0 ? people.count >= 2 : people.count == count }
    let group = discourse.group
    if let group, group.sentence == sentence, fits(group.members), group.members.allSatisfy({ !doers.contains($0) })
    {
      return group.members
    }
    let here = discourse.scene.participants.filter { !doers.contains($0) }
    if fits(here) { return here }
    let before = discourse.before
    if let group, group.sentence >= before.sentence, sentence - group.sentence <= 2, fits(group.members),
      here.allSatisfy({ group.members.contains($0) })
    {
      return group.members
    }
    let isNear = before.sentence >= 0 && sentence - before.sentence <= 2
    if here.isEmpty, isNear {
      if fits(before.participants) { return before.participants }
      if before.participants.count < 2, fits(before.everybody) { return before.everybody }
    }
    guard let group, fits(group.members) else { return nil }
    let isList = document.paragraphs[paragraph(sentence)].kind == .listItem
    guard sentence - group.lastSentence <= (isList ? 4 : 3) else { return nil }
    if isList { return group.members }
    let newcomers = (here + (group.sentence < before.sentence ? before.participants : []))
      .filter { !group.members.contains($0) }
    return newcomers.isEmpty ? group.members : nil
  }

  /// Whether a plural may be the subject of its clause: a verb follows.
  private func isSubject(_ finding: Finding) -> Bool {
    if finding.kind == .pronoun, tokens[finding.tokens.lowerBound].key == "they" { return true }
    if finding.kind == .possessivePronoun { return true }
    return !finding.afterPreposition && !isInClause(finding.tokens.lowerBound) && subject == nil
  }

  /// Whether others than leaders were spoken of since the last person, whom "they" means then.
  private func hasOtherPlural(before finding: Finding) -> Bool {
    guard finding.noun == .none, finding.count == 0 else { return false }
    let last = discourse.scene.isEmpty ? discourse.before.lastToken : discourse.scene.lastToken
    let first = max(last, document.sentences[max(0, sentence - 1)].tokens.lowerBound)
    guard first < finding.tokens.lowerBound else { return false }
    return (first..<finding.tokens.lowerBound).contains { Self.others.contains(tokens[$0].key) }
  }

  private static let others: WordSet =
    """
    reporters journalists officials crowds crowd soldiers troops demonstrators protesters students allies ministers
    diplomats supporters people delegations aides experts lawmakers senators bishops heads leaders governments
    spectators police workers farmers voters families children refugees hostages prisoners negotiators advisers
    states countries members interpreters generals sanctions talks
    """

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
