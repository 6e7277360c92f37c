import ArgumentParser
import TimelineArchive
import TimelineModel

/// What is to be said of an event.
struct EditOptions: ParsableArguments {
  @Option(
    help: .init(
      "When, in EDTF: 2019, 2019-04, 2019-04-25, 2019-04-24/2019-04-26, [2019-04-24..2019-04-26], [..2018].",
      valueName: "edtf"))
  var date: DateArgument?
  @Flag(name: .customLong("no-date"), help: "It has no date: the one that was found is wrong.")
  var hasNoDate = false
  @Option(help: .init("What sort of event.", valueName: "kind")) var kind: Event.Kind?
  @Option(help: .init("How real it is.", valueName: "status")) var status: Event.Status?
  @Option(help: .init("Who takes part, once for each; in place of all who did.", valueName: "name"))
  var who: [String] = []
  @Option(name: .customLong("where"), help: .init("Where: a place, or 'Place, Country'.", valueName: "place"))
  var place: String?
  @Flag(name: .customLong("no-where"), help: "It has no place: the one that was found is wrong.")
  var hasNoPlace = false
  @Option(help: .init("One line that names it.", valueName: "text")) var title: String?

  func validate() throws {
    let values =
      who.map { ("--who", $0) }
      + [("--title", title), ("--where", place)].compactMap { name, value in
        value.map { (name, $0) }
      }
    for (name, value) in values where value.allSatisfy(\.isWhitespace) {
      throw ValidationError("\(name) is empty")
    }
    if let place, EditWords.place(place).name.allSatisfy(\.isWhitespace) {
      throw ValidationError("--where '\(place)' names no place")
    }
    if hasNoDate, date != nil { throw ValidationError("either --date or --no-date") }
    if hasNoPlace, place != nil { throw ValidationError("either --where or --no-where") }
  }

  func edit(in timeline: Timeline) throws(Failure) -> EventEdit {
    var people: [String] = []
    for name in who { people.append(try EditWords.person(name, in: timeline)) }
    return EventEdit(
      date: date?.date, kind: kind, status: status, who: people.isEmpty ? nil : people,
      place: place.map(EditWords.place), title: title,
      without: Set((hasNoDate ? [.date] : []) + (hasNoPlace ? [.place] : [])))
  }
}

/// A date in EDTF.
struct DateArgument: ExpressibleByArgument {
  var date: EventDate

  init?(argument: String) {
    guard let date = EventDate(edtf: argument) else { return nil }
    self.date = date
  }
}
