import TerminalCanvas
import TimelineModel

/// Everything the browser knows: a value that `update` changes and `view` shows.
public struct BrowserState: Sendable {
  /// The terminal's columns.
  public internal(set) var width: Int
  /// The terminal's rows.
  public internal(set) var height: Int
  /// What is browsed, with what is looked up in it.
  var indexed: IndexedTimeline
  /// Which events are wanted.
  public internal(set) var filter: TimelineFilter

  /// The filter that was put aside, to be put back with the same key.
  var setAside: TimelineFilter?
  /// The event one wanted to go to, and what hides it.
  var hidden: HiddenEvent?

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
  var folds = Folds()
  /// The list of events, by its rows.
  var list = ListPosition()
  /// The unit of the bars of time that was chosen; nil for the one that fits.
  var unit: TimeUnit?
  /// How many events lie where in time.
  var histogram: Histogram
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
  /// What asks for something now.
  var dialog: Dialog?
  /// The events that are chosen to be made one.
  var chosenEvents: Set<Event.ID> = []
  /// The words that are being selected in an article.
  var selection: WordSelection?
  /// What was typed for an event of one's own last.
  var formBefore: EventFormState?
  /// Whether what is said of events can be kept.
  public var keepsReviews = true
  /// The commands that were run by name, the last one first.
  var recentCommands: [String] = []
  /// The format that was chosen last.
  var exportFormat = ExportFormat.json
  /// What is searched for; its hits are lit.
  var query: SearchQuery?
  /// The events in the list that the query finds.
  var hits = EventSet(universe: 0)
  var searchIndex: SearchIndex?
  /// How far the reading is; nil where all is read.
  var progress: Progress?
  /// Whether to go to a hit once there is an index.
  var awaitsHit = false
  /// The timeline whose words are being indexed.
  var wordsWanted: Int?
  /// Counts timelines, so that what was computed for an older one is recognised.
  var generation = 0
  /// One line that tells what just happened; gone with the next key.
  var notice: String?
  /// How quotes are sorted.
  var quoteOrder = QuoteOrder.date
  /// What undo goes back to.
  var history = History()
  /// Where one jumped from.
  var jumps = JumpList()
  /// Events by the letters they are marked with, as indices into the timeline.
  var marks: [Unicode.Scalar: Int] = [:]
  /// What names in the filter line mean; nil until it is opened.
  var vocabulary: FilterVocabulary?
  /// The timeline whose names are being learnt.
  var namesWanted: Int?
  /// The session that is taken up, while it is.
  var resuming: ResumedSession?
  /// The key that is handled.
  var key: Key?
  /// The number that was typed before a motion.
  var count: Int?
  /// The command that waits for one more key.
  var pending: PendingKey?

  /// What keys do.
  var keys: KeyMap

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
  ///   - keys: which keys do what.
  public init(
    timeline: IndexedTimeline, filter: TimelineFilter = TimelineFilter(), width: Int, height: Int,
    keys: KeyMap = .standard
  ) {
    self.keys = keys
    self.width = width
    self.height = height
    indexed = timeline
    self.filter = filter
    let index = timeline.index
    if !filter.search.isEmpty, timeline.timeline.events.count <= BrowserState.fewEvents {
      searchIndex = SearchIndex(timeline.timeline)
    }
    result =
      filter.isEmpty
      ? timeline.everything
      : index.result(of: filter, search: searchIndex.map { $0.events(matching: filter.search) })
    shown = filter.isEmpty ? timeline.allEvents : result.events.events
    histogram = Histogram([], index, range: nil, unit: .year)
    rows = filter.isEmpty ? timeline.allRows : ListRows(result.events, shown, index, folds)
    showStart()
    countDays()
  }

  /// Selects the first event of the list.
  mutating func showStart() {
    list = ListPosition()
    if rows.event(at: 0) == nil, rows.rows.count > 1 { list.selected = 1 }
    anchor = rows.event(at: list.selected) ?? 0
  }

  /// The selected event; nil where the list is empty.
  var selectedEvent: Int? {
    rows.event(at: list.selected)
  }

  /// What is browsed.
  public var timeline: Timeline { indexed.timeline }
  var index: TimelineIndex { indexed.index }
  var names: ShortNames { indexed.names }
  var dateWidth: Int { indexed.dateWidth }
  var dayRange: ClosedRange<Day>? { indexed.dayRange }

  /// The words of so many are indexed before one could notice.
  static let fewEvents = 2000
  /// The names of so many documents are learnt before one could notice.
  static let fewNames = 10_000
}

extension BrowserState {
  /// Applies the filter anew; the selected event stays selected, else the nearest one by date.
  mutating func applyFilter() {
    var search: EventSet?
    if !filter.search.isEmpty {
      // The words of many are indexed elsewhere; they count once they are.
      search = searchIndex?.events(matching: filter.search)
    }
    hidden = nil
    if !filter.isEmpty { setAside = nil }
    result = filter.isEmpty ? indexed.everything : index.result(of: filter, search: search)
    shown = filter.isEmpty ? indexed.allEvents : result.events.events
    countDays()
    arrangeRows()
    arrangeMode()
    updateHits()
  }

  /// Selects an event of the timeline.
  mutating func select(event: Int) {
    anchor = event
    if !folds.areNone, let journey = index.journeys[event], folds.contains(Int32(journey)) {
      folds.toggle(Int32(journey))
      rows = ListRows(result.events, shown, index, folds)
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
    switch motion {
    case .lines(let times) where rows.hasHeadings && abs(times) > 1:
      let ordinal = rows.ordinal(of: list.selected) - 1 + times
      moveRow(.row(rows.row(ofOrdinal: max(0, min(ordinal, rows.eventCount - 1)))))
    case .lines: moveRow(motion)
    case .halfPages(let times): repeatMove(times) { .halfPages($0) }
    case .pages(let times): repeatMove(times) { .pages($0) }
    case .row(let ordinal): moveRow(.row(rows.row(ofOrdinal: ordinal)))
    case .first, .last: moveRow(motion)
    }
    if selectedEvent != before { pane.top = 0 }
    anchor = selectedEvent ?? anchor
  }

  private mutating func moveRow(_ motion: Motion) { list.move(motion, in: rows, height: listHeight) }

  /// A motion some times, each of which passes over headings.
  private mutating func repeatMove(_ times: Int, _ motion: (Int) -> Motion) {
    let height = listHeight
    guard rows.hasHeadings else { return moveRow(motion(times)) }
    for _ in 0..<abs(times) {
      let row = list.selected
      list.move(motion(times.signum()), in: rows, height: height)
      if list.selected == row { break }
    }
  }

  /// The row on the list's first line: where a heading is at the top, it stands above as the one that stays.
  var firstRow: Int {
    let isHeading = rows.rows.indices.contains(list.top) && rows.rows[list.top].event == nil
    return isHeading && !ScreenLayout(self).listHeading.isEmpty ? list.top + 1 : list.top
  }

  var listHeight: Int { ScreenLayout(self).list.height }
}
