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
    /// All constraints, as told and seen from their other point. The rest names them by their index here.
    fileprivate(set) var constraints: [DateConstraint]
    fileprivate(set) var bounds: [DateBounds]
    /// For each point the constraints that narrowed it, in the order in which they did.
    fileprivate(set) var causes: ConstraintLists
    /// Constraints that contradict more trusted ones, by point.
    fileprivate(set) var conflicts: [[Int]]
    /// For each point the constraints that hold for it.
    fileprivate(set) var holding: ConstraintLists
  }

  mutating func addPoint() -> Int {
    pointCount += 1
    return pointCount - 1
  }

  mutating func add(_ constraint: DateConstraint) { constraints.append(constraint) }

  /// Narrows all bounds as far as the constraints go.
  func solve() -> Solution {
    var solver = DateSolver(pointCount: pointCount, constraintCount: constraints.count)
    let ranks = constraints.map { Rank($0) }
    for index in ranks.indices.sorted(by: { ranks[$0].isBefore(ranks[$1]) }) {
      solver.adopt(constraints[index])
    }
    return solver.solution
  }

  /// The most trusted first; the rest of the order only makes it the same on every run.
  private struct Rank {
    private let trust: DateConstraint.Trust
    private let place: (Int, Int, Int)
    private let key: (Int, Int, Int, Int)

    init(_ constraint: DateConstraint) {
      trust = constraint.trust
      place = (
        constraint.bytes?.lowerBound ?? Int.max, constraint.bytes?.upperBound ?? Int.max, constraint.point
      )
      key = Rank.key(constraint)
    }

    func isBefore(_ other: Rank) -> Bool {
      if trust != other.trust { return trust > other.trust }
      return place != other.place ? place < other.place : key < other.key
    }

    private static func key(_ constraint: DateConstraint) -> (Int, Int, Int, Int) {
      switch constraint.relation {
      case .within(let bounds):
        (0, Int(bounds.earliest?.number ?? .min), Int(bounds.latest?.number ?? .max), 0)
      case .shifted(let other, let amount, let unit): (1, other, amount, Int(unit.rawValue))
      case .same(let unit, let other): (2, other, Int(unit.rawValue), 0)
      case .notBefore(let other): (3, other, 0, 0)
      case .notAfter(let other): (4, other, 0, 0)
      case .near(let other, let days): (5, other, days, 0)
      }
    }
  }
}

/// Adopts constraints one by one and keeps all bounds consistent.
private struct DateSolver {
  private(set) var solution: DateNetwork.Solution
  /// For each point the adopted constraints that speak of another point through it.
  private var dependents: ConstraintLists
  // What is still to be applied, and what was changed: kept for their room.
  private var queue: [Int] = []
  private var trail: [(point: Int, before: DateBounds)] = []

  init(pointCount: Int, constraintCount: Int) {
    solution = DateNetwork.Solution(
      constraints: [], bounds: Array(filledWith: .open, count: pointCount),
      causes: ConstraintLists(pointCount, capacity: constraintCount * 2),
      conflicts: Array(filledWith: [], count: pointCount),
      holding: ConstraintLists(pointCount, capacity: constraintCount * 2))
    solution.constraints.reserveCapacity(constraintCount * 2)
    dependents = ConstraintLists(pointCount, capacity: constraintCount * 2)
  }

  mutating func adopt(_ constraint: DateConstraint) {
    let first = solution.constraints.count
    solution.constraints.append(constraint)
    if let reversed = constraint.reversed { solution.constraints.append(reversed) }
    let adopted = first..<solution.constraints.count
    queue.removeAll(keepingCapacity: true)
    for one in adopted {
      link(one)
      queue.append(one)
    }
    if !trail.isEmpty { trail.removeAll(keepingCapacity: true) }
    // Each narrowing moves a bound by a day at least; the limit only guards against shifts that chase each
    // other ("a year after A", "a year after B") towards the ends of the calendar.
    var steps = 64 * (solution.bounds.count + 4)
    while let next = queue.popLast() {
      steps -= 1
      guard steps > 0, narrow(by: next) else {
        for (point, before) in trail.reversed() {
          solution.bounds[point] = before
          solution.causes.removeLast(of: point)
        }
        for one in adopted.reversed() { unlink(one) }
        solution.conflicts[constraint.point].append(first)
        return
      }
    }
  }

  private mutating func link(_ index: Int) {
    solution.holding.append(index, to: solution.constraints[index].point)
    if let other = solution.constraints[index].other { dependents.append(index, to: other) }
  }

  /// Takes back the last `link`.
  private mutating func unlink(_ index: Int) {
    solution.holding.removeLast(of: solution.constraints[index].point)
    if let other = solution.constraints[index].other { dependents.removeLast(of: other) }
  }

  /// Applies one constraint and notes what it changes; false where it leaves no day.
  private mutating func narrow(by index: Int) -> Bool {
    let point = solution.constraints[index].point
    let before = solution.bounds[point]
    let given = solution.constraints[index].other.map { solution.bounds[$0] } ?? .open
    let narrowed = before.intersection(solution.constraints[index].bounds(given: given))
    if narrowed.isEmpty { return false }
    if narrowed != before {
      solution.bounds[point] = narrowed
      solution.causes.append(index, to: point)
      trail.append((point, before))
      dependents.append(listOf: point, to: &queue)
    }
    return true
  }
}
