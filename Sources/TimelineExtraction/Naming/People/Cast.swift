import Gazetteer
import TimelineModel

/// The people of a document, recognised by the forms of their names. A class for the reason that `Resolver` is one.
final class Cast {
  let gazetteer: GazetteerIndex
  let tokens: UnsafeBufferPointer<Token>
  let text: UnsafeBufferPointer<UInt8>
  let clock: DocumentClock
  let codes: [CountryCode]
  /// The states the document speaks of.
  var statesNamed = StateSet()
  var people: [Person] = []
  /// By person.
  var members: [CastMember] = []
  /// By person: nobody but them, an array for all who speak of one alone.
  private(set) var alone: [[Int]] = []
  private var byName = KeyTable<[Int]>()
  private var byShortForm = KeyTable<[Int]>()
  private var byPerson = KeyTable<Int>()
  /// Of all names and short forms.
  private var filter = HashFilter()

  init(tokens: UnsafeBufferPointer<Token>, text: UnsafeBufferPointer<UInt8>, clock: DocumentClock) {
    gazetteer = Gazetteer.index
    self.tokens = tokens
    self.text = text
    self.clock = clock
    codes = StateCodes.all
    people.reserveCapacity(Self.usualCount)
    members.reserveCapacity(Self.usualCount)
    alone.reserveCapacity(Self.usualCount)
  }

  /// So many people most documents have at most.
  private static let usualCount = 8

  // MARK: Keys

  func key(_ range: Range<Int>) -> NameKey {
    var key = NameKey()
    for index in range where tokens[index].kind != .mark { key.append(tokens[index].key) }
    return key
  }

  /// The words of a name without initials and "Jr.".
  private func plainWords(_ range: Range<Int>) -> [WordKey] {
    var words: [WordKey] = []
    words.reserveCapacity(range.count)
    for index in range where tokens[index].kind == .word {
      let token = tokens[index]
      let isInitial =
        token.flags.contains(.capitalised)
        && (token.end - token.start == 1 || token.flags.contains(.endsInFullStop))
      if isInitial || (NameScanner.nameSuffixes.contains(token.key) && !words.isEmpty && isJunior(token)) {
        continue
      }
      words.append(token.key)
    }
    return words
  }

  private func isJunior(_ token: Token) -> Bool { token.key == "jr" || token.key == "sr" }

