/// For each point a list of constraints, by their indices: all lists lie in one array.
struct ConstraintLists {
  private struct Node {
    let constraint: Int
    /// The one before it in its list; -1 for none.
    let before: Int
  }

  /// By point the last node of its list; -1 where there is none.
  private var last: [Int]
  private var nodes: [Node] = []

  init(_ pointCount: Int, capacity: Int) {
    last = Array(filledWith: -1, count: pointCount)
    nodes.reserveCapacity(capacity)
  }

  /// Adds a constraint to the list of a point.
  mutating func append(_ constraint: Int, to point: Int) {
    nodes.append(Node(constraint: constraint, before: last[point]))
    last[point] = nodes.count - 1
  }

  mutating func removeLast(of point: Int) { last[point] = nodes[last[point]].before }

  /// Appends the constraints of a point, the last one first.
  func append(reversedListOf point: Int, to list: inout [Int]) {
    var node = last[point]
    while node >= 0 {
      list.append(nodes[node].constraint)
      node = nodes[node].before
    }
  }

  /// Appends the constraints of a point, in the order in which they were added.
  func append(listOf point: Int, to list: inout [Int]) {
    var first = list.count
    append(reversedListOf: point, to: &list)
    // To reverse a slice would copy it.
    var last = list.count - 1
    while first < last {
      list.swapAt(first, last)
      (first, last) = (first + 1, last - 1)
    }
  }
}
