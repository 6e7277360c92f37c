import Gazetteer

/// What an office is for, and names that begin within a run of capitals.
extension NameScanner {
  /// What stands between a title and the name it belongs to.
  struct Field {
    /// Where the name starts, or the field ends where no name follows.
    var end: Int
    var hasName: Bool
    /// "of Japan": whose office it is.
    var state: GazetteerIndex.Match?
  }

  /// "President", "Indonesian President": whether somebody else's office begins.
  private func opensOffice(at position: Int) -> Bool {
    var start = position
    if let found = longestMatch(at: position), !senses(of: found).isDisjoint(with: [.demonym, .country]) {
      start = found.end
    }
    guard start < upper, let title = title(at: start), title.hasBefore else { return false }
    return gazetteer.titles[title.title].role != nil
  }

  /// "Secretary of State | for East Asian and Pacific Affairs | Anna Holm", "Minister | of Finance of Japan",
  /// "minister of state | in the presidency | Anna Holm".
  func field(at index: Int) -> Field? {
    guard index + 1 < upper,
      OfficeWords.prepositions.contains(tokens[index].key) && leadsToField(index) || addsField(index)
        || leadsToSeat(index)
    else { return nil }
    // "an envoy of | President Anna Holm": somebody else, whose name is told; not "minister of | Justice Anna Holm".
    let isOwnField =
      OfficeWords.ministries.contains(tokens[max(lower, index - 1)].key)
      && tokens[index + 1].key == OfficeWords.justice
    if !isOwnField, opensOffice(at: index + 1), let title = title(at: index + 1), title.end < upper,
      tokens[title.end].flags.contains(.capitalised), nameEnd(at: title.end) != nil
    {
      return nil
    }
    var field = Field(end: index, hasName: false)
    var position = index + 1
    var isOf = tokens[index].key == NameWords.of
    var mayNameStart = false
    let isSeat = leadsToSeat(index)
    var endOfState: Int?
    while position < upper, position - index < 16 {
      let token = tokens[position]
      if token.kind == .mark, let next = afterHyphen(position), next > position {
        position = next
        continue
      }
      if token.kind == .possessive && isSeat || goesOnAsList(position, from: index) {
        position += 1
        continue
      }
      guard token.kind == .word else { break }
      if !token.flags.contains(.capitalised),
        OfficeWords.isOfField(token.key) || isFieldOfMinister(position, from: index)
      {
        mayNameStart = !OfficeWords.fieldAdjectives.contains(token.key)
        position += 1
        continue
      }
      guard token.flags.contains(.capitalised) else {
        guard OfficeWords.inner.contains(token.key), !leadsToPlace(position) else { break }
        isOf = token.key == NameWords.of || isOf && token.key == NameWords.the
        mayNameStart = false
        position += 1
        continue
      }
      // "the Sultan of Brunei and | President Emmanuel Macron"
      if position >= 2, tokens[position - 1].key == NameWords.and, position - 1 == endOfState,
        opensOffice(at: position)
      {
        break
      }
      if position > index + 1, startsName(at: position, afterField: mayNameStart) || opensTitle(position) {
        field.end = position
        field.hasName = true
        return field
      }
      if let found = longestMatch(at: position), senses(of: found).contains(.country) {
        if isOf { field.state = found.match }
        position = found.end
        endOfState = position
        mayNameStart = true
      } else {
        mayNameStart =
          OfficeWords.ends.contains(token.key) || OfficeWords.seats.contains(token.key)
          || wordClass(of: token).contains(.organisationEnd)
        position += 1
      }
      field.end = position
    }
    guard field.end > index + 1, !isSeat else { return nil }
    if let name = lastName(in: index + 1..<field.end) {
      field.end = name
      field.hasName = true
    }
    return field
  }

  /// "Minister of Energy|, Chemical and Petro-Chemical Industries": whether a single word after a comma is one more of
  /// several fields.
  private func goesOnAsList(_ comma: Int, from index: Int) -> Bool {
    let word = comma + 1
    guard tokens[comma].key == NameWords.comma, word + 1 < upper, index > lower,
      OfficeWords.ministries.contains(tokens[index - 1].key), tokens[word].kind == .word,
      tokens[word].flags.contains(.capitalised),
      tokens[word + 1].key == NameWords.and || tokens[word + 1].key == NameWords.comma
    else { return false }
    guard let found = longestMatch(at: word) else { return true }
    return senses(of: found).isDisjoint(with: [.person, .surname, .givenName, .country, .demonym, .place])
  }

