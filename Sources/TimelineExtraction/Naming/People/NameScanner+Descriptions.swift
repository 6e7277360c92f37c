import Gazetteer

/// "the Russian president", "his Slovak counterpart", "the two leaders".
extension NameScanner {
  /// A description that begins at `start`; its words after the determiner at `first`.
  ///
  /// - Returns: where to go on; nil where there is none.
  mutating func description(
    at start: Int, from first: Int, possessor: Int? = nil,
    state given: (begin: Int, match: GazetteerIndex.Match)? = nil
  ) -> Int? {
    var position = first
    var state = given
    var count: Int?
    var isFormer = false
    var isGeneric = false
    var isOfOrganisation = false
    var stateEnd = -1
    var steps = 0
    while position < upper, steps < 8 {
      steps += 1
      let token = tokens[position]
      if token.kind == .number { return nil }
      if token.kind == .mark {
        guard token.key == NameWords.hyphen, !token.flags.contains(.spaceBefore) else { return nil }
        position += 1
        continue
      }
      if token.kind == .possessive {
        guard state != nil || isOfOrganisation else { return nil }
        position += 1
        continue
      }
      let kind = wordClass(of: token)
      if kind.contains(.numeral) {
        count = Self.numbers[token.key] ?? 0
        position += 1
        continue
      }
      if token.key == Self.opposite, position + 1 < upper, tokens[position + 1].key == Self.number {
        return described(
          start, position + 2, PersonNoun(noun: .counterpart), title: nil, count: 1, state, possessor,
          (isFormer, isGeneric))
      }
      if !kind.isDisjoint(with: [.holders, .titleStart, .pluralTitle]),
        let next = officesOfStates(start, at: position, possessor, given: given)
      {
        return next
      }
      if kind.contains(.personNoun), !isHeadOfState(position), !isAdjective(position),
        !opensLongerTitle(position), var noun = Self.nouns[token.key]
      {
        // "the Burmese opposition leader" leads no state.
        if noun.noun == .leader, !noun.isPlural,
          tokens[position - 1].key == Self.opposition || isOfOpposition(position + 1)
        {
          noun.noun = .citizen
        }
        // "his Georgian colleague", unlike "his colleague in the cabinet"
        if Self.colleagues.contains(token.key), state == nil { return nil }
        // "South Korea hosts the summit"
        if noun.noun == .host, noun.isPlural, start == given?.begin { return nil }
        return described(
          start, position + 1, noun, title: nil, count: noun.count ?? count ?? (noun.isPlural ? 0 : 1), state,
          possessor, (isFormer, isGeneric))
      }
      if !kind.isDisjoint(with: .anyTitle), let title = title(at: position),
        title.hasBefore, gazetteer.titles[title.title].role != nil
      {
        if let run = capitalisedRun(position), run > title.end, isPlaceName(position..<run) { return nil }
        return office(start, position, title, count, state, possessor, (isFormer, isGeneric))
      }
      if let state, stateEnd == position, possessor == nil, given == nil, isPersonal(position) {
        return citizen(start, position, state.match)
      }
      if token.key == Self.capital, let state {
        return capital(start, position + 1, state.match)
      }
      if token.flags.contains(.capitalised), let found = longestMatch(at: position) {
        let senses = senses(of: found)
        if senses.contains(.organisation), state == nil, !isOfOrganisation {
          // "the UN envoy", "the United Nations' Libya envoy"
          isOfOrganisation = true
          position = found.end
          continue
        }
        if isOfOrganisation, !senses.isDisjoint(with: [.country, .demonym]) {
          position = found.end
          continue
        }
        guard !senses.isDisjoint(with: [.country, .demonym, .metonym]), state == nil else { return nil }
        state = (position, found.match)
        stateEnd = senses.contains(.demonym) ? found.end : -1
        position = found.end
        continue
      }
      if kind.contains(.personAdjective) {
        if token.key == Self.former || token.key == Self.ousted { isFormer = true }
        if Self.generic.contains(token.key) { isGeneric = true }
        position += 1
        continue
      }
      guard
        let title = titleOfNamedField(at: position, hasState: state != nil)
          ?? (state == nil ? nil : titleOfField(at: position))
      else { return nil }
      position = title
    }
    return nil
  }

