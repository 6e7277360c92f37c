import Testing

@testable import TimelineExtraction

/// How real words make a meeting, in articles of Thursday 4 May 2023.
@Suite("Mood sentences")
struct MoodSentencesTests {
  @Test(
    "A meeting, as far as it is told",
    arguments: [
      (
        "Olaf Scholz could meet Emmanuel Macron in Oslo.",
        ["meeting proposed Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      ("Olaf Scholz could not meet Emmanuel Macron in Oslo.", []),
      (
        "Olaf Scholz is considering meeting Emmanuel Macron in Oslo.",
        ["meeting proposed Emmanuel Macron, Olaf Scholz @ Oslo"]
      ),
      ("Olaf Scholz is unlikely to meet Emmanuel Macron in Oslo.", []),
      ("Olaf Scholz is likely to meet Emmanuel Macron.", ["meeting planned Emmanuel Macron, Olaf Scholz"]),
      (
        "The Scholz-Macron talks in Oslo ended without a deal.",
        ["meeting Macron, Scholz @ Oslo"]
      ),
      ("Olaf Scholz has been in Oslo since Monday.", ["trip 2023-05-01/2023-05-04 Olaf Scholz @ Oslo"]),
      ("Olaf Scholz took off for Oslo on Tuesday.", ["trip 2023-05-02 Olaf Scholz @ Oslo"]),
      ("Olaf Scholz boarded a plane to Oslo on Tuesday.", ["trip 2023-05-02 Olaf Scholz @ Oslo"]),
      ("Olaf Scholz has yet to meet Emmanuel Macron.", []),
      ("If Olaf Scholz meets Emmanuel Macron, gas will be dear.", []),
      ("Olaf Scholz bumped into Emmanuel Macron in Oslo.", ["meeting Emmanuel Macron, Olaf Scholz @ Oslo"]),
      (
        "A meeting between Olaf Scholz and Emmanuel Macron is off.",
        ["meeting cancelled Emmanuel Macron, Olaf Scholz"]
      ),
      ("Norway is preparing for a visit by Olaf Scholz.", ["trip planned Olaf Scholz @ Norway"]),
      (
        "Olaf Scholz paid a visit to Russia, the first since 1990.",
        ["trip Olaf Scholz @ Russia"]
      ),
    ])
  func moods(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text) == events)
  }
}
