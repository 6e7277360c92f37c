import Testing

@testable import TimelineExtraction

/// Who does something and to whom, each in a text of its own, dated 4 May 2023.
@Suite("Sides of deeds")
struct SidesOfDeedsTests {
  @Test(
    "Names between dashes are those of whom the words before them speak",
    arguments: [
      (
        "4 May 2023\n\nThe three presidents – Vladimir Putin, Ebrahim Raisi and Recep Tayyip Erdogan – met in Sochi on Tuesday.",
        ["meeting 2023-05-02 Ebrahim Raisi, Recep Tayyip Erdogan, Vladimir Putin @ Sochi"]
      ),
      (
        "4 May 2023\n\nThe foreign ministers of the Weimar Triangle - France's Catherine Colonna, Germany's Annalena Baerbock and Poland's Zbigniew Rau - met in Weimar on Tuesday.",
        ["meeting 2023-05-02 Annalena Baerbock, Catherine Colonna, Zbigniew Rau @ Weimar"]
      ),
    ] as [(String, [String])])
  func dashes(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Who is sent to meet somebody meets him",
    arguments: [
      (
        "4 May 2023\n\nOlaf Scholz sent his foreign minister, Annalena Baerbock, to meet Antony Blinken in Washington on Tuesday.",
        ["meeting 2023-05-02 Annalena Baerbock, Antony Blinken @ Washington"]
      )
    ] as [(String, [String])])
  func sent(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Whoever comes for somebody is another one",
    arguments: [
      ("4 May 2023\n\nJonas Gahr Støre received an envoy of President William Ruto in Oslo on Tuesday.", []),
      ("4 May 2023\n\nJonas Gahr Støre met the wife of President William Ruto in Oslo on Tuesday.", []),
    ] as [(String, [String])])
  func envoys(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "A gathering and who hosts it are one",
    arguments: [
      (
        "4 May 2023\n\nAnnalena Baerbock will today attend the third meeting of the friends of Mali, hosted by President Emmanuel Macron, in Paris.",
        ["meeting planned 2023-05-04 Annalena Baerbock, Emmanuel Macron"]
      )
    ] as [(String, [String])])
  func hosts(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "Those who travel with the delegation are on its journey",
    arguments: [
      (
        "4 May 2023\n\nJake Sullivan travelled to Mexico on Tuesday. Ambassador Ana Quispe and Assistant Secretary Daniel Holm also travelled with the delegation.",
        ["trip 2023-05-02 Ana Quispe, Daniel Holm, Jake Sullivan @ Mexico"]
      )
    ] as [(String, [String])])
  func company(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "An office with several fields belongs to the name before it",
    arguments: [
      (
        "4 May 2023\n\nAnna Holm, the US assistant secretary for democracy, human rights and labour who travelled to Burundi on Wednesday, told reporters that it was late.",
        ["trip 2023-05-03 Anna Holm @ Burundi"]
      )
    ] as [(String, [String])])
  func described(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "What one would like to do at a summit leaves it planned",
    arguments: [
      (
        "4 May 2023\n\nOlaf Scholz wants to use the G20 summit in Delhi to speak of gas.",
        ["summit planned Olaf Scholz @ Delhi"]
      ),
      (
        "4 May 2023\n\nThe city sought to show its towers with the hosting of the APEC summit which Olaf Scholz will attend.",
        ["summit planned Olaf Scholz"]
      ),
      (
        "4 May 2023\n\nOlaf Scholz will hold talks with Jonas Gahr Støre in Oslo on Friday and call on King Harald.",
        [
          "meeting planned 2023-05-05 King Harald, Olaf Scholz",
          "meeting planned 2023-05-05 Jonas Gahr Støre, Olaf Scholz @ Oslo",
        ]
      ),
      ("4 May 2023\n\nOlaf Scholz is not proposing to travel to Norway.", []),
    ] as [(String, [String])])
  func plans(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "What somebody stops is no stay",
    arguments: [
      ("4 May 2023\n\nOlaf Scholz spoke of stopping the flow of drugs from China.", [])
    ] as [(String, [String])])
  func stops(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "A second stay may do without its verb",
    arguments: [
      (
        "4 May 2023\n\nOlaf Scholz will be in Dublin on Monday and in Oslo on Tuesday.",
        ["trip planned 2023-05-08 Olaf Scholz @ Dublin", "trip planned 2023-05-09 Olaf Scholz @ Oslo"]
      )
    ] as [(String, [String])])
  func stays(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "What lies days after an event dates it",
    arguments: [
      (
        "4 May 2023\n\nOlaf Scholz has promised gas, Berlin said on Sunday, two days after he crossed the border to meet Emmanuel Macron at Strasbourg.",
        [
          "trip 2023-04-28 Olaf Scholz @ Strasbourg",
          "meeting [2023-04-28..2023-05-04] Emmanuel Macron, Olaf Scholz @ Strasbourg",
        ]
      )
    ] as [(String, [String])])
  func counted(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }

  @Test(
    "A visit is where the visitor does something during it",
    arguments: [
      (
        "4 May 2023\n\nAnnalena Baerbock and Norway's Anniken Huitfeldt signed the agreement in Oslo on Tuesday during Baerbock's one-day visit.",
        [
          "trip 2023-05-02 Annalena Baerbock @ Oslo",
          "meeting 2023-05-02 Annalena Baerbock, Anniken Huitfeldt @ Oslo",
        ]
      ),
      (
        "4 May 2023\n\nOlaf Scholz, who visited Cairo last month, will receive President William Ruto next week.",
        [
          "trip 2023-04 Olaf Scholz @ Cairo",
          "meeting planned [2023-05-08..2023-05-14] Olaf Scholz, William Ruto",
        ]
      ),
    ] as [(String, [String])])
  func visits(text: String, events: [String]) {
    #expect(EventsInTextTests.events(text).sorted() == events.sorted())
  }
}
