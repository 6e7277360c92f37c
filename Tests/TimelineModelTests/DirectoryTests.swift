import Testing
import TimelineModel

/// What is told of all people and of all countries.
@Suite struct DirectoryTests {
  private static func event(
    _ id: UInt64, _ kind: Event.Kind, _ date: String, status: Event.Status = .occurred, countries: [String],
    place: String? = nil, count: Int? = nil
  ) -> Event {
    Event(
      id: Event.ID(id), kind: kind, status: status, title: "Event \(id)",
      date: EventDate(edtf: date) ?? .unknown,
      participants: [.init(actor: Actor.ID(0))], countries: countries.map { CountryCode($0) },
      place: place.map { Place(name: "", country: CountryCode($0)) }, count: count, evidence: [])
  }

  /// Nine trips told in one sentence, a summit abroad, and a trip that was cancelled.
  private let timeline = Timeline(
    actors: [Actor(id: Actor.ID(0), slug: "kim", name: "Kim Jong-un", country: CountryCode("KP"))],
    countries: [
      Country(code: CountryCode("KP"), name: "North Korea"),
      Country(code: CountryCode("VN"), name: "Vietnam"),
    ],
    events: [
      event(1, .trip, "2011", countries: ["KP"], count: 9),
      event(2, .summit, "2019", countries: ["KP"], place: "VN"),
      event(3, .trip, "2024", status: .cancelled, countries: ["KP"]),
    ])

  @Test func aSumCountsOnce() {
    #expect(timeline.peopleDirectory().map(\.eventCount) == [3])
  }

  @Test func countriesOfPlacesCount() {
    let countries = timeline.countryDirectory()
    #expect(countries.map(\.subject.rawValue) == ["KP", "VN"])
    #expect(countries.map(\.eventCount) == [3, 1])
  }

  @Test func whatWasCancelledIsNoLastDate() {
    #expect(timeline.peopleDirectory()[0].last?.edtf == "2019")
  }
}
