import Gazetteer

/// Finds names, descriptions and pronouns, sentence by sentence, with no regard to who is meant.
struct NameScanner: ~Copyable {
  let gazetteer: GazetteerIndex
  private let entries: PermanentArray<Vocabulary.Entry>
  /// Plural titles and their singular.
  let singular: WordTable<WordKey>
  let tokens: UnsafeBufferPointer<Token>
  var findings: [Finding] = []

  var sentence = 0
  /// Where the sentence begins and ends.
  var lower = 0
  var upper = 0
  /// The classes of its words together.
  private var classes: NameWordClass = []
  var isInQuote = false
  /// Whether "I" is one person throughout.
  var hasNarrator = false
  /// Whether the next sentence is the first of its paragraph.
  private var opensParagraph = false
  /// Whether the sentence is in capitals throughout, as a headline may be.
  private(set) var isShouted = false
  /// What the document writes small of the words of headlines in capitals.
  private var smallWords = SmallWords()
  /// An apposition after a name was read up to here already.
  var resume = 0
  /// Whether an apposition after a name is being read: who it is was told.
  var followsName = false

  init(tokens: UnsafeBufferPointer<Token>) {
    gazetteer = Gazetteer.index
    entries = Vocabulary.shared.entries
    singular = NameWords.singular
    self.tokens = tokens
    findings.reserveCapacity(tokens.count / 8)
  }

  /// What the naming stage knows of a word.
  @inline(__always)
  func wordClass(of token: Token) -> NameWordClass { entries[Int(token.number)].name }

  /// What it knows of the word at an index.
  @inline(__always)
  func wordClass(_ index: Int) -> NameWordClass { wordClass(of: tokens[index]) }

  /// A quote that goes on in the next paragraph is opened there again.
  mutating func beginParagraph() {
    isInQuote = false
    opensParagraph = true
  }

  mutating func scan(_ range: Range<Int>, sentence: Int) {
    self.sentence = sentence
    lower = range.lowerBound
    upper = range.upperBound
    resume = lower
    classes = []
    isShouted =
      range.count > 2 && range.allSatisfy { isInCapitals($0) }
      && range.contains { tokens[$0].flags.contains(.allCapitals) }
    if isShouted { smallWords.ask(for: range, in: tokens) }
    for index in range { classes.formUnion(wordClass(index)) }
    var index = opensParagraph ? cityOfDateline() ?? lower : lower
    opensParagraph = false
    while index < upper {
      index = max(step(index), resume, index + 1)
    }
  }

  private func isInCapitals(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind != .word || token.flags.contains(.allCapitals) || token.end - token.start == 1
  }

  /// "KING FAHD | WANTS STABLE OIL PRICES": whether a word of a headline in capitals may be a name, since the rest of
  /// the document does not write it small.
  func mayBeName(_ index: Int) -> Bool {
    !isShouted
      || !isShoutedVerb(index)
        && (!smallWords.contains(tokens[index].key) || wordClass(index).contains(.alsoOrdinary))
  }

  /// "EC LEADERS BEGIN SUMMIT": the verb of a headline in capitals, which is a surname as well.
  private func isShoutedVerb(_ index: Int) -> Bool {
    isShouted && index > lower && BoundaryVerbs.starting.contains(tokens[index].key)
      && !wordClass(index - 1).isDisjoint(with: [.pluralTitle, .holders])
  }

  /// Whether the sentence may speak of an office: "minister".
  var mayNameOffice: Bool { classes.contains(.titleStart) }

  /// Whether the sentence may speak of the offices of several: "presidents", "leaders".
  var mayNamePluralOffice: Bool { !classes.isDisjoint(with: [.pluralTitle, .holders]) }

  /// Looks at one token; returns where to go on.
  @inline(__always)
  private mutating func step(_ index: Int) -> Int {
    let token = tokens[index]
    if token.kind == .mark {
      readQuote(entries[Int(token.number)].mark)
      return index + 1
    }
    let isCapitalised = token.flags.contains(.capitalised)
    let kind = wordClass(of: token)
    if hasNarrator, !isInQuote, kind.contains(.firstPerson) { return narrator(index) }
    let isLeading = !kind.isDisjoint(with: isCapitalised ? NameWordClass.leading.union(.common) : .leading)
    if isLeading, !kind.isSubset(of: .ofNames), let next = functionWord(index, kind, isCapitalised) {
      return next
    }
    if isCapitalised { return capitalised(index, kind) }
    if kind.contains(.particle), let end = surnameWithArticle(index) { return end }
    if token.kind == .number, let found = longestMatch(at: index), found.end > index + 1 {
      return other(index, found)
    }
    return index + 1
  }

