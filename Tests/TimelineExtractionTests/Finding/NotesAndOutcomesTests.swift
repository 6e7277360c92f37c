import Testing

@testable import TimelineExtraction

/// Encyclopaedia notes, bylines, returns and clauses of their own: articles of Thursday 4 May 2023.
@Suite("Notes in lists, and what became of plans")
struct NotesAndOutcomesTests {
  @Test(
    "What became of a plan",
    arguments: [
      (
        "Olaf Scholz and Emmanuel Macron will not meet in Oslo, an aide said on Tuesday. The proposed meeting, now cancelled, would have been the first.",
        ["meeting cancelled Emmanuel Macron, Olaf Scholz @ Oslo"]
      )
    ])
  func outcomes(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Names with notes between them",
    arguments: [
      (
        "Olaf Scholz held separate meetings with Emmanuel Macron,[4] Jonas Gahr Støre,[5] and Pedro Sánchez.[7]",
        [
          "meeting Emmanuel Macron, Olaf Scholz", "meeting Jonas Gahr Støre, Olaf Scholz",
          "meeting Olaf Scholz, Pedro Sánchez",
        ]
      )
    ])
  func lists(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Whose clause it is",
    arguments: [
      (
        "Emmanuel Macron went to Oslo in May 2022, and Olaf Scholz joined a summit with Norway in Bergen in December that year.",
        ["summit 2022-12 Olaf Scholz @ Bergen", "trip 2022-05 Emmanuel Macron @ Oslo"]
      ),
      (
        "Joe Biden spoke by phone with Prime Minister Mohammed Shia’ al-Sudani of Iraq on Tuesday.",
        ["call 2023-05-02 Joe Biden, Mohammed Shia’ al-Sudani"]
      ),
    ])
  func clauses(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A byline under a headline",
    arguments: [
      (
        "Chancellor Olaf Scholz to visit Norway\nby Jane Doe - Tue May 2, 8:44 am\n\nBERLIN - Olaf Scholz will visit Norway on Monday.",
        ["trip planned 2023-05-08 Olaf Scholz @ Norway"]
      )
    ])
  func bylines(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
