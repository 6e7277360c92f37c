import Gazetteer

/// Keys and values in the first lines of a text, with a blank line after them, as mail and many archives of articles
/// have them: "Title: …", "Date: …", "Source: …".
struct HeaderFields {
  private(set) var fields = DocumentFields()
  /// The lines, in their order, each with the field it is, if any.
  private(set) var lines: [(bytes: Range<Int>, value: Range<Int>, field: DocumentFields.Field?)] = []

  /// Where the value of the title stands.
  var title: Range<Int>? {
    (lines.last { $0.field == .title } ?? lines.last { $0.field == .headline })?.value
  }

  var day: ReadDocument.StatedDate? { fields.day(by: "header line") }

  /// Longer lines are text.
  private static let longestLine = 400

  /// Keys whose values are sentences.
  private static let descriptions: WordSet = """
    description summary excerpt abstract subtitle subhead deck dek lead teaser caption keywords tags copyright note
    """

  /// Reads such lines and moves the scanner past them; nil where the text does not start with two of them at least,
  /// one of which tells a title or a day, with an article behind them.
  static func read(_ scanner: inout LineScanner) -> HeaderFields? {
    let text = scanner.text
    var ahead = scanner
    var header = HeaderFields()
    while let line = ahead.next() {
      if line.isBlank {
        if header.lines.isEmpty { continue }
        break
      }
      guard line.indent == 0, line.bytes.count <= longestLine, let found = FieldLine(line.bytes, in: text)
      else {
        return nil
      }
      let field = DocumentFields.Field(key: text[found.key])
      let mayBeSentence =
        field.map { !$0.isDay } ?? descriptions.contains(WordKey(bytes: .init(rebasing: text[found.key])))
      // "Q: Did you meet him?"
      guard mayBeSentence || !isSentence(text[found.value]) else { return nil }
      if let field { header.fields.set(field, to: text[found.value]) }
      header.lines.append((line.bytes, found.value, field))
    }
    guard header.lines.count >= 2, header.title != nil || header.day != nil, isFollowed(ahead) else {
      return nil
    }
    scanner = ahead
    return header
  }

  private static func isSentence(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let last = value.last, last == 0x2E || last == 0x3F || last == 0x21 || last == 0x22 else {
      return false
    }
    return value.count { $0 == 0x20 } >= 4
  }

  private static func isFollowed(_ scanner: LineScanner) -> Bool {
    var rest = scanner
    while let line = rest.next() {
      if !line.isBlank { return true }
    }
    return false
  }
}