  private func words(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where tokens[index].kind == .word { count += 1 }
    return count
  }

  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = Int(tokens[first].start)..<Int(tokens[last].end)
    let result = String(decoding: text[bytes], as: UTF8.self)
    if range.count == 1, !tokens[first].flags.contains(.nonASCII) { return result }
    let isEven = zip(text[bytes], text[bytes].dropFirst()).allSatisfy { byte, next in
      byte != 0x0A && byte != 0x0D && byte != 0x09 && byte != 0xC2 && (byte != 0x20 || next != 0x20)
        && (byte != 0xC3 || next != 0x82)
    }
    if isEven { return result }
    if let even = evened(bytes) { return even }
    // "NarendraÂ Modi": half of a no-break space that was encoded twice.
    return result.split(whereSeparator: \.isWhitespace)
      .map { $0.last == "Â" && $0.count > 1 ? $0.dropLast() : $0 }.joined(separator: " ")
  }

  /// Words with one space between them; nil where they have other letters than those of ASCII.
  private func evened(_ bytes: Range<Int>) -> String? {
    var even: [UInt8] = []
    even.reserveCapacity(bytes.count)
    var index = bytes.lowerBound
    while index < bytes.upperBound {
      let byte = text[index]
      let isNoBreakSpace = byte == 0xC2 && index + 1 < bytes.upperBound && text[index + 1] == 0xA0
      guard byte < 0x80 || isNoBreakSpace else { return nil }
      if byte != 0x20, !(0x09...0x0D).contains(byte), !isNoBreakSpace {
        even.append(byte)
      } else if let last = even.last, last != 0x20 {
        even.append(0x20)
      }
      index += isNoBreakSpace ? 2 : 1
    }
    if even.last == 0x20 { even.removeLast() }
    return String(decoding: even, as: UTF8.self)
  }

  // MARK: Full names

  /// Whether the name is more than a surname.
  func isFull(_ finding: Finding) -> Bool {
    guard !finding.isUncertain else { return false }
    if words(finding.name) >= 2 {
      // "Jong-un", "de Gaulle", "Lacalle Pou" are short forms of two words.
      guard let match = finding.match else { return !startsWithParticle(finding.name) }
      return match.kinds.contains(.person) || !match.kinds.contains(.surname)
    }
    return finding.match?.kinds.contains(.person) ?? false
  }

  private func startsWithParticle(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return NameWords.kind(of: tokens[first]).contains(.particle)
      && !tokens[first].flags.contains(.capitalised)
  }

  /// The member that a full name belongs to, added where new.
  func introduce(_ finding: Finding, state: StateID?, role: RoleKind) -> Int {
    let key = key(finding.name)
    var match = finding.match
    let words = plainWords(finding.name)
    if match == nil {
      var plain = NameKey()
      for word in words { plain.append(word) }
      match = gazetteer.find(plain)
    }
    if match?.isName != true, let given = withoutHouse(words) {
      match = gazetteer.find(given)
    }
    if let match, match.isName,
      let best = bestPerson(match, full: true, state: state, role: role, sentence: finding.sentence),
      best.score > -4
    {
      let member = member(of: best.person, sentence: finding.sentence)
      note(finding, member, key)
      // The text may spell the surname otherwise: "Zelensky", "Zelenskyy".
      if words.count >= 2, let last = words.last, last != members[member].lastWord {
        register(words, of: member, familyFirst: false)
      }
      return member
    }
    if let known = byName[key.hash]?.first(where: { isCompatible($0, state) }) {
      note(finding, known, key)
      return known
    }
    // "Joseph Robinette Biden" and "Joseph Biden": first and last word agree.
    if let first = words.first, let last = words.last, words.count >= 2 {
      var short = NameKey()
      short.append(last)
      for candidate in byShortForm[short.hash] ?? []
      where members[candidate].firstWord == first && isCompatible(candidate, state) {
        note(finding, candidate, key)
        return candidate
      }
    }
    if match == nil, let known = memberMisspelt(finding, words, state) {
      note(finding, known, key)
      return known
    }
    if match == nil, let known = memberByInitial(finding, words, state) {
      note(finding, known, key)
      if words.count > 1 {
        members[known].firstWord = words.first
        register(words, of: known, familyFirst: state.map { isFamilyFirst($0) } ?? false)
      }
      return known
    }
    var person = Person(name: spelled(finding.name))
    person.gender = givenGender(finding.name)
    person.isPrivate = finding.isPrivate
    person.isNamedLikeLeader = match?.kinds.contains(.person) == true
    let member = add(CastMember(firstWord: words.first, lastWord: words.last), person)
    note(finding, member, key)
    register(words, of: member, familyFirst: state.map { isFamilyFirst($0) } ?? false)
    return member
  }

  /// "L. Berg" and "Lina Berg", in whatever order: the member of the same last word of whom one form has only the
  /// initial of the first name.
  private func memberByInitial(_ finding: Finding, _ words: [WordKey], _ state: StateID?) -> Int? {
    guard let last = words.last, let initial = finding.name.first.map({ text[Int(tokens[$0].start)] }),
      finding.name.count > 1
    else { return nil }
    var short = NameKey()
    short.append(last)
    return byShortForm[short.hash]?.first { candidate in
      let member = members[candidate]
      let name = people[candidate].name
      // "J. Smith, the Canadian minister" and "Jane Smith, the Australian one"
      if finding.apposition != nil, member.state != nil { return false }
      return member.lastWord == last && member.id == nil && isCompatible(candidate, state)
        && name.utf8.first == initial && name.utf8.contains(0x20)
        && (words.count == 1) != name.hasInitial
    }
  }

  /// "Mohamed Abduallahi Mohamed", after "Mohamed Abdullahi Mohamed": one of those named last whose name this is but
  /// for a slip.
  private func memberMisspelt(_ finding: Finding, _ words: [WordKey], _ state: StateID?) -> Int? {
    // "Mark Thomson" and "Mark Thompson" are two.
    guard words.count > 2 else { return nil }
    let name = string(finding.name).utf8
    return members.indices.suffix(Self.memory).last { candidate in
      let member = members[candidate]
      return member.nameLength == words.count && isCompatible(candidate, state)
        && (member.firstWord == words.first || member.lastWord == words.last)
        && Self.differInOneWord(name, people[candidate].name.utf8)
    }
  }

  /// The only one who bears a surname but for a slip.
  func memberMisspelt(_ finding: Finding) -> Int? {
    guard finding.name.count == 1, finding.match == nil, let token = finding.name.first,
      case let bytes = text[tokens[token].bytes], bytes.count >= Misspelling.shortestWord
    else { return nil }
    let alike = members.indices.suffix(Self.memory).filter { candidate in
      let member = members[candidate]
      guard member.nameLength > 1, member.lastWord != member.firstWord else { return false }
      let name = people[candidate].name.utf8
      guard let end = name.last, let otherEnd = bytes.last, end | 0x20 == otherEnd | 0x20 else {
        return false
      }
      let word = name.lastIndex(of: 0x20).map { name[name.index(after: $0)...] } ?? name[...]
      guard let first = word.first, let other = bytes.first, first | 0x20 == other | 0x20 else {
        return false
      }
      return Misspelling.areAlike(Array(word), Array(bytes))
    }
    return alike.count == 1 ? alike[0] : nil
  }

  /// How many members back somebody is looked for whose name is misspelt.
  private static let memory = 64

  private static func differInOneWord(_ a: String.UTF8View, _ b: String.UTF8View) -> Bool {
    let (a, b) = (a.split(separator: 0x20), b.split(separator: 0x20))
    let different = a.indices.filter { $0 < b.count && !a[$0].elementsEqual(b[$0]) }
    return a.count == b.count && different.count == 1
      && Misspelling.areAlike(Array(a[different[0]]), Array(b[different[0]]))
  }

  /// "Salman bin Abdulaziz" of "Salman bin Abdulaziz Al Saud"
  private func withoutHouse(_ words: [WordKey]) -> NameKey? {
    guard words.count >= 5, words[words.count - 2] == "al", words.contains("bin") || words.contains("ibn")
    else {
      return nil
    }
    var key = NameKey()
    for word in words.dropLast(2) { key.append(word) }
    return key
  }

  private func isCompatible(_ member: Int, _ state: StateID?) -> Bool {
    guard let state, let own = members[member].state else { return true }
    return state == own || members[member].id != nil
  }

  /// States whose people put the family name first.
  private func isFamilyFirst(_ state: StateID) -> Bool {
    switch WordKey(bytes: gazetteer[state].code.bytes) {
    case "cn", "kp", "kr", "tw", "vn", "hk", "sg", "kh", "hu", "x-rvn": true
    default: false
    }
  }

  private func add(_ member: CastMember, _ person: Person) -> Int {
    alone.append([members.count])
    members.append(member)
    people.append(person)
    return members.count - 1
  }

  /// Learns the forms a name can be shortened to.
  private func register(_ words: [WordKey], of member: Int, familyFirst: Bool) {
    remember(words.suffix(1), member)
    guard words.count >= 2 else { return }
    if familyFirst { remember(words.prefix(1), member) }
    for length in 2..<max(3, words.count) where length < words.count {
      remember(words.suffix(length), member)
    }
    // "Alejandro Martinez Cuenca" is "Martinez".
    if words.count == 3, !familyFirst, givenGender(words[1]) == nil { remember(words[1..<2], member) }
  }

  private func remember(_ form: ArraySlice<WordKey>, _ member: Int) {
    guard !form.isEmpty else { return }
    var key = NameKey()
    for word in form { key.append(word) }
    remember(key, member)
  }

  private func remember(_ key: NameKey, _ member: Int) {
    // Of a thousand people of one name only some can be meant.
    add(member, as: key, to: &byShortForm, limit: 32)
  }

  /// Notes that a member is called by a name, where fewer than so many are.
  private func add(_ member: Int, as key: NameKey, to bearers: inout KeyTable<[Int]>, limit: Int = .max) {
    filter.insert(key.hash)
    guard let position = bearers.position(of: key.hash) else {
      return bearers.append(alone[member], for: key.hash)
    }
    if bearers.values[position].count < limit, !bearers.values[position].contains(member) {
      bearers.values[position].append(member)
    }
  }

  /// Notes a form of the name.
  private func note(_ finding: Finding, _ member: Int, _ key: NameKey) {
    let name = spelled(fullForm(finding, of: member))
    let length = words(finding.name)
    add(member, as: key, to: &byName)
    if isBetter(name, of: length, for: member) {
      if members[member].nameLength > 0, people[member].name != name {
        people[member].aliases.insert(people[member].name)
      }
      people[member].name = name
      members[member].nameLength = length
    } else if name != people[member].name {
      people[member].aliases.insert(name)
    }
    if !people[member].aliases.isEmpty {
      people[member].aliases.remove(people[member].name)
    }
  }

  /// Whether a form of the name, of so many words, is fuller than the one known, or as full and not in the capitals
  /// of a headline: "REAGAN TO MEET KOHL".
  private func isBetter(_ form: String, of length: Int, for member: Int) -> Bool {
    let known = people[member].name
    return members[member].nameLength < length
      || members[member].nameLength == length
        && (known.isShouted && !form.isShouted || known.hasInitial && !form.hasInitial)
  }

  /// The name, with the title where a monarch or pope is called by it and one name, and with an honorific that goes
  /// with a name: "Queen Elizabeth", "Sheikh Ali al-Khalifa al-Sabah".
  private func fullForm(_ finding: Finding, of member: Int) -> Range<Int> {
    let before = finding.name.lowerBound - 1
    if before >= finding.tokens.lowerBound, members[member].id == nil,
      Self.honorificsOfNames.contains(tokens[before].key)
    {
      return before..<finding.name.upperBound
    }
    guard let title = finding.title, let role = gazetteer.titles[title].role, Office[role].isAddressed,
      let begin = finding.titleTokens?.lowerBound, begin < finding.name.lowerBound,
      plainWords(finding.name).count(where: { !NameScanner.nameSuffixes.contains($0) }) == 1
    else { return finding.name }
    return begin..<finding.name.upperBound
  }

  private static let honorificsOfNames: WordSet = "sheikh sheikha shaikh sheik"

  /// A name as it is written; one in capitals throughout, as over a press release, as "Alexander Downer".
  private func spelled(_ range: Range<Int>) -> String {
    let name = string(range)
    guard isInCapitals(range) else { return name }
    var followsLetter = false
    return String(
      String.UnicodeScalarView(
        name.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          defer { followsLetter = scalar.properties.isAlphabetic }
          return followsLetter ? Array(scalar.properties.lowercaseMapping.unicodeScalars) : [scalar]
        }))
  }

  /// Whether a name has several words of some length, all in capitals.
  private func isInCapitals(_ range: Range<Int>) -> Bool {
    var words = 0
    for index in range where tokens[index].kind == .word && tokens[index].bytes.count > 2 {
      guard tokens[index].flags.contains(.allCapitals) else { return false }
      words += 1
    }
    return words > 1
  }

  private func givenGender(_ range: Range<Int>) -> Person.Gender? {
    range.first.flatMap { givenGender(tokens[$0].key) }
  }

  /// Whose given name a word is; nil where it is none.
  func givenGender(_ word: WordKey) -> Person.Gender? {
    var key = NameKey()
    key.append(word)
    guard let match = gazetteer.find(key), match.isName else { return nil }
    var gender: Person.Gender?
    gazetteer.forEachSense(of: match) { sense in
      if case .givenName(let given) = sense { gender = given == .male ? .male : .female }
    }
    return gender
  }

  // MARK: The gazetteer's people

  /// The member of a person of the gazetteer, added where new.
  func member(of id: PersonID, sentence: Int) -> Int {
    if let known = byPerson[UInt64(id.index)] { return known }
    let record = gazetteer[id]
    var person = Person(name: record.name.string)
    person.gazetteerID = record.slug.string
    person.gender = record.gender == .male ? .male : .female
    var member = CastMember(id: id)
    if let term = term(of: id, sentence: sentence) {
      member.state = term.state
      person.country = term.state.map { codes[Int($0.index)] }
      person.role = Office[term.role].name
      person.rank = RoleKind(term.role).isDisjoint(with: .leader) ? 2 : 1
    }
    // Short forms: the table's, and the last word.
    var words: [WordKey] = []
    words.reserveCapacity(4)
    NameKey.forEachPart(of: record.name) { words.append($0) }
    member.firstWord = words.first
    member.lastWord = words.last
    let index = add(member, person)
    byPerson[UInt64(id.index)] = index
    let familyFirst = member.state.map { isFamilyFirst($0) } ?? false
    register(words, of: index, familyFirst: familyFirst)
    return index
  }

  /// Gives people whose office the document does not tell the one of the document's own time.
  func giveOffices() {
    guard let year = clock.reference else { return }
    for index in members.indices where !members[index].hasTextRole {
      guard let id = members[index].id else { continue }
      var best: (distance: Int, weight: Int, role: RoleID)?
      for term in gazetteer.terms[gazetteer[id].terms] where term.state == members[index].state {
        let distance = max(0, term.firstYear - year, year - term.lastYear)
        let weight = RoleKind(term.role).weight
        if best.map({ (distance, -weight) < ($0.distance, -$0.weight) }) ?? true {
          best = (distance, weight, term.role)
        }
      }
      guard let best else { continue }
      people[index].role = Office[best.role].name
      people[index].rank = RoleKind(best.role).isDisjoint(with: .leader) ? 2 : 1
    }
  }

  /// Marks those whose last term of office ended more than three years before the text was written.
  func markThoseOfThePast() {
    guard let written = clock.written else { return }
    for index in members.indices {
      guard let id = members[index].id else { continue }
      let terms = gazetteer.terms[gazetteer[id].terms]
      people[index].isOfThePast =
        !terms.isEmpty && terms.allSatisfy { $0.lastYear < written.year - 3 }
    }
  }

  /// The term that fits a sentence best.
  func term(of id: PersonID, sentence: Int) -> TermRecord? {
    var best: (score: Int, term: TermRecord)?
    for term in gazetteer.terms[gazetteer[id].terms] {
      let distance = clock.distance(term, sentence: sentence) ?? 0
      let covers = clock.covers(term, sentence: sentence) ?? false
      let score = -distance * 10 + RoleKind(term.role).weight + (covers ? 5 : 0)
      if best.map({ score > $0.score }) ?? true { best = (score, term) }
    }
    return best?.term
  }

  struct Candidate {
    var person: PersonID
    var score: Int
    /// A leader whose name nobody else in the gazetteer bears.
    var isOnly = true
  }

  /// Whom of the gazetteer a name means.
  func bestPerson(
    _ match: GazetteerIndex.Match, full: Bool, state: StateID?, role: RoleKind, sentence: Int,
    gender: Gender? = nil
  ) -> Candidate? {
    var best: Candidate?
    var count = 0
    gazetteer.forEachSense(of: match) { sense in
      let person: PersonID
      switch sense {
      case .person(let id): person = id
      case .surname(let id) where !full: person = id
      default: return
      }
      if let gender, gazetteer[person].gender != gender { return }
      if !full, isYetToCome(person) { return }
      if isLeader(person) { count += 1 }
      var score = -100
      for term in gazetteer.terms[gazetteer[person].terms] {
        score = max(score, self.score(term, state: state, role: role, sentence: sentence))
      }
      score += contemporaries(person)
      if best.map({ score > $0.score }) ?? true { best = Candidate(person: person, score: score) }
    }
    if let person = best?.person {
      best?.isOnly = count == 1 && isLeader(person)
    }
    return best
  }

  /// "Stoltenberg" in 1987 is not who took office in 2000.
  private func isYetToCome(_ person: PersonID) -> Bool {
    guard let year = clock.written?.year else { return false }
    return gazetteer.terms[gazetteer[person].terms].allSatisfy { $0.firstYear > year + 8 }
  }

  private func isLeader(_ person: PersonID) -> Bool { Self.areLeaders[Int(person.index)] }

  /// By person of the gazetteer.
  private static let areLeaders: PermanentArray<Bool> = {
    let gazetteer = Gazetteer.index
    return PermanentArray(
      gazetteer.people.map { person in
        gazetteer.terms[person.terms].contains { !RoleKind($0.role).isDisjoint(with: .leader) }
      })
  }()

  /// How many of the cast were in office when this person was, up to three.
  private func contemporaries(_ person: PersonID) -> Int {
    var count = 0
    for member in members.indices.prefix(12) {
      guard let id = members[member].id, id != person else { continue }
      if areContemporary(id, person) { count += 1 }
      if count == 3 { break }
    }
    return count
  }

  private func areContemporary(_ a: PersonID, _ b: PersonID) -> Bool {
    for one in gazetteer[a].terms {
      let (from, to) = (gazetteer.terms[one].from, gazetteer.terms[one].to)
      for other in gazetteer[b].terms {
        let term = gazetteer.terms[other]
        if from <= (term.to ?? from), term.from <= (to ?? term.from) { return true }
      }
    }
    return false
  }

  private func score(_ term: TermRecord, state: StateID?, role: RoleKind, sentence: Int) -> Int {
    var score = 0
    let kind = RoleKind(term.role)
    if let distance = clock.distance(term, sentence: sentence) {
      if clock.covers(term, sentence: sentence) ?? false {
        score += 4
      } else if distance <= 2 {
        score += 2
      } else if distance <= 12 {
        score += 0
      } else {
        score -= distance > 40 ? 6 : 2
      }
      if clock.years.contains(where: { $0 >= term.firstYear && $0 <= term.lastYear }) { score += 2 }
    }
    if let state {
      score += term.state == state ? 4 : -6
    } else if let own = term.state, statesNamed.contains(own) {
      score += 2
    }
    if !role.isEmpty { score += role.isDisjoint(with: kind) ? -1 : 3 }
    if !kind.isDisjoint(with: .leader) { score += 1 }
    return score
  }

  /// Who holds an office of a state at the time of a sentence.
  func holder(of role: RoleKind, in state: StateID?, sentence: Int) -> PersonID? {
    guard clock.year(sentence) != nil else { return nil }
    var best: (score: Int, person: PersonID)?
    let isLedByGovernment =
      role == .leader && state.map { LedByGovernment.contains(codes[Int($0.index)].rawValue) } == true
    gazetteer.forEachTerm(in: state) { term in
      let kind = RoleKind(term.role)
      // Of a minister without a ministry nobody can tell that it is this one.
      guard !kind.isDisjoint(with: role), kind != .minister || role == .minister,
        clock.covers(term, sentence: sentence) == true
      else { return }
      // Of two within one year, who is in office longer within it.
      var score = role == .leader ? kind.weight * 4 : 0
      if isLedByGovernment, kind.contains(.headOfGovernment) { score += 8 }
      if let year = clock.year(sentence) {
        let first = max(term.from.number, Day.first(ofYear: year).number)
        let last = min(term.to?.number ?? Int32.max, Day.last(ofYear: year).number)
        score += last - first > 180 ? 3 : last - first > 60 ? 1 : 0
      }
      if let written = clock.written, clock.year(sentence) == written.year {
        if term.from <= written, term.to.map({ $0 >= written }) ?? true { score += 5 }
      }
      if best.map({ score > $0.score }) ?? true { best = (score, term.person) }
    }
    return best?.person
  }

  /// Who headed the United Nations' secretariat when a sentence is about.
  func secretaryGeneral(sentence: Int) -> PersonID? {
    var found: PersonID?
    gazetteer.forEachTerm(in: nil) { term in
      guard gazetteer[term.role].bytes.elementsEqual("UN secretary-general".utf8),
        clock.covers(term, sentence: sentence) == true
      else { return }
      found = term.person
    }
    return found
  }

  // MARK: Short forms

  /// Whether a mention is a part of the name only.
  func isShort(_ finding: Finding, _ member: Int) -> Bool {
    words(finding.name) < 2 && members[member].nameLength > words(finding.name)
  }

  /// Members whom a short form can mean.
  func candidates(_ key: NameKey) -> [Int] {
    guard filter.mayContain(key.hash) else { return [] }
    guard let named = byName[key.hash] else { return byShortForm[key.hash] ?? [] }
    guard let short = byShortForm[key.hash] else { return named }
    return short + named.filter { !short.contains($0) }
  }

  /// Whether the text has the same bytes at two places.
  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count, let first = one.first, let last = one.last else { return false }
    let bytes = Int(tokens[first].start)..<Int(tokens[last].end)
    let others = Int(tokens[other.lowerBound].start)..<Int(tokens[other.upperBound - 1].end)
    return bytes.count == others.count && text[bytes].elementsEqual(text[others])
  }

  /// Notes that a member is also called so.
  func noteAlias(_ finding: Finding, _ member: Int) {
    remember(key(finding.name), member)
    let range = fullForm(finding, of: member)
    if isSame(range, members[member].noted) { return }
    members[member].noted = range
    let form = spelled(range)
    if isBetter(form, of: 1, for: member) {
      people[member].aliases.insert(people[member].name)
      people[member].name = form
      members[member].nameLength = 1
      people[member].aliases.remove(form)
    } else if form != people[member].name {
      people[member].aliases.insert(form)
    }
  }
}

