import Gazetteer
import TimelineModel

extension EventFinder {
  /// Where the clause ends that goes on at a token.
  func clauseEnd(from token: Int, in range: Range<Int>) -> Int {
    if lastClause.start != token || lastClause.limit != range.upperBound {
      lastClause = (token, range.upperBound, endOfClause(from: token, in: range))
    }
    return lastClause.end
  }

  private func endOfClause(from token: Int, in range: Range<Int>) -> Int {
    var index = token
    while index < range.upperBound {
      if view.mayEndClause(index), view.endsClause(index) { return index }
      if let mention = view.mentionIndex(at: index), view.names.mentions[mention].tokens.count > 1 {
        index = view.names.mentions[mention].tokens.upperBound
        continue
      }
      guard view.mayEndClause(index) else {
        index += 1
        continue
      }
      switch view.word(index) {
      case .subordinator
      where view.time(at: index) == nil && view.key(index) != "as" && view.key(index) != "since":
        if index > token { return index }
      case .relative where index > token: return index
      case .that where index > token && view.isOf(.saying, index - 1): return index
      case .but where index > token: return index
      case .adverb where index > token && isNextDeed(index): return index
      case .and where index > token:
        if isVerbAhead(index + 1, in: range) { return index }
      default: break
      }
      index += 1
    }
    return range.upperBound
  }

  /// "plans to meet Fabius, | then return to Washington": another verb, of what comes afterwards.
  private func isNextDeed(_ token: Int) -> Bool {
    view.key(token) == "then" && (view.isComma(token - 1) || view.word(token - 1) == .and)
      && view.isVerb(token + 1, in: .base)
  }

  /// Whether a verb that tells of an event follows a conjunction, so that a clause starts there.
  private func isVerbAhead(_ token: Int, in range: Range<Int>) -> Bool {
    var index = token
    // "met Biden and both condemned"
    while index < range.upperBound, view.isAdverb(index) || FunctionWords.eachOf.contains(view.key(index)) {
      index += 1
    }
    if view.word(index) == .be || view.word(index) == .have || view.word(index) == .will { return true }
    // "to meet Obama, and then | he meets Merkel in Berlin", "and then | meets"
    if view.form(at: index) == .pronoun, case let verb = view.pastAdverbs(index + 1),
      view.isFinite(verb) || view.isVerb(verb, in: [.past, .third])
    {
      return true
    }
    if view.key(index - 1) == "then", view.isVerb(index, in: .third) { return true }
    guard index < range.upperBound, view.mention(at: index) == nil else { return false }
    if view.word(index) == nil, view.endsInED(index) || LightVerbs.past.contains(view.key(index)) {
      return true
    }
    return view.isVerb(index, in: [.past, .participle])
      || view.isVerb(index, in: .third) && view.leadsToPlace(index)
  }

  /// "spoke individually | with: Prime Minister Kallas of Estonia; Prime Minister Karins of Latvia"
  private func listBehindColon(after token: Int) -> PersonGroup? {
    let end = view.document.sentences[sentence].tokens.upperBound
    guard
      let with = (token..<min(end, token + 3)).first(where: { view.key($0) == "with" || view.word($0) == .to }
      ),
      view.key(with + 1) == ":"
    else { return nil }
    return view.group(startingAt: with + 2, to: end)
  }

