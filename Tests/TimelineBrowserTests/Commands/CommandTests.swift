import TerminalCanvas
import Testing
import TimelineModel

@testable import TimelineBrowser

/// Each command by its name: from where it is used, and what it does.
@Suite struct CommandTests {
  struct Scenario {
    /// What is pressed before.
    let before: [Key]
    let timeline: Timeline
    /// Whether it is asked if a file may be replaced.
    let isAsked: Bool
    let expect: @Sendable (_ before: BrowserState, _ after: BrowserState, _ effects: [Effect]) -> Bool

    init(
      _ before: [Key] = [], timeline: Timeline = ColdWar.timeline, asked: Bool = false,
      _ expect: @escaping @Sendable (BrowserState, BrowserState, [Effect]) -> Bool
    ) {
      isAsked = asked
      self.before = before
      self.timeline = timeline
      self.expect = expect
    }

    /// The browser where the command is to be used.
    func start() -> BrowserState {
      var state = BrowserState(timeline: timeline, width: 80, height: 17)
      for key in before { state.press(key) }
      if isAsked {
        for case .export(let export) in state.press("e", .enter) { _ = update(&state, .fileExists(export)) }
      }
      return state
    }
  }

  @Test(arguments: Command.all.map(\.name))
  func command(name: String) throws {
    let scenario = try #require(Self.scenarios[name], "a command without a test")
    let command = try #require(Command.named(name))
    for key in command.keys {
      var state = scenario.start()
      #expect(command.places.contains(state.place), "the scenario leads elsewhere")
      let before = state
      let effects = state.press(key)
      #expect(scenario.expect(before, state, effects), "\(key.name)")
    }
  }

  @Test func noScenarioIsOfACommandThatIsGone() {
    #expect(Set(Self.scenarios.keys).subtracting(Command.all.map(\.name)) == [])
  }

  private static func asks(_ effects: [Effect], _ request: ReviewRequest) -> Bool {
    guard effects.count == 1, case .review(request) = effects[0] else { return false }
    return true
  }

