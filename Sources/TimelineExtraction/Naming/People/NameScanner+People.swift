import Gazetteer

/// People by name: titles and names after them.
extension NameScanner {
  /// A title, and the name it stands before.
  ///
  /// - Parameter state: of a demonym before the title, with where it begins.
  /// - Returns: where to go on; `index` where there is neither name nor description.
  mutating func titled(_ index: Int, _ first: TitleMatch, state: (begin: Int, match: GazetteerIndex.Match)?)
    -> Int
  {
    var title = first
    var titleBegin = index
    let begin = state?.begin ?? index
    var position = pastTitles(pastApostrophe(title.end), &title, &titleBegin)
    var stateMatch = state?.match
    if let field = field(at: position), field.hasName {
      position = pastTitles(field.end, &title, &titleBegin)
      stateMatch = stateMatch ?? field.state
    }
    if let name = nameSetApart(from: index, title, after: position)
      ?? nameOfIndefinite(from: index, title, after: position)
    {
      position = name
      if let state = findings.last, state.kind == .demonym, state.tokens.upperBound == index {
        stateMatch = stateMatch ?? state.match
      }
    }
    guard let end = nameEnd(at: position) else {
      return state == nil && isOfState(first)
        ? description(at: index, from: index) ?? index : titleAlone(begin, first, state?.match)
    }
    if isPlaceName(position..<end) { return begin == index ? place(index, end) : index }
    if isInserted(begin, position..<end), let surname = nameEnd(at: end + 1) {
      var finding = Finding(.person, end + 1..<surname, sentence: sentence)
      finding.name = end + 1..<surname
      finding.match = exactMatch(end + 1..<surname)
      finding.title = title.title
      finding.stateMatch = stateMatch
      add(finding)
      return afterName(surname)
    }
    // "General Assembly"
    if isOrganisationName(position - 1..<end) { return end }
    var finding = Finding(.person, begin..<end, sentence: sentence)
    finding.name = position..<end
    finding.match = exactMatch(position..<end)
    if state == nil, isOfCompany(titleBegin) {
      finding.isPrivate = true
    } else {
      finding.title = title.title
      finding.titleTokens = titleBegin..<title.end
    }
    finding.stateMatch = stateMatch
    finding.isFormer = begin > lower && tokens[begin - 1].key == Self.former
    add(finding)
    guard title.isPlural else { return afterName(end) }
    return plural(from: takeState(after: end), title, stateMatch)
  }

  /// "Acme Airlines | president Anna Holm", "XYZ Group | president Anna Holm": the office of a company.
  private func isOfCompany(_ title: Int) -> Bool {
    guard title > lower, tokens[title - 1].flags.contains(.capitalised) else { return false }
    if tokens[title - 1].key == Self.group {
      return title - 1 > lower && tokens[title - 2].flags.contains(.allCapitals)
    }
    return BodyWords.companies.contains(tokens[title - 1].key)
  }

  private static let group: WordKey = "group"

  /// "(Prime Minister Yasuhiro) | Nakasone", "(Defense) Secretary (James) Mattis": what an editor has put before a
  /// surname.
  private func isInserted(_ begin: Int, _ name: Range<Int>) -> Bool {
    let end = name.upperBound
    guard name.count == 1, begin > lower, end + 1 < upper, tokens[begin - 1].key == Marks.leftParenthesis,
      tokens[end].key == Marks.rightParenthesis, tokens[end + 1].flags.contains(.capitalised),
      wordClass(end + 1).isDisjoint(with: [.calendar, .anyTitle])
    else { return false }
    return longestMatch(at: end + 1).map {
      senses(of: $0).isDisjoint(with: [.country, .demonym, .metonym, .organisation])
    } ?? true
  }

  /// "President | General | X", "Secretary of State | Mr. | X", "His Highness | the Amir | X", "Minister for Trade |
  /// Mr | X": the name follows the last one.
  ///
  /// - Parameter title: the title so far; the one that tells most in the end, with where it begins.
  private func pastTitles(_ index: Int, _ title: inout TitleMatch, _ begin: inout Int) -> Int {
    var position = index
    while let start = titleStart(at: position), let next = self.title(at: start), next.hasBefore,
      case let end = pastApostrophe(next.end), end < upper, tokens[end].flags.contains(.capitalised),
      !isPersonName(at: start) || isPersonName(at: end)
    {
      if isAddress(title) || rank(next) < rank(title) {
        title = TitleMatch(
          end: next.end, title: next.title, isPlural: next.isPlural || title.isPlural, hasBefore: true)
        begin = start
      }
      position = end
    }
    return position
  }

