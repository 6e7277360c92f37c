/// Why an exported timeline cannot be read.
public struct ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line of the export, from 1.
  public var line: Int
  /// What is wrong there, in a few words.
  public var message: String

  /// One line that tells what is wrong and where.
  public var description: String { "line \(line): \(message)" }
}
