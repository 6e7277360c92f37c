/// Keys and values in the first lines of a text, with a blank line after them, as mail and many archives of articles
/// have them: "Title: …", "Date: …", "Source: …".
struct HeaderFields {
  private(set) var fields = DocumentFields()
  /// The lines, in their order, each with the field it is, if any.
  private(set) var lines: [(bytes: Range<Int>, value: Range<Int>, field: DocumentFields.Field?)] = []

  /// Where the value of the title stands.
  var title: Range<Int>? { lines.last { $0.field == .title || $0.field == .headline }?.value }

  /// Longer lines are text.
  private static let longestLine = 400

  /// Reads such lines and moves the scanner past them; nil where the text does not start with two of them at least,
  /// one of which tells a title or a day.
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
      if let field { header.fields.set(field, to: text[found.value]) }
      header.lines.append((line.bytes, found.value, field))
    }
    guard header.lines.count >= 2, header.fields.title != nil || header.fields.day != nil else { return nil }
    scanner = ahead
    return header
  }
}
