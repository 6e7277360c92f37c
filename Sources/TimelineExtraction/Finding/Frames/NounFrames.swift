import Gazetteer
import TimelineModel

extension EventFinder {
  /// Reads a noun that may tell of an event; returns where to go on.
  mutating func readNoun(_ kind: Event.Kind, isPlural: Bool, at head: Int, in range: Range<Int>) -> Int {
    var kind = kind
    var head = head
    // "summit meeting", "summit talks", "telephone conversation"
    if kind == .summit, head + 1 < range.upperBound, Triggers.noun(view.key(head + 1))?.kind == .meeting {
      head += 1
    }
    guard !NounExclusions.applies(at: head, in: view) else { return head + 1 }
    let phrase = view.nounPhrase(endingIn: head, isPlural: isPlural, from: range.lowerBound)
    if view.key(head) == "telephone" || view.key(head) == "phone" { return readTelephone(head, in: range) }
    if view.key(head) == "way" || view.key(head) == "destination" {
      guard phrase.determiner == .possessive, phrase.possessor != nil else { return head + 1 }
    }
    let limit = argumentEnd(after: head, to: clauseEnd(from: head + 1, in: range))
    if mentionsPhone(phrase.start..<head + 1) || followedByPhone(head, limit) { kind = .call }
    if view.key(head) == "conference" || view.key(head) == "conferences" {
      guard phrase.place != nil else { return head + 1 }
    }
    if view.key(head) == "call" || view.key(head) == "calls" {
      guard let call = callKind(phrase, head, limit) else { return head + 1 }
      kind = call
    }
    var mention = EventMention(
      kind: kind, form: form(of: phrase), sentence: sentence, trigger: phrase.start..<head + 1)
    mention.count = phrase.count
    mention.ordinal = phrase.ordinal
    mention.series = phrase.series
    mention.countries = phrase.countries
    if let status = phrase.status { mention.status = status }
    if kind == .trip {
      readTripNoun(&mention, phrase, limit, range)
    } else {
      readMeetingNoun(&mention, phrase, limit, range)
    }
    guard applyClauseMood(before: phrase.start, to: &mention, in: range) else { return head + 1 }
    mentions.append(mention)
    if mention.isTrip, mention.count == nil { mentions += legs(of: mention, to: limit) }
    return head + 1
  }

  /// Where the phrases that belong to a noun end: prepositional ones, "held in", times and names.
  private func argumentEnd(after head: Int, to limit: Int) -> Int {
    var index = head + 1
    var isOpen = false
    let limitOfSentence = view.document.sentences[sentence].tokens.upperBound
    var limit = limit
    if let holding = reducedRelative(after: head) ?? relativeHolding(at: limit) {
      index = min(holding + 1, limitOfSentence)
      limit = clauseEnd(from: index, in: index..<limitOfSentence)
    }
    while index < limit {
      if let time = view.time(at: index) {
        index = max(index + 1, view.times[time].tokens.upperBound)
        isOpen = false
        continue
      }
      if let mention = view.mention(at: index) {
        guard
          isOpen || view.isComma(index - 1) || view.word(index - 1) == .and || mention.form == .placeName
            || mention.form == .countryName
        else { return index }
        index = mention.tokens.upperBound
        continue
      }
      switch view.word(index) {
      case .preposition, .to, .by: isOpen = true
      case .that, .relative:
        guard let holding = relativeHolding(at: index), holding < limit else { return index }
        index = holding
      case .article, .possessive, .ordinal, .and, .adverb: break
      case .be where HoldingWords.all.contains(view.key(index + 1)): index += 1
      case .be where view.word(index + 1) == .preposition: break
      case nil:
        if view.tokens[index].kind == .word {
          guard isOpen || HoldingWords.all.contains(view.key(index)) else { return index }
          if isPastForm(index), view.word(index - 1) != .article { return index }
        } else if view.isComma(index), startsOtherEvent(index + 1) {
          return index
        } else if view.tokens[index].kind == .mark,
          !view.isBreak(index) || ClauseMarks.stops.contains(view.key(index))
        {
          return index
        }
      default: return index
      }
      index += 1
    }
    return limit
  }

  /// ", on a tour of": another event, whose arguments are its own.
  private func startsOtherEvent(_ token: Int) -> Bool {
    guard view.word(token) == .preposition else { return false }
    return (token + 1..<token + 5).contains { Triggers.noun(view.key($0)) != nil }
  }

