import Testing

@testable import TimelineExtraction

/// What an auxiliary, a delegation or a host says of what stands further on, in articles of Thursday 4 May 2023.
@Suite("Second verbs, delegations and hosts")
struct SecondVerbsTests {
  @Test(
    "An auxiliary is of both verbs",
    arguments: [
      (
        "Olaf Scholz will pray at the wall and visit Norway.",
        ["trip planned Olaf Scholz @ Norway"]
      ),
      (
        "Olaf Scholz is to pray in Rome and visit Norway.",
        ["trip planned Olaf Scholz @ Norway"]
      ),
      (
        "Olaf Scholz wants to rest and visit Norway.",
        ["trip proposed Olaf Scholz @ Norway"]
      ),
      (
        "Olaf Scholz and Emmanuel Macron often travel and visit Norway.",
        ["trip Emmanuel Macron, Olaf Scholz @ Norway"]
      ),
    ])
  func auxiliaries(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "The delegation is of those who travel",
    arguments: [
      (
        "A delegation led by Norwegian minister Karen Holm arrived in Nairobi on Monday. The delegation met President William Ruto. The delegation will travel to Uganda on Friday.",
        [
          "meeting [2023-05-01..2023-05-04] Karen Holm, William Ruto @ Nairobi",
          "trip 2023-05-01 Karen Holm @ Nairobi", "trip planned 2023-05-05 Karen Holm @ Uganda",
        ]
      ),
      (
        "The delegation met President William Ruto.",
        []
      ),
    ])
  func delegations(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Talks held separately are several, and a city hosts where it is",
    arguments: [
      (
        "Olaf Scholz is to hold talks separately with Emmanuel Macron and Jonas Gahr Støre in Oslo.",
        [
          "meeting planned Emmanuel Macron, Olaf Scholz @ Oslo",
          "meeting planned Jonas Gahr Støre, Olaf Scholz @ Oslo",
        ]
      ),
      (
        "Brisbane will host the Commonwealth Heads of Government Meeting in Australia in early October 2023.",
        ["summit planned 2023-10  @ Brisbane"]
      ),
      (
        "Australia will host the G20 summit in Brisbane in November 2023.",
        ["summit planned 2023-11  @ Brisbane"]
      ),
    ])
  func separately(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
