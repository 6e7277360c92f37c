import Testing
import TimelineModel

@testable import TimelineExtraction

/// What somebody says will not take place, in articles of Thursday 4 May 2023.
@Suite("News sentences: plans denied")
struct ExcludedPlansTests {
  @Test(
    "A plan that is denied of named people",
    arguments: [
      (
        "Olaf Scholz is not planning to meet Emmanuel Macron in Paris.",
        "meeting denied Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "Jonas Gahr Støre would not be happy to host Olaf Scholz in Norway.",
        "meeting denied Jonas Gahr Støre, Olaf Scholz @ Norway"
      ),
      ("Olaf Scholz will not meet Emmanuel Macron.", "meeting denied Emmanuel Macron, Olaf Scholz"),
      ("Olaf Scholz had no plan to visit Norway, an aide said.", "trip denied Olaf Scholz @ Norway"),
      ("Olaf Scholz has no plans to visit Norway.", "trip denied Olaf Scholz @ Norway"),
      ("Olaf Scholz does not intend to visit Norway.", "trip denied Olaf Scholz @ Norway"),
      ("Olaf Scholz said he would not travel to Norway.", "trip denied Olaf Scholz @ Norway"),
      (
        "Olaf Scholz is not expected to meet Emmanuel Macron at the G20 summit in Bali.",
        "meeting denied Emmanuel Macron, Olaf Scholz @ Bali"
      ),
    ])
  func denied(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "What did not take place, or is not even planned, is no event",
    arguments: [
      "Olaf Scholz did not meet Emmanuel Macron.",
      "Olaf Scholz will not only meet Emmanuel Macron in Paris but also visit a museum.",
      "Olaf Scholz will not meet Emmanuel Macron in Paris until June.",
      "Olaf Scholz has ruled out a meeting with Emmanuel Macron.",
      "There are no plans for a meeting between Olaf Scholz and Emmanuel Macron.",
      "Olaf Scholz will not attend the summit in Bali.",
    ])
  func none(text: String) {
    #expect(NewsSentencesTests.events(text) == [])
  }

  @Test(
    "Plans that came to nothing",
    arguments: [
      (
        "Olaf Scholz had been due to arrive in Oslo on Friday and later meet Emmanuel Macron over breakfast on Saturday.",
        [
          "meeting cancelled 2023-05-06 Emmanuel Macron, Olaf Scholz @ Oslo",
          "trip cancelled 2023-05-05/2023-05-06 Olaf Scholz @ Oslo",
        ]
      ),
      (
        "Olaf Scholz has cancelled a visit to Norway to attend a meeting with Emmanuel Macron this Monday.",
        [
          "meeting planned 2023-05-08 Emmanuel Macron, Olaf Scholz @ Norway",
          "trip cancelled 2023-05-08 Olaf Scholz @ Norway",
        ]
      ),
      (
        "Olaf Scholz has cancelled plans to attend a summit in Oslo.",
        ["summit cancelled Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz called off a trip to Norway for the second time this year, an internal email on Wednesday revealed.",
        ["trip cancelled Olaf Scholz @ Norway"]
      ),
      (
        "Olaf Scholz spoke of the rescheduling of the debt of Norway during a meeting with Emmanuel Macron in Paris.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
    ])
  func cancelled(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
