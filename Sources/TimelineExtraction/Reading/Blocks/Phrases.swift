import Gazetteer

/// A table of phrases, found in tokens by their first word.
struct Phrases: Sendable {
  /// The words of all phrases, one phrase after the other.
  private let words: PermanentArray<WordKey>
  /// Where each phrase begins in `words`, and where the last ends.
  private let starts: PermanentArray<Int>
  /// The phrases that begin with a word, the longest first.
  private let byFirst: WordTable<Range<Int>>
  /// Where words may stand in the phrases.
  private let filter: PhraseFilter

  /// One phrase a line; words parted by spaces, marks too.
  init(_ lines: String) {
    // Longer ones first, so that the longest match is found first.
    var groups: [WordKey: [[WordKey]]] = [:]
    for line in lines.lines {
      let phrase = line.words.map { WordKey($0) }
      groups[phrase[0], default: []].append(phrase)
    }
    var (words, starts, rows): ([WordKey], [Int], [(WordKey, Range<Int>)]) = ([], [0], [])
    var positions = PhraseFilter.Builder()
    for (first, phrases) in groups {
      rows.append((first, starts.count - 1..<starts.count - 1 + phrases.count))
      positions.insert(first, .first)
      for phrase in phrases.sorted(by: { $0.count > $1.count }) {
        if phrase.count > 1 { positions.insert(phrase[1], .second) } else { positions.insert(first, .alone) }
        words += phrase
        starts.append(words.count)
      }
    }
    self.words = PermanentArray(words)
    self.starts = PermanentArray(starts)
    filter = PhraseFilter(positions)
    byFirst = WordTable(rows)
  }

  /// How many tokens from an index on are one of the phrases, 0 where none is.
  func length(at index: Int, in range: Range<Int>, _ tokens: [Token]) -> Int {
    guard filter[tokens[index].key].contains(.first), let candidates = byFirst[tokens[index].key] else {
      return 0
    }
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
      var before: PhraseFilter.Positions = []
      for index in range {
        // One question a word: most are answered alike, which two after each other would not be.
        let positions = filter[buffer[index].key]
        let mayEndHere = PhraseFilter.mayMatch(before, positions)
        before = positions
        guard mayEndHere else { continue }
        if length(at: index, in: range, tokens) > 0 { return true }
        if index > range.lowerBound, length(at: index - 1, in: range, tokens) > 0 { return true }
      }
      return false
    }
  }
}
