import Testing
import TimelineModel

@testable import TimelineExtraction

/// Who is quoted in whole texts, where names, descriptions and verbs of saying have to be found first.
@Suite("Speakers in texts")
struct SpeakersInTextTests {
  private static func quotes(_ text: String) -> [String] {
    let file = SourceFile(path: "article.txt", bytes: Array(text.utf8))
    let timeline = Extractor(threads: 1).timeline(of: [file]).timeline
    return timeline.quotes.map { quote in
      let speaker = quote.speaker.map { timeline.actors[Int($0.index)].name } ?? "?"
      return "\(speaker): \(SourceText(text)[quote.span])"
    }
  }

  @Test(
    "People without an office say something too",
    arguments: [
      (
        "“It will be checked,” Democratic Senator Karen Holm told reporters.",
        "Karen Holm: It will be checked,"
      ),
      ("Zorka Daoudi objected. “It would be a stain,” Daoudi wrote.", "Zorka Daoudi: It would be a stain,"),
      (
        "Lawyer Karen Holm was glad. She said: “They should have come.”", "Karen Holm: They should have come."
      ),
      ("“He is so glad,” said 29-year-old Karen Holm.", "Karen Holm: He is so glad,"),
      (
        "“We were asleep,” Zorka Daoudi, Mr. Putin’s neighbour, told reporters.",
        "Zorka Daoudi: We were asleep,"
      ),
      ("“We were asleep,” Zorka Daoudi told reporters.", "Zorka Daoudi: We were asleep,"),
      ("“We were asleep,” said Zorka Daoudi.", "Zorka Daoudi: We were asleep,"),
      ("Karen Holm countered that “we ask our guests to speak.”", "Karen Holm: we ask our guests to speak."),
      (
        "Zorka Daoudi, who sits in the Senate, was there. “It was late,” Daoudi said.",
        "Zorka Daoudi: It was late,"
      ),
      (
        "Others disagree, including Zorka Daoudi of the Institute of Peace, who told the radio, “It is late.”",
        "Zorka Daoudi: It is late."
      ),
      ("“It is late,” said Lowell Rowe Securities economist Karen Holm.", "Karen Holm: It is late,"),
      ("“It is late,” Waseda University Law Professor Karen Holm told reporters.", "Karen Holm: It is late,"),
      ("Trump's attorney, Zed Daoudi, was there. “It is late,” he said.", "Zed Daoudi: It is late,"),
      (
        "President Nadim al-Qassar was there. “It is late,” said al-Qassar, who was in Caracas.",
        "Nadim al-Qassar: It is late,"
      ),
    ])
  func withoutOffice(text: String, quote: String) {
    #expect(Self.quotes(text) == [quote])
  }

  @Test(
    "A pronoun means who acts, not with whom he is likened or talks",
    arguments: [
      (
        "Like President George W. Bush, Israeli Prime Minister Ehud Olmert kept his comments short. “It is late,” he said.",
        "Ehud Olmert: It is late,"
      ),
      (
        "Following talks with Ehud Olmert, the Israeli prime minister, George W. Bush spoke. He made it clear by saying “It is late.”",
        "George W. Bush: It is late."
      ),
      (
        "“It is late,” said President Emmanuel Macron.\n\nBut he said Angela Merkel was right. “It is fine,” he said.",
        "Emmanuel Macron: It is fine,"
      ),
    ])
  func pronouns(text: String, quote: String) {
    #expect(Self.quotes(text).last == quote)
  }
}
