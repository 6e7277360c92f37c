import Testing

@testable import TimelineExtraction

/// Sentences that open with an occasion or a time, and what the main clause is about, in articles of Thursday 4 May
/// 2023.
@Suite("Clauses at the head")
struct ClausesAtTheHeadTests {
  @Test(
    "Those who talk are the subject of the main clause",
    arguments: [
      (
        "During a phone call on Monday evening, Olaf Scholz and Emmanuel Macron discussed the conflict.",
        ["call 2023-05-01 Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "At a meeting on Monday, Olaf Scholz and Emmanuel Macron talked about the conflict.",
        ["meeting 2023-05-01 Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "At a meeting on Monday, Olaf Scholz and Emmanuel Macron agreed on a truce.",
        ["meeting 2023-05-01 Emmanuel Macron, Olaf Scholz"]
      ),
    ])
  func subjects(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What would come about is not the talks",
    arguments: [
      (
        "After talks with Andrzej Duda, Emmanuel Macron said France would help.",
        ["meeting Andrzej Duda, Emmanuel Macron"]
      ),
      (
        "Speaking after talks with Andrzej Duda, Emmanuel Macron said he would travel to Kyiv.",
        ["meeting 2023-05-04 Andrzej Duda, Emmanuel Macron", "trip planned Emmanuel Macron @ Kyiv"]
      ),
      ("After a visit to Warsaw, Emmanuel Macron said France would help.", ["trip Emmanuel Macron @ Warsaw"]),
      (
        "The talks with Andrzej Duda would help, Emmanuel Macron said.",
        ["meeting planned Andrzej Duda, Emmanuel Macron"]
      ),
    ])
  func occasions(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A time at the head is that of all that the subject did",
    arguments: [
      (
        "On Monday Olaf Scholz visited France and toured Belgium.",
        ["trip 2023-05-01 Olaf Scholz @ Belgium", "trip 2023-05-01 Olaf Scholz @ France"]
      ),
      (
        "In 1957 Queen Elizabeth II visited France and went to Canada.",
        ["trip 1957 Queen Elizabeth II @ Canada", "trip 1957 Queen Elizabeth II @ France"]
      ),
      (
        "On Monday Olaf Scholz met Emmanuel Macron in Paris and on Wednesday he visited Belgium.",
        ["meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Paris", "trip 2023-05-03 Olaf Scholz @ Belgium"]
      ),
    ])
  func times(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Two days, one plan",
    arguments: [
      (
        "Olaf Scholz will be in Washington on Monday and Tuesday for talks with Antony Blinken.",
        [
          "meeting planned 2023-05-08/2023-05-09 Antony Blinken, Olaf Scholz @ Washington",
          "trip planned 2023-05-08/2023-05-09 Olaf Scholz @ Washington",
        ]
      )
    ])
  func days(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A journey on, in the present",
    arguments: [
      (
        "Olaf Scholz landed in Brasilia on Wednesday and flies to Caracas on Friday.",
        ["trip 2023-05-03 Olaf Scholz @ Brasilia", "trip planned 2023-05-05 Olaf Scholz @ Caracas"]
      ),
      (
        "Olaf Scholz landed in Brasilia on Wednesday, flies to Caracas on Friday and goes on to Havana on Saturday.",
        [
          "trip 2023-05-03 Olaf Scholz @ Brasilia", "trip planned 2023-05-05 Olaf Scholz @ Caracas",
          "trip planned 2023-05-06 Olaf Scholz @ Havana",
        ]
      ),
    ])
  func onward(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Whose visit it is, and to where",
    arguments: [
      (
        "The visit by the French president to Kuwait on Monday was short.",
        ["trip 2023-05-01 Emmanuel Macron @ Kuwait"]
      ),
      (
        "The visit of the Emir of Qatar to Kuwait on Monday was short.",
        ["trip 2023-05-01 Tamim bin Hamad Al Thani @ Kuwait"]
      ),
      (
        "The visit of the President of France to Kuwait on Monday was short.",
        ["trip 2023-05-01 Emmanuel Macron @ Kuwait"]
      ),
      ("The visit by the French ambassador to Kuwait on Monday was short.", []),
    ])
  func descriptions(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "To one, and to another",
    arguments: [
      (
        "Vladimir Putin spoke by phone to King Salman and to the Emir of Qatar on Tuesday.",
        ["call 2023-05-02 King Salman, Tamim bin Hamad Al Thani, Vladimir Putin"]
      )
    ])
  func objects(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
