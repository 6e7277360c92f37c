import CNcurses
import Glibc
import TerminalCanvas

extension Screen {
  /// Shows a canvas, drawing what differs from the one before.
  public func show(_ canvas: Canvas) {
    guard isOpen, !isToEnd else { return }
    let before = shown.flatMap { $0.width == canvas.width && $0.height == canvas.height ? $0 : nil }
    if before == nil { werase(nc_stdscr()) }
    for row in 0..<min(height, canvas.height) {
      guard let changed = canvas.changedColumns(in: row, since: before) else { continue }
      draw(canvas, row: row, columns: changed.clamped(to: 0..<min(width, canvas.width)))
    }
    output.show {
      place(canvas.cursor, before: before)
      wrefresh(nc_stdscr())
    }
    shown = canvas
  }

  private func draw(_ canvas: Canvas, row: Int, columns: Range<Int>) {
    guard !columns.isEmpty else { return }
    line.removeAll(keepingCapacity: true)
    canvas.cells.withUnsafeBufferPointer { cells in
      let row = UnsafeBufferPointer(rebasing: cells[row * canvas.width..<(row + 1) * canvas.width])
      takeStyles(of: row)
      var column = columns.lowerBound
      while column < columns.upperBound {
        let cell = row[column]
        let isWide = column + 1 < columns.upperBound && row[column + 1].scalar == "\0"
        // A continuation without its character, or a character that the edge cuts, leaves a gap.
        let scalar = cell.scalar == "\0" ? " " : characters.shown(cell.scalar, width: isWide ? 2 : 1)
        append(scalar, styles[column])
        // A stand-in is narrow.
        if isWide, wcwidth(wchar_t(scalar.value)) != 2 { append(" ", styles[column]) }
        column += isWide ? 2 : 1
      }
    }
    mvwadd_wchnstr(nc_stdscr(), Int32(row), Int32(columns.lowerBound), line, Int32(line.count))
  }

  /// Takes the looks of a row's cells. A short gap between words takes that of the word before it, where this
  /// cannot be seen: to end a look and begin one for a blank is twenty bytes.
  private func takeStyles(of row: UnsafeBufferPointer<Cell>) {
    styles.removeAll(keepingCapacity: true)
    var column = 0
    while column < row.count {
      guard row[column].scalar == " ", let before = styles.last, !isSeenOnBlanks(before) else {
        styles.append(row[column].style)
        column += 1
        continue
      }
      var end = column
      while end < row.count, row[end].scalar == " ", !isSeenOnBlanks(row[end].style) { end += 1 }
      let isShort = end < row.count && (1...Screen.shortGap).contains(end - column)
      for position in column..<max(end, column + 1) { styles.append(isShort ? before : row[position].style) }
      column = max(end, column + 1)
    }
  }

  /// Longer gaps are blanked in one sequence, which is possible only in the terminal's own look.
  private static let shortGap = 3

  private func isSeenOnBlanks(_ style: Style) -> Bool {
    hasBackground[Int(style.tone.rawValue)] || !style.attributes.isDisjoint(with: [.reverse, .underline])
      || reversesOrUnderlines[Int(style.tone.rawValue)]
  }

  private func append(_ scalar: Unicode.Scalar, _ style: Style) {
    let tone = Int(style.tone.rawValue)
    let own = hasBackground[tone] ? style.attributes.subtracting(.reverse) : style.attributes
    let look = attributes[tone] | Screen.attributes(of: own)
    var cell = cchar_t()
    nc_set_cell(&cell, wchar_t(scalar.value), look, pairs[tone])
    line.append(cell)
  }

  private func place(_ cursor: (column: Int, row: Int)?, before: Canvas?) {
    if let cursor, cursor.column >= 0, cursor.row >= 0, cursor.column < width, cursor.row < height {
      leaveok(nc_stdscr(), false)
      wmove(nc_stdscr(), Int32(cursor.row), Int32(cursor.column))
      if before?.cursor == nil { curs_set(1) }
    } else if before == nil || before?.cursor != nil {
      // Hidden, or where that is impossible out of the way.
      leaveok(nc_stdscr(), curs_set(0) != ERR)
      wmove(nc_stdscr(), Int32(height - 1), 0)
    }
  }

  /// Has the next `show` draw everything, whatever the terminal shows now.
  public func redraw() { measure() }
}