  /// Where the phrases that belong to a noun start: after it, or after the verb of a relative clause.
  private func argumentStart(after head: Int) -> Int {
    (reducedRelative(after: head) ?? relativeHolding(at: head + 1)).map { $0 + 1 } ?? head + 1
  }

  /// "the summit that it was to host in Santiago": the verb of a relative clause that starts at a token.
  func relativeHolding(at token: Int) -> Int? {
    guard view.word(token) == .that || view.key(token) == "which" else { return nil }
    return (token + 1..<token + 7).first { RelativeHolding.all.contains(view.key($0)) }
  }

  /// "the talks he was to hold with Putin": the verb of a relative clause that has no "that".
  private func reducedRelative(after head: Int) -> Int? {
    guard let subject = view.mention(at: head + 1), case .people = subject.referent, !subject.isPossessive,
      subject.form != .possessivePronoun
    else { return nil }
    let start = subject.tokens.upperBound
    return (start..<start + 6).first { RelativeHolding.all.contains(view.key($0)) }
  }

  private func isPastForm(_ token: Int) -> Bool {
    view.endsInED(token) && view.tokens[token].bytes.count > 4 && !HoldingWords.all.contains(view.key(token))
  }

  /// "The trip to Russia was his second one": whose it was.
  private func predicateOwner(after token: Int, in range: Range<Int>) -> PersonGroup? {
    var index = token
    while index < range.upperBound, view.isAdverb(index) { index += 1 }
    guard view.word(index) == .be else { return nil }
    index += 1
    while index < range.upperBound, view.isAdverb(index) { index += 1 }
    guard let mention = view.mention(at: index), case .people(let people) = mention.referent, !people.isEmpty,
      mention.form == .possessivePronoun || mention.isPossessive
    else { return nil }
    return PersonGroup(people: people, tokens: mention.tokens)
  }

  private func form(of phrase: EventNounPhrase) -> EventMention.Form {
    switch phrase.determiner {
    case .definite, .demonstrative, .possessive: .definite
    case .none, .indefinite: .indefinite
    }
  }

  /// "asked Zelensky for a favor over the telephone": the subject and the object of the clause.
  private mutating func readTelephone(_ head: Int, in range: Range<Int>) -> Int {
    let before = view.word(head - 1) == .article ? head - 2 : head - 1
    guard view.word(before) == .preposition || view.word(before) == .by, view.key(before) != "from",
      !mentions[ofSentence].contains(where: { $0.kind == .call }),
      Triggers[view.key(head + 1)] == nil
    else { return head + 1 }
    var mention = EventMention(kind: .call, form: .verb, sentence: sentence, trigger: before..<head + 1)
    let subject = clauseSubject(before: before, for: &mention, in: range)
    guard let tokens = mention.peopleTokens.last, tokens.upperBound < before,
      let object = object(after: tokens.upperBound, to: before, needsWith: false, isDirect: false)
    else { return head + 1 }
    mention.participants = subject
    add(object, to: &mention)
    guard mention.participants.count >= 2, applyClauseMood(before: before, to: &mention, in: range) else {
      return head + 1
    }
    mentions.append(mention)
    return head + 1
  }

  private func followedByPhone(_ head: Int, _ limit: Int) -> Bool {
    view.key(head + 1) == "by" && mentionsPhone(head + 1..<min(limit, head + 4))
  }

  /// A telephone call, or a call that somebody pays on somebody, or neither ("a call for peace").
  private func callKind(_ phrase: EventNounPhrase, _ head: Int, _ limit: Int) -> Event.Kind? {
    if mentionsPhone(phrase.start..<head + 1) { return .call }
    if view.key(head + 1) == "on", !view.people(at: head + 2).isEmpty { return .meeting }
    if view.key(head + 1) == "with" || view.key(head + 1) == "between" { return .call }
    if view.key(head + 1) == "to" || view.key(head + 1) == "from", !view.people(at: head + 2).isEmpty {
      return .call
    }
    if phrase.determiner == .definite || phrase.determiner == .possessive,
      mentions.contains(where: { $0.kind == .call }) || tellsOfCalls
    {
      return view.key(head + 1) == "for" || view.key(head + 1) == "to" ? nil : .call
    }
    return nil
  }

