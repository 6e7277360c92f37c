import Gazetteer

/// A table of phrases, found in tokens by their first word.
struct Phrases: Sendable {
  /// The words of all phrases, one phrase after the other.
  private let words: PermanentArray<WordKey>
  /// Where each phrase begins in `words`, and where the last ends.
  private let starts: PermanentArray<Int>
  /// The phrases that begin with a word, the longest first.
  private let byFirst: WordTable<Range<Int>>
  /// Two bits for each first word, so that most words cost one look.
  private let filter: (UInt64, UInt64)

  /// One phrase a line; words parted by spaces, marks too.
  init(_ lines: String) {
    // Longer ones first, so that the longest match is found first.
    var groups: [WordKey: [[WordKey]]] = [:]
    for line in lines.lines {
      let phrase = line.words.map { WordKey($0) }
      groups[phrase[0], default: []].append(phrase)
    }
    var (words, starts, rows): ([WordKey], [Int], [(WordKey, Range<Int>)]) = ([], [0], [])
    var filter: (UInt64, UInt64) = (0, 0)
    for (first, phrases) in groups {
      rows.append((first, starts.count - 1..<starts.count - 1 + phrases.count))
      let bits = Self.bits(first)
      filter = (filter.0 | bits.0, filter.1 | bits.1)
      for phrase in phrases.sorted(by: { $0.count > $1.count }) {
        words += phrase
        starts.append(words.count)
      }
    }
    self.words = PermanentArray(words)
    self.starts = PermanentArray(starts)
    self.filter = filter
    byFirst = WordTable(rows)
  }

  /// How many tokens from an index on are one of the phrases, 0 where none is.
  func length(at index: Int, in range: Range<Int>, _ tokens: [Token]) -> Int {
    guard mayStart(with: tokens[index].key), let candidates = byFirst[tokens[index].key] else { return 0 }
    for candidate in candidates {
      let (start, end) = (starts[candidate], starts[candidate + 1])
      guard index + end - start <= range.upperBound else { continue }
      var word = start
      while word < end, tokens[index + word - start].key == words[word] { word += 1 }
      if word == end { return end - start }
    }
    return 0
  }

  func isAnywhere(in range: Range<Int>, _ tokens: [Token]) -> Bool {
    tokens.withUnsafeBufferPointer { buffer in
      for index in range where mayStart(with: buffer[index].key) {
        if length(at: index, in: range, tokens) > 0 { return true }
      }
      return false
    }
  }

  private func mayStart(with word: WordKey) -> Bool {
    let bits = Self.bits(word)
    return filter.0 & bits.0 != 0 && filter.1 & bits.1 != 0
  }

  private static func bits(_ key: WordKey) -> (UInt64, UInt64) {
    (1 << (key.hash >> 13 & 63), 1 << (key.hash >> 29 & 63))
  }
}