  /// "Mr", "Professor": a title that gives way to an office beside it.
  func isAddress(_ title: TitleMatch) -> Bool {
    gazetteer.titles[title.title].role.map { gazetteer.yieldsToNextTitle($0) } ?? true
  }

  /// "with the Prime Minister, A, and Foreign Minister, | Anna Holm": the name between commas of the second of several
  /// offices in capitals.
  private func nameSetApart(from begin: Int, _ title: TitleMatch, after end: Int) -> Int? {
    guard end + 2 < upper, tokens[end].key == NameWords.comma, !title.isPlural, begin > lower,
      tokens[begin - 1].key == NameWords.and, tokens[title.end - 1].flags.contains(.capitalised),
      gazetteer.titles[title.title].role != nil,
      let name = nameEnd(at: end + 1), name - end > 2, name >= upper || tokens[name].kind == .mark
    else { return nil }
    return end + 1
  }

  /// "A UN special envoy, | Margarita Holm, said": the name between commas behind an office with an indefinite article.
  private func nameOfIndefinite(from begin: Int, _ title: TitleMatch, after end: Int) -> Int? {
    guard end + 2 < upper, tokens[end].key == NameWords.comma, !title.isPlural,
      gazetteer.titles[title.title].role != nil,
      Range<Int>.last(4, before: begin, from: lower).contains(where: {
        Determiners.indefinite.contains(tokens[$0].key)
      }),
      let name = nameEnd(at: end + 1), name - end > 2, name < upper, tokens[name].key == NameWords.comma
    else { return nil }
    return end + 1
  }

  /// "met Foreign Minister | of Kenya, Alfred Mutua": a title in capitals without an article, with the state it is of.
  private func isOfState(_ title: TitleMatch) -> Bool {
    guard title.end + 1 < upper, tokens[title.end - 1].flags.contains(.capitalised), !title.isPlural,
      gazetteer.titles[title.title].role != nil
    else { return false }
    if let field = field(at: title.end), !field.hasName, field.state != nil { return true }
    guard tokens[title.end].key == NameWords.of else { return false }
    let next = tokens[title.end + 1].key == NameWords.the ? title.end + 2 : title.end + 1
    return next < upper && tokens[next].flags.contains(.capitalised)
      && longestMatch(at: next).map { senses(of: $0).contains(.country) } == true
  }

  /// Where a further title may start, "the" before it left out, or an abbreviation: "Deputy Commander EUCOM | General".
  private func titleStart(at index: Int) -> Int? {
    guard index + 2 < upper else { return nil }
    let isAbbreviation =
      tokens[index].flags.contains(.allCapitals) && !tokens[index - 1].flags.contains(.allCapitals)
      && !wordClass(index).contains(.titleStart)
    let start = tokens[index].key == NameWords.the || isAbbreviation ? index + 1 : index
    guard tokens[start].flags.contains(.capitalised), wordClass(start).contains(.titleStart)
    else { return nil }
    return start
  }

  /// "Dato' Mohamad Hasan": the token after an apostrophe that ends a title.
  private func pastApostrophe(_ index: Int) -> Int {
    guard index < upper, tokens[index].key == Self.apostrophe, !tokens[index].flags.contains(.spaceBefore)
    else {
      return index
    }
    return index + 1
  }

  static let former: WordKey = "former"
  private static let apostrophe: WordKey = "'"
  private func rank(_ title: TitleMatch) -> Int { gazetteer.titles[title.title].rank }

  /// "Presidents A of Peru and B of Chile": the state of the name just added; returns where to go on.
  private mutating func takeState(after end: Int) -> Int {
    guard end + 1 < upper, tokens[end].key == NameWords.of else { return end }
    let next = tokens[end + 1].key == NameWords.the ? end + 2 : end + 1
    guard next < upper, tokens[next].flags.contains(.capitalised), let found = longestMatch(at: next),
      senses(of: found).contains(.country)
    else { return end }
    let index = findings.count - 1
    findings[index].stateMatch = found.match
    findings[index].tokens = findings[index].tokens.lowerBound..<found.end
    return found.end
  }

