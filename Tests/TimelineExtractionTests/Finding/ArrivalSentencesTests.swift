import Testing

@testable import TimelineExtraction

/// Arrivals, stays and who is visited, in articles of Thursday 4 May 2023.
@Suite("Arrivals")
struct ArrivalSentencesTests {
  @Test(
    "Where one comes from one has been",
    arguments: [
      (
        "Olaf Scholz arrived in Oslo from India on Monday.",
        ["trip 2023-05-01 Olaf Scholz @ India", "trip 2023-05-01 Olaf Scholz @ Oslo"]
      ),
      ("Olaf Scholz arrived in Oslo from Berlin on Monday.", ["trip 2023-05-01 Olaf Scholz @ Oslo"]),
      (
        "Olaf Scholz arrived in Oslo on Monday on a flight from India.",
        ["trip 2023-05-01 Olaf Scholz @ India", "trip 2023-05-01 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz arrived in Oslo on Monday with a message from China.",
        ["trip 2023-05-01 Olaf Scholz @ Oslo"]
      ),
      ("Olaf Scholz landed in Oslo to greet refugees from Sudan.", ["trip Olaf Scholz @ Oslo"]),
      ("Olaf Scholz may arrive in Oslo from India.", ["trip proposed Olaf Scholz @ Oslo"]),
      ("Olaf Scholz did not arrive in Oslo from India.", []),
    ])
  func origins(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A stay of some days begins on the day one flies",
    arguments: [
      "Olaf Scholz flew to Norway on Monday for a three-day visit.",
      "Olaf Scholz flew to Norway on Monday on a three-day visit.",
      "Olaf Scholz flew to Norway for a three-day visit on Monday.",
    ])
  func stays(text: String) {
    #expect(NewsSentencesTests.events(text) == ["trip 2023-05-01/2023-05-03 Olaf Scholz @ Norway"])
  }

  @Test("A day within a stay is not its first")
  func dayWithinStay() {
    let events = NewsSentencesTests.events("Olaf Scholz toured Norway on Tuesday during a three-day visit.")
    #expect(events.allSatisfy { !$0.contains("/2023-05-04") })
  }

  @Test(
    "A plan that is not spoken of, or not yet confirmed, is not cancelled",
    arguments: [
      "Olaf Scholz has not confirmed a planned meeting with Emmanuel Macron in Oslo on May 9.",
      "Olaf Scholz did not discuss a planned May 9 meeting with Emmanuel Macron.",
      "Olaf Scholz has not cancelled a planned meeting with Emmanuel Macron.",
    ])
  func plansLeftAlone(text: String) {
    #expect(NewsSentencesTests.events(text).allSatisfy { !$0.contains("cancelled") })
  }

  @Test("What belongs to somebody is visited, not that person")
  func possessions() {
    #expect(
      NewsSentencesTests.events("Olaf Scholz made a visit to William Ruto's ranch in Kenya on Tuesday.") == [
        "trip 2023-05-02 Olaf Scholz @ Kenya"
      ])
  }

