import TerminalCanvas

extension Command {
  /// Every command there is.
  static let all = groups.flatMap(\.commands)

  /// Every command there is, in the order of the help.
  static let groups: [(title: String, commands: [Command])] = [
    ("Moving", moving), ("Timeline", timeline), ("Time", time), ("Choosing what to see", filtering),
    ("Searching", searching),
    ("Source and quotes", source), ("The program", program),
  ]

  private static let moving: [Command] = [
    Command("next-line", ["j", .down], .reading, "down a line: the next event, quote or line of text") {
      $0.move(.lines(1))
    },
    Command("previous-line", ["k", .up], .reading, "up a line") { $0.move(.lines(-1)) },
    Command("half-page-down", [.control("d")], .reading, "down half a page") { $0.move(.halfPages(1)) },
    Command("half-page-up", [.control("u")], .reading, "up half a page") { $0.move(.halfPages(-1)) },
    Command("next-page", [.pageDown, " ", .control("f")], .reading, "down a page") { $0.move(.pages(1)) },
    Command("previous-page", [.pageUp, .control("b")], .reading, "up a page") { $0.move(.pages(-1)) },
    Command("first", ["g", .home], .reading, "to the first") { $0.move(.first) },
    Command("last", ["G", .end], .reading, "to the last") { $0.move(.last) },
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
      $0.moveSelection(.lines(1))
      return []
    },
    Command("previous-event", ["K"], .event, "the event before, from within the event") {
      $0.moveSelection(.lines(-1))
      return []
    },
  ]

  private static let time: [Command] = [
    Command("zoom-in", ["+", "="], .timeline, "finer bars of time: years, months, days") {
      $0.zoom($0.histogram.unit.finer)
    },
    Command("zoom-out", ["-"], .timeline, "coarser bars of time") { $0.zoom($0.histogram.unit.coarser) },
    Command("next-unit", ["}"], .timeline, "to the next bar of time that has events") { $0.step(units: 1) },
    Command("previous-unit", ["{"], .timeline, "to the bar of time before") { $0.step(units: -1) },
    Command("range-from", [">"], .timeline, "only from this bar of time on; again lifts it") {
      $0.setRangeStart()
    },
    Command("range-to", ["<"], .timeline, "only up to this bar of time; again lifts it") {
      $0.setRangeEnd()
    },
    Command("undated", ["U"], .timeline, "to the events without a date") { $0.goToUndated() },
    Command("fold", ["z"], .timeline, "fold the meetings of a journey into it, or unfold them") {
      $0.toggleFold()
    },
    Command("fold-all", ["Z"], .timeline, "fold all journeys, or unfold all") { $0.toggleAllFolds() },
  ]

  private static let filtering: [Command] = [
    Command("filter", ["f"], .timeline, "choose people, countries, kinds: the list follows", hint: "filter") {
      $0.openFacets()
    },
    Command("clear-filter", ["c"], .timeline, "clear all filters", hint: "clear filter") { $0.clearFilter() },
    Command("toggle-facet", [" "], .facets, "choose or drop the value", hint: "choose") {
      $0.toggleFacet(excluding: false)
    },
    Command("exclude-facet", ["-"], .facets, "exclude the value", hint: "exclude") {
      $0.toggleFacet(excluding: true)
    },
    Command("next-facet-value", [.down, .control("n")], .facets, "the next value") {
      $0.moveFacet(.lines(1))
    },
    Command("previous-facet-value", [.up, .control("p")], .facets, "the value before") {
      $0.moveFacet(.lines(-1))
    },
    Command("next-facet-page", [.pageDown, .control("d")], .facets, "down a page of values") {
      $0.moveFacet(.pages(1))
    },
    Command("previous-facet-page", [.pageUp, .control("u")], .facets, "up a page of values") {
      $0.moveFacet(.pages(-1))
    },
    Command("first-facet-value", [.home], .facets, "to the first value") { $0.moveFacet(.first) },
    Command("last-facet-value", [.end], .facets, "to the last value") { $0.moveFacet(.last) },
    Command("next-facet", [.tab], .facets, "the next group of values", hint: "group") {
      $0.moveToFacetGroup(1)
    },
    Command("previous-facet", [.backTab], .facets, "the group of values before") { $0.moveToFacetGroup(-1) },
    Command(
      "widen-facets", [.backspace], .facets, "take back a letter of what was typed to narrow the values"
    ) {
      $0.eraseFacetLetter()
    },
    Command("clear-facets", [.control("x"), .delete], .facets, "clear all filters", hint: "clear") {
      $0.clearFilter()
    },
    Command("accept-facets", [.enter], .facets, "keep the filter and go back to the list", hint: "done") {
      $0.closeFacets(keep: true)
    },
    Command("cancel-facets", [.escape], .facets, "leave the filter as it was before", hint: "as before") {
      $0.closeFacets(keep: false)
    },
  ]

  private static let searching: [Command] = [
    Command(
      "search", ["/"], [.timeline, .source, .quotes], "search titles, people, places and the text",
      hint: "search"
    ) {
      $0.openPrompt()
    },
    Command("next-hit", ["n"], [.timeline, .source, .quotes], "the next hit of the search") {
      $0.moveToHit(1)
    },
    Command("previous-hit", ["N"], [.timeline, .source, .quotes], "the hit before") { $0.moveToHit(-1) },
    Command("accept-search", [.enter], .prompt, "keep the search and go on from here", hint: "done") {
      $0.closePrompt(keep: true)
    },
    Command("cancel-search", [.escape], .prompt, "back to where one was", hint: "back as it was") {
      $0.closePrompt(keep: false)
    },
    Command("erase-letter", [.backspace], .prompt, "take back a letter") { $0.erasePromptLetter() },
    Command("erase-word", [.control("w")], .prompt, "take back a word") { $0.erasePromptWord() },
    Command("erase-all", [.control("u")], .prompt, "take back everything typed") { $0.erasePrompt() },
    Command(
      "next-hit-typing", [.down, .control("n")], .prompt, "the next hit, while typing", hint: "next hit"
    ) {
      $0.moveToHit(1)
    },
    Command("previous-hit-typing", [.up, .control("p")], .prompt, "the hit before, while typing") {
      $0.moveToHit(-1)
    },
  ]

  private static let source: [Command] = [
    Command(
      "next-excerpt", ["]"], .source, "the next place that tells of it, in other documents too", hint: "next"
    ) {
      $0.moveToExcerpt(1)
    },
    Command("previous-excerpt", ["["], .source, "the place before", hint: "previous") {
      $0.moveToExcerpt(-1)
    },
    Command("edit-source", ["o"], .source, "open the article in $EDITOR at this line", hint: "editor") {
      $0.editSource()
    },
    Command("copy-excerpt", ["y"], .source, "copy the excerpt with title, file and line", hint: "copy") {
      $0.copyExcerpt()
    },
    Command("quotes", ["\""], [.timeline, .source], "all quotes with their speakers", hint: "quotes") {
      $0.openQuotes()
    },
    Command("open-quote", [.enter], .quotes, "open the article at the quote", hint: "source") {
      $0.openQuote()
    },
  ]

  private static let program: [Command] = [
    Command("help", ["?", .function(1)], [.timeline, .source, .quotes], "every key", hint: "all keys") {
      $0.openHelp()
    },
    Command(
      "back", [.escape, "q", .backspace], [.source, .quotes, .help], "back to where one was", hint: "back"
    ) {
      $0.closeScreen()
    },
    Command("leave", [.escape], .timeline, "put out the search; from the event back to the list") {
      $0.leave()
    },
    Command("redraw", [.control("l")], .everywhere, "draw the screen anew") { _ in [.redraw] },
    Command("suspend", [.control("z")], .everywhere, "back to the shell for a while; fg returns") { _ in
      [.suspend]
    },
    Command("quit", ["q"], .timeline, "quit", hint: "quit") { _ in [.quit] },
    Command("quit-at-once", ["Q"], [.source, .quotes, .help, .timeline], "quit from anywhere") { _ in [.quit]
    },
  ]
}