  /// "minister of | mines | and | power": a noun that no list of fields has to know.
  private func isFieldOfMinister(_ position: Int, from index: Int) -> Bool {
    let before = tokens[position - 1].key
    return index > lower && OfficeWords.ministries.contains(tokens[index - 1].key)
      && (position == index + 1 || before == NameWords.and || before == NameWords.comma)
      && wordClass(position).isDisjoint(with: OfficeWords.noFields)
      && !Triggers.isVerb(tokens[position].key, in: [.past, .third])
      && SpeechVerbs.verb(tokens[position].key) == nil
  }

  /// "Minister for Law | Prof. Anna Holm", "Envoy to the Forum | Ambassador Anna Holm": whether a name with a title
  /// begins.
  private func opensTitle(_ position: Int) -> Bool {
    guard let title = title(at: position), title.hasBefore, !title.isPlural,
      isAddress(title) || OfficeWords.ends.contains(tokens[position - 1].key),
      title.end < upper, tokens[title.end].flags.contains(.capitalised),
      !(longestMatch(at: position).map { senses(of: $0).contains(.givenName) } ?? false),
      let end = nameEnd(at: title.end)
    else { return false }
    return !isPlaceName(title.end..<end) && !isOrganisationName(title.end..<end)
  }

  /// "met the president of the Commonwealth in Suva": where, not what the office is for.
  private func leadsToPlace(_ index: Int) -> Bool {
    guard wordClass(index).contains(.locative), index + 1 < upper,
      let found = longestMatch(at: index + 1)
    else { return false }
    return !senses(of: found).isDisjoint(with: [.place, .metonym, .country])
  }

  /// "for International Economics Anna Holm": of three capitalised words or more the last two are a name, where
  /// nothing says that they are not.
  private func lastName(in range: Range<Int>) -> Int? {
    let start = range.upperBound - 2
    guard start > range.lowerBound, tokens[start].flags.contains(.capitalised), tokens[start].kind == .word,
      (start - 1..<range.upperBound).allSatisfy({ tokens[$0].flags.contains(.capitalised) }),
      range.upperBound < upper,
      tokens[range.upperBound].kind == .word || tokens[range.upperBound].kind == .possessive,
      startsName(at: start, afterField: true), nameEnd(at: start) == range.upperBound,
      longestMatch(at: start - 1).map({ $0.end <= start }) ?? true,
      longestMatch(at: start).map({ isPerson(senses(of: $0)) }) ?? true,
      longestMatch(at: start + 1).map({ isPerson(senses(of: $0)) }) ?? true
    else { return nil }
    return start
  }

  private func isPerson(_ senses: NameKinds) -> Bool {
    !senses.isDisjoint(with: [.person, .surname, .givenName])
  }

  /// "Ambassador to India", "Special Assistant to the President", no "Prime Minister to host".
  private func leadsToField(_ index: Int) -> Bool {
    guard tokens[index].key == Self.to else { return true }
    // "the visit by the French president | to Kuwait", "of the President of France | to Kuwait"
    let of = (max(lower, index - 5)..<index).last { tokens[$0].key == NameWords.of }
    if isRuler(index - 1) || of.map({ isRuler($0 - 1) }) == true { return false }
    if tokens[index + 1].key == NameWords.the { return true }
    return longestMatch(at: index + 1).map { !senses(of: $0).isDisjoint(with: [.country, .organisation]) }
      ?? false
  }

  /// "king", "prime | minister", "foreign minister", not the "minister to France" of old.
  private func isRuler(_ index: Int) -> Bool {
    guard index >= lower else { return false }
    if OfficeWords.rulers.contains(tokens[index].key) { return true }
    guard index > lower, OfficeWords.ministries.contains(tokens[index].key) else { return false }
    let before = tokens[index - 1].key
    return before == "prime" || OfficeWords.ends.contains(before)
      || OfficeWords.fieldAdjectives.contains(before)
  }

