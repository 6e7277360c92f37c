import Gazetteer

/// "he", "her", "himself".
extension Resolver {
  func pronoun(_ index: Int) -> [Int] {
    let finding = findings[index]
    if finding.isNarrator { return narrator.map { cast.alone[$0] } ?? [] }
    if finding.count != 1 { return group(finding.count, index) }
    let word = tokens[finding.tokens.lowerBound].key
    if Self.isReflexive(word) { return (clauseSubject ?? subject).map { cast.alone[$0] } ?? [] }
    let gender = Self.gender(word)
    let isPossessive = finding.kind == .possessivePronoun && !isObject(index)
    let isObject = Self.isObject(word) || self.isObject(index)
    let bound = isObject ? boundSubject(finding) : nil
    let partner = partner(index)
    let others = isPossessive ? [] : partner.map { [$0] } ?? namedAfter(index, isObject: isObject)
    var partnerState: StateID?
    // "He and Queen Camilla have visited": spouses are of one state.
    var isBesideSpouse = false
    if let partner {
      partnerState = cast.members[partner].state
      isBesideSpouse = isSpouse(partner)
    }
    if let teller = teller(index), isCompatible(teller, gender) { return cast.alone[teller] }
    if let traveller = subject(beforeWhere: index), isCompatible(traveller, gender) {
      return cast.alone[traveller]
    }
    let named = namedRightBefore(index)
    let companion = isObject ? nil : companion(before: index)
    let candidates = candidates()
    var ranking = Ranking(capacity: candidates.count)
    for member in candidates {
      if !isCompatible(member, gender) { continue }
      if member == bound || member == companion || others.contains(member) { continue }
      var bonus = continuity(member, finding, isObject: isObject)
      if !isObject, member == named { bonus += 0.6 }
      // Somebody whose sex the text and the tables leave open is less likely.
      if gender != nil, cast.people[member].gender == nil { bonus -= 0.2 }
      // "for Macron to meet bankers during his trip": somebody of the same sentence.
      if isPossessive, discourse.scene.participants.contains(member) { bonus += 0.3 }
      // "Denisov said that Putin would take part during his visit": the subject of the clause.
      if isPossessive, member == clauseSubject, member != discourse.scene.subject,
        isInClause(finding.tokens.lowerBound)
      {
        bonus += 0.5
      }
      // "He and Qin Gang talked": people who meet are seldom of one government.
      if let partnerState, member != partner, cast.members[member].state == partnerState,
        !isBesideSpouse
      {
        bonus -= 0.8
      }
      rank(member, bonus: bonus, in: &ranking, minimum: 0.05)
    }
    // "After he met Biden, Yoon flew home": nobody was spoken of before who goes on as the subject.
    if !isObject, let subject = subjectOfMainClause(index), isCompatible(subject, gender),
      ranking.first == nil || ranking.first != discourse.before.subject || isVisitHere(index, of: subject)
        || isVisitAbroad(index, of: subject)
        || isEarlier(index) && ranking.first.map({ areOfOneState($0, subject) }) == true
    {
      return cast.alone[subject]
    }
    return ranking.first.map { cast.alone[$0] } ?? []
  }

  /// "In his | visit last month, Osborne announced": another one than was told of before.
  private func isEarlier(_ index: Int) -> Bool {
    let noun = findings[index].tokens.upperBound
    return noun + 1 < tokens.count && Self.visits.contains(tokens[noun].key)
      && Self.earlier.contains(tokens[noun + 1].key)
  }

  private static let earlier: WordSet = "last earlier"

  /// "Cameron will go to China. In his | visit last month, Osborne announced": no host of the other one's.
  private func areOfOneState(_ a: Int, _ b: Int) -> Bool {
    guard a != b, let state = cast.members[a].state else { return false }
    return state == cast.members[b].state ?? state
  }

  /// "During his | visit on Tuesday, Tillerson offered", where the story is from: of the one who comes from elsewhere.
  private func isVisitHere(_ index: Int, of member: Int) -> Bool {
    let noun = findings[index].tokens.upperBound
    guard let here = datelinePlace?.country, let own = code(cast.members[member].state), own != here,
      noun < tokens.count
    else { return false }
    // "his visit | to Nairobi last week": not here.
    let leadsOn =
      index + 1 < findings.count && findings[index + 1].tokens.lowerBound == noun + 2
      && [.country, .place, .metonym, .region].contains(findings[index + 1].kind)
      && code(state(findings[index + 1].match, sentence: findings[index + 1].sentence)) != here
    return Self.visits.contains(tokens[noun].key) && !leadsOn
  }

