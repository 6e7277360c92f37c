import Testing

@testable import TimelineExtraction

/// Who is told something, or handed it, and where, in articles of Thursday 4 May 2023.
@Suite("Words and letters between two")
struct WordsBetweenTwoTests {
  @Test(
    "Told by a guest, or by a host",
    arguments: [
      (
        "OSLO, May 4 - \"We have come to open the market,\" Kenyan Trade Minister Abara Tombe told Prime Minister Jonas Gahr Støre.",
        ["meeting 2023-05-04 Abara Tombe, Jonas Gahr Støre @ Oslo"]
      ),
      (
        "OSLO, May 4 - Prime Minister Jonas Gahr Støre told Kenyan Trade Minister Abara Tombe that the market was open.",
        ["meeting 2023-05-04 Abara Tombe, Jonas Gahr Støre @ Oslo"]
      ),
      (
        "OSLO, May 4 - \"We have come to open the market,\" Kenyan Trade Minister Abara Tombe told Prime Minister Jonas Gahr Støre by telephone.",
        ["call 2023-05-04 Abara Tombe, Jonas Gahr Støre"]
      ),
      (
        "PARIS, May 4 - \"We will open the market,\" Kenyan Trade Minister Abara Tombe told Prime Minister Jonas Gahr Støre.",
        []
      ),
      (
        "\"We have come to open the market,\" Kenyan Trade Minister Abara Tombe told Norwegian Prime Minister Jonas Gahr Støre.",
        []
      ),
    ])
  func told(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Handed over",
    arguments: [
      (
        "Kenyan Trade Minister Abara Tombe handed a letter to Prime Minister Jonas Gahr Støre in Oslo on Tuesday.",
        ["meeting 2023-05-02 Abara Tombe, Jonas Gahr Støre @ Oslo"]
      ),
      (
        "Kenyan Foreign Minister Abara Tombe delivered a message from President William Ruto to Emmanuel Macron in Paris on Tuesday.",
        ["meeting 2023-05-02 Abara Tombe, Emmanuel Macron @ Paris"]
      ),
      (
        "Turkish Minister of State Ali Bozer would lodge the application in Brussels with Belgian Foreign Minister Hadja Lahbib on Tuesday.",
        ["meeting planned 2023-05-09 Ali Bozer, Hadja Lahbib @ Brussels"]
      ),
      ("Kenyan Trade Minister Abara Tombe delivered a speech in Nairobi on Tuesday.", []),
      ("Kenyan Trade Minister Abara Tombe presented a plan to the parliament in Nairobi on Tuesday.", []),
    ])
  func handed(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Where a wire is from, in its later sentences",
    arguments: [
      (
        "OSLO, May 4 - Kenyan Trade Minister Abara Tombe praised Norway. Speaking at a luncheon after an hour-long meeting with Prime Minister Jonas Gahr Støre, Tombe said he was glad. Defence Minister Anna Holm, briefing reporters after a separate meeting with Tombe, said so as well.",
        [
          "meeting 2023-05-04 Abara Tombe, Anna Holm @ Oslo",
          "meeting 2023-05-04 Abara Tombe, Jonas Gahr Støre @ Oslo",
        ]
      )
    ])
  func datelines(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Of what others speak while they meet",
    arguments: [
      (
        "\"He invited me to China,\" Joe Biden said while meeting Olaf Scholz in Washington.",
        ["meeting 2023-05-04 Joe Biden, Olaf Scholz @ Washington", "trip proposed Joe Biden @ China"]
      )
    ])
  func whileMeeting(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Where things go on that are talked about",
    arguments: [
      (
        "Antony Blinken has met Sergei Lavrov in a bid to ease strained relations over the conflicts in Ukraine and Syria.",
        ["meeting 2023-05-04 Antony Blinken, Sergei Lavrov"]
      ),
      (
        "Antony Blinken met Sergei Lavrov to discuss the crisis in Ukraine in Vienna on Tuesday.",
        ["meeting 2023-05-02 Antony Blinken, Sergei Lavrov @ Vienna"]
      ),
      (
        "In fact, Ukraine was raised in the very first meeting of Joe Biden and Vladimir Putin.",
        ["meeting Joe Biden, Vladimir Putin"]
      ),
      (
        "Joe Biden emerged from talks with Lula da Silva, according to a reporter in Sao Paulo.",
        ["meeting Joe Biden, Lula da Silva"]
      ),
    ])
  func topics(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Brought together by no meeting",
    arguments: [
      (
        "Relations between Yoon Suk-yeol and Fumio Kishida have been cool, but the two have been brought together in recent months by shared concerns.",
        []
      ),
      (
        "Yoon Suk-yeol and Fumio Kishida were brought together in Geneva by Joe Biden on Monday.",
        ["meeting 2023-05-01 Fumio Kishida, Yoon Suk-yeol @ Geneva"]
      ),
    ])
  func together(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Calls",
    arguments: [
      (
        "Joe Biden had a call with Xi Jinping on Monday. Biden met Olaf Scholz in Washington. Biden said after the call that there were no questions.",
        ["call 2023-05-01 Joe Biden, Xi Jinping", "meeting Joe Biden, Olaf Scholz @ Washington"]
      )
    ])
  func calls(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What two verbs share",
    arguments: [
      (
        "During his visit to India, Irish Minister Colm Brophy will visit the embassy and visa office and hold meetings with senior colleagues in the Ministry of External Affairs.",
        ["meeting planned Colm Brophy @ India", "trip planned Colm Brophy @ India"]
      ),
      (
        "Indian Foreign Secretary Vinay Kwatra told reporters that during their meeting, the two leaders agreed to talk. Narendra Modi had met Olaf Scholz in Delhi.",
        ["meeting Narendra Modi, Olaf Scholz @ Delhi"]
      ),
    ])
  func verbs(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
