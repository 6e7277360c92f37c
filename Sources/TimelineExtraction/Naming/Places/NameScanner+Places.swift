import Gazetteer

/// States, places and organisations.
extension NameScanner {
  /// A state or a demonym, and the office or name it may stand before.
  mutating func state(_ index: Int, _ found: Found, _ senses: NameKinds) -> Int {
    let end = found.end
    if end < upper {
      let next = tokens[end]
      let kind = wordClass(of: next)
      if next.kind == .possessive, end + 1 < upper {
        // "Israel's prime minister", "Russia's Amur Region"
        if let next = description(at: index, from: end + 1, state: (index, found.match)) { return next }
        if let next = person(of: found, from: index, at: end + 1) { return next }
        addState(index, found, senses)
        return region(from: end + 1, in: findings.count - 1) ?? end + 1
      }
      if next.kind == .word {
        if !kind.isDisjoint(with: [.titleStart, .personNoun, .personAdjective])
          || kind.contains(.pluralTitle) || next.key == Self.capital || titleOfField(at: end) != nil
        {
          // "in Kenya President Putin met": where, not whose president.
          let isWhere =
            senses.isDisjoint(with: .demonym) && kind.contains(.titleStart) && followsLocative(index)
          if !isWhere, !isIndefinite(index),
            let next = description(at: index, from: end, state: (index, found.match))
          {
            return next
          }
        }
        // "Jordan Peterson", "Georgia Brown"
        if senses.contains(.givenName), next.flags.contains(.capitalised),
          let person = personByGivenName(index, found, senses)
        {
          return person
        }
        // "Vatican City", "China Daily", "Bank of China": names that begin with a state's.
        if next.flags.contains(.capitalised), kind.contains(.organisationEnd) {
          addState(index, found, senses)
          return end + 1
        }
      }
    }
    addState(index, found, senses)
    return end
  }

  /// "Norway's Anna Holm": a name after the possessive of a state.
  private mutating func person(of state: Found, from begin: Int, at index: Int) -> Int? {
    guard index < upper, tokens[index].flags.contains(.capitalised), let found = longestMatch(at: index),
      !senses(of: found).isDisjoint(with: [.person, .surname, .givenName]),
      senses(of: found).isDisjoint(with: [.place, .region, .organisation, .country]),
      let end = nameEnd(at: index), !isPlaceName(index..<end), !isOrganisationName(index..<end),
      end > index + 1 || senses(of: found).contains(.person)
    else { return nil }
    var finding = Finding(.person, begin..<end, sentence: sentence)
    finding.name = index..<end
    finding.match = exactMatch(finding.name)
    finding.stateMatch = state.match
    add(finding)
    apposition(after: findings.count - 1)
    return end
  }

  /// "an American president", "the first sitting American president": nobody in particular.
  private func isIndefinite(_ index: Int) -> Bool {
    var position = index - 1
    while position >= lower, index - position <= 3 {
      let token = tokens[position]
      guard token.kind == .word else { return false }
      if Self.indefinite.contains(token.key) { return !isFollowedByName(index) }
      guard !token.flags.contains(.capitalised) else { return false }
      position -= 1
      guard Self.holding.contains(token.key) else { return false }
    }
    return false
  }

  private static let indefinite: WordSet =
    "a an no any every each another some other first last next only previous"
  private static let holding: WordSet = "sitting serving former new future reigning elected and foreign"

  /// "a visibly tired US President Jimmy Carter": the title after the demonym has a name.
  private func isFollowedByName(_ index: Int) -> Bool {
    guard let found = longestMatch(at: index), let title = title(at: found.end) else { return false }
    return title.end < upper && tokens[title.end].flags.contains(.capitalised)
      && nameEnd(at: title.end) != nil
  }

  private mutating func addState(_ index: Int, _ found: Found, _ senses: NameKinds) {
    var finding = Finding(
      senses.contains(.demonym) ? .demonym : .country, index..<found.end, sentence: sentence)
    finding.name = index..<found.end
    finding.match = found.match
    add(finding)
  }

