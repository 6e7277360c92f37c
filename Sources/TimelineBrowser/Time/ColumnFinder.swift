import TimelineModel

/// Finds the columns of days fast where they come nearly in order.
struct ColumnFinder: Hashable, Sendable {
  private let axis: TimeAxis
  /// The stretch of the last day, and where it starts.
  private var known: ClosedRange<Day>?
  private var column = 0

  init(_ axis: TimeAxis) { self.axis = axis }

  /// As `TimeAxis.column(of:)`.
  mutating func column(of day: Day) -> Int {
    if !(known?.contains(day) ?? false) {
      let bucket = axis.unit.bucket(of: day)
      known = axis.unit.first(bucket)...axis.unit.last(bucket)
      column = (bucket - axis.first) * axis.columns
    }
    guard axis.columns > 1, let known else { return column }
    let length = known.upperBound - known.lowerBound + 1
    return column + (day - known.lowerBound) * axis.columns / max(1, length)
  }
}
