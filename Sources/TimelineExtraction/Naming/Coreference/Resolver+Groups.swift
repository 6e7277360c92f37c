import Gazetteer

/// "they", "both men", "the two".
extension Resolver {
  /// The people a plural means: `count` of them, or any number where it is zero.
  func group(_ count: Int, _ index: Int) -> [Int] {
    let finding = findings[index]
    if tokens[finding.tokens.lowerBound].key == Self.themselves {
      return discourse.group.flatMap { $0.sentence == sentence ? $0.members : nil } ?? []
    }
    if hasOtherPlural(before: finding) || isOfMany(finding) { return [] }
    // "On the second of them": things, unless this sentence names people together.
    let isOblique =
      finding.noun == .none && count == 0 && finding.kind == .pronoun && finding.afterPreposition
    if isOblique {
      return discourse.group.flatMap { $0.sentence == sentence ? $0.members : nil } ?? []
    }
    if let people = namedAfterCleft(count, index) ?? namedInMainClause(count, index) { return people }
    // "It took Carter to lock both men up": whoever does it is not among them.
    let doers = isSubject(finding) ? [] : [boundSubject(finding), subject].compactMap { $0 }
    if let people = namedTogether(count, finding, without: doers) { return people }
    let wanted = count == 0 ? 2 : count
    let role = finding.noun == .office || finding.noun == .diplomats ? self.role(finding) : []
    // "they" may be anybody; "the two leaders" are people.
    let ofMeeting = isOfMeeting(index)
    let isPlain = finding.noun == .none && count == 0 && !ofMeeting
    for excluded in [doers, []] {
      var candidates: [Int] = []
      for member in salient(isPlain ? 0.3 : ofMeeting ? 0.01 : 0.12) where !excluded.contains(member) {
        if isPlain, sentence - cast.members[member].lastSentence > 1 { continue }
        if role.isEmpty || holds(member, role, finding, ever: true) { candidates.append(member) }
      }
      if candidates.count >= wanted { return Array(candidates.prefix(wanted)) }
    }
    return count > 0 && (finding.noun == .leader || finding.noun == .office)
      ? onlyHolders(count, finding) : []
  }

  /// "Biden and Xi spoke. The leaders met in Busan": those of whom the text has just spoken together, and of no others.
  func leadersNamedTogether(_ index: Int) -> [Int] {
    guard let group = discourse.group, (2...4).contains(group.members.count), sentence - group.sentence <= 2,
      group.members.allSatisfy({ cast.people[$0].rank == 1 }),
      case let since = document.sentences[group.sentence].tokens.lowerBound,
      !(since..<findings[index].tokens.lowerBound).contains(where: {
        Self.others.contains(tokens[$0].key) || Triggers.noun(tokens[$0].key)?.kind == .summit
          || NameWords.kind(of: tokens[$0]).contains(.pluralTitle)
      })
    else { return [] }
    return group.members
  }

  /// "The two leaders", however long ago the text spoke of them, where it has spoken of no third one.
  private func onlyHolders(_ count: Int, _ finding: Finding) -> [Int] {
    let role = role(finding)
    guard !role.isEmpty else { return [] }
    var holders: [Int] = []
    for member in cast.members.indices
    where cast.members[member].mentions > 0 && holds(member, role, finding, ever: true) {
      holders.append(member)
      if holders.count > count { return [] }
    }
    return holders.count == count ? holders : []
  }

  /// "The leaders of the seven", "the ministers of 15 countries": more than are spoken of.
  private func isOfMany(_ finding: Finding) -> Bool {
    var index = finding.tokens.upperBound
    guard finding.noun == .office, index + 1 < tokens.count, tokens[index].key == NameWords.of else {
      return false
    }
    index += 1
    if tokens[index].key == NameWords.the { index += 1 }
    guard index < tokens.count else { return false }
    return Cardinals.value(of: tokens[index].key).map { $0 > 4 } ?? (tokens[index].kind == .number)
  }

  private static let themselves: WordKey = "themselves"
  private static let it: WordKey = "it"

  /// "It was in Vienna, where they had met, that Kennedy and Khrushchev": the names come after.
  private func namedAfterCleft(_ count: Int, _ index: Int) -> [Int]? {
    guard discourse.scene.isEmpty, tokens[document.sentences[sentence].tokens.lowerBound].key == Self.it
    else {
      return nil
    }
    var named: [Int] = []
    for next in findings.indices.dropFirst(index + 1).prefix(12) {
      guard findings[next].sentence == sentence else { break }
      if let member = members[next], !named.contains(member) { named.append(member) }
    }
    return count == 0 ? (named.count >= 2 ? named : nil) : named.count == count ? named : nil
  }