  private mutating func readTripNoun(
    _ mention: inout EventMention, _ phrase: EventNounPhrase, _ limit: Int, _ range: Range<Int>
  ) {
    let head = phrase.head
    let start = argumentStart(after: head)
    var explicit: [Int] = []
    if let possessor = phrase.possessor {
      explicit = possessor.people
      mention.peopleTokens.append(possessor.tokens)
    }
    if let agent = people(after: start, to: limit, prepositions: NounPrepositions.agent) {
      explicit = agent.people
      mention.peopleTokens.append(agent.tokens)
    }
    if let host = people(after: start, to: limit, prepositions: NounPrepositions.companion),
      Set(host.people).isDisjoint(with: explicit)
    {
      mention.hosts = host.people
    }
    setPlace(
      view.place(after: start, to: limit, prepositions: NounPrepositions.destination) ?? phrase.place,
      of: &mention)
    if view.key(head) == "destination", mention.place == nil {
      var index = limit
      while index < range.upperBound, view.word(index) != .be { index += 1 }
      setPlace(directPlace(after: index + 1, to: range.upperBound), of: &mention)
    }
    if mention.place == nil { setPlace(placeBefore(phrase), of: &mention) }
    if explicit.isEmpty, view.key(head + 1) == "of", let owner = view.mention(at: head + 2),
      owner.form == .possessivePronoun, case .people(let people) = owner.referent
    {
      // "the first tour of his presidency"
      explicit = people
      mention.peopleTokens.append(owner.tokens)
    }
    if explicit.isEmpty, let returned = returnedVisit(phrase, for: &mention, in: range) {
      mention.visitors = returned.visitors
      mention.place = returned.place
      mention.placeIsInherited = true
      mention.form = .indefinite
      return
    }
    if explicit.isEmpty, let owner = predicateOwner(after: limit, in: range) {
      explicit = owner.people
      mention.peopleTokens.append(owner.tokens)
    }
    if explicit.isEmpty, mention.form == .indefinite || isGoverned(phrase, in: range) || mention.place != nil
    {
      explicit = clauseSubject(before: phrase.start, for: &mention, in: range)
    }
    if explicit.isEmpty, isFragment(phrase, in: range), let person = protagonist { explicit = [person] }
    mention.visitors = explicit
    if mention.place == nil, mention.form == .indefinite, mention.count == nil,
      let place = view.place(
        after: range.lowerBound, to: phrase.start, prepositions: Prepositions.location, reach: 30),
      !isHome(place.place, for: explicit)
    {
      setPlace(place, of: &mention)
    }
    if mention.place == nil, mention.count == nil, !explicit.isEmpty, sentence == leadSentence,
      let place = datelinePlace,
      !isHome(place, for: explicit)
    {
      mention.place = place
      mention.placeIsInherited = true
    }
    if mention.place == nil, mention.count == nil, let place = placeOfMeeting(with: explicit) {
      mention.place = place
      mention.placeIsInherited = true
    }
    if let place = mention.place, phrase.possessor == nil, isHome(place, for: explicit),
      let guest = mentions[ofSentence].last(where: { !$0.isTrip })?.people.first(where: {
        !isHome(place, for: [$0])
      })
    {
      // "Kennedy welcomed him during a tour of the United States"
      explicit = [guest]
      mention.visitors = explicit
    }
    if let place = mention.place, isHome(place, for: explicit) {
      mention.visitors = []
      mention.place = nil
      mention.status = .denied
    }
  }

