import Gazetteer

/// Tells texts that capitalise whatever follows the stops of "U.S.", as old wires are stored: "local U.S. And Hong Kong
/// businessmen".
struct CapitalsAfterStops {
  /// Whether the text is such a one.
  let arePresent: Bool

  /// - Parameter text: of the whole document, since one sentence may end in "U.S." anywhere.
  init(in text: UnsafeBufferPointer<UInt8>) {
    var (hasOrdinary, position) = (false, 0)
    while let after = Self.end(ofAbbreviationIn: text, from: position) {
      position = after
      var start = after
      while start < text.count, text[start] == 0x20 || text[start] == 0x0A { start += 1 }
      guard start > after, start < text.count else { continue }
      // "U.S. officials": the text writes as all do.
      if text[start] &- 0x61 < 26 {
        arePresent = false
        return
      }
      let word = text[start...].prefix { ($0 | 0x20) &- 0x61 < 26 }
      hasOrdinary = hasOrdinary || Self.ordinary.contains(WordKey(bytes: UnsafeBufferPointer(rebasing: word)))
    }
    arePresent = hasOrdinary
  }

  /// Writes such a word small, where nothing shows that it is a name; the sentence goes on with it.
  ///
  /// - Returns: whether the sentence goes on.
  func goesOn(after index: Int, to limit: Int, _ tokens: inout [Token]) -> Bool {
    guard arePresent, index + 1 < limit, Self.abbreviations.contains(tokens[index].key),
      tokens[index].flags.contains([.endsInFullStop, .allCapitals]),
      case let next = tokens[index + 1], next.kind == .word, next.flags.contains(.capitalised),
      !next.flags.contains(.allCapitals), !Self.openers.contains(next.key)
    else { return false }
    let isName =
      index + 2 < limit && tokens[index + 2].flags.contains(.capitalised)
      && !SentenceWords.starters.contains(next.key) && !Self.ordinary.contains(next.key)
    if !isName { tokens[index + 1].flags.remove(.capitalised) }
    return true
  }

  private static func end(ofAbbreviationIn text: UnsafeBufferPointer<UInt8>, from position: Int) -> Int? {
    var index = position
    while index + 4 <= text.count, let found = text.position(of: 0x55, in: index..<text.count - 3) {
      index = found
      if text[index + 1] == 0x2E, text[index + 2] == 0x53, text[index + 3] == 0x2E { return index + 4 }
      index += 1
    }
    return nil
  }

  private static let abbreviations: WordSet = "us uk un ec"
  /// With one of these a sentence begins after all.
  private static let openers: WordSet = "the he she it they but however"
  /// Words that nothing but such a habit capitalises after "U.S.".
  private static let ordinary: WordSet = """
    and or has had have is are was were will would can could should to of than officials official sources side goods
    exports imports markets companies firms banks banking dollar economy economic farm farmers producers beef rice grain
    oil budget deficit deficits arms troops forces military policy policies interest rates pressure proposal proposals
    rules support industry position attack last cattle political currency stocks dealers prices demand
    """
}
