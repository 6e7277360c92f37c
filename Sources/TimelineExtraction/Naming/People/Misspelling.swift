/// Two spellings of one name of which one is a slip: "Ahmedinejad", "Ahmadinejad".
enum Misspelling {
  /// In bytes: shorter words may well be two names.
  static let shortestWord = 9

  /// Whether a letter in the inside of two words, of at least nine bytes, is another one, is missing, or is in the
  /// place of the next one, or they differ only in which letters are doubled.
  static func areAlike(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard short.count >= shortestWord, long.count - short.count <= 1 else { return false }
    if zip(single(short), single(long)).allSatisfy(isSame), single(short).count == single(long).count {
      return true
    }
    let head = zip(short, long).prefix { isSame($0, $1) }.count
    let tail = zip(short.reversed(), long.reversed()).prefix { isSame($0, $1) }.count
    guard head > 0, tail > 0, head < long.count else { return false }
    if head + tail >= long.count - 1 { return true }
    return short.count == long.count && head + tail == short.count - 2
      && isSame(short[head], long[head + 1]) && isSame(short[head + 1], long[head])
  }

  /// "Musharaf" of "Musharaff"
  private static func single(_ word: [UInt8]) -> [UInt8] {
    word.indices.filter { $0 == 0 || word[$0] != word[$0 - 1] }.map { word[$0] }
  }

  /// Without regard to the case of letters of ASCII.
  private static func isSame(_ a: UInt8, _ b: UInt8) -> Bool {
    a == b || a ^ b == 0x20 && (a | 0x20) &- 0x61 < 26
  }
}
