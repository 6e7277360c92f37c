import TerminalCanvas

/// What the screen shows for a state.
public func view(_ state: BrowserState) -> Canvas { view(state, leaving: nil, of: nil) }

/// What the screen shows for a state, where the event beside the list may be left as it was on another canvas.
func view(_ state: BrowserState, leaving beside: EventBeside?, of before: Canvas?) -> Canvas {
  var canvas = Canvas(width: state.width, height: state.height)
  let layout = ScreenLayout(state)
  StatusLines.drawTitle(state, layout, &canvas)
  switch state.screens.last {
  case .source(let source): SourceView.draw(source, state, layout.body, &canvas)
  case .quotes(let quotes): QuoteList.draw(quotes, state, layout.body, &canvas)
  case .help: break
  case nil:
    FacetPanel.draw(state, layout.facets, &canvas)
    drawMode(state, layout, drawsEvent: beside == nil, &canvas)
    if let beside, let before {
      for area in beside.areas { canvas.copy(area, of: before) }
    }
    for column in layout.dividers {
      let isFocused = state.focus == .event && column == layout.pane.column - 1
      canvas.verticalLine(
        column: column, row: layout.body.row, length: layout.body.height, isFocused ? "┃" : "│")
    }
  }
  StatusLines.drawRule(state, layout, &canvas)
  TimeStrip.draw(state, layout, &canvas)
  StatusLines.drawFooter(state, layout, &canvas)
  if case .help(let help) = state.screens.last { HelpView.draw(help, state, layout, &canvas) }
  switch state.dialog {
  case .palette(let palette): PaletteView.draw(palette, state, layout, &canvas)
  case .export(let export): ExportView.draw(export, state, layout, &canvas)
  case .replace(let question): ExportView.draw(question, state, layout, &canvas)
  case .filterLine(let line): FilterLineView.draw(line, state, layout, &canvas)
  case .split(let split): SplitView.draw(split, state, layout, &canvas)
  case .eventForm(let form): EventFormView.draw(form, state, layout, &canvas)
  case nil: break
  }
  return canvas
}

private func drawMode(
  _ state: BrowserState, _ layout: ScreenLayout, drawsEvent: Bool, _ canvas: inout Canvas
) {
  // A panel that fills the screen leaves nothing of the view.
  if !layout.facets.isEmpty, layout.dividers.isEmpty { return }
  switch state.mode {
  case .timeline:
    EventList.draw(state, layout, &canvas)
    guard drawsEvent else { break }
    EventPane.draw(state, layout.pane, &canvas)
    SourcePreview.draw(state, layout.source, &canvas)
  case .lanes: LanesView.draw(state, layout, &canvas)
  case .matrix: MatrixView.draw(state, layout.main, &canvas)
  case .people: DirectoryView.draw(state.people, .people, state, layout.main, &canvas)
  case .countries: DirectoryView.draw(state.countries, .countries, state, layout.main, &canvas)
  case .documents: DocumentList.draw(state, layout.main, &canvas)
  case .conflicts: ConflictView.draw(state, layout.main, &canvas)
  }
}
