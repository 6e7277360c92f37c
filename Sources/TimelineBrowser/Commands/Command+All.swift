import TerminalCanvas

extension Command {
  /// Every command there is.
  static let all = groups.flatMap(\.commands)

  /// Every command there is, in the order of the help.
  static let groups: [(title: String, commands: [Command])] = [
    ("Moving", moving), ("Timeline", timeline), ("Views", views), ("Time", time),
    ("Going back", goingBack), ("Choosing what to see", filtering), ("The filter line", filterLine),
    ("Searching", searching),
    ("Source and quotes", source), ("Review", review), ("Events of one's own", ownEvents), ("Typing", typing),
    ("Lists in dialogs", dialogs),
    ("The program", program),
  ]

  private static let moving: [Command] = [
    Command("next-line", ["j", .down], .reading, "down a line: the next event, quote or line of text") {
      $0.move(.lines($0.times))
    },
    Command("previous-line", ["k", .up], .reading, "up a line") { $0.move(.lines(-$0.times)) },
    Command("half-page-down", [.control("d")], .reading, "down half a page") {
      $0.move(.halfPages($0.times))
    },
    Command("half-page-up", [.control("u")], .reading, "up half a page") { $0.move(.halfPages(-$0.times)) },
    Command("next-page", [.pageDown, " ", .control("f")], .reading, "down a page") {
      $0.move(.pages($0.times))
    },
    Command("previous-page", [.pageUp, .control("b")], .reading, "up a page") { $0.move(.pages(-$0.times)) },
    Command("first", ["g", .home], .reading, "to the first, or to the one of the number before", jumps: true)
    {
      $0.move($0.motion(toCountOr: .first))
    },
    Command(
      "last", ["G", .end], .reading, "to the last, or to the one of the number before: 12G", jumps: true
    ) {
      $0.move($0.motion(toCountOr: .last))
    },
    Command(
      "count", ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"], [.reading, .lists, .selecting, .split],
      "how often the next motion is to be done: 10j, 3]"
    ) {
      $0.typeCount()
    },
  ]

  private static let timeline: [Command] = [
    Command(
      "open-source", [.enter], .timeline, "open the article where it tells of this event", hint: "source"
    ) {
      $0.openSource()
    },
    Command("event-pane", [.tab, "l", .right], .list, "go to the event beside the list", hint: "event") {
      $0.focus = .event
      return []
    },
    Command("event-list", [.tab, "h", .left, .backTab], .event, "go back to the list", hint: "list") {
      $0.focus = .list
      return []
    },
    Command("next-event", ["J"], .event, "the next event, from within the event") {
      $0.moveSelection(.lines($0.times))
      return []
    },
    Command("previous-event", ["K"], .event, "the event before, from within the event") {
      $0.moveSelection(.lines(-$0.times))
      return []
    },
  ]

  private static let views: [Command] = [
    Command("view-timeline", ["T"], [.views, .quotes], "the timeline: events by date", hint: "timeline") {
      $0.show(.timeline)
    },
    Command("view-lanes", ["L"], [.views, .quotes], "lanes: a line of time for each person", hint: "lanes") {
      $0.show(.lanes)
    },
    Command("view-matrix", ["W"], [.views, .quotes], "who met whom, in a table", hint: "who met whom") {
      $0.show(.matrix)
    },
    Command("view-people", ["P"], [.views, .quotes], "all people", hint: "people") { $0.show(.people) },
    Command("view-countries", ["C"], [.views, .quotes], "all countries", hint: "countries") {
      $0.show(.countries)
    },
    Command("view-documents", ["D"], [.views, .quotes], "all documents", hint: "documents") {
      $0.show(.documents)
    },
    Command("view-conflicts", ["X"], [.views, .quotes], "events whose sources disagree", hint: "conflicts") {
      $0.show(.conflicts)
    },
    Command(
      "open-selected", [.enter], .otherViews, "open it: the source, or the events of these", hint: "open"
    ) {
      $0.openSelected()
    },
    Command(
      "people-or-countries", ["v"], [.lanes, .matrix, .directory], "countries instead of people, and back",
      hint: "people/countries"
    ) {
      $0.toggleSubject()
    },
    Command("next-in-lane", ["l", .right], .lanes, "the next event in this lane", hint: "next") {
      $0.moveInLane($0.times)
    },
    Command("previous-in-lane", ["h", .left], .lanes, "the event before in this lane") {
      $0.moveInLane(-$0.times)
    },
    Command("next-column", ["l", .right], .matrix, "a column to the right") { $0.moveAcross($0.times) },
    Command("previous-column", ["h", .left], .matrix, "a column to the left") { $0.moveAcross(-$0.times) },
  ]

