import TimelineModel

/// Zooming, stepping by the unit, and the range of days.
extension BrowserState {
  mutating func zoom(_ unit: TimeUnit?) -> [Effect] {
    guard let unit else {
      notice = "this is as far as it goes: \(histogram.unit.plural)"
      return []
    }
    self.unit = unit
    countDays()
    notice = "a bar for every \(unit.word)"
    return []
  }

  /// Counts the events that are shown by the unit.
  mutating func countDays() {
    let unit = unit ?? TimeStrip.fittingUnit(self, ScreenLayout(self))
    histogram = Histogram(shown, index, range: dayRange, unit: unit)
  }

  /// Counts anew where another view, or a panel beside it, has room for other bars.
  mutating func fitTime() {
    if unit == nil, histogram.unit != TimeStrip.fittingUnit(self, ScreenLayout(self)) { countDays() }
  }

  /// To the first event of the next stretch that has events, or of the one before.
  mutating func step(units: Int) -> [Effect] {
    let unit = histogram.unit
    let current =
      selectedEvent.flatMap { index.days[$0] }.map { unit.bucket(of: $0) } ?? histogram.first
      + histogram.counts.count
    guard let target = histogram.bucket(units, from: current),
      let event = firstEvent(from: unit.first(target), to: unit.last(target))
    else {
      notice = units > 0 ? "no later \(unit.plural) have events" : "no earlier \(unit.plural) have events"
      return []
    }
    select(event: event)
    return []
  }

  private func firstEvent(from first: Day, to last: Day) -> Int? {
    shown.first { index.days[Int($0)].map { $0 >= first && $0 <= last } ?? false }.map { Int($0) }
  }

  mutating func goToUndated() -> [Effect] {
    guard let event = shown.first(where: { index.days[Int($0)] == nil }) else {
      notice = "every event here has a date"
      return []
    }
    select(event: Int(event))
    return []
  }

  /// Sets the first day of the range to the start of the selected event's stretch of time; where it is that
  /// already, lifts it.
  mutating func setRangeStart() -> [Effect] {
    guard let bucket = rangeBucket() else { return [] }
    let day = histogram.unit.first(bucket)
    filter.from = filter.from == day ? nil : day
    if let from = filter.from, let to = filter.to, from > to { filter.to = nil }
    applyFilter()
    return []
  }

  /// The same for the last day.
  mutating func setRangeEnd() -> [Effect] {
    guard let bucket = rangeBucket() else { return [] }
    let day = histogram.unit.last(bucket)
    filter.to = filter.to == day ? nil : day
    if let from = filter.from, let to = filter.to, from > to { filter.from = nil }
    applyFilter()
    return []
  }

  private mutating func rangeBucket() -> Int? {
    guard let day = selectedEvent.flatMap({ index.days[$0] }) else {
      notice = "this event has no date to range from"
      return nil
    }
    return histogram.unit.bucket(of: day)
  }
}
