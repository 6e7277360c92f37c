import Testing
import TimelineModel

@testable import TimelineExtraction

/// Plans that somebody gives up or accepts, in articles of Thursday 4 May 2023.
@Suite("Plans given up and accepted")
struct GivenUpPlansTests {
  @Test(
    "Plans",
    arguments: [
      (
        "Olaf Scholz has decided against visiting Moscow on May 20.",
        "trip cancelled 2023-05-20 Olaf Scholz @ Moscow"
      ),
      (
        "Olaf Scholz has decided against holding a meeting with Vladimir Putin in Geneva.",
        "meeting cancelled Olaf Scholz, Vladimir Putin @ Geneva"
      ),
      ("Olaf Scholz decided against a trip to Moscow.", "trip cancelled Olaf Scholz @ Moscow"),
      ("Olaf Scholz ruled out visiting Moscow on May 20.", "trip denied 2023-05-20 Olaf Scholz @ Moscow"),
      (
        "The cancellation of Olaf Scholz's meeting with Joe Biden surprised many.",
        "meeting cancelled Joe Biden, Olaf Scholz"
      ),
      (
        "Olaf Scholz regretted the postponement of his visit to Tokyo.",
        "trip postponed Olaf Scholz @ Tokyo"
      ),
      (
        "Olaf Scholz backed out of a meeting with Vladimir Putin in Oslo.",
        "meeting cancelled Olaf Scholz, Vladimir Putin @ Oslo"
      ),
      (
        "Olaf Scholz will not go ahead with a planned trip to Tokyo in June.",
        "trip cancelled 2023-06 Olaf Scholz @ Tokyo"
      ),
      (
        "Olaf Scholz has postponed until July a visit to Brazil that had been due to start on Monday.",
        "trip postponed 2023-05-08 Olaf Scholz @ Brazil"
      ),
      (
        "A meeting between Rishi Sunak and Xi Jinping on the sidelines of the G20 summit has been cancelled.",
        "meeting cancelled Rishi Sunak, Xi Jinping"
      ),
      (
        "Vladimir Putin has invited Xi Jinping to Moscow in June, and Xi has accepted.",
        "trip planned 2023-06 Xi Jinping @ Moscow"
      ),
      (
        "Vladimir Putin has invited Xi Jinping to Moscow in June, and Xi has not accepted.",
        "trip proposed 2023-06 Xi Jinping @ Moscow"
      ),
    ])
  func plan(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "Whoever decides against attending takes no part",
    arguments: ["decided against attending", "ruled out attending"])
  func attending(verb: String) {
    #expect(
      NewsSentencesTests.events("Olaf Scholz \(verb) the summit in Paris.").allSatisfy {
        !$0.contains("Scholz") || $0.contains("denied")
      })
  }
}
