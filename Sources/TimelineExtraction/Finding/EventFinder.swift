import Gazetteer
import TimelineModel

/// Finds the mentions of events in a document, sentence by sentence. A class, since a structure with so much state
/// would be copied for most of its calls.
final class EventFinder {
  let view: DocumentView
  var mentions: [EventMention] = []
  /// The subject of the verb before, for verbs that share it.
  var lastSubject: [Int] = []
  var lastSubjectTokens: Range<Int>?
  /// The mood of the verb before, which an infinitive of purpose shares.
  var lastMood = VerbGroup.Mood.asserted
  /// The sentence that is being read.
  var sentence = 0
  /// What its words tell.
  var telling: Telling = []
  /// Of which classes they are.
  var classes: WordClass = []
  /// The kind of block that it stands in.
  var block = Paragraph.Kind.prose
  /// Journeys on to another country, told together with the one that ends.
  var onwards: [EventMention] = []
  /// Where those were who spoke to the press.
  var stays: [EventMention] = []
  /// Those of them who come from elsewhere and spoke where the story is from.
  var speakers: Set<Int> = []
  /// Who travels along, as the sentence has told so far.
  var companions: [Companions] = []
  /// What stands over the table whose row was read last.
  var tableHead: TableHead?
  /// Where the clause ends that was asked for last, by where it begins and by the limit that was given.
  var lastClause = (start: -1, limit: -1, end: -1)
  /// The entry of a list of visits that the sentence belongs to.
  var entry: TravelEntry?
  /// Index of the first mention of that sentence.
  private var firstOfSentence = 0
  /// The stop of a journey at the head of the sentence.
  var stopOfLine: Int?
  /// Whether the document as a whole is about a telephone call, as its headline says.
  let tellsOfCalls: Bool
  /// The first sentence of prose.
  let leadSentence: Int?
  /// Where a wire story was written: "BEIJING, June 19 —".
  let datelinePlace: PlaceMention?
  /// The token after the date line; 0 where there is none.
  let datelineEnd: Int

  static func mentions(in view: DocumentView) -> [EventMention] {
    let finder = EventFinder(view: view)
    for index in view.document.sentences.indices { finder.read(sentence: index) }
    finder.dayOfPresence()
    return finder.mentions
  }

  /// The words of the sentence, or of a part of it, behind the date line that it may open with.
  func pastDateline(_ words: Range<Int>) -> Range<Int> {
    guard sentence == leadSentence else { return words }
    return min(max(words.lowerBound, datelineEnd), words.upperBound)..<words.upperBound
  }

  private init(view: DocumentView) {
    self.view = view
    tellsOfCalls = view.headline.contains { PhoneWords.tellsOfCall($0, in: view) }
    leadSentence = view.leadSentence
    datelinePlace = view.dateline?.place
    datelineEnd = view.dateline?.end ?? 0
  }

  private func read(sentence index: Int) {
    sentence = index
    let range = view.document.sentences[index].tokens
    (telling, classes) = view.telling(range)
    block = view.document.paragraphs[view.document.sentences[index].paragraph].kind
    firstOfSentence = mentions.count
    readEntry(range)
    let presence = readPresence(range)
    defer { addPresence(presence) }
    guard block == .tableRow || mayTell(range) || opensWithStop(range) else { return }
    lastSubject = entry?.visitors.people ?? []
    lastSubjectTokens = entry?.visitors.tokens
    lastMood = .asserted
    let row = block == .tableRow ? readRow(range) : nil
    readItinerary(range)
    var token = range.lowerBound
    while token < range.upperBound {
      token = view.isPlain(token) ? token + 1 : max(token + 1, read(token: token, in: range))
    }
    joinCompanions()
    addStaysOfSpeakers()
    if let entry { complete(ofSentence, by: entry) }
    placeFrontedTrip(ofSentence)
    for mention in ofSentence { dropSpouse(mention) }
    partJourneys(ofSentence)
    let read = ofSentence
    readEllipses(read, in: range)
    if ofSentence.isEmpty {
      // What was told before may be denied or called off.
      judge(ofSentence, in: range)
    } else {
      situate(read, row, in: range)
    }
    readFirstSince(in: range)
    if isInTitle { dropTenses() }
  }

