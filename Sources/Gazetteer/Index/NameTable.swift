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
  /// Open addressing.
  private(set) var slots: PermanentArrayBuilder<NameSlot>
  private(set) var entries: PermanentArrayBuilder<Entry>
  private(set) var filter = NameFilter()
  private(set) var count = 0

  struct Entry {
    /// High byte the kind, the rest the index into that kind's list.
    var sense: UInt32
    /// One more than the index of the next entry of the same name.
    var next: UInt16
  }

  init(capacityBits: Int, entries: Int) {
    slots = PermanentArrayBuilder(repeating: NameSlot(), count: 1 << capacityBits)
    self.entries = PermanentArrayBuilder(capacity: entries)
  }

  mutating func insert(_ name: TableText, _ sense: NameSense) {
    var key = NameKey()
    var slot = -1
    NameKey.forEachWord(of: name) { word in
      if slot >= 0 { slots[slot].hasLonger = true }
      key.append(word)
      slot = self.slot(for: key)
    }
    guard slot >= 0 else { return }
    let packed = Self.pack(sense)
    let head = slots[slot].head
    if head > 0, entries[Int(head) - 1].sense == packed { return }
    entries.append(Entry(sense: packed, next: head))
    slots[slot].head = UInt16(entries.count)
    slots[slot].kinds.insert(NameKinds(rawValue: 1 << UInt16(packed >> 24)))
  }

  /// The slot of a key, taken where the key is new.
  private mutating func slot(for key: NameKey) -> Int {
    let mask = slots.count - 1
    let tag = NameSlot.tag(key)
    var index = Int(truncatingIfNeeded: key.hash) & mask
    while !slots[index].isFree {
      if slots[index].tag == tag { return index }
      index = (index + 1) & mask
    }
    slots[index] = NameSlot(tag: tag)
    filter.insert(key)
    count += 1
    precondition(count < mask)
    return index
  }

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

/// A place for a name in the table.
struct NameSlot {
  /// Of the hash; 0 where the slot is free.
  private(set) var tag: UInt32 = 0
  /// What the name can mean.
  var kinds: NameKinds = []
  /// One more than the index of the first entry, above a bit that says that longer names begin so.
  private var bits: UInt16 = 0

  init() {}
  init(tag: UInt32) { self.tag = tag }

  @inline(__always)
  var isFree: Bool { tag == 0 }

  var hasLonger: Bool {
    get { bits & 1 != 0 }
    set { bits = bits & ~1 | (newValue ? 1 : 0) }
  }

  var head: UInt16 {
    get { bits >> 1 }
    set {
      precondition(newValue < 1 << 15)
      bits = newValue << 1 | bits & 1
    }
  }

  /// Never zero, so that no taken slot seems free.
  @inline(__always)
  static func tag(_ key: NameKey) -> UInt32 { UInt32(truncatingIfNeeded: key.hash >> 32) | 1 }
}
