import TimelineModel

/// Where stretches of time stand on a row of columns.
struct TimeAxis: Hashable, Sendable {
  let unit: TimeUnit
  /// The first stretch in view, and how many are.
  let first: Int
  let count: Int
  /// Columns of a stretch.
  let columns: Int
  /// Whether there are stretches before those in view, and after them.
  let isCutBefore: Bool
  let isCutAfter: Bool
  /// The columns there are, for labels that begin in the last stretch.
  private let room: Int

  /// The part of a histogram that fits, with a stretch in view; the view moves by halves of its width.
  init(_ histogram: Histogram, width: Int, showing bucket: Int?) {
    self.init(
      unit: histogram.unit, first: histogram.first, total: histogram.counts.count, width: width,
      showing: bucket)
  }

  init(unit: TimeUnit, first: Int, total: Int, width: Int, showing bucket: Int?) {
    self.unit = unit
    // A year that begins in the last month has room for its label.
    columns = max(1, min(8, (unit == .month ? width - 3 : width) / max(1, total)))
    count = max(0, min(total, width / columns))
    room = width
    let half = max(1, count / 2)
    let offset = max(0, (bucket ?? first) - first)
    self.first = first + (offset < count ? 0 : min(total - count, (offset / half) * half - half / 2))
    isCutBefore = self.first > first
    isCutAfter = self.first + count < first + total
  }

  /// The column where a stretch starts; nil where it is out of view.
  func column(of bucket: Int) -> Int? {
    bucket >= first && bucket < first + count ? (bucket - first) * columns : nil
  }

  /// The column of a day, however far out of view; finer than a stretch where a stretch has several columns.
  func column(of day: Day) -> Int {
    let bucket = unit.bucket(of: day)
    guard columns > 1 else { return bucket - first }
    let start = unit.first(bucket)
    let length = unit.last(bucket) - start + 1
    return (bucket - first) * columns + (day - start) * columns / max(1, length)
  }

  var width: Int { count * columns }

  /// Labels along the axis that do not touch, each with its column.
  var labels: [(column: Int, text: String)] {
    var labels: [(column: Int, text: String)] = []
    var free = 0
    for bucket in first..<first + count {
      guard let text = label(bucket) else { continue }
      let column = (bucket - first) * columns
      guard column >= free, column + text.utf8.count <= room else { continue }
      labels.append((column, text))
      free = column + text.utf8.count + 1
    }
    return labels
  }

  /// Round stretches have labels, as many as there is room for.
  private func label(_ bucket: Int) -> String? {
    let start = unit.first(bucket)
    let (year, month, day) = start.parts
    switch unit {
    case .decade: return year % (10 * step(10)) == 0 ? String(year) : nil
    case .year: return year % step(1) == 0 ? String(year) : nil
    case .month: return month == 1 && year % step(12, perStretch: false) == 0 ? String(year) : nil
    case .day: return day == 1 ? String(start.description.prefix(7)) : nil
    }
  }

  /// How many stretches (or years of twelve) lie between labels.
  private func step(_ size: Int, perStretch: Bool = true) -> Int {
    let width = perStretch ? columns : columns * size
    return [1, 2, 5, 10, 20, 50, 100, 200, 500].first { $0 * width >= 6 } ?? 1000
  }
}