  /// "Presidents A, B and C": the others.
  private mutating func plural(from start: Int, _ title: TitleMatch, _ state: GazetteerIndex.Match?) -> Int {
    var end = start
    while end + 1 < upper, tokens[end].key == NameWords.comma || tokens[end].key == NameWords.and {
      var next = end + 1
      if tokens[next].key == NameWords.and, next + 1 < upper { next += 1 }
      // "Prime Ministers A and B, and President C"
      if next < upper, wordClass(next).contains(.titleStart), self.title(at: next) != nil {
        break
      }
      guard let nameEnd = nameEnd(at: next) else { break }
      var finding = Finding(.person, next..<nameEnd, sentence: sentence)
      finding.name = next..<nameEnd
      finding.match = exactMatch(finding.name)
      finding.title = title.title
      finding.stateMatch = state
      add(finding)
      end = takeState(after: nameEnd)
    }
    return end
  }

  /// "the Pope", "Her Majesty", "the Queen", "US President": a title without a name is a description where
  /// its holder is plain.
  private mutating func titleAlone(_ index: Int, _ title: TitleMatch, _ state: GazetteerIndex.Match?) -> Int {
    let record = gazetteer.titles[title.title]
    guard let role = record.role, record.rank <= 2, !title.isPlural else { return index }
    let token = tokens[index]
    let isMonarch = Office[role].isAddressed
    guard state != nil || (isMonarch && token.flags.contains(.capitalised)) else { return index }
    var finding = Finding(.description, index..<title.end, sentence: sentence)
    finding.noun = .office
    finding.title = title.title
    finding.stateMatch = state
    add(finding)
    return title.end
  }

  // MARK: Names

  /// A name of the gazetteer.
  mutating func person(_ index: Int, _ found: Found) -> Int {
    var end = found.end
    // "Kim Jong Un" goes on in "Kim Jong Unknown"; "George Bush" in "George Bush Jr.".
    if let run = nameEnd(at: index), run > end { end = run }
    if isPlaceName(index..<end) { return place(index, end) }
    if isOrganisationName(index..<end) { return end }
    if let namesake = endOfNamesake(after: end) { return place(index, namesake) }
    var finding = Finding(.person, index..<end, sentence: sentence)
    finding.name = index..<end
    finding.match = end == found.end ? found.match : exactMatch(index..<end)
    add(finding)
    return afterName(end)
  }

  /// "William J. Clinton | Presidential Library": the end of the name of what is called after somebody.
  private func endOfNamesake(after end: Int) -> Int? {
    var index = end
    while index < min(upper, end + 3), tokens[index].kind == .word,
      tokens[index].flags.contains(.capitalised),
      wordClass(index).isDisjoint(with: [.common, .calendar, .directional]),
      !Triggers.isVerb(tokens[index].key, in: .third),
      longestMatch(at: index) == nil
    {
      if endsPlace(index), !wordClass(index).contains(.alsoOrdinary) { return index + 1 }
      index += 1
    }
    return nil
  }

  /// "the Trump-Kim summit": the first of two surnames that a hyphen joins.
  mutating func pairedSurname(_ index: Int, _ found: Found, _ senses: NameKinds) -> Int? {
    guard found.end == index + 1, isSurname(senses), let second = afterHyphen(index + 1), second > index + 1,
      second < upper, tokens[second].flags.contains(.capitalised), let other = longestMatch(at: second),
      isSurname(self.senses(of: other))
    else { return nil }
    var finding = Finding(.person, index..<index + 1, sentence: sentence)
    finding.name = index..<index + 1
    finding.match = found.match
    add(finding)
    return second
  }

  private func isSurname(_ senses: NameKinds) -> Bool {
    !senses.isDisjoint(with: [.person, .surname])
      && senses.isDisjoint(with: [.givenName, .country, .demonym])
  }

