import Testing

@testable import TimelineExtraction

/// Rules of wires held back where they would go too far, in articles of Thursday 4 May 2023.
@Suite("Who is from elsewhere and who spoke elsewhere")
struct WiresFromAbroadTests {
  @Test(
    "Who arrives is no minister of the state the story is from",
    arguments: [
      (
        "ISLAMABAD, May 4 - China's delegation has come. Vice Premier He Lixin arrived here on Monday on a three-day visit.",
        ["trip 2023-05-01/2023-05-03 He Lixin @ Islamabad"]
      ),
      (
        "PARIS, May 4 - Lebanese leaders quarrelled. Foreign Minister Abdallah Tombe visited Paris on Monday to meet Emmanuel Macron.",
        [
          "meeting 2023-05-01 Abdallah Tombe, Emmanuel Macron @ Paris",
          "trip 2023-05-01 Abdallah Tombe @ Paris",
        ]
      ),
      (
        "NAIROBI, May 4 - Chinese President Xi Jinping arrived in Kenya on Monday. Foreign Minister Liu Dong and Finance Minister Zhao Ping arrived in Nairobi with him.",
        ["trip 2023-05-01 Xi Jinping @ Kenya", "trip Liu Dong, Zhao Ping @ Nairobi"]
      ),
      (
        "NAIROBI, May 4 - Senator Brian Cole visited Nairobi on Monday.",
        ["trip 2023-05-01 Brian Cole @ Nairobi"]
      ),
      (
        "WASHINGTON, May 4 - U.S. National Security Advisor Jake Sullivan met Prime Minister Bibi Tombe on Monday.",
        ["meeting 2023-05-01 Bibi Tombe, Jake Sullivan @ Washington"]
      ),
      (
        "LONDON, May 4 - Foreign Secretary James Cleverly held talks with Foreign Minister Anna Holm in London on Monday.",
        ["meeting 2023-05-01 Anna Holm, James Cleverly @ London"]
      ),
    ])
  func arrivals(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Brackets hold what an editor adds, or somebody else",
    arguments: [
      (
        "Norway's leader (Prime Minister Jonas Gahr Støre) Monday met Kenyan President William Ruto in Nairobi.",
        ["meeting 2023-05-01 Jonas Gahr Støre, William Ruto @ Nairobi"]
      ),
      (
        "(Prime Minister Yasuhiro) Nakasone visited Washington on Monday.",
        ["trip 2023-05-01 Nakasone @ Washington"]
      ),
    ])
  func inserted(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What is told from afar, or of another place or time, puts nobody where the story is from",
    arguments: [
      (
        "NAIROBI, May 4 - Norwegian Prime Minister Anna Holm told reporters the Oslo agreement was dead on Monday.",
        ["trip 2023-05-04 Anna Holm @ Nairobi"]
      ),
      (
        "LONDON, May 4 - In Accra, Ghanaian Finance Minister Kofi Amoako told reporters that gold would rise.",
        []
      ),
      (
        "LONDON, May 4 - Two years ago Ghanaian Finance Minister Kofi Amoako told reporters gold would rise.",
        []
      ),
      (
        "LONDON, May 4 - Ghanaian Finance Minister Kofi Amoako told Reuters in an email gold would rise.",
        []
      ),
      (
        "LONDON, May 4 - \"Well, Ghanaian Finance Minister Kofi Amoako told reporters nothing at all,\" she said.",
        []
      ),
      (
        "OSLO, May 4 - Jonas Gahr Støre went to Nairobi. During his visit to Nairobi last week, Kenyan President William Ruto received a gift.",
        ["trip [2023-04-24..2023-04-30] Jonas Gahr Støre @ Nairobi"]
      ),
    ])
  func elsewhere(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Who is told something at home meets no states",
    arguments: [
      "OSLO, May 4 - Norwegian Prime Minister Jonas Gahr Støre told a meeting of his ministers that he would resign.",
      "OSLO, May 4 - Kenyan President William Ruto told the conference of the party's leaders that he would resign.",
      "OSLO, May 4 - Kenyan Finance Minister Abara Tombe told a conference of bankers, with EU ministers absent, on Monday in Oslo that gold would rise.",
    ])
  func audiences(text: String) {
    #expect(NewsSentencesTests.events(text) == [])
  }

  @Test(
    "Who is of a state, and who of a bank or a club",
    arguments: [
      (
        "Kenyan President William Ruto met U.S. investment bank representatives in Oslo on Monday.",
        []
      ),
      (
        "Kenyan President William Ruto met the Swedish football delegation on Monday in Nairobi.",
        []
      ),
      (
        "Kenyan President William Ruto met Swedish trade representatives on Monday in Oslo.",
        ["meeting 2023-05-01 William Ruto @ Oslo"]
      ),
      (
        "BEIJING, May 4 - Ugandan President Yoweri Museveni has held talks with Chinese officials over the phone.",
        ["meeting 2023-05-04 Yoweri Museveni"]
      ),
      (
        "William Ruto met President Joe Biden, King Charles, and senators voted on the bill.",
        ["meeting Joe Biden, William Ruto"]
      ),
    ])
  func partners(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Whose name is whose",
    arguments: [
      (
        "LONDON, May 4 - The Norwegian trade minister is angry.\n\nBrian Cole said the minister had every right to be.\n\nCole flew to Nairobi on Tuesday.",
        []
      ),
      (
        "President Juan Carlos Varela of Panama met Prime Minister Carlos Gomes of Brazil in Oslo on Monday. Carlos will visit Bergen on Friday.",
        [
          "meeting 2023-05-01 Carlos Gomes, Juan Carlos Varela @ Oslo",
          "trip planned 2023-05-05 Carlos Gomes @ Bergen",
        ]
      ),
    ])
  func names(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A bloc that meets something",
    arguments: [
      "The EU met on Monday a request for help.",
      "EU ministers will meet in 2030 their target.",
    ])
  func blocs(text: String) {
    #expect(NewsSentencesTests.events(text) == [])
  }
}
