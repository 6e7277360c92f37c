import Gazetteer

/// What a document tells about itself in keys and values at its start, as far as a timeline needs them.
struct DocumentFields {
  enum Field: Int, CaseIterable {
    // The most trusted first.
    case title, headline
    case date, published, posted, created
    case address
  }

  /// As they stand there, by field.
  private var values = [[UInt8]?](filledWith: nil, count: Field.allCases.count)

  var title: String? { value(.title) ?? value(.headline) }

  /// The day of writing, known by a rule.
  func day(by rule: String) -> ReadDocument.StatedDate? {
    for field in Field.allCases where field.isDay {
      if let value = value(field), let day = WrittenDay.day(in: value) {
        return .init(day: day, bytes: nil, rule: rule)
      }
    }
    guard let address = value(.address), let day = AddressDate.day(in: address) else { return nil }
    return .init(day: day, bytes: nil, rule: AddressDate.rule)
  }

  private func value(_ field: Field) -> String? {
    values[field.rawValue].map { String(decoding: Entities.decoded(YAMLScalar.text(of: $0)), as: UTF8.self) }
  }

  /// A field that comes twice has the value that comes last.
  mutating func set(_ field: Field, to value: some Collection<UInt8>) {
    values[field.rawValue] = Array(value)
  }

  /// Adds the next line of a value. A backslash at the end joins lines as they are, else they are joined by a space.
  mutating func join(_ line: some Collection<UInt8>, to field: Field) {
    guard var value = values[field.rawValue] else { return }
    if value.last == 0x5C { value.removeLast() } else if !value.isEmpty { value.append(0x20) }
    value += line
    values[field.rawValue] = value
  }
}

extension DocumentFields.Field {
  var isDay: Bool { self != .title && self != .headline && self != .address }

  /// The field that a key names, in whatever case and with whatever marks in it: "pubDate", "publish-date".
  init?(key: some Collection<UInt8>) {
    var letters = WordHasher()
    for byte in key where (byte | 0x20) &- 0x61 < 26 { letters.combine(byte: byte | 0x20) }
    guard let field = Self.keys[WordKey(hash: letters.value)] else { return nil }
    self = field
  }

  private static let keys = WordTable<Self>([
    ("title", .title), ("posttitle", .title), ("articletitle", .title), ("headline", .headline),
    ("date", .date), ("dated", .date), ("articledate", .date),
    ("datepublished", .published), ("published", .published), ("publishedat", .published),
    ("publishedon", .published), ("publishedtime", .published), ("publishdate", .published),
    ("publicationdate", .published), ("pubdate", .published), ("datepublish", .published),
    ("articlepublishedtime", .published), ("firstpublished", .published), ("releasedate", .published),
    ("post", .posted), ("posted", .posted), ("postdate", .posted), ("postedon", .posted),
    ("dateposted", .posted), ("datetime", .posted), ("timestamp", .posted), ("time", .posted),
    ("issued", .posted),
    ("url", .address), ("sourceurl", .address), ("canonicalurl", .address), ("link", .address),
    ("permalink", .address), ("canonical", .address),
    ("created", .created), ("createdat", .created), ("datecreated", .created), ("creationdate", .created),
  ])
}

/// A line that is a key, a colon and a value.
struct FieldLine {
  var key: Range<Int>
  /// Without the white space around it.
  var value: Range<Int>

  /// - Parameter line: the bytes of the line, without white space around them.
  init?(_ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    guard let colon = text[line].firstIndex(of: 0x3A), colon > line.lowerBound,
      text[line.lowerBound..<colon].allSatisfy(Self.isKey)
    else { return nil }
    key = line.lowerBound..<colon
    var start = colon + 1
    while start < line.upperBound, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    value = start..<line.upperBound
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F || byte == 0x2D || byte == 0x2E
  }
}
