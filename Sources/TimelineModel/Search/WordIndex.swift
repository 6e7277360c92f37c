/// Every word of a long text once, with the events it stands in: to look through these is much less than to
/// look through the text.
struct WordIndex: Sendable {
  /// The words, each with the space behind it where there is one, and a boundary.
  private let words: Haystack
  /// Where each word starts, and the end of the last.
  private let starts: [Int32]
  /// For words that stand in many events, the set of these.
  private var frequent: [Int32: EventSet] = [:]
  /// For the others, the events of word `w` are `events[offsets[w]..<offsets[w + 1]]`, some twice.
  private var offsets: [Int32]
  private var events: [Int32]
  private let eventCount: Int

  /// - Parameters:
  ///   - starts: where each stretch of the text starts, and the end of the last; they end with a boundary.
  ///   - members: calls with the events of a stretch.
  init(
    _ text: Haystack, starts stretches: [Int], eventCount: Int, members: (Int) -> ArraySlice<Int32>
  ) {
    self.eventCount = eventCount
    var table = WordTable()
    // The words of each stretch, one stretch after the other.
    var spoken: [Int32] = []
    var ends: [Int] = []
    var counts: [Int32] = []
    for stretch in 0..<stretches.count - 1 {
      let size = Int32(members(stretch).count)
      table.forEachWord(of: text, in: stretches[stretch]..<stretches[stretch + 1]) { word in
        if Int(word) == counts.count { counts.append(0) }
        counts[Int(word)] += size
        spoken.append(word)
      }
      ends.append(spoken.count)
    }
    words = table.words
    starts = table.starts
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(counts.count + 1)
    for (word, count) in counts.enumerated() {
      let isFrequent = Int(count) > eventCount / WordIndex.frequentShare
      if isFrequent { frequent[Int32(word)] = EventSet(universe: eventCount) }
      offsets.append(offsets[word] + (isFrequent ? 0 : count))
    }
    var events = [Int32](repeating: 0, count: Int(offsets[offsets.count - 1]))
    var next = offsets
    var position = 0
    for (stretch, end) in ends.enumerated() {
      for word in spoken[position..<end] {
        let index = Int(word)
        guard offsets[index] < offsets[index + 1] else {
          frequent[word]?.insert(contentsOf: members(stretch))
          continue
        }
        for event in members(stretch) {
          events[Int(next[index])] = event
          next[index] += 1
        }
      }
      position = end
    }
    self.offsets = offsets
    self.events = events
  }

  /// A set of bits takes less room than a list for words in more than this share of the events.
  private static let frequentShare = 32

  /// The events in which a query stands somewhere; nil where it runs over several words.
  func events(matching query: SearchQuery) -> EventSet? {
    guard let first = query.folded.first, first != 0x20, !query.folded.dropLast().contains(0x20) else {
      return nil
    }
    var found = EventSet(universe: eventCount)
    var word = 0
    words.forEachMatch(of: query, from: 0) { match in
      word = self.word(holding: match, from: word)
      if let events = frequent[Int32(word)] {
        found.formUnion(events)
      } else {
        found.insert(contentsOf: events[Int(offsets[word])..<Int(offsets[word + 1])])
      }
      return Int(starts[word + 1])
    }
    return found
  }

  private func word(holding byte: Int, from first: Int) -> Int {
    var low = first
    var high = starts.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= byte { low = middle } else { high = middle }
    }
    return low
  }
}

/// Words by what they are: each gets a number when it is met first.
private struct WordTable {
  private(set) var words = Haystack()
  private(set) var starts: [Int32] = [0]
  /// Numbers of words at the place their hash leads to, or after it; -1 where there is none.
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  private var count: Int { starts.count - 1 }

  /// Calls with the number of each word of a part of a text.
  mutating func forEachWord(of text: Haystack, in range: Range<Int>, _ body: (Int32) -> Void) {
    var start = range.lowerBound
    for position in range {
      switch text.bytes[position] {
      case 0xFF:
        if position > start { body(number(of: start..<position, in: text)) }
        start = position + 1
      case 0x20:
        body(number(of: start..<position + 1, in: text))
        start = position + 1
      default: continue
      }
    }
  }

  private mutating func number(of range: Range<Int>, in text: Haystack) -> Int32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range {
      hash = (hash ^ UInt64(text.bytes[index]) ^ (text.isCapital(index) ? 0x100 : 0)) &* 0x100_0000_01B3
    }
    hash ^= hash >> 29
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isWord(Int(slots[slot]), range, text) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(count)
    words.append(range, of: text)
    words.appendBoundary()
    starts.append(Int32(words.bytes.count))
    hashes.append(hash)
    slots[slot] = number
    if count * 2 > slots.count { grow() }
    return number
  }

  private var hashes: [UInt64] = []

  private func isWord(_ number: Int, _ range: Range<Int>, _ text: Haystack) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start - 1 == range.count else { return false }
    for offset in 0..<range.count {
      if words.bytes[start + offset] != text.bytes[range.lowerBound + offset]
        || words.isCapital(start + offset) != text.isCapital(range.lowerBound + offset)
      {
        return false
      }
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
