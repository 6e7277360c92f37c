/// A cell of a screen: one scalar (with marks that combine with it), one or two columns wide.
public struct Cell: Hashable, Sendable {
  /// What it shows; U+0000 in the second column of a wide character.
  public var scalar: Unicode.Scalar
  /// Its look.
  public var style: Style

  /// A cell.
  public init(_ scalar: Unicode.Scalar, _ style: Style = .plain) {
    self.scalar = scalar
    self.style = style
  }

  /// An empty cell.
  public static let blank = Cell(" ")
  /// The second column of a wide character.
  public static let continuation = Cell("\0")
}

/// A grid of cells: what a screen shows, without a terminal.
public struct Canvas: Hashable, Sendable {
  /// Columns, 0 or more.
  public let width: Int
  /// Rows, 0 or more.
  public let height: Int
  /// The cells, row by row.
  public private(set) var cells: [Cell]
  /// Where the cursor is shown; nil where it is hidden.
  public var cursor: (column: Int, row: Int)?

  /// An empty canvas.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: .blank, count: self.width * self.height)
  }

  /// The cell in a column and a row, both from 0.
  public subscript(column: Int, row: Int) -> Cell {
    get { cells[row * width + column] }
    set { cells[row * width + column] = newValue }
  }

  /// Whether both show the same, the cursor included.
  public static func == (a: Canvas, b: Canvas) -> Bool {
    a.width == b.width && a.height == b.height && a.cells == b.cells && a.cursor?.column == b.cursor?.column
      && a.cursor?.row == b.cursor?.row
  }

  /// Hashes what is shown.
  public func hash(into hasher: inout Hasher) { hasher.combine(cells) }
}