  /// "At the start of their talks on Friday, both Kerry and Lavrov said": the subject of the main clause that follows.
  private func namedInMainClause(_ count: Int, _ index: Int) -> [Int]? {
    let finding = findings[index]
    guard discourse.scene.isEmpty, finding.kind == .possessivePronoun, isInFrontedClause(finding),
      let (comma, first) = mainClause(after: index, within: 16),
      first + 1 < findings.count, findings[first].tokens.lowerBound <= comma + 2
    else { return nil }
    let (one, other) = (findings[first], findings[first + 1])
    guard one.kind == .person, other.kind == .person, other.sentence == sentence,
      tokens[one.tokens.upperBound].key == NameWords.and,
      other.tokens.lowerBound <= one.tokens.upperBound + 2, let a = members[first],
      let b = members[first + 1],
      a != b, count == 0 || count == 2
    else { return nil }
    return [a, b]
  }

  /// Those whom this sentence or one of the last puts side by side.
  private func namedTogether(_ count: Int, _ finding: Finding, without doers: [Int]) -> [Int]? {
    let role = finding.noun == .office || finding.noun == .diplomats ? self.role(finding) : []
    func fits(_ people: [Int]) -> Bool {
      guard count == 0 ? people.count >= 2 : people.count == count else { return false }
      // "The two presidents": both hold the office.
      if role.isEmpty { return true }
      for member in people where !holds(member, role, finding, ever: true) { return false }
      return true
    }
    func areOthers(_ people: [Int]) -> Bool { doers.allSatisfy { !people.contains($0) } }
    let group = discourse.group
    // "The king and queen made their visit to Canada": the subject owns what it does.
    let mayBeOwners =
      finding.kind == .possessivePronoun && doers.allSatisfy { group?.members.contains($0) == true }
    if let group, group.sentence == sentence, fits(group.members),
      mayBeOwners || doers.allSatisfy({ !group.members.contains($0) })
    {
      return group.members
    }
    let here = discourse.scene.participants.filter { !doers.contains($0) }
    if fits(here) { return here }
    if !here.isEmpty, finding.kind != .possessivePronoun {
      let all = discourse.scene.everybody.filter { !doers.contains($0) }
      if fits(all) { return all }
    }
    let before = discourse.before
    if let group, group.sentence >= before.sentence, sentence - group.sentence <= 2, fits(group.members),
      here.allSatisfy({ group.members.contains($0) }), areOthers(group.members)
    {
      return group.members
    }
    let isNear = before.sentence >= 0 && sentence - before.sentence <= 2
    if here.isEmpty, isNear {
      if fits(before.participants), areOthers(before.participants) { return before.participants }
      if before.participants.count < 2, fits(before.everybody), areOthers(before.everybody) {
        return before.everybody
      }
    }
    guard let group, fits(group.members), areOthers(group.members) else { return nil }
    let isList = document.paragraphs[paragraph(sentence)].kind == .listItem
    guard sentence - group.lastSentence <= (isList ? 4 : 3) else { return nil }
    if isList { return group.members }
    let newcomers = (here + (group.sentence < before.sentence ? before.participants : []))
      .filter { !group.members.contains($0) }
    // One more person beside them is no group.
    return Set(newcomers).count < 2 && here.isEmpty ? group.members : nil
  }

  /// Whether a plural may be the subject of its clause: a verb follows.
  private func isSubject(_ finding: Finding) -> Bool {
    if finding.kind == .pronoun, tokens[finding.tokens.lowerBound].key == "they" { return true }
    if finding.kind == .possessivePronoun { return true }
    let first = finding.tokens.lowerBound
    guard !finding.afterPreposition, !isInClause(first) else { return false }
    guard first > document.sentences[sentence].tokens.lowerBound else { return true }
    let before = tokens[first - 1]
    return before.kind != .word || Self.beforeSubjects.contains(before.key)
  }

  private static let beforeSubjects: WordSet =
    "that when where while because before after if since as until whether and but or which said says"

  /// Whether others than leaders were spoken of since the last person, whom "they" means then.
  private func hasOtherPlural(before finding: Finding) -> Bool {
    guard finding.noun == .none, finding.count == 0 else { return false }
    let last = discourse.scene.isEmpty ? discourse.before.lastToken : discourse.scene.lastToken
    // After "Biden and Putin" as the last sentence's people only a plural in this one counts.
    let nearest =
      discourse.group.map { $0.sentence >= sentence - 1 } ?? false ? sentence : max(0, sentence - 1)
    let first = max(last, document.sentences[nearest].tokens.lowerBound)
    guard first < finding.tokens.lowerBound else { return false }
    return (first..<finding.tokens.lowerBound).contains { Self.others.contains(tokens[$0].key) }
  }

  private static let others: WordSet =
    """
    reporters journalists officials crowds crowd soldiers troops demonstrators protesters students allies ministers
    diplomats supporters delegations aides experts lawmakers senators bishops heads leaders governments
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
