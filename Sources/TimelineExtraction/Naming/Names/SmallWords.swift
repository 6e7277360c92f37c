import Gazetteer

/// Which words of a headline in capitals a document writes small elsewhere, so that they are no names.
struct SmallWords {
  private var headlines = 0
  /// Of the headline asked for last, or of the whole document.
  private var words = KeyTable<Void>()

  /// Of more headlines than these it is less work to hold all words.
  private static let mostHeadlines = 3

  /// Finds out about the words of a headline.
  mutating func ask(for headline: Range<Int>, in tokens: UnsafeBufferPointer<Token>) {
    headlines += 1
    guard headlines <= Self.mostHeadlines + 1 else { return }
    let isOfAll = headlines > Self.mostHeadlines
    let asked = headline.filter { tokens[$0].kind == .word }.map { tokens[$0].key.hash }
    let filter = asked.reduce(into: HashFilter()) { $0.insert($1) }
    words = KeyTable()
    for token in tokens
    where isOfAll || filter.mayContain(token.key.hash) && asked.contains(token.key.hash) {
      guard token.kind == .word, !token.flags.contains(.capitalised), !contains(token.key) else { continue }
      words.append((), for: token.key.hash)
    }
  }

  /// Whether a word of the headline asked for last is written small.
  func contains(_ word: WordKey) -> Bool { words.position(of: word.hash) != nil }
}
