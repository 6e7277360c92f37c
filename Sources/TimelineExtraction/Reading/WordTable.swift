import Gazetteer

/// What is known of words, by their identity: an open-addressing table of a fixed content.
struct WordTable<Value: Sendable>: Sendable {
  private let keys: [UInt64]
  private let values: [Value?]
  private let mask: Int

  /// A table of these rows; of equal words the first counts.
  init(_ rows: [(WordKey, Value)]) {
    var capacity = 16
    while capacity < rows.count * 3 { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var values = [Value?](repeating: nil, count: capacity)
    let mask = capacity - 1
    for (key, value) in rows {
      var slot = Self.slot(key, mask)
      while values[slot] != nil, keys[slot] != key.hash { slot = (slot + 1) & mask }
      guard values[slot] == nil else { continue }
      keys[slot] = key.hash
      values[slot] = value
    }
    self.keys = keys
    self.values = values
    self.mask = mask
  }

  /// What is known of a word; nil for other words.
  subscript(key: WordKey) -> Value? {
    var slot = Self.slot(key, mask)
    while let value = values[slot] {
      if keys[slot] == key.hash { return value }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func slot(_ key: WordKey, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: key.hash >> 7) & mask
  }
}

/// A fixed set of words.
struct WordSet: Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  private let table: WordTable<Void>

  /// The words of a list, parted by white space.
  init(_ words: String) {
    table = WordTable(words.words.map { (WordKey($0), ()) })
  }

  init(stringLiteral value: String) { self.init(value) }

  init(arrayLiteral words: WordKey...) { table = WordTable(words.map { ($0, ()) }) }

  func contains(_ key: WordKey) -> Bool { table[key] != nil }
}
