import Testing

@testable import TimelineExtraction

/// Which day is that of which journey: articles of Thursday 4 May 2023.
@Suite("One journey after another")
struct OneAfterAnotherTests {
  @Test(
    "Before and after",
    arguments: [
      (
        "After a visit to Warsaw, Olaf Scholz flew to Kyiv on Tuesday.",
        ["trip 2023-05-02 Olaf Scholz @ Kyiv", "trip [..2023-05-02] Olaf Scholz @ Warsaw"]
      ),
      (
        "Olaf Scholz visited Kyiv on Tuesday after a trip to Warsaw.",
        ["trip 2023-05-02 Olaf Scholz @ Kyiv", "trip [..2023-05-02] Olaf Scholz @ Warsaw"]
      ),
      (
        "After stops in Riga and Vilnius, Olaf Scholz will proceed to Helsinki on Friday.",
        [
          "trip planned 2023-05-05 Olaf Scholz @ Helsinki", "trip planned [..2023-05-05] Olaf Scholz @ Riga",
          "trip planned [..2023-05-05] Olaf Scholz @ Vilnius",
        ]
      ),
      (
        "Olaf Scholz flew back to Berlin on Tuesday after talks in Pretoria with Cyril Ramaphosa.",
        ["meeting [..2023-05-02] Cyril Ramaphosa, Olaf Scholz @ Pretoria"]
      ),
      (
        "Emmanuel Macron, on his first trip abroad since the election, held talks with Olaf Scholz in Berlin on Monday and later flew to Warsaw.",
        [
          "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Berlin",
          "trip [2023-05-01..2023-05-04] Emmanuel Macron @ Warsaw",
        ]
      ),
    ])
  func order(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A month to come",
    arguments: [
      (
        "King Felipe and Queen Letizia will pay a state visit to Norway in March.",
        ["trip planned 2024-03 King Felipe, Queen Letizia @ Norway"]
      )
    ])
  func years(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who acts for a state",
    arguments: [
      (
        "Olaf Scholz will travel to Oslo on Friday for the 28th meeting of NATO foreign ministers.",
        ["meeting planned 2023-05-05 Olaf Scholz @ Oslo", "trip planned 2023-05-05 Olaf Scholz @ Oslo"]
      ),
      (
        "On the margins of the meeting of the heads of state of Central Asia in Tashkent, Olaf Scholz held talks with President Shavkat Mirziyoyev.",
        ["meeting Olaf Scholz, Shavkat Mirziyoyev @ Tashkent"]
      ),
    ])
  func states(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
