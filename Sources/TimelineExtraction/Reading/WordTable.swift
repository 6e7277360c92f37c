import Gazetteer

/// What is known of words, by their identity: an open-addressing table of a fixed content, which lives as long as the
/// program.
struct WordTable<Value: Sendable>: @unchecked Sendable {
  private struct Slot {
    var key: UInt64
    var value: Value?
  }

  private let slots: UnsafePointer<Slot>
  private let mask: Int

  /// A table of these rows; of equal words the first counts.
  init(_ rows: [(WordKey, Value)]) {
    var capacity = 16
    while capacity < rows.count * 3 { capacity *= 2 }
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
    slots.initialize(repeating: Slot(key: 0, value: nil), count: capacity)
    mask = capacity - 1
    for (key, value) in rows {
      var slot = Self.slot(key, mask)
      while slots[slot].value != nil, slots[slot].key != key.hash { slot = (slot + 1) & mask }
      guard slots[slot].value == nil else { continue }
      slots[slot] = Slot(key: key.hash, value: value)
    }
    self.slots = UnsafePointer(slots)
  }

  /// What is known of a word; nil for other words.
  subscript(key: WordKey) -> Value? {
    var slot = Self.slot(key, mask)
    while slots[slot].value != nil {
      if slots[slot].key == key.hash { return slots[slot].value }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// All its words.
  var words: [WordKey] {
    (0...mask).compactMap { slots[$0].value == nil ? nil : WordKey(hash: slots[$0].key) }
  }

  private static func slot(_ key: WordKey, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: key.hash >> 7) & mask
  }
}

/// A fixed set of words.
struct WordSet: Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  private let table: WordTable<Void>
  /// Most other words are told without a look at the table, which seldom is in a near cache.
  private let filter: HashFilter

  /// The words of a list, parted by white space.
  init(_ words: String) { self.init(words.words.map { WordKey($0) }) }

  init(stringLiteral value: String) { self.init(value) }

  init(arrayLiteral words: WordKey...) { self.init(words) }

  private init(_ words: [WordKey]) {
    table = WordTable(words.map { ($0, ()) })
    filter = words.reduce(into: HashFilter()) { $0.insert($1.hash) }
  }

  func contains(_ key: WordKey) -> Bool { filter.mayContain(key.hash) && table[key] != nil }

  var words: [WordKey] { table.words }
}
