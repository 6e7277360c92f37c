import Testing

@testable import TimelineExtraction

/// Lists of those who are met, in articles of Thursday 4 May 2023.
@Suite("Lists of partners")
struct PartnerListsTests {
  @Test(
    "Everybody who is named takes part",
    arguments: [
      (
        "Olaf Scholz met Prime Minister Jonas Gahr Støre as well as President Anna Holm in Oslo on Monday.",
        "meeting 2023-05-01 Anna Holm, Jonas Gahr Støre, Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz will meet Prime Minister Jonas Gahr Støre and President Anna Holm in Oslo on Friday.",
        "meeting planned 2023-05-05 Anna Holm, Jonas Gahr Støre, Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz hosted Anna Holm of Denmark, Maria Lund of Sweden as well as Eva Dahl of Norway in Bonn.",
        "meeting Anna Holm, Eva Dahl, Maria Lund, Olaf Scholz @ Bonn"
      ),
      (
        "Olaf Scholz met King Harald and counterpart Jonas Gahr Støre in Oslo on Monday.",
        "meeting 2023-05-01 Jonas Gahr Støre, King Harald, Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz will hold talks with Norwegian counterpart Jonas Gahr Støre on the cooperation of Germany and Norway.",
        "meeting planned Jonas Gahr Støre, Olaf Scholz"
      ),
    ])
  func partners(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "Offices whose field is told in small words, or none",
    arguments: [
      "Kenya's minister of state for foreign affairs Abara Tombe visited Oslo on Monday.",
      "Kenyan Minister of State in the Presidency Abara Tombe visited Oslo on Monday.",
      "Kenya's minister in the president's office Abara Tombe visited Oslo on Monday.",
      "During a visit to Oslo on Monday, Economic Planning Minister Abara Tombe said that gas was dear.",
      "During a visit to the U.S. Earlier on, Public Works Minister Abara Tombe said that gas was dear.",
    ])
  func offices(text: String) {
    let events = NewsSentencesTests.events(text)
    #expect(events.count == 1)
    #expect(events[0].contains("Abara Tombe"))
  }

  @Test("What is said of two that are one subject is said of both")
  func subjects() {
    #expect(
      NewsSentencesTests.events(
        "The visit of Olaf Scholz to Norway and his meeting with Jonas Gahr Støre have been cancelled."
      ).sorted() == [
        "meeting cancelled Jonas Gahr Støre, Olaf Scholz @ Norway", "trip cancelled Olaf Scholz @ Norway",
      ])
  }
}
