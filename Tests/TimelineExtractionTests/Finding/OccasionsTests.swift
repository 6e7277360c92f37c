import Testing

@testable import TimelineExtraction

/// What is said at an event or of it, which leaves it as it is.
@Suite("Occasions")
struct OccasionsTests {
  @Test(
    "What is not reached at a summit leaves the summit as it was, and a deal is no place",
    arguments: [
      (
        "Joe Biden and Vladimir Putin failed to reach a deal at a summit in Vienna on 5 May 2021.",
        ["summit 2021-05-05 Joe Biden, Vladimir Putin @ Vienna"]
      ),
      (
        "Joe Biden and Vladimir Putin reached a deal at talks in Vienna on 5 May 2021.",
        ["meeting 2021-05-05 Joe Biden, Vladimir Putin @ Vienna"]
      ),
      ("Joe Biden reached Vienna on 5 May 2021.", ["trip 2021-05-05 Joe Biden @ Vienna"]),
      (
        "London, which Nelson Mandela reached in July 1990, was kind.",
        ["trip 1990-07 Nelson Mandela @ London"]
      ),
      ("Joe Biden failed to appear at a summit in Vienna on 5 May 2021.", []),
    ])
  func reaching(text: String, events: [String]) { #expect(EventsInTextTests.events(text) == events) }

  @Test("What somebody says of things at a summit tells nothing of where he is")
  func things() {
    #expect(
      EventsInTextTests.events(
        "Denis Sassou-Nguesso said the debts would be the main subject at next month's OAU summit in Addis Ababa.",
        written: "1987-06-16") == ["summit planned 1987-07  @ Addis Ababa"])
  }

  @Test("The first visit by one of many in years is not told of the same one before")
  func firstOfMany() {
    #expect(
      EventsInTextTests.events(
        "Donald Trump hosted King Charles III at the White House on 28 April 2026 for the first state visit by a British monarch in two decades."
      ).allSatisfy { $0.contains("2026-04-28") })
  }

  @Test("What begins in the lead of a wire begins on the day it is written")
  func beginnings() {
    let text = """
      EC LEADERS BEGIN BRUSSELS SUMMIT

      BRUSSELS, June 29, 1987 - Helmut Kohl and Margaret Thatcher began their two-day summit, officials said.
      """
    #expect(
      EventsInTextTests.events(text) == [
        "summit 1987-06-29/1987-06-30 Helmut Kohl, Margaret Thatcher"
      ])
  }

  @Test(
    "Others arrive, and a body is no gathering",
    arguments: [
      "Vladimir Putin views the arrival of American troops in Poland as a threat.",
      "John Howard will attend an event at the Pacific Islands Forum Secretariat in Fiji.",
      "John Howard welcomed Indonesia as a partner of the Pacific Islands Forum on 5 May 2001.",
    ])
  func others(text: String) { #expect(EventsInTextTests.events(text).isEmpty) }

  @Test("A head of state who tells reporters something is where the story is from if it begins with that")
  func faraway() {
    let text = """
      MOSCOW, April 8, 1987 - Deputy Foreign Minister Vladimir Petrovsky said Moscow was sorry.

      Ronald Reagan told reporters on Tuesday he was ordering a review.
      """
    #expect(EventsInTextTests.events(text).isEmpty)
  }

  @Test(
    "Who heads a company is no leader",
    arguments: [
      "XYZ Group president Anna Holm was in talks with Saudi authorities in Riyadh on 5 May 2017.",
      "Acme Airlines president Anna Holm was in talks with Saudi authorities in Riyadh on 5 May 2017.",
    ])
  func companies(text: String) { #expect(EventsInTextTests.events(text).isEmpty) }
}
