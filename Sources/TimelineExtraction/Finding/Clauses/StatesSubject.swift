import Gazetteer
import TimelineModel

/// States that act through people who are not named: "Iran and the United States held talks".
extension DocumentView {
  /// The states for which those act of whom the words right before a verb speak, as far as they are named: "Defence
  /// officials from South Korea and China", "US and Chinese negotiators"; nil where it is not several.
  func states(ofDelegatesBefore verb: Int, from start: Int) -> [CountryCode]? {
    var index = verb - 1
    while index > start, isAdverb(index) { index -= 1 }
    // "Representatives from Brazil and Paraguay, which oppose it, will meet"
    if isComma(index),
      let which = Range<Int>.last(30, before: index, from: start).last(where: { word($0) == .relative }),
      isComma(which - 1)
    {
      index = which - 2
    }
    if BlocWords.delegates.contains(key(index)), mention(at: index) == nil {
      index -= 1
      while index > start, BlocWords.portfolios.contains(key(index)) { index -= 1 }
      guard index >= start else { return nil }
      // "India and Pakistan's foreign secretaries"
      if tokens[index].kind == .possessive { index -= 1 }
      let codes = states(endingAt: index, from: start, mayOwn: true).codes
      return codes.count > 1 ? codes : nil
    }
    let states = states(endingAt: index, from: start)
    var preposition = states.begin - 1
    if states.codes.isEmpty {
      guard
        let others = regionOfStates(endingAt: index, from: start)
          ?? countedStates(endingAt: index, from: start),
        others < preposition
      else { return nil }
      preposition = others
    }
    let act =
      states.codes.count != 1 && preposition > start
      && (key(preposition) == "from" || key(preposition) == "of")
      && BlocWords.delegates.contains(key(preposition - 1))
    return act ? states.codes : nil
  }

  /// The preposition in "from six Gulf Arab states", "from Central and Southern African nations".
  private func regionOfStates(endingAt last: Int, from start: Int) -> Int? {
    guard last > start, BlocWords.states.contains(key(last)) else { return nil }
    let preposition = Range<Int>.last(7, before: last, from: start).last {
      key($0) == "from" || key($0) == "of"
    }
    guard let preposition,
      (preposition + 1..<last).contains(where: {
        BlocWords.regions.contains(key($0)) || key($0) == "american"
      })
    else { return nil }
    return preposition
  }

  /// The preposition in "from 23 countries", "of the seven largest democracies", "from the 15 EU member states".
  private func countedStates(endingAt last: Int, from start: Int) -> Int? {
    guard last > start, BlocWords.states.contains(key(last)),
      let preposition = Range<Int>.last(7, before: last, from: start).last(where: {
        key($0) == "from" || key($0) == "of"
      }),
      (preposition + 1..<last).contains(where: { isCount($0) }),
      (preposition + 1..<last).allSatisfy({ !isBreak($0) && people(at: $0).isEmpty })
    else { return nil }
    return preposition
  }

  private func isCount(_ token: Int) -> Bool {
    Cardinals.value(of: key(token)) != nil || key(token) == "both"
      || tokens[token].kind == .number && time(at: token) == nil
  }

  /// Whether a meeting is one "of the foreign ministers | of the three countries", "of the two countries' security
  /// advisers".
  func areDelegates(from token: Int, to end: Int) -> Bool {
    let words = token..<max(token, min(end, token + 14))
    guard let states = words.first(where: { BlocWords.states.contains(key($0)) }) else {
      guard let of = words.first(where: { key($0) == "of" || key($0) == "from" }), of > token,
        (token..<of).contains(where: { BlocWords.delegates.contains(key($0)) })
      else { return false }
      return states(from: of + 1, to: end) != nil
    }
    if tokens[safe: states + 1]?.kind == .possessive {
      return (token..<states).contains { isCount($0) }
        && (states + 2..<max(states + 2, words.upperBound)).contains { BlocWords.delegates.contains(key($0)) }
    }
    guard let preposition = countedStates(endingAt: states, from: token) else { return false }
    return (token..<max(token, preposition)).contains { BlocWords.delegates.contains(key($0)) }
  }

  /// Whether the words right before a verb speak of the leaders of a part of the world: "Arab leaders", "African
  /// heads of state".
  func areLeadersOfRegion(before verb: Int, from start: Int) -> Bool {
    var index = verb - 1
    while index > start, isAdverb(index) { index -= 1 }
    while index > start, PartnerWords.heads.contains(key(index)) || word(index) == .and || key(index) == "of"
    {
      index -= 1
    }
    guard index > start, isOf(.people, index), mention(at: index) == nil else {
      return false
    }
    index -= 1
    while index > start, BlocWords.portfolios.contains(key(index)) { index -= 1 }
    if BlocWords.regions.contains(key(index)) { return true }
    // "Latin American presidents", not "American presidents"
    if key(index) == "american" { return BlocWords.americas.contains(key(index - 1)) }
    guard case .place(let place) = mention(at: index)?.referent else { return false }
    return EventCriteria.isToRegion(place)
  }

  /// The states that are the subject of a verb: several, or one and "powers"; nil where it has another subject.
  func states(before verb: Int, from start: Int) -> [CountryCode]? {
    let index = beforeAdverbs(beforeTime(beforeAdverbs(verb - 1)))
    let states = states(endingAt: index, from: start)
    return states.count > 1 ? states.codes : nil
  }