  private static let time: [Command] = [
    Command("zoom-in", ["+", "="], .views, "finer bars of time: years, months, days", hint: "zoom") {
      $0.zoom($0.histogram.unit.finer)
    },
    Command("zoom-out", ["-"], .views, "coarser bars of time") { $0.zoom($0.histogram.unit.coarser) },
    Command("next-unit", ["}"], .views, "to the next bar of time that has events", jumps: true) {
      $0.step(units: $0.times)
    },
    Command("previous-unit", ["{"], .views, "to the bar of time before", jumps: true) {
      $0.step(units: -$0.times)
    },
    Command("range-from", [">"], .views, "only from this bar of time on; again lifts it") {
      $0.setRangeStart()
    },
    Command("range-to", ["<"], .views, "only up to this bar of time; again lifts it") {
      $0.setRangeEnd()
    },
    Command("undated", ["U"], .views, "to the events without a date", jumps: true) { $0.goToUndated() },
    Command("fold", ["z"], .timeline, "fold the meetings of a journey into it, or unfold them") {
      $0.toggleFold()
    },
    Command("fold-all", ["Z"], .timeline, "fold all journeys, or unfold all") { $0.toggleAllFolds() },
  ]

  private static let searching: [Command] = [
    Command(
      "search", ["/"], [.views, .source, .quotes], "search titles, people, places and the text",
      hint: "search"
    ) {
      $0.openPrompt()
    },
    Command("next-hit", ["n"], [.views, .source, .quotes], "the next hit of the search", jumps: true) {
      $0.moveToHit($0.times)
    },
    Command("previous-hit", ["N"], [.views, .source, .quotes], "the hit before", jumps: true) {
      $0.moveToHit(-$0.times)
    },
    Command(
      "accept-search", [.enter], .prompt, "keep the search and go on from here", hint: "done", jumps: true
    ) {
      $0.closePrompt(keep: true)
    },
    Command("cancel-search", [.escape], .prompt, "back to where one was", hint: "back as it was") {
      $0.closePrompt(keep: false)
    },
    Command(
      "next-hit-typing", [.down, .control("n"), .control("j")], .prompt, "the next hit, while typing",
      hint: "next hit"
    ) {
      $0.moveToHit(1)
    },
    Command(
      "previous-hit-typing", [.up, .control("p"), .control("k")], .prompt, "the hit before, while typing"
    ) {
      $0.moveToHit(-1)
    },
  ]

  private static let source: [Command] = [
    Command(
      "next-excerpt", ["]"], .source, "the next place that tells of it, in other documents too", hint: "next"
    ) {
      $0.moveToExcerpt($0.times)
    },
    Command("previous-excerpt", ["["], .source, "the place before", hint: "previous") {
      $0.moveToExcerpt(-$0.times)
    },
    Command(
      "next-event-here", ["}"], .source, "the next event that this document tells of", hint: "next event",
      jumps: true
    ) {
      $0.moveToEventHere($0.times)
    },
    Command("previous-event-here", ["{"], .source, "the event before in this document", jumps: true) {
      $0.moveToEventHere(-$0.times)
    },
    Command(
      "next-document", [">"], .source, "the next document that tells of this event", hint: "document",
      jumps: true
    ) {
      $0.moveToDocument($0.times)
    },
    Command("previous-document", ["<"], .source, "the document before that tells of it", jumps: true) {
      $0.moveToDocument(-$0.times)
    },
    Command(
      "edit-source", ["o"], [.source, .timeline], "open the article in $EDITOR at this line", hint: "editor"
    ) {
      $0.editSource()
    },
    Command(
      "copy-excerpt", ["y"], [.source, .timeline], "copy the excerpt with title, file and line", hint: "copy"
    ) {
      $0.copyExcerpt()
    },
    Command("quotes", ["\""], [.views, .source], "all quotes with their speakers", hint: "quotes") {
      $0.openQuotes()
    },
    Command("quote-order", ["v"], .quotes, "quotes by speaker, or by date", hint: "speakers/dates") {
      $0.changeQuoteOrder()
    },
    Command("quote-event", ["e"], .quotes, "to the event at which it was said", hint: "event", jumps: true) {
      $0.goToEventOfQuote()
    },
    Command("open-quote", [.enter], .quotes, "open the article at the quote", hint: "source") {
      $0.openQuote()
    },
  ]

