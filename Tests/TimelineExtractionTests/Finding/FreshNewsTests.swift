import Testing

@testable import TimelineExtraction

/// What is news on the day of writing, in articles of Thursday 4 May 2023.
@Suite("Fresh news")
struct FreshNewsTests {
  @Test(
    "What has come about when an article begins with it",
    arguments: [
      (
        "Olaf Scholz has met Emmanuel Macron in Oslo.",
        "meeting 2023-05-04 Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz and Emmanuel Macron have begun direct talks in Oslo.",
        "meeting 2023-05-04 Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz begins his three-day visit to Norway.", "trip 2023-05-04/2023-05-06 Olaf Scholz @ Norway"
      ),
      ("Olaf Scholz has also gone to Norway to talk of gas.", "trip 2023-05-04 Olaf Scholz @ Norway"),
      (
        "Olaf Scholz has met Emmanuel Macron twice in Oslo.",
        "meeting 2 times Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
    ])
  func news(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("Further down the same words tell of any day")
  func background() {
    #expect(
      NewsSentencesTests.events("Gas is dear. Olaf Scholz has met Emmanuel Macron in Oslo.") == [
        "meeting Emmanuel Macron, Olaf Scholz @ Oslo"
      ])
  }

  @Test(
    "Later is after the day of writing, earlier before it",
    arguments: [
      (
        "Olaf Scholz will visit Norway later this month.",
        "trip planned [2023-05-04..2023-05-31] Olaf Scholz @ Norway"
      ),
      (
        "Olaf Scholz visited Norway earlier this month.", "trip [2023-05-01..2023-05-03] Olaf Scholz @ Norway"
      ),
    ])
  func laterAndEarlier(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "One journey, and what is for it still to come",
    arguments: [
      (
        "Olaf Scholz arrived in Oslo on Wednesday as he prepares to meet Emmanuel Macron during a two-day trip.",
        [
          "trip 2023-05-03/2023-05-04 Olaf Scholz @ Oslo",
          "meeting planned [2023-05-03..2023-05-04] Emmanuel Macron, Olaf Scholz @ Oslo",
        ]
      ),
      (
        "Olaf Scholz starts on Thursday his tour of Latin America in order to meet Lula da Silva.",
        [
          "trip planned 2023-05-04 Olaf Scholz @ Latin America",
          "meeting planned Lula da Silva, Olaf Scholz",
        ]
      ),
    ])
  func journeys(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events.sorted())
  }

  @Test("A journey that has begun may hold what it is said to follow")
  func withinJourney() {
    #expect(
      NewsSentencesTests.events(
        """
        Olaf Scholz has arrived in Britain for talks with Rishi Sunak. He will visit Manchester after holding \
        discussions with Mr Sunak on Friday.
        """
      ).contains("meeting planned 2023-05-05 Olaf Scholz, Rishi Sunak @ Britain"))
  }
}
