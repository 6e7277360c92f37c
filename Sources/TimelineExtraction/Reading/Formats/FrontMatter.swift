/// The keys and values between "---" lines at the start of a Markdown file, as far as a timeline needs them.
struct FrontMatter {
  var values: [String: String] = [:]

  var title: String? { values["title"] ?? values["headline"] }

  var day: ReadDocument.StatedDate? {
    let keys = ["date", "published_time", "published", "datepublished", "publish_date", "pubdate", "created"]
    for key in keys {
      if let value = values[key], let day = WrittenDay.day(in: value) {
        return .init(day: day, bytes: nil, rule: "front matter")
      }
    }
    return nil
  }

  /// Reads front matter and moves the scanner past it; nil where there is none.
  static func read(_ scanner: inout LineScanner) -> FrontMatter? {
    let text = scanner.text
    var ahead = scanner
    guard let opening = ahead.next(), text[opening.bytes].elementsEqual("---".utf8) else { return nil }
    var matter = FrontMatter()
    var key = ""
    while let line = ahead.next() {
      let bytes = text[line.bytes]
      if line.indent == 0, bytes.elementsEqual("---".utf8) || bytes.elementsEqual("...".utf8) {
        matter.values = matter.values.mapValues(Self.plain)
        scanner = ahead
        return matter
      }
      if line.indent == 0, let colon = bytes.firstIndex(of: 0x3A), isKey(bytes[..<colon]) {
        key = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
        matter.values[key] = String(decoding: bytes[(colon + 1)...].drop { $0 == 0x20 }, as: UTF8.self)
      } else if line.indent > 0, !key.isEmpty {
        let value = matter.values[key] ?? ""
        // A backslash at the end joins lines as they are, else they are joined by a space.
        let joint = value.hasSuffix("\\") ? String(value.dropLast()) : value.isEmpty ? "" : value + " "
        matter.values[key] = joint + String(decoding: bytes, as: UTF8.self)
      } else if !line.isBlank, bytes.first != 0x23, bytes.first != 0x2D {
        return nil
      }
    }
    return nil
  }

  private static func isKey(_ bytes: some Collection<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F || $0 == 0x2D || $0 == 0x2E
      }
  }

  /// The text of a YAML scalar.
  private static func plain(_ value: String) -> String {
    guard value.utf8.count >= 2, let first = value.utf8.first, value.utf8.last == first else { return value }
    let inner = String(value.dropFirst().dropLast())
    if first == 0x27 {
      return inner.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
    }
    return first == 0x22 ? unescaped(inner) : value
  }

  private static func unescaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    var scalars = value.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\", let escaped = scalars.next() else {
        result.append(scalar)
        continue
      }
      switch escaped {
      case "_": result.append("\u{A0}")
      case "n", "t": result.append(" ")
      case "x", "u", "U":
        let digits = (0..<(escaped == "x" ? 2 : escaped == "u" ? 4 : 8)).compactMap { _ in scalars.next() }
        let number = UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
        if let decoded = number.flatMap(Unicode.Scalar.init) { result.append(decoded) }
      default: result.append(escaped)
      }
    }
    return String(result)
  }
}