  /// "said | al-Qassimi": a surname that begins with an article, of somebody whom the text has named in full.
  private mutating func surnameWithArticle(_ index: Int) -> Int? {
    guard index == lower || !tokens[index - 1].flags.contains(.capitalised),
      let name = afterHyphen(index + 1), name > index + 1, name < upper, tokens[name].kind == .word,
      tokens[name].flags.contains(.capitalised)
    else { return nil }
    var finding = Finding(.person, index..<name + 1, sentence: sentence)
    finding.name = finding.tokens
    finding.match = exactMatch(finding.name)
    finding.isUncertain = true
    add(finding)
    return finding.tokens.upperBound
  }

  private mutating func readQuote(_ mark: MarkClass) {
    if mark.isDisjoint(with: [.openingQuote, .closingQuote, .straightQuote]) { return }
    isInQuote = mark.contains(.openingQuote) || mark.contains(.straightQuote) && !isInQuote
  }

  /// "I", "my": a pronoun for whoever speaks.
  private mutating func narrator(_ index: Int) -> Int {
    let isPossessive = tokens[index].key == Narrator.possessive
    var finding = Finding(isPossessive ? .possessivePronoun : .pronoun, index..<index + 1, sentence: sentence)
    finding.isNarrator = true
    add(finding)
    return index + 1
  }

  private mutating func functionWord(_ index: Int, _ kind: NameWordClass, _ isCapitalised: Bool) -> Int? {
    if kind.contains(.possessive) {
      if let title = title(at: index), title.end > index + 1 { return titled(index, title, state: nil) }
      add(Finding(.possessivePronoun, index..<index + 1, sentence: sentence))
      findings[findings.count - 1].count = tokens[index].key == Self.their ? 0 : 1
      let possessor = findings.count - 1
      guard mayDescribe(index + 1) else { return index + 1 }
      if let end = officesWithNames(at: index + 1) { return end }
      return description(at: index, from: index + 1, possessor: possessor) ?? index + 1
    }
    if kind.contains(.article) {
      if let end = theCountry(index) { return end }
      guard mayDescribe(index + 1) else { return index + 1 }
      if let end = officesWithNames(at: index + 1, from: index)
        ?? officesOfDemonyms(at: index + 1, from: index)
      {
        return end
      }
      return description(at: index, from: index + 1) ?? bareNumeral(index) ?? index + 1
    }
    // "H.E. Mr. Shah Mahmood Qureshi"
    if kind.contains(.personalPronoun), tokens[index].flags.contains(.endsInFullStop) { return index + 1 }
    if kind.contains(.personalPronoun) {
      add(Finding(.pronoun, index..<index + 1, sentence: sentence))
      if Self.plurals.contains(tokens[index].key) { findings[findings.count - 1].count = 0 }
      return index + 1
    }
    if index + 1 < upper, kind.contains(.pluralTitle), tokens[index + 1].key == NameWords.of,
      let end = officesWithNames(at: index) ?? officesOfStates(index, at: index, nil, given: nil)
    {
      return end
    }
    if kind.contains(.numeral), tokens[index].key == Self.both {
      // "Carney and Macron both visited": they were just named.
      if let last = findings.last, last.kind == .person, last.tokens.upperBound == index { return index + 1 }
      return description(at: index, from: index) ?? bareNumeral(index) ?? index + 1
    }
    if tokens[index].key == Self.this { return thisPlace(index) ?? index + 1 }
    if kind.contains(.placeAnaphor), !isExistential(index) {
      add(Finding(.placeAnaphor, index..<index + 1, sentence: sentence))
      return index + 1
    }
    if tokens[index].key == Self.its { return ownOffice(index) }
    if kind.contains(.bareDescription), index + 1 < upper, tokens[index + 1].flags.contains(.capitalised) {
      return description(at: index, from: index) ?? index + 1
    }
    if kind.contains(.titleStart), let end = officesWithNames(at: index) { return end }
    if kind.contains(.titleStart), !isCapitalised, let title = title(at: index), title.hasBefore {
      return titled(index, title, state: nil)
    }
    if isCapitalised, kind.contains(.common), !isInsideName(index), !isCapitalAbbreviation(index) {
      // "New York", "Latin America", "Will" and "The Hague" apart.
      if let found = longestMatch(at: index), found.end > index + 1 { return nil }
      if kind.contains(.worldRegion), let end = worldRegion(index) { return end }
      return surnameAndMonth(index, kind) ?? index + 1
    }
    return nil
  }

