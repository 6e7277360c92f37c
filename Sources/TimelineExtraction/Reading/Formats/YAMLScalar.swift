/// What a YAML scalar says.
enum YAMLScalar {
  /// The text without quotation marks, what is escaped in them as it is meant.
  static func text(of value: [UInt8]) -> [UInt8] {
    guard value.count >= 2, let first = value.first, value.last == first else { return value }
    switch first {
    case 0x27: return undoubled(value[1..<value.count - 1])
    case 0x22: return unescaped(value[1..<value.count - 1])
    default: return value
    }
  }

  /// Single quotation marks stand twice for one.
  private static func undoubled(_ value: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(value.count)
    var index = value.startIndex
    while index < value.endIndex {
      result.append(value[index])
      let isDoubled = value[index] == 0x27 && index + 1 < value.endIndex && value[index + 1] == 0x27
      index += isDoubled ? 2 : 1
    }
    return result
  }

  private static func unescaped(_ value: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(value.count)
    var index = value.startIndex
    while let backslash = value[index...].firstIndex(of: 0x5C), backslash + 1 < value.endIndex {
      result += value[index..<backslash]
      let escaped = value[backslash + 1]
      index = backslash + 2
      switch escaped {
      case 0x5F: result += [0xC2, 0xA0]
      case 0x6E, 0x74: result.append(0x20)
      case 0x78: appendScalar(of: 2, in: value, at: &index, to: &result)
      case 0x75: appendScalar(of: 4, in: value, at: &index, to: &result)
      case 0x55: appendScalar(of: 8, in: value, at: &index, to: &result)
      default: result.append(escaped)
      }
    }
    result += value[index...]
    return result
  }

  /// Passes so many characters and appends what they say as a hexadecimal number.
  private static func appendScalar(
    of digits: Int, in value: ArraySlice<UInt8>, at index: inout Int, to result: inout [UInt8]
  ) {
    let start = index
    for _ in 0..<digits where index < value.endIndex {
      repeat { index += 1 } while index < value.endIndex && value[index] & 0xC0 == 0x80
    }
    let number = UInt32(String(decoding: value[start..<index], as: UTF8.self), radix: 16)
    if let scalar = number.flatMap(Unicode.Scalar.init) { result += UTF8.encode(scalar) ?? .init() }
  }
}
