import Gazetteer
import TimelineModel

/// Places, governments and organisations.
extension Resolver {
  func place(_ index: Int) {
    let finding = findings[index]
    switch finding.kind {
    case .organisation: organisation(index)
    case .placeAnaphor:
      let first = tokens[finding.tokens.lowerBound].key
      let isThis = first == NameScanner.this
      if isThis || first == NameWords.the && Self.cities.contains(tokens[finding.tokens.lowerBound + 1].key) {
        let places = isThis ? [datelinePlace, lastPlace] : [lastPlace, datelinePlace]
        let city = places.lazy.compactMap(\.self).first {
          $0.country != nil && !PlaceComparison.isCountryName($0)
        }
        if let city { add(index, .place(city), .placeName) }
        return
      }
      if first == NameWords.the {
        let isKingdom = tokens[finding.tokens.lowerBound + 1].key == Self.kingdom
        // "flew in from Hanoi after a state visit to the country"
        let isOfSentence = lastPlaceSentence == finding.sentence
        let places = isKingdom || isOfSentence ? [lastPlace, datelinePlace] : [datelinePlace, lastPlace]
        guard
          let state = places.lazy.compactMap({ $0?.country }).first(where: {
            !isKingdom || Self.kingdoms.contains($0.rawValue)
          })
        else { return }
        return add(index, .place(PlaceMention(state)), .placeName)
      }
      guard let place = first == Self.here ? datelinePlace ?? lastPlace : lastPlace else { return }
      add(index, .place(place), .placeName)
    case .capital:
      guard let state = state(finding.stateMatch, sentence: finding.sentence) else { return }
      place(index, PlaceMention(name: gazetteer[state].capital.string, region: nil, country: code(state)))
    case .metonym where isGovernment(index):
      guard let state = state(finding.match, sentence: finding.sentence) else { return }
      add(index, .country(codes[Int(state.index)]), .metonym)
    default:
      if let region = finding.worldRegion {
        return add(
          index, .place(PlaceMention(name: WorldRegions.name(region), region: nil, country: nil)), .placeName)
      }
      var mention = PlaceMention(name: name(finding), region: nil, country: nil)
      mention.country = code(state(finding.match ?? finding.stateMatch, sentence: finding.sentence))
      locate(&mention, index)
      place(index, mention)
    }
  }

  static let cities: WordSet = "city town"
  private static let kingdom: WordKey = "kingdom"
  private static let kingdoms: Set<String> = [
    "BE", "BH", "BT", "DK", "ES", "GB", "JO", "KH", "LS", "MA", "NL", "NO", "SA", "SE", "SZ", "TH", "TO",
  ]

  private func place(_ index: Int, _ mention: PlaceMention) {
    if isInDateLine(index) {
      datelinePlace = datelinePlace ?? mention
    } else {
      remember(mention, index)
    }
    add(index, .place(mention), .placeName)
  }

  /// Whether the place is where the article was written: nothing leads back to it.
  private func isInDateLine(_ index: Int) -> Bool {
    let finding = findings[index]
    let sentence = document.sentences[finding.sentence]
    let paragraph = document.paragraphs[sentence.paragraph]
    if paragraph.kind == .dateLine { return true }
    return finding.tokens.lowerBound == sentence.tokens.lowerBound
      && paragraph.sentences.lowerBound == finding.sentence
      && (tokens[finding.tokens.lowerBound].flags.contains(.allCapitals)
        || isBeforeDay(finding.tokens.upperBound, in: sentence.tokens))
  }

  /// "Tokyo | , April 17 -": a date line whose city is not in capitals.
  private func isBeforeDay(_ index: Int, in sentence: Range<Int>) -> Bool {
    let head = index..<max(index, min(sentence.upperBound, index + 10))
    guard let dash = head.first(where: { ClauseMarks.dashes.contains(tokens[$0].key) }) else { return false }
    let words = index..<dash
    return words.contains { tokens[$0].kind == .number && wordsOfCalendar(before: $0) }
      && words.allSatisfy { tokens[$0].kind != .word || tokens[$0].flags.contains(.capitalised) }
  }

  private func wordsOfCalendar(before number: Int) -> Bool {
    [number - 1, number + 1].contains { NameWords.kind(of: tokens[$0]).contains(.calendar) }
  }

  /// Remembers a state that somebody is in or goes to.
  func visit(_ index: Int, _ code: CountryCode) {
    guard findings[index].isLocative, !isInDateLine(index) else { return }
    remember(PlaceMention(name: cast.string(findings[index].name), region: nil, country: code), index)
  }

  private func remember(_ place: PlaceMention, _ index: Int) {
    lastPlace = place
    lastPlaceSentence = findings[index].sentence
  }