  /// The people after a verb: its object, or those after "with".
  func object(after token: Int, to limit: Int, needsWith: Bool, isDirect: Bool) -> PersonGroup? {
    if let listed = listBehindColon(after: token) { return listed }
    var index = token
    var sawWith = false
    var isBlocked = false
    var isExample = false
    var steps = 0
    while index < limit, steps < 24 {
      steps += 1
      // "with ministers, including the nominee for the office, John Kerry"
      if sawWith || !needsWith, let example = opensExample(at: index) {
        index = example
        isExample = true
        isBlocked = false
      }
      if isExample, view.isComma(index) { isBlocked = false }
      if let time = view.time(at: index) {
        index = max(index + 1, view.times[time].tokens.upperBound)
        continue
      }
      if view.key(index) == "with" || view.key(index) == "alongside" {
        sawWith = true
        isBlocked = false
        index += 1
        continue
      }
      if !isBlocked, let group = view.group(startingAt: index, to: limit),
        let mention = view.outline(at: index)
      {
        if mention.isPossessive || mention.form == .possessivePronoun {
          index = mention.tokens.upperBound
          continue
        }
        guard sawWith || !needsWith, !belongsToOther(group.tokens.lowerBound, from: token) else { return nil }
        return group
      }
      if !isBlocked, sawWith || !needsWith, let end = endOfCounterparts(at: index),
        let names = namesOfCounterparts(
          after: end, in: index..<view.document.sentences[sentence].tokens.upperBound)
      {
        return names
      }
      if let mention = view.outline(at: index) {
        let isHere = view.key(index) == "here" || view.key(index) == "there"
        if isBlocked, mention.form == .placeName, isObjectDelayed(after: mention.tokens.upperBound, to: limit)
        {
          isBlocked = false
          index = mention.tokens.upperBound
          continue
        }
        if mention.form == .placeName || mention.form == .countryName && view.place(at: index) != nil,
          !mention.isPossessive, !sawWith, !isHere
        {
          isBlocked = true
        }
        index = mention.tokens.upperBound
        continue
      }
      switch view.word(index) {
      case .preposition where view.key(index) == "among" && view.key(index + 1) == "others":
        index += 1
      case .preposition where view.time(at: index + 1) != nil: break
      case .preposition where view.isComma(index - 1):
        // "will meet, | during his visit, | the prime minister"
        let close = (index..<min(limit, index + 9)).first { view.isComma($0) }
        if let close, !(index..<close).contains(where: { view.isFinite($0) }) {
          index = close
        } else {
          isBlocked = true
          sawWith = false
        }
      case .by where view.isDelegationLed(index, from: token): break
      case .preposition, .by:
        if view.key(index) == "of" || view.key(index) == "between" { break }
        isBlocked = true
        sawWith = false
      case .to:
        if needsWith, view.key(index) == "to", !view.people(at: index + 1).isEmpty {
          sawWith = true
        } else {
          isBlocked = true
        }
      case .relative, .subordinator, .that, .but: return nil
      case .and where isDirect:
        if index == token { return nil }
      default:
        // "welcomed the meeting between the presidents": what is welcomed is no guest.
        if isDirect, steps > 6 || index > token && Triggers.noun(view.key(index)) != nil { return nil }
      }
      index += 1
    }
    return nil
  }

  /// "Trump, whom he first visited": the object that stands before its relative clause.
  func objectBeforeRelative(of group: VerbGroup, in range: Range<Int>) -> PersonGroup? {
    let before = Range<Int>.last(7, before: group.start, from: range.lowerBound)
    guard let whom = before.last(where: { view.key($0) == "whom" }),
      !(whom..<group.start).contains(where: { view.isBreak($0) })
    else { return nil }
    return view.group(endingAt: view.lastWord(before: whom), from: range.lowerBound)
  }

  /// "received an envoy of | the Somali president", "met the wife of | Scholz": somebody else, whose name is not told.
  private func belongsToOther(_ person: Int, from start: Int) -> Bool {
    let of = view.beforeArticle(person)
    guard of > start, view.key(of) == "of" else { return false }
    return Range<Int>.last(1, before: of, from: start).contains { MessengerWords.all.contains(view.key($0)) }
  }

  /// The last word of "including", "among them", "among others" at a token.
  private func opensExample(at token: Int) -> Int? {
    if view.key(token) == "including" { return token }
    guard view.key(token) == "among", view.isComma(token - 1), view.key(token + 1) == "them" else {
      return nil
    }
    return token + 1
  }

  /// Where "counterparts", "his counterparts of Norway" ends that starts at a token.
  private func endOfCounterparts(at token: Int) -> Int? {
    if CounterpartWords.all.contains(view.key(token)) { return token + 1 }
    guard let mention = view.mention(at: token), mention.tokens.lowerBound == token,
      mention.tokens.contains(where: { CounterpartWords.all.contains(view.key($0)) })
    else { return nil }
    return mention.tokens.upperBound
  }

  /// "received at the palace in Oslo today the Crown Prince": whether the object follows the place right on.
  private func isObjectDelayed(after start: Int, to limit: Int) -> Bool {
    var index = start
    while index < limit, index < start + 10 {
      if let time = view.time(at: index) {
        index = view.times[time].tokens.upperBound
      } else if let group = view.group(startingAt: index, to: limit) {
        return view.mention(at: index)?.isPossessive == false
          && !view.isOf(.saying, group.tokens.upperBound)
      } else if view.word(index) == .article || view.word(index) == .preposition
        || view.mention(at: index)?.form == .placeName
      {
        index = max(index + 1, view.mention(at: index)?.tokens.upperBound ?? 0)
      } else {
        return false
      }
    }
    return false
  }

