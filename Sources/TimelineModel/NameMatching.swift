extension Timeline {
  /// The actors that a name means: by slug, else by words of the name or an alias, else by the beginning of
  /// such words. Case, accents and hyphens do not matter; several can be meant ("Kim").
  public func actors(named name: String) -> [Actor.ID] {
    let bySlug = actors.filter { $0.slug == name }
    if !bySlug.isEmpty { return bySlug.map(\.id) }
    return NameIndex(of: actors).best(for: name).map { actors[$0].id }
  }

  /// The countries that a name means: by code, else by name as actors are.
  public func countries(named name: String) -> [CountryCode] {
    let code = CountryCode(name.uppercased())
    let usual = NameMatching.usualCountryNames[String(decoding: Folding.fold(name), as: UTF8.self)]
    let known = Set(countries.map(\.code)).union(events.flatMap(\.countries))
    if known.contains(code) { return [code] }
    if let usual, known.contains(usual) { return [usual] }
    return NameIndex(countries.map { [$0.name] }).best(for: name).map { countries[$0].code }
  }
}

/// The names of many things, folded once so that they are found fast.
struct NameIndex: Sendable {
  /// For each thing the words of each of its names.
  private let words: [[[ArraySlice<UInt8>]]]

  /// - Parameter names: the names of each thing.
  init(_ names: [[String]]) { words = names.map { $0.map { NameMatching.words($0) } } }

  init(of actors: [Actor]) { self.init(actors.map { [$0.name] + $0.aliases }) }

  /// The positions of those whose names hold the words of a name; where there are none, of those with words
  /// that begin so.
  func best(for name: String) -> [Int] {
    let wanted = NameMatching.words(name)
    guard !wanted.isEmpty else { return [] }
    let whole = words.indices.filter {
      words[$0].contains { NameMatching.holds($0, wanted, prefix: false) }
    }
    if !whole.isEmpty { return whole }
    let joined = wanted.joined()
    return words.indices.filter {
      words[$0].contains { words in
        NameMatching.holds(words, wanted, prefix: true) || words.joined().elementsEqual(joined)
      }
    }
  }
}

enum NameMatching {
  static func words(_ name: String) -> [ArraySlice<UInt8>] {
    Folding.fold(name).split { $0 == 0x20 || $0 == 0x2E }
  }

  /// Whether words hold others in a row; with `prefix`, the last of these may be the beginning of a word.
  static func holds(_ words: [ArraySlice<UInt8>], _ wanted: [ArraySlice<UInt8>], prefix: Bool) -> Bool {
    guard words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      wanted.indices.allSatisfy { index in
        let isLast = index == wanted.count - 1
        return prefix && isLast
          ? words[start + index].starts(with: wanted[index])
          : words[start + index].elementsEqual(wanted[index])
      }
    }
  }

  /// Names people type that are neither the code nor the usual name, folded.
  static let usualCountryNames: [String: CountryCode] = [
    "america": CountryCode("US"),
    "britain": CountryCode("GB"),
    "england": CountryCode("GB"),
    "great britain": CountryCode("GB"),
    "holland": CountryCode("NL"),
    "uk": CountryCode("GB"),
    "usa": CountryCode("US"),
    "ussr": CountryCode("SU"),
  ]
}
