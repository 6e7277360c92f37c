import Synchronization

/// Counts work that goes on elsewhere.
final class Pending: Sendable {
  private let count = Atomic<Int>(0)

  var isAny: Bool { count.load(ordering: .acquiring) > 0 }

  func begin() { count.add(1, ordering: .acquiringAndReleasing) }
  func end() { count.subtract(1, ordering: .acquiringAndReleasing) }
}
