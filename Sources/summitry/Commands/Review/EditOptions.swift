import ArgumentParser
import Gazetteer
import TimelineArchive
import TimelineModel

/// What is to be said of an event.
struct EditOptions: ParsableArguments {
  @Option(
    help: .init(
      "When, in EDTF: 2019, 2019-04, 2019-04-25, 2019-04-24/2019-04-26, [2019-04-24..2019-04-26], [..2018].",
      valueName: "edtf"))
  var date: DateArgument?
  @Option(help: .init("What sort of event.", valueName: "kind")) var kind: Event.Kind?
  @Option(help: .init("How real it is.", valueName: "status")) var status: Event.Status?
  @Option(help: .init("Who takes part, once for each; in place of all who did.", valueName: "name"))
  var who: [String] = []
  @Option(name: .customLong("where"), help: .init("Where: a place, or 'Place, Country'.", valueName: "place"))
  var place: String?
  @Option(help: .init("One line that names it.", valueName: "text")) var title: String?

  func edit(in timeline: Timeline) throws(Failure) -> EventEdit {
    var people: [String] = []
    for name in who { people.append(try EditOptions.person(name, in: timeline)) }
    return EventEdit(
      date: date?.date, kind: kind, status: status, who: people.isEmpty ? nil : people,
      place: place.map(EditOptions.place), title: title)
  }

  /// The slug of the one known person a name means; the name of a person who is new.
  private static func person(_ name: String, in timeline: Timeline) throws(Failure) -> String {
    let known = timeline.actors(named: name).map { timeline[$0] }
    if let one = known.count == 1 ? known[0] : known.first(where: { $0.name == name }) { return one.slug }
    guard known.isEmpty else {
      let names = known.map { "\($0.name) (\($0.slug))" }.joined(separator: ", ")
      throw Failure(status: .usage, message: "'\(name)' may mean \(names)")
    }
    return name
  }

  private static func place(_ text: String) -> Place {
    if let comma = text.lastIndex(of: ",") {
      let name = String(text[..<comma])
      let last = String(text[text.index(after: comma)...].drop { $0 == " " })
      if let country = Gazetteer.country(named: last) { return Place(name: name, country: country) }
    }
    return Place(name: text, country: Gazetteer.country(ofPlace: text) ?? Gazetteer.country(named: text))
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
