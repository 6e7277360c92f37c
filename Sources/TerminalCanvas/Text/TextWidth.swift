extension String {
  /// The columns it takes in a terminal.
  public var cellWidth: Int {
    var copy = self
    return copy.withUTF8 { $0.cellWidth }
  }
}

extension [UInt8] {
  /// The columns that a range of UTF-8 bytes takes in a terminal; all of them by default.
  public func cellWidth(of range: Range<Int>? = nil) -> Int {
    withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range ?? 0..<count]).cellWidth }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The columns that UTF-8 takes in a terminal.
  var cellWidth: Int {
    // Most text is printable ASCII, a column each.
    if allSatisfy({ $0 &- 0x20 < 0x5F }) { return count }
    return Glyphs(self, in: 0..<count).reduce(0) { $0 + $1.width }
  }
}
