extension Command {
  static let goingBack: [Command] = [
    Command("undo", ["u"], .views, "undo: filter, view, zoom, folds and search as before, and the place") {
      $0.undo()
    },
    Command("redo", [.control("r")], .views, "do again what was undone") { $0.redo() },
    Command(
      "jump-back", ["(", .control("o")], .views,
      "back to the event before the last jump, and on to earlier ones"
    ) {
      $0.jumpBack()
    },
    Command(
      "jump-forward", [")"], .views, "forward again, after going back (Ctrl-I is Tab in a terminal)"
    ) {
      $0.jumpForward()
    },
    Command("set-mark", ["m"], .views, "mark this event with the letter that is typed next") {
      $0.awaitMark(.mark)
    },
    Command(
      "go-to-mark", ["'"], .views,
      "to the event with the mark that is typed next; '' is where one jumped from"
    ) {
      $0.awaitMark(.goToMark)
    },
  ]
}
