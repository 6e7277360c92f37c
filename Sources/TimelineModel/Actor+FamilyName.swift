extension Actor {
  /// What a person is called in short: "Kim" for "Kim Jong-un", "Trump" for "Donald Trump", "Elizabeth II" as
  /// it is, "Biden" for "Joseph R. Biden, Jr."; an organisation by its name.
  public var familyName: String {
    guard kind == .person else { return name }
    var words = name.split { $0 == " " || $0 == "," }.map(String.init)
    if words.count > 1, let last = words.last, Actor.suffixes.contains(last) { words.removeLast() }
    guard let last = words.last else { return name }
    guard words.count > 1 else { return last }
    if isFamilyNameFirst(words) { return words[0] }
    if Actor.numerals.contains(last) { return words.suffix(2).joined(separator: " ") }
    var start = words.count - 1
    while start > 1, Actor.particles.contains(words[start - 1].lowercased()) { start -= 1 }
    return words[start...].joined(separator: " ")
  }

  /// "Kim Jong-un", "Xi Jinping", but not "Park Chung Hee Jr.".
  private func isFamilyNameFirst(_ words: [String]) -> Bool {
    if let country = country?.rawValue {
      if Actor.familyNameFirst.contains(country) { return true }
      // "Lee Hsien Loong", but "Lawrence Wong"
      if Actor.familyNameOftenFirst.contains(country), words.count == 3 {
        return Actor.chineseFamilyNames.contains(words[0])
      }
    }
    // "Ban Ki-moon": a given name of two syllables, the second one in lower case.
    guard words.count == 2, let hyphen = words[1].firstIndex(where: { $0 == "-" || $0 == "\u{2011}" }) else {
      return false
    }
    return words[1][words[1].index(after: hyphen)...].first?.isLowercase ?? false
  }

  private static let familyNameFirst: Set<String> = ["CN", "HK", "KP", "KR", "MO", "TW"]
  /// Where the Chinese names of some stand in their own order.
  private static let familyNameOftenFirst: Set<String> = ["MY", "SG"]
  private static let chineseFamilyNames: Set<String> = [
    "Chan", "Chee", "Chen", "Chua", "Goh", "Heng", "Ho", "Khaw", "Koh", "Lee", "Liew", "Lim", "Loke", "Low",
    "Ng",
    "Ong", "Tan", "Teo", "Toh", "Wee", "Wong", "Yeo",
  ]
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