  /// "Russia's Amur Region": the words after the possessive.
  private mutating func region(from index: Int, in state: Int) -> Int? {
    guard index < upper, tokens[index].flags.contains(.capitalised), longestMatch(at: index) == nil,
      let end = capitalisedRun(index)
    else { return nil }
    let last = wordClass(end - 1)
    guard !last.isDisjoint(with: [.regionEnd, .placeEnd]) else { return nil }
    var finding = Finding(last.contains(.regionEnd) ? .region : .place, index..<end, sentence: sentence)
    finding.name = index..<end
    finding.stateMatch = findings[state].match
    add(finding)
    return end
  }

  /// A city, venue, region, organisation, or a word that stands for a government.
  mutating func other(_ index: Int, _ found: Found) -> Int {
    let senses = senses(of: found)
    // A longer name that ends as places do: "Davos Congress Centre", "Vladivostok Airport".
    if senses.isDisjoint(with: [.organisation]), let end = capitalisedRun(index), end > found.end,
      isPlaceName(index..<end), !opensKnownPlace(index, found) || endsPlace(end - 1)
    {
      var finding = Finding(.place, index..<end, sentence: sentence)
      finding.name = index..<end
      finding.stateMatch = found.match
      add(finding)
      return end
    }
    let isBarePlace = senses.isDisjoint(with: [.metonym, .organisation])
    if isBarePlace, index == lower, found.end == index + 1,
      wordClass(index).contains(.alsoOrdinary)
    {
      return found.end
    }
    if senses.contains(.organisation), !senses.contains(.metonym),
      let next = officeOfOrganisation(index, found)
    {
      return next
    }
    let kind: Finding.Kind =
      if senses.contains(.metonym) { .metonym } else if senses.contains(.organisation) {
        .organisation
      } else if senses.contains(.place) { .place } else { .region }
    if kind == .metonym, found.end + 1 < upper, tokens[found.end].kind == .possessive,
      let next = description(at: index, from: found.end + 1, state: (index, found.match))
    {
      return next
    }
    if kind == .metonym, !senses.contains(.place), !followsLocative(index), found.end < upper,
      tokens[found.end].kind == .word,
      wordClass(found.end).contains(.titleStart),
      let next = description(at: index, from: found.end, state: (index, found.match))
    {
      // "White House Coordinator Anna Holm"
      return next
    }
    var finding = Finding(kind, index..<found.end, sentence: sentence)
    finding.name = index..<found.end
    finding.match = found.match
    add(finding)
    return found.end
  }

  /// "UN Libya envoy Anna Holm": whoever speaks for an organisation on a state.
  private mutating func officeOfOrganisation(_ index: Int, _ organisation: Found) -> Int? {
    guard organisation.end < upper, tokens[organisation.end].flags.contains(.capitalised),
      let state = longestMatch(at: organisation.end),
      !senses(of: state).isDisjoint(with: [.country, .demonym]), let title = title(at: state.end),
      title.hasBefore,
      title.end < upper, tokens[title.end].flags.contains(.capitalised)
    else { return nil }
    let next = titled(state.end, title, state: nil)
    return next > state.end ? next : nil
  }

  private func followsLocative(_ index: Int) -> Bool {
    guard index > lower else { return false }
    let before = tokens[index - 1].key == NameWords.the && index - 1 > lower ? index - 2 : index - 1
    return wordClass(before).contains(.locative)
  }

  /// "KNOKKE-HEIST, Belgium, April 5 — Ministers": a city that no table has, at the head of a wire story.
  mutating func cityOfDateline() -> Int? {
    guard upper - lower > 6, tokens[lower].flags.contains(.allCapitals), tokens[lower].bytes.count > 2,
      let comma = (lower + 1..<lower + 6).first(where: { tokens[$0].key == NameWords.comma }),
      (lower..<comma).allSatisfy({ tokens[$0].flags.contains(.allCapitals) || tokens[$0].key == Marks.hyphen }
      ),
      longestMatch(at: lower).map({ $0.end < comma }) ?? true, let state = longestMatch(at: comma + 1),
      !senses(of: state).isDisjoint(with: [.country, .region]),
      (state.end..<min(upper, state.end + 10)).contains(where: { ClauseMarks.dashes.contains(tokens[$0].key) }
      )
    else { return nil }
    var finding = Finding(.place, lower..<comma, sentence: sentence)
    finding.name = lower..<comma
    finding.stateMatch = state.match
    add(finding)
    return comma
  }