  /// "the leader | of the opposition"
  private func isOfOpposition(_ position: Int) -> Bool {
    guard position + 1 < upper, tokens[position].key == NameWords.of else { return false }
    let next = tokens[position + 1].key == NameWords.the ? position + 2 : position + 1
    return next < upper && tokens[next].key == Self.opposition
  }

  /// "the head of state", an office, and "the head coach": "head" is a noun for people before "of" alone.
  private func isHeadOfState(_ position: Int) -> Bool {
    guard tokens[position].key == Self.head else { return false }
    return position + 1 >= upper || tokens[position + 1].key != NameWords.of || title(at: position) != nil
  }

  /// "East Timor's chief | minister": a noun that begins an office.
  private func opensLongerTitle(_ position: Int) -> Bool {
    title(at: position).map { $0.end > position + 1 && gazetteer.titles[$0.title].role != nil } ?? false
  }

  /// "his official tour", "the official Xinhua agency": no official; "Norwegian official Karen Holm" is one.
  private func isAdjective(_ position: Int) -> Bool {
    guard tokens[position].key == Self.official, position + 1 < upper, tokens[position + 1].kind == .word
    else { return false }
    guard let run = capitalisedRun(position + 1), run > position + 2 else { return true }
    return longestMatch(at: position + 1).map { senses(of: $0).contains(.organisation) } ?? false
  }

  static let head: WordKey = "head"
  private static let colleagues: WordSet = "colleague colleagues"
  private static let official: WordKey = "official"
  private static let from: WordKey = "from"
  private static let inPlace: WordKey = "in"
  /// Those who serve their state at a place abroad.
  private static let posted: WordSet = "ambassador envoy consul representative"
  private static let opposition: WordKey = "opposition"
  static let opposite: WordKey = "opposite"
  private static let number: WordKey = "number"
  static let capital: WordKey = "capital"
  static let generic: WordSet = "last first next other"
  private static let ousted: WordKey = "ousted"
  static let numbers = WordTable<Int>([
    ("both", 2), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
  ])

  struct PersonNoun: Sendable {
    var noun: Finding.Noun
    var isPlural = false
    var count: Int?
    var gender: Gender?
  }

  static let nouns: WordTable<PersonNoun> = WordTable([
    ("leader", .init(noun: .leader)), ("leaders", .init(noun: .leader, isPlural: true)),
    ("ruler", .init(noun: .leader)), ("strongman", .init(noun: .leader, gender: .male)),
    ("dictator", .init(noun: .leader)), ("rulers", .init(noun: .leader, isPlural: true)),
    ("statesmen", .init(noun: .people, isPlural: true)),
    ("politicians", .init(noun: .people, isPlural: true)),
    ("negotiators", .init(noun: .people, isPlural: true)),
    ("officials", .init(noun: .people, isPlural: true)),
    ("counterpart", .init(noun: .counterpart)), ("counterparts", .init(noun: .counterpart, isPlural: true)),
    ("colleague", .init(noun: .counterpart)), ("colleagues", .init(noun: .counterpart, isPlural: true)),
    ("homologue", .init(noun: .counterpart)), ("homologues", .init(noun: .counterpart, isPlural: true)),
    ("peer", .init(noun: .counterpart)), ("peers", .init(noun: .counterpart, isPlural: true)),
    ("host", .init(noun: .host)), ("hosts", .init(noun: .host, isPlural: true)),
    ("guest", .init(noun: .guest)), ("guests", .init(noun: .guest, isPlural: true)),
    ("dignitary", .init(noun: .guest)), ("dignitaries", .init(noun: .guest, isPlural: true)),
    ("visitor", .init(noun: .guest)), ("visitors", .init(noun: .guest, isPlural: true)),
    ("predecessor", .init(noun: .predecessor)), ("successor", .init(noun: .successor)),
    ("father", .init(noun: .relative, gender: .male)), ("mother", .init(noun: .relative, gender: .female)),
    ("wife", .init(noun: .relative, gender: .female)), ("husband", .init(noun: .relative, gender: .male)),
    ("son", .init(noun: .relative, gender: .male)), ("daughter", .init(noun: .relative, gender: .female)),
    ("brother", .init(noun: .relative, gender: .male)), ("sister", .init(noun: .relative, gender: .female)),
    ("men", .init(noun: .people, isPlural: true, gender: .male)),
    ("women", .init(noun: .people, isPlural: true, gender: .female)),
    ("pair", .init(noun: .people, isPlural: true, count: 2)),
    ("couple", .init(noun: .people, isPlural: true, count: 2)),
    ("duo", .init(noun: .people, isPlural: true, count: 2)),
    ("trio", .init(noun: .people, isPlural: true, count: 3)),
    ("delegation", .init(noun: .delegation, isPlural: true)),
    ("diplomats", .init(noun: .diplomats, isPlural: true)),
    ("diplomat", .init(noun: .official)), ("spokesman", .init(noun: .official, gender: .male)),
    ("spokeswoman", .init(noun: .official, gender: .female)), ("spokesperson", .init(noun: .official)),
    ("head", .init(noun: .official)), ("chief", .init(noun: .official)), ("official", .init(noun: .official)),
    ("aide", .init(noun: .official)), ("adviser", .init(noun: .official)),
    ("advisor", .init(noun: .official)),
  ])

