import TimelineModel
import Testing

@testable import TimelineExtraction

/// Wires leave out the state whose capital they are written in, and whatever was told right before.
@Suite("Whose ministers wires tell of")
struct MinistersOfWiresTests {
  @Test(
    "A minister without a state is of the one where the story is from, or leads to",
    arguments: [
      ("NAIROBI, May 4 - Trade Minister Abara Tombe flew to Oslo on Monday.", ["Abara Tombe KE"]),
      (
        "NAIROBI, May 4 - Trade Minister Abara Tombe met Norwegian Prime Minister Jonas Gahr Støre on Monday.",
        ["Abara Tombe KE", "Jonas Gahr Støre NO"]
      ),
      (
        "OSLO, May 4 - Kenyan President William Ruto will be in Peking. He will meet Zheng Fan, minister for trade.",
        ["William Ruto KE", "Zheng Fan CN"]
      ),
      (
        "NAIROBI, May 4 - Kenyan minister Abara Tombe will meet Norwegian Prime Minister Jonas Gahr Støre and Trade Minister Anna Holm.",
        ["Abara Tombe KE", "Anna Holm NO", "Jonas Gahr Støre NO"]
      ),
      (
        "ISLAMABAD, May 4 - China's delegation has come. Vice Premier He Lixin arrived here on Monday.",
        ["He Lixin -"]
      ),
    ])
  func states(text: String, people: [String]) {
    let file = SourceFile(path: "article.txt", bytes: Array(text.utf8))
    let timeline = Extractor(fallbackDate: Day("2023-05-04"), threads: 1).timeline(of: [file]).timeline
    let found = timeline.actors.map { "\($0.name) \($0.country?.rawValue ?? "-")" }
    #expect(found.sorted() == people)
  }
}
