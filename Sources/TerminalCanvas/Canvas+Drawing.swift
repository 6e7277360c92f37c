extension Canvas {
  /// The whole canvas.
  public var area: Area { Area(width: width, height: height) }

  /// Draws text in one row from a column on, clipped at the area's edges.
  ///
  /// - Parameters:
  ///   - column: from the area's left edge.
  ///   - row: from the area's top edge.
  /// - Returns: the column after the text, from the area's left edge.
  @discardableResult
  public mutating func put(
    _ text: String, column: Int, row: Int, in area: Area? = nil, _ style: Style = .plain
  ) -> Int {
    var copy = text
    return copy.withUTF8 { utf8 in
      put(utf8, bytes: 0..<utf8.count, column: column, row: row, in: area) { _ in style }
    }
  }

  /// Draws text that is cut with `…` after some columns.
  @discardableResult
  public mutating func put(
    _ text: String, column: Int, row: Int, width: Int, in area: Area? = nil, _ style: Style = .plain
  ) -> Int {
    guard width > 0 else { return column }
    return put(text.truncated(to: width), column: column, row: row, in: area, style)
  }

  /// Draws a range of UTF-8 bytes, each glyph in the style that its first byte's offset has.
  @discardableResult
  public mutating func put(
    _ utf8: [UInt8], bytes: Range<Int>, column: Int, row: Int, in area: Area? = nil, style: (Int) -> Style
  ) -> Int {
    utf8.withUnsafeBufferPointer {
      put($0, bytes: bytes, column: column, row: row, in: area, style: style)
    }
  }

  private mutating func put(
    _ utf8: UnsafeBufferPointer<UInt8>, bytes: Range<Int>, column: Int, row: Int, in area: Area?,
    style: (Int) -> Style
  ) -> Int {
    let area = area ?? self.area
    var column = column
    for glyph in Glyphs(utf8, in: bytes) {
      if column + glyph.width > area.width { break }
      if column >= 0 {
        set(
          Cell(glyph.scalar, style(glyph.bytes.lowerBound)), glyph.width, area.column + column,
          area.row + row, area)
      }
      column += glyph.width
    }
    return column
  }

  /// Draws one glyph, if it lies within the area.
  public mutating func put(
    _ scalar: Unicode.Scalar, column: Int, row: Int, in area: Area? = nil, _ style: Style = .plain
  ) {
    let area = area ?? self.area
    let (shown, cellWidth): (Unicode.Scalar, Int) =
      switch CellWidth(of: scalar) {
      case .narrow: (scalar, 1)
      case .wide: (scalar, 2)
      case .combining, .unprintable: ("\u{FFFD}", 1)
      }
    guard column >= 0, column + cellWidth <= area.width else { return }
    set(Cell(shown, style), cellWidth, area.column + column, area.row + row, area)
  }

  /// Sets the cells of one glyph; what a wide one half covered before becomes blank.
  private mutating func set(_ cell: Cell, _ cellWidth: Int, _ column: Int, _ row: Int, _ area: Area) {
    guard row >= area.row, row < area.endRow, row >= 0, row < height, column >= 0, column + cellWidth <= width
    else { return }
    clearHalves(column, row)
    if cellWidth == 2 { clearHalves(column + 1, row) }
    self[column, row] = cell
    if cellWidth == 2 { self[column + 1, row] = Cell("\0", cell.style) }
  }

  private mutating func clearHalves(_ column: Int, _ row: Int) {
    if self[column, row].scalar == "\0", column > 0 { self[column - 1, row].scalar = " " }
    if column + 1 < width, self[column + 1, row].scalar == "\0" { self[column + 1, row].scalar = " " }
  }

  /// Fills an area with one narrow scalar.
  public mutating func fill(_ area: Area, _ scalar: Unicode.Scalar = " ", _ style: Style = .plain) {
    for row in max(0, area.row)..<max(max(0, area.row), min(height, area.endRow)) {
      for column in max(0, area.column)..<max(max(0, area.column), min(width, area.endColumn)) {
        set(Cell(scalar, style), 1, column, row, self.area)
      }
    }
  }

  /// Draws a line across.
  public mutating func horizontalLine(
    column: Int, row: Int, length: Int, _ scalar: Unicode.Scalar = "─", _ style: Style = Style(.muted)
  ) {
    fill(Area(column: column, row: row, width: length, height: 1), scalar, style)
  }

  /// Draws a line down.
  public mutating func verticalLine(
    column: Int, row: Int, length: Int, _ scalar: Unicode.Scalar = "│", _ style: Style = Style(.muted)
  ) {
    fill(Area(column: column, row: row, width: 1, height: length), scalar, style)
  }

  /// Draws a frame along the inside of an area.
  public mutating func box(_ area: Area, _ style: Style = Style(.muted)) {
    guard area.width >= 2, area.height >= 2 else { return }
    for row in [area.row, area.endRow - 1] {
      horizontalLine(column: area.column, row: row, length: area.width, "─", style)
    }
    for column in [area.column, area.endColumn - 1] {
      verticalLine(column: column, row: area.row, length: area.height, "│", style)
    }
    put("┌", column: area.column, row: area.row, style)
    put("┐", column: area.endColumn - 1, row: area.row, style)
    put("└", column: area.column, row: area.endRow - 1, style)
    put("┘", column: area.endColumn - 1, row: area.endRow - 1, style)
  }

  /// Takes over what another canvas of the same size shows in an area.
  public mutating func copy(_ area: Area, of other: Canvas) {
    guard width == other.width, height == other.height else { return }
    for row in max(0, area.row)..<max(max(0, area.row), min(height, area.endRow)) {
      for column in max(0, area.column)..<max(max(0, area.column), min(width, area.endColumn)) {
        self[column, row] = other[column, row]
      }
    }
  }

  /// Changes the look of an area and keeps what it shows.
  public mutating func restyle(_ area: Area, _ change: (Style) -> Style) {
    for row in max(0, area.row)..<max(max(0, area.row), min(height, area.endRow)) {
      for column in max(0, area.column)..<max(max(0, area.column), min(width, area.endColumn)) {
        self[column, row].style = change(self[column, row].style)
      }
    }
  }
}