  /// Whether somebody may be described by what begins with a word after an article or a possessive: not where it is
  /// an ordinary one.
  private func mayDescribe(_ index: Int) -> Bool {
    guard index < upper else { return false }
    return tokens[index].kind != .word || tokens[index].flags.contains(.capitalised)
      || !wordClass(index).isDisjoint(with: .describing) || tokens[index].key == Self.opposite
  }

  /// "its new prime minister, Anna Holm": the office of a state that was just named, where its holder is told.
  private mutating func ownOffice(_ its: Int) -> Int {
    let first = findings.count
    guard followsState() else { return its + 1 }
    if let end = description(at: its, from: its + 1), findings.count > first,
      findings[first].apposition != nil || findings[first].kind == .person
    {
      return end
    }
    findings.removeSubrange(first...)
    resume = min(resume, its + 1)
    return its + 1
  }

  /// Whether the sentence has named a state, and no body since: "Vietnam's president, Anna Holm, | its premier".
  private func followsState() -> Bool {
    for finding in findings.reversed() {
      guard finding.sentence == sentence else { return false }
      switch finding.kind {
      case .country, .demonym, .metonym: return true
      case .organisation: return false
      default: if finding.stateMatch != nil { return true }
      }
    }
    return false
  }

  private static let its: WordKey = "its"

  /// "May met Merkel": a month's name, and a modal verb, that may be a surname; the resolver asks whether somebody of
  /// that name was named.
  private mutating func surnameAndMonth(_ index: Int, _ kind: NameWordClass) -> Int? {
    guard kind.contains(.calendar), kind.contains(.alsoOrdinary), !isDate(index), index + 1 < upper,
      index > lower ? !wordClass(index - 1).contains(.article) : mayFollowSurname(index + 1),
      let found = longestMatch(at: index),
      senses(of: found).contains(.surname)
    else { return nil }
    let count = findings.count
    let end = person(index, found)
    if findings.count > count { findings[findings.count - 1].isUncertain = true }
    return end
  }

  /// A verb, a possessive, or a comma: what comes after a name at the head of a sentence.
  private func mayFollowSurname(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .possessive || token.key == NameWords.comma { return true }
    guard token.kind == .word, !token.flags.contains(.capitalised) else { return false }
    return SpeechVerbs.verb(token.key)?.form == .finite || Triggers.isVerb(token.key, in: [.past, .third])
      || Self.auxiliaries.contains(token.key)
  }

  private static let auxiliaries: WordSet = "is was has had will would did does also"

  /// "arrived in the country", "met in the city": the one that is spoken of.
  private mutating func theCountry(_ index: Int) -> Int? {
    guard tokens[index].key == NameWords.the, index > lower, index + 1 < upper,
      !wordClass(index - 1).isDisjoint(with: [.locative, .directional]),
      Self.countries.contains(tokens[index + 1].key)
    else { return nil }
    // "back in the country": one's own.
    if index - 2 >= lower,
      Self.returning.contains(tokens[index - 2].key) || Self.returning.contains(tokens[index - 1].key)
    {
      return nil
    }
    let end = index + 2
    guard end >= upper || tokens[end].kind != .possessive && tokens[end].key != NameWords.of else {
      return nil
    }
    // "in the city, Najaf"
    if Resolver.cities.contains(tokens[index + 1].key), end < upper, tokens[end].key == NameWords.comma,
      end + 1 < upper, tokens[end + 1].flags.contains(.capitalised)
    {
      return nil
    }
    add(Finding(.placeAnaphor, index..<end, sentence: sentence))
    return end
  }

  /// "at this Belgian coastal resort": the place where the story was written.
  private mutating func thisPlace(_ index: Int) -> Int? {
    guard index > lower, !wordClass(index - 1).isDisjoint(with: [.locative, .directional]),
      let noun = (index + 1..<max(index + 1, min(upper, index + 6))).first(where: {
        Self.settlements.contains(tokens[$0].key)
      }), (index + 1..<noun).allSatisfy({ tokens[$0].kind == .word || tokens[$0].key == Marks.hyphen }),
      noun + 1 >= upper || tokens[noun + 1].kind != .possessive && tokens[noun + 1].key != NameWords.of
    else { return nil }
    add(Finding(.placeAnaphor, index..<noun + 1, sentence: sentence))
    return noun + 1
  }

  static let this: WordKey = "this"
  private static let between: WordKey = "between"
  private static let settlements: WordSet = "city town resort capital village port"
  private static let countries: WordSet = "country kingdom city town"
  private static let returning: WordSet = "back return returns returned returning left leave leaves leaving"

