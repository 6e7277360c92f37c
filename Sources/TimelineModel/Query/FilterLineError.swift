/// What is wrong with a filter line, and with which word of it.
public struct FilterLineError: Error, Hashable, Sendable {
  /// What is wrong, in one line.
  public let message: String
  /// The word, as UTF-8 offsets into the line; empty where something is missing.
  public let range: Range<Int>
  /// The character that the word starts with, from 1.
  public let column: Int

  init(_ message: String, _ range: Range<Int>, in line: String) {
    self.message = message
    self.range = range
    column = String(decoding: Array(line.utf8)[..<range.lowerBound], as: UTF8.self).count + 1
  }
}
