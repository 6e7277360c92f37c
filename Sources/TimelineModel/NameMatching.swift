import Glibc

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
  /// The names one after the other, each as ` words with spaces around ` and then a boundary.
  private var text: [UInt8] = []
  /// Where each name ends in the text, and whose it is.
  private var ends: [Int32] = []
  private var owners: [Int32] = []

  private static let boundary: UInt8 = 0xFF

  /// - Parameter names: the names of each thing.
  init(_ names: [[String]]) {
    for (owner, names) in names.enumerated() {
      for name in names {
        NameIndex.append(NameMatching.words(name), to: &text)
        text.append(NameIndex.boundary)
        ends.append(Int32(text.count))
        owners.append(Int32(owner))
      }
    }
  }

  init(of actors: [Actor]) { self.init(actors.map { [$0.name] + $0.aliases }) }

  /// The positions of those whose names hold the words of a name; where there are none, of those with words
  /// that begin so, or that are the same but for spaces.
  func best(for name: String) -> [Int] {
    let wanted = NameMatching.words(name)
    guard !wanted.isEmpty else { return [] }
    var needle: [UInt8] = []
    NameIndex.append(wanted, to: &needle)
    let whole = owners(of: needle)
    if !whole.isEmpty { return whole }
    needle.removeLast()
    return Set(owners(of: needle) + owners(joined: Array(wanted.joined()))).sorted()
  }

  private static func append(_ words: [ArraySlice<UInt8>], to text: inout [UInt8]) {
    text.append(0x20)
    for word in words {
      text.append(contentsOf: word)
      text.append(0x20)
    }
  }

  /// Those with a name that holds some bytes, in order.
  private func owners(of needle: [UInt8]) -> [Int] {
    var found: [Int] = []
    text.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return }
      let last = text.count - needle.count
      var position = 0
      var name = 0
      // The second byte of a needle is its first letter.
      while position <= last,
        let hit = memchr(base + position + 1, Int32(needle[1]), last - position + 1)
      {
        position = UnsafeRawPointer(hit) - UnsafeRawPointer(base) - 1
        guard text[position..<position + needle.count].elementsEqual(needle) else {
          position += 1
          continue
        }
        while Int(ends[name]) <= position { name += 1 }
        if found.last != Int(owners[name]) { found.append(Int(owners[name])) }
        position = Int(ends[name])
      }
    }
    return found
  }

  /// Those with a name that is some bytes but for spaces.
  private func owners(joined wanted: [UInt8]) -> [Int] {
    var start = 0
    return ends.indices.compactMap { name in
      defer { start = Int(ends[name]) }
      let bytes = text[start..<Int(ends[name]) - 1]
      guard bytes.count > wanted.count, bytes.dropFirst().first == wanted.first else { return nil }
      return bytes.lazy.filter { $0 != 0x20 }.elementsEqual(wanted) ? Int(owners[name]) : nil
    }
  }
}

enum NameMatching {
  static func words(_ name: String) -> [ArraySlice<UInt8>] {
    Folding.fold(name).split { $0 == 0x20 || $0 == 0x2E }
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
