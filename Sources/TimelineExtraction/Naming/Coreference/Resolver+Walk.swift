import Gazetteer
import TimelineModel

/// The walk through the text: every finding becomes a mention, and the discourse remembers it.
extension Resolver {
  func walk() {
    for index in findings.indices {
      if findings[index].sentence != sentence {
        sentence = findings[index].sentence
        discourse.begin(sentence)
        subject = nil
        clauseSubject = nil
      }
      mention(index)
    }
  }

  private func mention(_ index: Int) {
    let finding = findings[index]
    switch finding.kind {
    case .person:
      guard let member = members[index] else { return }
      if let words = government(index) { return addGovernment(of: member, index, words) }
      people(cast.alone[member], index, cast.isShort(finding, member) ? .surname : .name)
    case .description:
      let people = described(index)
      // "their Filipino counterparts": of whose people nobody is known.
      if people.isEmpty, finding.noun == .counterpart, finding.count != 1,
        let state = state(finding.stateMatch, sentence: finding.sentence)
      {
        return add(index, .country(codes[Int(state.index)]), .demonym)
      }
      // "the finance ministers of Japan and West Germany": of the states alone.
      if people.isEmpty, finding.isOfPlural, let state = state(finding.stateMatch, sentence: finding.sentence)
      {
        findings[index].tokens = wordsOfState(finding)
        return add(index, .country(codes[Int(state.index)]), .countryName)
      }
      self.people(people, index, .description)
    case .pronoun:
      let people = pronoun(index)
      guard !people.isEmpty else { return }
      self.people(people, index, .pronoun)
    case .possessivePronoun:
      let form: Mention.Form = isObject(index) ? .pronoun : .possessivePronoun
      let people = pronoun(index)
      guard !people.isEmpty else { return }
      self.people(people, index, form)
    case .country:
      guard let state = state(finding.match, sentence: finding.sentence) else { return }
      add(index, .country(codes[Int(state.index)]), .countryName)
      visit(index, codes[Int(state.index)])
    case .demonym:
      guard let state = state(finding.match, sentence: finding.sentence) else { return }
      add(index, .country(codes[Int(state.index)]), .demonym)
    default:
      place(index)
    }
  }

  /// "the ministers of | Japan"
  private func wordsOfState(_ finding: Finding) -> Range<Int> {
    guard var start = finding.tokens.last(where: { tokens[$0].key == NameWords.of }).map({ $0 + 1 }) else {
      return finding.tokens
    }
    if start < finding.tokens.upperBound - 1, NameWords.kind(of: tokens[start]).contains(.article) {
      start += 1
    }
    return start..<finding.tokens.upperBound
  }

  /// "the Reagan | administration": the words that name the government of somebody.
  private func government(_ index: Int) -> Range<Int>? {
    let (finding, end) = (findings[index], findings[index].tokens.upperBound)
    guard !finding.isPossessive, finding.title == nil, end < document.sentences[sentence].tokens.upperBound,
      Self.administrations.contains(tokens[end].key)
        || tokens[end].flags.isDisjoint(with: [.capitalised, .lineBefore])
          && Self.governments.contains(tokens[end].key) && finding.tokens.lowerBound > 0
          && tokens[finding.tokens.lowerBound - 1].key == NameWords.the
    else { return nil }
    return finding.tokens.lowerBound..<end + 1
  }

  private static let administrations: WordSet = "administration administrations"
  /// With an article only: "the Merkel government", not "Merkel government sources".
  private static let governments: WordSet = "government regime"

  /// A government acts for its state, where that is known, and nobody in it is named.
  private func addGovernment(of member: Int, _ index: Int, _ words: Range<Int>) {
    guard let code = code(cast.members[member].state) else { return }
    findings[index].tokens = words
    findings[index].isPossessive =
      words.upperBound < tokens.count && tokens[words.upperBound].kind == .possessive
    add(index, .country(code), .metonym)
  }

  func code(_ state: StateID?) -> CountryCode? { state.map { codes[Int($0.index)] } }

