import Gazetteer
import TimelineModel

/// Tells who and what each finding means: names first, then the rest in the order of the text.
///
/// A class, since a struct of this size is copied for each call of a method that does not change it. No variable is
/// read or changed while a method changes it, so that this need not be checked at every access.
final class Resolver {
  let document: ReadDocument
  /// The paragraph in which the text begins.
  let body: Int?
  let tokens: UnsafeBufferPointer<Token>
  let gazetteer: GazetteerIndex
  let clock: DocumentClock
  let codes: [CountryCode]
  var findings: [Finding]
  let cast: Cast
  /// By finding: the member a name or an apposition belongs to.
  var members: [Int?]
  var mentions: [Mention] = []
  /// By finding: the index of its mention, where it was one of people; -1 elsewhere.
  var mentionsOfPeople: [Int32]

  // Discourse, as the walk goes on.
  var sentence = -1
  /// The member that was the subject of this sentence's clause.
  var subject: Int?
  /// The member that stood last where a verb follows.
  var clauseSubject: Int?
  /// Where its mention ended.
  var clauseSubjectEnd = 0
  var lastPlace: PlaceMention?
  var lastPlaceSentence = -1
  /// Where the article was written, as its date line says.
  var datelinePlace: PlaceMention?
  var discourse = Discourse()
  /// Who "I" is, where the text is one person's own.
  var narrator: Int?
  /// Whether the document speaks of the United Nations, once somebody asked.
  var knowsUnitedNations: Bool?
  /// Whose office put the document out, once somebody asked.
  var knownIssuer: StateID??
  /// The last person mentioned by itself, and where that ended.
  var lastJoined: (members: [Int], end: Int)?

  init(
    document: ReadDocument, body: Int?, tokens: UnsafeBufferPointer<Token>,
    text: UnsafeBufferPointer<UInt8>, findings: [Finding]
  ) {
    self.document = document
    self.body = body
    self.tokens = tokens
    self.findings = findings
    gazetteer = Gazetteer.index
    clock = DocumentClock(document, tokens: tokens, text: text)
    codes = StateCodes.all
    cast = Cast(tokens: tokens, text: text, clock: clock)
    members = [Int?](repeating: nil, count: findings.count)
    mentionsOfPeople = [Int32](repeating: -1, count: findings.count)
    mentions.reserveCapacity(findings.count)
  }

  func resolve() -> NamedDocument {
    nameStates()
    trustNamesOfSpeakers()
    introduceFullNames()
    joinIntroductions()
    joinNamesToOfficesAbove()
    resolveShortNames()
    joinAppositions()
    introduceConsorts()
    giveHomeStates()
    narrator = findNarrator()
    // Scanned words may hide which office somebody holds who issues a statement of one.
    if let narrator, cast.people[narrator].rank == nil, Narrator.holdsOffice(in: document, body: body) {
      cast.people[narrator].rank = 3
    }
    walk()
    mentions.sort {
      $0.tokens.lowerBound != $1.tokens.lowerBound
        ? $0.tokens.lowerBound < $1.tokens.lowerBound : $0.tokens.upperBound > $1.tokens.upperBound
    }
    cast.giveOffices()
    cast.markThoseOfThePast()
    return NamedDocument(cast: cast.people, mentions: mentions)
  }

  // MARK: States

  /// The state that a word means at the time of a sentence.
  func state(_ match: GazetteerIndex.Match?, sentence: Int) -> StateID? {
    guard let match, !match.kinds.isDisjoint(with: .ofStates) else { return nil }
    if let only = gazetteer.onlyState(of: match) { return only }
    var living: StateID?
    var fitting: StateID?
    var peopled: StateID?
    var youngest: StateID?
    gazetteer.forEachSense(of: match) { sense in
      guard let state = gazetteer.state(of: sense) else { return }
      let record = gazetteer[state]
      let isCovered = clock.covers(record, sentence: sentence) == true
      if case .place = sense, isCovered,
        youngest.map({ gazetteer[$0].from?.number ?? .min < record.from?.number ?? .min }) ?? true
      {
        youngest = state
      }
      if isCovered, fitting == nil || record.to != nil {
        fitting = state
      }
      if living == nil || record.to == nil { living = state }
      if isPeopled(state) {
        peopled = state
      }
    }
    // "Erfurt" in 1970 lies in the younger of the states that have it, whoever is there.
    if let youngest, clock.namesYear(sentence) || clock.written == nil,
      gazetteer[youngest].from.map({ $0.year < clock.year(sentence) ?? 0 }) ?? false
    {
      return youngest
    }
    return peopled ?? fitting ?? living
  }

