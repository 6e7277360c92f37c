import Testing

@testable import TimelineExtraction

/// Articles end anywhere: a page that was cut, a file that was still being written.
@Suite("Cut articles")
struct CutArticlesTests {
  @Test(
    "Every beginning of an article is read",
    arguments: [
      "NAIROBI, May 4 - Kenyan Commerce Minister Abara Tombe will hold meetings on Monday with Trade and Industry Secretary Eric Ho.",
      "WASHINGTON, May 4 (Reuters) - U.S. And Japanese officials (Prime Minister Yasuhiro) Nakasone told reporters here, \"We met on May 2 and 3.\"",
      "In October 1998, Clinton hosted Netanyahu and Arafat at the Wye River Plantation, where they were seated next to each other, in the minister's view.",
      "The visiting Kenyan president, who spoke by telephone to King Harald, told an Oslo reception of EU ministers that he was in Britain on the first leg of a 12-day tour.",
      "Ruto and Trade Minister Anna Holm both held separate talks with Norwegian officials, which was shelved after Scholz left for Prague, this week said.",
    ])
  func beginnings(text: String) {
    for end in text.indices where text[end] == " " || text[end] == "," {
      let events = NewsSentencesTests.events(String(text[..<end]))
      #expect(events.count < 6)
    }
  }
}