  private func people(_ people: [Int], _ index: Int, _ form: Mention.Form) {
    mentionsOfPeople[index] = Int32(mentions.count)
    add(index, .people(people), form)
    let former = discourse.scene.subject
    for member in people { remember(member, index, form) }
    if people.count > 1 { discourse.scene.subject = former }
    if people.count > 1 {
      discourse.group = (people, sentence, sentence)
    } else if people.count == 1, form != .possessivePronoun {
      join(people, index)
    }
  }

  /// Takes "A and B", "A, B and C" as a group.
  ///
  /// - Parameter person: a single one.
  private func join(_ person: [Int], _ index: Int) {
    let words = findings[index].tokens
    let first = words.lowerBound
    var members = person
    defer { lastJoined = (members, words.upperBound) }
    guard let lastJoined, lastJoined.members.count < 12,
      !lastJoined.members.contains(person[0])
    else { return }
    let gap = max(0, first - lastJoined.end)
    guard (1...2).contains(gap), lastJoined.end > document.sentences[sentence].tokens.lowerBound else {
      return
    }
    let isList = (first - gap..<first).allSatisfy {
      tokens[$0].key == NameWords.and || tokens[$0].key == NameWords.comma
    }
    guard isList else { return }
    members = lastJoined.members + members
    guard tokens[first - 1].key == NameWords.and else { return }
    discourse.group = (members, sentence, sentence)
  }

  func add(_ index: Int, _ referent: consuming Mention.Referent, _ form: Mention.Form) {
    let (stateMatch, sentence) = (findings[index].stateMatch, findings[index].sentence)
    let state = stateMatch == nil ? nil : self.state(stateMatch, sentence: sentence)
    mentions.append(
      Mention(
        tokens: findings[index].tokens, referent: referent, form: form,
        isPossessive: findings[index].isPossessive, country: code(state)))
  }

  // MARK: Salience

  private static let decay: [Float] = (0...12).map { distance in
    (0..<distance).reduce(1) { weight, _ in weight * 0.55 }
  }

  private func isNewParagraph(_ other: Int) -> Bool {
    document.sentences[other].paragraph != document.sentences[sentence].paragraph
  }

  /// The weight a member has now.
  func weight(_ member: Int) -> Float {
    let lastSentence = cast.members[member].lastSentence
    guard lastSentence >= 0, sentence - lastSentence < 40 else { return 0 }
    var weight = cast.members[member].weight
    let distance = sentence - lastSentence
    weight *= Self.decay[min(distance, 12)]
    if distance > 0, isNewParagraph(lastSentence) { weight *= 0.7 }
    return weight + min(0.4, 0.025 * Float(cast.members[member].mentions))
  }

  private func remember(_ member: Int, _ index: Int, _ form: Mention.Form) {
    let finding = findings[index]
    let isOwner = finding.isPossessive || form == .possessivePronoun
    let isModifier = !isOwner && isModifier(finding)
    let isOblique = !isOwner && (isModifier || isOblique(index))
    var added: Float
    if isModifier {
      added = 0.1
    } else if isOwner {
      added = 0.35
    } else if isOblique {
      added = 0.4
    } else if subject == nil {
      added = 1
    } else {
      added = 0.6
    }
    switch document.paragraphs[document.sentences[finding.sentence].paragraph].kind {
    case .title, .heading, .dateLine, .byline, .caption: added *= 0.3
    default: break
    }
    if subject == nil, !isOwner, !isOblique, !finding.isInQuote { subject = member }
    if !finding.afterPreposition, !isOwner, isBeforeVerb(finding) {
      clauseSubject = member
      clauseSubjectEnd = finding.tokens.upperBound
    }
    let base = min(0.4, 0.025 * Float(cast.members[member].mentions))
    let weight = min(2, (weight(member) - base) * 0.7 + added)
    cast.members[member].note(weight: weight, sentence: sentence, finding: index)
    enterScene(member, finding, isOwner: isOwner, isOblique: isOblique)
    let state = cast.members[member].state
    discourse.note(member, state: state?.index, sentence: sentence)
    guard let topic = discourse.topic else {
      discourse.topic = member
      return
    }
    if cast.members[member].mentions > cast.members[topic].mentions { discourse.topic = member }
  }

