import TimelineModel

/// What people are called in a list: the family name, with an initial where two share it.
struct ShortNames: Sendable {
  private var names: [String] = []

  init(_ timeline: Timeline) {
    names = timeline.actors.map { ShortNames.familyName($0) }
    var byName: [String: [Int]] = [:]
    for (index, name) in names.enumerated() { byName[name, default: []].append(index) }
    for (name, indices) in byName where indices.count > 1 {
      for index in indices {
        let full = timeline.actors[index].name
        guard full != name else { continue }
        if full.hasPrefix(name + " ") {
          names[index] = full
        } else if let initial = full.first {
          names[index] = "\(initial). \(name)"
        }
      }
    }
  }

  subscript(actor: Actor.ID) -> String {
    names.indices.contains(Int(actor.index)) ? names[Int(actor.index)] : "?"
  }

  static func familyName(_ actor: Actor) -> String {
    guard actor.kind == .person else { return actor.name }
    let words = actor.name.split(separator: " ").map(String.init)
    guard let last = words.last, words.count > 1 else { return actor.name }
    if isFamilyNameFirst(actor, words) { return words[0] }
    if numerals.contains(last) || suffixes.contains(last) {
      let kept = suffixes.contains(last) ? Array(words.dropLast()) : words
      return kept.suffix(numerals.contains(last) ? 2 : 1).joined(separator: " ")
    }
    var start = words.count - 1
    while start > 1, particles.contains(words[start - 1].lowercased()) { start -= 1 }
    return words[start...].joined(separator: " ")
  }

  /// "Kim Jong-un", "Xi Jinping", but not "Park Chung Hee Jr.".
  private static func isFamilyNameFirst(_ actor: Actor, _ words: [String]) -> Bool {
    if let country = actor.country?.rawValue, familyNameFirst.contains(country) { return true }
    // "Ban Ki-moon": a given name of two syllables, the second one in lower case.
    guard words.count == 2, let hyphen = words[1].firstIndex(where: { $0 == "-" || $0 == "\u{2011}" }) else {
      return false
    }
    return words[1][words[1].index(after: hyphen)...].first?.isLowercase ?? false
  }

  private static let familyNameFirst: Set<String> = ["CN", "HK", "KP", "KR", "MO", "TW"]
  private static let particles: Set<String> = [
    "al", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "ibn", "la", "le",
    "van",
    "von", "zu",
  ]
  private static let numerals: Set<String> = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XIV", "XVI",
  ]
  private static let suffixes: Set<String> = ["Jr", "Jr.", "Sr", "Sr."]
}