  private mutating func readMeetingNoun(
    _ mention: inout EventMention, _ phrase: EventNounPhrase, _ limit: Int, _ range: Range<Int>
  ) {
    let head = phrase.head
    let start = argumentStart(after: head)
    var people: [Int] = []
    func include(_ group: PersonGroup) {
      for person in group.people where !people.contains(person) { people.append(person) }
      mention.peopleTokens.append(group.tokens)
    }
    if let possessor = phrase.possessor { include(possessor) }
    if reducedRelative(after: head) != nil,
      let holder = view.group(startingAt: head + 1, to: range.upperBound)
    {
      include(holder)
    }
    if let other = appositionHead(before: phrase.start),
      phrase.determiner != .indefinite || phrase.ordinal != nil
    {
      mention.apposition = other
      mention.participants = mentions[other].people
      mention.peopleTokens = []
      return
    }
    for group in phrase.people.reversed() { include(group) }
    if let all = self.people(after: start, to: limit, prepositions: NounPrepositions.members) {
      include(all)
    }
    let companion = self.people(
      after: start, to: limit,
      prepositions: mention.kind == .call || MealWords.all.contains(view.key(head))
        ? NounPrepositions.caller : NounPrepositions.companion)
    if let companion { include(companion) }
    // "had Gorbachev to lunch"
    if MealWords.all.contains(view.key(head)), view.word(phrase.start - 1) == .to,
      let guest = view.group(endingAt: view.lastWord(before: phrase.start - 1), from: range.lowerBound)
    {
      include(guest)
    }
    mention.participants = people
    if mention.kind == .summit, mention.series == nil { mention.series = series(after: start, to: limit) }
    if mention.kind != .call {
      setPlace(
        view.place(after: start, to: limit, prepositions: NounPrepositions.location) ?? phrase.place
          ?? placeAfterComma(head + 1) ?? frontedPlace(before: phrase.start, in: range)
          ?? placeBefore(phrase), of: &mention)
    }
    if mention.kind == .summit, mention.series == nil, people.isEmpty {
      mention.series = ownName(phrase, in: range)
    }
    let isBare =
      people.isEmpty && mention.form == .definite && !isGoverned(phrase, in: range) && mention.series == nil
    let lacksSubject = people.isEmpty || (companion != nil && Set(people) == Set(companion?.people ?? []))
    if lacksSubject, !isBare {
      let subject = clauseSubject(before: phrase.start, for: &mention, in: range)
      for person in subject where !mention.participants.contains(person) {
        mention.participants.insert(person, at: 0)
      }
    }
    if mention.participants.isEmpty, phrase.possessor == nil, view.key(phrase.start) == "their",
      let traveller = mentions.last(where: { $0.isTrip && $0.visitors.count == 1 })?.visitors.first
    {
      mention.participants = [traveller]
    }
    if mention.participants.isEmpty, mention.series == nil, mention.kind != .call,
      view.key(phrase.start) != "its", phrase.place == nil,
      mention.place != nil || hasTime(phrase.start..<limit)
    {
      mention.participants = lastGroup
    }
    if mention.participants.count == 1, mention.series == nil, companion == nil, view.key(start) == "with" {
      // "with an American president": somebody whom the rest of the sentence may name.
      addOnlyOther(to: &mention, in: range)
    } else if mention.participants.count == 1, mention.form == .definite,
      let person = lastTraveller(besides: mention.participants[0])
    {
      mention.participants.insert(person, at: 0)
    }
    if mention.participants.isEmpty, mention.series != nil {
      addAttendants(to: &mention, from: limit, in: range)
    }
    if mention.participants.count == 1, mention.series == nil, mention.form == .indefinite,
      view.key(phrase.start - 1) == "for",
      let place = mentions[ofSentence].last(where: { $0.isTrip })?.place,
      let host = onlyLeader(at: place, besides: mention.participants)
    {
      mention.hosts = [host]
      return
    }
    if mention.participants.count == 1, mention.series == nil { addOnlyOther(to: &mention, in: range) }
    if mention.participants.isEmpty, mention.kind == .call, Triggers.noun(view.key(head))?.isPlural != true,
      let last = mentions.last(where: { $0.people.count >= 2 })
    {
      mention.participants = last.people
    }
  }

  /// "Tito returned the visit": to the country of whoever had come to his.
  private mutating func returnedVisit(
    _ phrase: EventNounPhrase, for mention: inout EventMention, in range: Range<Int>
  ) -> (visitors: [Int], place: PlaceMention)? {
    guard ReturningVerbs.all.contains(view.key(phrase.start - 1)) else { return nil }
    let people = clauseSubject(before: phrase.start, for: &mention, in: range)
    guard let own = people.first.flatMap({ view.person($0).country }),
      let last = mentions.last(where: { trip in
        trip.isTrip && CountryIdentity.areSame(trip.place?.country, own)
          && Set(trip.visitors).isDisjoint(with: people)
      }), let goal = last.visitors.first.flatMap({ view.person($0).country })
    else { return nil }
    return (people, PlaceMention(goal))
  }

