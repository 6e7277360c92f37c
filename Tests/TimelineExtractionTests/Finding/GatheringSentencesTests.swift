import Testing

@testable import TimelineExtraction

/// Who comes along, who is named by example, and whose ministers meet.
@Suite("Gatherings and company")
struct GatheringSentencesTests {
  @Test(
    "Who comes along",
    arguments: [
      (
        "BERLIN, May 4 - Jonas Gahr Støre, who flew in from Oslo on Tuesday with Finance Minister Trygve Slagsvold Vedum, said he was glad.",
        ["trip 2023-05-02 Jonas Gahr Støre, Trygve Slagsvold Vedum @ Berlin"]
      ),
      (
        "Norwegian Prime Minister Jonas Gahr Støre has been in Berlin since Tuesday with Foreign Minister Anniken Huitfeldt.",
        ["trip 2023-05-02/2023-05-04 Anniken Huitfeldt, Jonas Gahr Støre @ Berlin"]
      ),
      (
        "Norwegian Prime Minister Jonas Gahr Støre, accompanied by Foreign Minister Anniken Huitfeldt, had lunch with Olaf Scholz.",
        ["meeting Anniken Huitfeldt, Jonas Gahr Støre, Olaf Scholz"]
      ),
      (
        "Norwegian Prime Minister Jonas Gahr Støre and his large entourage landed in Berlin on Tuesday.",
        ["trip 2023-05-02 Jonas Gahr Støre @ Berlin"]
      ),
      (
        "Olaf Scholz telephoned Emmanuel Macron and Jonas Gahr Støre on Tuesday.",
        ["call 2023-05-02 Emmanuel Macron, Olaf Scholz", "call 2023-05-02 Jonas Gahr Støre, Olaf Scholz"]
      ),
      (
        "Olaf Scholz will be received by King Harald and by Prime Minister Jonas Gahr Støre of Norway on Monday.",
        [
          "meeting planned 2023-05-08 Jonas Gahr Støre, Olaf Scholz",
          "meeting planned 2023-05-08 King Harald, Olaf Scholz",
        ]
      ),
      (
        "Olaf Scholz held a meeting with leaders of nine countries, among them Emmanuel Macron and Jonas Gahr Støre, on Tuesday.",
        ["meeting 2023-05-02 Emmanuel Macron, Jonas Gahr Støre, Olaf Scholz"]
      ),
    ])
  func company(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Whose ministers meet",
    arguments: [
      (
        "OPEC's next conference is due to begin in Vienna on 25 June.",
        ["meeting planned 2023-06-25  @ Vienna"]
      ),
      (
        "VIENNA, May 4 - OPEC has postponed a meeting of its oil ministers, which was to have opened in Vienna on Friday.",
        ["meeting postponed 2023-05-05  @ Vienna"]
      ),
      (
        "Foreign ministers from 15 EU member states held talks in Brussels on Tuesday.",
        ["meeting 2023-05-02  @ Brussels"]
      ),
      (
        "A meeting of the foreign ministers of the three countries was held in Oslo on Tuesday.",
        ["meeting 2023-05-02  @ Oslo"]
      ),
      (
        "A meeting of the two countries' security advisers was held in Oslo on Tuesday.",
        ["meeting 2023-05-02  @ Oslo"]
      ),
    ])
  func ministers(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "More ways to go, to call on somebody and to be named",
    arguments: [
      (
        "Olaf Scholz dropped in on Emmanuel Macron in Paris on Tuesday.",
        ["meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
      (
        "Olaf Scholz took a bus across the border to Strasbourg on Tuesday to see Emmanuel Macron.",
        [
          "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Strasbourg",
          "trip 2023-05-02 Olaf Scholz @ Strasbourg",
        ]
      ),
      (
        "In May 2022 Olaf Scholz became the first chancellor to visit the Irish state.",
        ["trip 2022-05 Olaf Scholz @ Ireland"]
      ),
      (
        "Emmanuel Macron thanked Chancellor Olaf Scholz for coming to Paris on Tuesday.",
        ["trip 2023-05-02 Olaf Scholz @ Paris"]
      ),
      (
        "A law prompted Emmanuel Macron to cancel a visit to Berlin in March.",
        ["trip cancelled 2023-03 Emmanuel Macron @ Berlin"]
      ),
      (
        "Olaf Scholz saw the Norwegian foreign minister, Jan Petersen, on Tuesday.",
        ["meeting 2023-05-02 Jan Petersen, Olaf Scholz"]
      ),
      (
        "Norwegian Finance Minister Trygve Slagsvold Vedum met Chancellor of the Exchequer Jeremy Hunt in London. The minister will fly to Paris on Friday.",
        [
          "meeting Jeremy Hunt, Trygve Slagsvold Vedum @ London",
          "trip planned 2023-05-05 Trygve Slagsvold Vedum @ Paris",
        ]
      ),
      (
        "Olaf Scholz called on Emmanuel Macron on 21 May 2022. He went to Oslo that year, on 8 December.",
        ["meeting 2022-05-21 Emmanuel Macron, Olaf Scholz", "trip 2022-12-08 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz and Emmanuel Macron met a year ago, at the Oslo summit in June.",
        ["summit 2022-06 Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz's visit to Paris next week is his second. Olaf Scholz, who leaves Berlin on Tuesday, is due to meet Emmanuel Macron on Thursday.",
        [
          "meeting planned 2023-05-11 Emmanuel Macron, Olaf Scholz @ Paris",
          "trip planned 2023-05-09/2023-05-11 Olaf Scholz @ Paris",
        ]
      ),
      (
        "Olaf Scholz will visit Norway on Monday.\n\nOlaf Scholz will visit Sweden on Tuesday. During the visit he will meet King Carl Gustaf.",
        [
          "meeting planned 2023-05-09 Carl Gustaf, Olaf Scholz @ Sweden",
          "trip planned 2023-05-08 Olaf Scholz @ Norway", "trip planned 2023-05-09 Olaf Scholz @ Sweden",
        ]
      ),
    ])
  func verbs(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
