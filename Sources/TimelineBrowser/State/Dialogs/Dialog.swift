/// What asks for something over everything else, until it is answered.
enum Dialog: Sendable {
  case palette(PaletteState)
  case export(ExportState)
  case replace(ReplaceQuestion)
  case filterLine(FilterLineState)
}

extension BrowserState {
  mutating func closeDialog() -> [Effect] {
    dialog = nil
    return []
  }
}
