/// The keys and values between "---" lines at the start of a Markdown file, as far as a timeline needs them.
struct FrontMatter {
  /// As they stand there, by key in lower case.
  private var values: [String: [UInt8]] = [:]

  var title: String? { value("title") ?? value("headline") }

  var day: ReadDocument.StatedDate? {
    for key in Self.dates {
      if let value = value(key), let day = WrittenDay.day(in: value) {
        return .init(day: day, bytes: nil, rule: "front matter")
      }
    }
    return nil
  }

  private static let dates = [
    "date", "published_time", "published", "datepublished", "publish_date", "pubdate", "created",
  ]
  private static let keys = Set(["title", "headline"] + dates)

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
        scanner = ahead
        return matter
      }
      if line.indent == 0, let colon = bytes.firstIndex(of: 0x3A), isKey(bytes[..<colon]) {
        key = String(decoding: bytes[..<colon].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
        if keys.contains(key) { matter.values[key] = Array(bytes[(colon + 1)...].drop { $0 == 0x20 }) }
      } else if line.indent > 0, !key.isEmpty {
        matter.values[key]?.join(bytes)
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

  private func value(_ key: String) -> String? {
    values[key].map { String(decoding: YAMLScalar.text(of: $0), as: UTF8.self) }
  }
}

extension [UInt8] {
  /// Adds the next line of a value. A backslash at the end joins lines as they are, else they are joined by a space.
  fileprivate mutating func join(_ line: some Collection<UInt8>) {
    if last == 0x5C { removeLast() } else if !isEmpty { append(0x20) }
    append(contentsOf: line)
  }
}
