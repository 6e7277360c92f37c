/// For each point a list of constraints, by their indices: all lists lie in one array.
struct ConstraintLists {
  /// By point the last of its constraints; -1 where there is none.
  private var last: [Int]
  /// By constraint the one before it in its list; -1 for none.
  private var before: [Int] = []

  init(_ pointCount: Int, capacity: Int) {
    last = Array(filledWith: -1, count: pointCount)
    before.reserveCapacity(capacity)
  }

  /// Adds a constraint to the list of a point, or to none.
  ///
  /// - Parameter index: one more than that of the constraint added before.
  mutating func append(_ index: Int, to point: Int?) {
    if before.count <= index { before.append(-1) }
    guard let point else { return }
    before[index] = last[point]
    last[point] = index
  }

  mutating func removeLast(of point: Int) { last[point] = before[last[point]] }

  /// Appends the constraints of a point, in the order in which they were added.
  func append(listOf point: Int, to list: inout [Int]) {
    let first = list.count
    var index = last[point]
    while index >= 0 {
      list.append(index)
      index = before[index]
    }
    list[first...].reverse()
  }

  /// The constraints of a point, in the order in which they were added.
  subscript(point: Int) -> [Int] {
    var list: [Int] = []
    append(listOf: point, to: &list)
    return list
  }
}
