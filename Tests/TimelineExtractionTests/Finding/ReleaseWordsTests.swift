import Testing
import TimelineModel

@testable import TimelineExtraction

/// What embassies and presidencies write: articles of Thursday 4 May 2023.
@Suite("The words of press offices")
struct ReleaseWordsTests {
  @Test(
    "States that meet",
    arguments: [
      (
        "Pakistan and Iran on Tuesday held delegation-level talks at the Foreign Ministry in Islamabad.",
        ["meeting 2023-05-02  @ Islamabad"]
      ),
      (
        "Talks between Iran and Iraq were held in Baghdad on Tuesday.",
        ["meeting 2023-05-02  @ Baghdad"]
      ),
    ])
  func states(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test("States that meet are the countries of their meeting")
  func countries() throws {
    let text = "Brazil and Argentina held talks in Geneva on Tuesday."
    let file = SourceFile(path: "article.txt", bytes: Array(text.utf8))
    let timeline = Extractor(fallbackDate: Day("2023-05-04"), threads: 1).timeline(of: [file]).timeline
    let meeting = try #require(timeline.events.first)
    #expect(meeting.countries.map(\.rawValue).sorted() == ["AR", "BR", "CH"])
  }

  @Test(
    "Courtesy calls",
    arguments: [
      (
        "Olaf Scholz will pay a courtesy call to Norwegian Prime Minister Jonas Gahr Støre in Oslo on Friday.",
        ["meeting planned 2023-05-05 Jonas Gahr Støre, Olaf Scholz @ Oslo"]
      ),
      (
        "Norwegian Prime Minister Jonas Gahr Støre arrived in Berlin on Tuesday. The visiting dignitary will also call on Chancellor Olaf Scholz.",
        [
          "meeting planned 2023-05-02 Jonas Gahr Støre, Olaf Scholz @ Berlin",
          "trip 2023-05-02 Jonas Gahr Støre @ Berlin",
        ]
      ),
    ])
  func courtesies(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "Which day is meant",
    arguments: [
      (
        "Olaf Scholz in the afternoon hours of today, 3 May, met and held talks with Emmanuel Macron in Paris.",
        ["meeting 2023-05-03 Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
      (
        "Olaf Scholz on Wednesday (3 May) met Emmanuel Macron in Paris.",
        ["meeting 2023-05-03 Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
      (
        "In their talks, Olaf Scholz and Emmanuel Macron reviewed the treaty signed between the two countries in July 2018.",
        ["meeting Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "The last time Olaf Scholz visited Oslo was in May 2022, when he met Jonas Gahr Støre.",
        ["meeting 2022-05 Jonas Gahr Støre, Olaf Scholz @ Oslo", "trip 2022-05 Olaf Scholz @ Oslo"]
      ),
      (
        "Emmanuel Macron has met Olaf Scholz during previous trips to Berlin.",
        ["meeting Emmanuel Macron, Olaf Scholz @ Berlin", "trip Emmanuel Macron @ Berlin"]
      ),
      (
        "Emmanuel Macron has met Olaf Scholz during previous trips to the United Nations.",
        ["meeting Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Addis Ababa, 2 May 2023: Emmanuel Macron arrived here today for a two-day visit.",
        ["trip 2023-05-02/2023-05-03 Emmanuel Macron @ Addis Ababa"]
      ),
    ])
  func days(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
