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

  /// The list of events; its rows are those of `shown`.
  var list = ListPosition()
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
  }

  /// The selected event; nil where the list is empty.
  var selectedEvent: Int? {
    shown.indices.contains(list.selected) ? Int(shown[list.selected]) : nil
  }

  private static func dateWidth(_ timeline: Timeline) -> Int {
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
    showAnchor()
    updateHits()
  }

  /// Selects an event of the timeline.
  mutating func select(event: Int) {
    anchor = event
    showAnchor()
  }

  /// Selects the event the user went to last, or the nearest that is shown.
  private mutating func showAnchor() {
    let event = anchor
    var low = 0
    var high = shown.count
    while low < high {
      let middle = (low + high) / 2
      if Int(shown[middle]) < event { low = middle + 1 } else { high = middle }
    }
    selectRow(min(low, shown.count - 1))
  }

  /// Selects a row of the list and shows it.
  mutating func selectRow(_ row: Int) {
    let before = selectedEvent
    list.selected = row
    list.center(count: shown.count, height: listHeight)
    if selectedEvent != before { pane.top = 0 }
  }

  /// Moves the selection in the list.
  mutating func moveSelection(_ motion: Motion) {
    let before = selectedEvent
    list.move(motion, count: shown.count, height: listHeight)
    if selectedEvent != before { pane.top = 0 }
    anchor = selectedEvent ?? anchor
  }

  var listHeight: Int { ScreenLayout(self).list.height }
}