  /// Whether what follows a demonym is no noun: "the American left".
  private func isPersonal(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.flags.contains(.capitalised),
      !Self.peoples.contains(tokens[index - 1].key)
    else { return false }
    if token.key == NameWords.and {
      // "the American and British leaders"
      guard index + 1 < upper, !tokens[index + 1].flags.contains(.capitalised) else { return false }
    }
    return Self.afterNumeral.contains(token.key) || Self.afterCitizen.contains(token.key)
  }

  /// Every word that means many people or any of them: "the Chinese were afraid".
  private static let peoples = demonyms(endingIn: ["s", "ese", "ish", "ch", "men", "women"])

  /// "the Belgians": what cannot stand before a noun.
  private static let manyPeople = demonyms(endingIn: ["s"])

  private static func demonyms(endingIn endings: [String]) -> WordSet {
    var words = "people"
    GazetteerIndex.forEachDemonym { name in
      let last = name.string.split(whereSeparator: { $0 == " " || $0 == "-" }).last ?? ""
      if endings.contains(where: { last.hasSuffix($0) }) { words += " " + last }
    }
    return WordSet(words)
  }

  private static let afterCitizen: WordSet =
    """
    spent wants hopes thinks says told asked gave took made brought arrived landed left stayed visited called rang
    accepted offered refused returned received replied answered insisted warned promised thanked joined became began
    has does knows goes comes tells asks gives takes makes arrives leaves stays visits calls accepts offers refuses
    returns receives replies insists warns promises thanks joins who whom whose
    """

  /// "the American": whoever of that state the document speaks of.
  private mutating func citizen(_ start: Int, _ end: Int, _ state: GazetteerIndex.Match) -> Int {
    var finding = Finding(.description, start..<end, sentence: sentence)
    finding.noun = .citizen
    finding.stateMatch = state
    add(finding)
    return end
  }

  /// A description whose head is a noun for people.
  private mutating func described(
    _ start: Int, _ headEnd: Int, _ noun: PersonNoun, title: Int?, count: Int,
    _ state: (begin: Int, match: GazetteerIndex.Match)?, _ possessor: Int?,
    _ flags: (isFormer: Bool, isGeneric: Bool)
  ) -> Int? {
    // "a few leaders", "Western leaders": plurals need a number or "both", "they"; "the leaders" may be two just named.
    if noun.isPlural, noun.noun == .leader || noun.noun == .people || noun.noun == .diplomats, count == 0 {
      guard noun.noun == .leader, state == nil, possessor == nil, isThe(start, headEnd) else { return nil }
    }
    if noun.noun == .delegation {
      // "the delegation from Ukraine" is another one.
      guard tokens[start].key == NameWords.the, headEnd == start + 2,
        headEnd >= upper || !wordClass(headEnd).contains(.preposition)
      else { return nil }
    }
    var finding = Finding(.description, start..<headEnd, sentence: sentence)
    finding.noun = noun.noun
    finding.title = title
    finding.count = count
    finding.stateMatch = state?.match
    finding.isFormer = flags.isFormer
    finding.isGeneric = flags.isGeneric
    return finish(finding, possessor)
  }

  /// "the leaders", with nothing between the two or after them that says whose.
  private func isThe(_ start: Int, _ end: Int) -> Bool {
    tokens[start].key == NameWords.the && end == start + 2
      && (end >= upper || !wordClass(end).contains(.preposition) && !tokens[end].flags.contains(.capitalised))
  }

