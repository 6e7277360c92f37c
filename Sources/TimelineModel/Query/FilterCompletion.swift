/// What a word of a filter line can go on as.
public struct FilterCompletion: Hashable, Sendable {
  /// A way to go on.
  public struct Candidate: Hashable, Sendable {
    /// What to write.
    public var text: String
    /// What it means, in a few words; empty where the text says it.
    public var note: String
  }

  /// The part of the line to replace, as UTF-8 offsets.
  public var range: Range<Int>
  /// The best first.
  public var candidates: [Candidate]

  /// No way to go on, at the start of a line.
  public static let none = FilterCompletion(range: 0..<0, candidates: [])
}

extension FilterVocabulary {
  /// How many ways to go on are offered.
  private static let limit = 40

  /// The ways to go on with the word before a cursor.
  ///
  /// - Parameter cursor: a UTF-8 offset into the line.
  public func completion(of line: String, at cursor: Int) -> FilterCompletion {
    let before = Array(line.utf8.prefix(cursor))
    guard var word = FilterWords(utf8: before).words.last, word.range.upperBound == before.count else {
      return FilterCompletion(range: cursor..<cursor, candidates: FilterVocabulary.fields(""))
    }
    if word.letters.count > 1, word.letters[word.letters.startIndex].isBare("-") {
      word = word.split(at: word.letters.startIndex).1
    }
    if let (name, value) = FilterExpression.field(word) {
      guard let field = FilterField(word: name.text) else {
        return FilterCompletion(range: name.range, candidates: [])
      }
      var last = value
      while let joint = last.letters.firstIndex(where: { $0.isBare(",") || $0.isBare("+") }) {
        last = last.split(at: joint).1
      }
      return FilterCompletion(range: last.range, candidates: values(of: field, last.text))
    }
    let text = word.text
    var candidates = FilterVocabulary.fields(text)
    for field in [FilterField.person, .country, .kind, .status] {
      candidates += values(of: field, text).prefix(8).map {
        .init(text: "\(field.rawValue):\($0.text)", note: $0.note)
      }
    }
    return FilterCompletion(range: word.range, candidates: candidates)
  }

  private static func fields(_ beginning: String) -> [FilterCompletion.Candidate] {
    FilterField.allCases.filter { $0.rawValue.hasPrefix(beginning.lowercased()) }.map {
      .init(text: $0.rawValue + ":", note: "")
    }
  }

  /// The values of a field that some letters find, the best first, of equal ones those with the most events.
  private func values(of field: FilterField, _ text: String) -> [FilterCompletion.Candidate] {
    switch field {
    case .person:
      return ranked(timeline.actors.indices, text, totals?[.person]) { timeline.actors[$0].name }.map {
        let name = name(of: Actor.ID($0))
        return candidate(name, timeline.actors[$0].name)
      }
    case .country:
      let names = Dictionary(timeline.countries.map { ($0.code, $0.name) }) { first, _ in first }
      return ranked(codes.indices, text, nil) { codes[$0].rawValue + " " + (names[codes[$0]] ?? "") }.map {
        candidate(codes[$0].rawValue, names[codes[$0]] ?? "")
      }
    case .kind: return matching(Event.Kind.allCases.map(\.rawValue), text)
    case .status: return matching(Event.Status.allCases.map(\.rawValue), text)
    case .year: return matching([FilterVocabulary.undated], text)
    case .doc:
      return ranked(timeline.documents.indices, text, totals?[.document]) {
        (timeline.documents[$0].title ?? "") + " " + timeline.documents[$0].path
      }.map { candidate(name(of: Document.ID($0)), timeline.documents[$0].title ?? "") }
    case .from, .to: return []
    }
  }

  private func candidate(_ name: String, _ note: String) -> FilterCompletion.Candidate {
    .init(text: FilterWords.quoted(name), note: note == name ? "" : note)
  }

  private func matching(_ names: [String], _ text: String) -> [FilterCompletion.Candidate] {
    ranked(names.indices, text, nil) { names[$0] }.map { .init(text: names[$0], note: "") }
  }

  private func ranked(
    _ positions: Range<Int>, _ text: String, _ counts: [Int32]?, _ name: (Int) -> String
  ) -> [Int] {
    let pattern = FuzzyPattern(text)
    let found = positions.compactMap { position -> (score: Int, count: Int32, position: Int)? in
      guard let match = pattern.match(in: name(position)) else { return nil }
      return (match.score, counts?[position] ?? 0, position)
    }
    return found.sorted { ($1.score, $1.count, $0.position) < ($0.score, $0.count, $1.position) }
      .prefix(FilterVocabulary.limit).map(\.position)
  }
}
