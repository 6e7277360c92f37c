import RandomTesting
import TimelineModel

/// Timelines as long as one likes, from 1970 on, the last event without a date; every ninth event is a trip
/// and the one after it is part of it.
enum LongTimeline {
  static func timeline(_ count: Int, people: Int = 12) -> Timeline {
    var random = SeededGenerator(seed: 7)
    return TimelineBuilder.build { t in
      let codes = ["US", "FR", "DE", "JP", "KE", "BR"]
      for code in codes {
        t.country(
          code,
          ["United States", "France", "Germany", "Japan", "Kenya", "Brazil"][codes.firstIndex(of: code)!])
      }
      let names = [
        "Ada Byron", "Blaise Durand", "Clara Weiss", "Dai Mori", "Esther Otieno", "Fabio Costa", "Grace Hill",
        "Henri Petit", "Ida Braun", "Jun Sato", "Kofi Njoroge", "Lia Souza",
      ]
      let who = (0..<people).map { index in
        t.person(index < names.count ? names[index] : "Person \(index)", nil, codes[index % codes.count])
      }
      let document = t.document("long.txt", title: "A long story", "They met.")
      var journey: Event.ID?
      for index in 0..<count {
        let day = Day(number: Int32(index * 5))
        let date: EventDate =
          index == count - 1 ? .unknown : EventDate(earliest: day, latest: day, certainty: .stated)
        let one = who[Int.random(in: 0..<people, using: &random)]
        let other = who[Int.random(in: 0..<people, using: &random)]
        let kind: Event.Kind = index % 9 == 0 ? .trip : .meeting
        let id = t.event(
          kind, "Event \(index)", date, who: one == other ? [one] : [one, other],
          place: Place(name: "Town \(index % 17)", country: CountryCode(codes[index % codes.count])),
          evidence: [t.evidence("They met.", document, (.trigger, "met"))])
        if index % 9 == 1 { t.setJourney(journey) }
        journey = id
      }
    }
  }
}
