import Testing

@testable import TimelineExtraction

/// What is only spoken of or asked for, and what falls with a journey: articles of Thursday 4 May 2023.
@Suite("Prospects and what fell through")
struct ProspectSentencesTests {
  @Test(
    "What others prepare, and what somebody would like",
    arguments: [
      (
        "German Foreign Minister Annalena Baerbock and Sergei Lavrov met in Oslo on Tuesday but set no date for a summit.",
        ["meeting 2023-05-02 Annalena Baerbock, Sergei Lavrov @ Oslo"]
      ),
      (
        "Annalena Baerbock met Sergei Lavrov in Oslo on Tuesday. They discussed prospects for a Scholz-Putin summit in September.",
        [
          "meeting 2023-05-02 Annalena Baerbock, Sergei Lavrov @ Oslo",
          "summit proposed 2023-09 Putin, Scholz",
        ]
      ),
      (
        "Olaf Scholz proposed a summit with Emmanuel Macron in September.",
        ["summit proposed 2023-09 Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Olaf Scholz has invited Emmanuel Macron to Berlin, but the French are more interested in holding the meeting in Bonn in September.",
        [
          "meeting proposed 2023-09 Emmanuel Macron, Olaf Scholz @ Bonn",
          "trip proposed 2023-09 Emmanuel Macron @ Berlin",
        ]
      ),
      (
        "Emmanuel Macron, in speeches given in 2019 and this month, has called for a meeting with Olaf Scholz.",
        ["meeting proposed Emmanuel Macron, Olaf Scholz"]
      ),
      (
        "Antony Blinken and Sergei Lavrov met in Vienna on Wednesday and made no progress that could move the Geneva arms control talks.",
        ["meeting 2023-05-03 Antony Blinken, Sergei Lavrov @ Vienna"]
      ),
    ])
  func prospects(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "What falls with a journey that was called off",
    arguments: [
      (
        "Olaf Scholz cancelled a visit to Spain. He was due to meet Pedro Sánchez in Madrid on Friday.",
        [
          "meeting cancelled 2023-05-05 Olaf Scholz, Pedro Sánchez @ Madrid",
          "trip cancelled 2023-05-05 Olaf Scholz @ Spain",
        ]
      ),
      (
        "Olaf Scholz was scheduled to visit Norway in June, but it was reportedly postponed.",
        ["trip postponed 2023-06 Olaf Scholz @ Norway"]
      ),
      (
        "Olaf Scholz has postponed his visit to Norway. He will meet Jonas Gahr Støre in Oslo in June.",
        [
          "meeting planned 2023-06 Jonas Gahr Støre, Olaf Scholz @ Oslo",
          "trip postponed Olaf Scholz @ Norway",
        ]
      ),
      (
        "Olaf Scholz called off a visit to Norway this month, which was meant to prepare for King Charles's trip to the country.",
        ["trip cancelled 2023-05 Olaf Scholz @ Norway", "trip planned King Charles @ Norway"]
      ),
    ])
  func fallen(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "An appointment of these days",
    arguments: [
      (
        "Olaf Scholz and Emmanuel Macron were set to hold talks in Paris on Sunday.",
        ["meeting planned 2023-05-07 Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
      (
        "Olaf Scholz and Emmanuel Macron were set to hold talks in Paris on Tuesday.",
        ["meeting planned 2023-05-02 Emmanuel Macron, Olaf Scholz @ Paris"]
      ),
    ])
  func appointments(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }
}