  /// A description whose head is an office.
  private mutating func office(
    _ start: Int, _ position: Int, _ title: TitleMatch, _ count: Int?,
    _ state: (begin: Int, match: GazetteerIndex.Match)?, _ possessor: Int?,
    _ flags: (isFormer: Bool, isGeneric: Bool)
  ) -> Int? {
    // "the General Assembly"
    if title.end < upper, tokens[title.end].flags.contains(.capitalised),
      wordClass(title.end).contains(.organisationEnd),
      isOrganisationName(position..<title.end + 1)
    {
      return nil
    }
    // "the U.S. Special Envoy for Sudan Anna Holm"
    if let field = field(at: title.end), field.hasName {
      let begin = state.map { max($0.begin, start) } ?? position
      let next = titled(position, title, state: state.map { (min(begin, position), $0.match) })
      if next > position { return next }
    }
    // "the Russian President Vladimir Putin"
    if let end = nameEnd(at: title.end), tokens[title.end].flags.contains(.capitalised),
      !isPlaceName(title.end..<end)
    {
      let begin = state.map { max($0.begin, start) } ?? position
      let next = titled(position, title, state: state.map { (min(begin, position), $0.match) })
      if next > position {
        if flags.isFormer, let last = findings.indices.last { findings[last].isFormer = true }
        return next
      }
    }
    var finding = Finding(.description, start..<title.end, sentence: sentence)
    finding.noun = .office
    finding.title = title.title
    finding.count = title.isPlural ? (count ?? 0) : 1
    if title.isPlural, count == nil { return nil }
    finding.stateMatch = state?.match
    finding.isFormer = flags.isFormer
    finding.isGeneric = flags.isGeneric
    return finish(finding, possessor)
  }

  /// Takes "of Canada" in, and links a name in apposition.
  private mutating func finish(_ description: Finding, _ possessor: Int?) -> Int {
    var finding = description
    var end = finding.tokens.upperBound
    finding.possessor = possessor
    // "his counterpart from Canada"
    let leads =
      end + 1 < upper
      && (tokens[end].key == NameWords.of || finding.noun == .counterpart && tokens[end].key == Self.from)
    if finding.stateMatch == nil, leads {
      var next = end + 1
      if tokens[next].key == NameWords.the, next + 1 < upper { next += 1 }
      if tokens[next].flags.contains(.capitalised), let found = longestMatch(at: next),
        // "the King of the Belgians"
        senses(of: found).contains(.country)
          || senses(of: found).contains(.demonym) && Self.manyPeople.contains(tokens[found.end - 1].key)
      {
        finding.stateMatch = found.match
        end = found.end
        finding.tokens = finding.tokens.lowerBound..<end
      }
    }
    if finding.noun == .official, finding.stateMatch == nil { finding.stateMatch = stateServed(after: end) }
    if finding.noun == .office, let field = field(at: end), !field.hasName {
      end = field.end
      finding.stateMatch = finding.stateMatch ?? field.state
      finding.tokens = finding.tokens.lowerBound..<end
    }
    // "Turkey's ambassador in Athens, Anna Holm"
    if finding.noun == .office, end + 2 < upper, tokens[end].key == Self.inPlace,
      Self.posted.contains(tokens[end - 1].key), let run = capitalisedRun(end + 1), run < upper,
      tokens[run].key == NameWords.comma
    {
      end = run
      finding.tokens = finding.tokens.lowerBound..<end
    }
    // "his counterpart Eduard Heger", "his host President Ruto", "his wife Pat": one mention.
    let office = finding.count == 1 && finding.noun != .office && end < upper ? title(at: end) : nil
    let isTitled = office.map { $0.hasBefore && $0.end < upper } ?? false
    let nameStart = isTitled ? office?.end ?? end : end
    if finding.count == 1, finding.noun != .office, nameStart < upper,
      tokens[end].flags.contains(.capitalised), tokens[nameStart].flags.contains(.capitalised),
      let nameEnd = nameEnd(at: nameStart), !isPlaceName(nameStart..<nameEnd)
    {
      var person = Finding(.person, finding.tokens.lowerBound..<nameEnd, sentence: sentence)
      person.name = nameStart..<nameEnd
      if isTitled { person.title = office?.title }
      person.match = exactMatch(person.name)
      person.stateMatch = finding.stateMatch
      person.noun = finding.noun
      person.possessor = possessor
      person.isFormer = finding.isFormer
      add(person)
      apposition(after: findings.count - 1)
      return nameEnd
    }
    add(finding)
    let index = findings.count - 1
    guard finding.count == 1, end + 1 < upper, !followsName else { return end }
    if tokens[end].key == NameWords.comma { return appositiveName(at: end + 1, of: index) ?? end }
    guard let comma = endOfComplement(at: end) else { return end }
    return appositiveName(at: comma + 1, of: index, isClosed: true) ?? end
  }

