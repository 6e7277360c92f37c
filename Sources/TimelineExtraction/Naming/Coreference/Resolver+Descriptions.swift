import Gazetteer

/// "the Russian president", "his host", "the two leaders".
extension Resolver {
  func described(_ index: Int) -> [Int] {
    if let member = members[index] { return [member] }
    let finding = findings[index]
    if finding.count != 1 {
      switch finding.noun {
      case .leader where finding.count == 0: return leadersNamedTogether(index)
      case .leader, .people, .office, .diplomats: return group(finding.count, index)
      case .delegation:
        if let group = discourse.group, sentence - group.sentence <= 2 { return group.members }
        let before = discourse.before
        return sentence - before.sentence <= 1 && before.participants.count > 1 ? before.participants : []
      default: return []
      }
    }
    if finding.isGeneric { return [] }
    let state = state(finding.stateMatch, sentence: finding.sentence)
    switch finding.noun {
    case .office, .leader: return office(index, state)
    case .counterpart: return counterpart(finding, state)
    case .citizen:
      guard let state else { return [] }
      let bound = boundSubject(finding)
      return salient(0.02, of: state).first { $0 != bound }.map { [$0] } ?? []
    case .host, .guest: return other(finding, state)
    default: return []
    }
  }

  private func possessor(_ finding: Finding) -> Int? { possessors(finding).first }

  /// Those whom the finding says that somebody belongs to.
  private func possessors(_ finding: Finding) -> [Int] {
    guard let possessor = finding.possessor, mentionsOfPeople[possessor] >= 0,
      case .people(let people) = mentions[Int(mentionsOfPeople[possessor])].referent
    else { return [] }
    return people
  }

  private func office(_ index: Int, _ state: StateID?) -> [Int] {
    let finding = findings[index]
    let role = role(finding)
    guard !role.isEmpty else { return titled(finding, state) }
    let gender = finding.title.flatMap { gazetteer.titles[$0].gender }
    let bound = boundSubject(finding)
    // "The president telephoned President Yeltsin": somebody else.
    let others = state == nil && finding.count == 1 ? namedAfter(index, isObject: false) : []
    var candidates = salient(0, of: state)
    candidates.removeAll { member in
      if member == bound || others.contains(member) { return true }
      if let gender, let own = cast.people[member].gender, (gender == .male) != (own == .male) { return true }
      return !holds(member, role, finding, ever: true)
    }
    // "The premier told the chancellor": both head a government, but each has an own word for it.
    if !role.contains(.chancellor), role.contains(.headOfGovernment) {
      let proper = candidates.filter { cast.members[$0].roles.isDisjoint(with: .chancellor) }
      if !proper.isEmpty { candidates = proper }
    }
    // "Lawson, the Chancellor of the Exchequer, received Funaro. The minister goes to Paris": who is called so.
    if role == .minister, let called = candidates.first(where: { isCalledMinister($0) }) {
      return [called]
    }
    if let first = candidates.first {
      // Who held the office at the time goes before who did at another, unless hardly spoken of in a text of
      // another time.
      let isOfTheTime = clock.written == nil && clock.year(finding.sentence) != nil
      for member in candidates where holds(member, role, finding, ever: false) {
        if isOfTheTime || weight(member) >= 0.3 * weight(first) { return [member] }
      }
      if !clock.namesYear(finding.sentence) { return [first] }
    }
    if role == .general, state == nil {
      // "the General": a rank that no table of offices has.
      for member in salient() where cast.people[member].rank == 1 { return [member] }
      return []
    }
    if role == .minister, let minister = anyMinister(of: state, besides: bound) { return [minister] }
    guard !finding.isFormer, role != .minister, role.isDisjoint(with: [.envoy, .adviser, .general]) else {
      return []
    }
    // Somebody whom the text names further on goes before whoever the table has.
    if let state {
      for member in cast.members.indices where member != bound && cast.members[member].state == state {
        if !cast.members[member].isFormer, holds(member, role, finding, ever: true) { return [member] }
      }
    }
    if state == nil, let signer = signer(role, finding, besides: others) { return [signer] }
    if role == .secretaryGeneral, state == nil {
      return secretaryGeneral(finding).map { [cast.member(of: $0, sentence: finding.sentence)] } ?? []
    }
    let isCapitalised = tokens[finding.tokens.upperBound - 1].flags.contains(.capitalised)
    guard let state = state ?? impliedState(role) ?? (isCapitalised ? issuer : nil),
      let holder = cast.holder(of: role, in: state, sentence: finding.sentence)
    else { return [] }
    return [cast.member(of: holder, sentence: finding.sentence)]
  }

  /// "the minister": whoever of those spoken of is one, of trade or of fisheries.
  private func anyMinister(of state: StateID?, besides bound: Int?) -> Int? {
    salient(0, of: state).first { $0 != bound && isCalledMinister($0) }
  }

  private func isCalledMinister(_ member: Int) -> Bool {
    guard let role = cast.people[member].role?.utf8 else { return false }
    return role.suffix(8).elementsEqual("Minister".utf8) || role.starts(with: "Minister ".utf8)
  }

  /// "The President telephoned Yeltsin", in a text that only Clinton's signature names: the one holder of the office in
  /// its last sentence.
  private func signer(_ role: RoleKind, _ finding: Finding, besides others: [Int]) -> Int? {
    guard !role.isDisjoint(with: .leader), let last = document.sentences.indices.last,
      last != finding.sentence
    else { return nil }
    let signers = Set(
      findings.indices.reversed().prefix { findings[$0].sentence == last }.compactMap { members[$0] }
    ).filter { member in
      cast.members[member].lastSentence < 0 && !others.contains(member) && cast.members[member].id != nil
        && holds(member, role, finding)
    }
    return signers.count == 1 ? signers.first : nil
  }