  private func enterScene(_ member: Int, _ finding: Finding, isOwner: Bool, isOblique: Bool) {
    discourse.scene.lastToken = finding.tokens.upperBound
    if isOwner {
      if !discourse.scene.owners.contains(member), discourse.scene.owners.count < Discourse.Scene.bound {
        discourse.scene.owners.append(member)
      }
    } else if !finding.afterPreposition || isCompany(finding), !discourse.scene.participants.contains(member),
      discourse.scene.participants.count < Discourse.Scene.bound
    {
      discourse.scene.participants.append(member)
    }
    let startsSentence = finding.tokens.lowerBound <= document.sentences[sentence].tokens.lowerBound + 1
    let isSpeaker = !isOwner && !finding.isInQuote && isBeforeSpeech(finding)
    if isSpeaker
      || discourse.teller?.sentence != sentence && !isOwner && !finding.isInQuote
        && (!isOblique || isAfterBy(finding))
    {
      discourse.teller = (member, sentence)
    }
    if isSpeaker { discourse.speaker = (member, sentence) }
    if discourse.scene.subject == nil, isOwner ? startsSentence : member == subject, !isSubordinate(finding) {
      discourse.scene.subject = member
    }
  }

  /// Whether a preposition governs somebody, or another one whom "and" joins to him: "with Schroeder and Fischer".
  private func isOblique(_ index: Int) -> Bool {
    if findings[index].afterPreposition || isObjectOfParticiple(findings[index])
      || isLikened(findings[index]) || isApposedToOblique(index)
    {
      return true
    }
    guard index > 0, case let before = findings[index - 1], before.afterPreposition, before.kind == .person,
      !before.isPossessive, case let and = before.tokens.upperBound, and < findings[index].tokens.lowerBound,
      tokens[and].key == NameWords.and
    else { return false }
    return findings[index].tokens.lowerBound <= and + 2
  }

  /// "The | Cameron | meeting was the first of a busy week for Hollande": a name that only tells which thing is meant.
  private func isModifier(_ finding: Finding) -> Bool {
    let (before, after) = (finding.tokens.lowerBound - 1, finding.tokens.upperBound)
    guard finding.kind == .person, finding.title == nil, before >= 0, after < tokens.count,
      tokens[before].key == NameWords.the
    else { return false }
    return Triggers.noun(tokens[after].key) != nil
  }

  /// "Like | President Bush, Olmert kept quiet"
  private func isLikened(_ finding: Finding) -> Bool {
    let lower = document.sentences[finding.sentence].tokens.lowerBound
    return finding.tokens.lowerBound == lower + 1 && Self.likening.contains(tokens[lower].key)
  }

  private static let likening: WordSet = "like unlike"

  /// "Following talks with Olmert, | the Israeli premier, Bush spoke": what says more of somebody whom a preposition
  /// governs.
  private func isApposedToOblique(_ index: Int) -> Bool {
    guard index > 0, findings[index].kind == .description, case let name = findings[index - 1],
      name.tokens.upperBound + 1 == findings[index].tokens.lowerBound,
      tokens[name.tokens.upperBound].key == NameWords.comma, let member = members[index - 1],
      members[index] == member
    else { return false }
    return isOblique(index - 1)
  }

  /// "After meeting | Xi, Scholz called": whoever is met in a clause without a subject of its own.
  private func isObjectOfParticiple(_ finding: Finding) -> Bool {
    let verb = finding.tokens.lowerBound - 1
    let lower = document.sentences[finding.sentence].tokens.lowerBound
    guard verb >= lower, Triggers.isVerb(tokens[verb].key, in: .gerund) else { return false }
    return verb == lower || tokens[verb - 1].kind == .mark
      || Self.participleOpeners.contains(tokens[verb - 1].key)
  }

  private static let participleOpeners: WordSet = "after before while when since upon on by and"

  /// "with", "to", "by": what takes part stands after it.
  private func isCompany(_ finding: Finding) -> Bool { isAfter(Self.company, finding) }

  /// "Lu Kang said": a verb of saying comes right after.
  private func isBeforeSpeech(_ finding: Finding) -> Bool {
    let end = finding.tokens.upperBound
    guard end < document.sentences[finding.sentence].tokens.upperBound,
      !tokens[end].flags.contains(.capitalised)
    else { return false }
    return SpeechVerbs.verb(tokens[end].key)?.form == .finite && !SpeechVerbs.isAlsoNoun(tokens[end].key)
  }

