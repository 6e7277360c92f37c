import Testing

@testable import TimelineExtraction

/// Who is where a wire is from, and who is not, in articles of Thursday 4 May 2023.
@Suite("Presence in wires")
struct PresenceInWiresTests {
  @Test(
    "Whoever faces the press where the story is from is there that day",
    arguments: [
      (
        "LONDON, May 4 - Kenyan Foreign Trade Minister Abara Juma Tombe was in Britain on the first leg of a tour of Europe. Juma told reporters the price was bad.",
        ["trip 2023-05-04 Abara Juma Tombe @ Britain"]
      ),
      (
        "OSLO, May 4 - Kenya has received a loan, Kenyan Finance Minister Abara Tombe told Reuters.",
        ["trip 2023-05-04 Abara Tombe @ Oslo"]
      ),
      (
        "OSLO, May 4 - Kenya has received a loan, Kenyan Finance Minister Abara Tombe told Reuters by telephone.",
        []
      ),
      (
        "OSLO, May 4 - Kenya has received a loan, Kenyan Finance Minister Abara Tombe said.",
        []
      ),
      (
        "NAIROBI, May 4 - Kenya has received a loan, Kenyan Finance Minister Abara Tombe told Reuters.",
        []
      ),
      (
        "OSLO, May 4 - \"We will see,\" Kenyan Finance Minister Abara Tombe told a news conference during a stopover in Oslo. The loan was agreed on February 20.",
        ["trip 2023-05-04 Abara Tombe @ Oslo"]
      ),
      (
        "OSLO, May 4 - Kenya hopes to sell more, Kenyan Interior Minister Abara Tombe said.\n\nHe told an Oslo reception that prices would fall.",
        ["trip 2023-05-04 Abara Tombe @ Oslo"]
      ),
    ])
  func there(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "At the end of what one speaks",
    arguments: [
      (
        "OSLO (Reuters) - Reports were untrue, Kenyan President Abara Tombe told a briefing at the end of the African Union summit in Norway.",
        ["summit 2023-05-04 Abara Tombe @ Norway"]
      ),
      (
        "KINSHASA (Reuters) - \"We have a minister. Anna Holm is not going anywhere,\" Norwegian Prime Minister Jonas Gahr Støre told reporters in Kinshasa at the end of a week-long trip to Africa.",
        ["trip 2023-05-04 Jonas Gahr Støre @ Kinshasa"]
      ),
    ])
  func ends(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A journey told between commas is of whom stands before it",
    arguments: [
      (
        "OSLO (Reuters) - Norwegian minister Anna Holm was speaking alongside Kenyan President Abara Tombe, on a visit to Oslo, as talks went on.",
        ["meeting Abara Tombe, Anna Holm @ Oslo", "trip Abara Tombe @ Oslo"]
      ),
      (
        "OSLO (Reuters) - Kenyan President Abara Tombe brought a message. President Joe Biden visited Norway in May 2022. During his visit on Tuesday, Tombe was milder.",
        ["trip 2022-05 Joe Biden @ Norway", "trip 2023-05-02 Abara Tombe @ Oslo"]
      ),
    ])
  func nearest(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who is sent goes and talks",
    arguments: [
      (
        "NAIROBI, May 4 - President William Ruto announced he is sending Foreign Minister Abara Tombe to Oslo for talks with Norwegian minister Anna Holm next month.",
        ["meeting planned 2023-06 Abara Tombe, Anna Holm @ Oslo", "trip planned 2023-06 Abara Tombe @ Oslo"]
      )
    ])
  func sent(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "The sentence after tells whom the lead spoke of",
    arguments: [
      (
        "OSLO, May 4 - Kenya's Minister for Trade Negotiations is optimistic that progress is possible.\n\nAbara Tombe said prices would fall.\n\nTombe is on a two-day visit to Norway after talks in Sweden.",
        ["trip 2023-05-04/2023-05-05 Abara Tombe @ Norway"]
      )
    ])
  func introduced(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Of one state in a list",
    arguments: [
      (
        "NAIROBI, May 4 - Kenyan Commerce Minister Abara Tombe will meet Norwegian Prime Minister Jonas Gahr Støre and Trade Minister Anna Holm on Monday.",
        ["meeting planned 2023-05-08 Abara Tombe, Anna Holm, Jonas Gahr Støre"]
      ),
      (
        "NAIROBI, May 4 - In Hong Kong, Kenyan Commerce Minister Abara Tombe will hold meetings on Monday with Trade and Industry Secretary Eric Ho.",
        ["meeting planned 2023-05-08 Abara Tombe, Eric Ho @ Hong Kong"]
      ),
      (
        "NAIROBI, May 4 - Kenyan Commerce Minister Abara Tombe will be in Peking. He will meet Zheng Fan, minister for trade, on Monday.",
        [
          "meeting planned 2023-05-08 Abara Tombe, Zheng Fan @ Peking",
          "trip planned 2023-05-08 Abara Tombe @ Peking",
        ]
      ),
      (
        "OSLO, May 4 - The EU and Iran held talks in Oslo on Monday.",
        ["meeting 2023-05-01  @ Oslo"]
      ),
      (
        "OSLO, May 4 - King Harald will meet Queen Elizabeth and Prince Philip.",
        ["meeting planned King Harald, Prince Philip, Queen Elizabeth"]
      ),
    ])
  func lists(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
