/// An array that lives as long as the program: for tables that are made once. To read it, no references are counted.
///
/// Public since only what is public is inlined in other modules.
public struct PermanentArray<Element: Sendable>: @unchecked Sendable, RandomAccessCollection {
  @usableFromInline let start: UnsafePointer<Element>
  /// How many elements there are.
  public let count: Int

  package init(_ elements: [Element]) {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: Swift.max(1, elements.count))
    copy.initialize(from: elements, count: elements.count)
    self.init(start: copy, count: elements.count)
  }

  /// - Parameter start: memory that is neither changed nor freed any more.
  init(start: UnsafePointer<Element>, count: Int) {
    self.start = start
    self.count = count
  }

  /// Zero.
  @inlinable public var startIndex: Int { 0 }
  /// The number of elements.
  @inlinable public var endIndex: Int { count }

  /// The element at an index.
  @inlinable @inline(__always)
  public subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    return start[index]
  }
}