  private static let typing: [Command] = [
    Command("erase-letter", [.backspace], .typing, "take back a letter") { $0.eraseFieldLetter() },
    Command("erase-word", [.control("w")], .typing, "take back a word") { $0.edit { $0.eraseWord() } },
    Command("erase-all", [.control("u")], .typing, "take back everything typed") {
      $0.edit { $0.eraseAll() }
    },
    Command("letter-left", [.left, .control("b")], .typing.subtracting(.facets), "a letter to the left") {
      $0.edit { $0.moveLeft() }
    },
    Command("letter-right", [.right, .control("f")], .typing.subtracting(.facets), "a letter to the right") {
      $0.edit { $0.moveRight() }
    },
    Command("line-start", [.home, .control("a")], .typing, "to the start of what was typed") {
      $0.edit { $0.moveToStart() }
    },
    Command("line-end", [.end, .control("e")], .typing, "to the end of what was typed") {
      $0.edit { $0.moveToEnd() }
    },
  ]

  private static let program: [Command] = [
    Command(
      "palette", [":"], .reading, "all commands by name: type to find one; :12 and an event's id lead there",
      hint: "commands"
    ) {
      $0.openPalette()
    },
    Command("run-command", [.enter], [.palette, .paletteList], "run the command", hint: "run", jumps: true) {
      $0.runSelectedCommand()
    },
    Command("close-palette", [.escape, "q"], .paletteList, "back without running anything", hint: "back") {
      $0.closeDialog()
    },
    Command(
      "next-command", [.down, .control("n"), .control("j"), .tab], .palette, "the next command"
    ) {
      $0.stepInPalette(1)
    },
    Command(
      "previous-command", [.up, .control("p"), .control("k"), .backTab], .palette,
      "the command before; at the top, those used before"
    ) {
      $0.stepInPalette(-1)
    },
    Command("next-command-page", [.pageDown], .palette, "down a page of commands") {
      $0.movePalette(.pages(1))
    },
    Command("previous-command-page", [.pageUp], .palette, "up a page of commands") {
      $0.movePalette(.pages(-1))
    },
    Command(
      "help", ["?", .function(1)], [.views, .source, .quotes, .selecting, .split, .facetList], "every key",
      hint: "all keys"
    ) {
      $0.openHelp()
    },
    Command(
      "back", [.escape, "q", .backspace], [.source, .quotes], "back to where one was", hint: "back"
    ) {
      $0.closeScreen()
    },
    Command("search-help", ["/", "i"], .help, "show only keys for what you type", hint: "search") {
      $0.searchHelp()
    },
    Command("accept-help-search", [.enter], .helpSearch, "keep what was found") {
      $0.endHelpSearch(keep: true)
    },
    Command("leave-help", [.escape, "q", .backspace], .help, "back to where one was", hint: "back") {
      $0.closeScreen()
    },
    Command(
      "leave", [.escape], .views, "put out the search; close the panel; back to the list, to the timeline",
      hint: "back"
    ) {
      $0.leave()
    },
    Command("export", ["e"], .views, "write the events that are shown to a file: JSON, CSV or Markdown") {
      $0.openExport()
    },
    Command("accept-export", [.enter], .export, "write the file", hint: "write") { $0.acceptExport() },
    Command("close-export", [.escape], .export, "back without writing anything", hint: "back") {
      $0.closeDialog()
    },
    Command(
      "next-format", [.tab, .down, .control("n"), .control("j")], .export, "the next format", hint: "format"
    ) {
      $0.changeExport { $0.changeFormat(1) }
    },
    Command(
      "previous-format", [.backTab, .up, .control("p"), .control("k")], .export, "the format before"
    ) {
      $0.changeExport { $0.changeFormat(-1) }
    },
    Command("answer-yes", ["y", "Y"], .question, "answer a question with yes", hint: "yes") {
      $0.answer(true)
    },
    Command("answer-no", ["n", "N", .escape, "q"], .question, "answer a question with no", hint: "no") {
      $0.answer(false)
    },
    Command("redraw", [.control("l")], .everywhere, "draw the screen anew") { _ in [.redraw] },
    Command("suspend", [.control("z")], .everywhere, "back to the shell for a while; fg returns") { _ in
      [.suspend]
    },
    Command("quit", ["q"], .views, "quit", hint: "quit") { _ in [.quit] },
    Command("quit-at-once", ["Q"], [.source, .quotes, .help, .views], "quit from anywhere") { _ in [.quit]
    },
  ]
}