  /// Tells when, where and how real the mentions of the sentence are.
  ///
  /// - Parameters:
  ///   - read: those that have a clause of their own.
  ///   - row: the row of a table that they stand in.
  private func situate(_ read: Range<Int>, _ row: TravelRow?, in range: Range<Int>) {
    if let row { complete(read, by: row) } else { attachTimes(to: read, in: range) }
    setScene(of: read)
    readRepetition(read, in: range)
    judge(ofSentence, in: range)
    planWhatIsToCome(ofSentence, in: range)
    markEarlier(ofSentence, in: range)
    placeInStop(ofSentence)
    if sentence == leadSentence {
      placeInDateline(range)
      dayOfDateline(range)
    }
    dayOfStay(range)
    markNews(in: range)
    if let lead = leadSentence, sentence > lead, sentence - lead <= Self.reachOfDateline {
      placeInDateline(range) { $0.isCurrent }
    }
    markPictures()
    relate(ofSentence, in: range)
  }

  /// How many sentences after the first one of a wire story tell of what came about where it was written.
  private static let reachOfDateline = 8

  /// Only a past tense tells in a title what has come about.
  private func dropTenses() {
    for mention in ofSentence
    where (mentions[mention].form != .verb || mentions[mention].isPresent)
      && mentions[mention].status == .occurred
    {
      mentions[mention].isTenseless = true
    }
  }

  /// Whether a sentence can tell of an event, or of one told before: without a noun for one it needs somebody, a place
  /// or a state.
  private func mayTell(_ range: Range<Int>) -> Bool {
    guard telling.contains(.sentence) else { return false }
    if !telling.isDisjoint(with: [.noun, .denial, .cancelling]) { return true }
    if telling.contains(.ellipsis), let last = mentions.last, sentence - last.sentence <= 3 { return true }
    return telling.contains(.mention)
  }

  /// Whether the sentence is a title or a heading.
  var isInTitle: Bool { block == .title || block == .heading }

  /// Indices of the mentions found in the sentence so far.
  var ofSentence: Range<Int> { firstOfSentence..<mentions.count }

  /// Indices of the mentions of the sentence and of some sentences before it.
  func recent(_ sentences: Int) -> Range<Int> {
    var first = firstOfSentence
    while first > 0, mentions[first - 1].sentence >= sentence - sentences { first -= 1 }
    return first..<mentions.count
  }

  /// Reads one token; returns where to go on.
  private func read(token: Int, in range: Range<Int>) -> Int {
    if let mention = view.mentionIndex(at: token), isName(view.names.mentions[mention].form) {
      let words = view.names.mentions[mention].tokens
      if view.key(token) == "here" || view.word(token - 1) == .article {
        readStayOfSpeaker(token, at: token, in: range)
      }
      // "the visiting Tanzanian president", "Kyrgyzstan's visiting president"
      let next = token + 1..<max(token + 1, min(token + 4, words.upperBound))
      if let adjective = next.first(where: { view.key($0) == "visiting" }) {
        readVisitor(view.names.mentions[mention], adjective: adjective)
      }
      // "travelled with the delegation"
      if case let last = words.upperBound - 1, last >= token, view.telling(last).contains(.company),
        let end = readCompanions(last, in: range)
      {
        return end
      }
      return words.upperBound
    }
    let telling = view.telling(token)
    if let time = view.time(at: token), !telling.contains(.trigger) {
      return view.times[time].tokens.upperBound
    }
    if datelinePlace != nil, view.mentionIndex(at: token - 1) != nil || view.isAdverb(token - 1) {
      readTelling(token, in: range)
    }
    if view.word(token) == .be, let end = readCopula(token, in: range) { return end }
    if telling.contains(.company), let end = readCompanions(token, in: range) { return end }
    if view.key(token) == "in" {
      readSojourn(token, in: range)
      readStayOfSpeaker(token, at: token + 1, in: range)
      if view.key(token - 1) == "due" { readDue(token - 1, in: range) }
    }
    if view.key(token) == "visiting", isAttributive(token, in: range), let named = view.mention(at: token + 1)
    {
      readVisitor(named, adjective: token)
    }
    guard telling.contains(.trigger), let triggers = Triggers[view.key(token)] else {
      if view.mentionIndex(at: token - 1) != nil { readPlainVerb(token, in: range) }
      return token + 1
    }
    for trigger in triggers {
      guard case .verb(let frame, let forms, let particle) = trigger, let particle,
        let particleToken = find(particle, after: token, to: range.upperBound),
        let group = view.verbGroup(at: token, forms: forms, from: range.lowerBound, to: range.upperBound)
      else { continue }
      if let end = read(frame, group, argumentsFrom: particleToken + 1, in: range) { return end }
    }
    var isVerb = false
    for trigger in triggers {
      guard case .verb(let frame, let forms, nil) = trigger,
        let group = view.verbGroup(at: token, forms: forms, from: range.lowerBound, to: range.upperBound)
      else { continue }
      isVerb = true
      if let end = read(frame, group, argumentsFrom: token + 1, in: range) { return end }
    }
    guard !isVerb else { return token + 1 }
    guard let noun = Triggers.noun(view.key(token)) else { return token + 1 }
    return readNoun(noun.kind, isPlural: noun.isPlural, at: token, in: range)
  }

