import TerminalCanvas
import TimelineModel

/// Everything the browser knows: a value that `update` changes and `view` shows.
public struct BrowserState: Sendable {
  /// The terminal's columns.
  public internal(set) var width: Int
  /// The terminal's rows.
  public internal(set) var height: Int
  /// What is browsed.
  public internal(set) var timeline: Timeline
  /// Which events are wanted.
  public internal(set) var filter: TimelineFilter

  var index: TimelineIndex
  var names: ShortNames
  /// Columns that the widest date needs.
  var dateWidth: Int
  /// What the filter leaves.
  var result: FilterResult
  /// The events in the list, as indices into the timeline.
  var shown: [Int32]

  /// The rows of the list.
  var rows = ListRows()
  /// How one looks at the events.
  var mode = Mode.timeline
  var lanes = LanesState()
  var matrix = MatrixState()
  var people = DirectoryState()
  var countries = DirectoryState()
  var documents = DocumentListState()
  var conflicts = ConflictListState()
  /// The journeys whose events are folded away.
  var folded: Set<Int32> = []
  /// The list of events, by its rows.
  var list = ListPosition()
  /// The unit of the bars of time that was chosen; nil for the one that fits.
  var unit: TimeUnit?
  /// How many events lie where in time.
  var histogram: Histogram
  /// From the first to the last day of all events.
  var dayRange: ClosedRange<Day>?
  /// The event the user went to last, as an index into the timeline: where a filter hides it, the nearest
  /// one is selected, and this one again when it comes back.
  var anchor = 0
  /// The event pane's text.
  var pane = TextPosition()
  /// Which of the two panes the keys go to.
  var focus = Focus.list
  /// What lies over the timeline, the topmost last.
  var screens: [Screen] = []
  /// The facet panel, while it is open.
  var facets: FacetPanelState?
  /// The prompt for a search, while it is open.
  var prompt: SearchPromptState?
  /// What is searched for; its hits are lit.
  var query: SearchQuery?
  /// The events in the list that the query finds.
  var hits = EventSet(universe: 0)
  var searchIndex: SearchIndex?
  /// Counts timelines, so that what was computed for an older one is recognised.
  var generation = 0
  /// One line that tells what just happened; gone with the next key.
  var notice: String?

  /// Where keys go.
  enum Focus: Hashable, Sendable { case list, event }

  /// What lies over the timeline.
  enum Screen: Sendable {
    case source(SourceState)
    case quotes(QuoteListState)
    case help(HelpState)
  }

  /// The browser at its start.
  ///
  /// - Parameters:
  ///   - timeline: what to browse; it may grow later (`Message.timeline`).
  ///   - filter: what to start with.
  ///   - width: the terminal's columns.
  ///   - height: the terminal's rows.
  public init(timeline: Timeline, filter: TimelineFilter = TimelineFilter(), width: Int, height: Int) {
    self.width = width
    self.height = height
    self.timeline = timeline
    self.filter = filter
    index = TimelineIndex(timeline)
    names = ShortNames(timeline)
    dateWidth = BrowserState.dateWidth(timeline)
    if !filter.search.isEmpty { searchIndex = SearchIndex(timeline) }
    result = index.result(
      of: filter, search: searchIndex.map { $0.events(matching: SearchQuery(filter.search)) })
    shown = result.events.events
    dayRange = index.dayRange
    histogram = Histogram(
      shown, index, range: dayRange, unit: Histogram.unit(for: dayRange, columns: max(20, width - 6)))
    rows = ListRows(result.events, shown, index, folded: [])
    if rows.event(at: 0) == nil, rows.rows.count > 1 { list.selected = 1 }
    anchor = rows.event(at: list.selected) ?? 0
  }

  /// The selected event; nil where the list is empty.
  var selectedEvent: Int? {
    rows.event(at: list.selected)
  }

  static func dateWidth(_ timeline: Timeline) -> Int {
    var width = 4
    for event in timeline.events where width < 13 {
      width = max(width, DateText.short(event.date).unicodeScalars.count)
    }
    return min(width, 13)
  }
}

extension BrowserState {
  /// Takes over a timeline that grew; the selected event stays selected.
  mutating func replace(_ timeline: Timeline) {
    let selected = selectedEvent.map { self.timeline.events[$0].id }
    self.timeline = timeline
    anchor = selected.flatMap { id in timeline.events.firstIndex { $0.id == id } } ?? 0
    generation += 1
    index = TimelineIndex(timeline)
    names = ShortNames(timeline)
    dateWidth = BrowserState.dateWidth(timeline)
    dayRange = index.dayRange
    folded = []
    searchIndex = nil
    screens.removeAll { if case .help = $0 { false } else { true } }
    applyFilter()
    if facets != nil { facets?.refresh(timeline, index) }
  }

  /// Applies the filter anew; the selected event stays selected, else the nearest one by date.
  mutating func applyFilter() {
    var search: EventSet?
    if !filter.search.isEmpty {
      let searchIndex = self.searchIndex ?? SearchIndex(timeline)
      self.searchIndex = searchIndex
      search = searchIndex.events(matching: SearchQuery(filter.search))
    }
    result = index.result(of: filter, search: search)
    shown = result.events.events
    countDays()
    arrangeRows()
    arrangeMode()
    updateHits()
  }

  /// Selects an event of the timeline.
  mutating func select(event: Int) {
    anchor = event
    if let journey = index.journeys[Int32(event)], folded.remove(journey) != nil {
      rows = ListRows(result.events, shown, index, folded: folded)
    }
    showAnchor()
  }

  /// Selects the event the user went to last, or the nearest that is shown.
  mutating func showAnchor() {
    let event = anchor
    var low = 0
    var high = shown.count
    while low < high {
      let middle = (low + high) / 2
      if Int(shown[middle]) < event { low = middle + 1 } else { high = middle }
    }
    let nearest = shown.isEmpty ? nil : Int(shown[min(low, shown.count - 1)])
    selectRow(nearest.flatMap { rows.row(of: $0, index) } ?? 0)
  }

  /// Selects a row of the list and shows it.
  mutating func selectRow(_ row: Int) {
    let before = selectedEvent
    list.selected = row
    list.center(count: rows.rows.count, height: listHeight)
    if selectedEvent != before { pane.top = 0 }
  }

  /// Moves the selection in the list.
  mutating func moveSelection(_ motion: Motion) {
    let before = selectedEvent
    let row = list.selected
    list.move(motion, count: rows.rows.count, height: listHeight)
    passHeadings(from: row)
    if selectedEvent != before { pane.top = 0 }
    anchor = selectedEvent ?? anchor
  }

  /// Headings are passed over.
  private mutating func passHeadings(from row: Int) {
    let count = rows.rows.count
    guard count > 1, rows.event(at: list.selected) == nil else { return }
    let step = list.selected == 0 || (list.selected >= row && list.selected < count - 1) ? 1 : -1
    list.selected += step
    list.reveal(count: count, height: listHeight)
    // The first heading of all comes back into view with its event.
    if list.selected == 1 { list.top = 0 }
  }

  /// The row on the list's first line: where a heading is at the top, it stands above as the one that stays.
  var firstRow: Int {
    let isHeading = rows.rows.indices.contains(list.top) && rows.rows[list.top].event == nil
    return isHeading && !ScreenLayout(self).listHeading.isEmpty ? list.top + 1 : list.top
  }

  var listHeight: Int { ScreenLayout(self).list.height }
}
