import Glibc

/// Reads JSON (RFC 8259) from front to back, without building a tree of it. Strings stay where they are until
/// they are asked for.
struct JSONReader {
  /// A string as it stands between its quotation marks.
  struct RawString {
    var start: Int
    var end: Int
    var hasEscapes: Bool
    var isASCII: Bool
  }

  private static let deepest = 256
  private let bytes: UnsafeBufferPointer<UInt8>
  /// How many bytes were read.
  private(set) var position = 0
  private var isStopped = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Leaves the rest unread: all objects and arrays end here.
  mutating func stop() { isStopped = true }

  func failure(_ message: String) -> ImportError {
    var line = 1
    for index in 0..<min(position, bytes.count) where bytes[index] == 0x0A { line += 1 }
    return ImportError(line: line, message: message)
  }

  // MARK: Structure

  /// Reads an object; `member` reads the value of each key.
  @inline(__always)
  mutating func object(
    _ member: (inout JSONReader, RawString) throws(ImportError) -> Void
  ) throws(ImportError) {
    try expect(0x7B, "an object")
    if skip(0x7D) { return }
    repeat {
      skipSpace()
      let key = try string()
      try expect(0x3A, "a colon")
      skipSpace()
      try member(&self, key)
      if isStopped { return }
    } while skip(0x2C)
    try expect(0x7D, "a comma or the end of the object")
  }

  /// Reads an array; `element` reads each of its values.
  @inline(__always)
  mutating func array(_ element: (inout JSONReader) throws(ImportError) -> Void) throws(ImportError) {
    try expect(0x5B, "an array")
    if skip(0x5D) { return }
    repeat {
      skipSpace()
      try element(&self)
      if isStopped { return }
    } while skip(0x2C)
    try expect(0x5D, "a comma or the end of the array")
  }

  /// Sees to it that nothing follows.
  mutating func end() throws(ImportError) {
    if isStopped { return }
    skipSpace()
    guard position == bytes.count else { throw failure("something follows the end") }
  }

  @inline(__always)
  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  @inline(__always)
  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  @inline(__always)
  private mutating func expect(_ byte: UInt8, _ name: StaticString) throws(ImportError) {
    guard skip(byte) else { throw missing(name) }
  }

  private func missing(_ name: StaticString) -> ImportError {
    failure(position < bytes.count ? "\(name) is wanted here" : "the end comes too early")
  }

  // MARK: Values

  /// Passes over a null.
  mutating func null() -> Bool {
    skipSpace()
    return word("null")
  }

  /// Reads `true` or `false`.
  mutating func boolean() throws(ImportError) -> Bool {
    skipSpace()
    if word("true") { return true }
    guard word("false") else { throw failure("neither true nor false") }
    return false
  }

  private mutating func word(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    for offset in 0..<length where bytes[position + offset] != word.utf8Start[offset] { return false }
    position += length
    return true
  }