  /// The states named side by side from a token on, "between | Japan and the United States"; nil where they are not
  /// several.
  func states(from token: Int, to end: Int) -> [CountryCode]? {
    var codes: [CountryCode] = []
    var blocs = 0
    var index = token
    while index < end {
      if word(index) == .article { index += 1 }
      guard let mention = mention(at: index), !mention.isPossessive else { break }
      if case .country(let code) = mention.referent {
        if !codes.contains(code) { codes.append(code) }
      } else if isBloc(mention) {
        blocs += 1
      } else {
        break
      }
      index = pastAbbreviation(mention.tokens.upperBound)
      guard isComma(index) || word(index) == .and else { break }
      while isComma(index) || word(index) == .and { index += 1 }
    }
    return codes.count + blocs > 1 ? codes : nil
  }

  /// The states on the sides of a meeting from a token on, by whomever they are spoken for: "between | Greek government
  /// officials and euro zone finance ministers", "of | vice-ministers of North and South Korea"; nil where they are not
  /// several.
  func sides(from token: Int, to end: Int) -> [CountryCode]? {
    let first = delegatesOf(token, to: end) ?? token
    if let states = states(from: first, to: end) { return states }
    var codes: [CountryCode] = []
    var blocs = 0
    var index = first
    while index < end {
      if word(index) == .article { index += 1 }
      let side = mention(at: index)
      if side == nil, let zone = pastEuroZone(index) {
        blocs += 1
        index = zone
      } else if let side, !side.isPossessive {
        switch side.referent {
        case .country(let code):
          if !codes.contains(code) { codes.append(code) }
        case .organisation(let organisation) where organisation.holdsSummits: blocs += 1
        default: return nil
        }
        index = pastAbbreviation(side.tokens.upperBound)
      } else {
        break
      }
      if let delegates = delegates(after: index, to: end) {
        index = delegates + 1
      } else if side?.form == .demonym {
        return nil
      }
      guard isComma(index) || word(index) == .and else { break }
      while isComma(index) || word(index) == .and { index += 1 }
    }
    return codes.count + blocs > 1 && !codes.isEmpty ? codes : nil
  }

  /// Behind "euro zone", "eurozone": the states that share the euro.
  private func pastEuroZone(_ token: Int) -> Int? {
    if key(token) == "eurozone" { return token + 1 }
    return key(token) == "euro" && (key(token + 1) == "zone" || key(token + 1) == "area") ? token + 2 : nil
  }

  /// The token behind "vice-ministers of", "top officials from".
  private func delegatesOf(_ token: Int, to end: Int) -> Int? {
    guard let delegates = delegates(after: token, to: end) else { return nil }
    return key(delegates + 1) == "of" || key(delegates + 1) == "from" ? delegates + 2 : nil
  }

  /// "| finance ministers", "| government officials": those who act for whoever is named before.
  private func delegates(after token: Int, to end: Int) -> Int? {
    let words = (token..<max(token, min(end, token + 5))).prefix {
      BlocWords.portfolios.contains(key($0)) || BlocWords.delegates.contains(key($0))
        || BlocWords.delegateAdjectives.contains(key($0)) || key($0) == Marks.hyphen
    }
    return words.last { BlocWords.delegates.contains(key($0)) }
  }

  /// "the EU and Iran": a bloc that may be one side.
  private func isBloc(_ mention: Mention) -> Bool {
    if case .organisation(let organisation) = mention.referent { organisation.holdsSummits } else { false }
  }

  /// "the European Community | (EC)"
  private func pastAbbreviation(_ token: Int) -> Int {
    key(token) == "(" && key(token + 2) == ")" ? token + 3 : token
  }

  /// The states named side by side up to a token, and where the first one is.
  private func states(endingAt last: Int, from start: Int, mayOwn: Bool = false) -> (
    codes: [CountryCode], count: Int, begin: Int
  ) {
    var codes: [CountryCode] = []
    var hasPowers = false
    var blocs = 0
    var begin = last + 1
    var index = last
    while index >= start {
      if key(index) == ")", key(index - 2) == "(" { index -= 3 }
      if let mention = mention(at: index), mention.tokens.upperBound == index + 1,
        !mention.isPossessive || mayOwn && index == last,
        case .country(let code) = mention.referent
      {
        if !codes.contains(code) { codes.append(code) }
        begin = mention.tokens.lowerBound
      } else if let mention = mention(at: index), isBloc(mention), mention.tokens.upperBound == index + 1,
        !mention.isPossessive
      {
        blocs += 1
        begin = mention.tokens.lowerBound
      } else if BlocWords.powers.contains(key(index)), !hasPowers {
        // "Iran and six world powers"
        hasPowers = true
        begin = index
        while begin > start, word(begin - 1) != .and, index - begin < 3 { begin -= 1 }
      } else {
        break
      }
      if begin > start, word(begin - 1) == .article { begin -= 1 }
      index = begin - 1
      guard index >= start, isComma(index) || word(index) == .and else { break }
      while index > start, isComma(index) || word(index) == .and { index -= 1 }
    }
    return (codes, codes.isEmpty ? 0 : codes.count + blocs + (hasPowers ? 1 : 0), begin)
  }
}