  /// "minister of state | in the presidency", "Minister | in the Prime Minister's Office".
  private func leadsToSeat(_ index: Int) -> Bool {
    guard index + 2 < upper, OfficeWords.seatPrepositions.contains(tokens[index].key),
      tokens[index + 1].key == NameWords.the
    else { return false }
    return (index + 2..<min(upper, index + 7)).contains { OfficeWords.seats.contains(tokens[$0].key) }
  }

  /// "Minister for Foreign Affairs | and External Trade".
  private func addsField(_ index: Int) -> Bool {
    guard tokens[index].key == NameWords.and else { return false }
    let capitals = (index + 1..<min(upper, index + 4)).prefix { tokens[$0].flags.contains(.capitalised) }
    return capitals.contains {
      OfficeWords.ends.contains(tokens[$0].key) && !OfficeWords.heads.contains(tokens[$0].key)
    }
  }

  private static let to: WordKey = "to"

  /// Whether a person's name of two words or more begins at a token.
  private func startsName(at index: Int, afterField: Bool) -> Bool {
    guard let end = nameEnd(at: index), !wordClass(index).contains(.organisationEnd) else {
      return false
    }
    if let title = title(at: index), title.hasBefore, gazetteer.titles[title.title].role != nil {
      return false
    }
    let count = (index..<end).reduce(0) { $0 + (tokens[$1].kind == .word ? 1 : 0) }
    guard count >= 2, !isPlaceName(index..<end), !isOrganisationName(index..<end),
      !OfficeWords.ends.contains(tokens[index].key), !OfficeWords.ends.contains(tokens[end - 1].key)
    else { return false }
    if afterField { return true }
    guard let found = longestMatch(at: index) else { return false }
    return !senses(of: found).isDisjoint(with: [.givenName, .person])
  }

  /// "the presidents of Poland, Lithuania and Ukraine", "the leaders of Germany and India": one description a state.
  ///
  /// - Returns: where to go on; nil where the words are no such list.
  mutating func officesOfStates(
    _ start: Int, at position: Int, _ possessor: Int?, given: (begin: Int, match: GazetteerIndex.Match)?
  ) -> Int? {
    guard possessor == nil, given == nil else { return nil }
    var title: Int?
    var noun = Finding.Noun.office
    var end = position + 1
    if tokens[position].key == Self.leaders {
      noun = .leader
    } else if !wordClass(position).isDisjoint(with: .anyTitle),
      let office = self.title(at: position), office.isPlural, gazetteer.titles[office.title].role != nil
    {
      title = office.title
      end = office.end
    } else {
      return nil
    }
    guard end < upper, tokens[end].key == NameWords.of else { return nil }
    let states = states(from: end + 1)
    guard let last = states.last, states.count > 1 else { return nil }
    let after = last.tokens.upperBound
    // "The leaders of Germany and India, Olaf Scholz and Narendra Modi": the names say who they are.
    if after + 1 < upper, tokens[after].key == NameWords.comma,
      tokens[after + 1].flags.contains(.capitalised),
      nameEnd(at: after + 1) != nil
    {
      return nil
    }
    for (index, state) in states.enumerated() {
      var finding = Finding(
        .description, (index == 0 ? start : state.tokens.lowerBound)..<state.tokens.upperBound,
        sentence: sentence)
      finding.noun = noun
      finding.title = title
      finding.stateMatch = state.match
      finding.isOfPlural = true
      add(finding)
    }
    return after
  }

  static let leaders: WordKey = "leaders"

  /// A list of states: "Poland, Lithuania and Ukraine".
  func states(from index: Int) -> [(tokens: Range<Int>, match: GazetteerIndex.Match)] {
    var states: [(tokens: Range<Int>, match: GazetteerIndex.Match)] = []
    var position = index
    while position < upper {
      let first = tokens[position].key == NameWords.the ? position + 1 : position
      guard first < upper, tokens[first].flags.contains(.capitalised), let found = longestMatch(at: first),
        senses(of: found).contains(.country)
      else { break }
      states.append((position..<found.end, found.match))
      position = found.end
      guard position + 1 < upper else { break }
      if tokens[position].key == NameWords.comma { position += 1 }
      if tokens[position].key == NameWords.and { position += 1 }
      guard position > found.end else { break }
    }
    return states
  }

