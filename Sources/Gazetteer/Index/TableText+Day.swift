import TimelineModel

extension TableText {
  /// The first day that a date (`1990` or `1990-10-03`) means; nil where the cell is empty.
  var firstDay: Day? {
    guard count >= 4 else { return nil }
    let year = number(at: 0, 4)
    return count == 10
      ? Day(year: year, month: number(at: 5, 2), day: number(at: 8, 2)) : Day.first(ofYear: year)
  }

  /// The last day that a date means.
  var lastDay: Day? {
    count == 4 ? Day.last(ofYear: number(at: 0, 4)) : firstDay
  }

  private func number(at offset: Int, _ digits: Int) -> Int {
    var value = 0
    for index in offset..<offset + digits { value = value * 10 + Int(start[index] &- 0x30) }
    return value
  }
}