  /// A given name of the table and what follows.
  mutating func personByGivenName(_ index: Int, _ found: Found, _ senses: NameKinds) -> Int? {
    guard let end = nameEnd(at: index), end > found.end else { return nil }
    // "Young African Leaders Initiative"
    if end < upper, tokens[end].flags.contains(.capitalised), wordClass(end).contains(.pluralTitle) {
      return nil
    }
    if isPlaceName(index..<end) || isOrganisationName(index..<end) { return nil }
    if !senses.isDisjoint(with: [.country, .place, .region]) {
      // "Victoria" and "Jordan" may be places: the word after it must be no known name.
      if let next = longestMatch(at: found.end),
        self.senses(of: next).isDisjoint(with: [.surname, .givenName])
      {
        return nil
      }
    }
    var finding = Finding(.person, index..<end, sentence: sentence)
    finding.name = index..<end
    finding.match = exactMatch(index..<end)
    finding.isPrivate = isIntroduced(index..<end) == true
    add(finding)
    return afterName(end)
  }

  /// What belongs to the name just added: "of France", an apposition, "'s successor".
  private mutating func afterName(_ nameEnd: Int) -> Int {
    let index = findings.count - 1
    let end = postNominals(from: nameEnd)
    if end > nameEnd {
      findings[index].tokens = findings[index].tokens.lowerBound..<end
      findings[index].isPossessive = end < upper && tokens[end].kind == .possessive
    }
    if findings[index].isPossessive, end + 1 < upper {
      return description(at: end + 1, from: end + 1, possessor: index) ?? end + 1
    }
    if findings[index].stateMatch == nil, end + 1 < upper, tokens[end].key == NameWords.of {
      let next = tokens[end + 1].key == NameWords.the ? end + 2 : end + 1
      if next < upper, tokens[next].flags.contains(.capitalised), let found = longestMatch(at: next),
        senses(of: found).contains(.country)
      {
        findings[index].stateMatch = found.match
        findings[index].tokens = findings[index].tokens.lowerBound..<found.end
        findings[index].isPossessive = found.end < upper && tokens[found.end].kind == .possessive
        if findings[index].isPossessive { return found.end }
      }
    }
    apposition(after: index)
    return findings[index].tokens.upperBound
  }

  func exactMatch(_ range: Range<Int>) -> GazetteerIndex.Match? {
    guard let found = longestMatch(at: range.lowerBound) else { return nil }
    // "Mohammed bin Zayed | Al Nahyan": the table has the shorter form.
    let isLonger =
      found.end < range.upperBound && wordClass(found.end).contains(.particle)
      && senses(of: found).contains(.person)
    guard found.end == range.upperBound || isLonger else { return nil }
    return senses(of: found).isDisjoint(with: [.person, .surname]) ? nil : found.match
  }

  private func isPersonName(at index: Int) -> Bool {
    guard let found = longestMatch(at: index) else { return false }
    return senses(of: found).contains(.person)
  }

  /// Where a person's name that begins at a token ends; nil where none can begin there.
  func nameEnd(at index: Int) -> Int? {
    guard index < upper else { return nil }
    let first = tokens[index]
    guard first.kind == .word else { return nil }
    let kind = wordClass(of: first)
    if !first.flags.contains(.capitalised) {
      // "de Gaulle", "al-Assad"
      guard kind.contains(.particle), let next = afterHyphen(index + 1), next < upper,
        tokens[next].flags.contains(.capitalised), longestMatch(at: index) != nil
      else { return nil }
    } else if !kind.isDisjoint(with: [.common, .calendar]), !kind.contains(.alsoOrdinary), !isInitial(first) {
      return nil
    }
    if let found = longestMatch(at: index) {
      let senses = senses(of: found)
      let isName = !senses.isDisjoint(with: [.person, .surname, .givenName])
      if !isName, !senses.isDisjoint(with: [.country, .demonym, .organisation, .metonym]) { return nil }
      // A full name of the table may go on only with "Jr.", numerals and "Al-Sabah".
      if senses.contains(.person) {
        let goesOn = found.end < upper && wordClass(found.end).contains(.particle)
        return suffixes(from: goesOn ? max(found.end, run(from: index)) : found.end)
      }
    }
    guard mayBeName(index) else { return nil }
    let end = run(from: index)
    // "Deputy Assistant to the President"
    if end == index + 1, Self.posts.contains(first.key) || Self.regionals.contains(first.key) { return nil }
    // "Director" is an office.
    if end == index + 1, !kind.contains(.alsoOrdinary), let title = title(at: index), title.hasBefore,
      title.end == end, gazetteer.titles[title.title].role != nil
    {
      return nil
    }
    return suffixes(from: end)
  }

