/// Why bytes cannot be read as values: they are not what a `BinaryWriter` wrote.
package struct BinaryError: Error, Hashable {
  package init() {}
}

/// Reads what a `BinaryWriter` wrote. Whatever the bytes, it ends in values or an error.
package struct BinaryReader {
  private let bytes: [UInt8]
  private var position = 0
  private var strings: [String] = []

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was read.
  package var isAtEnd: Bool { position == bytes.count }

  /// The bytes that were not read.
  package var rest: [UInt8] { Array(bytes[position...]) }

  package mutating func number() throws(BinaryError) -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1) }
      shift += 7
    }
    throw BinaryError()
  }

  package mutating func string() throws(BinaryError) -> String {
    let reference = try number()
    if reference > 0 {
      guard reference <= strings.count else { throw BinaryError() }
      return strings[reference - 1]
    }
    guard reference == 0 else { throw BinaryError() }
    let count = try number()
    guard count >= 0, count <= bytes.count - position else { throw BinaryError() }
    let string = String(decoding: bytes[position..<position + count], as: UTF8.self)
    position += count
    strings.append(string)
    return string
  }

  package mutating func optional<Value>(
    _ body: (inout BinaryReader) throws(BinaryError) -> Value
  ) throws(BinaryError) -> Value? {
    switch try number() {
    case 0: nil
    case 1: try body(&self)
    default: throw BinaryError()
    }
  }

  package mutating func array<Value>(
    _ body: (inout BinaryReader) throws(BinaryError) -> Value
  ) throws(BinaryError) -> [Value] {
    let count = try number()
    // Each element takes a byte at least.
    guard count >= 0, count <= bytes.count - position else { throw BinaryError() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }

  /// A value of an enumeration, by its raw value.
  package mutating func value<Value: RawRepresentable>(
    _: Value.Type = Value.self
  ) throws(BinaryError) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try string()) else { throw BinaryError() }
    return value
  }

  /// A number that fits into 32 bits.
  package mutating func int32() throws(BinaryError) -> Int32 {
    guard let value = Int32(exactly: try number()) else { throw BinaryError() }
    return value
  }
}
