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
    Command("toggle-facet", [" "], .panel, "choose or drop the value", hint: "choose") {
      $0.toggleFacet(excluding: false)
    },
    Command("exclude-facet", ["-"], .panel, "exclude the value", hint: "exclude") {
      $0.toggleFacet(excluding: true)
    },
    Command(
      "together-facet", ["+"], .panel, "want the value and the others that are chosen in one event",
      hint: "together"
    ) {
      $0.toggleTogether()
    },
    Command("pin-facets", [.right], .panel, "leave the panel open and go to the view beside it", hint: "pin")
    {
      $0.pinFacets()
    },
    Command("next-facet-value", [.down, .control("n"), .control("j")], .facets, "the next value") {
      $0.moveFacet(.lines(1))
    },
    Command("previous-facet-value", [.up, .control("p"), .control("k")], .facets, "the value before") {
      $0.moveFacet(.lines(-1))
    },
    Command("next-facet-page", [.pageDown], .facets, "down a page of values") { $0.moveFacet(.pages(1)) },
    Command("previous-facet-page", [.pageUp], .facets, "up a page of values") { $0.moveFacet(.pages(-1)) },
    Command("next-facet", [.tab], .panel, "the next group of values", hint: "group") {
      $0.moveToFacetGroup(1)
    },
    Command("previous-facet", [.backTab], .panel, "the group of values before") { $0.moveToFacetGroup(-1) },
    Command("clear-facets", [.control("x"), .delete], .panel, "clear all filters", hint: "clear") {
      $0.clearFilter()
    },
    Command("accept-facets", [.enter], .panel, "keep the filter and go back to the list", hint: "done") {
      $0.acceptFacets()
    },
    Command(
      "cancel-facets", [.escape, "q"], .facetList, "leave the filter as it was before", hint: "as before"
    ) {
      $0.closeFacets(keep: false)
    },
  ]
}