  /// "Alexander A. Bessmertnykh": a letter that stands for a name.
  private func isInitial(_ token: Token) -> Bool {
    token.flags.contains([.capitalised, .endsInFullStop]) && token.end - token.start == 2
  }

  /// The end of a run of capitalised words and particles.
  private func run(from index: Int) -> Int {
    var end = index + 1
    var position = index + 1
    var count = 1
    while position < upper, count < 10 {
      let token = tokens[position]
      if token.kind == .mark {
        if let end = nickname(at: position) {
          position = end
          continue
        }
        // "Mohammed Shia’ al-Sudani"
        if token.key == Self.apostrophe || token.key == "’", !token.flags.contains(.spaceBefore),
          position + 1 < upper, wordClass(position + 1).contains(.particle),
          afterHyphen(position + 2).map({ $0 > position + 2 }) == true
        {
          position += 1
          continue
        }
        // "Jong-un", "Abdul-Jabbar", "al-Assad"
        guard let next = afterHyphen(position), next > position, next < upper, tokens[next].kind == .word
        else {
          break
        }
        // "Non-NATO"
        if let found = longestMatch(at: next), senses(of: found).contains(.organisation),
          tokens[next].flags.contains(.allCapitals)
        {
          break
        }
        position = next + 1
        end = position
        count += 1
        continue
      }
      guard token.kind == .word else { break }
      let kind = wordClass(of: token)
      if token.flags.contains(.capitalised) {
        if token.flags.contains(.allCapitals), Self.postNominals.contains(token.key) { break }
        if !kind.isDisjoint(with: [.calendar, .common]), !kind.contains(.alsoOrdinary), !isInitial(token),
          !isHyphenated(position), !isBeforeParticle(position)
        {
          break
        }
        if kind.contains(.pluralTitle) || !mayBeName(position) { break }
        if let found = longestMatch(at: position) {
          let senses = senses(of: found)
          if !senses.isDisjoint(with: [.demonym, .country, .organisation, .metonym, .title]),
            senses.isDisjoint(with: [.person, .surname, .givenName]), !isTitleInside(position)
          {
            break
          }
        }
        position += 1
        end = position
        count += 1
      } else if kind.contains(.particle) {
        // Particles count only where a capitalised word follows: "da Silva", "bin Salman al-Saud".
        var next = position + 1
        while next < upper, wordClass(next).contains(.particle),
          !tokens[next].flags.contains(.capitalised)
        {
          next += 1
        }
        if let skipped = afterHyphen(next) { next = skipped }
        guard next < upper, tokens[next].kind == .word, tokens[next].flags.contains(.capitalised) else {
          break
        }
        // "Zaid bin Sultan": a father's name, though it is a title elsewhere.
        if Self.patronymics.contains(token.key) {
          end = next + 1
          position = end
          count += 1
          continue
        }
        position = next
      } else {
        break
      }
    }
    return end
  }

  /// "Mana | Said | al-Oteiba": a word that is ordinary elsewhere, before the particle of a further name.
  private func isBeforeParticle(_ index: Int) -> Bool {
    guard index + 2 < upper, wordClass(index + 1).contains(.particle),
      !tokens[index + 1].flags.contains(.capitalised), let name = afterHyphen(index + 2), name > index + 2
    else { return false }
    return name < upper && tokens[name].flags.contains(.capitalised)
  }

  private static let patronymics: WordSet = "bin ibn bint ben"

  /// "Chung | In-yong": a word that a hyphen joins to a small one.
  private func isHyphenated(_ index: Int) -> Bool {
    index + 2 < upper && tokens[index + 1].key == NameWords.hyphen && tokens[index + 2].kind == .word
      && (index + 1...index + 2).allSatisfy { !tokens[$0].flags.contains(.spaceBefore) }
      && !tokens[index + 2].flags.contains(.capitalised)
  }

