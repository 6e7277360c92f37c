import Testing
import TimelineModel

@testable import TimelineExtraction

/// What is to come and how days are counted, in articles of Thursday 4 May 2023.
@Suite("News sentences: plans and days")
struct PlanSentencesTests {
  @Test(
    "A time to come makes a plan",
    arguments: [
      (
        "Olaf Scholz is travelling to Norway next week as part of his drive for gas.",
        "trip planned [2023-05-08..2023-05-14] Olaf Scholz @ Norway"
      ),
      (
        "The plan was drawn up in time for Olaf Scholz's visit to Oslo next week.",
        "trip planned [2023-05-08..2023-05-14] Olaf Scholz @ Oslo"
      ),
      (
        "Talks between Olaf Scholz and Emmanuel Macron in Paris this week will focus on gas.",
        "meeting planned [2023-05-04..2023-05-07] Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "Olaf Scholz will ask for gas when meeting with Emmanuel Macron in Paris.",
        "meeting planned Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "Olaf Scholz spoke to reporters ahead of the summit with Emmanuel Macron in Paris.",
        "summit planned Emmanuel Macron, Olaf Scholz @ Paris"
      ),
    ])
  func toCome(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test(
    "What leads to a plan is one too",
    arguments: [
      (
        "After a meeting with Emmanuel Macron, Olaf Scholz is expected to visit Oslo.",
        ["meeting planned Emmanuel Macron, Olaf Scholz", "trip planned Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz is due in Oslo on Saturday, following a visit to Iceland on Friday.",
        ["trip planned 2023-05-05 Olaf Scholz @ Iceland", "trip planned 2023-05-06 Olaf Scholz @ Oslo"]
      ),
      (
        "Olaf Scholz was widely expected to fly to Oslo tomorrow.",
        ["trip planned 2023-05-05 Olaf Scholz @ Oslo"]
      ),
      (
        "Thursday - In Norway, Olaf Scholz will meet Jonas Gahr Støre.",
        ["meeting planned 2023-05-04 Jonas Gahr Støre, Olaf Scholz @ Norway"]
      ),
    ])
  func plans(text: String, events: [String]) {
    #expect(NewsSentencesTests.events(text).sorted() == events)
  }

  @Test("On a Sunday this week is the one that begins, unless something was done in it")
  func sunday() {
    func events(_ text: String) -> [String] { EventsInTextTests.events(text, written: "2023-05-07") }
    #expect(
      events("Olaf Scholz will meet Emmanuel Macron this week.") == [
        "meeting planned [2023-05-07..2023-05-13] Emmanuel Macron, Olaf Scholz"
      ])
    #expect(
      events("He expects calm during Olaf Scholz's visit to Norway this week.") == [
        "trip planned [2023-05-07..2023-05-13] Olaf Scholz @ Norway"
      ])
    #expect(
      events("Olaf Scholz met Emmanuel Macron this week.") == [
        "meeting [2023-05-01..2023-05-07] Emmanuel Macron, Olaf Scholz"
      ])
  }

  @Test("A weekday beside a simple present is to come where nothing tells when it was written")
  func undated() {
    #expect(
      EventsInTextTests.events("Olaf Scholz flies to Oslo on Monday for talks with Jonas Gahr Støre.")
        .sorted() == [
          "meeting planned Jonas Gahr Støre, Olaf Scholz @ Oslo", "trip planned Olaf Scholz @ Oslo",
        ])
  }

  @Test("Days counted between two events of one sentence")
  func counted() {
    #expect(
      NewsSentencesTests.events(
        "Emmanuel Macron began a three-day visit to Japan on 26 April, a day after he met Olaf Scholz in Berlin."
      ).sorted() == [
        "meeting 2023-04-25 Emmanuel Macron, Olaf Scholz @ Berlin",
        "trip 2023-04-26/2023-04-28 Emmanuel Macron @ Japan",
      ])
  }

  @Test("Who ended a visit of three days on the day of the date line began it two days before")
  func ended() {
    #expect(
      EventsInTextTests.events("OSLO, May 4, 2023 - Olaf Scholz ended a three-day visit to Norway.")
        == ["trip 2023-05-02/2023-05-04 Olaf Scholz @ Norway"])
  }

  @Test(
    "What is due, and what is only spoken of",
    arguments: [
      (
        "Olaf Scholz leaves on his sixth visit to Norway on Wednesday, weeks after Joe Biden imposed tariffs.",
        "trip planned 2023-05-10 Olaf Scholz @ Norway"
      ),
      (
        "Olaf Scholz will have candid and frank discussions with Emmanuel Macron in Paris.",
        "meeting planned Emmanuel Macron, Olaf Scholz @ Paris"
      ),
      (
        "Olaf Scholz will discuss the Venice summit of the major industrial nations in June.",
        "summit planned 2023-06  @ Venice"
      ),
      (
        "He hopes to stay until the summit of leading industrialised nations in Venice in June.",
        "summit planned 2023-06  @ Venice"
      ),
      (
        "An observer said that Olaf Scholz would be at the summit in Venice in June.",
        "summit planned 2023-06 Olaf Scholz @ Venice"
      ),
      (
        "Olaf Scholz will meet Emmanuel Macron to speak of aid following the lifting of sanctions on 5 March.",
        "meeting planned Emmanuel Macron, Olaf Scholz"
      ),
    ])
  func due(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("A date that is all of a list item is that of the items below it")
  func datedItems() {
    #expect(
      EventsInTextTests.events(
        "- May 1972\n- Richard Nixon went to Moscow.\n- June 1974\n- Richard Nixon went to Moscow again.\n"
      ) == ["trip 1972-05 Richard Nixon @ Moscow", "trip 1974-06 Richard Nixon @ Moscow"])
  }

  @Test("A day after that of the date line is to come, though no year is told")
  func afterDateline() {
    #expect(
      EventsInTextTests.events(
        "OSLO, March 31 - Jonas Gahr Støre may find help before or during his Washington visit from April 29."
      )
        == ["trip planned Jonas Gahr Støre @ Washington"])
  }

  @Test(
    "What is done with an invitation tells how real the visit is",
    arguments: [
      (
        "Joe Biden accepted Emmanuel Macron's invitation to pay a visit to Paris.",
        "trip planned Joe Biden @ Paris"
      ),
      ("Joe Biden accepted Emmanuel Macron's invitation to visit Paris.", "trip planned Joe Biden @ Paris"),
      (
        "Joe Biden accepted an invitation from Emmanuel Macron to pay a visit to Paris.",
        "trip planned Joe Biden @ Paris"
      ),
      ("Joe Biden welcomed Emmanuel Macron's invitation to visit Paris.", "trip proposed Joe Biden @ Paris"),
    ])
  func invitations(text: String, event: String) {
    #expect(NewsSentencesTests.events(text) == [event])
  }

  @Test("The visit after which somebody leaves is the one that ends")
  func leftAfter() {
    #expect(
      NewsSentencesTests.events("Emmanuel Macron left Oslo for Stockholm on Tuesday after a two-day visit.")
        .sorted()
        == [
          "trip 2023-05-01/2023-05-02 Emmanuel Macron @ Oslo", "trip 2023-05-02 Emmanuel Macron @ Stockholm",
        ])
  }
}
