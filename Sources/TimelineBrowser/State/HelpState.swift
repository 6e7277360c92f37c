/// The help: how far it is scrolled, and to what it is narrowed.
struct HelpState: Sendable {
  var position = TextPosition()
  /// What was typed to narrow it.
  var field = TextField()
  /// Whether letters are typed into it now.
  var isTyping = false
  /// Where one was when it opened.
  let place: Command.Places
}

extension BrowserState {
  var help: HelpState? {
    if case .help(let help) = screens.last { help } else { nil }
  }

  mutating func openHelp() -> [Effect] {
    screens.append(.help(HelpState(place: place)))
    return []
  }

  mutating func searchHelp() -> [Effect] { changeHelp { $0.isTyping = true } }

  /// Ends the typing; what it narrowed stays so or is all there again.
  mutating func endHelpSearch(keep: Bool) -> [Effect] {
    changeHelp {
      $0.isTyping = false
      if !keep { $0.field.eraseAll() }
    }
  }

  mutating func retypeHelp(_ field: TextField) {
    _ = changeHelp {
      $0.field = field
      $0.position.top = 0
    }
  }

  mutating func moveHelp(_ motion: Motion) -> [Effect] {
    let height = ScreenLayout(self).body.height
    let width = width
    let keys = keys
    return changeHelp {
      $0.position.move(motion, count: HelpView.lines($0, keys, width: width).count, height: height)
    }
  }

  private mutating func changeHelp(_ change: (inout HelpState) -> Void) -> [Effect] {
    guard var help else { return [] }
    change(&help)
    let count = HelpView.lines(help, keys, width: width).count
    help.position.clamp(count: count, height: ScreenLayout(self).body.height)
    screens[screens.count - 1] = .help(help)
    return []
  }
}