  /// Whether somebody of the state was just spoken of: "Moscow" beside Gorbachev is Soviet.
  private func isPeopled(_ state: StateID) -> Bool {
    discourse.lastSentence(of: state.index).map { sentence - $0 <= 3 } ?? false
  }

  private func nameStates() {
    for index in findings.indices {
      switch findings[index].kind {
      case .country, .demonym, .metonym: nameState(findings[index].match, findings[index].sentence)
      default: break
      }
      nameState(findings[index].stateMatch, findings[index].sentence)
    }
  }

  private func nameState(_ match: GazetteerIndex.Match?, _ sentence: Int) {
    guard let match, let state = state(match, sentence: sentence) else { return }
    cast.statesNamed.insert(state)
  }

  // MARK: Names

  func role(_ finding: Finding) -> RoleKind {
    guard let title = finding.title, let role = gazetteer.titles[title].role else {
      if finding.noun == .diplomats { return [.foreignMinister, .secretaryOfState] }
      return finding.noun == .leader ? .leader : []
    }
    let office = Office[role]
    if !office.statesOfService.isEmpty, let state = state(finding.stateMatch, sentence: finding.sentence),
      office.statesOfService.contains(state)
    {
      return []
    }
    return office.kind
  }

  private func introduceFullNames() {
    for index in findings.indices where findings[index].kind == .person && cast.isFull(findings[index]) {
      let finding = findings[index]
      let (state, role) = context(of: index)
      let member = cast.introduce(finding, state: state, role: role)
      members[index] = member
      describe(member, by: finding)
      if !cast.people[member].isDescribed, isDescribed(index) {
        cast.people[member].isDescribed = true
      }
    }
  }

  /// The state and office that the title and an apposition give.
  private func context(of index: Int) -> (StateID?, RoleKind) {
    let finding = findings[index]
    var state = state(finding.stateMatch, sentence: finding.sentence)
    var role = role(finding)
    if let apposition = finding.apposition {
      let other = findings[apposition]
      state = state ?? self.state(other.stateMatch, sentence: other.sentence)
      role.formUnion(self.role(other))
    }
    return (state ?? stateOfOffice(finding), role)
  }

  /// Learns from the title of a mention.
  func describe(_ member: Int, by finding: Finding) {
    let role = role(finding)
    cast.members[member].roles.formUnion(role)
    if finding.isFormer { cast.members[member].isFormer = true }
    if let state = state(finding.stateMatch, sentence: finding.sentence) ?? stateOfOffice(finding),
      cast.members[member].state == nil
    {
      cast.members[member].state = state
      cast.people[member].country = codes[Int(state.index)]
    }
    guard let title = finding.title else {
      // "the Palestinian leader Yasser Arafat"
      if finding.noun == .leader, !finding.isFormer, cast.people[member].country != nil,
        cast.people[member].rank == nil
      {
        cast.people[member].rank = 1
      }
      // "met his counterpart Anna Holm"
      if finding.noun == .counterpart, !finding.isFormer {
        cast.people[member].rank = cast.people[member].rank ?? 2
      }
      // "a senior Russian diplomat", "head of the Kenyan delegation"
      if finding.noun == .official, finding.stateMatch != nil, !finding.isFormer {
        cast.people[member].rank = cast.people[member].rank ?? 3
      }
      return
    }
    let record = gazetteer.titles[title]
    if let gender = record.gender { cast.people[member].gender = gender == .male ? .male : .female }
    guard record.role != nil, !finding.isFormer else { return }
    let isText = cast.members[member].hasTextRole
    let rank = cast.people[member].rank
    if !isText || record.rank < (rank ?? 9) {
      cast.members[member].hasTextRole = true
      cast.people[member].role = Office.titles[title]
      cast.people[member].rank = min(rank ?? 9, record.rank)
    }
  }

  /// The state of an office that no other state has.
  private func stateOfOffice(_ finding: Finding) -> StateID? {
    guard let title = finding.title, let role = gazetteer.titles[title].role else { return nil }
    return Office[role].state
  }

