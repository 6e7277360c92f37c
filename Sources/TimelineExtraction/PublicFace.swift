public import TimelineModel

/// An article as it was read, before anything is known of it.
public struct SourceFile: Sendable {
  /// Where it was read from, as the user gave it.
  public var path: String
  /// What is in it.
  public var bytes: [UInt8]
  /// The headline, where it is told beside the text.
  public var headline: String?
  /// The day it was written, where it is told beside the text, in any form that a text may have it.
  public var writtenOn: String?

  /// A file.
  public init(path: String, bytes: [UInt8], headline: String? = nil, writtenOn: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.headline = headline
    self.writtenOn = writtenOn
  }
}

/// What came of a set of articles.
public struct Extraction: Sendable {
  /// The timeline of all that could be read.
  public var timeline: Timeline
  /// What could not be read, in the order of the files.
  public var problems: [Problem]

  /// An outcome.
  public init(timeline: Timeline, problems: [Problem] = []) {
    self.timeline = timeline
    self.problems = problems
  }
}

/// Why an article could not be read.
public struct Problem: Error, Hashable, Sendable {
  /// What sort of trouble.
  public enum Kind: Hashable, Sendable {
    /// The bytes are no article: binary, or not UTF-8.
    case badData
    /// The bytes could not be had.
    case unreadable
  }

  /// The article's path, as the user gave it.
  public var path: String
  /// One line that says what is wrong and where.
  public var message: String
  /// What sort of trouble.
  public var kind: Kind

  /// A problem.
  public init(path: String, message: String, kind: Kind = .badData) {
    self.path = path
    self.message = message
    self.kind = kind
  }
}
