extension [Int] {
  /// The numbers of three lists, each once, in their order. What only one list has is not copied.
  static func distinct(_ first: [Int], _ second: [Int], _ third: [Int]) -> [Int] {
    if second.isEmpty, third.isEmpty, first.hasEachOnce { return first }
    if first.isEmpty, third.isEmpty, second.hasEachOnce { return second }
    if first.isEmpty, second.isEmpty, third.hasEachOnce { return third }
    var all: [Int] = []
    all.reserveCapacity(first.count + second.count + third.count)
    for number in first where !all.contains(number) { all.append(number) }
    for number in second where !all.contains(number) { all.append(number) }
    for number in third where !all.contains(number) { all.append(number) }
    return all
  }

  private var hasEachOnce: Bool { indices.allSatisfy { !self[..<$0].contains(self[$0]) } }
}
