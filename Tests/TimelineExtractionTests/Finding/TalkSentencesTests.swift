import Testing

@testable import TimelineExtraction

/// Who talks with whom, in articles of Thursday 4 May 2023.
@Suite("Talk sentences")
struct TalkSentencesTests {
  @Test(
    "Both sides",
    arguments: [
      (
        "Olaf Scholz and the French President Emmanuel Macron met in Oslo.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz met the French President Emmanuel Macron, the Dutch Prime Minister Mark Rutte and the Polish President Andrzej Duda in Oslo on Monday.",
        [
          "meeting 2023-05-01 Andrzej Duda, Olaf Scholz @ Oslo",
          "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Oslo",
          "meeting 2023-05-01 Mark Rutte, Olaf Scholz @ Oslo",
        ]
      ),
      (
        "Olaf Scholz and outgoing French President Emmanuel Macron met in Oslo.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      (
        "After talks with his French counterpart, Emmanuel Macron, in Oslo, Olaf Scholz said that gas was dear.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      (
        "Speaking after talks with the French president, Emmanuel Macron, in Oslo, Olaf Scholz said that gas was dear.",
        ["meeting 2023-05-04 Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      (
        "During their meeting, Olaf Scholz and Emmanuel Macron discussed gas.",
        ["meeting Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Last week in Oslo, Olaf Scholz discussed gas with Emmanuel Macron.",
        ["meeting [2023-04-24..2023-04-30] Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz and Emmanuel Macron discussed gas in Paris.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
      ("Olaf Scholz and Emmanuel Macron discussed the war in Aleppo.", []),
      (
        "Olaf Scholz and Emmanuel Macron played golf in Oslo.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz met with his counterpart from France, Mr. Emmanuel Macron.",
        ["meeting Emmanuel Macron, Olaf Scholz"]
      ),
      ("Olaf Scholz met European Union leaders in Oslo.", ["meeting Olaf Scholz @ Oslo"]),
      ("Olaf Scholz met union leaders in Oslo.", []),
      (
        "Olaf Scholz has agreed this week to meet Emmanuel Macron.",
        ["meeting planned Emmanuel Macron, Olaf Scholz"]
      ),
    ])
  func sides(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text) == events)
  }

  @Test(
    "Who takes part is told after",
    arguments: [
      "The meeting was attended by Jonas Gahr Støre.", "Jonas Gahr Støre joined the talks as an observer.",
    ])
  func attendants(sentence: String) {
    #expect(
      NewsSentencesTests.events("Olaf Scholz met Emmanuel Macron in Oslo. " + sentence) == [
        "meeting Emmanuel Macron, Jonas Gahr Støre, Olaf Scholz @ Oslo"
      ])
  }

  @Test(
    "What is prepared, discussed or only a matter of dates is still to come, or no event of who discusses it",
    arguments: [
      (
        "Planning is under way for a meeting between Olaf Scholz and Emmanuel Macron.",
        ["meeting planned Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "The dates for the meeting between Olaf Scholz and Emmanuel Macron have yet to be set.",
        ["meeting planned Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Olaf Scholz and Emmanuel Macron will discuss the session of the commission and the conference to be hosted by Jonas Gahr Støre in June.",
        []
      ),
      ("Olaf Scholz discussed preparations for the NATO summit with Emmanuel Macron.", []),
      (
        "EU agriculture ministers will resume talks in Luxembourg tomorrow.",
        ["meeting planned 2023-05-05  @ Luxembourg"]
      ),
      (
        "Olaf Scholz attended the South East European Cooperation Process (SEECP) Summit in Antalya.",
        ["summit Olaf Scholz @ Antalya"]
      ),
    ])
  func topics(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text) == events)
  }

  @Test("The talks with somebody are of whom the sentence before is about")
  func definite() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz said that gas was dear. The meeting with French President Emmanuel Macron took place in Oslo."
      ) == ["meeting Emmanuel Macron, Olaf Scholz @ Oslo"])
  }

  @Test("Gatherings that a list names are each attended")
  func lists() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz visits Europe next week to attend a meeting of NATO in Brussels on Tuesday and an OSCE meeting in Vienna on Thursday."
      )
      .filter { $0.hasPrefix("meeting") } == [
        "meeting planned 2023-05-09 Olaf Scholz @ Brussels",
        "meeting planned 2023-05-11 Olaf Scholz @ Vienna",
      ])
  }

  @Test("An annual summit, or a later meeting, is another one")
  func others() {
    #expect(
      EventsInTextTests.events(
        "Olaf Scholz last visited Oslo in 2008 for the NATO summit which was held there that year. But Scholz travelled to Jordan last year to attend an annual NATO summit."
      ) == [
        "trip 2008 Olaf Scholz @ Oslo", "summit 2008 Olaf Scholz @ Oslo", "trip Olaf Scholz @ Jordan",
        "summit Olaf Scholz @ Jordan",
      ])
  }

  @Test("What is told of the day after a trip is no part of it")
  func daysOfTrips() {
    #expect(
      EventsInTextTests.events(
        "The following were the major events in 2007:\n\nOct 14-16: Olaf Scholz visits Norway.\n\nOct 17: Scholz attends the NATO summit."
      ).contains("trip 2007-10-14/2007-10-16 Olaf Scholz @ Norway"))
  }
}