  @Test(
    "One event",
    arguments: [
      (
        "Olaf Scholz paid a courtesy visit to Prime Minister Jonas Gahr Støre in Oslo on Monday.",
        "meeting 2023-05-01 Jonas Gahr Støre, Olaf Scholz @ Oslo"
      ),
      (
        "Olaf Scholz will not attend a planned May 10 meeting with Emmanuel Macron.",
        "meeting cancelled 2023-05-10 Emmanuel Macron, Olaf Scholz"
      ),
      (
        "Olaf Scholz will meet Emmanuel Macron on Friday and address parliament on Saturday.",
        "meeting planned 2023-05-05 Emmanuel Macron, Olaf Scholz"
      ),
      (
        "Olaf Scholz visited NATO headquarters in Brussels on Monday.",
        "trip 2023-05-01 Olaf Scholz @ Brussels"
      ),
      (
        "Olaf Scholz addressed 40,000 protesters in Norway on Monday.", "trip 2023-05-01 Olaf Scholz @ Norway"
      ),
      (
        "Olaf Scholz on Monday became the first chancellor to visit the Asian country of Myanmar.",
        "trip 2023-05-01 Olaf Scholz @ Myanmar"
      ),
    ])
  func single(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "What somebody will say of a journey does not put it ahead, and each of those met in its course is met in it",
    arguments: [
      (
        "Olaf Scholz will report on his trip last week to India, during which he met Narendra Modi and King Harald.",
        [
          "meeting [2023-04-24..2023-04-30] King Harald, Olaf Scholz @ India",
          "meeting [2023-04-24..2023-04-30] Narendra Modi, Olaf Scholz @ India",
          "trip [2023-04-24..2023-04-30] Olaf Scholz @ India",
        ]
      ),
      (
        "Gas is dear. Olaf Scholz is in Oslo. He flew in from India, where he met Narendra Modi on Monday.",
        [
          "meeting 2023-05-01 Narendra Modi, Olaf Scholz @ India", "trip 2023-05-01 Olaf Scholz @ India",
          "trip 2023-05-04 Olaf Scholz @ Oslo",
        ]
      ),
    ])
  func inCourse(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A journey that was put off before it was made was made; who speaks by telephone does not meet",
    arguments: [
      (
        "Olaf Scholz flew into Oslo on Tuesday. He had put off the trip in April because of illness.",
        ["trip 2023-05-02 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz arrived in Oslo on Tuesday on a visit that had been postponed twice.",
        ["trip 2023-05-02 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz conferred by telephone with Narendra Modi on Monday. The two consulted by phone again on Tuesday.",
        ["call 2023-05-01 Narendra Modi, Olaf Scholz", "call 2023-05-02 Narendra Modi, Olaf Scholz"]
      ),
      (
        "Olaf Scholz met virtually with Narendra Modi on Monday. The two leaders remain committed to work in the Gulf.",
        ["call 2023-05-01 Narendra Modi, Olaf Scholz"]
      ),
    ])
  func putOffAndApart(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test(
    "A colleague of another state is a counterpart, one without a state is not",
    arguments: [
      (
        "Olaf Scholz met his Nordic colleague, Jonas Gahr Støre, and his Georgian colleague Irma Beruli on Monday.",
        ["meeting 2023-05-01 Irma Beruli, Olaf Scholz", "meeting 2023-05-01 Jonas Gahr Støre, Olaf Scholz"]
      ),
      ("Olaf Scholz met his colleague Irma Beruli on Monday.", []),
    ])
  func colleagues(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text) == events)
  }

  @Test("A name is written as the prose writes it, not as a headline in capitals does")
  func capitals() {
    let text = """
      SCHOLZ TO MEET STØRE

      BERLIN, May 4, 2023 - Chancellor Scholz will meet Jonas Gahr Støre in Oslo on Friday.
      """
    #expect(EventsInTextTests.events(text) == ["meeting planned 2023-05-05 Jonas Gahr Støre, Scholz @ Oslo"])
  }

  @Test("The city is the one that was spoken of last")
  func city() {
    #expect(
      NewsSentencesTests.events(
        "Emmanuel Macron spoke in Oslo. Olaf Scholz, who arrived in the city on Monday, was glad."
      ).contains("trip 2023-05-01 Olaf Scholz @ Oslo"))
  }

  @Test("Whoever is visiting travels, with the state before the word as well")
  func visiting() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz began talks with Kenya's visiting president William Ruto in Berlin."
      )
      .contains { $0.hasPrefix("trip") && $0.contains("William Ruto") })
  }

  @Test("The rank of those who meet is no summit")
  func ranks() {
    #expect(
      NewsSentencesTests.events(
        "Olaf Scholz and Emmanuel Macron want more exchanges at summit and ministerial level."
      ).isEmpty)
  }
}
