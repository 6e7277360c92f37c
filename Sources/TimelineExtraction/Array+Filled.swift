extension Array {
  /// So many equal elements. `init(repeating:count:)` asks the runtime for the type of the array's memory each time,
  /// which takes longer than to fill a short one.
  init(filledWith element: Element, count: Int) {
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(element) }
  }
}
