/// What a person said of an event.
public struct Review: Hashable, Sendable {
  /// Whether the event counts.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// Nobody said yet.
    case proposed
    /// It is right, as it stands or as it was edited.
    case accepted
    /// It is wrong and is not shown.
    case rejected
  }

  /// Whether the event counts.
  public var verdict: Verdict
  /// What was written about it, the oldest first.
  public var notes: [String]
  /// Words it is filed under, sorted.
  public var tags: [String]

  /// A review; by default nothing is said.
  public init(verdict: Verdict = .proposed, notes: [String] = [], tags: [String] = []) {
    self.verdict = verdict
    self.notes = notes
    self.tags = tags
  }

  /// Whether nothing is said.
  public var isEmpty: Bool { self == Review() }
}
