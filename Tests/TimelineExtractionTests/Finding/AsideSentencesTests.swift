import Testing
import TimelineModel

@testable import TimelineExtraction

/// What stands beside an event and says something else of it, in articles of Thursday 4 May 2023.
@Suite("News sentences: what stands beside")
struct AsideSentencesTests {
  @Test(
    "Who asks for a meeting has none yet",
    arguments: [
      ("Xi Jinping called for talks with Olaf Scholz.", "meeting proposed Olaf Scholz, Xi Jinping"),
      ("Xi Jinping sought talks with Olaf Scholz.", "meeting proposed Olaf Scholz, Xi Jinping"),
      ("Xi Jinping pressed Olaf Scholz for a meeting.", "meeting proposed Olaf Scholz, Xi Jinping"),
      (
        "Olaf Scholz offered Xi Jinping a meeting in Oslo.", "meeting proposed Olaf Scholz, Xi Jinping @ Oslo"
      ),
      (
        "Emmanuel Macron urged Olaf Scholz to hold talks with Xi Jinping in Oslo.",
        "meeting proposed Olaf Scholz, Xi Jinping @ Oslo"
      ),
    ])
  func asking(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "Who refuses, or plans nothing, has none",
    arguments: [
      "Olaf Scholz rejected talks with Xi Jinping.", "Olaf Scholz skipped talks with Xi Jinping.",
      "There are no plans for a meeting between Olaf Scholz and Xi Jinping.",
      "Olaf Scholz does not have any plans to meet Xi Jinping in Oslo.",
      "Olaf Scholz has no intention of meeting Xi Jinping.", "Olaf Scholz met business leaders in Tokyo.",
    ])
  func refusing(text: String) {
    #expect(NewsSentencesTests.events(text).isEmpty)
  }