  /// "In his | first trip to the US, Cameron met": not of somebody who is at home there, though another was told of
  /// before.
  private func isVisitAbroad(_ index: Int, of member: Int) -> Bool {
    guard let own = code(cast.members[member].state), index + 1 < findings.count,
      case let goal = findings[index + 1], let state = stateOfPlace(goal), code(state) != own,
      // "flew to Warsaw. During his visit to Poland": of whoever was told to go there.
      !findings[..<index].suffix(Self.placesBefore).contains(where: {
        goal.sentence - $0.sentence <= 2 && stateOfPlace($0) == state
      })
    else { return false }
    let words =
      findings[index].tokens.upperBound..<max(findings[index].tokens.upperBound, goal.tokens.lowerBound)
    // "During his visit to China, Biden called Lula": of the one who was spoken of before.
    let isOfAnother = findings.indices.dropFirst(index + 1).prefix(Self.placesBefore).contains {
      guard findings[$0].sentence == goal.sentence, let named = members[$0] else { return false }
      return named != member && cast.members[named].lastSentence == goal.sentence - 1
    }
    guard !isOfAnother, words.count <= 6,
      let noun = words.first(where: { Self.visits.contains(tokens[$0].key) })
    else {
      return false
    }
    return tokens[noun + 1].key == "to"
  }

  /// So many names before a pronoun are asked where they lie.
  private static let placesBefore = 24

  private func stateOfPlace(_ finding: Finding) -> StateID? {
    [.country, .place, .metonym, .region].contains(finding.kind)
      ? state(finding.match, sentence: finding.sentence) : nil
  }

  private static let visits: WordSet = "visit trip stay stop stopover"

  /// Who a main clause begins with that follows the clause, or the phrase, of a pronoun at the head of a sentence.
  private func subjectOfMainClause(_ index: Int) -> Int? {
    let finding = findings[index]
    let opener = finding.tokens.lowerBound - 1
    guard discourse.scene.isEmpty, isInFrontedClause(finding),
      finding.kind == .possessivePronoun
        ? opener <= document.sentences[finding.sentence].tokens.lowerBound + 3
        : Self.fronting.contains(tokens[opener].key),
      let (comma, first) = mainClause(after: index, within: 24),
      case let subject = findings[first], subject.sentence == finding.sentence, subject.kind == .person,
      subject.tokens.lowerBound <= comma + 4, !subject.isPossessive, !subject.afterPreposition,
      subject.tokens.upperBound < document.sentences[finding.sentence].tokens.upperBound,
      case let next = tokens[subject.tokens.upperBound],
      next.kind == .word, next.key != NameWords.and
    else { return nil }
    return members[first]
  }

  /// The comma behind a finding, at most so many tokens away, and the first finding behind the comma.
  func mainClause(after index: Int, within reach: Int) -> (comma: Int, first: Int)? {
    let finding = findings[index]
    let upper = document.sentences[finding.sentence].tokens.upperBound
    guard
      let comma = (finding.tokens.upperBound..<min(upper, finding.tokens.upperBound + reach)).first(where: {
        tokens[$0].key == NameWords.comma
      }),
      let first = findings.indices.dropFirst(index + 1).first(where: {
        findings[$0].tokens.lowerBound > comma
      })
    else { return nil }
    return (comma, first)
  }

  private func isCompatible(_ member: Int, _ gender: Person.Gender?) -> Bool {
    guard let gender, let own = cast.people[member].gender else { return true }
    return own == gender
  }

  /// What makes a member likelier to be spoken of on: the subject of the sentence before, and where a paragraph
  /// begins, whom the document is about.
  private func continuity(_ member: Int, _ finding: Finding, isObject: Bool) -> Float {
    var bonus: Float = 0
    let isFresh = discourse.scene.participants.isEmpty
    let before = discourse.before
    // "Kohl arrived as the American left; he": the sentence's own subject.
    if !isFresh { return member == discourse.scene.subject && !isObject ? 0.25 : 0 }
    guard before.sentence >= 0 else { return 0 }
    let isSameParagraph = paragraph(before.sentence) == paragraph(sentence)
    if before.sentence >= sentence - 2, member == before.subject, !isObject {
      bonus += isSameParagraph ? 0.6 : 0.35
    }
    if !isSameParagraph, member == discourse.topic { bonus += 0.35 }
    return bonus
  }

  /// "three days after Zelenskyy had been to Rome, where | he": the subject of the clause that names the place.
  private func subject(beforeWhere index: Int) -> Int? {
    let finding = findings[index]
    guard finding.kind == .pronoun, finding.tokens.lowerBound > 0,
      tokens[finding.tokens.lowerBound - 1].key == "where"
    else { return nil }
    let subject = findings[..<index].lastIndex {
      $0.sentence == finding.sentence && !$0.isPossessive && isBeforeVerb($0)
        && ($0.kind == .person || $0.kind == .description || $0.kind == .pronoun)
    }
    return subject.flatMap { members[$0] }
  }

  private func isBeforeVerb(_ finding: Finding) -> Bool {
    let next = finding.tokens.upperBound
    guard next < document.sentences[finding.sentence].tokens.upperBound else { return false }
    return Self.auxiliaries.contains(tokens[next].key)
      || Triggers.isVerb(tokens[next].key, in: [.past, .third])
  }

  private static let auxiliaries: WordSet = "is was were are has had have will would"

  /// "designed the menu for Pope Francis when he visited": whom a preposition names right before the clause.
  private func namedRightBefore(_ index: Int) -> Int? {
    guard index > 0, findings[index].kind == .pronoun, case let before = findings[index - 1],
      before.kind == .person, before.afterPreposition,
      before.tokens.upperBound == findings[index].tokens.lowerBound - 1,
      Self.fronting.contains(tokens[before.tokens.upperBound].key)
    else { return nil }
    return members[index - 1]
  }