  static let scenarios: [String: Scenario] = [
    // Moving
    "next-line": .init { $1.selectedEvent == 1 },
    "previous-line": .init(["j", "j"]) { $1.selectedEvent == 1 },
    "half-page-down": .init { $1.selectedEvent == 6 },
    "half-page-up": .init(["G"]) { $1.selectedEvent == 1 },
    "next-page": .init { $1.selectedEvent == 7 },
    "previous-page": .init(["G"]) { $1.selectedEvent == 0 },
    "first": .init(["j", "j"]) { $1.selectedEvent == 0 },
    "last": .init { $1.selectedEvent == 7 },
    "count": .init(["1"]) { ($1.count ?? 0) / 10 == 1 && $1.selectedEvent == 0 },

    // Timeline
    "open-source": .init {
      $1.place == .source && $1.source?.excerpt?.span == $0.timeline.events[0].evidence[0].span
    },
    "event-pane": .init { $1.focus == .event },
    "event-list": .init([.tab]) { $1.focus == .list },
    "next-event": .init([.tab, "j"]) { $1.selectedEvent == 1 && $1.pane.top == 0 && $1.focus == .event },
    "previous-event": .init(["G", .tab]) { $1.selectedEvent == 6 },

    // Views
    "view-timeline": .init(["j", "L"]) { $1.mode == .timeline && $1.selectedEvent == 1 },
    "view-lanes": .init(["j"]) {
      $1.mode == .lanes && $1.selectedEvent == 1 && $1.lanes.selectedValue == 1
    },
    "view-matrix": .init { $1.mode == .matrix && $1.matrix.pair?.0 == 0 && $1.matrix.pair?.1 == 1 },
    "view-people": .init(["G"]) { $1.mode == .people && $1.people.selectedValue == 2 },
    "view-countries": .init { $1.mode == .countries && $1.countries.values.count == 7 },
    "view-documents": .init { $1.mode == .documents && $1.documents.values == [0] },
    "view-conflicts": .init { $1.mode == .conflicts && $1.conflicts.events.isEmpty },
    "open-selected": .init(["P"]) {
      $1.mode == .timeline && $1.filter.persons.included == [Actor.ID(0)] && $1.shown == [0, 1, 2, 3]
    },
    "people-or-countries": .init(["W"]) { $1.matrix.subject == .countries },
    "next-in-lane": .init(["L"]) { $1.selectedEvent == 1 },
    "previous-in-lane": .init(["L", "l", "l"]) { $1.selectedEvent == 1 },
    "next-column": .init(["W"]) { $1.matrix.columns.selected == $0.matrix.columns.selected + 1 },
    "previous-column": .init(["W", "l"]) { $1.matrix.columns.selected == $0.matrix.columns.selected - 1 },

    // Time
    "zoom-in": .init { $0.histogram.unit == .month && $1.histogram.unit == .day },
    "zoom-out": .init { $1.histogram.unit == .year },
    "next-unit": .init { $1.selectedEvent == 1 },
    "previous-unit": .init(["G", "k"]) { $1.selectedEvent == 5 },
    "range-from": .init(["j", "j"]) { $1.filter.from == Day("1987-12-01") && $1.selectedEvent == 2 },
    "range-to": .init(["j", "j"]) { $1.filter.to == Day("1987-12-31") && $1.shown == [0, 1, 2] },
    "undated": .init { $1.selectedEvent == 7 },
    "fold": .init(["j", "j", "j"], timeline: ColdWar.withJourney) {
      $0.rows.rows.contains(.stop(3)) && !$1.rows.rows.contains(.stop(3)) && $1.selectedEvent == 2
    },
    "fold-all": .init(timeline: ColdWar.withJourney) { $1.rows.hiddenCount(of: 2, $1.index) == 1 },

    // Going back
    "undo": .init(["j", "L"]) { $0.mode == .lanes && $1.mode == .timeline && $1.selectedEvent == 1 },
    "redo": .init(["j", "L", "u"]) { $1.mode == .lanes && $1.selectedEvent == 1 },
    "jump-back": .init(["j", "G"]) { $1.selectedEvent == 1 },
    "jump-forward": .init(["j", "G", "("]) { $0.selectedEvent == 1 && $1.selectedEvent == 7 },
    "set-mark": .init(["j"]) {
      var marked = $1
      marked.press("a")
      return $1.pending == .mark && marked.marks == ["a": 1]
    },
    "go-to-mark": .init(["j", "m", "a", "G"]) {
      var there = $1
      there.press("a")
      return $1.pending == .goToMark && there.selectedEvent == 1
    },

    // The filter line
    "filter-line": .init(["f", .down, " ", .enter]) { $1.filterLine?.field.text == "person:Reagan " },
    "accept-filter-line": .init(["F", "B", "u", "s", "h"]) {
      $1.dialog == nil && $1.filter.search == "Bush" && $1.shown == [5, 7]
    },
    "cancel-filter-line": .init(["j", "F", "B", "u", "s", "h"]) {
      $0.shown == [5, 7] && $1.dialog == nil && $1.filter.isEmpty && $1.selectedEvent == 1
    },
    "complete": .init(["F", "B", "u", "s"]) {
      $1.filterLine?.field.text == "person:Bush" && $1.shown == [5, 7]
    },
    "complete-back": .init(["F", "k"]) {
      $1.filterLine?.field.text == $1.filterLine?.completion.candidates.last?.text
    },

    // Choosing
    "filter": .init { $1.facets != nil && $1.filter.isEmpty },
    "clear-filter": .init(["f", " ", .enter]) {
      !$0.filter.isEmpty && $1.filter.isEmpty && $1.shown.count == 8
    },
    "toggle-filter": .init(["f", " ", .down, "-", .enter]) {
      var back = $1
      _ = Command.named("toggle-filter")?.run(&back)
      return $1.filter.isEmpty && $1.setAside == $0.filter && back.filter == $0.filter
        && back.setAside == nil
    },
    "show-hidden": .init(["m", "a", "f", .down, .down, " ", .enter, "'", "a"]) {
      $0.selectedEvent == 5 && $1.selectedEvent == 0 && $1.filter.isEmpty
    },
    "together-facet": .init(["f", " ", .down]) {
      $1.filter.persons == .init(included: [Actor.ID(0), Actor.ID(1)], together: true)
        && $1.shown == [0, 1, 2, 3]
    },
    "pin-facets": .init(["f"]) { $1.place == .list && $1.facets?.isPinned ?? false },
    "toggle-facet": .init(["f", .down]) {
      $1.filter.persons.included == [Actor.ID(0)] && $1.shown.count == 4
    },
    "exclude-facet": .init(["f", .down]) {
      $1.filter.persons.excluded == [Actor.ID(0)] && $1.shown.count == 4
    },
    "next-facet-value": .init(["f"]) { $1.facets!.list.selected == 2 },
    "previous-facet-value": .init(["f", .down, .down]) { $1.facets!.list.selected == 2 },
    "next-facet-page": .init(["f"]) { $1.facets!.list.selected > $0.facets!.list.selected + 5 },
    "previous-facet-page": .init(["f", .pageDown, .pageDown]) {
      $1.facets!.list.selected < $0.facets!.list.selected - 5
    },
    "next-facet": .init(["f"]) {
      $1.facets!.rows[$1.facets!.list.selected - 1] == .heading(.country)
    },
    "previous-facet": .init(["f"]) { $1.facets!.rows[$1.facets!.list.selected - 1] == .heading(.document) },
    "clear-facets": .init(["f", " "]) { !$0.filter.isEmpty && $1.filter.isEmpty && $1.facets != nil },
    "accept-facets": .init(["f", .down, " "]) {
      $1.facets == nil && $1.filter == $0.filter && !$1.filter.isEmpty
    },
    "cancel-facets": .init(["j", "f", .down, .down, " ", .escape]) {
      $1.facets == nil && $1.filter.isEmpty && $1.selectedEvent == 1
    },

    // Searching
    "search": .init { $1.prompt != nil },
    "next-hit": .init(["/", "m", "e", "t", .enter]) { $0.selectedEvent == 0 && $1.selectedEvent == 1 },
    "previous-hit": .init(["/", "m", "e", "t", .enter]) { $1.selectedEvent == 5 },
    "accept-search": .init(["/", "m", "a", "l", "t"]) {
      $1.prompt == nil && $1.query?.text == "malt" && $1.selectedEvent == 5
    },
    "cancel-search": .init(["/", "m", "a", "l", "t"]) {
      $0.selectedEvent == 5 && $1.prompt == nil && $1.query == nil && $1.selectedEvent == 0
    },
    "erase-letter": .init(["/", "m", "a"]) { $1.prompt?.text == "m" },
    "erase-word": .init(["/", "m", "e", "t", " ", "i", "n"]) { $1.prompt?.text == "met " },
    "erase-all": .init(["/", "m", "a"]) { $1.prompt?.text == "" && $1.query == nil },
    "letter-left": .init(["/", "m", "a"]) { $1.field?.before == "m" && $1.field?.after == "a" },
    "letter-right": .init(["/", "m", "a", .home]) { $1.field?.before == "m" && $1.field?.after == "a" },
    "line-start": .init(["/", "m", "a"]) { $1.field?.before == "" && $1.field?.after == "ma" },
    "line-end": .init(["/", "m", "a", .home]) { $1.field?.before == "ma" && $1.field?.after == "" },
    "next-hit-typing": .init(["/", "m", "e", "t"]) { $1.selectedEvent == 1 && $1.prompt != nil },
    "previous-hit-typing": .init(["/", "m", "e", "t"]) { $1.selectedEvent == 5 && $1.prompt != nil },

    // Source and quotes
    "next-excerpt": .init(["j", .enter]) { $1.source?.current == 1 },
    "previous-excerpt": .init(["j", .enter, "]"]) { $1.source?.current == 0 },
    "next-event-here": .init([.enter]) {
      $1.source?.origin == .event(1) && $1.source?.page.document == Document.ID(0) && $1.selectedEvent == 1
    },
    "previous-event-here": .init(["j", .enter]) {
      $1.source?.origin == .event(0) && $1.selectedEvent == 0 && $1.screens.count == 1
    },
    "next-document": .init([.enter], timeline: SourceMovesTests.timeline) {
      $0.source?.page.document == Document.ID(0) && $1.source?.page.document == Document.ID(1)
        && $1.source?.origin == .event(0)
    },
    "previous-document": .init([.enter, ">"], timeline: SourceMovesTests.timeline) {
      $1.source?.page.document == Document.ID(0)
    },
    "edit-source": .init(["j", .enter]) { _, _, effects in
      if case .edit("five-summits.txt", 5)? = effects.first { true } else { false }
    },
    "copy-excerpt": .init(["j", .enter, "]"]) { _, after, effects in
      guard case .copy(let text)? = effects.first else { return false }
      return after.notice != nil
        && text
          == "“They came close to giving up all nuclear arms.” (Five summits that ended the Cold War; five-summits.txt, line 5)"
    },
    "quotes": .init { $1.place == .quotes },
    "quote-order": .init(["\"", "j"]) {
      $0.quoteOrder == .date && $1.quoteOrder == .speaker && $1.place == .quotes
    },
    "quote-event": .init(["\"", "j"]) { $1.screens.isEmpty && $1.selectedEvent == 2 },
    "open-quote": .init(["\"", "j"]) {
      $1.place == .source && $1.source?.excerpt?.span == $1.timeline.quotes[1].span
    },

    // Review
    "accept-event": .init(["j"]) { asks($2, .accept($0.timeline.events[1].id)) },
    "reject-event": .init(["j"]) { asks($2, .reject($0.timeline.events[1].id)) },
    "edit-event": .init(["j"]) { asks($2, .edit($0.timeline.events[1].id)) },
    "undo-review": .init { asks($2, .undo) },
    "redo-review": .init { asks($2, .redo) },

    // Events of one's own
    "choose-event": .init(["j"]) { $1.chosenEvents == [$0.timeline.events[1].id] },
    "merge-events": .init(["s", "j"]) {
      asks($2, .merge([$0.timeline.events[1].id, $0.timeline.events[0].id]))
    },
    "split-event": .init(["j"]) { $1.split?.event == $0.timeline.events[1].id },
    "next-source": .init(["j", "S"]) { $1.split?.list.selected == 1 },
    "previous-source": .init(["j", "S", "j"]) { $1.split?.list.selected == 0 },
    "first-source": .init(["j", "S", "j"]) { $1.split?.list.selected == 0 },
    "last-source": .init(["j", "S"]) { $1.split?.list.selected == 1 },
    "toggle-source": .init(["j", "S"]) { $1.split?.going == [0] && $1.split?.list.selected == 1 },
    "accept-split": .init(["j", "S", " "]) {
      $1.dialog == nil
        && asks(
          $2,
          .split(
            $0.timeline.events[1].id,
            [QuotedSource($0.timeline.events[1].evidence[0].span, $0.timeline)]))
    },
    "close-split": .init(["j", "S", " "]) { $1.dialog == nil && $2.isEmpty },
    "select-words": .init([.enter]) { $1.place == .selecting },
    "next-word": .init([.enter, "v"]) { $1.selectedWords!.bytes.count > $0.selectedWords!.bytes.count },
    "previous-word": .init([.enter, "v", "w"]) { $1.selectedWords?.cursor == $0.selectedWords?.anchor },
    "word-below": .init([.enter, "v"]) {
      $1.selectedWords!.cursor.lowerBound > $0.selectedWords!.cursor.upperBound
    },
    "word-above": .init([.enter, "v"]) {
      $1.selectedWords!.cursor.upperBound < $0.selectedWords!.cursor.lowerBound
    },
    "words-half-page-down": .init([.enter, "v"]) {
      $1.selectedWords!.cursor.lowerBound > $0.selectedWords!.cursor.upperBound + 80
    },
    "words-half-page-up": .init([.enter, "v"]) { $1.selectedWords?.cursor.lowerBound == 0 },
    "first-word": .init([.enter, "v", "w", "w"]) { $1.selectedWords?.cursor == $1.selectedWords?.anchor },
    "last-word": .init([.enter, "v"]) { $1.selectedWords!.bytes.count > 40 },
    "select-from-here": .init([.enter, "v", "w"]) { $1.selectedWords?.anchor == $0.selectedWords?.cursor },
    "other-end": .init([.enter, "v", "w"]) { $1.selectedWords?.cursor == $0.selectedWords?.anchor },
    "make-event": .init([.enter, "v"]) { $1.eventForm?.source.words == "Ronald" },
    "end-selection": .init([.enter, "v"]) { $1.place == .source && $1.selection == nil },
    "next-part": .init([.enter, "v", .enter]) { $1.eventForm?.current == .kind },
    "previous-part": .init([.enter, "v", .enter]) { $1.eventForm?.current == .title },
    "accept-event-form": .init([.enter, "v", .enter, .backTab, "A"]) {
      $1.dialog == nil && $2.count == 1 && $0.eventForm?[.title].text == "A"
    },
    "close-event-form": .init([.enter, "v", .enter]) { $1.place == .selecting && $2.isEmpty },

    // The program
    "help": .init { $1.place == .help },
    "search-help": .init(["?"]) { $1.place == .helpSearch },
    "accept-help-search": .init(["?", "/", "f"]) { $1.place == .help && $1.help?.field.text == "f" },
    "leave-help": .init(["L", "?"]) { $1.place == .lanes },
    "palette": .init { $1.place == .palette && $1.palette!.rows.count == Command.all.count },
    "run-command": .init([":", "u", "n", "d", "a", "t"]) {
      $1.dialog == nil && $1.selectedEvent == 7 && $1.recentCommands == ["undated"]
    },
    "close-palette": .init([":", "q", .escape]) { $1.place == .list },
    "next-command": .init([":"]) { $1.palette!.list.selected == 1 },
    "previous-command": .init([":", .down, .down]) { $1.palette!.list.selected == 1 },
    "next-command-page": .init([":"]) { $1.palette!.list.selected > 5 },
    "previous-command-page": .init([":", .end, .pageDown, .pageDown]) {
      $1.palette!.list.selected < $0.palette!.list.selected - 5
    },
    "leave-field": .init([":"]) { $1.place == .paletteList },
    "type-again": .init([":", .escape]) { $1.place == .palette },
    "next-choice": .init([":", .escape]) { $1.palette!.list.selected == 1 },
    "previous-choice": .init([":", .escape, "j", "j"]) { $1.palette!.list.selected == 1 },
    "next-choices": .init([":", .escape]) { $1.palette!.list.selected > 5 },
    "previous-choices": .init([":", .escape, "G"]) {
      $1.palette!.list.selected < $0.palette!.list.selected - 5
    },
    "first-choice": .init(["f", .escape, "j", "j"]) { $1.facets!.list.selected == 1 },
    "last-choice": .init(["f", .escape]) { $1.facets!.list.selected == $1.facets!.rows.count - 1 },
    "next-help-line": .init(["?", "/"]) { $1.help!.position.top == 1 && $1.place == .helpSearch },
    "previous-help-line": .init(["?", "j", "j", "/"]) { $1.help!.position.top == 1 },
    "back": .init([.enter]) { $1.screens.isEmpty },
    "leave": .init([.tab]) { $1.focus == .list },
    "export": .init { $1.place == .export && $1.export?.field.text == "timeline.json" },
    "accept-export": .init(["e", .tab]) { _, after, effects in
      guard case .export(let export)? = effects.first else { return false }
      return after.dialog == nil && export.path == "timeline.csv" && export.format == .csv
        && export.events == after.shown && !export.replaces
    },
    "close-export": .init(["e"]) { $1.place == .list },
    "next-format": .init(["e"]) { $1.export?.format == .csv && $1.export?.field.text == "timeline.csv" },
    "previous-format": .init(["e"]) { $1.export?.format == .markdown },
    "answer-yes": .init(asked: true) { _, after, effects in
      guard case .export(let export)? = effects.first else { return false }
      return after.dialog == nil && export.replaces && export.path == "timeline.json"
    },
    "answer-no": .init(asked: true) { $1.export?.field.text == "timeline.json" && $2.isEmpty },
    "redraw": .init { _, _, effects in if case .redraw? = effects.first { true } else { false } },
    "suspend": .init { _, _, effects in if case .suspend? = effects.first { true } else { false } },
    "quit": .init { _, _, effects in if case .quit? = effects.first { true } else { false } },
    "quit-at-once": .init([.enter]) { _, _, effects in if case .quit? = effects.first { true } else { false }
    },
  ]
}

extension CommandTests.Scenario {
  /// A scenario that expects no effects.
  init(
    _ before: [Key] = [], timeline: Timeline = ColdWar.timeline,
    _ expect: @escaping @Sendable (BrowserState, BrowserState) -> Bool
  ) {
    self.init(before, timeline: timeline) { expect($0, $1) && $2.isEmpty }
  }
}

extension BrowserState {
  var source: SourceState? {
    if case .source(let source)? = screens.last { source } else { nil }
  }
}
