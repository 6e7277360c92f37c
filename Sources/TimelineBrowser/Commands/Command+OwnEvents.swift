import TerminalCanvas

extension Command {
  /// Making one event of several, several of one, and one's own.
  static let ownEvents: [Command] = [
    Command(
      "choose-event", ["s"], .timeline, "choose this event, to make one of several; again lets go of it"
    ) {
      $0.chooseEvent()
    },
    Command("merge-events", ["M"], .timeline, "make one event of this one and those that are chosen") {
      $0.mergeChosen()
    },
    Command("split-event", ["S"], .timeline, "choose sources of this event that tell of another one") {
      $0.openSplit()
    },
    Command("next-source", ["j", .down, .control("n"), .control("j")], .split, "the next source") {
      $0.moveInSplit(.lines($0.times))
    },
    Command("previous-source", ["k", .up, .control("p"), .control("k")], .split, "the source before") {
      $0.moveInSplit(.lines(-$0.times))
    },
    Command("first-source", ["g", .home], .split, "the first source") { $0.moveInSplit(.first) },
    Command("last-source", ["G", .end], .split, "the last source") { $0.moveInSplit(.last) },
    Command("toggle-source", [" ", "x"], .split, "this source tells of another event", hint: "goes or stays")
    {
      $0.toggleSource()
    },
    Command("accept-split", [.enter], .split, "make an event of these sources", hint: "split") {
      $0.acceptSplit()
    },
    Command("close-split", [.escape, "q"], .split, "back without splitting anything", hint: "back") {
      $0.closeDialog()
    },

    Command(
      "select-words", ["v"], .source, "select words, to make an event of one's own of them", hint: "select"
    ) {
      $0.selectWords()
    },
    Command("next-word", ["w", "l", .right], .selecting, "to the next word", hint: "word") {
      $0.moveInWords(.words($0.times))
    },
    Command("previous-word", ["b", "h", .left], .selecting, "to the word before") {
      $0.moveInWords(.words(-$0.times))
    },
    Command("word-below", ["j", .down], .selecting, "a line down") { $0.moveInWords(.lines($0.times)) },
    Command("word-above", ["k", .up], .selecting, "a line up") { $0.moveInWords(.lines(-$0.times)) },
    Command("words-half-page-down", [.control("d"), .pageDown], .selecting, "half a page down") {
      $0.moveInWords(.halfPages($0.times))
    },
    Command("words-half-page-up", [.control("u"), .pageUp], .selecting, "half a page up") {
      $0.moveInWords(.halfPages(-$0.times))
    },
    Command("first-word", ["^", .home], .selecting, "to the first word of the line") {
      $0.moveInWords(.lineStart)
    },
    Command("last-word", ["$", .end], .selecting, "to the last word of the line") {
      $0.moveInWords(.lineEnd)
    },
    Command("select-from-here", ["v"], .selecting, "begin the selection at this word", hint: "begin here") {
      $0.changeSelection { $0.begin() }
    },
    Command("other-end", ["o"], .selecting, "to the other end of the selection", hint: "other end") {
      $0.changeSelection { $0.turn() }
    },
    Command(
      "make-event", [.enter], .selecting, "say which event the selected words tell of", hint: "event"
    ) {
      $0.openEventForm()
    },
    Command("end-selection", [.escape, "q"], .selecting, "select nothing", hint: "back") {
      $0.endSelection()
    },

    Command(
      "next-part", [.tab, .down, .control("n")], .eventForm, "the next part of the event", hint: "next"
    ) {
      $0.changeForm { $0.move(1) }
    },
    Command("previous-part", [.backTab, .up, .control("p"), .control("k")], .eventForm, "the part before") {
      $0.changeForm { $0.move(-1) }
    },
    Command("accept-event-form", [.enter], .eventForm, "keep the event", hint: "keep") { $0.acceptForm() },
    Command(
      "close-event-form", [.escape], .eventForm, "back; what was typed is there again for the same words",
      hint: "back"
    ) {
      $0.closeForm()
    },
  ]
}