/// The codes of all states, made once.
enum StateCodes {
  static let all: [CountryCode] = Gazetteer.index.states.map { CountryCode($0.code.string) }
}

extension String {
  /// Whether an initial stands for the first name: "L. Berg", "S.M. Krishna".
  fileprivate var hasInitial: Bool {
    guard let space = utf8.firstIndex(of: 0x20), space > utf8.startIndex else { return false }
    return utf8[utf8.index(before: space)] == 0x2E
  }

  /// Whether no letter of a name is small, beyond initials: "REAGAN".
  fileprivate var isShouted: Bool {
    utf8.count > 3 && utf8.allSatisfy { $0 < 0x61 || $0 > 0x7A }
  }

  /// "supreme leader" as "Supreme Leader"; "of", "the" and "and" stay small.
  var capitalisedWords: String {
    var result = ""
    for word in utf8.split(separator: 0x20) {
      if !result.isEmpty { result += " " }
      let word = Substring(word)
      if ["of", "the", "to", "and", "for"].contains(word) {
        result += word
      } else if let first = word.utf8.first, first < 0x80 {
        result.unicodeScalars.append(Unicode.Scalar(first &- 0x61 < 26 ? first & 0xDF : first))
        result += word.dropFirst()
      } else {
        result += word.prefix(1).uppercased() + word.dropFirst()
      }
    }
    return result
  }
}
