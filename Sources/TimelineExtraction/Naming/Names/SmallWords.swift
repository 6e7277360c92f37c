import Gazetteer

/// Which words of a headline in capitals a document writes small elsewhere, so that they are no names.
struct SmallWords {
  private var headlines = 0
  /// The hashes, in order: of the headline asked for last, or of the whole document.
  private var hashes: [UInt64] = []

  /// Of more headlines than these it is less work to hold all words.
  private static let mostHeadlines = 3

  /// Finds out about the words of a headline.
  mutating func ask(for headline: Range<Int>, in tokens: UnsafeBufferPointer<Token>) {
    headlines += 1
    guard headlines <= Self.mostHeadlines + 1 else { return }
    let isOfAll = headlines > Self.mostHeadlines
    let asked = headline.filter { tokens[$0].kind == .word }.map { tokens[$0].key.hash }
    let filter = asked.reduce(into: HashFilter()) { $0.insert($1) }
    var small = KeyTable<UInt64>()
    for token in tokens where token.kind == .word && !token.flags.contains(.capitalised) {
      let hash = token.key.hash
      guard isOfAll || filter.mayContain(hash) && asked.contains(hash) else { continue }
      if small.position(of: hash) == nil { small.append(hash, for: hash) }
    }
    hashes = small.values.sorted()
  }

  /// Whether a word of the headline asked for last is written small.
  func contains(_ word: WordKey) -> Bool {
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < word.hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == word.hash
  }
}
