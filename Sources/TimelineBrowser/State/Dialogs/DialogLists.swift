/// One rule for the dialogs in which what is typed narrows a list: Esc goes from the field to the list, where
/// letters move, and from there back to where one was.
extension BrowserState {
  mutating func leaveField() -> [Effect] {
    switch place {
    case .palette: setMoving(true)
    case .facets: facets?.isMoving = true
    case .helpSearch: return endHelpSearch(keep: true)
    default: break
    }
    return []
  }

  mutating func typeAgain() -> [Effect] {
    setMoving(false)
    facets?.isMoving = false
    return []
  }

  private mutating func setMoving(_ isMoving: Bool) {
    guard var palette else { return }
    palette.isMoving = isMoving
    dialog = .palette(palette)
  }

  /// Moves in the list.
  mutating func moveChoice(_ motion: Motion) -> [Effect] {
    palette != nil ? movePalette(motion) : moveFacet(motion)
  }
}
