/// A number in fewer bits.
@propertyWrapper
struct PackedInt<Bits: FixedWidthInteger & SignedInteger> {
  private var value: Bits

  init(wrappedValue: Int) { value = Bits(wrappedValue) }

  var wrappedValue: Int {
    get { Int(value) }
    set { value = Bits(newValue) }
  }
}

/// An index in fewer bits, or none.
@propertyWrapper
struct PackedIndex<Bits: FixedWidthInteger & SignedInteger> {
  private var value: Bits = -1

  init() {}

  var wrappedValue: Int? {
    get { value < 0 ? nil : Int(value) }
    set { value = newValue.map { Bits($0) } ?? -1 }
  }
}

/// A range of indices in 32 bits each.
@propertyWrapper
struct PackedRange {
  private var lowerBound: Int32
  private var upperBound: Int32

  init(wrappedValue: Range<Int>) {
    (lowerBound, upperBound) = (Int32(wrappedValue.lowerBound), Int32(wrappedValue.upperBound))
  }

  var wrappedValue: Range<Int> {
    get { Range(uncheckedBounds: (Int(lowerBound), Int(upperBound))) }
    set { self = PackedRange(wrappedValue: newValue) }
  }
}
