import Gazetteer
import TimelineModel

/// A place as an argument of a verb or noun.
struct PlaceArgument {
  var place: PlaceMention
  var tokens: Range<Int>
}

extension DocumentView {
  /// The place a mention at a token names, countries and capitals included.
  func place(at token: Int) -> PlaceArgument? {
    guard let index = mentionIndex(at: token) else { return nil }
    switch names.mentions[index].referent {
    case .place, .country: break
    default: return nil
    }
    let tokens = names.mentions[index].tokens
    guard !isCompound(tokens), !isAttributive(index) else { return nil }
    switch names.mentions[index].referent {
    case .place(let place): return PlaceArgument(place: place, tokens: tokens)
    case .country(let code):
      let isDemonym = names.mentions[index].form == .demonym
      // "onto Cuban soil"
      guard !isDemonym || SoilWords.all.contains(key(tokens.upperBound)) else { return nil }
      // "| North and South Korea"
      let isHalf = tokens.count == 1 && DirectionWords.all.contains(key(tokens.lowerBound))
      let name = isDemonym || isHalf || isShouted(tokens) ? Gazetteer.countryName(code) : nil
      return PlaceArgument(
        place: PlaceMention(name: name ?? text(tokens), region: nil, country: code), tokens: tokens)
    default: return nil
    }
  }

  /// "VISIT TO POLAND", not "the UK"
  private func isShouted(_ words: Range<Int>) -> Bool {
    words.contains { tokens[$0].flags.contains(.allCapitals) && tokens[$0].bytes.count > 4 }
  }

  /// "U.S. air bases": an abbreviation before a noun says whose it is.
  private func isAttributive(_ mention: Int) -> Bool {
    let words = names.mentions[mention].tokens
    guard names.mentions[mention].form == .countryName, words.count == 1,
      tokens[words.lowerBound].flags.contains(.allCapitals), !names.mentions[mention].isPossessive,
      case .country = names.mentions[mention].referent
    else { return false }
    let next = words.upperBound
    guard next < tokens.count, tokens[next].kind == .word, !tokens[next].flags.contains(.capitalised),
      word(next) == nil, time(at: next) == nil, self.mention(at: next) == nil
    else { return false }
    return !endsInING(next) && !endsInED(next) && !isManner(next)
  }

  /// "U.S.-India trade": states joined by a hyphen are no place.
  private func isCompound(_ tokens: Range<Int>) -> Bool {
    func isState(_ token: Int) -> Bool {
      switch mention(at: token)?.referent {
      case .country, .organisation: true
      default: false
      }
    }
    func isHyphen(_ token: Int) -> Bool {
      (key(token) == "-" || key(token) == "–") && !self.tokens[token].flags.contains(.spaceBefore)
    }
    return isHyphen(tokens.upperBound) && isState(tokens.upperBound + 1)
      || isHyphen(tokens.lowerBound - 1) && isState(tokens.lowerBound - 2)
  }

