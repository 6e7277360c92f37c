import Gazetteer
import Glibc
import RandomTesting
import TimelineExchange
import TimelineModel

/// Timelines as long as one likes, of known people and countries, the same on every run: five events to a
/// document, one in nine a trip that the two events after it are part of.
struct LongTimeline {
  private static let people = 400
  private static let eventsPerDocument = 5
  private static let first = Day(year: 1946, month: 1, day: 1) ?? Day(number: 0)
  private static let days = 80 * 365

  private var timeline = Timeline()
  private var random = SeededGenerator(seed: 4)
  private var capitals: [CountryCode: String] = [:]
  private var journey: Event.ID?
  /// The text of the document that is being written.
  private var text: [UInt8] = []

  static func make(events: Int) -> Timeline {
    var long = LongTimeline()
    long.addCountries()
    long.addPeople()
    for event in 0..<events {
      if event % eventsPerDocument == 0 { long.beginDocument() }
      long.addEvent(event, of: events)
      if event % eventsPerDocument == eventsPerDocument - 1 || event == events - 1 { long.endDocument() }
    }
    return long.timeline
  }

  /// Writes one as `summitry list --format json` does.
  ///
  /// - Returns: whether it could be written.
  static func write(events: Int, to descriptor: Int32) -> Bool {
    struct Full: Error {}
    do {
      try JSONExport(of: make(events: events)).write { (bytes) throws(Full) in
        var rest = bytes[...]
        while !rest.isEmpty {
          let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
          guard count > 0 else { throw Full() }
          rest = rest.dropFirst(count)
        }
      }
    } catch {
      return false
    }
    return true
  }

  private mutating func addCountries() {
    for state in Gazetteer.index.states where state.to == nil && !state.code.string.isEmpty {
      let code = CountryCode(state.code.string)
      timeline.countries.append(Country(code: code, name: state.name.string))
      capitals[code] = state.capital.string.split(separator: "|").first.map(String.init) ?? state.name.string
    }
  }

  private mutating func addPeople() {
    let index = Gazetteer.index
    // Of all countries: the table is in their order.
    let step = max(1, index.people.count / (2 * LongTimeline.people))
    for position in stride(from: 0, to: index.people.count, by: step)
    where timeline.actors.count < LongTimeline.people {
      let person = index.people[position]
      guard let term = person.terms.first.map({ index.terms[$0] }), let state = term.state else { continue }
      let code = CountryCode(index[state].code.string)
      guard capitals[code] != nil else { continue }
      timeline.actors.append(
        Actor(
          id: Actor.ID(timeline.actors.count), slug: person.slug.string, name: person.name.string,
          role: index[term.role].string, country: code))
    }
  }

  private mutating func beginDocument() {
    text = Array("Notes of one week in the capitals, as they were written down.\n\n".utf8)
  }

  private mutating func endDocument() {
    let number = timeline.documents.count
    timeline.documents.append(
      Document(
        id: Document.ID(number), path: "notes/\(number / 100)/\(number).txt",
        title: "Notes of week \(number + 1)", date: .unknown, text: SourceText(validated: text)))
  }

  /// Adds words to the document.
  private mutating func write(_ words: String) -> SourceSpan {
    let start = text.count
    text += Array(words.utf8)
    return SourceSpan(document: Document.ID(timeline.documents.count), bytes: start..<text.count)
  }

  private mutating func addEvent(_ number: Int, of count: Int) {
    let one = someone()
    var other = someone()
    while other.id == one.id { other = someone() }
    let host = other.country ?? CountryCode("FR")
    let capital = capitals[host] ?? ""
    let isTrip = number % 9 == 0
    let day = LongTimeline.first + number * LongTimeline.days / count
    let id = Event.ID(UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
    let date = "\(day)"
    let (begin, evidence) = sentence(one.name, isTrip ? "visited" : "met", other.name, capital, date)
    var event = Event(
      id: id, kind: isTrip ? .trip : number % 4 == 1 ? .summit : .meeting,
      status: number % 23 == 5 ? .planned : .occurred,
      title: "\(one.name) \(isTrip ? "visits" : "meets") \(other.name) in \(capital)",
      date: EventDate(
        earliest: day, latest: day, certainty: number % 5 == 2 ? .inferred : .stated,
        because: [Reason(rule: "the date that is given", span: begin)]),
      participants: [.init(actor: one.id, role: isTrip ? .visitor : .participant), .init(actor: other.id)],
      countries: Set([one.country, host].compactMap(\.self)).sorted(),
      place: Place(name: capital, country: host), evidence: [evidence])
    if number % 211 == 7 { event.date.conflicts = [Reason(rule: "another day is told", span: begin)] }
    if number % 97 == 96 { event.date = .unknown }
    if isTrip { journey = id } else if number % 9 <= 2 { event.journey = journey }
    if number % 5 == 3 {
      event.quotes = [timeline.quotes.count]
      timeline.quotes.append(
        Quote(span: write("We spoke about trade and borders."), speaker: other.id, event: id))
      _ = write(" they said.\n\n")
    }
    timeline.events.append(event)
  }

  /// - Returns: the words of the date, and the sentence.
  private mutating func sentence(
    _ one: String, _ verb: String, _ other: String, _ capital: String, _ date: String
  ) -> (date: SourceSpan, evidence: Evidence) {
    let when = write(date)
    _ = write(": ")
    let who = write(one)
    _ = write(" ")
    let trigger = write(verb)
    _ = write(" ")
    let whom = write(other)
    _ = write(" in ")
    let place = write(capital)
    let end = write(" to speak about \(LongTimeline.subjects.randomElement(using: &random) ?? "trade").")
    _ = write("\n\n")
    let whole = SourceSpan(document: when.document, bytes: Int(when.start)..<Int(end.end))
    return (
      when,
      Evidence(
        span: whole,
        marks: [
          .init(role: .when, span: when), .init(role: .who, span: who), .init(role: .trigger, span: trigger),
          .init(role: .who, span: whom), .init(role: .place, span: place),
        ])
    )
  }

  private static let subjects = [
    "nuclear arms", "grain and gas", "their common border", "a treaty of friendship", "the price of oil",
    "refugees and aid", "fishing rights", "a railway through both countries", "the cosmodrome",
  ]

  /// Few take part in much, many in little.
  private mutating func someone() -> Actor {
    let share = Double.random(in: 0..<1, using: &random)
    // Neighbours in the table are of one country.
    let rank = Int(share * share * Double(timeline.actors.count))
    return timeline.actors[rank * 149 % timeline.actors.count]
  }
}
