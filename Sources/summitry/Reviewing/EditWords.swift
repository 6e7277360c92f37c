import Gazetteer
import TimelineModel

/// What people type for the parts of an event.
enum EditWords {
  /// The slug of the one known person a name means; the name of a person who is new.
  static func person(_ name: String, in timeline: Timeline) throws(Failure) -> String {
    let known = timeline.actors(named: name).map { timeline[$0] }
    if let one = known.count == 1 ? known[0] : known.first(where: { $0.name == name }) { return one.slug }
    guard known.isEmpty else {
      let names = known.map { "\($0.name) (\($0.slug))" }.joined(separator: ", ")
      throw Failure(status: .usage, message: "'\(name)' may mean \(names)")
    }
    return name
  }

  /// A place, or "Place, Country".
  static func place(_ text: String) -> Place {
    if let comma = text.lastIndex(of: ",") {
      let name = String(text[..<comma])
      let last = String(text[text.index(after: comma)...].drop { $0 == " " })
      if let country = Gazetteer.country(named: last) { return Place(name: name, country: country) }
    }
    return Place(name: text, country: Gazetteer.country(ofPlace: text) ?? Gazetteer.country(named: text))
  }

  /// A place as it is typed.
  static func text(_ place: Place, in timeline: Timeline) -> String {
    guard let country = place.country else { return place.name }
    let name = timeline.name(of: country)
    return name == place.name ? name : "\(place.name), \(name)"
  }
}