  /// "the Secretary-General", in a text that speaks of the United Nations: not of NATO, not of a party.
  private func secretaryGeneral(_ finding: Finding) -> PersonID? {
    let end = finding.tokens.upperBound
    guard tokens[end - 1].flags.contains(.capitalised),
      finding.tokens.allSatisfy({ Self.secretariat.contains(tokens[$0].key) }),
      end >= tokens.count || tokens[end].key != NameWords.of, speaksOfUnitedNations
    else {
      return nil
    }
    return cast.secretaryGeneral(sentence: finding.sentence)
  }

  private var speaksOfUnitedNations: Bool {
    get {
      if let known = knowsUnitedNations { return known }
      let speaks = tokens.indices.contains { index in
        tokens[index].key == Self.un && tokens[index].flags.contains(.allCapitals)
          || tokens[index].key == Self.nations && index > 0 && tokens[index - 1].key == Self.united
      }
      knowsUnitedNations = speaks
      return speaks
    }
  }

  /// The words of "the United Nations' Secretary-General".
  private static let secretariat: WordSet = "the un united nations 's secretary general secretary-general -"
  private static let un: WordKey = "un"
  private static let united: WordKey = "united"
  private static let nations: WordKey = "nations"

  /// The state whose office a bare word means: there is one pope, and "the Queen" is Britain's.
  private func impliedState(_ role: RoleKind) -> StateID? {
    switch role {
    case .pope: gazetteer.state(code: "VA")
    case .queen: gazetteer.state(code: "GB")
    default: nil
    }
  }

  /// Whether a member holds an office, by the document's words or by the gazetteer at the time.
  func holds(_ member: Int, _ role: RoleKind, _ finding: Finding, ever: Bool = false) -> Bool {
    let roles = cast.members[member].roles
    if !roles.isDisjoint(with: role) {
      return cast.members[member].isFormer == finding.isFormer || roles != role
    }
    guard let id = cast.members[member].id else { return false }
    // "Deputy President William Ruto", who was to be president years later
    let ever = ever && (roles.isDisjoint(with: .vicePresident) || role.contains(.vicePresident))
    for term in gazetteer.terms[gazetteer[id].terms] where !RoleKind(term.role).isDisjoint(with: role) {
      if ever || finding.isFormer || (clock.covers(term.from, term.to, sentence: finding.sentence) ?? true) {
        return true
      }
    }
    return false
  }

  /// "the Secretary", "the High Representative": who was called so, or by a title that begins or ends so.
  private func titled(_ finding: Finding, _ state: StateID?) -> [Int] {
    guard let title = finding.title, !finding.isFormer else { return [] }
    let called = gazetteer.titles[title].title.string.lowercased()
    let bound = boundSubject(finding)
    var similar: Int?
    for member in salient(0.01, of: state) where member != bound {
      guard let own = cast.people[member].role?.lowercased() else { continue }
      if own == called || own.hasPrefix(called + " ") || Self.isSameOffice(own, called) { return [member] }
      if similar == nil, own.hasSuffix(" " + called) { similar = member }
    }
    return similar.map { [$0] } ?? []
  }

  /// "Secretary of Commerce" and "commerce secretary".
  private static func isSameOffice(_ one: String, _ other: String) -> Bool {
    func words(_ office: String) -> Set<Substring> {
      Set(office.split(separator: " ")).subtracting(["of", "the", "for"])
    }
    return one.utf8.count != other.utf8.count && words(one) == words(other)
  }

  private func counterpart(_ finding: Finding, _ state: StateID?) -> [Int] {
    let possessor = possessor(finding) ?? subjectAbroad(of: state)
    var role: RoleKind = .leader
    if let possessor {
      let own = cast.members[possessor]
      role = own.roles
      if let id = own.id, let term = cast.term(of: id, sentence: finding.sentence) {
        role.formUnion(RoleKind(term.role))
      }
      if role.isEmpty { role = .leader }
    }
    var ownState: StateID?
    if let possessor { ownState = cast.members[possessor].state }
    for member in salient(0, of: state) where member != possessor {
      if state == nil ? cast.members[member].state != ownState : holds(member, role, finding) {
        return [member]
      }
    }
    guard let state, let holder = cast.holder(of: role, in: state, sentence: finding.sentence) else {
      return []
    }
    return [cast.member(of: holder, sentence: finding.sentence)]
  }

  /// "Turkish foreign minister met Russian counterpart": the subject, of another state than the counterpart's.
  private func subjectAbroad(of state: StateID?) -> Int? {
    guard let state, let subject, let own = cast.members[subject].state, own != state else { return nil }
    return subject
  }

  /// The most salient other person: a host is at home where the document is, a guest is not.
  private func other(_ finding: Finding, _ state: StateID?) -> [Int] {
    // "Greeting his American guest, Hu said": he is not the one of whom it is "his".
    if let state { return salient(0, of: state).first { cast.people[$0].rank != nil }.map { [$0] } ?? [] }
    let excluded = possessors(finding)
    let country = lastPlace?.country
    for member in salient() where !excluded.contains(member) && cast.people[member].rank != nil {
      guard let country, let own = cast.people[member].country else { return [member] }
      if finding.noun == .host ? own == country : own != country { return [member] }
    }
    return []
  }
}
