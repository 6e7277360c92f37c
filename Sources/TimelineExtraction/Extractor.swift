public import TimelineModel

/// Reads articles and tells the timeline that is in them.
public struct Extractor {
  /// An extractor.
  public init() {}
}