  /// "the Danish | fisheries and food | minister Anna Holm", "South Korean | Foreign Trade | Minister Rah Woon Bae":
  /// the title before a name that the words before it tell the field of.
  func titleOfField(at index: Int) -> Int? {
    titleBehindField(at: index, oneOf: OfficeWords.ministerial) { title in
      title.end < upper && tokens[title.end].flags.contains(.capitalised) && nameEnd(at: title.end) != nil
    }
  }

  /// "Slovenia's | Law | Minister, Jan Berg,", "Jan Berg, | law | minister of Slovenia": the title of an office whose
  /// field no list has to know, where it is told of which state it is and who holds it.
  func titleOfNamedField(at index: Int, hasState: Bool) -> Int? {
    guard mayNameOffice else { return nil }
    return titleBehindField(at: index, oneOf: OfficeWords.ministries) { title in
      let end = endOfState(after: title.end)
      return (hasState || end > title.end) && (followsName || namesHolder(behind: end))
    }
  }

  /// Where a title with one of these words stands behind words that may tell its field.
  private func titleBehindField(
    at index: Int, oneOf words: WordSet, where isMeant: (TitleMatch) -> Bool
  ) -> Int? {
    var position = index
    while position < upper, position - index < 5, tokens[position].kind == .word {
      if position > index, let title = title(at: position), title.hasBefore, !title.isPlural,
        (position..<title.end).contains(where: { words.contains(tokens[$0].key) }), isMeant(title)
      {
        return position
      }
      let isJoint = tokens[position].key == NameWords.and && position > index
      guard isJoint || mayBeOfField(position) else { return nil }
      position += 1
    }
    return nil
  }

  /// Past the "of Slovenia" behind a title.
  private func endOfState(after end: Int) -> Int {
    guard end + 1 < upper, tokens[end].key == NameWords.of else { return end }
    let next = tokens[end + 1].key == NameWords.the ? end + 2 : end + 1
    guard next < upper, let found = longestMatch(at: next), senses(of: found).contains(.country) else {
      return end
    }
    return found.end
  }

  /// Whether a name stands between commas behind an office: not "according to the law minister, | Scholz met Macron".
  private func namesHolder(behind end: Int) -> Bool {
    guard end + 1 < upper, tokens[end].key == NameWords.comma, tokens[end + 1].flags.contains(.capitalised)
    else { return false }
    var start = end + 1
    if let title = title(at: start), title.hasBefore {
      // "Mr Berg", but "King Salman" holds another office.
      guard gazetteer.titles[title.title].role == nil else { return false }
      start = title.end
    }
    guard let name = nameEnd(at: start) else { return false }
    return name >= upper || tokens[name].key == NameWords.comma || Marks.endsSentence(tokens[name].key)
  }

  private func mayBeOfField(_ position: Int) -> Bool {
    guard tokens[position].flags.contains(.capitalised) else {
      return wordClass(position).isDisjoint(with: OfficeWords.noFields)
    }
    return OfficeWords.isOfField(tokens[position].key)
      || longestMatch(at: position) == nil && wordClass(position).isDisjoint(with: OfficeWords.noFields)
  }

  /// "Fisheries | Minister Anna Holm", "Acting | Assistant Secretary for Asian Affairs Anna Holm": where in a run of
  /// capitalised words a title stands before a name.
  func titleInside(_ run: Range<Int>) -> Int? {
    run.dropFirst().first { position in
      guard wordClass(position).contains(.titleStart), let title = title(at: position), title.hasBefore,
        (position..<title.end).contains(where: {
          OfficeWords.heads.contains(tokens[$0].key) || OfficeWords.scholars.contains(tokens[$0].key)
        }),
        title.end < upper
      else { return false }
      guard tokens[title.end].flags.contains(.capitalised) else {
        return field(at: title.end)?.hasName == true
      }
      return nameEnd(at: title.end) != nil
    }
  }
}
