extension Command {
  /// Moving in the lists of dialogs, in which what is typed is not what moves: Esc goes from the field to the list.
  static let dialogs: [Command] = [
    Command(
      "leave-field", [.escape], .narrowing, "from the field to the list: j k g G move, i types again",
      hint: "move"
    ) {
      $0.leaveField()
    },
    Command("type-again", ["i", "a", "/"], .lists, "back to the field", hint: "type") { $0.typeAgain() },
    Command("next-choice", ["j", .down, .control("n"), .control("j")], .lists, "the next one of the list") {
      $0.moveChoice(.lines($0.times))
    },
    Command("previous-choice", ["k", .up, .control("p"), .control("k")], .lists, "the one before") {
      $0.moveChoice(.lines(-$0.times))
    },
    Command("next-choices", [.pageDown, .control("d")], .lists, "down a page of the list") {
      $0.moveChoice(.pages($0.times))
    },
    Command("previous-choices", [.pageUp, .control("u")], .lists, "up a page of the list") {
      $0.moveChoice(.pages(-$0.times))
    },
    Command("first-choice", ["g", .home], .lists, "to the first one of the list") { $0.moveChoice(.first) },
    Command("last-choice", ["G", .end], .lists, "to the last one of the list") { $0.moveChoice(.last) },
    Command("next-help-line", [.down, .control("n"), .control("j")], .helpSearch, "down a line of the help") {
      $0.moveHelp(.lines(1))
    },
    Command("previous-help-line", [.up, .control("p"), .control("k")], .helpSearch, "up a line of the help") {
      $0.moveHelp(.lines(-1))
    },
  ]
}
