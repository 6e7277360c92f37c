import Gazetteer

/// A table of phrases, found in tokens by their first word.
struct Phrases: Sendable {
  /// The words of all phrases, one phrase after the other.
  private let words: PermanentArray<WordKey>
  /// Where each phrase begins in `words`, and where the last ends.
  private let starts: PermanentArray<Int>
  /// The phrases that begin with a word, the longest first.
  private let byFirst: WordTable<Range<Int>>
  /// What the phrases begin with, what those of one word are, and what stands second in the others.
  private let (firsts, alone, seconds): (WordFilter, WordFilter, WordFilter)

  /// One phrase a line; words parted by spaces, marks too.
  init(_ lines: String) {
    // Longer ones first, so that the longest match is found first.
    var groups: [WordKey: [[WordKey]]] = [:]
    for line in lines.lines {
      let phrase = line.words.map { WordKey($0) }
      groups[phrase[0], default: []].append(phrase)
    }
    var (words, starts, rows): ([WordKey], [Int], [(WordKey, Range<Int>)]) = ([], [0], [])
    var (firsts, alone, seconds) = (WordFilter(), WordFilter(), WordFilter())
    for (first, phrases) in groups {
      rows.append((first, starts.count - 1..<starts.count - 1 + phrases.count))
      firsts.insert(first)
      for phrase in phrases.sorted(by: { $0.count > $1.count }) {
        if phrase.count > 1 { seconds.insert(phrase[1]) } else { alone.insert(first) }
        words += phrase
        starts.append(words.count)
      }
    }
    self.words = PermanentArray(words)
    self.starts = PermanentArray(starts)
    (self.firsts, self.alone, self.seconds) = (firsts, alone, seconds)
    byFirst = WordTable(rows)
  }

  /// How many tokens from an index on are one of the phrases, 0 where none is.
  func length(at index: Int, in range: Range<Int>, _ tokens: [Token]) -> Int {
    guard firsts.mayContain(tokens[index].key), let candidates = byFirst[tokens[index].key] else { return 0 }
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
      for index in range where firsts.mayContain(buffer[index].key) {
        let isFollowed = index + 1 < range.upperBound && seconds.mayContain(buffer[index + 1].key)
        guard isFollowed || alone.mayContain(buffer[index].key) else { continue }
        if length(at: index, in: range, tokens) > 0 { return true }
      }
      return false
    }
  }
}

/// Two bits for each of some words, so that most others cost one look.
private struct WordFilter {
  private var bits: (UInt64, UInt64) = (0, 0)

  mutating func insert(_ word: WordKey) {
    let own = Self.bits(word)
    bits = (bits.0 | own.0, bits.1 | own.1)
  }

  func mayContain(_ word: WordKey) -> Bool {
    let own = Self.bits(word)
    return bits.0 & own.0 != 0 && bits.1 & own.1 != 0
  }

  private static func bits(_ key: WordKey) -> (UInt64, UInt64) {
    (1 << (key.hash >> 13 & 63), 1 << (key.hash >> 29 & 63))
  }
}
