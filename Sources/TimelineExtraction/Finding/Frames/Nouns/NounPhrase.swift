import Gazetteer
import TimelineModel

/// A noun that tells of an event, with what stands before it. A class, since it is long and handed to many rules.
final class EventNounPhrase {
  enum Determiner: UInt8 { case none, indefinite, definite, demonstrative, possessive }

  /// The noun itself.
  var head: Int
  /// Its first word.
  var start: Int
  var determiner = Determiner.none
  /// "Putin's", "their".
  var possessor: PersonGroup?
  /// "the Kim-Trump summit".
  var people: [PersonGroup] = []
  /// "the Helsinki summit".
  var place: PlaceArgument?
  /// "a NATO summit".
  var series: String?
  var countries: [CountryCode] = []
  var count: Int?
  var ordinal: Int?
  /// "planned", "proposed", "cancelled" and the like.
  var status: Event.Status?

  /// A noun that nothing stands before.
  init(head: Int) {
    self.head = head
    start = head
  }
}

extension DocumentView {
  /// An organisation whose short name stands in brackets before a noun, and where its name begins.
  private func bracketedSeries(before head: Int) -> (name: String, start: Int)? {
    guard key(head - 1) == ")", key(head - 3) == "(", let short = mention(at: head - 2),
      case .organisation(let organisation) = short.referent
    else { return nil }
    var start = head - 3
    while start > 0, tokens[start - 1].kind == .word, tokens[start - 1].flags.contains(.capitalised) {
      start -= 1
    }
    return (name(of: organisation), start)
  }

