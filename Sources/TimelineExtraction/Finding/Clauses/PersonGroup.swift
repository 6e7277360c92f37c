import Gazetteer

/// People named side by side: "Kim Jong-un and Vladimir Putin", "the premier, Zhou Enlai".
struct PersonGroup {
  var people: [Int]
  /// All of its words.
  var tokens: Range<Int>
}

extension DocumentView {
  /// The people whose last mention ends with a token, those joined to it by "and" and commas included.
  func group(endingAt last: Int, from start: Int) -> PersonGroup? {
    guard last >= start, let index = mentionIndex(at: last),
      names.mentions[index].tokens.upperBound == last + 1,
      names.mentions[index].form != .possessivePronoun,
      case .people(let people) = names.mentions[index].referent, !people.isEmpty
    else { return nil }
    var group = PersonGroup(people: people, tokens: names.mentions[index].tokens)
    var isList = false
    while group.tokens.lowerBound > start {
      var before = beginOfAffiliation(group.tokens.lowerBound, from: start) - 1
      while before > start, HolderAdjectives.all.contains(key(before)) { before -= 1 }
      // "and | the Iraqi Prime Minister Nouri al-Maliki", "and | his minister Anna Holm"
      if before > start, word(before) == .article || isBarePossessive(before),
        word(before - 1) == .and || isComma(before - 1)
      {
        before -= 1
      }
      let joint = before
      if word(joint) == .and || key(joint) == "as" && key(joint - 1) == "well" && key(joint - 2) == "as" {
        isList = true
        before -= word(joint) == .and ? 1 : 3
        if isComma(before) { before -= 1 }
      } else if isComma(joint) {
        before -= 1
      } else if key(joint) == "-", !tokens[joint].flags.contains(.spaceBefore) {
        // "the Trump-Kim summit"
        isList = true
        before -= 1
      } else {
        break
      }
      guard before >= start, let other = self.mention(at: before), case .people(let others) = other.referent,
        !others.isEmpty, !other.isPossessive, other.form != .possessivePronoun,
        other.tokens.upperBound == before + 1
      else { break }
      let isApposition = others.allSatisfy(group.people.contains)
      // "Modi, Biden to meet in Tokyo": a headline does without "and".
      if headline.lowerBound == other.tokens.lowerBound, headline.contains(last) { isList = true }
      guard isList || isApposition else { break }
      if !isApposition, isObject(other.tokens.lowerBound, from: start), word(joint) != .and { break }
      group.people = others.filter { !group.people.contains($0) } + group.people
      group.tokens = other.tokens.lowerBound..<group.tokens.upperBound
    }
    return group
  }

  /// "European Union (EU) | Negotiator Anna Holm": where the words before a name begin
  /// that say for whom it is.
  func beginOfAffiliation(_ token: Int, from start: Int) -> Int {
    var index = token
    while index > start {
      if key(index - 1) == ")" || key(index - 1) == "(" {
        index -= 1
      } else if let mention = mention(at: index - 1), case .organisation = mention.referent,
        mention.tokens.lowerBound >= start
      {
        index = mention.tokens.lowerBound
      } else {
        break
      }
    }
    return index == token ? beginOfTitle(token, from: start) : index
  }

  /// "and Federal Reserve Chairman Paul Volcker": where a run of capitals before a name begins that "and" or a comma
  /// parts from another name.
  private func beginOfTitle(_ token: Int, from start: Int) -> Int {
    var index = token
    while index > start, token - index < 8, isTitleWord(index - 1) || isOfficeOfBody(index - 1) { index -= 1 }
    return index > start && (word(index - 1) == .and || isComma(index - 1)) ? index : token
  }

  /// Where the name begins that a run of capitals stands before.
  private func endOfTitle(_ token: Int, to end: Int) -> Int {
    var index = token
    while index < end, index - token < 12,
      isTitleWord(index) || isWithinTitle(index, from: token) || joinsFields(index, from: token, to: end)
        || index > token && isOfficeOfBody(index)
        // "the South's | President Moon Jae-in"
        || index > token && tokens[index].kind == .possessive && isTitleWord(index - 1)
    {
      index = max(index + 1, people(at: index).isEmpty ? mention(at: index)?.tokens.upperBound ?? 0 : 0)
    }
    return index < end && !people(at: index).isEmpty ? index : token
  }

