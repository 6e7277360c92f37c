import TerminalCanvas

/// A line that is being typed, with the cursor in view.
enum TextFieldView {
  /// - Parameters:
  ///   - column: from the area's left edge.
  ///   - wrong: a part of it that is marked as wrong, as UTF-8 offsets.
  ///   - width: the columns there are for it, the cursor's included.
  ///   - hasCursor: whether one types in it now.
  /// - Returns: how many columns of it are out of view on the left.
  @discardableResult
  static func draw(
    _ field: TextField, wrong: Range<Int>? = nil, column: Int, row: Int, width: Int, hasCursor: Bool = true,
    in area: Area, _ canvas: inout Canvas
  ) -> Int {
    guard width > 0, row < area.height, column < area.width else { return 0 }
    // What stands left of the cursor goes first where there is no room for all.
    var before = field.before
    var hidden = 0
    var start = 0
    while before.cellWidth > width - 1, let first = before.first {
      hidden += String(first).cellWidth
      start += first.utf8.count
      before.removeFirst()
    }
    let shown = Array((before + field.after).utf8)
    var clip = area
    clip.width = min(area.width, column + width)
    func style(_ byte: Int) -> Style {
      wrong?.contains(byte + start) ?? false ? Style(.warning, [.bold, .underline]) : Style(.plain, .bold)
    }
    let cursor = canvas.put(
      shown, bytes: 0..<before.utf8.count, column: column, row: row, in: clip, style: style)
    canvas.put(
      shown, bytes: before.utf8.count..<shown.count, column: cursor, row: row, in: clip, style: style)
    if hasCursor { canvas.cursor = (area.column + min(cursor, area.width - 1), area.row + row) }
    return hidden
  }
}
