import Testing

@testable import TimelineExtraction

/// Visits and talks one after another, hosts, officials: articles of Thursday 4 May 2023.
@Suite("What a visit follows, and what it precedes")
struct FollowingVisitsTests {
  @Test(
    "What came before or comes next",
    arguments: [
      (
        "Olaf Scholz is in Oslo for meetings with the Norwegian government.\n\nThe Oslo visit follows talks with French President Emmanuel Macron.",
        [
          "meeting 2023-05-04 Olaf Scholz @ Oslo", "meeting Emmanuel Macron, Olaf Scholz",
          "trip 2023-05-04 Olaf Scholz @ Oslo",
        ]
      ),
      (
        "Olaf Scholz's Oslo visit precedes talks with Mette Frederiksen in Copenhagen.",
        ["meeting planned Mette Frederiksen, Olaf Scholz @ Copenhagen", "trip Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz and Emmanuel Macron agreed to meet again on Monday in Bonn after a second day of talks Wednesday.",
        [
          "meeting 2023-05-03 Emmanuel Macron, Olaf Scholz @ Bonn",
          "meeting planned 2023-05-08 Emmanuel Macron, Olaf Scholz @ Bonn",
        ]
      ),
      (
        "Olaf Scholz held talks with Emmanuel Macron on Tuesday.\n\nHe then met Jonas Gahr Støre.",
        [
          "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz",
          "meeting 2023-05-02 Jonas Gahr Støre, Olaf Scholz",
        ]
      ),
    ])
  func order(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A visit that is hosted",
    arguments: [
      (
        "Olaf Scholz will host a state visit at the Chancellery for French President Emmanuel Macron on June 1.",
        ["trip planned 2023-06-01 Emmanuel Macron @ Germany"]
      )
    ])
  func hosts(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Officials who are no ministers",
    arguments: [
      (
        "Pakistani Foreign Secretary Asad Majeed Khan met his Indian counterpart, Vinay Kwatra, on Tuesday. The Indian foreign secretary was glad.",
        ["meeting 2023-05-02 Asad Majeed Khan, Vinay Kwatra"]
      ),
      (
        "Olaf Scholz will meet Emmanuel Macron on Monday. The two top negotiators ended two days of talks in Bonn on Wednesday.",
        [
          "meeting 2023-05-02/2023-05-03 Emmanuel Macron, Olaf Scholz @ Bonn",
          "meeting planned 2023-05-08 Emmanuel Macron, Olaf Scholz",
        ]
      ),
    ])
  func officials(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