  /// Reads what stands before a noun, from right to left.
  func nounPhrase(endingIn head: Int, isPlural: Bool, from start: Int) -> EventNounPhrase {
    let phrase = EventNounPhrase(head: head)
    /// "U.S." before a journey: where it goes, if it is somebody's.
    var goal: PlaceArgument?
    var index = head - 1
    var steps = 0
    if let series = bracketedSeries(before: head), series.start >= start {
      // "the South East Europe Cooperation Process (SEECP) | Summit"
      phrase.series = series.name
      phrase.start = series.start
      index = series.start - 1
    }
    while index >= start, steps < 10 {
      steps += 1
      if let time = time(at: index),
        number(at: index) == nil || times[time].tokens.count > 1 || times[time].isBareYear
      {
        index = times[time].tokens.lowerBound - 1
        phrase.start = index + 1
        continue
      }
      if tokens[index].kind == .possessive {
        if index > start,
          isPluralName(index - 1)
            || isOf(.people, index - 1) && mention(at: index - 1) == nil
        {
          // "the North American Leaders' Summit", "a NATO ministers' meeting": a word of its name.
          phrase.start = index - 1
          index -= 2
          continue
        }
        if index > start, key(index + 1) == "day", tokens[index + 1].flags.contains(.capitalised) {
          // "his St. Patrick's Day visit"
          index = (mention(at: index - 1)?.tokens.lowerBound ?? index - 1) - 1
          if index >= start, key(index) == "st" { index -= 1 }
          phrase.start = index + 1
          continue
        }
        guard index > start, let owner = mention(at: index - 1) else {
          phrase.determiner = .possessive
          phrase.start = max(start, index - 1)
          break
        }
        if case .people = owner.referent { phrase.possessor = group(endingAt: index - 1, from: start) }
        if case .country(let code) = owner.referent { phrase.countries.append(code) }
        if case .organisation(let organisation) = owner.referent { phrase.series = name(of: organisation) }
        phrase.determiner = .possessive
        phrase.start = owner.tokens.lowerBound
        break
      }
      if let mention = mention(at: index) {
        var isDone = false
        switch mention.referent {
        case .people(let people):
          if mention.form == .possessivePronoun {
            phrase.possessor = PersonGroup(people: people, tokens: mention.tokens)
            phrase.determiner = .possessive
            isDone = true
          } else if let group = group(endingAt: index, from: start), joins(index, to: head) {
            phrase.people.append(group)
          } else {
            steps = 100
            continue
          }
        case .place, .country:
          if mention.form == .demonym, case .country(let code) = mention.referent {
            phrase.countries.append(code)
          } else if let place = place(at: index), isModifier(place.tokens.upperBound, before: head) {
            phrase.place = phrase.place ?? place
            if case .country(let code) = mention.referent { phrase.countries.append(code) }
          } else if case .country(let code) = mention.referent, mention.form == .countryName,
            index == head - 1
          {
            // "his first U.S. visit", "the U.S. talks"
            phrase.countries.append(code)
            if Triggers.noun(key(head))?.kind == .trip {
              goal = PlaceArgument(place: PlaceMention(code), tokens: mention.tokens)
            }
          } else {
            steps = 100
            continue
          }
        case .organisation(let organisation):
          if mention.tokens.contains(head), let place = leadingPlace(mention.tokens.lowerBound..<head) {
            phrase.place = phrase.place ?? place
          } else if mention.tokens.contains(head), let people = castMembers(mention.tokens.lowerBound..<head)
          {
            phrase.people.append(people)
          } else if key(mention.tokens.upperBound) == "-", endsInED(mention.tokens.upperBound + 1) {
            // "United Nations-brokered talks": of others.
          } else {
            phrase.series = name(of: organisation)
          }
        }
        phrase.start = mention.tokens.lowerBound
        index = mention.tokens.lowerBound - 1
        if isDone { break }
        continue
      }
      if isPlural, let number = number(at: index) {
        phrase.count = number
        phrase.start = index
        index -= 1
        continue
      }
      if tokens[index].kind == .number {
        // "the 57th NATO ministers' meeting"
        guard isOrdinal(index) else { break }
        phrase.start = index
        index -= 1
        continue
      }
      switch word(index) {
      case .that where index == phrase.start - 1:
        phrase.determiner = .demonstrative
        phrase.start = index
        steps = 100
      case .article:
        if phrase.determiner != .demonstrative { phrase.determiner = Determiners.kind(of: key(index)) }
        phrase.start = index
        steps = 100
      case .possessive:
        phrase.determiner = .possessive
        if key(index) == "whose" {
          phrase.possessor = group(endingAt: lastWord(before: index), from: start)
        }
        phrase.start = index
        steps = 100
      case .ordinal:
        phrase.ordinal = Ordinals.value(of: key(index))
        phrase.start = index
      case .adverb, nil:
        if tokens[index].kind == .mark {
          guard
            key(index) == "-" || key(index) == "–" && !tokens[index].flags.contains(.spaceBefore)
              || (isComma(index) && (isAdjective(index - 1) || word(index - 1) == .ordinal))
          else {
            steps = 100
            continue
          }
        } else if tokens[index].kind == .word {
          if key(index) == "such" {
            phrase.determiner = .demonstrative
            phrase.start = index
            break
          }
          if let status = StatusAdjectives[key(index)] { phrase.status = status }
          if isVerbLike(index), !isAttribute(index, from: start) {
            steps = 100
            continue
          }
          phrase.start = index
        }
      case .to where key(index - 1) == "-" && key(index + 1) == "-":
        break
      default:
        steps = 100
        continue
      }
      index -= 1
    }
    if let goal, phrase.determiner == .possessive { phrase.place = phrase.place ?? goal }
    return phrase
  }

  /// "Leaders", "Ministers": a capitalised plural that is no name of anybody.
  private func isPluralName(_ token: Int) -> Bool {
    mention(at: token) == nil && tokens[token].flags.contains(.capitalised)
      && document.text[tokens[token].bytes].last == UInt8(ascii: "s")
      && !tokens[token].flags.contains(.startsSentence)
  }

  /// The place in a summit's own name: "Geneva summit", "Tehran Conference".
  private func leadingPlace(_ tokens: Range<Int>) -> PlaceArgument? {
    guard !tokens.isEmpty, let country = Gazetteer.country(ofPlace: text(tokens)) else { return nil }
    return PlaceArgument(
      place: PlaceMention(name: text(tokens), region: nil, country: country), tokens: tokens)
  }

  /// The people in a summit's own name: "Kim-Trump summit".
  private func castMembers(_ tokens: Range<Int>) -> PersonGroup? {
    let words = tokens.filter { self.tokens[$0].kind == .word }
    guard words.count > 1 else { return nil }
    var people: [Int] = []
    for token in words {
      let (key, word) = (key(token), text(token..<token + 1))
      guard
        let person = names.cast.indices.first(where: {
          Self.isSurname(key, of: names.cast[$0]) || names.cast[$0].aliases.contains(word)
        })
      else { continue }
      if !people.contains(person) { people.append(person) }
    }
    return people.count > 1 ? PersonGroup(people: people, tokens: tokens) : nil
  }