  /// "there was", "there had been"
  private func isExistential(_ index: Int) -> Bool {
    index + 1 < upper && Self.existential.contains(tokens[index + 1].key)
  }

  private static let existential: WordSet =
    "is are was were be been has have had will would may might can could should must seems seemed remains remained followed came"
  static let their: WordKey = "their"
  static let both: WordKey = "both"
  static let plurals: WordSet = ["they", "them", "themselves"]

  /// "US" is no pronoun, except where everything is in capitals.
  private func isCapitalAbbreviation(_ index: Int) -> Bool {
    guard tokens[index].key == Self.us, tokens[index].flags.contains(.allCapitals) else { return false }
    return index + 1 >= upper || !tokens[index + 1].flags.contains(.allCapitals)
  }

  private static let us: WordKey = "us"

  /// Whether a capitalised function word may begin a name: "Day", "Will", "First Lady" inside a sentence.
  private func isInsideName(_ index: Int) -> Bool {
    index > lower && wordClass(index).contains(.titleStart)
  }

  // MARK: Capitalised words

  private mutating func capitalised(_ index: Int, _ kind: NameWordClass) -> Int {
    // "Mar-a-Lago" is no month.
    if kind.contains(.calendar), isDate(index), longestMatch(at: index).map({ $0.end == index + 1 }) ?? true {
      return index + 1
    }
    if !kind.isDisjoint(with: .anyTitle),
      let title = title(at: index),
      title.hasBefore
    {
      let end = titled(index, title, state: nil)
      if end > index { return end }
    }
    if index + 3 < upper, tokens[index + 1].key == NameWords.and, let half = halfOfCountry(index) {
      return state(index, half, senses(of: half))
    }
    if kind.contains(.worldRegion), let end = worldRegion(index) { return end }
    if index == lower && opensWithTrade(index) || isShoutedVerb(index) { return index + 1 }
    guard let found = longestMatch(at: index) else { return unknown(index, kind) }
    let senses = senses(of: found)
    if let end = pairedSurname(index, found, senses) { return end }
    if senses.contains(.givenName), !senses.contains(.person) {
      if let person = personByGivenName(index, found, senses) { return person }
    }
    if senses.contains(.person) { return person(index, found) }
    if !senses.isDisjoint(with: [.country, .demonym]) {
      // "between | Chinese and Australian prime ministers", at the head of a sentence
      let opens =
        index == lower || tokens[index - 1].key == Self.between
        || tokens[index - 1].kind == .mark && tokens[index - 1].key != NameWords.comma
      return officesWithNames(at: index)
        ?? (opens ? officesOfDemonyms(at: index, from: index) : nil) ?? state(index, found, senses)
    }
    if !senses.isDisjoint(with: [.metonym, .place, .region, .organisation]) { return other(index, found) }
    if senses.contains(.surname) { return person(index, found) }
    return unknown(index, kind)
  }

  /// "North | and South Korea": a country whose name ends with the one after the "and" that follows.
  private func halfOfCountry(_ index: Int) -> Found? {
    guard DirectionWords.all.contains(tokens[index].key), DirectionWords.all.contains(tokens[index + 2].key),
      let other = longestMatch(at: index + 2), other.end == index + 4, other.match.kinds.contains(.country)
    else { return nil }
    var key = NameKey()
    key.append(tokens[index].key)
    key.append(tokens[index + 3].key)
    guard let match = gazetteer.find(key), match.isName, match.kinds.contains(.country) else { return nil }
    return Found(end: index + 1, match: match)
  }

  /// What a name can mean; a summit means its organisation.
  func senses(of found: Found) -> NameKinds {
    let kinds = found.match.kinds
    return kinds.contains(.summit) ? kinds.union(.organisation) : kinds
  }

  // MARK: Matching

  struct Found {
    var end: Int
    var match: GazetteerIndex.Match
  }

  /// The longest name of the gazetteer that begins at a token.
  func longestMatch(at index: Int) -> Found? {
    var key = NameKey()
    var best: Found?
    var position = index
    while position < upper {
      let token = tokens[position]
      if token.kind == .mark, token.key == NameWords.hyphen, position > index {
        if token.flags.contains(.spaceBefore) { break }
        position += 1
        continue
      }
      key.append(token.key)
      guard let match = gazetteer.find(key) else { break }
      if match.isName, isAcceptable(index, position, match),
        best == nil || !isSummitOnly(match) || holdsOf(index..<position)
      {
        best = Found(end: position + 1, match: match)
      }
      if !match.hasLonger { break }
      position += 1
    }
    return best
  }