  @Test(
    "Times belong to the words around them",
    arguments: [
      (
        "Rishi Sunak, who took office in October 2022, met Olaf Scholz in Oslo.",
        "meeting Olaf Scholz, Rishi Sunak @ Oslo"
      ),
      (
        "Vladimir Putin, whose army went to war in February 2022, met Xi Jinping in Moscow.",
        "meeting Vladimir Putin, Xi Jinping @ Moscow"
      ),
      (
        "Olaf Scholz and Emmanuel Macron agreed at a meeting in Oslo on Monday that gas would flow.",
        "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      (
        "On Monday, Olaf Scholz told reporters in Oslo after talks with Emmanuel Macron that he was glad.",
        "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Oslo"
      ),
      (
        "Emmanuel Macron held talks with Olaf Scholz on Monday and Rishi Sunak on Tuesday called for calm.",
        "meeting 2023-05-01 Emmanuel Macron, Olaf Scholz"
      ),
    ])
  func times(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("The guest of a visit travels, not the host")
  func guests() {
    #expect(
      NewsSentencesTests.events("Olaf Scholz will host Narendra Modi for a state visit on June 22.").sorted()
        == [
          "meeting planned 2023-06-22 Narendra Modi, Olaf Scholz",
          "trip planned 2023-06-22 Narendra Modi @ Germany",
        ])
    #expect(
      NewsSentencesTests.events("Xi Jinping met visiting French President Emmanuel Macron in Beijing.") == [
        "trip Emmanuel Macron @ Beijing", "meeting Emmanuel Macron, Xi Jinping @ Beijing",
      ])
  }

  @Test("Talks before a departure were held where it began")
  func departures() {
    #expect(
      NewsSentencesTests.events("Emmanuel Macron left Berlin for Warsaw on Monday after meeting Olaf Scholz.")
        .contains("meeting 2023-05-01 Emmanuel Macron, Olaf Scholz @ Berlin"))
  }

  @Test("Two who arrive together travel together, unless they come to meet each other")
  func arrivals() {
    #expect(
      NewsSentencesTests.events("Olaf Scholz and Emmanuel Macron arrived in Kyiv on Wednesday.") == [
        "trip 2023-05-03 Emmanuel Macron, Olaf Scholz @ Kyiv"
      ])
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz and Emmanuel Macron arrived in Oslo on Wednesday. On Wednesday Scholz met Macron in Oslo."
      ) == [
        "meeting 2023-05-03 Emmanuel Macron, Olaf Scholz @ Oslo"
      ])
  }

  @Test("A spouse counts by herself, and not beside her husband")
  func spouses() {
    #expect(
      NewsSentencesTests.events("First Lady Jill Biden met President Volodymyr Zelenskyy in Kyiv.") == [
        "meeting Jill Biden, Volodymyr Zelenskyy @ Kyiv"
      ])
    #expect(
      NewsSentencesTests.events("President Joe Biden and First Lady Jill Biden flew to Oslo on Monday.") == [
        "trip 2023-05-01 Joe Biden @ Oslo"
      ])
  }

  @Test(
    "A date line is no place of what was elsewhere or by video",
    arguments: [
      "President Joe Biden, who met Xi Jinping in November, said he was glad.",
      "President Joe Biden met with Xi Jinping by video on Wednesday.",
    ])
  func datelines(sentence: String) {
    let events = EventsInTextTests.events("WASHINGTON, May 4, 2023 — " + sentence)
    #expect(events.count == 1 && !events[0].contains("@"))
  }

  @Test("Who is joined for a call does not travel")
  func joinedForCalls() {
    #expect(
      NewsSentencesTests.events(
        "Emmanuel Macron visited Kyiv on Monday. He was joined by Olaf Scholz in a call with Xi Jinping on Wednesday."
      ).allSatisfy { !$0.hasPrefix("trip") || !$0.contains("Xi Jinping") })
  }

  @Test("The delegation of another state does not come along")
  func otherDelegations() {
    #expect(
      NewsSentencesTests.events(
        "Xi Jinping visited Oslo in February. The U.S. delegation at the games included Antony Blinken.") == [
          "trip 2023-02 Xi Jinping @ Oslo"
        ])
  }

  @Test("What is said of the past under a place is no stay there")
  func pastOfPlaces() {
    #expect(
      NewsSentencesTests.events(
        "Antony Blinken will visit Israel. In Israel, in 1973, Blinken said, war broke out.")
        == ["trip planned Antony Blinken @ Israel"])
  }

  @Test(
    "Talks by telephone are a call",
    arguments: [
      (
        "Emmanuel Macron said in Paris after talks with Olaf Scholz by phone that he was glad.",
        "call 2023-05-04 Emmanuel Macron, Olaf Scholz"
      ),
      ("Emmanuel Macron held talks with Olaf Scholz via video link.", "call Emmanuel Macron, Olaf Scholz"),
    ])
  func talksByPhone(text: String, call: String) {
    #expect(NewsSentencesTests.events(text) == [call])
  }

  @Test("The day of saying is not that of what is said")
  func daysOfSaying() {
    #expect(
      NewsSentencesTests.events(
        "On Monday in Berlin, Olaf Scholz said he would meet Emmanuel Macron next week.")
        == ["meeting planned [2023-05-08..2023-05-14] Emmanuel Macron, Olaf Scholz"])
  }

  @Test(
    "Whoever is unnamed beside somebody does not hide them",
    arguments: ["his wife", "his entourage", "his delegation"])
  func retinue(beside: String) {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz and \(beside) arrived in Iceland on Monday for an unofficial visit.")
        == ["trip 2023-05-01 Olaf Scholz @ Iceland"])
  }

  @Test("Who is invited has not gone yet")
  func invited() {
    #expect(
      EventsInTextTests.lines(
        Extractor(threads: 1).timeline(of: [
          SourceFile(path: "a.txt", bytes: Array("Olaf Scholz invited Emmanuel Macron to visit Berlin.".utf8))
        ]).timeline) == ["trip proposed Emmanuel Macron @ Berlin"])
  }

  @Test("A journey elsewhere does not bring two people together")
  func callsOfTravellers() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz will fly to Oslo on Sunday. Scholz spoke to Prime Minister Anthony Albanese on Monday."
      )
      .contains("call 2023-05-01 Anthony Albanese, Olaf Scholz"))
  }
}
