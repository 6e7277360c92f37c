import Testing

@testable import TimelineExtraction

/// Sentences that look like those of officials, second verbs and slips of spelling and tell something else, in
/// articles of Thursday 4 May 2023.
@Suite("Neighbours of offices, tables and second verbs")
struct NearMissesTests {
  @Test(
    "An example travels with its kind",
    arguments: [
      (
        "Leaders such as Olaf Scholz and Emmanuel Macron visited Kenya on Monday.",
        ["trip 2023-05-01 Emmanuel Macron, Olaf Scholz @ Kenya"]
      ),
      (
        "Politicians like Olaf Scholz often criticise those who visited Kenya on Monday.",
        []
      ),
    ])
  func examples(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A slip of spelling needs a long name, and a name of its own has none",
    arguments: [
      (
        "Jens Stoltenberg arrived in Oslo on Monday. Stoltenburg met Emmanuel Macron.",
        [
          "meeting [2023-05-01..2023-05-04] Emmanuel Macron, Jens Stoltenberg @ Oslo",
          "trip 2023-05-01 Jens Stoltenberg @ Oslo",
        ]
      ),
      (
        "Mario Monti arrived in Oslo on Monday. Marco Monta met Emmanuel Macron.",
        ["trip 2023-05-01 Mario Monti @ Oslo"]
      ),
    ])
  func slips(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "An audience is where it sits, unless it is spoken to from afar",
    arguments: [
      (
        "Olaf Scholz addressed the Norwegian parliament by video link on Monday.",
        []
      ),
      (
        "Olaf Scholz addressed Norway's parliament on Monday.",
        ["trip 2023-05-01 Olaf Scholz @ Norway"]
      ),
    ])
  func audiences(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A hurried aid or troop is no journey",
    arguments: [
      (
        "Olaf Scholz rushed aid to Syria on Monday.",
        []
      ),
      (
        "Olaf Scholz rushed to Syria on Monday.",
        ["trip 2023-05-01 Olaf Scholz @ Syria"]
      ),
    ])
  func hurry(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What might have been and the decision that fell are no plan",
    arguments: [
      (
        "Olaf Scholz made no arrangements to visit Ireland.",
        []
      ),
      (
        "Olaf Scholz had no plans to visit Ireland.",
        ["trip denied Olaf Scholz @ Ireland"]
      ),
      (
        "Arrangements were made for Olaf Scholz to visit Ireland.",
        ["trip planned Olaf Scholz @ Ireland"]
      ),
    ])
  func moods(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Delegates of a bloc are not its states",
    arguments: [
      (
        "Olaf Scholz met African Union delegates in Berlin on Monday.",
        []
      ),
      (
        "Olaf Scholz met African Union chief Moussa Faki in Berlin on Monday.",
        ["meeting 2023-05-01 Moussa Faki, Olaf Scholz @ Berlin"]
      ),
    ])
  func bodies(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A feast without a year is the last one before the day of writing",
    arguments: [
      (
        "Olaf Scholz met Emmanuel Macron in 2021. He flew to Rome at Easter.",
        ["meeting 2021 Emmanuel Macron, Olaf Scholz", "trip 2023-04-09 Olaf Scholz @ Rome"]
      )
    ])
  func feasts(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
