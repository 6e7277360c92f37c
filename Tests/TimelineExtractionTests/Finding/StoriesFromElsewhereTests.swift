import Testing

@testable import TimelineExtraction

/// Places that a date line gives and does not give, in articles of Thursday 4 May 2023.
@Suite("Where the story is from, and where the meeting was")
struct StoriesFromElsewhereTests {
  @Test(
    "What is placed elsewhere is not where the story is from",
    arguments: [
      (
        "MOSCOW, May 4 - Joe Biden asked Russian President Vladimir Putin during their talks at a weekend summit in Vietnam whether it was true, an agency said.",
        ["summit [2023-04-29..2023-04-30] Joe Biden, Vladimir Putin @ Vietnam"]
      ),
      (
        "OSLO, May 4 - Kenyan President William Ruto was committed to trade, he said.\n\nDuring his visit on Tuesday, Ruto was milder. Ruto's trip will also take him to Stockholm and Paris.",
        [
          "trip 2023-05-02 William Ruto @ Oslo", "trip planned William Ruto @ Paris",
          "trip planned William Ruto @ Stockholm",
        ]
      ),
    ])
  func places(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A meal and talks with somebody are one occasion",
    arguments: [
      (
        "Joe Biden met Emperor Naruhito, nodding, before his lunch and talks with Fumio Kishida.",
        ["meeting Emperor Naruhito, Joe Biden", "meeting Fumio Kishida, Joe Biden"]
      ),
      (
        "Joe Biden had lunch and talks with Fumio Kishida in Tokyo on Monday.",
        ["meeting 2023-05-01 Fumio Kishida, Joe Biden @ Tokyo"]
      ),
    ])
  func meals(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What one arrives for is still ahead in a headline",
    arguments: [
      (
        "Joe Biden arrives in Norway for summit of Nordic leaders\n\nOSLO, May 4 - U.S. President Joe Biden arrived in Norway on Thursday.",
        ["summit planned Joe Biden @ Norway", "trip 2023-05-04 Joe Biden @ Norway"]
      ),
      (
        "Joe Biden visits Oslo, meets King Harald\n\nOSLO, May 4 - U.S. President Joe Biden visited Oslo on Thursday.",
        ["meeting 2023-05-04 Joe Biden, King Harald @ Oslo", "trip 2023-05-04 Joe Biden @ Oslo"]
      ),
    ])
  func headlines(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
