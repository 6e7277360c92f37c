/// Values by keys of 64 bits. Of up to eight keys each is looked at, which is what most tables have that are made for a
/// document: `Dictionary` would hash every key anew, and ask the runtime for the type of its memory.
struct KeyTable<Value> {
  private var keys: [UInt64] = []
  /// In the order in which the keys came.
  var values: [Value] = []
  /// Where keys are in `keys`, at their slots or behind them; -1 where a slot is free. Empty where they are few.
  private var slots: [Int32] = []

  private static var few: Int { 8 }

  init() {
    keys.reserveCapacity(Self.few)
    values.reserveCapacity(Self.few)
  }

  subscript(key: UInt64) -> Value? {
    get { position(of: key).map { values[$0] } }
    set {
      guard let newValue else { return }
      if let position = position(of: key) { values[position] = newValue } else { append(newValue, for: key) }
    }
  }

  /// The index of a key's value; nil where it has none.
  func position(of key: UInt64) -> Int? {
    if slots.isEmpty { return keys.firstIndex(of: key) }
    var slot = slot(of: key)
    while slots[slot] >= 0 {
      let position = Int(slots[slot])
      if keys[position] == key { return position }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds the value of a key that has none.
  mutating func append(_ value: Value, for key: UInt64) {
    keys.append(key)
    values.append(value)
    if keys.count * 2 > max(slots.count, Self.few * 2) {
      slots = Array(repeating: -1, count: max(slots.count, Self.few * 2) * 2)
      for position in keys.indices { place(position) }
    } else if !slots.isEmpty {
      place(keys.count - 1)
    }
  }

  private mutating func place(_ position: Int) {
    var slot = slot(of: keys[position])
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(position)
  }

  /// The slot of a key. A text may be written so that its words have keys alike, but not for a factor it cannot know.
  private func slot(of key: UInt64) -> Int {
    Int((key &* KeyTableSeed.factor) >> 32) & (slots.count - 1)
  }
}

private enum KeyTableSeed {
  static let factor = UInt64.random(in: 0...UInt64.max) | 1
}
