extension Command {
  static let filtering: [Command] = [
    Command("filter", ["f"], .views, "choose people, countries, kinds: the list follows", hint: "filter") {
      $0.openFacets()
    },
    Command("clear-filter", ["c"], .views, "clear all filters", hint: "clear filter") { $0.clearFilter() },
    Command("toggle-filter", ["t"], .views, "put all filters aside, and back again") { $0.toggleFilter() },
    Command(
      "show-hidden", ["w"], [.views, .quotes], "lift what hides the event one wanted to go to, and go there",
      jumps: true
    ) {
      $0.showHidden()
    },
    Command("toggle-facet", [" "], .facets, "choose or drop the value", hint: "choose") {
      $0.toggleFacet(excluding: false)
    },
    Command("exclude-facet", ["-"], .facets, "exclude the value", hint: "exclude") {
      $0.toggleFacet(excluding: true)
    },
    Command(
      "together-facet", ["+"], .facets, "want the value and the others that are chosen in one event",
      hint: "together"
    ) {
      $0.toggleTogether()
    },
    Command("pin-facets", [.right], .facets, "leave the panel open and go to the view beside it", hint: "pin")
    {
      $0.pinFacets()
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
}
