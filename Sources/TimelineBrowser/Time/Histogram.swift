import TimelineModel

/// How many of the events that are shown lie in each stretch of time. The stretches run from the first to the
/// last event of all, empty ones included, so that a filter moves nothing.
struct Histogram: Hashable, Sendable {
  let unit: TimeUnit
  /// The number of the first stretch.
  let first: Int
  let counts: [Int32]
  /// Events without a date.
  let undated: Int
  let highest: Int32

  /// More stretches than this are not told apart: days of many centuries.
  private static let limit = 400_000

  init(_ events: [Int32], _ index: TimelineIndex, range: ClosedRange<Day>?, unit: TimeUnit) {
    self.unit = unit
    let first = range.map { unit.bucket(of: $0.lowerBound) } ?? 0
    let last = range.map { unit.bucket(of: $0.upperBound) } ?? -1
    let length = min(Histogram.limit, last - first + 1)
    // Behind the last, a bar for what is out of range.
    var bars = [Int32](repeating: 0, count: length + 1)
    let days = index.days
    undated = bars.withUnsafeMutableBufferPointer { bars in
      var undated = 0
      // Events come nearly in order: most lie where the one before did.
      var known: (first: Int32, last: Int32) = (0, -1)
      var bar = length
      for event in events {
        guard let day = days[Int(event)]?.number else {
          undated += 1
          continue
        }
        if day < known.first || day > known.last {
          let bucket = unit.bucket(of: Day(number: day))
          known = (unit.first(bucket).number, unit.last(bucket).number)
          bar = (0..<length).contains(bucket - first) ? bucket - first : length
        }
        bars[bar] += 1
      }
      return undated
    }
    bars.removeLast()
    self.first = first
    counts = bars
    highest = bars.max() ?? 0
  }

  /// The stretch with events that is some such stretches later than a stretch, or earlier; the last or the
  /// first where there are fewer; nil where there is none.
  func bucket(_ steps: Int, from bucket: Int) -> Int? {
    let here = max(-1, min(bucket - first, counts.count))
    var position = here + steps.signum()
    var reached: Int?
    var left = abs(steps)
    while left > 0, counts.indices.contains(position) {
      if counts[position] > 0 {
        reached = first + position
        left -= 1
      }
      position += steps.signum()
    }
    return reached
  }

  /// The finest unit of which a range fits into some columns, months at the finest.
  static func unit(for range: ClosedRange<Day>?, columns: Int) -> TimeUnit {
    guard let range else { return .year }
    func fits(_ unit: TimeUnit, into columns: Int) -> Bool {
      unit.bucket(of: range.upperBound) - unit.bucket(of: range.lowerBound) < columns
    }
    // The label of a year that begins in the last month takes three columns more.
    if fits(.month, into: columns - 3) { return .month }
    return fits(.year, into: columns) ? .year : .decade
  }
}
