import TimelineModel

/// Words of a document, with those about them, by which their place is found again.
public struct QuotedWords: Hashable, Sendable {
  /// The SHA-256 of the document's text.
  var hash: [UInt8]
  /// Where the document was read.
  public var path: String
  /// Where the words started, in bytes of the text.
  var start: Int
  /// What stood before them.
  var before: String
  /// The words.
  public var words: String
  /// What stood after them.
  var after: String

  /// How many bytes about the words are kept; cut so that no scalar is.
  private static let contextLength = 48

  init(hash: [UInt8], path: String, start: Int, before: String, words: String, after: String) {
    self.hash = hash
    self.path = path
    self.start = start
    self.before = before
    self.words = words
    self.after = after
  }

  /// The words at a place of a text.
  init(_ range: Range<Int>, of text: SourceText, hash: [UInt8], path: String) {
    let utf8 = text.utf8
    func boundary(_ index: Int, towards step: Int) -> Int {
      var index = min(max(0, index), utf8.count)
      while index > 0, index < utf8.count, utf8[index] & 0xC0 == 0x80 { index += step }
      return index
    }
    let from = boundary(range.lowerBound - Self.contextLength, towards: 1)
    let to = boundary(range.upperBound + Self.contextLength, towards: -1)
    self.init(
      hash: hash, path: path, start: range.lowerBound, before: text[from..<range.lowerBound],
      words: text[range], after: text[range.upperBound..<to])
  }
}