  /// "her counterparts from Norway and France, A and B": the names after the plural.
  func namesOfCounterparts(after start: Int, in range: Range<Int>) -> PersonGroup? {
    var index = start
    while index < min(range.upperBound, start + 14) {
      if let group = view.group(startingAt: index, to: range.upperBound) {
        return withNamesOfFurtherStates(group, in: range)
      }
      if let mention = view.mention(at: index) {
        index = mention.tokens.upperBound
        continue
      }
      switch view.word(index) {
      case .preposition, .and, .article: break
      case nil where view.isBreak(index) || view.key(index) == ":": break
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// "of Uganda, Yoweri Museveni, | Rwanda, Paul Kagame, and Congo, Félix Tshisekedi": each state before its name.
  private func withNamesOfFurtherStates(_ first: PersonGroup, in range: Range<Int>) -> PersonGroup {
    var all = first
    while true {
      var index = all.tokens.upperBound
      while view.isComma(index) || view.word(index) == .and || view.word(index) == .article { index += 1 }
      guard index > all.tokens.upperBound, index < range.upperBound, let state = view.mention(at: index),
        case .country = state.referent, !state.isPossessive
      else { return all }
      index = view.endOfBracket(at: state.tokens.upperBound) ?? state.tokens.upperBound
      guard view.isComma(index), let next = view.group(startingAt: index + 1, to: range.upperBound) else {
        return all
      }
      all.people += next.people.filter { !all.people.contains($0) }
      all.tokens = all.tokens.lowerBound..<next.tokens.upperBound
    }
  }

  /// The people after "by".
  func agent(after token: Int, in range: Range<Int>) -> PersonGroup? {
    var index = token
    while index < min(range.upperBound, token + 12) {
      if view.word(index) == .by {
        var next = index + 1
        while next < min(range.upperBound, index + 6) {
          if let group = view.group(startingAt: next, to: range.upperBound),
            view.mention(at: next)?.isPossessive != true
          {
            return group
          }
          next += 1
        }
        return nil
      }
      if view.word(index) == .subordinator || view.word(index) == .relative { return nil }
      index += 1
    }
    return nil
  }

  /// "received by the president of Georgia | and by the prime minister": who else does so, each by himself.
  func furtherAgents(after token: Int, to end: Int) -> [PersonGroup] {
    var agents: [PersonGroup] = []
    var index = token
    while index < min(end, token + 12), !view.isStop(index), !view.isFinite(index),
      view.word(index) != .relative
    {
      guard view.word(index) == .by, view.word(index - 1) == .and || view.isComma(index - 1) else {
        index += 1
        continue
      }
      guard let agent = agent(after: index, in: index..<end) else { break }
      agents.append(agent)
      return agents + furtherAgents(after: agent.tokens.upperBound, to: end)
    }
    return agents
  }

  /// "visited Moscow", "toured the United States": a place right after the verb.
  func directPlace(after token: Int, to limit: Int) -> PlaceArgument? {
    var index = token
    while index < min(limit, token + 6) {
      if let place = view.place(at: index) {
        guard view.mention(at: index)?.isPossessive == true else { return place }
        index = place.tokens.upperBound + 1
        continue
      }
      // "Abe's home prefecture | of Yamaguchi"
      if let owner = view.mention(at: index), owner.isPossessive, !view.people(at: index).isEmpty {
        index = owner.tokens.upperBound + 1
        continue
      }
      // "the Asian country | of Myanmar"
      if view.key(index) == "of", SoilWords.states.contains(view.key(index - 1)) {
        index += 1
        continue
      }
      if view.word(index) == .preposition || view.word(index) == .to || view.isComma(index) { return nil }
      if !view.people(at: index).isEmpty, view.mention(at: index)?.isPossessive != true { return nil }
      index += 1
    }
    return nil
  }

  /// "visited Kenya's biggest port": the place whose site is the object.
  func placeOfSite(after token: Int, to limit: Int) -> PlaceArgument? {
    guard let owner = view.place(at: token), view.mention(at: token)?.isPossessive == true else { return nil }
    let start = owner.tokens.upperBound + 1
    let site = (start..<max(start, min(limit, start + 5))).first { index in
      SoilWords.visited.contains(view.key(index))
    }
    guard let site, (start..<site).allSatisfy({ view.word($0) == nil || view.word($0) == .ordinal }) else {
      return nil
    }
    return owner
  }

  /// A place at the head of the sentence: "In Ottawa the two men met".
  func frontedPlace(
    before token: Int, in range: Range<Int>, prepositions: WordSet = Prepositions.location
  ) -> PlaceArgument? {
    // "It was in Helsinki that they met."
    let isCleft = view.key(range.lowerBound) == "it" && view.word(range.lowerBound + 1) == .be
    var start = isCleft ? range.lowerBound + 2 : range.lowerBound
    // "Thursday - In Kenya, she will meet", "Last week in Paris, he discussed"
    if let time = view.time(at: start), case let end = view.times[time].tokens.upperBound {
      if ClauseMarks.dashes.contains(view.key(end)) {
        start = end + 1
      } else if prepositions.contains(view.key(end)) {
        start = end
      }
    }
    // "While in Brussels he will meet"
    if view.word(start) == .subordinator, view.word(start + 1) == .preposition { start += 1 }
    guard view.word(start) == .preposition || view.mention(at: start) != nil, token > start,
      !(start..<token).contains(where: { view.isOf(.saying, $0) }),
      !isInWhereClause(token, from: start),
      // "In fact, Ukraine was raised in their meeting."
      !view.isComma(start + 2) || view.word(start) != .preposition || view.mention(at: start + 1) != nil
        || view.time(at: start + 1) != nil
    else { return nil }
    guard let place = view.place(after: start, to: min(token, start + 20), prepositions: prepositions) else {
      return nil
    }
    // "Putin and Jiang, to serve as a counterbalance to America, signed": what they mean to do.
    let isOfPurpose = (start..<place.tokens.lowerBound).contains { index in
      view.word(index) == .to && (start..<index).contains { view.isComma($0) }
        && view.word(index + 1) == nil && view.mention(at: index + 1) == nil
        && view.time(at: index + 1) == nil
    }
    return isOfPurpose ? nil : place
  }

  /// "cancelled a trip to Berlin and flew to Rome, where he | met": whether a place is told by what "where" goes back
  /// to.
  private func isInWhereClause(_ token: Int, from start: Int) -> Bool {
    guard let relative = (start..<token).last(where: { view.key($0) == "where" }) else { return false }
    return !(relative..<token).contains { view.isComma($0) }
  }

  /// Adds what was found; most often it is nothing.
  func add(_ found: [EventMention]) {
    for mention in found { mentions.append(mention) }
  }

  func add(_ group: PersonGroup, to mention: inout EventMention) {
    for person in group.people where !mention.participants.contains(person) {
      mention.participants.append(person)
    }
    mention.peopleTokens.append(group.tokens)
  }

  /// Whether a place lies in the country of all of the people.
  func isHome(_ place: PlaceMention, for people: [Int]) -> Bool {
    guard let country = place.country, !people.isEmpty else { return false }
    if let enclave = CountryIdentity.enclave(in: place.name) {
      if people.allSatisfy({ view.person($0).country == enclave }) { return true }
    }
    return people.allSatisfy { CountryIdentity.areSame(view.person($0).country, country) }
  }

  /// The people of the document who lead a state.
  func leaders(of country: CountryCode?) -> [Int] {
    view.names.cast.indices.filter {
      view.person($0).rank == 1 && CountryIdentity.areSame(view.person($0).country, country)
    }
  }

  /// Whether the people act for different states.
  func areOfSeveralCountries(_ people: [Int]) -> Bool {
    var first: CountryCode?
    for person in people {
      guard let country = view.person(person).country else { continue }
      if let first, first != country { return true }
      first = country
    }
    return false
  }

  func needsReciprocal(_ head: Int) -> Bool { MeetingVerb(of: view.key(head)).contains(.needReciprocal) }

  func isReciprocal(_ token: Int, _ limit: Int) -> Bool {
    (token..<max(token, min(limit, token + 14))).contains { index in
      Reciprocals.all.contains(view.key(index))
        // "sat down face to face"
        || view.key(index) == "face" && view.word(index + 1) == .to && view.key(index + 2) == "face"
    }
  }

  func hasTime(_ tokens: Range<Int>) -> Bool { tokens.contains { view.time(at: $0) != nil } }

  func hasDuration(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in view.time(at: token).map { view.times[$0].kind == .duration } ?? false }
  }

  func mentionsPhone(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      guard view.isOf(.phone, token) else { return false }
      // "in a video uploaded on Tuesday"
      return view.key(token) != "video" || VideoWords.all.contains(view.key(token + 1))
        || view.key(token + 1) == "-"
        || PhonePrepositions.all.contains(view.key(token - 1))
    }
  }

  func isPhraseEnd(_ token: Int, in range: Range<Int>) -> Bool {
    guard token < range.upperBound else { return true }
    if view.tokens[token].kind == .mark || view.time(at: token) != nil { return true }
    switch view.word(token) {
    case .preposition, .and, .subordinator, .but: return true
    default: return false
    }
  }
}

/// Plurals of which the names follow: "her counterparts A and B".
enum CounterpartWords {
  static let all: WordSet = "counterparts peers colleagues homologues"
}

/// Codes that stand for one state at different times.
enum CountryIdentity {
  /// False where one of them is not known.
  static func areSame(_ a: CountryCode?, _ b: CountryCode?) -> Bool {
    guard let a, let b else { return false }
    return a == b || successors.contains { $0.contains(a.rawValue) && $0.contains(b.rawValue) }
  }

  /// The state that lies within a city, whose people are at home in it.
  static func enclave(in city: String) -> CountryCode? { city == "Rome" ? CountryCode("VA") : nil }

  private static let successors: [Set<String>] = [["SU", "RU"], ["CS", "CZ"], ["YU", "RS", "X-SCG"]]
}
