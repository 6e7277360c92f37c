import TerminalCanvas

/// A line that is being typed, with the cursor in view.
enum TextFieldView {
  /// - Parameters:
  ///   - column: from the area's left edge.
  ///   - width: the columns there are for it, the cursor's included.
  static func draw(
    _ field: TextField, column: Int, row: Int, width: Int, in area: Area, _ canvas: inout Canvas
  ) {
    guard width > 0, row < area.height, column < area.width else { return }
    // What stands left of the cursor goes first where there is no room for all.
    var before = field.before
    while before.cellWidth > width - 1, !before.isEmpty { before.removeFirst() }
    let cursor = canvas.put(before, column: column, row: row, in: area, Style(.plain, .bold))
    canvas.put(
      field.after, column: cursor, row: row, width: column + width - cursor, in: area, Style(.plain, .bold))
    canvas.cursor = (area.column + min(cursor, area.width - 1), area.row + row)
  }
}