  private static func isSurname(_ key: WordKey, of person: Person) -> Bool {
    let name = person.name.utf8
    let start = name.lastIndex(of: UInt8(ascii: " ")).map(name.index(after:)) ?? name.startIndex
    return WordKey(person.name[start...]) == key
  }

  func name(of organisation: OrganisationMention) -> String {
    organisation.gazetteerID ?? organisation.name
  }

  /// Whether only modifiers stand between a person and the noun: "the Kim-Trump summit".
  private func joins(_ token: Int, to head: Int) -> Bool {
    token == head - 1
      || (token == head - 2 && mention(at: head - 1) == nil && tokens[token + 1].kind == .word)
      || key(token + 1) == "-"
  }

  private func isModifier(_ end: Int, before head: Int) -> Bool {
    (end..<head).allSatisfy { word($0) == nil || word($0) == .ordinal }
  }

  private func isAdjective(_ token: Int) -> Bool {
    token >= 0 && tokens[token].kind == .word && word(token) == nil && mention(at: token) == nil
  }

  /// Whether a word with no other class is the verb that governs the noun: "held", "attended", "cancelled".
  private func isVerbLike(_ token: Int) -> Bool {
    isOf(.light, token) || CancellingWords.active[key(token)] != nil
      || isOf(.saying, token) || AbsenceWords.all.contains(key(token))
      || AskingWords.finite.contains(key(token)) || AgendaWords.verbs.contains(key(token))
      || FollowingVerbs.all.contains(key(token))
      || isVerb(token, in: [.past, .third])
  }

  /// "Modi's | planned | trip", "his cancelled meeting": a participle that tells more of the noun.
  private func isAttribute(_ token: Int, from start: Int) -> Bool {
    token > start && endsInED(token)
      && (tokens[token - 1].kind == .possessive || word(token - 1) == .possessive)
  }

  /// The value of a number word or of digits.
  func number(at token: Int) -> Int? {
    guard token >= 0, token < tokens.count else { return nil }
    if tokens[token].kind == .number {
      var value = 0
      for byte in document.text[tokens[token].bytes] {
        guard byte &- 0x30 < 10, value < 10_000 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    return isOf(.cardinal, token) ? Cardinals.value(of: key(token)) : nil
  }
}

enum Determiners {
  static func kind(of key: WordKey) -> EventNounPhrase.Determiner {
    if demonstratives.contains(key) { return .demonstrative }
    return definite.contains(key) ? .definite : .indefinite
  }
  /// "his last visit"
  static let earlier: WordSet = "last previous"
  static let indefinite: WordSet = "a an"
  private static let demonstratives: WordSet = "this that these those"
  private static let definite: WordSet = "the both"
}

enum Cardinals {
  static func value(of key: WordKey) -> Int? { table[key] }
  static var words: [WordKey] { table.words }
  private static let table = WordTable<Int>(
    [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ].enumerated().map { (WordKey($0.element), $0.offset + 2) })
}

enum Ordinals {
  /// 1 for "first", -1 for "last"; nil for words that do not count.
  static func value(of key: WordKey) -> Int? { table[key] }
  private static let table = WordTable<Int>(
    [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ].enumerated().map { (WordKey($0.element), $0.offset + 1) } + [("last", -1), ("final", -1)])
}

/// Verbs that say of their subject that it takes part in what the noun names.
enum LightVerbs {
  static let all: WordSet = """
    pay pays paid paying make makes made making hold holds held holding have has had having attend attends attended
    attending join joins joined joining begin begins began begun beginning start starts started starting open opens
    opened opening end ends ended ending conclude concludes concluded concluding undertake undertook host hosts hosted
    hosting chair chairs chaired chairing convene convenes convened convening take takes took taking participate
    participates participated participating conduct conducts conducted lead leads led address addresses addressed
    schedule schedules scheduled announce announced discuss discussed plan plans planned planning wrap wrapped kick
    kicked resume resumes resumed resuming wound winds wind winding complete completed finish finished give gave
    gives place placed receive received get got
    """
  /// What was done: "made a visit".
  static let past: WordSet = "paid made held had attended began opened hosted chaired undertook"
  /// Their bare forms, which share an auxiliary with the verb before: "will visit Oman and hold talks".
  static let bare: WordSet = """
    pay make hold have attend join begin start open end conclude undertake host chair convene take participate conduct
    lead address
    """
}
