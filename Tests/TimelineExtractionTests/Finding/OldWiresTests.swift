import Testing

@testable import TimelineExtraction

/// Wires as they were written in the days of telex, in articles of Thursday 4 May 2023.
@Suite("Old wires")
struct OldWiresTests {
  @Test(
    "A capital after U.S. begins neither a sentence nor a name",
    arguments: [
      (
        "Kenyan trade minister Abara Tombe will stop in Oslo on Monday to meet local U.S. And Kenyan businessmen, U.S. Officials said.",
        ["trip planned 2023-05-08 Abara Tombe @ Oslo"]
      ),
      (
        "NAIROBI, May 4 - U.S. Officials said trade minister Abara Tombe of Kenya met Norwegian minister Anna Holm on Monday to discuss opening Norwegian markets to more U.S. Goods.",
        ["meeting 2023-05-01 Abara Tombe, Anna Holm @ Nairobi"]
      ),
      (
        "Abara Tombe, the Kenyan president, flew to the U.S. He met Joe Biden there on Monday.",
        ["meeting 2023-05-01 Abara Tombe, Joe Biden @ U.S.", "trip 2023-05-01 Abara Tombe @ U.S."]
      ),
    ])
  func afterStops(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "The minister of nobody knows whom is the one of the capital the story is from",
    arguments: [
      (
        "NAIROBI, May 4 - Trade Minister Abara Tombe returned to Nairobi on Monday.",
        []
      ),
      (
        "NAIROBI, May 4 - Trade Minister Abara Tombe met President William Ruto on Monday.",
        []
      ),
      (
        "NAIROBI, May 4 - Trade Minister Abara Tombe flew to Oslo on Monday.",
        ["trip 2023-05-01 Abara Tombe @ Oslo"]
      ),
      (
        "OSLO, May 4 - Norwegian minister Anna Holm met Kenyan Trade Minister Abara Tombe on Monday.",
        ["meeting 2023-05-01 Abara Tombe, Anna Holm @ Oslo"]
      ),
      (
        "NAIROBI, May 4 - World Bank President Abara Tombe visited Kenya on Monday.",
        ["trip 2023-05-01 Abara Tombe @ Kenya"]
      ),
    ])
  func home(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Whatever a minister is minister of",
    arguments: [
      (
        "Kenyan natural resources minister Abara Tombe met Norwegian minister of mines and power Anna Lisa Holm on Monday.",
        ["meeting 2023-05-01 Abara Tombe, Anna Lisa Holm"]
      ),
      (
        "Kenyan Foreign Trade Minister Abara Tombe visited Norway on Monday.",
        ["trip 2023-05-01 Abara Tombe @ Norway"]
      ),
      (
        "U.S. Assistant Special Trade Representative Anna Holm visited Norway on Monday.",
        ["trip 2023-05-01 Anna Holm @ Norway"]
      ),
      (
        "Libyan minister Abara Tombe met U.S. Deputy Secretary of Homeland Security Elaine Duke in Oslo on Monday.",
        ["meeting 2023-05-01 Abara Tombe, Elaine Duke @ Oslo"]
      ),
      (
        "Commissioners Anna Holm and Abara Tombe will visit Norway on Monday.",
        ["trip planned 2023-05-08 Abara Tombe, Anna Holm @ Norway"]
      ),
    ])
  func fields(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Headlines in capitals",
    arguments: [
      (
        "KENYA'S PRESIDENT TOMBE WANTS STABLE PRICES\n\nNAIROBI, May 4 - President Abara Tombe spoke ahead of a state visit he will make to Norway later this month.",
        ["trip planned [2023-05-04..2023-05-31] Abara Tombe @ Norway"]
      ),
      (
        "KENYAN MINISTER LOOKS TO EASE TENSION ON OSLO TRIP\n\nNAIROBI, May 4 - Trade minister Abara Tombe of Kenya visits Oslo on Monday.",
        ["trip planned 2023-05-08 Abara Tombe @ Oslo"]
      ),
      (
        "GULF ARAB FINANCE MINISTERS TO MEET IN OSLO\n\nOSLO, May 4 - Nobody said more.",
        ["meeting planned  @ Oslo"]
      ),
    ])
  func capitals(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A government is nobody of that name",
    arguments: [
      (
        "Joe Biden spoke. Kenyan minister Abara Tombe held talks with Biden administration officials in Washington on Monday.",
        ["meeting 2023-05-01 Abara Tombe @ Washington"]
      ),
      (
        "President Joe Biden spoke. The Biden administration met Kenyan minister Abara Tombe in Washington on Monday.",
        ["meeting 2023-05-01 Abara Tombe @ Washington"]
      ),
    ])
  func governments(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Those at the end of a list who are not named",
    arguments: [
      (
        "Kenyan minister Abara Tombe will meet President Joe Biden, Vice President Kamala Harris, Secretary of State Antony Blinken and as many Congressmen as possible on Monday.",
        ["meeting planned 2023-05-08 Abara Tombe, Antony Blinken, Joe Biden, Kamala Harris"]
      )
    ])
  func company(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Officials of a state whom nobody names",
    arguments: [
      (
        "NAIROBI, May 4 - Norwegian trade minister Anna Holm opens talks with Kenyan government officials today.",
        ["meeting planned 2023-05-04 Anna Holm @ Nairobi"]
      ),
      (
        "WASHINGTON, May 4 - Kenyan trade minister Abara Tombe met U.S. trade officials on Monday.",
        ["meeting 2023-05-01 Abara Tombe @ Washington"]
      ),
      (
        "WASHINGTON, May 4 - Kenyan trade minister Abara Tombe said his talks with Norwegian officials would also include fish.",
        ["meeting planned Abara Tombe"]
      ),
      (
        "CAIRO, May 4 - Representatives of nine African countries will meet here on Monday.",
        ["meeting planned 2023-05-08  @ Cairo"]
      ),
    ])
  func officials(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Whoever faces the press is there",
    arguments: [
      (
        "\"We will answer,\" Kenyan President Abara Tombe told a news conference in Oslo on Monday.",
        ["trip 2023-05-01 Abara Tombe @ Oslo"]
      ),
      (
        "OSLO, May 4 - \"We will answer,\" Kenyan President Abara Tombe told reporters here.",
        ["trip 2023-05-04 Abara Tombe @ Oslo"]
      ),
      (
        "\"We will answer,\" Norwegian minister Anna Holm told a news conference in Oslo on Monday.",
        []
      ),
    ])
  func speakers(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Back from a gathering",
    arguments: [
      (
        "NAIROBI, May 4 - Transport Minister Abara Tombe told reporters on his return from a donors' conference in Oslo that the aid would help.",
        ["trip Abara Tombe @ Oslo"]
      ),
      (
        "NAIROBI, May 4 - Trade Minister Abara Tombe told a news conference at his return from the failed Oslo talks that he was convinced.",
        ["trip Abara Tombe @ Oslo"]
      ),
    ])
  func returns(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "How long, since when, and when",
    arguments: [
      (
        "Abara Tombe, the Kenyan president, starts a week long visit to Oslo on Monday.",
        ["trip planned 2023-05-08/2023-05-14 Abara Tombe @ Oslo"]
      ),
      (
        "Since the 2010 NATO summit in Lisbon countries have been committed to more.",
        ["summit 2010  @ Lisbon"]
      ),
      (
        "The spokesman said that on Monday Kenyan minister Abara Tombe would meet with Norwegian minister Anna Holm.",
        ["meeting planned 2023-05-08 Abara Tombe, Anna Holm"]
      ),
    ])
  func times(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