  /// The first place in a stretch of a clause that one of these prepositions leads to.
  ///
  /// The narrowest name of a chain is taken: "at the Casa Rosada in Buenos Aires".
  func place(after token: Int, to end: Int, prepositions: WordSet, reach: Int = 16) -> PlaceArgument? {
    var index = token
    var isLed = false
    var isLedByOn = false
    var isAfterTopic = false
    var sincePreposition = 0
    var reach = token + reach
    while index < min(end, reach) {
      if !isLed, let close = endOfBracket(at: index), close < end {
        reach += close - index
        index = close
        continue
      }
      if let time = time(at: index) {
        index = times[time].tokens.upperBound
        isLed = false
        continue
      }
      // "met him there", not "from there"
      if key(index) == "there" || key(index) == "here", word(index - 1) != .preposition,
        prepositions.contains("in"), let named = place(at: index)
      {
        return named
      }
      if isLed, let named = place(at: index), sincePreposition < 7 {
        if isAfterTopic, PlaceComparison.isCountryName(named.place) { return nil }
        // "the conflicts in Ukraine and Syria"
        if isTrouble(beforeArticle(index) - 1), PlaceComparison.isCountryName(named.place) {
          isLed = false
          index =
            furtherPlaces(after: named.tokens, besides: named.place, to: end).last?.tokens.upperBound
            ?? named.tokens.upperBound
          continue
        }
        // "to report on the Moscow summit"
        if key(beforeArticle(index)) == "on", Triggers.noun(key(named.tokens.upperBound)) != nil {
          isLed = false
          index = named.tokens.upperBound
          continue
        }
        if mention(at: index)?.isPossessive == true,
          !SoilWords.sites.contains(key(named.tokens.upperBound + 1))
        {
          index = named.tokens.upperBound + 1
          continue
        }
        return completed(placeOf(after: named.tokens.upperBound, to: end) ?? named, to: end)
      }
      if let mention = mention(at: index) {
        if case .people = mention.referent, !mention.isPossessive {
          isLed = false
          // However many are named, the place comes after them.
          reach += mention.tokens.count + 1
        }
        sincePreposition += 1
        index = mention.tokens.upperBound
        continue
      }
      if key(index) == "on", TopicWords.things.contains(key(index + 1)) {
        // "his talks on topics including trade and North Korea"
        isAfterTopic = true
        isLed = false
        index += 2
        continue
      }
      if isOf(.about, index) {
        // "about listing shares in New York", "about the war in Ukraine"; but "about the war in Geneva"
        if endsInING(index + 1) { return nil }
        isAfterTopic = true
        isLed = false
        index += 1
        continue
      }
      switch word(index) {
      case .to where isInfinitive(index): isLed = false
      case .preposition, .to:
        if prepositions.contains(key(index)) {
          isLed = true
          isLedByOn = key(index) == "on"
          sincePreposition = 0
        } else if key(index) != "of" {
          isLed = false
        } else if isLed, isLedByOn, !SoilWords.surfaces.contains(key(index - 1)) {
          // "talks on the cooperation of Russia and Brazil", not "on the island of Malta"
          isLed = false
          isAfterTopic = true
        }
      case .subordinator where key(index) == "as": break
      // "talks on trade and North Korea"
      case .and where isLed && sincePreposition > 0 && place(at: index + 1) != nil: isLed = false
      case .relative, .subordinator, .but, .that, .be, .have, .will, .would: return nil
      default:
        if isStop(index) { return nil }
        // "according to a reporter in Oslo", "travelled, according to plan, to Oslo"
        if key(index) == "according" {
          guard isComma(index - 1),
            let comma = (index..<max(index, min(end, index + 9))).first(where: { isComma($0) })
          else { return nil }
          reach += comma - index
          index = comma
        }
        if index > token, !isLed, isVerb(index, in: .past) { return nil }
        // "is due to see Balladur, continuing to Bonn"
        if isComma(index - 1), endsInING(index), isVerb(index, in: .gerund),
          Triggers.noun(key(index)) == nil
        {
          return nil
        }
        sincePreposition += 1
      }
      index += 1
    }
    return nil
  }

  /// "discussed the recent | fighting in Chad", not "a visit to | troops in Chad": what is only spoken of.
  private func isTrouble(_ noun: Int) -> Bool {
    guard TroubleNouns.all.contains(key(noun)) else { return false }
    return (max(0, noun - 10)..<noun).reversed()
      .prefix { !isStop($0) && !isFinite($0) && Triggers.noun(key($0)) == nil && people(at: $0).isEmpty }
      .contains {
        TopicWords.about.contains(key($0)) || TopicWords.discussing.contains(key($0))
          || TroubleNouns.leads.contains(key($0)) && time(at: $0 + 1) == nil
      } || TopicWords.discussing.contains(key(beforeArticle(noun)))
  }

  /// "to | celebrate the anniversary of Jamestown", not "to nearby Kenya".
  private func isInfinitive(_ to: Int) -> Bool {
    guard tokens[safe: to + 1]?.kind == .word, word(to + 1) == nil, mention(at: to + 1) == nil,
      !tokens[to + 1].flags.contains(.capitalised)
    else { return false }
    switch word(to + 2) {
    case .article, .possessive: return true
    default: return Infinitives.all.contains(key(to + 1))
    }
  }

