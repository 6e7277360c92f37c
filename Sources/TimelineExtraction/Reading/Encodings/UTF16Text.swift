/// Text in UTF-16 that a byte order mark tells of.
enum UTF16Text {
  /// The text as UTF-8; nil without a byte order mark.
  static func decoded(_ bytes: [UInt8]) throws(ReadingError) -> [UInt8]? {
    guard bytes.count >= 2 else { return nil }
    let isLittle = bytes[0] == 0xFF && bytes[1] == 0xFE
    guard isLittle || (bytes[0] == 0xFE && bytes[1] == 0xFF) else { return nil }
    guard bytes.count % 2 == 0 else { throw .invalidUTF16(offset: bytes.count - 1) }
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 2 + bytes.count / 16)
    var index = 2
    while index < bytes.count {
      var value = unit(index)
      let start = index
      index += 2
      if (0xD800...0xDBFF).contains(value), index < bytes.count, (0xDC00...0xDFFF).contains(unit(index)) {
        value = 0x10000 + (value - 0xD800) << 10 + (unit(index) - 0xDC00)
        index += 2
      }
      guard let scalar = Unicode.Scalar(value) else { throw .invalidUTF16(offset: start) }
      result.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
    return result
  }
}
