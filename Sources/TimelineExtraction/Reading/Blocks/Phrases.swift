import Gazetteer

/// A table of phrases, found in tokens by their first word.
struct Phrases: Sendable {
  private let phrases: [[WordKey]]
  private let byFirst: WordTable<[Int]>
  /// A bit for each first word, so that most words cost one look.
  private let filter: UInt64

  /// One phrase a line; words parted by spaces, marks too.
  init(_ lines: String) {
    // Longer ones first, so that the longest match is found first.
    phrases = lines.lines.map { $0.words.map { WordKey($0) } }
      .sorted { $0.count > $1.count }
    var rows: [UInt64: [Int]] = [:]
    var filter: UInt64 = 0
    for (index, phrase) in phrases.enumerated() {
      rows[phrase[0].hash, default: []].append(index)
      filter |= Self.bit(phrase[0])
    }
    self.filter = filter
    byFirst = WordTable(rows.map { (WordKey(hash: $0.key), $0.value) })
  }

  /// How many tokens from an index on are one of the phrases, 0 where none is.
  func length(at index: Int, in range: Range<Int>, _ tokens: [Token]) -> Int {
    guard filter & Self.bit(tokens[index].key) != 0, let candidates = byFirst[tokens[index].key] else {
      return 0
    }
    for candidate in candidates {
      let phrase = phrases[candidate]
      guard index + phrase.count <= range.upperBound else { continue }
      if phrase.indices.allSatisfy({ tokens[index + $0].key == phrase[$0] }) { return phrase.count }
    }
    return 0
  }

  func isAnywhere(in range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.contains { length(at: $0, in: range, tokens) > 0 }
  }

  private static func bit(_ key: WordKey) -> UInt64 { 1 << (key.hash >> 13 & 63) }
}
