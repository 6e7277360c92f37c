import Gazetteer

/// "Australia's Minister for Trade is optimistic. | Michael Duffy said …": a story that opens with an office and
/// names its holder in the sentence after.
extension Resolver {
  func joinIntroductions() {
    guard let lead = document.paragraphs.first(where: { $0.kind == .prose })?.sentences.first else { return }
    for index in findings.indices.prefix(while: { findings[$0].sentence <= lead })
    where findings[index].sentence == lead && opensWithOffice(index) {
      if let member = namedBeside(officeOf: index) {
        members[index] = member
        return describe(member, by: findings[index])
      }
      guard let name = findings.indices.first(where: { findings[$0].sentence > lead }),
        findings[name].sentence == lead + 1, introduces(name), isUnknown(members[name]),
        // "Brian Cole said the minister was right"
        !findings[(name + 1)...].prefix(while: { $0.sentence == lead + 1 }).contains(where: {
          $0.kind == .description && $0.noun == .office
        })
      else { return }
      let member = member(introducedBy: name)
      members[index] = member
      return describe(member, by: findings[index])
    }
  }

  /// "Britain's minister left for Tokyo. | \"I am glad,\" the minister, Michael Howard, said": who stands beside the
  /// office where the next sentences speak of it again.
  private func namedBeside(officeOf lead: Int) -> Int? {
    let (sentence, office) = (findings[lead].sentence, tokens[findings[lead].tokens.upperBound - 1].key)
    let again = findings[(lead + 1)...].prefix { $0.sentence <= sentence + 2 }.first {
      $0.kind == .description && $0.noun == .office && $0.count == 1 && $0.sentence > sentence
        && $0.stateMatch == nil && !$0.isFormer && tokens[$0.tokens.upperBound - 1].key == office
    }
    // "His Japanese counterpart was glad": whose minister he is, is open.
    guard let name = again?.apposition, let member = members[name], isUnknown(member),
      !findings[(lead + 1)..<name].contains(where: { $0.sentence > sentence && $0.kind == .demonym })
    else { return nil }
    return member
  }

  /// "Travels of the Secretary of State | Edmund Muskie": a heading that is a name, under one that ends in an office.
  func joinNamesToOfficesAbove() {
    for name in findings.indices.dropFirst()
    where findings[name].kind == .person && isHeading(findings[name]) {
      let above = findings[name - 1]
      guard findings[name].title == nil, let member = members[name],
        isUnknown(member), above.kind == .description, above.noun == .office, above.count == 1,
        !above.isFormer, !above.isPossessive, above.sentence < findings[name].sentence,
        findings[name].sentence - above.sentence <= 2, isInHeading(above),
        document.sentences[above.sentence].tokens.upperBound == above.tokens.upperBound
      else { continue }
      members[name - 1] = member
      describe(member, by: above)
    }
  }

  /// Whether a heading says nothing else.
  private func isHeading(_ finding: Finding) -> Bool {
    isInHeading(finding) && document.sentences[finding.sentence].tokens == finding.tokens
  }

  private func isInHeading(_ finding: Finding) -> Bool {
    let kind = document.paragraphs[document.sentences[finding.sentence].paragraph].kind
    return kind == .heading || kind == .title
  }

  /// "Paul and Frederica": a first name alone, beside that of a monarch who is known.
  func introduceConsorts() {
    var consorts: [WordKey: Int] = [:]
    for index in findings.indices.dropFirst() where findings[index].kind == .person {
      let and = findings[index].tokens.lowerBound - 1
      guard findings[index - 1].tokens.upperBound == and, tokens[and].key == NameWords.and,
        let monarch = members[index - 1], isLoneFirstName(index), isMonarch(monarch),
        case let word = tokens[findings[index].name.lowerBound].key, consorts[word] == nil
      else { continue }
      consorts[word] = cast.introduce(findings[index], state: cast.members[monarch].state, role: [])
    }
    guard !consorts.isEmpty else { return }
    for index in findings.indices where isLoneFirstName(index) {
      guard let member = consorts[tokens[findings[index].name.lowerBound].key] else { continue }
      findings[index].isUncertain = false
      members[index] = member
    }
  }

  private func isMonarch(_ member: Int) -> Bool {
    if !cast.members[member].roles.isDisjoint(with: .monarch) { return true }
    guard let id = cast.members[member].id else { return false }
    return gazetteer.terms[gazetteer[id].terms].contains {
      !RoleKind($0.role).isDisjoint(with: .monarch) && RoleKind($0.role).isDisjoint(with: .president)
    }
  }

  /// Whether nothing but a first name is told of somebody of whom the text has told nothing else.
  private func isLoneFirstName(_ index: Int) -> Bool {
    let finding = findings[index]
    return finding.kind == .person && finding.name.count == 1 && members[index] == nil
      && finding.title == nil && cast.givenGender(tokens[finding.name.lowerBound].key) != nil
  }

  /// "Australia's Minister for Trade", as the subject of the lead, where no table knows who that is.
  private func opensWithOffice(_ index: Int) -> Bool {
    let finding = findings[index]
    guard finding.kind == .description, finding.noun == .office, finding.count == 1, !finding.isFormer,
      !finding.isGeneric, !finding.isPossessive, !finding.afterPreposition, !finding.isInQuote,
      finding.apposition == nil, members[index] == nil,
      let state = state(finding.stateMatch, sentence: finding.sentence)
    else { return false }
    let role = role(finding)
    return role == .minister || cast.holder(of: role, in: state, sentence: finding.sentence) == nil
  }

  /// Nothing but the name is told of somebody.
  private func isUnknown(_ member: Int?) -> Bool {
    guard let member else { return true }
    let known = cast.members[member]
    return known.id == nil && known.state == nil && cast.people[member].rank == nil
      && !cast.people[member].isPrivate
  }

  private func member(introducedBy name: Int) -> Int {
    if let known = members[name] { return known }
    findings[name].isUncertain = false
    let member = cast.introduce(findings[name], state: nil, role: [])
    members[name] = member
    return member
  }

  /// "Michael Duffy | said": a full name without a title at the head of a sentence, with a verb after it.
  private func introduces(_ name: Int) -> Bool {
    let finding = findings[name]
    guard finding.kind == .person, finding.startsSentence, finding.title == nil, finding.apposition == nil,
      finding.name.count > 1, !finding.isPossessive, finding.tokens.upperBound < tokens.count,
      case let verb = tokens[finding.tokens.upperBound], !verb.flags.contains(.capitalised)
    else { return false }
    return SpeechVerbs.verb(verb.key)?.form == .finite
  }
}
