/// The mentions of single people of a document, by where they stand.
struct SpeakerIndex {
  struct Entry {
    var tokens: Range<Int>
    /// Index into the cast.
    var person: Int
    var form: Mention.Form
    var isPossessive: Bool
  }

  private var entries: [Entry] = []
  private var byStart: [Int: Int] = [:]
  private var byEnd: [Int: Int] = [:]

  init(_ names: NamedDocument) {
    for mention in names.mentions {
      guard case .people(let people) = mention.referent, people.count == 1 else { continue }
      entries.append(
        Entry(
          tokens: mention.tokens, person: people[0], form: mention.form, isPossessive: mention.isPossessive))
    }
    entries.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    for (index, entry) in entries.enumerated() {
      // Of mentions within one another the longer one counts.
      if byStart[entry.tokens.lowerBound].map({ entries[$0].tokens.count < entry.tokens.count }) ?? true {
        byStart[entry.tokens.lowerBound] = index
      }
      if byEnd[entry.tokens.upperBound].map({ entries[$0].tokens.count < entry.tokens.count }) ?? true {
        byEnd[entry.tokens.upperBound] = index
      }
    }
  }

  func starting(at token: Int) -> Entry? { byStart[token].map { entries[$0] } }
  /// - Parameter token: the index after the mention's last token.
  func ending(at token: Int) -> Entry? { byEnd[token].map { entries[$0] } }

  /// The mentions that start within a range of tokens.
  func within(_ range: Range<Int>) -> ArraySlice<Entry> {
    let start = firstIndex(from: range.lowerBound)
    return entries[start..<max(start, firstIndex(from: range.upperBound))]
  }

  private func firstIndex(from token: Int) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
