/// The keys and values between "---" lines at the start of a Markdown file, as far as a timeline needs them.
struct FrontMatter {
  /// As they stand there, for each of `keys`.
  private var values = [[UInt8]?](repeating: nil, count: keys.count)

  var title: String? { Self.titles.lazy.compactMap { value($0) }.first }

  var day: ReadDocument.StatedDate? {
    for key in Self.dates {
      if let value = value(key), let day = WrittenDay.day(in: value) {
        return .init(day: day, bytes: nil, rule: "front matter")
      }
    }
    return nil
  }

  private static let keys: [[UInt8]] = [
    "title", "headline", "date", "published_time", "published", "datepublished", "publish_date", "pubdate",
    "created",
  ].map { Array($0.utf8) }
  /// Indices of keys, the most trusted first.
  private static let titles = 0..<2
  private static let dates = 2..<keys.count

  /// Reads front matter and moves the scanner past it; nil where there is none.
  static func read(_ scanner: inout LineScanner) -> FrontMatter? {
    let text = scanner.text
    var ahead = scanner
    guard let opening = ahead.next(), text[opening.bytes].elementsEqual("---".utf8) else { return nil }
    var matter = FrontMatter()
    var hasKey = false
    var key: Int?
    while let line = ahead.next() {
      let bytes = UnsafeBufferPointer(rebasing: text[line.bytes])
      if line.indent == 0, isEnd(bytes) {
        scanner = ahead
        return matter
      }
      if line.indent == 0, let colon = bytes.firstIndex(of: 0x3A), isKey(bytes[..<colon]) {
        hasKey = true
        key = index(of: bytes[..<colon])
        if let key { matter.values[key] = Array(bytes[(colon + 1)...].drop { $0 == 0x20 }) }
      } else if line.indent > 0, hasKey {
        if let key { matter.values[key]?.join(bytes) }
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

  private static func isKey(_ bytes: some Collection<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F || $0 == 0x2D || $0 == 0x2E
      }
  }

  /// Which of the keys a name is, in whatever case.
  private static func index(of name: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    keys.firstIndex { key in
      key.count == name.count && zip(key, name).allSatisfy { $0 == ($1 &- 0x41 < 26 ? $1 | 0x20 : $1) }
    }
  }

  private func value(_ key: Int) -> String? {
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