  /// "EU | chief | Anna Holm": an office written small behind the name of what it is of.
  private func isOfficeOfBody(_ token: Int) -> Bool {
    token > 0 && BodyOffices.all.contains(key(token)) && tokens[token].kind == .word
      && !tokens[token].flags.contains(.capitalised) && isTitleWord(token - 1)
  }

  /// "Zelensky's | chief negotiator, | Rustem Umerov": where the name begins of somebody whose chief is told before.
  private func pastOwner(_ token: Int, to end: Int) -> Int {
    guard let owner = mention(at: token), owner.tokens.lowerBound == token, owner.isPossessive,
      case .people = owner.referent
    else { return token }
    var index = owner.tokens.upperBound + 1
    var isOfficial = false
    while index < end, index - owner.tokens.upperBound < 8 {
      if let named = mention(at: index), !people(at: index).isEmpty {
        return named.tokens.lowerBound == index && !named.isPossessive
          && (named.form == .description || named.form == .name && isOfficial) ? index : token
      }
      if isComma(index), isOfficial {
        index += 1
        continue
      }
      guard tokens[index].kind == .word || key(index) == "-", word(index) == nil, !isFinite(index) else {
        return token
      }
      if BodyOffices.all.contains(key(index)) || OfficeWords.heads.contains(key(index)) { isOfficial = true }
      index += 1
    }
    return token
  }

  /// "Assistant Administrator | for Asia | Michael Schiffer": what an office is for.
  private func isWithinTitle(_ token: Int, from start: Int) -> Bool {
    guard token > start else { return false }
    if key(token) == "for" || key(token) == "of" || key(token) == "to" || key(token) == "the" {
      return token + 1 < tokens.count
        && (tokens[token + 1].flags.contains(.capitalised) || key(token + 1) == "the")
    }
    guard place(at: token) != nil || mention(at: token)?.form == .demonym else { return false }
    return word(token - 1) == .preposition || word(token - 1) == .to || word(token - 1) == .article
      || word(token - 1) == .and
  }

  /// "Trade | and | Industry Secretary Eric Ho"
  private func joinsFields(_ token: Int, from start: Int, to end: Int) -> Bool {
    token > start && token + 1 < end && word(token) == .and && isTitleWord(token - 1)
      && mentionIndex(at: token - 1) == nil && isTitleWord(token + 1)
      && (token + 1..<min(end, token + 4)).contains { OfficeWords.ministerial.contains(key($0)) }
  }

  /// "the | 14th | District", "the | 7th | Fleet"
  func isOrdinalOfName(_ token: Int) -> Bool {
    isOrdinal(token) && tokens[safe: token + 1]?.flags.contains(.capitalised) == true
  }

  /// "14th", "2nd"
  func isOrdinal(_ token: Int) -> Bool {
    guard tokens[token].kind == .number, tokens[token].bytes.count > 2 else { return false }
    let end = tokens[token].bytes.upperBound
    let suffix = (document.text[end - 2] | 0x20, document.text[end - 1] | 0x20)
    return OrdinalSuffixes.all.contains { $0 == suffix }
  }

  private func isTitleWord(_ token: Int) -> Bool {
    // "U.S. Coast Guard 14th District | Commander"
    if tokens[token].kind == .number { return isOrdinalOfName(token) }
    guard tokens[token].kind == .word, tokens[token].flags.contains(.capitalised), word(token) == nil,
      time(at: token) == nil
    else { return false }
    guard let mention = mention(at: token) else { return true }
    if case .organisation = mention.referent { return true }
    // "and | London | Mayor Anna Holm"
    if CityOffices.all.contains(key(mention.tokens.upperBound)), place(at: token) != nil { return true }
    if mention.form == .countryName, tokens[token].flags.contains(.allCapitals) {
      return !mention.isPossessive
    }
    // "and | Kenyan Home Affairs Minister Tom Mboya"
    return mention.form == .demonym
  }

  /// Whether a preposition stands right before a token.
  private func isObject(_ token: Int, from start: Int) -> Bool {
    token > start && word(token - 1) == .preposition
  }