  /// "met Gorbachev in the Kremlin during a visit": where the meeting was, else where the other is at home.
  private func placeOfMeeting(with people: [Int]) -> PlaceMention? {
    guard !people.isEmpty, let meeting = mentions[ofSentence].last, !meeting.isTrip,
      meeting.kind != .call, !Set(meeting.people).isDisjoint(with: people)
    else { return nil }
    if let place = meeting.place, place.country != nil, !isHome(place, for: people) { return place }
    guard let other = meeting.people.first(where: { !people.contains($0) }),
      let country = view.person(other).country
    else { return nil }
    let home = PlaceMention(country)
    return isHome(home, for: people) ? nil : home
  }

  /// "June 19-20: Third trip to China": an entry with no subject of its own.
  private func isFragment(_ phrase: EventNounPhrase, in range: Range<Int>) -> Bool {
    guard phrase.determiner == .none else { return false }
    return (range.lowerBound..<phrase.start).allSatisfy {
      view.time(at: $0) != nil || view.tokens[$0].kind == .mark
    }
  }

  /// Whom the document is about: the first person of its headline.
  private var protagonist: Int? {
    guard let title = view.document.paragraphs.first(where: { $0.kind == .title }),
      let line = title.sentences.first
    else { return nil }
    return view.document.sentences[line].tokens.lazy.compactMap { view.people(at: $0).first }.first
  }

  /// "landed in Washington for a summit": the one leader of that country of whom the document speaks.
  private func onlyLeader(at place: PlaceMention, besides people: [Int]) -> Int? {
    guard !isHome(place, for: people) else { return nil }
    let leaders = leaders(of: place.country)
    return leaders.count == 1 && !people.contains(leaders[0]) ? leaders[0] : nil
  }

  /// Who was told to travel in the sentence before: "Kim is in Russia. The summit with Putin takes place …".
  private func lastTraveller(besides person: Int) -> Int? {
    guard let last = mentions[recent(2)].last(where: { $0.isTrip && !$0.visitors.isEmpty }),
      last.visitors.count == 1, last.visitors[0] != person,
      view.person(last.visitors[0]).country != view.person(person).country
    else { return nil }
    return last.visitors[0]
  }

  /// The people spoken of together in the sentences before: "Both needed quiet. The summit in Wuhan …".
  private var lastGroup: [Int] {
    guard let first = view.document.sentences[sentence].tokens.first else { return [] }
    let floor = view.document.sentences[max(0, sentence - 2)].tokens.lowerBound
    var token = first - 1
    while token >= floor {
      let people = view.people(at: token)
      if people.count >= 2, Set(people.compactMap { view.person($0).country }).count >= 2 { return people }
      if let group = view.group(endingAt: token, from: floor), group.people.count >= 2 { return group.people }
      token -= 1
    }
    return []
  }

  /// "summit in Washington, where Biden backed a seat", "hosted by Obama": who was there.
  private func addAttendants(to mention: inout EventMention, from limit: Int, in range: Range<Int>) {
    for index in mention.trigger.upperBound..<range.upperBound {
      let isWhere = view.key(index) == "where" || view.key(index) == "which" && view.key(index - 1) == "at"
      guard isWhere || view.word(index) == .by && view.key(index - 1) == "hosted" else { continue }
      guard let group = view.group(startingAt: index + 1, to: range.upperBound) else { continue }
      for person in group.people where !mention.participants.contains(person) {
        mention.participants.append(person)
      }
      mention.peopleTokens.append(group.tokens)
    }
  }

  /// The noun in "the group's next summit".
  private func groupNoun(of phrase: EventNounPhrase) -> Int {
    (phrase.start..<phrase.head).first { GroupNouns.all.contains(view.key($0)) } ?? phrase.head
  }

  private var lastSeries: String? {
    mentions[recent(3)].last { $0.series != nil }?.series
  }

  /// "met in Brussels for a summit", "chose Brazil for his first trip"
  private func placeBefore(_ phrase: EventNounPhrase) -> PlaceArgument? {
    view.key(phrase.start - 1) == "for" ? view.place(at: phrase.start - 2) : nil
  }

  /// "Seventh CELAC summit, Buenos Aires."
  private func placeAfterComma(_ token: Int) -> PlaceArgument? {
    view.isComma(token) ? view.place(at: token + 1) : nil
  }

