import Testing

@testable import TimelineExtraction

/// Guests, ceremonies, returns and envoys, in articles of Thursday 4 May 2023.
@Suite("Guest sentences")
struct GuestSentencesTests {
  @Test(
    "Whoever is visiting travels",
    arguments: [
      (
        "Visiting French President Emmanuel Macron said on Tuesday in Oslo that gas was dear.",
        ["trip 2023-05-02 Emmanuel Macron @ Oslo"]
      ),
      (
        "Olaf Scholz hosted visiting French President Emmanuel Macron in Dresden on Tuesday.",
        [
          "trip 2023-05-02 Emmanuel Macron @ Dresden",
          "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Dresden",
        ]
      ),
    ])
  func guests(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text) == events)
  }

  @Test(
    "Ceremonies, audiences and summits by their names abroad",
    arguments: [
      (
        "Olaf Scholz attended the funeral of the late king in Oslo on Saturday.",
        ["trip 2023-04-29 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz will address the parliament in Oslo on Saturday.",
        ["trip planned 2023-05-06 Olaf Scholz @ Oslo"]
      ),
      ("Olaf Scholz addressed concerns about gas in Oslo.", []),
      ("Olaf Scholz addressed parliament in Berlin.", []),
      (
        "Olaf Scholz and Emmanuel Macron attended celebrations in Oslo.",
        ["trip Emmanuel Macron @ Oslo", "trip Olaf Scholz @ Oslo"]
      ),
      ("Olaf Scholz attended the G20 in Hangzhou.", ["summit Olaf Scholz @ Hangzhou"]),
      (
        "Olaf Scholz will attend the Commonwealth Heads of Government Meeting in London.",
        ["summit planned Olaf Scholz @ London"]
      ),
    ])
  func ceremonies(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text) == events)
  }

  @Test(
    "Returns, departures and envoys",
    arguments: [
      ("Olaf Scholz said on his return from Norway that gas was dear.", ["trip Olaf Scholz @ Norway"]),
      ("Olaf Scholz spoke of his return to power.", []),
      (
        "Olaf Scholz returned on Monday from a five-day visit to Norway.",
        ["trip 2023-04-27/2023-05-01 Olaf Scholz @ Norway"]
      ),
      ("Olaf Scholz set off for Norway on Tuesday.", ["trip 2023-05-02 Olaf Scholz @ Norway"]),
      ("Olaf Scholz was dispatched to Norway on Tuesday.", ["trip 2023-05-02 Olaf Scholz @ Norway"]),
      ("Olaf Scholz was barred from landing in Oslo on Tuesday.", []),
      ("Olaf Scholz praised continued support to Norway.", []),
      (
        "Olaf Scholz may visit Norway in the autumn.",
        ["trip proposed [2023-09-01..2023-11-30] Olaf Scholz @ Norway"]
      ),
      (
        "China has postponed a visit by Norwegian Prime Minister Jonas Gahr Støre.",
        ["trip postponed Jonas Gahr Støre @ China"]
      ),
      ("Olaf Scholz, now on a visit to Norway, said the war would end.", ["trip Olaf Scholz @ Norway"]),
      ("Olaf Scholz said after a visit to Norway he was glad.", ["trip 2023-05-04 Olaf Scholz @ Norway"]),
      (
        "The aim was to brief him on Olaf Scholz's visit to Norway last week.",
        ["trip [2023-04-24..2023-04-30] Olaf Scholz @ Norway"]
      ),
      ("Olaf Scholz denied that his trip to Norway had been a failure.", ["trip Olaf Scholz @ Norway"]),
    ])
  func journeys(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text) == events)
  }
}
