import Testing

@testable import TimelineExtraction

/// Arrivals, stays and who is visited, in articles of Thursday 4 May 2023.
@Suite("Arrivals")
struct ArrivalSentencesTests {
  @Test(
    "Where one comes from one has been",
    arguments: [
      (
        "Olaf Scholz arrived in Oslo from India on Monday.",
        ["trip 2023-05-01 Olaf Scholz @ India", "trip 2023-05-01 Olaf Scholz @ Oslo"]
      ),
      ("Olaf Scholz arrived in Oslo from Berlin on Monday.", ["trip 2023-05-01 Olaf Scholz @ Oslo"]),
    ])
  func origins(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A stay of some days begins on the day one flies",
    arguments: [
      "Olaf Scholz flew to Norway on Monday for a three-day visit.",
      "Olaf Scholz flew to Norway on Monday on a three-day visit.",
      "Olaf Scholz flew to Norway for a three-day visit on Monday.",
    ])
  func stays(text: String) {
    #expect(NewsSentencesTests.events(text) == ["trip 2023-05-01/2023-05-03 Olaf Scholz @ Norway"])
  }

  @Test(
    "One event",
    arguments: [
      (
        "Olaf Scholz paid a courtesy visit to Prime Minister Jonas Gahr Støre in Oslo on Monday.",
        "meeting 2023-05-01 Jonas Gahr Støre, Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz will not attend a planned May 10 meeting with Emmanuel Macron.",
        "meeting cancelled 2023-05-10 Emmanuel Macron, Olaf Scholz"
      ),
      (
        "Olaf Scholz visited NATO headquarters in Brussels on Monday.",
        "trip 2023-05-01 Olaf Scholz @ Brussels"
      ),
      (
        "Olaf Scholz addressed 40,000 protesters in Norway on Monday.", "trip 2023-05-01 Olaf Scholz @ Norway"
      ),
      (
        "Olaf Scholz on Monday became the first chancellor to visit the Asian country of Myanmar.",
        "trip 2023-05-01 Olaf Scholz @ Myanmar"
      ),
    ])
  func single(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("Whoever is visiting travels, with the state before the word as well")
  func visiting() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz began talks with Kenya's visiting president William Ruto in Berlin."
      )
      .contains { $0.hasPrefix("trip") && $0.contains("William Ruto") })
  }

  @Test("The rank of those who meet is no summit")
  func ranks() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz and Emmanuel Macron want more exchanges at summit and ministerial level."
      ).isEmpty)
  }
}