  /// What a summit without people is called: by capitals ("US-Africa Leaders Summit"), or after the
  /// organisations that hold it ("the European Union and CELAC met for a summit").
  private func ownName(_ phrase: EventNounPhrase, in range: Range<Int>) -> String? {
    let capitals = (phrase.start..<phrase.head).filter {
      view.tokens[$0].flags.contains(.capitalised) && view.word($0) == nil && view.time(at: $0) == nil
        && !view.tokens[$0].flags.contains(.startsSentence)
    }
    if let first = capitals.first, view.place(at: first) == nil || view.key(first + 1) == "-" {
      return view.text(first..<phrase.head + 1)
    }
    if phrase.determiner == .definite, view.tokens[phrase.head].kind == .word,
      GroupNouns.all.contains(view.key(groupNoun(of: phrase)))
    {
      return lastSeries
    }
    var organisations: [String] = []
    for token in range.lowerBound..<phrase.start {
      guard let mention = view.mention(at: token), mention.tokens.lowerBound == token,
        case .organisation(let organisation) = mention.referent
      else { continue }
      organisations.append(organisation.gazetteerID ?? organisation.name)
    }
    return organisations.isEmpty ? nil : organisations.joined(separator: "-")
  }

  /// "Putin's last summit with an American president, when Trump stood beside him": the one other person named.
  private func addOnlyOther(to mention: inout EventMention, in range: Range<Int>) {
    let own = view.person(mention.participants[0]).country
    var others: [(people: [Int], tokens: Range<Int>)] = []
    var token = range.lowerBound
    while token < range.upperBound {
      guard let other = view.mention(at: token) else {
        token += 1
        continue
      }
      token = other.tokens.upperBound
      guard case .people(let people) = other.referent, other.form == .name || other.form == .surname,
        !other.isPossessive
      else { continue }
      let new = people.filter { !mention.participants.contains($0) }
      guard new.count == 1, view.person(new[0]).country != own, view.person(new[0]).rank != nil else {
        continue
      }
      if !others.contains(where: { $0.people == new }) { others.append((new, other.tokens)) }
    }
    guard others.count == 1 else { return }
    mention.participants += others[0].people
    mention.peopleTokens.append(others[0].tokens)
  }

  /// The mention of a meeting that ends right before a dash or comma: what follows says it in other words.
  private func appositionHead(before token: Int) -> Int? {
    guard view.isBreak(token - 1), let last = ofSentence.last, !mentions[last].isTrip,
      mentions[last].people.count >= 2, mentions[last].trigger.upperBound < token
    else { return nil }
    let startsClause = (mentions[last].trigger.upperBound..<token - 1).contains {
      view.word($0) == .relative || view.word($0) == .subordinator || view.word($0) == .be
    }
    return startsClause ? nil : last
  }

  /// The people that one of these prepositions leads to, right of a noun.
  private func people(after token: Int, to limit: Int, prepositions: WordSet) -> PersonGroup? {
    var index = token
    var isOpen = false
    while index < limit {
      if let time = view.time(at: index) {
        index = max(index + 1, view.times[time].tokens.upperBound)
        isOpen = false
        continue
      }
      if isOpen, let group = view.group(startingAt: index, to: limit) {
        guard let mention = view.mention(at: index), !mention.isPossessive, mention.form != .possessivePronoun
        else {
          index += 1
          continue
        }
        return group
      }
      if let mention = view.mention(at: index) {
        index = mention.tokens.upperBound
        continue
      }
      if index > token, Triggers.noun(view.key(index)) != nil { return nil }
      switch view.word(index) {
      case .preposition, .by, .to:
        isOpen = prepositions.contains(view.key(index)) || (isOpen && view.key(index) == "of")
      case .relative, .subordinator, .that, .be, .will, .would, .have: return nil
      default:
        if view.isComma(index), view.people(at: index - 1).isEmpty == false,
          view.people(at: index + 1).isEmpty
        {
          return nil
        }
      }
      index += 1
    }
    return nil
  }

  /// "summit of the Gulf Cooperation Council"
  private func series(after token: Int, to limit: Int) -> String? {
    guard view.key(token) == "of" else { return nil }
    for index in token + 1..<max(token + 1, min(limit, token + 5)) {
      if let mention = view.mention(at: index), case .organisation(let organisation) = mention.referent {
        return organisation.gazetteerID ?? organisation.name
      }
    }
    return nil
  }

