import Testing

@testable import TimelineExtraction

/// Who says it on which day, legs with one day, what is only spoken of: articles of Thursday 4 May 2023.
@Suite("The order of a wire story")
struct WireOrderSentencesTests {
  @Test(
    "The day of who says it",
    arguments: [
      (
        "Joe Biden on Tuesday said he will meet Olaf Scholz in Bonn.",
        ["meeting planned Joe Biden, Olaf Scholz @ Bonn"]
      ),
      (
        "Joe Biden on Tuesday announced that Antony Blinken will visit Norway next week.",
        ["trip planned [2023-05-08..2023-05-14] Antony Blinken @ Norway"]
      ),
      (
        "Joe Biden today said in Bonn after talks with Olaf Scholz that he was glad.",
        ["meeting 2023-05-04 Joe Biden, Olaf Scholz @ Bonn"]
      ),
    ])
  func speakers(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Several places on one day",
    arguments: [
      (
        "Olaf Scholz will visit Egypt May 13-14, Kenya and Rwanda May 15-16 and Ghana May 17.",
        [
          "trip planned 2023-05-13/2023-05-14 Olaf Scholz @ Egypt",
          "trip planned 2023-05-15/2023-05-16 Olaf Scholz @ Kenya",
          "trip planned 2023-05-15/2023-05-16 Olaf Scholz @ Rwanda",
          "trip planned 2023-05-17 Olaf Scholz @ Ghana",
        ]
      ),
      (
        "Olaf Scholz is due to travel to Egypt, Syria and Jordan, plus a Norway visit with Jonas Gahr Støre.",
        [
          "trip planned Olaf Scholz @ Egypt", "trip planned Olaf Scholz @ Jordan",
          "trip planned Olaf Scholz @ Norway", "trip planned Olaf Scholz @ Syria",
        ]
      ),
      (
        "Olaf Scholz visited the island nations of Mauritius and Seychelles in 2015.",
        ["trip 2015 Olaf Scholz @ Mauritius", "trip 2015 Olaf Scholz @ Seychelles"]
      ),
      (
        "Olaf Scholz left on Tuesday for Ghana on a tour of Africa. He had earlier visited Mauritius.",
        ["trip 2023-05-02 Olaf Scholz @ Ghana", "trip Olaf Scholz @ Mauritius"]
      ),
    ])
  func legs(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What is only spoken of",
    arguments: [
      (
        "Olaf Scholz yesterday met Emmanuel Macron to report on the Oslo summit.",
        ["meeting 2023-05-03 Emmanuel Macron, Olaf Scholz"]
      )
    ])
  func topics(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Where a host receives",
    arguments: [
      (
        "Emmanuel Macron met with visiting German Chancellor Olaf Scholz on Tuesday. Scholz arrived in Paris on Monday.",
        [
          "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Paris",
          "trip 2023-05-01/2023-05-02 Olaf Scholz @ Paris",
        ]
      )
    ])
  func hosts(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
