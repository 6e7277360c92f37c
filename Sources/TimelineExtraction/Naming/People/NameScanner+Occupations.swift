import Gazetteer

/// "the analyst Jane Doe", "Jane Doe, 50, said": names that no table has, of people without an office.
extension NameScanner {
  /// Whether words around a name tell that it is somebody's: true where they tell of a trade, false where of a public
  /// duty, nil where they do not.
  func isIntroduced(_ name: Range<Int>) -> Bool? {
    // "the official Korean Central | News Agency"
    if name.upperBound < upper, tokens[name.upperBound].flags.contains(.capitalised),
      wordClass(name.upperBound).contains(.organisationEnd)
    {
      return nil
    }
    var before = name.lowerBound - 1
    // "a ministry spokeswoman, Jane Doe, said"
    if before > lower, tokens[before].key == NameWords.comma, isClosed(name.upperBound) { before -= 1 }
    if before >= lower, before == lower || !tokens[before].flags.contains(.capitalised) {
      if Occupations.trades.contains(tokens[before].key) { return true }
      if Occupations.duties.contains(tokens[before].key) { return false }
    }
    guard name.upperBound + 2 < upper, tokens[name.upperBound].key == NameWords.comma else { return nil }
    let after = name.upperBound + 1
    if tokens[after].kind == .number, tokens[after].bytes.count == 2, isClosed(after + 1) { return true }
    // "Jane Doe, a security expert, told"
    for index in after..<min(upper, after + 5) {
      guard tokens[index].kind == .word, !isVerb(index) else { return nil }
      if Occupations.trades.contains(tokens[index].key) { return true }
      if Occupations.duties.contains(tokens[index].key), !tokens[index].flags.contains(.capitalised) {
        return false
      }
    }
    return nil
  }

  /// "Lawyer | Louise Holm said": a trade that a sentence begins with is no part of the name.
  func opensWithTrade(_ index: Int) -> Bool {
    index + 2 < upper && tokens[index + 1].flags.contains(.capitalised)
      && (Occupations.trades.contains(tokens[index].key) || Occupations.duties.contains(tokens[index].key))
      && nameEnd(at: index + 1) != nil
  }

  private func isClosed(_ index: Int) -> Bool { index >= upper || tokens[index].kind == .mark }

  private func isVerb(_ index: Int) -> Bool {
    Triggers.isVerb(tokens[index].key, in: [.past, .third]) || SpeechVerbs.verb(tokens[index].key) != nil
  }
}

/// What people are called who are no leaders.
enum Occupations {
  static let trades: WordSet = """
    analyst resident expert professor economist lawyer activist researcher journalist correspondent author historian
    trader student teacher doctor nurse worker farmer engineer campaigner commentator editor reporter villager
    shopkeeper driver pensioner actor actress singer footballer coach novelist poet filmmaker photographer blogger
    scholar scientist strategist pollster columnist consultant survivor businessman businesswoman banker tourist
    musician writer psychologist priest attorney solicitor barrister prosecutor physician surgeon biologist physicist
    chemist sociologist anthropologist academic lecturer dissident protester demonstrator refugee migrant eyewitness
    veteran entrepreneur executive broker architect artist comedian broadcaster presenter pastor rabbi cleric
    """
  static let duties: WordSet = """
    spokesman spokeswoman spokesperson official lawmaker legislator negotiator aide diplomat
    """
}