  /// Whether "Washington", "the Kremlin" is a government here.
  private func isGovernment(_ index: Int) -> Bool {
    let finding = findings[index]
    let first = finding.tokens.lowerBound
    if finding.isPossessive, first > 0, !NameWords.kind(of: tokens[first - 1]).contains(.locative) {
      return true
    }
    guard !finding.isLocative else { return false }
    if isCity(finding.match),
      finding.tokens.lowerBound > document.sentences[finding.sentence].tokens.lowerBound,
      Self.determiners.contains(tokens[finding.tokens.lowerBound - 1].key)
    {
      return false
    }
    let end = finding.tokens.upperBound
    let limit = document.sentences[finding.sentence].tokens.upperBound
    guard end < limit else { return finding.afterPreposition }
    let next = tokens[end]
    // "GENEVA, June 16", "Paris, France"
    if next.kind == .mark, next.key == NameWords.comma, !finding.afterPreposition { return false }
    if next.kind == .possessive { return true }
    if finding.afterPreposition { return true }
    return next.kind == .word && !next.flags.contains(.capitalised)
  }

  private static let determiners: WordSet = "the a an same this that his her their its old new"

  private func isCity(_ match: GazetteerIndex.Match?) -> Bool { match?.kinds.contains(.place) ?? false }

  /// The name of a place, in the gazetteer's letters where the text has capitals only.
  private func name(_ finding: Finding) -> String {
    let isShouted = finding.name.contains {
      tokens[$0].flags.contains(.allCapitals) && tokens[$0].end - tokens[$0].start > 3
    }
    if isShouted, let match = finding.match {
      var known: String?
      gazetteer.forEachSense(of: match) { sense in
        switch sense {
        case .place(let index): known = gazetteer.places[index].name.string
        case .region(let index): known = gazetteer.regions[index].name.string
        default: break
        }
      }
      if let known { return known }
    }
    return cast.string(finding.name)
  }

  /// Takes region and state from what follows: "Vostochny Cosmodrome in Russia's Amur Region", "Hoshi, Austria".
  private func locate(_ mention: inout PlaceMention, _ index: Int) {
    var current = index
    for next in findings.indices.dropFirst(index + 1).prefix(3) {
      let finding = findings[next]
      guard finding.sentence == findings[index].sentence, isJoined(current, next) else { return }
      switch finding.kind {
      case .region:
        if mention.region == nil { mention.region = cast.string(finding.name) }
        // "Victoria, British Columbia" lies where the region does.
        if let state = state(finding.match ?? finding.stateMatch, sentence: finding.sentence) {
          mention.country = code(state)
        }
      case .country, .metonym, .place:
        let told = code(state(finding.match, sentence: finding.sentence))
        // "the Independence Palace in Minsk": the house of that name is where the city is.
        if mention.country == nil || told != nil && isHouse(index, in: next) { mention.country = told }
      default: return
      }
      current = next
    }
  }

  /// Whether a place is told to stand in a city.
  private func isHouse(_ place: Int, in city: Int) -> Bool {
    guard isCity(findings[city].match), findings[place].tokens.upperBound < tokens.count,
      tokens[findings[place].tokens.upperBound].key == Self.within
    else { return false }
    return Self.houses.contains(tokens[findings[place].tokens.upperBound - 1].key)
  }

  private static let within: WordKey = "in"
  private static let houses: WordSet = "palace house castle hall villa residence hotel mansion fortress"

  /// Whether only a comma, "in" or a possessive stands between two findings.
  private func isJoined(_ first: Int, _ second: Int) -> Bool {
    let gap =
      findings[first].tokens
      .upperBound..<max(
        findings[first].tokens.upperBound, findings[second].tokens.lowerBound)
    guard gap.count <= 2 else { return false }
    return gap.allSatisfy {
      tokens[$0].kind == .possessive || Self.placeJoints.contains(tokens[$0].key)
    } && !gap.isEmpty
  }

  static let here: WordKey = "here"
  private static let placeJoints: WordSet = ", in the near"

  private func organisation(_ index: Int) {
    let finding = findings[index]
    var mention = OrganisationMention(name: cast.string(finding.name))
    if let match = finding.match {
      gazetteer.forEachSense(of: match) { sense in
        switch sense {
        case .organisation(let id), .summit(let id):
          mention.gazetteerID = gazetteer.organisations[id].abbreviation.string
          mention.isSummitSeries = gazetteer.organisations[id].isSummitSeries
          mention.holdsSummits = gazetteer.organisations[id].holdsSummits
        default: break
        }
      }
    }
    add(index, .organisation(mention), .organisationName)
  }
}