  private func resolveShortNames() {
    // By member; those who are introduced here come to them later.
    var last = [Int?](repeating: nil, count: cast.members.count)
    var next = last
    var lastShort = KeyTable<Int>()
    let bearers = bearersOfFirstNames()
    for (index, member) in members.enumerated() {
      if let member, next[member] == nil { next[member] = index }
    }
    for index in findings.indices {
      if let member = members[index] {
        last[member] = index
        continue
      }
      let finding = findings[index]
      guard finding.kind == .person || mayBeSurname(finding) else { continue }
      let key = cast.key(finding.name)
      var candidates = cast.candidates(key)
      if candidates.isEmpty, finding.kind == .person, finding.name.count == 1,
        let only = bearers[tokens[finding.name.lowerBound].key.hash] ?? nil,
        mayStandBeforeFirstName(finding, of: only)
      {
        candidates = cast.alone[only]
      }
      if candidates.isEmpty, finding.kind == .person, let misspelt = cast.memberMisspelt(finding) {
        candidates = cast.alone[misspelt]
      }
      // Capitalised words that nobody of the cast bears.
      if candidates.isEmpty, finding.kind == .person, finding.isUncertain { continue }
      let lastOfName = candidates.isEmpty ? nil : lastShort[key.hash]
      guard let member = shortName(finding, index, candidates, last, next, lastOfName) else { continue }
      while last.count < cast.members.count {
        last.append(nil)
        next.append(nil)
      }
      lastShort[key.hash] = member
      members[index] = member
      last[member] = index
      if finding.kind != .person {
        findings[index].kind = .person
        findings[index].match = nil
      }
      cast.noteAlias(findings[index], member)
      describe(member, by: findings[index])
    }
  }

  /// "Sir Geoffrey", "President Saddam": an honorific of first names, or the office that is theirs.
  private func mayStandBeforeFirstName(_ finding: Finding, of member: Int) -> Bool {
    guard let title = finding.title else { return true }
    if let role = gazetteer.titles[title].role, Office[role].isOfFirstNames { return true }
    return !cast.members[member].roles.isDisjoint(with: role(finding))
  }

  /// "Manmohan" after "Manmohan Singh": the members by the word they alone are called first.
  private func bearersOfFirstNames() -> KeyTable<Int?> {
    var bearers = KeyTable<Int?>()
    for (index, member) in cast.members.enumerated()
    where member.nameLength > 1 && (member.id != nil || cast.people[index].rank != nil) {
      guard let word = member.firstWord?.hash else { continue }
      if let shared = bearers.position(of: word) {
        bearers.values[shared] = nil
      } else {
        bearers.append(index, for: word)
      }
    }
    return bearers
  }

  /// "Jordan", "Lincoln": a place's name that may be a surname here.
  private func mayBeSurname(_ finding: Finding) -> Bool {
    switch finding.kind {
    case .place, .metonym, .country, .region:
      !finding.isLocative && !finding.afterPreposition && finding.name.count == 1
    default: false
    }
  }