  /// "Benjamin “Benny” Gantz": the end of a nickname in quotation marks that a further name follows.
  private func nickname(at index: Int) -> Int? {
    guard index + 3 < upper, index > lower, tokens[index - 1].flags.contains(.capitalised),
      Marks.opensQuote(tokens[index].key) || tokens[index].key == "\"",
      tokens[index + 1].kind == .word, tokens[index + 1].flags.contains(.capitalised),
      !tokens[index + 1].flags.contains(.spaceBefore), tokens[index + 2].kind == .mark,
      !tokens[index + 2].flags.contains(.spaceBefore), tokens[index + 3].kind == .word,
      tokens[index + 3].flags.contains(.capitalised)
    else { return nil }
    return Marks.closes(tokens[index + 2].key) ? index + 3 : nil
  }

  /// "John Cardinal Njue", "Mohamad bin Haji Hasan": a title between the names.
  private func isTitleInside(_ index: Int) -> Bool {
    guard index > lower, index + 1 < upper, tokens[index + 1].flags.contains(.capitalised) else {
      return index > lower && isSurnameAlike(index)
    }
    return Self.innerTitles.contains(tokens[index].key)
      || wordClass(index - 1).contains(.particle)
  }

  /// "Elaine | Duke": a word for a title that ends a name after a first one.
  private func isSurnameAlike(_ index: Int) -> Bool {
    wordClass(index).contains(.alsoOrdinary) && tokens[index - 1].flags.contains(.capitalised)
      && wordClass(index - 1).isDisjoint(with: .anyTitle)
  }

  private static let innerTitles: WordSet = "cardinal haji"
  /// "major European countries": adjectives of parts of the world.
  private static let regionals: WordSet = """
    european asian african arab western eastern northern southern nordic scandinavian baltic balkan caribbean
    mediterranean eurasian nato
    """
  /// Posts that stand among titles and are nobody's name.
  private static let posts: WordSet = """
    assistant coordinator undersecretary counselor counsellor officer negotiator mediator advisory envoy commissioner
    special representative
    """

  /// "Jr.", "III", also after a comma; "XVI", but not the "Xi" of "Biden, Xi to meet".
  private func suffixes(from index: Int) -> Int {
    let junior = following(index, Self.juniors, with: .capitalised)
    if junior > index { return junior }
    let isParted = index < upper && tokens[index].key == NameWords.comma
    return following(index, isParted ? Self.partedNumerals : Self.nameSuffixes, with: .allCapitals)
  }

  private static let juniors: WordSet = "jr sr"
  private static let partedNumerals: WordSet = "ii iii iv"

  /// "Boris Johnson MP", "Malcolm Fraser, M.P., C.H.,": letters after a name that are none of it.
  private func postNominals(from index: Int) -> Int {
    following(index, Self.postNominals, with: .allCapitals)
  }

  /// Where words of a set end that follow a name, each also after a comma.
  private func following(_ index: Int, _ set: WordSet, with flag: Token.Flags) -> Int {
    var end = index
    while end < upper {
      let position = tokens[end].key == NameWords.comma ? end + 1 : end
      guard position < upper, set.contains(tokens[position].key), tokens[position].flags.contains(flag) else {
        break
      }
      end = position + 1
    }
    return end
  }

  static let nameSuffixes: WordSet = "jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xxiii"

  private static let postNominals: WordSet = "mp m.p mep qc kc sc ch c.h mla mhr td obe cbe dbe kbe"

  /// The token after a hyphen that joins two words; the token itself where there is no hyphen.
  func afterHyphen(_ index: Int) -> Int? {
    guard index < upper else { return nil }
    guard tokens[index].kind == .mark else { return index }
    guard tokens[index].key == NameWords.hyphen, !tokens[index].flags.contains(.spaceBefore),
      index + 1 < upper,
      !tokens[index + 1].flags.contains(.spaceBefore)
    else { return nil }
    return index + 1
  }
}

extension GazetteerIndex {
  /// Whether a title tells less than the one after it: "His Highness the Amir", "Prince Regent".
  func yieldsToNextTitle(_ role: RoleID) -> Bool {
    switch WordKey(bytes: self[role].bytes) {
    case "official", "prince", "princess", "monarch", "professor": true
    default: false
    }
  }
}
