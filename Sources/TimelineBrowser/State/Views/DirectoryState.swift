import TimelineModel

/// All people, or all countries.
struct DirectoryState: Hashable, Sendable {
  /// Values of the facet, those with the most events first.
  private(set) var values: [Int] = []
  var list = ListPosition()

  mutating func arrange(_ state: BrowserState, _ subject: Subject, entering: Bool) {
    let before = selectedValue
    values = state.ranked(subject.facet)
    let own = state.selectedValues(subject)
    let wanted = entering ? before.flatMap { own.contains($0) ? $0 : nil } ?? own.first : before
    list.selected = wanted.flatMap { values.firstIndex(of: $0) } ?? 0
    list.center(
      count: values.count, height: DirectoryView.visibleRows(ScreenLayout(state).main.height))
  }

  var selectedValue: Int? { values.indices.contains(list.selected) ? values[list.selected] : nil }
}

/// What the events that are shown tell of one person or country.
struct DirectorySummary: Sendable {
  var events = 0
  var first: EventDate?
  var last: EventDate?
  /// Values of the same facet, the most frequent first.
  var met: [Int] = []
  var places: [String] = []

  /// - Parameter parts: what is told beside the number of events and their dates.
  init(_ subject: Subject, _ value: Int, _ state: BrowserState, _ parts: Parts) {
    let index = state.index
    var met = [Int32](repeating: 0, count: parts.contains(.met) ? index.valueCount(subject.facet) : 0)
    var places = [Int32](repeating: 0, count: parts.contains(.places) ? index.places.count : 0)
    let context = TimelineIndex.kinds.firstIndex(of: .context).map { Int32($0) }
    var dated: (first: Int, last: Int)?
    for event in index.events(subject.facet, value: value) where state.result.events.contains(Int(event)) {
      let position = Int(event)
      events += 1
      if index.days[position] != nil { dated = (dated?.first ?? position, position) }
      if !met.isEmpty, index.values(.kind, of: position).first != context {
        for other in index.values(subject.facet, of: position) where other != value { met[Int(other)] += 1 }
      }
      if !places.isEmpty, index.placePositions[position] >= 0 {
        places[Int(index.placePositions[position])] += 1
      }
    }
    first = dated.map { state.timeline.events[$0.first].date }
    last = dated.map { state.timeline.events[$0.last].date }
    self.met = DirectorySummary.mostFrequent(met) { $0 < $1 }
    self.places = DirectorySummary.mostFrequent(places) { index.places[$0] < index.places[$1] }
      .map { index.places[$0] }
  }

  /// What takes longer to find than to count.
  struct Parts: OptionSet, Sendable {
    let rawValue: Int
    static let met = Parts(rawValue: 1)
    static let places = Parts(rawValue: 2)
  }

  /// No more are shown in a row.
  private static let limit = 6

  /// The positions with the highest counts; equal ones in an order of theirs.
  private static func mostFrequent(_ counts: [Int32], _ precedes: (Int, Int) -> Bool) -> [Int] {
    var best: [Int] = []
    for position in counts.indices where counts[position] > 0 {
      func isBetter(_ other: Int) -> Bool {
        counts[position] != counts[other] ? counts[position] > counts[other] : precedes(position, other)
      }
      if best.count == limit, !isBetter(best[limit - 1]) { continue }
      best.insert(position, at: best.firstIndex(where: isBetter) ?? best.count)
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}
