/// The mentions of single people of a document, by where they stand.
struct SpeakerIndex {
  struct Entry {
    var tokens: Range<Int>
    /// Index into the cast.
    var person: Int
    var form: Mention.Form
    var isPossessive: Bool

    /// "his", "Orlov's": whose something is.
    var isOwner: Bool { isPossessive || form == .possessivePronoun }
  }

  /// In the order of the text; of those that start at one token the longest comes first.
  private var entries: [Entry] = []
  /// Indices of the entries in the order in which they end, likewise.
  private var byEnd: [Int]

  init(_ names: NamedDocument) {
    for mention in names.mentions {
      guard case .people(let people) = mention.referent, people.count == 1 else { continue }
      entries.append(
        Entry(
          tokens: mention.tokens, person: people[0], form: mention.form, isPossessive: mention.isPossessive))
    }
    entries.sort {
      ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound)
    }
    let entries = entries
    byEnd = entries.indices.sorted {
      (entries[$0].tokens.upperBound, $0) < (entries[$1].tokens.upperBound, $1)
    }
  }

  /// Of mentions within one another the longer one counts.
  func starting(at token: Int) -> Entry? {
    let index = firstIndex(from: token)
    return index < entries.count && entries[index].tokens.lowerBound == token ? entries[index] : nil
  }

  /// - Parameter token: the index after the mention's last token.
  func ending(at token: Int) -> Entry? {
    let index = SpeakerIndex.first(byEnd.count) { entries[byEnd[$0]].tokens.upperBound >= token }
    guard index < byEnd.count, case let entry = entries[byEnd[index]], entry.tokens.upperBound == token else {
      return nil
    }
    return entry
  }

  /// The mentions that start within a range of tokens.
  func within(_ range: Range<Int>) -> ArraySlice<Entry> {
    let start = firstIndex(from: range.lowerBound)
    return entries[start..<max(start, firstIndex(from: range.upperBound))]
  }

  private func firstIndex(from token: Int) -> Int {
    SpeakerIndex.first(entries.count) { entries[$0].tokens.lowerBound >= token }
  }

  /// The first of so many for which something holds that holds for all after it.
  private static func first(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