  private func shortName(
    _ finding: Finding, _ index: Int, _ candidates: [Int], _ last: [Int?], _ next: [Int?],
    _ lastShort: Int?
  ) -> Int? {
    let (state, role) = context(of: index)
    var best: (score: Int, member: Int)?
    for candidate in candidates {
      if let state, let own = cast.members[candidate].state, state != own { continue }
      if isOfOtherGender(candidate, than: finding) { continue }
      let isRegnal = isFirstName(finding, of: candidate)
      // "King Salman" is not Mohammed bin Salman.
      if !role.isDisjoint(with: .monarch), finding.name.count == 1, !isRegnal { continue }
      // A name inside a longer one of the table ("Paul" of "Paul VI") needs that one first.
      var score = isRegnal && !cast.members[candidate].roles.isDisjoint(with: .monarch) ? 900_000 : 0
      if let before = last[candidate] {
        score += 1_000_000 - (index - before)
      } else if let after = next[candidate] {
        score += 500_000 - (after - index)
      }
      // "Kim" stays who it was, unless another Kim was just named in full.
      if candidate == lastShort { score += 600_000 }
      if let before = last[candidate], findings[before].sentence == finding.sentence,
        findings[before].apposition == nil
      {
        score += 700_000
      }
      if !role.isEmpty, !cast.members[candidate].roles.isDisjoint(with: role) { score += 2_000_000 }
      // "Reagan" is the president, though the first lady was named last.
      if finding.title == nil, !isSpouse(candidate) { score += 1_500_000 }
      if best.map({ score > $0.score }) ?? true { best = (score, candidate) }
    }
    if let best { return best.member }
    guard finding.kind == .person else { return nil }
    if let member = royal(finding, state) { return member }
    if finding.isUncertain { return nil }
    if let match = finding.match,
      let person = cast.bestPerson(
        match, full: false, state: state, role: role, sentence: finding.sentence,
        gender: finding.title.flatMap { gazetteer.titles[$0].gender })
    {
      let isOrdinary = NameWords.kind(of: tokens[finding.name.lowerBound]).contains(.alsoOrdinary)
      let needed =
        finding.title != nil
        ? 0 : isOrdinary ? (acts(finding) ? 7 : 99) : clock.year(finding.sentence) == nil ? 3 : 5
      // "Nixon": a surname that only one leader bears needs no more.
      let isPlain = !isOrdinary && person.isOnly && person.score > -4
      if person.score >= needed || isPlain {
        return cast.member(of: person.person, sentence: finding.sentence)
      }
    }
    guard finding.title != nil || finding.noun != .none else { return nil }
    // "Fraser, accompanied by Mrs Fraser": a spouse, of whom no more is told.
    if role.isEmpty, candidates.contains(where: { isOfOtherGender($0, than: finding) }) { return nil }
    return cast.introduce(finding, state: state, role: role)
  }

  /// "Mrs Fraser" is not the prime minister Malcolm Fraser.
  private func isOfOtherGender(_ member: Int, than finding: Finding) -> Bool {
    guard let own = cast.people[member].gender,
      let gender = finding.title.flatMap({ gazetteer.titles[$0].gender })
    else { return false }
    return (gender == .male) != (own == .male)
  }

  /// Who is known for whom she is married to.
  func isSpouse(_ member: Int) -> Bool {
    if cast.members[member].roles == .firstLady { return true }
    guard cast.members[member].roles.isEmpty, let id = cast.members[member].id else { return false }
    return gazetteer.terms[gazetteer[id].terms].allSatisfy { RoleKind($0.role) == .firstLady }
  }

  /// Whether a name of one word is that by which somebody is called first, a title left aside, as monarchs are.
  private func isFirstName(_ finding: Finding, of candidate: Int) -> Bool {
    let word = tokens[finding.name.lowerBound].key
    let member = cast.members[candidate]
    return member.firstWord == word
      || member.nameLength <= 2 && member.lastWord == word && member.roles.contains(.king)
  }

  /// "Sheikh Tamim" after "Sheikh Tamim bin Hamad Al Thani": the first name, by which sheikhs are called.
  private func royal(_ finding: Finding, _ state: StateID?) -> Int? {
    guard finding.name.count == 1, finding.title != nil, let begin = finding.titleTokens?.lowerBound,
      finding.titleTokens.map({ $0.contains { Self.royalTitles.contains(tokens[$0].key) } }) == true,
      begin < finding.name.lowerBound
    else { return nil }
    let word = tokens[finding.name.lowerBound].key
    return cast.members.indices.last { index in
      let member = cast.members[index]
      return member.firstWord == word && member.nameLength > 2
        && (state == nil || member.state == nil || member.state == state)
    }
  }

  private static let royalTitles: WordSet = "sheikh sheikha shaikh sheik emir amir prince princess"

  /// "Bush met Gorbachev": a verb of meeting or travelling right after a word shows that it is a name.
  private func acts(_ finding: Finding) -> Bool {
    let next = finding.name.upperBound
    guard next < tokens.count else { return false }
    return Triggers.isVerb(tokens[next].key, in: [.past, .third]) && Triggers.noun(tokens[next].key) == nil
  }

  // MARK: Appositions

  private func joinAppositions() {
    for index in findings.indices where findings[index].kind == .description {
      guard let name = findings[index].apposition, let member = members[name] else { continue }
      // "Putin, the Chinese president and …" is a list.
      if let state = state(findings[index].stateMatch, sentence: findings[index].sentence),
        let own = cast.members[member].state, own != state
      {
        findings[index].apposition = nil
        findings[name].apposition = nil
        continue
      }
      members[index] = member
      describe(member, by: findings[index])
    }
  }
}