  /// "head | of the administration of the president of Russia", "an adviser | to the Kenyan government": the state
  /// whose service somebody is in.
  private func stateServed(after end: Int) -> GazetteerIndex.Match? {
    guard let limit = endOfComplement(at: end) else { return nil }
    let complement = end..<limit
    guard complement.contains(where: { OfficeWords.services.contains(tokens[$0].key) }) else { return nil }
    for index in complement where tokens[index].flags.contains(.capitalised) {
      guard let found = longestMatch(at: index), found.end <= limit else { continue }
      if !senses(of: found).isDisjoint(with: [.country, .demonym]) { return found.match }
    }
    return nil
  }

  /// "the spokesman | for the foreign ministry, Dmitry Volkov, said": the comma after what an office is for.
  private func endOfComplement(at start: Int) -> Int? {
    guard start < upper, OfficeWords.prepositions.contains(tokens[start].key) else { return nil }
    var index = start + 1
    while index < upper, index - start < 10 {
      if tokens[index].key == NameWords.comma { return index > start + 1 && index + 1 < upper ? index : nil }
      let isLink = OfficeWords.inner.contains(tokens[index].key) || wordClass(index).contains(.article)
      guard tokens[index].kind == .word || tokens[index].kind == .possessive,
        isLink
          || wordClass(index).isDisjoint(with: [.possessive, .personalPronoun, .preposition])
      else { return nil }
      index += 1
    }
    return nil
  }

  /// "the prime minister, Lester Pearson,": the name after the comma.
  ///
  /// - Parameter isClosed: whether a mark must follow it.
  private mutating func appositiveName(at start: Int, of description: Int, isClosed: Bool = false) -> Int? {
    let before = findings.count
    let index = afterArticle(start)
    let first = tokens[index]
    guard first.kind == .word,
      first.flags.contains(.capitalised) || wordClass(of: first).contains(.titleStart)
    else { return nil }
    var end: Int
    if wordClass(of: first).contains(.titleStart), let title = title(at: index), title.hasBefore {
      end = titled(index, title, state: nil)
    } else {
      guard let nameEnd = nameEnd(at: index), !isPlaceName(index..<nameEnd),
        nameEnd - index >= 2 || isPersonOnly(index) || findings[description].noun == .relative
      else { return nil }
      var finding = Finding(.person, index..<nameEnd, sentence: sentence)
      finding.name = index..<nameEnd
      finding.match = exactMatch(finding.name)
      add(finding)
      end = nameEnd
    }
    let isApart = !isClosed || nameTokens(of: before) >= 2 && (end >= upper || tokens[end].kind == .mark)
    guard end > index, findings.count > before, findings[before].kind == .person, isApart else {
      findings.removeSubrange(before...)
      return nil
    }
    // "the Chinese president, Vladimir Putin and …" is a list: what closes the apposition decides.
    findings[description].apposition = before
    findings[before].apposition = description
    return end
  }

  private func nameTokens(of finding: Int) -> Int {
    finding < findings.count ? findings[finding].name.count : 0
  }

  /// "the Hon Kaliopate Tavola": past the article of a form of address.
  private func afterArticle(_ index: Int) -> Int {
    guard tokens[index].key == NameWords.the, index + 1 < upper, let title = title(at: index + 1),
      title.hasBefore, gazetteer.titles[title.title].role == nil
    else { return index }
    return index + 1
  }

  private func isPersonOnly(_ index: Int) -> Bool {
    guard let found = longestMatch(at: index) else { return false }
    let senses = senses(of: found)
    return !senses.isDisjoint(with: [.person, .surname])
      && senses.isDisjoint(with: [.country, .place, .region, .metonym])
  }

