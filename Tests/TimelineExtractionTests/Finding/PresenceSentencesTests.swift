import Testing
import TimelineModel

@testable import TimelineExtraction

/// How one tells that somebody is somewhere, in articles of Thursday 4 May 2023.
@Suite("News sentences: who is where")
struct PresenceSentencesTests {
  @Test(
    "Where somebody is told to be",
    arguments: [
      ("Joe Biden, speaking in Oslo on Tuesday, said so.", "trip 2023-05-02 Joe Biden @ Oslo"),
      (
        "Joe Biden said in a speech in Warsaw on Tuesday that he would stay.",
        "trip 2023-05-02 Joe Biden @ Warsaw"
      ),
      ("Joe Biden will see an orphanage in Kenya.", "trip planned Joe Biden @ Kenya"),
      (
        "BEIJING, May 4 - Deals were signed in the hall. The firms had come for Joe Biden's visit.",
        "trip Joe Biden @ Beijing"
      ),
      (
        "OSLO, May 4 - Ministers took a stand after Joe Biden, who was here for talks, had left.",
        "trip Joe Biden @ Oslo"
      ),
    ])
  func presence(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "No presence",
    arguments: [
      "Joe Biden will see a role in Kenya.", "Joe Biden gave a speech in Delaware on Tuesday.",
      "In his speech in French, Justin Trudeau praised France.",
    ])
  func noPresence(text: String) {
    #expect(NewsSentencesTests.events(text) == [])
  }

  @Test(
    "More ways to go and to receive",
    arguments: [
      ("Olaf Scholz dashed to Oslo on Monday.", "trip 2023-05-01 Olaf Scholz @ Oslo"),
      (
        "Joe Biden and Xi Jinping came face-to-face for the first time in Bali on Monday.",
        "meeting 2023-05-01 Joe Biden, Xi Jinping @ Bali"
      ),
      ("Joe Biden sent Antony Blinken to Cairo on Monday.", "trip 2023-05-01 Antony Blinken @ Cairo"),
      ("Olaf Scholz will go to a meeting in Oslo on 12 May.", "trip planned 2023-05-12 Olaf Scholz @ Oslo"),
      (
        "Emmanuel Macron on Tuesday played host to Olaf Scholz in Nice.",
        "meeting 2023-05-02 Emmanuel Macron, Olaf Scholz @ Nice"
      ),
    ])
  func goingAndReceiving(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "Who does it is named behind, beside or before",
    arguments: [
      (
        "At the start of their talks in Oslo, both Joe Biden and Xi Jinping spoke of the attacks.",
        "meeting Joe Biden, Xi Jinping @ Oslo"
      ),
      (
        "The cook had planned the menu for Pope Francis when he visited Sweden in 2016.",
        "trip 2016 Pope Francis @ Sweden"
      ),
      (
        "Olaf Scholz extended an invitation to Narendra Modi to visit Germany.",
        "trip proposed Narendra Modi @ Germany"
      ),
    ])
  func doers(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("Who accompanies a traveller travels")
  func company() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz visited Japan on 2 May. The foreign minister, Annalena Baerbock, also accompanied Scholz."
      ) == ["trip 2023-05-02 Annalena Baerbock, Olaf Scholz @ Japan"])
  }

  @Test("A conversation of two who spoke by telephone was one")
  func conversation() {
    #expect(
      NewsSentencesTests.events(
        "Joe Biden spoke with Xi Jinping by phone. Aides would not tell of the conversation Joe Biden and Xi Jinping had."
      ) == ["call Joe Biden, Xi Jinping"])
  }

  @Test("Who visits somebody abroad travels and meets")
  func visitToSomebody() {
    #expect(
      NewsSentencesTests.events("Joe Biden visited Xi Jinping in Beijing on Monday.").sorted() == [
        "meeting 2023-05-01 Joe Biden, Xi Jinping @ Beijing", "trip 2023-05-01 Joe Biden @ Beijing",
      ])
  }

  @Test("Who discusses something with somebody during a visit to his country does so there")
  func talksOnVisit() {
    #expect(
      NewsSentencesTests.events(
        "Joe Biden visited France on Monday. Mr Biden also discussed gas with Emmanuel Macron."
      ).sorted() == [
        "meeting 2023-05-01 Emmanuel Macron, Joe Biden @ France", "trip 2023-05-01 Joe Biden @ France",
      ])
  }

  @Test("A call has no place, even after a journey")
  func callAfterJourney() {
    #expect(
      NewsSentencesTests.events("Fresh from a trip to Moscow, Xi Jinping briefed Joe Biden by telephone.")
        .contains(
          "call Joe Biden, Xi Jinping"))
  }

  @Test("Who arrives with a delegation arrives")
  func withDelegation() {
    #expect(
      NewsSentencesTests.events(
        "Narendra Modi and a high-level delegation of the Republic of India arrived in Beijing on Monday."
      ) == ["trip 2023-05-01 Narendra Modi @ Beijing"])
  }
}
