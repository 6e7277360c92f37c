import TimelineModel

@testable import TimelineExtraction

/// A text with its mentions, for tests.
struct NamingFixture {
  let document: ReadDocument
  let named: NamedDocument

  init(_ text: String, written: Day? = nil) throws {
    document = try DocumentReader.read(path: "test.txt", bytes: Array(text.utf8), statedDate: written)
    named = Namer.names(in: document)
  }

  func words(_ mention: Mention) -> String {
    let first = document.tokens[mention.tokens.lowerBound].start
    let last = document.tokens[mention.tokens.upperBound - 1].end
    return String(decoding: document.text[Int(first)..<Int(last)], as: UTF8.self)
  }

  /// "words: whom they mean", in the order of the text.
  var people: [String] {
    named.mentions.compactMap { mention in
      guard case .people(let people) = mention.referent else { return nil }
      return words(mention) + ": " + people.map { named.cast[$0].name }.joined(separator: " + ")
    }
  }

  /// "words: name, region, state" of the places.
  var places: [String] {
    named.mentions.compactMap { mention in
      guard case .place(let place) = mention.referent else { return nil }
      return words(mention) + ": "
        + [place.name, place.region, place.country?.rawValue].compactMap { $0 }.joined(separator: ", ")
    }
  }

  /// "words: state" of the countries, demonyms and governments.
  var states: [String] {
    named.mentions.compactMap { mention in
      guard case .country(let code) = mention.referent else { return nil }
      return "\(words(mention)): \(code)"
    }
  }

  func person(_ name: String) -> Person? { named.cast.first { $0.name == name } }
}
