import TerminalCanvas

extension BrowserState {
  /// The wheel scrolls what is under it; in the views of other things than events it moves the selection.
  mutating func wheel(_ lines: Int, column: Int, row: Int) -> [Effect] {
    let layout = ScreenLayout(self)
    if dialog != nil { return wheelInDialog(lines) }
    guard prompt == nil else { return [] }
    switch screens.last {
    case .quotes(var quotes):
      quotes.list.scroll(lines / 3, count: quotes.quotes.count, height: QuoteList.visibleCount(self))
      screens[screens.count - 1] = .quotes(quotes)
    case .source, .help: return move(.lines(lines))
    case nil:
      if layout.facets.contains(column: column, row: row) {
        let height = FacetPanel.listArea(self).height
        let count = facets?.rows.count ?? 0
        facets?.list.scroll(lines, count: count, height: height)
      } else if mode != .timeline {
        return move(.lines(lines.signum()))
      } else if layout.pane.contains(column: column, row: row) {
        pane.move(.lines(lines), count: EventPane.rows(self).count, height: layout.pane.height)
      } else {
        list.scroll(lines, count: rows.rows.count, height: layout.list.height)
      }
    }
    return []
  }

  /// A click selects; on what is selected, it opens.
  mutating func click(column: Int, row: Int) -> [Effect] {
    let layout = ScreenLayout(self)
    if dialog != nil { return clickInDialog(row) }
    guard prompt == nil else { return [] }
    switch screens.last {
    case .quotes(var quotes):
      guard layout.body.contains(column: column, row: row) else { return [] }
      let clicked = quotes.list.top + (row - layout.body.row) / QuoteList.rowsPerQuote
      guard quotes.quotes.indices.contains(clicked) else { return [] }
      if clicked == quotes.list.selected { return openQuote() }
      quotes.list.selected = clicked
      screens[screens.count - 1] = .quotes(quotes)
      return []
    case .source, .help: return []
    case nil: return clickTimeline(column, row, layout)
    }
  }

  private mutating func wheelInDialog(_ lines: Int) -> [Effect] {
    guard var palette else { return [] }
    palette.list.scroll(lines, count: palette.rows.count, height: PaletteView.listHeight(self))
    dialog = .palette(palette)
    return []
  }

  /// Selects a command; on the selected one, runs it.
  private mutating func clickInDialog(_ row: Int) -> [Effect] {
    guard var palette else { return [] }
    let area = PaletteView.listArea(self)
    let clicked = palette.list.top + row - area.row
    guard row >= area.row, row < area.endRow, palette.rows.indices.contains(clicked) else { return [] }
    if clicked == palette.list.selected { return runSelectedCommand() }
    palette.list.selected = clicked
    dialog = .palette(palette)
    return []
  }

  private mutating func clickTimeline(_ column: Int, _ row: Int, _ layout: ScreenLayout) -> [Effect] {
    if layout.facets.contains(column: column, row: row) {
      let clicked = (facets?.list.top ?? 0) + row - FacetPanel.listArea(self).row
      guard facets?.isValue(clicked) ?? false, row >= FacetPanel.listArea(self).row else { return [] }
      facets?.list.selected = clicked
      return toggleFacet(excluding: false)
    }
    if mode != .timeline { return clickView(row, layout) }
    if layout.list.contains(column: column, row: row) {
      let clicked = firstRow + row - layout.list.row
      guard rows.event(at: clicked) != nil else { return [] }
      if clicked == list.selected, focus == .list, !isChoosing { return openSource() }
      focus = .list
      if clicked != list.selected { pane.top = 0 }
      list.selected = clicked
      anchor = selectedEvent ?? anchor
    } else if layout.pane.contains(column: column, row: row), !isChoosing {
      focus = .event
    }
    return []
  }

  /// Selects the row of a table; on what is selected, opens it.
  private mutating func clickView(_ row: Int, _ layout: ScreenLayout) -> [Effect] {
    guard !isChoosing, row > layout.main.row else { return [] }
    let list: WritableKeyPath<BrowserState, ListPosition>
    let count: Int
    switch mode {
    case .people: (list, count) = (\.people.list, people.values.count)
    case .countries: (list, count) = (\.countries.list, countries.values.count)
    case .documents: (list, count) = (\.documents.list, documents.values.count)
    case .timeline, .lanes, .matrix, .conflicts: return []
    }
    let clicked = self[keyPath: list].top + row - layout.main.row - 1
    guard clicked < count, row < layout.main.endRow else { return [] }
    if clicked == self[keyPath: list].selected { return openSelected() }
    self[keyPath: list].selected = clicked
    return []
  }
}
