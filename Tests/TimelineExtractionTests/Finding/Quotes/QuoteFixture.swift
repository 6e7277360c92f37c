import TimelineModel

@testable import TimelineExtraction

/// A text with its mentions of people in braces: "{Ada Marten}", "{he=Orlov}", "{his=Orlov}", "{Orlov}’s".
struct QuoteFixture {
  var document: ReadDocument
  var names = NamedDocument(cast: [], mentions: [])

  init(_ marked: String) throws {
    var text: [UInt8] = []
    var spans: [(bytes: Range<Int>, name: String)] = []
    for (index, part) in marked.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let close = part.firstIndex(of: "}") else {
        text += part.utf8
        continue
      }
      let pieces = part[..<close].split(separator: "=")
      spans.append((text.count..<text.count + pieces[0].utf8.count, String(pieces[pieces.count - 1])))
      text += pieces[0].utf8
      text += part[part.index(after: close)...].utf8
    }
    document = try DocumentReader.read(path: "a.txt", bytes: text)
    for span in spans {
      let inside = document.tokens.indices.filter {
        span.bytes.contains(document.tokens[$0].bytes.lowerBound)
      }
      guard let first = inside.first, let last = inside.last else { continue }
      let person = names.cast.firstIndex { $0.name == span.name } ?? names.cast.count
      if person == names.cast.count { names.cast.append(Person(name: span.name)) }
      let word = document.words(span.bytes)
      let forms: [String: Mention.Form] = [
        "he": .pronoun, "she": .pronoun, "He": .pronoun, "She": .pronoun, "his": .possessivePronoun,
        "her": .possessivePronoun,
      ]
      let isDescription = word.split(separator: " ").contains { $0 == $0.lowercased() }
      names.mentions.append(
        Mention(
          tokens: first..<last + 1, referent: .people([person]),
          form: forms[word] ?? (isDescription ? .description : .name),
          isPossessive: last + 1 < document.tokens.count && document.tokens[last + 1].kind == .possessive))
    }
  }

  /// "Speaker: words", with "?" for a speaker who has no name.
  var quotes: [String] {
    QuoteFinder.quotes(in: document, names: names).map { quote in
      (quote.speaker.map { names.cast[$0].name } ?? "?") + ": " + document.words(quote.bytes)
    }
  }
}
