import TerminalCanvas
import TimelineModel

/// The values to filter by, each with the events that choosing it would leave.
enum FacetPanel {
  /// The rows of values.
  static func listArea(_ state: BrowserState) -> Area {
    ScreenLayout(state).facets.inset(top: min(1, ScreenLayout(state).facets.height))
  }

  static func draw(_ state: BrowserState, _ area: Area, _ canvas: inout Canvas) {
    guard let panel = state.facets, !area.isEmpty else { return }
    let end = canvas.put(" narrow: ", column: 0, row: 0, in: area, .label)
    TextFieldView.draw(
      panel.field, column: end, row: 0, width: area.width - end,
      hasCursor: panel.hasKeys && !panel.isMoving, in: area, &canvas)
    if panel.text.isEmpty, panel.hasKeys {
      let text = panel.isMoving ? state.keys.label("type-again") + " types a name" : "type a name"
      canvas.put(text, column: end + 1, row: 0, in: area, .muted)
    }
    let list = listArea(state)
    if panel.rows.isEmpty {
      canvas.put(" no such name", column: 0, row: 0, in: list)
      return
    }
    for line in 0..<list.height {
      let row = panel.list.top + line
      guard row < panel.rows.count else { break }
      drawRow(state, panel.rows[row], line, list, &canvas)
      guard row == panel.list.selected, panel.isValue(row) else { continue }
      canvas.put("▌", column: 0, row: line, in: list, .rowMark)
      guard panel.hasKeys else { continue }
      let cells = Area(column: list.column + 1, row: list.row + line, width: list.width - 1, height: 1)
      canvas.restyle(cells) { Style(.selection, $0.attributes.subtracting(.dim).union(.reverse)) }
    }
    ScrollMark.draw(top: panel.list.top, count: panel.rows.count, list, &canvas)
  }

  private static func drawRow(
    _ state: BrowserState, _ row: FacetPanelState.Row, _ line: Int, _ area: Area,
    _ canvas: inout Canvas
  ) {
    switch row {
    case .heading(let facet):
      let end = canvas.put(heading(facet), column: 1, row: line, in: area, .heading)
      if let joint = joint(facet, state) { canvas.put(joint, column: end + 1, row: line, in: area, .muted) }
    case .value(let facet, let position):
      let count = state.result.counts.count(facet, position)
      let choice = choice(facet, position, state)
      let style = Style(tone(facet), count == 0 && choice == " " ? .dim : choice == "x" ? .bold : [])
      canvas.put(
        "[\(choice)]", column: 1, row: line, in: area, choice == " " ? .muted : Style(.accent, .bold))
      let number = String(count)
      let name = FacetPanelState.name(facet, position, state.timeline, state.index)
      var text = StyledText(name, style)
      if let ranges = FuzzyPattern(state.facets?.text ?? "").match(in: name)?.ranges { text.light(ranges) }
      canvas.put(text, column: 5, row: line, width: area.width - 7 - number.count, in: area)
      canvas.put(
        number, column: area.width - 1 - number.count, row: line, in: area, count == 0 ? .muted : .plain)
    }
  }

  /// How several chosen values are wanted; nil where there is only one.
  private static func joint(_ facet: Facet, _ state: BrowserState) -> String? {
    func joint<Value>(_ choice: TimelineFilter.Choice<Value>) -> String? {
      choice.wantedCount < 2 ? nil : choice.together ? "all together" : "any of these"
    }
    return switch facet {
    case .person: joint(state.filter.persons)
    case .country: joint(state.filter.countries)
    case .document: joint(state.filter.documents)
    case .kind, .status, .year: nil
    }
  }

  /// What stands before a value: "x" where it is chosen, "-" where it is excluded, a space where it is neither.
  static func choice(_ facet: Facet, _ position: Int, _ state: BrowserState) -> Character {
    func mark<Value>(_ value: Value, _ choice: TimelineFilter.Choice<Value>) -> Character {
      choice.included.contains(value) ? "x" : choice.excluded.contains(value) ? "-" : " "
    }
    return switch facet {
    case .person: mark(Actor.ID(position), state.filter.persons)
    case .country: mark(state.index.countries[position], state.filter.countries)
    case .kind: mark(TimelineIndex.kinds[position], state.filter.kinds)
    case .status: mark(TimelineIndex.statuses[position], state.filter.statuses)
    case .year: mark(state.index.years[position], state.filter.years)
    case .document: mark(Document.ID(position), state.filter.documents)
    }
  }

  static func heading(_ facet: Facet) -> String {
    switch facet {
    case .person: "People"
    case .country: "Countries"
    case .kind: "Kinds"
    case .status: "Status"
    case .year: "Years"
    case .document: "Documents"
    }
  }

  private static func tone(_ facet: Facet) -> Style.Tone {
    switch facet {
    case .person: .person
    case .country: .place
    case .kind: .trigger
    case .year: .time
    case .status, .document: .plain
    }
  }
}
