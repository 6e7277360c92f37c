/// What a name can mean.
package enum NameSense: Sendable {
  case country(StateID)
  /// "Russian", "Russians".
  case demonym(StateID)
  /// A word that stands for a government: "Kremlin", and the capital.
  case metonym(StateID)
  /// A city, palace, base, resort.
  case place(Int)
  case region(Int)
  /// A full name.
  case person(PersonID)
  /// A short form used alone.
  case surname(PersonID)
  case organisation(Int)
  /// A summit of an organisation, or of a series.
  case summit(Int)
  case title(Int)
  case givenName(Gender)
  case period(Int)
}

/// Gathers names by the hash of their words, with all their beginnings, so that a reader can go on word by word.
struct NameTable {
  /// Open addressing. High half: a tag of the hash. Low half: bit 0 says that longer names begin so; the rest
  /// is one more than the index of the first entry.
  private(set) var slots: PermanentArrayBuilder<UInt64>
  private(set) var entries: PermanentArrayBuilder<Entry>
  private(set) var filter = NameFilter()
  private(set) var count = 0

  struct Entry {
    /// High byte the kind, the rest the index into that kind's list.
    var sense: UInt32
    /// One more than the index of the next entry of the same name.
    var next: UInt32
    /// The kinds of this entry and of those that follow it, a bit each.
    var kinds: UInt16
  }

  init(capacityBits: Int, entries: Int) {
    slots = PermanentArrayBuilder(repeating: 0, count: 1 << capacityBits)
    self.entries = PermanentArrayBuilder(capacity: entries)
  }

  mutating func insert(_ name: TableText, _ sense: NameSense) {
    var key = NameKey()
    var slot = -1
    NameKey.forEachWord(of: name) { word in
      if slot >= 0 { slots[slot] |= 1 }
      key.append(word)
      slot = self.slot(for: key)
    }
    guard slot >= 0 else { return }
    let packed = Self.pack(sense)
    let head = UInt32(truncatingIfNeeded: slots[slot]) >> 1
    if head > 0, entries[Int(head) - 1].sense == packed { return }
    let others = head > 0 ? entries[Int(head) - 1].kinds : 0
    entries.append(Entry(sense: packed, next: head, kinds: others | 1 << UInt16(packed >> 24)))
    slots[slot] = slots[slot] & 0xFFFF_FFFF_0000_0001 | UInt64(entries.count) << 1
  }

  /// The slot of a key, taken where the key is new.
  private mutating func slot(for key: NameKey) -> Int {
    let mask = slots.count - 1
    let tag = Self.tag(key)
    var index = Int(truncatingIfNeeded: key.hash) & mask
    while slots[index] != 0 {
      if slots[index] >> 32 == tag { return index }
      index = (index + 1) & mask
    }
    slots[index] = tag << 32
    filter.insert(key)
    count += 1
    precondition(count < mask)
    return index
  }

  /// Never zero, so that no taken slot is.
  static func tag(_ key: NameKey) -> UInt64 { key.hash >> 32 | 1 }

  private static func pack(_ sense: NameSense) -> UInt32 {
    let (kind, index): (UInt32, Int) =
      switch sense {
      case .country(let state): (0, Int(state.index))
      case .demonym(let state): (1, Int(state.index))
      case .metonym(let state): (2, Int(state.index))
      case .place(let index): (3, index)
      case .region(let index): (4, index)
      case .person(let person): (5, Int(person.index))
      case .surname(let person): (6, Int(person.index))
      case .organisation(let index): (7, index)
      case .summit(let index): (8, index)
      case .title(let index): (9, index)
      case .givenName(let gender): (10, Int(gender.rawValue))
      case .period(let index): (11, index)
      }
    return kind << 24 | UInt32(index)
  }
}
