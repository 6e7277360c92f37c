/// A value that is cheap to copy: it is held once, until one of its copies is changed.
struct Shared<Value> {
  private var box: Box

  init(_ value: Value) { box = Box(value) }

  subscript<Member>(member: WritableKeyPath<Value, Member>) -> Member {
    @inline(__always) get { box.value[keyPath: member] }
    @inline(__always) _modify {
      if !isKnownUniquelyReferenced(&box) { separate() }
      yield &box.value[keyPath: member]
    }
  }

  /// Seldom needed, and long: to have it in every place where a member is changed would make those places long too.
  @inline(never)
  private mutating func separate() { box = Box(box.value) }

  private final class Box {
    var value: Value

    init(_ value: Value) { self.value = value }
  }
}
