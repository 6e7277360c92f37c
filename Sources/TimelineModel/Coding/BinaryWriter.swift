/// Writes values as bytes: numbers in as few as they need, every string once.
package struct BinaryWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []
  private var strings: [String: Int] = [:]

  package init() {}

  /// A number, the small ones in one byte.
  package mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: (number << 1) ^ (number >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A string; where it was written before, a reference to that.
  package mutating func write(_ string: String) {
    if let known = strings[string] { return write(known + 1) }
    strings[string] = strings.count
    write(0)
    var string = string
    string.withUTF8 { utf8 in
      write(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  /// Whether there is a value, and the value.
  package mutating func write<Value>(_ value: Value?, _ body: (inout BinaryWriter, Value) -> Void) {
    write(value == nil ? 0 : 1)
    if let value { body(&self, value) }
  }

  /// How many there are, and each.
  package mutating func write<Values: Collection>(
    _ values: Values, _ body: (inout BinaryWriter, Values.Element) -> Void
  ) {
    write(values.count)
    for value in values { body(&self, value) }
  }
}
