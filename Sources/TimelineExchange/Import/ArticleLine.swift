/// The names under which JSON Lines tell the parts of an article.
public struct ArticleFields: Hashable, Sendable {
  /// The headline.
  public var title = "title"
  /// The day it was written.
  public var date = "date"
  /// Its address.
  public var url = "url"
  /// The text.
  public var text = "text"

  /// The names that are usual.
  public init() {}
}

/// An article on a line of JSON.
public struct ArticleLine: Hashable, Sendable {
  /// The headline.
  public var title: String?
  /// The day it was written, as it is given.
  public var date: String?
  /// Its address.
  public var url: String?
  /// The text.
  public var text: [UInt8]

  /// Reads a line; the error says what is wrong with it.
  public init(_ line: ArraySlice<UInt8>, fields: ArticleFields) throws(ImportError) {
    var found = ArticleLine()
    var isThere = false
    var failure: ImportError?
    line.withUnsafeBufferPointer { bytes in
      do throws(ImportError) {
        var reader = JSONReader(bytes)
        try reader.object { (reader, key) throws(ImportError) in
          switch reader.text(key) {
          case fields.title: found.title = try reader.plainText()
          case fields.date: found.date = try reader.plainText()
          case fields.url: found.url = try reader.plainText()
          case fields.text:
            if reader.null() { return }
            found.text = reader.utf8(try reader.string())
            isThere = true
          default: try reader.skipValue()
          }
        }
        try reader.end()
        if !isThere { throw ImportError(line: 1, message: "the article has no '\(fields.text)'") }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    self = found
  }

  private init() { text = [] }

  /// Whether bytes begin with an object that may be an article.
  public static func recognizes(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 > 0x20 && $0 < 0x80 } == 0x7B
  }
}

extension JSONReader {
  /// A string; nil for values of other kinds.
  fileprivate mutating func plainText() throws(ImportError) -> String? {
    guard nextIsString else {
      try skipValue()
      return nil
    }
    return text(try string())
  }
}
