/// The names of a table, to be looked up.
struct NameIndex {
  private let slots: PermanentArray<NameSlot>
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
  func find(_ key: NameKey) -> NameSlot? {
    guard filter.mayContain(key) else { return nil }
    let mask = slots.count &- 1
    let tag = NameSlot.tag(key)
    var index = Int(truncatingIfNeeded: key.hash) & mask
    while true {
      let slot = slots[index]
      if slot.isFree { return nil }
      if slot.tag == tag { return slot }
      index = (index &+ 1) & mask
    }
  }

  @inline(__always)
  func sense(_ head: UInt16) -> (sense: NameSense, next: UInt16) {
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