  /// The people whose first mention starts with a token, those joined to it included.
  func group(startingAt first: Int, to end: Int) -> PersonGroup? {
    guard first < end, mayBeginGroup(first) else { return nil }
    if let names = listed(under: first, to: end) { return names }
    let isBetween = key(first - 1) == "between"
    let before = first - 1
    var first = pastBareArticle(first)
    // "Public Works | Minister Anna Holm"
    if mentionIndex(at: first) == nil, first < end { first = endOfTitle(first, to: end) }
    if first < end { first = pastOwner(first, to: end) }
    guard first < end, let index = mentionIndex(at: first), names.mentions[index].tokens.lowerBound == first,
      names.mentions[index].form != .possessivePronoun,
      case .people(let people) = names.mentions[index].referent, !people.isEmpty, !isLeftOut(first)
    else { return nil }
    var group = PersonGroup(people: people, tokens: names.mentions[index].tokens)
    if names.mentions[index].isPossessive { return group }
    while group.tokens.upperBound < end {
      var after = pastReference(pastOrigin(group.tokens.upperBound))
      let isParted = partsList(after)
      if isParted { after = pastReference(after + 1) }
      // ", respectively, as well as with"
      if isParted, key(after) == "respectively" { after += isComma(after + 1) ? 2 : 1 }
      let joint = endOfJoint(at: after)
      let joined = joint > after
      guard joined || isParted else { break }
      after = joint
      // "and, separately," and "and the" before a description
      if word(after) == .adverb { after += 1 }
      if partsList(after) { after += 1 }
      // "spoke to Salman and to the emir"
      if joined, key(after) == "with" || word(after) == .to && word(before) == .to { after += 1 }
      after = joined && isBarePossessive(after) ? after + 1 : pastBareArticle(after)
      while HolderAdjectives.all.contains(key(after)) { after += 1 }
      if joined || self.people(at: after).isEmpty { after = endOfTitle(after, to: end) }
      if joined, after < end { after = pastOwner(after, to: end) }
      guard after < end, let other = self.mention(at: after), case .people(let others) = other.referent,
        !others.isEmpty, other.form != .possessivePronoun, other.tokens.lowerBound == after
      else { break }
      let isApposition = others.allSatisfy(group.people.contains)
      guard joined || isApposition || continuesList(other.tokens.upperBound, to: end) else { break }
      // "between Scholz and Støre went well": of two sides the second is no subject.
      if !isApposition,
        other.isPossessive || !isBetween && startsClause(other.tokens.upperBound, to: end)
      {
        break
      }
      for person in others where !group.people.contains(person) { group.people.append(person) }
      group.tokens = group.tokens.lowerBound..<other.tokens.upperBound
    }
    return group
  }

  /// Whether people, their title or how many they are may begin with a token. Most words do not.
  private func mayBeginGroup(_ token: Int) -> Bool {
    mentionIndex(at: token) != nil || word(token) == .article || isOf(.cardinal, token)
      || tokens[token].kind == .number || tokens[token].flags.contains(.capitalised)
  }

  /// "Abe of Japan,| [4] | Key of New Zealand": past the number of a note.
  func pastReference(_ token: Int) -> Int {
    key(token) == "[" && tokens[safe: token + 1]?.kind == .number && key(token + 2) == "]"
      ? token + 3 : token
  }

  /// "Dodd | of Connecticut | and Mitchell of Maine": past the state or town that somebody comes from.
  private func pastOrigin(_ token: Int) -> Int {
    guard key(token) == "of", let origin = mention(at: token + 1), origin.form == .placeName,
      origin.tokens.lowerBound == token + 1, !origin.isPossessive
    else { return token }
    return origin.tokens.upperBound
  }

  /// "six heads of government: Abe of Japan, Key of New Zealand": the names that a colon adds to how many they are.
  private func listed(under first: Int, to end: Int) -> PersonGroup? {
    guard first < end, number(at: first) != nil else { return nil }
    let reach = first + 1..<min(end, first + 10)
    guard let colon = reach.first(where: { key($0) == ":" }) else { return nil }
    return namesListed(after: colon, from: first, in: first..<end)
  }

  /// The names after a colon, where the words before it, back to a token, count people.
  func namesListed(after colon: Int, from start: Int, in range: Range<Int>) -> PersonGroup? {
    guard key(colon) == ":", colon < range.upperBound else { return nil }
    let words = Range<Int>.last(8, before: colon, from: start)
    guard let people = words.last(where: { isOf(.people, $0) }),
      words.contains(where: { $0 < people && number(at: $0) != nil }),
      (people..<colon).allSatisfy({ tokens[$0].kind == .word && !isFinite($0) })
    else { return nil }
    return group(startingAt: colon + 1, to: range.upperBound)
  }

