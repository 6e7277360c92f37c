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
  /// Whether the extractor finds the event no more: it is shown as it was when a person spoke of it.
  public var isUnfound: Bool

  /// A review; by default nothing is said.
  public init(
    verdict: Verdict = .proposed, notes: [String] = [], tags: [String] = [], isUnfound: Bool = false
  ) {
    self.verdict = verdict
    self.notes = notes
    self.tags = tags
    self.isUnfound = isUnfound
  }

  /// Whether nothing is said.
  public var isEmpty: Bool { self == Review() }
}
