import Testing

@testable import TimelineExtraction

/// What a clause says of somebody or something beside an event, and what of the event.
@Suite("Sentences with relative clauses")
struct RelativeClauseSentencesTests {
  @Test(
    "The time of a clause about somebody is not that of the event",
    arguments: [
      (
        "Olaf Scholz had lunch with Jonas Gahr Støre, who was promoted over the head of a rival three weeks ago.",
        ["meeting Jonas Gahr Støre, Olaf Scholz"]
      ),
      (
        "Olaf Scholz flew to Oslo on Monday from Paris, where he had seen Emmanuel Macron on Sunday.",
        ["meeting 2023-04-30 Emmanuel Macron, Olaf Scholz @ Paris", "trip 2023-05-01 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz met Jonas Gahr Støre in Oslo and laid a wreath to the soldiers who died freeing the city 78 years ago.",
        ["meeting Jonas Gahr Støre, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz landed in Oslo on Wednesday. His stop reciprocates Jonas Gahr Støre's visit to Berlin last year.",
        ["trip 2022 Jonas Gahr Støre @ Berlin", "trip 2023-05-03 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz will hold talks in Oslo, before visits to Denmark and Sweden on Sunday.",
        [
          "trip planned 2023-05-07 Olaf Scholz @ Denmark", "trip planned 2023-05-07 Olaf Scholz @ Sweden",
          "trip planned [..2023-05-07] Olaf Scholz @ Oslo",
        ]
      ),
    ])
  func times(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A clause that says where and when an event is held",
    arguments: [
      (
        "The meeting between Olaf Scholz and Emmanuel Macron, which was held in Oslo on Tuesday, pleased all.",
        ["meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      (
        "A meeting between Olaf Scholz and Emmanuel Macron which was to have opened in Oslo on Friday has been postponed.",
        ["meeting postponed 2023-05-05 Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      (
        "Earlier in his tour, which began last Friday in Oslo, Olaf Scholz spent several hours with King Harald.",
        ["meeting 2023-04-28 King Harald, Olaf Scholz @ Oslo", "trip 2023-04-28 Olaf Scholz @ Oslo"]
      ),
    ])
  func holding(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Where one comes from, and where one is then",
    arguments: [
      (
        "BERLIN, May 4 - Jonas Gahr Støre arrived in Berlin on Monday from Denmark and conferred on Tuesday with Olaf Scholz.",
        [
          "meeting 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Berlin",
          "trip 2023-05-01 Jonas Gahr Støre @ Denmark",
          "trip 2023-05-01/2023-05-02 Jonas Gahr Støre @ Berlin",
        ]
      ),
      (
        "BERLIN, May 4 - Olaf Scholz received Jonas Gahr Støre, who had flown in from Denmark the night before.",
        [
          "meeting [2023-05-03..2023-05-04] Jonas Gahr Støre, Olaf Scholz @ Berlin",
          "trip 2023-05-03 Jonas Gahr Støre @ Berlin", "trip 2023-05-03 Jonas Gahr Støre @ Denmark",
        ]
      ),
      (
        "BERLIN, May 4 - Jonas Gahr Støre, who flew in from Oslo on Tuesday with Finance Minister Trygve Slagsvold Vedum, said he was glad.",
        ["trip 2023-05-02 Jonas Gahr Støre, Trygve Slagsvold Vedum @ Berlin"]
      ),
      (
        "Olaf Scholz was in the north at the weekend, stopping in Norway on Friday, in Denmark on Saturday and in Sweden on Sunday.",
        [
          "trip 2023-04-28 Olaf Scholz @ Norway", "trip 2023-04-29 Olaf Scholz @ Denmark",
          "trip 2023-04-30 Olaf Scholz @ Sweden",
        ]
      ),
    ])
  func stops(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What was to come for whoever looked ahead",
    arguments: [
      (
        "Before arriving in Norway, Olaf Scholz will visit Denmark on Monday.",
        ["trip planned 2023-05-08 Olaf Scholz @ Denmark", "trip planned Olaf Scholz @ Norway"]
      ),
      (
        "Olaf Scholz said he would raise the matter when he met Emmanuel Macron on Saturday.",
        ["meeting planned 2023-05-06 Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Olaf Scholz was to fly overnight to Oslo to see Jonas Gahr Støre on Saturday.",
        [
          "meeting planned 2023-05-06 Jonas Gahr Støre, Olaf Scholz @ Oslo",
          "trip planned 2023-05-06 Olaf Scholz @ Oslo",
        ]
      ),
      (
        "A visit by Olaf Scholz to Oslo, planned for Tuesday, has been rescheduled to Saturday.",
        ["trip postponed 2023-05-09 Olaf Scholz @ Oslo"]
      ),
      (
        "Emmanuel Macron has been invited by Olaf Scholz to return to Germany.",
        ["trip proposed Emmanuel Macron @ Germany"]
      ),
      (
        "Olaf Scholz will arrive in Oslo on Monday and leave on Wednesday.",
        ["trip planned 2023-05-08/2023-05-10 Olaf Scholz @ Oslo"]
      ),
      (
        "It took a year before Olaf Scholz and Emmanuel Macron could sign the treaty in Aachen on 2 May.",
        ["meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Aachen"]
      ),
    ])
  func plans(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Reports that are not true",
    arguments: [
      (
        "The ministry denied a newspaper report that Chancellor Olaf Scholz would himself fly to Oslo in June.",
        ["trip denied 2023-06 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz dismissed as idle a report in a newsletter that he had conferred in Oslo last week with Jonas Gahr Støre.",
        ["meeting denied [2023-04-24..2023-04-30] Jonas Gahr Støre, Olaf Scholz @ Oslo"]
      ),
      (
        "The allegation that Olaf Scholz would meet Emmanuel Macron in Oslo on Saturday is entirely baseless.",
        ["meeting denied 2023-05-06 Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      (
        "Reports that Olaf Scholz had flown to Oslo were dismissed as fiction by his office.",
        ["trip denied Olaf Scholz @ Oslo"]
      ),
      (
        "A visit to Oslo by Olaf Scholz, which had been considered for May, would not take place at this time.",
        ["trip cancelled Olaf Scholz @ Oslo"]
      ),
    ])
  func denials(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
