/// The keys and values between "---" lines at the start of a Markdown file.
enum FrontMatter {
  /// Reads front matter and moves the scanner past it; nil where there is none.
  static func read(_ scanner: inout LineScanner) -> DocumentFields? {
    let text = scanner.text
    var ahead = scanner
    guard let opening = ahead.next(), text[opening.bytes].elementsEqual("---".utf8) else { return nil }
    var fields = DocumentFields()
    var hasKey = false
    var field: DocumentFields.Field?
    while let line = ahead.next() {
      let bytes = UnsafeBufferPointer(rebasing: text[line.bytes])
      if line.indent == 0, isEnd(bytes) {
        scanner = ahead
        return fields
      }
      if line.indent == 0, let found = FieldLine(line.bytes, in: text) {
        hasKey = true
        field = DocumentFields.Field(key: text[found.key])
        if let field { fields.set(field, to: text[found.value]) }
      } else if line.indent > 0, hasKey {
        if let field { fields.join(bytes, to: field) }
      } else if !line.isBlank, bytes.first != 0x23, bytes.first != 0x2D {
        return nil
      }
    }
    return nil
  }

  /// "---" or "..."
  private static func isEnd(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count == 3, line[0] == 0x2D || line[0] == 0x2E else { return false }
    return line[1] == line[0] && line[2] == line[0]
  }
}
