import Gazetteer
import TimelineModel

/// The walk through the text: every finding becomes a mention, and the discourse remembers it.
extension Resolver {
  mutating func walk() {
    for index in findings.indices {
      if findings[index].sentence != sentence {
        sentence = findings[index].sentence
        subject = nil
        clauseSubject = nil
      }
      mention(index)
    }
  }

  private mutating func mention(_ index: Int) {
    let finding = findings[index]
    switch finding.kind {
    case .person:
      guard let member = members[index] else { return }
      people([member], index, cast.isShort(finding, member) ? .surname : .name)
    case .description:
      people(described(index), index, .description)
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
    case .demonym:
      guard let state = state(finding.match, sentence: finding.sentence) else { return }
      add(index, .country(codes[Int(state.index)]), .demonym)
    default:
      place(index)
    }
  }

  func code(_ state: StateID?) -> CountryCode? { state.map { codes[Int($0.index)] } }

  private mutating func people(_ people: [Int], _ index: Int, _ form: Mention.Form) {
    referents[index] = people
    add(index, .people(people), form)
    for member in people { remember(member, index, form) }
    if people.count > 1 { lastGroup = (people, sentence) }
  }

  mutating func add(_ index: Int, _ referent: Mention.Referent, _ form: Mention.Form) {
    let finding = findings[index]
    var mention = Mention(tokens: finding.tokens, referent: referent, form: form)
    mention.isPossessive = finding.isPossessive
    if finding.stateMatch != nil {
      mention.country = code(state(finding.stateMatch, sentence: finding.sentence))
    }
    mentions.append(mention)
  }

  // MARK: Salience

  private func isNewParagraph(_ other: Int) -> Bool {
    document.sentences[other].paragraph != document.sentences[sentence].paragraph
  }

  /// The weight a member has now.
  func weight(_ member: Int) -> Float {
    let member = cast.members[member]
    guard member.lastSentence >= 0, sentence - member.lastSentence < 40 else { return 0 }
    var weight = member.weight
    let distance = sentence - member.lastSentence
    for _ in 0..<min(distance, 12) { weight *= 0.55 }
    if distance > 0, isNewParagraph(member.lastSentence) { weight *= 0.7 }
    return weight + min(0.4, 0.025 * Float(member.mentions))
  }

  private mutating func remember(_ member: Int, _ index: Int, _ form: Mention.Form) {
    let finding = findings[index]
    var added: Float
    if finding.isPossessive || form == .possessivePronoun {
      added = 0.35
    } else if finding.afterPreposition {
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
    if subject == nil, !finding.isPossessive, !finding.afterPreposition, form != .possessivePronoun,
      !finding.isInQuote
    {
      subject = member
    }
    if !finding.afterPreposition, !finding.isPossessive, form != .possessivePronoun, isBeforeVerb(finding) {
      clauseSubject = member
      clauseSubjectEnd = finding.tokens.upperBound
    }
    let base = min(0.4, 0.025 * Float(cast.members[member].mentions))
    cast.members[member].weight = min(2, (weight(member) - base) * 0.7 + added)
    cast.members[member].mentions += 1
    cast.members[member].lastSentence = sentence
    cast.members[member].lastFinding = index
  }

  /// Whether a verb may follow: a word in small letters that is no preposition or "and".
  private func isBeforeVerb(_ finding: Finding) -> Bool {
    let end = finding.tokens.upperBound
    guard end < document.sentences[finding.sentence].tokens.upperBound else { return false }
    let token = tokens[end]
    guard token.kind == .word, !token.flags.contains(.capitalised) else { return false }
    if token.key == "to" { return true }
    return NameWords.table[token.key]?.isDisjoint(with: [.preposition, .conjunction]) ?? true
  }

  /// Whether a token belongs to the clause of the last subject: no comma and no joining word in between.
  func isInClause(_ index: Int) -> Bool {
    guard clauseSubjectEnd <= index, index - clauseSubjectEnd <= 12 else { return false }
    return !(clauseSubjectEnd..<index).contains {
      tokens[$0].kind == .mark || Self.clauseStarts.contains(tokens[$0].key)
    }
  }

  private static let clauseStarts: WordSet =
    "and but or who when where that which while as because before after if"

  /// Members by weight, the weightiest first, that a condition holds for.
  func salient(_ minimum: Float = 0.05, where condition: (Int) -> Bool) -> [Int] {
    var found: [(weight: Float, member: Int)] = []
    for member in cast.members.indices where cast.members[member].lastSentence >= 0 {
      let weight = weight(member)
      if weight >= minimum, condition(member) { found.append((weight, member)) }
    }
    found.sort {
      $0.weight != $1.weight
        ? $0.weight > $1.weight
        : cast.members[$0.member].lastFinding > cast.members[$1.member].lastFinding
    }
    return found.map(\.member)
  }
}
