import Gazetteer

/// The words that the rules know one by one, each with a number: a word of a document is looked up once, where
/// it is cut from the text, and every stage has what it knows of the word at its number.
struct Vocabulary: Sendable {
  /// What is known of a word.
  struct Entry {
    var time = TimeWord.none
    var name: NameWordClass = []
    var clause = ClauseWord()
    var mark: MarkClass = []
  }

  /// What is known of words, by their numbers; nothing of number 0, which all other words have.
  let entries: PermanentArray<Entry>
  /// Open addressing: 48 bits of a word's identity and its number, 0 where no word is.
  private let slots: PermanentArray<UInt64>

  /// All that are known.
  static let shared = Vocabulary()

  private init() {
    var builder = Builder()
    TimeLexicon.forEachWord { builder[$0].time = $1 }
    NameWords.forEachWord { builder[$0].name.insert($1) }
    ClauseWord.forEachWord { builder[$0].clause = $1 }
    MarkClass.forEachMark { builder[$0].mark.insert($1) }
    entries = PermanentArray(builder.entries)
    slots = PermanentArray(builder.slots)
  }

  /// The number of a word.
  func number(of key: WordKey) -> UInt16 {
    var slot = Self.slot(key, slots.count)
    while slots[slot] != 0 {
      if (slots[slot] ^ key.hash) >> 16 == 0 { return UInt16(truncatingIfNeeded: slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  private static func slot(_ key: WordKey, _ count: Int) -> Int {
    Int(truncatingIfNeeded: key.hash >> 7) & (count - 1)
  }

  /// Numbers words as they come.
  private struct Builder {
    var entries = [Entry()]
    var slots = [UInt64](repeating: 0, count: 8192)

    subscript(key: WordKey) -> Entry {
      get { entries[0] }
      _modify { yield &entries[number(of: key)] }
    }

    private mutating func number(of key: WordKey) -> Int {
      var slot = Vocabulary.slot(key, slots.count)
      while slots[slot] != 0 {
        if (slots[slot] ^ key.hash) >> 16 == 0 { return Int(slots[slot] & 0xFFFF) }
        slot = (slot + 1) & (slots.count - 1)
      }
      let number = entries.count
      precondition(number < slots.count / 2)
      slots[slot] = key.hash & ~0xFFFF | UInt64(number)
      entries.append(Entry())
      return number
    }
  }
}