  private func isName(_ form: Mention.Form) -> Bool {
    switch form {
    case .name, .surname, .description, .pronoun, .countryName, .metonym, .placeName: true
    case .organisationName: false
    case .possessivePronoun, .demonym: false
    }
  }

  /// The particle of a verb, or a noun that it needs as its object: "led a delegation".
  private func find(_ particle: WordKey, after token: Int, to end: Int) -> Int? {
    let isObject = particle == "delegation" || particle == "wreath"
    let reach = isObject ? 7 : particle == "up" ? 2 : 4
    for index in token + 1..<max(token + 1, min(end, token + reach)) {
      if view.key(index) == particle { return index }
      guard isObject else { continue }
      // "led a high-level delegation": only what belongs to the noun may stand between.
      let isModifier =
        view.word(index) == nil && view.people(at: index).isEmpty || view.word(index) == .article
      guard isModifier, !view.isStop(index), !view.isComma(index) else { return nil }
    }
    return nil
  }

  /// Remembers the subject of a verb after a mention that tells of no event, since a later verb may share it.
  private func readPlainVerb(_ token: Int, in range: Range<Int>) {
    guard view.tokens[token].kind == .word, view.mentionIndex(at: token) == nil, view.word(token) != .and
    else { return }
    if let group = view.group(endingAt: token - 1, from: range.lowerBound),
      group.tokens.lowerBound == range.lowerBound || isClauseStart(group.tokens.lowerBound - 1, in: range)
    {
      lastSubject = group.people
      lastSubjectTokens = group.tokens
      lastMood = .asserted
    }
  }

  private func isClauseStart(_ token: Int, in range: Range<Int>) -> Bool {
    if token < range.lowerBound || view.isBreak(token) { return true }
    if view.time(at: token) != nil { return true }
    switch view.word(token) {
    case .and, .but, .or, .subordinator, .relative, .that: return true
    default: return view.isOf(.saying, token)
    }
  }

  /// The people a subject stands for, the one before where it is left out.
  func resolve(_ subject: Subject, mention: inout EventMention) -> [Int] {
    switch subject {
    case .people(let group):
      lastSubject = group.people
      lastSubjectTokens = group.tokens
      mention.peopleTokens.append(group.tokens)
      return group.people
    case .sharedOr(let group) where lastSubject.isEmpty:
      return resolve(.people(group), mention: &mention)
    case .inherited, .sharedOr:
      if let tokens = lastSubjectTokens { mention.peopleTokens.append(tokens) }
      return lastSubject
    case .country(let code):
      mention.countries.append(code)
      return []
    case .other: return []
    }
  }
}