  /// The token after "and" or "as well as"; the same where none stands there.
  func endOfJoint(at token: Int) -> Int {
    if word(token) == .and { return token + 1 }
    return key(token) == "as" && key(token + 1) == "well" && key(token + 2) == "as" ? token + 3 : token
  }

  /// "instead of the vice president", "rather than Putin", "neither Scholz nor Macron": somebody who takes no part.
  func isLeftOut(_ first: Int) -> Bool {
    let before = beforeArticle(first)
    if key(before) == "neither" || key(before) == "nor" { return true }
    // "met not Scholz but Macron"
    if key(before) == "not", !isComma(before - 1), isVerb(before - 1, in: .past) { return true }
    return key(before) == "of" && key(before - 1) == "instead"
      || key(before) == "than" && key(before - 1) == "rather"
  }

  /// "and | the Iraqi Prime Minister Nouri al-Maliki": past an article that belongs to no mention.
  private func pastBareArticle(_ token: Int) -> Int {
    word(token) == .article && mention(at: token) == nil ? token + 1 : token
  }

  /// "and | his | minister Anna Holm", where the name begins behind "his", neither "his Georgian colleague" nor "his
  /// sister Kim Yo-jong".
  private func isBarePossessive(_ token: Int) -> Bool {
    word(token) == .possessive && (mention(at: token)?.tokens.upperBound ?? token + 1) == token + 1
      && !people(at: token + 1).isEmpty && !tokens[token + 1].flags.contains(.capitalised)
  }

  /// A comma, or the semicolon of a list whose items have commas of their own.
  private func partsList(_ token: Int) -> Bool { isComma(token) || key(token) == ";" }

  /// Whether "… , Z and W" goes on after a token.
  private func continuesList(_ token: Int, to end: Int) -> Bool {
    var index = pastOrigin(token)
    while index < min(end, token + 60) {
      index = pastReference(index)
      // "A, B and other officials"
      let joint = endOfJoint(at: index)
      if joint > index {
        return !people(at: endOfTitle(pastBareArticle(joint), to: end)).isEmpty
          || OtherWords.all.contains(key(joint)) || isCompany(at: joint, to: end)
      }
      if partsList(index) {
        index = pastReference(index + 1)
        if endOfJoint(at: index) > index { continue }
        index = endOfTitle(pastBareArticle(index), to: end)
        guard !people(at: index).isEmpty else { return false }
      }
      guard let mention = mention(at: index) else { return false }
      index = pastOrigin(mention.tokens.upperBound)
    }
    return false
  }

  /// "and | as many Congressmen as possible", "and | business leaders": those who end a list and are not named.
  private func isCompany(at token: Int, to end: Int) -> Bool {
    for index in token..<max(token, min(end, token + 5)) {
      // "and senators | voted": another clause.
      if OtherWords.companies.contains(key(index)) { return index + 1 >= end || !isFinite(index + 1) }
      guard tokens[index].kind == .word, !isFinite(index) else { return false }
    }
    return false
  }

  /// Whether a finite verb follows: the words before it are its subject.
  private func startsClause(_ token: Int, to end: Int) -> Bool {
    guard token < end else { return false }
    switch word(token) {
    case .be, .have, .will, .would, .possibility, .doAuxiliary: return true
    default: break
    }
    return isVerb(token, in: [.past, .third])
  }
}

/// What may stand before an office, lower case: "and outgoing President Kiir".
enum HolderAdjectives {
  static let all: WordSet =
    """
    outgoing incoming former acting interim new newly elected re-elected visiting ousted embattled exiled veteran
    caretaker
    """
}

/// Offices of international bodies and of leaders' staffs, as news write them small.
enum BodyOffices {
  static let all: WordSet = """
    chief head boss president leader envoy negotiator adviser advisor ambassador representative secretary
    secretary-general director commissioner coordinator
    """
}

/// Offices of a city or a part of a state, which stand behind its name.
enum CityOffices {
  static let all: WordSet = "mayor governor"
}

/// What ends a list of names with those who are not named.
enum OtherWords {
  static let all: WordSet = "other others several senior"
  static let companies: WordSet = """
    leaders officials ministers congressmen senators lawmakers legislators parliamentarians members representatives
    businessmen executives bankers industrialists aides diplomats advisers advisors commanders
    """
}

/// "1st", "2nd", "3rd", "4th", as bytes.
enum OrdinalSuffixes {
  static let all: [(UInt8, UInt8)] = [(0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68)]
}
