import TimelineModel

/// An article about the summits of the 1980s and what it tells.
enum ColdWar {
  static let text = """
    Five summits that ended the Cold War

    Ronald Reagan and Mikhail Gorbachev first met in Geneva in November 1985. They talked for hours beside a fire, and parted without a treaty.

    Eleven months later the two leaders met in Reykjavík, at a house called Höfði. They came close to giving up all nuclear arms. “We are very far apart,” Reagan said when it was over.

    Gorbachev arrived in Washington on 7 December 1987 for a visit of three days, and signed a treaty on missiles. “Trust, but verify,” Reagan told him again.

    Reagan returned the visit the following spring: he walked over Red Square in Moscow with his host.

    Gorbachev met George Bush on ships off Malta on 2 and 3 December 1989. A visit to Tokyo, planned for 1990, was put off. In Beijing he met 赵紫阳 in May 1989, while students held the square.

    Nobody has told when Bush telephoned Gorbachev about it.
    """

  /// The same, with the treaty signed during the visit to Washington.
  static let withJourney: Timeline = {
    var timeline = ColdWar.timeline
    var treaty = timeline.events[0]
    treaty.id = .init(77)
    treaty.title = "Mikhail Gorbachev and Ronald Reagan sign a treaty"
    treaty.date = .stated("1987-12-08")
    treaty.place = Place(name: "White House", country: CountryCode("US"))
    treaty.countries = [CountryCode("SU"), CountryCode("US")]
    treaty.journey = timeline.events[2].id
    timeline.events.insert(treaty, at: 3)
    return timeline
  }()

  /// The same journey, with sources that disagree on when and where the two first met.
  static let withDoubts: Timeline = {
    var timeline = ColdWar.withJourney
    timeline.events[0].date.because = [
      Reason(rule: "stated", span: timeline.events[0].evidence[0].marks.last?.span)
    ]
    timeline.events[0].date.conflicts = [
      Reason(rule: "another sentence", span: timeline.events[1].date.because[0].span)
    ]
    timeline.events[0].otherPlaces = [Place(name: "Bern", country: CountryCode("CH"))]
    return timeline
  }()

  static let timeline = TimelineBuilder.build { t in
    t.country("CN", "China")
    t.country("IS", "Iceland")
    t.country("JP", "Japan")
    t.country("MT", "Malta")
    t.country("SU", "Soviet Union")
    t.country("CH", "Switzerland")
    t.country("US", "United States")
    let reagan = t.person("Ronald Reagan", "President", "US")
    let gorbachev = t.person("Mikhail Gorbachev", "General Secretary", "SU")
    let bush = t.person("George Bush", "President", "US")
    let zhao = t.person("赵紫阳", "General Secretary", "CN")
    let d = t.document("five-summits.txt", title: "Five summits that ended the Cold War", text)

    t.event(
      .summit, "Mikhail Gorbachev and Ronald Reagan meet in Geneva", .stated("1985-11-01", "1985-11-30"),
      who: [reagan, gorbachev], place: Place(name: "Geneva", country: CountryCode("CH")),
      evidence: [
        t.evidence(
          "Ronald Reagan and Mikhail Gorbachev first met in Geneva in November 1985.", d,
          (.who, "Ronald Reagan"),
          (.who, "Mikhail Gorbachev"), (.trigger, "met"), (.place, "Geneva"), (.when, "November 1985"))
      ])
    let reykjavik = t.event(
      .summit, "Mikhail Gorbachev and Ronald Reagan meet in Reykjavík",
      .inferred(
        "1986-10-01", "1986-10-31",
        because: [
          t.reason("interval since the previous meeting", "Eleven months later", d),
          t.reason("date of the previous meeting", "in November 1985", d),
        ]),
      who: [reagan, gorbachev], place: Place(name: "Höfði", region: "Reykjavík", country: CountryCode("IS")),
      evidence: [
        t.evidence(
          "Eleven months later the two leaders met in Reykjavík, at a house called Höfði.", d,
          (.when, "Eleven months later"), (.who, "the two leaders"), (.trigger, "met"), (.place, "Höfði")),
        t.evidence("They came close to giving up all nuclear arms.", d),
      ])
    t.quote("We are very far apart,", d, by: reagan, at: reykjavik)
    let washington = t.event(
      .trip, "Mikhail Gorbachev visits Washington", .stated("1987-12-07", "1987-12-09", .throughout),
      who: [gorbachev], hosts: [reagan], place: Place(name: "Washington", country: CountryCode("US")),
      evidence: [
        t.evidence(
          "Gorbachev arrived in Washington on 7 December 1987 for a visit of three days, and signed a treaty on missiles.",
          d, (.who, "Gorbachev"), (.trigger, "visit"), (.place, "Washington"), (.when, "7 December 1987"))
      ])
    t.quote("Trust, but verify,", d, by: reagan, at: washington)
    t.event(
      .trip, "Ronald Reagan visits Moscow",
      .inferred(
        "1988-03-01", "1988-05-31", because: [t.reason("the season after", "the following spring", d)]),
      who: [reagan], hosts: [gorbachev], place: Place(name: "Moscow", country: CountryCode("SU")),
      evidence: [
        t.evidence(
          "Reagan returned the visit the following spring: he walked over Red Square in Moscow with his host.",
          d,
          (.trigger, "visit"), (.place, "Moscow"))
      ])
    t.event(
      .meeting, "Mikhail Gorbachev and 赵紫阳 meet in Beijing", .stated("1989-05-01", "1989-05-31"),
      who: [gorbachev, zhao], place: Place(name: "Beijing", country: CountryCode("CN")),
      evidence: [
        t.evidence(
          "In Beijing he met 赵紫阳 in May 1989, while students held the square.", d, (.trigger, "met"),
          (.who, "赵紫阳"), (.place, "Beijing"), (.when, "in May 1989"))
      ])
    t.event(
      .summit, "George Bush and Mikhail Gorbachev meet off Malta",
      .stated("1989-12-02", "1989-12-03", .throughout),
      who: [gorbachev, bush], place: Place(name: "Malta", country: CountryCode("MT")),
      evidence: [
        t.evidence(
          "Gorbachev met George Bush on ships off Malta on 2 and 3 December 1989.", d, (.trigger, "met"),
          (.who, "George Bush"), (.place, "Malta"), (.when, "2 and 3 December 1989"))
      ])
    t.event(
      .trip, "Mikhail Gorbachev is to visit Tokyo", .stated("1990-01-01", "1990-12-31"), status: .postponed,
      who: [gorbachev], place: Place(name: "Tokyo", country: CountryCode("JP")),
      evidence: [
        t.evidence(
          "A visit to Tokyo, planned for 1990, was put off.", d, (.trigger, "visit"), (.place, "Tokyo"))
      ])
    t.event(
      .call, "George Bush telephones Mikhail Gorbachev", .unknown, who: [bush, gorbachev],
      evidence: [
        t.evidence("Nobody has told when Bush telephoned Gorbachev about it.", d, (.trigger, "telephoned"))
      ])
  }
}