  mutating func integer() throws(ImportError) -> Int {
    skipSpace()
    let start = position
    let isNegative = position < bytes.count && bytes[position] == 0x2D
    if isNegative { position += 1 }
    let digits = position
    var value = 0
    while position < bytes.count, case let digit = bytes[position] &- 0x30, digit <= 9 {
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, more) = scaled.addingReportingOverflow(Int(digit))
      if overflow || more { throw failure("the number is too large") }
      value = sum
      position += 1
    }
    let isWhole = position == bytes.count || ![0x2E, 0x65, 0x45].contains(bytes[position])
    guard position > digits, isWhole else {
      position = start
      throw failure("a whole number is wanted here")
    }
    return isNegative ? -value : value
  }

  /// A string; it is checked that it is well-formed.
  mutating func string() throws(ImportError) -> RawString {
    skipSpace()
    guard position < bytes.count, bytes[position] == 0x22 else { throw failure("a string is wanted here") }
    position += 1
    var result = RawString(start: position, end: position, hasEscapes: false, isASCII: true)
    while true {
      skipPlainASCII()
      guard position < bytes.count else { throw failure("the string does not end") }
      switch bytes[position] {
      case 0x22:
        result.end = position
        position += 1
        if !result.isASCII { try validate(result) }
        return result
      case 0x5C:
        result.hasEscapes = true
        position += 1
        try checkEscape()
      case 0x00..<0x20: throw failure("a control character in a string")
      default:
        if bytes[position] >= 0x80 { result.isASCII = false }
        position += 1
      }
    }
  }

  /// Eight bytes at a time, up to one that needs a look.
  @inline(__always)
  private mutating func skipPlainASCII() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while position + 8 <= bytes.count {
      let word = UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let quotes = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5C)
      let special =
        word | (word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
      let marks = special & highs
      if marks != 0 {
        position += UInt64(littleEndian: marks).trailingZeroBitCount / 8
        return
      }
      position += 8
    }
  }

  private mutating func checkEscape() throws(ImportError) {
    guard position < bytes.count else { throw failure("the string does not end") }
    switch bytes[position] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: position += 1
    case 0x75:
      guard position + 4 < bytes.count,
        (1...4).allSatisfy({ JSONReader.hexDigit(bytes[position + $0]) != nil })
      else { throw failure("a broken \\u escape") }
      position += 5
    default: throw failure("an unknown escape in a string")
    }
  }

  private func validate(_ string: RawString) throws(ImportError) {
    guard String(validating: bytes[string.start..<string.end], as: UTF8.self) != nil else {
      throw failure("invalid UTF-8")
    }
  }

  /// Passes over any value.
  mutating func skipValue(depth: Int = 0) throws(ImportError) {
    guard depth < Self.deepest else { throw failure("nested too deeply") }
    skipSpace()
    guard position < bytes.count else { throw failure("the end comes too early") }
    switch bytes[position] {
    case 0x22: _ = try string()
    case 0x7B:
      try object { (reader, _) throws(ImportError) in try reader.skipValue(depth: depth + 1) }
    case 0x5B: try array { (reader) throws(ImportError) in try reader.skipValue(depth: depth + 1) }
    default:
      if word("null") || word("true") || word("false") { return }
      let start = position
      while position < bytes.count, isPartOfNumber(bytes[position]) { position += 1 }
      if position == start { throw failure("a value is wanted here") }
    }
  }

  private func isPartOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
    default: false
    }
  }

  /// Whether a string comes next.
  var nextIsString: Bool { bytes[position...].first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) } == 0x22 }

  // MARK: Strings

  @inline(__always)
  func equals(_ string: RawString, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard string.end - string.start == count else { return false }
    return memcmp(bytes.baseAddress! + string.start, word.utf8Start, count) == 0
  }

  /// The bytes between the quotation marks, escapes and all.
  func raw(_ string: RawString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[string.start..<string.end])
  }

  func text(_ string: RawString) -> String {
    if !string.hasEscapes { return String(decoding: raw(string), as: UTF8.self) }
    return String(decoding: utf8(string), as: UTF8.self)
  }

  func utf8(_ string: RawString) -> [UInt8] {
    if !string.hasEscapes { return Array(raw(string)) }
    var result: [UInt8] = []
    result.reserveCapacity(string.end - string.start)
    var index = string.start
    while index < string.end {
      let byte = bytes[index]
      guard byte == 0x5C else {
        result.append(byte)
        index += 1
        continue
      }
      index += 2
      switch bytes[index - 1] {
      case 0x62: result.append(0x08)
      case 0x66: result.append(0x0C)
      case 0x6E: result.append(0x0A)
      case 0x72: result.append(0x0D)
      case 0x74: result.append(0x09)
      case 0x75: result.append(contentsOf: UTF8.encode(scalar(ofEscapeAt: &index, before: string.end))!)
      case let other: result.append(other)
      }
    }
    return result
  }

  /// Reads the digits of one `\u` escape, or of two that are a surrogate pair; half a pair becomes U+FFFD.
  private func scalar(ofEscapeAt index: inout Int, before end: Int) -> Unicode.Scalar {
    let first = codeUnit(at: index)
    index += 4
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, index + 6 <= end, bytes[index] == 0x5C, bytes[index + 1] == 0x75 {
      let second = codeUnit(at: index + 2)
      if (0xDC00...0xDFFF).contains(second) {
        index += 6
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
      }
    }
    return "\u{FFFD}"
  }

  private func codeUnit(at index: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 << 4 | UInt32(JSONReader.hexDigit(bytes[index + $1]) ?? 0) }
  }

  static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
