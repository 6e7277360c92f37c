/// Writes JSON as UTF-8 bytes.
///
/// The caller sees to it that members and elements come where they may; the writer sets the commas.
struct JSONWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []
  /// Whether scalars that a terminal would act on or not show are written as `\u` escapes.
  let escapesInvisible: Bool
  private var needsComma = false

  init(escapesInvisible: Bool = false) { self.escapesInvisible = escapesInvisible }

  /// Gives up what was written so far, to be sent on.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  // MARK: Structure

  mutating func beginObject() { open(0x7B) }
  mutating func endObject() { close(0x7D) }
  mutating func beginArray() { open(0x5B) }
  mutating func endArray() { close(0x5D) }

  /// The name of the member whose value is written next. It needs no escapes.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    append(name)
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  /// A line break before the next member or element, for the reader's sake.
  mutating func newline() {
    separate()
    bytes.append(0x0A)
    needsComma = false
  }

  /// A line break where no member or element follows.
  mutating func finalNewline() { bytes.append(0x0A) }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = false
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  // MARK: Members

  mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    string(value)
  }

  mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    number(value)
  }

  mutating func member(_ name: StaticString, utf8 value: ArraySlice<UInt8>) {
    key(name)
    string(utf8: value)
  }

  mutating func member(_ name: StaticString, _ letter: Unicode.Scalar, _ value: Int) {
    key(name)
    string(letter, value)
  }

  // MARK: Values

  mutating func boolean(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
    needsComma = true
  }

  mutating func null() {
    separate()
    append("null")
    needsComma = true
  }

  mutating func number(_ value: Int) {
    separate()
    append(digitsOf: value)
    needsComma = true
  }

  mutating func number(_ value: Int?) {
    if let value { number(value) } else { null() }
  }

  mutating func string(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { quote($0) }
    needsComma = true
  }

  mutating func string(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  /// A string of bytes that are valid UTF-8.
  mutating func string(utf8: ArraySlice<UInt8>) {
    separate()
    utf8.withUnsafeBufferPointer { quote($0) }
    needsComma = true
  }

  /// A string of a letter and a number, such as `d12`.
  mutating func string(_ letter: Unicode.Scalar, _ value: Int) {
    separate()
    bytes.append(0x22)
    bytes.append(UInt8(truncatingIfNeeded: letter.value))
    append(digitsOf: value)
    bytes.append(0x22)
    needsComma = true
  }

  private mutating func append(digitsOf value: Int) {
    if value < 0 { bytes.append(0x2D) }
    var rest = value.magnitude
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var first = digits.count
      repeat {
        first -= 1
        digits.initializeElement(at: first, to: UInt8(0x30 + rest % 10))
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[first...]))
    }
  }

  // MARK: Escapes

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(0x22)
    var plain = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x20, byte != 0x22, byte != 0x5C, byte < 0x7F || !escapesInvisible {
        index += 1
        continue
      }
      let length: Int
      if byte >= 0x80 {
        let (scalar, width) = decode(text, at: index)
        length = width
        guard Self.isInvisible(scalar) else {
          index += width
          continue
        }
        bytes.append(contentsOf: text[plain..<index])
        escape(scalar)
      } else {
        length = 1
        bytes.append(contentsOf: text[plain..<index])
        escape(ascii: byte)
      }
      index += length
      plain = index
    }
    bytes.append(contentsOf: text[plain...])
    bytes.append(0x22)
  }

  private mutating func escape(ascii byte: UInt8) {
    switch byte {
    case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
    case 0x08: bytes.append(contentsOf: [0x5C, 0x62])
    case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
    case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
    case 0x0C: bytes.append(contentsOf: [0x5C, 0x66])
    case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
    default: escape(UInt32(byte))
    }
  }

  private mutating func escape(_ scalar: UInt32) {
    if scalar > 0xFFFF {
      escape(0xD800 + (scalar - 0x10000) >> 10)
      escape(0xDC00 + (scalar - 0x10000) & 0x3FF)
      return
    }
    bytes.append(contentsOf: [0x5C, 0x75])
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(scalar >> shift & 0xF)
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }

  private func decode(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(text[index])
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var scalar = lead & (0x7F >> UInt32(length))
    for offset in 1..<length where index + offset < text.count {
      scalar = scalar << 6 | UInt32(text[index + offset] & 0x3F)
    }
    return (scalar, min(length, text.count - index))
  }

  /// Controls, bidirectional controls, and other scalars that have no look of their own.
  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF0...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