  /// "Commonwealth Heads of Government Meeting": more than a word for a summit beside a name.
  private func holdsOf(_ range: Range<Int>) -> Bool { range.contains { tokens[$0].key == NameWords.of } }

  /// "Geneva summit", "NATO summit": the shorter name tells more.
  private func isSummitOnly(_ match: GazetteerIndex.Match) -> Bool {
    match.kinds.isSubset(of: .summit)
  }

  /// Abbreviations of up to three letters must be in capitals: "US", "UN", not "Us", "Un".
  private func isAcceptable(_ first: Int, _ last: Int, _ match: GazetteerIndex.Match) -> Bool {
    let token = tokens[last]
    if first == last {
      guard token.end - token.start <= 3, !token.flags.contains(.allCapitals) else { return true }
      return match.kinds.isDisjoint(with: [.country, .organisation])
    }
    return true
  }

  /// A title of the gazetteer.
  struct TitleMatch {
    var end: Int
    var title: Int
    var isPlural: Bool
    var hasBefore: Bool
  }

  /// The longest title that begins at a token, plurals included.
  func title(at index: Int) -> TitleMatch? {
    guard index < upper, !wordClass(index).isDisjoint(with: [.titleOpening, .pluralTitle]) else { return nil }
    // "in Kenya he met", not "H.E. the President"
    if tokens[index].key == Self.excellency, !isExcellency(index) { return nil }
    var key = NameKey()
    var best: TitleMatch?
    var position = index
    var isPlural = false
    while position < upper {
      let token = tokens[position]
      if token.kind == .mark, token.key == NameWords.hyphen, position > index {
        if token.flags.contains(.spaceBefore) { break }
        position += 1
        continue
      }
      guard token.kind == .word else { break }
      if wordClass(of: token).contains(.pluralTitle), let singular = singular[token.key] {
        key.append(singular)
        isPlural = true
      } else {
        key.append(token.key)
      }
      guard let match = gazetteer.find(key) else { break }
      if match.kinds.contains(.title) {
        gazetteer.forEachSense(of: match) { sense in
          guard case .title(let title) = sense else { return }
          let hasBefore = gazetteer.titles[title].position != .after
          guard hasBefore || best?.end != position + 1 else { return }
          best = TitleMatch(end: position + 1, title: title, isPlural: isPlural, hasBefore: hasBefore)
        }
      }
      if !match.hasLonger { break }
      position += 1
    }
    return best
  }

  // MARK: Adding

  mutating func add(_ found: Finding) {
    var finding = found
    finding.isInQuote = isInQuote
    var first = finding.tokens.lowerBound
    if finding.kind == .person, first > lower, isExcellency(first - 1) {
      first -= 1
      finding.tokens = first..<finding.tokens.upperBound
    }
    finding.startsSentence = first == lower
    var before = first - 1
    if before >= lower, wordClass(before).contains(.article) { before -= 1 }
    if before >= lower, tokens[before].kind == .word {
      let kind = wordClass(before)
      finding.afterPreposition = kind.contains(.preposition)
      finding.isLocative = !kind.isDisjoint(with: [.locative, .directional])
    }
    let end = finding.tokens.upperBound
    finding.isPossessive = end < upper && tokens[end].kind == .possessive
    findings.append(finding)
  }

  /// The "H.E." of "H.E. Mr. Hor Namhong"
  private func isExcellency(_ index: Int) -> Bool {
    guard tokens[index].key == Self.excellency, tokens[index].flags.contains(.allCapitals) else {
      return false
    }
    return tokens[index].flags.contains(.endsInFullStop) || tokens[index].bytes.count == 3
  }

  private static let excellency: WordKey = "he"

  /// Whether a month's or weekday's name is one here: "May 4", "in March", "last June".
  private func isDate(_ index: Int) -> Bool {
    guard wordClass(index).contains(.alsoOrdinary) else { return true }
    if index + 1 < upper, tokens[index + 1].kind == .number { return true }
    guard index > lower else {
      // "May, who had been there": a person.
      return index + 1 < upper && tokens[index + 1].key == NameWords.comma
        && !(index + 2 < upper && Self.relatives.contains(tokens[index + 2].key))
    }
    let before = tokens[index - 1]
    if before.kind == .number { return true }
    return Self.beforeMonths.contains(before.key)
  }

  private static let relatives: WordSet = "who whose whom"
  private static let beforeMonths: WordSet =
    "in last next this that following coming since until till early late mid during of by from through early every each to and"
}

/// What tells the halves of a divided country apart.
enum DirectionWords {
  static let all: WordSet = "north south east west"
}
