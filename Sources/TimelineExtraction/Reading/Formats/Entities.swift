import CLibxml2

/// Character references of HTML.
enum Entities {
  /// The scalar that a reference at a position means, and the reference's length: "&amp;", "&#8212;",
  /// "&#x2014;". Nil where there is none.
  static func decode(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> (
    scalar: Unicode.Scalar, length: Int
  )? {
    let limit = min(text.count, start + 34)
    var end = start + 1
    while end < limit, text[end] != 0x3B {
      guard isNameByte(text[end]) else { return nil }
      end += 1
    }
    guard end < limit, end > start + 1 else { return nil }
    let name = text[start + 1..<end]
    guard let value = text[start + 1] == 0x23 ? number(name.dropFirst()) : named(name),
      value >= 0x20 || value == 0x0A || value == 0x09, let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, end + 1 - start)
  }

  /// A text with what its references mean in their place.
  static func decoded(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x26) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    text.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index] == 0x26, let (scalar, length) = decode(at: index, in: bytes) {
          result += UTF8.encode(scalar) ?? .init()
          index += length
        } else {
          result.append(bytes[index])
          index += 1
        }
      }
    }
    return result
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte == 0x23 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    let isHex = digits.first.map { $0 | 0x20 == 0x78 } ?? false
    return UInt32(
      String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self), radix: isHex ? 16 : 10)
  }

  private static func named(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    var terminated = Array(name)
    terminated.append(0)
    return terminated.withUnsafeBufferPointer { htmlEntityLookup($0.baseAddress)?.pointee.value }
  }
}
