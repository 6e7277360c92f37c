import Gazetteer

/// "Australia's Minister for Trade is optimistic. | Michael Duffy said …": a story that opens with an office and names its
/// holder in the sentence after.
extension Resolver {
  mutating func joinIntroductions() {
    guard let lead = document.paragraphs.first(where: { $0.kind == .prose })?.sentences.first else { return }
    for index in findings.indices.prefix(while: { findings[$0].sentence <= lead })
    where findings[index].sentence == lead && opensWithOffice(index) {
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

  /// "Zorka Daoud objected. … Daoud wrote": two words that no table has are a name where the last one speaks.
  mutating func trustNamesOfSpeakers() {
    var speakers: Set<WordKey> = []
    for finding in findings where finding.isUncertain && finding.name.count == 1 && speaks(finding) {
      speakers.insert(tokens[finding.name.lowerBound].key)
    }
    guard !speakers.isEmpty else { return }
    for index in findings.indices
    where findings[index].isUncertain && (2...3).contains(findings[index].name.count)
      && speakers.contains(tokens[findings[index].name.upperBound - 1].key)
    {
      findings[index].isUncertain = false
    }
  }

  private func speaks(_ finding: Finding) -> Bool {
    let verb = finding.tokens.upperBound
    return !finding.isPossessive && verb < document.sentences[finding.sentence].tokens.upperBound
      && !tokens[verb].flags.contains(.capitalised) && SpeechVerbs.verb(tokens[verb].key)?.form == .finite
      && !SpeechVerbs.isAlsoNoun(tokens[verb].key)
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
    return known.id == nil && known.state == nil && known.person.rank == nil && !known.person.isPrivate
  }

  private mutating func member(introducedBy name: Int) -> Int {
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
