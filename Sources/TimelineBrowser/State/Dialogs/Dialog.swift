/// What asks for something over everything else, until it is answered.
enum Dialog: Sendable {
  case palette(PaletteState)
  case export(ExportState)
  case replace(ReplaceQuestion)
  case filterLine(FilterLineState)
  case split(SplitState)
  case eventForm(EventFormState)
}

extension BrowserState {
  mutating func closeDialog() -> [Effect] {
    dialog = nil
    return []
  }
}
