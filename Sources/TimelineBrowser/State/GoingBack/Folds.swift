/// Which journeys have their events folded away.
struct Folds: Hashable, Sendable {
  /// Whether all have, but for the exceptions.
  private(set) var areAll = false
  private(set) var exceptions: Set<Int32> = []

  static let all: Folds = {
    var folds = Folds()
    folds.areAll = true
    return folds
  }()

  var areNone: Bool { !areAll && exceptions.isEmpty }

  func contains(_ journey: Int32) -> Bool { areAll != exceptions.contains(journey) }

  mutating func toggle(_ journey: Int32) {
    if exceptions.remove(journey) == nil { exceptions.insert(journey) }
  }

  /// Journeys have other indices, in a timeline that grew; nil for those that are gone.
  mutating func renumber(_ position: (Int) -> Int?) {
    exceptions = Set(exceptions.compactMap { position(Int($0)).map { Int32($0) } })
  }
}
