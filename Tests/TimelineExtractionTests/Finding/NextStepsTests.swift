import Testing

@testable import TimelineExtraction

/// Plans told beside what is past, numbered meetings, delegations: articles of Thursday 4 May 2023.
@Suite("What comes next")
struct NextStepsTests {
  @Test(
    "A plan beside what is past",
    arguments: [
      (
        "Martin Griffiths met a rebel leader in Sanaa on Saturday and is to follow up by holding talks with Emmanuel Macron in Paris.",
        ["meeting planned Emmanuel Macron, Martin Griffiths @ Paris"]
      ),
      (
        "Antony Blinken, who visited Oslo last week, was also expected to meet Norwegian Prime Minister Jonas Gahr Støre.",
        [
          "meeting planned Antony Blinken, Jonas Gahr Støre",
          "trip [2023-04-24..2023-04-30] Antony Blinken @ Oslo",
        ]
      ),
      (
        "Antony Blinken arrived in Berlin on Tuesday. Blinken is scheduled to travel to Oslo on Saturday. Earlier, he met with Jonas Gahr Støre.",
        [
          "meeting [2023-05-02..2023-05-04] Antony Blinken, Jonas Gahr Støre @ Berlin",
          "trip 2023-05-02 Antony Blinken @ Berlin", "trip planned 2023-05-06 Antony Blinken @ Oslo",
        ]
      ),
    ])
  func plans(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Numbered meetings and delegations",
    arguments: [
      (
        "Norwegian Foreign Minister Anniken Huitfeldt will attend the 57th NATO Foreign Ministers' Meeting in Berlin on Monday.",
        ["meeting planned 2023-05-08 Anniken Huitfeldt @ Berlin"]
      ),
      (
        "Norwegian Foreign Minister Anniken Huitfeldt will lead Norway's delegation to the NATO Foreign Ministers' Meeting in Berlin on Monday.",
        [
          "meeting planned 2023-05-08 Anniken Huitfeldt @ Berlin",
          "trip planned 2023-05-08 Anniken Huitfeldt @ Berlin",
        ]
      ),
    ])
  func meetings(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Journeys told in passing",
    arguments: [
      (
        "Olaf Scholz arrived later than expected in Washington yesterday.",
        ["trip 2023-05-03 Olaf Scholz @ Washington"]
      ),
      (
        "German Justice Minister Marco Buschmann is off to New York.",
        ["trip 2023-05-04 Marco Buschmann @ New York"]
      ),
      (
        "The trip comes after a visit Olaf Scholz made last Saturday to the city of Lyon.",
        ["trip 2023-04-29 Olaf Scholz @ Lyon"]
      ),
    ])
  func journeys(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
