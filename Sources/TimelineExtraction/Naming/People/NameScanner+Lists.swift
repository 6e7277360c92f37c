import Gazetteer

/// Lists of offices with the names of those who hold them, state by state.
extension NameScanner {
  /// "the Ethiopian and Sudanese foreign ministers, A and B", "the presidents of Peru and Chile, A and B": each
  /// name with its state.
  ///
  /// - Parameters:
  ///   - start: the first word after article or possessive.
  ///   - begin: the article where there is one.
  /// - Returns: where to go on; nil where the words are no such list.
  mutating func officesWithNames(at start: Int, from begin: Int? = nil) -> Int? {
    guard start < upper, mayNamePluralOffice, let offices = officesFirst(start) ?? statesFirst(start) else {
      return nil
    }
    var position = offices.end
    guard position < upper else { return nil }
    if tokens[position].kind == .mark {
      guard Self.beforeNames.contains(tokens[position].key) else { return nil }
      position += 1
    }
    var names: [Range<Int>] = []
    while position < upper, names.count <= offices.states.count {
      if let title = title(at: position), title.hasBefore, title.end < upper,
        tokens[title.end].flags.contains(.capitalised)
      {
        position = title.end
      }
      guard tokens[position].flags.contains(.capitalised), let end = nameEnd(at: position),
        !isPlaceName(position..<end)
      else { return nil }
      names.append(position..<end)
      position = end
      let last = position
      if position < upper, tokens[position].key == NameWords.comma { position += 1 }
      if position < upper, tokens[position].key == NameWords.and { position += 1 }
      if position == last || names.count == offices.states.count {
        position = last
        break
      }
    }
    guard names.count == offices.states.count else { return nil }
    for (index, (name, state)) in zip(names, offices.states).enumerated() {
      let tokens = (index == 0 ? begin ?? start : name.lowerBound)..<name.upperBound
      var finding = Finding(.person, tokens, sentence: sentence)
      finding.name = name
      finding.match = exactMatch(name)
      finding.title = offices.title
      finding.stateMatch = state.match
      add(finding)
    }
    return position
  }

  /// "the Norwegian and Swedish prime ministers": one description a state.
  ///
  /// - Parameters:
  ///   - start: the first word after the article.
  ///   - begin: the article.
  /// - Returns: where to go on; nil where the words are no such list.
  mutating func officesOfDemonyms(at start: Int, from begin: Int) -> Int? {
    guard start < upper, mayNamePluralOffice, let offices = statesFirst(start) else { return nil }
    let isLeader = tokens[offices.end - 1].key == Self.leaders
    guard isLeader || offices.title.map({ gazetteer.titles[$0].role != nil }) == true else { return nil }
    for (index, state) in offices.states.enumerated() {
      let isLast = index + 1 == offices.states.count
      var finding = Finding(
        .description,
        (index == 0 ? begin : state.tokens.lowerBound)..<(isLast ? offices.end : state.tokens.upperBound),
        sentence: sentence)
      finding.noun = isLeader ? .leader : .office
      finding.title = offices.title
      finding.stateMatch = state.match
      add(finding)
    }
    return offices.end
  }

  private struct Offices {
    var title: Int?
    var states: [(tokens: Range<Int>, match: GazetteerIndex.Match)]
    var end: Int
  }

  /// "presidents of Peru and Chile", "counterparts from Argentina and Brazil"
  private func officesFirst(_ start: Int) -> Offices? {
    guard let office = pluralOffice(at: start), office.end < upper,
      tokens[office.end].key == NameWords.of || tokens[office.end].key == Self.from
    else { return nil }
    let states = self.states(from: office.end + 1)
    guard let last = states.last, states.count > 1 else { return nil }
    return Offices(title: office.title, states: states, end: last.tokens.upperBound)
  }

  /// "Ethiopian and Sudanese foreign ministers"
  private func statesFirst(_ start: Int) -> Offices? {
    guard tokens[start].flags.contains(.capitalised) else { return nil }
    var states: [(tokens: Range<Int>, match: GazetteerIndex.Match)] = []
    var position = start
    while position < upper, tokens[position].flags.contains(.capitalised),
      let found = longestMatch(at: position),
      !senses(of: found).isDisjoint(with: [.demonym, .country])
    {
      let first = position
      position = found.end
      guard position < upper else { return nil }
      // One state before something else is no list.
      if states.isEmpty, tokens[position].key != NameWords.comma, tokens[position].key != NameWords.and,
        !tokens[position].flags.contains(.capitalised)
      {
        return nil
      }
      states.append((first..<found.end, found.match))
      if tokens[position].key == NameWords.comma { position += 1 }
      if position < upper, tokens[position].key == NameWords.and { position += 1 }
    }
    guard states.count > 1, let office = pluralOffice(at: position) else { return nil }
    return Offices(title: office.title, states: states, end: office.end)
  }

  /// "foreign ministers", "leaders", "counterparts"
  private func pluralOffice(at index: Int) -> (title: Int?, end: Int)? {
    guard index < upper else { return nil }
    if wordClass(index).contains(.holders) { return (nil, index + 1) }
    guard
      !wordClass(index).isDisjoint(with: .anyTitle),
      let title = title(at: index), title.isPlural
    else { return nil }
    return (title.title, title.end)
  }

  private static let beforeNames: WordSet = [",", ":", "—", "–", "-"]
  private static let from: WordKey = "from"
}
