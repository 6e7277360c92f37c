import Testing
import TimelineModel

@testable import TimelineExtraction

/// What was put off, in articles of Thursday 4 May 2023: its day, and the one it was put off to.
@Suite("Postponed events")
struct PostponementTests {
  private static func days(_ text: String) -> [String] {
    let file = SourceFile(path: "article.txt", bytes: Array(text.utf8))
    return Extractor(fallbackDate: Day("2023-05-04"), threads: 1).timeline(of: [file]).timeline.events.map {
      "\($0.kind) \($0.status) \($0.date.edtf ?? "-") to \($0.otherDate?.edtf ?? "-")"
    }
  }

  @Test(
    "The old and the new day",
    arguments: [
      (
        "Olaf Scholz's visit to Kenya, planned for March, was postponed until June.",
        "trip postponed 2023-03 to 2023-06"
      ),
      (
        "The summit between Xi Jinping and Vladimir Putin, scheduled for 3 April, has been postponed to 20 June.",
        "summit postponed 2023-04-03 to 2023-06-20"
      ),
      (
        "Emmanuel Macron postponed his trip to Algeria from 2 May to 7 June.",
        "trip postponed 2023-05-02 to 2023-06-07"
      ),
      (
        "Olaf Scholz's planned trip to Paris on Tuesday was pushed back to Friday.",
        "trip postponed 2023-05-09 to 2023-05-12"
      ),
      ("Olaf Scholz put off a visit to Kenya until next year.", "trip postponed - to 2024"),
      ("Olaf Scholz postponed a trip to Kenya scheduled for July.", "trip postponed 2023-07 to -"),
      ("Olaf Scholz put off a visit to Kenya.", "trip postponed - to -"),
    ])
  func days(text: String, days: String) {
    #expect(Self.days(text) == [days])
  }

  @Test(
    "Put off is not called off",
    arguments: [
      (
        "Olaf Scholz had been due to travel to Norway in March; the visit was postponed.",
        "trip postponed 2023-03 to -"
      ),
      (
        "Olaf Scholz postponed a visit to Norway. He had been due to travel to Norway in March.",
        "trip postponed 2023-03 to -"
      ),
      (
        "Olaf Scholz postponed a visit to Norway. Later the visit was cancelled.",
        "trip cancelled - to -"
      ),
    ])
  func statuses(text: String, days: String) {
    #expect(Self.days(text) == [days])
  }

  @Test("The new day is marked in the sentence")
  func marked() {
    let file = SourceFile(
      path: "article.txt", bytes: Array("Olaf Scholz put off a visit to Kenya until June 2023.".utf8))
    let timeline = Extractor(threads: 1).timeline(of: [file]).timeline
    let marks = timeline.events[0].evidence[0].marks.filter { $0.role == .when }.map { timeline[$0.span] }
    #expect(marks == ["June 2023"])
  }
}
