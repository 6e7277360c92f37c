import Testing

@testable import TimelineExtraction

/// Headlines do without "and", "is" and articles; some names look like adverbs.
@Suite("Headlines and names like other words")
struct HeadlineSentencesTests {
  @Test(
    "What is to come",
    arguments: [
      (
        "Vladimir Putin, Xi Jinping to meet on Friday\n\nIt was cold.",
        ["meeting planned 2023-05-05 Vladimir Putin, Xi Jinping"]
      ),
      (
        "Putin, Xi to hold video call Friday\n\nXi Jinping and Vladimir Putin are old friends.",
        ["call planned 2023-05-05 Vladimir Putin, Xi Jinping"]
      ),
      (
        "Olaf Scholz and Emmanuel Macron to hold a video call on Friday\n\nIt was cold.",
        ["call planned 2023-05-05 Emmanuel Macron, Olaf Scholz"]
      ),
      ("Olaf Scholz due in Oslo on Monday\n\nIt was cold.", ["trip planned 2023-05-08 Olaf Scholz @ Oslo"]),
    ])
  func future(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What was called off",
    arguments: [
      ("Putin-Xi talks postponed\n\nIt was cold.", ["meeting postponed Putin, Xi"]),
      ("Olaf Scholz Oslo trip cancelled\n\nIt was cold.", ["trip cancelled Olaf Scholz @ Oslo"]),
    ])
  func undone(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Names that end like an adverb or a participle",
    arguments: [
      (
        "Foreign Secretary James Cleverly arrives in Jamaica today.",
        ["trip planned 2023-05-04 James Cleverly @ Jamaica"]
      ),
      (
        "Homeland Security Secretary John Kelly arrived in Mexico on Tuesday.",
        ["trip 2023-05-02 John Kelly @ Mexico"]
      ),
      (
        "James Cleverly met Alfred Sant in Oslo on Tuesday.",
        ["meeting 2023-05-02 Alfred Sant, James Cleverly @ Oslo"]
      ),
    ])
  func likeAdverbs(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
