import TimelineModel

/// The day in the address of a page: "https://example.org/world/2024/04/03/talks.html".
enum AddressDate {
  static let rule = "address of the page"

  /// So many bytes at the start of a text may hold the address of its page.
  private static let headLength = 2000

  /// The day of the first address at the head of a document that has one.
  static func find(in document: DocumentDraft) -> ReadDocument.StatedDate? {
    document.text.withUnsafeBufferPointer { text in
      let head = text.prefix(headLength)
      var index = head.startIndex
      while index < head.endIndex {
        let end = head[index...].firstIndex { $0 <= 0x20 } ?? head.endIndex
        if head[index..<end].starts(with: "http".utf8), let (day, bytes) = day(in: head[index..<end]) {
          return .init(day: day, bytes: bytes, rule: rule)
        }
        index = end + 1
      }
      return nil
    }
  }

  /// The day in an address that stands alone.
  static func day(in address: String) -> Day? {
    var address = address
    return address.withUTF8 { day(in: $0[...])?.0 }
  }

  /// The day in one address, as "/2024/04/03/" or "/2024-04-03", and where it stands.
  static func day(in address: Slice<UnsafeBufferPointer<UInt8>>) -> (Day, Range<Int>)? {
    var index = address.startIndex
    while index + 11 <= address.endIndex {
      defer { index += 1 }
      let (first, second) = (address[index + 5], address[index + 8])
      guard address[index] == 0x2F, first == second, first == 0x2F || first == 0x2D,
        let year = number(address[index + 1..<index + 5]), (1900...2099).contains(year),
        let month = number(address[index + 6..<index + 8]), let day = number(address[index + 9..<index + 11]),
        index + 11 == address.endIndex || address[index + 11] &- 0x30 >= 10,
        let found = Day(year: year, month: month, day: day)
      else { continue }
      return (found, index + 1..<index + 11)
    }
    return nil
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var value = 0
    for digit in digits {
      guard digit &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(digit &- 0x30)
    }
    return value
  }
}