  /// "After talks with Suharto, | he said": with whom somebody talks is another one.
  private func companion(before index: Int) -> Int? {
    guard index > 0, findings[index].kind == .pronoun, case let before = findings[index - 1],
      before.kind == .person, before.sentence == findings[index].sentence,
      case let comma = before.tokens.upperBound, comma == findings[index].tokens.lowerBound - 1,
      tokens[comma].key == NameWords.comma, before.tokens.lowerBound > 0,
      tokens[before.tokens.lowerBound - 1].key == "with"
    else { return nil }
    return members[index - 1]
  }

  /// "X recalled the talks. / “…,” he said": a paragraph that quotes goes on with whom the one before was about.
  private func teller(_ index: Int) -> Int? {
    let finding = findings[index]
    guard finding.kind == .pronoun, !finding.isInQuote, let teller = discourse.teller,
      teller.sentence != sentence, (0...1).contains(paragraph(sentence) - paragraph(teller.sentence)),
      isSaying(finding)
    else { return nil }
    // "“…,” Burkhalter says. Xi is to come on Monday. Switzerland was the first. “…,” he says."
    if teller.sentence < sentence - 1, let speaker = discourse.speaker, sentence - speaker.sentence <= 5,
      paragraph(speaker.sentence) == paragraph(sentence)
    {
      return speaker.member
    }
    return teller.member
  }

  /// "“…,” he said", "he also said, “…”"
  private func isSaying(_ finding: Finding) -> Bool {
    let sentence = document.sentences[finding.sentence].tokens
    let end = finding.tokens.upperBound
    let isSaying = (end..<min(sentence.upperBound, end + 2)).contains {
      SpeechVerbs.verb(tokens[$0].key)?.form == .finite
    }
    guard isSaying else { return false }
    let before = finding.tokens.lowerBound - 1
    return before >= sentence.lowerBound && Marks.closes(tokens[before].key)
      || sentence.contains { NameWords.isQuotationMark(tokens[$0].key) }
      || goesOnSaying(finding)
  }

  /// "“…,” Graham said. / But he said it must go on.": a sentence that begins so, after one that somebody spoke.
  private func goesOnSaying(_ finding: Finding) -> Bool {
    let first = document.sentences[finding.sentence].tokens.lowerBound
    guard finding.tokens.lowerBound <= first + 1, let speaker = discourse.speaker,
      speaker.sentence == sentence - 1,
      case let last = document.sentences[speaker.sentence].tokens
    else { return false }
    return last.contains { NameWords.isQuotationMark(tokens[$0].key) }
  }

  func paragraph(_ sentence: Int) -> Int { document.sentences[sentence].paragraph }

  /// The subject of the clause that a description or object stands in: somebody else.
  func boundSubject(_ finding: Finding) -> Int? {
    isInClause(finding.tokens.lowerBound) ? clauseSubject : nil
  }

  /// Those named after a pronoun in its clause: "He told Putin" does not mean Putin.
  func namedAfter(_ index: Int, isObject: Bool) -> [Int] {
    let finding = findings[index]
    if !isObject, isInFrontedClause(finding) { return [] }
    var named: [Int] = []
    var position = finding.tokens.upperBound
    for next in findings.indices.dropFirst(index + 1).prefix(8) {
      guard findings[next].sentence == finding.sentence else { break }
      let begin = findings[next].tokens.lowerBound
      let isClause = (min(position, begin)..<begin).allSatisfy { tokens[$0].kind != .mark }
      guard isClause else { break }
      if let member = members[next], !findings[next].isPossessive { named.append(member) }
      position = max(position, findings[next].tokens.upperBound)
    }
    return named
  }

  /// "When he came, Putin": what stands before the main clause may mean its subject.
  func isInFrontedClause(_ finding: Finding) -> Bool {
    let lower = document.sentences[finding.sentence].tokens.lowerBound
    guard finding.tokens.lowerBound > lower else { return false }
    let first = NameWords.kind(of: tokens[lower])
    if first.contains(.preposition) || Self.fronting.contains(tokens[lower].key) { return true }
    // "A day after he met Biden, Yoon"
    return (lower + 1..<min(finding.tokens.lowerBound, lower + 4)).contains {
      tokens[$0].key == "after" || tokens[$0].key == "before"
    }
  }

  private static let fronting: WordSet =
    "when while as after before since if although though because once until whether during despite"

  /// The one named with a pronoun: "he and Qin Gang".
  private func partner(_ index: Int) -> Int? {
    let end = findings[index].tokens.upperBound
    guard index + 1 < findings.count, findings[index + 1].tokens.lowerBound == end + 1,
      tokens[end].key == NameWords.and
    else { return nil }
    return members[index + 1]
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
    guard !token.flags.contains(.capitalised) else { return false }
    return !NameWords.kind(of: token).isDisjoint(with: [.preposition, .conjunction, .article, .possessive])
  }
}