  /// Looks for a description after a name and a comma: "Hafez al-Assad, the Syrian president".
  mutating func apposition(after person: Int) {
    let end = findings[person].tokens.upperBound
    guard end + 1 < upper, tokens[end].key == NameWords.comma, findings[person].noun == .none else { return }
    var begin = pastAge(end + 1)
    // "Pompeo, | now | Secretary of State, visits"
    if begin + 1 < upper, Self.sinceWhen.contains(tokens[begin].key) { begin += 1 }
    let first = tokens[begin]
    guard first.kind == .word else { return }
    let before = findings.count
    let kind = wordClass(of: first)
    var next: Int?
    followsName = true
    defer { followsName = false }
    if kind.contains(.article) || Determiners.indefinite.contains(first.key) {
      next = description(at: begin, from: begin + 1)
    } else if kind.contains(.possessive) {
      return
    } else if first.flags.contains(.capitalised), !kind.contains(.titleStart) {
      if let found = longestMatch(at: begin), found.end < upper, tokens[found.end].kind == .possessive,
        !senses(of: found).isDisjoint(with: [.country, .metonym])
      {
        next = description(at: begin, from: found.end + 1, state: (begin, found.match))
      } else if let title = titleOfNamedField(at: begin, hasState: false) {
        next = description(at: begin, from: title)
      }
    } else if kind.contains(.titleStart) || kind.contains(.personAdjective)
      || Self.nouns[first.key]?.noun == .official
    {
      next = description(at: begin, from: begin)
    } else if !first.flags.contains(.capitalised),
      let title = titleAfterField(from: begin) ?? titleOfNamedField(at: begin, hasState: false)
    {
      next = description(at: begin, from: title)
    }
    guard next != nil, findings.count == before + 1, findings[before].kind == .description,
      findings[before].count == 1,
      findings[before].noun == .office || findings[before].noun == .leader
        || findings[before].noun == .official, !isOfNextName(findings[before].tokens.upperBound)
    else {
      findings.removeSubrange(before...)
      return
    }
    findings[person].apposition = before
    findings[before].apposition = person
    resume = max(resume, findings[before].tokens.upperBound)
  }

  private static let sinceWhen: WordSet = "now then currently formerly"

  /// "Anna Holm, | external relations | commissioner of the EU": the title of an office in small letters.
  private func titleAfterField(from begin: Int) -> Int? {
    (begin + 1..<max(begin + 1, min(upper, begin + 4))).first {
      wordClass($0).contains(.titleStart) && OfficeWords.ministerial.contains(tokens[$0].key)
        && (begin..<$0).allSatisfy { OfficeWords.isOfField(tokens[$0].key) }
    }
  }

  /// "Hafez al-Assad, | 57, | the Syrian president": past how old somebody is.
  private func pastAge(_ index: Int) -> Int {
    guard index + 2 < upper, tokens[index].kind == .number, tokens[index].bytes.count <= 3,
      tokens[index + 1].key == NameWords.comma
    else { return index }
    return index + 2
  }

  /// "At the invitation of President Suharto, the Prime Minister of Australia | the Right Honourable Malcolm Fraser":
  /// whether a name follows right after a description, so that it is not said of the one before.
  private func isOfNextName(_ end: Int) -> Bool {
    guard end < upper else { return false }
    let start = afterArticle(end)
    let name = title(at: start).map { $0.hasBefore ? $0.end : start } ?? start
    return name < upper && tokens[name].flags.contains(.capitalised) && nameEnd(at: name) != nil
  }

  /// "the two had got on": a number without a noun.
  mutating func bareNumeral(_ index: Int) -> Int? {
    let isBoth = tokens[index].key == Self.both
    let position = isBoth ? index : index + 1
    guard position < upper, wordClass(position).contains(.numeral),
      let count = Self.numbers[tokens[position].key], count < 4
    else { return nil }
    if position + 1 < upper {
      let next = tokens[position + 1]
      let isVerb =
        next.kind == .word && !next.flags.contains(.capitalised) && Self.afterNumeral.contains(next.key)
      guard isVerb || (next.kind == .mark && next.key != NameWords.hyphen) else { return nil }
    }
    var finding = Finding(.pronoun, index..<position + 1, sentence: sentence)
    finding.count = count
    add(finding)
    return position + 1
  }

  static let afterNumeral: WordSet =
    """
    had have has met were are did would will could may might should spoke talked agreed discussed shook signed said
    held also then later last first sat walked dined exchanged embraced reached went flew came got stood needed want
    wanted planned plan expressed issued pledged saw see know knew never still again parted posed toasted talk speak
    meet and in at on to are is of conferred confer consulted consult negotiated reviewed debated toured travelled
    traveled arrived returned announced shared vowed lunched breakfasted
    """
}