  /// "the Black Sea resort city of Sochi": the place that the first one only describes.
  private func placeOf(after token: Int, to end: Int) -> PlaceArgument? {
    var index = token
    while index < min(end, token + 4), tokens[index].kind == .word, word(index) == nil,
      mention(at: index) == nil
    {
      index += 1
    }
    // "in Paris ahead of Syria summit" tells of two.
    guard index > token, index < end, key(index) == "of", key(index - 1) != "ahead" else { return nil }
    return place(at: index + 1)
  }

  /// The places of other countries that follow one: "to Egypt and Israel", "in Belgium, Britain and France".
  func furtherPlaces(after tokens: Range<Int>, besides place: PlaceMention, to end: Int) -> [PlaceArgument] {
    var result: [PlaceArgument] = []
    var index = tokens.upperBound
    // "Aceh | in Indonesia, as well as Sri Lanka"
    if Prepositions.inside.contains(key(index)), index + 1 < end, let whole = self.place(at: index + 1),
      whole.place.country == place.country
    {
      index = whole.tokens.upperBound
    }
    while index < end {
      let start = index
      if let close = endOfDashes(at: index, to: end) { index = close }
      if isComma(index) || key(index) == ";" { index += 1 }
      index = endOfJoint(at: index)
      // "and possibly Egypt"
      while index > start, isAdverb(index) { index += 1 }
      if word(index) == .to { index += 1 }
      if word(index) == .article { index += 1 }
      guard index < end, index > start, let next = self.place(at: index), next.place.country != nil,
        mention(at: index)?.isPossessive != true
      else { break }
      // "Tokyo, Japan and Seoul, Republic of Korea": a country after its city is no other place.
      if next.place.country != place.country,
        !result.contains(where: { $0.place.country == next.place.country })
      {
        result.append(next)
      }
      index = next.tokens.upperBound
    }
    return result
  }

  /// The place that "where" at a token goes back to: of "to Brussels, Belgium, where" the city.
  func place(beforeWhere token: Int) -> PlaceArgument? {
    var last = lastWord(before: token)
    // "flew to Baghdad on Tuesday instead, where"
    while last > 0, mention(at: last) == nil {
      if let time = time(at: last) {
        last = times[time].tokens.lowerBound - 1
        if word(last) == .preposition { last -= 1 }
      } else if WhereWords.between.contains(key(last)) {
        last -= 1
      } else {
        return nil
      }
    }
    guard let mention = mention(at: last), mention.tokens.upperBound == last + 1, let place = place(at: last)
    else { return nil }
    guard PlaceComparison.isCountryName(place.place), isComma(place.tokens.lowerBound - 1),
      let city = self.place(at: place.tokens.lowerBound - 2),
      city.tokens.upperBound == place.tokens.lowerBound - 1,
      CountryIdentity.areSame(city.place.country, place.place.country)
    else { return place }
    return city
  }

  /// Whether a mark ends a clause; the semicolons of "to Kyiv, Ukraine; Vilnius, Lithuania; and Riga, Latvia" do not.
  func endsClause(_ token: Int) -> Bool {
    guard isStop(token) else { return false }
    guard key(token) == ";" else { return true }
    let start = word(token + 1) == .and ? token + 2 : token + 1
    guard let next = place(at: start), mention(at: start)?.isPossessive != true,
      place(at: lastPlaceToken(before: token)) != nil
    else { return true }
    let end = next.tokens.upperBound
    return
      !(isBreak(end) || word(end) == .and || time(at: end) != nil || word(end) == .preposition
      || end >= tokens.count || Marks.stop == key(end))
  }

  private func lastPlaceToken(before token: Int) -> Int { mention(at: token - 1)?.tokens.lowerBound ?? token }

