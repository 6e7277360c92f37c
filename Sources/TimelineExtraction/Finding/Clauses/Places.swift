import Gazetteer
import TimelineModel

/// A place as an argument of a verb or noun.
struct PlaceArgument {
  var place: PlaceMention
  var tokens: Range<Int>
  /// The preposition before it; nil for a direct object.
  var preposition: WordKey?
}

extension DocumentView {
  /// The place a mention at a token names, countries and capitals included.
  func place(at token: Int) -> (PlaceMention, Range<Int>)? {
    guard let mention = mention(at: token) else { return nil }
    switch mention.referent {
    case .place(let place): return (place, mention.tokens)
    case .country(let code):
      // "onto Cuban soil"
      guard mention.form != .demonym || SoilWords.all.contains(key(mention.tokens.upperBound)) else {
        return nil
      }
      let name = mention.form == .demonym ? Gazetteer.countryName(code) : nil
      return (PlaceMention(name: name ?? text(mention.tokens), region: nil, country: code), mention.tokens)
    default: return nil
    }
  }

  /// The first place in a stretch of a clause that one of these prepositions leads to.
  ///
  /// The narrowest name of a chain is taken: "at the Casa Rosada in Buenos Aires".
  func place(after token: Int, to end: Int, prepositions: WordSet, reach: Int = 16) -> PlaceArgument? {
    var index = token
    var preposition: WordKey?
    var sincePreposition = 0
    while index < min(end, token + reach) {
      if let time = time(at: index) {
        index = times[time].tokens.upperBound
        preposition = nil
        continue
      }
      if let (place, tokens) = place(at: index), let used = preposition, sincePreposition < 7 {
        if mention(at: index)?.isPossessive == true {
          index = tokens.upperBound + 1
          continue
        }
        if let (inner, words) = placeOf(after: tokens.upperBound, to: end) {
          return PlaceArgument(
            place: completed(inner, after: words.upperBound, to: end), tokens: words, preposition: used)
        }
        return PlaceArgument(
          place: completed(place, after: tokens.upperBound, to: end), tokens: tokens, preposition: used)
      }
      if let mention = mention(at: index) {
        if case .people = mention.referent, !mention.isPossessive { preposition = nil }
        sincePreposition += 1
        index = mention.tokens.upperBound
        continue
      }
      switch word(index) {
      case .preposition, .to:
        if prepositions.contains(key(index)) {
          preposition = key(index)
          sincePreposition = 0
        } else if key(index) != "of" {
          preposition = nil
        }
      case .relative, .subordinator, .but, .that, .be, .have, .will, .would: return nil
      default:
        if ClauseMarks.stops.contains(key(index)) { return nil }
        if Triggers[key(index)] != nil, index > token, preposition == nil, isFinite(index) { return nil }
        sincePreposition += 1
      }
      index += 1
    }
    return nil
  }

  /// "the Black Sea resort city of Sochi": the place that the first one only describes.
  private func placeOf(after token: Int, to end: Int) -> (PlaceMention, Range<Int>)? {
    var index = token
    while index < min(end, token + 4), tokens[index].kind == .word, word(index) == nil,
      mention(at: index) == nil
    {
      index += 1
    }
    guard index > token, index < end, key(index) == "of" else { return nil }
    return place(at: index + 1)
  }

  /// The places of other countries that follow one: "to Egypt and Israel", "in Belgium, Britain and France".
  func furtherPlaces(after tokens: Range<Int>, besides place: PlaceMention, to end: Int) -> [PlaceArgument] {
    var result: [PlaceArgument] = []
    var index = tokens.upperBound
    while index < end {
      let start = index
      if isComma(index) { index += 1 }
      if word(index) == .and { index += 1 }
      if word(index) == .to { index += 1 }
      if word(index) == .article { index += 1 }
      guard index < end, index > start, let (next, words) = self.place(at: index), next.country != nil,
        mention(at: index)?.isPossessive != true
      else { break }
      if next.country == place.country { break }
      if !result.contains(where: { $0.place.country == next.country }) {
        result.append(PlaceArgument(place: next, tokens: words, preposition: nil))
      }
      index = words.upperBound
    }
    return result
  }

  private func isFinite(_ token: Int) -> Bool {
    Triggers[key(token)]?.contains {
      if case .verb(_, let forms, _) = $0 { forms.contains(.past) } else { false }
    } ?? false
  }

  /// The place with the country a following name gives it: "Sunnylands, California", "Labuan Bajo, Indonesia".
  private func completed(_ place: PlaceMention, after token: Int, to end: Int) -> PlaceMention {
    guard place.country == nil else { return place }
    var result = place
    var index = token
    if isComma(index) || word(index) == .preposition { index += 1 }
    if word(index) == .article { index += 1 }
    if index < end, let (outer, _) = self.place(at: index) {
      result.country = outer.country
      if outer.name != place.name, result.region == nil { result.region = outer.region ?? outer.name }
    } else if index < end, let mention = mention(at: index), mention.form == .demonym,
      case .country(let code) = mention.referent
    {
      result.country = code
    }
    return result
  }

  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: document.text[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }
}

/// Nouns that make a place of a demonym.
enum SoilWords {
  static let all: WordSet = "soil territory capital"
}
