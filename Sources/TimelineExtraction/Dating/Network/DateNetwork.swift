import TimelineModel

/// Points in time with bounds, and constraints that narrow them until nothing moves.
///
/// Narrowing is monotone, so the order of the constraints does not matter. Where they contradict, the most
/// trusted ones hold; one that would leave a point no day at all is set aside and reported.
struct DateNetwork {
  private(set) var pointCount = 0
  private var constraints: [DateConstraint] = []

  /// What came of it.
  struct Solution {
    var bounds: [DateBounds]
    /// For each point the constraints that narrowed it, in the order in which they did.
    var causes: [[DateConstraint]]
    /// Constraints that contradict more trusted ones, by point.
    var conflicts: [[DateConstraint]]
    /// For each point the constraints that hold for it.
    var holding: [[DateConstraint]]
  }

  mutating func addPoint() -> Int {
    pointCount += 1
    return pointCount - 1
  }

  mutating func add(_ constraint: DateConstraint) { constraints.append(constraint) }

  /// Narrows all bounds as far as the constraints go.
  func solve() -> Solution {
    var solver = DateSolver(pointCount: pointCount)
    for constraint in constraints.sorted(by: DateNetwork.comesFirst) { solver.adopt(constraint) }
    return solver.solution
  }

  /// The most trusted first; the rest of the order only makes it the same on every run.
  private static func comesFirst(_ a: DateConstraint, _ b: DateConstraint) -> Bool {
    if a.trust != b.trust { return a.trust > b.trust }
    let (first, second) = (place(a), place(b))
    if first != second { return first < second }
    return key(a).lexicographicallyPrecedes(key(b))
  }

  private static func place(_ constraint: DateConstraint) -> (Int, Int, Int) {
    (constraint.bytes?.lowerBound ?? Int.max, constraint.bytes?.upperBound ?? Int.max, constraint.point)
  }

  private static func key(_ constraint: DateConstraint) -> [Int] {
    switch constraint.relation {
    case .within(let bounds): [0, Int(bounds.earliest?.number ?? .min), Int(bounds.latest?.number ?? .max)]
    case .shifted(let other, let amount, let unit): [1, other, amount, Int(unit.rawValue)]
    case .same(let unit, let other): [2, other, Int(unit.rawValue)]
    case .notBefore(let other): [3, other]
    case .notAfter(let other): [4, other]
    }
  }
}

/// Adopts constraints one by one and keeps all bounds consistent.
private struct DateSolver {
  private(set) var solution: DateNetwork.Solution
  /// For each point the adopted constraints that speak of another point through it.
  private var dependents: [[DateConstraint]]

  init(pointCount: Int) {
    solution = DateNetwork.Solution(
      bounds: Array(repeating: .open, count: pointCount), causes: Array(repeating: [], count: pointCount),
      conflicts: Array(repeating: [], count: pointCount), holding: Array(repeating: [], count: pointCount))
    dependents = Array(repeating: [], count: pointCount)
  }

  mutating func adopt(_ constraint: DateConstraint) {
    var adopted = [constraint]
    if let reversed = constraint.reversed { adopted.append(reversed) }
    for one in adopted { link(one) }
    var queue = adopted
    var trail: [(point: Int, before: DateBounds)] = []
    // Each narrowing moves a bound by a day at least; the limit only guards against shifts that chase each
    // other ("a year after A", "a year after B") towards the ends of the calendar.
    var steps = 64 * (solution.bounds.count + 4)
    while let next = queue.popLast() {
      steps -= 1
      guard steps > 0, narrow(by: next, queue: &queue, trail: &trail) else {
        for (point, before) in trail.reversed() {
          solution.bounds[point] = before
          solution.causes[point].removeLast()
        }
        for one in adopted.reversed() { unlink(one) }
        solution.conflicts[constraint.point].append(constraint)
        return
      }
    }
  }

  private mutating func link(_ constraint: DateConstraint) {
    solution.holding[constraint.point].append(constraint)
    if let other = constraint.other { dependents[other].append(constraint) }
  }

  /// Takes back the last `link`.
  private mutating func unlink(_ constraint: DateConstraint) {
    solution.holding[constraint.point].removeLast()
    if let other = constraint.other { dependents[other].removeLast() }
  }

  /// Applies one constraint and notes what it changes; false where it leaves no day.
  private mutating func narrow(
    by constraint: DateConstraint, queue: inout [DateConstraint],
    trail: inout [(point: Int, before: DateBounds)]
  ) -> Bool {
    let point = constraint.point
    let before = solution.bounds[point]
    let given = constraint.other.map { solution.bounds[$0] } ?? .open
    let narrowed = before.intersection(constraint.bounds(given: given))
    if narrowed.isEmpty { return false }
    if narrowed != before {
      solution.bounds[point] = narrowed
      solution.causes[point].append(constraint)
      trail.append((point, before))
      queue += dependents[point]
    }
    return true
  }
}
