import Gazetteer

/// Whose minister somebody is of whom the text tells the office alone: wires name the state of foreigners, not that of
/// the capital they are written in. "BUENOS AIRES, March 9 - Economy Minister Juan Sourrouille"
extension Resolver {
  func giveHomeStates() {
    let ministers = findings.indices.filter { isWithoutState($0) }
    guard !ministers.isEmpty, let home = stateOfDateline ?? issuer ?? stateOfOthers else { return }
    for index in ministers {
      guard let member = members[index], cast.members[member].state == nil, !arrives(index, home),
        !isHeldAtHome(index, home),
        let state = stateInFocus(at: index, home)
      else { continue }
      cast.members[member].state = state
      cast.people[member].country = code(state)
    }
  }

  /// Whether somebody holds an office of a state, and nothing tells of which.
  private func isWithoutState(_ index: Int) -> Bool {
    guard let member = members[index], cast.members[member].state == nil, cast.members[member].id == nil,
      !cast.people[member].isPrivate
    else { return false }
    return isOfficeOfState(findings[index]) && (findings[index].kind == .person || isMet(index))
  }

  /// The state of a date line whose city is a capital, or that the lead speaks of.
  private var stateOfDateline: StateID? {
    guard let lead = document.paragraphs.first(where: { $0.kind == .prose })?.sentences.first,
      let city = findings.first(where: { $0.sentence == lead }), [.metonym, .place].contains(city.kind),
      city.tokens.lowerBound == document.sentences[lead].tokens.lowerBound,
      !Self.seats.contains(tokens[city.tokens.lowerBound].key),
      opensWire(after: city.tokens.upperBound, in: document.sentences[lead].tokens),
      let home = state(city.match ?? city.stateMatch, sentence: lead)
    else { return nil }
    let isNamed = findings.contains { finding in
      finding.sentence <= lead && [.country, .demonym].contains(finding.kind)
        && state(finding.match, sentence: finding.sentence) == home
    }
    return city.kind == .metonym || isNamed ? home : nil
  }

  /// The state of those whom everybody knows and of whom the text tells the office alone, where it is one:
  /// "Foreign Secretary Jack Straw". Of "President Xi" any text may do without the state, unless he is whom it is
  /// about.
  private var stateOfOthers: StateID? {
    var (known, ruled): (StateID?, Set<StateID>) = (nil, [])
    let stateOfTopic = mostNamed.flatMap { cast.members[$0].state }
    for (index, finding) in findings.enumerated() {
      guard let member = members[index], cast.members[member].id != nil,
        let state = cast.members[member].state,
        finding.title != nil, isOfficeOfState(finding)
      else { continue }
      if !role(finding).isDisjoint(with: .headOfState), state != stateOfTopic {
        ruled.insert(state)
        continue
      }
      if let known, known != state { return nil }
      known = state
    }
    return ruled.isEmpty || known == stateOfTopic ? known : nil
  }

