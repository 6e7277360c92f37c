/// When something happened, as far as the text tells, and why that is known.
public struct EventDate: Hashable, Sendable {
  /// How the bounds are to be read.
  public enum Extent: String, Hashable, Sendable {
    /// It happened at some time from the earliest to the latest day.
    case within
    /// It lasted from the earliest to the latest day.
    case throughout
  }

  /// How a date came about.
  public enum Certainty: String, Hashable, Sendable, CaseIterable {
    /// The text gives it.
    case stated
    /// It follows from the text by arithmetic or order.
    case inferred
    /// Nothing in the text bounds it.
    case unknown
  }

  /// The first day it can have been; nil where nothing bounds it.
  public var earliest: Day?
  /// The last day it can have been; nil where nothing bounds it.
  public var latest: Day?
  /// Whether it lasted throughout the bounds or lies somewhere within.
  public var extent: Extent
  /// Whether the text states the date or it was inferred.
  public var certainty: Certainty
  /// The words that led here, the deciding ones first.
  public var because: [Reason]
  /// What the text says against it, if anything.
  public var conflicts: [Reason]

  /// A date; its parts default to "unknown".
  public init(
    earliest: Day? = nil, latest: Day? = nil, extent: Extent = .within, certainty: Certainty = .unknown,
    because: [Reason] = [], conflicts: [Reason] = []
  ) {
    self.earliest = earliest
    self.latest = latest
    self.extent = extent
    self.certainty = certainty
    self.because = because
    self.conflicts = conflicts
  }

  /// A date nothing is known about.
  public static let unknown = EventDate()

  /// Whether nothing bounds it on either side.
  public var isOpen: Bool { earliest == nil && latest == nil }
}

/// One step of reasoning: a rule and the words it was applied to.
public struct Reason: Hashable, Sendable {
  /// What was concluded, in plain words: "interval since the previous meeting".
  public var rule: String
  /// The words that led there; nil where the reason has no words of its own.
  public var span: SourceSpan?

  /// A reason.
  public init(rule: String, span: SourceSpan?) {
    self.rule = rule
    self.span = span
  }
}
