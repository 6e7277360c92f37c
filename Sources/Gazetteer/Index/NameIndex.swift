/// The names of a table, to be looked up.
struct NameIndex {
  private let slots: PermanentArray<UInt64>
  private let entries: PermanentArray<NameTable.Entry>
  private let filter: NameFilter
  let count: Int

  init(_ table: NameTable) {
    slots = table.slots.array
    entries = table.entries.array
    filter = table.filter
    count = table.count
  }

  @inline(__always)
  func find(_ key: NameKey) -> (hasLonger: Bool, head: UInt32)? {
    guard filter.mayContain(key) else { return nil }
    let mask = slots.count - 1
    let tag = NameTable.tag(key)
    var index = Int(truncatingIfNeeded: key.hash) & mask
    while slots[index] != 0 {
      if slots[index] >> 32 == tag {
        return (slots[index] & 1 == 1, UInt32(truncatingIfNeeded: slots[index]) >> 1)
      }
      index = (index + 1) & mask
    }
    return nil
  }

  /// The kinds of all senses of a name.
  func kinds(_ head: UInt32) -> NameKinds {
    head == 0 ? [] : NameKinds(rawValue: entries[Int(head) - 1].kinds)
  }

  func sense(_ head: UInt32) -> (sense: NameSense, next: UInt32) {
    let entry = entries[Int(head) - 1]
    return (Self.unpack(entry.sense), entry.next)
  }

  private static func unpack(_ packed: UInt32) -> NameSense {
    let index = Int(packed & 0xFF_FFFF)
    switch packed >> 24 {
    case 0: return .country(StateID(index))
    case 1: return .demonym(StateID(index))
    case 2: return .metonym(StateID(index))
    case 3: return .place(index)
    case 4: return .region(index)
    case 5: return .person(PersonID(index))
    case 6: return .surname(PersonID(index))
    case 7: return .organisation(index)
    case 8: return .summit(index)
    case 9: return .title(index)
    case 10: return .givenName(index == 0 ? .male : .female)
    default: return .period(index)
    }
  }
}
