/// Tells text from other bytes before anything else looks at them.
enum TextValidation {
  /// Throws where bytes are no UTF-8 text.
  static func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadingError) {
    if bytes.count > Int(Int32.max) - 1024 { throw .tooLarge }
    let count = bytes.count
    var controls = 0
    var index = 0
    var firstError: Int?
    while index < count {
      // Eight printable ASCII bytes at a time.
      if index + 8 <= count {
        let word = UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let belowSpace = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
        let others = word & 0x8080_8080_8080_8080 | belowSpace
        if others == 0 {
          index += 8
          continue
        }
        // Of those below a space the first is told rightly.
        index += UInt64(littleEndian: others).trailingZeroBitCount / 8
      }
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F {
          if byte == 0 { throw .binary }
          if !(0x09...0x0D).contains(byte) { controls += 1 }
        }
        index += 1
      } else {
        let length = scalarLength(at: index, in: bytes)
        if length == 0, firstError == nil { firstError = index }
        index += max(1, length)
      }
    }
    if controls > 8, controls * 20 > count { throw .binary }
    if let firstError {
      throw .invalidUTF8(line: line(of: firstError, in: bytes), offset: firstError)
    }
  }

  /// The length of the well-formed multi-byte scalar at an index, 0 where there is none (Unicode, table 3-7).
  private static func scalarLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    func continues(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      index + offset < bytes.count && bytes[index + offset] >= low && bytes[index + offset] <= high
    }
    switch bytes[index] {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80, 0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80, 0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }

  private static func line(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var line = 1
    for index in 0..<offset where bytes[index] == 0x0A { line += 1 }
    return line
  }
}
