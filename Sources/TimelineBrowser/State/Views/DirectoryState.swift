import TimelineModel

/// All people, or all countries.
struct DirectoryState: Sendable {
  /// Values of the facet, those with the most events first.
  private(set) var values: [Int] = []
  var list = ListPosition()
  /// What is told of those that were in view.
  private(set) var summaries: [Int: DirectorySummary] = [:]
  private var parts: DirectorySummary.Parts = []
  /// What is told of the selected one below the table, where its row has no room for all.
  private(set) var selected: (value: Int, summary: DirectorySummary)?

  /// Sums up those in view that are not yet.
  mutating func summarise(_ state: BrowserState, _ subject: Subject) {
    let area = ScreenLayout(state).main
    let parts = DirectoryView.parts(area.width)
    if parts != self.parts { summaries = [:] }
    self.parts = parts
    let rows = list.top..<max(list.top, min(values.count, list.top + DirectoryView.visibleRows(area)))
    for value in values[rows.clamped(to: values.indices)] where summaries[value] == nil {
      summaries[value] = DirectorySummary(subject, value, state, parts)
    }
    if let value = selectedValue, parts != .all, selected?.value != value {
      selected = (value, DirectorySummary(subject, value, state, .all))
    }
  }

  mutating func arrange(_ state: BrowserState, _ subject: Subject, entering: Bool) {
    let before = selectedValue
    values = state.ranked(subject.facet)
    summaries = [:]
    selected = nil
    let own = state.selectedValues(subject)
    let wanted = entering ? before.flatMap { own.contains($0) ? $0 : nil } ?? own.first : before
    list.selected = wanted.flatMap { values.firstIndex(of: $0) } ?? 0
    list.center(
      count: values.count, height: DirectoryView.visibleRows(ScreenLayout(state).main))
  }

  /// Keeps only what is selected, by its number in another timeline, until all are listed anew.
  mutating func renumber(_ number: (Int) -> Int?) {
    values = [selectedValue.flatMap(number)].compactMap(\.self)
    list.selected = 0
  }

  var selectedValue: Int? { values.indices.contains(list.selected) ? values[list.selected] : nil }
}

/// What the events that are shown tell of one person or country.
struct DirectorySummary: Hashable, Sendable {
  var events = 0
  var first: EventDate?
  var last: EventDate?
  /// Values of the same facet, the most frequent first.
  var met: [Int] = []
  var places: [String] = []

  /// - Parameter parts: what is told beside the number of events and their dates.
  init(_ subject: Subject, _ value: Int, _ state: borrowing BrowserState, _ parts: Parts) {
    let index = state.index
    let summary = index.summary(
      of: subject.facet, value, in: state.result.events, countsShared: parts.contains(.met),
      countsPlaces: parts.contains(.places))
    events = summary.eventCount
    first = summary.dated.map { state.timeline.events[$0.first].date }
    last = summary.dated.map { state.timeline.events[$0.last].date }
    self.met = DirectorySummary.mostFrequent(summary.shared) { $0 < $1 }
    self.places = DirectorySummary.mostFrequent(summary.places) { index.places[$0] < index.places[$1] }
      .map { index.places[$0] }
  }

  /// What takes longer to find than to count.
  struct Parts: OptionSet, Hashable, Sendable {
    let rawValue: Int
    static let met = Parts(rawValue: 1)
    static let places = Parts(rawValue: 2)
    static let all: Parts = [.met, .places]
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

extension BrowserState {
  /// Sums up, and draws, what takes long and is in view, so that it is there to be drawn.
  mutating func summarise() {
    guard screens.isEmpty else { return }
    switch mode {
    case .people: people.summarise(self, .people)
    case .countries: countries.summarise(self, .countries)
    case .lanes: lanes.draw(self)
    case .timeline, .matrix, .documents, .conflicts: break
    }
  }
}
