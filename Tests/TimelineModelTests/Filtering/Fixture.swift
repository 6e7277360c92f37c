import RandomTesting
import TimelineModel

/// Timelines to filter.
enum Fixture {
  /// A small one: who met where in the 1970s.
  static let small: Timeline = {
    let text = SourceText(
      "Nixon flew to Peking in February 1972. Brezhnev welcomed Nixon in Moscow. Nguyễn Văn Thiệu met Nixon on San Clemente’s lawn."
    )
    var timeline = Timeline()
    timeline.documents = [
      Document(id: .init(0), path: "a.txt", title: nil, date: .unknown, text: text)
    ]
    timeline.countries = [
      Country(code: CountryCode("CN"), name: "China"), Country(code: CountryCode("KP"), name: "North Korea"),
      Country(code: CountryCode("KR"), name: "South Korea"),
      Country(code: CountryCode("SU"), name: "Soviet Union"),
      Country(code: CountryCode("US"), name: "United States"),
      Country(code: CountryCode("VN"), name: "Vietnam"),
    ]
    timeline.actors = [
      actor(0, "richard-nixon", "Richard Nixon", "US"), actor(1, "leonid-brezhnev", "Leonid Brezhnev", "SU"),
      actor(2, "nguyen-van-thieu", "Nguyễn Văn Thiệu", "VN"), actor(3, "kim-il-sung", "Kim Il-sung", "KP"),
    ]
    func evidence(_ bytes: Range<Int>) -> [Evidence] {
      [Evidence(span: SourceSpan(document: .init(0), bytes: bytes))]
    }
    timeline.events = [
      Event(
        id: .init(1), kind: .trip, title: "Richard Nixon visits China",
        date: EventDate(earliest: Day("1972-02-01"), latest: Day("1972-02-29"), certainty: .stated),
        participants: [.init(actor: .init(0))], countries: [CountryCode("CN"), CountryCode("US")],
        place: Place(name: "Peking", country: CountryCode("CN")), evidence: evidence(0..<38)),
      Event(
        id: .init(2), kind: .summit, title: "Richard Nixon and Leonid Brezhnev meet in Moscow",
        date: EventDate(latest: Day("1974-12-31"), certainty: .inferred),
        participants: [.init(actor: .init(0)), .init(actor: .init(1))],
        countries: [CountryCode("SU"), CountryCode("US")],
        place: Place(name: "Moscow", country: CountryCode("SU")),
        evidence: evidence(39..<74)),
      Event(
        id: .init(3), kind: .meeting, status: .planned, title: "Nguyễn Văn Thiệu and Richard Nixon meet",
        date: .unknown, participants: [.init(actor: .init(2)), .init(actor: .init(0))],
        countries: [CountryCode("US"), CountryCode("VN")],
        place: Place(name: "San Clemente", country: CountryCode("US")),
        evidence: evidence(75..<130)),
    ]
    return timeline
  }()

  private static func actor(_ index: Int, _ slug: String, _ name: String, _ country: String) -> Actor {
    Actor(id: .init(index), slug: slug, name: name, country: CountryCode(country))
  }

  /// One with many events, the same for the same seed.
  static func random(events: Int, actors: Int, seed: UInt64) -> Timeline {
    var random = SeededGenerator(seed: seed)
    let codes = ["AA", "BB", "CC", "DD", "EE", "FF", "GG"].map { CountryCode($0) }
    var timeline = Timeline()
    timeline.countries = codes.map { Country(code: $0, name: "Land \($0)") }
    timeline.actors = (0..<actors).map { index in
      Actor(
        id: .init(index), slug: "p\(index)", name: "Person \(index)", country: codes[index % codes.count])
    }
    timeline.events = (0..<events).map { index in
      let who = Set(
        (0..<Int.random(in: 0...3, using: &random)).map { _ in Int.random(in: 0..<actors, using: &random) })
      let start = Day(number: .random(in: -2000...2000, using: &random))
      return Event(
        id: .init(UInt64(index)), kind: Event.Kind.allCases.randomElement(using: &random)!,
        status: Event.Status.allCases.randomElement(using: &random)!, title: "Event \(index)",
        date: EventDate(
          earliest: Bool.random(using: &random) ? start : nil,
          latest: Bool.random(using: &random) ? start + 40 : nil),
        participants: who.sorted().map { .init(actor: .init($0)) },
        countries: Set(who.map { codes[$0 % codes.count] }).sorted(),
        place: Bool.random(using: &random)
          ? Place(name: "City", country: codes.randomElement(using: &random)) : nil,
        evidence: [])
    }
    return timeline
  }
}