  /// "the Middle East", "an African tour": a part of the world.
  mutating func worldRegion(_ index: Int) -> Int? {
    guard let forms = Self.worldRegions[tokens[index].key] else { return nil }
    for form in forms {
      guard let end = endOfRegion(form, at: index), longestMatch(at: index).map({ $0.end < end }) ?? true
      else {
        continue
      }
      if form.isAdjective {
        guard (end..<min(upper, end + 2)).contains(where: { Self.journeys.contains(tokens[$0].key) }) else {
          continue
        }
      } else if end < upper, tokens[end].flags.contains(.capitalised), tokens[end].kind == .word {
        // "Middle East Quartet", "Africa Centre": the name of something else, or an office.
        guard Self.journeys.contains(tokens[end].key) else { continue }
      }
      var finding = Finding(.place, index..<end, sentence: sentence)
      finding.name = index..<end
      finding.worldRegion = form.region
      add(finding)
      return end
    }
    return nil
  }

  private static let worldRegions = WordTable(WorldRegions.forms.map { ($0.key, $0.value) })

  private func endOfRegion(_ form: WorldRegions.Form, at index: Int) -> Int? {
    var position = index
    for (number, word) in form.words.enumerated() {
      if number > 0, position < upper, tokens[position].key == NameWords.hyphen { position += 1 }
      guard position < upper, tokens[position].key == word,
        tokens[position].flags.contains(.capitalised) || tokens[position].key == NameWords.of
      else { return nil }
      position += 1
    }
    return position
  }

  private static let journeys: WordSet = "tour tours trip trips visit visits swing journey journeys leg"

  /// Capitalised words that no table has.
  mutating func unknown(_ index: Int, _ kind: NameWordClass) -> Int {
    guard let end = capitalisedRun(index) else { return index + 1 }
    if let title = titleInside(index..<end) { return title }
    // "Vice Prime Minister, Minister of Foreign Affairs …": an office, no name.
    if let title = title(at: index), title.hasBefore, title.end == end { return end }
    if isPlaceName(index..<end) { return place(index, end) }
    if isOrganisationName(index..<end) { return end }
    let isSentenceStart = index == lower
    // "Hoshi, Austria", "in Mamallapuram", "the city of Ulan-Ude"
    let before = index - 1
    let beforeKind = before >= lower ? wordClass(before) : []
    let followsNoun =
      beforeKind.contains(.preposition) && tokens[before].key == NameWords.of && before - 1 >= lower
      && wordClass(before - 1).contains(.placeNoun)
    if end - index >= 2, end - index <= 4, let isPrivate = isIntroduced(index..<end) {
      var finding = Finding(.person, index..<end, sentence: sentence)
      finding.name = index..<end
      finding.isPrivate = isPrivate
      add(finding)
      if !isPrivate { apposition(after: findings.count - 1) }
      return end
    }
    if beforeKind.contains(.locative) || followsNoun {
      if !kind.contains(.calendar), !kind.contains(.common) { return place(index, end) }
    }
    if end - index >= 2, end - index <= 3, goesOnAfterPerson(index) {
      var finding = Finding(.person, index..<end, sentence: sentence)
      finding.name = index..<end
      add(finding)
      return end
    }
    if !isSentenceStart || end > index + 1, end - index <= 5, startsAppositionOfPerson(end) {
      var finding = Finding(.person, index..<end, sentence: sentence)
      finding.name = index..<end
      add(finding)
      let person = findings.count - 1
      apposition(after: person)
      if findings[person].apposition != nil { return end }
      findings.removeSubrange(person...)
    }
    // A single word may be the name of somebody who is introduced elsewhere.
    if end - index <= 3, kind.isDisjoint(with: [.common, .calendar, .organisationEnd, .placeEnd]) {
      var finding = Finding(.person, index..<end, sentence: sentence)
      finding.name = index..<end
      finding.isUncertain = true
      add(finding)
    }
    return end
  }