  /// "to Germany - for talks with Scholz - and Slovakia": where a bracket of dashes closes that opens at a token.
  private func endOfDashes(at token: Int, to end: Int) -> Int? {
    guard ClauseMarks.dashes.contains(key(token)), tokens[token].flags.contains(.spaceBefore) else {
      return nil
    }
    guard
      let close = (token + 1..<max(token + 1, min(end, token + 16))).first(where: {
        ClauseMarks.dashes.contains(key($0)) && tokens[$0].flags.contains(.spaceBefore)
      }), word(close + 1) == .and
    else { return nil }
    return close + 1
  }

  /// The place with the country a following name gives it: "Sunnylands, California", "Labuan Bajo, Indonesia".
  private func completed(_ named: PlaceArgument, to end: Int) -> PlaceArgument {
    guard named.place.country == nil, !EventCriteria.isToRegion(named.place) else { return named }
    var result = named
    var index = named.tokens.upperBound
    if isComma(index) || word(index) == .preposition { index += 1 }
    if word(index) == .article { index += 1 }
    if index < end, let outer = place(at: index)?.place {
      result.place.country = outer.country
      if outer.name != named.place.name, named.place.region == nil {
        result.place.region = outer.region ?? outer.name
      }
    } else if index < end, let mention = mention(at: index), mention.form == .demonym,
      case .country(let code) = mention.referent
    {
      result.place.country = code
    }
    return result
  }

  func text(_ range: Range<Int>) -> String {
    bytes(of: range).map { String(decoding: document.text[$0], as: UTF8.self) } ?? ""
  }
}

/// What goes on in a country that others talk about elsewhere: "over the crisis in Ukraine".
enum TroubleNouns {
  static let all: WordSet = """
    conflict conflicts war wars crisis crises fighting violence unrest turmoil bloodshed situation stability instability
    ceasefire truce tension tensions protests troops forces rebels militants insurgency coup election elections
    developments investment investments
    """
  /// What leads to it: "talks over", "efforts to end".
  static let leads: WordSet = """
    on over amid despite after during end ending stop stopping halt halting resolve resolving solve solving settle
    settling ease easing calm broker mediate negotiate following because
    """
}

/// Nouns that make a place of a demonym.
enum SoilWords {
  static let all: WordSet = "soil territory capital state republic mainland"
  /// What one visits of a country: "visited Germany's parliament".
  static let visited: WordSet = """
    port parliament museum palace coast region province border city town village island factory plant shrine temple
    cathedral church mosque university hospital slum shantytown cemetery north south east west base headquarters
    orphanage clinic school camp memorial monument shipyard mine farm market exhibition barracks garrison
    """
  /// What one is on: "on the island of Malta", "on the outskirts of Paris".
  static let surfaces: WordSet = """
    island islands isle shore shores bank banks coast coastline edge border outskirts peninsula side soil territory
    sidelines margins fringes tip hill hills mountain atoll resort
    """
  /// What a state or a city is called before its name: "the island nation of Malta".
  static let states: WordSet = """
    country nation state republic kingdom sultanate emirate island capital city town port territory enclave
    countries nations states republics kingdoms islands cities
    prefecture province region county hometown birthplace district
    """
  /// What a city has of its own: "at Jakarta's airport".
  static let sites: WordSet = "airport airfield station port harbour harbor outskirts suburbs"
}

/// Verbs whose bare form stands before a name or a thing: "to prevent Iran from", where no journey goes.
enum Infinitives {
  static let all: WordSet = """
    address allow ask assist attack attract avoid back blame block boost bring build call cancel celebrate change
    compete confront contain convince cooperate counter defend defeat deny deter discuss drive encourage end engage
    deliver ensure exclude expel face fight force free get give help hold host include invade invite isolate join keep
    leave let liberate make mark oppose oust persuade please pressure press prevent promote protect punish push reassure
    remove represent save seek see sell send serve show sign solve stabilise stabilize stop strengthen support take tell
    thank threaten topple unite urge use warn weaken win
    """
}

enum WhereWords {
  /// Between a place and the "where" that goes back to it: "flew to Baghdad | instead, where".
  static let between: WordSet = "instead too again first later earlier"
}
