import Testing

@testable import TimelineExtraction

/// Calls set apart, captions, who joins, who is received: articles of Thursday 4 May 2023.
@Suite("What is told beside the main clause")
struct AsideCallsTests {
  @Test(
    "Who is meant beside the main clause",
    arguments: [
      (
        "Emmanuel Macron said Olaf Scholz remains a friend of Norway, in separate calls with Jonas Gahr Støre and Pedro Sánchez.",
        ["call Emmanuel Macron, Jonas Gahr Støre", "call Emmanuel Macron, Pedro Sánchez"]
      ),
      (
        "Presidents Emmanuel Macron and Joe Biden, October 23, 2022, during the summit in Oslo.",
        ["summit 2022-10-23 Emmanuel Macron, Joe Biden @ Oslo"]
      ),
      (
        "Lloyd Austin told a NATO defence ministers' meeting in Brussels on Tuesday that the war would be long.",
        ["meeting 2023-05-02 Lloyd Austin @ Brussels"]
      ),
    ])
  func beside(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who joins, and whom a visit is to",
    arguments: [
      (
        "Olaf Scholz visited Norway on Tuesday, joined for part of the programme by Foreign Minister Annalena Baerbock.",
        ["trip 2023-05-02 Annalena Baerbock, Olaf Scholz @ Norway"]
      ),
      (
        "Norwegian Foreign Minister Anniken Huitfeldt made an emergency visit to both Emmanuel Macron and Olaf Scholz on Tuesday.",
        ["meeting 2023-05-02 Anniken Huitfeldt, Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Lloyd Austin, on a visit to troops at an air base outside Warsaw, said the war was not over.",
        ["trip Lloyd Austin @ Warsaw"]
      ),
    ])
  func company(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What is called after somebody",
    arguments: [
      (
        "Boris Johnson met Emmanuel Macron on Tuesday at the William J. Clinton Presidential Library.",
        ["meeting 2023-05-02 Boris Johnson, Emmanuel Macron @ William J. Clinton Presidential Library"]
      )
    ])
  func namesakes(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A visit goes to where its host receives the guest",
    arguments: [
      (
        "Statement on the Visit of Prime Minister Jonas Gahr Støre of Norway\n\nOn May 10, Chancellor Olaf Scholz will host Prime Minister Jonas Gahr Støre of Norway for a meeting at the Chancellery in Berlin.",
        [
          "meeting planned 2023-05-10 Jonas Gahr Støre, Olaf Scholz @ Berlin",
          "trip planned 2023-05-10 Jonas Gahr Støre @ Berlin",
        ]
      )
    ])
  func reception(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