  /// "their counterparts, Sushma Swaraj and | Nirmala Holm": the second of those whom a plural announces.
  private func goesOnAfterPerson(_ index: Int) -> Bool {
    guard index - 1 > lower, tokens[index - 1].key == NameWords.and, let before = findings.last,
      before.kind == .person, before.tokens.upperBound == index - 1, before.tokens.lowerBound - 1 > lower
    else { return false }
    let mark = tokens[before.tokens.lowerBound - 1]
    let noun = before.tokens.lowerBound - (mark.kind == .mark ? 2 : 1)
    return noun > lower && Self.announcing.contains(tokens[noun].key)
  }

  private static let announcing: WordSet =
    "counterparts ministers presidents premiers leaders secretaries envoys ambassadors chancellors diplomats"

  private func startsAppositionOfPerson(_ end: Int) -> Bool {
    end + 2 < upper && tokens[end].key == NameWords.comma
  }

  /// "Camp David | Summit": the word that begins the names of places belongs to one that is known.
  private func opensKnownPlace(_ index: Int, _ found: Found) -> Bool {
    found.end > index + 1 && wordClass(index).contains(.placeStart)
  }

  func endsPlace(_ last: Int) -> Bool { !wordClass(last).isDisjoint(with: [.placeEnd, .regionEnd]) }

  mutating func place(_ index: Int, _ end: Int) -> Int {
    var finding = Finding(.place, index..<end, sentence: sentence)
    finding.name = index..<end
    if wordClass(end - 1).contains(.regionEnd) { finding.kind = .region }
    add(finding)
    return end
  }

  mutating func capital(_ start: Int, _ end: Int, _ state: GazetteerIndex.Match) -> Int {
    var finding = Finding(.capital, start..<end, sentence: sentence)
    finding.stateMatch = state
    add(finding)
    return end
  }

  /// The end of a run of capitalised words, with "of", "of the", hyphens and particles between them.
  func capitalisedRun(_ index: Int) -> Int? {
    guard tokens[index].kind == .word, tokens[index].flags.contains(.capitalised) else { return nil }
    var end = index + 1
    while end < upper, end - index < 8 {
      var next = end
      if tokens[next].kind == .mark {
        guard let skipped = afterHyphen(next), tokens[skipped].kind == .word else { break }
        end = skipped + 1
        continue
      }
      if tokens[next].key == NameWords.of, wordClass(end - 1).contains(.placeEnd) {
        next += 1
        if next < upper, tokens[next].key == NameWords.the { next += 1 }
      } else if wordClass(next).contains(.particle),
        !tokens[next].flags.contains(.capitalised)
      {
        next += 1
      }
      guard next < upper, tokens[next].kind == .word, tokens[next].flags.contains(.capitalised) else { break }
      if next == end, !wordClass(next).isDisjoint(with: [.common, .calendar]) { break }
      end = next + 1
    }
    return end
  }

  /// Whether capitalised words end or begin as names of places do.
  func isPlaceName(_ range: Range<Int>) -> Bool {
    guard range.count >= 2, tokens[range.lowerBound].flags.contains(.capitalised) else { return false }
    let first = wordClass(range.lowerBound)
    if first.contains(.placeStart) { return true }
    var hasOf = false
    for index in range.dropFirst() {
      if tokens[index].key == NameWords.of { hasOf = true }
    }
    if hasOf {
      return first.contains(.placeEnd) || wordClass(range.lowerBound + 1).contains(.placeEnd)
    }
    let last = wordClass(range.upperBound - 1)
    guard tokens[range.upperBound - 1].flags.contains(.capitalised), endsPlace(range.upperBound - 1) else {
      return false
    }
    // "Christopher Hill", "Annette Park"
    if last.contains(.alsoOrdinary), let found = longestMatch(at: range.lowerBound),
      senses(of: found).contains(.givenName) || senses(of: found).contains(.person)
    {
      return false
    }
    return true
  }

  func isOrganisationName(_ range: Range<Int>) -> Bool {
    guard range.count >= 2 else { return false }
    return wordClass(range.upperBound - 1).contains(.organisationEnd)
  }
}
