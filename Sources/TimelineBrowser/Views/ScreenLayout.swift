import TerminalCanvas

/// Where things are on the screen.
struct ScreenLayout {
  /// The line that tells what is shown.
  var title: Area
  /// The bars of time; empty where there is no room.
  var strip: Area
  /// The line between it and the rest; empty where there is no room.
  var rule: Area
  /// Between title and bottom line.
  var body: Area
  var facets: Area
  var list: Area
  /// The heading of the rows in view, which stays; empty where the list has none.
  var listHeading: Area
  /// What views other than the timeline fill.
  var main: Area
  /// The column from which on time runs across.
  var axisColumn: Int
  var pane: Area
  /// The article beside the event; empty where there is no room.
  var source: Area
  var footer: Area
  /// The columns of the lines between the panes.
  var dividers: [Int]

  init(_ state: borrowing BrowserState) {
    let screen = Area(width: state.width, height: state.height)
    title = screen.top(state.height >= 3 ? 1 : 0)
    let hasStrip = state.height >= 14 && state.screens.isEmpty && !state.timeline.events.isEmpty
    strip = Area(column: 0, row: title.height, width: state.width, height: hasStrip ? 1 : 0)
    rule = Area(
      column: 0, row: title.height + strip.height, width: state.width, height: state.height >= 14 ? 1 : 0)
    let footerHeight = state.height >= 2 ? (state.filterLine != nil && state.height >= 4 ? 2 : 1) : 0
    footer = Area(column: 0, row: state.height - footerHeight, width: state.width, height: footerHeight)
    body = screen.inset(top: title.height + strip.height + rule.height, bottom: footerHeight)
    let none = Area(column: body.column, row: body.row, width: 0, height: body.height)
    facets = none
    list = none
    listHeading = none
    main = none
    axisColumn = 1
    pane = none
    source = none
    dividers = []

    var rest = body
    let isChoosing = state.facets?.hasKeys ?? false
    let hasPanel = isChoosing || (state.facets != nil && state.width >= ScreenLayout.twoPanes)
    if hasPanel {
      guard state.width >= ScreenLayout.twoPanes else {
        facets = body
        return
      }
      (facets, rest) = ScreenLayout.split(rest, at: min(36, max(27, state.width / 4)))
      dividers.append(facets.endColumn)
    }
    main = rest
    guard state.mode == .timeline else {
      if state.mode == .lanes { axisColumn = rest.column + LanesView.nameWidth(rest.width) + 1 }
      return
    }
    if rest.width >= (hasPanel ? 84 : ScreenLayout.twoPanes) {
      (list, pane) = ScreenLayout.split(rest, at: ScreenLayout.listWidth(rest.width))
      dividers.append(list.endColumn)
      if rest.width >= ScreenLayout.threePanes {
        (pane, source) = ScreenLayout.split(pane, at: pane.width / 2)
        dividers.append(pane.endColumn)
      }
    } else if state.focus == .event, !isChoosing {
      pane = rest
    } else {
      list = rest
    }
    if state.rows.hasHeadings, list.height > 3 {
      listHeading = list.top(1)
      list = list.inset(top: 1)
    }
  }

  /// From how many columns on there are two panes.
  static let twoPanes = 72
  /// From how many columns on the article stands beside list and event.
  static let threePanes = 156

  /// Half for the list, less where there are three panes.
  private static func listWidth(_ width: Int) -> Int {
    width < 110 ? width * 21 / 40 : width < threePanes ? width / 2 : min(width * 2 / 5, 84)
  }

  private static func split(_ area: Area, at column: Int) -> (Area, Area) {
    var left = area
    left.width = min(column, area.width)
    return (left, area.inset(left: column + 1))
  }
}
