/// Finds the number of a name by its bytes, without making a string of them.
struct NameTable {
  private struct Slot {
    var hash: UInt64 = 0
    var value: Int32 = -1
  }

  private var slots = [Slot](repeating: Slot(), count: 64)
  private var names: [[UInt8]] = []

  /// The number of a name that was added; nil for others.
  func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = NameTable.hash(name)
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index].value >= 0 {
      let value = Int(slots[index].value)
      if slots[index].hash == hash, names[value].elementsEqual(name) { return value }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a name under the next number, from 0; false where it is there already.
  mutating func add(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard find(name) == nil else { return false }
    if names.count * 2 >= slots.count { grow() }
    insert(NameTable.hash(name), Int32(names.count))
    names.append(Array(name))
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.value >= 0 { insert(slot.hash, slot.value) }
  }

  private mutating func insert(_ hash: UInt64, _ value: Int32) {
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index].value >= 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = Slot(hash: hash, value: value)
  }

  /// FNV-1a with the high bits folded in.
  static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }
}
