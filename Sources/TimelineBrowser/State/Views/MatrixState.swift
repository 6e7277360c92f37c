import TimelineModel

/// Who met whom: for each two people or countries, how many events they share.
struct MatrixState: Hashable, Sendable {
  var subject = Subject.people
  /// Those with the most events, in this order down and across.
  private(set) var values: [Int] = []
  /// Row by row.
  private var counts: [Int32] = []
  var rows = ListPosition()
  var columns = ListPosition()

  /// More are not shown: nobody could find his way.
  static let limit = 200

  /// Counts the pairs; the selected pair stays, or on entering is one of the selected event where it lies among
  /// the most frequent, else who of the event has met others most, and whom.
  mutating func arrange(_ state: BrowserState, entering: Bool) {
    let before = pair
    values = Array(state.ranked(subject.facet).prefix(MatrixState.limit))
    count(state)
    let wanted = (entering ? pair(of: state) : nil) ?? before
    rows.selected = wanted.flatMap { values.firstIndex(of: $0.0) } ?? 0
    columns.selected = wanted.flatMap { values.firstIndex(of: $0.1) } ?? min(1, max(0, values.count - 1))
    rows.center(count: values.count, height: MatrixView.visibleRows(state))
    columns.center(count: values.count, height: MatrixView.visibleColumns(state))
  }

  /// Keeps only the selected pair, by its numbers in another timeline, until all are listed anew.
  mutating func renumber(_ number: (Int) -> Int?) {
    let both = pair.map { [$0.0, $0.1].compactMap(number) } ?? []
    values = both.count == 2 ? both : []
    (rows.selected, columns.selected) = (0, values.isEmpty ? 0 : 1)
  }

  private func pair(of state: BrowserState) -> (Int, Int)? {
    let own = state.selectedValues(subject).compactMap { values.firstIndex(of: $0) }
    guard let row = own.min() else { return nil }
    if own.count > 1, own[0] < MatrixView.visibleRows(state), own[1] < MatrixView.visibleColumns(state) {
      return (values[own[0]], values[own[1]])
    }
    let others = values.indices.filter { $0 != row }
    let column = others.max { (count(row, $0), -$0) < (count(row, $1), -$1) }
    return (values[row], values[column ?? row])
  }

  private mutating func count(_ state: BrowserState) {
    counts = state.index.pairCounts(subject.facet, of: values, in: state.shown)
  }

  /// How many events two share; for one with itself all of its events.
  func count(_ row: Int, _ column: Int) -> Int { Int(counts[row * values.count + column]) }

  /// The selected pair, as values of the facet.
  var pair: (Int, Int)? {
    guard values.indices.contains(rows.selected), values.indices.contains(columns.selected) else {
      return nil
    }
    return (values[rows.selected], values[columns.selected])
  }

  mutating func move(_ motion: Motion, height: Int) {
    rows.move(motion, count: values.count, height: height)
  }
}

extension BrowserState {
  mutating func moveAcross(_ step: Int) -> [Effect] {
    matrix.columns.move(
      .lines(step), count: matrix.values.count, height: MatrixView.visibleColumns(self))
    return []
  }
}
