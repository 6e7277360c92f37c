/// A rectangle of a canvas.
public struct Area: Hashable, Sendable {
  /// The left column, from 0.
  public var column: Int
  /// The top row, from 0.
  public var row: Int
  /// Columns, 0 or more.
  public var width: Int
  /// Rows, 0 or more.
  public var height: Int

  /// A rectangle; a negative size counts as 0.
  public init(column: Int = 0, row: Int = 0, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// Whether nothing fits in.
  public var isEmpty: Bool { width == 0 || height == 0 }
  /// The column right of it.
  public var endColumn: Int { column + width }
  /// The row below it.
  public var endRow: Int { row + height }

  /// Whether a cell lies within.
  public func contains(column: Int, row: Int) -> Bool {
    column >= self.column && column < endColumn && row >= self.row && row < endRow
  }

  /// What is left of it within margins.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Area {
    Area(
      column: column + min(left, width), row: row + min(top, height), width: width - left - right,
      height: height - top - bottom)
  }

  /// Its first rows.
  public func top(_ rows: Int) -> Area {
    Area(column: column, row: row, width: width, height: min(rows, height))
  }
}