  /// Whether a verb or preposition right before the phrase says that its subject takes part.
  private func isGoverned(_ phrase: EventNounPhrase, in range: Range<Int>) -> Bool {
    var index = phrase.start - 1
    while index >= range.lowerBound, view.isAdverb(index) || view.word(index) == .preposition { index -= 1 }
    return index >= range.lowerBound && LightVerbs.all.contains(view.key(index))
  }

  /// Who the clause around a noun speaks of.
  mutating func clauseSubject(before token: Int, for mention: inout EventMention, in range: Range<Int>)
    -> [Int]
  {
    var index = token - 1
    var best: PersonGroup?
    var steps = 0
    while index >= range.lowerBound, steps < 60 {
      steps += 1
      if view.word(index) == .relative, view.key(index) == "who" {
        best = best ?? view.group(endingAt: view.lastWord(before: index), from: range.lowerBound)
        break
      }
      if ClauseMarks.stops.contains(view.key(index)) { break }
      if let group = view.group(endingAt: index, from: range.lowerBound) {
        let before = group.tokens.lowerBound - 1
        switch view.word(before) {
        case .preposition, .by: break
        default: best = group
        }
        index = group.tokens.lowerBound - 1
        continue
      }
      index -= 1
    }
    if let best {
      mention.peopleTokens.append(best.tokens)
      return best.people
    }
    if let tokens = lastSubjectTokens { mention.peopleTokens.append(tokens) }
    if !lastSubject.isEmpty { return lastSubject }
    // "After talks with Wen, Merkel said": the clause that follows.
    index = token
    while index < range.upperBound, !view.isComma(index) { index += 1 }
    guard index + 1 < range.upperBound, let group = view.group(startingAt: index + 1, to: range.upperBound)
    else { return [] }
    mention.peopleTokens.append(group.tokens)
    return group.people
  }
}

enum NounPrepositions {
  static let agent: WordSet = "by of"
  static let companion: WordSet = "with"
  static let caller: WordSet = "with to from"
  static let members: WordSet = "between of among involving"
  static let destination: WordSet = "to in at of through"
  static let location: WordSet = "in at on near off aboard outside"
}

/// Verbs that say only that an event took place, so that what follows belongs to the event.
enum HoldingWords {
  static let all: WordSet =
    "held hosted convened chaired scheduled planned set due began begins opened opens started starts ended closed"
}

/// Verbs of relative clauses that only say who holds the event: "the summit that it was to host".
enum RelativeHolding {
  static let all: WordSet =
    "hold held holding host hosted hosting attend attended make made pay paid"
}

/// What a bloc is called once it was named.
enum GroupNouns {
  static let all: WordSet = "group bloc alliance organisation organization union grouping forum"
}

/// Verbs that make of a visit the answer to another.
enum ReturningVerbs {
  static let all: WordSet = "returned return returning repaid repay repaying reciprocated reciprocate"
}

/// Meals to which a host has guests.
enum MealWords {
  static let all: WordSet = "dinner lunch luncheon breakfast tea banquet"
}

/// Compounds in which the noun tells of no event.
enum NounExclusions {
  static func applies(at head: Int, in view: DocumentView) -> Bool {
    if before[view.key(head)]?.contains(view.key(head - 1)) == true { return true }
    if let needed = needsAfter[view.key(head)], !needed.contains(view.key(head + 1)) { return true }
    return after[view.key(head)]?.contains(view.key(head + 1)) == true
  }

  private static let needsAfter: [WordKey: WordSet] = [
    "swing": "through around", "swings": "through around", "way": "to",
  ]
  private static let before: [WordKey: WordSet] = [
    "conference": "press news video party peace security", "conferences": "press news party",
    "session": "training plenary", "talk": "small jaw", "talks": "peace trade coalition wage pay",
    "meeting": "cabinet board town ministerial", "meetings": "cabinet board town ministerial",
    "travel": "air space", "call": "close roll",
  ]
  private static let after: [WordKey: WordSet] = [
    "talk": "of show shows about", "talks": "about", "call": "for", "calls": "for",
    "travel": "ban bans agency agents",
    "tour": "guide operator", "conference": "call room centre center", "meeting": "room house",
    "summit": "fever",
  ]
}