  /// "stated by X", "told by the minister X", "a speech by X", not "greeted by X"
  private func isAfterBy(_ finding: Finding) -> Bool {
    guard let by = wordBefore(finding), tokens[by].key == "by", by > 0 else { return false }
    let deed = tokens[by - 1].key
    return SpeechVerbs.verb(deed) != nil || SpeechWords.nouns.contains(deed)
      || SpeechWords.support.contains(deed) || Self.delivering.contains(deed)
  }

  private static let delivering: WordSet = "made given issued delivered written signed released published"

  private func isAfter(_ words: WordSet, _ finding: Finding) -> Bool {
    wordBefore(finding).map { words.contains(tokens[$0].key) } ?? false
  }

  /// The word before somebody, an article left out.
  private func wordBefore(_ finding: Finding) -> Int? {
    var before = finding.tokens.lowerBound - 1
    let lower = document.sentences[sentence].tokens.lowerBound
    if before >= lower, NameWords.kind(of: tokens[before]).contains(.article) { before -= 1 }
    return before >= lower ? before : nil
  }

  private static let company: WordSet = "with by to between and from"

  /// Whether a clause that depends on another one holds the mention: "it was said when Putin came".
  private func isSubordinate(_ finding: Finding) -> Bool {
    let lower = document.sentences[finding.sentence].tokens.lowerBound
    var position = finding.tokens.lowerBound - 1
    while position > lower, finding.tokens.lowerBound - position < 24 {
      let token = tokens[position]
      if token.kind == .mark { return false }
      if Self.subordinators.contains(token.key) { return true }
      position -= 1
    }
    return false
  }

  private static let subordinators: WordSet =
    "that when where while because before after if since as until whether"

  /// Whether a verb may follow: a word in small letters that is no preposition or "and".
  private func isBeforeVerb(_ finding: Finding) -> Bool {
    let end = finding.tokens.upperBound
    guard end < document.sentences[finding.sentence].tokens.upperBound else { return false }
    let token = tokens[end]
    guard token.kind == .word, !token.flags.contains(.capitalised) else { return false }
    if token.key == "to" { return true }
    return NameWords.kind(of: token).isDisjoint(with: [.preposition, .conjunction])
  }

  /// Whether a token belongs to the clause of the last subject: no comma and no joining word in between.
  func isInClause(_ index: Int) -> Bool {
    guard clauseSubjectEnd <= index, index - clauseSubjectEnd <= 16 else { return false }
    return !(clauseSubjectEnd..<index).contains {
      if Self.joints.contains(tokens[$0].key) { return !isVerbAfterJoint($0) }
      return tokens[$0].kind == .mark || Self.clauseStarts.contains(tokens[$0].key)
    }
  }

  private static let clauseStarts: WordSet = "who when where that which while as because before after if"
  private static let joints: WordSet = "and but or"

  /// "called on Eisenhower and gave him": the subject goes on.
  private func isVerbAfterJoint(_ joint: Int) -> Bool {
    let next = joint + 1
    guard next < document.sentences[sentence].tokens.upperBound, tokens[next].kind == .word,
      !tokens[next].flags.contains(.capitalised)
    else { return false }
    return NameWords.kind(of: tokens[next]).isDisjoint(
      with: [.article, .possessive, .personalPronoun, .preposition, .common, .numeral])
  }

  /// Those whom the text spoke of lately; of a state all, however long ago the text spoke of them.
  func candidates(of state: StateID? = nil) -> [Int] {
    if let state { return discourse.people(of: state.index) }
    return discourse.recent
  }

  /// Members by weight, the weightiest first.
  ///
  /// - Parameter state: of whom all are asked.
  func salient(_ minimum: Float = 0.05, of state: StateID? = nil) -> [Int] {
    let candidates = candidates(of: state)
    var ranking = Ranking(capacity: candidates.count)
    for member in candidates { rank(member, in: &ranking, minimum: minimum) }
    return ranking.members
  }

  /// Ranks a member by its weight and what is added to it.
  func rank(_ member: Int, bonus: Float = 0, in ranking: inout Ranking, minimum: Float) {
    let weight = weight(member) + bonus
    if weight >= minimum { ranking.add(member, weight, lastFinding: cast.members[member].lastFinding) }
  }
}
