/// A value that is cheap to copy: it is held once, until one of its copies is changed.
struct Shared<Value> {
  /// Always one: an array counts who holds it, and is copied where it is changed.
  private var values: [Value]

  init(_ value: Value) { values = [value] }

  subscript<Member>(member: WritableKeyPath<Value, Member>) -> Member {
    @inline(__always) get { values[0][keyPath: member] }
    @inline(__always) _modify { yield &values[0][keyPath: member] }
  }
}
