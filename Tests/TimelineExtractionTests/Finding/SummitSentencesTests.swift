import Testing
import TimelineModel

@testable import TimelineExtraction

/// How summits are called and told of, in articles of Thursday 4 May 2023.
@Suite("News sentences: summits")
struct SummitSentencesTests {
  @Test(
    "The day and the place of one summit are not those of the other one of its series",
    arguments: [
      "They praised the special ASEAN summit in Washington and looked ahead to the annual ASEAN summit on June 3.",
      "They praised the special ASEAN summit in Washington and the annual ASEAN summit later that day.",
    ])
  func twoOfSeries(text: String) {
    #expect(NewsSentencesTests.events(text) == ["summit  @ Washington"])
  }

  @Test(
    "What a summit is called",
    arguments: [
      (
        "Olaf Scholz left Oslo after attending the APEC Economic Leaders' Meeting.",
        ["summit Olaf Scholz @ Oslo", "trip Olaf Scholz @ Oslo"]
      ),
      (
        "Leaders from the Group of 20 industrialised nations will meet in Oslo for two days starting Friday.",
        ["summit planned 2023-05-05/2023-05-06 @ Oslo"]
      ),
      (
        "The G8 summit, a gathering of the leaders of France and Japan, began today in Hokkaido.",
        ["summit 2023-05-04 @ Hokkaido"]
      ),
      (
        "Deputy oil ministers from six Gulf Arab states will meet in Bahrain today.",
        ["meeting planned 2023-05-04 @ Bahrain"]
      ),
    ])
  func names(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).map { $0.replacing("  ", with: " ") }.sorted() == events)
  }

  @Test("Who meets ahead of a summit need not take part in it")
  func ahead() {
    #expect(
      NewsSentencesTests.events("Olaf Scholz met Emmanuel Macron in Paris ahead of Syria summit.") == [
        "meeting Emmanuel Macron, Olaf Scholz @ Paris"
      ])
  }

  @Test(
    "Summits of others than states",
    arguments: [
      "Olaf Scholz's hosts hold their annual CEO summit in Oslo on Monday.",
      "The sixth Oslo youth summit was held in Oslo on Monday.",
    ])
  func others(text: String) {
    #expect(NewsSentencesTests.events(text) == [])
  }

  @Test("Talks between others are not those of whoever speaks of them")
  func others() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz and Emmanuel Macron met in Paris to discuss efforts to launch talks between the government and the rebels."
      ) == ["meeting Emmanuel Macron, Olaf Scholz @ Paris"])
  }

  @Test("A headline tells what is to come by an infinitive")
  func headline() {
    #expect(
      NewsSentencesTests.events(
        """
        G7 summit to take place in Oslo

        Leaders are busy.
        """) == ["summit planned  @ Oslo"])
  }

  @Test("A plural parts a head of state from a head of government")
  func sessions() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz held meetings with King Felipe VI and Prime Minister Pedro Sanchez of Spain in Madrid on Monday."
      ).sorted() == [
        "meeting 2023-05-01 King Felipe VI, Olaf Scholz @ Madrid",
        "meeting 2023-05-01 Olaf Scholz, Pedro Sanchez @ Madrid",
      ])
  }

  @Test("In the readout of a call nobody meets by conferring")
  func readout() {
    #expect(
      NewsSentencesTests.events(
        """
        Readout of Chancellor Olaf Scholz's Call with President Emmanuel Macron

        Chancellor Olaf Scholz spoke today with President Emmanuel Macron. They also conferred about the talks with Iran.
        """) == ["call 2023-05-04 Emmanuel Macron, Olaf Scholz"])
  }
}
