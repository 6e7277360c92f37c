import Testing

@testable import TimelineExtraction

/// Who stands on which side, before a verb and after "having".
@Suite("Sides")
struct SidesSentencesTests {
  @Test(
    "Two sides before a verb",
    arguments: [
      (
        "Tuesday's meeting in Oslo between Olaf Scholz and Jonas Gahr Støre went well.",
        ["meeting 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Oslo"]
      ),
      (
        "A summit between Olaf Scholz and Jonas Gahr Støre came about on Tuesday.",
        ["summit 2023-05-02 Jonas Gahr Støre, Olaf Scholz"]
      ),
      ("Olaf Scholz met neither Emmanuel Macron nor Jonas Gahr Støre in Oslo on Tuesday.", []),
      (
        "Olaf Scholz met Jonas Gahr Støre, not King Harald, in Oslo on Tuesday.",
        ["meeting 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Oslo"]
      ),
    ])
  func sides(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A participle shares the subject of its sentence",
    arguments: [
      (
        "Having met Jonas Gahr Støre in Oslo on Tuesday, Olaf Scholz flew to Paris.",
        ["meeting 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Oslo", "trip 2023-05-02 Olaf Scholz @ Paris"]
      ),
      ("Having visited Oslo in March, Olaf Scholz spoke to the press.", ["trip 2023-03 Olaf Scholz @ Oslo"]),
      (
        "Olaf Scholz, having met Jonas Gahr Støre in Oslo on Tuesday, was glad.",
        ["meeting 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Oslo"]
      ),
    ])
  func having(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
