/// Different values, each once, in the order in which they came. A dictionary with them as keys would copy a value to
/// compare it, and hash all of them anew whenever it grows.
struct DistinctValues<Value: Hashable> {
  private(set) var values: [Value] = []
  /// For each hash the value with it that came last.
  private var last: [Int: Int32] = [:]
  /// For each value the one with the same hash that came before it; -1 for none.
  private var before: [Int32] = []

  var count: Int { values.count }

  /// Where a value is; where it is new, at the end.
  mutating func position(of value: Value) -> Int32 {
    let hash = value.hashValue
    let known = last[hash] ?? -1
    var position = known
    while position >= 0 {
      if values[Int(position)] == value { return position }
      position = before[Int(position)]
    }
    position = Int32(values.count)
    values.append(value)
    before.append(known)
    last[hash] = position
    return position
  }
}

extension DistinctValues: Sendable where Value: Sendable {}