  /// Whom the text names most often; of several the one who is named first.
  private var mostNamed: Int? {
    var counts = [Int](repeating: 0, count: cast.members.count)
    for case let member? in members { counts[member] += 1 }
    return counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) }
  }

  /// Cities where the ministers of many states meet.
  private static let seats: WordSet = "brussels geneva luxembourg strasbourg new"

  /// ", March 9 -", "(Reuters) -"
  private func opensWire(after index: Int, in sentence: Range<Int>) -> Bool {
    (index..<max(index, min(sentence.upperBound, index + 12))).contains {
      ClauseMarks.dashes.contains(tokens[$0].key) && tokens[$0].flags.contains(.spaceBefore)
    }
  }

  /// "Economy Minister", neither "EC Commissioner", nor "World Bank | President".
  private func isOfficeOfState(_ finding: Finding) -> Bool {
    guard let title = finding.title, !finding.isFormer, finding.stateMatch == nil,
      let role = gazetteer.titles[title].role, Office[role].isOfState
    else { return false }
    let before = finding.tokens.lowerBound - 1
    // "Corporate Affairs | Minister"
    if let title = finding.titleTokens?.last, OfficeWords.ministerial.contains(tokens[title].key) {
      return true
    }
    guard before >= document.sentences[finding.sentence].tokens.lowerBound else { return true }
    return tokens[before].kind != .word || !tokens[before].flags.contains(.capitalised)
  }

  /// The state that the sentence is about, as far as it says: "Argentina will pay, Economy Minister X said". Nil where
  /// another one stands there that need not be theirs.
  private func stateInFocus(at index: Int, _ home: StateID) -> StateID? {
    let sentence = findings[index].sentence
    if let state = stateOfList(at: index) { return state }
    var subject: StateID?
    var hasOther = false
    for other in (0..<index).reversed() {
      guard findings[other].sentence == sentence else { break }
      if travels(other, with: index, home) { return nil }
      guard [.country, .demonym, .place, .metonym].contains(findings[other].kind),
        let state = state(findings[other].match ?? findings[other].stateMatch, sentence: sentence),
        [.country, .demonym].contains(findings[other].kind)
          || findings[other].isLocative && opensSentence(findings[other])
      else { continue }
      if state == home { return home }
      // "In Hong Kong he will meet Governor David Wilson"
      if findings[other].isLocative, opensSentence(findings[other]) { return state }
      hasOther = true
      subject = findings[other].startsSentence && !findings[other].afterPreposition ? state : nil
    }
    if hasOther { return subject }
    guard isMet(index) else { return home }
    return stateAbroad(before: index, home) ?? (findings[index].kind == .person ? home : nil)
  }

  /// "will be in Peking. He will meet | Zheng Tuobin, minister for trade": where the sentence before has led.
  private func stateAbroad(before index: Int, _ home: StateID) -> StateID? {
    let sentence = findings[index].sentence
    for finding in findings[..<index].reversed() where finding.sentence < sentence {
      guard finding.sentence == sentence - 1 else { return nil }
      let isPlace = [.country, .place, .metonym].contains(finding.kind) && finding.isLocative
      guard isPlace || finding.kind == .person && finding.stateMatch != nil,
        let state = state(isPlace ? finding.match : finding.stateMatch, sentence: finding.sentence)
      else { continue }
      return state == home ? nil : state
    }
    return nil
  }

  /// "Foreign Minister Liu Dong and Finance Minister Zhao Ping | arrived in Nairobi": who comes is from elsewhere.
  private func arrives(_ index: Int, _ home: StateID) -> Bool {
    let end = document.sentences[findings[index].sentence].tokens.upperBound
    let begin = findings[index].tokens.upperBound
    guard
      let verb = (begin..<max(begin, min(end, begin + 14))).first(where: { token in
        Triggers.isVerb(tokens[token].key, in: [.past, .third, .participle])
          || SpeechVerbs.verb(tokens[token].key)?.form == .finite
      }), Triggers.isTravelling(tokens[verb].key), !ReturningVerbs.all.contains(tokens[verb].key),
      !ReturningVerbs.home.contains(tokens[verb].key)
    else { return false }
    let goal = verb + 1..<max(verb + 1, min(end, verb + 6))
    if goal.contains(where: { tokens[$0].key == Self.here }) { return true }
    return findings[(index + 1)...].prefix(while: { $0.tokens.lowerBound < goal.upperBound }).contains {
      goal.contains($0.tokens.lowerBound) && [.country, .place, .metonym].contains($0.kind)
        && state($0.match ?? $0.stateMatch, sentence: $0.sentence) == home
    }
  }

  /// "Foreign Secretary James Cleverly met | Foreign Minister Anna Holm": home has one already.
  private func isHeldAtHome(_ index: Int, _ home: StateID) -> Bool {
    let role = role(findings[index])
    guard !role.isEmpty, role != .minister else { return false }
    if let holder = cast.holder(of: role, in: home, sentence: findings[index].sentence),
      members[index].map({ cast.members[$0].id != holder }) == true
    {
      return true
    }
    // There is no prime minister of the United States.
    if !role.isDisjoint(with: .leader), !hasEverHad(role, home) { return true }
    let sentence = findings[index].sentence
    for other in (0..<index).reversed() {
      guard findings[other].sentence == sentence else { break }
      if members[other] != members[index], self.role(findings[other]) == role,
        members[other].map({ cast.members[$0].state == home }) == true
      {
        return true
      }
    }
    return false
  }

  /// Whether a state has had such an office, as far as the table of its leaders reaches; true where that is empty.
  private func hasEverHad(_ role: RoleKind, _ home: StateID) -> Bool {
    var (isEmpty, isFound) = (true, false)
    gazetteer.forEachTerm(in: home) { term in
      isEmpty = false
      if !RoleKind(term.role).isDisjoint(with: role) { isFound = true }
    }
    return isEmpty || isFound
  }

  /// Whether a verb of meeting stands before somebody in the sentence.
  private func isMet(_ index: Int) -> Bool {
    let begin = document.sentences[findings[index].sentence].tokens.lowerBound
    return (begin..<max(begin, findings[index].tokens.lowerBound)).contains {
      Triggers.isMeeting(tokens[$0].key) || Triggers.noun(tokens[$0].key)?.kind == .meeting
    }
  }

  /// "South Korean President Chun Doo-hwan and | Trade Minister Rha Woong Bae": of the state of whom it is named with.
  private func stateOfList(at index: Int) -> StateID? {
    guard index > 0, findings[index - 1].sentence == findings[index].sentence,
      findings[index - 1].kind == .person,
      let member = members[index - 1]
    else { return nil }
    let between = findings[index - 1].tokens.upperBound..<findings[index].tokens.lowerBound
    guard between.contains(where: { tokens[$0].key == NameWords.and || tokens[$0].key == NameWords.comma }),
      between.allSatisfy({
        tokens[$0].key == NameWords.and || tokens[$0].key == NameWords.comma
          || tokens[$0].flags.contains(.capitalised)
      })
    else { return nil }
    return cast.members[member].state
  }

  /// "In Hong Kong, …"
  private func opensSentence(_ finding: Finding) -> Bool {
    finding.tokens.lowerBound <= document.sentences[finding.sentence].tokens.lowerBound + 1
  }

  /// "Støre, who flew in from Oslo | with Finance Minister Trygve Vedum": somebody from elsewhere, and who is with him.
  private func travels(_ other: Int, with index: Int, _ home: StateID) -> Bool {
    guard findings[index].afterPreposition, findings[other].kind == .person, let member = members[other],
      let state = cast.members[member].state, state != home
    else { return false }
    let begin = findings[other].tokens.upperBound
    return (begin..<max(begin, findings[index].tokens.lowerBound)).contains {
      Triggers.isVerb(tokens[$0].key, in: [.past, .third, .gerund]) && !Triggers.isMeeting(tokens[$0].key)
    }
  }
}
