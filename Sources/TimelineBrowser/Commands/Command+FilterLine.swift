extension Command {
  static let filterLine: [Command] = [
    Command(
      "filter-line", ["F"], .views,
      "type the filter: person:Kim country:RU -status:cancelled 2018..2019 words"
    ) {
      $0.openFilterLine()
    },
    Command("accept-filter-line", [.enter], .filterLine, "keep the filter; or go to the word that is wrong") {
      $0.acceptFilterLine()
    },
    Command("cancel-filter-line", [.escape], .filterLine, "leave the filter as it was before") {
      $0.cancelFilterLine()
    },
    Command(
      "complete", [.tab, .down, .control("n"), .control("j")], .filterLine,
      "go on with the word: the next field or name that fits"
    ) {
      $0.complete(1)
    },
    Command(
      "complete-back", [.backTab, .up, .control("p"), .control("k")], .filterLine, "the field or name before"
    ) { $0.complete(-1) },
  ]
}
