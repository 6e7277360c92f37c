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
    "Words of giving up that speak of something else",
    arguments: [
      (
        "After the cancellation of the railway, Rishi Sunak held talks with Olaf Scholz in Manchester on Tuesday.",
        "meeting 2023-05-02 Olaf Scholz, Rishi Sunak @ Manchester"
      ),
      (
        "The postponement of the vote was agreed at a meeting between Olaf Scholz and Emmanuel Macron in Berlin on Tuesday.",
        "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Berlin"
      ),
      (
        "Angela Merkel bowed out with a farewell visit to Washington in July 2021.",
        "trip 2021-07 Angela Merkel @ Washington"
      ),
      (
        "Emmanuel Macron backed a way out of the crisis at talks with Xi Jinping in Beijing on Tuesday.",
        "meeting 2023-05-02 Emmanuel Macron, Xi Jinping @ Beijing"
      ),
      (
        "A court decided against Donald Trump and a visit by Boris Johnson to Florida followed on Tuesday.",
        "trip 2023-05-02 Boris Johnson @ Florida"
      ),
      (
        "Xi Jinping invited Emmanuel Macron to Beijing in June, and Olaf Scholz accepted a prize in Berlin.",
        "trip proposed 2023-06 Emmanuel Macron @ Beijing"
      ),
      (
        "The meeting between Joe Biden and Rishi Sunak before the summit was cancelled.",
        "meeting cancelled Joe Biden, Rishi Sunak"
      ),
    ])
  func other(text: String, event: String) {
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
