/// A number in 32 bits: there are many findings, and they are copied often.
@propertyWrapper
struct PackedInt {
  private var value: Int32

  init(wrappedValue: Int) { value = Int32(wrappedValue) }

  var wrappedValue: Int {
    get { Int(value) }
    set { value = Int32(newValue) }
  }
}

/// An index in 32 bits, or none.
@propertyWrapper
struct PackedIndex {
  private var value: Int32 = -1

  init() {}

  init(wrappedValue: Int?) { self.wrappedValue = wrappedValue }

  var wrappedValue: Int? {
    get { value < 0 ? nil : Int(value) }
    set { value = newValue.map { Int32($0) } ?? -1 }
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
