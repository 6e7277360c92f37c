import TerminalCanvas

extension Canvas {
  /// The columns of a row that have to be drawn over those of a canvas of the same size; nil for none.
  ///
  /// A wide character is drawn whole or not at all.
  func changedColumns(in row: Int, since before: Canvas?) -> Range<Int>? {
    guard let before else { return width > 0 ? 0..<width : nil }
    let start = row * width
    return cells.withUnsafeBufferPointer { new in
      before.cells.withUnsafeBufferPointer { old in
        var first = start
        var last = start + width
        while first < last, new[first] == old[first] { first += 1 }
        guard first < last else { return nil }
        while new[last - 1] == old[last - 1] { last -= 1 }
        while first > start, new[first].scalar == "\0" || old[first].scalar == "\0" { first -= 1 }
        while last < start + width, new[last].scalar == "\0" || old[last].scalar == "\0" { last += 1 }
        return first - start..<last - start
      }
    }
  }
}
